//! The schemes that come with the program; each is a file of the documented format.

use std::sync::LazyLock;

use super::Scheme;

/// Name and text of each built-in scheme.
pub const BUILT_IN: [(&str, &str); 4] = [
    (
        "ten-principles",
        include_str!("../../schemes/ten-principles.toml"),
    ),
    (
        "enabling-environment",
        include_str!("../../schemes/enabling-environment.toml"),
    ),
    (
        "quality-criteria",
        include_str!("../../schemes/quality-criteria.toml"),
    ),
    ("capacity", include_str!("../../schemes/capacity.toml")),
];

static SCHEMES: LazyLock<Vec<Scheme>> = LazyLock::new(|| {
    let read = |(_, text): (&str, &str)| Scheme::parse(text).value;
    BUILT_IN.into_iter().filter_map(read).collect()
});

/// The built-in schemes. A test holds that each file is read without a finding.
pub fn built_in() -> &'static [Scheme] {
    &SCHEMES
}
