//! The findings of asking and collecting.

use base::Code;

/// The instrument is not open.
pub const NOT_OPEN: Code = Code("collect-not-open");
/// The instrument cannot be opened: nobody said which question asks for consent.
pub const NO_CONSENT_QUESTION: Code = Code("collect-no-consent-question");
/// This step does not follow on the instrument's state.
pub const NO_SUCH_STEP: Code = Code("collect-no-such-step");
/// This version of the form is there already.
pub const VERSION_TAKEN: Code = Code("collect-version-taken");
/// A form of this id is here already.
pub const FORM_TAKEN: Code = Code("collect-form-taken");
/// A draft of a form that has another id.
pub const OTHER_FORM_ID: Code = Code("collect-other-form-id");
/// A form about which there are doubts, where none are wanted.
pub const DOUBTFUL: Code = Code("collect-doubtful");
/// Nobody worded what people are told.
pub const NOTICE_UNWORDED: Code = Code("collect-notice-unworded");
/// A submission without an identity.
pub const NO_INSTANCE_ID: Code = Code("collect-no-instance-id");
/// A submission whose identity is too long.
pub const LONG_INSTANCE_ID: Code = Code("collect-long-instance-id");

/// A country's code that is not two letters.
pub const NO_COUNTRY: Code = Code("collect-no-country");
/// Something said to a purpose that cannot follow on where it stands.
pub const NOT_NOW: Code = Code("collect-not-now");

/// A submission of a form or a version that is not asked here.
pub const UNKNOWN_FORM: Code = Code("collect-unknown-form");
/// What was taken back is handed in again.
pub const TAKEN_BACK: Code = Code("collect-taken-back");
/// The submission that an edit replaces is not here.
pub const EDIT_OF_NOTHING: Code = Code("collect-edit-of-nothing");
/// An edit replaces what is no longer the latest.
pub const EDIT_TOO_LATE: Code = Code("collect-edit-too-late");
/// An edit in which the consent is gone.
pub const EDIT_WITHOUT_CONSENT: Code = Code("collect-edit-without-consent");
/// An edit in which the child does not agree any more.
pub const EDIT_WITHOUT_ASSENT: Code = Code("collect-edit-without-assent");
/// Answers are taken back and nobody says how that was asked.
pub const TAKE_BACK_WAY: Code = Code("collect-take-back-way");
/// Answers are taken back and nobody says who asked.
pub const TAKE_BACK_BY: Code = Code("collect-take-back-by");
/// No form came with the files.
pub const NO_XML: Code = Code("collect-no-xml");
/// More than is taken at once.
pub const TOO_LARGE: Code = Code("collect-too-large");
/// Answers without their files that are more than is taken of one submission.
pub const ANSWERS_TOO_LARGE: Code = Code("collect-answers-too-large");
/// More files than are taken in one request.
pub const TOO_MANY_FILES: Code = Code("collect-too-many-files");
/// Who collected or changed it approves it, though somebody else can.
pub const SAME_PERSON: Code = Code("review-same-person");
/// What was not handed in anew is said to be edited.
pub const NOT_EDITED: Code = Code("review-not-edited");
/// A comment that says nothing.
pub const COMMENT_EMPTY: Code = Code("review-comment-empty");
/// A comment that is too long.
pub const COMMENT_LONG: Code = Code("review-comment-long");
/// The initiative holds as many bytes of files as it may.
pub const NO_ROOM: Code = Code("collect-no-room");
/// A device or an account handed in as many bytes of files as it may.
pub const NO_ROOM_FOR_ONE: Code = Code("collect-no-room-for-one");
/// A file beside a form that holds nothing.
pub const FORM_FILE_EMPTY: Code = Code("collect-form-file-empty");
/// A recording in a language in which nothing is told.
pub const NOTHING_TO_READ: Code = Code("collect-nothing-to-read");
/// A file that is no export of answers.
pub const NOT_AN_EXPORT: Code = Code("collect-not-an-export");
/// No column of a file answers a question of the form.
pub const NO_MATCH: Code = Code("collect-no-match");
/// A column that no question of the form has.
pub const COLUMN_UNKNOWN: Code = Code("collect-column-unknown");
/// A row that does not say which submission it is.
pub const ROW_WITHOUT_NAME: Code = Code("collect-row-without-name");
/// Two rows that say they are the same submission.
pub const ROW_TWICE: Code = Code("collect-row-twice");
/// A row of a repeat whose submission is not there.
pub const ROW_ALONE: Code = Code("collect-row-alone");
/// More rows than are taken at once.
pub const TOO_MANY_ROWS: Code = Code("collect-too-many-rows");
/// More comments than are kept.
pub const COMMENTS_FULL: Code = Code("review-comments-full");
/// A question, or the answer to one, that says nothing.
pub const QUESTION_EMPTY: Code = Code("collect-question-empty");
/// A question, or the answer to one, that is too long.
pub const QUESTION_LONG: Code = Code("collect-question-long");
/// More questions of one receipt than are kept.
pub const QUESTIONS_FULL: Code = Code("collect-questions-full");
/// A purpose without words.
pub const PURPOSE_EMPTY: Code = Code("collect-purpose-empty");
/// A key of which nobody says who keeps it.
pub const KEY_WITHOUT_KEEPER: Code = Code("custody-no-keeper");
/// A key that is none, or is there already.
pub const KEY_IS_NONE: Code = Code("custody-no-key");
/// A key with which nothing can be sealed: one of low order (RFC 7748 §6.1).
pub const KEY_SEALS_NOTHING: Code = Code("custody-weak-key");
/// A question that cannot be sealed.
pub const NOT_SEALABLE: Code = Code("custody-not-sealable");
/// What is sealed would be told by another part of the form.
pub const SEALED_TOLD: Code = Code("custody-told-elsewhere");
/// A view without a name, or with too long a one.
pub const VIEW_NAME: Code = Code("review-view-name");
/// A question that does not say to which place or group an answer belongs.
pub const NO_GROUPS: Code = Code("review-no-groups");
/// Somebody answers for a community that has not agreed to the form, or not any more.
pub const COMMUNITY_NOT_AGREED: Code = Code("collect-community-not-agreed");
/// Answers for a community are handed in anew as somebody's own, or for another community, or the other way round.
pub const COMMUNITY_CHANGED: Code = Code("collect-community-changed");
/// A form in which nobody can say that they answer for a community.
pub const COMMUNITY_NOT_ASKED: Code = Code("collect-community-not-asked");
/// Which answer of the form means the community was not said, or there is no such answer.
pub const COMMUNITY_WHICH: Code = Code("collect-community-which");
/// A community that has agreed already.
pub const COMMUNITY_TWICE: Code = Code("collect-community-twice");
/// A community that said nothing to any purpose.
pub const COMMUNITY_SILENT: Code = Code("collect-community-silent");
/// A decision of a day to come.
pub const COMMUNITY_DAY: Code = Code("collect-community-day");
/// A word about a community's decision that is missing.
pub const COMMUNITY_MISSING: Code = Code("collect-community-missing");
/// All of them, each once.
pub const CODES: &[Code] = &[
    NOT_OPEN,
    NO_CONSENT_QUESTION,
    NO_SUCH_STEP,
    VERSION_TAKEN,
    FORM_TAKEN,
    OTHER_FORM_ID,
    DOUBTFUL,
    NOTICE_UNWORDED,
    NO_INSTANCE_ID,
    LONG_INSTANCE_ID,
    NO_COUNTRY,
    NOT_NOW,
    UNKNOWN_FORM,
    TAKEN_BACK,
    EDIT_OF_NOTHING,
    EDIT_TOO_LATE,
    EDIT_WITHOUT_CONSENT,
    EDIT_WITHOUT_ASSENT,
    TAKE_BACK_WAY,
    TAKE_BACK_BY,
    NO_XML,
    TOO_LARGE,
    ANSWERS_TOO_LARGE,
    TOO_MANY_FILES,
    SAME_PERSON,
    NOT_EDITED,
    COMMENT_EMPTY,
    COMMENT_LONG,
    COMMENTS_FULL,
    NO_ROOM,
    NO_ROOM_FOR_ONE,
    FORM_FILE_EMPTY,
    NOTHING_TO_READ,
    NOT_AN_EXPORT,
    NO_MATCH,
    COLUMN_UNKNOWN,
    ROW_WITHOUT_NAME,
    ROW_TWICE,
    ROW_ALONE,
    TOO_MANY_ROWS,
    QUESTION_EMPTY,
    QUESTION_LONG,
    QUESTIONS_FULL,
    PURPOSE_EMPTY,
    KEY_WITHOUT_KEEPER,
    KEY_IS_NONE,
    KEY_SEALS_NOTHING,
    NOT_SEALABLE,
    SEALED_TOLD,
    VIEW_NAME,
    NO_GROUPS,
    COMMUNITY_NOT_AGREED,
    COMMUNITY_CHANGED,
    COMMUNITY_NOT_ASKED,
    COMMUNITY_WHICH,
    COMMUNITY_TWICE,
    COMMUNITY_SILENT,
    COMMUNITY_DAY,
    COMMUNITY_MISSING,
];
