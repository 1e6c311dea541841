//! What the command line promises programs: what is wrong with the input is a finding on standard output and exit 1,
//! never a word on standard error.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A file of this test, gone when it ends.
struct Given(PathBuf);

impl Given {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("counted-{}-{name}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Exit code, document and standard error of a call.
fn call(arguments: &[&str]) -> (Option<i32>, Value, String) {
    let done = Command::new(Path::new(env!("CARGO_BIN_EXE_counted")))
        .args(arguments)
        .arg("--json")
        .output()
        .unwrap();
    let told = String::from_utf8(done.stderr).unwrap();
    let document =
        serde_json::from_slice(&done.stdout).unwrap_or_else(|e| panic!("{arguments:?}: {e}: {told}"));
    (done.status.code(), document, told)
}

#[test]
fn what_is_wrong_with_the_input_is_a_finding() {
    let broken = Given::new("broken.json", b"{\"type\": 1,");
    let binary = Given::new("binary.xml", &[0xff, 0xfe, 0x00]);
    let data = Given::new("data.csv", b"a,b\n1,2\n");
    let calls: [(&str, Vec<&str>); 6] = [
        ("input-not-json", vec!["framework", "assess", broken.path()]),
        (
            "estimate-",
            vec!["estimate", data.path(), "--spec", broken.path()],
        ),
        (
            "protect-",
            vec!["protect", "table", data.path(), "--spec", broken.path()],
        ),
        ("input-not-cases", vec!["form", "eval", broken.path()]),
        (
            "input-not-text",
            vec!["form", "validate", binary.path(), binary.path()],
        ),
        ("form-", vec!["form", "check", broken.path()]),
    ];
    for (code, arguments) in calls {
        let (exit, document, told) = call(&arguments);
        assert_eq!(exit, Some(1), "{arguments:?}: {document} {told}");
        assert!(told.is_empty(), "{arguments:?}: {told}");
        let finding = &document["findings"][0];
        let said = finding["code"].as_str().unwrap_or_default();
        assert!(said.starts_with(code), "{arguments:?}: {document}");
        for key in ["severity", "place", "message", "cure"] {
            assert!(!finding[key].is_null(), "{arguments:?} has no {key}: {document}");
        }
    }
}

#[test]
fn what_the_machine_refuses_is_a_fault() {
    let (exit, document, told) = call(&["framework", "assess", "no-such-file.json"]);
    assert_eq!(exit, Some(3));
    assert!(document["error"]["cure"].is_string() && told.contains("no-such-file.json"));
}
