//! The doors of strangers' bytes, tried for a bounded time: mutations of sound input, and words of the right kind in
//! any order. What a fuzzer of `tools/fuzz` finds becomes a line here.

use axum::body::Body;
use axum::http::{Request, header};
use proptest::prelude::*;
use server::doors;

use crate::export::answered;

const FILTERS: [&str; 5] = [
    "n eq 1 and not (x lt 2.5 or t ne 'it''s')",
    "year(__system/submissionDate) ge 2024 and g/at gt 2024-02-29T00:00:00.000Z",
    "__system/reviewState eq null",
    "((((now() ge __system/submissionDate))))",
    "contains(t, 'o')",
];
const SUBMISSIONS: [&str; 3] = [
    "<?xml version=\"1.0\"?><data id=\"h\" version=\"1\" xmlns:orx=\"http://openrosa.org/xforms\"><a>1 &lt; 2</a><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>",
    "<data xmlns=\"urn:a\"><b xmlns=\"\"><![CDATA[<c>]]></b><!-- no --><?p i?>\u{e9}&#x41;</data>",
    "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>",
];
const PARTS: [&str; 2] = [
    "--x\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"s.xml\"\r\nContent-Type: text/xml\r\n\r\n<data id=\"household\" version=\"3\"><consent>yes</consent><meta><instanceID>uuid:m</instanceID></meta></data>\r\n--x\r\nContent-Disposition: form-data; name=\"a.jpg\"; filename=\"a.jpg\"\r\n\r\n\u{ff}\r\n--x--\r\n",
    "--x\r\nContent-Disposition: form-data; name=\"*isIncomplete*\"\r\n\r\nyes\r\n--x--\r\n",
];

/// Some bytes of one of these put elsewhere, repeated, or others in their place.
fn mutated(all: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<u8>(),
        0..5_u8,
    );
    (prop::sample::select(all), prop::collection::vec(change, 0..6)).prop_map(|(text, changes)| {
        let mut bytes = text.as_bytes().to_vec();
        for (at, to, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let (at, to) = (at.index(bytes.len()), to.index(bytes.len()));
            match how {
                0 => bytes[at] = byte,
                1 => bytes.truncate(at.max(1)),
                2 => bytes.insert(at, byte),
                3 => bytes.swap(at, to),
                _ => {
                    let (from, end) = (at.min(to), at.max(to));
                    let piece = bytes[from..end].to_vec();
                    bytes.extend(piece);
                }
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_filter_is_read_or_refused(bytes in mutated(&FILTERS)) {
        doors::filter(&bytes);
    }

    #[test]
    fn words_of_filters_in_any_order_are_read_or_refused(
        words in prop::collection::vec(prop::sample::select(vec![
            "n", "g/at", "eq", "ne", "lt", "and", "or", "not", "(", ")", "'a'", "1", "-2.5", "null", "now()", "year(",
            "second(", ",", "2024-01-01T00:00:00Z", "contains(",
        ]), 0..30)
    ) {
        doors::filter(words.join(" ").as_bytes());
    }

    #[test]
    fn a_submission_is_read_the_same_again_or_refused(bytes in mutated(&SUBMISSIONS)) {
        doors::submission(&bytes);
    }

    #[test]
    fn parts_are_read_or_refused(bytes in mutated(&PARTS)) {
        doors::multipart(&bytes);
    }
}

#[tokio::test]
async fn a_damaged_request_is_never_the_fault_of_the_site() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let (world, it) = answered().await;
    let lead = world.cookie("lead").await;
    let mut runner = TestRunner::deterministic();
    for _ in 0..300 {
        let body = mutated(&PARTS).new_tree(&mut runner).unwrap().current();
        let request = Request::post(format!("/work/water/collect/{}/bring", it.id))
            .header(header::COOKIE, &lead)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        let answer = world
            .respond(request.body(Body::from(body.clone())).unwrap())
            .await;
        assert!(!answer.status().is_server_error(), "{} {body:?}", answer.status());
        let request = Request::post("/submission")
            .header("x-openrosa-version", "1.0")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        let answer = world
            .respond(request.body(Body::from(body.clone())).unwrap())
            .await;
        assert!(!answer.status().is_server_error(), "{} {body:?}", answer.status());
    }
}
