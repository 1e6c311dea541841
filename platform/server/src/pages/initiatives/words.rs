//! The words and signs in which pages speak of the framework and the register.

use framework::{Judged, Level, Question, Stage, Value, Verdict};
use registry::{Initiative, ReducedDate, Standing};
use ui::components::badge::{Badge, Tone};
use ui::components::verdict::Answer;
use ui::{Component, Html, Reader};

/// A verdict as the component knows it.
pub(crate) const fn answer(verdict: Verdict) -> Answer {
    match verdict {
        Verdict::CitizenData => Answer::Citizen,
        Verdict::CaseByCase => Answer::CaseByCase,
        Verdict::NotCitizenData => Answer::Not,
        Verdict::OutOfScope => Answer::OutOfScope,
        Verdict::Undetermined => Answer::Undetermined,
    }
}

/// A verdict in a word with its sign; nothing judged yet has its own.
pub(crate) fn verdict_badge(verdict: Option<Verdict>, r: &Reader) -> Html {
    match verdict {
        Some(verdict) => answer(verdict).badge(r),
        None => Badge::new(Tone::Open, r.t("standing-unassessed")).html(r),
    }
}

/// The answer that a judgement may be shown with: a claim without its badge is not shown as citizen data.
pub(crate) const fn judged_answer(judged: &Judged) -> Answer {
    match (judged.verdict, judged.state) {
        (Some(Verdict::CitizenData), Standing::Contested) => Answer::Contested,
        (Some(Verdict::CitizenData), Standing::Stale) => Answer::Outdated,
        (Some(verdict), _) => answer(verdict),
        (None, _) => Answer::Undetermined,
    }
}

/// A judgement in a word with its sign; nothing judged yet has its own.
pub(crate) fn judged_badge(judged: Option<&Judged>, r: &Reader) -> Html {
    match judged.filter(|j| j.verdict.is_some()) {
        Some(judged) => judged_answer(judged).badge(r),
        None => verdict_badge(None, r),
    }
}

/// A standing in a word with its sign.
pub(crate) fn standing_badge(standing: Standing, r: &Reader) -> Html {
    let tone = match standing {
        Standing::Corroborated | Standing::Verified => Tone::Good,
        Standing::Documented | Standing::UnderClaimed => Tone::Plain,
        Standing::Contested | Standing::Stale => Tone::Attention,
        Standing::Unassessed | Standing::Example | Standing::Claimed => Tone::Open,
    };
    Badge::new(tone, r.t(&format!("standing-{}", standing.as_str()))).html(r)
}

/// The title of a stage with its number: `1a Objectives`.
pub(crate) fn stage(stage: Stage, r: &Reader) -> Html {
    Html::trusted(format!(
        "{} {}",
        stage.code(),
        r.t(&format!("stage-{}", stage.code()))
    ))
}

/// The name of a level with its number: `4 Partnership`.
pub(crate) fn level(level: Level, r: &Reader) -> Html {
    Html::trusted(format!("{level} {}", r.t(&format!("level-{level}"))))
}

/// A question as it is asked.
pub(crate) fn question(question: Question, r: &Reader) -> Html {
    match question {
        Question::Level(s) => Html::trusted(format!(
            "{}: {}",
            stage(s, r),
            r.t(&format!("stage-{s}-question"))
        )),
        other => r.t(&format!("question-{}", other.key())),
    }
}

/// The value of an answer, in words.
pub(crate) fn value(question: Question, value: Value, r: &Reader) -> Html {
    match (question, value) {
        (Question::Type, Value::Number(n)) => Html::trusted(format!("{n} {}", r.t(&format!("type-{n}")))),
        (_, Value::Number(n)) => Level::try_from(n).map(|l| level(l, r)).unwrap_or_default(),
        (_, Value::Flag(true)) => r.t("answer-yes"),
        (_, Value::Flag(false)) => r.t("answer-no"),
        (_, Value::Practice(framework::Practice::CitizenScience)) => r.t("answer-yes"),
        (_, Value::Practice(framework::Practice::Other)) => r.t("answer-no"),
    }
}

/// Where an initiative is at home.
pub(crate) fn places(it: &Initiative, r: &Reader) -> String {
    let labels: Vec<String> = it.places.iter().map(|p| p.label(&r.language)).collect();
    labels.join(" · ")
}

/// The day of a moment.
pub(crate) fn day(at: base::Timestamp, r: &Reader) -> String {
    let date = at.strftime("%Y-%m-%d").to_string().parse::<base::Date>();
    date.map_or_else(|_| at.to_string(), |d| r.date(d))
}

/// From when to when.
pub(crate) fn period(started: Option<ReducedDate>, ended: Option<ReducedDate>, r: &Reader) -> String {
    match (started, ended) {
        (Some(a), Some(b)) if a == b => a.to_string(),
        (Some(a), Some(b)) => r.plain_with(
            "period",
            &[("from", a.to_string().into()), ("to", b.to_string().into())],
        ),
        (Some(a), None) => r.plain_with("period-since", &[("from", a.to_string().into())]),
        (None, Some(b)) => b.to_string(),
        (None, None) => String::new(),
    }
}

/// Paragraphs of a user's text, marked with their language when it is not the page's.
pub(crate) fn paragraphs(text: &base::Text, r: &Reader) -> Html {
    let Some((language, words)) = text.best(&r.language) else {
        return Html::empty();
    };
    let paragraphs = Html::paragraphs(words);
    if *language == r.language {
        return paragraphs;
    }
    let dir = language.direction().as_str();
    Html::trusted(format!(
        "<div lang=\"{language}\" dir=\"{dir}\">{paragraphs}</div>"
    ))
}

#[cfg(test)]
mod tests {
    use framework::terms::{Element, Phase, Principle};
    use framework::{Level, Objective, Stage, Type, rules::RULES};
    use ui::Reader;

    /// The domain's English and the site's English are one text.
    #[test]
    fn the_words_of_the_lists_are_those_of_the_domain() {
        let r = Reader::default();
        let mut pairs: Vec<(String, &str)> = Vec::new();
        for s in Stage::ALL {
            pairs.push((format!("stage-{s}"), s.title()));
            pairs.push((format!("stage-{s}-text"), s.text()));
            pairs.push((format!("stage-{s}-question"), s.question()));
        }
        for l in Level::ALL {
            pairs.push((format!("level-{l}"), l.title()));
            pairs.push((format!("level-{l}-text"), l.text()));
            pairs.push((format!("level-{l}-statement"), l.statement()));
        }
        pairs.extend(
            Type::ALL
                .iter()
                .map(|t| (format!("type-{}-text", t.number()), t.text())),
        );
        pairs.extend(
            RULES
                .iter()
                .map(|rule| (format!("rule-{}", rule.id), rule.reason)),
        );
        pairs.extend(
            Objective::ALL
                .iter()
                .map(|o| (format!("objective-{o}-text"), o.text())),
        );
        pairs.extend(
            framework::State::ALL
                .iter()
                .map(|s| (format!("standing-{}-text", s.as_str()), s.text())),
        );
        pairs.extend(
            Principle::ALL
                .iter()
                .map(|o| (format!("principle-{o}-text"), o.text())),
        );
        pairs.extend(
            Element::ALL
                .iter()
                .map(|o| (format!("element-{o}-text"), o.text())),
        );
        pairs.extend(
            Phase::ALL
                .iter()
                .map(|p| (format!("phase-{}", p.number()), p.title())),
        );
        for (key, english) in pairs {
            assert_eq!(r.plain(&key), english, "{key}");
        }
    }
}
