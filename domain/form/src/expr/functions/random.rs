//! Chance; with a seed it is the same chance everywhere.

use sha2::{Digest as _, Sha256};

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::random::shuffle;
use super::super::value::Value;

pub(super) fn random(scope: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Number(scope.setting.random.unit()))
}

/// Longest text that `uuid(n)` makes.
const LONGEST: f64 = 4096.0;

/// A UUID, or as many characters of UUIDs as are asked for.
pub(super) fn uuid(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let random = scope.setting.random;
    let mut text = random.uuid();
    if let Some(length) = arguments.first() {
        let length = scope.number_of(length)?;
        if length.is_nan() || length > LONGEST {
            return Err(Fault::Argument {
                function: "uuid",
                value: length.to_string(),
            });
        }
        let length = length.max(0.0) as usize;
        while text.len() < length {
            text.push_str(&random.uuid());
        }
        text.truncate(length);
    }
    Ok(Value::Text(text))
}

pub(super) fn randomize(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let nodes = scope.nodes_of(&arguments[0], "randomize")?;
    let seed = arguments.get(1).map(|a| scope.value(a)).transpose()?;
    let seed = seed.map(|value| seed_of(scope, &value));
    Ok(Value::Nodes(shuffle(&nodes, seed, scope.setting.random)))
}

/// A number without its fraction; any other text through the first eight bytes of its SHA-256, as JavaRosa
/// does; nothing is 0.
fn seed_of(scope: &Scope<'_>, value: &Value) -> i64 {
    let number = scope.number(value);
    if !number.is_nan() {
        return number as i64;
    }
    let text = scope.text(value);
    if text.is_empty() {
        return 0;
    }
    let digest = Sha256::digest(text.as_bytes());
    i64::from_be_bytes([
        digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7],
    ])
}
