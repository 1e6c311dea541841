//! The code of a receipt as a text message, to be copied or sent from the telephone at hand: Counted knows nobody's
//! number, and so sends none itself.

use consent::ReceiptCode;
use knowledge::usage::Sms;
use ui::components::button::Button;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::escaped;

/// The message in the reader's language: what it is, the code, what it is good for as far as there is room, and where
/// it is typed in. Code and address are never cut.
pub(super) fn message(code: ReceiptCode, address: &str, r: &Reader) -> Sms {
    // The marks that keep a code from turning an Arabic sentence round would take room and are not everywhere known.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let head = plain(r.plain_with("fill-sms-head", &[("receipt", code.to_string().into())]));
    Sms::draft(&head, &plain(r.plain("fill-sms-done")), address)
}

/// The message to copy in the language of who gets it, and a link that opens it where messages are written.
pub(super) fn html(code: ReceiptCode, address: &str, (of, r): (&Reader, &Reader)) -> Html {
    let sms = message(code, address, of);
    let body: String = sms.text.bytes().map(escaped).collect();
    let fields = [
        Field::lines("sms", r.t("fill-sms"), 3)
            .hint(r.t("fill-sms-hint"))
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
            let sms = message(code, ADDRESS, &Reader::of(tag));
            assert_eq!(sms.parts, 1, "{tag}: {sms:?}");
            assert!(sms.text.contains(&code.to_string()), "{tag}: {sms:?}");
            assert!(sms.text.ends_with(&format!(" {ADDRESS}")), "{tag}: {sms:?}");
            assert!(!sms.text.contains("..."), "{tag}: the words are not cut: {sms:?}");
        }
    }

    #[test]
    fn where_the_alphabet_of_all_telephones_allows_it_is_used() {
        for tag in ["en", "es", "fr"] {
            let sms = message(ReceiptCode::from_chance(7), ADDRESS, &Reader::of(tag));
            assert_eq!(sms.alphabet, Alphabet::Default, "{tag}: {sms:?}");
            assert!(sms.signs <= 160 && sms.signs > 80, "{tag}: {sms:?}");
        }
        let long = format!("https://{}.example/my-data", "x".repeat(60));
        let sms = message(ReceiptCode::from_chance(7), &long, &Reader::of("en"));
        assert_eq!((sms.alphabet, sms.parts), (Alphabet::Default, 1), "{sms:?}");
    }

    #[test]
    fn the_link_holds_the_whole_message() {
        let shown = html(
            ReceiptCode::from_chance(7),
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
