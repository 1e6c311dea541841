//! `/countries/{code}/vnr`: the annex of a Voluntary National Review, drawn from tagged initiatives and releases.

use app::country::{Annex, CountryView, annex, view_country};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use protect::Release;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::{above, address};
use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "countries/vnr.html")]
struct Show<'a> {
    r: &'a Reader,
    sentence: Html,
    parts: Vec<Part>,
    gaps: Vec<String>,
    untagged: Vec<(String, Html)>,
    files: Html,
    country: &'static str,
    today: String,
}

/// A goal in words.
struct Part {
    goal: String,
    title: &'static str,
    initiatives: Vec<Told>,
    releases: Vec<(String, Html, Html, String)>,
}

/// An initiative in words.
struct Told {
    href: String,
    title: Html,
    aim: Html,
    codes: String,
    verdict: Html,
    who: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    let r = &visit.reader;
    let drawn = annex(&view);
    let args = [
        ("initiatives", view.listed.len().into()),
        ("goals", drawn.parts.len().into()),
        ("releases", view.releases.len().into()),
    ];
    let shown = Show {
        r,
        sentence: r.ta("vnr-sentence", &args),
        parts: parts(&drawn, r),
        gaps: drawn
            .gaps
            .iter()
            .map(|g| format!("{} {}", g.code, g.short(&r.language)))
            .collect(),
        untagged: drawn
            .untagged
            .iter()
            .map(|it| {
                (
                    format!("/initiatives/{}", it.initiative.slug),
                    r.text(&it.initiative.title),
                )
            })
            .collect(),
        files: LinkList::default()
            .file(
                r.t("vnr-file"),
                address(view.area, "vnr.csv"),
                r.t("vnr-file-text"),
            )
            .html(r),
        country: view.area.name(&r.language),
        today: r.date(governance::day(services.app.now())),
    };
    let title = format!("{} – {}", r.plain("vnr-title"), shown.country);
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    Ok(shell.above(above(view.area, "vnr", r)).into_response())
}

fn parts(drawn: &Annex<'_>, r: &Reader) -> Vec<Part> {
    let release = |it: &&Release| {
        let d = it.description();
        let href = format!("/releases/{}", it.slug());
        (href, r.text(&d.title), r.text(&d.sentence), r.date(it.issued()))
    };
    let told = |goal: &str, it: &app::register::Listed| {
        let own = |c: &&String| c.split('.').next() == Some(goal);
        let codes: Vec<&str> = it
            .initiative
            .sdgs
            .iter()
            .filter(own)
            .map(String::as_str)
            .collect();
        Told {
            href: format!("/initiatives/{}", it.initiative.slug),
            title: r.text(&it.initiative.title),
            aim: r.text(&it.initiative.aim),
            codes: codes.join(", "),
            verdict: words::judged_badge(it.judged.as_ref(), r),
            who: it.parties.first().map(|p| r.text(p)).unwrap_or_default(),
        }
    };
    let part = |p: &app::country::GoalPart<'_>| Part {
        goal: p.goal.code.to_owned(),
        title: p.goal.title(&r.language),
        initiatives: p.initiatives.iter().map(|it| told(p.goal.code, it)).collect(),
        releases: p.releases.iter().map(release).collect(),
    };
    drawn.parts.iter().map(part).collect()
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, &code).await?;
    let name = format!("{}-vnr-annex", app::country::address_of(view.area));
    Ok(rows(&view, &visit.reader).file(&name))
}

/// One row a goal and initiative; releases stand in it by their addresses.
fn rows(view: &CountryView, r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("vnr-title"))
        .words("goal", Html::empty())
        .words("codes", Html::empty())
        .words("initiative", Html::empty())
        .words("address", Html::empty())
        .words("started_by", Html::empty())
        .words("verdict", Html::empty())
        .words("standing", Html::empty())
        .words("releases", Html::empty());
    for part in annex(view).parts {
        for it in part.initiatives {
            let i = &it.initiative;
            let own = |c: &&String| c.split('.').next() == Some(part.goal.code);
            let codes: Vec<&str> = i.sdgs.iter().filter(own).map(String::as_str).collect();
            let ours = part
                .releases
                .iter()
                .filter(|x| x.description().initiative == i.slug);
            let releases: Vec<String> = ours.map(|x| format!("/releases/{}", x.slug())).collect();
            grid.push(vec![
                Said::words(part.goal.code),
                Said::words(codes.join(" ").as_str()),
                Said::Words(r.text(&i.title)),
                Said::words(format!("/initiatives/{}", i.slug).as_str()),
                Said::Words(it.parties.first().map(|p| r.text(p)).unwrap_or_default()),
                Said::words(it.verdict().map_or("", |v| v.as_str())),
                Said::words(it.standing.as_str()),
                Said::words(releases.join(" ").as_str()),
            ]);
        }
    }
    grid
}
