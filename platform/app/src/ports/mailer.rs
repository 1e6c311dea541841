//! Letters by e-mail.

use async_trait::async_trait;

use crate::people::Email;
use crate::{AppError, Result};

/// A letter of plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: Email,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
}

/// Sends letters.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// Whether a server for outgoing mail was named: a page says so when not.
    fn ready(&self) -> bool;

    /// Hands a letter to that server.
    ///
    /// # Errors
    /// `Environment` when there is none or it does not take the letter.
    async fn send(&self, mail: Mail) -> Result<()>;

    /// The same for a letter that goes to many: mail programs offer the address `leave` as one click with which its
    /// reader leaves (RFC 8058).
    ///
    /// # Errors
    /// As [`send`](Self::send).
    async fn circulate(&self, mail: Mail, leave: &str) -> Result<()>;
}

/// No server for outgoing mail was named.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoMailer;

#[async_trait]
impl Mailer for NoMailer {
    fn ready(&self) -> bool {
        false
    }

    async fn send(&self, _: Mail) -> Result<()> {
        Err(AppError::environment(
            "this site sends no e-mail",
            "name a server for outgoing mail with --smtp",
        ))
    }

    async fn circulate(&self, mail: Mail, _: &str) -> Result<()> {
        self.send(mail).await
    }
}
