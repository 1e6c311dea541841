//! The code of a receipt as a text message, to be copied or sent from the telephone at hand: Counted knows nobody's
//! number, and so sends none itself.

use consent::ReceiptCode;
use knowledge::usage::Sms;
use ui::components::button::Button;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::escaped;

/// Whose code it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// A person's, for their answers.
    Person,
    /// That of a community's body, for what it agreed to.
    Community,
}

impl Whose {
    /// Where its words begin.
    fn key(self, word: &str) -> String {
        match self {
            Self::Person => format!("fill-sms{word}"),
            Self::Community => format!("community-sms{word}"),
        }
    }
}

/// The message in the reader's language: what it is, the code, what it is good for as far as there is room, and where
/// it is typed in. Code and address are never cut.
pub(super) fn message((whose, code): (Whose, ReceiptCode), address: &str, r: &Reader) -> Sms {
    // The marks that keep a code from turning an Arabic sentence round would take room and are not everywhere known.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let head = plain(r.plain_with(&whose.key("-head"), &[("receipt", code.to_string().into())]));
    Sms::draft(&head, &plain(r.plain(&whose.key("-done"))), address)
}

/// The message to copy in the language of who gets it, and a link that opens it where messages are written.
pub(super) fn html(code: (Whose, ReceiptCode), address: &str, (of, r): (&Reader, &Reader)) -> Html {
    let sms = message(code, address, of);
    let body: String = sms.text.bytes().map(escaped).collect();
    let fields = [
        Field::lines("sms", r.t(&code.0.key("")), 3)
            .hint(r.t(&code.0.key("-hint")))
            .language(of.language.clone())
            .value(sms.text)
            .html(r),
        Button::link(r.t("fill-sms-send"), format!("sms:?body={body}"))
            .quiet()
            .html(r),
    ];
    Html::trusted(format!(
        "<div class=\"stack no-print\">{}</div>",
        Html::joined(&fields, "")
    ))
}

#[cfg(test)]
mod tests {
    use knowledge::usage::Alphabet;

    use super::*;

    const ADDRESS: &str = "https://counted.example.org/my-data";

    #[test]
    fn a_receipt_fits_in_one_message_with_its_code_and_its_address() {
        for (tag, _) in ui::text::LANGUAGES {
            let code = ReceiptCode::from_chance(u64::MAX);
            for whose in [Whose::Person, Whose::Community] {
                let sms = message((whose, code), ADDRESS, &Reader::of(tag));
                assert_eq!(sms.parts, 1, "{tag}: {sms:?}");
                assert!(sms.text.contains(&code.to_string()), "{tag}: {sms:?}");
                assert!(sms.text.ends_with(&format!(" {ADDRESS}")), "{tag}: {sms:?}");
                assert!(!sms.text.contains("..."), "{tag}: the words are not cut: {sms:?}");
            }
        }
    }

    #[test]
    fn a_communitys_code_is_called_what_it_is() {
        for (tag, _) in ui::text::LANGUAGES {
            let said = |whose| message((whose, ReceiptCode::from_chance(7)), ADDRESS, &Reader::of(tag)).text;
            assert_ne!(said(Whose::Person), said(Whose::Community), "{tag}");
        }
        let community = (Whose::Community, ReceiptCode::from_chance(7));
        let sms = message(community, ADDRESS, &Reader::of("en"));
        assert!(
            sms.text.contains("community") && !sms.text.contains("your answers"),
            "{sms:?}"
        );
    }

    #[test]
    fn where_the_alphabet_of_all_telephones_allows_it_is_used() {
        for tag in ["en", "es", "fr"] {
            let sms = message(
                (Whose::Person, ReceiptCode::from_chance(7)),
                ADDRESS,
                &Reader::of(tag),
            );
            assert_eq!(sms.alphabet, Alphabet::Default, "{tag}: {sms:?}");
            assert!(sms.signs <= 160 && sms.signs > 80, "{tag}: {sms:?}");
        }
        let long = format!("https://{}.example/my-data", "x".repeat(60));
        let sms = message(
            (Whose::Person, ReceiptCode::from_chance(7)),
            &long,
            &Reader::of("en"),
        );
        assert_eq!((sms.alphabet, sms.parts), (Alphabet::Default, 1), "{sms:?}");
    }

    #[test]
    fn the_link_holds_the_whole_message() {
        let shown = html(
            (Whose::Person, ReceiptCode::from_chance(7)),
            ADDRESS,
            (&Reader::of("ar"), &Reader::of("fr")),
        );
        let shown = shown.as_str();
        let link = shown.split("sms:?body=").nth(1).unwrap();
        let link = link.split('"').next().unwrap();
        assert!(
            link.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'%'),
            "{link}"
        );
        assert!(link.ends_with("my%2Ddata"), "{link}");
    }
}
