//! What the framework says about a round, with everything that belongs to it: one fragment for all pages.

use app::register::RoundView;
use framework::{Because, Input, Judged, Level, Output, Question, Stage, Strength};
use registry::assessment::{Ruling, Taxonomy};
use registry::{Assessment, Evidence};
use ui::chart::profile::Profile;
use ui::components::table::{Cell, Table};
use ui::components::verdict::{Reason, Verdict};
use ui::{Component, Html, Reader};

use super::words;

/// A judgement, ready to be shown.
pub(crate) struct Judgement<'a> {
    pub(crate) input: &'a Input,
    pub(crate) outcome: &'a Output,
    pub(crate) judged: Option<&'a Judged>,
    pub(crate) evidence: &'a [Evidence],
    pub(crate) note: &'a str,
    /// What a panel decided, when that is what counts.
    pub(crate) ruling: Option<&'a Ruling>,
}

impl<'a> Judgement<'a> {
    /// The judgement of a stored assessment, and how it stands.
    pub(crate) fn of(taxonomy: &'a Taxonomy, judged: &'a Judged) -> Self {
        Self {
            input: &taxonomy.input,
            outcome: &taxonomy.outcome,
            judged: Some(judged),
            evidence: &taxonomy.evidence,
            note: "",
            ruling: None,
        }
    }

    /// The judgement of a round: a panel's decision goes before the rules.
    pub(crate) fn of_round(round: &'a RoundView) -> Option<Self> {
        let shown = round.shown.as_ref().and_then(Assessment::taxonomy)?;
        let reviewed = round.judged.state == framework::State::Verified;
        Some(Self {
            ruling: round.all.iter().find_map(Assessment::ruling).filter(|_| reviewed),
            ..Self::of(shown, &round.judged)
        })
    }

    /// The judgement as HTML.
    pub(crate) fn html(&self, r: &Reader) -> Html {
        let reasons: Vec<Reason> = self
            .outcome
            .reasons
            .iter()
            .map(|reason| self.reason(reason, r))
            .collect();
        let (sentence, reasons) = match &reasons[..] {
            [only] => (
                Html::trusted(format!(
                    "{} <span class=\"verdict-clause\">{}</span>",
                    only.text, only.clause
                )),
                vec![],
            ),
            _ => (r.t("judgement-several"), reasons),
        };
        let sentence = match self.ruling {
            Some(ruling) => Html::trusted(format!(
                "{} <span class=\"verdict-clause\">¶30</span>",
                r.text(&ruling.reasons)
            )),
            None => sentence,
        };
        let verdict = Verdict {
            answer: self.answer(),
            sentence,
            rule: self
                .outcome
                .rule
                .map(|rule| rule.as_str().to_owned())
                .unwrap_or_default(),
            version: self.outcome.framework.as_str().to_owned(),
            standing: self.judged.map(|j| standing(j, r)).unwrap_or_default(),
            reasons,
            settle: self
                .outcome
                .would_settle
                .iter()
                .map(|q| words::question(*q, r))
                .collect(),
            change: self.outcome.would_change.iter().map(|c| change(c, r)).collect(),
            warnings: self.outcome.warnings.iter().map(|w| warning(w, r)).collect(),
        };
        Html::joined(&[verdict.html(r), self.confidence(r), self.note()], "")
    }

    /// The answer in large letters; a claim that has lost its badge is not shown as one.
    fn answer(&self) -> ui::components::verdict::Answer {
        match self.judged {
            Some(judged) => words::judged_answer(judged),
            None => words::answer(self.outcome.verdict),
        }
    }

    /// How well the levels that decide are supported.
    fn confidence(&self, r: &Reader) -> Html {
        let Some(known) = framework::confidence(self.input) else {
            return Html::empty();
        };
        let stages: Vec<&str> = known.decided_by.iter().map(|s| s.code()).collect();
        let words = r.tv("judgement-confidence", "stages", stages.join(", "));
        let strength = r.t(&format!("strength-{}", known.strength.as_str()));
        Html::trusted(format!("<p class=\"small\">{words} {strength}</p>"))
    }

    fn note(&self) -> Html {
        if self.note.is_empty() {
            return Html::empty();
        }
        Html::trusted(format!(
            "<p class=\"small quiet\" dir=\"auto\">{}</p>",
            Html::escaped(self.note)
        ))
    }

    /// A reason in the reader's language, with the stages that fall short.
    fn reason(&self, reason: &framework::Reason, r: &Reader) -> Reason {
        let text = r.t(&format!("rule-{}", reason.rule));
        let short = self.short(reason.rule.rule().wants);
        let text = match short.is_empty() {
            true => text,
            false => Html::joined(&[text, r.tv("reason-below", "stages", short.join(", "))], " "),
        };
        Reason {
            text,
            clause: format!("{} · {}", reason.rule, reason.clauses.join(", ")),
        }
    }

    fn short(&self, wants: &[Stage]) -> Vec<String> {
        wants
            .iter()
            .filter_map(|s| Some((s, self.input.level(*s)?)))
            .filter(|(_, level)| *level < Level::SUFFICIENT)
            .map(|(s, level)| format!("{s} ({level})"))
            .collect()
    }

    /// The nine stages with their levels and what supports them.
    pub(crate) fn table(&self, r: &Reader) -> Html {
        let mut table = Table::new(r.t("judgement-table"))
            .column(r.t("judgement-stage"))
            .column(r.t("judgement-level"))
            .column(r.t("judgement-evidence"));
        for stage in Stage::ALL {
            let level = match self.input.level(stage) {
                Some(level) => Cell::Text(Html::trusted(format!(
                    "<strong>{}</strong><br>{}",
                    words::level(level, r),
                    r.t(&format!("level-{level}-statement"))
                ))),
                None => Cell::Missing(r.t("answer-unknown")),
            };
            table = table.row([
                Cell::Text(words::stage(stage, r)),
                level,
                Cell::Text(self.support(stage, r)),
            ]);
        }
        table.html(r)
    }

    fn support(&self, stage: Stage, r: &Reader) -> Html {
        if self.input.level(stage).is_none() {
            return Html::empty();
        }
        let strength = self.input.evidence.get(&stage).copied().unwrap_or(Strength::E0);
        let mut out = r.t(&format!("strength-{}", strength.as_str())).into_string();
        for item in self
            .evidence
            .iter()
            .filter(|e| e.stage == stage && !e.note.is_empty())
        {
            let note = Html::escaped(&item.note);
            match item.link.as_deref().filter(|l| l.starts_with("http")) {
                Some(link) => out.push_str(&format!("<br><a href=\"{}\">{note}</a>", Html::escaped(link))),
                None => out.push_str(&format!("<br>{note}")),
            }
        }
        Html::trusted(out)
    }
}

fn change(change: &framework::Change, r: &Reader) -> Html {
    let from = change
        .from
        .map_or_else(|| r.t("answer-unknown"), |v| words::value(change.question, v, r));
    let what = match change.question {
        Question::Level(stage) => words::stage(stage, r),
        other => r.t(&format!("question-{}", other.key())),
    };
    Html::trusted(format!(
        "{what} <span class=\"quiet\">{from}</span> → <strong>{}</strong> {}",
        words::value(change.question, change.to, r),
        words::verdict_badge(Some(change.verdict), r)
    ))
}

/// How it stands: its sign, its sentence, and each reason with its clause.
fn standing(judged: &Judged, r: &Reader) -> Html {
    let state = judged.state;
    let sentence = r.t(&format!("standing-{}-text", state.as_str()));
    let reasons: Vec<String> = judged.reasons.iter().map(|b| because(b, r)).collect();
    Html::trusted(format!(
        "{} {sentence}<ul class=\"small\">{}</ul>",
        words::standing_badge(state, r),
        reasons.concat()
    ))
}

fn because(because: &Because, r: &Reader) -> String {
    let stages: Vec<&str> = because.stages().iter().map(|s| s.code()).collect();
    let theirs = match because {
        Because::ParticipantsDiffer { verdict, .. } => r.plain(words::answer(*verdict).key()),
        _ => String::new(),
    };
    let args = [
        ("stages", stages.join(", ").into()),
        ("count", stages.len().into()),
        ("verdict", theirs.into()),
    ];
    format!(
        "<li>{} <span class=\"verdict-clause\">{}</span></li>",
        r.ta(&format!("because-{}", because.as_str()), &args),
        because.clause()
    )
}

fn warning(warning: &framework::Warning, r: &Reader) -> Html {
    let clauses = warning.clauses.join(", ");
    Html::trusted(format!(
        "{} <span class=\"verdict-clause\">{clauses}</span>",
        in_english(&warning.text, r)
    ))
}

/// A text that exists in English only, marked as English for readers of other languages.
fn in_english(text: &str, r: &Reader) -> Html {
    if r.lang() == "en" {
        text.into()
    } else {
        Html::marked(text, &base::Language::english())
    }
}

/// The participation profile of an assessment: nine bars and a line at 4, the participants' view as dots.
pub(crate) fn profile(own: &Taxonomy, participants: Option<&Assessment>, r: &Reader, small: bool) -> Html {
    let theirs = participants.and_then(Assessment::taxonomy);
    profile_of(&own.input, theirs.map(|t| &t.input), r, small)
}

/// Who decided what in a round, in both views; empty while nobody has said.
pub(crate) fn profile_of_round(round: &RoundView, r: &Reader) -> Html {
    let shown = round.shown.as_ref().and_then(Assessment::taxonomy);
    let both = shown.map(|own| profile(own, round.participants.as_ref(), r, false));
    both.unwrap_or_default()
}

/// The participation profile of answers, with the participants' own view as dots.
pub(crate) fn profile_of(input: &Input, participants: Option<&Input>, r: &Reader, small: bool) -> Html {
    let levels = |input: &Input| Stage::ALL.map(|s| input.level(s).map(Level::number));
    let participants = participants.map_or([None; 9], levels);
    let profile = Profile {
        levels: levels(input),
        participants,
    };
    if small { profile.small(r) } else { profile.large(r) }
}
