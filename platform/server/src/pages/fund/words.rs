//! Amounts and states as readers read them.

use fund::{FundState, GrantState, Money, Paper, Priority};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

/// An amount in the reader's language, with the letters of its currency.
pub(super) fn money(amount: Money, r: &Reader) -> String {
    let digits = amount.currency.digits();
    // Amounts stay far below 2^53 minor units, up to which a float holds every whole number.
    let value = amount.minor as f64 / 10_f64.powi(i32::from(digits));
    format!("{}\u{a0}{}", r.number(value, digits), amount.currency)
}

/// The same, kept together in a text that runs the other way.
pub(super) fn amount(it: Money, r: &Reader) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&money(it, r))))
}

/// A share of ten thousand as a percentage.
pub(super) fn share(of: Option<i64>, r: &Reader) -> String {
    of.map_or_else(|| "–".to_owned(), |s| r.percent(s as f64 / 10_000.0, 1))
}

/// Where a fund stands.
pub(super) fn fund_state(state: FundState, r: &Reader) -> Html {
    let tone = match state {
        FundState::Proposed => Tone::Open,
        FundState::Established => Tone::Plain,
        FundState::Open => Tone::Good,
        FundState::Closing => Tone::Attention,
        FundState::Closed => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("fund-state-{}", state.as_str()))).html(r)
}

/// Where a grant stands.
pub(super) fn grant_state(state: GrantState, r: &Reader) -> Html {
    let tone = match state {
        GrantState::Applied | GrantState::Assessed => Tone::Open,
        GrantState::Settled => Tone::Good,
        GrantState::Refunded => Tone::Attention,
        GrantState::Cancelled | GrantState::Declined => Tone::Stop,
        _ => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("grant-state-{}", state.as_str()))).html(r)
}

/// For whom the money is.
pub(super) fn group(it: &Priority, r: &Reader) -> Html {
    match it {
        Priority::Other { words } => words.as_str().into(),
        known => r.t(&format!("fund-group-{}", known.as_str())),
    }
}

/// A document, with its address where it has one.
pub(super) fn paper(it: &Paper, r: &Reader) -> Html {
    let own = it.at.starts_with("/decisions/") || it.at.starts_with("/grants/");
    let title = Html::escaped(&it.title);
    let name = match it.address().or_else(|| own.then_some(it.at.as_str())) {
        Some(address) => format!("<a href=\"{}\">{title}</a>", Html::escaped(address)),
        None => format!("{title} ({})", Html::escaped(&it.at)),
    };
    Html::trusted(format!("<bdi>{name}</bdi>, {}", Html::escaped(&r.date(it.on))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_the_language_writes_it() {
        let it = Money::read("12345.5", fund::Currency::USD).unwrap();
        assert_eq!(money(it, &Reader::of("en")), "12,345.50\u{a0}USD");
        assert_eq!(money(it, &Reader::of("fr")), "12\u{202f}345,50\u{a0}USD");
        let yen = Money::read("7", "JPY".parse().unwrap()).unwrap();
        assert_eq!(money(yen, &Reader::of("es")), "7\u{a0}JPY");
    }
}
