//! The register: parties, initiatives, rounds and what the framework says about them.
//!
//! Everything public is seen by everybody; a draft only by those who have a role on it. Start with
//! `register_initiative.rs` for a change and `find_initiatives.rs` for what the public list reads.

use base::{Finding, Id, Language, Place as Where};
use registry::{Assessment, Initiative, Party, Round};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

mod add_party;
mod add_round;
mod assess_round;
mod bring;
mod edit_initiative;
mod edit_round;
mod enter_example;
mod filter;
mod find_initiatives;
mod move_initiative;
mod move_round;
mod my_initiatives;
mod register_initiative;
mod view_initiative;
mod wording;

pub use add_party::{PartyWording, add_party};
pub use add_round::add_round;
pub use assess_round::{Answering, assess_round};
pub use bring::{Brought, bring_description};
pub use edit_initiative::edit_initiative;
pub use edit_round::{RoundWording, edit_round};
pub use enter_example::enter_example;
pub use filter::Filter;
pub(crate) use find_initiatives::shown;
pub use find_initiatives::{Found, Listed, find_initiatives};
pub use move_initiative::move_initiative;
pub use move_round::{move_round, round_guards};
pub use my_initiatives::my_initiatives;
pub use register_initiative::register_initiative;
pub use view_initiative::{RoundView, View, view_initiative};
pub use wording::Wording;

impl Record for Party {
    const KIND: RecordKind = RecordKind::Party;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Record for Initiative {
    const KIND: RecordKind = RecordKind::Initiative;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.to_string())
    }
}

impl Record for Round {
    const KIND: RecordKind = RecordKind::Round;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.number.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.to_string())
    }
}

impl Record for Assessment {
    const KIND: RecordKind = RecordKind::Assessment;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.subject.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.to_string())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A name in the address that somebody has already.
    pub const SLUG_TAKEN: Code = Code("app-slug-taken");
    /// A title from which no address can be made.
    pub const NO_SLUG: Code = Code("app-no-slug");
    /// A word that is not in a closed list.
    pub const UNKNOWN_WORD: Code = Code("app-unknown-word");
    /// A text that is no date.
    pub const NOT_A_DATE: Code = Code("app-not-a-date");
    /// A web address that is none.
    pub const NOT_AN_ADDRESS: Code = Code("app-not-an-address");
    /// A text beyond what may be kept.
    pub const TOO_LONG: Code = Code("app-too-long");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        SLUG_TAKEN,
        NO_SLUG,
        UNKNOWN_WORD,
        NOT_A_DATE,
        NOT_AN_ADDRESS,
        TOO_LONG,
    ];
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Where::whole().with("field", field))
}

/// A text in one language: the other languages of the old text stay.
pub(crate) fn reworded(old: &base::Text, language: &Language, words: &str) -> base::Text {
    let kept = old
        .languages()
        .filter(|l| *l != language)
        .filter_map(|l| Some((l.clone(), old.get(l)?.to_owned())))
        .fold(base::Text::default(), |text, (l, words)| text.with(l, words));
    kept.with(language.clone(), words.trim())
}

/// The initiative of that name, if the actor may know of it.
pub(crate) async fn seen(
    app: &crate::App,
    actor: &crate::Actor,
    slug: &str,
) -> crate::Result<crate::ports::Stored<Initiative>> {
    let it = app.store.named::<Initiative>(slug).await?;
    let inside = crate::act::may(app, actor, crate::Verb::ViewInitiative, Some(it.id.uuid())).await?;
    if it.state.is_public() || inside {
        Ok(it)
    } else {
        Err(crate::AppError::not_found(RecordKind::Initiative.table(), slug))
    }
}

/// The round of that number.
pub(crate) async fn round_of(
    app: &crate::App,
    initiative: Id<Initiative>,
    number: u32,
) -> crate::Result<crate::ports::Stored<Round>> {
    app.store
        .named_in::<Round, _>(initiative, &number.to_string())
        .await
}
