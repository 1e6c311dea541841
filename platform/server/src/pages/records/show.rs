//! `/work/{slug}/collect/{instrument}/records/{record}`: one submission with all that belongs to it.

use app::collect::{Eyes, PurposeNow, RecordView, SaidGroup, view_record};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use consent::State as Standing;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};
use uuid::Uuid;

use super::table::states;
use super::{above, address, badge};
use crate::Services;
use crate::fault::{Fault, percent_part};
use crate::pages::answer::answered;
use crate::pages::form::id_of;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "records/show.html")]
struct View<'a> {
    r: &'a Reader,
    back: String,
    at: String,
    title: &'a str,
    own: bool,
    told: Html,
    state: Html,
    facts: Html,
    said: Vec<(Html, Vec<(Html, Html)>)>,
    files: Vec<(String, String)>,
    flags: Vec<Html>,
    given_by: Html,
    purposes: Vec<(Html, Html)>,
    comments: Vec<(Html, String, Html)>,
    comment: Html,
    review: Html,
    take_back: Html,
    history: Vec<(String, Html, Html)>,
    log: Vec<(String, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, record)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), instrument.as_str(), record.as_str());
    page(&visit, &services, at, Html::empty(), String::new()).await
}

/// The page, with what is to be told and what was written before.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, instrument, record): (&str, &str, &str),
    told: Html,
    written: String,
) -> Result<Response, Fault> {
    let at = (slug, id_of("instrument", instrument)?);
    let all = view_record(&services.app, &visit.actor, at, record).await?;
    let r = &visit.reader;
    let back = address(slug, all.instrument.id);
    let at = format!("{back}/{}", all.submission.value.id);
    let file = |f: &app::collect::SentFile| {
        let name = percent_part(&f.name);
        (f.name.clone(), format!("{at}/files/{name}"))
    };
    let view = View {
        r,
        title: &all.instrument.title,
        own: all.sight.is_own(),
        told,
        state: badge(all.submission.review, r),
        facts: facts(&all, r),
        said: all.said.iter().map(|g| group(g, r)).collect(),
        files: all.submission.files.iter().map(file).collect(),
        flags: super::flags::sentences(&all.flags, all.submission.value.id, &back, r),
        given_by: crate::pages::collect::answered_for(&all.given_by, true, r)
            .unwrap_or_else(|| r.t(&format!("review-given-{}", all.given_by.name()))),
        purposes: all.purposes.iter().map(|p| purpose(p, r)).collect(),
        comments: comments(&all, r),
        comment: if all.may_comment {
            said_field(&written, r)
        } else {
            Html::empty()
        },
        review: if all.may_review {
            review(&all, r)
        } else {
            Html::empty()
        },
        take_back: if all.may_take_back {
            super::take_back::fields(&all, r)
        } else {
            Html::empty()
        },
        history: history(&all, r),
        log: log(&all, r),
        back,
        at,
    };
    let title = format!("{} – {}", r.plain("review-one"), all.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&all.initiative, &all.sight, r)).into_response())
}

fn name(all: &RecordView, who: Option<Uuid>, r: &Reader) -> Html {
    match who {
        Some(who) => all
            .names
            .get(&who)
            .map_or_else(|| r.t("review-gone"), |name| Html::escaped(name)),
        None => r.t("review-respondent"),
    }
}

fn facts(all: &RecordView, r: &Reader) -> Html {
    let s = &all.submission.value;
    let reviewed = match &s.reviewed {
        Some(done) => {
            let eyes = match done.eyes {
                Eyes::Second => Html::empty(),
                Eyes::Same => Html::trusted(format!(" · <strong>{}</strong>", r.t("review-eyes-same"))),
            };
            let when = Html::escaped(&r.moment(done.at));
            Html::trusted(format!("{} · {when}{eyes}", name(all, done.by, r)))
        }
        None => Html::empty(),
    };
    let text = |t: &str| Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(t)));
    DefinitionList::default()
        .item(r.t("review-when"), Html::from(r.moment(s.received_at)))
        .item(r.t("review-who"), name(all, s.sender.who, r))
        .item(r.t("review-reviewed"), reviewed)
        .item(
            r.t("review-device"),
            s.sender.device.as_deref().map_or_else(Html::empty, text),
        )
        .item(r.t("review-version"), text(&all.instrument.version))
        .item(
            r.t("review-language"),
            crate::pages::collect::tongue(&s.language, r),
        )
        .item(r.t("review-identity"), text(&s.instance_id))
        .html(r)
}

/// A repeat and the number of its row.
fn numbered(repeat: &Html, number: &str) -> Html {
    Html::trusted(format!("<bdi>{repeat} {}</bdi>", Html::escaped(number)))
}

/// The heading of a group of answers, and its questions.
fn group(group: &SaidGroup, r: &Reader) -> (Html, Vec<(Html, Html)>) {
    let title = match &group.repeat {
        Some((repeat, number)) => {
            let number: Vec<String> = number.iter().map(usize::to_string).collect();
            numbered(&r.text(repeat), &number.join("."))
        }
        None => Html::empty(),
    };
    let answer = |said: &Option<app::collect::Shown>| {
        said.as_ref()
            .map_or_else(|| r.t("sealed-cell"), |said| answered(said, r))
    };
    let said = group.said.iter().map(|(q, a)| (r.text(q), answer(a)));
    (title, said.collect())
}

fn purpose(p: &PurposeNow, r: &Reader) -> (Html, Html) {
    let state = p.state.map_or("requested", Standing::name);
    (r.text(&p.label), r.t(&format!("consent-{state}")))
}

/// Who said it, when, and what.
fn comments(all: &RecordView, r: &Reader) -> Vec<(Html, String, Html)> {
    let one = |c: &app::collect::Comment| (name(all, c.by, r), r.moment(c.at), Html::paragraphs(&c.text));
    all.submission.comments.iter().map(one).collect()
}

fn said_field(written: &str, r: &Reader) -> Html {
    let fields = [
        Field::lines("comment", r.t("review-comment"), 3)
            .value(written)
            .html(r),
        Button::submit(r.t("review-comment-go")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}

fn review(all: &RecordView, r: &Reader) -> Html {
    let chosen = Some(all.submission.review);
    let fields = [
        Field::radios("to", r.t("review-to"), states(chosen, r)).html(r),
        Field::lines("comment", r.t("review-comment"), 2)
            .hint(r.t("review-comment-hint"))
            .optional()
            .number_among(2)
            .html(r),
        Button::submit(r.t("review-go")).html(r),
    ];
    Html::joined(&fields, "")
}

/// Each version: when, by whom, and what differs from the one before.
fn history(all: &RecordView, r: &Reader) -> Vec<(String, Html, Html)> {
    let one = |(version, changes): &(app::collect::Version, Vec<app::collect::Difference>)| {
        let said: Vec<_> = changes.iter().filter(|d| !d.is_about_itself()).collect();
        let head = Table::new(r.t("review-changes"))
            .column(r.t("review-question"))
            .column(r.t("review-before"))
            .column(r.t("review-after"));
        let value = |d: &app::collect::Difference, v: &Option<String>| match v {
            Some(v) => Cell::Text(answered(&all.received(d, v), r)),
            None => Cell::Missing(r.t("fill-no-answer")),
        };
        let row = |t: Table, d: &&app::collect::Difference| {
            let label = Html::joined(&[r.text(&all.question(d)), rows(all, d, r)], " ");
            t.row([label.into(), value(d, &d.old), value(d, &d.new)])
        };
        let changes = if said.is_empty() {
            Html::empty()
        } else {
            said.iter().fold(head, row).html(r)
        };
        (r.moment(version.at), name(all, version.by, r), changes)
    };
    all.versions.iter().rev().map(one).collect()
}

/// In which rows of repeats a value stands: `Person 1`.
fn rows(all: &RecordView, difference: &app::collect::Difference, r: &Reader) -> Html {
    let rows = all.rows(difference);
    let rows = rows
        .iter()
        .map(|(repeat, n)| numbered(&r.text(repeat), &n.to_string()));
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return Html::empty();
    }
    let rows = Html::joined(&rows, " · ");
    Html::trusted(format!("<span class=\"small quiet\">{rows}</span>"))
}

/// What the log says: when, and what was done.
fn log(all: &RecordView, r: &Reader) -> Vec<(String, Html)> {
    let one = |e: &app::log::Entry| {
        let key = format!("log-verb-{}", e.verb.replace(['.', '_'], "-"));
        (r.moment(e.at), r.t(&key))
    };
    all.log.iter().map(one).collect()
}
