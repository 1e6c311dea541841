//! The formats that a release can be had in: one list, from which pages, catalogues and tests are made.

/// One way to have a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The file's name below the release's address.
    pub file: &'static str,
    /// Its media type (IANA).
    pub media_type: &'static str,
    /// Its name as people know it.
    pub name: &'static str,
    /// Whether it holds the figures; else it is about them.
    pub data: bool,
}

/// Every format, in the order in which they are offered.
pub const FORMATS: &[Format] = &[
    data("data.csv", "text/csv", "CSV"),
    data("data.json", "application/json", "JSON"),
    data("data.parquet", "application/vnd.apache.parquet", "Parquet"),
    data("datapackage.zip", "application/zip", "Data Package (zip)"),
    about(
        "datapackage.json",
        "application/json",
        "Data Package (description)",
    ),
    about("dcat.jsonld", "application/ld+json", "DCAT (JSON-LD)"),
    about("citation", "text/plain", "Citation"),
];

const fn data(file: &'static str, media_type: &'static str, name: &'static str) -> Format {
    Format {
        file,
        media_type,
        name,
        data: true,
    }
}

const fn about(file: &'static str, media_type: &'static str, name: &'static str) -> Format {
    Format {
        file,
        media_type,
        name,
        data: false,
    }
}
