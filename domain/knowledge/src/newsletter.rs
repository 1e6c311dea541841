//! A newsletter: what happened, as the log says it, chosen and introduced by whoever keeps the body's business.
//!
//! No line of it is typed: each points at something public that the log knows. Once sent it never changes.

use base::{Finding, Id, Kind, Slug, Text, Timestamp};
use governance::Body;
use serde::{Deserialize, Serialize};

use crate::code::{self, about};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// The act's name in the log.
    pub verb: String,
    /// What it was done to.
    pub title: Text,
    /// Its page, from the root of the site.
    pub address: String,
    /// When.
    pub at: Timestamp,
}

/// A newsletter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newsletter {
    /// Its identity.
    pub id: Id<Newsletter>,
    /// Its name in the address.
    pub slug: Slug,
    /// The body that sends it.
    pub body: Id<Body>,
    /// What it is called.
    pub title: Text,
    /// What stands before the list.
    pub intro: Text,
    /// What happened.
    pub news: Vec<News>,
    /// Since when everybody reads it; none while it is a draft.
    pub sent: Option<Timestamp>,
}

impl Kind for Newsletter {
    const NAME: &'static str = "newsletter";
}

impl Newsletter {
    /// Where it stands.
    pub const fn state(&self) -> &'static str {
        match self.sent {
            None => "draft",
            Some(_) => "sent",
        }
    }

    /// What must be there before it can be kept.
    ///
    /// # Errors
    /// A finding without a title, or with nothing to tell.
    pub fn check(&self) -> Result<(), Finding> {
        if self.title.is_empty() {
            return Err(about(code::MISSING, "title"));
        }
        if self.news.is_empty() && self.intro.is_empty() {
            return Err(about(code::NO_NEWS, "news"));
        }
        Ok(())
    }

    /// Sends it: from now on it stays as it is.
    ///
    /// # Errors
    /// A finding when it was sent before.
    pub fn send(&mut self, now: Timestamp) -> Result<(), Finding> {
        if self.sent.is_some() {
            return Err(about(code::SENT, "step"));
        }
        self.check()?;
        self.sent = Some(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn it_is_sent_once_and_not_empty() {
        let mut it = Newsletter {
            id: Id::new(Uuid::nil()),
            slug: "a".parse().unwrap(),
            body: Id::new(Uuid::nil()),
            title: Text::english("November"),
            intro: Text::default(),
            news: Vec::new(),
            sent: None,
        };
        assert_eq!(it.send(Timestamp::UNIX_EPOCH).unwrap_err().code, code::NO_NEWS);
        it.intro = Text::english("Hello");
        it.send(Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(it.state(), "sent");
        assert_eq!(it.send(Timestamp::UNIX_EPOCH).unwrap_err().code, code::SENT);
    }
}
