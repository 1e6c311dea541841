//! The fund and its grants as activities of the International Aid Transparency Initiative, version 2.03.
//!
//! Written from the records, never typed. Pledges are transactions of type 13, commitments 11, deposits 1, allocations
//! that were signed 2, payments 3, what was spent 4, what came back is a payment below nothing (IATI guidance:
//! corrections and refunds are negative values). A person who gives is not named. Elements stand in the order of the
//! schema.

use std::io;

use base::{Date, Finding, Language, Text, Timestamp};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::code;
use crate::contribution::{Contribution, ContributionState};
use crate::fund::{Fund, FundState, FundStep, Publisher};
use crate::grant::{Grant, GrantState};
use crate::ledger::{Ledger, What};
use crate::money::Money;
use crate::paper::Paper;

/// What an activity file is made from.
#[derive(Debug, Clone)]
pub struct File<'a> {
    /// The fund.
    pub fund: &'a Fund,
    /// What was promised.
    pub contributions: &'a [Contribution],
    /// Its ledger.
    pub ledger: &'a Ledger,
    /// Its grants with the initiatives they are for.
    pub grants: &'a [(Grant, Funded)],
    /// Grants whose initiatives are not public: their money stands in one activity that names nobody.
    pub unnamed: &'a [Grant],
    /// When it is written.
    pub at: Timestamp,
    /// The address of the site, without a slash at its end.
    pub site: &'a str,
}

/// What the file says of an initiative.
#[derive(Debug, Clone)]
pub struct Funded {
    /// What it is called.
    pub title: Text,
    /// What it is for.
    pub aim: Text,
    /// Its name in addresses.
    pub slug: String,
    /// Countries it works in, by their two letters (ISO 3166-1).
    pub countries: Vec<String>,
}

/// Statistical capacity building (OECD DAC purpose code), the sector of every activity.
const SECTOR: &str = "16062";

type Result<T> = std::result::Result<T, io::Error>;
type Out = Writer<Vec<u8>>;

/// The activity file as XML.
///
/// # Errors
/// [`code::NO_PUBLISHER`] when nobody said who publishes it.
pub fn write(file: &File<'_>) -> std::result::Result<String, Finding> {
    let publisher = file.fund.publisher.as_ref();
    let publisher = publisher.ok_or_else(|| Finding::error(code::NO_PUBLISHER))?;
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = activities(&mut out, file, publisher);
    // Writing into memory cannot fail, and all that is written is text.
    written.map_err(|_| Finding::error(code::NO_PUBLISHER))?;
    String::from_utf8(out.into_inner()).map_err(|_| Finding::error(code::NO_PUBLISHER))
}

fn activities(out: &mut Out, file: &File<'_>, publisher: &Publisher) -> Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let at = file.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    out.create_element("iati-activities")
        .with_attributes([("version", "2.03"), ("generated-datetime", at.as_str())])
        .write_inner_content(|out| {
            fund(out, file, publisher, &at)?;
            let given = file.grants.iter().filter(|(g, _)| g.allocation.is_some());
            for (it, funded) in given {
                grant(out, file, publisher, (it, funded), &at)?;
            }
            unnamed(out, file, publisher, &at)
        })?;
    Ok(())
}

/// What all activities share up to who takes part.
fn head(out: &mut Out, publisher: &Publisher, identifier: &str, title: &Text, about: &Text) -> Result<()> {
    text(out, "iati-identifier", identifier)?;
    out.create_element("reporting-org")
        .with_attributes([
            ("ref", publisher.identifier.as_str()),
            ("type", publisher.kind.as_str()),
        ])
        .write_inner_content(|out| narrative(out, &publisher.name))?;
    narratives(out, "title", &[], title)?;
    let about = if about.is_empty() { title } else { about };
    narratives(out, "description", &[("type", "1")], about)
}

fn fund(out: &mut Out, file: &File<'_>, publisher: &Publisher, at: &str) -> Result<()> {
    let it = file.fund;
    activity(out, it.currency.as_str(), at, |out| {
        head(
            out,
            publisher,
            &identifier(publisher, it.slug.as_str()),
            &it.name,
            &it.about,
        )?;
        for giver in file
            .contributions
            .iter()
            .filter(|c| c.donor.kind.iati().is_some())
        {
            organisation(out, "1", giver.donor.kind.iati(), &giver.donor.name)?;
        }
        organisation(out, "2", Some(publisher.kind.as_str()), &publisher.name)?;
        out.create_element("activity-status")
            .with_attribute(("code", status(it.state())))
            .write_empty()?;
        let established = it.steps().iter().find(|t| t.step == FundStep::Establish);
        match established {
            Some(taken) => day(out, "2", taken.on)?,
            None => day(out, "1", governance::day(it.created))?,
        }
        if let Some(ended) = it.steps().iter().find(|t| t.step == FundStep::End) {
            day(out, "4", ended.on)?;
        }
        sector(out)?;
        for giver in file.contributions {
            promised(out, file, giver)?;
        }
        own(out, file)?;
        let legal = established.and_then(|t| t.paper.as_ref());
        if let Some((paper, address)) = legal.and_then(|p| Some((p, p.address()?))) {
            document(out, paper, address)?;
        }
        for (grant, _) in file.grants.iter().filter(|(g, _)| g.allocation.is_some()) {
            related(out, "2", &identifier(publisher, &grant.id.to_string()))?;
        }
        if hidden(file).next().is_some() {
            related(out, "2", &unnamed_identifier(publisher, it))?;
        }
        Ok(())
    })
}

/// The allocated grants that are not named.
fn hidden<'a>(file: &File<'a>) -> impl Iterator<Item = &'a Grant> {
    file.unnamed.iter().filter(|g| g.allocation.is_some())
}

fn unnamed_identifier(publisher: &Publisher, fund: &Fund) -> String {
    identifier(publisher, &format!("{}-unnamed", fund.slug))
}

/// The money of all grants whose initiatives are not public: nobody is named, nothing is left out.
fn unnamed(out: &mut Out, file: &File<'_>, publisher: &Publisher, at: &str) -> Result<()> {
    let Some(begun) = hidden(file).filter_map(|g| Some(g.allocation.as_ref()?.on)).min() else {
        return Ok(());
    };
    let over = hidden(file).all(|g| g.state().is_over());
    activity(out, file.fund.currency.as_str(), at, |out| {
        let own = unnamed_identifier(publisher, file.fund);
        let title = Text::english("Grants for initiatives that are not public yet, together");
        head(out, publisher, &own, &title, &Text::default())?;
        organisation(out, "1", Some(publisher.kind.as_str()), &publisher.name)?;
        out.create_element("activity-status")
            .with_attribute(("code", if over { "4" } else { "2" }))
            .write_empty()?;
        day(out, "2", begun)?;
        sector(out)?;
        for it in hidden(file) {
            paid(out, file, it)?;
        }
        related(out, "1", &identifier(publisher, file.fund.slug.as_str()))
    })
}

/// Pledge and commitment of a contribution; what of a commitment will not come any more is taken off again.
fn promised(out: &mut Out, file: &File<'_>, giver: &Contribution) -> Result<()> {
    transaction(out, "13", giver.paper.on, giver.pledged, Some(giver))?;
    let Some((money, paper)) = giver.signed() else {
        return Ok(());
    };
    transaction(out, "11", paper.on, money, Some(giver))?;
    if let ContributionState::Lapsed { on, .. } = giver.state() {
        let came = file.ledger.given(giver.id, money.currency).minor;
        let rest = Money {
            minor: money.minor - came,
            ..money
        };
        if rest.minor > 0 {
            transaction(out, "11", *on, minus(rest), Some(giver))?;
        }
    }
    Ok(())
}

/// Money that came, interest, costs and what went back to givers: not what went to grants.
fn own(out: &mut Out, file: &File<'_>) -> Result<()> {
    for entry in file
        .ledger
        .entries()
        .iter()
        .filter(|e| !file.ledger.is_countered(e.number))
    {
        let giver = |id| file.contributions.iter().find(|c| c.id == id);
        match entry.what {
            What::Deposit { contribution } => {
                transaction(out, "1", entry.on, entry.money, giver(contribution))?
            }
            What::DonorRefund { contribution } => {
                transaction(out, "1", entry.on, minus(entry.money), giver(contribution))?;
            }
            What::Interest => transaction(out, "1", entry.on, entry.money, None)?,
            What::Paid { .. } => transaction(out, "4", entry.on, entry.money, None)?,
            _ => {}
        }
    }
    Ok(())
}

fn grant(
    out: &mut Out,
    file: &File<'_>,
    publisher: &Publisher,
    of: (&Grant, &Funded),
    at: &str,
) -> Result<()> {
    let (it, funded) = of;
    activity(out, file.fund.currency.as_str(), at, |out| {
        let own = identifier(publisher, &it.id.to_string());
        head(out, publisher, &own, &funded.title, &funded.aim)?;
        organisation(out, "1", Some(publisher.kind.as_str()), &publisher.name)?;
        organisation(out, "4", None, &it.applied.recipient.name)?;
        out.create_element("activity-status")
            .with_attribute(("code", grant_status(it.state())))
            .write_empty()?;
        let begun = it
            .allocation
            .as_ref()
            .map_or_else(|| governance::day(it.created), |a| a.on);
        day(out, "2", begun)?;
        for (at, country) in funded.countries.iter().enumerate() {
            let share = 100 / funded.countries.len();
            let rest = if at == 0 {
                100 - share * funded.countries.len()
            } else {
                0
            };
            let percentage = (share + rest).to_string();
            out.create_element("recipient-country")
                .with_attributes([("code", country.as_str()), ("percentage", percentage.as_str())])
                .write_empty()?;
        }
        sector(out)?;
        paid(out, file, it)?;
        let address = format!("{}/initiatives/{}", file.site, funded.slug);
        let paper = Paper {
            title: funded.slug.clone(),
            on: begun,
            at: address.clone(),
        };
        document(out, &paper, &address)?;
        related(out, "1", &identifier(publisher, file.fund.slug.as_str()))
    })
}

/// What was signed, paid, spent and returned.
fn paid(out: &mut Out, file: &File<'_>, it: &Grant) -> Result<()> {
    if let (Some(paper), Some(allocation)) = (&it.agreement, &it.allocation) {
        transaction(out, "2", paper.on, allocation.money, None)?;
    }
    let ours =
        |e: &&crate::ledger::Entry| e.what.grant() == Some(it.id) && !file.ledger.is_countered(e.number);
    for entry in file.ledger.entries().iter().filter(ours) {
        match entry.what {
            What::Disbursement { .. } => transaction(out, "3", entry.on, entry.money, None)?,
            What::GrantRefund { .. } => transaction(out, "3", entry.on, minus(entry.money), None)?,
            What::Expenditure { .. } => transaction(out, "4", entry.on, entry.money, None)?,
            _ => {}
        }
    }
    Ok(())
}

fn minus(money: Money) -> Money {
    Money {
        minor: -money.minor,
        ..money
    }
}

/// The publisher's identifier, then our own.
fn identifier(publisher: &Publisher, own: &str) -> String {
    format!("{}-counted-{own}", publisher.identifier)
}

/// IATI code list ActivityStatus.
const fn status(state: FundState) -> &'static str {
    match state {
        FundState::Proposed => "1",
        FundState::Established | FundState::Open => "2",
        FundState::Closing => "3",
        FundState::Closed => "4",
    }
}

/// IATI code list ActivityStatus.
const fn grant_status(state: GrantState) -> &'static str {
    match state {
        GrantState::Reporting => "3",
        GrantState::Settled | GrantState::Refunded => "4",
        GrantState::Cancelled | GrantState::Declined => "5",
        _ => "2",
    }
}

fn activity(
    out: &mut Out,
    currency: &str,
    at: &str,
    inner: impl FnOnce(&mut Out) -> Result<()>,
) -> Result<()> {
    out.create_element("iati-activity")
        .with_attributes([
            ("default-currency", currency),
            ("last-updated-datetime", at),
            ("xml:lang", "en"),
        ])
        .write_inner_content(inner)?;
    Ok(())
}

fn text(out: &mut Out, name: &str, content: &str) -> Result<()> {
    out.create_element(name)
        .write_text_content(BytesText::new(content))?;
    Ok(())
}

fn narrative(out: &mut Out, content: &str) -> Result<()> {
    text(out, "narrative", content)
}

/// A text in each of its languages.
fn narratives(out: &mut Out, name: &str, with: &[(&str, &str)], content: &Text) -> Result<()> {
    out.create_element(name)
        .with_attributes(with.iter().copied())
        .write_inner_content(|out| {
            for language in content.languages() {
                let words = content.get(language).unwrap_or_default();
                if *language == Language::english() {
                    narrative(out, words)?;
                } else {
                    out.create_element("narrative")
                        .with_attribute(("xml:lang", language.primary()))
                        .write_text_content(BytesText::new(words))?;
                }
            }
            Ok(())
        })?;
    Ok(())
}

fn organisation(out: &mut Out, role: &str, kind: Option<&str>, name: &str) -> Result<()> {
    let kind = kind.map(|k| ("type", k));
    out.create_element("participating-org")
        .with_attributes([("role", role)].into_iter().chain(kind))
        .write_inner_content(|out| narrative(out, name))?;
    Ok(())
}

fn day(out: &mut Out, kind: &str, on: Date) -> Result<()> {
    let on = on.to_string();
    out.create_element("activity-date")
        .with_attributes([("type", kind), ("iso-date", on.as_str())])
        .write_empty()?;
    Ok(())
}

fn sector(out: &mut Out) -> Result<()> {
    out.create_element("sector")
        .with_attributes([("vocabulary", "1"), ("code", SECTOR)])
        .write_empty()?;
    Ok(())
}

fn transaction(
    out: &mut Out,
    kind: &str,
    on: Date,
    money: Money,
    giver: Option<&Contribution>,
) -> Result<()> {
    let (on, value) = (on.to_string(), money.plain());
    out.create_element("transaction").write_inner_content(|out| {
        out.create_element("transaction-type")
            .with_attribute(("code", kind))
            .write_empty()?;
        out.create_element("transaction-date")
            .with_attribute(("iso-date", on.as_str()))
            .write_empty()?;
        out.create_element("value")
            .with_attributes([("currency", money.currency.as_str()), ("value-date", on.as_str())])
            .write_text_content(BytesText::new(&value))?;
        let named = giver.and_then(|g| Some((g.donor.kind.iati()?, &g.donor.name)));
        if let Some((kind, name)) = named {
            out.create_element("provider-org")
                .with_attribute(("type", kind))
                .write_inner_content(|out| narrative(out, name))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn document(out: &mut Out, paper: &Paper, address: &str) -> Result<()> {
    out.create_element("document-link")
        .with_attributes([("format", "text/html"), ("url", address)])
        .write_inner_content(|out| {
            out.create_element("title")
                .write_inner_content(|out| narrative(out, &paper.title))?;
            out.create_element("category")
                .with_attribute(("code", "A12"))
                .write_empty()?;
            Ok(())
        })?;
    Ok(())
}

fn related(out: &mut Out, kind: &str, identifier: &str) -> Result<()> {
    out.create_element("related-activity")
        .with_attributes([("type", kind), ("ref", identifier)])
        .write_empty()?;
    Ok(())
}
