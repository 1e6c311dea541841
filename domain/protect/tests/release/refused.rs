//! What no release may hold.

use super::*;

#[test]
fn what_names_a_person_or_may_name_one_stays() {
    assert_eq!(codes(draft(Role::QuasiIdentifier)), Vec::<&str>::new());
    for role in [Role::DirectIdentifier, Role::FreeText, Role::Paradata, Role::Key] {
        assert_eq!(codes(draft(role)), [code::ROLE_FORBIDDEN.0], "{role:?}");
    }
    let mut undeclared = draft(Role::Other);
    undeclared.variables.pop();
    assert_eq!(codes(undeclared), [code::COLUMN_UNDECLARED.0]);
}

#[test]
fn a_looser_table_or_an_empty_word_is_refused() {
    let mut loose = draft(Role::Other);
    loose.policy = Policy::persons(20).unwrap();
    assert_eq!(codes(loose), [code::POLICY_MIXED.0, code::POLICY_MIXED.0]);
    let mut silent = draft(Role::Other);
    silent.description.limits.clear();
    assert_eq!(codes(silent), [code::DESCRIPTION_MISSING.0]);
    let mut silent = draft(Role::Other);
    silent.description.can.clear();
    assert_eq!(codes(silent), [code::DESCRIPTION_MISSING.0]);
    assert!(Policy::persons(2).is_err());
}

#[test]
fn a_release_from_before_both_halves_were_told_apart_keeps_its_digests() {
    let release = draft(Role::Other).assemble().value.unwrap();
    let half = "\"can\":[{\"en\":\"How much water these two camps have.\"}],";
    let old = release.to_json().replacen(half, "", 1);
    assert_ne!(old, release.to_json());
    let opened = protect::Release::reopen(&old, Digest::of(old.as_bytes())).unwrap();
    assert!(opened.description().can.is_empty());
    assert_eq!(opened.to_json(), old, "it is written as it was");
    assert_eq!(opened.description().tells().count(), 1);
}

#[test]
fn tables_protected_apart_are_refused() {
    let mut apart = draft(Role::Other);
    let cells = Cells::new([("c0", 62), ("c1", 33), ("c2", 29)].map(|(k, n)| InnerCell {
        keys: vec![k.to_owned()],
        units: n,
        value: n as f64,
        contributions: BTreeMap::new(),
    }));
    let other = protect::table(&TableSpec::frequency(&["camp"], 10), &cells)
        .value
        .unwrap();
    apart
        .tables
        .push(ReleasedTable::new("camps", Text::english("Camps"), other));
    assert_eq!(codes(apart), [code::TABLES_APART.0]);
}
