//! A part of a file, for clients that ask for one: players of sound and film, which begin in the middle, and devices
//! that go on where a slow network stopped (RFC 9110 §14). An answer that says `Accept-Ranges` can be had in parts.

use std::ops::RangeInclusive;

use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_RANGE, RANGE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::{StreamExt as _, TryStreamExt as _, future};
use http_range_header::parse_range_header;

/// What is asked of a file.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    /// All of it.
    Whole,
    /// The bytes from the first to the last named.
    Part(RangeInclusive<u64>),
    /// Bytes that it does not have.
    Beyond,
}

/// What is asked of a file of so many bytes that bears this mark. Who asks for several parts at once, or in a way that
/// cannot be read, or for a part of what has changed since, gets the whole.
fn wanted(headers: &HeaderMap, size: u64, mark: Option<&HeaderValue>) -> Wanted {
    let changed = headers.get(IF_RANGE).is_some_and(|known| Some(known) != mark);
    let asked = headers.get(RANGE).and_then(|v| v.to_str().ok());
    let Some(ranges) = asked
        .filter(|_| !changed)
        .and_then(|r| parse_range_header(r).ok())
    else {
        return Wanted::Whole;
    };
    match ranges.validate(size).as_deref() {
        Ok([one]) => Wanted::Part(one.clone()),
        Ok(_) => Wanted::Whole,
        Err(_) => Wanted::Beyond,
    }
}

/// Gives the part that was asked for, where the answer can be had in parts.
pub(crate) async fn give(request: Request, next: Next) -> Response {
    let asked = request
        .headers()
        .contains_key(RANGE)
        .then(|| request.headers().clone());
    let response = next.run(request).await;
    let parts = response.status() == StatusCode::OK && response.headers().contains_key(ACCEPT_RANGES);
    match (asked.filter(|_| parts), size_of(&response)) {
        (Some(asked), Some(size)) => {
            let wanted = wanted(&asked, size, response.headers().get(ETAG));
            cut(response, size, wanted)
        }
        _ => response,
    }
}

fn size_of(response: &Response) -> Option<u64> {
    let said = response.headers().get(CONTENT_LENGTH);
    let said = said.and_then(|v| v.to_str().ok()?.parse().ok());
    said.or_else(|| response.body().size_hint().exact())
}

fn cut(response: Response, size: u64, wanted: Wanted) -> Response {
    let (first, last) = match wanted {
        Wanted::Whole => return response,
        Wanted::Part(part) => part.into_inner(),
        Wanted::Beyond => {
            let span = [(CONTENT_RANGE, format!("bytes */{size}"))];
            return (StatusCode::RANGE_NOT_SATISFIABLE, span).into_response();
        }
    };
    let (mut head, body) = response.into_parts();
    head.status = StatusCode::PARTIAL_CONTENT;
    head.headers.insert(CONTENT_LENGTH, (last + 1 - first).into());
    if let Ok(span) = HeaderValue::from_str(&format!("bytes {first}-{last}/{size}")) {
        head.headers.insert(CONTENT_RANGE, span);
    }
    let mut at = 0;
    let within = body.into_data_stream().map_ok(move |piece| {
        let end = piece.len() as u64;
        let place = |byte: u64| usize::try_from(byte.saturating_sub(at).min(end)).unwrap_or(usize::MAX);
        let part = piece.slice(place(first)..place(last + 1));
        at += end;
        (part, at > last)
    });
    // What follows the last byte is not read.
    let mut over = false;
    let until = within.take_while(move |piece| {
        let go_on = !over;
        over |= piece.as_ref().is_ok_and(|(_, done)| *done);
        future::ready(go_on)
    });
    let parts = until.try_filter_map(|(part, _)| future::ok((!part.is_empty()).then_some(part)));
    Response::from_parts(head, Body::from_stream(parts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(range: &str, known: Option<&'static str>) -> Wanted {
        let mut headers = HeaderMap::new();
        headers.insert(RANGE, range.parse().unwrap());
        if let Some(known) = known {
            headers.insert(IF_RANGE, HeaderValue::from_static(known));
        }
        wanted(&headers, 100, Some(&HeaderValue::from_static("\"mark\"")))
    }

    #[test]
    fn one_part_is_given_and_all_else_is_the_whole() {
        assert_eq!(wanted(&HeaderMap::new(), 100, None), Wanted::Whole);
        assert_eq!(asked("bytes=0-1", None), Wanted::Part(0..=1));
        assert_eq!(asked("bytes=90-", None), Wanted::Part(90..=99));
        assert_eq!(asked("bytes=-10", None), Wanted::Part(90..=99));
        assert_eq!(asked("bytes=100-", None), Wanted::Beyond);
        assert_eq!(asked("bytes=0-1,5-6", None), Wanted::Whole);
        assert_eq!(asked("lines=1-2", None), Wanted::Whole);
        assert_eq!(asked("bytes=0-1", Some("\"mark\"")), Wanted::Part(0..=1));
        assert_eq!(asked("bytes=0-1", Some("\"older\"")), Wanted::Whole);
    }

    #[tokio::test]
    async fn a_part_of_pieces_is_cut_at_the_byte() {
        let whole: Vec<u8> = (0..100).collect();
        for (first, last) in [(0, 99), (0, 0), (9, 10), (15, 34), (99, 99), (30, 39)] {
            let pieces: Vec<Result<Vec<u8>, std::io::Error>> =
                whole.chunks(10).map(|c| Ok(c.to_vec())).collect();
            let body = Body::from_stream(futures::stream::iter(pieces));
            let part = cut(Response::new(body), 100, Wanted::Part(first..=last));
            assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
            assert_eq!(part.headers()[CONTENT_RANGE], format!("bytes {first}-{last}/100"));
            let given = axum::body::to_bytes(part.into_body(), 200).await.unwrap();
            assert_eq!(
                given.as_ref(),
                &whole[first as usize..=last as usize],
                "{first}-{last}"
            );
        }
    }
}
