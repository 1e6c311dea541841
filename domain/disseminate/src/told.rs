//! The numbers that a sentence tells, in the digits and signs of any language, and whether a value is what one of them
//! says.

/// A number in a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Told {
    value: f64,
    /// Digits after the decimal sign.
    digits: u8,
    /// Whether the sentence says that it is in the hundred.
    percent: bool,
}

impl Told {
    /// Whether it says this value as the sentence rounds it; a share of 1 is said in the hundred.
    pub(crate) fn is(&self, value: f64, share: bool) -> bool {
        if self.percent && !share {
            return false;
        }
        let value = if share { value * 100.0 } else { value };
        // Half a step of the last digit that is said, and what binary fractions add.
        let step = 0.5 * 10_f64.powi(-i32::from(self.digits)) + 1e-9;
        (value - self.value).abs() <= step
    }

    /// How surely it is a figure and no year, day or count: first what is in the hundred, then fractions.
    fn sure(&self) -> u8 {
        match (self.percent, self.digits) {
            (true, _) => 0,
            (false, 1..) => 1,
            _ => 2,
        }
    }
}

/// The numbers of a sentence, those first that are most surely figures, then in its order.
pub(crate) fn numbers(sentence: &str) -> Vec<Told> {
    let signs: Vec<char> = sentence.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        if digit(signs[at]).is_none() {
            at += 1;
            continue;
        }
        let end = end_of(&signs, at);
        let (value, digits) = value(&signs[at..end]);
        let percent = is_percent(&signs[end..]);
        out.push(Told {
            value,
            digits,
            percent,
        });
        at = end;
    }
    out.sort_by_key(Told::sure);
    out
}

/// A digit of ASCII, of Arabic or of Persian writing.
fn digit(c: char) -> Option<u32> {
    let from = |zero: char| (c as u32).checked_sub(zero as u32).filter(|d| *d < 10);
    c.to_digit(10)
        .or_else(|| from('\u{660}'))
        .or_else(|| from('\u{6f0}'))
}

/// Signs that stand inside of numbers: points, commas, spaces that do not break, and the two of Arabic writing.
fn inside(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '٫' | '٬' | '’')
}

/// Where the number that begins here ends.
fn end_of(signs: &[char], from: usize) -> usize {
    let is_digit = |at: usize| signs.get(at).is_some_and(|c| digit(*c).is_some());
    let mut end = from;
    while is_digit(end) || (signs.get(end).is_some_and(|c| inside(*c)) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// The value, and how many digits stand after its decimal sign: the last sign, unless groups of three follow signs.
fn value(signs: &[char]) -> (f64, u8) {
    let parts: Vec<&[char]> = signs.split(|c| inside(*c)).collect();
    let separators: Vec<char> = signs.iter().copied().filter(|c| inside(*c)).collect();
    let last = separators.last().copied();
    let one_kind = separators.iter().all(|c| Some(*c) == last);
    let thousands = parts[1..].iter().all(|p| p.len() == 3) && one_kind && !matches!(last, None | Some('٫'));
    let number = |parts: &[&[char]]| {
        let digits = parts.iter().flat_map(|p| p.iter()).filter_map(|c| digit(*c));
        digits.fold(0.0, |sum, d| sum * 10.0 + f64::from(d))
    };
    match parts.split_last() {
        Some((fraction, _)) if !thousands && parts.len() > 1 => {
            let digits = u8::try_from(fraction.len()).unwrap_or(u8::MAX);
            (number(&parts) / 10_f64.powi(i32::from(digits)), digits)
        }
        _ => (number(&parts), 0),
    }
}

/// Whether a sign for “in the hundred” follows, or `of 100` and the same with another word between.
fn is_percent(rest: &[char]) -> bool {
    let rest: String = rest.iter().take(24).collect();
    let rest = rest.trim_start();
    if rest.starts_with(['%', '٪', '％']) {
        return true;
    }
    let mut words = rest.split_whitespace();
    let (first, second) = (words.next(), words.next());
    let hundred = |word: &str| matches!(word.trim_end_matches(['.', ',', ';']), "100" | "١٠٠" | "۱۰۰");
    first.is_some_and(|w| w.starts_with("percent")) || second.is_some_and(hundred)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(sentence: &str) -> Vec<(f64, u8, bool)> {
        let all = numbers(sentence);
        all.iter().map(|t| (t.value, t.digits, t.percent)).collect()
    }

    #[test]
    fn numbers_are_read_in_any_writing() {
        assert_eq!(said("Every second spring ran dry."), []);
        assert_eq!(
            said("In 2021, 62% had enough."),
            [(62.0, 0, true), (2021.0, 0, false)]
        );
        assert_eq!(said("107,116 readings"), [(107_116.0, 0, false)]);
        assert_eq!(said("1 234,5 litres"), [(234.5, 1, false), (1.0, 0, false)]);
        assert_eq!(said("1\u{202f}234,5 litres"), [(1234.5, 1, false)]);
        assert_eq!(said("٢٠٫٥ لترا و٥٣٪"), [(53.0, 0, true), (20.5, 1, false)]);
        assert_eq!(
            said("About 17 of 100 households, in 30 days"),
            [(17.0, 0, true), (100.0, 0, false), (30.0, 0, false)]
        );
    }

    #[test]
    fn a_value_is_what_a_number_says_when_it_rounds_to_it() {
        let of = |sentence: &str| numbers(sentence)[0];
        assert!(of("20.5 litres").is(20.4612, false) && !of("20.5 litres").is(20.44, false));
        assert!(of("17 of 100 homes").is(0.1678, true) && !of("17 of 100 homes").is(17.0, false));
        assert!(of("53 %").is(0.5263, true) && !of("53 %").is(0.5391, true));
        assert!(of("12 wells").is(12.25, false));
    }
}
