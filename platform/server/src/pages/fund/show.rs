//! `/funds/{fund}`: where a fund stands, who decides, who comes first, what was granted; and its next step.

use app::fund::{FundView, Reads, name_publisher, step_fund, subject_of_step, view_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use fund::{Priority, Publisher};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::table::{Cell, Table};
use ui::components::timeline::{Event, Timeline};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask, concerns, folded};
use super::{frame, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{approved, put_to_vote};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &fund, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, fund: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_fund(&services.app, &visit.actor, fund).await?;
    let r = &visit.reader;
    let mut sections = vec![
        (r.t("fund-facts"), facts(&view, r)),
        (r.t("fund-phases"), phases(&view, r)),
        (r.t("fund-grants"), grants(&view, r)),
        (r.t("fund-life"), life(&view, r)),
    ];
    if view.keeps {
        sections.push((r.t("fund-keep"), keep(&view, filled, r)));
    }
    Ok(frame::page(visit, &view, ("", "fund-list"), errors, sections))
}

fn facts(view: &FundView, r: &Reader) -> Html {
    let link = |b: &governance::Body| {
        Html::trusted(format!("<a href=\"/bodies/{}\">{}</a>", b.slug, r.text(&b.name)))
    };
    let fund = &view.fund;
    let mut list = DefinitionList::default()
        .item(
            r.t("fund-state"),
            r.t(&format!("fund-state-{}-text", fund.state().as_str())),
        )
        .item(r.t("fund-board"), link(&view.board))
        .item(r.t("fund-members"), link(&view.members))
        .item(r.t("fund-currency-kept"), fund.currency.as_str());
    if fund.state() != fund::FundState::Proposed {
        list = list
            .item(
                r.t("statement-deposits"),
                words::amount(view.statement.deposits, r),
            )
            .item(r.t("statement-balance"), words::amount(view.statement.balance, r))
            .item(r.t("fund-available"), words::amount(view.ledger.available(), r));
    }
    if let Some(source) = &fund.source {
        list = list.item(r.t("fund-source"), words::paper(source, r));
    }
    if let Some(publisher) = &fund.publisher {
        list = list.item(
            r.t("fund-publisher"),
            format!("{} ({})", publisher.name, publisher.identifier),
        );
    }
    list.html(r)
}

/// Who comes first, and who later (commitment, D3).
fn phases(view: &FundView, r: &Reader) -> Html {
    let first = Priority::NAMES[..3]
        .iter()
        .map(|g| r.t(&format!("fund-group-{g}")));
    let first: Vec<Html> = first.map(|g| Html::trusted(format!("<li>{g}</li>"))).collect();
    let later = if view.fund.is_open_to_others() {
        "fund-phase-open"
    } else {
        "fund-phase-later"
    };
    Html::trusted(format!(
        "<p>{}</p><ul>{}</ul><p>{}</p>",
        r.t("fund-phase-first"),
        Html::joined(&first, ""),
        r.t(later)
    ))
}

fn grants(view: &FundView, r: &Reader) -> Html {
    let unread = match view.unread {
        0 => Html::empty(),
        count => Html::trusted(format!(
            "<p>{}</p>",
            r.tv("fund-applications-unread", "count", count)
        )),
    };
    if view.grants.is_empty() && view.unread == 0 {
        return frame::nothing("fund-no-grants", r);
    }
    if view.grants.is_empty() {
        return unread;
    }
    let mut table = Table::new(r.t("fund-grants"))
        .column(r.t("grant-recipient"))
        .column(r.t("grant-initiative"))
        .column(r.t("grant-for-whom"))
        .numbers(r.t("grant-amount"))
        .column(r.t("grant-state"));
    table.caption_hidden = true;
    for (grant, title, much) in &view.grants {
        let application = &grant.applied.application;
        let name = Html::escaped(&grant.applied.recipient.name);
        let link = Html::trusted(format!("<a href=\"/grants/{}\"><bdi>{name}</bdi></a>", grant.id));
        let given = grant.allocation.as_ref().map_or(application.money, |a| a.money);
        let title = if title.is_empty() {
            r.t("grant-initiative-hidden")
        } else {
            r.text(title)
        };
        table = table.row([
            link.into(),
            title.into(),
            match much {
                Reads::All => Cell::Text(words::group(&application.group, r)),
                Reads::Money | Reads::Nothing => Cell::Missing(r.t("grant-withheld-short")),
            },
            Cell::Number(words::money(given, r)),
            words::grant_state(grant.state(), r).into(),
        ]);
    }
    Html::joined(&[table.html(r), unread], "")
}

fn life(view: &FundView, r: &Reader) -> Html {
    let day = governance::day(view.fund.created);
    let mut events = vec![Event {
        date: r.date(day),
        machine: day.to_string(),
        what: r.t("fund-state-proposed"),
        more: Html::empty(),
    }];
    for taken in view.fund.steps() {
        let paper = taken
            .paper
            .as_ref()
            .map(|p| words::paper(p, r))
            .unwrap_or_default();
        events.push(Event {
            date: r.date(taken.on),
            machine: taken.on.to_string(),
            what: r.t(&format!("fund-step-{}", taken.step.as_str())),
            more: Html::joined(&[approved(&taken.approval, r), paper], " "),
        });
    }
    Timeline(events).html(r)
}

/// What who keeps the fund can do: its next step by the board's decision, and who publishes its files.
fn keep(view: &FundView, filled: &Filled, r: &Reader) -> Html {
    let errors = &filled.errors;
    let slug = &view.fund.slug;
    let steps: Vec<(String, Html)> = view
        .fund
        .next_steps()
        .into_iter()
        .map(|s| (s.as_str().to_owned(), r.t(&format!("fund-step-{}", s.as_str()))))
        .collect();
    let mut out = Vec::new();
    if !steps.is_empty() {
        let ask = Ask::new("step_", filled, r)
            .select("step", "fund-next-step", steps)
            .day("on", "fund-day-field")
            .maybe("paper_title", "fund-legal-paper")
            .maybe("paper_at", "fund-paper-at-field");
        let to = format!("/funds/{slug}/step");
        let form = if view.board.binds() {
            ask.form_or(
                &to,
                "fund-take-step",
                (&format!("/funds/{slug}/propose"), "fund-put-to-vote"),
            )
        } else {
            cannot(view.board.slug.as_str(), r)
        };
        out.push(folded(r.t("fund-next-step"), &form, concerns(errors, "step_")));
    }
    let form = Ask::new("by_", filled, r)
        .text("name", "fund-publisher")
        .hinted("identifier", "fund-publisher-identifier")
        .maybe("kind", "fund-publisher-kind")
        .form(&format!("/funds/{slug}/publisher"), "fund-name-publisher");
    out.push(folded(r.t("fund-name-publisher"), &form, concerns(errors, "by_")));
    Html::joined(&out, "")
}

/// A board that cannot decide: nobody does it in its place.
pub(super) fn cannot(board: &str, r: &Reader) -> Html {
    let link = format!("<a href=\"/bodies/{board}\">{}</a>", r.t("fund-board-seats"));
    Html::trusted(format!("<p>{} {link}</p>", r.t("fund-board-cannot")))
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (step, paper) = (sent.one("step_step"), ask::paper(&sent, "step_"));
    let done = step_fund(&services.app, &visit.actor, &fund, &step, &paper).await;
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/funds/{fund}")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "step_", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let view = view_fund(&services.app, &visit.actor, &fund).await?;
    app::decide::authorise_seat(&services.app, &visit.actor, app::Verb::DraftMotion, &view.board).await?;
    let (step, paper) = (sent.one("step_step"), ask::paper(&sent, "step_"));
    match subject_of_step(&services.app, &fund, &step, &paper).await {
        Ok((it, subject)) => {
            let key = format!("fund-{step}");
            let named = (key.as_str(), &it.name, format!("/funds/{fund}"));
            put_to_vote(&visit, &services, view.board.slug.as_str(), subject, named).await
        }
        Err(error) => {
            let errors = ask::errors(error, "step_", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}

pub(super) async fn publisher(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let publisher = Publisher {
        name: sent.one("by_name"),
        identifier: sent.one("by_identifier"),
        kind: sent.one("by_kind"),
    };
    match name_publisher(&services.app, &visit.actor, &fund, publisher).await {
        Ok(_) => Ok(Redirect::to(&format!("/funds/{fund}")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "by_", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}

/// A link as a quiet button.
pub(super) fn link(key: &str, to: &str, r: &Reader) -> Html {
    let button = Button::link(r.t(key), to).quiet().html(r);
    Html::trusted(format!("<p>{button}</p>"))
}
