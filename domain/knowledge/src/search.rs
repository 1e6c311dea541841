//! Finding words in texts of any alphabet.
//!
//! Two words are one when they differ only by case, accents, vowel signs or the forms of a letter. Where a script
//! puts no spaces between words, a word is found anywhere within; elsewhere at the beginning of a word, so that
//! `well` finds `wells`. Every word of a query must be found. Not here: which things there are to be found.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Where words weigh, the heaviest first.
const WEIGHTS: [u32; 3] = [100, 10, 1];

/// The most words of a query that are looked for.
const MOST: usize = 12;

/// A text with what does not tell words apart taken out.
pub fn fold(text: &str) -> String {
    let kept = |c: &char| !is_left_out(*c);
    let letters = text.nfkd().filter(kept).map(letter);
    letters.flat_map(char::to_lowercase).collect()
}

/// Accents and vowel signs that people leave out when they type: Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac. Signs
/// of scripts in which they are letters stay.
const fn is_left_out(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}' | '\u{0591}'..='\u{05C7}' | '\u{0610}'..='\u{061A}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{0730}'..='\u{074A}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Forms of one letter that people type for each other.
const fn letter(c: char) -> char {
    match c {
        // alef with hamza or wasla; alef maqsura and Farsi yeh; ta marbuta; Farsi kaf
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'ё' => 'е',
        'Ё' => 'Е',
        'ı' => 'i',
        'ß' => 's',
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        '’' | '‘' | 'ʼ' => '\'',
        c => c,
    }
}

/// Whether a script writes words without spaces between them.
const fn runs_on(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}'   // Thai, Lao
        | '\u{1000}'..='\u{109F}' // Myanmar
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3040}'..='\u{30FF}' // kana
        | '\u{3400}'..='\u{9FFF}' // Han
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    let within = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    folded.split(move |c: char| !within(c)).filter(|w| !w.is_empty())
}

/// The words that somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought(Vec<String>);

impl Sought {
    /// The words of a query; `None` when it has none.
    pub fn new(query: &str) -> Option<Self> {
        let found: Vec<String> = words(&fold(query)).take(MOST).map(str::to_owned).collect();
        (!found.is_empty()).then_some(Self(found))
    }

    /// How well texts fit, the weightiest first (a title, a summary, everything else); `None` when a word is in none
    /// of them.
    pub fn weigh(&self, texts: [&[&str]; 3]) -> Option<u32> {
        let folded = texts.map(|all| all.iter().map(|t| fold(t)).collect::<Vec<_>>());
        let weigh = |word: &String| {
            let best = folded.iter().zip(WEIGHTS).find_map(|(all, weight)| {
                let closest = all.iter().filter_map(|text| fits(word, text)).max();
                closest.map(|close| weight * close)
            });
            best.ok_or(())
        };
        let each: Result<Vec<u32>, ()> = self.0.iter().map(weigh).collect();
        each.ok().map(|weights| weights.iter().sum())
    }
}

/// How close a word is to a text: 2 the whole word, 1 its beginning, or anywhere in a script that runs on.
fn fits(word: &str, text: &str) -> Option<u32> {
    if word.chars().any(runs_on) {
        return text.contains(word).then_some(2);
    }
    let close = words(text).filter(|w| w.starts_with(word));
    close.map(|w| if w.len() == word.len() { 2 } else { 1 }).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finds(query: &str, text: &str) -> bool {
        Sought::new(query).is_some_and(|s| s.weigh([&[text], &[], &[]]).is_some())
    }

    #[test]
    fn words_are_found_in_every_alphabet() {
        for (query, text) in [
            ("WELL", "Our wells"),
            ("eau societe", "La société de l’eau"),
            ("ماء", "المياه؟ لا: ماءٌ نظيف"),
            ("الامن", "الأَمن المائي"),
            ("مدرسه", "مدرسة البنات"),
            ("вода", "Чистая ВОДА"),
            ("елка", "Ёлка"),
            ("水质", "公民水质监测"),
            ("น้ำ", "คุณภาพน้ำดื่ม"),
            ("수도", "수도 요금"),
            ("पानी", "साफ पानी"),
            ("विद्यालय", "हमारा विद्यालय"),
            ("νερο", "Το νερό"),
        ] {
            assert!(finds(query, text), "{query} in {text}");
        }
        assert!(!finds("ell", "Our wells"), "not in the middle of a word");
        assert!(!finds("पन", "साफ पानी"), "a vowel sign that is a letter counts");
        assert!(!finds("well school", "Our wells"), "every word");
        assert_eq!(Sought::new(" –…? "), None);
    }

    #[test]
    fn a_title_weighs_more_than_the_rest() {
        let sought = Sought::new("well").unwrap();
        let title = sought.weigh([&["A well"], &[], &[]]);
        let begins = sought.weigh([&["Wells"], &[], &[]]);
        let body = sought.weigh([&["Water"], &[], &["one well"]]);
        assert!(title > begins && begins > body && body.is_some());
    }

    proptest! {
        /// Whatever is written, each of its own words is found in it.
        #[test]
        fn what_is_there_is_found(text in "\\PC{0,60}") {
            if let Some(Sought(all)) = Sought::new(&text) {
                for word in all {
                    prop_assert!(finds(&word, &text), "{word}");
                }
            }
        }
    }
}
