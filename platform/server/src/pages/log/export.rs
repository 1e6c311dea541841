//! `/log/export.jsonl` and `/log/export.csv`: the whole log, or what a filter finds, as a stream, oldest first.

use app::log::{LogFilter, Seen, read_log};
use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures::stream;
use serde_json::json;

use super::filter::Asked;
use crate::Services;
use crate::fault::Fault;

/// One line of a seen entry.
type Line = fn(&Seen) -> String;

pub(super) async fn lines(
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let headers = [
        (CONTENT_TYPE, "application/jsonl; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"log.jsonl\""),
    ];
    Ok((headers, streamed(services, asked.filter()?, String::new(), line)).into_response())
}

pub(super) async fn csv(
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"log.csv\""),
    ];
    let head = "seq,at,actor,verb,kind,subject,facts,payload,leaf\r\n".to_owned();
    Ok((headers, streamed(services, asked.filter()?, head, row)).into_response())
}

/// Reads piece by piece while it is sent. A fault in the middle ends the stream with an error, so that nobody takes
/// half a log for a whole one.
fn streamed(services: Services, filter: LogFilter, head: String, line: Line) -> Body {
    let first: Result<Bytes, app::AppError> = Ok(Bytes::from(head));
    let pieces = stream::try_unfold(Some(0), move |from| {
        let (app, filter) = (services.app.clone(), filter.clone());
        async move {
            let Some(from) = from else {
                return Ok::<_, app::AppError>(None);
            };
            let (seen, next) = read_log(&app, &filter, from).await?;
            let text: String = seen.iter().map(line).collect();
            Ok(Some((Bytes::from(text), next)))
        }
    });
    Body::from_stream(futures::StreamExt::chain(stream::iter([first]), pieces))
}

/// `bytes` is the entry byte for byte as it was hashed; an entry that is nobody's business has none.
fn line(seen: &Seen) -> String {
    let bytes = match seen {
        Seen::Open(entry) => Some(String::from_utf8_lossy(&entry.bytes()).into_owned()),
        Seen::Closed { .. } => None,
    };
    let value = json!({ "seq": seen.seq(), "leaf": seen.leaf(), "bytes": bytes });
    format!("{value}\n")
}

fn row(seen: &Seen) -> String {
    let Seen::Open(e) = seen else {
        return format!("{},,,,,,,,{}\r\n", seen.seq(), seen.leaf());
    };
    let payload = e.payload.map(|p| p.to_string()).unwrap_or_default();
    let cells = [
        e.at.to_string(),
        e.actor.clone(),
        e.verb.clone(),
        e.subject.kind.clone(),
        e.subject.id.to_string(),
        e.facts.clone(),
        payload,
    ];
    let cells: Vec<String> = cells.iter().map(|c| quoted(c)).collect();
    format!("{},{},{}\r\n", seen.seq(), cells.join(","), seen.leaf())
}

/// A cell (RFC 4180 §2). One that a spreadsheet would compute gets an apostrophe.
fn quoted(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
