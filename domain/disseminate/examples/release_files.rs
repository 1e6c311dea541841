//! Writes every file of a sample release into a folder, for outside validators (`tools/check-formats`).

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::fs;
use std::path::PathBuf;

use disseminate::formats::sdmx;
use disseminate::{FORMATS, Format};

#[allow(
    clippy::disallowed_methods,
    reason = "an example stands outside of the domain and may write files"
)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: release_files FOLDER")?);
    let release = sample::release();
    let site = disseminate::Site {
        base: "https://counted.example".to_owned(),
        name: "Counted".to_owned(),
        ..disseminate::Site::default()
    };
    let english = base::Language::english();
    fs::create_dir_all(&folder)?;
    for (name, bytes) in disseminate::package_files(&release, &site, &english) {
        fs::write(folder.join(name), bytes)?;
    }
    let write = |f: &Format, sheet| f.write?(&release, &site, &english, sheet);
    let sheets = disseminate::sheets(&release, &english);
    for format in FORMATS {
        if let Some(bytes) = write(format, None) {
            fs::write(folder.join(format.file), bytes)?;
        }
        for sheet in sheets.iter().filter(|_| !format.each.is_empty()) {
            if let Some(bytes) = write(format, Some(&sheet.name)) {
                fs::write(folder.join(format!("{}{}", sheet.name, format.each)), bytes)?;
            }
        }
    }
    let schema = disseminate::schema_org(&release, &site, &english);
    fs::write(folder.join("schema.jsonld"), schema.to_string())?;
    let catalogue = disseminate::catalogue(std::slice::from_ref(&release), &site, 1);
    fs::write(folder.join("catalogue.jsonld"), catalogue.to_string())?;
    let citation = disseminate::cite(&release, &site, &english);
    fs::write(folder.join("citation.bib"), citation.bibtex)?;
    fs::write(folder.join("citation.csl.json"), citation.csl.to_string())?;
    let series = sample::series();
    let sdg = sdmx::sdg_csv(&release, &site, &series, &english).ok_or("the sample has no such figures")?;
    fs::write(folder.join("sdg.csv"), sdg)?;
    Ok(())
}
