//! Protect tables, put releases together, and let them out.
//!
//! A [`Protection`] keeps what was asked of which snapshot and what the audit found; the tables themselves are
//! made again from the snapshot whenever they are needed, which gives the same tables. A [`Release`] is kept
//! as its own JSON under a digest that the log holds, and is opened only with that digest.
//!
//! Start with `protect_tables.rs`, then `assemble_release.rs`.

mod allow_policy;
mod ask_figures;
mod assemble_release;
mod before;
mod compose_release;
mod editions;
mod find_releases;
mod opened;
mod place_points;
mod protect_tables;
mod release_record;
mod same_data;
mod schedule;
mod step;
mod view_protection;
mod view_release;
mod withdrawals;
mod words;

use base::{Finding, Id, Kind};
use protect::Release;
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub(crate) use ask_figures::ask_figures;
pub use assemble_release::assemble_release;
pub(crate) use before::take_over;
pub use before::{
    BeforeView, Door, MyShowing, ReleaseVoice, ReleaseWords, Saying, ShownBefore, Spoken, Voices,
    answer_before, before_for, say_before, shown_before, vetoed, view_before, voices_of,
};
pub use compose_release::{Composition, compose_release};
pub use editions::{Earlier, Editions, editions};
pub use find_releases::{find_releases, releases_of};
pub use opened::Opened;
pub use place_points::AskedPoints;
pub(crate) use place_points::sites;
pub use protect_tables::{AskedTable, Protection, TableOutcome, policy_of, protect_tables, released_tables};
pub use release_record::ReleaseRecord;
pub use schedule::{
    Announced, ScheduleWording, against_publishing, dois_of, note_doi, publish_due, schedule_release,
    view_calendar,
};
pub use step::{Step, decision_wanted, step_release};
pub use view_protection::{protections_of, view_protection};
pub use view_release::{inside_release, view_release};
pub(crate) use withdrawals::{count_taken_back, made_with};
pub use withdrawals::{data_deleted, holds_taken_back};
pub use words::{SummaryWording, beside_release, initiative_title, languages_missing, titles, write_summary};

impl Kind for Protection {
    const NAME: &'static str = "table_protection";
}

impl Record for Protection {
    const KIND: RecordKind = RecordKind::TableProtection;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
}

impl Kind for ReleaseRecord {
    const NAME: &'static str = "release";
}

impl Record for ReleaseRecord {
    const KIND: RecordKind = RecordKind::Release;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.clone())
    }
}

/// The same identity, of the record that keeps the release.
fn record_id(id: Id<Release>) -> Id<ReleaseRecord> {
    Id::new(id.uuid())
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A name in the address that another release has already.
    pub const SLUG_TAKEN: Code = Code("app-release-slug-taken");
    /// Tables that are to be protected together need names of their own.
    pub const TABLE_NAME_TWICE: Code = Code("app-table-name-twice");

    /// A name or title from which no address can be made.
    pub const NO_SLUG: Code = Code("app-release-no-slug");
    /// Content of two snapshots in one release.
    pub const TWO_SNAPSHOTS: Code = Code("app-release-two-snapshots");
    /// No tables and no figures were chosen.
    pub const NO_CONTENT: Code = Code("app-release-no-content");
    /// The snapshot holds answers that were taken back since it was made.
    pub const HOLDS_TAKEN_BACK: Code = Code("app-release-holds-taken-back");
    /// No licence was chosen.
    pub const NO_LICENCE: Code = Code("app-release-no-licence");
    /// A later edition that is none: unknown, not out, of another initiative, or the release itself.
    pub const NO_LATER_EDITION: Code = Code("app-release-no-later-edition");

    /// A release that a body decided against, with the same figures and words.
    pub const VETOED: Code = Code("app-release-vetoed");
    /// An objection that the producer has not answered.
    pub const OBJECTION_UNANSWERED: Code = Code("app-release-objection-unanswered");
    /// Nothing can be said any more before it goes out.
    pub const WINDOW_OVER: Code = Code("app-release-window-over");
    /// Whoever says it has spoken before.
    pub const SPOKE: Code = Code("app-release-spoke");
    /// A word that says nothing.
    pub const UNSAID: Code = Code("app-release-unsaid");

    /// A release that is not allowed to leave yet.
    pub const NOT_ALLOWED_YET: Code = Code("app-release-not-allowed-yet");
    /// A release whose hour lies ahead.
    pub const EMBARGO: Code = Code("app-release-embargo");
    /// A release that is not out.
    pub const NOT_OUT_YET: Code = Code("app-release-not-out-yet");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        VETOED,
        OBJECTION_UNANSWERED,
        WINDOW_OVER,
        SPOKE,
        UNSAID,
        NOT_ALLOWED_YET,
        EMBARGO,
        NOT_OUT_YET,
        SLUG_TAKEN,
        TABLE_NAME_TWICE,
        NO_SLUG,
        TWO_SNAPSHOTS,
        NO_CONTENT,
        HOLDS_TAKEN_BACK,
        NO_LICENCE,
        NO_LATER_EDITION,
    ];
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}
