//! `counted witness`: look at another site's log, check that it only grew, and say so under a key of one's own.

use app::log::LogSigner;
use app::people::Token;
use app::ports::Clock as _;
use app::ports::SystemClock;
use app::trust::{Statement, follow};
use clap::Args;
use serde_json::json;

use super::remote::{Instance, Memory};
use super::site::Place;
use crate::output::{Exit, Fault, Output, findings_json};

/// Check another site's log against what was seen before, sign what was seen, and hand the statement in.
#[derive(Debug, Args)]
pub(crate) struct Witness {
    #[command(flatten)]
    place: Place,
    /// The address of the site.
    url: String,
}

impl Witness {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let data = self.place.options().data;
        let (signer, memory) = (key(&data)?, Memory::of(&data, &self.url));
        let (known, there) = (memory.read()?, Instance::at(&self.url));
        let (head, findings) = super::runtime()?.block_on(follow(&there, known.as_ref(), None))?;
        out.findings(&findings)?;
        let statement = Statement::sign(&signer, &head, SystemClock.now());
        if findings.has_errors() {
            out.line("Nothing was signed: something does not hold; see above.")?;
            out.document(&json!({ "signed": false, "findings": findings_json(&findings) }))?;
            return Ok(Exit::by(&findings));
        }
        memory.keep(&head)?;
        let taken = there.hand_in("/log/witness", &statement)?;
        out.line(format!(
            "The log of {} has {} entries and continues what was seen before. Signed by {}.",
            self.url,
            head.size,
            signer.key()
        ))?;
        out.line(if taken {
            "The site took the statement and shows it."
        } else {
            "The site does not know this key yet: give it to its administrator, then run this again."
        })?;
        out.document(&json!({ "signed": true, "taken": taken, "statement": statement }))?;
        Ok(if taken { Exit::Done } else { Exit::No })
    }
}

/// The key of this witness; made at the first use.
fn key(data: &std::path::Path) -> Result<LogSigner, Fault> {
    let path = data.join("witness.key");
    let fault = |e: &dyn std::fmt::Display| {
        Fault::environment(
            format!("{} cannot be read or written: {e}", path.display()),
            "Check the folder, or name another with --data.",
        )
    };
    let mut secret = [0; 32];
    match std::fs::read_to_string(&path) {
        Ok(text) => hex_of(&text, &mut secret).ok_or_else(|| fault(&"it is damaged"))?,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            getrandom::fill(&mut secret).map_err(|e| fault(&e))?;
            std::fs::create_dir_all(data).map_err(|e| fault(&e))?;
            private(&path, &Token::new(secret).to_string()).map_err(|e| fault(&e))?;
        }
        Err(e) => return Err(fault(&e)),
    }
    Ok(LogSigner::new(&secret))
}

fn hex_of(text: &str, secret: &mut [u8; 32]) -> Option<()> {
    let text = text.trim();
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in secret.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(())
}

/// Writes a file that only its owner reads.
fn private(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
