//! The form of an assessment: its fields, and what they mean when they come back.

use std::collections::BTreeMap;

use app::AppError;
use framework::{Input, Level, Practice, Question, Stage, Strength, Type, Value as Answer};
use registry::assessment::Origin;
use registry::{Assessment, Evidence};
use serde_json::{Map, Value, json};
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::joined;
use crate::pages::initiatives::words;
use crate::pages::work::Sent;

/// The questions about the initiative that are answered with yes, no or not known.
const FLAGS: [Question; 5] = [
    Question::RegularProgramme,
    Question::Purpose,
    Question::CitizensSideIsCso,
    Question::DirectlyInvolves,
    Question::RepresentsGroup,
];

/// The answers of a form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answers {
    pub(crate) input: Input,
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) note: String,
}

impl Answers {
    /// Those of an assessment, as a start for the next.
    pub(crate) fn of(assessment: &Assessment) -> Self {
        let of = assessment.taxonomy();
        let added = |e: &&Evidence| e.document.is_none() && e.origin == Origin::Added;
        Self {
            input: of.map(|t| t.input.clone()).unwrap_or_default(),
            evidence: of
                .map(|t| t.evidence.iter().filter(added).cloned().collect())
                .unwrap_or_default(),
            note: assessment.note.clone(),
        }
    }

    /// Those that were sent, read through the wire form, so that both ways hold the same rules.
    pub(crate) fn sent(sent: &Sent) -> Result<Self, AppError> {
        let mut wire = Map::new();
        wire.insert("type".into(), number(&sent.one("type")));
        wire.insert("practice".into(), text(&sent.one("practice")));
        for flag in FLAGS {
            wire.insert(flag.key().into(), yes_or_no(&sent.one(flag.key())));
        }
        let levels: Map<String, Value> = Stage::ALL
            .into_iter()
            .map(|s| (s.code().to_owned(), number(&sent.one(&format!("level-{s}")))))
            .collect();
        wire.insert("levels".into(), Value::Object(levels));
        let (mut input, _) = Input::read(&Value::Object(wire))
            .into_result()
            .map_err(AppError::Findings)?;
        let evidence: Vec<Evidence> = Stage::ALL.into_iter().filter_map(|s| evidence(sent, s)).collect();
        input.evidence = evidence
            .iter()
            .map(|e| (e.stage, e.strength))
            .collect::<BTreeMap<_, _>>();
        Ok(Self {
            input,
            evidence,
            note: sent.one("note"),
        })
    }
}

fn evidence(sent: &Sent, stage: Stage) -> Option<Evidence> {
    let strength = Strength::from_name(&sent.one(&format!("strength-{stage}")))?;
    let note = sent.one(&format!("evidence-{stage}"));
    let link = note
        .split_whitespace()
        .find(|w| w.starts_with("https://") || w.starts_with("http://"));
    let link = link.map(ToOwned::to_owned);
    (strength > Strength::E0 || !note.is_empty()).then_some(Evidence {
        stage,
        strength,
        note,
        link,
        document: None,
        origin: Origin::Added,
    })
}

fn number(text: &str) -> Value {
    text.parse::<u64>()
        .map_or_else(|_| self::text(text), |n| json!(n))
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { json!(text) }
}

fn yes_or_no(word: &str) -> Value {
    match word {
        "yes" => json!(true),
        "no" => json!(false),
        other => text(other),
    }
}

/// The fields about the initiative, those about the stages, and the note.
pub(crate) fn fields(answers: &Answers, r: &Reader) -> (Html, Html, Html) {
    let mut about = vec![kind(answers, r), practice(answers, r)];
    about.extend(FLAGS.into_iter().map(|q| flag(answers, q, r)));
    let stages = Stage::ALL.into_iter().map(|s| stage(answers, s, r)).collect();
    let note = Field::lines("note", r.t("assess-note"), 3)
        .value(&answers.note)
        .optional()
        .html(r);
    (joined(about), joined(stages), note)
}

fn unknown(chosen: bool, r: &Reader) -> Choice {
    Choice::new("", r.t("answer-unknown")).chosen(chosen)
}

fn kind(answers: &Answers, r: &Reader) -> Html {
    let chosen = answers.input.kind;
    let one = |t: Type| {
        let n = t.number().to_string();
        Choice::new(&n, r.t(&format!("type-{n}")))
            .hint(r.t(&format!("type-{n}-text")))
            .chosen(chosen == Some(t))
    };
    let choices = Type::ALL
        .into_iter()
        .map(one)
        .chain([unknown(chosen.is_none(), r)])
        .collect();
    Field::radios("type", r.t("question-type"), choices).html(r)
}

fn practice(answers: &Answers, r: &Reader) -> Html {
    let chosen = answers.input.practice;
    let one = |p: Practice, key| Choice::new(p.as_str(), r.t(key)).chosen(chosen == Some(p));
    let choices = vec![
        one(Practice::CitizenScience, "answer-yes"),
        one(Practice::Other, "answer-no"),
        unknown(chosen.is_none(), r),
    ];
    Field::radios("practice", r.t("question-practice"), choices)
        .hint(r.t("assess-practice-hint"))
        .html(r)
}

fn flag(answers: &Answers, question: Question, r: &Reader) -> Html {
    let chosen = answers.input.answers().get(question);
    let one = |yes: bool, word, key| Choice::new(word, r.t(key)).chosen(chosen == Some(Answer::Flag(yes)));
    let choices = vec![
        one(true, "yes", "answer-yes"),
        one(false, "no", "answer-no"),
        unknown(chosen.is_none(), r),
    ];
    Field::radios(question.key(), words::question(question, r), choices).html(r)
}

/// The level of a stage and what supports it.
fn stage(answers: &Answers, stage: Stage, r: &Reader) -> Html {
    let chosen = answers.input.level(stage);
    let one = |level: Level| {
        let statement = r.t(&format!("level-{level}-statement"));
        Choice::new(level.to_string(), statement)
            .hint(words::level(level, r))
            .chosen(chosen == Some(level))
    };
    let levels = Level::ALL
        .into_iter()
        .map(one)
        .chain([unknown(chosen.is_none(), r)])
        .collect();
    let held = answers.evidence.iter().find(|e| e.stage == stage);
    let strength = answers.input.evidence.get(&stage).copied().unwrap_or_default();
    let strengths = [Strength::E0, Strength::E1, Strength::E2]
        .into_iter()
        .map(|s| Choice::new(s.as_str(), r.t(&format!("strength-{}", s.as_str()))).chosen(s == strength))
        .collect();
    let support = [
        Field::select(format!("strength-{stage}"), r.t("assess-evidence"), strengths).html(r),
        Field::text(format!("evidence-{stage}"), r.t("assess-evidence-note"))
            .value(held.map_or("", |e| e.note.as_str()))
            .optional()
            .html(r),
    ];
    let open = if held.is_some() { " open" } else { "" };
    let level = Field::radios(
        format!("level-{stage}"),
        words::question(Question::Level(stage), r),
        levels,
    )
    .html(r);
    Html::trusted(format!(
        "{level}<details{open}><summary>{}</summary>{}</details>",
        r.t("assess-evidence"),
        Html::joined(&support, "")
    ))
}
