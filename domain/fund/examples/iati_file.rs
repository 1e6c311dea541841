//! Writes an IATI activity file of an invented fund with one grant into a folder, for validators made elsewhere.
//! `cargo run -p fund --example iati_file -- FOLDER`

use std::collections::BTreeMap;
use std::error::Error;

use base::{Date, Finding, Id, Text, Timestamp};
use fund::iati::{File, Funded, write};
use fund::{
    Activity, Allocation, Answer, Application, Call, Contribution, Cost, Criterion, Currency, Donor,
    DonorKind, Fund, FundStep, Grant, Judged, Ledger, Money, Paper, Posting, Priority, Proposed, Publisher,
    Sits, Tranche, What,
};
use governance::{Approval, Body, Membership, Motion, Subject};
use uuid::Uuid;

const DAY: Date = Date::constant(2025, 2, 3);

type Made<T> = Result<T, Box<dyn Error>>;

fn found(finding: &Finding) -> Box<dyn Error> {
    format!("{finding:?}").into()
}

fn now() -> Timestamp {
    Timestamp::constant(1_740_000_000, 0)
}

/// A decision of the board, as the store keeps one.
fn decided(subject: &Subject) -> Made<Approval> {
    let requirement = serde_json::json!({
        "seats": 3, "quorum": 2, "majority": { "more_than_half": "cast" }, "casting": "nobody", "sides": "together",
        "seats_of": { "community": 3 }, "block": false, "interests": "no_vote", "remote": true, "recorded": true,
    });
    Ok(serde_json::from_value(serde_json::json!({
        "subject": subject, "basis": "decision", "body": id::<Body>(2), "slug": "board", "name": { "en": "Board" },
        "motion": id::<Motion>(99), "requirement": requirement,
        "counts": { "agree": 3, "abstain": 0, "disagree": 0, "block": 0 }, "date": DAY,
    }))?)
}

fn paper(title: &str) -> Made<Paper> {
    Paper::new(title, DAY, "https://example.org/letter?a=1&b=2", DAY).map_err(|f| found(&f))
}

fn usd(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn post(ledger: &mut Ledger, what: What, minor: i64) -> Made<u32> {
    let posting = Posting {
        on: DAY,
        what,
        money: usd(minor),
        paper: paper("Letter")?,
        exchanged: None,
    };
    Ok(ledger.post(posting, now()).map_err(|f| found(&f))?.number)
}

fn step(fund: &mut Fund, ledger: &Ledger, step: FundStep) -> Made<()> {
    let paper = paper("Legal document <of the fund>")?;
    let approval = decided(&fund.subject(step, Some(&paper)))?;
    fund.take(step, (DAY, approval, Some(paper)), ledger, 0)
        .map_err(|f| found(&f))
}

fn fund_of_the_example() -> Fund {
    let mut fund = Fund::propose(Proposed {
        id: id(1),
        slug: "example".parse().expect("a short name"),
        name: Text::english("An invented fund & its grants").with("ar".parse().expect("a language"), "صندوق"),
        about: Text::english("Only an example."),
        board: id(2),
        members_of: id(3),
        currency: Currency::USD,
        source: None,
        created: now(),
    });
    fund.publisher = Some(Publisher {
        name: "An invented agent".into(),
        identifier: "XM-DAC-00000".into(),
        kind: "40".into(),
    });
    fund
}

fn seat(number: u128, body: u128, organisation: &str) -> Made<Membership> {
    let seat = serde_json::json!({
        "id": Uuid::from_u128(number), "body": Uuid::from_u128(body), "name": organisation, "naming": "public",
        "sign_in": null, "organisation": organisation, "on_behalf_of": "", "chosen": "named", "side": "organisation",
        "posts": [], "voting": true, "start": "2024-01-01", "end": null,
    });
    Ok(serde_json::from_value(seat)?)
}

fn granted(fund: &Fund, ledger: &mut Ledger) -> Made<Grant> {
    let call = Call {
        id: id(4),
        fund: fund.id,
        title: Text::english("Call"),
        about: Text::default(),
        criteria: vec![Criterion {
            words: Text::english("Who gains?"),
        }],
        most: usd(100_000),
        opens: DAY,
        closes: Date::constant(2025, 12, 31),
    };
    let application = Application {
        money: usd(60_000),
        group: Priority::IndigenousPeoples,
        gender: Text::english("Women lead."),
        activities: [Activity::Collection].into(),
        purpose: Text::english("Counting."),
    };
    let applicant = seat(5, 3, "An invented organisation")?;
    let applied = Grant::apply(
        id(6),
        (fund, &call),
        Some(&applicant),
        Uuid::from_u128(7),
        application,
        now(),
    );
    let mut grant = applied.map_err(|f| format!("{f:?}"))?;
    for number in 8..10 {
        let judged = Judged {
            by: id(number),
            answers: BTreeMap::from([(0, Answer::Yes)]),
            reason: Text::english("Good."),
            on: DAY,
        };
        grant.judge(judged, None, &call).map_err(|f| found(&f))?;
    }
    let allocation = Allocation {
        money: usd(60_000),
        on: DAY,
        approval: decided(&grant.subject(usd(60_000)))?,
        exception: None,
    };
    let sits = Sits {
        seat: Some(&applicant),
        today: DAY,
    };
    let what = grant
        .allocate(fund, ledger, allocation, &sits)
        .map_err(|f| found(&f))?;
    post(ledger, what, 60_000)?;
    let tranche = Tranche {
        money: usd(60_000),
        condition: "Signed".into(),
        met: None,
        entry: None,
    };
    grant
        .agree(paper("Agreement")?, vec![tranche], &sits)
        .map_err(|f| found(&f))?;
    let (what, money) = grant
        .pay(1, "Signed", (ledger.next_number(), DAY))
        .map_err(|f| found(&f))?;
    post(ledger, what, money.minor)?;
    post(ledger, What::Expenditure { grant: grant.id }, 40_000)?;
    post(ledger, What::GrantRefund { grant: grant.id }, 20_000)?;
    Ok(grant)
}

#[expect(
    clippy::disallowed_methods,
    reason = "an example stands outside of the domain and may write files"
)]
fn main() -> Made<()> {
    let folder = std::env::args().nth(1).ok_or("give a folder")?;
    let (mut fund, mut ledger) = (fund_of_the_example(), Ledger::new(Currency::USD, Some(DAY)));
    let donor = |name: &str, kind| Donor::new(name, kind).map_err(|f| found(&f));
    let promised = |number, donor| {
        let pledged = Contribution::pledge(
            Uuid::from_u128(number),
            &fund,
            donor,
            usd(90_000),
            paper("Pledge")?,
        );
        pledged.map_err(|f| found(&f))
    };
    let mut given = promised(20, donor("An invented foundation", DonorKind::Foundation)?)?;
    let person = promised(21, donor("", DonorKind::Person)?)?;
    step(&mut fund, &ledger, FundStep::Establish)?;
    given
        .commit(&fund, usd(90_000), paper("Contract")?)
        .map_err(|f| found(&f))?;
    post(
        &mut ledger,
        What::Deposit {
            contribution: given.id,
        },
        90_000,
    )?;
    post(&mut ledger, What::Interest, 100)?;
    post(&mut ledger, What::Paid { cost: Cost::AgentFee }, 700)?;
    post(
        &mut ledger,
        What::DonorRefund {
            contribution: given.id,
        },
        300,
    )?;
    step(&mut fund, &ledger, FundStep::Open)?;
    let grant = granted(&fund, &mut ledger)?;
    let funded = Funded {
        title: Text::english("An invented initiative"),
        aim: Text::default(),
        slug: "invented".into(),
        countries: vec!["KE".into(), "KG".into(), "PE".into()],
    };
    let file = File {
        fund: &fund,
        contributions: &[given, person],
        ledger: &ledger,
        grants: &[(grant, funded)],
        unnamed: &[],
        at: now(),
        site: "https://counted.example",
    };
    let xml = write(&file).map_err(|f| found(&f))?;
    std::fs::write(std::path::Path::new(&folder).join("iati.xml"), xml)?;
    Ok(())
}
