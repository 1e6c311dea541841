//! The little of CBOR (RFC 8949) that a passkey is written in: the canonical form of CTAP2, which has definite
//! lengths, no tags and no fractions. It reads what a stranger sent, so every length is checked and depth is bounded.

/// Maps within maps: CTAP2 nests four deep (FIDO CTAP 2.1 §8).
const DEPTH: u8 = 4;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// A whole number.
    Int(i64),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Text.
    Text(&'a str),
    /// A list.
    List(Vec<Value<'a>>),
    /// Pairs, in the order they are written.
    Map(Vec<(Value<'a>, Value<'a>)>),
    /// True, false, null.
    Simple(u8),
}

impl<'a> Value<'a> {
    /// The value under a key of a map.
    pub(super) fn at(&self, key: &Value<'_>) -> Option<&Value<'a>> {
        match self {
            Self::Map(pairs) => pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The number under a number.
    pub(super) fn int(&self, key: i64) -> Option<i64> {
        match self.at(&Value::Int(key)) {
            Some(Value::Int(n)) => Some(*n),
            _ => None,
        }
    }

    /// The bytes under a number.
    pub(super) fn bytes(&self, key: i64) -> Option<&'a [u8]> {
        match self.at(&Value::Int(key)) {
            Some(Value::Bytes(b)) => Some(b),
            _ => None,
        }
    }
}

/// Reads one value; gives what comes after it. `None` when it is not one.
pub(super) fn read(bytes: &[u8]) -> Option<(Value<'_>, &[u8])> {
    value(bytes, DEPTH)
}

fn value(bytes: &[u8], depth: u8) -> Option<(Value<'_>, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    let (major, (n, rest)) = (first >> 5, argument(first & 31, rest)?);
    let length = usize::try_from(n).ok()?;
    match major {
        0 => Some((Value::Int(i64::try_from(n).ok()?), rest)),
        1 => Some((Value::Int(-1 - i64::try_from(n).ok()?), rest)),
        2 => rest
            .split_at_checked(length)
            .map(|(b, rest)| (Value::Bytes(b), rest)),
        3 => {
            let (text, rest) = rest.split_at_checked(length)?;
            Some((Value::Text(std::str::from_utf8(text).ok()?), rest))
        }
        4 => {
            let (all, rest) = several(rest, length, depth)?;
            Some((Value::List(all), rest))
        }
        5 => {
            let (all, rest) = several(rest, length.checked_mul(2)?, depth)?;
            let mut all = all.into_iter();
            let pairs = std::iter::from_fn(|| Some((all.next()?, all.next()?))).collect();
            Some((Value::Map(pairs), rest))
        }
        7 if first & 31 < 24 => Some((Value::Simple(first & 31), rest)),
        _ => None,
    }
}

/// The number in the head of a value (RFC 8949 §3): small ones stand in the first byte.
fn argument(small: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let width = match small {
        0..24 => return Some((u64::from(small), rest)),
        24..28 => 1_usize << (small - 24),
        _ => return None,
    };
    let (bytes, rest) = rest.split_at_checked(width)?;
    Some((bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)), rest))
}

/// So many values. Each is a byte at least, so a count that lies runs out of bytes at once.
fn several(mut rest: &[u8], count: usize, depth: u8) -> Option<(Vec<Value<'_>>, &[u8])> {
    let depth = depth.checked_sub(1)?;
    let mut all = Vec::new();
    for _ in 0..count {
        let (one, after) = value(rest, depth)?;
        all.push(one);
        rest = after;
    }
    Some((all, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Examples of RFC 8949, Appendix A.
    #[test]
    fn the_examples_of_the_standard() {
        let read = |hex: &str| {
            let bytes = hex::decode(hex).unwrap();
            format!("{:?}", super::read(&bytes).map(|(v, rest)| (v, rest.len())))
        };
        assert_eq!(read("1903e8"), "Some((Int(1000), 0))");
        assert_eq!(read("3863"), "Some((Int(-100), 0))");
        assert_eq!(read("4401020304"), "Some((Bytes([1, 2, 3, 4]), 0))");
        assert_eq!(read("62c3bc"), "Some((Text(\"ü\"), 0))");
        assert_eq!(read("83010203"), "Some((List([Int(1), Int(2), Int(3)]), 0))");
        assert_eq!(
            read("a201020304"),
            "Some((Map([(Int(1), Int(2)), (Int(3), Int(4))]), 0))"
        );
        assert_eq!(read("f5"), "Some((Simple(21), 0))");
        // Indefinite lengths, tags, fractions, and lists that promise more than there is.
        for refused in [
            "5f42010243030405ff",
            "c074",
            "f90000",
            "9bffffffffffffffff01",
            "62c3",
            "",
        ] {
            assert_eq!(read(refused), "None", "{refused}");
        }
        assert_eq!(
            read("8181818181 01".replace(' ', "").as_str()),
            "None",
            "too deep"
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some((_, rest)) = super::read(&bytes) {
                prop_assert!(rest.len() < bytes.len());
            }
        }
    }
}
