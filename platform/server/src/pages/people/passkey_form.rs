//! The form that a device answers: hidden until its script stands, with words for every way in which it may not.

use app::people::passkey::Site;
use askama::Template;
use ui::{Html, Reader};

/// The script of these forms, and of no other page.
const SCRIPT: &str = "/assets/passkey.js";

/// What a device is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// To make a passkey.
    Add,
    /// To use one, and with nothing else.
    Alone,
    /// To use one as the second step.
    Step,
}

impl Ask {
    /// How the script calls it, where it fetches the question, and where the answer goes.
    fn addresses(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Add => ("add", "/account/passkeys/begin", "/account/passkeys"),
            Self::Alone => ("use", "/sign-in/passkey/begin", "/sign-in/passkey"),
            Self::Step => ("use", "/sign-in/second/passkey/begin", "/sign-in/passkey"),
        }
    }

    /// The fields that the script fills.
    fn answers(self) -> &'static [&'static str] {
        match self {
            Self::Add => &["client", "attestation"],
            Self::Alone | Self::Step => &["credential", "client", "data", "signature"],
        }
    }
}

#[derive(Template)]
#[template(path = "people/passkey_form.html")]
struct View<'a> {
    r: &'a Reader,
    kind: &'static str,
    begin: &'static str,
    action: &'static str,
    origin: &'a str,
    elsewhere: String,
    fields: Html,
    answers: &'static [&'static str],
    back: &'a str,
    script: String,
}

/// The form, with the fields that a person fills.
pub(super) fn form(ask: Ask, site: &Site, fields: Html, back: &str, r: &Reader) -> Html {
    let (kind, begin, action) = ask.addresses();
    let address = [("address", site.origin.as_str().into())];
    crate::render(&View {
        r,
        kind,
        begin,
        action,
        origin: &site.origin,
        elsewhere: r.plain_with("passkey-elsewhere", &address),
        fields,
        answers: ask.answers(),
        back,
        script: ui::assets::find(SCRIPT).map_or_else(String::new, ui::assets::Asset::address),
    })
}
