//! `/exchange`: what peers ask of each other and offer each other.

use app::knowledge::{ExchangeWording, close_exchange, find_exchanges, open_exchange};
use askama::Template;
use axum::Form;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use framework::Scheme;
use knowledge::{Exchange, ExchangeKind};
use ui::components::button::Button;
use ui::components::card::{Card, Cards};
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Icon, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as Shown, findings_of};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "knowledge/exchange.html")]
struct List<'a> {
    r: &'a Reader,
    needs: Html,
    offers: Html,
    none: bool,
    own: Vec<(String, Html)>,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let (scheme, all) = find_exchanges(&services.app).await?;
    let r = &visit.reader;
    let cards = |kind| {
        let of = all.iter().filter(|e| e.kind == kind);
        let cards: Vec<Card> = of.map(|e| card(e, &scheme, r)).collect();
        if cards.is_empty() {
            Html::empty()
        } else {
            Cards(cards).html(r)
        }
    };
    let account = visit.actor.account().map(base::Id::uuid);
    let own = all.iter().filter(|e| Some(e.by) == account);
    let list = List {
        r,
        needs: cards(ExchangeKind::Need),
        offers: cards(ExchangeKind::Offer),
        none: all.is_empty(),
        own: own.map(|e| (e.id.to_string(), r.text(&e.title))).collect(),
    };
    let shell = visit
        .page(r.plain("know-exchange"), crate::render(&list))
        .section(Section::Knowledge);
    Ok(shell.description(r.plain("know-exchange-lead")).into_response())
}

/// A request or an offer in a list; its contact stands on it.
pub(super) fn card(it: &Exchange, scheme: &Scheme, r: &Reader) -> Card {
    let topics = it
        .topics
        .iter()
        .filter_map(|t| scheme.item(t))
        .map(|i| r.text(&i.question));
    let topics: Vec<Html> = topics.collect();
    let about = Html::joined(&[r.text(&it.about), Html::joined(&topics, " · ")], " ");
    Card::new(r.text(&it.title), format!("/exchange#{}", it.id))
        .kicker(words::named("exchange", it.kind.as_str(), r))
        .summary(about)
        .fact(Icon::People, it.organisation.as_str())
        .fact(
            Icon::Info,
            Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&it.contact))),
        )
}

async fn form(visit: &Visit, services: &Services, filled: &Filled) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let (scheme, _) = find_exchanges(&services.app).await?;
    let r = &visit.reader;
    let chosen = sent.all("topics");
    let topic = |i: &framework::scheme::Item| {
        Choice::new(i.code.clone(), r.text(&i.question)).chosen(chosen.contains(&i.code))
    };
    let kinds = words::choices(
        "exchange",
        ExchangeKind::ALL.iter().map(|k| k.as_str()),
        &[sent.one("kind")],
        r,
    );
    let line = |name: &str, key: &str| words::line(name, key, &sent.one(name), errors, r);
    let fields = [
        Field::radios("kind", r.t("know-exchange-kind"), kinds)
            .error(errors.on("kind"))
            .html(r),
        line("title", "know-exchange-title").html(r),
        words::lines("about", "know-exchange-about", &sent.one("about"), errors, r)
            .optional()
            .html(r),
        Field::checkboxes(
            "topics",
            r.t("know-exchange-topics"),
            scheme.items.iter().map(topic).collect(),
        )
        .error(errors.on("topics"))
        .html(r),
        line("organisation", "know-exchange-organisation").html(r),
        line("languages", "know-resource-languages").optional().html(r),
        line("contact", "know-exchange-contact").html(r),
        Button::submit(r.t("action-submit")).html(r),
    ];
    let main = crate::render(&Shown {
        title: r.t("know-exchange-new"),
        lead: r.t("know-exchange-lead"),
        summary: errors.html(r),
        fields: Html::joined(&fields, ""),
        after: Html::empty(),
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(r.plain("know-exchange-new"), main)
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

/// The form; topics and kind may stand in the address, as a self-assessment leaves them.
pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::OpenExchange, None).await?;
    let query = query.unwrap_or_default();
    let pairs = query.split('&').filter_map(|p| p.split_once('='));
    let plain = |v: &&str| v.chars().all(|c| c.is_ascii_alphanumeric());
    let sent = pairs
        .filter(|(_, v)| plain(v))
        .map(|(k, v)| (k.to_owned(), v.to_owned()));
    form(
        &visit,
        &services,
        &Sent::from(sent.collect::<Vec<_>>()).with(ErrorSummary::default()),
    )
    .await
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = ExchangeWording {
        kind: sent.one("kind"),
        organisation: sent.one("organisation"),
        title: sent.one("title"),
        about: sent.one("about"),
        topics: sent.all("topics"),
        languages: sent.one("languages"),
        contact: sent.one("contact"),
    };
    match open_exchange(&services.app, &visit.actor, &asked, &visit.reader.language).await {
        Ok(_) => Ok(Redirect::to("/exchange").into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            form(&visit, &services, &sent.with(errors)).await
        }
    }
}

pub(super) async fn close(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    close_exchange(&services.app, &visit.actor, &id).await?;
    Ok(Redirect::to("/exchange").into_response())
}
