//! The events that the source documents name, each with its document and place in it; none is invented. What a source
//! does not say (who came, what was said) is not said here, and a meeting that was only announced stays announced.

use ::knowledge::{Event, When};
use base::{Date, Language};
use governance::Body;

use crate::knowledge::{EventStep, EventWording, plan_event, step_event};
use crate::ports::Query;
use crate::{Actor, App, Result};

/// Whose events they are in this record.
const BODY: &str = "collaborative-on-citizen-data";
/// The terms of reference.
const TOR: &str = "Terms of Reference of the Collaborative on Citizen Data, background document to the 55th session of \
                   the UN Statistical Commission, 2024";
/// The slides.
const SLIDES: &str = "Citizen-Generated Data and the SDGs, slides on the Collaborative, 2023";
/// The news page.
const NEWS: &str =
    "UN World Data Forum, Commitments: Enhancing Inclusive Data Systems and Participation in Data Production";

/// What a source says of an event.
struct Fact {
    kind: &'static str,
    title: &'static str,
    about: &'static str,
    first: Date,
    last: Date,
    place: &'static str,
    source: (&'static str, &'static str),
    /// Whether the source tells of it as something to come.
    announced: bool,
}

/// The facts, the oldest first.
const FACTS: &[Fact] = &[
    Fact {
        kind: "expert_group",
        title: "Expert Group Meeting on Harnessing data by citizens for public policy and SDG monitoring",
        about: "Organised by the UN Statistics Division before there was a Collaborative; its report recommended a conceptual framework.",
        first: Date::constant(2022, 11, 10),
        last: Date::constant(2022, 11, 11),
        place: "Bangkok, Thailand",
        source: (TOR, "Background; footnote 3"),
        announced: false,
    },
    Fact {
        kind: "other",
        title: "Launch of the Collaborative at the 4th UN World Data Forum",
        about: "The Collaborative was launched officially. The source names the month and no day.",
        first: Date::constant(2023, 4, 1),
        last: Date::constant(2023, 4, 30),
        place: "Hangzhou, China",
        source: (TOR, "Background"),
        announced: false,
    },
    Fact {
        kind: "expert_group",
        title: "Expert Group Meeting on Citizen Contributions to Data: A Conceptual Framework",
        about: "The second one, on the role of the Collaborative in putting the conceptual framework into effect. The terms of reference name Copenhagen and the month, the slides the days.",
        first: Date::constant(2023, 9, 28),
        last: Date::constant(2023, 9, 29),
        place: "Copenhagen, Denmark",
        source: (SLIDES, "Next steps; and the Terms of Reference, Background"),
        announced: false,
    },
    Fact {
        kind: "workshop",
        title: "Data in Action: Connecting with Citizens through Data",
        about: "A workshop together with the statistical office of Colombia, DANE.",
        first: Date::constant(2025, 2, 12),
        last: Date::constant(2025, 2, 13),
        place: "Bogotá, Colombia",
        source: (NEWS, "list of workshops and events"),
        announced: false,
    },
    Fact {
        kind: "side_event",
        title: "Partnership for Impact: NSOs and the Copenhagen Framework on Citizen Data",
        about: "A side event of the 56th session of the Statistical Commission: why citizen data matter to inclusive data systems, and how statistical offices can take them in.",
        first: Date::constant(2025, 3, 3),
        last: Date::constant(2025, 3, 3),
        place: "",
        source: (NEWS, "list of workshops and events"),
        announced: false,
    },
    Fact {
        kind: "workshop",
        title: "Co-creating the Future: Citizen Data and Participation in Kyrgyz Republic’s 2025 Voluntary National Review",
        about: "A workshop with the National Statistical Committee and Data For Now, at which a roadmap was made. The source calls it a 3-day workshop and gives four dates.",
        first: Date::constant(2025, 3, 10),
        last: Date::constant(2025, 3, 13),
        place: "Bishkek, Kyrgyzstan",
        source: (NEWS, "list of workshops and events"),
        announced: false,
    },
    Fact {
        kind: "expert_group",
        title: "4th Expert Group Meeting on Citizen Data and Workshops",
        about: "Announced with a workshop on impact stories, a session on the use of citizen data for policy, and talks on putting the Copenhagen Framework into effect. The source is older than the meeting: what came of it is not in this record.",
        first: Date::constant(2025, 11, 10),
        last: Date::constant(2025, 11, 12),
        place: "Bangkok, Thailand",
        source: (NEWS, "Looking Ahead"),
        announced: true,
    },
];

/// Enters the events; one that is there already is left as it is. Nothing where the demo has no Collaborative.
///
/// # Errors
/// What the use cases say.
pub async fn events(app: &App) -> Result<()> {
    let Some(body) = app.store.find::<Body>(Query::all().named(BODY)).await? else {
        return Ok(());
    };
    let there = app.store.list::<Event>(Query::of(body.value.id)).await?;
    let english = Language::english();
    let titled = |title: &str| there.iter().any(|e| e.content.title.get(&english) == Some(title));
    for fact in FACTS.iter().filter(|f| !titled(f.title)) {
        enter(app, fact).await?;
    }
    Ok(())
}

async fn enter(app: &App, fact: &Fact) -> Result<()> {
    let (document, clause) = fact.source;
    let wording = EventWording {
        kind: fact.kind.into(),
        title: fact.title.into(),
        about: fact.about.into(),
        when: When::Days {
            first: fact.first,
            last: fact.last,
            place: fact.place.into(),
        },
        programme: String::new(),
        places: String::new(),
        registers: false,
        source: format!("{document}: {clause}"),
    };
    let event = plan_event(app, &Actor::System, BODY, &wording, &Language::english()).await?;
    let slug = event.slug.as_str();
    step_event(app, &Actor::System, slug, EventStep::Announce).await?;
    if !fact.announced && fact.first <= governance::day(app.now()) {
        step_event(app, &Actor::System, slug, EventStep::Hold).await?;
    }
    Ok(())
}
