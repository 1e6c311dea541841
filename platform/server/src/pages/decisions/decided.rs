//! Who allowed something: one sentence for every page that shows an approved thing.

use governance::{Approval, Basis};
use ui::{Html, Reader};

/// Who allowed it: a body with its counts, linked to the decision, or somebody alone.
pub(crate) fn decided_by(approval: &Approval, r: &Reader) -> Html {
    match approval.basis() {
        Basis::Alone(alone) => r.ta(
            "decided-alone",
            &[
                ("by", alone.by.as_str().into()),
                ("reason", alone.reason.as_str().into()),
            ],
        ),
        Basis::Decision {
            slug,
            name,
            motion,
            requirement,
            counts,
            date,
            ..
        } => {
            let told = r.ta(
                "decided-by-body",
                &[
                    ("date", r.date(*date).into()),
                    ("agree", count(counts.agree).into()),
                    ("against", count(counts.against()).into()),
                    ("seats", count(requirement.seats).into()),
                ],
            );
            let (slug, name, read) = (Html::escaped(slug), r.text(name), r.t("decided-read"));
            Html::trusted(format!(
                "<a href=\"/bodies/{slug}\">{name}</a>: {told} <a href=\"/decisions/{motion}\">{read}</a>"
            ))
        }
    }
}

/// A count of votes, for the words.
pub(super) fn count(votes: u64) -> usize {
    usize::try_from(votes).unwrap_or(usize::MAX)
}
