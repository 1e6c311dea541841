//! Letters by SMTP (RFC 5321), over TLS unless the server is on this machine.

use app::ports::{Mail, Mailer};
use app::{AppError, Result};
use async_trait::async_trait;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

/// A server for outgoing mail and the address that letters come from.
pub(crate) struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// The server of a URL such as `smtps://name:password@mail.example:465`.
    pub(crate) fn at(url: &str, from: &str) -> Result<Self> {
        let fault = |what: &dyn std::fmt::Display| {
            AppError::environment(
                format!("letters cannot be sent with --smtp and --mail-from ({what})"),
                "write smtps://NAME:PASSWORD@SERVER, and an e-mail address",
            )
        };
        Ok(Self {
            server: AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                .map_err(|e| fault(&e))?
                .build(),
            from: from.parse().map_err(|e| fault(&e))?,
        })
    }
}

#[async_trait]
impl Mailer for Smtp {
    fn ready(&self) -> bool {
        true
    }

    async fn send(&self, mail: Mail) -> Result<()> {
        self.post(mail, None).await
    }

    async fn circulate(&self, mail: Mail, leave: &str) -> Result<()> {
        self.post(mail, Some(leave)).await
    }
}

impl Smtp {
    /// Hands a letter in. Its type is said: without one, readers take the text for ASCII (RFC 2045 §5.2).
    async fn post(&self, mail: Mail, leave: Option<&str>) -> Result<()> {
        let fault = |e: &dyn std::fmt::Display| {
            AppError::environment(
                format!("a letter was not taken ({e})"),
                "check the server for outgoing mail",
            )
        };
        let mut letter = Message::builder()
            .from(self.from.clone())
            .to(mail.to.as_str().parse().map_err(|e| fault(&e))?)
            .message_id(None)
            .header(ContentType::TEXT_PLAIN)
            .subject(mail.subject);
        if let Some(leave) = leave {
            let header = |name, value| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
            letter = letter
                .raw_header(header("List-Unsubscribe", format!("<{leave}>")))
                .raw_header(header(
                    "List-Unsubscribe-Post",
                    "List-Unsubscribe=One-Click".to_owned(),
                ));
        }
        let letter = letter.body(mail.text).map_err(|e| fault(&e))?;
        self.server.send(letter).await.map(drop).map_err(|e| fault(&e))
    }
}
