//! `/work/{slug}/people/{grant}/reads`: whose answers a reader may read, and to which questions.

use std::collections::{BTreeMap, BTreeSet};

use app::AppError;
use app::act::Reads;
use app::people::{ReadableForm, ReaderView, limit_reader, view_reader};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Form, Router};
use registry::Initiative;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/work/{slug}/people/{grant}/reads", get(show).post(save))
}

#[derive(Template)]
#[template(path = "people/reads.html")]
struct View<'a> {
    r: &'a Reader,
    name: &'a str,
    at: String,
    back: String,
    whose: Html,
    which: Html,
    /// Title of a form, whether anything of it is read, its questions.
    forms: Vec<(&'a str, bool, Html)>,
    save: Html,
}

async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, grant)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let it = services.app.store.named::<Initiative>(&slug).await?.value;
    let view = view_reader(&services.app, &visit.actor, it.id, &grant).await?;
    let r = &visit.reader;
    let main = crate::render(&View {
        r,
        name: &view.name,
        at: format!("/work/{slug}/people/{}/reads", view.grant),
        back: format!("/work/{slug}/people"),
        whose: whose(&view.reads, r),
        which: which(&view.reads, r),
        forms: view.forms.iter().map(|f| form(f, &view, r)).collect(),
        save: Button::submit(r.t("action-save")).html(r),
    });
    let page = visit.page(r.plain("reads-title"), main).section(Section::Work);
    Ok(page
        .above(tabs(&slug, &r.text(&it.title), "people", r))
        .into_response())
}

fn whose(reads: &Reads, r: &Reader) -> Html {
    let choices = [("own", !reads.others), ("others", reads.others)];
    let choice = |(name, chosen)| Choice::new(name, r.t(&format!("reads-{name}"))).chosen(chosen);
    Field::radios("whose", r.t("reads-whose"), choices.map(choice).to_vec()).html(r)
}

fn which(reads: &Reads, r: &Reader) -> Html {
    let choices = [("some", !reads.all), ("all", reads.all)];
    let choice = |(name, chosen)| Choice::new(name, r.t(&format!("reads-{name}"))).chosen(chosen);
    Field::radios("which", r.t("reads-which"), choices.map(choice).to_vec()).html(r)
}

fn form<'a>(form: &'a ReadableForm, view: &ReaderView, r: &Reader) -> (&'a str, bool, Html) {
    let read = view.reads.questions.get(&form.form_id);
    let chosen = |path: &String| read.is_some_and(|all| all.contains(path));
    let group = |path: String| {
        let label = r.tv("reads-group", "group", path.as_str());
        let here = chosen(&path);
        Choice::new(path, label).chosen(here)
    };
    let question = |(path, label): &(String, base::Text)| {
        let words = match label.is_empty() {
            true => Html::escaped(path),
            false => r.text(label),
        };
        Choice::new(path.clone(), words).chosen(chosen(path))
    };
    let groups = form.groups().into_iter().map(group);
    let choices = groups.chain(form.questions.iter().map(question)).collect();
    let field = Field::checkboxes(field_of(&form.form_id), r.t("reads-questions"), choices);
    (&form.title, read.is_some(), field.html(r))
}

/// The field of the questions of a form.
fn field_of(form_id: &str) -> String {
    format!("q:{form_id}")
}

async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, grant)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?.value;
    let asked = sent.names().filter_map(|name| name.strip_prefix("q:"));
    let chosen = |form: &str| -> BTreeSet<String> { sent.all(&field_of(form)).into_iter().collect() };
    let questions: BTreeMap<_, _> = asked.map(|form| (form.to_owned(), chosen(form))).collect();
    let reads = Reads {
        others: match sent.one("whose").as_str() {
            "others" => true,
            "own" | "" => false,
            other => return Err(AppError::not_found("choice", other).into()),
        },
        all: sent.one("which") == "all",
        questions,
    };
    limit_reader(&services.app, &visit.actor, it.id, &grant, reads).await?;
    Ok(Redirect::to(&format!("/work/{slug}/people")).into_response())
}
