//! Writes every file of a sample release into a folder, for outside validators (`tools/check-formats`).

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::fs;
use std::path::PathBuf;

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
    fs::write(
        folder.join("datapackage.zip"),
        disseminate::package_zip(&release, &site, &english)?,
    )?;
    fs::write(
        folder.join("dcat.jsonld"),
        disseminate::dcat(&release, &site).to_string(),
    )?;
    let schema = disseminate::schema_org(&release, &site, &english);
    fs::write(folder.join("schema.jsonld"), schema.to_string())?;
    fs::write(
        folder.join("data.json"),
        disseminate::json(&release, &site, &english).to_string(),
    )?;
    let catalogue = disseminate::catalogue(std::slice::from_ref(&release), &site);
    fs::write(folder.join("catalogue.jsonld"), catalogue.to_string())?;
    let citation = disseminate::cite(&release, &site, &english);
    fs::write(folder.join("citation.bib"), citation.bibtex)?;
    fs::write(folder.join("citation.csl.json"), citation.csl.to_string())?;
    Ok(())
}
