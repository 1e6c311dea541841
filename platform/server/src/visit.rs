//! Who asks for a page, in which language, and the shell around the answer.

use app::Actor;
use app::people::who_is;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use ui::components::page::{Page, Section};
use ui::{Component, Html};

use crate::fault::Fault;
use crate::{Services, cookie, reader};

/// One request by one visitor; every page handler takes it.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    /// Language, theme, contrast.
    pub(crate) reader: ui::Reader,
    /// Who acts.
    pub(crate) actor: Actor,
    /// The name of the account, when signed in.
    pub(crate) name: Option<String>,
    /// The session, when signed in.
    pub(crate) session: Option<base::Id<app::people::Session>>,
    /// The address asked for, with its query but without `lang`.
    pub(crate) address: String,
    /// The day that this site believes, when its clock is set by hand.
    trial: Option<base::Date>,
}

impl FromRequestParts<Services> for Visit {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, services: &Services) -> Result<Self, Fault> {
        let reader = reader::of(&parts.headers, parts.uri.query());
        let address = without_language(parts.uri.path(), parts.uri.query());
        let known = who_is(&services.app, cookie::read(&parts.headers, cookie::SESSION)).await?;
        Ok(Self {
            reader,
            actor: known.actor,
            session: known.session,
            name: known.account.map(|a| a.name),
            address,
            trial: services
                .settings
                .trial
                .then(|| governance::day(services.app.now())),
        })
    }
}

impl Visit {
    /// The shell around some content, to be refined and turned into a response.
    pub(crate) fn page(&self, title: impl Into<String>, main: Html) -> Shell<'_> {
        let page = Page::new(title, self.address.clone(), main)
            .account(self.name.clone())
            .trial(self.trial);
        Shell {
            page,
            reader: &self.reader,
        }
    }
}

/// A page with the reader it is written for.
pub(crate) struct Shell<'a> {
    page: Page,
    reader: &'a ui::Reader,
}

impl Shell<'_> {
    /// Marks a section in the header.
    pub(crate) fn section(mut self, section: Section) -> Self {
        self.page = self.page.section(section);
        self
    }

    /// One sentence for search engines and previews.
    pub(crate) fn description(mut self, sentence: impl Into<String>) -> Self {
        self.page = self.page.description(sentence);
        self
    }

    /// What stands between header and content.
    pub(crate) fn above(mut self, above: Html) -> Self {
        self.page = self.page.above(above);
        self
    }

    /// More for `<head>`.
    pub(crate) fn head(mut self, head: Html) -> Self {
        self.page = self.page.head(head);
        self
    }

    /// Lets the content bring its own bands and margins.
    pub(crate) fn full_width(mut self) -> Self {
        self.page = self.page.full_width();
        self
    }
}

impl axum::response::IntoResponse for Shell<'_> {
    fn into_response(self) -> axum::response::Response {
        axum::response::Html(self.page.html(self.reader).into_string()).into_response()
    }
}

/// The address without its `lang`, so that the language switch can add its own.
fn without_language(path: &str, query: Option<&str>) -> String {
    let kept: Vec<&str> = query
        .unwrap_or("")
        .split('&')
        .filter(|p| !p.is_empty() && !p.starts_with("lang="))
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::without_language;

    #[test]
    fn the_language_is_not_part_of_the_address() {
        assert_eq!(without_language("/a", Some("lang=ar&q=b")), "/a?q=b");
        assert_eq!(without_language("/a", Some("lang=ar")), "/a");
        assert_eq!(without_language("/a", None), "/a");
    }
}
