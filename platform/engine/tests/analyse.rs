//! From a file to an answer through the use cases: import, clean, freeze, ask. With the interviews of Tal Afar.

use std::io::Read;
use std::path::PathBuf;
use std::sync::Arc;

use app::analyse::{NewAnalysis, Seen, run_analysis, view_analyses, view_analysis};
use app::demo::{data, data::TAL_AFAR, forms, register, risks};
use app::testing::{account, with_role};
use app::{Actor, App, AppError, Role};
use estimate::Spec;

fn demo_file(path: &str) -> Option<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo");
    std::fs::read(root.join(path)).ok()
}

async fn with_households() -> App {
    let app = App {
        engine: Arc::new(engine::Engine::new()),
        ..app::testing::app()
    };
    register::enter_register(&app).await.unwrap();
    risks::look(&app).await.unwrap();
    forms::tal_afar(&app, &demo_file).await.unwrap();
    data::tal_afar(&app, &demo_file).await.unwrap();
    app
}

fn ask(spec: serde_json::Value) -> NewAnalysis {
    let spec = Spec::from_json(&spec.to_string()).into_result().unwrap().0;
    NewAnalysis {
        title: String::new(),
        spec,
    }
}

fn unpacked(path: &str) -> String {
    let packed = demo_file(path).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice())
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// One published share: of which variable and choice, with its interval.
struct Published {
    variable: String,
    choice: String,
    share: f64,
    low: f64,
    high: f64,
}

fn published() -> Vec<Published> {
    let text = unpacked("talafar/overall_analysis.csv.gz");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at = |name: &str| heads.iter().position(|h| h == name).unwrap();
    let number = |r: &csv::StringRecord, name: &str| r[at(name)].parse().unwrap_or(f64::NAN);
    let one = |r: csv::StringRecord| Published {
        variable: r[at("main_variable")].to_owned(),
        choice: r[at("choice")].to_owned(),
        share: number(&r, "mean.pct"),
        low: number(&r, "mean.pct_low"),
        high: number(&r, "mean.pct_upp"),
    };
    reader.records().map(Result::unwrap).map(one).collect()
}

#[tokio::test]
async fn the_published_shares_of_tal_afar_come_out_and_only_for_those_who_may() {
    let app = with_households().await;
    let (slug, _) = TAL_AFAR;
    let asked = |variable: &str| {
        ask(serde_json::json!({"ask": [{"id": variable, "statistic": "proportion", "variable": variable}]}))
    };
    let nobody = run_analysis(&app, &Actor::Anonymous, TAL_AFAR, asked("access_water_enough")).await;
    assert!(matches!(nobody, Err(AppError::NotSignedIn)), "{nobody:?}");
    let it = view_analyses(&app, &Actor::System, slug)
        .await
        .unwrap()
        .initiative;
    let viewer = with_role(&app, "viewer@example.org", it.id, Role::Viewer)
        .await
        .unwrap();
    let refused = run_analysis(&app, &viewer, TAL_AFAR, asked("access_water_enough")).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })), "{refused:?}");
    let stranger = account(&app, "stranger@example.org", false).await.unwrap();
    assert!(view_analyses(&app, &stranger, slug).await.is_err());
    let unknown = run_analysis(&app, &Actor::System, TAL_AFAR, asked("no_such_column")).await;
    assert!(matches!(unknown, Err(AppError::Findings(_))), "{unknown:?}");

    for variable in ["access_water_enough", "water_source_drinking"] {
        let (analysis, _) = run_analysis(&app, &Actor::System, TAL_AFAR, asked(variable))
            .await
            .unwrap();
        let seen = view_analysis(&app, &Actor::System, slug, &analysis.id.to_string())
            .await
            .unwrap();
        let Seen::Answered(answered) = seen else {
            panic!("its state is here");
        };
        assert!(answered.same);
        let shares: Vec<_> = published()
            .into_iter()
            .filter(|p| p.variable == variable)
            .collect();
        assert!(!shares.is_empty());
        for p in shares {
            let is = |c: &estimate::Key| c.to_string() == p.choice;
            let found = answered
                .estimates
                .estimates
                .iter()
                .find(|e| e.category.as_ref().is_some_and(is));
            let found = found.unwrap_or_else(|| panic!("{variable}: no {}", p.choice));
            assert!(
                (found.estimate - p.share).abs() < 1e-9,
                "{variable} {}: {}",
                p.choice,
                found.estimate
            );
        }
    }
}

/// Every published share and mean with its interval, from the published clean data. A choice of several is a
/// true/false column. Two variables differ in the published files themselves: `spend_tap` holds "False" where 0
/// was answered, and the choices of `pump_horsepower` lost their decimal points ("5" for 0.5, 1.5 and 5).
#[tokio::test]
async fn the_published_analysis_of_tal_afar_is_reproduced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("clean.csv");
    std::fs::write(&path, unpacked("talafar/clean_data.csv.gz")).unwrap();
    let data = engine::Data::file(&path).unwrap();
    let engine = engine::Engine::new();
    let columns: Vec<String> = engine
        .columns(&data)
        .await
        .unwrap()
        .into_iter()
        .map(|c| c.name)
        .collect();
    let published = published();
    let dummy = |p: &Published| format!("{}.{}", p.variable, p.choice);
    let mut asks = std::collections::BTreeMap::new();
    for p in &published {
        let (column, statistic) = match columns.contains(&dummy(p)) {
            true => (dummy(p), "mean"),
            false if p.choice.is_empty() => (p.variable.clone(), "mean"),
            false => (p.variable.clone(), "proportion"),
        };
        if columns.contains(&column) {
            // The published intervals count degrees of freedom among those who were asked.
            let asked = format!("\"{column}\" IS NOT NULL");
            let ask =
                serde_json::json!({"id": column, "statistic": statistic, "variable": column, "where": asked});
            asks.insert(column, ask);
        }
    }
    let asks: Vec<_> = asks.into_values().collect();
    let spec = ask(serde_json::json!({"ask": asks})).spec;
    let answer = engine.estimate(&data, &spec).await.unwrap();
    let estimates = answer
        .value
        .unwrap_or_else(|| panic!("{:?}", answer.findings))
        .estimates;
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9 * b.abs().max(1.0);
    let met = |p: &Published| {
        // A choice that nobody made has no category of its own: all answers are "False".
        let nobody = estimates.iter().find(|e| {
            e.id == dummy(p)
                && e.category
                    .as_ref()
                    .is_some_and(|c| c.to_string().eq_ignore_ascii_case("false"))
        });
        if p.share == 0.0 && nobody.is_some_and(|e| close(e.estimate, 1.0)) {
            return true;
        }
        let found = estimates.iter().find(|e| match &e.category {
            None => e.id == dummy(p) || (p.choice.is_empty() && e.id == p.variable),
            Some(c) if e.id == dummy(p) => c.to_string().eq_ignore_ascii_case("true"),
            Some(c) => e.id == p.variable && c.to_string() == p.choice,
        });
        found.is_some_and(|e| {
            let ends = e.ci[0]
                .zip(e.ci[1])
                .is_some_and(|(low, high)| close(low, p.low) && close(high, p.high));
            close(e.estimate, p.share) && (ends || p.low.is_nan() || e.df < 1)
        })
    };
    let all: std::collections::BTreeSet<&str> = published.iter().map(|p| p.variable.as_str()).collect();
    let missed: std::collections::BTreeSet<&str> = published
        .iter()
        .filter(|p| !met(p))
        .map(|p| p.variable.as_str())
        .collect();
    println!(
        "{} of {} variables as published; not: {missed:?}",
        all.len() - missed.len(),
        all.len()
    );
    assert!(
        all.len() - missed.len() >= 130,
        "{} of {} variables; not: {missed:?}",
        all.len() - missed.len(),
        all.len()
    );
}
