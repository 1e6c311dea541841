//! Reading what a command is given: files, standard input, JSON.

use std::io::Read as _;
use std::path::Path;

use base::{Finding, Place};
use serde_json::Value;

use crate::code;
use crate::output::Fault;

/// The largest file a command reads into memory, in bytes.
const LARGEST: u64 = 512 * 1024 * 1024;

/// The bytes of a file; `-` is standard input.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    let unreadable = |e: std::io::Error| {
        Fault::environment(
            format!("{} cannot be read: {e}", path.display()),
            "Check the name and whether you may read the file.",
        )
    };
    let mut out = Vec::new();
    if path == Path::new("-") {
        std::io::stdin()
            .lock()
            .take(LARGEST)
            .read_to_end(&mut out)
            .map_err(unreadable)?;
        return Ok(out);
    }
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > LARGEST {
        let finding = Finding::error(code::TOO_LARGE)
            .at(Place::whole().with("file", path.display().to_string()))
            .with("file", path.display().to_string())
            .with("size", size.to_string())
            .with("most", LARGEST.to_string());
        return Err(finding.into());
    }
    file.take(LARGEST).read_to_end(&mut out).map_err(unreadable)?;
    Ok(out)
}

/// The text of a file, which must be UTF-8.
pub(crate) fn text(path: &Path) -> Result<String, Fault> {
    String::from_utf8(bytes(path)?).map_err(|e| unreadable(code::NOT_TEXT, path, &e))
}

/// Whether a CSV file ends inside a quotation mark: then its last rows would be read as one cell, in silence.
pub(crate) fn open_quote(path: &Path) -> Result<Option<base::Finding>, Fault> {
    if path.extension().is_none_or(|e| !e.eq_ignore_ascii_case("csv")) {
        return Ok(None);
    }
    let unreadable = |e: std::io::Error| {
        Fault::environment(
            format!("{} cannot be read: {e}", path.display()),
            "Check the name and whether you may read the file.",
        )
    };
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let mut quotes = dataset::csv::Quotes::new(b',');
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = file.read(&mut buffer).map_err(unreadable)?;
        if n == 0 {
            return Ok(quotes.end());
        }
        quotes.read(&buffer[..n]);
    }
}

/// The JSON document in a file.
pub(crate) fn json(path: &Path) -> Result<Value, Fault> {
    let text = text(path)?;
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|e| unreadable(code::NOT_JSON, path, &e))
}

/// A file that is not what it should be, and why.
pub(crate) fn unreadable(code: base::Code, path: &Path, why: &impl ToString) -> Fault {
    Finding::error(code)
        .at(Place::whole().with("file", path.display().to_string()))
        .with("file", path.display().to_string())
        .with("why", why.to_string())
        .into()
}

/// The name of a file without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |n| n.to_string_lossy().into_owned(),
    )
}

/// Writes a result whole or not at all: beside the place, then into it.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Fault> {
    let beside = path.with_extension(format!("part-{}", std::process::id()));
    let result = std::fs::write(&beside, content).and_then(|()| std::fs::rename(&beside, path));
    result.map_err(|e| {
        let _ = std::fs::remove_file(&beside);
        Fault::environment(
            format!("{} cannot be written: {e}", path.display()),
            "Free some space or choose another place; nothing was changed.",
        )
    })
}
