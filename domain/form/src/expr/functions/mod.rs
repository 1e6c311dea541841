//! Every function of the language, once, in [`ALL`]; one file per family.
//!
//! Arguments arrive unevaluated, so that `if` and `coalesce` look only at what they need. To add one: write it
//! in its family's file and give it a line here.
//!
//! Sources: XPath 1.0 §4 and the ODK XForms specification, section "XPath functions". Where they differ from
//! each other the ODK reading holds.

mod choices;
mod dates;
mod geo;
mod lists;
mod logic;
mod nodes;
mod numbers;
mod random;
mod strings;

use super::ast::Node;
use super::evaluate::{Fault, Scope};
use super::value::Value;

type Run = fn(&Scope<'_>, &[Node]) -> Result<Value, Fault>;

/// A function of the language.
pub struct Function {
    /// As it is called.
    pub name: &'static str,
    /// Fewest arguments.
    pub least: usize,
    /// Most arguments.
    pub most: usize,
    run: Run,
}

impl Function {
    const fn new(name: &'static str, least: usize, most: usize, run: Run) -> Self {
        Self {
            name,
            least,
            most,
            run,
        }
    }

    /// Whether so many arguments are right.
    pub fn takes(&self, given: usize) -> bool {
        (self.least..=self.most).contains(&given)
    }

    pub(super) fn call(&'static self, scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
        if !self.takes(arguments.len()) {
            return Err(Fault::Arguments {
                function: self.name,
                given: arguments.len(),
            });
        }
        (self.run)(scope, arguments)
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}()", self.name)
    }
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// No upper bound.
const MANY: usize = usize::MAX;

/// Every function.
pub const ALL: &[Function] = &[
    // truth
    Function::new("boolean", 1, 1, logic::boolean),
    Function::new("boolean-from-string", 1, 1, logic::boolean_from_string),
    Function::new("checklist", 2, MANY, logic::checklist),
    Function::new("coalesce", 2, 2, logic::coalesce),
    Function::new("false", 0, 0, logic::no),
    Function::new("if", 3, 3, logic::either),
    Function::new("lang", 1, 1, logic::lang),
    Function::new("not", 1, 1, logic::not),
    Function::new("once", 1, 1, logic::once),
    Function::new("true", 0, 0, logic::yes),
    Function::new("weighted-checklist", 2, MANY, logic::weighted_checklist),
    // numbers
    Function::new("abs", 1, 1, numbers::abs),
    Function::new("acos", 1, 1, numbers::acos),
    Function::new("asin", 1, 1, numbers::asin),
    Function::new("atan", 1, 1, numbers::atan),
    Function::new("atan2", 2, 2, numbers::atan2),
    Function::new("ceiling", 1, 1, numbers::ceiling),
    Function::new("cos", 1, 1, numbers::cos),
    Function::new("exp", 1, 1, numbers::exp),
    Function::new("exp10", 1, 1, numbers::exp10),
    Function::new("floor", 1, 1, numbers::floor),
    Function::new("int", 1, 1, numbers::int),
    Function::new("log", 1, 1, numbers::log),
    Function::new("log10", 1, 1, numbers::log10),
    Function::new("max", 0, MANY, numbers::max),
    Function::new("min", 0, MANY, numbers::min),
    Function::new("number", 0, 1, numbers::number),
    Function::new("pi", 0, 0, numbers::pi),
    Function::new("pow", 2, 2, numbers::pow),
    Function::new("round", 1, 2, numbers::round),
    Function::new("sin", 1, 1, numbers::sin),
    Function::new("sqrt", 1, 1, numbers::sqrt),
    Function::new("sum", 1, 1, numbers::sum),
    Function::new("tan", 1, 1, numbers::tan),
    // texts
    Function::new("base64-decode", 1, 1, strings::base64_decode),
    Function::new("concat", 0, MANY, strings::concat),
    Function::new("contains", 2, 2, strings::contains),
    Function::new("digest", 2, 3, strings::digest),
    Function::new("ends-with", 2, 2, strings::ends_with),
    Function::new("join", 1, MANY, strings::join),
    Function::new("normalize-space", 0, 1, strings::normalize_space),
    Function::new("regex", 2, 2, strings::regex),
    Function::new("starts-with", 2, 2, strings::starts_with),
    Function::new("string", 0, 1, strings::string),
    Function::new("string-length", 0, 1, strings::string_length),
    Function::new("substr", 2, 3, strings::substr),
    Function::new("substring", 2, 3, strings::substring),
    Function::new("substring-after", 2, 2, strings::substring_after),
    Function::new("substring-before", 2, 2, strings::substring_before),
    Function::new("translate", 3, 3, strings::translate),
    // dates
    Function::new("date", 1, 1, dates::date),
    Function::new("date-time", 1, 1, dates::date),
    Function::new("decimal-date-time", 1, 1, dates::decimal_date_time),
    Function::new("decimal-time", 1, 1, dates::decimal_time),
    Function::new("format-date", 2, 2, dates::format_date),
    Function::new("format-date-time", 2, 2, dates::format_date_time),
    Function::new("now", 0, 0, dates::now),
    Function::new("today", 0, 0, dates::today),
    // choices
    Function::new("count-selected", 1, 1, choices::count_selected),
    Function::new("jr:choice-name", 2, 2, choices::choice_name),
    Function::new("jr:itext", 1, 1, choices::itext),
    Function::new("selected", 2, 2, choices::selected),
    Function::new("selected-at", 2, 2, choices::selected_at),
    // nodes
    Function::new("count", 1, 1, nodes::count),
    Function::new("count-non-empty", 1, 1, nodes::count_non_empty),
    Function::new("current", 0, 0, nodes::current),
    Function::new("id", 1, 1, nodes::id),
    Function::new("last", 0, 0, nodes::last),
    Function::new("local-name", 0, 1, nodes::local_name),
    Function::new("name", 0, 1, nodes::name),
    Function::new("namespace-uri", 0, 1, nodes::namespace_uri),
    Function::new("position", 0, 1, nodes::position),
    // lists and repeats
    Function::new("indexed-repeat", 3, MANY, lists::indexed_repeat),
    Function::new("instance", 1, 1, lists::instance),
    Function::new("pulldata", 4, 4, lists::pulldata),
    // places
    Function::new("area", 1, 1, geo::area),
    Function::new("distance", 1, MANY, geo::distance),
    Function::new("geofence", 2, 2, geo::geofence),
    // chance
    Function::new("random", 0, 0, random::random),
    Function::new("randomize", 1, 2, random::randomize),
    Function::new("uuid", 0, 1, random::uuid),
];

/// Prefixes under which functions of the table may also be called.
const PREFIXES: [&str; 5] = ["fn:", "xf:", "xforms:", "enk:", "odk:"];

/// The function of a name.
pub fn find(name: &str) -> Option<&'static Function> {
    let plain = PREFIXES.iter().find_map(|p| name.strip_prefix(p)).unwrap_or(name);
    ALL.iter().find(|f| f.name == plain)
}

/// The text of the only argument, or of the context node when there is none.
fn text_or_here(scope: &Scope<'_>, arguments: &[Node]) -> Result<String, Fault> {
    match arguments.first() {
        Some(argument) => Ok(scope.text_of(argument)?.into_owned()),
        None => Ok(scope.text_at(scope.here).into_owned()),
    }
}
