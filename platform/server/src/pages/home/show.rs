//! `GET /`.

use std::sync::Arc;

use app::publish::find_releases;
use app::register::{Filter, Found, Listed, find_initiatives};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use protect::Release;
use ui::components::button::Button;
use ui::components::card::{Card, Cards};
use ui::components::chain::Chain;
use ui::components::hero::Hero;
use ui::components::tally::Tally;
use ui::{Component, Html, Icon, Reader};

use super::world;
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives;
use crate::visit::Visit;

/// How many releases and how many initiatives the start page shows.
const LATEST: usize = 3;

#[derive(Template)]
#[template(path = "home/show.html")]
struct Home<'a> {
    r: &'a Reader,
    hero: Html,
    tally: Html,
    releases: Html,
    initiatives: Html,
    map: Html,
    chain: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let found = find_initiatives(&services.app, &Filter::default()).await?;
    let releases = find_releases(&services.app).await?;
    let r = &visit.reader;
    let newest = found
        .listed
        .iter()
        .take(LATEST)
        .map(|it| initiatives::card(it, r))
        .collect();
    let home = Home {
        r,
        hero: hero(&found, r).html(r),
        tally: tally(&found, &releases, r).html(r),
        releases: cards(&releases, r),
        initiatives: Cards(newest).html(r),
        map: world::world(&found.listed, r).chart(r).html(r),
        chain: Chain::of_the_house(r).html(r),
    };
    let page = visit
        .page("", crate::render(&home))
        .full_width()
        .description(r.plain("home-lead"));
    Ok(page.into_response())
}

fn hero(found: &Found, r: &Reader) -> Hero {
    Hero {
        title: r.t("site-promise"),
        lead: r.t("home-lead"),
        search: "/initiatives".to_owned(),
        search_label: r.t("home-search"),
        actions: vec![
            Button::link(r.t("home-all"), "/initiatives").quiet(),
            Button::link(r.t("home-how"), "/framework").quiet(),
        ],
        aside: featured(&found.listed).map(|it| aside(it, r)).unwrap_or_default(),
    }
}

/// The one that is shown first: the newest that has been judged and is not a mere example, else the newest judged.
fn featured(listed: &[Listed]) -> Option<&Listed> {
    let judged = || listed.iter().filter(|it| it.assessment.is_some());
    judged()
        .find(|it| it.standing != registry::Standing::Example)
        .or_else(|| judged().next())
}

fn aside(it: &Listed, r: &Reader) -> Html {
    let (word, mut card) = (r.t("home-look"), initiatives::card(it, r));
    card.level = 2;
    Html::trusted(format!("<p class=\"kicker\">{word}</p>{}", card.html(r)))
}

fn tally(found: &Found, releases: &[Arc<Release>], r: &Reader) -> Tally {
    let countries = world::by_country(&found.listed).len();
    let count = |n: usize, key: &str, href: &str| (r.count(n), r.tn(key, n), href.to_owned());
    Tally {
        counts: vec![
            count(found.of, "home-initiatives", "/initiatives"),
            count(countries, "home-countries", "#where"),
            count(releases.len(), "home-releases", "/releases"),
        ],
        note: r.t("home-today"),
    }
}

fn cards(releases: &[Arc<Release>], r: &Reader) -> Html {
    if releases.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("home-none")));
    }
    let card = |release: &Arc<Release>| {
        let about = release.description();
        Card::new(r.text(&about.title), format!("/releases/{}", release.slug()))
            .kicker(r.text(&about.initiative_title))
            .summary(r.text(&about.sentence))
            .fact(Icon::Calendar, r.date(release.issued()))
    };
    Cards(releases.iter().take(LATEST).map(card).collect()).html(r)
}
