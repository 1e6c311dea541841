//! In which language somebody writes: that of the page unless she says otherwise.

use base::Language;
use ui::Reader;
use ui::components::field::{Choice, Field};
use ui::text::{LANGUAGES, OTHERS};

use crate::pages::work::Sent;

/// The question in which language the words are.
pub(crate) fn field(r: &Reader) -> Field {
    Field::select("language", r.t("design-language"), choices(&r.language)).optional()
}

/// Every language to choose from, one of them chosen.
pub(crate) fn choices(wanted: &Language) -> Vec<Choice> {
    let choice = |(tag, name): &(&str, &str)| Choice::new(*tag, *name).chosen(*tag == wanted.as_str());
    LANGUAGES.iter().chain(&OTHERS).map(choice).collect()
}

/// The language that was said, or the page's.
pub(crate) fn of(sent: &Sent, r: &Reader) -> Language {
    let said = sent.one("language");
    said.parse().unwrap_or_else(|_| r.language.clone())
}
