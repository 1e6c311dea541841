//! Names, references and the words of expressions, as XLSForm writes them.
//!
//! A reference is `${name}` or `${last-saved#name}`. [`is_dynamic`] decides, as ODK's tools do, whether a
//! default is a value or an expression: `f-4` and `2024-01-01` are values, `a + 1` and `today()` are not.

use std::sync::LazyLock;

use regex::Regex;

/// The first letter of a name without prefix (XML 1.0, NameStartChar, without the colon).
const FIRST: &str = r"A-Za-z_\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{200C}\x{200D}\x{2070}-\x{218F}\x{2C00}-\x{2FEF}\x{3001}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FFFD}\x{10000}-\x{EFFFF}";
/// What may follow besides.
const MORE: &str = r"\-.0-9\x{B7}\x{300}-\x{36F}\x{203F}-\x{2040}";

fn ncname() -> String {
    format!("[{FIRST}][{FIRST}{MORE}]*")
}

#[expect(
    clippy::expect_used,
    reason = "the patterns are constants, and a test compiles them"
)]
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a sound pattern")
}

static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\A{n}(?::{n})?\z", n = ncname())));
static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\$\{{(last-saved#)?({})\}}", ncname())));
static CANDIDATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\$\{([^}]+)\}|\$\{[^}]*$"));
static INSIDE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"\A(last-saved#)?({})\z", ncname())));
static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    let n = ncname();
    pattern(&format!(
        concat!(
            r"(?P<value>-?\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{2}}:\d{{2}}:\d{{2}}(?:\.\s+)?(?:[+-]\d{{2}}:\d{{2}}|Z)?)?",
            r"|\d{{2}}:\d{{2}}:\d{{2}}(?:\.\s+)?(?:[+-]\d{{2}}:\d{{2}}|Z)?",
            r"|-?\d+\.\d*|-?\.\d+|-?\d+)",
            r"|(?P<math>[*+\-]| mod | div )",
            r"|(?P<other>=|!=|<=|>=|<|>| and | or )",
            r"|(?P<union>\|)",
            r"|(?P<close>\))",
            r"|(?P<sign>[(\[{{}}]|\.\.|\.)",
            r"|(?P<slash>/)",
            r#"|(?P<literal>"[^"]*"|'[^']*')"#,
            r"|(?P<space>\s+)",
            r"|(?P<reference>\$\{{(?:last-saved#)?{n}\}})",
            r"|(?P<call>{n}(?::{n})?\()",
            r"|(?P<open>{n}(?::{n})?\[)",
            r"|(?P<shut>\])",
            r"|(?P<uri>{n}://)",
            r"|(?P<name>{n}(?::{n})?)",
            r"|(?P<any>(?s:.))",
        ),
        n = n
    ))
});

/// Whether a text can name an element: letters, digits, `_ - .`, not beginning with a digit; at most one
/// prefix.
pub(crate) fn is_name(text: &str) -> bool {
    NAME.is_match(text)
}

/// One reference in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Where it begins and ends.
    pub range: std::ops::Range<usize>,
    /// The name in it.
    pub name: String,
    /// Whether it means the submission saved last.
    pub last_saved: bool,
}

/// The well-written references of a text, in order.
pub(crate) fn references(text: &str) -> Vec<Reference> {
    if !text.contains("${") {
        return Vec::new();
    }
    REFERENCE
        .captures_iter(text)
        .filter_map(|c| {
            Some(Reference {
                range: c.get(0)?.range(),
                last_saved: c.get(1).is_some(),
                name: c.get(2)?.as_str().to_owned(),
            })
        })
        .collect()
}

/// The references that are not well written, such as `${my question}` or one that never ends.
pub(crate) fn bad_references(text: &str) -> Vec<String> {
    if !text.contains("${") {
        return Vec::new();
    }
    CANDIDATE
        .captures_iter(text)
        .filter(|c| !c.get(1).is_some_and(|inner| INSIDE.is_match(inner.as_str())))
        .map(|c| c[0].to_owned())
        .collect()
}

/// Whether there is a reference, and nothing ill-written before it.
pub(crate) fn has_reference(text: &str) -> bool {
    !references(text).is_empty()
}

/// The name, when the text is one reference and nothing else.
pub(crate) fn only_reference(text: &str) -> Option<String> {
    let found = references(text);
    match found.as_slice() {
        [one] if one.range == (0..text.len()) => Some(one.name.clone()),
        _ => None,
    }
}

/// Whether a default is worked out (an expression) rather than taken as it stands.
pub(crate) fn is_dynamic(default: &str, type_name: &str) -> bool {
    let dated = matches!(
        type_name,
        "date" | "dateTime" | "geopoint" | "geotrace" | "geoshape"
    );
    for c in WORDS.captures_iter(default) {
        if let Some(m) = c.name("math") {
            return !(dated && m.as_str() == "-");
        }
        if ["union", "reference", "call"].iter().any(|g| c.name(g).is_some()) {
            return true;
        }
    }
    false
}

/// The ranges of `instance('…')/…` expressions standing in running text.
pub(crate) fn instance_expressions(text: &str) -> Vec<std::ops::Range<usize>> {
    #[derive(PartialEq, Clone, Copy)]
    enum In {
        Text,
        Call,
        Argument,
        Done,
        Path,
        Predicate,
        After,
    }
    let mut found = Vec::new();
    let (mut state, mut start, mut end) = (In::Text, 0, 0);
    for c in WORDS.captures_iter(text) {
        let Some(whole) = c.get(0) else { continue };
        let is = |g: &str| c.name(g).is_some();
        let next = match state {
            In::Text if is("call") && whole.as_str() == "instance(" => In::Call,
            In::Call if is("literal") => In::Argument,
            In::Argument if is("close") => In::Done,
            In::Done | In::After if is("slash") => In::Path,
            In::Path if is("open") => In::Predicate,
            In::Path if !is("space") => In::Path,
            In::Predicate if is("shut") => In::After,
            In::Predicate => In::Predicate,
            _ => In::Text,
        };
        match (state, next) {
            (In::Text, In::Call) => start = whole.start(),
            (In::Text, _) => continue,
            (_, In::Text) => found.push(start..end),
            _ => {}
        }
        end = whole.end();
        state = next;
    }
    if state != In::Text {
        found.push(start..end);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_xml() {
        for good in ["a", "_a1", "orx:age", "année", "имя", "a-b.c"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "1a", "a b", "a:b:c", "-a", "a?"] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_default_is_a_value_or_an_expression() {
        for value in ["f-4", "http://a.b/c-d", "1-2", "a/b", "2024-01-01", "Hello."] {
            assert!(!is_dynamic(value, "text"), "{value}");
        }
        for expression in ["today()", "${a}", "4 + 3", "a | b", "7 div 2", "- x"] {
            assert!(is_dynamic(expression, "text"), "{expression}");
        }
        assert!(!is_dynamic("1 2 - 3", "geopoint"));
    }

    #[test]
    fn references_are_found_and_bad_ones_named() {
        let text = "${a} + ${last-saved#b} + ${not good} + ${never";
        let names: Vec<_> = references(text)
            .into_iter()
            .map(|r| (r.name, r.last_saved))
            .collect();
        assert_eq!(names, [("a".into(), false), ("b".into(), true)]);
        assert_eq!(bad_references(text), ["${not good}", "${never"]);
        assert_eq!(only_reference("${a}"), Some("a".into()));
        assert_eq!(only_reference("${a} "), None);
    }

    #[test]
    fn a_lookup_in_running_text_is_found() {
        let text = "The fruit is instance('f')/root/item[name = ${q}]/label today.";
        let found = instance_expressions(text);
        assert_eq!(
            &text[found[0].clone()],
            "instance('f')/root/item[name = ${q}]/label"
        );
    }
}
