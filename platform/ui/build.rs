//! Lists `locales/<language>/<topic>.ftl` for `src/text`: a new file of words needs no line of Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut list = String::from("&[\n");
    for language in sorted(&locales)? {
        println!("cargo:rerun-if-changed={}", language.display());
        for topic in sorted(&language)? {
            if topic.extension().is_some_and(|e| e == "ftl") {
                let line = (name(&language), name(&topic), topic.canonicalize()?);
                writeln!(
                    list,
                    "    ({:?}, {:?}, include_str!({:?})),",
                    line.0, line.1, line.2
                )
                .map_err(io::Error::other)?;
            }
        }
    }
    list.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("locales.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|e| e.map(|e| e.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem()
        .map(|s| s.to_string_lossy().into_owned())
        .unwrap_or_default()
}
