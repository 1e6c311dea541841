//! What a record that came means beside what is known.

use base::{Digest, Finding};

use crate::code::{self, about};
use crate::record::{Name, PublicRecord};

/// What to do with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ruling {
    /// Keep it: nothing of the kind is known.
    Take,
    /// Keep it in place of an older version.
    Replace,
    /// Nothing: it is known just so.
    Known,
    /// Nothing, and tell why; what is known stays.
    Refuse(Finding),
}

/// Judges a record by what is known under its identity: the names of whoever says that it is theirs, and the version
/// and digest of what its own origin said last.
pub fn judge(it: &PublicRecord, others: &[Name], known: Option<(u32, Digest)>) -> Ruling {
    let called = format!("{}/{}", it.name.kind.as_str(), it.name.id);
    let refuse = |code| Ruling::Refuse(about(code, &called).with("version", i64::from(it.version)));
    if others.iter().any(|other| other.key != it.name.key) {
        return refuse(code::TWO_ORIGINS);
    }
    match known {
        None => Ruling::Take,
        Some((version, _)) if it.version > version => Ruling::Replace,
        Some((version, digest)) if it.version == version => match digest == it.digest() {
            true => Ruling::Known,
            false => refuse(code::CHANGED),
        },
        // Nothing is wrong: whoever passes it on is behind. It is told so that nobody wonders.
        Some((version, _)) => Ruling::Refuse(Finding {
            severity: base::Severity::Info,
            ..about(code::OLDER, &called)
                .with("version", i64::from(it.version))
                .with("known", i64::from(version))
        }),
    }
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::{Content, Key, SharedKind};

    fn record(key: u8, version: u32, title: &str) -> PublicRecord {
        PublicRecord {
            name: Name {
                kind: SharedKind::Release,
                id: Uuid::from_u128(1),
                key: Key::new([key; 32]),
            },
            version,
            at: Timestamp::UNIX_EPOCH,
            content: Content::new(json!({ "title": { "en": title }, "path": "/releases/a" })),
        }
    }

    fn code_of(ruling: Ruling) -> Option<base::Code> {
        match ruling {
            Ruling::Refuse(finding) => Some(finding.code),
            _ => None,
        }
    }

    #[test]
    fn a_version_is_taken_once_replaced_by_a_newer_one_and_never_by_another_content() {
        let old = record(1, 1, "Wells");
        let known = Some((1, old.digest()));
        assert_eq!(judge(&old, &[], None), Ruling::Take);
        assert_eq!(judge(&old, &[old.name], known), Ruling::Known);
        assert_eq!(judge(&record(1, 2, "Wells"), &[old.name], known), Ruling::Replace);
        assert_eq!(
            code_of(judge(&record(1, 1, "Pumps"), &[old.name], known)),
            Some(code::CHANGED)
        );
        let newer = Some((3, old.digest()));
        assert_eq!(code_of(judge(&old, &[old.name], newer)), Some(code::OLDER));
    }

    #[test]
    fn a_record_has_one_origin() {
        let (ours, theirs) = (record(1, 1, "Wells"), record(2, 5, "Wells"));
        let ruling = judge(&theirs, &[ours.name], None);
        assert_eq!(code_of(ruling), Some(code::TWO_ORIGINS));
    }

    #[test]
    fn what_is_taken_back_comes_as_a_newer_version_without_content() {
        let old = record(1, 1, "Wells");
        let gone = PublicRecord {
            version: 2,
            content: None,
            ..old.clone()
        };
        assert_eq!(
            judge(&gone, &[old.name], Some((1, old.digest()))),
            Ruling::Replace
        );
        assert_eq!(
            code_of(judge(&old, &[old.name], Some((2, gone.digest())))),
            Some(code::OLDER)
        );
    }
}
