//! The output that a document is the text of.

use base::Id;
use governance::document::Document;
use governance::output::Output;

use crate::ports::{Query, Stored};
use crate::{App, Result};

/// The output whose text a document is, if it is one's.
///
/// # Errors
/// When the store cannot be read.
pub async fn output_of_document(app: &App, document: Id<Document>) -> Result<Option<Stored<Output>>> {
    app.store.find(Query::all().in_state(document.to_string())).await
}
