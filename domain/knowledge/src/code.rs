//! The codes of this crate's findings.

use base::{Code, Finding, Place};

/// A field that must be filled before others can read the thing.
pub(crate) const MISSING: Code = Code("knowledge-missing");
/// Who reviews belongs to the organisation that wrote.
pub(crate) const SAME_ORGANISATION: Code = Code("knowledge-same-organisation");
/// Only what everybody can read can be reviewed or confirmed.
pub(crate) const NOT_PUBLIC: Code = Code("knowledge-not-public");
/// One person speaks for one side.
pub(crate) const TWO_SIDES: Code = Code("knowledge-two-sides");
/// A sentence that is too long for one page.
pub(crate) const TOO_LONG: Code = Code("knowledge-too-long");
/// Nobody was asked whether these words may be printed.
pub(crate) const NO_PERMISSION: Code = Code("knowledge-no-permission");
/// It was taken back.
pub(crate) const WITHDRAWN: Code = Code("knowledge-withdrawn");
/// A copy of something that may not be passed on.
pub(crate) const NO_COPY: Code = Code("knowledge-no-copy");
/// It ends before it begins.
pub(crate) const ENDS_BEFORE: Code = Code("knowledge-ends-before");
/// It took place already, or was cancelled.
pub(crate) const EVENT_OVER: Code = Code("knowledge-event-over");
/// It has not taken place yet.
pub(crate) const EVENT_AHEAD: Code = Code("knowledge-event-ahead");
/// Nobody can say here that they come.
pub(crate) const NO_REGISTRATION: Code = Code("knowledge-no-registration");
/// A newsletter that tells nothing.
pub(crate) const NO_NEWS: Code = Code("knowledge-no-news");
/// A newsletter that was sent.
pub(crate) const SENT: Code = Code("knowledge-sent");

/// A claim that does not say what or who.
pub(crate) const UNSAID: Code = Code("knowledge-use-unsaid");
/// More signs than a line or a text has room for.
pub(crate) const LONG: Code = Code("knowledge-use-long");
/// An address that leads to no page on the web.
pub(crate) const NO_LINK: Code = Code("knowledge-use-no-link");
/// A use that has not happened yet.
pub(crate) const NOT_YET: Code = Code("knowledge-use-not-yet");
/// A claim that ended.
pub(crate) const USE_CLOSED: Code = Code("knowledge-use-closed");
/// A claim that stands on the page can only be contested.
pub(crate) const ON_PAGE: Code = Code("knowledge-use-on-page");
/// Nobody confirms what they said themselves.
pub(crate) const OWN_CLAIM: Code = Code("knowledge-use-own-claim");
/// A note that was sent in this language.
pub(crate) const RETURN_SENT: Code = Code("knowledge-return-sent");
/// A day that has passed.
pub(crate) const RETURN_PAST: Code = Code("knowledge-return-past");
/// The public before the participants.
pub(crate) const PUBLIC_FIRST: Code = Code("knowledge-return-public-first");
/// A note that was not sent.
pub(crate) const RETURN_DRAFT: Code = Code("knowledge-return-draft");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    MISSING,
    SAME_ORGANISATION,
    NOT_PUBLIC,
    TWO_SIDES,
    TOO_LONG,
    NO_PERMISSION,
    WITHDRAWN,
    NO_COPY,
    ENDS_BEFORE,
    EVENT_OVER,
    EVENT_AHEAD,
    NO_REGISTRATION,
    NO_NEWS,
    SENT,
    UNSAID,
    LONG,
    NO_LINK,
    NOT_YET,
    USE_CLOSED,
    ON_PAGE,
    OWN_CLAIM,
    RETURN_SENT,
    RETURN_PAST,
    PUBLIC_FIRST,
    RETURN_DRAFT,
];

/// A finding about a field of a form.
pub(crate) fn about(code: Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
