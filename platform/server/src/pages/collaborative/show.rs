//! `GET /collaborative`.

use app::collaborative::{Chapter, Hub, view_hub};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use governance::Membership;
use governance::body::Post;
use governance::duty::Standing;
use ui::components::card::Cards;
use ui::components::empty_state::EmptyState;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::components::tally::Tally;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::pages::join::member;
use crate::pages::{commitments, decisions};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collaborative/show.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: String,
    title: Html,
    about: Html,
    tally: Html,
    leads: Vec<(Html, Vec<Html>)>,
    committee: Html,
    seats: Vec<(Html, Html)>,
    coming: Vec<Html>,
    waiting: usize,
    work: Html,
    parts: Vec<Html>,
    decided: Vec<Html>,
    commitments: Html,
    chapters: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let Some(hub) = view_hub(&services.app).await? else {
        let empty = EmptyState {
            title: r.t("hub-none"),
            body: r.t("hub-none-text"),
            action: None,
        };
        let title = r.plain("nav-collaborative");
        let main = Html::trusted(format!("<h1>{title}</h1>{}", empty.html(r)));
        return Ok(visit
            .page(title, main)
            .section(Section::Collaborative)
            .into_response());
    };
    let seats = hub.committee.as_ref().map_or(&[][..], |(_, seats)| seats);
    let show = Show {
        r,
        slug: hub.body.slug.to_string(),
        title: r.text(&hub.body.name),
        about: r.text(&hub.body.about),
        tally: tally(&hub, r).html(r),
        leads: leads(seats, &hub, r),
        committee: hub
            .committee
            .as_ref()
            .map_or_else(Html::empty, |(body, _)| words::link(body, r)),
        seats: seats
            .iter()
            .map(|m| (member(m, false, r), r.text(&m.statement)))
            .collect(),
        coming: coming(&hub, r),
        waiting: hub.board.waiting().len(),
        work: work(&hub, r),
        parts: hub.parts.iter().map(|b| words::link(b, r)).collect(),
        decided: hub.decided.iter().map(|m| decisions::line(m, r)).collect(),
        commitments: promised(&hub, r),
        chapters: chapters(&hub.chapters, r),
    };
    Ok(visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Collaborative)
        .description(show.about.plain())
        .into_response())
}

fn tally(hub: &Hub, r: &Reader) -> Tally {
    let counts = hub.board.counts();
    let done: usize = [Standing::Done, Standing::DoneLate]
        .iter()
        .filter_map(|s| counts.get(s))
        .sum();
    let slug = &hub.body.slug;
    let mut all = Vec::new();
    if let Some(members) = hub.members {
        all.push((
            r.count(members),
            r.tn("hub-members", members),
            format!("/bodies/{slug}"),
        ));
    }
    if let Some((committee, seats)) = &hub.committee {
        let to = format!("/bodies/{}", committee.slug);
        all.push((r.count(seats.len()), r.tn("hub-seats", seats.len()), to));
    }
    all.push((
        r.count(done),
        r.tn("hub-done", done),
        format!("/bodies/{slug}/duties"),
    ));
    all.push((
        r.count(hub.chapters.len()),
        r.tn("hub-chapters", hub.chapters.len()),
        "#parts".to_owned(),
    ));
    Tally {
        counts: all,
        note: r.tv("hub-today", "date", r.date(hub.today)),
    }
}

/// Who leads and who keeps the business, with the terms as they stand.
fn leads(seats: &[Membership], hub: &Hub, r: &Reader) -> Vec<(Html, Vec<Html>)> {
    let wanted = [Post::CoLead, Post::Secretariat, Post::Chair];
    let terms = |m: &Membership| -> Vec<Html> {
        let posts = m.posts.iter().filter(|t| wanted.contains(&t.post));
        posts.map(|t| words::term(t, hub.today, r)).collect()
    };
    let with = seats.iter().map(|m| (member(m, false, r), terms(m)));
    with.filter(|(_, terms)| !terms.is_empty()).collect()
}

fn coming(hub: &Hub, r: &Reader) -> Vec<Html> {
    let line = |(body, meeting): &(governance::Body, governance::meeting::Meeting)| {
        let title = r.text(&meeting.title);
        let link = Html::trusted(format!("<a href=\"/meetings/{}\">{title}</a>", meeting.id));
        let day = r.date(governance::day(meeting.occasion.start)).into();
        Html::joined(&[link, day, words::link(body, r)], " · ")
    };
    hub.coming.iter().map(line).collect()
}

/// What was promised to others, or that nothing was.
fn promised(hub: &Hub, r: &Reader) -> Html {
    if hub.commitments.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("commitment-none")));
    }
    let cards = hub.commitments.iter().map(|c| commitments::card(c, hub.today, r));
    Cards(cards.collect()).html(r)
}

/// The ways to its members, what it owes, plans, reports, promises and money, and to countries and knowledge.
fn work(hub: &Hub, r: &Reader) -> Html {
    let slug = &hub.body.slug;
    let plan = hub
        .plans
        .first()
        .map_or_else(|| r.t("hub-no-plan"), |p| r.tv("hub-plan", "span", p.span.name()));
    let report = hub.reports.first().map_or_else(
        || r.t("hub-no-report"),
        |it| r.tv("hub-report", "year", it.year.year.to_string()),
    );
    // Co-leads are the committee's: its elections, or those of all where there is none.
    let elects = hub.committee.as_ref().map_or(slug, |(c, _)| &c.slug);
    let elections = format!("/bodies/{elects}/elections");
    LinkList::default()
        .to(
            r.t("join-tab"),
            format!("/bodies/{slug}/directory"),
            r.t("hub-directory"),
        )
        .to(
            r.t("duty-tab"),
            format!("/bodies/{slug}/duties"),
            r.t("hub-duties"),
        )
        .to(r.t("plan-title"), format!("/bodies/{slug}/plans"), plan)
        .to(r.t("report-title"), format!("/bodies/{slug}/reports"), report)
        .to(
            r.t("meet-list"),
            format!("/bodies/{slug}/meetings"),
            r.t("hub-meetings"),
        )
        .to(
            r.t("stream-list"),
            format!("/bodies/{slug}/workstreams"),
            r.t("hub-streams"),
        )
        .to(
            r.t("output-list"),
            format!("/bodies/{slug}/outputs"),
            r.t("hub-outputs"),
        )
        .to(
            r.t("consult-list"),
            format!("/bodies/{slug}/consultations"),
            r.t("hub-consultations"),
        )
        .to(r.t("elect-list"), elections, r.t("hub-elections"))
        .to(r.t("commitment-list"), "/commitments", r.t("hub-commitments"))
        .to(r.t("fund-list"), "/funds", r.t("hub-funds"))
        .to(r.t("nav-countries"), "/countries", r.t("hub-countries"))
        .to(r.t("nav-knowledge"), "/knowledge", r.t("hub-knowledge"))
        .html(r)
}

/// The parts in the world beside each other: the same code, their own by-laws.
fn chapters(all: &[Chapter], r: &Reader) -> Html {
    if all.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("hub-no-chapters")));
    }
    let number = |n: usize| Cell::Number(r.count(n));
    let row = |c: &Chapter| {
        let done: usize = c.board.lines().iter().map(governance::duty::Line::done).sum();
        let late: usize = c.board.lines().iter().map(|l| l.count(Standing::Overdue)).sum();
        vec![
            Cell::Text(words::link(&c.body, r)),
            Cell::Text(r.text(&c.body.place)),
            number(c.members),
            number(c.held),
            number(done),
            number(late),
        ]
    };
    let head = Table::new(r.t("hub-parts"))
        .column(r.t("hub-part"))
        .column(r.t("body-place"))
        .numbers(r.t("hub-part-members"))
        .numbers(r.t("hub-part-held"))
        .numbers(r.t("hub-part-done"))
        .numbers(r.t("hub-part-late"));
    let sum = |f: &dyn Fn(&Chapter) -> usize| all.iter().map(f).sum::<usize>();
    let lines =
        |c: &Chapter, f: &dyn Fn(&governance::duty::Line) -> usize| c.board.lines().iter().map(f).sum();
    let total = vec![
        Cell::Text(r.t("hub-all-parts")),
        Cell::Text(Html::empty()),
        number(sum(&|c| c.members)),
        number(sum(&|c| c.held)),
        number(sum(&|c| lines(c, &governance::duty::Line::done))),
        number(sum(&|c| lines(c, &|l| l.count(Standing::Overdue)))),
    ];
    all.iter()
        .map(row)
        .fold(head, |table, row| table.row(row))
        .row(total)
        .html(r)
}
