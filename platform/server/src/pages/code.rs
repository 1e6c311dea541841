//! A page that asks for a code and leads to what the code opens: a receipt's, or that of a right to answer.

use std::fmt::Display;
use std::str::FromStr;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use crate::visit::Visit;

/// One such page: its address, and the keys of its words.
pub(crate) struct CodePage {
    pub(crate) address: &'static str,
    pub(crate) title: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) wrong: &'static str,
    pub(crate) button: &'static str,
}

/// What the page sends.
#[derive(Deserialize)]
pub(crate) struct Code {
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "code.html")]
struct Ask<'a> {
    r: &'a Reader,
    page: &'a CodePage,
    summary: Html,
    field: Html,
    button: Html,
}

impl CodePage {
    /// The empty page.
    pub(crate) fn ask(&self, visit: &Visit) -> Response {
        self.show(visit, &ErrorSummary::default(), "")
    }

    /// To what the code opens, or the page again when it is no code.
    pub(crate) fn find<T: FromStr + Display>(&self, visit: &Visit, sent: &Code) -> Response {
        match sent.code.parse::<T>() {
            Ok(code) => Redirect::to(&format!("{}/{code}", self.address)).into_response(),
            Err(_) => {
                let errors = ErrorSummary::default().error("code", visit.reader.t(self.wrong));
                let page = self.show(visit, &errors, &sent.code);
                (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
            }
        }
    }

    /// The page again for an address that no code opens: most such codes were copied with a slip.
    pub(crate) fn unknown(&self, visit: &Visit, code: &str) -> Response {
        let errors = ErrorSummary::default().error("code", visit.reader.t(self.wrong));
        (StatusCode::NOT_FOUND, self.show(visit, &errors, code)).into_response()
    }

    fn show(&self, visit: &Visit, errors: &ErrorSummary, value: &str) -> Response {
        let r = &visit.reader;
        let field = Field::text("code", r.t(self.label))
            .hint(r.t(self.hint))
            .value(value)
            .error(errors.on("code"));
        let view = Ask {
            r,
            page: self,
            summary: if errors.is_empty() {
                Html::empty()
            } else {
                errors.html(r)
            },
            field: field.html(r),
            button: Button::submit(r.t(self.button)).html(r),
        };
        visit
            .page(r.plain(self.title), crate::render(&view))
            .into_response()
    }
}
