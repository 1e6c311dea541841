//! Names that Stata allows: letters, digits and `_`, no digit first, at most 32 characters, none of its own words.

use std::collections::BTreeSet;

use super::file::NAME;

/// Words that a variable cannot be named by (Stata, `help reswords`).
const OWN: [&str; 22] = [
    "_all", "_b", "_coef", "_cons", "_n", "_N", "_pi", "_pred", "_rc", "_skip", "byte", "double", "float",
    "if", "in", "int", "long", "strL", "using", "with", "e", "r",
];

/// A name for each header, all different.
pub(super) fn names<'h>(headers: impl Iterator<Item = &'h str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    headers.map(|header| free(&sound(header), &mut taken)).collect()
}

fn sound(header: &str) -> String {
    let mut name: String = header
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' })
        .collect();
    let texts = |n: &str| n.strip_prefix("str").is_some_and(|d| d.parse::<u32>().is_ok());
    if OWN.contains(&name.as_str()) || texts(&name) {
        name.push('_');
    }
    if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        name.insert(0, '_');
    }
    name.chars().take(NAME).collect()
}

/// The name, or with a number after it. Programs that read these files do not all tell capital letters apart.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut out = name.to_owned();
    let mut n = 1;
    while !taken.insert(out.to_lowercase()) {
        n += 1;
        let end = format!("_{n}");
        out = name.chars().take(NAME - end.len()).chain(end.chars()).collect();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_one_that_stata_takes() {
        let long = "a".repeat(40);
        let headers = [
            "where-Latitude",
            "in",
            "2nd",
            "str5",
            "Age",
            "age",
            &long,
            &long,
            "",
        ];
        let found = names(headers.into_iter());
        assert_eq!(
            found[..6],
            ["where_Latitude", "in_", "_2nd", "str5_", "Age", "age_2"]
        );
        assert_eq!((found[6].len(), &found[7][30..]), (32, "_2"));
        assert_eq!(found[8], "_");
    }
}
