//! `/work/{slug}/collect/{instrument}/records`: answers as a table, with filters on any of them; several are reviewed at
//! once.

use app::collect::{RecordTable, Relation, ReviewState, Sight, Submission, Wanted, view_table};
use app::ports::Stored;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use dataset::Variable;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::asked::{Asked, TESTS, as_codes};
use super::{above, address, badge, word};
use crate::Services;
use crate::fault::Fault;
use crate::pages::answer::answered;
use crate::pages::form::id_of;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "records/table.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    version: &'a str,
    own: bool,
    told: Html,
    counts: Html,
    filters: Html,
    open: bool,
    action: String,
    query: String,
    table: Html,
    bulk: Html,
    next: Option<String>,
    looked: Html,
    unlooked: Vec<Html>,
    files: Option<String>,
    map: String,
    views: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let asked = Asked::new(pairs);
    let told = match asked.one("done").parse::<usize>() {
        Ok(n) => {
            Notice::new(Kind::Done, visit.reader.tn("review-many-done", n), Html::empty()).html(&visit.reader)
        }
        Err(_) => Html::empty(),
    };
    page(&visit, &services, (&slug, &instrument), &asked, told).await
}

/// The table, with what is to be told above it.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, instrument): (&str, &str),
    asked: &Asked,
    told: Html,
) -> Result<Response, Fault> {
    let at = (slug, id_of("instrument", instrument)?);
    let wanted = wanted_of(visit, services, at, asked).await?;
    let all = view_table(&services.app, &visit.actor, at, &wanted).await?;
    let r = &visit.reader;
    let (questions, action) = (all.questions(), address(slug, all.instrument.id));
    let next = all.next.map(|id| format!("{action}?{}", asked.query(Some(id))));
    let view = View {
        r,
        title: &all.instrument.title,
        version: &all.instrument.version,
        own: all.sight.is_own(),
        told,
        counts: counts(&all, r),
        filters: filters(&all, &questions, asked, r),
        open: wanted.is_filtered(),
        query: asked.query(wanted.after),
        table: table(&all, &asked.columns(&questions), &action, r),
        bulk: if all.may_review && !all.rows.is_empty() {
            bulk(r)
        } else {
            Html::empty()
        },
        looked: r.ta(
            "review-looked",
            &[
                ("shown", all.rows.len().into()),
                ("looked", usize::try_from(all.looked).unwrap_or(usize::MAX).into()),
            ],
        ),
        unlooked: super::flags::unlooked(&all.flags, r),
        next,
        map: format!("{action}/map?{}", asked.query(None)),
        views: if all.sight.is_all() {
            super::views::shown(&all.views, &action, &asked.query(None), r)
        } else {
            Html::empty()
        },
        files: (!matches!(all.sight, Sight::Own(_)))
            .then(|| format!("/work/{slug}/collect/{}/answers", all.instrument.id)),
        action,
    };
    let title = r.plain(if view.own {
        "review-own-title"
    } else {
        "review-title"
    });
    let title = format!("{title} – {}", all.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&all.initiative, &all.sight, r)).into_response())
}

/// What is wanted, with words that stand for codes.
pub(super) async fn wanted_of(
    visit: &Visit,
    services: &Services,
    at: (&str, base::Id<app::collect::Instrument>),
    asked: &Asked,
) -> Result<Wanted, Fault> {
    let wanted = asked.wanted();
    if wanted.answers.is_empty() {
        return Ok(wanted);
    }
    Ok(as_codes(wanted, &questions_of(visit, services, at).await?))
}

/// The questions of a form, for words that stand for codes.
async fn questions_of(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, base::Id<app::collect::Instrument>),
) -> Result<Vec<Variable>, Fault> {
    let (_, _, forms) = app::collect::forms_with_records(&services.app, &visit.actor, slug).await?;
    let Some(it) = forms.iter().find(|it| it.id == id) else {
        return Ok(Vec::new());
    };
    Ok(app::collect::engine_of(&services.app, it).await?.variables())
}

/// How many stand in each state.
fn counts(all: &RecordTable, r: &Reader) -> Html {
    let count = |(state, n): &(ReviewState, u64)| {
        let n = r.integer(i64::try_from(*n).unwrap_or(i64::MAX));
        Html::trusted(format!(
            "<span>{} <span class=\"number\">{n}</span></span>",
            badge(*state, r)
        ))
    };
    let items: Vec<Html> = all.counts.iter().map(count).collect();
    if items.is_empty() {
        return Html::empty();
    }
    Html::trusted(format!(
        "<p class=\"row\"><span class=\"only-read\">{}</span>{}</p>",
        r.t("review-counts"),
        Html::joined(&items, "")
    ))
}

fn filters(all: &RecordTable, questions: &[Variable], asked: &Asked, r: &Reader) -> Html {
    let states = ReviewState::ALL
        .into_iter()
        .map(|s| Choice::new(s.as_str(), word(s, r)).chosen(asked.has("state", s.as_str())));
    let mut fields = vec![
        Field::checkboxes("state", r.t("review-filter-state"), states.collect()).html(r),
        Field::date("from", r.t("review-filter-from"))
            .value(asked.one("from"))
            .html(r),
        Field::date("until", r.t("review-filter-until"))
            .value(asked.one("until"))
            .html(r),
    ];
    if !all.collectors.is_empty() {
        let who = asked.one("who");
        let one = |(id, name): &(uuid::Uuid, String)| {
            Choice::new(id.to_string(), Html::escaped(name)).chosen(who == id.to_string())
        };
        let anybody = std::iter::once(Choice::new("", r.t("filter-all")));
        let choices = anybody.chain(all.collectors.iter().map(one)).collect();
        fields.push(Field::select("who", r.t("review-filter-who"), choices).html(r));
    }
    if all.sight.is_all() {
        fields.push(super::flags::filter(&asked.one("flag"), r));
    }
    fields.extend((1..=TESTS).map(|n| condition(n, questions, asked, r)));
    fields.push(columns(questions, asked, r));
    Html::joined(&fields, "")
}

/// A condition on one answer.
fn condition(n: usize, questions: &[Variable], asked: &Asked, r: &Reader) -> Html {
    let (q, rel, v) = (format!("q{n}"), format!("r{n}"), format!("v{n}"));
    let (question, relation) = (asked.one(&q), asked.one(&rel));
    let name = |v: &Variable| v.question.clone().unwrap_or_default();
    let choice = |v: &Variable| Choice::new(name(v), r.text(&v.label)).chosen(question == name(v));
    let none = std::iter::once(Choice::new("", r.t("review-filter-none")));
    let relations = Relation::ALL.into_iter().map(|x| {
        let label = r.t(&format!("review-relation-{}", x.as_str()));
        Choice::new(x.as_str(), label).chosen(relation == x.as_str())
    });
    let number = n.to_string();
    let label = |key: &str| r.tv(key, "n", number.clone());
    let fields = [
        Field::select(
            q,
            label("review-filter-question"),
            none.chain(questions.iter().map(choice)).collect(),
        )
        .html(r),
        Field::select(rel, label("review-filter-relation"), relations.collect()).html(r),
        Field::text(v.clone(), label("review-filter-value"))
            .value(asked.one(&v))
            .html(r),
    ];
    Html::trusted(format!("<div class=\"row\">{}</div>", Html::joined(&fields, "")))
}

/// Which questions stand in the table.
fn columns(questions: &[Variable], asked: &Asked, r: &Reader) -> Html {
    let shown = asked.columns(questions);
    let once = questions.iter().filter(|v| v.repeat.is_none());
    let choice = |v: &Variable| {
        let here = shown.iter().any(|s| s.question == v.question);
        Choice::new(v.question.clone().unwrap_or_default(), r.text(&v.label)).chosen(here)
    };
    let field = Field::checkboxes("col", r.t("review-columns"), once.map(choice).collect()).html(r);
    Html::trusted(format!(
        "<details><summary>{}</summary>{field}</details>",
        r.t("review-columns")
    ))
}

fn table(all: &RecordTable, columns: &[&Variable], action: &str, r: &Reader) -> Html {
    if all.rows.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("review-none")));
    }
    let mut head = Table::new(r.t("review-table")).column(r.t("review-when"));
    if all.may_review {
        head = head.column(r.t("review-pick"));
    }
    head = head.column(r.t("review-state")).column(r.t("review-who"));
    if all.sight.is_all() {
        head = head.column(r.t("flag-title"));
    }
    head = columns
        .iter()
        .fold(head, |t, question| t.column(r.text(&question.label)));
    head = head.numbers(r.t("review-edits")).numbers(r.t("review-comments"));
    all.rows
        .iter()
        .fold(head, |t, s| t.row(row(all, s, columns, action, r)))
        .html(r)
}

fn row(
    all: &RecordTable,
    s: &Stored<Submission>,
    columns: &[&Variable],
    action: &str,
    r: &Reader,
) -> Vec<Cell> {
    let (id, when) = (s.value.id, r.moment(s.received_at));
    let link = format!("<a href=\"{action}/{id}\">{}</a>", Html::escaped(&when));
    let mut cells = vec![Cell::Text(Html::trusted(link))];
    if all.may_review {
        let label = r.tv("review-pick-one", "when", when);
        cells.push(Cell::Text(Html::trusted(format!(
            "<div class=\"choice\"><input type=\"checkbox\" id=\"pick-{id}\" name=\"pick\" value=\"{id}\">\
             <label for=\"pick-{id}\"><span class=\"only-read\">{label}</span></label></div>"
        ))));
    }
    cells.push(badge(s.review, r).into());
    cells.push(Cell::Text(who(all, s, r)));
    if all.sight.is_all() {
        cells.push(Cell::Text(super::flags::short(&all.flags, s.value.id, r)));
    }
    for question in columns {
        cells.push(match all.said(s, question) {
            Some(said) => Cell::Text(answered(&said, r)),
            None if all.is_sealed(s, question) => Cell::Missing(r.t("sealed-cell")),
            None => Cell::Missing(r.t("fill-no-answer")),
        });
    }
    for n in [s.editions.len(), s.comments.len()] {
        cells.push(Cell::Number(r.count(n)));
    }
    cells
}

/// Who handed a submission in, as far as it is known.
fn who(all: &RecordTable, s: &Submission, r: &Reader) -> Html {
    match s.sender.who {
        Some(who) => all
            .names
            .get(&who)
            .map_or_else(|| r.t("review-gone"), |name| Html::escaped(name)),
        None => r.t("review-respondent"),
    }
}

/// The states that a reviewer can choose; that something was handed in anew, nobody chooses.
pub(super) fn states(chosen: Option<ReviewState>, r: &Reader) -> Vec<Choice> {
    ReviewState::ALL
        .into_iter()
        .filter(|s| *s != ReviewState::Edited)
        .map(|s| Choice::new(s.as_str(), word(s, r)).chosen(chosen == Some(s)))
        .collect()
}

/// What is done with those that were picked.
fn bulk(r: &Reader) -> Html {
    let fields = [
        Field::select(
            "to",
            r.t("review-many-to"),
            states(Some(ReviewState::Approved), r),
        )
        .html(r),
        Field::lines("comment", r.t("review-comment"), 2)
            .optional()
            .html(r),
        Button::submit(r.t("review-many-go")).html(r),
    ];
    Html::joined(&fields, "")
}
