//! The codes of this crate's findings. Their words stand in `locales/<lang>/findings.ftl`.

use base::Code;

macro_rules! codes {
    ($list:ident: $($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// The codes of this part.
        pub const $list: &[Code] = &[$($name,)*];
    };
}

codes! { BODIES:
    /// A body that would be above itself.
    BODY_IN_CIRCLE = "governance-body-in-circle";
    /// A parent that is not there.
    BODY_NO_PARENT = "governance-body-no-parent";
    /// A quorum of nobody, or of more than all.
    BY_LAWS_QUORUM = "governance-by-laws-quorum";
    /// A quorum above the number of seats.
    BY_LAWS_QUORUM_OVER_SEATS = "governance-by-laws-quorum-over-seats";
    /// A majority of more than all.
    BY_LAWS_OVER_ALL = "governance-by-laws-over-all";
    /// A share with which fewer than half could decide.
    BY_LAWS_MINORITY = "governance-by-laws-minority";
    /// A casting vote without a chair.
    BY_LAWS_NO_CHAIR = "governance-by-laws-no-chair";
    /// A casting vote where nobody may know how the chair voted.
    BY_LAWS_CASTING_SECRET = "governance-by-laws-casting-secret";
    /// Each side must agree, and one has no seat.
    BY_LAWS_SIDE_WITHOUT_SEAT = "governance-by-laws-side-without-seat";
    /// Neither on a device nor through a second person.
    BY_LAWS_NO_WAY_TO_VOTE = "governance-by-laws-no-way-to-vote";
    /// A notice so long that nothing is ever decided.
    BY_LAWS_NOTICE = "governance-by-laws-notice";
    /// A term that ends before it begins.
    TERM_BACKWARDS = "governance-term-backwards";
    /// A term or extension beyond what is allowed.
    TERM_TOO_LONG = "governance-term-too-long";
    /// More co-leads at once than allowed.
    TERM_TOO_MANY = "governance-term-too-many";
    /// Two extended terms at once.
    TERM_BOTH_EXTENDED = "governance-term-both-extended";
}

codes! { DECISIONS:
    /// A step that the motion's state does not allow.
    MOTION_STATE = "governance-motion-state";
    /// A motion without a title or text.
    MOTION_EMPTY = "governance-motion-empty";
    /// An amendment that is not there or is answered.
    AMENDMENT_ANSWERED = "governance-amendment-answered";
    /// Amendments without an answer when the vote is opened.
    AMENDMENTS_OPEN = "governance-amendments-open";
    /// A reason is missing.
    NO_REASON = "governance-no-reason";
    /// Too few days between opening and end.
    NOTICE_TOO_SHORT = "governance-notice-too-short";
    /// Nobody could approve but the proposer's own side.
    NO_SECOND_PARTY = "governance-no-second-party";
    /// The by-laws do not allow such a ballot.
    BALLOT_NOT_ALLOWED = "governance-ballot-not-allowed";
    /// Too few voters for a secret ballot to be secret.
    BALLOT_TOO_SMALL = "governance-ballot-too-small";
    /// The vote has not begun or is over.
    VOTE_CLOSED = "governance-vote-closed";
    /// The member, or the member's organisation, has voted.
    VOTE_TWICE = "governance-vote-twice";
    /// The seat had no vote when the motion was opened.
    VOTE_NOT_IN_ELECTORATE = "governance-vote-not-in-electorate";
    /// The seat is not held on this day.
    VOTE_NOT_SEATED = "governance-vote-not-seated";
    /// A member with an interest, where the by-laws take the vote away.
    VOTE_INTEREST = "governance-vote-interest";
    /// A block where the by-laws know none.
    VOTE_NO_BLOCK = "governance-vote-no-block";
    /// Not from a device.
    VOTE_NOT_REMOTE = "governance-vote-not-remote";
    /// Not through a second person.
    VOTE_NOT_RECORDED = "governance-vote-not-recorded";
    /// Somebody recorded the own vote, or that of a member who can vote alone.
    VOTE_RECORDED_WRONGLY = "governance-vote-recorded-wrongly";
    /// An interest that is declared after the vote.
    INTEREST_AFTER_VOTE = "governance-interest-after-vote";
    /// The end has not come and not everybody has voted.
    CLOSE_TOO_EARLY = "governance-close-too-early";
    /// An outcome without its statement.
    NO_STATEMENT = "governance-no-statement";
    /// Kept counts that do not agree with who voted.
    TALLY_DIFFERS = "governance-tally-differs";
    /// The initiative has a body: nobody acts alone.
    NEEDS_DECISION = "governance-needs-decision";
    /// A decision about it is under way.
    DECISION_UNDER_WAY = "governance-decision-under-way";
    /// The body did not agree.
    NOT_APPROVED = "governance-not-approved";
    /// A name or reason is missing where somebody acts alone.
    ALONE_UNNAMED = "governance-alone-unnamed";
    /// An approval of something else, or of another state of it.
    APPROVAL_OF_ANOTHER = "governance-approval-of-another";
}

/// Every code of this crate, by part.
pub const CODES: &[&[Code]] = &[BODIES, DECISIONS];
