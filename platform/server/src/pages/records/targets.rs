//! `/work/{slug}/collect/{instrument}/records/targets`: how many answers are wanted, and how far everybody is.

use std::collections::BTreeMap;

use app::AppError;
use app::collect::{Progress, set_targets, view_targets};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Findings;
use dataset::Variable;
use ui::chart::Unit;
use ui::chart::places::{Place, Places};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::map::CELL;
use super::{above, address};
use crate::Services;
use crate::fault::{Fault, percent_part};
use crate::pages::form::{id_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "records/targets.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    told: Html,
    own: Html,
    coverage: Html,
    reached: Html,
    collectors: Html,
    choose: Html,
    fields: Html,
    at: String,
    map: String,
    back: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    page(&visit, &services, (&slug, &instrument), &sent, &Findings::none()).await
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let goal = |(name, value): &(String, String)| {
        Some((name.strip_prefix("goal_")?.to_owned(), value.trim().parse().ok()?))
    };
    let goals: BTreeMap<String, u32> = pairs.iter().filter_map(goal).collect();
    let sent = Sent::from(pairs);
    let each = sent.one("each").trim().parse().ok();
    match set_targets(
        &services.app,
        &visit.actor,
        at,
        &sent.one("question"),
        goals,
        each,
    )
    .await
    {
        Ok(()) => Ok(to(&format!("{}/targets", address(&slug, at.1)))),
        Err(AppError::Findings(why)) => {
            let shown = page(&visit, &services, (&slug, &instrument), &sent, &why).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, instrument): (&str, &str),
    sent: &Sent,
    why: &Findings,
) -> Result<Response, Fault> {
    let at = (slug, id_of("instrument", instrument)?);
    let all = view_targets(&services.app, &visit.actor, at).await?;
    let (r, back) = (&visit.reader, address(slug, all.instrument.id));
    let chosen = match (sent.one("question"), &all.targets) {
        (asked, Some(targets)) if asked.is_empty() => targets.question.clone(),
        (asked, _) => asked,
    };
    let view = View {
        r,
        title: &all.instrument.title,
        told: match why.is_empty() {
            true => Html::empty(),
            false => FindingList::of(why).html(r),
        },
        own: own(&all, r),
        coverage: coverage(&all, &back, r),
        reached: reached(&all, &back, r),
        collectors: collectors(&all, r),
        choose: if all.may_set {
            choose(&all, &chosen, r)
        } else {
            Html::empty()
        },
        fields: match all
            .questions
            .iter()
            .find(|v| v.question.as_ref() == Some(&chosen))
        {
            Some(asked) if all.may_set => fields(&all, asked, &chosen, r),
            _ => Html::empty(),
        },
        at: format!("{back}/targets"),
        map: format!("{back}/map"),
        back,
    };
    let title = format!("{} – {}", r.plain("target-title"), all.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&all.initiative, &all.sight, r)).into_response())
}

fn many(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// What a collector has done, of what is wanted from each.
fn own(all: &Progress, r: &Reader) -> Html {
    if all.sight.is_all() {
        return Html::empty();
    }
    let done = all.collectors.first().map_or(0, |(_, n)| many(*n));
    let said = match all.targets.as_ref().and_then(|t| t.each) {
        Some(each) => r.ta(
            "target-own-of",
            &[("done", done.into()), ("goal", r.count(each as usize).into())],
        ),
        None => r.tn("target-own", done),
    };
    Html::trusted(format!("<p>{said}</p>"))
}

/// Where the answers from one place or group stand.
fn answers(all: &Progress, it: &app::collect::Reached, back: &str) -> Option<String> {
    let question = percent_part(&all.targets.as_ref()?.question);
    Some(format!(
        "{back}?q1={question}&r1=is&v1={}",
        percent_part(&it.code)
    ))
}

fn reached(all: &Progress, back: &str, r: &Reader) -> Html {
    if !all.sight.is_all() {
        return Html::empty();
    }
    if all.reached.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("target-none")));
    }
    let head = Table::new(r.t("target-groups"))
        .column(r.t("target-group"))
        .numbers(r.t("target-goal"))
        .numbers(r.t("target-done"))
        .numbers(r.t("target-share"));
    let row = |t: Table, it: &app::collect::Reached| {
        let none = || Cell::Missing(r.t("target-no-goal"));
        let (goal, share) = match it.goal {
            0 => (none(), none()),
            goal => (
                Cell::Number(r.count(goal as usize)),
                Cell::Number(r.percent(share(it), 0)),
            ),
        };
        let name = match answers(all, it, back) {
            Some(href) => Html::trusted(format!(
                "<a href=\"{}\">{}</a>",
                Html::escaped(&href),
                r.text(&it.label)
            )),
            None => r.text(&it.label),
        };
        t.row([
            Cell::Text(name),
            goal,
            Cell::Number(r.count(many(it.done))),
            share,
        ])
    };
    all.reached.iter().fold(head, row).html(r)
}

/// Where how much of what is wanted is there. The table below says the same of every place, and of those that cannot be
/// drawn.
fn coverage(all: &Progress, back: &str, r: &Reader) -> Html {
    let wanted: Vec<_> = all.reached.iter().filter(|it| it.goal > 0).collect();
    let place = |it: &&app::collect::Reached| {
        let (latitude, longitude) = it.middle?;
        Some(Place {
            longitude,
            latitude,
            name: r.text(&it.label),
            value: Some(share(it)),
            href: answers(all, it, back),
        })
    };
    let places: Vec<Place> = wanted.iter().filter_map(place).collect();
    if places.is_empty() {
        return Html::empty();
    }
    let left = wanted.len() - places.len();
    let sentence = [
        r.tn("target-map-sentence", places.len()),
        r.tn("target-map-left", left),
    ];
    let shown = if left > 0 { &sentence[..] } else { &sentence[..1] };
    let chart = Places {
        title: r.t("target-map"),
        sentence: Html::joined(shown, " "),
        of: r.t("target-share"),
        unit: Unit::Share { digits: 0 },
        coarsened: CELL,
        places,
    };
    chart.chart(r).html(r)
}

/// What part of what is wanted is there; counts of people fit into a double.
fn share(it: &app::collect::Reached) -> f64 {
    it.done.min(u64::from(u32::MAX)) as f64 / f64::from(it.goal)
}

fn collectors(all: &Progress, r: &Reader) -> Html {
    if !all.sight.is_all() || all.collectors.is_empty() {
        return Html::empty();
    }
    let head = Table::new(r.t("target-collectors"))
        .column(r.t("review-who"))
        .numbers(r.t("target-done"));
    let row = |t: Table, (name, n): &(String, u64)| {
        t.row([Cell::text(name.as_str()), Cell::Number(r.count(many(*n)))])
    };
    all.collectors.iter().fold(head, row).html(r)
}

fn choose(all: &Progress, chosen: &str, r: &Reader) -> Html {
    let choice = |v: &Variable| {
        let question = v.question.clone().unwrap_or_default();
        let here = question == chosen;
        Choice::new(question, r.text(&v.label)).chosen(here)
    };
    let choices = all.questions.iter().map(choice).collect();
    let fields = [
        Field::select("question", r.t("target-question"), choices)
            .hint(r.t("target-question-hint"))
            .html(r),
        Button::submit(r.t("target-choose")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}

fn fields(all: &Progress, asked: &Variable, chosen: &str, r: &Reader) -> Html {
    let targets = all.targets.as_ref();
    let same = targets.filter(|t| t.question == chosen);
    let goal = |c: &dataset::Choice| {
        let label = if c.label.is_empty() {
            Html::escaped(&c.code)
        } else {
            r.text(&c.label)
        };
        let now = same
            .and_then(|t| t.goals.get(&c.code))
            .map_or_else(String::new, u32::to_string);
        Field::number(format!("goal_{}", c.code), label, true)
            .value(now)
            .optional()
            .html(r)
    };
    let mut out = vec![Html::trusted(format!(
        "<input type=\"hidden\" name=\"question\" value=\"{}\">",
        Html::escaped(chosen)
    ))];
    out.extend(asked.codes().map_or(&[][..], |c| &c.choices).iter().map(goal));
    let each = targets
        .and_then(|t| t.each)
        .map_or_else(String::new, |n| n.to_string());
    out.push(
        Field::number("each", r.t("target-each"), true)
            .value(each)
            .optional()
            .html(r),
    );
    out.push(Button::submit(r.t("target-save")).html(r));
    Html::joined(&out, "")
}
