//! `/bodies/{body}/series/addresses`: from where an office's series are read anew by themselves, how that went, and what
//! was found.

use app::AppError;
use app::handover::{
    Every, FeedStep, FeedWording, Feeds, SeriesFeed, SeriesWording, add_feed, step_feed, view_feeds,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame::above;
use crate::pages::form::to;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/feeds.html")]
struct Show<'a> {
    r: &'a Reader,
    office: &'a str,
    works: bool,
    summary: Html,
    feeds: Vec<Card>,
    fields: Html,
}

struct Card {
    id: String,
    address: String,
    facts: Html,
    troubles: Html,
    steps: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let feeds = view_feeds(&services.app, &visit.actor, &slug).await?;
    Ok(page(&visit, &feeds, (&Sent::default(), &ErrorSummary::default())))
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match add_feed(&services.app, &visit.actor, &slug, &wording(&sent)).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/series/addresses"))),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let feeds = view_feeds(&services.app, &visit.actor, &slug).await?;
            Ok(page(&visit, &feeds, (&sent, &errors)))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, feed)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let step = Sent::from(pairs).one("step");
    step_feed(&services.app, &visit.actor, &slug, &feed, &step).await?;
    Ok(to(&format!("/bodies/{slug}/series/addresses")))
}

fn wording(sent: &Sent) -> FeedWording {
    FeedWording {
        address: sent.one("address"),
        every: sent.one("every"),
        series: SeriesWording {
            indicator: sent.one("indicator"),
            code: sent.one("code"),
            source: sent.one("source"),
            licence: sent.one("licence"),
        },
    }
}

fn page(visit: &Visit, feeds: &Feeds, (sent, errors): (&Sent, &ErrorSummary)) -> Response {
    let r = &visit.reader;
    let show = Show {
        r,
        office: feeds.office.slug.as_str(),
        works: feeds.office.ended.is_none(),
        summary: errors.html(r),
        feeds: feeds.all.iter().map(|f| card(f, r)).collect(),
        fields: fields(sent, errors, r),
    };
    let title = format!(
        "{} – {}",
        r.plain("feed-title"),
        r.text(&feeds.office.name).plain()
    );
    let shell = visit
        .page(title, crate::render(&show))
        .section(Section::Collaborative)
        .above(above(&feeds.office, "desk", r));
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, shell).into_response()
}

fn card(feed: &SeriesFeed, r: &Reader) -> Card {
    let button = |step: FeedStep| {
        let button = Button::submit(r.t(&format!("feed-{}", step.as_str()))).sends("step", step.as_str());
        if step == FeedStep::Now {
            button
        } else {
            button.quiet()
        }
        .html(r)
    };
    let turn = if feed.on { FeedStep::Stop } else { FeedStep::Go };
    let mut steps = vec![button(FeedStep::Now), button(turn)];
    if !feed.troubles.is_empty() {
        steps.push(button(FeedStep::Seen));
    }
    Card {
        id: feed.id.to_string(),
        address: feed.address.clone(),
        facts: facts(feed, r),
        troubles: troubles(feed, r),
        steps: Html::joined(&steps, " "),
    }
}

fn facts(feed: &SeriesFeed, r: &Reader) -> Html {
    let moment =
        |at: Option<base::Timestamp>| at.map_or_else(|| r.t("feed-never"), |at| Html::escaped(&r.moment(at)));
    let series = match feed.codes.is_empty() {
        true => r.t("feed-no-series"),
        false => Html::escaped(&feed.codes.join(", ")),
    };
    let indicator = &feed.wording.indicator;
    let link = format!("<a href=\"/indicators/{0}\">{0}</a>", Html::escaped(indicator));
    DefinitionList::default()
        .item(r.t("feed-state"), standing(feed, r))
        .item(r.t("handover-indicator"), Html::trusted(link))
        .item(r.t("feed-series"), series)
        .item(
            r.t("feed-every"),
            r.t(&format!("feed-every-{}", feed.every.as_str())),
        )
        .item(r.t("feed-asked"), moment(feed.asked))
        .item(r.t("feed-good"), moment(feed.good))
        .html(r)
}

fn standing(feed: &SeriesFeed, r: &Reader) -> Html {
    let (tone, words) = match (feed.on, feed.failing) {
        (false, _) => (Tone::Open, r.t("feed-is-stopped")),
        (true, Some(since)) => {
            let day = r.date(governance::day(since));
            (Tone::Attention, r.tv("feed-is-failing", "day", day))
        }
        (true, None) => (Tone::Good, r.t("feed-is-on")),
    };
    Badge::new(tone, words).html(r)
}

/// What was found while reading it anew, the newest first.
pub(super) fn troubles(feed: &SeriesFeed, r: &Reader) -> Html {
    let all: Findings = feed.troubles.iter().rev().filter_map(|t| t.finding()).collect();
    match all.is_empty() {
        true => Html::empty(),
        false => FindingList::of(&all).html(r),
    }
}

fn fields(sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let text = |name: &str, key: &str| {
        Field::text(name, r.t(key))
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let chosen = match sent.one("every") {
        none if none.is_empty() => Every::default().as_str().to_owned(),
        chosen => chosen,
    };
    let every = |e: Every| {
        let words = r.t(&format!("feed-every-{}", e.as_str()));
        Choice::new(e.as_str(), words).chosen(e.as_str() == chosen)
    };
    let parts = [
        text("address", "feed-address").hint(r.t("feed-address-hint")),
        text("indicator", "handover-indicator").hint(r.t("handover-indicator-hint")),
        text("code", "series-code")
            .hint(r.t("series-code-hint"))
            .optional(),
        text("source", "series-source")
            .hint(r.t("feed-source-hint"))
            .optional(),
        text("licence", "series-licence"),
        Field::select("every", r.t("feed-every"), Every::ALL.map(every).into()).error(errors.on("every")),
    ];
    let mut parts: Vec<Html> = parts.iter().map(|f| f.html(r)).collect();
    parts.push(Button::submit(r.t("feed-add")).html(r));
    Html::joined(&parts, "")
}
