//! Identities that SDMX allows: `IDType` for codes, `NCNameIDType` for components, dataflows and lists
//! (SDMX 2.1, section 3A, SDMXCommonReferences).

use std::collections::BTreeSet;

use protect::Release;

/// Identities that every cube gives to its own components.
pub(super) const RESERVED: &[&str] = &[
    "TIME_PERIOD",
    "OBS_VALUE",
    "VARIABLE",
    "CATEGORY",
    "STATISTIC",
    "OBS_STATUS",
    "UNIT_MEASURE",
    "LOWER_BOUND",
    "UPPER_BOUND",
    "STD_ERROR",
    "CONF_LEVEL",
    "SAMPLE_SIZE",
    "NATURE",
    "SOURCE_DETAIL",
    "COMMENT_OBS",
    "COMMENT_TS",
    "STRUCTURE",
    "STRUCTURE_ID",
    "ACTION",
    "MEASURE",
];

/// Letters of ASCII, digits and `_`; everything else becomes `_`.
fn plain(text: &str, also: &[char]) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || c == '_' || also.contains(&c);
    text.chars().map(|c| if keep(c) { c } else { '_' }).collect()
}

/// The identity of a code, other than those there are. Words that keep no letter are numbered.
pub(crate) fn code_id<'a>(key: &str, taken: impl Iterator<Item = &'a str> + Clone) -> String {
    let name = plain(key, &['-', '@', '$']);
    let number = taken.clone().count() + 1;
    let name = match key == "_Z" || name.chars().any(|c| c.is_ascii_alphanumeric()) {
        true => name,
        false => format!("C{number}"),
    };
    let free = |id: &String| id != "_T" && taken.clone().all(|t| t != id.as_str());
    if free(&name) {
        name
    } else {
        format!("{name}_{number}")
    }
}

/// The identity of a component made from the name of a column, other than those there are.
pub(crate) fn component_id(column: &str, taken: &BTreeSet<String>) -> String {
    let name = plain(column, &[]).to_ascii_uppercase();
    let name = match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name,
        false => format!("D{}{name}", taken.len()),
    };
    let mut numbered = (2..).map(|n| format!("{name}_{n}"));
    match taken.contains(&name) {
        false => name.clone(),
        true => numbered.find(|id| !taken.contains(id)).unwrap_or_default(),
    }
}

/// The identity of a sheet of a release.
pub(crate) fn flow_id(release: &Release, sheet: &str) -> String {
    format!("{}_{}", plain(release.slug().as_str(), &[]), plain(sheet, &[])).to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_gets_an_identity_of_its_own() {
        let ids = |keys: &[&str]| {
            let mut out: Vec<String> = Vec::new();
            for key in keys {
                let id = code_id(key, out.iter().map(String::as_str));
                out.push(id);
            }
            out
        };
        assert_eq!(
            ids(&["a b", "a_b", "شمال", "جنوب", "_T", "x-1"]),
            ["a_b", "a_b_2", "C3", "C4", "_T_5", "x-1"]
        );
    }

    #[test]
    fn a_column_never_takes_the_name_of_a_part_of_the_file() {
        let taken: BTreeSet<String> = RESERVED.iter().map(|r| (*r).to_owned()).collect();
        assert_eq!(component_id("variable", &taken), "VARIABLE_2");
        assert_eq!(component_id("sex", &taken), "SEX");
        assert!(component_id("1st", &taken).starts_with('D'));
    }
}
