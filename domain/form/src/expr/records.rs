//! `counted form eval`: a list of `{xml, expr, ctx, type}` in, a list of results or errors out.
//!
//! `ctx` is the path of the context node, `type` the kind of result wanted as the DOM numbers them (1 number,
//! 2 text, 3 truth, 4 to 9 nodes, 0 whatever it is).

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::instance::{Kind, Limits, NodeId, Tree};

use super::evaluate::{Host, Patterns, Scope, Setting, WORK};
use super::parse::parse;
use super::random::Random;
use super::value::{Place, Value};

#[derive(Deserialize)]
struct Record {
    xml: String,
    expr: String,
    #[serde(default = "top")]
    ctx: String,
    #[serde(default, rename = "type")]
    wanted: u8,
}

fn top() -> String {
    "/".to_owned()
}

/// The clock that records are read by when none is named: they were made in Phoenix, at UTC−7 all year.
pub fn recorded_zone() -> TimeZone {
    TimeZone::fixed(jiff::tz::offset(-7))
}

/// Evaluates every record, in order. `now` and `zone` are what the clock on the wall shows; `seed` starts
/// `random()` and `uuid()`.
///
/// # Errors
/// When the text is not a JSON list of records. A record that cannot be evaluated gives `{"error": …}`.
pub fn eval_cases(
    cases: &str,
    now: Timestamp,
    zone: &TimeZone,
    seed: u64,
) -> Result<Json, serde_json::Error> {
    let records: Vec<Record> = serde_json::from_str(cases)?;
    let random = Random::new(seed);
    let patterns = Patterns::default();
    let results = records.iter().map(|record| {
        evaluate(record, now, zone, &random, &patterns).unwrap_or_else(|why| json!({ "error": why }))
    });
    Ok(Json::Array(results.collect()))
}

fn evaluate(
    record: &Record,
    now: Timestamp,
    zone: &TimeZone,
    random: &Random,
    patterns: &Patterns,
) -> Result<Json, String> {
    let limits = Limits {
        doctype: true,
        ..Limits::FORM
    };
    let tree = Tree::read(&record.xml, &limits).map_err(|e| e.to_string())?;
    let node = locate(&tree, &record.ctx).ok_or_else(|| format!("there is no node {}", record.ctx))?;
    let expr = parse(&record.expr).map_err(|e| e.to_string())?;
    let document = Document(&tree);
    let setting = Setting {
        trees: &[&tree],
        root: Place {
            tree: 0,
            node: primary(&tree).unwrap_or(tree.root()),
        },
        host: &document,
        now,
        zone,
        random,
        patterns,
        home: "",
        hidden: &[],
        work: WORK.into(),
    };
    let scope = Scope::at(&setting, Place { tree: 0, node });
    let value = scope.evaluate(&expr).map_err(|e| e.to_string())?;
    result(&scope, &tree, record.wanted, value)
}

fn result(scope: &Scope<'_>, tree: &Tree, wanted: u8, value: Value) -> Result<Json, String> {
    let key = match (wanted, &value) {
        (1, _) | (0, Value::Number(_) | Value::Moment(_)) => "number",
        (2, _) | (0, Value::Text(_)) => "string",
        (3, _) | (0, Value::Truth(_)) => "boolean",
        _ => "nodes",
    };
    let out = match (key, value) {
        ("number", value) => number(scope.number(&value)),
        ("boolean", value) => Json::Bool(value.truth()),
        ("nodes", Value::Nodes(nodes)) => nodes.iter().map(|p| Json::String(name(tree, p.node))).collect(),
        ("nodes", _) => return Err("the result is not nodes".to_owned()),
        (_, value) => Json::String(scope.into_text(value)),
    };
    Ok(Json::Object(Map::from_iter([(key.to_owned(), out)])))
}

/// JSON has no `NaN` and no infinity: those are texts.
fn number(n: f64) -> Json {
    if n.is_nan() {
        json!("NaN")
    } else if n.is_infinite() {
        json!(if n > 0.0 { "Infinity" } else { "-Infinity" })
    } else if n.fract() == 0.0 && n.abs() < 9e15 {
        json!(n as i64)
    } else {
        json!(n)
    }
}

/// A document that may itself be an XForm: lists and texts are looked for where XForms keeps them.
struct Document<'a>(&'a Tree);

impl Host for Document<'_> {
    fn instance(&self, id: &str) -> Option<Place> {
        let tree = self.0;
        let found = tree
            .descendants(tree.root())
            .find(|n| tree.local(*n) == "instance" && tree.attribute(*n, "id") == Some(id))?;
        Some(Place { tree: 0, node: found })
    }

    fn itext(&self, id: &str) -> Option<String> {
        let tree = self.0;
        let all: Vec<NodeId> = tree
            .descendants(tree.root())
            .filter(|n| tree.local(*n) == "translation")
            .collect();
        let default = all.iter().find(|n| tree.attribute(**n, "default").is_some());
        let translation = *default.or(all.first())?;
        let text = tree
            .named(translation, "text")
            .find(|n| tree.attribute(*n, "id") == Some(id))?;
        let value = tree
            .named(text, "value")
            .find(|n| tree.attribute(*n, "form").is_none())?;
        Some(tree.text(value).into_owned())
    }
}

/// Where the submission stands in an XForm: the first instance of its model.
fn primary(tree: &Tree) -> Option<NodeId> {
    let html = tree.element().filter(|n| tree.local(*n) == "html")?;
    let head = tree.named(html, "head").next()?;
    let model = tree.named(head, "model").next()?;
    tree.named(model, "instance").next()
}

/// The step that names a node among its siblings in records.
fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text()",
        Kind::Comment => "comment()",
        // The records name a document type so, as the DOM keeps it among the nodes.
        Kind::Instruction | Kind::Doctype => "processing-instruction()",
        _ => "*",
    }
}

fn name(tree: &Tree, node: NodeId) -> String {
    let mut path = String::new();
    for n in tree.ancestors(node) {
        let step = match tree.kind(n) {
            Kind::Root => continue,
            Kind::Attribute | Kind::Namespace => format!("/@{}", tree.name(n)),
            kind => {
                let before = std::iter::successors(tree.previous(n), |p| tree.previous(*p));
                let nth = before.filter(|p| label(tree.kind(*p)) == label(kind)).count() + 1;
                format!("/{}[{nth}]", label(kind))
            }
        };
        path.insert_str(0, &step);
    }
    if path.is_empty() { top() } else { path }
}

fn locate(tree: &Tree, path: &str) -> Option<NodeId> {
    let mut node = tree.root();
    for step in path.split('/').filter(|s| !s.is_empty()) {
        node = match step.strip_prefix('@') {
            Some(name) => tree.attached(node).find(|a| tree.name(*a) == name)?,
            None => {
                let (wanted, nth) = step.strip_suffix(']')?.split_once('[')?;
                let nth: usize = nth.parse().ok()?;
                tree.children(node)
                    .filter(|n| label(tree.kind(*n)) == wanted)
                    .nth(nth.checked_sub(1)?)?
            }
        };
    }
    Some(node)
}
