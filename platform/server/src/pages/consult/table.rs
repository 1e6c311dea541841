//! The disposition table: every comment with what was done and why, as a table and as CSV.

use app::consult::{Heard, view_document};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use governance::document::Shown;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{comments, id_of};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// All of them as a table.
pub(super) fn table(all: &[&Heard], r: &Reader) -> Html {
    let mut table = Table::new(r.t("consult-answers"));
    for key in ["number", "paragraph", "comment", "who", "answer", "reason"] {
        table = table.column(r.t(&format!("consult-column-{key}")));
    }
    for h in all {
        let c = &h.comment;
        let mark =
            c.on.map_or_else(|| r.t("consult-whole"), |m| m.to_string().into());
        let (answer, reason) = match &c.disposition {
            Some(d) => (comments::answered(d.answer, r), r.text(&d.reason)),
            None => (Html::empty(), Html::empty()),
        };
        table = table.row(
            [
                r.count(h.number).into(),
                mark,
                comments::said(h, None, r),
                comments::who(h, r),
                answer,
                reason,
            ]
            .map(Cell::text),
        );
    }
    table.html(r)
}

/// The same as a file. Whoever asks gets what the page shows them.
pub(super) async fn csv(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
) -> Result<Response, Fault> {
    let view = view_document(&services.app, &visit.actor, id_of(&document)?).await?;
    let head = "number,consultation,paragraph,date,name,organisation,language,comment,instead,answer,reason,answered\r\n";
    let rows: String = view.comments.iter().map(|h| row(h, &visit.reader)).collect();
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"comments.csv\""),
    ];
    Ok((headers, format!("{head}{rows}")).into_response())
}

fn row(h: &Heard, r: &Reader) -> String {
    let c = &h.comment;
    let best = |t: &base::Text| t.best(&r.language).map(|(_, t)| t.to_owned()).unwrap_or_default();
    let (answer, reason, answered) = match (&c.disposition, &c.shown) {
        (Some(d), _) => (
            d.answer.as_str(),
            best(&d.reason),
            governance::day(d.at).to_string(),
        ),
        (None, Shown::Removed { reason }) => ("removed", reason.clone(), String::new()),
        (None, _) => ("", String::new(), String::new()),
    };
    let cells = [
        h.number.to_string(),
        c.consultation.to_string(),
        c.on.map(|m| m.to_string()).unwrap_or_default(),
        governance::day(c.at).to_string(),
        h.name.clone().unwrap_or_default(),
        h.organisation.clone().unwrap_or_default(),
        c.language.to_string(),
        c.words.clone(),
        c.instead.clone(),
        answer.to_owned(),
        reason,
        answered,
    ];
    let cells: Vec<String> = cells.iter().map(|c| quoted(c)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell (RFC 4180 §2). One that a spreadsheet would compute gets an apostrophe.
fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_cell_is_text_whatever_it_begins_with() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("a \"b\"\nc"), "\"a \"\"b\"\"\nc\"");
    }
}
