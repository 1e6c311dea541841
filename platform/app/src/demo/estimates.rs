//! What the three examples were asked: the questions whose published answers they are held to, and our own.

use estimate::Spec;
use registry::Initiative;
use serde_json::{Value, json};

use super::data::{BERLIN, LAWRENCEVILLE, LIBERTY, SMELL, TAL_AFAR};
use crate::analyse::{Analysis, NewAnalysis, run_analysis};
use crate::ports::Query;
use crate::{Actor, App, AppError, Result};

const BY: &Actor = &Actor::System;

/// Shares of households as REACH published them, altogether and by water line.
///
/// # Errors
/// What the use case says.
pub async fn tal_afar(app: &App) -> Result<()> {
    let shares = [
        "access_water_enough",
        "water_source_drinking",
        "treat_drink_water",
    ];
    let ask = |over: &[&str]| -> Value {
        shares
            .map(|v| json!({"id": v, "statistic": "proportion", "variable": v, "over": over}))
            .into()
    };
    asked(
        app,
        TAL_AFAR,
        "Water: shares of households",
        json!({"ask": ask(&[])}),
    )
    .await?;
    asked(
        app,
        TAL_AFAR,
        "Water: shares by water line",
        json!({"ask": ask(&["water_sector"])}),
    )
    .await
}

/// Means by day and by sensor; sensors are clusters of readings.
///
/// # Errors
/// What the use case says.
pub async fn berlin(app: &App) -> Result<()> {
    let mean = |over: &str| json!([{"id": "pm25", "statistic": "mean", "variable": "value", "over": [over]}]);
    let by_day = json!({"design": {"ids": ["sensorId"]}, "ask": mean("day")});
    asked(app, BERLIN, "Fine dust by day", by_day).await?;
    asked(
        app,
        BERLIN,
        "Fine dust by sensor",
        json!({"ask": mean("sensorId")}),
    )
    .await
}

/// Daily means of residents' ratings and of the two official monitors.
///
/// # Errors
/// What the use case says.
pub async fn pittsburgh(app: &App) -> Result<()> {
    let daily = |variable: &str| json!({"ask": [{"id": "day", "statistic": "mean", "variable": variable, "over": ["day"]}]});
    asked(app, SMELL, "Smell by day", daily("smell_value")).await?;
    asked(
        app,
        LIBERTY,
        "Hydrogen sulphide by day, Liberty",
        daily("3.feed_28.H2S_PPM"),
    )
    .await?;
    let fine_dust = daily("3.feed_26.PM25B_UG_M3");
    asked(app, LAWRENCEVILLE, "Fine dust by day, Lawrenceville", fine_dust).await
}

/// Asks once: what an earlier try has left stays.
async fn asked(app: &App, at: (&str, &str), title: &str, spec: Value) -> Result<()> {
    let initiative = app.store.named::<Initiative>(at.0).await?.id;
    let before = app.store.list::<Analysis>(Query::of(initiative)).await?;
    if before.iter().any(|a| a.title == title) {
        return Ok(());
    }
    let (spec, _) = Spec::from_json(&spec.to_string())
        .into_result()
        .map_err(AppError::Findings)?;
    run_analysis(
        app,
        BY,
        at,
        NewAnalysis {
            title: title.to_owned(),
            spec,
        },
    )
    .await?;
    Ok(())
}
