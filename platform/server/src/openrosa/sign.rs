//! What a client says in `Authorization`, and what it is asked for.

use std::sync::OnceLock;

use app::App;
use app::devices::digest::{Answer, REALM};
use base::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Seconds for which a challenge's word may be answered.
const FRESH: i64 = 600;

/// What a client says.
pub(crate) enum Proof {
    Bearer(String),
    Basic { user: String, password: String },
    Digest(Box<Said>),
}

/// The parts of a Digest answer (RFC 2617 §3.2.2).
#[derive(Default)]
pub(crate) struct Said {
    pub(super) user: String,
    pub(super) nonce: String,
    pub(super) uri: String,
    nc: String,
    cnonce: String,
    qop: String,
    response: String,
}

impl Proof {
    /// Reads the header; `None` for a scheme that is not spoken here.
    pub(crate) fn read(header: &str) -> Option<Self> {
        let (scheme, rest) = header.split_once(' ')?;
        match scheme.to_ascii_lowercase().as_str() {
            "bearer" => Some(Self::Bearer(rest.trim().to_owned())),
            "basic" => {
                let plain = String::from_utf8(STANDARD.decode(rest.trim()).ok()?).ok()?;
                let (user, password) = plain.split_once(':')?;
                Some(Self::Basic {
                    user: user.to_owned(),
                    password: password.to_owned(),
                })
            }
            "digest" => Some(Self::Digest(Box::new(Said::read(rest)))),
            _ => None,
        }
    }
}

impl Said {
    fn read(text: &str) -> Self {
        let mut said = Self::default();
        let mut rest = text.trim();
        while let Some((name, after)) = rest.split_once('=') {
            let (value, next) = value(after);
            let place = match name.trim_matches([' ', ',']) {
                "username" => &mut said.user,
                "nonce" => &mut said.nonce,
                "uri" => &mut said.uri,
                "nc" => &mut said.nc,
                "cnonce" => &mut said.cnonce,
                "qop" => &mut said.qop,
                "response" => &mut said.response,
                _ => &mut String::new(),
            };
            *place = value.to_owned();
            rest = next;
        }
        said
    }

    pub(super) fn answer<'a>(&'a self, method: &'a str) -> Answer<'a> {
        Answer {
            method,
            uri: &self.uri,
            nonce: &self.nonce,
            nc: &self.nc,
            cnonce: &self.cnonce,
            qop: &self.qop,
            response: &self.response,
        }
    }
}

/// A value, quoted or not, and what follows it. Names and nonces of ours hold no quotes.
fn value(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    match text.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
        None => text
            .split_once(',')
            .map_or((text.trim(), ""), |(v, rest)| (v.trim(), rest)),
    }
}

/// Whether passwords may travel as they are: over HTTPS, or without leaving this machine.
pub(crate) fn may_send_passwords(public_url: &str) -> bool {
    let host = public_url.strip_prefix("http://").unwrap_or("");
    let here = |name: &str| host == name || host.strip_prefix(name).is_some_and(|rest| rest.starts_with(':'));
    public_url.starts_with("https://") || here("localhost") || here("127.0.0.1")
}

/// A new word for a challenge: the time, and a proof that it is ours. It needs no memory.
pub(super) fn nonce(app: &App) -> String {
    word(app, app.now().as_second())
}

fn word(app: &App, second: i64) -> String {
    static SECRET: OnceLock<[u8; 32]> = OnceLock::new();
    let secret = SECRET.get_or_init(|| app.new_secret());
    let mut bytes = secret.to_vec();
    bytes.extend(second.to_be_bytes());
    format!("{second:x}-{}", Digest::of(&bytes))
}

/// Whether a word is one of ours, given not long ago.
pub(super) fn is_fresh(app: &App, nonce: &str) -> bool {
    let second = nonce
        .split_once('-')
        .and_then(|(s, _)| i64::from_str_radix(s, 16).ok());
    second.is_some_and(|s| (0..FRESH).contains(&(app.now().as_second() - s)) && word(app, s) == nonce)
}

/// The challenges: Digest always, Basic where passwords may travel.
pub(super) fn challenges(app: &App, basic: bool, stale: bool) -> Vec<String> {
    let stale = if stale { ", stale=true" } else { "" };
    let digest = format!(
        "Digest realm=\"{REALM}\", qop=\"auth\", algorithm=MD5, nonce=\"{}\"{stale}",
        nonce(app)
    );
    let mut all = vec![digest];
    if basic {
        all.push(format!("Basic realm=\"{REALM}\", charset=\"UTF-8\""));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_answer_is_read_quoted_or_not() {
        let header = "Digest username=\"u\", realm=\"Counted\", nonce=\"n,1\", uri=\"/formList?deviceID=a\", \
                      qop=auth, nc=00000001, cnonce=\"c\", response=\"r\", opaque=\"\"";
        let Some(Proof::Digest(said)) = Proof::read(header) else {
            panic!()
        };
        assert_eq!(
            (said.user.as_str(), said.nonce.as_str(), said.uri.as_str()),
            ("u", "n,1", "/formList?deviceID=a")
        );
        assert_eq!(
            (said.qop.as_str(), said.nc.as_str(), said.response.as_str()),
            ("auth", "00000001", "r")
        );
        assert!(Proof::read("Negotiate x").is_none() && Proof::read("").is_none());
    }

    #[test]
    fn a_password_does_not_travel_in_the_open() {
        assert!(may_send_passwords("https://a.example") && may_send_passwords("http://localhost:8080"));
        assert!(!may_send_passwords("http://a.example") && !may_send_passwords("http://localhost.example"));
    }

    #[test]
    fn a_word_is_ours_or_not() {
        let app = app::testing::app();
        assert!(is_fresh(&app, &nonce(&app)));
        assert!(!is_fresh(&app, "65dd0000-abc") && !is_fresh(&app, ""));
        assert!(!is_fresh(&app, &word(&app, app.now().as_second() - FRESH)));
    }
}
