//! The shell around every page.

use base::{Date, Language};

use super::Example;
use crate::{Contrast, Html, Icon, Reader, Theme, assets, text};

/// A main section of the site, in the order of the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// `/initiatives`
    Initiatives,
    /// `/releases`
    Releases,
    /// `/countries`
    Countries,
    /// `/collaborative`
    Collaborative,
    /// `/knowledge`
    Knowledge,
    /// `/framework`
    Framework,
    /// `/about`
    About,
    /// `/work`
    Work,
}

/// The public sections with their addresses.
pub const SECTIONS: [(Section, &str, &str); 7] = [
    (Section::Initiatives, "nav-initiatives", "/initiatives"),
    (Section::Releases, "nav-releases", "/releases"),
    (Section::Countries, "nav-countries", "/countries"),
    (Section::Knowledge, "nav-knowledge", "/knowledge"),
    (Section::Collaborative, "nav-collaborative", "/collaborative"),
    (Section::Framework, "nav-framework", "/framework"),
    (Section::About, "nav-about", "/about"),
];

/// A whole page. `Page::new(title, path, main)` is enough; the rest are wishes.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The title, without the name of the site.
    pub title: String,
    /// One sentence for search engines and previews.
    pub description: String,
    /// The path with its query, without `lang`: what the language switch leads to.
    pub path: String,
    /// The section that is marked in the header.
    pub section: Option<Section>,
    /// The name of the person who is signed in.
    pub account: Option<String>,
    /// A token that the server wants in every form of the shell (sign out, display); empty for none.
    pub token: String,
    /// Between header and content: breadcrumbs, work tabs, a notice.
    pub above: Html,
    /// The content.
    pub main: Html,
    /// For `<head>`: JSON-LD, feeds. Must fit the content security policy.
    pub head: Html,
    /// Whether the content brings its own full-width bands instead of standing in the page's margins.
    pub full_width: bool,
    /// The day that the site believes, when it is a trial whose clock is set by hand.
    pub trial: Option<Date>,
}

impl Page {
    /// A page with a title, its path and its content.
    pub fn new(title: impl Into<String>, path: impl Into<String>, main: Html) -> Self {
        Self { title: title.into(), path: path.into(), main, ..Self::default() }
    }

    /// Marks a section in the header.
    #[must_use]
    pub fn section(mut self, section: Section) -> Self {
        self.section = Some(section);
        self
    }

    /// Says who is signed in.
    #[must_use]
    pub fn account(mut self, name: Option<impl Into<String>>) -> Self {
        self.account = name.map(Into::into);
        self
    }

    /// Says that this is a trial, and which day it believes.
    #[must_use]
    pub fn trial(mut self, day: Option<Date>) -> Self {
        self.trial = day;
        self
    }

    /// The token that forms of the shell carry.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// What stands between header and content.
    #[must_use]
    pub fn above(mut self, above: Html) -> Self {
        self.above = above;
        self
    }

    /// One sentence for search engines and previews.
    #[must_use]
    pub fn description(mut self, sentence: impl Into<String>) -> Self {
        self.description = sentence.into();
        self
    }

    /// More for `<head>`.
    #[must_use]
    pub fn head(mut self, head: Html) -> Self {
        self.head = head;
        self
    }

    /// Lets the content bring its own bands and margins.
    #[must_use]
    pub fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// The page's address in a language.
    pub fn address_in(&self, tag: &str) -> String {
        let joint = if self.path.contains('?') { '&' } else { '?' };
        format!("{}{joint}lang={tag}", self.path)
    }

    fn languages(&self) -> impl Iterator<Item = (&'static str, &'static str, String)> + '_ {
        text::LANGUAGES.iter().map(|(tag, name)| (*tag, *name, self.address_in(tag)))
    }

    fn sections(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> + '_ {
        SECTIONS.iter().map(|(section, key, href)| (*key, *href, self.section == Some(*section)))
    }

    fn in_work(&self) -> bool {
        self.section == Some(Section::Work)
    }

    fn themes() -> [Theme; 3] {
        [Theme::Auto, Theme::Light, Theme::Dark]
    }

    fn contrasts() -> [Contrast; 2] {
        [Contrast::Auto, Contrast::High]
    }

    fn own_name(r: &Reader) -> &str {
        text::own_name(&r.language)
    }

    fn direction_of(tag: &str) -> &'static str {
        tag.parse::<Language>().map_or("ltr", |l| l.direction().as_str())
    }
}

component!(Page, "page/page.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let html = Html::trusted("<p class=\"quiet\">The shell is around you: header, skip link, language and display menus, footer.</p>");
    let _ = r;
    vec![Example { title: "This very page", html }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Component;

    #[test]
    fn the_shell_speaks_the_readers_language_and_escapes() {
        let page = Page::new("<Water>", "/initiatives?q=a&b", Html::empty()).section(Section::Initiatives);
        let html = page.html(&Reader::of("ar")).into_string();
        assert!(html.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\""));
        assert!(html.contains("<title>&#60;Water&#62;"));
        assert!(html.contains("/initiatives?q=a&#38;b&#38;lang=fr"));
        assert!(html.contains("aria-current=\"page\""));
        assert!(!html.contains("style=\"") && !html.contains("<script"));
    }
}
