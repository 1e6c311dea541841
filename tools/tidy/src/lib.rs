//! Structure tests: the plan of the house, held against the house.
//!
//! Each file under `tests/` states one promise of ARCHITECTURE.md (which crate may stand on which, how long
//! a file may grow, which names are not used, what lies in the root) and fails on the first thing that breaks
//! it. This library only finds the files. Start with `tests/arrows.rs`.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the checkout has a root")
}

/// A source file of ours with its text.
pub struct SourceFile {
    /// The path from the root, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// Whether the file holds tests only.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// The lines before the file's `mod tests`, which are what a budget counts.
    pub fn code_lines(&self) -> usize {
        self.text
            .lines()
            .take_while(|l| !l.starts_with("#[cfg(test)]"))
            .count()
    }
}

/// Every file with one of these endings in the folders that hold code, in order of path.
pub fn sources(endings: &[&str]) -> Vec<SourceFile> {
    let root = root();
    let mut found = Vec::new();
    for top in ["domain", "platform", "tools", "e2e", "locales", "docs"] {
        walk(&root.join(top), endings, &mut found);
    }
    found.sort();
    found
        .into_iter()
        .map(|path| SourceFile {
            text: fs::read_to_string(&path).unwrap_or_default(),
            path: path
                .strip_prefix(&root)
                .expect("below the root")
                .to_string_lossy()
                .replace('\\', "/"),
        })
        .collect()
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if name == "node_modules" || name == "target" {
            continue;
        }
        if path.is_dir() {
            walk(&path, endings, found);
        } else if endings.iter().any(|e| path.extension().is_some_and(|x| x == *e)) {
            found.push(path);
        }
    }
}

/// The names in `[dependencies]` of each crate of the workspace that are crates of the workspace themselves.
pub fn arrows() -> Vec<(String, Vec<String>)> {
    let root = root();
    let mut manifests = Vec::new();
    for top in ["domain", "platform"] {
        for entry in fs::read_dir(root.join(top)).expect("the floor exists").flatten() {
            let manifest = entry.path().join("Cargo.toml");
            if manifest.is_file() {
                manifests.push(manifest);
            }
        }
    }
    let read = |p: &PathBuf| -> toml::Table {
        fs::read_to_string(p)
            .expect("readable")
            .parse()
            .expect("a manifest is TOML")
    };
    let name = |t: &toml::Table| t["package"]["name"].as_str().expect("a name").to_owned();
    let tables: Vec<toml::Table> = manifests.iter().map(read).collect();
    let ours: Vec<String> = tables.iter().map(name).collect();
    let mut out: Vec<_> = tables
        .iter()
        .map(|t| {
            let deps = t
                .get("dependencies")
                .and_then(|d| d.as_table())
                .cloned()
                .unwrap_or_default();
            (
                name(t),
                deps.keys().filter(|k| ours.contains(k)).cloned().collect(),
            )
        })
        .collect();
    out.sort();
    out
}
