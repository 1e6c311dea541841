use super::bars::{Bar, Bars};
use super::profile::Profile;
use super::world::{Country, World};
use super::*;

fn bars() -> Bars {
    let bar = |label: &str, value, n| Bar {
        label: label.into(),
        value,
        n,
    };
    Bars {
        title: "Enough water".into(),
        sentence: "In one district most have enough.".into(),
        of: "District".into(),
        unit: Unit::Share { digits: 1 },
        confidence: 95,
        bars: vec![
            bar("Nairobi", Value::Known(0.712, Some((0.66, 0.764))), Some(412)),
            bar("<Kisumu>", Value::Known(0.41, Some((0.2, 0.62))), Some(12)),
            bar("Turkana", Value::Protected, None),
        ],
    }
}

#[test]
fn bars_say_themselves_and_stay_small() {
    let r = Reader::default();
    let drawing = bars().chart(&r).drawing.into_string();
    assert!(drawing.len() < 5_000, "{}", drawing.len());
    assert!(
        drawing.contains("aria-label=\"Nairobi: 71.2%; 95% interval: 66.0% to 76.4%; 412 answers\""),
        "{drawing}"
    );
    assert!(drawing.contains("class=\"bar bar-few\"") && drawing.contains("&lt;Kisumu&gt;"));
    assert!(
        !drawing.contains("style="),
        "the content security policy has no inline exception"
    );
}

#[test]
fn a_protected_bar_has_no_figure_anywhere() {
    let html = bars()
        .chart(&Reader::default())
        .html(&Reader::default())
        .into_string();
    let turkana = html
        .split("Turkana")
        .nth(1)
        .unwrap()
        .split("</g>")
        .next()
        .unwrap()
        .to_owned();
    assert!(
        !turkana.contains('%') || turkana.contains("withheld"),
        "{turkana}"
    );
}

#[test]
fn bars_grow_from_the_side_where_reading_begins() {
    let (ltr, rtl) = (
        bars().chart(&Reader::of("en")).drawing,
        bars().chart(&Reader::of("ar")).drawing,
    );
    assert!(ltr.as_str().contains("<rect class=\"bar\" x=\"0%\""));
    assert!(
        rtl.as_str().contains("<rect class=\"bar\" x=\"30.58%\""),
        "{}",
        rtl.as_str()
    );
}

#[test]
fn the_profile_speaks() {
    let r = Reader::default();
    let profile = profile::sample(&r);
    assert_eq!(
        profile.sentence(&r).as_str(),
        "People have a sufficient say (level 4 or 5) in 5 of 8 stages. One stage is not known. \
         Participants see it lower in 2 stages and higher in 1."
    );
    assert_eq!(
        Profile::default().sentence(&r).as_str(),
        "Nobody has judged yet who decided in which stage."
    );
    assert_eq!(profile.table(&r).rows.len(), 9);
    assert!(
        profile.small(&r).as_str().len() < 2_500,
        "{}",
        profile.small(&r).as_str().len()
    );
}

#[test]
fn the_world_is_light_enough_for_a_first_view() {
    let country = |m49, value| Country {
        m49,
        name: "X".into(),
        value,
        href: None,
    };
    let world = World {
        title: "Initiatives".into(),
        sentence: Html::empty(),
        of: "Initiatives".into(),
        unit: Unit::count(),
        countries: vec![country(368, 2.0), country(276, 1.0), country(643, 3.0)],
        places: vec![],
    };
    let drawing = world.chart(&Reader::default()).drawing.into_string();
    assert!(drawing.len() < 45_000, "{}", drawing.len());
    assert_eq!(drawing.matches("class=\"land step-").count(), 3);
}
