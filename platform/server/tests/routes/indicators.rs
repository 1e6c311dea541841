//! A release made for a Kyrgyz indicator goes the whole way: the office's own series read in, the release handed over
//! and held against it, decided in each of the three ways, and shown beside the official figures. Each door: unknown,
//! not signed in, not allowed, malformed, done.

use std::collections::BTreeMap;

use app::publish::{Step, assemble_release, step_release};
use app::testing::release;
use axum::http::StatusCode as S;
use base::Text;
use dataset::{Kind, Variable};
use protect::{Figure, FigureSet, Period, ReleaseDraft, Shape, Standing};

use super::handovers::Door;
use crate::world::words_of;

const WATER: &[u8] = include_bytes!("../../../../conformance/series/6-1-1.xml");
const STRUCTURE: &[u8] = include_bytes!("../../../../conformance/series/structure.xml");
const SERIES: &str = "/bodies/office-of-statistics/series";
const SAID: [(&str, &str); 4] = [
    ("indicator", "6.1.1"),
    ("code", ""),
    (
        "source",
        "https://sustainabledevelopment-kyrgyzstan.github.io/6-1-1/",
    ),
    ("licence", "MIT"),
];

/// Shares of households with safe water in two villages, by where they live; one group is too small.
fn draft(d: &Door) -> ReleaseDraft {
    let mut out = release::draft(&d.world.app);
    let figure = |group: &[(&str, &str)], n: u64, share: f64| Figure {
        statistic: "proportion".to_owned(),
        variable: "safe".to_owned(),
        domain: group
            .iter()
            .map(|(c, v)| ((*c).to_owned(), (*v).to_owned()))
            .collect::<BTreeMap<_, _>>(),
        category: Some("yes".to_owned()),
        n,
        n_category: Some((share * n as f64).round() as u64),
        estimate: Some(share),
        se: Some(0.03),
        interval: Some((share - 0.06, share + 0.06)),
        flags: Vec::new(),
    };
    let set = FigureSet {
        name: "safe-water".to_owned(),
        title: Text::english("Households with safe water"),
        unit: Some("share".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: vec![
            figure(&[], 210, 0.71),
            figure(&[("residence", "rural")], 150, 0.7),
            figure(&[("residence", "urban")], 57, 0.737),
            figure(&[("residence", "pasture")], 3, 0.333),
        ],
    };
    out.slug = "ala-buka-2022".parse().unwrap();
    out.figures = vec![protect::figures(set, &out.policy, &[]).value.unwrap()];
    out.variables = vec![
        Variable::new("safe", Kind::Text),
        Variable::new("residence", Kind::Text),
    ];
    out.description.title = Text::english("Safe water in Ala-Buka");
    out.description.period = Some(Period {
        start: "2022-01-01".parse().unwrap(),
        end: "2022-12-31".parse().unwrap(),
    });
    out
}

/// The site with that release out; the address of its handover to the office.
async fn kyrgyz() -> (Door, String) {
    let d = Door::new().await;
    assemble_release(&d.world.app, &d.lead, "water", draft(&d))
        .await
        .unwrap();
    for step in [Step::Check, Step::Approve("No body yet".into()), Step::Publish] {
        step_release(&d.world.app, &app::Actor::System, "ala-buka-2022", step)
            .await
            .unwrap();
    }
    let form = format!(
        "release=ala-buka-2022&office=office-of-statistics&indicator=6.1.1&due={}",
        d.day(60)
    );
    let (status, at, page) = d.send("/work/water/handovers", "lead", &form).await;
    assert_eq!(status, S::SEE_OTHER, "{page}");
    (d, at)
}

async fn upload(d: &Door, who: &str, said: &[(&str, &str)], file: &[u8]) -> (S, String) {
    let cookie = if who.is_empty() {
        String::new()
    } else {
        d.world.cookie(who).await
    };
    let (status, _, page) = d.world.upload(SERIES, &cookie, said, ("6-1-1.xml", file)).await;
    (status, page)
}

#[tokio::test]
async fn an_office_reads_its_own_series_in_and_anew() {
    let d = Door::new().await;
    let cookie = d.world.cookie("chief").await;
    let nowhere = d
        .world
        .upload("/bodies/nobody/series", &cookie, &SAID, ("a.xml", WATER))
        .await
        .0;
    assert_eq!(nowhere, S::NOT_FOUND);
    assert_eq!(upload(&d, "", &SAID, WATER).await.0, S::UNAUTHORIZED);
    assert_eq!(upload(&d, "sees", &SAID, WATER).await.0, S::FORBIDDEN);
    assert_eq!(d.page(SERIES, "sees").await.0, S::FORBIDDEN);
    let wrong = |i: usize, value: &'static str| {
        let mut said = SAID;
        said[i].1 = value;
        said
    };
    for (said, file, code) in [
        (wrong(0, "99.9"), WATER, "app-handover-no-indicator"),
        (wrong(2, " "), WATER, "app-handover-series-unsaid"),
        (SAID, b"<Structure/>".as_slice(), "handover-series-format"),
    ] {
        let (status, page) = upload(&d, "chief", &said, file).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{code}");
        assert!(
            page.contains(words_of(code).split('{').next().unwrap_or_default()),
            "{code}: {page}"
        );
    }
    let (status, page) = upload(&d, "chief", &SAID, WATER).await;
    assert_eq!(status, S::OK, "{page}");
    assert!(page.contains("154 figures were read in"), "{page}");
    let text = String::from_utf8(WATER.to_vec()).unwrap();
    let later = text
        .replace("\"92.4\"", "\"92.5\"")
        .replace("SDG(1.7)", "SDG(1.8)")
        .replace("version=\"1.7\"", "version=\"1.8\"");
    let (status, page) = upload(&d, "chief", &SAID, later.as_bytes()).await;
    assert_eq!(status, S::OK);
    assert!(
        page.contains("1 revised") && page.contains("KG_NSC:SDG(1.8)"),
        "{page}"
    );
    let rows = page.matches("href=\"/indicators/6.1.1\"").count();
    assert_eq!(rows, 1, "one series, not two");
}

#[tokio::test]
async fn a_series_that_was_read_in_by_mistake_goes() {
    let (d, _) = kyrgyz().await;
    assert_eq!(upload(&d, "chief", &SAID, WATER).await.0, S::OK);
    let send = async |who: &str, form: &str| {
        let (status, _, page) = d.send(&format!("{SERIES}/drop"), who, form).await;
        (status, page)
    };
    let form = "series=SH_H2O_SAFE&reason=Another+indicator%27s";
    assert_eq!(send("", form).await.0, S::UNAUTHORIZED);
    assert_eq!(send("sees", form).await.0, S::FORBIDDEN);
    for (form, code) in [
        ("series=SH_H2O&reason=x", "app-handover-no-series"),
        ("series=SH_H2O_SAFE&reason=+", "app-handover-no-reason"),
    ] {
        let (status, page) = send("chief", form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{code}");
        let words = words_of(code).split('{').next().unwrap_or_default();
        assert!(page.contains(words), "{code}: {page}");
    }
    let official = d.page("/indicators/6.1.1", "").await.1;
    assert!(official.contains("92.4"), "{official}");
    let (status, page) = send("chief", form).await;
    assert_eq!(status, S::OK, "{page}");
    assert!(page.contains("SH_H2O_SAFE was taken away"), "{page}");
    let official = d.page("/indicators/6.1.1", "").await.1;
    assert!(!official.contains("92.4"), "{official}");
}

#[tokio::test]
async fn a_structure_gives_words_to_the_codes_of_the_series() {
    let (d, at) = kyrgyz().await;
    let send = async |who: &str, body: &str, file: &[u8]| {
        let cookie = if who.is_empty() {
            String::new()
        } else {
            d.world.cookie(who).await
        };
        let path = format!("/bodies/{body}/series/words");
        let (status, _, page) = d.world.upload(&path, &cookie, &[], ("dsd.xml", file)).await;
        (status, page)
    };
    let office = "office-of-statistics";
    assert_eq!(send("chief", "nobody", STRUCTURE).await.0, S::NOT_FOUND);
    assert_eq!(send("", office, STRUCTURE).await.0, S::UNAUTHORIZED);
    assert_eq!(send("sees", office, STRUCTURE).await.0, S::FORBIDDEN);
    let (status, page) = send("chief", office, STRUCTURE).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains(words_of("app-handover-no-series-for-words")),
        "{page}"
    );

    upload(&d, "chief", &SAID, WATER).await;
    let (status, page) = send("chief", office, WATER).await;
    assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{page}");
    let (status, page) = send("chief", office, STRUCTURE).await;
    assert_eq!(status, S::OK, "{page}");
    assert!(page.contains("one series has words now"), "{page}");
    // The series follows an earlier version of the structure: told, and done all the same.
    assert!(page.contains("KG_NSC:SDG(1.7)"), "{page}");

    let page = d.page("/indicators/6.1.1", "").await.1;
    assert!(page.contains("safely managed drinking water services (") && page.contains("Percent"));
    let russian = d.page("/indicators/6.1.1?lang=ru", "").await.1;
    assert!(russian.contains("Доля населения, пользующегося услугами"));
    let desk = d
        .page(&format!("{at}/benchmark?figures=safe-water/safe/yes"), "chief")
        .await
        .1;
    assert!(desk.contains("Issyk-Kul") && !desk.contains("REF_AREA"), "{desk}");
    assert!(desk.contains("Households with safe water"), "{desk}");
}

#[tokio::test]
async fn official_and_community_figures_stand_side_by_side() {
    let (d, at) = kyrgyz().await;
    for nowhere in ["/indicators/99.9", "/indicators/6", "/indicators/x"] {
        assert_eq!(d.page(nowhere, "").await.0, S::NOT_FOUND, "{nowhere}");
    }
    upload(&d, "chief", &SAID, WATER).await;
    let (status, list) = d.page("/indicators", "").await;
    assert_eq!(status, S::OK);
    assert!(list.contains("/indicators/6.1.1"));
    let (status, page) = d.page("/indicators/6.1.1", "").await;
    assert_eq!(status, S::OK);
    for words in [
        "SH_H2O_SAFE",
        "95.4",
        "Safe water in Ala-Buka",
        "The committee",
        "Only one camp.",
        "MIT",
        "withheld",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(
        !page.contains("0.333") && !page.contains("33.3"),
        "a withheld figure is nowhere"
    );
    let arabic = d.page("/indicators/6.1.1?lang=ar", "").await.1;
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("السلاسل الرسمية"));

    // Plain words in a language that no page speaks stand there for everybody, under its own name.
    let kyrgyz = "language=ky&title=Суу&sentence=Суу+аз.&caution=Бир+жай.";
    d.done("/work/water/publish/ala-buka-2022/words", "lead", kyrgyz)
        .await;
    let page = d.page("/indicators/6.1.1", "").await.1;
    let words = page.find("id=\"ala-buka-2022-words-ky\" lang=\"ky\" dir=\"ltr\"><h3>кыргызча</h3>");
    assert!(
        words.is_some_and(|w| page[w..].contains("<p>Суу аз.</p>")),
        "{page}"
    );
    // What waits stands under words of its own, never as independent.
    let under = async |heading: &str| {
        let page = d.page("/indicators/6.1.1", "").await.1;
        let section = page
            .split("<section>")
            .find(|s| s.starts_with(&format!("<h2>{heading}</h2>")));
        section.is_some_and(|s| s.contains("Safe water in Ala-Buka"))
    };
    assert!(under("Waits for the office").await && !under("Independent").await);
    // Silence is silence, on the indicator's page and on the release's own.
    d.clock.forward(70 * 86_400);
    assert!(under("Unanswered").await && !under("Independent").await);
    assert!(!under("Waits for the office").await);
    for path in ["/indicators/6.1.1", "/releases/ala-buka-2022"] {
        assert!(d.page(path, "").await.1.contains("Unanswered"), "{path}");
    }
    // Each of the three ways, with its reasons, its scope and until when.
    d.judged(&at).await;
    let outside = "category=independent&reasons=It+stands+alone";
    let ways = [
        (
            "complementary",
            format!(
                "category=complementary&reasons=Sound+method&indicator=6.1.1&scope=Ala-Buka&expires={}",
                d.day(400)
            ),
        ),
        (
            "integrated",
            "category=integrated&reasons=As+our+own&indicator=6.1.1&scope=Ala-Buka&nature=C&status=E"
                .to_owned(),
        ),
        ("independent", outside.to_owned()),
    ];
    for (category, form) in ways {
        d.done(&format!("{at}/ruling"), "chief", &form).await;
        d.done(&format!("{at}/approve"), "chief", "reason=The+keeper+decides")
            .await;
        let page = d.page("/releases/ala-buka-2022", "").await.1;
        assert!(page.contains(&at), "{category}");
        let csv = d.page("/releases/ala-buka-2022/data.sdmx.csv", "").await.1;
        let figure = csv
            .lines()
            .find(|l| l.contains(",0.71,"))
            .unwrap_or_default()
            .to_owned();
        assert_eq!(
            figure.contains(",0.71,E,"),
            category == "integrated",
            "{category}: {csv}"
        );
        assert_eq!(
            figure.contains("accepted by Office of statistics"),
            category != "independent",
            "{category}"
        );
        if category == "complementary" {
            assert!(
                page.contains("Sound method") && page.contains("Ala-Buka"),
                "{page}"
            );
        }
    }
}

#[tokio::test]
async fn the_desk_holds_a_release_against_its_series() {
    let (d, at) = kyrgyz().await;
    let path = format!("{at}/benchmark");
    assert_eq!(
        d.page("/handovers/nothing/benchmark", "chief").await.0,
        S::NOT_FOUND
    );
    assert_eq!(d.page(&path, "").await.0, S::SEE_OTHER);
    assert_eq!(d.page(&path, "sees").await.0, S::FORBIDDEN);
    let (status, page) = d.page(&path, "chief").await;
    assert_eq!(status, S::OK);
    assert!(page.contains("There is nothing to hold against each other yet"));
    upload(&d, "chief", &SAID, WATER).await;
    assert_eq!(d.page(&format!("{path}?series=x"), "chief").await.0, S::NOT_FOUND);
    let (status, page) = d
        .page(&format!("{path}?figures=safe-water/safe/yes"), "chief")
        .await;
    assert_eq!(status, S::OK, "{page}");
    // 71 % of the villages less 96.345514 % of the country in 2022; the interval is that of the villages.
    for words in [
        "71.0",
        "96.3",
        "25.3",
        "the interval leaves out zero",
        "withheld to protect people",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(page.contains("A trend needs two years"));
}
