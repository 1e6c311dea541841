//! On the page of a release that is out: how long the community saw it before, how many said what, and what was answered.

use app::publish::{ShownBefore, Spoken};
use protect::Release;
use ui::{Html, Reader};

/// The times before the community, or that there was none; empty for figures about no person.
pub(crate) fn section(release: &Release, all: &[ShownBefore], r: &Reader) -> Html {
    let about_persons = release.was_shown_before();
    let body = match (about_persons, all.is_empty()) {
        (None, true) => return Html::empty(),
        (Some(false), true) => Html::trusted(format!("<p>{}</p>", r.t("before-never"))),
        (_, true) => Html::trusted(format!("<p>{}</p>", r.t("before-unknown"))),
        (_, false) => Html::joined(&all.iter().map(|it| one(it, r)).collect::<Vec<_>>(), ""),
    };
    Html::trusted(format!(
        "<section class=\"column\"><h2 id=\"before\">{}</h2>{body}</section>",
        r.t("before-title")
    ))
}

fn one(it: &ShownBefore, r: &Reader) -> Html {
    let showing = &it.showing;
    let facts = [
        ("from", r.date(governance::day(showing.from)).into()),
        ("days", usize::try_from(showing.days()).unwrap_or_default().into()),
    ];
    let mut parts = vec![r.ta("before-was", &facts), spoken(&it.spoken, r)];
    if let Some(reason) = &showing.sent_back {
        parts.push(r.tv("before-sent-back", "reason", reason.as_str()));
    }
    let mut out = Html::trusted(format!("<p>{}</p>", Html::joined(&parts, " ")));
    if !showing.answers.is_empty() {
        let said: Vec<Html> = showing
            .answers
            .iter()
            .map(|a| Html::trusted(format!("<p>{}</p>", r.text(&a.words))))
            .collect();
        let said = Html::joined(&said, "");
        out = Html::trusted(format!("{out}<h3>{}</h3>{said}", r.t("before-answers")));
    }
    out
}

/// How many said what, where none of them can be told from it.
fn spoken(spoken: &Spoken, r: &Reader) -> Html {
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    match spoken {
        Spoken::TooFew => r.t("before-few"),
        Spoken::Counted { people, kinds } => {
            let mut parts = vec![r.tn("before-people", count(*people))];
            for (kind, n) in kinds {
                parts.extend(n.map(|n| r.tn(&format!("before-count-{}", kind.as_str()), count(n))));
            }
            if kinds.values().any(Option::is_none) {
                parts.push(r.t("before-kinds-protected"));
            }
            Html::joined(&parts, " ")
        }
    }
}
