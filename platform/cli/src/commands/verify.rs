//! `counted verify`: this site's own log and files, or another site's over the network.

use app::trust::{Checked, check_decision, check_entry, check_receipt, check_release, follow};
use clap::Args;
use serde_json::{Value, json};

use super::remote::{Instance, Memory};
use super::site::Place;
use crate::output::{Exit, Fault, Output, findings_json};

/// Check the log, its signatures, releases and objects; with --remote, another site's.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    place: Place,
    /// The address of another site: check what it hands out against its signed log, and remember the log's head in
    /// the data directory.
    #[arg(long, value_name = "URL")]
    remote: Option<String>,
    /// With --remote: a release, by the last part of its address.
    #[arg(long, value_name = "SLUG", requires = "remote")]
    release: Option<String>,
    /// With --remote: what was said under this receipt.
    #[arg(long, value_name = "CODE", requires = "remote")]
    receipt: Option<String>,
    /// With --remote: a decision, by the number of its motion.
    #[arg(long, value_name = "ID", requires = "remote")]
    decision: Option<String>,
    /// With --remote: an entry of the log, by its place.
    #[arg(long, value_name = "N", requires = "remote")]
    entry: Option<u64>,
}

impl Verify {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        match &self.remote {
            Some(url) => self.remote(url, out),
            None => self.own(out),
        }
    }

    fn own(&self, out: &mut Output) -> Result<Exit, Fault> {
        let (verified, key) = super::runtime()?.block_on(async {
            let site = self.place.open_existing().await?;
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

    fn remote(&self, url: &str, out: &mut Output) -> Result<Exit, Fault> {
        let memory = Memory::of(&self.place.options().data, url);
        let known = memory.read()?;
        let first = known.is_none();
        let Checked {
            head,
            entries,
            findings,
        } = super::runtime()?.block_on(self.check(url, known.as_ref()))?;
        let sound = !findings.has_errors();
        if sound {
            memory.keep(&head)?;
        }
        out.findings(&findings)?;
        for entry in &entries {
            let text = |name: &str| entry[name].as_str().unwrap_or("").to_owned();
            out.line(format!(
                "entry {}: {} ({} {})",
                entry["seq"],
                text("verb"),
                text("kind"),
                text("id")
            ))?;
        }
        out.line(match (sound, first) {
            (true, true) => format!(
                "All of it holds, against {} entries signed by {}. Seen for the first time: remembered in {}.",
                head.size,
                head.key,
                memory.path().display()
            ),
            (true, false) => format!("All of it holds, and the log continues what was seen before: {} entries.", head.size),
            (false, _) => "Something does not hold; see above. What was remembered is kept.".to_owned(),
        })?;
        out.document(&json!({
            "verified": sound, "first": first, "head": head, "entries": entries, "findings": findings_json(&findings),
        }))?;
        Ok(Exit::by(&findings))
    }

    async fn check(&self, url: &str, known: Option<&app::trust::wire::HeadWire>) -> Result<Checked, Fault> {
        let there = Instance::at(url);
        let mut all: Option<Checked> = None;
        if let Some(slug) = &self.release {
            join(&mut all, check_release(&there, known, slug).await?);
        }
        if let Some(code) = &self.receipt {
            join(&mut all, check_receipt(&there, known, code).await?);
        }
        if let Some(id) = &self.decision {
            join(&mut all, check_decision(&there, known, id).await?);
        }
        if let Some(seq) = self.entry {
            join(&mut all, check_entry(&there, known, seq).await?);
        }
        if let Some(all) = all {
            return Ok(all);
        }
        let (head, findings) = follow(&there, known, None).await?;
        let entries: Vec<Value> = Vec::new();
        Ok(Checked {
            head,
            entries,
            findings,
        })
    }
}

/// Several questions at once: the newest head, everything found.
fn join(all: &mut Option<Checked>, one: Checked) {
    match all {
        None => *all = Some(one),
        Some(before) => {
            if one.head.size > before.head.size {
                before.head = one.head;
            }
            before.entries.extend(one.entries);
            before.findings.extend(one.findings);
        }
    }
}
