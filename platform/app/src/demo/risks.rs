//! The demo's look at what could do harm, one for each round whose data pass through Counted. Written by the editors
//! from public sources, and it says so.

use base::Language;

use super::register::WITH_DATA;
use crate::design::{RiskWording, approve_risks, begin_risks, standing_risks, write_how};
use crate::ports::Query;
use crate::{Actor, App, Result};

/// A risk: group, harm, likelihood and severity, measure, who takes care, likelihood and severity left.
type Line = (
    &'static str,
    &'static str,
    [&'static str; 2],
    &'static str,
    &'static str,
    [&'static str; 2],
);

const TAL_AFAR: &[Line] = &[
    (
        "Households of returnees and displaced people in small neighbourhoods",
        "They are recognised in a table, and with them who owes rent, lacks papers or takes help.",
        ["3", "4"],
        "No cell under ten households, cells beside it withheld too; neighbourhoods only where enough were asked; \
         the computed tables are attacked before they go out.",
        "Data manager",
        ["1", "4"],
    ),
    (
        "Households that are asked at their door",
        "They feel that they have to answer, or that help depends on it.",
        ["3", "3"],
        "The first question asks for consent and says that no help depends on it; whoever says no is only counted.",
        "Coordinator",
        ["2", "2"],
    ),
    (
        "Households without enough water",
        "They expect help that does not come.",
        ["4", "2"],
        "The notice says what the figures are for and that they promise nothing; results are told on a public page \
         in Arabic.",
        "Coordinator",
        ["2", "2"],
    ),
    (
        "Collectors",
        "They are stopped, threatened or fall ill on the way.",
        ["2", "5"],
        "Collected by telephone and in pairs, only where the security advice of the day allows; anybody may stop \
         without giving a reason.",
        "Coordinator",
        ["1", "5"],
    ),
    (
        "People whose quarter turns out worst",
        "The figures are used to move them away or to blame them.",
        ["2", "4"],
        "The page of the release says what the figures cannot show; no map finer than a district.",
        "Coordinator",
        ["1", "4"],
    ),
];

const BERLIN: &[Line] = &[
    (
        "People who have a sensor at their window",
        "Their home is found from its place, and from gaps in the series when they are away.",
        ["3", "3"],
        "Places are shown in cells of a kilometre; series are means of many sensors, never of one.",
        "Data manager",
        ["1", "3"],
    ),
    (
        "People in streets that turn out worst",
        "Their rents or their fears change because of readings that a cheap sensor gets wrong in fog.",
        ["2", "3"],
        "Readings in high humidity are flagged; the release says that the sensors are not calibrated.",
        "Data manager",
        ["1", "3"],
    ),
    (
        "Neighbours without a sensor",
        "Quarters where nobody can pay for one stay invisible and are taken for clean.",
        ["4", "2"],
        "The map leaves empty what nobody measured instead of filling it in, and the page says so.",
        "Coordinator",
        ["3", "2"],
    ),
];

const PITTSBURGH: &[Line] = &[
    (
        "People who report smells",
        "They are found by time and place, and who works at the plant is put under pressure for complaining.",
        ["2", "4"],
        "Only daily counts for the whole region go out; single reports, places and words stay inside.",
        "Data manager",
        ["1", "4"],
    ),
    (
        "People with asthma near the works",
        "They feel safe on a day without reports although the air is bad.",
        ["3", "4"],
        "The release shows the official monitors beside the reports and says that few reports do not mean good air.",
        "Coordinator",
        ["2", "4"],
    ),
    (
        "People without a smartphone",
        "Their quarters report less and get less attention.",
        ["4", "2"],
        "The page says who can report and who cannot; rates are never compared between quarters.",
        "Coordinator",
        ["3", "2"],
    ),
];

const HOW: &str = "An example: the editors of this site wrote this list from public sources about the data. Nobody who \
                   was asked, and nobody of the organisations named, has seen it.";

/// Writes and approves the three lists; skips what an earlier try has left.
///
/// # Errors
/// What the use cases say.
pub async fn look(app: &App) -> Result<()> {
    for (slug, lines) in WITH_DATA.into_iter().zip([TAL_AFAR, BERLIN, PITTSBURGH]) {
        let it = app.store.named::<registry::Initiative>(slug).await?;
        for round in app.store.list::<registry::Round>(Query::of(it.value.id)).await? {
            if standing_risks(app, round.value.id).await?.is_none() {
                write(app, (slug, round.number), lines).await?;
            }
        }
    }
    Ok(())
}

async fn write(app: &App, key: (&str, u32), lines: &[Line]) -> Result<()> {
    let english = Language::english();
    let row = |line: &Line| {
        let (group, harm, [likelihood, severity], measures, owner, left) = *line;
        RiskWording {
            group: group.into(),
            harm: harm.into(),
            likelihood: likelihood.into(),
            severity: severity.into(),
            measures: measures.into(),
            owner: owner.into(),
            likelihood_left: left[0].into(),
            severity_left: left[1].into(),
        }
    };
    let rows: Vec<RiskWording> = lines.iter().map(row).collect();
    let draft = begin_risks(app, &Actor::System, key, &[], &english).await?;
    if draft.risks.is_empty() {
        begin_risks(app, &Actor::System, key, &rows, &english).await?;
    }
    write_how(app, &Actor::System, key, HOW, &english).await?;
    approve_risks(app, &Actor::System, key).await.map(drop)
}
