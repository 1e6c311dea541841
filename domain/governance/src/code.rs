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
    /// The same post twice at the same time, by one member or where only one can hold it.
    TERM_OVERLAPS = "governance-term-overlaps";
    /// A co-lead who would serve longer than a term and its extension without a break.
    TERM_NO_ROTATION = "governance-term-no-rotation";
}

codes! { JOINING:
    /// A drive without a title.
    DRIVE_NO_TITLE = "governance-drive-no-title";
    /// A drive that ends before it begins, or is over already.
    DRIVE_DAYS = "governance-drive-days";
    /// A third drive in one calendar year.
    DRIVE_THIRD = "governance-drive-third";
    /// Two drives at the same time.
    DRIVE_OVERLAPS = "governance-drive-overlaps";
    /// A drive opened before an information session was held.
    DRIVE_NO_SESSION = "governance-drive-no-session";
    /// A session that another drive was opened on.
    DRIVE_SESSION_USED = "governance-drive-session-used";
    /// A step that the drive's state does not allow.
    DRIVE_NOT_NOW = "governance-drive-not-now";
    /// An application through a drive that takes none.
    DRIVE_SHUT = "governance-drive-shut";
    /// A field of an application is empty.
    APPLICATION_MISSING = "governance-application-missing";
    /// An expectation that was not accepted.
    APPLICATION_NOT_ACCEPTED = "governance-application-not-accepted";
    /// A step that the application's state does not allow.
    APPLICATION_NOT_NOW = "governance-application-not-now";
    /// The by-laws ask for a decision about each.
    ADMISSION_BY_DECISION = "governance-admission-by-decision";
    /// Declined, left or lapsed without a reason.
    MEMBER_NO_REASON = "governance-member-no-reason";
    /// A member that left, lapsed or ended before.
    MEMBER_GONE = "governance-member-gone";
    /// A membership that lapses although the member gave something lately.
    LAPSE_TOO_EARLY = "governance-lapse-too-early";
    /// A contribution without words.
    CONTRIBUTION_EMPTY = "governance-contribution-empty";
    /// A contribution of a day to come, or before the membership.
    CONTRIBUTION_DAY = "governance-contribution-day";
    /// A consultation by a member that represents nobody.
    CONSULTATION_FOR_NOBODY = "governance-consultation-for-nobody";
}

codes! { ELECTIONS:
    /// An election without a title.
    ELECTION_NO_TITLE = "governance-election-no-title";
    /// An election without a place.
    ELECTION_NO_PLACE = "governance-election-no-place";
    /// Nominations that end before they begin, or a term that begins before the election can end.
    ELECTION_DAYS = "governance-election-days";
    /// Another election fills the same places.
    ELECTION_BESIDE = "governance-election-beside";
    /// A step that the election's state does not allow.
    ELECTION_NOT_NOW = "governance-election-not-now";
    /// A nomination after its last day.
    NOMINATIONS_OVER = "governance-nominations-over";
    /// Votes before nominations are over.
    NOMINATIONS_STILL_OPEN = "governance-nominations-still-open";
    /// Somebody who stands already.
    CANDIDATE_TWICE = "governance-candidate-twice";
    /// Somebody who does not sit in the body with a vote.
    CANDIDATE_NOT_SEATED = "governance-candidate-not-seated";
    /// A candidate without a word of what they want to do.
    CANDIDATE_NO_STATEMENT = "governance-candidate-no-statement";
    /// Only the candidate answers a nomination.
    CANDIDATE_NOT_YOU = "governance-candidate-not-you";
    /// Nobody stands.
    ELECTION_NOBODY_STANDS = "governance-election-nobody-stands";
    /// A ballot that does not answer for every candidate.
    BALLOT_INCOMPLETE = "governance-ballot-incomplete";
    /// A candidacy that is closed or taken back alone.
    ELECTION_TOGETHER = "governance-election-together";
    /// A post that only an election gives.
    POST_ELECTED = "governance-post-elected";
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
    /// Nobody is left but the proposer's side and those who would gain.
    NOBODY_FREE = "governance-nobody-free";
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

codes! { PAPERS:
    /// A file without content.
    PAPER_EMPTY = "governance-paper-empty";
    /// A file above the largest size.
    PAPER_TOO_LARGE = "governance-paper-too-large";
    /// Neither a photograph nor a document.
    PAPER_NOT_A_SHEET = "governance-paper-not-a-sheet";
    /// No sound that is taken.
    PAPER_NOT_SOUND = "governance-paper-not-sound";
    /// Cut off, or not what its first bytes promise.
    PAPER_DAMAGED = "governance-paper-damaged";
    /// A document with a program or another file in it.
    PAPER_ACTIVE = "governance-paper-active";
    /// A document with a photograph that tells where it was taken.
    PAPER_TELLS_PLACE = "governance-paper-tells-place";
}

codes! { MEETINGS:
    /// A meeting without a title.
    MEETING_NO_TITLE = "governance-meeting-no-title";
    /// It ends before it begins, or lasts more than a week.
    MEETING_TIMES = "governance-meeting-times";
    /// People come together, and nobody says where.
    MEETING_NO_PLACE = "governance-meeting-no-place";
    /// People dial in, and nobody says where.
    MEETING_NO_LINK = "governance-meeting-no-link";
    /// An address that is none.
    MEETING_BAD_LINK = "governance-meeting-bad-link";
    /// A call without an agenda.
    MEETING_NO_AGENDA = "governance-meeting-no-agenda";
    /// Cancelled without a reason.
    MEETING_NO_REASON = "governance-meeting-no-reason";
    /// Held before it began.
    MEETING_NOT_BEGUN = "governance-meeting-not-begun";
    /// A meeting that was called and would be moved to a time that is over.
    MEETING_PAST = "governance-meeting-past";
    /// Minutes approved that are not there.
    MEETING_NO_MINUTES = "governance-meeting-no-minutes";
    /// What was approved are other minutes.
    MEETING_OTHER_MINUTES = "governance-meeting-other-minutes";
    /// A step that its state does not allow.
    MEETING_NOT_NOW = "governance-meeting-not-now";
}

codes! { AGREEMENTS:
    /// A step that its state does not allow.
    AGREEMENT_NOT_NOW = "governance-agreement-not-now";
    /// No title.
    AGREEMENT_NO_TITLE = "governance-agreement-no-title";
    /// No words.
    AGREEMENT_NO_WORDS = "governance-agreement-no-words";
    /// Fewer than two sides with a name.
    AGREEMENT_ONE_SIDE = "governance-agreement-one-side";
    /// The same body on two sides.
    AGREEMENT_WITH_ITSELF = "governance-agreement-with-itself";
    /// About data, and no dataset is named.
    AGREEMENT_NO_DATA = "governance-agreement-no-data";
    /// Nothing may be done.
    AGREEMENT_NO_ACTION = "governance-agreement-no-action";
    /// For nothing.
    AGREEMENT_NO_PURPOSE = "governance-agreement-no-purpose";
    /// Without a last day.
    AGREEMENT_NO_UNTIL = "governance-agreement-no-until";
    /// Its last day is over.
    AGREEMENT_OVER = "governance-agreement-over";
    /// A memorandum that shares no decision.
    AGREEMENT_NOTHING_SHARED = "governance-agreement-nothing-shared";
    /// Collectors without a say.
    AGREEMENT_NO_SAY = "governance-agreement-no-say";
    /// There is no such side.
    AGREEMENT_NO_SIDE = "governance-agreement-no-side";
    /// The side has signed.
    AGREEMENT_SIGNED_ALREADY = "governance-agreement-signed-already";
    /// A sheet without who signed it.
    AGREEMENT_WHO_SIGNED = "governance-agreement-who-signed";
    /// The side may not sign so.
    AGREEMENT_NOT_SO = "governance-agreement-not-so";
    /// Ended without a reason.
    AGREEMENT_NO_REASON = "governance-agreement-no-reason";
}

codes! { LABELS:
    /// No name or no words.
    LABEL_NO_WORDS = "governance-label-no-words";
    /// Approved by who wrote it.
    LABEL_OWN_APPROVAL = "governance-label-own-approval";
    /// Nothing waits for approval.
    LABEL_NOTHING_WAITS = "governance-label-nothing-waits";
    /// Taken off without a reason.
    LABEL_NO_REASON = "governance-label-no-reason";
    /// It was taken off.
    LABEL_RETIRED = "governance-label-retired";
}

/// Every code of this crate, by part.
pub const CODES: &[&[Code]] = &[
    BODIES,
    JOINING,
    ELECTIONS,
    DECISIONS,
    PAPERS,
    MEETINGS,
    AGREEMENTS,
    LABELS,
    crate::design::CODES,
    crate::document::CODES,
    crate::risk::CODES,
    crate::workstream::CODES,
    crate::output::CODES,
    crate::plan::code::CODES,
    crate::roadmap::CODES,
];
