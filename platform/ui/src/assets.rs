//! What every page loads: one style sheet, the text face, the icon. All of it is built into the program.

use std::sync::OnceLock;

use base::Digest;

use crate::components::COMPONENTS;

/// A file of the house, served at [`Asset::path`] and never changed under the same `version`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The address, beginning with `/assets/`.
    pub path: &'static str,
    /// The media type.
    pub mime: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// The first digits of its SHA-256: put behind `?v=` so that a browser may keep the file for good.
    pub version: String,
}

impl Asset {
    fn new(path: &'static str, mime: &'static str, bytes: &'static [u8]) -> Self {
        let version = Digest::of(bytes).to_string()[..10].to_owned();
        Self {
            path,
            mime,
            bytes,
            version,
        }
    }

    /// The address with its version.
    pub fn address(&self) -> String {
        format!("{}?v={}", self.path, self.version)
    }
}

const POSTER: &str = "/assets/poster.css";
const WOFF2: &str = "font/woff2";

/// Every asset; the first is the style sheet.
pub fn all() -> &'static [Asset] {
    static ALL: OnceLock<Vec<Asset>> = OnceLock::new();
    ALL.get_or_init(|| {
        vec![
            Asset::new(
                "/assets/counted.css",
                "text/css; charset=utf-8",
                style_text().as_bytes(),
            ),
            Asset::new(
                "/assets/atkinson-400.woff2",
                WOFF2,
                include_bytes!("../assets/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"),
            ),
            Asset::new(
                "/assets/atkinson-700.woff2",
                WOFF2,
                include_bytes!("../assets/fonts/atkinson-hyperlegible-next-latin-700-normal.woff2"),
            ),
            Asset::new(
                "/assets/atkinson-ext-400.woff2",
                WOFF2,
                include_bytes!("../assets/fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2"),
            ),
            Asset::new(
                "/assets/atkinson-ext-700.woff2",
                WOFF2,
                include_bytes!("../assets/fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2"),
            ),
            Asset::new(
                "/assets/icon.svg",
                "image/svg+xml",
                include_bytes!("../assets/icon.svg"),
            ),
            Asset::new(
                "/assets/passkey.js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/passkey.js"),
            ),
            Asset::new(
                POSTER,
                "text/css; charset=utf-8",
                include_bytes!("../assets/style/poster.css"),
            ),
            Asset::new(
                "/assets/custody.js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/custody.js"),
            ),
            Asset::new(
                "/assets/verify-log.js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/verify-log.js"),
            ),
        ]
    })
}

/// The asset at a path.
pub fn find(path: &str) -> Option<&'static Asset> {
    all().iter().find(|a| a.path == path)
}

/// The one style sheet.
pub fn style() -> &'static Asset {
    &all()[0]
}

/// The style of a poster, loaded by posters alone.
pub fn poster() -> &'static Asset {
    find(POSTER).unwrap_or_else(style)
}

/// Tokens, bare elements, then each component's style in the order of the list.
fn style_text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let shared = [
            include_str!("../assets/style/tokens.css"),
            include_str!("../assets/style/base.css"),
        ];
        let charts = [include_str!("chart/chart.css")];
        let parts = shared
            .into_iter()
            .chain(COMPONENTS.iter().map(|c| c.style))
            .chain(charts);
        parts.map(tight).collect()
    })
}

/// A style sheet without comments and indentation. Strings of ours hold neither.
fn tight(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, tail)| tail);
    }
    out.push_str(rest);
    out.lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .fold(String::new(), |mut all, line| {
            all.push_str(line);
            all.push('\n');
            all
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_by_wish_and_dark_by_device_are_the_same() {
        let tokens = include_str!("../assets/style/tokens.css");
        let block = |start: &str| {
            let from = tokens.split_once(start).unwrap().1;
            from.split_once('}').unwrap().0.trim().to_owned()
        };
        assert_eq!(
            block(":root:not([data-theme=\"light\"]) {"),
            block(":root[data-theme=\"dark\"] {")
        );
    }

    #[test]
    fn components_choose_no_colour_of_their_own() {
        for component in COMPONENTS {
            let colour = component
                .style
                .lines()
                .find(|l| l.contains(": #") || l.contains("rgb("));
            assert_eq!(colour, None, "{}", component.name);
        }
    }

    /// Chromium knows the older name alone, and takes a line with the newer one for nothing.
    #[test]
    fn what_is_written_in_another_direction_stands_where_the_page_begins() {
        let style = String::from_utf8(style().bytes.to_vec()).unwrap();
        let rules = style.split('}').filter(|rule| rule.contains("[dir]"));
        let aligned = |rule: &str| {
            ["text-align: -webkit-match-parent", "text-align: match-parent"]
                .iter()
                .all(|line| rule.contains(line))
        };
        assert!(rules.clone().any(aligned), "{:?}", rules.collect::<Vec<_>>());
    }

    #[test]
    fn what_every_page_loads_stays_small() {
        let fonts: usize = all()
            .iter()
            .filter(|a| a.mime == WOFF2 && !a.path.contains("ext"))
            .map(|a| a.bytes.len())
            .sum();
        assert!(fonts < 26_000, "fonts {fonts}");
        assert!(
            // About a fifth of this once compressed.
            style().bytes.len() < 47_000,
            "style sheet {}",
            style().bytes.len()
        );
    }
}
