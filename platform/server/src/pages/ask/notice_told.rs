//! The words of a notice that no longer change, as people are told them, and how they become others.

use app::collect::{AskedForm, InstrumentState};
use base::{Language, Text};
use ui::components::definition_list::DefinitionList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::pages::collect::{in_tongue, rest};
use crate::pages::form::joined;

/// The words in a language: what is said first, each purpose, and the rest.
pub(super) fn html(it: &AskedForm, slug: &str, language: &Language, r: &Reader) -> Html {
    let notice = &it.instrument.notice;
    let told = |text: &Text| in_tongue(text, language, r);
    let purposes = notice.purposes.iter().map(|p| {
        let needed = match p.core {
            true => Html::trusted(format!(" · {}", r.t("notice-core"))),
            false => Html::empty(),
        };
        Html::trusted(format!("<li>{}{needed}</li>", told(&p.label)))
    });
    let purposes = joined(&purposes.collect::<Vec<_>>());
    let controller = &notice.controller;
    let mut facts = DefinitionList::default();
    for (name, text) in rest(notice, language, r) {
        facts = facts.item(name, text);
    }
    facts = facts
        .item(r.t("notice-withdrawal"), told(&notice.withdrawal))
        .item(r.t("notice-who"), controller.name.as_str())
        .item(r.t("notice-contact"), controller.contact.as_str());
    if let Some(country) = &notice.jurisdiction {
        facts = facts.item(r.t("notice-jurisdiction"), country.as_str());
    }
    joined(&[
        fixed(it, slug, r),
        Html::trusted(format!(
            "<h2>{}</h2><p class=\"column\">{}</p><h2>{}</h2><ul class=\"column\">{purposes}</ul><h2>{}</h2>",
            r.t("notice-text"),
            told(&notice.text),
            r.t("notice-purposes"),
            r.t("notice-rest"),
        )),
        facts.html(r),
    ])
}

/// Why the words stay, and the way to a version with others; nothing while the form is a draft.
fn fixed(it: &AskedForm, slug: &str, r: &Reader) -> Html {
    if it.instrument.state == InstrumentState::Draft {
        return Html::empty();
    }
    let way = match it.may_edit {
        true => Html::trusted(format!(
            "{} <a href=\"/work/{slug}/ask\">{}</a>",
            r.t("notice-fixed-text"),
            r.t("notice-fixed-link")
        )),
        false => Html::empty(),
    };
    Notice::new(Kind::Note, r.t("notice-fixed"), way).html(r)
}
