//! Texts (XPath 1.0 §4.2 and the ODK XForms specification). Positions count characters.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest as _;

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::Value;
use super::text_or_here;

fn text(text: impl Into<String>) -> Result<Value, Fault> {
    Ok(Value::Text(text.into()))
}

/// Asks something of two texts.
fn ask(scope: &Scope<'_>, arguments: &[Node], f: fn(&str, &str) -> bool) -> Result<Value, Fault> {
    let (a, b) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    Ok(Value::Truth(f(&a, &b)))
}

pub(super) fn contains(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    ask(scope, arguments, |a, b| a.contains(b))
}

pub(super) fn starts_with(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    ask(scope, arguments, |a, b| a.starts_with(b))
}

pub(super) fn ends_with(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    ask(scope, arguments, |a, b| a.ends_with(b))
}

pub(super) fn string(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    text(text_or_here(scope, arguments)?)
}

pub(super) fn string_length(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Number(
        text_or_here(scope, arguments)?.chars().count() as f64
    ))
}

pub(super) fn normalize_space(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let whole = text_or_here(scope, arguments)?;
    let words: Vec<&str> = whole
        .split([' ', '\t', '\r', '\n'])
        .filter(|w| !w.is_empty())
        .collect();
    text(words.join(" "))
}

/// The text of every node and of every other value, in order.
fn all(scope: &Scope<'_>, arguments: &[Node]) -> Result<Vec<String>, Fault> {
    let mut out = Vec::new();
    for argument in arguments {
        match scope.value(argument)? {
            Value::Nodes(nodes) => out.extend(nodes.iter().map(|n| scope.text_at(*n).into_owned())),
            other => out.push(scope.into_text(other)),
        }
    }
    Ok(out)
}

pub(super) fn concat(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    text(all(scope, arguments)?.concat())
}

pub(super) fn join(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let glue = scope.text_of(&arguments[0])?;
    text(all(scope, &arguments[1..])?.join(&glue))
}

pub(super) fn substring_before(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let (whole, part) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    text(whole.split_once(&*part).map_or("", |(before, _)| before))
}

pub(super) fn substring_after(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let (whole, part) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    text(whole.split_once(&*part).map_or("", |(_, after)| after))
}

/// XPath's `substring`: from a position counted from 1, so many characters; both rounded.
pub(super) fn substring(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let whole = scope.text_of(&arguments[0])?;
    let start = round(scope.number_of(&arguments[1])?);
    let end = match arguments.get(2) {
        Some(length) => start + round(scope.number_of(length)?),
        None => f64::INFINITY,
    };
    let inside = |i: usize| (i + 1) as f64 >= start && ((i + 1) as f64) < end;
    text(
        whole
            .chars()
            .enumerate()
            .filter(|(i, _)| inside(*i))
            .map(|(_, c)| c)
            .collect::<String>(),
    )
}

/// XPath's own rounding: half goes up.
fn round(n: f64) -> f64 {
    (n + 0.5).floor()
}

/// ODK's `substr`: from a position counted from 0 up to, not including, another; negative counts from the end.
pub(super) fn substr(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let whole: Vec<char> = scope.text_of(&arguments[0])?.chars().collect();
    let length = whole.len() as f64;
    let place = |n: f64| {
        let n = if n.is_nan() { 0.0 } else { n.trunc() };
        (if n < 0.0 { length + n } else { n }).clamp(0.0, length) as usize
    };
    let start = place(scope.number_of(&arguments[1])?);
    let end = match arguments.get(2) {
        Some(end) => place(scope.number_of(end)?),
        None => whole.len(),
    };
    text(
        whole
            .get(start..end)
            .unwrap_or_default()
            .iter()
            .collect::<String>(),
    )
}

pub(super) fn translate(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let whole = scope.text_of(&arguments[0])?;
    let (from, to) = (scope.text_of(&arguments[1])?, scope.text_of(&arguments[2])?);
    let mut to = to.chars();
    let mut map: BTreeMap<char, Option<char>> = BTreeMap::new();
    for c in from.chars() {
        let replacement = to.next();
        map.entry(c).or_insert(replacement);
    }
    let translated = whole
        .chars()
        .filter_map(|c| map.get(&c).copied().unwrap_or(Some(c)));
    text(translated.collect::<String>())
}

/// Whether the pattern matches the whole text (ODK documentation, "regex").
pub(super) fn regex(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let (whole, pattern) = (scope.text_of(&arguments[0])?, scope.text_of(&arguments[1])?);
    let regex = scope
        .setting
        .patterns
        .get(&pattern)
        .ok_or_else(|| Fault::Argument {
            function: "regex",
            value: pattern.into_owned(),
        })?;
    Ok(Value::Truth(regex.is_match(&whole)))
}

pub(super) fn base64_decode(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let encoded = scope.text_of(&arguments[0])?;
    let bytes = STANDARD.decode(encoded.trim()).unwrap_or_default();
    text(String::from_utf8(bytes).unwrap_or_default())
}

/// A digest of the text, in base64 or hexadecimal digits.
pub(super) fn digest(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let data = scope.text_of(&arguments[0])?;
    let algorithm = scope.text_of(&arguments[1])?;
    let bytes: Vec<u8> = match &*algorithm {
        "MD5" => md5::Md5::digest(data.as_bytes()).to_vec(),
        "SHA-1" => sha1::Sha1::digest(data.as_bytes()).to_vec(),
        "SHA-256" => sha2::Sha256::digest(data.as_bytes()).to_vec(),
        "SHA-384" => sha2::Sha384::digest(data.as_bytes()).to_vec(),
        "SHA-512" => sha2::Sha512::digest(data.as_bytes()).to_vec(),
        _ => return Err(unknown(&algorithm)),
    };
    let encoding = arguments.get(2).map(|a| scope.text_of(a)).transpose()?;
    match encoding.as_deref() {
        None | Some("base64") => text(STANDARD.encode(bytes)),
        Some("hex") => text(hex::encode(bytes)),
        Some(other) => Err(unknown(other)),
    }
}

fn unknown(value: &str) -> Fault {
    Fault::Argument {
        function: "digest",
        value: value.to_owned(),
    }
}
