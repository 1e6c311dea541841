//! What becomes of a release: who says that they used it, who confirms it, and what a decision-maker promises.
//!
//! The rules stand in `knowledge::usage`; here are storing, who may speak for which side, and the trace. Anybody may
//! claim a use, without an account; what a stranger says waits until the producer has looked.
//!
//! Start with `report_use.rs`.

mod commit_to_answer;
mod confirm_use;
mod follow;
mod impact;
mod letters;
mod outside;
mod remark;
mod report_use;
mod returns;
mod view_uses;

use ::knowledge::usage::Used;
use base::{Finding, Id};
use uuid::Uuid;

use crate::ports::{Record, RecordKind, Stored};
use crate::{App, AppError, Result};

pub use commit_to_answer::{Promising, commit_to_answer};
pub use confirm_use::{Confirming, confirm_use, leave_use_out, look_at_use, withdraw_use};
pub use follow::{Followed, Told, What, follow_country, follow_indicator, follow_initiative, follow_release};
pub use impact::{ImpactLine, impact_of, impact_of_all, impact_of_country};
pub use letters::{News, Worded, send_letters};
pub use outside::{LINK_DAYS, OutsideWording, UseLink, answer_link, ask_outside, end_links, view_link};
pub use remark::{
    Edition, RemarkStep, RemarkWording, Remarks, remark_to_answer, say_remark, step_remark, view_remarks,
};
pub use report_use::{UseWording, report_use};
pub(crate) use returns::told;
pub use returns::{
    MyReturn, ReturnView, ReturnVoice, ReturnWording, Returns, Reviewing, Reviews, SendWording,
    public_returns, returns_for, review_return, send_return, translate_return, view_return, view_returns,
    withdraw_return, write_return,
};
pub use view_uses::{UseLine, UseView, Uses, find_uses, uses_of_initiative, uses_of_release, view_use};

/// Kept under its initiative; its name is the release.
impl Record for Used {
    const KIND: RecordKind = RecordKind::ReleaseUse;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(self.release.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.standing().as_str().to_owned())
    }
}

/// The use of that identity, as an address says it.
async fn use_named(app: &App, id: &str) -> Result<Stored<Used>> {
    let nowhere = || AppError::not_found("release_use", id);
    let id: Id<Used> = id.parse().map_err(|_| nowhere())?;
    app.store.get(id).await
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A release that is not out.
    pub const NOT_OUT: Code = Code("app-usage-not-out");
    /// No body of that name here.
    pub const NO_BODY: Code = Code("app-usage-no-body");
    /// A body of the initiative itself is no decision-maker apart from it.
    pub const OWN_BODY: Code = Code("app-usage-own-body");
    /// The claim names no body of this site that decided.
    pub const NO_DECIDER: Code = Code("app-usage-no-decider");
    /// An answer was promised already.
    pub const PROMISED: Code = Code("app-usage-promised");
    /// The day of a promise is not ahead.
    pub const DUE_PAST: Code = Code("app-usage-due-past");
    /// A use that does not stand on the page.
    pub const NOT_SHOWN: Code = Code("app-usage-not-shown");
    /// Too many links of one use wait for their answer.
    pub const LINKS_OPEN: Code = Code("app-usage-links-open");
    /// A link that is none, was used, or has run out.
    pub const NO_LINK: Code = Code("app-usage-no-link");
    /// Who answers by a link does not say who they are.
    pub const NOT_SAID: Code = Code("app-usage-who-unsaid");
    /// A round that the initiative does not have.
    pub const NO_ROUND: Code = Code("app-usage-no-round");
    /// The answers of this receipt were taken back or deleted.
    pub const REVIEW_GONE: Code = Code("app-usage-review-gone");
    /// Participants are not asked any more.
    pub const REVIEW_OVER: Code = Code("app-usage-review-over");
    /// This receipt has answered.
    pub const REVIEWED: Code = Code("app-usage-reviewed");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        NOT_OUT,
        NO_BODY,
        OWN_BODY,
        NO_DECIDER,
        PROMISED,
        DUE_PAST,
        NOT_SHOWN,
        LINKS_OPEN,
        NO_LINK,
        NOT_SAID,
        NO_ROUND,
        REVIEW_GONE,
        REVIEW_OVER,
        REVIEWED,
    ];
}
