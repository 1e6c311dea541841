//! `…/design/about` and `…/design/meetings`: what the round is to change, and who was met.

use app::design::{NewGathering, RoomWording, Visitor, add_gathering, edit_room, enter};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::design::Open;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{Pairs, Round, above, at, language, to};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// A page with one form.
#[derive(Template)]
#[template(path = "design/form.html")]
pub(super) struct View<'a> {
    pub(super) r: &'a Reader,
    pub(super) title: &'a str,
    pub(super) lead: Html,
    pub(super) summary: Html,
    pub(super) action: String,
    pub(super) fields: Html,
    pub(super) buttons: Html,
}

impl View<'_> {
    /// The page; refused (422) when something is wrong with what was sent.
    pub(super) fn page(self, visit: &Visit, v: &Visitor, here: &str) -> Response {
        let r = &visit.reader;
        let status = if self.summary.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let title = format!(
            "{} – {}",
            r.plain(self.title),
            r.text(&v.initiative.title).plain()
        );
        let page = visit
            .page(title, crate::render(&self))
            .section(Section::Initiatives);
        (status, page.above(above(v, here, r))).into_response()
    }
}

/// Who comes to a page that only some may use.
async fn door(
    visit: &Visit,
    services: &Services,
    (slug, number): &Round,
    verb: app::Verb,
) -> Result<Visitor, Fault> {
    let v = enter(&services.app, &visit.actor, (slug, *number)).await?;
    let about = Some(v.initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, verb, about).await?;
    Ok(v)
}

pub(super) async fn about(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
) -> Result<Response, Fault> {
    let v = door(&visit, &services, &round, app::Verb::EditRoom).await?;
    let words = |text: &base::Text| {
        text.best(&visit.reader.language)
            .map(|(_, t)| t.to_owned())
            .unwrap_or_default()
    };
    let wording = RoomWording {
        problem: words(&v.room.problem),
        wish: words(&v.room.wish),
        everybody: v.room.open == Open::Everybody,
    };
    Ok(about_page(&visit, &v, &wording, &ErrorSummary::default()))
}

pub(super) async fn keep_about(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = RoomWording {
        problem: sent.one("problem"),
        wish: sent.one("wish"),
        everybody: sent.one("open") == Open::Everybody.as_str(),
    };
    let (key, tongue) = ((round.0.as_str(), round.1), language::of(&sent, &visit.reader));
    match edit_room(&services.app, &visit.actor, key, &wording, &tongue).await {
        Ok(_) => Ok(to(key, "/design")),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let v = enter(&services.app, &visit.actor, key).await?;
            Ok(about_page(&visit, &v, &wording, &errors))
        }
    }
}

fn about_page(visit: &Visit, v: &Visitor, w: &RoomWording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let open = Open::ALL.map(|o| {
        Choice::new(o.as_str(), r.t(&format!("design-open-{}", o.as_str())))
            .chosen(w.everybody == (o == Open::Everybody))
    });
    let fields = [
        Field::lines("problem", r.t("design-problem"), 5)
            .value(&w.problem)
            .hint(r.t("design-problem-hint"))
            .error(errors.on("problem"))
            .optional(),
        Field::lines("wish", r.t("design-wish"), 5)
            .value(&w.wish)
            .hint(r.t("design-wish-hint"))
            .error(errors.on("wish"))
            .optional(),
        language::field(r),
        Field::radios("open", r.t("design-open"), open.to_vec()),
    ];
    let view = View {
        r,
        title: "design-about-edit",
        lead: Html::empty(),
        summary: errors.html(r),
        action: at((v.initiative.slug.as_str(), v.round.number), "/design/about"),
        fields: Html::joined(&fields.map(|f| f.html(r)), ""),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    view.page(visit, v, "room")
}

pub(super) async fn meeting(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
) -> Result<Response, Fault> {
    let v = door(&visit, &services, &round, app::Verb::AddGathering).await?;
    Ok(meeting_page(
        &visit,
        &v,
        &NewGathering::default(),
        &ErrorSummary::default(),
    ))
}

pub(super) async fn keep_meeting(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let new = NewGathering {
        place: sent.one("place"),
        on: sent.one("on"),
        people: sent.one("people"),
        note: sent.one("note"),
    };
    let (key, tongue) = ((round.0.as_str(), round.1), language::of(&sent, &visit.reader));
    match add_gathering(&services.app, &visit.actor, key, &new, &tongue).await {
        Ok(_) => Ok(to(key, "/design")),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let v = enter(&services.app, &visit.actor, key).await?;
            Ok(meeting_page(&visit, &v, &new, &errors))
        }
    }
}

fn meeting_page(visit: &Visit, v: &Visitor, new: &NewGathering, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let fields = [
        Field::text("place", r.t("design-meeting-place"))
            .value(&new.place)
            .error(errors.on("place")),
        Field::date("on", r.t("design-meeting-on"))
            .value(&new.on)
            .error(errors.on("on")),
        Field::number("people", r.t("design-meeting-people"), true)
            .value(&new.people)
            .hint(r.t("design-meeting-people-hint"))
            .error(errors.on("people")),
        Field::lines("note", r.t("design-meeting-note"), 3)
            .value(&new.note)
            .hint(r.t("design-meeting-note-hint"))
            .error(errors.on("note"))
            .optional(),
        language::field(r),
    ];
    let view = View {
        r,
        title: "design-meeting-add",
        lead: r.t("design-meetings-text"),
        summary: errors.html(r),
        action: at((v.initiative.slug.as_str(), v.round.number), "/design/meetings"),
        fields: Html::joined(&fields.map(|f| f.html(r)), ""),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    view.page(visit, v, "room")
}
