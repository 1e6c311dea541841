//! `/f/{instrument}`: what people are told first, and the pages of the form.

use std::collections::BTreeMap;

use app::collect::{
    Instrument, InstrumentState, KeptDraft, begin_draft, context, engine_with_lists, find_draft,
    find_instrument, keep_draft, speaks_unheard,
};
use app::people::Paced;
use app::ports::Stored;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Language, Slug, Text};
use consent::{Answer, Retention};
use form::session::{Fields, Outcome, Page};
use form::{Engine, Session};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::media::{Beside, heard};
use super::{DRAFT, MONTH, address, fields, instrument_id, token};
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::work::Sent;
use crate::visit::Visit;
use crate::{Services, cookie};

/// The language of the form, by its name in the form; the reader's own when it was not chosen.
#[derive(Debug, Default, Deserialize)]
pub(super) struct In {
    #[serde(default, rename = "in")]
    pub(super) language: String,
}

impl In {
    /// The language to ask the form for.
    pub(super) fn of<'a>(&'a self, r: &'a Reader) -> &'a str {
        if self.language.is_empty() {
            r.lang()
        } else {
            &self.language
        }
    }

    /// The language in which people are told what they agree to: that of the form, where one was chosen; a telephone
    /// that goes from hand to hand has another's.
    fn tongue(&self, engine: &Engine, r: &Reader) -> Language {
        let chosen = (!self.language.is_empty()).then(|| engine.language_index(&self.language));
        let named = chosen.and_then(|at| engine.languages.get(at)?.1.clone());
        named.unwrap_or_else(|| r.language.clone())
    }
}

/// A text in a language that need not be the page's.
pub(crate) fn in_tongue(text: &Text, tongue: &Language, r: &Reader) -> Html {
    match text.best(tongue) {
        Some((language, words)) if *language == r.language => words.into(),
        Some((language, words)) => Html::marked(words, language),
        None => Html::empty(),
    }
}

#[derive(Template)]
#[template(path = "collect/start.html")]
struct Start<'a> {
    r: &'a Reader,
    title: &'a str,
    notice: Html,
    heard: Html,
    purposes: Vec<Html>,
    apart: Html,
    agreed: Vec<Html>,
    for_whom: Vec<Html>,
    rest: Vec<(Html, Html)>,
    controller: &'a str,
    contact: &'a str,
    withdrawal: Html,
    action: String,
    languages: Vec<(String, String, bool)>,
    resume: Html,
    button: Html,
    closed: Html,
}

pub(super) async fn start(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let draft = draft(&services, &it, &headers).await?;
    let r = &visit.reader;
    let tongue = chosen.tongue(&engine, r);
    let told = |text: &Text| in_tongue(text, &tongue, r);
    let open = it.state == InstrumentState::Open;
    let (agreed, for_whom) = super::agreed::told(&services, &it, &engine, r).await?;
    let view = Start {
        agreed,
        for_whom,
        r,
        title: &it.title,
        notice: told(&it.notice.text),
        heard: heard(&it, &it.notice, &tongue, r),
        purposes: it
            .notice
            .purposes
            .iter()
            .filter(|p| p.core)
            .map(|p| told(&p.label))
            .collect(),
        apart: apart(&it, &tongue, r),
        rest: rest(&it.notice, &tongue, r),
        controller: &it.notice.controller.name,
        contact: &it.notice.controller.contact,
        withdrawal: told(&it.notice.withdrawal),
        action: address(&it, "", chosen.of(r)),
        languages: languages(&engine, &it, chosen.of(r), ""),
        resume: resume(draft.as_deref(), &it, chosen.of(r), r),
        button: if open {
            let anew = if draft.is_some() {
                "fill-anew"
            } else {
                "fill-start"
            };
            Button::submit(r.t(anew)).html(r)
        } else {
            Html::empty()
        },
        closed: if open {
            Html::empty()
        } else {
            Notice::new(Kind::Attention, r.t("fill-closed"), Html::empty()).html(r)
        },
    };
    Ok(visit.page(it.title.clone(), crate::render(&view)).into_response())
}

/// What this browser holds half filled, which need not be the reader's: a phone is shared.
fn resume(draft: Option<&KeptDraft>, it: &Instrument, language: &str, r: &Reader) -> Html {
    let correcting = match draft {
        Some(draft) => draft.corrects.is_some(),
        None => return Html::empty(),
    };
    if !correcting && it.state != InstrumentState::Open {
        return Html::empty();
    }
    let text = if correcting {
        "fill-begun-correction"
    } else {
        "fill-begun"
    };
    let go_on = Button::link(r.t("fill-resume"), address(it, "/page", language)).html(r);
    let body = Html::joined(&[r.t(&format!("{text}-text")), go_on], " ");
    Notice::new(Kind::Attention, r.t(text), body).html(r)
}

/// The purposes that no question of the form asks about, each with its yes and its no; neither is chosen before.
fn apart(it: &Instrument, tongue: &Language, r: &Reader) -> Html {
    let asked = it
        .consent
        .iter()
        .flat_map(|mapping| mapping.asked_apart(&it.notice));
    let field = |p: &consent::Purpose| {
        let choices = vec![
            Choice::new("yes", r.t("fill-yes")),
            Choice::new("no", r.t("fill-no")),
        ];
        Field::radios(
            format!("purpose_{}", p.id),
            in_tongue(&p.label, tongue, r),
            choices,
        )
        .html(r)
    };
    let fields: Vec<Html> = asked.map(field).collect();
    Html::joined(&fields, "\n")
}

/// What was said to them: silence says nothing.
fn said_apart(it: &Instrument, sent: &Sent) -> BTreeMap<Slug, Answer> {
    let asked = it
        .consent
        .iter()
        .flat_map(|mapping| mapping.asked_apart(&it.notice));
    let said = asked.filter_map(|p| match sent.one(&format!("purpose_{}", p.id)).as_str() {
        "yes" => Some((p.id.clone(), Answer::Given)),
        "no" => Some((p.id.clone(), Answer::Refused)),
        _ => None,
    });
    said.collect()
}

/// What else the notice tells.
pub(crate) fn rest(notice: &consent::Notice, tongue: &Language, r: &Reader) -> Vec<(Html, Html)> {
    let told = |text: &Text| in_tongue(text, tongue, r);
    let kept = match notice.retention {
        Retention::Days(days) => r.tv("notice-kept-days", "days", r.count(days as usize)),
        Retention::UntilPublished => r.t("notice-retention-until_published"),
        Retention::UntilWithdrawn => r.t("notice-retention-until_withdrawn"),
    };
    let texts = [
        ("notice-collected", told(&notice.collected)),
        ("notice-recipients", told(&notice.recipients)),
        ("notice-storage", told(&notice.storage)),
        ("notice-retention", kept),
        ("notice-returns", told(&notice.returns)),
    ];
    let told = texts.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(key, text)| (r.t(key), text)).collect()
}

/// Each language of the form: its name, the address of the page in it, whether it is the one shown.
pub(super) fn languages(
    engine: &Engine,
    it: &Instrument,
    shown: &str,
    page: &str,
) -> Vec<(String, String, bool)> {
    if engine.languages.len() < 2 {
        return Vec::new();
    }
    let here = engine.language_index(shown);
    let all = engine.languages.iter().enumerate();
    all.map(|(i, (name, _))| (name.clone(), address(it, page, name), i == here))
        .collect()
}

/// The half-filled form of this browser.
pub(super) async fn draft(
    services: &Services,
    it: &Instrument,
    headers: &HeaderMap,
) -> Result<Option<Stored<KeptDraft>>, Fault> {
    match token(headers) {
        Some(token) => Ok(find_draft(&services.app, it.id, token).await?),
        None => Ok(None),
    }
}

/// Begins anew: a token for the browser, an empty form, the first page.
pub(super) async fn begin(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    From(from): From,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    if visit.actor.account().is_none() {
        let app = &services.app;
        app.pace.step(Paced::FormStart, &from.address, app.now())?;
    }
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let context = context(&services.app);
    let session = Session::open(&engine, &context).map_err(finding)?;
    let token = token(&headers).map_or_else(|| new_token(&services), str::to_owned);
    let said = (session.state(), said_apart(&it, &Sent::from(pairs)));
    begin_draft(&services.app, &visit.actor, &it, &token, said).await?;
    let mut response = Redirect::to(&address(&it, "/page", chosen.of(&visit.reader))).into_response();
    if let Some(cookie) = cookie::set(DRAFT, &token, MONTH, services.settings.secure()) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}

pub(super) fn new_token(services: &Services) -> String {
    services
        .app
        .new_secret()
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

pub(super) fn finding(finding: base::Finding) -> Fault {
    Fault(app::AppError::finding(finding))
}

#[derive(Template)]
#[template(path = "collect/page.html")]
struct Show<'a> {
    r: &'a Reader,
    title: &'a str,
    trail: Html,
    progress: Html,
    languages: Vec<(String, String, bool)>,
    summary: Html,
    action: String,
    fields: Html,
    more: Option<Html>,
    existing: Vec<(usize, String)>,
    first: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let language = chosen.of(&visit.reader);
    let Some(draft) = draft(&services, &it, &headers).await? else {
        return Ok(Redirect::to(&address(&it, "", language)).into_response());
    };
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let context = context(&services.app);
    let mut session = Session::resume(&engine, &context, draft.value.state).map_err(finding)?;
    if session.is_at_end() {
        return Ok(Redirect::to(&address(&it, "/review", language)).into_response());
    }
    let shown = session.page(language);
    Ok(page(&visit, (&it, Html::empty()), &engine, &shown, language))
}

/// Whether a field is one of those that say for which community somebody answers.
fn is_reserved(field: &str) -> bool {
    let name = field.rsplit('/').next().unwrap_or(field);
    [consent::ANSWERED_FOR, consent::COMMUNITY].contains(&name)
}

/// A page of the form, with what is told above it.
fn page(
    visit: &Visit,
    (it, told): (&Instrument, Html),
    engine: &Engine,
    page: &Page,
    language: &str,
) -> Response {
    let r = &visit.reader;
    let summary = fields::summary(page, r);
    let count = |n: usize| i64::try_from(n).map(|n| r.integer(n)).unwrap_or_default();
    let view = Show {
        r,
        title: &it.title,
        trail: Html::escaped(&page.trail.join(" › ")),
        progress: r.ta(
            "fill-progress",
            &[
                ("at", count(page.progress.at).into()),
                ("of", count(page.progress.of).into()),
            ],
        ),
        languages: languages(engine, it, language, "/page"),
        summary: if summary.is_empty() { told } else { summary.html(r) },
        action: address(it, "/page", language),
        fields: fields::html(page, &Beside::of(it), r),
        more: page
            .more
            .as_ref()
            .map(|m| r.tv("fill-more", "what", m.label.clone())),
        existing: page
            .more
            .iter()
            .flat_map(|m| m.existing.iter().cloned().enumerate())
            .map(|(i, p)| (i + 1, p))
            .collect(),
        first: page.progress.at <= 1,
    };
    visit.page(it.title.clone(), crate::render(&view)).into_response()
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Query(chosen): Query<In>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let language = chosen.of(&visit.reader);
    let Some(kept) = draft(&services, &it, &headers).await? else {
        return Ok(Redirect::to(&address(&it, "", language)).into_response());
    };
    let engine = engine_with_lists(&services.app, &visit.actor, &it).await?;
    let context = context(&services.app);
    let mut session = Session::resume(&engine, &context, kept.value.state.clone()).map_err(finding)?;
    // Who corrects one answer comes back to all of them, and not to the question after it.
    let pressed = |name: &str| pairs.iter().any(|(n, _)| n == name);
    let moves = ["back", "go", "remove", "add"].into_iter().any(pressed);
    let next = match kept.value.corrects.is_some() && !moves {
        true => "/review",
        false => "/page",
    };
    let about_community = pairs.iter().any(|(name, _)| is_reserved(name));
    let refused = act(&mut session, pairs);
    if about_community && speaks_unheard(&services.app, &it, &session.run().answers()).await? {
        // Nobody fills the rest of a form that is not taken: it stays at this question.
        let before = kept.value.state;
        let mut session = Session::resume(&engine, &context, before).map_err(finding)?;
        let (shown, told) = (
            session.page(language),
            super::agreed::not_agreed(&it, &visit.reader),
        );
        let shown = page(&visit, (&it, told), &engine, &shown, language);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response());
    }
    keep_draft(&services.app, &visit.actor, &it, kept, session.state()).await?;
    if refused {
        let shown = session.page(language);
        return Ok((
            StatusCode::UNPROCESSABLE_ENTITY,
            page(&visit, (&it, Html::empty()), &engine, &shown, language),
        )
            .into_response());
    }
    Ok(Redirect::to(&address(&it, next, language)).into_response())
}

/// What was pressed: `back`, `go` to a page, `remove` a repeat, or on with the answers. Says whether the
/// answers were refused.
fn act(session: &mut Session<'_>, pairs: Vec<(String, String)>) -> bool {
    let mut posted = Fields::new();
    for (name, value) in pairs {
        posted.entry(name).or_default().push(value);
    }
    let pressed = |name: &str| posted.get(name).and_then(|v| v.first()).cloned();
    if pressed("back").is_some() {
        session.back();
    } else if let Some(key) = pressed("go") {
        session.jump(&key);
    } else if let Some(path) = pressed("remove") {
        session.remove(&path);
    } else {
        return matches!(session.answer(&posted), Outcome::Refused(_));
    }
    false
}
