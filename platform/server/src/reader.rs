//! The reader of a request: language, theme and contrast from the address, cookies and the browser.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use ui::{Contrast, Theme};

use crate::cookie;

/// The reader that an address (`?lang=ar`), cookies and the browser's languages ask for, in that order.
pub(crate) fn of(headers: &HeaderMap, query: Option<&str>) -> ui::Reader {
    let asked = query.and_then(|q| q.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    let kept = cookie::read(headers, cookie::LANGUAGE);
    let browser = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("");
    let language = asked
        .into_iter()
        .chain(kept)
        .find_map(spoken)
        .or_else(|| preferred(browser));
    let mut reader = ui::Reader::new(language.unwrap_or_else(base::Language::english));
    reader.theme = Theme::from_word(cookie::read(headers, cookie::THEME).unwrap_or(""));
    reader.contrast = Contrast::from_word(cookie::read(headers, cookie::CONTRAST).unwrap_or(""));
    reader
}

fn spoken(tag: &str) -> Option<base::Language> {
    ui::text::spoken(&tag.parse().ok()?)
}

/// The first language of `Accept-Language` that the house speaks, by quality (RFC 9110, section 12.5.4).
fn preferred(header: &str) -> Option<base::Language> {
    let mut wanted: Vec<(u32, &str)> = header
        .split(',')
        .filter_map(|item| {
            let (tag, quality) = item.trim().split_once(";q=").unwrap_or((item.trim(), "1"));
            let quality: f64 = quality.trim().parse().ok()?;
            (quality > 0.0).then_some(((quality * 1000.0) as u32, tag))
        })
        .collect();
    wanted.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wanted.into_iter().find_map(|(_, tag)| spoken(tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_address_goes_before_the_cookie_before_the_browser() {
        let mut headers = HeaderMap::new();
        headers.insert(
            ACCEPT_LANGUAGE,
            HeaderValue::from_static("de, fr;q=0.8, es;q=0.9"),
        );
        assert_eq!(of(&headers, None).lang(), "es");
        headers.insert(
            axum::http::header::COOKIE,
            HeaderValue::from_static("counted_language=ru"),
        );
        assert_eq!(of(&headers, None).lang(), "ru");
        assert_eq!(of(&headers, Some("a=b&lang=ar")).lang(), "ar");
        assert_eq!(of(&headers, Some("lang=xx")).lang(), "ru");
    }
}
