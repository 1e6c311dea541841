//! The end of a form: look it over, send it, keep the receipt.

use app::AppError;
use app::collect::{
    Channel, Handed, Instrument, Received, Sender, code, context, correct_answers, drop_draft,
    engine_with_lists, find_instrument, receive_submission, withdraw_corrected,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Findings, Language};
use consent::ReceiptCode;
use form::session::Answered;
use form::{Engine, Session};
use ui::components::button::Button;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::fill::{In, draft, finding, languages};
use super::{address, agreed, instrument_id, sms};
use crate::Services;
use crate::fault::Fault;
use crate::pages::answer::given;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collect/review.html")]
struct Review<'a> {
    r: &'a Reader,
    wrong: Html,
    languages: Vec<(String, String, bool)>,
    rows: Vec<(Answered, Html)>,
    page: String,
    send: String,
    button: Html,
    noted: bool,
}

pub(super) async fn review(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let language = chosen.of(&visit.reader);
    let Some(kept) = draft(&services, &it, &headers).await? else {
        return Ok(Redirect::to(&address(&it, "", language)).into_response());
    };
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let context = context(&services.app);
    let session = Session::resume(&engine, &context, kept.value.state.clone()).map_err(finding)?;
    let sender = sender(&services, &visit, &it, kept.value.corrects.is_some()).await?;
    let noted = sender != Sender::default();
    Ok(page(
        &visit,
        &it,
        &engine,
        &session,
        (language, noted),
        &Findings::none(),
    ))
}

fn page(
    visit: &Visit,
    it: &Instrument,
    engine: &Engine,
    session: &Session<'_>,
    (language, noted): (&str, bool),
    wrong: &Findings,
) -> Response {
    let r = &visit.reader;
    let view = Review {
        r,
        wrong: if wrong.is_empty() {
            Html::empty()
        } else if wrong.iter().all(|f| f.code == code::COMMUNITY_NOT_AGREED) {
            agreed::not_agreed(it, r)
        } else {
            FindingList::of(wrong).html(r)
        },
        languages: languages(engine, it, language, "/review"),
        rows: session
            .review(language)
            .into_iter()
            .map(|row| shown(row, r))
            .collect(),
        page: address(it, "/page", language),
        send: address(it, "/send", language),
        button: Button::submit(r.t("fill-send")).html(r),
        noted,
    };
    visit.page(it.title.clone(), crate::render(&view)).into_response()
}

/// A question with its answer as its reader writes it.
fn shown(row: Answered, r: &Reader) -> (Answered, Html) {
    let said = match &row.given {
        Some(value) => given(value, r),
        None => Html::escaped(&row.value),
    };
    (row, said)
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let language = chosen.of(&visit.reader);
    let Some(kept) = draft(&services, &it, &headers).await? else {
        return Ok(Redirect::to(&address(&it, "", language)).into_response());
    };
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let context = context(&services.app);
    let mut session = Session::resume(&engine, &context, kept.value.state.clone()).map_err(finding)?;
    let sender = sender(&services, &visit, &it, kept.value.corrects.is_some()).await?;
    let noted = sender != Sender::default();
    let xml = match session.finish() {
        Ok(xml) => xml,
        Err(wrong) => {
            let shown = page(&visit, &it, &engine, &session, (language, noted), &wrong);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response());
        }
    };
    let handed = Handed {
        xml: &xml,
        channel: Channel::Page,
        language: spoken(&engine, language, &visit.reader),
        apart: kept.value.apart.clone(),
        sender,
    };
    let received = match kept.value.corrects {
        Some(whose) => match correct_answers(&services.app, &visit.actor, whose, &handed).await {
            Err(AppError::Findings(found)) if says_no(&found).is_some() => {
                let title = says_no(&found).unwrap_or_default();
                return Ok(declined(&visit, (&it, language), title));
            }
            done => done,
        },
        None => receive_submission(&services.app, &visit.actor, it.id, &handed).await,
    };
    let received = match received {
        // What the answers so far did not tell, such as a community that took back meanwhile.
        Err(AppError::Findings(wrong)) => {
            let shown = page(&visit, &it, &engine, &session, (language, noted), &wrong);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response());
        }
        done => done?,
    };
    drop_draft(&services.app, &visit.actor, kept).await?;
    Ok(done(&visit, &services, &received, &handed.language))
}

/// Who hands in; of who corrects what they said themselves, nothing is noted.
async fn sender(
    services: &Services,
    visit: &Visit,
    it: &Instrument,
    corrects: bool,
) -> Result<Sender, Fault> {
    if corrects {
        return Ok(Sender::default());
    }
    Ok(Sender::on_page(&services.app, &visit.actor, it).await?)
}

/// Who said no while correcting, as the title of what they are told.
fn says_no(found: &Findings) -> Option<&'static str> {
    found.iter().find_map(|f| match f.code {
        code::EDIT_WITHOUT_CONSENT => Some("fill-declined"),
        code::EDIT_WITHOUT_ASSENT => Some("fill-declined-child"),
        _ => None,
    })
}

#[derive(Template)]
#[template(path = "collect/declined.html")]
struct Declined<'a> {
    r: &'a Reader,
    title: &'a str,
    take_back: String,
    button: Html,
    page: String,
}

/// Who says no while correcting is asked whether all of it is to go, in the same place.
fn declined(visit: &Visit, (it, language): (&Instrument, &str), title: &str) -> Response {
    let r = &visit.reader;
    let view = Declined {
        r,
        title,
        take_back: address(it, "/take-back", language),
        button: Button::submit(r.t("my-withdraw")).grave().html(r),
        page: address(it, "/review", language),
    };
    let page = visit.page(r.plain(title), crate::render(&view));
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// Takes back what the half-filled correction of this browser was to correct.
pub(super) async fn take_back(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let Some(kept) = draft(&services, &it, &headers).await? else {
        return Ok(Redirect::to(&address(&it, "", chosen.of(&visit.reader))).into_response());
    };
    withdraw_corrected(&services.app, &visit.actor, &kept).await?;
    Ok(told(&visit, &services, (Kind::Done, "fill-taken-back"), None))
}

/// The language that the form was shown in.
fn spoken(engine: &Engine, language: &str, r: &Reader) -> Language {
    let shown = engine.languages.get(engine.language_index(language));
    shown
        .and_then(|(_, tag)| tag.clone())
        .unwrap_or_else(|| r.language.clone())
}

#[derive(Template)]
#[template(path = "collect/done.html")]
struct Done<'a> {
    r: &'a Reader,
    told: Html,
    receipt: String,
    /// Where the code is typed in later, to be written down with it.
    later: String,
    /// The same for a camera; with it the printed page is a slip.
    picture: Html,
    /// The same to be sent to the person's telephone.
    sms: Html,
}

/// What came of it; `language` is that of who answered.
fn done(visit: &Visit, services: &Services, received: &Received, language: &Language) -> Response {
    let (kind, title, receipt) = match received {
        Received::Stored { receipt, .. }
        | Received::Before {
            receipt: Some(receipt),
            ..
        } => (Kind::Done, "fill-stored", Some(*receipt)),
        Received::Edited { .. } => (Kind::Done, "fill-corrected", None),
        Received::Before { receipt: None, .. } => (Kind::Note, "fill-before", None),
        Received::NotStored(_) => (Kind::Note, "fill-not-stored", None),
        Received::NotAssented(_) => (Kind::Note, "fill-not-assented", None),
    };
    told(
        visit,
        services,
        (kind, title),
        receipt.map(|code| (code, language)),
    )
}

fn told(
    visit: &Visit,
    services: &Services,
    (kind, title): (Kind, &str),
    receipt: Option<(ReceiptCode, &Language)>,
) -> Response {
    let r = &visit.reader;
    let later = format!("{}/my-data", services.settings.public_url);
    let picture = |(code, _)| crate::pages::qr::picture(&format!("{later}/{code}"), 220);
    let sms = |(code, language): (ReceiptCode, &Language)| {
        let of = ui::text::spoken(language).map_or_else(|| r.clone(), Reader::new);
        sms::html((sms::Whose::Person, code), &later, (&of, r))
    };
    let view = Done {
        r,
        told: Notice::new(kind, r.t(title), r.t(&format!("{title}-text"))).html(r),
        picture: receipt.map_or_else(Html::empty, picture),
        sms: receipt.map_or_else(Html::empty, sms),
        receipt: receipt.map_or_else(String::new, |(code, _)| code.to_string()),
        later,
    };
    visit.page(r.plain(title), crate::render(&view)).into_response()
}
