//! Cookies: few, named here, never readable by script.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

/// The session of a signed-in person.
pub(crate) const SESSION: &str = "counted_session";
/// The language chosen on a page.
pub(crate) const LANGUAGE: &str = "counted_language";
/// Light or dark.
pub(crate) const THEME: &str = "counted_theme";
/// How strong lines and text stand out.
pub(crate) const CONTRAST: &str = "counted_contrast";

/// One year in seconds: how long a choice of looks is kept.
const YEAR: u32 = 31_536_000;

/// The value of a cookie of the request.
pub(crate) fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(n, v)| (n == name).then_some(v))
}

/// A cookie to set: for this site only, not for scripts, and over HTTPS only where the site is on HTTPS.
pub(crate) fn set(name: &str, value: &str, seconds: u32, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"
    ))
    .ok()
}

/// A cookie that keeps a choice of looks for a year.
pub(crate) fn keep(name: &str, value: &str, secure: bool) -> Option<HeaderValue> {
    set(name, value, YEAR, secure)
}

/// A cookie that takes another away.
pub(crate) fn drop(name: &str, secure: bool) -> Option<HeaderValue> {
    set(name, "", 0, secure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(
            COOKIE,
            HeaderValue::from_static("xcounted_theme=light; counted_theme=dark"),
        );
        assert_eq!(read(&headers, THEME), Some("dark"));
        assert_eq!(read(&headers, LANGUAGE), None);
    }
}
