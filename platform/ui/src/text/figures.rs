//! Numbers and dates as each language writes them (CLDR by ICU4X; the data is built in).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use base::{Date, Language, Timestamp};
use fixed_decimal::{Decimal, FloatPrecision};
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date as CalendarDate;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

use super::LANGUAGES;

struct Figures {
    numbers: DecimalFormatter,
    dates: DateTimeFormatter<YMD>,
}

/// CLDR locale of each language of the house: English dates as the United Nations write them, day first.
fn locale(language: &str) -> Locale {
    let tag = if language == "en" { "en-GB" } else { language };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn figures(language: &str) -> Option<&'static Figures> {
    static ALL: OnceLock<BTreeMap<&'static str, Figures>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        LANGUAGES
            .iter()
            .filter_map(|(tag, _)| Some((*tag, build(tag)?)))
            .collect()
    });
    all.get(language).or_else(|| all.get("en"))
}

fn build(language: &str) -> Option<Figures> {
    let locale = locale(language);
    let numbers =
        DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), Default::default()).ok()?;
    let dates = DateTimeFormatter::try_new(DateTimeFormatterPreferences::from(&locale), YMD::long()).ok()?;
    Some(Figures { numbers, dates })
}

/// A number with `digits` after the decimal sign, rounded half to even; grouped as the language groups.
pub fn decimal(language: &Language, value: f64, digits: u8) -> String {
    decimal_of(language.primary(), value, i16::from(digits), i16::from(digits))
}

fn decimal_of(language: &str, value: f64, least: i16, most: i16) -> String {
    let Ok(mut exact) = Decimal::try_from_f64(value, FloatPrecision::RoundTrip) else {
        return value.to_string();
    };
    exact.round(-most);
    if exact.absolute.is_zero() {
        exact.set_sign(fixed_decimal::Sign::None);
    }
    exact.absolute.trim_end();
    exact.absolute.pad_end(-least);
    figures(language).map_or_else(|| exact.to_string(), |f| f.numbers.format(&exact).to_string())
}

/// A date in words.
pub fn date(language: &Language, date: Date) -> String {
    let day = CalendarDate::try_new_gregorian(
        i32::from(date.year()),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    );
    match (figures(language.primary()), day) {
        (Some(figures), Ok(day)) => figures.dates.format(&day).to_string(),
        _ => date.to_string(),
    }
}

/// The day of a moment, in UTC.
pub fn day_of(at: Timestamp) -> Option<Date> {
    at.strftime("%Y-%m-%d").to_string().parse().ok()
}

/// The language of a bundle, kept by Fluent's memoizer.
struct Spoken(String);
impl intl_memoizer::Memoizable for Spoken {
    type Args = ();
    type Error = ();
    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(lang.language.to_string()))
    }
}

/// Fluent's hook: numbers in texts are written as the language writes them.
pub(super) fn format_value(
    value: &FluentValue<'_>,
    intls: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(3).max(least);
    let narrow = |n: usize| i16::try_from(n).unwrap_or(20);
    intls
        .with_try_get::<Spoken, _, _>((), |spoken| {
            decimal_of(&spoken.0, *value, narrow(least), narrow(most))
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_follow_the_language() {
        let day = "2026-11-21".parse().unwrap();
        let all: Vec<String> = LANGUAGES
            .iter()
            .map(|(tag, _)| {
                let language = tag.parse().unwrap();
                format!(
                    "{tag} {} | {}",
                    decimal(&language, 12345.25, 1),
                    date(&language, day)
                )
            })
            .collect();
        assert_eq!(
            all,
            [
                "ar 12,345.2 | 21 نوفمبر 2026",
                "zh 12,345.2 | 2026年11月21日",
                "en 12,345.2 | 21 November 2026",
                "fr 12\u{202f}345,2 | 21 novembre 2026",
                "ru 12\u{a0}345,2 | 21 ноября 2026\u{202f}г.",
                "es 12.345,2 | 21 de noviembre de 2026",
            ]
        );
    }

    #[test]
    fn nothing_is_never_minus_nothing() {
        assert_eq!(decimal(&Language::english(), -0.001, 1), "0.0");
    }
}
