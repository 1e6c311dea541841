//! `/work/{slug}/ask/{form}/spoken`: what people are told, read aloud: one recording a language.

use app::act::authorise;
use app::collect::{
    AskedForm, Instrument, InstrumentState, SpokenNotice, drop_spoken_notice, sound_of_notice, speak_notice,
    view_form,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id, Language};
use ui::components::button::Button;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice as Told};
use ui::{Component, Html, Reader};

use super::{id_of, notice};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, handed_out};
use crate::pages::form::to;
use crate::visit::Visit;

/// The recording of a language, what is the matter with it, and while the form is a draft the way to another.
pub(super) fn section(it: &AskedForm, at: &str, language: &Language, r: &Reader) -> Html {
    let heard = found(it, language).map(|spoken| heard(it, spoken, at, r));
    let worded = it.instrument.state == InstrumentState::Draft || it.instrument.planned.is_some();
    let change = it.may_edit && worded;
    let asked = match change {
        true => Html::trusted(format!("<p class=\"column\">{}</p>", r.t("heard-text"))),
        false => Html::empty(),
    };
    let parts = [
        Html::trusted(format!("<h2 id=\"spoken\">{}</h2>", r.t("heard-title"))),
        asked,
        heard.unwrap_or_else(|| Html::trusted(format!("<p>{}</p>", r.t("heard-none")))),
        match change {
            true => give(it, at, language, r),
            false => Html::empty(),
        },
    ];
    Html::joined(&parts, "")
}

/// The recording of what will be told; else the newest of what was told before.
fn found<'a>(it: &'a AskedForm, language: &Language) -> Option<&'a SpokenNotice> {
    let told = it.instrument.to_tell().told_in(language);
    let all = || it.instrument.spoken.iter();
    let newest = || all().rfind(|s| s.language == *language);
    all().find(|s| s.told == told).or_else(newest)
}

fn heard(it: &AskedForm, spoken: &SpokenNotice, at: &str, r: &Reader) -> Html {
    let language = &spoken.language;
    let holds = spoken.told == it.instrument.to_tell().told_in(language);
    let stale = match holds {
        true => Html::empty(),
        false => Told::new(Kind::Attention, r.t("heard-stale"), r.t("heard-stale-text")).html(r),
    };
    let word = r.plain("heard-listen");
    Html::trusted(format!(
        "{stale}<p><audio controls preload=\"none\" src=\"{at}/spoken/{language}\" aria-label=\"{word}\"></audio></p>"
    ))
}

fn give(it: &AskedForm, at: &str, language: &Language, r: &Reader) -> Html {
    let fields = [
        Field::file("file", r.t("heard-file"), "audio/*")
            .hint(r.t("heard-file-hint"))
            .html(r),
        Button::submit(r.t("heard-keep")).quiet().html(r),
    ];
    let fields = Html::joined(&fields, "");
    let give = Html::trusted(format!(
        "<form method=\"post\" action=\"{at}/spoken/{language}\" enctype=\"multipart/form-data\" class=\"column stack\">{fields}</form>"
    ));
    let drop = found(it, language).map(|_| {
        let button = Button::submit(r.t("heard-drop")).quiet().html(r);
        Html::trusted(format!(
            "<form method=\"post\" action=\"{at}/spoken/{language}/drop\">{button}</form>"
        ))
    });
    Html::trusted(format!(
        "<div class=\"stack\">{give}{}</div>",
        drop.unwrap_or_default()
    ))
}

/// The form, and the language that the address names.
type At = (String, String, String);

fn tongue(tag: &str) -> Result<Language, AppError> {
    tag.parse().map_err(|_| AppError::not_found("language", tag))
}

/// The form and the language, for somebody who may change the form.
async fn may(
    visit: &Visit,
    services: &Services,
    (slug, form, tag): (&str, &str, &str),
) -> Result<(Id<Instrument>, Language), Fault> {
    let id = id_of(form)?;
    let it = view_form(&services.app, &visit.actor, slug, id).await?;
    let about = Some(it.initiative.id.uuid());
    authorise(&services.app, &visit.actor, Verb::EditInstrument, about).await?;
    Ok((id, tongue(tag)?))
}

pub(super) async fn keep(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form, tag)): Path<At>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not is told so before the file is read.
    let (id, language) = may(&visit, &services, (&slug, &form, &tag)).await?;
    let done = match Upload::read(request).await {
        Ok(upload) => speak_notice(&services.app, &visit.actor, id, (&language, &upload.bytes)).await,
        Err(broken) => Err(broken),
    };
    after(&visit, &services, (&slug, &form, &language), done.map(drop)).await
}

pub(super) async fn take_away(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form, tag)): Path<At>,
    Form(_): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, language) = may(&visit, &services, (&slug, &form, &tag)).await?;
    let done = drop_spoken_notice(&services.app, &visit.actor, id, &language).await;
    after(&visit, &services, (&slug, &form, &language), done.map(drop)).await
}

/// Back to the words, or the words with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    (slug, form, language): (&str, &str, &Language),
    done: Result<(), AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to(&format!(
            "/work/{slug}/ask/{form}/notice?language={language}#spoken"
        ))),
        Err(AppError::Findings(why)) => refused(visit, services, (slug, form, language), &why).await,
        Err(other) => Err(other.into()),
    }
}

async fn refused(
    visit: &Visit,
    services: &Services,
    (slug, form, language): (&str, &str, &Language),
    why: &Findings,
) -> Result<Response, Fault> {
    let told = FindingList::of(why).html(&visit.reader);
    let shown = notice::page(visit, services, (slug, id_of(form)?), language, told).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

/// The sound, for those who work on the form.
pub(super) async fn sound(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form, tag)): Path<At>,
) -> Result<Response, Fault> {
    let it = view_form(&services.app, &visit.actor, &slug, id_of(&form)?).await?;
    let spoken = found(&it, &tongue(&tag)?).ok_or_else(|| AppError::not_found("recording", tag.as_str()))?;
    let bytes = sound_of_notice(&services.app, spoken).await?;
    Ok(handed_out(&spoken.paper, bytes, false))
}
