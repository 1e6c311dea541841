//! `/funds/{fund}/statement`: contributions, transfers, costs and balances in the shape of multi-partner trust funds,
//! and the fund as an IATI file.

use app::fund::{FundView, iati_of, reconcile as note, view_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Redirect, Response};
use fund::{FundState, Money, Reconciliation, Statement};
use ui::components::link_list::LinkList;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask, concerns, folded};
use super::{contributions, frame, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

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
    let mut sections = Vec::new();
    if view.fund.state() != FundState::Proposed {
        sections.push((r.t("statement-whole"), whole(&view.statement, r)));
        sections.push((
            r.t("statement-reconciliation"),
            reconciliation(&view.statement, r),
        ));
    }
    sections.push((r.t("statement-donors"), donors(&view, r)));
    if !view.statement.grants.is_empty() {
        sections.push((r.t("statement-grants"), grants(&view, r)));
    }
    if view.keeps && view.fund.must_allow(fund::Doing::Settle).is_ok() {
        let form = Ask::new("r_", filled, r)
            .amount()
            .paper()
            .form(&format!("/funds/{fund}/reconcile"), "statement-reconcile");
        let form = folded(r.t("statement-reconcile"), &form, concerns(errors, "r_"));
        sections.push((r.t("fund-keep"), form));
    }
    sections.push((r.t("statement-files"), files(&view, r)));
    Ok(frame::page(
        visit,
        &view,
        ("statement", "fund-tab-statement"),
        errors,
        sections,
    ))
}

fn whole(it: &Statement, r: &Reader) -> Html {
    let until = r.ta("statement-until", &[("date", r.date(it.until).into())]);
    let mut table = Table::new(until)
        .column(r.t("statement-line"))
        .numbers(r.t("grant-amount"));
    let mut lines: Vec<(String, Money)> = vec![
        ("statement-deposits".into(), it.deposits),
        ("statement-interest".into(), it.interest),
        ("statement-refunds".into(), it.refunds),
        ("statement-transfers".into(), it.transfers),
        ("statement-given-back".into(), it.given_back),
    ];
    lines.extend(it.costs.iter().map(|(c, m)| (format!("cost-{}", c.as_str()), *m)));
    lines.extend([
        ("statement-balance".into(), it.balance),
        ("statement-set-aside".into(), it.set_aside),
        ("statement-with-recipients".into(), it.with_recipients),
        ("statement-spent".into(), it.spent),
    ]);
    for (key, money) in lines {
        table = table.row([r.t(&key).into(), Cell::Number(words::money(money, r))]);
    }
    let delivery = r.ta(
        "statement-delivery",
        &[("share", words::share(it.delivery(), r).into())],
    );
    table.note(delivery).html(r)
}

fn reconciliation(it: &Statement, r: &Reader) -> Html {
    let notice = |kind, key: &str, body: Html| Notice::new(kind, r.t(key), body).html(r);
    match it.reconciliation {
        Reconciliation::Never => notice(Kind::Attention, "statement-never", r.t("statement-never-text")),
        Reconciliation::Agrees { on } => {
            let body = r.ta("statement-agrees-text", &[("date", r.date(on).into())]);
            notice(Kind::Note, "statement-agrees", body)
        }
        Reconciliation::Differs { on, by } => {
            let args = [
                ("date", r.date(on).into()),
                ("amount", words::money(by, r).into()),
            ];
            notice(
                Kind::Stop,
                "statement-differs",
                r.ta("statement-differs-text", &args),
            )
        }
    }
}

fn donors(view: &FundView, r: &Reader) -> Html {
    if view.contributions.is_empty() {
        return frame::nothing("fund-no-pledges", r);
    }
    let mut table = Table::new(r.t("statement-donors"))
        .column(r.t("fund-donor"))
        .numbers(r.t("statement-pledged"))
        .numbers(r.t("statement-committed"))
        .numbers(r.t("statement-received"))
        .numbers(r.t("statement-share"))
        .note(r.t("fund-pledges-note"));
    table.caption_hidden = true;
    for (line, it) in view.statement.donors.iter().zip(&view.contributions) {
        let committed = line
            .committed
            .map_or_else(|| "–".to_owned(), |m| words::money(m, r));
        table = table.row([
            contributions::giver(it, r).into(),
            Cell::Number(words::money(line.pledged, r)),
            Cell::Number(committed),
            Cell::Number(words::money(line.received, r)),
            Cell::Number(words::share(line.share, r)),
        ]);
    }
    table.html(r)
}

fn grants(view: &FundView, r: &Reader) -> Html {
    let mut table = Table::new(r.t("statement-grants"))
        .column(r.t("grant-recipient"))
        .numbers(r.t("statement-reserved"))
        .numbers(r.t("statement-paid"))
        .numbers(r.t("statement-spent"))
        .numbers(r.t("statement-unspent"));
    table.caption_hidden = true;
    for line in &view.statement.grants {
        let grant = view.grants.iter().find(|(g, _, _)| g.id == line.grant);
        let name = grant.map_or_else(String::new, |(g, _, _)| g.applied.recipient.name.clone());
        let link = format!(
            "<a href=\"/grants/{}\"><bdi>{}</bdi></a>",
            line.grant,
            Html::escaped(&name)
        );
        let number = |m| Cell::Number(words::money(m, r));
        table = table.row([
            Html::trusted(link).into(),
            number(line.reserved),
            number(line.transferred),
            number(line.spent),
            number(line.unspent),
        ]);
    }
    table.html(r)
}

fn files(view: &FundView, r: &Reader) -> Html {
    if view.fund.publisher.is_none() {
        return frame::nothing("statement-no-publisher", r);
    }
    let slug = &view.fund.slug;
    LinkList::default()
        .to(
            "IATI 2.03 (XML)",
            format!("/funds/{slug}/iati.xml"),
            r.t("statement-iati"),
        )
        .html(r)
}

pub(super) async fn reconcile(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match note(&services.app, &visit.actor, &fund, &ask::paper(&sent, "r_")).await {
        Ok(_) => Ok(Redirect::to(&format!("/funds/{fund}/statement")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "r_", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}

pub(super) async fn iati(
    State(services): State<Services>,
    Path(fund): Path<String>,
) -> Result<Response, Fault> {
    let file = iati_of(&services.app, &fund, &services.settings.public_url).await?;
    Ok(([(CONTENT_TYPE, "application/xml; charset=utf-8")], file).into_response())
}
