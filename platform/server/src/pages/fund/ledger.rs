//! `/funds/{fund}/ledger`: every entry, and the forms of who keeps the books.

use app::fund::{Booking, FundView, book_entry, undo_entry, view_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use base::Id;
use fund::{Cost, Entry, What};
use ui::components::link_list::LinkList;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask, concerns, folded};
use super::{contributions, frame, words};
use crate::Services;
use crate::fault::Fault;
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
    let mut sections = vec![(r.t("fund-tab-ledger"), table(&view, r))];
    if view.keeps && view.fund.must_allow(fund::Doing::Settle).is_ok() {
        sections.push((r.t("fund-keep"), forms(&view, filled, r)));
    }
    Ok(frame::page(
        visit,
        &view,
        ("ledger", "fund-tab-ledger"),
        errors,
        sections,
    ))
}

fn table(view: &FundView, r: &Reader) -> Html {
    if view.ledger.entries().is_empty() {
        return frame::nothing("ledger-none", r);
    }
    let mut table = Table::new(r.t("fund-tab-ledger"))
        .numbers(r.t("ledger-number"))
        .column(r.t("ledger-what"))
        .numbers(r.t("grant-amount"))
        .column(r.t("ledger-day"))
        .column(r.t("ledger-accounts"))
        .column(r.t("fund-papers"))
        .note(r.t("ledger-note"));
    table.caption_hidden = true;
    for entry in view.ledger.entries() {
        let lines: Vec<Html> = entry.lines.iter().map(|l| line(l, r)).collect();
        table = table.row([
            Cell::Number(entry.number.to_string()),
            what(entry, view, r).into(),
            Cell::Number(words::money(entry.money, r)),
            Cell::text(r.date(entry.on)),
            Html::joined(&lines, "<br>").into(),
            paper(entry, r).into(),
        ]);
    }
    let file = LinkList::default().file(
        "CSV",
        format!("/funds/{}/ledger.csv", view.fund.slug),
        r.t("ledger-csv"),
    );
    Html::joined(&[table.html(r), file.html(r)], "")
}

fn line(line: &fund::Line, r: &Reader) -> Html {
    let side = match line.side {
        fund::Side::Debit => "ledger-debit",
        fund::Side::Credit => "ledger-credit",
    };
    Html::trusted(format!(
        "{}: {}",
        r.t(side),
        r.t(&format!("account-{}", line.account.as_str()))
    ))
}

/// What happened, to whom, and whether it was undone.
fn what(entry: &Entry, view: &FundView, r: &Reader) -> Html {
    let name = match entry.what {
        What::Paid { cost } => r.t(&format!("cost-{}", cost.as_str())),
        What::Counter { number } => r.ta("ledger-undoes", &[("number", f64::from(number).into())]),
        what => r.t(&format!("entry-{}", what.as_str())),
    };
    let giver = entry.what.contribution();
    let giver = giver.and_then(|id| view.contributions.iter().find(|c| c.id == id));
    let grant = entry.what.grant();
    let whom = match (giver, grant) {
        (Some(it), _) => Html::trusted(format!(": {}", contributions::giver(it, r))),
        (None, Some(grant)) => {
            Html::trusted(format!(" (<a href=\"/grants/{grant}\">{}</a>)", r.t("grant-one")))
        }
        (None, None) => Html::empty(),
    };
    let undone = if view.ledger.is_countered(entry.number) {
        Html::trusted(format!(" <span class=\"quiet\">{}</span>", r.t("ledger-undone")))
    } else {
        Html::empty()
    };
    Html::joined(&[name, whom, undone], "")
}

fn paper(entry: &Entry, r: &Reader) -> Html {
    let paper = words::paper(&entry.paper, r);
    let Some(exchanged) = &entry.exchanged else {
        return paper;
    };
    let rate = r.ta(
        "ledger-exchanged",
        &[
            ("given", words::money(exchanged.given, r).into()),
            ("rate", exchanged.rate.plain().into()),
            ("source", exchanged.rate.source.as_str().into()),
            ("date", r.date(exchanged.rate.on).into()),
        ],
    );
    Html::joined(&[paper, rate], "<br>")
}

fn forms(view: &FundView, filled: &Filled, r: &Reader) -> Html {
    let errors = &filled.errors;
    let slug = &view.fund.slug;
    let mut kinds: Vec<(String, Html)> = ["deposit", "interest", "donor_refund"]
        .map(|k| (k.to_owned(), r.t(&format!("entry-{k}"))))
        .to_vec();
    kinds.extend(Cost::ALL.map(|c| (c.as_str().to_owned(), r.t(&format!("cost-{}", c.as_str())))));
    let mut givers = vec![(String::new(), r.t("ledger-no-contribution"))];
    givers.extend(contributions::choices(view, r));
    let book = Ask::new("b_", filled, r)
        .select("what", "ledger-what", kinds)
        .select("contribution", "fund-which-contribution", givers)
        .any_amount()
        .rate()
        .paper()
        .form(&format!("/funds/{slug}/ledger"), "ledger-book");
    let mut out = vec![folded(r.t("ledger-book"), &book, concerns(errors, "b_"))];
    if !view.ledger.entries().is_empty() {
        let undo = Ask::new("u_", filled, r)
            .hinted("number", "ledger-undo-number")
            .paper()
            .form(&format!("/funds/{slug}/undo"), "ledger-undo");
        out.push(folded(r.t("ledger-undo"), &undo, concerns(errors, "u_")));
    }
    Html::joined(&out, "")
}

fn booking(sent: &Sent) -> Booking {
    let contribution = || {
        let id = sent.one("b_contribution").parse().unwrap_or_default();
        Id::new(id)
    };
    match sent.one("b_what").as_str() {
        "interest" => Booking::Interest,
        "donor_refund" => Booking::DonorRefund(contribution()),
        other => match Cost::ALL.into_iter().find(|c| c.as_str() == other) {
            Some(cost) => Booking::Paid(cost),
            None => Booking::Deposit(contribution()),
        },
    }
}

pub(super) async fn book(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let paper = ask::paper(&sent, "b_");
    let done = book_entry(&services.app, &visit.actor, &fund, booking(&sent), &paper).await;
    after(&visit, &services, &fund, &sent, "b_", done).await
}

pub(super) async fn undo(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let paper = ask::paper(&sent, "u_");
    let done = undo_entry(&services.app, &visit.actor, &fund, &sent.one("u_number"), &paper).await;
    after(&visit, &services, &fund, &sent, "u_", done).await
}

async fn after(
    visit: &Visit,
    services: &Services,
    fund: &str,
    sent: &Sent,
    prefix: &str,
    done: app::Result<Entry>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/funds/{fund}/ledger")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, prefix, &visit.reader)?;
            page(visit, services, fund, &sent.with(errors)).await
        }
    }
}

/// The lines of all entries, one a row.
pub(super) async fn csv(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
) -> Result<Response, Fault> {
    let view = view_fund(&services.app, &visit.actor, &fund).await?;
    let mut out = String::from("number,day,what,account,side,amount,currency,document\r\n");
    for entry in view.ledger.entries() {
        for line in &entry.lines {
            let side = if line.side == fund::Side::Debit {
                "debit"
            } else {
                "credit"
            };
            let paper = quoted(&entry.paper.title);
            out.push_str(&format!(
                "{},{},{},{},{side},{},{},{paper}\r\n",
                entry.number,
                entry.on,
                entry.what.as_str(),
                line.account.as_str(),
                line.money.plain(),
                line.money.currency,
            ));
        }
    }
    let name = format!("attachment; filename=\"{}-ledger.csv\"", view.fund.slug);
    let head = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, name),
    ];
    Ok((head, out).into_response())
}

/// A text as a cell (RFC 4180); a sign that a spreadsheet takes for a formula is kept from it.
fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
