//! The formats that a release can be had in: one file a format, one list, from which pages, the API, catalogues,
//! content negotiation, its description and tests are made.
//!
//! Each is a pure function of a [`Release`], the [`Site`] and the reader's language. To add one: a file here, a line
//! in [`FORMATS`], a check by another program in `tools/check-formats`.

pub(crate) mod citation;
pub(crate) mod croissant;
pub(crate) mod csv;
pub(crate) mod dcat;
pub(crate) mod ddi;
pub mod features;
pub(crate) mod json;
pub(crate) mod json_stat;
pub mod odata;
pub(crate) mod package;
pub(crate) mod prov;
pub(crate) mod schema_org;
pub mod sdmx;

use base::Language;
use protect::Release;

use crate::site::Site;

/// Makes a file: of the sheet of that name, or of the first one. None when the release has nothing for it.
pub type Write = fn(&Release, &Site, &Language, Option<&str>) -> Option<Vec<u8>>;

/// What a release must hold, so that there is something to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// What every release has.
    Nothing,
    /// Figures or tables.
    Cubes,
    /// Points on a map.
    Points,
}

/// One way to have a release.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// The file's name below the release's address.
    pub file: &'static str,
    /// Its media type (IANA), as it is sent.
    pub media_type: &'static str,
    /// Its name as people know it.
    pub name: &'static str,
    /// Whether it holds the figures; else it is about them.
    pub data: bool,
    /// How the file of one sheet ends (`{sheet}.csv`); empty where a file holds all of them.
    pub each: &'static str,
    /// The standard that it follows, for catalogues; empty for none.
    pub standard: &'static str,
    /// What a release must hold for it.
    pub needs: Needs,
    /// How it is made; none for what the engine writes.
    pub write: Option<Write>,
}

/// Every format, in the order in which they are offered. The first of a media type answers for it.
pub const FORMATS: &[Format] = &[
    Format {
        each: ".csv",
        standard: "https://www.rfc-editor.org/rfc/rfc4180",
        ..data("data.csv", "text/csv; charset=utf-8", "CSV", Some(csv::write))
    },
    data("data.json", "application/json", "JSON", Some(json::write)),
    data("data.parquet", "application/vnd.apache.parquet", "Parquet", None),
    Format {
        each: ".sdmx.csv",
        needs: Needs::Cubes,
        standard: "https://github.com/sdmx-twg/sdmx-csv/tree/v2.0.0",
        ..data("data.sdmx.csv", sdmx::CSV, "SDMX-CSV 2.0", Some(sdmx::write_csv))
    },
    Format {
        each: ".sdmx.json",
        needs: Needs::Cubes,
        standard: "https://github.com/sdmx-twg/sdmx-json/tree/v2.0.0",
        ..data(
            "data.sdmx.json",
            sdmx::JSON,
            "SDMX-JSON 2.0",
            Some(sdmx::write_json),
        )
    },
    Format {
        each: ".sdmx.xml",
        needs: Needs::Cubes,
        standard: "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message",
        ..data("data.sdmx.xml", sdmx::XML, "SDMX-ML 2.1", Some(sdmx::write_xml))
    },
    Format {
        each: ".jsonstat.json",
        needs: Needs::Cubes,
        standard: "https://json-stat.org/format/",
        ..data(
            "data.jsonstat.json",
            json_stat::MEDIA_TYPE,
            "JSON-stat 2.0",
            Some(json_stat::write),
        )
    },
    Format {
        standard: "https://datapackage.org/standard/data-package/",
        ..data(
            "datapackage.zip",
            "application/zip",
            "Data Package (zip)",
            Some(package::write_zip),
        )
    },
    Format {
        each: ".geojson",
        needs: Needs::Points,
        standard: "https://www.rfc-editor.org/rfc/rfc7946",
        ..data(
            "map.geojson",
            "application/geo+json",
            "GeoJSON",
            Some(features::write),
        )
    },
    about(
        "datapackage.json",
        "application/json",
        "Data Package (description)",
        package::write,
    ),
    Format {
        needs: Needs::Cubes,
        ..about(
            "structure.sdmx.xml",
            sdmx::STRUCTURE_XML,
            "SDMX-ML 2.1 (structure)",
            sdmx::write_structure_xml,
        )
    },
    Format {
        needs: Needs::Cubes,
        ..about(
            "structure.sdmx.json",
            sdmx::STRUCTURE_JSON,
            "SDMX-JSON 2.0 (structure)",
            sdmx::write_structure_json,
        )
    },
    about("ddi.xml", "application/xml", "DDI-Codebook 2.5", ddi::write),
    about(
        "dcat.jsonld",
        "application/ld+json",
        "DCAT-AP 3 (JSON-LD)",
        dcat::write,
    ),
    about(
        "croissant.json",
        "application/ld+json; profile=\"http://mlcommons.org/croissant/1.0\"",
        "Croissant 1.0",
        croissant::write,
    ),
    about(
        "prov.jsonld",
        "application/ld+json; profile=\"http://www.w3.org/ns/prov\"",
        "PROV-O (JSON-LD)",
        prov::write,
    ),
    about(
        "citation",
        "text/plain; charset=utf-8",
        "Citation",
        citation::write,
    ),
];

const fn data(
    file: &'static str,
    media_type: &'static str,
    name: &'static str,
    write: Option<Write>,
) -> Format {
    Format {
        file,
        media_type,
        name,
        data: true,
        each: "",
        standard: "",
        needs: Needs::Nothing,
        write,
    }
}

const fn about(file: &'static str, media_type: &'static str, name: &'static str, write: Write) -> Format {
    Format {
        data: false,
        ..data(file, media_type, name, Some(write))
    }
}

impl Format {
    /// The formats in which a release can be had, in their order: no page or catalogue names another.
    pub fn of_release(release: &Release) -> impl Iterator<Item = &'static Self> {
        let points = release.points().next().is_some();
        let cubes = release.figures().next().is_some() || release.tables().next().is_some();
        FORMATS.iter().filter(move |f| match f.needs {
            Needs::Nothing => true,
            Needs::Cubes => cubes,
            Needs::Points => points,
        })
    }

    /// The format of a file below a release's address, with the name of its sheet when it is of one.
    pub fn of_file(file: &str) -> Option<(&'static Self, Option<&str>)> {
        let whole = FORMATS.iter().find(|f| f.file == file).map(|f| (f, None));
        // The longest ending first: `x.sdmx.csv` is no CSV of a sheet `x.sdmx`.
        let mut each: Vec<&Self> = FORMATS.iter().filter(|f| !f.each.is_empty()).collect();
        each.sort_by_key(|f| std::cmp::Reverse(f.each.len()));
        let of_sheet = || {
            each.iter()
                .find_map(|f| Some((*f, Some(file.strip_suffix(f.each)?))))
        };
        whole.or_else(of_sheet)
    }

    /// The format that an `Accept` header asks for before HTML and JSON-LD pages; none when a page will do.
    ///
    /// Weights count, and the order of the list where they are equal (RFC 9110 §12.5.1). Wildcards mean the page.
    pub fn accepted(accept: &str) -> Option<&'static Self> {
        let mut best: Option<(f32, Option<&'static Self>)> = None;
        for part in accept.split(',') {
            let mut words = part.split(';').map(str::trim);
            let range = words.next().unwrap_or_default();
            let weight = words
                .clone()
                .find_map(|w| w.strip_prefix("q=")?.parse().ok())
                .unwrap_or(1.0);
            let page = matches!(range, "text/html" | "application/xhtml+xml" | "*/*" | "");
            let found = FORMATS.iter().find(|f| f.answers(part.trim(), range));
            if (page || found.is_some()) && best.is_none_or(|(w, _)| weight > w) {
                best = Some((weight, found.filter(|_| !page)));
            }
        }
        best.and_then(|(_, format)| format)
    }

    /// Its media type without parameters, as registries name it.
    pub fn plain_type(&self) -> &'static str {
        self.media_type.split(';').next().unwrap_or(self.media_type)
    }

    fn answers(&self, asked: &str, range: &str) -> bool {
        let sdmx = range.contains("sdmx");
        if sdmx && asked.contains("version=") {
            return asked
                .replace(' ', "")
                .starts_with(&self.media_type.replace(' ', ""));
        }
        self.plain_type() == range
    }
}

fn text(value: &serde_json::Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_longest_ending() {
        let (format, sheet) = Format::of_file("litres.sdmx.csv").unwrap();
        assert_eq!((format.file, sheet), ("data.sdmx.csv", Some("litres")));
        let (format, sheet) = Format::of_file("data.csv").unwrap();
        assert_eq!((format.file, sheet), ("data.csv", None));
        assert!(Format::of_file("litres.exe").is_none());
    }

    #[test]
    fn an_address_answers_in_the_type_that_is_asked_for() {
        let file = |accept: &str| Format::accepted(accept).map(|f| f.file);
        assert_eq!(file("text/html,application/xhtml+xml,*/*;q=0.8"), None);
        assert_eq!(file("text/csv"), Some("data.csv"));
        assert_eq!(
            file("application/vnd.sdmx.data+csv;version=2.0.0"),
            Some("data.sdmx.csv")
        );
        assert_eq!(
            file("application/json;q=0.5, application/ld+json"),
            Some("dcat.jsonld")
        );
        assert_eq!(file("application/ld+json;q=0.5, text/html"), None);
        assert_eq!(file("image/png"), None);
        assert_eq!(file(""), None);
    }

    #[test]
    fn every_format_has_a_name_and_an_ending_of_its_own() {
        for (i, one) in FORMATS.iter().enumerate() {
            let later = &FORMATS[i + 1..];
            assert!(
                later.iter().all(|f| f.file != one.file && f.name != one.name),
                "{}",
                one.file
            );
            assert!(one.each.is_empty() || later.iter().all(|f| f.each != one.each));
        }
    }
}
