//! A note as a text message and as a letter, in each of its languages, to be copied: Counted knows no address of a
//! participant, and so sends none of them itself.

use base::{Language, Text};
use knowledge::usage::{Alphabet, Returned, Sms};
use ui::components::field::Field;
use ui::{Component, Html, Reader};

/// For each language a message with its parts, and a letter. Before the public, participants read it with their code.
pub(super) fn texts(note: &Returned, (base, public): (&str, bool), r: &Reader) -> Html {
    let address = match public {
        true => format!("{base}/returns/{}", note.id),
        false => format!("{base}/my-data"),
    };
    let languages = note.content.languages();
    let one = |(n, language): (usize, &Language)| of_language(note, (n, language), (base, &address), r);
    let all: Vec<Html> = languages.iter().enumerate().map(one).collect();
    Html::joined(&all, "")
}

fn of_language(
    note: &Returned,
    (n, language): (usize, &Language),
    (base, address): (&str, &str),
    r: &Reader,
) -> Html {
    let words = |text: &Text| text.get(language).unwrap_or_default().trim().to_owned();
    let sms = Sms::draft(&words(&note.content.title), &words(&note.content.done), address);
    let of = Reader::new(language.clone());
    let parts: [(&str, &Text); 4] = [
        ("return-done", &note.content.done),
        ("return-by", &note.content.by),
        ("return-not-done", &note.content.not_done),
        ("return-next", &note.content.next),
    ];
    let said = parts.iter().filter(|(_, text)| text.get(language).is_some());
    let said = said.map(|(key, text)| format!("{}\n{}\n\n", of.plain(key), words(text)));
    let mine = format!("{base}/my-data");
    let more = if address == mine {
        String::new()
    } else {
        format!("{mine}\n")
    };
    let letter = format!(
        "{}\n\n{}{}\n{address}\n{more}",
        words(&note.content.title),
        said.collect::<String>(),
        of.plain("return-letter-end")
    );
    let field = |name: String, key: &str, rows: u8, text: String| {
        Field::lines(name, r.t(key), rows)
            .language(language.clone())
            .value(text)
            .html(r)
    };
    Html::trusted(format!(
        "<h3><bdi>{}</bdi></h3>{}<p class=\"small\">{}</p>{}",
        Html::escaped(Reader::name_of(language)),
        field(format!("sms-{n}"), "return-sms", 3, sms.text.clone()),
        counted(&sms, r),
        field(format!("letter-{n}"), "return-letter", 12, letter)
    ))
}

/// How many signs a message takes and in how many parts it is sent.
fn counted(sms: &Sms, r: &Reader) -> Html {
    let key = match sms.alphabet {
        Alphabet::Default => "return-sms-default",
        Alphabet::Ucs2 => "return-sms-ucs2",
    };
    let size = r.ta(
        "return-sms-size",
        &[
            ("signs", r.count(sms.signs).into()),
            ("room", r.count(sms.alphabet.room().0).into()),
        ],
    );
    Html::joined(&[size, r.tn("return-sms-parts", sms.parts), r.t(key)], " ")
}
