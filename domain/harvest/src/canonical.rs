//! One way to write a JSON value down, so that the same value has the same bytes on every instance.
//!
//! The JSON Canonicalization Scheme (RFC 8785) without its one hard part: no fractions. A number is whole and at most
//! 2^53 − 1 away from zero (§3.2.2.3 and RFC 7493 §2.2); whatever else is a number travels as text.

use serde_json::Value;

/// The largest whole number that every reader of JSON keeps exactly (RFC 7493 §2.2).
const LARGEST: i64 = (1 << 53) - 1;

/// A number that is not whole, or too large to be kept exactly by every reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWhole;

/// The canonical text of a value.
///
/// # Errors
/// [`NotWhole`] for a number that has no one form.
pub fn canonical(value: &Value) -> Result<String, NotWhole> {
    let mut out = String::new();
    write(value, &mut out)?;
    Ok(out)
}

fn write(value: &Value, out: &mut String) -> Result<(), NotWhole> {
    match value {
        Value::Number(number) => {
            let whole = number.as_i64().filter(|n| (-LARGEST..=LARGEST).contains(n));
            out.push_str(&whole.ok_or(NotWhole)?.to_string());
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                comma(at, out);
                write(item, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            // By UTF-16 code units (RFC 8785 §3.2.3), which is not the order of bytes.
            members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (at, (name, member)) in members.into_iter().enumerate() {
                comma(at, out);
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write(member, out)?;
            }
            out.push('}');
        }
        // Texts are escaped as §3.2.2.2 wants: the short escapes, `\u00xx` for other controls, all else as it is.
        plain => out.push_str(&plain.to_string()),
    }
    Ok(())
}

fn comma(at: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn members_are_sorted_as_rfc_8785_sorts_them() {
        // The example of §3.2.3, whose order by bytes would be another.
        let value =
            json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
        );
    }

    #[test]
    fn texts_and_literals_are_written_as_rfc_8785_writes_them() {
        // §3.2.2, without its fractions.
        let value = json!({
            "string": "\u{20ac}$\u{000F}\u{000a}A'\u{0042}\u{0022}\u{005c}\\\"/",
            "literals": [null, true, false],
        });
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"literals\":[null,true,false],\"string\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }

    #[test]
    fn a_fraction_and_a_number_beyond_2_to_53_are_refused() {
        for value in [
            json!(1.5),
            json!([{ "a": 9_007_199_254_740_992_u64 }]),
            json!(u64::MAX),
        ] {
            assert_eq!(canonical(&value), Err(NotWhole), "{value}");
        }
        assert_eq!(
            canonical(&json!(-9_007_199_254_740_991_i64)).unwrap(),
            "-9007199254740991"
        );
    }

    proptest! {
        #[test]
        fn what_is_read_back_has_the_same_bytes(pairs in prop::collection::btree_map(".*", (".*", any::<i32>()), 0..8)) {
            let text = canonical(&json!(pairs)).unwrap();
            let again: Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(canonical(&again).unwrap(), text);
        }
    }
}
