//! A message to the reader of this page.

use super::{Component, Example};
use crate::{Html, Icon, Reader};

/// What kind of message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// Worth knowing.
    #[default]
    Note,
    /// It worked.
    Done,
    /// Look here before you go on.
    Attention,
    /// It did not work.
    Stop,
}

/// A message with an optional title.
#[derive(Debug, Clone, Default)]
pub struct Notice {
    /// The kind.
    pub kind: Kind,
    /// One short line; may be empty.
    pub title: Html,
    /// The message.
    pub body: Html,
}

impl Notice {
    /// A message.
    pub fn new(kind: Kind, title: impl Into<Html>, body: impl Into<Html>) -> Self {
        Self { kind, title: title.into(), body: body.into() }
    }

    fn class(&self) -> &'static str {
        match self.kind {
            Kind::Note => "notice",
            Kind::Done => "notice notice-done",
            Kind::Attention => "notice notice-attention",
            Kind::Stop => "notice notice-stop",
        }
    }

    fn role(&self) -> &'static str {
        if matches!(self.kind, Kind::Stop) { "alert" } else { "status" }
    }

    fn icon(&self) -> Icon {
        match self.kind {
            Kind::Note => Icon::Info,
            Kind::Done => Icon::Check,
            Kind::Attention => Icon::Attention,
            Kind::Stop => Icon::Stop,
        }
    }
}

component!(Notice, "notice/notice.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let one = |title, kind, head: &str, body: &str| Example { title, html: Notice::new(kind, head, body).html(r) };
    vec![
        one("Worth knowing", Kind::Note, "This is an example", "The editors entered it from public sources; nobody from the initiative has reviewed it."),
        one("It worked", Kind::Done, "", "The form was taken as version 3."),
        one("Look here first", Kind::Attention, "Eleven answers are 30 days old", "They have not been checked by a second person."),
        one("It did not work", Kind::Stop, "The file was not imported", "The disk is full. Nothing was stored."),
    ]
}
