//! A form that carries a file.

use axum::extract::Multipart;
use base::{Finding, Place};

use crate::pages::work::Sent;

/// The fields of a form and its file.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    pub(crate) sent: Sent,
    pub(crate) file_name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Upload {
    /// Reads the whole form.
    ///
    /// # Errors
    /// A finding when the form is cut off or its file is larger than may be.
    pub(crate) async fn read(mut form: Multipart) -> Result<Self, app::AppError> {
        let mut pairs = Vec::new();
        let mut out = Self::default();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(str::to_owned) {
                Some(file) => {
                    out.file_name = file;
                    out.bytes = field.bytes().await.map_err(broken)?.to_vec();
                }
                None => pairs.push((name, field.text().await.map_err(broken)?)),
            }
        }
        out.sent = Sent::from(pairs);
        Ok(out)
    }
}

fn broken(error: axum::extract::multipart::MultipartError) -> app::AppError {
    let place = Place::whole().with("field", "file");
    app::AppError::finding(
        Finding::error(app::data::code::BROKEN_UPLOAD)
            .at(place)
            .with("reason", error.body_text()),
    )
}
