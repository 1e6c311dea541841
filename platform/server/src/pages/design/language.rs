//! In which language somebody writes: that of the page unless she says otherwise.

use base::Language;
use ui::Reader;
use ui::components::field::{Choice, Field};

use crate::pages::work::Sent;

/// Languages besides those of the house that many people write, by their own names (CLDR, `und` root names).
const OTHERS: [(&str, &str); 22] = [
    ("am", "አማርኛ"),
    ("bn", "বাংলা"),
    ("ckb", "کوردیی ناوەندی"),
    ("de", "Deutsch"),
    ("fa", "فارسی"),
    ("ha", "Hausa"),
    ("hi", "हिन्दी"),
    ("id", "Indonesia"),
    ("kk", "қазақ тілі"),
    ("ky", "кыргызча"),
    ("mg", "Malagasy"),
    ("ne", "नेपाली"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("qu", "Runasimi"),
    ("so", "Soomaali"),
    ("sw", "Kiswahili"),
    ("tg", "тоҷикӣ"),
    ("tr", "Türkçe"),
    ("ur", "اردو"),
    ("uz", "o‘zbek"),
    ("vi", "Tiếng Việt"),
];

/// The question in which language the words are.
pub(crate) fn field(r: &Reader) -> Field {
    Field::select("language", r.t("design-language"), choices(&r.language)).optional()
}

/// Every language to choose from, one of them chosen.
pub(crate) fn choices(wanted: &Language) -> Vec<Choice> {
    let choice = |(tag, name): &(&str, &str)| Choice::new(*tag, *name).chosen(*tag == wanted.as_str());
    ui::text::LANGUAGES.iter().chain(&OTHERS).map(choice).collect()
}

/// The language that was said, or the page's.
pub(crate) fn of(sent: &Sent, r: &Reader) -> Language {
    let said = sent.one("language");
    said.parse().unwrap_or_else(|_| r.language.clone())
}

/// A language's own name, or its tag.
pub(crate) fn name(language: &Language) -> String {
    let all = ui::text::LANGUAGES.iter().chain(&OTHERS);
    let found = all.clone().find(|(tag, _)| *tag == language.as_str());
    found.map_or_else(|| language.to_string(), |(_, name)| (*name).to_owned())
}
