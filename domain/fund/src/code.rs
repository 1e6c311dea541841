//! The codes of this crate's findings. Their words stand in `locales/<lang>/findings.ftl`.

use base::{Code, Finding, Place};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// The codes of this crate.
        pub const CODES: &[Code] = &[$($name,)*];
    };
}

codes! {
    /// A word that is no currency of ISO 4217.
    CURRENCY = "fund-currency";
    /// An amount that cannot be read.
    AMOUNT = "fund-amount";
    /// More places after the point than the currency has.
    AMOUNT_DIGITS = "fund-amount-digits";
    /// Nothing, or less than nothing.
    NOT_POSITIVE = "fund-not-positive";
    /// More than can be counted.
    TOO_LARGE = "fund-too-large";
    /// A rate that cannot be read.
    RATE = "fund-rate";
    /// A rate between other currencies.
    RATE_OF_OTHERS = "fund-rate-of-others";
    /// A rate without its source.
    RATE_SOURCE = "fund-rate-source";
    /// Two currencies in one entry.
    TWO_CURRENCIES = "fund-two-currencies";
    /// Debits and credits that differ.
    UNBALANCED = "fund-unbalanced";
    /// More than the fund can still give.
    NOT_ENOUGH = "fund-not-enough";
    /// More paid than was allocated to the grant.
    OVER_ALLOCATION = "fund-over-allocation";
    /// More spent or returned than was paid to the grant.
    OVER_PAID = "fund-over-paid";
    /// More given back than was received.
    OVER_RECEIVED = "fund-over-received";
    /// A correction of an entry that is not there.
    NO_ENTRY = "fund-no-entry";
    /// An entry that was corrected already, or is a correction.
    COUNTERED = "fund-countered";
    /// A day that has not come.
    FUTURE = "fund-future";
    /// A day before the fund was established.
    BEFORE_FUND = "fund-before-fund";
    /// A day on which an account would have held less than nothing.
    DAY_BELOW = "fund-day-below";
    /// A day before what it rests on.
    TOO_EARLY = "fund-too-early";
    /// A ledger that does not follow from its entries.
    BROKEN_LEDGER = "fund-broken-ledger";
    /// Something that needs its document.
    NO_PAPER = "fund-no-paper";
    /// A document at an address that is none.
    PAPER_ADDRESS = "fund-paper-address";
    /// Something that the fund's state does not allow.
    FUND_STATE = "fund-state-forbids";
    /// A step that does not follow from the state.
    FUND_STEP = "fund-step";
    /// A fund that still has money or grants under way.
    NOT_EMPTY = "fund-not-empty";
    /// A pledge that was taken for money.
    PLEDGE_IS_NO_INCOME = "fund-pledge-is-no-income";
    /// More money than was signed for.
    OVER_SIGNED = "fund-over-signed";
    /// Money in another currency than was signed for.
    OTHER_THAN_SIGNED = "fund-other-than-signed";
    /// An approval that the fund's board did not give.
    NEEDS_BOARD = "fund-needs-board";
    /// A step that the contribution's state does not allow.
    CONTRIBUTION_STATE = "fund-contribution-state";
    /// A contribution without the name of who gives.
    DONOR_UNNAMED = "fund-donor-unnamed";
    /// A reason is missing.
    REASON = "fund-reason";
    /// A call without title, criteria or days.
    CALL_EMPTY = "fund-call-empty";
    /// A call that ends before it begins.
    CALL_BACKWARDS = "fund-call-backwards";
    /// A call that is not open on this day.
    CALL_CLOSED = "fund-call-closed";
    /// More than the call gives to one applicant.
    OVER_CEILING = "fund-over-ceiling";
    /// Who is no member of the collaborative.
    NOT_A_MEMBER = "fund-not-a-member";
    /// An applicant that is no member any more.
    MEMBER_LEFT = "fund-member-left";
    /// An application without a gender statement.
    NO_GENDER_STATEMENT = "fund-no-gender-statement";
    /// An application without any kind of activity.
    NO_ACTIVITY = "fund-no-activity";
    /// An application that does not say what the money is for.
    NO_PURPOSE = "fund-no-purpose";
    /// A group of the later phase without its words.
    GROUP_UNNAMED = "fund-group-unnamed";
    /// An assessor with an interest of their own.
    INTEREST = "fund-interest";
    /// Somebody who assessed this already.
    ASSESSED_TWICE = "fund-assessed-twice";
    /// A criterion without an answer.
    CRITERION_OPEN = "fund-criterion-open";
    /// Fewer assessments than the call wants.
    TOO_FEW_ASSESSED = "fund-too-few-assessed";
    /// A step that the grant's state does not allow.
    GRANT_STATE = "fund-grant-state";
    /// A group outside the open phase, without an exception.
    OUTSIDE_PHASE = "fund-outside-phase";
    /// More than was asked for.
    OVER_ASKED = "fund-over-asked";
    /// Tranches that do not sum to what was allocated.
    TRANCHES = "fund-tranches";
    /// A tranche that is not there or was paid.
    TRANCHE = "fund-tranche";
    /// A tranche whose condition is not met.
    CONDITION = "fund-condition";
    /// A grant with money that is neither spent nor returned.
    UNSPENT = "fund-unspent";
    /// An IATI file without who publishes it.
    NO_PUBLISHER = "fund-no-publisher";
    /// An identifier that IATI does not allow.
    PUBLISHER_IDENTIFIER = "fund-publisher-odd";
    /// A type of organisation that is not in IATI's list.
    PUBLISHER_KIND = "fund-publisher-unknown";
}

/// A finding about a field of a form.
pub(crate) fn about(code: Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
