//! The doors at which bytes of strangers are read first, each as a function that may refuse but never fall: for the
//! fuzz targets of `tools/fuzz` and their bounded runs in the tests. Nothing of the site calls them.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use base::Timestamp;
use form::instance::{Limits, Tree};

use crate::central::Filter;

/// `$filter` of OData: what is read is applied to a row with every kind of value.
pub fn filter(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(filter) = Filter::read(text) {
        let row = serde_json::json!({
            "__id": "uuid:1", "n": 1, "x": 1.5, "t": "words", "no": null, "g": { "at": "2024-02-29T23:59:59.999Z" },
            "__system": { "submissionDate": "2024-02-29T00:00:00.000+14:00", "reviewState": null },
        });
        filter.fits(&row, Timestamp::UNIX_EPOCH);
    }
}

/// A submission's XML: what is read is written and read again, the same.
///
/// # Panics
/// When it is not the same: a fuzzer has found something.
pub fn submission(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(tree) = Tree::read(text, &Limits::SUBMISSION) {
        let written = tree.write();
        let again = Tree::read(&written, &Limits::SUBMISSION).map(|t| t.write());
        assert_eq!(again.as_deref(), Ok(written.as_str()), "{text}");
    }
}

/// A request of several parts, the boundary `x`: all parts are read to their end.
pub fn multipart(bytes: &[u8]) {
    let request = Request::builder()
        .header(CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(bytes.to_vec()));
    let Ok(request) = request else { return };
    futures::executor::block_on(async {
        let Ok(mut parts) = Multipart::from_request(request, &()).await else {
            return;
        };
        while let Ok(Some(mut part)) = parts.next_field().await {
            let _names = (part.name().map(str::len), part.file_name().map(str::len));
            while let Ok(Some(_)) = part.chunk().await {}
        }
    });
}
