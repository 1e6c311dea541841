//! An amount of one currency in whole minor units (cents, fils): what is counted, never what is measured.

use base::Finding;
use serde::{Deserialize, Serialize};

use crate::code::{self, about};
use crate::currency::Currency;

/// The largest amount in minor units: sums of thousands of them still fit.
pub const LARGEST: i64 = 100_000_000_000_000;

/// An amount of one currency, in its minor units. What moves is always more than nothing; balances may be nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Money {
    /// Minor units.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount that moves.
    ///
    /// # Errors
    /// Nothing or less, or more than [`LARGEST`].
    pub fn of(minor: i64, currency: Currency) -> Result<Self, Finding> {
        if minor <= 0 {
            return Err(about(code::NOT_POSITIVE, "amount"));
        }
        if minor > LARGEST {
            return Err(about(code::TOO_LARGE, "amount"));
        }
        Ok(Self { minor, currency })
    }

    /// Nothing.
    pub const fn nothing(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// An amount as somebody wrote it: digits in groups set apart by spaces, and a point before the minor units.
    /// Arabic-Indic and Persian digits are read too. A comma is refused: it means different things in different
    /// places.
    ///
    /// # Errors
    /// What cannot be read, too many digits after the point, nothing or less, too much.
    pub fn read(text: &str, currency: Currency) -> Result<Self, Finding> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(digit).collect();
        let wrong = |code| {
            about(code, "amount")
                .with("value", text)
                .with("currency", currency.as_str())
        };
        if plain.starts_with(['-', '−']) {
            return Err(wrong(code::NOT_POSITIVE));
        }
        let (whole, part) = plain.split_once(['.', '٫']).unwrap_or((&plain, ""));
        let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || plain.ends_with('.') {
            return Err(wrong(code::AMOUNT));
        }
        let places = usize::from(currency.digits());
        if part.len() > places {
            return Err(wrong(code::AMOUNT_DIGITS).with("digits", places));
        }
        let minor = format!("{whole}{part:0<places$}");
        let minor = minor.parse::<i64>().map_err(|_| wrong(code::TOO_LARGE))?;
        Self::of(minor, currency)
    }

    /// As a machine reads it: `1234.50`.
    pub fn plain(self) -> String {
        let places = usize::from(self.currency.digits());
        if places == 0 {
            return self.minor.to_string();
        }
        let (sign, all) = (
            if self.minor < 0 { "-" } else { "" },
            self.minor.unsigned_abs().to_string(),
        );
        let all = format!("{all:0>width$}", width = places + 1);
        let (whole, part) = all.split_at(all.len() - places);
        format!("{sign}{whole}.{part}")
    }

    /// The sum.
    ///
    /// # Errors
    /// Two currencies, or more than can be counted.
    pub fn plus(self, other: Self) -> Result<Self, Finding> {
        if self.currency != other.currency {
            return Err(two(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor);
        let minor = minor.ok_or_else(|| about(code::TOO_LARGE, "amount"))?;
        Ok(Self { minor, ..self })
    }
}

/// Two currencies where one is wanted.
pub(crate) fn two(one: Currency, other: Currency) -> Finding {
    about(code::TWO_CURRENCIES, "currency")
        .with("one", one.as_str())
        .with("other", other.as_str())
}

/// The ASCII digit of an Arabic-Indic or Persian one.
fn digit(c: char) -> char {
    let value = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, currency: &str) -> Result<i64, &'static str> {
        let money = Money::read(text, currency.parse().unwrap());
        money.map(|m| m.minor).map_err(|f| f.code.0)
    }

    #[test]
    fn an_amount_is_read_or_refused() {
        assert_eq!(read("1 234.5", "USD"), Ok(123_450));
        assert_eq!(read("١٢٣٤", "JPY"), Ok(1234));
        assert_eq!(read("0.001", "TND"), Ok(1));
        assert_eq!(read("1,234.50", "USD"), Err("fund-amount"));
        assert_eq!(read("1.234", "USD"), Err("fund-amount-digits"));
        assert_eq!(read("-5", "USD"), Err("fund-not-positive"));
        assert_eq!(read("0", "USD"), Err("fund-not-positive"));
        assert_eq!(read("99999999999999999999", "USD"), Err("fund-too-large"));
        assert_eq!(read("", "USD"), Err("fund-amount"));
    }

    #[test]
    fn a_machine_reads_it_with_its_point() {
        let plain = |minor, c: &str| {
            let currency = c.parse().unwrap();
            Money { minor, currency }.plain()
        };
        assert_eq!(plain(5, "USD"), "0.05");
        assert_eq!(plain(-123_450, "USD"), "-1234.50");
        assert_eq!(plain(12, "JPY"), "12");
    }

    #[test]
    fn two_currencies_have_no_sum() {
        let one = Money::read("1", Currency::USD).unwrap();
        let other = Money::read("1", "EUR".parse().unwrap()).unwrap();
        assert_eq!(one.plus(other).unwrap_err().code, code::TWO_CURRENCIES);
    }
}
