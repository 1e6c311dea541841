//! The dossier as an office reads it: phase by phase, each line with its dimension of quality, gaps named.

use base::Text;
use handover::{Dossier, Line, Part, Phase};
use ui::{Html, Reader};

/// A line of the page.
pub(super) struct Row {
    pub(super) name: Html,
    pub(super) dimension: Html,
    pub(super) says: Html,
}

/// The phases that a dossier has lines for, in order.
pub(super) fn phases(dossier: &Dossier, r: &Reader) -> Vec<(Html, Vec<Row>)> {
    let rows = |phase: Phase| {
        let parts = Part::ALL.iter().filter(move |p| p.phase() == phase);
        parts.map(|p| row(*p, dossier, r)).collect()
    };
    let all = Phase::ALL.iter();
    all.map(|p| (r.t(&format!("gsbpm-{}", p.as_str())), rows(*p)))
        .collect()
}

fn row(part: Part, dossier: &Dossier, r: &Reader) -> Row {
    let name = format!("dossier-{}", part.as_str());
    let line = dossier.lines.get(&part).filter(|l| !l.is_missing());
    Row {
        name: r.t(&name),
        dimension: r.t(&format!("quality-{}", part.dimension().as_str())),
        says: match line {
            Some(line) => says(part, line, r),
            None => Html::trusted(format!("<em class=\"quiet\">{}</em>", r.t("dossier-missing"))),
        },
    }
}

/// A day, or the days from one to another, as the record writes them; nothing when it is another text.
fn days(text: &Text, r: &Reader) -> Option<Html> {
    let (_, words) = text.best(&r.language)?;
    let all: Result<Vec<base::Date>, _> = words.split(" – ").map(str::parse).collect();
    let all: Vec<String> = all.ok()?.into_iter().map(|day| r.date(day)).collect();
    Some(Html::escaped(&all.join(" – ")))
}

fn says(part: Part, line: &Line, r: &Reader) -> Html {
    let mut all: Vec<Html> = line
        .texts
        .iter()
        .map(|t| days(t, r).unwrap_or_else(|| r.text(t)))
        .collect();
    if let Some(n) = line.count {
        all.push(r.tn(
            &format!("dossier-{}-count", part.as_str()),
            usize::try_from(n).unwrap_or(usize::MAX),
        ));
    }
    let level = |(stage, level): (&String, &u8)| {
        let (stage, level) = (r.t(&format!("stage-{stage}")), r.t(&format!("level-{level}")));
        Html::trusted(format!("{stage}: {level}"))
    };
    all.extend(line.levels.iter().map(level));
    let link = |to: &String| {
        let (to, words) = (Html::escaped(to), r.t("dossier-read"));
        Html::trusted(format!("<a href=\"{to}\">{words}</a>"))
    };
    all.extend(line.links.iter().map(link));
    Html::joined(&all, "<br>")
}
