//! The codes of what can stand in the way of a document and of a consultation on it.

use base::Code;

/// Without a title or a text.
pub const NO_TEXT: Code = Code("document-no-text");
/// A text beyond what may be kept.
pub const TOO_LONG: Code = Code("document-too-long");
/// A version that says what the last one says.
pub const NOTHING_CHANGED: Code = Code("document-nothing-changed");
/// The text stands: people are being asked about it, or it was approved.
pub const STANDS: Code = Code("document-stands");
/// A consultation while another is open.
pub const ASKED_ALREADY: Code = Code("document-asked-already");
/// A window that is too short.
pub const WINDOW_SHORT: Code = Code("document-window-short");
/// A comment when nobody is asked.
pub const NOT_ASKED: Code = Code("document-not-asked");
/// A comment on a paragraph that is not there.
pub const NO_PARAGRAPH: Code = Code("document-no-paragraph");
/// A comment without words.
pub const NO_WORDS: Code = Code("document-no-words");
/// An answer without a reason.
pub const NO_REASON: Code = Code("document-no-reason");
/// Concluded before the last day was over.
pub const WINDOW_OPEN: Code = Code("document-window-open");
/// Concluded with comments that nobody answered.
pub const UNANSWERED: Code = Code("document-unanswered");
/// Concluded twice, or answered after the conclusion.
pub const CONCLUDED: Code = Code("document-concluded");

/// Every code of documents.
pub const CODES: &[Code] = &[
    NO_TEXT,
    TOO_LONG,
    NOTHING_CHANGED,
    STANDS,
    ASKED_ALREADY,
    WINDOW_SHORT,
    NOT_ASKED,
    NO_PARAGRAPH,
    NO_WORDS,
    NO_REASON,
    WINDOW_OPEN,
    UNANSWERED,
    CONCLUDED,
];
