//! Periods as SDMX writes them (SDMX 2.1, `ObservationalTimePeriodType`).

use protect::Description;

/// Whether a text is a year, a month, a quarter, a week, a day or a time with seconds.
pub(crate) fn is_period(text: &str) -> bool {
    let (date, time) = text.split_once('T').map_or((text, None), |(d, t)| (d, Some(t)));
    let number = |t: &str, n: usize| t.len() == n && t.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = date.split('-').collect();
    match (parts.as_slice(), time) {
        ([_, _, _], None) => date.len() == 10 && date.parse::<base::Date>().is_ok(),
        ([_, _, _], Some(time)) => date.parse::<base::Date>().is_ok() && time.len() >= 8,
        ([year], None) => number(year, 4),
        ([year, part], None) => {
            let month = part.parse::<u8>().is_ok_and(|m| (1..=12).contains(&m)) && part.len() == 2;
            let of = |letter: char, most: u8| {
                let rest = part.strip_prefix(letter);
                rest.is_some_and(|n| n.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n)))
            };
            number(year, 4) && (month || of('Q', 4) || of('W', 53))
        }
        _ => false,
    }
}

/// The period that a release is about: a year, a month, or a day with how long from it; without one, the year it
/// was issued in.
pub(crate) fn covered(about: &Description) -> String {
    let Some(period) = &about.period else {
        return format!("{:04}", about.issued.year());
    };
    let (start, end) = (period.start, period.end);
    let whole_months = start.day() == 1 && end == end.last_of_month();
    if whole_months && start.year() == end.year() {
        if start.month() == end.month() {
            return format!("{:04}-{:02}", start.year(), start.month());
        }
        if (start.month(), end.month()) == (1, 12) {
            return format!("{:04}", start.year());
        }
    }
    format!("{start}/P{}D", (end - start).get_days().max(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::is_period;

    #[test]
    fn what_a_period_is() {
        for yes in [
            "2024",
            "2024-03",
            "2024-Q1",
            "2024-W53",
            "2024-02-29",
            "2024-03-01T10:00:00",
        ] {
            assert!(is_period(yes), "{yes}");
        }
        for no in [
            "",
            "24",
            "2024-13",
            "2024-Q5",
            "2023-02-29",
            "2024-3",
            "March",
            "2024-03-01T10",
        ] {
            assert!(!is_period(no), "{no}");
        }
    }
}
