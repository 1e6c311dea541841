//! The ledger as the log tells it: from the public facts of the entries and from nothing else.

use base::{Finding, Id};
use fund::{Cost, Fund, Ledger, Money, Paper, Posting, What};
use serde_json::Value;

use crate::log::Entry;
use crate::{App, AppError, Result};

/// The ledger that the log gives. Only the documents are not in it.
///
/// # Errors
/// `NotFound`; findings when the log does not make a ledger.
pub async fn replayed(app: &App, slug: &str) -> Result<Ledger> {
    let fund = app.store.named::<Fund>(slug).await?.value;
    let mut traces = app
        .store
        .entries_about(fund.id.uuid(), u64::from(u32::MAX))
        .await?;
    traces.reverse();
    let mut ledger = Ledger::new(fund.currency, fund.established());
    for trace in traces {
        let facts: Value = serde_json::from_str(&trace.facts).unwrap_or_default();
        if facts.get("amount").is_none() {
            continue;
        }
        let broken = || {
            AppError::finding(
                Finding::error(fund::code::BROKEN_LEDGER).with("number", facts["number"].to_string()),
            )
        };
        let posting = posting(&fund, &trace, &facts).ok_or_else(broken)?;
        ledger.post(posting, trace.at).map_err(AppError::finding)?;
    }
    Ok(ledger)
}

fn posting(fund: &Fund, trace: &Entry, facts: &Value) -> Option<Posting> {
    let text = |name: &str| facts[name].as_str();
    let on = text("on")?.parse().ok()?;
    Some(Posting {
        on,
        what: what(facts)?,
        money: Money::read(text("amount")?, fund.currency).ok()?,
        paper: Paper::new("log", on, &trace.seq.to_string(), governance::day(trace.at)).ok()?,
        exchanged: None,
    })
}

fn what(facts: &Value) -> Option<What> {
    let of = || facts["of"].as_str()?.parse().ok();
    let grant = || of().map(Id::new);
    let contribution = || of().map(Id::new);
    Some(match facts["what"].as_str()? {
        "deposit" => What::Deposit {
            contribution: contribution()?,
        },
        "donor_refund" => What::DonorRefund {
            contribution: contribution()?,
        },
        "interest" => What::Interest,
        "allocation" => What::Allocation { grant: grant()? },
        "let_go" => What::LetGo { grant: grant()? },
        "disbursement" => What::Disbursement { grant: grant()? },
        "expenditure" => What::Expenditure { grant: grant()? },
        "grant_refund" => What::GrantRefund { grant: grant()? },
        "paid" => What::Paid {
            cost: Cost::ALL
                .into_iter()
                .find(|c| Some(c.as_str()) == facts["cost"].as_str())?,
        },
        "counter" => What::Counter {
            number: facts["undoes"].as_u64()?.try_into().ok()?,
        },
        _ => return None,
    })
}
