//! Documents of bodies, and consultations on them: written, asked about, commented paragraph by paragraph, answered.
//!
//! The rules stand in `governance::document`; here are storing, who may read and speak, how people are called, and
//! the trace. Any body may ask about any text: everybody, or its members. No entry of the log holds words or names.
//!
//! Start with `write_document.rs`, then `comment.rs` and `answer.rs`.

mod answer;
mod comment;
mod conclude;
mod family;
mod hold;
mod view;
mod write_document;

use governance::document::{Comment, Document};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

pub use answer::{Given, answer_comments, let_read_comment, remove_comment};
pub use comment::{NewComment, comment_on};
pub use conclude::conclude_consultation;
pub use family::{Family, family_of};
pub use hold::{Hold, hold_consultation};
pub use view::{DocumentLine, DocumentView, Heard, documents_of, view_document};
pub use write_document::{revise_document, write_document};

impl Record for Document {
    const KIND: RecordKind = RecordKind::Document;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.body.uuid())
    }
}

/// Its state says whether it has its answer.
impl Record for Comment {
    const KIND: RecordKind = RecordKind::Comment;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.document.uuid())
    }
    fn state(&self) -> Option<String> {
        Some(if self.is_settled() { "settled" } else { "open" }.to_owned())
    }
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// Somebody who is not asked.
    pub const NOT_ASKED_YOU: Code = Code("app-consult-not-asked-you");
    /// An answer to no comment.
    pub const NO_COMMENT: Code = Code("app-consult-no-comment");
    /// A word that is not in a closed list.
    pub const UNKNOWN_WORD: Code = Code("app-consult-unknown-word");

    /// Every code of this module.
    pub const CODES: &[Code] = &[NOT_ASKED_YOU, NO_COMMENT, UNKNOWN_WORD];
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &'static str) -> base::Finding {
    base::Finding::error(code).at(base::Place::whole().with("field", field))
}
