//! What a release, or the releases of an initiative, were used for: the confirmed uses first, the claimed ones apart.

use app::usage::{UseLine, Uses};
use base::Date;
use governance::commitment::{Commitment, Progress};
use ui::{Html, Reader};

use super::{badge, bdi};

/// Both lists with their counts, and the way to say more; `release` where one can be named.
pub(crate) fn section(uses: &Uses, release: Option<&str>, r: &Reader) -> Html {
    let mut parts = vec![Html::trusted(format!(
        "<h2 id=\"uses\">{}</h2>",
        r.t("use-title")
    ))];
    parts.push(list("use-to-look", uses.to_look.iter(), uses.today, r));
    parts.push(list("use-confirmed", uses.confirmed(), uses.today, r));
    parts.push(list("use-claimed-only", uses.claimed(), uses.today, r));
    if uses.lines.is_empty() {
        parts.push(Html::trusted(format!(
            "<p class=\"quiet\">{}</p>",
            r.t("use-none")
        )));
    }
    if uses.waiting > 0 {
        parts.push(Html::trusted(format!(
            "<p class=\"small\">{}</p>",
            r.tn("use-wait", uses.waiting)
        )));
    }
    if let Some(slug) = release {
        parts.push(Html::trusted(format!(
            "<p class=\"no-print\"><a class=\"button button-quiet\" href=\"/releases/{slug}/uses\">{}</a></p>",
            r.t("use-say")
        )));
    }
    let body = Html::joined(&parts, "\n");
    Html::trusted(format!("<section aria-labelledby=\"uses\">{body}</section>"))
}

fn list<'a>(key: &str, lines: impl Iterator<Item = &'a UseLine>, today: Date, r: &Reader) -> Html {
    let items: Vec<Html> = lines.map(|l| item(l, today, r)).collect();
    if items.is_empty() {
        return Html::empty();
    }
    Html::trusted(format!(
        "<h3>{}</h3><p class=\"small quiet\">{}</p><ul class=\"items\">{}</ul>",
        r.tn(key, items.len()),
        r.t(&format!("{key}-text")),
        Html::joined(&items, "")
    ))
}

/// A claim in a list: how it stands, what, who, when, in which phase, and what was promised.
pub(super) fn item(line: &UseLine, today: Date, r: &Reader) -> Html {
    let it = &line.used.content;
    let mut facts = vec![r.t(&format!("use-as-{}", it.kind.as_str())), bdi(&it.who)];
    facts.extend(it.on.map(|day| Html::escaped(&r.date(day))));
    facts.extend(it.phase.map(|p| r.t(&format!("know-phase-{}", p.as_str()))));
    let promise = line.promise.as_ref().map_or_else(Html::empty, |p| {
        Html::trusted(format!("<p class=\"small\">{}</p>", clock(p, today, r)))
    });
    Html::trusted(format!(
        "<li><p>{} <a href=\"/uses/{}\">{}</a><br><span class=\"small quiet\">{}</span></p>{promise}</li>",
        badge(line.standing, r),
        line.used.id,
        bdi(&it.title),
        Html::joined(&facts, " · ")
    ))
}

/// What was promised and how its clock stands.
pub(super) fn clock(it: &Commitment, today: Date, r: &Reader) -> Html {
    let kept = it.promises.iter().all(|p| p.progress() == Progress::Kept);
    let late = it.days_late();
    let key = match kept {
        true if late.is_some() => "use-promise-kept-late",
        true => "use-promise-kept",
        false if it.is_overdue(today) => "use-promise-over",
        false => "use-promise-runs",
    };
    let date = it.until().map_or_else(String::new, |day| r.date(day));
    let words = r.ta(
        key,
        &[
            ("who", r.text(&it.terms.organisation).plain().into()),
            ("date", date.into()),
            ("count", late.unwrap_or_default().into()),
        ],
    );
    Html::trusted(format!("<a href=\"/commitments/{}\">{words}</a>", it.slug))
}
