//! `/uses/{use}`: one claim, who says so and who says otherwise, what was promised; for the producer, the
//! decision-maker and who claimed it their forms.

use app::usage::{UseView, view_use};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use knowledge::usage::{Confirmed, Standing};
use knowledge::{Answer, Side};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::section::clock;
use super::{badge, bdi, outside};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::pages::work::Filled;
use crate::visit::Visit;

/// The form of a side.
struct Speaks {
    to: &'static str,
    name: Html,
    fields: Html,
    open: bool,
}

#[derive(Template)]
#[template(path = "uses/show.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    badge: Html,
    title: Html,
    told: Html,
    summary: Html,
    facts: Html,
    words: Html,
    sides: Vec<(Html, Html)>,
    promise: Html,
    look: bool,
    confirm: Vec<Speaks>,
    leave_out: Html,
    withdraw: Html,
    promising: Html,
    outside: Vec<Html>,
    unnamed: Vec<Html>,
    ask: Html,
    filled: &'a Filled,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &id, &Filled::default()).await
}

/// The page, with a form as it was sent and what was wrong with it.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    id: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let view = view_use(&services.app, &visit.actor, id).await?;
    let (r, it) = (&visit.reader, &view.line.used);
    let waits = view.line.standing == Standing::Waiting;
    let open = it.closed.is_none();
    let ended = matches!(view.line.standing, Standing::LeftOut);
    let form = |shown: bool, fields: Html| if shown { fields } else { Html::empty() };
    let show = Show {
        r,
        at: format!("/uses/{}", it.id),
        badge: badge(view.line.standing, r),
        // What was left out is not spread by the page that says so.
        title: if ended {
            r.t("use-left-out")
        } else {
            bdi(&it.content.title)
        },
        told: told(&view, r),
        summary: filled.errors.html(r),
        facts: if ended { Html::empty() } else { facts(&view, r) },
        words: if ended {
            Html::empty()
        } else {
            words::paragraphs(&it.content.words, r)
        },
        sides: [Side::Producer, Side::DecisionMaker]
            .map(|s| side(it.of(s), s, r))
            .to_vec(),
        promise: view
            .line
            .promise
            .as_ref()
            .map_or_else(Html::empty, |p| clock(p, view.today, r)),
        look: waits && view.leads,
        confirm: view.sides.iter().map(|s| confirming(*s, filled, r)).collect(),
        leave_out: form(waits && view.leads, reason("use-leave-out", filled, r)),
        withdraw: form(view.owns && open, reason("use-withdraw", filled, r)),
        promising: form(view.decides && open && it.promise.is_none(), promising(filled, r)),
        outside: match ended {
            true => Vec::new(),
            false => it.outside.iter().rev().map(|o| outside::said(o, r)).collect(),
        },
        unnamed: view.unnamed.iter().map(outside::person).collect(),
        ask: form(view.asks, outside::asking(services.app.mailer.ready(), filled, r)),
        filled,
    };
    let status = match filled.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let way = Breadcrumb::default()
        .to(r.t("use-list"), "/uses")
        .to(r.text(&it.title), format!("/releases/{}", it.slug));
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Releases)
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// What the reader must know first.
fn told(view: &UseView, r: &Reader) -> Html {
    let standing = view.line.standing;
    let key = format!("use-{}", standing.as_str().replace('_', "-"));
    let kind = match standing {
        Standing::Withdrawn | Standing::LeftOut => Kind::Stop,
        Standing::Waiting | Standing::Contested => Kind::Attention,
        _ => Kind::Note,
    };
    let text = match &view.line.used.closed {
        Some(closed) => bdi(&closed.reason),
        None => r.t(&format!("{key}-text")),
    };
    Notice::new(kind, r.t(&key), text).html(r)
}

fn facts(view: &UseView, r: &Reader) -> Html {
    let it = &view.line.used.content;
    let link = |to: &str, words: Html, rel: &str| {
        Html::trusted(format!("<a href=\"{}\"{rel}>{words}</a>", Html::escaped(to)))
    };
    let initiative = &view.initiative;
    let mut list = DefinitionList::default()
        .item(r.t("use-kind"), r.t(&format!("use-as-{}", it.kind.as_str())))
        .item(r.t("use-who"), bdi(&it.who));
    if let Some(body) = &view.line.decider {
        list = list.item(
            r.t("use-decider"),
            link(&format!("/bodies/{}", body.slug), r.text(&body.name), ""),
        );
    }
    if let Some(day) = it.on {
        list = list.item(r.t("use-on"), r.date(day));
    }
    if let Some(phase) = it.phase {
        list = list.item(r.t("use-phase"), r.t(&format!("know-phase-{}", phase.as_str())));
    }
    if !it.figure.is_empty() {
        list = list.item(r.t("use-figure"), bdi(&it.figure));
    }
    if let Some(to) = &it.link {
        // Somebody else's page: search engines are told that it is not ours.
        list = list.item(
            r.t("use-link"),
            link(to, bdi(to), " rel=\"nofollow ugc noopener\""),
        );
    }
    let release = format!("/releases/{}", view.line.used.slug);
    list.item(
        r.t("use-release"),
        link(&release, r.text(&view.line.used.title), ""),
    )
    .item(
        r.t("use-initiative"),
        link(
            &format!("/initiatives/{}", initiative.slug),
            r.text(&initiative.title),
            "",
        ),
    )
    .item(r.t("use-said-on"), words::day(view.line.used.at, r))
    .html(r)
}

/// A side and what it says; a side that says nothing says so.
fn side(said: Option<&Confirmed>, side: Side, r: &Reader) -> (Html, Html) {
    let name = r.t(&format!("use-side-{}", side.as_str().replace('_', "-")));
    let Some(said) = said else {
        return (name, r.t("use-side-silent"));
    };
    let head = format!(
        "<p>{} · {}</p>",
        r.t(&answer_key(said.answer)),
        words::day(said.at, r)
    );
    (
        name,
        Html::joined(&[Html::trusted(head), words::paragraphs(&said.words, r)], ""),
    )
}

fn answer_key(answer: Answer) -> String {
    format!("know-answer-{}", answer.as_str().replace('_', "-"))
}

/// Which of the two forms of the sides it is.
pub(super) const fn number_of(side: Side) -> u8 {
    match side {
        Side::DecisionMaker => 2,
        _ => 1,
    }
}

fn confirming(side: Side, filled: &Filled, r: &Reader) -> Speaks {
    let number = number_of(side);
    let one = |a: &Answer| Choice::new(a.as_str(), r.t(&answer_key(*a)));
    let answers = filled.chosen("answer", number, Answer::ALL.iter().map(one).collect());
    let words = Field::lines("words", r.t("know-answer-words"), 3).hint(r.t("know-answer-words-hint"));
    let fields = [
        filled
            .field(Field::radios("answer", r.t("use-answer"), answers), number)
            .html(r),
        filled.field(words.optional(), number).html(r),
        Button::submit(r.t("use-answer-send")).html(r),
    ];
    Speaks {
        to: match side {
            Side::DecisionMaker => "decider",
            _ => "producer",
        },
        name: r.t(&format!("use-side-{}", side.as_str().replace('_', "-"))),
        fields: Html::joined(&fields, ""),
        open: filled.opens("words", number),
    }
}

fn reason(key: &str, filled: &Filled, r: &Reader) -> Html {
    let why = Field::text("reason", r.t("use-reason")).hint(r.t("use-reason-hint"));
    let fields = [
        filled.field(why, 0).html(r),
        Button::submit(r.t(key)).grave().html(r),
    ];
    Html::joined(&fields, "")
}

fn promising(filled: &Filled, r: &Reader) -> Html {
    let fields = [
        filled
            .field(Field::lines("what", r.t("use-promise-what"), 3), 0)
            .html(r),
        filled
            .field(Field::date("due", r.t("use-promise-due")), 0)
            .html(r),
        Button::submit(r.t("use-promise-send")).html(r),
    ];
    Html::joined(&fields, "")
}
