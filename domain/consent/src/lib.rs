//! May this be used for that? Notices, purposes, records, receipts and withdrawal.
//!
//! A [`Notice`] says what is asked of people and for which purposes; a [`Record`] holds what one person (or a
//! community) answered to each purpose, as events in time; [`may_use`] answers the one question that every
//! reading of personal data asks, and gives a [`Permit`] that can be made nowhere else. Words follow
//! ISO/IEC TS 27560:2023 and the Data Privacy Vocabulary (DPV 2).
//!
//! Not here: where records are stored, and what is done with data of a withdrawn record (`app`).
//! Start with [`Record`] and [`may_use`].

pub mod code;
mod notice;
mod permit;
mod question;
mod reading;
mod receipt;
mod record;
mod who;

pub use code::CODES;
pub use notice::{Controller, NEAREST, Notice, NoticeId, NoticeKind, Purpose, Retention};
pub use permit::{Basis, Permit, Reason, may_use, permitted};
pub use question::{Answer, Mapping, Question, Refusals, Taken, suggest};
pub use reading::{Ease, Level};
pub use receipt::{Receipt, ReceiptCode, ReceiptCodeError};
pub use record::{Channel, Collective, Event, Given, NotPossible, Record, RecordId, RecordKind, State, Step};
pub use who::{ANSWERED_FOR, ASSENT, COMMUNITY};
