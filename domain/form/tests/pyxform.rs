//! Agreement with pyxform 4.5.0 over recorded conversions (a second opinion, not law).
//!
//! The recordings lie beside the checkout, not in it; without them this says so and does nothing.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use form::{xform, xlsform};
use roxmltree::Node;

/// Where we differ on purpose.
const DIFFERENT: [(&str, &str); 5] = [
    (
        "test_loop__groups_error",
        "%(label)s is filled in groups inside a loop too",
    ),
    (
        "test_instance_expression__permutations__51",
        "a lookup in a label is escaped once, not twice",
    ),
    (
        "test_instance_expression__permutations__54",
        "a lookup in a label is escaped once, not twice",
    ),
    (
        "test_media_column__is_ignored",
        "a question without label, hint or media is refused",
    ),
    (
        "test_image_question_custom_col_calc",
        "no attribute is made of a printed Python dictionary",
    ),
];

/// Files of a tar archive (POSIX ustar): name and content.
fn files_of(tar: &[u8]) -> BTreeMap<String, Vec<u8>> {
    const BLOCK: usize = 512;
    let text = |bytes: &[u8]| {
        let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
        String::from_utf8_lossy(&bytes[..end]).trim().to_owned()
    };
    let (mut out, mut at, mut long) = (BTreeMap::new(), 0, None);
    while at + BLOCK <= tar.len() && tar[at] != 0 {
        let head = &tar[at..at + BLOCK];
        let size = usize::from_str_radix(&text(&head[124..136]), 8).unwrap_or(0);
        let body = tar[at + BLOCK..at + BLOCK + size].to_vec();
        let name = match text(&head[345..500]) {
            prefix if prefix.is_empty() || !head[257..].starts_with(b"ustar\0") => text(&head[..100]),
            prefix => format!("{prefix}/{}", text(&head[..100])),
        };
        match head[156] {
            b'L' => long = Some(text(&body)),
            b'x' => long = path_of(&body),
            b'0' | 0 => drop(out.insert(long.take().unwrap_or(name), body)),
            _ => long = None,
        }
        at += BLOCK + size.div_ceil(BLOCK) * BLOCK;
    }
    out
}

/// The path in an extended header: `27 path=…`.
fn path_of(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header);
    let line = text.lines().find_map(|l| l.split_once(" path="));
    line.map(|(_, path)| path.to_owned())
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An element as text, with the orders that XForms leave free made one.
fn canon(node: Node<'_, '_>) -> String {
    let mut attributes: Vec<String> = node
        .attributes()
        .map(|a| format!("{:?}{}={}", a.namespace(), a.name(), fold(a.value())))
        .collect();
    attributes.sort();
    let kids: Vec<Node<'_, '_>> = node.children().filter(Node::is_element).collect();
    let mixed = node
        .children()
        .any(|c| c.is_text() && !fold(c.text().unwrap_or("")).is_empty());
    let mut parts: Vec<String> = kids
        .iter()
        .map(|k| {
            let tail = if mixed {
                k.next_sibling()
                    .filter(Node::is_text)
                    .and_then(|t| t.text())
                    .map(fold)
                    .unwrap_or_default()
            } else {
                String::new()
            };
            format!("{}{tail}", canon(*k))
        })
        .collect();
    let free = ["model", "itext", "translation", "text"];
    let name = node.tag_name().name();
    if node.tag_name().namespace() == Some("http://www.w3.org/2002/xforms") && free.contains(&name) {
        parts.sort();
    }
    let text = node
        .first_child()
        .filter(Node::is_text)
        .and_then(|t| t.text())
        .map(fold)
        .unwrap_or_default();
    format!(
        "<{:?}{name} {attributes:?}>{text}{parts:?}",
        node.tag_name().namespace()
    )
}

fn same(ours: &str, theirs: &str) -> bool {
    let ours = roxmltree::Document::parse(ours).expect("our XML is sound");
    let theirs = roxmltree::Document::parse(theirs).expect("their XML is sound");
    canon(ours.root_element()) == canon(theirs.root_element())
}

#[test]
fn recorded_conversions_agree() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/xlsform.tar.gz");
    let Some(packed) = std::fs::read(path)
        .ok()
        .filter(|_| std::env::var_os("CI").is_none())
    else {
        println!("skipped: the recorded conversions are not here");
        return;
    };
    let mut tar = Vec::new();
    flate2::read::GzDecoder::new(&packed[..])
        .read_to_end(&mut tar)
        .unwrap();
    let files = files_of(&tar);
    let (mut all, mut differ) = (0, Vec::new());
    for (name, bytes) in files.iter().filter(|(n, _)| n.contains("/input.xls")) {
        let (case, file) = name.rsplit_once('/').unwrap();
        let made = xlsform::compile(bytes, file).value.map(|f| xform::write(&f));
        let agrees = match (made, files.get(&format!("{case}/expected.xml"))) {
            (Some(ours), Some(theirs)) => same(&ours, &String::from_utf8_lossy(theirs)),
            (made, theirs) => made.is_none() && theirs.is_none(),
        };
        all += 1;
        if !agrees {
            differ.push(case.to_owned());
        }
    }
    println!("{} of {all} recorded conversions agree", all - differ.len());
    assert!(all > 400, "{all} cases found");
    differ.retain(|case| !DIFFERENT.iter().any(|(known, _)| case.contains(known)));
    assert!(differ.is_empty(), "{differ:#?}");
}
