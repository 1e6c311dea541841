//! `/initiatives/{slug}/ppsr.json`: the record in the words of PPSR Core.

use app::register::view_initiative;
use axum::Json;
use axum::extract::{Path, State};
use registry::initiative::ppsr_core;
use serde_json::{Value, json};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Json<Value>, Fault> {
    let view = view_initiative(&services.app, &visit.actor, &slug).await?;
    let (record, lacking) = ppsr_core(&view.initiative, &view.parties, &visit.reader.language);
    Ok(Json(json!({ "project": record, "missingMandatory": lacking })))
}
