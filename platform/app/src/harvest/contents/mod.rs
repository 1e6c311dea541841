//! What is public here, as contents of records: one kind a file. None holds a person: organisations are named,
//! contact details and accounts stay at the origin's own page.

mod case_studies;
mod decisions;
mod initiatives;
mod releases;

use harvest::{Content, SharedKind};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{App, Result};

/// A content under the name that it has here.
pub(super) type Named = ((SharedKind, Uuid), Content);

/// Everything that is public here now.
pub(super) async fn all(app: &App) -> Result<Vec<Named>> {
    let mut out = initiatives::contents(app).await?;
    let releases = releases::contents(app).await?;
    out.extend(decisions::contents(app).await?);
    out.extend(releases);
    out.extend(case_studies::contents(app).await?);
    Ok(out)
}

/// A content; what is empty is left out. None for one without a title, which nobody could find.
fn named(kind: SharedKind, id: Uuid, value: Value) -> Option<Named> {
    let Value::Object(members) = value else {
        return None;
    };
    let said = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    };
    let members: Map<String, Value> = members.into_iter().filter(|(_, v)| said(v)).collect();
    let content = Content::new(Value::Object(members))?;
    Some(((kind, id), content))
}
