//! `/case-studies`: what initiatives did and learned, filtered by what did not fit and by challenge.

use app::knowledge::{CaseListed, find_case_studies};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use harvest::SharedKind;
use knowledge::search::Sought;
use knowledge::{Challenge, MisfitAt, Part};
use serde::Deserialize;
use ui::components::card::{Card, Cards};
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// What is asked for in the address.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    misfit: String,
    #[serde(default)]
    challenge: String,
}

impl Asked {
    fn takes(&self, it: &CaseListed) -> bool {
        let content = &it.study.content;
        let misfit = match self.misfit.as_str() {
            "" => true,
            "any" => content.has_misfit(),
            name => content.misfit.iter().any(|m| m.as_str() == name),
        };
        let challenge =
            self.challenge.is_empty() || content.challenges.iter().any(|c| c.as_str() == self.challenge);
        misfit && challenge && self.finds(it)
    }

    fn finds(&self, it: &CaseListed) -> bool {
        let Some(sought) = Sought::new(&self.q) else {
            return true;
        };
        let content = &it.study.content;
        let all = |text: &base::Text| {
            let each: Vec<&str> = text.languages().filter_map(|l| text.get(l)).collect();
            each.join(" ")
        };
        let (title, initiative) = (all(&content.title), all(&it.initiative.title));
        let rest: Vec<String> = content.parts.values().map(all).collect();
        let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
        sought
            .weigh([&[&title], &[&initiative, &content.organisation], &rest])
            .is_some()
    }
}

#[derive(Template)]
#[template(path = "knowledge/list.html")]
pub(super) struct List<'a> {
    pub(super) r: &'a Reader,
    pub(super) title: Html,
    pub(super) lead: Html,
    pub(super) filter: Html,
    pub(super) cards: Html,
    pub(super) empty: Html,
    pub(super) beside: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let all = find_case_studies(&services.app).await?;
    let r = &visit.reader;
    let listed: Vec<&CaseListed> = all.iter().filter(|it| asked.takes(it)).collect();
    let cards = Cards(listed.iter().map(|it| card(it, r)).collect());
    let list = List {
        r,
        title: r.t("know-studies"),
        lead: r.t("know-studies-lead"),
        filter: if all.is_empty() {
            Html::empty()
        } else {
            filter(&asked, listed.len(), r)
        },
        cards: cards.html(r),
        empty: if all.is_empty() {
            r.t("know-studies-none")
        } else {
            Html::empty()
        },
        beside: crate::pages::harvest::beside(&services, SharedKind::CaseStudy, r).await?,
    };
    let shell = visit.page(r.plain("know-studies"), crate::render(&list));
    let shell = shell
        .section(Section::Knowledge)
        .description(r.plain("know-studies-lead"));
    Ok(shell.into_response())
}

/// A case study in a list.
pub(super) fn card(it: &CaseListed, r: &Reader) -> Card {
    let content = &it.study.content;
    Card::new(r.text(&content.title), format!("/case-studies/{}", it.study.slug))
        .kicker(r.text(&it.initiative.title))
        .summary(words::glimpse(&content.part(Part::Issue), r))
        .badge(words::standing(&it.study, r))
}

fn filter(asked: &Asked, found: usize, r: &Reader) -> Html {
    let select = |name: &str, key: &str, mut choices: Vec<Choice>| {
        choices.insert(0, Choice::new("", r.t("filter-all")));
        Field::select(name, r.t(key), choices)
    };
    let names = MisfitAt::ALL.iter().map(|m| m.as_str());
    let mut misfit = words::choices("misfit", names, std::slice::from_ref(&asked.misfit), r);
    misfit.insert(
        0,
        Choice::new("any", r.t("know-misfit-any")).chosen(asked.misfit == "any"),
    );
    let names = Challenge::ALL.iter().map(|c| c.as_str());
    let challenge = words::choices("challenge", names, std::slice::from_ref(&asked.challenge), r);
    FilterForm {
        action: "/case-studies".to_owned(),
        words: Some(asked.q.clone()),
        fields: vec![
            select("misfit", "know-misfit", misfit),
            select("challenge", "know-challenges", challenge),
        ],
        result: r.tn("filter-found", found),
        active: *asked != Asked::default(),
    }
    .html(r)
}
