//! `counted verify`

use clap::Args;
use serde_json::json;

use super::site::Place;
use crate::output::{Exit, Fault, Output, findings_json};

/// Check the log, its signatures, releases and objects.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    place: Place,
}

impl Verify {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let (verified, key) = super::runtime()?.block_on(async {
            let site = self.place.open().await?;
            Ok::<_, Fault>((
                app::log::verify(&site.app, site.opened.log_key).await?,
                site.opened.log_key,
            ))
        })?;
        out.findings(&verified.findings)?;
        let sound = !verified.findings.has_errors();
        out.line(format!(
            "{} entries, {} signed heads, {} objects and {} releases were checked: {}",
            verified.entries,
            verified.heads,
            verified.objects,
            verified.releases,
            if sound {
                "all is as it was written."
            } else {
                "something is not as it was written; see above."
            },
        ))?;
        out.document(&json!({
            "verified": sound, "entries": verified.entries, "heads": verified.heads, "objects": verified.objects, "releases": verified.releases,
            "key": key.to_string(), "findings": findings_json(&verified.findings),
        }))?;
        Ok(Exit::by(&verified.findings))
    }
}
