//! What the site itself says is translated in full; what the field says may still be English, and is counted.

use super::{LANGUAGES, Texts};

/// Topics that every page shows: complete in all languages.
const CHROME: [&str; 4] = ["site", "charts", "framework", "home"];

fn missing(language: &str) -> Vec<(&'static str, String)> {
    let texts = Texts::get();
    Texts::keys("en")
        .into_iter()
        .filter(|(_, key)| !texts.has(language, key))
        .collect()
}

#[test]
fn what_every_page_shows_is_translated() {
    for (language, _) in LANGUAGES {
        let lost: Vec<_> = missing(language)
            .into_iter()
            .filter(|(topic, _)| CHROME.contains(topic))
            .collect();
        assert!(lost.is_empty(), "{language}: {lost:?}");
    }
}

#[test]
fn what_is_still_english_is_counted() {
    let all = Texts::keys("en").len();
    for (language, _) in LANGUAGES {
        let lost = missing(language).len();
        println!("{language}: {lost} of {all} texts are still English");
        assert!(language != "en" || lost == 0);
    }
}
