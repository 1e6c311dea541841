//! When two names are one: the form in which names are compared, and the sound by which the same name is found in
//! another alphabet.
//!
//! Sources: Unicode NFKD (UAX #15) for forms and accents; BGN/PCGN 1947 (Russian) and 1979 (Kyrgyz) romanisation,
//! simplified, for sound. Sound only ever *asks* whether two names are one; it never decides.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// An alphabet that names mix up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Any other.
    Other,
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Alphabet::Latin),
        '\u{400}'..='\u{52f}' => Some(Alphabet::Cyrillic),
        '\u{370}'..='\u{3ff}' => Some(Alphabet::Greek),
        c if c.is_alphabetic() => Some(Alphabet::Other),
        _ => None,
    }
}

/// Letters without case, accents, forms of width, Arabic vowel signs and the stroke that stretches; words apart by
/// one space.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut out = String::with_capacity(apart.len());
    for c in apart.chars().flat_map(char::to_lowercase) {
        match c {
            // combining marks; Arabic vowel signs; tatweel; what cannot be seen
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
            c if is_hidden(c) => {}
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'ё' => out.push('е'),
            'ß' => out.push_str("ss"),
            c if c.is_alphanumeric() => out.push(c),
            _ => out.push(' '),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form in which names are compared: two names with one key are one organisation.
pub fn key(name: &str) -> String {
    fold(name)
}

/// Characters that cannot be seen and make equal names unequal, or turn the order of what is read.
pub const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The first word of a name in which alphabets with letters of one look are mixed (Latin, Cyrillic, Greek):
/// `Кoмитет` with a Latin `o`.
pub fn mixed(name: &str) -> Option<&str> {
    let mixes = |word: &&str| {
        let mut all = word
            .chars()
            .filter_map(alphabet)
            .filter(|a| *a != Alphabet::Other);
        let first = all.next();
        all.any(|a| Some(a) != first)
    };
    name.split(|c: char| !c.is_alphanumeric() && !is_hidden(c))
        .filter(|w| !w.is_empty())
        .find(mixes)
}

/// How a name sounds, in plain Latin letters: the same name in Cyrillic and in Latin gives one sound. Nothing for a
/// name in an alphabet that is not romanised here.
pub fn sound(name: &str) -> Option<String> {
    let folded = fold(name);
    if folded
        .chars()
        .any(|c| !matches!(alphabet(c), None | Some(Alphabet::Latin | Alphabet::Cyrillic)))
    {
        return None;
    }
    let mut out = String::new();
    for c in folded.chars() {
        match romanised(c) {
            Some(latin) => out.push_str(latin),
            None => out.push(c),
        }
    }
    Some(levelled(&out))
}

/// One letter of Russian or Kyrgyz in Latin.
const fn romanised(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'і' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => "ng",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' => "u",
        'ф' => "f",
        'х' | 'ҳ' | 'һ' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

/// Levels what romanisations do differently: `kh`/`h`, `y`/`i`/`j`, `w`/`v`, letters twice.
fn levelled(text: &str) -> String {
    let text = text.replace("kh", "h").replace('x', "ks");
    let mut out = String::with_capacity(text.len());
    for c in text.chars().map(|c| match c {
        'y' | 'j' => 'i',
        'w' => 'v',
        c => c,
    }) {
        if !out.ends_with(c) || c.is_ascii_digit() {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_part_one_name() {
        assert_eq!(key("  Fundación  Ágora, S.A. "), key("FUNDACION AGORA S A"));
        assert_eq!(key("جمعيّة الميـاه"), key("جمعية المياه"));
        assert_eq!(key("ＡＢＣ"), key("abc"));
        assert_ne!(key("Agora"), key("Ágora II"));
    }

    #[test]
    fn a_name_is_known_by_its_sound_in_another_alphabet() {
        assert_eq!(sound("Агентство Демократия"), sound("Agentstvo Demokratiya"));
        assert_eq!(sound("Мехр"), sound("Mehr"));
        assert_eq!(sound("المياه"), None);
        assert_ne!(sound("Вода"), sound("Воля"));
    }

    #[test]
    fn letters_of_two_alphabets_in_one_word_are_seen() {
        assert_eq!(mixed("Ассоциация Кoмитет"), Some("Кoмитет"));
        assert_eq!(mixed("Фонд Soros Кыргызстан"), None);
        assert_eq!(mixed("Fundación Ágora"), None);
        assert_eq!(mixed("数据data"), None);
    }
}
