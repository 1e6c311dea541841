//! A fund calls for applications.

use base::{Language, Text};
use fund::{Call, Criterion, Doing, Money};

use super::fund_for;
use super::wording::read_day;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What a person writes about a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallWording {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// One criterion a line.
    pub criteria: String,
    /// The most that one applicant can be given.
    pub most: String,
    /// The first day; empty for today.
    pub opens: String,
    /// The last day.
    pub closes: String,
}

/// Opens a call.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings about the call.
pub async fn open_call(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &CallWording,
    language: &Language,
) -> Result<Call> {
    let (fund, _) = fund_for(app, actor, Verb::OpenCall, slug).await?;
    fund.must_allow(Doing::Allocate).map_err(AppError::finding)?;
    let text = |t: &str| Text::default().with(language.clone(), t.trim());
    let today = governance::day(app.now());
    let lines = wording.criteria.lines().map(str::trim).filter(|l| !l.is_empty());
    let opens = read_day(&wording.opens, "opens")?.unwrap_or(today);
    let call = Call {
        id: app.new_id(),
        fund: fund.value.id,
        title: text(&wording.title),
        about: text(&wording.about),
        criteria: lines.map(|l| Criterion { words: text(l) }).collect(),
        most: Money::read(&wording.most, fund.currency).map_err(AppError::finding)?,
        opens,
        closes: read_day(&wording.closes, "closes")?
            .ok_or_else(|| AppError::finding(super::code::about(fund::code::CALL_EMPTY, "closes")))?,
    };
    let found = call.check(&fund);
    if found.has_errors() {
        return Err(found.into());
    }
    let entry = Draft::new(app.now(), actor, Verb::OpenCall, call.id)
        .with("fund", slug)
        .with("most", call.most.plain())
        .with("closes", call.closes.to_string());
    let changes = vec![Change::create(&call)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(call)
}
