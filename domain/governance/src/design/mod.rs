//! Designing together: what a round is to change, and the points that people propose, discuss and settle for it.
//!
//! A [`Room`] stands for one round: the problem and the wish, who may take part, and the [`Gathering`]s at which
//! people without a device were heard. A [`Proposal`] is one point in one of the four [`Part`]s of the design
//! stage; it keeps every wording, what was said about it, and who supports it. Nothing is thrown away: a merged
//! proposal points to the other, an amended one keeps what it was.
//!
//! Not here: the decision itself, which is a motion like any other. Start with [`Proposal`].

pub mod code;
mod difference;
mod part;
mod proposal;
mod room;
mod support;
mod talk;

pub use code::CODES;
pub use difference::{Piece, difference};
pub use part::Part;
pub use proposal::{About, Change, Proposal, ProposalState, Spot, Wording, Written};
pub use room::{Gathering, Open, Room};
pub use support::Support;
pub use talk::{Amendment, AmendmentState, Comment, Voice};

use base::{Finding, Place, Text};

/// The longest title, in characters: a line or two on a telephone.
pub const LONGEST_TITLE: usize = 200;
/// The longest text of a proposal, a comment or a reason, in characters: about two pages.
pub const LONGEST_TEXT: usize = 5_000;

/// A finding about a field of a form.
fn about(code: base::Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

/// A text that has to be there and may not be longer than so many characters in any language.
fn checked(text: &Text, field: &'static str, needed: bool, most: usize) -> Option<Finding> {
    let longest = text
        .languages()
        .filter_map(|l| text.get(l))
        .map(|t| t.chars().count())
        .max();
    match longest {
        None if needed => Some(about(code::NOTHING_SAID, field)),
        Some(n) if n > most => Some(about(code::TOO_LONG, field).with("most", most)),
        _ => None,
    }
}
