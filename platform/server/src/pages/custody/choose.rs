//! `/work/{slug}/ask/{form}/sealing`: which questions of a form are sealed, and for whose key.

use std::collections::BTreeSet;

use app::AppError;
use app::collect::{
    AskedForm, FieldGroup, Instrument, InstrumentState, custody_keys_for, seal_questions, view_form,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id};
use governance::Body;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{id_of, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// The keys that may be chosen, with the body that holds each.
type Keys = Vec<(Body, app::collect::CustodyKey)>;

#[derive(Template)]
#[template(path = "custody/choose.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    told: Html,
    groups: Vec<(String, String, String)>,
    draft: bool,
    keys: bool,
    fields: Html,
    at: String,
    back: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &form)?);
    page(&visit, &services, at, &Sent::default(), &Findings::none()).await
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, sent) = (id_of("instrument", &form)?, Sent::from(pairs));
    let name = sent.one("name").trim().to_owned();
    let group = FieldGroup {
        name: if name.is_empty() { "names".to_owned() } else { name },
        questions: sent.all("question").into_iter().collect::<BTreeSet<String>>(),
        // A key that is none is not found by whom it concerns.
        key: sent.one("key").parse().unwrap_or(Id::new(uuid::Uuid::nil())),
    };
    match seal_questions(&services.app, &visit.actor, id, group).await {
        Ok(_) => Ok(to(&format!("/work/{slug}/ask/{id}/sealing"))),
        Err(AppError::Findings(why)) => {
            let shown = page(&visit, &services, (&slug, id), &sent, &why).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    sent: &Sent,
    why: &Findings,
) -> Result<Response, Fault> {
    let it = view_form(&services.app, &visit.actor, slug, id).await?;
    let keys = custody_keys_for(&services.app, &it.instrument).await?;
    let r = &visit.reader;
    let view = View {
        r,
        title: &it.instrument.title,
        told: match why.is_empty() {
            true => Html::empty(),
            false => FindingList::of(why).html(r),
        },
        groups: it.instrument.sealing.iter().map(|g| group(g, &keys)).collect(),
        draft: it.may_edit && it.instrument.state == InstrumentState::Draft,
        keys: !keys.is_empty(),
        fields: fields(&it, &keys, sent, r),
        at: format!("/work/{slug}/ask/{id}/sealing"),
        back: format!("/work/{slug}/ask/{id}"),
    };
    let title = format!("{} – {}", r.plain("sealing-title"), it.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    let above = tabs(slug, &r.text(&it.initiative.title), "ask", r);
    Ok(page.above(above).into_response())
}

fn group(group: &FieldGroup, keys: &Keys) -> (String, String, String) {
    let questions: Vec<&str> = group.questions.iter().map(String::as_str).collect();
    let key = keys.iter().find(|(_, k)| k.id == group.key);
    let key = key.map_or_else(
        || group.key.to_string(),
        |(_, k)| format!("{} · {}", k.short(), k.keeper),
    );
    (group.name.clone(), questions.join(", "), key)
}

fn fields(it: &AskedForm, keys: &Keys, sent: &Sent, r: &Reader) -> Html {
    let sealed: BTreeSet<&String> = it.instrument.sealing.iter().flat_map(|g| &g.questions).collect();
    let asked = it.engine.variables().into_iter().filter(|v| !v.label.is_empty());
    let choices = asked.filter_map(|v| {
        let question = v.question.clone()?;
        let chosen = sent.all("question").contains(&question) || sealed.contains(&question);
        Some(Choice::new(question, r.text(&v.label)).chosen(chosen))
    });
    let of = keys.iter().map(|(body, key)| {
        let words = Html::escaped(&format!("{} · {}", key.short(), key.keeper));
        let label = Html::joined(&[r.text(&body.name), words], " · ");
        Choice::new(key.id.to_string(), label)
    });
    let name = match sent.one("name") {
        name if name.is_empty() => it
            .instrument
            .sealing
            .first()
            .map_or("names".to_owned(), |g| g.name.clone()),
        name => name,
    };
    let fields = [
        Field::text("name", r.t("sealing-name")).value(name).html(r),
        Field::checkboxes("question", r.t("sealing-questions"), choices.collect())
            .hint(r.t("sealing-questions-hint"))
            .html(r),
        Field::select("key", r.t("sealing-key"), of.collect()).html(r),
        Button::submit(r.t("sealing-save")).html(r),
    ];
    Html::joined(&fields, "")
}
