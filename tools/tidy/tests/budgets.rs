//! How long files and functions may grow before someone has to think.

use tidy::{SourceFile, sources};

/// Lines of code in a file, its tests not counted. Aim at half of it.
const FILE: usize = 800;
/// Lines of a function. Aim at a median under 12; past 60 is a question.
const FUNCTION: usize = 120;

#[test]
fn no_file_is_over_its_budget() {
    let long: Vec<String> = sources(&["rs"])
        .iter()
        .filter(|f| !f.is_test() && f.code_lines() > FILE)
        .map(|f| format!("{} has {} lines", f.path, f.code_lines()))
        .collect();
    assert!(
        long.is_empty(),
        "split these (budget {FILE}):\n{}",
        long.join("\n")
    );
}

#[test]
fn no_function_is_over_its_budget() {
    let mut long = Vec::new();
    let mut lengths = Vec::new();
    for file in sources(&["rs"]).iter().filter(|f| !f.is_test()) {
        for (name, lines) in functions(file) {
            lengths.push(lines);
            if lines > FUNCTION {
                long.push(format!("{}: `{name}` has {lines} lines", file.path));
            }
        }
    }
    lengths.sort_unstable();
    assert!(
        long.is_empty(),
        "split these (budget {FUNCTION}):\n{}",
        long.join("\n")
    );
    let median = lengths[lengths.len() / 2];
    assert!(
        median < 12,
        "the median function has {median} lines; aim under 12"
    );
}

/// Functions with their lengths, found by indentation (rustfmt keeps it honest).
fn functions(file: &SourceFile) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(String, usize, usize)> = None;
    for (at, line) in file.text.lines().take(file.code_lines()).enumerate() {
        let indent = line.len() - line.trim_start().len();
        match &open {
            None => {
                if let Some(name) = function_name(line) {
                    open = Some((name, at, indent));
                }
            }
            Some((name, start, depth)) if indent == *depth && line.trim_start().starts_with('}') => {
                found.push((name.clone(), at - start + 1));
                open = None;
            }
            Some((_, start, depth)) if at > *start && indent == *depth && line.trim_end().ends_with(';') => {
                open = None
            }
            Some(_) => {}
        }
    }
    found
}

fn function_name(line: &str) -> Option<String> {
    let words = line.trim_start();
    let words = words.split_once("fn ").filter(|(before, _)| {
        before
            .split_whitespace()
            .all(|w| w.starts_with("pub") || matches!(w, "async" | "const" | "unsafe"))
    })?;
    if line.trim_end().ends_with('}') {
        return None;
    }
    Some(words.1.split(['(', '<']).next().unwrap_or_default().to_owned())
}
