//! Public facts about two countries, each with its source; none is invented, and where the sources say nothing (what
//! stands in Kyrgyzstan's roadmap, who stands in Colombia's inventory) nothing stands here.

use base::{Text, Timestamp};
use registry::country::{Note, NoteKind};
use registry::{Area, Country};

use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, Result, Verb};

/// The news page of the Collaborative on its commitment at the World Data Forum (read 2025).
const NEWS: &str =
    "UN World Data Forum, Commitments: Enhancing Inclusive Data Systems and Participation in Data Production";
/// What a neighbour wrote about Colombia's experience.
const COLOMBIA: &str = "Global Partnership for Sustainable Development Data, Colombia’s experience";
const COLOMBIA_LINK: &str = "https://www.data4sdgs.org/make-inclusive-data-norm-colombias-experience";

/// Country, kind, when, the fact, who says so, where.
type Fact = (
    &'static str,
    NoteKind,
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
);

/// The facts.
const FACTS: &[Fact] = &[
    (
        "KGZ",
        NoteKind::Event,
        "10–13 March 2025",
        "The Collaborative, the National Statistical Committee and Data For Now hosted the workshop “Co-creating the Future: Citizen Data and Participation in Kyrgyz Republic’s 2025 Voluntary National Review” in Bishkek. The source calls it a 3-day workshop and gives four dates.",
        NEWS,
        None,
    ),
    (
        "KGZ",
        NoteKind::Guideline,
        "2025-03",
        "A roadmap to increase collaboration for citizen data in monitoring the goals was created at the workshop in Bishkek. Its text is not public in the source, so its actions are not kept here.",
        NEWS,
        None,
    ),
    (
        "COL",
        NoteKind::Event,
        "12–13 February 2025",
        "The Collaborative co-hosted the workshop “Data in Action: Connecting with Citizens through Data” with the statistical office DANE in Bogotá.",
        NEWS,
        None,
    ),
    (
        "COL",
        NoteKind::Law,
        "2023",
        "Law 2335 of 2023 on official statistics.",
        COLOMBIA,
        Some(COLOMBIA_LINK),
    ),
    (
        "COL",
        NoteKind::Figure,
        "",
        "An inventory of the statistical office counted 153 organisations of civil society; 96 of them produce data, on 12 themes. Counted by the office’s own definition; the organisations are not named in the source.",
        COLOMBIA,
        Some(COLOMBIA_LINK),
    ),
    (
        "COL",
        NoteKind::Guideline,
        "",
        "A Citizen Data Framework with a maturity model, made together in 11 workshops in person and 2 at a distance.",
        COLOMBIA,
        Some(COLOMBIA_LINK),
    ),
];

/// Keeps the two countries with their facts; one that is kept already is left as it is.
///
/// # Errors
/// When the store cannot be written.
pub async fn facts(app: &App) -> Result<()> {
    for code in ["KGZ", "COL"] {
        let Some(area) = Area::find(code) else { continue };
        if app
            .store
            .count_of::<Country>(Query::all().named(area.m49))
            .await?
            > 0
        {
            continue;
        }
        let mut country = Country::new(app.new_id(), area, None, app.now());
        for fact in FACTS.iter().filter(|f| f.0 == code) {
            country.note(note(fact)).map_err(crate::AppError::finding)?;
        }
        keep(app, &country, app.now()).await?;
    }
    Ok(())
}

fn note((_, kind, when, text, source, link): &Fact) -> Note {
    let year = when.get(when.len().saturating_sub(4)..).unwrap_or_default();
    Note {
        number: 0,
        kind: *kind,
        text: Text::english(*text),
        when: (*when).to_owned(),
        date: when.parse().or_else(|_| year.parse()).ok(),
        source: (*source).to_owned(),
        link: link.map(ToOwned::to_owned),
    }
}

async fn keep(app: &App, country: &Country, now: Timestamp) -> Result<()> {
    let entry = Draft::new(now, &Actor::System, Verb::OpenCountry, country.id)
        .with("area", country.area.as_str())
        .with("notes", country.notes.len());
    let changes = vec![Change::create(country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
