//! The statistical formats: what stands in them, and that nothing withheld does. Readers made elsewhere hold the same
//! files against `tools/check_statistics.py`.

mod sample;

use std::collections::BTreeMap;

use base::Language;
use disseminate::formats::{features, sdmx};
use disseminate::{Adopted, FORMATS, Format, ObsStatus, Site, cubes};

fn site() -> Site {
    Site {
        base: "https://counted.example".to_owned(),
        name: "Counted".to_owned(),
        ..Site::default()
    }
}

fn file(name: &str, site: &Site) -> String {
    let (format, sheet) = Format::of_file(name).unwrap();
    let write = format.write.unwrap();
    String::from_utf8(write(&sample::release(), site, &Language::english(), sheet).unwrap()).unwrap()
}

#[test]
fn a_withheld_observation_has_no_number_of_any_kind() {
    let all = cubes(&sample::release(), &site());
    assert_eq!(all.len(), 4);
    let mut withheld = 0;
    for obs in all.iter().flat_map(|c| &c.observations) {
        let numbers = [obs.value, obs.ends.0, obs.ends.1, obs.se, obs.n.map(|n| n as f64)];
        match obs.status {
            ObsStatus::Normal => assert!(obs.value.is_some()),
            _ => {
                withheld += 1;
                assert!(numbers.iter().all(Option::is_none) && obs.flags.is_empty());
            }
        }
    }
    assert!(withheld > 3, "{withheld}");
}

#[test]
fn sdmx_csv_says_what_is_withheld_and_not_why() {
    let text = file("own.sdmx.csv", &site());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "STRUCTURE,STRUCTURE_ID,ACTION,VARIABLE,CATEGORY,STATISTIC,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,\
         LOWER_BOUND,UPPER_BOUND,STD_ERROR,CONF_LEVEL,SAMPLE_SIZE,NATURE,COMMENT_OBS,SOURCE_DETAIL,COMMENT_TS"
    );
    let source = "\"Citizen data: Water, round 1; https://counted.example/releases/water\"";
    assert_eq!(
        lines[2],
        format!(
            "dataflow,COUNTED:WATER_OWN(1.0.0),I,litres,_Z,mean,2024-03-02,22,A,L,19,25,1.5,0.95,22,,,{source},"
        )
    );
    assert_eq!(
        lines[3],
        format!("dataflow,COUNTED:WATER_OWN(1.0.0),I,litres,_Z,mean,2024-03-03,,Q,L,,,,,,,,{source},")
    );
    let office = file("official.sdmx.csv", &site());
    assert!(office.contains("The office; https://office.example/water") && !office.contains("Citizen data"));
}

#[test]
fn codes_of_an_office_stand_in_files_only_by_its_own_act() {
    let mut site = site();
    assert!(
        file("litres.sdmx.csv", &site)
            .lines()
            .skip(1)
            .all(|l| l.contains(",A,L,")
                && l.contains(",0.95,62,,") | l.contains(",0.95,33,,") | l.contains(",0.95,29,,"))
    );
    let adopted = Adopted {
        office: "The office".to_owned(),
        indicator: "6.1.1".to_owned(),
        nature: Some("C"),
        status: Some("E"),
    };
    site.adopted = BTreeMap::from([("water".parse().unwrap(), adopted)]);
    let text = file("litres.sdmx.csv", &site);
    assert!(
        text.lines()
            .skip(1)
            .all(|l| l.contains(",E,L,") && l.contains(",C,") && l.contains("accepted by The office"))
    );
    // What is withheld stays withheld, whatever the office says of the rest.
    assert!(file("own.sdmx.csv", &site).contains(",2024-03-03,,Q,L,"));
}

#[test]
fn a_series_of_the_global_structure_has_all_of_its_dimensions() {
    let english = Language::english();
    let text = sdmx::sdg_csv(&sample::release(), &site(), &sample::series(), &english).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1].starts_with(
        "datastructure,IAEG-SDGs:SDG(1.8),I,A,N,SH_H2O_SAFE,368,_T,_T,_T,_T,_T,_T,C01,_T,_T,_T,_T,2024,22,PT,0,A,_X,19,25,2024-03,Camp: North camp,"
    ), "{}", lines[1]);
    let other = sdmx::Series {
        set: "official".to_owned(),
        ..sample::series()
    };
    assert!(sdmx::sdg_csv(&sample::release(), &site(), &other, &english).is_none());
}

#[test]
fn a_key_asks_for_a_part_of_a_flow() {
    let flows = sdmx::flows(&sample::release(), &site());
    let flow = flows.iter().find(|f| f.id() == "WATER_HOUSEHOLDS").unwrap();
    assert_eq!(flow.matching("all", None, None).unwrap().len(), 12);
    assert_eq!(flow.matching("c0+c1.f", None, None).unwrap().len(), 2);
    assert_eq!(
        flow.matching("._T", Some("2024"), Some("2024-12")).unwrap().len(),
        4
    );
    assert_eq!(flow.matching("._T", Some("2025"), None).unwrap().len(), 0);
    assert_eq!(flow.matching("c0", None, None).unwrap_err().places, 2);
    let few = flow.clone().only(&flow.matching("c0.f", None, None).unwrap());
    let bytes = sdmx::data(&few, &site(), &Language::english(), sdmx::CSV).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap().lines().count(), 2);
}

#[test]
fn features_are_middles_of_cells_and_areas_that_a_release_names() {
    let all = features::collections(&[sample::release()], &site(), &Language::english());
    let ids: Vec<&str> = all.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["areas", "water.wells"]);
    assert_eq!(all[0].bounds(), Some([42.3, 36.3, 42.6, 36.5]));
    assert!(all[1].description.contains("5000 metres"));
    assert_eq!(all[1].within(Some([42.0, 36.25, 43.0, 36.45])).len(), 2);
}

#[test]
fn two_runs_of_every_format_give_the_same_bytes() {
    for format in FORMATS {
        let Some(write) = format.write else { continue };
        let once = || write(&sample::release(), &site(), &Language::english(), None);
        assert!(once().is_some() && once() == once(), "{}", format.file);
    }
}

#[test]
fn what_is_said_aloud_or_hung_on_a_wall_is_shown_in_the_release() {
    let (release, english) = (sample::release(), Language::english());
    let shown: Vec<f64> = release
        .figures()
        .flat_map(|set| {
            set.figures()
                .iter()
                .filter_map(|f| f.estimate)
                .collect::<Vec<_>>()
        })
        .collect();
    let withheld = release.figures().flat_map(|s| s.figures().to_vec());
    let withheld = withheld.filter(|f| f.status != protect::Status::Ok).count();
    let all = disseminate::spoken::key_figures(&release, &english, usize::MAX);
    assert!(!all.is_empty() && all.iter().all(|f| shown.contains(&f.exact)));
    assert!(withheld == 0 || all.len() < shown.len() + withheld);
    let sheet = disseminate::poster(&release, &site(), None, &english);
    assert_eq!(sheet.figure, all.first().cloned());
    assert!(!sheet.limits.is_empty() && sheet.address.ends_with("/releases/water"));
    let said = protect::Summary {
        title: "Little water".into(),
        sentence: "There is little water.".into(),
        figures: String::new(),
        caution: "Only here.".into(),
        at: base::Timestamp::UNIX_EPOCH,
    };
    let sheet = disseminate::poster(&release, &site(), Some((&english, &said)), &english);
    assert_eq!(sheet.title.get(&english), Some("Little water"));
    assert_eq!(sheet.limits, [base::Text::english("Only here.")]);
    assert_eq!(sheet.figure, all.first().cloned());
}

#[test]
fn the_large_figure_is_the_one_that_the_sentence_tells() {
    let (release, english) = (sample::release(), Language::english());
    let large = |sentence: &str| {
        let said = protect::Summary {
            title: "Water".into(),
            sentence: sentence.into(),
            figures: String::new(),
            caution: "Only here.".into(),
            at: base::Timestamp::UNIX_EPOCH,
        };
        let sheet = disseminate::poster(&release, &site(), Some((&english, &said)), &english);
        sheet.figure.map(|f| (f.exact, f.label))
    };
    let (first, other) = (
        large("There is little water."),
        large("In 2 camps out of 3, some have only 19 litres."),
    );
    assert_eq!(first.unwrap().0, 22.0);
    let (exact, label) = other.unwrap();
    assert!(exact == 19.0 && label.contains("South"), "{exact} {label}");
    // A number of nobody's, or one that somebody else published, is no figure of the release.
    assert_eq!(large("In 2021 there were 407 wells.").unwrap().0, 22.0);
    // What is withheld has no number that a sentence could tell.
    assert_eq!(large("On the third day 23 litres.").unwrap().0, 22.0);
}

#[test]
fn a_format_is_offered_where_a_release_has_something_for_it() {
    let whole = sample::release();
    let without_map = protect::ReleaseDraft {
        points: Vec::new(),
        ..sample::draft()
    };
    let map_alone = protect::ReleaseDraft {
        figures: Vec::new(),
        tables: Vec::new(),
        ..sample::draft()
    };
    let of = |draft: protect::ReleaseDraft| draft.assemble().value.unwrap();
    for (release, files) in [
        (whole, FORMATS.len()),
        (of(without_map), FORMATS.len() - 1),
        (of(map_alone), 11),
    ] {
        let offered: Vec<&str> = Format::of_release(&release).map(|f| f.file).collect();
        assert_eq!(offered.len(), files, "{offered:?}");
        for format in FORMATS {
            let Some(write) = format.write else { continue };
            let there = write(&release, &site(), &Language::english(), None).is_some();
            assert_eq!(there, offered.contains(&format.file), "{}", format.file);
        }
    }
}

#[test]
fn an_identity_tells_which_release_it_may_be_of() {
    let release = sample::release();
    for flow in sdmx::flows(&release, &site()) {
        let lists = ["CAMP", "VARIABLE"].map(|axis| format!("CL_{}_{axis}", flow.id()));
        let concepts = format!("CS_{}", flow.id());
        for id in [flow.id(), &concepts, &lists[0], &lists[1]] {
            assert!(sdmx::may_hold(&release, id), "{id}");
        }
    }
    for id in ["", "CL_OBS_STATUS", "AIR_HOUSEHOLDS", "CS_AIR_HOUSEHOLDS"] {
        assert!(!sdmx::may_hold(&release, id), "{id}");
    }
}
