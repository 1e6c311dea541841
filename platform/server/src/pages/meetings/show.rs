//! `/meetings/{meeting}`: one page from the invitation to the approved minutes.

use app::meet::{MeetingView, view_meeting};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use governance::meeting::MeetingState;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::show_parts::{agenda, decision, facts, follow_ups, notices, sheets, state, steps};
use super::{fields, when};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{button, to_motion};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/show.html")]
struct Show<'a> {
    r: &'a Reader,
    meeting: &'a str,
    kicker: Html,
    title: Html,
    state: Html,
    summary: Html,
    notices: Html,
    facts: Html,
    agenda: Html,
    decided: Vec<Html>,
    minutes: Html,
    follow_ups: Vec<Html>,
    sheets: Html,
    steps: Vec<Html>,
    reschedule: Html,
    set_agenda: Html,
    write: Html,
    approve: Html,
    add_sheet: Html,
    add_follow_up: Html,
    inside: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &meeting, ErrorSummary::default()).await
}

/// The page, with what was wrong with the last form.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    meeting: &str,
    errors: ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_meeting(&services.app, &visit.actor, meeting).await?;
    let r = &visit.reader;
    let it = &view.meeting;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let keeps = |shown: bool, html: &dyn Fn() -> Html| {
        if view.keeps && shown {
            html()
        } else {
            Html::empty()
        }
    };
    let ahead = matches!(it.state, MeetingState::Planned | MeetingState::Called { .. });
    let held = matches!(it.state, MeetingState::Held { .. });
    let closed = matches!(
        it.state,
        MeetingState::Approved { .. } | MeetingState::Cancelled { .. }
    );
    let show = Show {
        r,
        meeting,
        kicker: r.t(&format!("meet-kind-{}", it.kind.as_str())),
        title: r.text(&it.title),
        state: state(it, r),
        summary: errors.html(r),
        notices: notices(&view, r),
        facts: facts(&view, r),
        agenda: agenda(&view, r),
        decided: besides(&view, r),
        minutes: minutes(&view, r),
        follow_ups: follow_ups(&view, r),
        sheets: sheets(&view, r),
        steps: steps(&view, services.app.now(), r),
        reschedule: keeps(ahead, &|| {
            let sent = Sent::from(when::sent_of(&it.occasion));
            let save = Button::submit(r.t("meet-reschedule"))
                .quiet()
                .sends("step", "reschedule")
                .html(r);
            Html::joined(&[fields::occasion(&sent.with(errors.clone()), r), save], "")
        }),
        set_agenda: keeps(ahead, &|| {
            let save = Button::submit(r.t("meet-set-agenda"))
                .quiet()
                .sends("step", "agenda")
                .html(r);
            Html::joined(&[fields::agenda(&it.agenda, &view.motions, &errors, r), save], "")
        }),
        write: keeps(held, &|| fields::written(&view, r)),
        approve: keeps(held, &|| approve(&view, r)),
        add_sheet: keeps(!closed, &|| fields::sheet(&errors, r)),
        add_follow_up: keeps(held || closed, &|| fields::follow_up(&view, &errors, r)),
        inside: view.inside,
    };
    let slug = &view.body.slug;
    let way = Breadcrumb::default()
        .to(r.text(&view.body.name), format!("/bodies/{slug}"))
        .to(r.t("meet-list"), format!("/bodies/{slug}/meetings"));
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Initiatives)
        .above(way.html(r));
    Ok((status, [(CACHE_CONTROL, "no-store")], shell).into_response())
}

/// The way to approved minutes: put to the vote, then the decision is taken over; whoever keeps the business of a
/// body that cannot decide yet approves alone.
fn approve(view: &MeetingView, r: &Reader) -> Html {
    let id = view.meeting.id;
    let take = |key: &str| {
        let button = Button::submit(r.t(key)).quiet().html(r);
        format!("<form method=\"post\" action=\"/meetings/{id}/approve\">{button}</form>")
    };
    match view.motion {
        Some(motion) => Html::trusted(format!("{}{}", to_motion(motion, r), take("meet-approve"))),
        None if view.body.binds() => button(&format!("/meetings/{id}/propose"), r),
        None => Html::trusted(take("meet-approve-alone")),
    }
}

/// What was decided there and stood on no agenda.
fn besides(view: &MeetingView, r: &Reader) -> Vec<Html> {
    let on_agenda = |id| view.meeting.agenda.iter().any(|a| a.motion == Some(id));
    view.decided
        .iter()
        .filter(|d| !on_agenda(d.motion))
        .map(|d| decision(d, r))
        .collect()
}

/// The minutes in the best language, marked when it is not the page's.
fn minutes(view: &MeetingView, r: &Reader) -> Html {
    match view.meeting.minutes.best(&r.language) {
        Some((language, words)) => {
            let (lang, dir) = (Html::escaped(language.as_str()), language.direction().as_str());
            Html::trusted(format!(
                "<div lang=\"{lang}\" dir=\"{dir}\">{}</div>",
                Html::paragraphs(words)
            ))
        }
        None => Html::empty(),
    }
}
