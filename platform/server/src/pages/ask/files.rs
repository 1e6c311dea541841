//! `POST /work/{slug}/ask/{form}/files`: files that a form wants beside it, given and taken away.

use app::act::authorise;
use app::collect::{
    AskedForm, FormFileIntake, Instrument, InstrumentState, drop_form_file, keep_form_file, view_form,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, State};
use axum::response::Response;
use base::{Finding, Id, Place};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{id_of, step};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// What the form wants and what is there; while it is a draft, with the way to give a file.
pub(super) fn section(it: &AskedForm, at: &str, r: &Reader) -> (Html, Html) {
    let wanted = it.engine.wanted_files();
    if wanted.is_empty() {
        return (Html::empty(), Html::empty());
    }
    let head = Table::new(r.t("ask-files"))
        .column(r.t("ask-file-name"))
        .column(r.t("ask-file-there"));
    let kept = |name: &str| it.instrument.files.iter().find(|f| f.name == name);
    let table = wanted.iter().fold(head, |table, name| {
        let there = match kept(name) {
            Some(file) => r.tn("ask-file-bytes", usize::try_from(file.size).unwrap_or(usize::MAX)),
            None if it.lists.contains(name) => r.tv("ask-file-list", "name", name.trim_end_matches(".csv")),
            None => r.t("ask-file-missing"),
        };
        table.row([Cell::text(name.as_str()), Cell::Text(there)])
    });
    if !it.may_edit || it.instrument.state != InstrumentState::Draft {
        return (table.html(r), Html::empty());
    }
    let choices = wanted
        .iter()
        .map(|n| Choice::new(n.as_str(), n.as_str()))
        .collect();
    let give = [
        Field::select("name", r.t("ask-file-which"), choices).html(r),
        Field::file("file", r.t("ask-file-own"), "")
            .hint(r.t("ask-file-own-hint"))
            .html(r),
        Button::submit(r.t("ask-file-give")).quiet().html(r),
    ];
    let drop = |name: &str| {
        let button = Button::submit(r.tv("ask-file-drop", "name", name));
        let button = button.quiet().sends("name", name).html(r);
        Html::trusted(format!(
            "<form method=\"post\" action=\"{at}/files/drop\">{button}</form>"
        ))
    };
    let drops: Vec<Html> = it.instrument.files.iter().map(|f| drop(&f.name)).collect();
    (
        Html::joined(&[table.html(r), Html::joined(&drops, "")], ""),
        Html::joined(&give, ""),
    )
}

/// Gives a file; its name comes before it, and it goes to the disk as it comes.
pub(super) async fn give(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    sent: Multipart,
) -> Result<Response, Fault> {
    let id: Id<Instrument> = id_of(&form)?;
    // Who may not is told so before the file is read.
    let view = view_form(&services.app, &visit.actor, &slug, id).await?;
    let about = Some(view.initiative.id.uuid());
    authorise(&services.app, &visit.actor, Verb::EditInstrument, about).await?;
    let done = read(&visit, &services, id, sent).await;
    step::answer_with(&visit, &services, (&slug, id), done).await
}

async fn read(
    visit: &Visit,
    services: &Services,
    id: Id<Instrument>,
    mut sent: Multipart,
) -> Result<Instrument, AppError> {
    let mut name = String::new();
    while let Some(mut part) = sent.next_field().await.map_err(|e| broken(e.body_text()))? {
        if part.name() == Some("name") {
            name = part.text().await.map_err(|e| broken(e.body_text()))?;
            continue;
        }
        let mut file = FormFileIntake::begin(&services.app).await?;
        let stopped = |e: MultipartError| broken(e.body_text());
        while let Some(bytes) = part.chunk().await.map_err(stopped)? {
            file.write(&bytes).await?;
        }
        return keep_form_file(&services.app, &visit.actor, id, (&name, file)).await;
    }
    Err(broken("no file".to_owned()))
}

fn broken(reason: String) -> AppError {
    let place = Place::whole().with("field", "file");
    let finding = Finding::error(app::data::code::BROKEN_UPLOAD).at(place);
    AppError::finding(finding.with("reason", reason))
}

/// Takes a file away.
pub(super) async fn take_away(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let id = id_of(&form)?;
    let name = Sent::from(pairs).one("name");
    let done = drop_form_file(&services.app, &visit.actor, id, &name).await;
    step::answer_with(&visit, &services, (&slug, id), done).await
}
