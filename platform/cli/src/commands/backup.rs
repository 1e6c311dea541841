//! `counted backup FILE` and `counted restore FILE`

use std::path::PathBuf;

use app::ports::{Clock as _, SystemClock};
use clap::Args;
use serde_json::json;

use super::site::Place;
use crate::output::{Exit, Fault, Output};

/// Write everything a site keeps to one file; the site may be running.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    place: Place,
    /// The file to write; it must not exist. It holds keys and personal data: keep it safe.
    file: PathBuf,
}

impl Backup {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let now = SystemClock.now();
        let made = super::runtime()?.block_on(store::backup(&self.place.options(), &self.file, now))?;
        let rows: u64 = made.rows.values().sum();
        let file = self.file.display();
        out.line(format!(
            "{rows} rows and {} files are in {file}. It holds the site's keys and personal data: keep it safe.",
            made.objects
        ))?;
        out.document(
            &json!({ "file": self.file, "rows": rows, "objects": made.objects, "made_at": made.made_at }),
        )?;
        Ok(Exit::Done)
    }
}

/// Bring a site back from a backup, into a directory and a database that hold none yet.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    place: Place,
    /// The file that `counted backup` wrote.
    file: PathBuf,
}

impl Restore {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let made = super::runtime()?.block_on(store::restore(&self.place.options(), &self.file))?;
        let rows: u64 = made.rows.values().sum();
        out.line(format!(
            "{rows} rows and {} files of {} are back. Check them with: counted verify",
            made.objects, made.made_at
        ))?;
        out.document(
            &json!({ "file": self.file, "rows": rows, "objects": made.objects, "made_at": made.made_at }),
        )?;
        Ok(Exit::Done)
    }
}
