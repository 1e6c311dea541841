//! Names that say nothing are not used, and the root holds what a newcomer expects.

use std::fs;

use tidy::{root, sources};

/// A module or folder called like this is a drawer for everything.
const DRAWERS: &[&str] = &["utils", "util", "common", "helpers", "helper", "misc", "manager"];

#[test]
fn no_module_is_a_drawer() {
    for file in sources(&["rs", "html", "css", "js", "mjs"]) {
        for part in file.path.split('/') {
            let name = part.split('.').next().unwrap_or(part);
            assert!(
                !DRAWERS.contains(&name),
                "{}: `{name}` says nothing; name what it is for",
                file.path
            );
        }
    }
}

#[test]
fn nothing_is_left_unfinished_in_silence() {
    for file in sources(&["rs"])
        .iter()
        .filter(|f| !f.path.starts_with("tools/tidy/"))
    {
        // Examples in comments may leave a value open: they show what does not compile.
        let code: Vec<&str> = file
            .text
            .lines()
            .filter(|l| !l.trim_start().starts_with("//"))
            .collect();
        for word in ["todo!(", "unimplemented!(", "FIXME", "XXX:", "#[ignore"] {
            assert!(
                !code.iter().any(|l| l.contains(word)),
                "{} holds `{word}`",
                file.path
            );
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for file in sources(&["rs"])
        .iter()
        .filter(|f| f.path.contains("/src/") && !f.is_test())
    {
        assert!(
            file.text.starts_with("//!"),
            "{} opens without saying what it is for",
            file.path
        );
    }
}

/// Fields that would make a person's papers a condition: nobody is asked for them (framework, note 1).
const PAPERS: &[&str] = &[
    "citizenship",
    "nationality",
    "legal_status",
    "residence_status",
    "immigration_status",
];

#[test]
fn no_field_holds_a_person_s_papers() {
    for file in sources(&["rs"]) {
        for line in file.text.lines().map(str::trim) {
            let field = line
                .trim_start_matches("pub ")
                .split(':')
                .next()
                .unwrap_or_default();
            assert!(
                !(line.contains(':') && PAPERS.contains(&field.trim())),
                "{}: `{line}`",
                file.path
            );
        }
    }
}

/// What lies in the root, and nothing else that git knows.
const ROOT: &[&str] = &[
    ".ci",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "clippy.toml",
    "conformance",
    "demo",
    "docs",
    "domain",
    "e2e",
    "locales",
    "platform",
    "run",
    "rustfmt.toml",
    "test",
    "tools",
];
/// What a build or a run may leave there; git ignores it.
const LEFT_BEHIND: &[&str] = &[".git", "target", "counted-data"];

#[test]
fn the_root_is_tidy() {
    for entry in fs::read_dir(root()).expect("readable").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(
            ROOT.contains(&name.as_str()) || LEFT_BEHIND.contains(&name.as_str()),
            "`{name}` lies in the root: put it in its room, or list it here"
        );
    }
}

/// HTML and wire types stay out of the domain; SQL stays in the store.
#[test]
fn each_language_stays_in_its_room() {
    for file in sources(&["rs"]).iter().filter(|f| !f.is_test()) {
        if file.path.starts_with("domain/") {
            for word in [
                "<div", "<span", "axum::", "sqlx::", "sea_orm", "async fn", "tokio::", "reqwest",
            ] {
                assert!(!file.text.contains(word), "{} holds `{word}`", file.path);
            }
        }
        if file.path.starts_with("platform/server/") || file.path.starts_with("platform/app/") {
            for word in ["sqlx::", "sea_orm", "DatabaseBackend"] {
                assert!(
                    !file.text.contains(word),
                    "{} holds `{word}`: the database is the store's",
                    file.path
                );
            }
        }
    }
}
