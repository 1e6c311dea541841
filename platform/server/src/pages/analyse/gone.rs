//! Which states of the data cannot be asked any more, and why: their answers were taken back or their time is over.

use app::analyse::Asking;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

/// A notice for each dataset whose newest state was deleted, with the way to freeze another.
pub(crate) fn gone(slug: &str, datasets: &[Asking], r: &Reader) -> Html {
    let one = |it: &Asking| {
        let when = r.date(governance::day(it.gone?));
        let older = it.newest.as_ref().map_or(0, |s| s.number);
        let words = r.ta(
            "state-gone-text",
            &[("when", when.into()), ("older", i64::from(older).into())],
        );
        let link = format!(
            "<p>{words}</p><p><a href=\"/work/{slug}/check/{}\">{}</a></p>",
            it.dataset.slug,
            r.t("state-gone-again")
        );
        let title = Html::joined(&[r.text(&it.dataset.title), r.t("state-gone")], ": ");
        Some(Notice::new(Kind::Attention, title, Html::trusted(link)).html(r))
    };
    Html::joined(&datasets.iter().filter_map(one).collect::<Vec<_>>(), "\n")
}
