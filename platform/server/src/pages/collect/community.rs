//! `/work/{slug}/collect/{instrument}/community`: what communities agreed to for what is common to them, written down
//! and taken back by who works on the initiative.

use std::collections::BTreeMap;

use app::collect::{
    AsksCommunity, Communities, CommunityWording, DecidedBy, Instrument, OnItsWord, code, community_document,
    record_community_consent, take_back_for_community, view_communities,
};
use app::{AppError, Verb};
use askama::Template;
use axum::extract::{Form, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Date, Finding, Findings, Id, Place, Slug};
use consent::{Answer, Channel, ReceiptCode};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::agreed::{Stands, stands};
use super::{instrument_id, sms};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, handed_out};
use crate::pages::form::{id_of, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collect/community.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    version: &'a str,
    told: Html,
    asks: Html,
    all: Vec<One>,
    fields: Html,
    at: String,
    back: String,
}

/// One community.
struct One {
    stands: Stands,
    take_back: Html,
    action: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), instrument_id(&id)?);
    page(&visit, &services, at, &Sent::default(), Html::empty()).await
}

pub(super) async fn record(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Fault> {
    let (id, app, r) = (instrument_id(&id)?, &services.app, &visit.reader);
    // Who may not write it down is told so before the file is read.
    let it = app.store.get(id).await?.value;
    app::act::authorise(
        app,
        &visit.actor,
        Verb::RecordCommunity,
        Some(it.initiative.uuid()),
    )
    .await?;
    let upload = Upload::read(request).await?;
    let done = match wording(&it, &upload, r) {
        Ok(wording) => record_community_consent(app, &visit.actor, id, wording).await,
        Err(wrong) => Err(wrong),
    };
    match done {
        Ok((_, code)) => {
            let told = given(&services, code, r);
            page(&visit, &services, (&slug, id), &Sent::default(), told).await
        }
        Err(AppError::Findings(why)) => refused(&visit, &services, (&slug, id), &upload.sent, &why).await,
        Err(other) => Err(other.into()),
    }
}

/// The code of the community's body: it is shown once.
fn given(services: &Services, code: ReceiptCode, r: &Reader) -> Html {
    let address = format!("{}/my-data", services.settings.public_url);
    let body = format!(
        "<p class=\"lead\" dir=\"ltr\"><strong><code>{code}</code></strong></p><p>{} <bdi dir=\"ltr\">{}</bdi></p>{}",
        r.t("community-code-text"),
        Html::escaped(&address),
        sms::html((sms::Whose::Community, code), &address, (r, r))
    );
    Notice::new(Kind::Done, r.t("community-recorded"), Html::trusted(body)).html(r)
}

async fn refused(
    visit: &Visit,
    services: &Services,
    at: (&str, Id<Instrument>),
    sent: &Sent,
    why: &Findings,
) -> Result<Response, Fault> {
    let told = FindingList::of(why).html(&visit.reader);
    let shown = page(visit, services, at, sent, told).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

/// What was typed, as far as it can be read.
fn wording(it: &Instrument, upload: &Upload, r: &Reader) -> Result<CommunityWording, AppError> {
    let sent = &upload.sent;
    let said = it.notice.purposes.iter().filter_map(|p| {
        let answer = match sent.one(&format!("said_{}", p.id)).as_str() {
            "yes" => Answer::Given,
            "no" => Answer::Refused,
            _ => return None,
        };
        Some((p.id.clone(), answer))
    });
    let said: BTreeMap<Slug, Answer> = said.collect();
    let language = sent.one("language");
    Ok(CommunityWording {
        community: sent.one("community"),
        answer: sent.one("answer"),
        decided_by: decided_by(sent)?,
        how: sent.one("how"),
        speaks_as: sent.one("speaks_as"),
        document: upload.bytes.clone(),
        said,
        language: language.parse().unwrap_or_else(|_| r.language.clone()),
    })
}

fn decided_by(sent: &Sent) -> Result<DecidedBy, AppError> {
    let decided = sent.one("decided");
    if let Some(motion) = decided.strip_prefix("motion-") {
        let id = motion
            .parse()
            .map_err(|_| AppError::not_found("motion", motion))?;
        return Ok(DecidedBy::Decision(id));
    }
    let on = sent.one("on");
    let on: Date = on.parse().map_err(|_| {
        let place = Place::whole().with("field", "on");
        let finding = Finding::error(app::register::code::NOT_A_DATE).at(place);
        AppError::finding(finding.with("value", on.as_str()))
    })?;
    match decided.strip_prefix("body-") {
        Some(body) => {
            let id = body.parse().map_err(|_| AppError::not_found("body", body))?;
            Ok(DecidedBy::Body(id, on))
        }
        None => Ok(DecidedBy::Elsewhere(sent.one("body"), on)),
    }
}

pub(super) async fn take_back(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id, community)): Path<(String, String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (id, sent, app) = (instrument_id(&id)?, Sent::from(pairs), &services.app);
    let kept = id_of("community_consent", &community)?;
    let (way, purpose) = (sent.one("channel"), sent.one("purpose"));
    let purpose = match purpose.as_str() {
        "" => None,
        name => Some(name.parse().map_err(|_| AppError::not_found("purpose", name))?),
    };
    let mut ways = Channel::ALL.into_iter();
    let channel = ways.find(|c| c.name() == way);
    if way.is_empty() {
        // Who may not do it at all learns that first.
        let it = app.store.get(id).await?.value;
        app::act::authorise(
            app,
            &visit.actor,
            Verb::TakeBackCommunity,
            Some(it.initiative.uuid()),
        )
        .await?;
        let at = Place::whole().with("field", "channel");
        let why = [Finding::error(code::TAKE_BACK_WAY).at(at)].into_iter().collect();
        return refused(&visit, &services, (&slug, id), &Sent::default(), &why).await;
    }
    let told = OnItsWord {
        // With the code nobody here is needed: nothing is written down.
        channel: channel.unwrap_or(Channel::Receipt),
        why: sent.one("why"),
        purpose,
    };
    match take_back_for_community(app, &visit.actor, kept, &told).await {
        Ok(()) => Ok(to(&address(&slug, id))),
        Err(AppError::Findings(why)) => refused(&visit, &services, (&slug, id), &Sent::default(), &why).await,
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn document(
    visit: Visit,
    State(services): State<Services>,
    Path((_, _, community)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let kept = id_of("community_consent", &community)?;
    let (paper, bytes) = community_document(&services.app, &visit.actor, kept).await?;
    Ok(handed_out(&paper, bytes, false))
}

fn address(slug: &str, id: Id<Instrument>) -> String {
    format!("/work/{slug}/collect/{id}/community")
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    sent: &Sent,
    told: Html,
) -> Result<Response, Fault> {
    let all = view_communities(&services.app, &visit.actor, slug, id).await?;
    let (r, it, at) = (&visit.reader, &all.instrument, address(slug, id));
    let asked = all.asks != AsksCommunity::Nobody;
    let one = |view: &app::collect::CommunityView| {
        let action = format!("{at}/{}", view.consent.id);
        let stands = stands(view, Some(&action), r);
        let may = all.may_record && stands.open;
        One {
            take_back: match may {
                true => take_back_fields(view, r),
                false => Html::empty(),
            },
            stands,
            action,
        }
    };
    let view = View {
        r,
        title: &it.title,
        version: &it.version,
        told,
        asks: match asked {
            true => Html::empty(),
            false => Notice::new(
                Kind::Attention,
                r.t("community-not-asked"),
                r.t("community-not-asked-text"),
            )
            .html(r),
        },
        all: all.all.iter().map(one).collect(),
        fields: match all.may_record && asked {
            true => fields(&all, sent, r),
            false => Html::empty(),
        },
        back: format!("/work/{slug}/collect"),
        at: at.clone(),
    };
    let title = format!("{} – {}", r.plain("community-title"), it.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    let above = tabs(slug, &r.text(&all.initiative.title), "collect", r);
    Ok(page.above(above).into_response())
}

/// The form with which what a community decided is written down.
fn fields(all: &Communities, sent: &Sent, r: &Reader) -> Html {
    let text = |name: &str, key: &str| Field::text(name, r.t(key)).value(sent.one(name));
    let hinted = |name: &str, key: &str| text(name, key).hint(r.t(&format!("{key}-hint")));
    let mut out = vec![hinted("community", "community-name").html(r)];
    out.extend(answer_field(&all.asks, sent, r));
    out.push(Field::select("decided", r.t("community-by"), deciders(all, sent, r)).html(r));
    out.push(hinted("body", "community-body").optional().html(r));
    out.push(
        Field::date("on", r.t("community-on"))
            .hint(r.t("community-on-hint"))
            .value(sent.one("on"))
            .optional()
            .html(r),
    );
    out.push(hinted("how", "community-how").html(r));
    out.push(hinted("speaks_as", "community-speaks-as").html(r));
    let spoken = ui::text::LANGUAGES.iter().map(|(tag, own)| {
        let typed = sent.one("language");
        let here = if typed.is_empty() {
            r.lang()
        } else {
            typed.as_str()
        };
        Choice::new(*tag, Html::escaped(own)).chosen(*tag == here)
    });
    out.push(Field::select("language", r.t("community-language"), spoken.collect()).html(r));
    for purpose in &all.instrument.notice.purposes {
        let name = format!("said_{}", purpose.id);
        let typed = sent.one(&name);
        let choices = [("yes", "fill-yes"), ("no", "fill-no")];
        let choices = choices.map(|(value, key)| Choice::new(value, r.t(key)).chosen(typed == value));
        out.push(
            Field::radios(name, r.text(&purpose.label), choices.to_vec())
                .hint(r.t("community-purpose-hint"))
                .html(r),
        );
    }
    let file = Field::file("file", r.t("community-document"), ".pdf,.jpg,.jpeg,.png");
    out.push(file.hint(r.t("community-document-hint")).optional().html(r));
    out.push(Button::submit(r.t("community-record")).html(r));
    Html::joined(&out, "")
}

/// Which answer of the form means the community, where the form asks which.
fn answer_field(asks: &AsksCommunity, sent: &Sent, r: &Reader) -> Option<Html> {
    let typed = sent.one("answer");
    let hint = r.t("community-answer-hint");
    match asks {
        AsksCommunity::Nobody | AsksCommunity::One => None,
        AsksCommunity::AnyName => {
            let field = Field::text("answer", r.t("community-answer")).value(typed);
            Some(field.hint(hint).html(r))
        }
        AsksCommunity::OneOf(all) => {
            let none = Choice::new("", r.t("fill-choose"));
            let codes = all.iter().map(|(code, label)| {
                let words = match label.is_empty() {
                    true => Html::escaped(code),
                    false => r.text(label),
                };
                Choice::new(code, words).chosen(*code == typed)
            });
            let choices = std::iter::once(none).chain(codes).collect();
            Some(
                Field::select("answer", r.t("community-answer"), choices)
                    .hint(hint)
                    .html(r),
            )
        }
    }
}

/// Who may have decided: a body elsewhere, a body of this site, or what one of those decided here.
fn deciders(all: &Communities, sent: &Sent, r: &Reader) -> Vec<Choice> {
    let typed = sent.one("decided");
    let chosen = |value: String, label: Html| {
        let here = value == typed;
        Choice::new(value, label).chosen(here)
    };
    let elsewhere = chosen(String::new(), r.t("community-by-elsewhere"));
    let bodies = all.bodies.iter();
    let bodies = bodies.map(|b| chosen(format!("body-{}", b.id), r.text(&b.name)));
    let decisions = all.decisions.iter().map(|m| {
        let on = m.outcome().map(|o| r.date(o.date())).unwrap_or_default();
        let label = Html::joined(&[r.text(&m.title), Html::escaped(&on)], " · ");
        chosen(format!("motion-{}", m.id), label)
    });
    std::iter::once(elsewhere)
        .chain(bodies)
        .chain(decisions)
        .collect()
}

fn take_back_fields(view: &app::collect::CommunityView, r: &Reader) -> Html {
    let ways = Channel::ALL.iter().filter(|c| **c != Channel::Receipt);
    let word = |c: &Channel| r.t(&format!("take-back-way-{}", c.name().replace('_', "-")));
    let ways = ways.map(|c| Choice::new(c.name(), word(c)));
    let held = view.purposes.iter().filter(|p| !p.core);
    let held = held.filter(|p| p.state.is_some_and(consent::State::permits));
    let held: Vec<Choice> = held
        .map(|p| Choice::new(p.id.as_str(), r.text(&p.label)))
        .collect();
    let what = match held.is_empty() {
        true => Html::empty(),
        false => {
            let all = Choice::new("", r.t("community-take-back-all")).chosen(true);
            let choices = std::iter::once(all).chain(held).collect();
            Field::select("purpose", r.t("take-back-what"), choices).html(r)
        }
    };
    let fields = [
        what,
        Field::radios("channel", r.t("community-way"), ways.collect()).html(r),
        Field::text("why", r.t("take-back-why"))
            .hint(r.t("community-why-hint"))
            .optional()
            .html(r),
        Button::submit(r.t("community-take-back-go")).grave().html(r),
    ];
    Html::joined(&fields, "")
}
