//! How a release stands before offices, on the release's own page and beside an indicator: each office with its
//! answer, its reasons, for what it holds and until when. Silence is a word of its own.

use app::handover::{Line, Standings};
use base::Date;
use handover::Ruling;
use ui::{Html, Reader};

/// A list of the offices; empty when it was sent to none.
pub(crate) fn standings(all: &Standings, today: Date, r: &Reader) -> Html {
    let items: String = all.lines.iter().map(|l| item(l, today, r)).collect();
    match items.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!("<ul class=\"items\">{items}</ul>")),
    }
}

fn item(line: &Line, today: Date, r: &Reader) -> String {
    let said = super::said(line.standing, &line.handover, &line.office, r);
    let ruled = line
        .handover
        .ruling(today)
        .map_or_else(Html::empty, |d| ruling(&d.ruling, r));
    format!(
        "<li>{} <a href=\"/handovers/{}\">{}</a><p>{said}</p>{ruled}</li>",
        super::badge(line.standing, r),
        line.handover.id,
        r.text(&line.office.name)
    )
}

fn ruling(ruling: &Ruling, r: &Reader) -> Html {
    let mut parts = vec![r.text(&ruling.reasons)];
    if !ruling.scope.is_empty() {
        parts.push(Html::joined(
            &[r.t("handover-scope"), r.text(&ruling.scope)],
            ": ",
        ));
    }
    if let Some(day) = ruling.expires {
        parts.push(Html::joined(
            &[r.t("handover-expires"), Html::escaped(&r.date(day))],
            ": ",
        ));
    }
    let all: Vec<Html> = parts
        .into_iter()
        .map(|p| Html::trusted(format!("<p class=\"small\">{p}</p>")))
        .collect();
    Html::joined(&all, "")
}
