//! Invented examples of every chart, for `/patterns`.

use base::Date;

use super::bars::{Bar, Bars};
use super::line::{Line, Series};
use super::pair::Pair;
use super::places::{Place, Places};
use super::world::{Country, World};
use super::{Unit, Value, profile};
use crate::components::Example;
use crate::{Component, Html, Reader};

/// Every chart with invented figures.
pub(crate) fn all(r: &Reader) -> Vec<Example> {
    let one = |title, html| Example { title, html };
    vec![
        one("Participation profile, large", profile::sample(r).large(r)),
        one("Participation profile, small", profile::sample(r).small(r)),
        one("Bars with intervals", bars().chart(r).html(r)),
        one("Line with a band", line().chart(r).html(r)),
        one(
            "Citizen and official, one above the other",
            pair().chart(r).html(r),
        ),
        one("World", world().chart(r).html(r)),
        one("Places near each other", places().chart(r).html(r)),
    ]
}

fn bars() -> Bars {
    let bar = |label: &str, value, n| Bar {
        label: label.into(),
        value,
        n,
    };
    Bars {
        title: "Where most of the water comes from".into(),
        sentence:
            "Two of three households live from the network; few answers stand behind the bar of the wells."
                .into(),
        of: "Source".into(),
        unit: Unit::Share { digits: 1 },
        confidence: 95,
        bars: vec![
            bar(
                "Piped network",
                Value::Known(0.664, Some((0.625, 0.702))),
                Some(384),
            ),
            bar(
                "Water trucking, paid by the household itself or by an organisation",
                Value::Known(0.211, Some((0.18, 0.246))),
                Some(122),
            ),
            bar(
                "Private well",
                Value::Known(0.048, Some((0.033, 0.069))),
                Some(28),
            ),
            bar("Public tap", Value::Protected, None),
            bar("River", Value::Missing, None),
        ],
    }
}

/// A wave with a gap: figures that look like measurements and are none.
fn wave(days: i32, height: f64, spread: f64) -> Vec<(Date, Value)> {
    let start: Date = "2023-01-01".parse().unwrap_or_default();
    let mut day = start;
    let mut out = Vec::new();
    for i in 0..days {
        let t = f64::from(i);
        let value = height * (1.0 + 0.55 * (t / 14.0).sin() + 0.3 * (t / 3.1).cos()).max(0.05);
        let known = Value::Known(
            value,
            Some((
                (value - spread * (1.0 + (t / 9.0).cos().abs())).max(0.0),
                value + spread,
            )),
        );
        out.push((
            day,
            if (61..66).contains(&i) {
                Value::Missing
            } else {
                known
            },
        ));
        day = day.tomorrow().unwrap_or(day);
    }
    out
}

fn line() -> Line {
    let unit = Unit::Plain {
        digits: 1,
        unit: "µg/m³".to_owned(),
    };
    Line {
        title: "Fine dust in Berlin, day by day".into(),
        sentence: "The mean of all sensors went above the WHO’s daily guideline in most weeks of winter."
            .into(),
        confidence: 95,
        series: Series {
            name: "PM2.5".into(),
            unit,
            points: wave(120, 12.0, 3.0),
            mark: Some((15.0, "WHO guideline, 15".into())),
        },
    }
}

fn pair() -> Pair {
    let series = |name: &str, unit, height, spread| Series {
        name: name.into(),
        unit,
        points: wave(120, height, spread),
        mark: None,
    };
    Pair {
        title: "What people smelled and what the monitors measured".into(),
        sentence: "Days with many reports are days with much hydrogen sulphide.".into(),
        confidence: 95,
        citizen: series("Smell reports a day", Unit::count(), 40.0, 6.0),
        official: series(
            "Hydrogen sulphide, Liberty",
            Unit::Plain {
                digits: 3,
                unit: "ppm".to_owned(),
            },
            0.012,
            0.002,
        ),
    }
}

fn world() -> World {
    let country = |m49, name: &str, value| Country {
        m49,
        name: name.into(),
        value,
        href: Some(format!("#{m49}")),
    };
    World {
        title: "Initiatives by country".into(),
        sentence: "Eight initiatives in six countries.".into(),
        of: "Initiatives".into(),
        unit: Unit::count(),
        countries: vec![
            country(368, "Iraq", 1.0),
            country(276, "Germany", 1.0),
            country(840, "United States of America", 2.0),
            country(404, "Kenya", 3.0),
            country(643, "Russian Federation", 1.0),
            country(242, "Fiji", 1.0),
        ],
        places: vec![super::world::Place {
            longitude: 73.5,
            latitude: 4.2,
            name: "Maldives: 1".into(),
            href: Some("#462".to_owned()),
        }],
    }
}

fn places() -> Places {
    let place = |i: i32| {
        let t = f64::from(i);
        Place {
            longitude: 13.38 + 0.16 * (t * 1.7).sin() * (t / 40.0).sqrt(),
            latitude: 52.51 + 0.09 * (t * 2.3).cos() * (t / 40.0).sqrt(),
            name: Html::from(format!("Sensor {i}")),
            value: (i % 11 != 0).then_some(8.0 + 6.0 * (t * 0.9).sin() + t / 12.0),
            href: None,
        }
    };
    Places {
        title: "Fine dust by sensor".into(),
        sentence: "Sensors along the ring road measure more than those in the parks.".into(),
        of: "PM2.5".into(),
        unit: Unit::Plain {
            digits: 1,
            unit: "µg/m³".to_owned(),
        },
        coarsened: 1000.0,
        places: (1..40).map(place).collect(),
    }
}
