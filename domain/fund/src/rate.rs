//! What one currency was worth in another, on which day, by whose word.

use base::{Date, Finding};
use serde::{Deserialize, Serialize};

use crate::code::{self, about};
use crate::currency::Currency;
use crate::money::Money;

/// A rate of exchange: `digits` ÷ 10^`places` units of `to` for one unit of `from`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// What is exchanged.
    pub from: Currency,
    /// For what.
    pub to: Currency,
    digits: u64,
    places: u8,
    /// Who says so: for example the United Nations operational rates of exchange.
    pub source: String,
    /// Of which day.
    pub on: Date,
}

/// Digits after the point of a rate, at most.
const PLACES: usize = 9;

impl Rate {
    /// A rate as somebody wrote it: `1.0834`.
    ///
    /// # Errors
    /// What cannot be read, nothing, or no source.
    pub fn read(text: &str, from: Currency, to: Currency, source: &str, on: Date) -> Result<Self, Finding> {
        let wrong = || about(code::RATE, "rate").with("value", text);
        let plain = text.trim();
        let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
        if whole.is_empty()
            || part.len() > PLACES
            || !format!("{whole}{part}").bytes().all(|b| b.is_ascii_digit())
        {
            return Err(wrong());
        }
        let digits: u64 = format!("{whole}{part}").parse().map_err(|_| wrong())?;
        if digits == 0 {
            return Err(wrong());
        }
        if source.trim().is_empty() {
            return Err(about(code::RATE_SOURCE, "rate_source"));
        }
        Ok(Self {
            from,
            to,
            digits,
            places: u8::try_from(part.len()).map_err(|_| wrong())?,
            source: source.trim().to_owned(),
            on,
        })
    }

    /// The rate as it was written.
    pub fn plain(&self) -> String {
        let places = usize::from(self.places);
        let all = format!("{:0>width$}", self.digits, width = places + 1);
        let (whole, part) = all.split_at(all.len() - places);
        if part.is_empty() {
            whole.to_owned()
        } else {
            format!("{whole}.{part}")
        }
    }

    /// The amount in the other currency, rounded half to even in whole minor units (IEEE 754, 4.3.1).
    ///
    /// # Errors
    /// An amount of a third currency, or one that comes to nothing or too much.
    pub fn exchange(&self, given: Money) -> Result<Money, Finding> {
        if given.currency != self.from {
            return Err(about(code::RATE_OF_OTHERS, "rate")
                .with("one", self.from.as_str())
                .with("other", given.currency.as_str()));
        }
        let up = i128::from(given.minor) * i128::from(self.digits) * ten(self.to.digits());
        let down = ten(self.places) * ten(self.from.digits());
        let (whole, rest) = (up / down, up % down);
        let more = rest * 2 > down || (rest * 2 == down && whole % 2 == 1);
        let minor = i64::try_from(whole + i128::from(more)).map_err(|_| about(code::TOO_LARGE, "amount"))?;
        Money::of(minor, self.to)
    }
}

fn ten(places: u8) -> i128 {
    10_i128.pow(u32::from(places))
}

/// An amount as it was given, and the rate at which it was booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchanged {
    /// What was given.
    pub given: Money,
    /// At which rate.
    pub rate: Rate,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_cent_goes_to_the_even_one() {
        let (yen, day) = ("JPY".parse().unwrap(), "2025-01-31".parse().unwrap());
        let rate = Rate::read("0.0065", yen, Currency::USD, "a bank", day).unwrap();
        let dollars = |minor| rate.exchange(Money { minor, currency: yen }).unwrap().minor;
        assert_eq!(dollars(1000), 650); // 6.50
        assert_eq!(dollars(50), 32); // 0.325 is half way: 0.32 is even
        assert_eq!(dollars(150), 98); // 0.975: 0.98 is even
        assert_eq!(rate.plain(), "0.0065");
    }

    #[test]
    fn a_rate_says_where_it_is_from() {
        let (eur, day) = ("EUR".parse().unwrap(), "2025-01-31".parse().unwrap());
        let read =
            |text: &str, source: &str| Rate::read(text, eur, Currency::USD, source, day).map_err(|f| f.code);
        assert_eq!(read("1.08", " "), Err(code::RATE_SOURCE));
        assert_eq!(read("-1", "x"), Err(code::RATE));
        assert_eq!(read("0", "x"), Err(code::RATE));
        let rate = read("1.08", "x").unwrap();
        let third = Money::read("1", "JPY".parse().unwrap()).unwrap();
        assert_eq!(rate.exchange(third).unwrap_err().code, code::RATE_OF_OTHERS);
    }
}
