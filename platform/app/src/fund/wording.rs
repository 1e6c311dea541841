//! Amounts, days and documents as a form sends them.

use base::Date;
use fund::{Currency, Exchanged, Fund, Money, Paper, Rate};

use crate::{AppError, Result};

/// An amount with its day and its document, as somebody wrote them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperWording {
    /// The amount.
    pub amount: String,
    /// Its currency; empty for the fund's.
    pub currency: String,
    /// The day on which it happened, and of the document.
    pub on: String,
    /// What the document is called.
    pub paper_title: String,
    /// Where it is.
    pub paper_at: String,
    /// What one unit of the currency was worth in the fund's.
    pub rate: String,
    /// Who says so.
    pub rate_source: String,
}

impl PaperWording {
    /// The day; today where nothing was written.
    pub(super) fn day(&self, today: Date) -> Result<Date> {
        read_day(&self.on, "on").map(|d| d.unwrap_or(today))
    }

    /// The currency; the fund's where nothing was written.
    pub(super) fn currency(&self, fund: &Fund) -> Result<Currency> {
        match self.currency.trim() {
            "" => Ok(fund.currency),
            letters => letters.parse().map_err(AppError::finding),
        }
    }

    /// The amount as it was given.
    pub(super) fn money(&self, fund: &Fund) -> Result<Money> {
        Money::read(&self.amount, self.currency(fund)?).map_err(AppError::finding)
    }

    /// The amount in the fund's currency: an amount in another needs its rate.
    pub(super) fn booked(&self, fund: &Fund, on: Date) -> Result<(Money, Option<Exchanged>)> {
        let given = self.money(fund)?;
        if given.currency == fund.currency {
            return Ok((given, None));
        }
        if self.rate.trim().is_empty() {
            given
                .plus(Money::nothing(fund.currency))
                .map_err(AppError::finding)?;
        }
        let rate = Rate::read(&self.rate, given.currency, fund.currency, &self.rate_source, on);
        let rate = rate.map_err(AppError::finding)?;
        let money = rate.exchange(given).map_err(AppError::finding)?;
        Ok((money, Some(Exchanged { given, rate })))
    }

    /// The document; one of a day after today is none yet.
    pub(super) fn paper(&self, on: Date, today: Date) -> Result<Paper> {
        Paper::new(&self.paper_title, on, &self.paper_at, today).map_err(AppError::finding)
    }

    /// The document, where one was named.
    pub(super) fn paper_if_any(&self, on: Date, today: Date) -> Result<Option<Paper>> {
        if self.paper_title.trim().is_empty() && self.paper_at.trim().is_empty() {
            return Ok(None);
        }
        self.paper(on, today).map(Some)
    }
}

/// A day that somebody wrote; nothing for an empty field.
pub(super) fn read_day(text: &str, field: &'static str) -> Result<Option<Date>> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| {
            let finding = super::code::about(crate::register::code::NOT_A_DATE, field);
            AppError::finding(finding.with("value", text))
        }),
    }
}
