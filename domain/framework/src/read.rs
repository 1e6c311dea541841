//! Reading a case from JSON, with a finding for every mistake at once.

use base::{Checked, Code, Finding, Findings, Place};
use serde_json::{Map, Value};

use crate::evidence::Strength;
use crate::facts::Facts;
use crate::input::{CaseId, Input};
use crate::terms::{Level, Practice, Stage, Type};
use crate::version::Version;

/// The codes of this crate's findings.
pub mod code {
    use base::Code;

    /// A case is not an object of answers.
    pub const NOT_A_CASE: Code = Code("framework-not-a-case");
    /// The version of the framework is not known.
    pub const UNKNOWN_VERSION: Code = Code("framework-unknown-version");
    /// The type is not 1 to 6.
    pub const UNKNOWN_TYPE: Code = Code("framework-unknown-type");
    /// The practice is neither of the two.
    pub const UNKNOWN_PRACTICE: Code = Code("framework-unknown-practice");
    /// A level is not 0 to 5.
    pub const UNKNOWN_LEVEL: Code = Code("framework-unknown-level");
    /// A stage is none of the nine.
    pub const UNKNOWN_STAGE: Code = Code("framework-unknown-stage");
    /// An answer is neither yes, no nor unknown.
    pub const NOT_YES_OR_NO: Code = Code("framework-not-yes-or-no");
    /// A strength of evidence is not E0 to E4.
    pub const UNKNOWN_STRENGTH: Code = Code("framework-unknown-strength");
    /// A fact cannot be read.
    pub const UNKNOWN_FACT: Code = Code("framework-unknown-fact");
    /// A key that means nothing here; it is ignored.
    pub const UNKNOWN_KEY: Code = Code("framework-unknown-key");
    /// A scheme's file is neither TOML nor JSON.
    pub const SCHEME_SYNTAX: Code = Code("framework-scheme-syntax");
    /// Something that a scheme must say is missing.
    pub const SCHEME_MISSING: Code = Code("framework-scheme-missing");
    /// A word that is in none of the closed lists.
    pub const SCHEME_UNKNOWN: Code = Code("framework-scheme-unknown");
    /// A code or a version that is there already.
    pub const SCHEME_TWICE: Code = Code("framework-scheme-twice");
    /// An item names a part that the scheme does not have.
    pub const SCHEME_NO_PART: Code = Code("framework-scheme-no-part");
    /// A scheme under a built-in name leaves out or weakens a floor.
    pub const SCHEME_LOWERS_FLOOR: Code = Code("framework-scheme-lowers-floor");
    /// A scheme is larger than may be kept.
    pub const SCHEME_TOO_LARGE: Code = Code("framework-scheme-too-large");
}

/// Every code of this crate.
pub const CODES: &[Code] = &[
    code::NOT_A_CASE,
    code::UNKNOWN_VERSION,
    code::UNKNOWN_TYPE,
    code::UNKNOWN_PRACTICE,
    code::UNKNOWN_LEVEL,
    code::UNKNOWN_STAGE,
    code::NOT_YES_OR_NO,
    code::UNKNOWN_STRENGTH,
    code::UNKNOWN_FACT,
    code::UNKNOWN_KEY,
    code::SCHEME_SYNTAX,
    code::SCHEME_MISSING,
    code::SCHEME_UNKNOWN,
    code::SCHEME_TWICE,
    code::SCHEME_NO_PART,
    code::SCHEME_LOWERS_FLOOR,
    code::SCHEME_TOO_LARGE,
];

impl Input {
    /// Reads one case from the wire form. Findings point at the `key`.
    pub fn read(json: &Value) -> Checked<Self> {
        let mut findings = Findings::none();
        let Value::Object(map) = json else {
            findings.push(Finding::error(code::NOT_A_CASE).with("value", shown(json)));
            return Checked::refused(findings);
        };
        let mut input = Self::default();
        for (key, value) in map {
            if let Err(finding) = answer(&mut input, key, value, &mut findings) {
                findings.push(
                    finding
                        .at(Place::whole().with("key", key))
                        .with("value", shown(value)),
                );
            }
        }
        Checked::new(input, findings)
    }
}

/// Takes one key of a case into the input.
fn answer(input: &mut Input, key: &str, value: &Value, findings: &mut Findings) -> Result<(), Finding> {
    match key {
        "id" => input.id = case_id(value)?,
        "framework" => input.framework = known(value, version, code::UNKNOWN_VERSION)?.unwrap_or_default(),
        "type" => input.kind = known(value, kind, code::UNKNOWN_TYPE)?,
        "practice" => input.practice = known(value, practice, code::UNKNOWN_PRACTICE)?,
        "levels" => {
            each_stage(value, key, findings, |stage, value| {
                let level = known(value, level, code::UNKNOWN_LEVEL)?;
                input.levels.extend(level.map(|l| (stage, l)));
                Ok(())
            })?;
        }
        "evidence" => {
            each_stage(value, key, findings, |stage, value| {
                let strength = known(value, strength, code::UNKNOWN_STRENGTH)?;
                input.evidence.extend(strength.map(|s| (stage, s)));
                Ok(())
            })?;
        }
        "facts" => input.facts = facts(value)?,
        _ => return flag(input, key, value),
    }
    Ok(())
}

fn flag(input: &mut Input, key: &str, value: &Value) -> Result<(), Finding> {
    let place = match key {
        "regular_programme" => &mut input.regular_programme,
        "purpose_response_or_inclusiveness" => &mut input.purpose_response_or_inclusiveness,
        "citizens_side_is_cso" => &mut input.citizens_side_is_cso,
        "directly_involves" => &mut input.directly_involves,
        "represents_group" => &mut input.represents_group,
        _ => return Err(Finding::warning(code::UNKNOWN_KEY)),
    };
    *place = known(value, Value::as_bool, code::NOT_YES_OR_NO)?;
    Ok(())
}

/// `null` is not known; anything else must be read.
fn known<T>(value: &Value, read: fn(&Value) -> Option<T>, code: Code) -> Result<Option<T>, Finding> {
    match value {
        Value::Null => Ok(None),
        other => read(other).map(Some).ok_or_else(|| Finding::error(code)),
    }
}

/// Runs over an object whose keys are stages; mistakes inside become findings of their own.
fn each_stage(
    value: &Value,
    key: &str,
    findings: &mut Findings,
    mut take: impl FnMut(Stage, &Value) -> Result<(), Finding>,
) -> Result<(), Finding> {
    let empty = Map::new();
    let map = match value {
        Value::Null => &empty,
        Value::Object(map) => map,
        _ => return Err(Finding::error(code::NOT_A_CASE)),
    };
    for (name, value) in map {
        let taken = match Stage::from_code(name) {
            Some(stage) => take(stage, value),
            None => Err(Finding::error(code::UNKNOWN_STAGE).with("stage", name)),
        };
        if let Err(finding) = taken {
            let place = Place::whole().with("key", format!("{key}.{name}"));
            findings.push(finding.at(place).with("value", shown(value)));
        }
    }
    Ok(())
}

fn case_id(value: &Value) -> Result<Option<CaseId>, Finding> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(CaseId::Text(text.clone()))),
        Value::Number(n) => n
            .as_i64()
            .map(|n| Some(CaseId::Number(n)))
            .ok_or_else(|| Finding::error(code::NOT_A_CASE)),
        _ => Err(Finding::error(code::NOT_A_CASE)),
    }
}

fn facts(value: &Value) -> Result<Facts, Finding> {
    if value.is_null() {
        return Ok(Facts::default());
    }
    serde_json::from_value(value.clone())
        .map_err(|e| Finding::error(code::UNKNOWN_FACT).with("problem", e.to_string()))
}

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|n| u8::try_from(n).ok())
}
fn version(value: &Value) -> Option<Version> {
    value.as_str().and_then(Version::from_name)
}
fn kind(value: &Value) -> Option<Type> {
    small(value).and_then(|n| Type::try_from(n).ok())
}
fn practice(value: &Value) -> Option<Practice> {
    let name = value.as_str()?;
    Practice::ALL.into_iter().find(|p| p.as_str() == name)
}
fn level(value: &Value) -> Option<Level> {
    small(value).and_then(|n| Level::try_from(n).ok())
}
fn strength(value: &Value) -> Option<Strength> {
    value.as_str().and_then(Strength::from_name)
}

/// The value as a person wrote it, cut where it grows long.
fn shown(value: &Value) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned);
    if text.chars().count() <= 60 {
        text
    } else {
        text.chars().take(60).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_mistake_is_found_at_once() {
        let read = Input::read(&json!({
            "type": 7, "practice": "science", "levels": {"1a": 6, "7": 1, "2": 4}, "evidence": {"1a": "E5"},
            "directly_involves": "yes", "framework": "2031", "colour": "red", "facts": {"initiator": "king"}
        }));
        let found: Vec<String> = read
            .findings
            .iter()
            .map(|f| format!("{} {}", f.code, f.place))
            .collect();
        assert_eq!(read.value, None);
        assert_eq!(
            found,
            [
                "framework-unknown-key key colour",
                "framework-not-yes-or-no key directly_involves",
                "framework-unknown-strength key evidence.1a",
                "framework-unknown-fact key facts",
                "framework-unknown-version key framework",
                "framework-unknown-level key levels.1a",
                "framework-unknown-stage key levels.7",
                "framework-unknown-practice key practice",
                "framework-unknown-type key type",
            ]
        );
        assert!(Input::read(&json!([1])).value.is_none());
    }

    #[test]
    fn what_is_missing_is_unknown_but_for_two_answers() {
        let input = Input::read(&json!({"levels": {"1a": null}, "citizens_side_is_cso": null}))
            .value
            .unwrap();
        assert_eq!(input.regular_programme, Some(false));
        assert_eq!(input.citizens_side_is_cso, None);
        assert!(input.levels.is_empty());
        assert_eq!(
            serde_json::from_value::<Input>(serde_json::to_value(&input).unwrap()).unwrap(),
            input
        );
    }
}
