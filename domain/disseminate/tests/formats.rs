//! Files of a sample release: what stands in them, and that they are the same every time.

mod sample;

use base::Language;
use disseminate::{
    Chart, FORMATS, LabelMark, Marks, Site, cite, csv, data_package, dcat, json, package_zip, page, prov,
    sheets,
};

fn site() -> Site {
    Site {
        base: "https://counted.example".to_owned(),
        name: "Counted".to_owned(),
        ..disseminate::Site::default()
    }
}

#[test]
fn a_table_says_what_is_withheld_but_not_why_this_cell() {
    let all = sheets(&sample::release(), &Language::english());
    let sheet = all.iter().find(|s| s.name == "households").unwrap();
    let text = csv(sheet);
    let lines: Vec<&str> = text.split("\r\n").take(5).collect();
    assert_eq!(
        lines,
        [
            "camp,sex,value,status",
            "Total,Total,124,shown",
            "Total,f,82,shown",
            "Total,m,42,shown",
            "c0,Total,62,shown"
        ]
    );
    assert!(text.contains(",,withheld"));
    assert!(!text.contains("primary") && !text.contains("secondary"));
}

#[test]
fn two_runs_give_the_same_bytes() {
    let english = Language::english();
    let (a, b) = (sample::release(), sample::release());
    assert_eq!(
        package_zip(&a, &site(), &english).unwrap(),
        package_zip(&b, &site(), &english).unwrap()
    );
    assert_eq!(dcat(&a, &site()).to_string(), dcat(&b, &site()).to_string());
    assert_eq!(
        json(&a, &site(), &english).to_string(),
        json(&b, &site(), &english).to_string()
    );
}

#[test]
fn a_citation_names_the_edition_for_good() {
    let release = sample::release();
    let text = cite(&release, &site(), &Language::english()).text;
    let digest = release.content_digest().to_string();
    assert_eq!(
        text,
        format!(
            "The camps' committee (2024): Water in two camps. Edition 1. The camps' committee. \
             https://counted.example/releases/water (content {}), CC-BY-4.0.",
            &digest[..12]
        )
    );
}

#[test]
fn the_page_has_a_panel_for_each_sheet_in_the_readers_words() {
    let arabic: Language = "ar".parse().unwrap();
    let page = page(&sample::release(), &site(), &arabic);
    assert_eq!(page.panels.len(), 5);
    let Some(Chart::Bars { bars, .. }) = &page.panels[0].chart else {
        panic!("bars first")
    };
    assert_eq!(bars[0].label, "المخيم الشمالي");
    let Some(Chart::Lines { lines, .. }) = &page.panels[1].chart else {
        panic!("then lines")
    };
    assert!(lines[0].points[2].1.withheld && lines[0].official.is_none());
    assert_eq!(page.panels[1].withheld, 1);
    assert!(matches!(
        &page.panels[4].chart,
        Some(Chart::Map {
            grid_metres: 5_000,
            ..
        })
    ));
    assert!(!page.json_ld.contains('<'));
}

#[test]
fn the_package_describes_each_file_with_its_digest() {
    let package = data_package(&sample::release(), &site(), &Language::english());
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), 5);
    assert!(
        resources
            .iter()
            .all(|r| r["hash"].as_str().unwrap().starts_with("sha256:"))
    );
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
}

#[test]
fn a_doi_and_a_counted_edition_stand_where_machines_look_for_them() {
    let (release, english) = (sample::release(), Language::english());
    let mut site = site();
    let own = format!("sha256:{}", release.content_digest());
    assert_eq!(data_package(&release, &site, &english)["id"], own);
    assert!(dcat(&release, &site).to_string().contains(&own));
    assert!(!dcat(&release, &site).to_string().contains("adms:Identifier"));
    let doi = protect::Doi::read("10.5281/zenodo.1234").unwrap();
    site.dois.insert(release.slug().clone(), doi);
    site.editions.insert(release.slug().clone(), 2);
    let doi = "https://doi.org/10.5281/zenodo.1234";
    let package = data_package(&release, &site, &english);
    assert_eq!(package["id"], doi);
    assert_eq!(package["fingerprint"], own);
    assert_eq!(package["version"], "2.0.0");
    let set = dcat(&release, &site).to_string();
    for part in [
        format!("\"@value\":\"{doi}\""),
        own.clone(),
        "\"dcat:version\":\"2\"".to_owned(),
    ] {
        assert!(set.contains(&part), "{part}: {set}");
    }
    let graph = prov(&release, &site, &english);
    let identifiers = &graph["@graph"][0]["dct:identifier"];
    assert_eq!((&identifiers[0], &identifiers[1]), (&own.into(), &doi.into()));
    let cited = cite(&release, &site, &english);
    assert!(cited.text.contains("Edition 2") && cited.bibtex.contains("edition = {2}"));
}

#[test]
fn what_must_stand_beside_stands_in_every_file() {
    let (release, english) = (sample::release(), Language::english());
    let mut site = site();
    let text = base::Text::english;
    let label = LabelMark {
        kind: "TK CV".to_owned(),
        name: text("Our voice"),
        text: text("Ask the camp first."),
        version: 2,
        path: "/labels/our-voice".to_owned(),
    };
    let marks = Marks {
        words: vec![text("Counted by the people of the camp")],
        labels: vec![label],
    };
    site.marks.insert(release.description().initiative.clone(), marks);
    let (words, said) = ("Counted by the people of the camp", "Ask the camp first.");
    for sheet in site.sheets(&release, &english) {
        let file = csv(&sheet);
        assert!(
            file.lines()
                .all(|l| l.contains("notice") || (l.contains(words) && l.contains(said))),
            "{file}"
        );
    }
    let files = disseminate::package_files(&release, &site, &english);
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains(words) && text.contains(said), "{name}");
    }
    assert!(files.iter().any(|(name, _)| name == "README.txt"));
    let json = json(&release, &site, &english).to_string();
    let dcat = dcat(&release, &site).to_string();
    assert!(json.contains(said) && json.contains("/labels/our-voice"));
    assert!(dcat.contains(words) && dcat.contains("https://counted.example/labels/our-voice"));
    assert!(
        cite(&release, &site, &english)
            .text
            .ends_with("Counted by the people of the camp.")
    );
    // Structures say what columns are and hold nothing of the community's; a zip was looked into above.
    let apart = ["structure.sdmx.xml", "structure.sdmx.json", "datapackage.zip"];
    for format in FORMATS.iter().filter(|f| !apart.contains(&f.file)) {
        let Some(write) = format.write else { continue };
        let file = String::from_utf8(write(&release, &site, &english, None).unwrap()).unwrap();
        assert!(file.contains(words), "{}", format.file);
    }

    let other = Site::default();
    assert!(
        other
            .sheets(&release, &english)
            .iter()
            .all(|s| s.fields.iter().all(|f| f.name != "notice"))
    );
}
