//! An invented example from nothing: a village women's group decides, with a facilitator, what to ask about water.
//!
//! The three initiatives with real data have no body that we know of, and nobody here may speak for their people.
//! So one initiative is invented, says so in its title, and shows the whole way: wish, proposals, decisions, risks,
//! form, the organiser's answers, and what the women themselves say about who decided. It happens over some weeks
//! in a story's time ([`story`]); the log's mark of this step says so.

mod deciding;
mod people;
mod story;

use std::sync::Arc;

use base::{Language, Text};
use framework::{Input, Level, Practice, Stage, Type};
use governance::design::Part;
use registry::InitiativeState;

use self::people::Cast;
use self::story::Story;
use super::{Files, file};
use crate::assess::{name_of, proposals, take_up};
use crate::collect::{InstrumentState, NewWorkbook, add_workbook, move_instrument};
use crate::design::{
    Key, NewGathering, NewProposal, RiskWording, RoomWording, Step, add_gathering, adopt_proposal,
    approve_risks, begin_risks, discuss_proposal, edit_room, make_proposal,
};
use crate::people::{GrantRole, grant_role};
use crate::ports::{Query, RecordKind};
use crate::register::{
    Answering, PartyWording, Wording, add_party, add_round, assess_round, move_initiative,
    register_initiative,
};
use crate::{Actor, App, Result, Role};

/// The name of the initiative in its address.
pub const SLUG: &str = "our-well-invented";
const KEY: Key<'static> = (SLUG, 1);

/// Tells the whole story, unless an earlier try has begun it.
///
/// # Errors
/// What the use cases say.
pub async fn womens_group(app: &App, files: Files<'_>) -> Result<()> {
    let named = Query::all().named(SLUG);
    if app.store.count(RecordKind::Initiative, &named).await? > 0 {
        return Ok(());
    }
    let (told, clock) = Story::begin(app);
    let form = file(files, "womens-well/form.xlsx")?;
    tell(&told, &clock, form).await
}

async fn tell(app: &App, clock: &Arc<Story>, form: Vec<u8>) -> Result<()> {
    let facilitator =
        people::account(app, "The facilitator (invented)", "facilitator@invented.example").await?;
    let collector = people::account(app, "The collector (invented)", "collector@invented.example").await?;
    register(app, &facilitator, &collector).await?;
    let cast = people::seat(app, facilitator, collector).await?;
    clock.later(2);
    design(app, clock, &cast).await?;
    risks(app, clock, &cast).await?;
    ask(app, clock, &cast, form).await?;
    clock.later(1);
    judge(app, &cast.facilitator).await?;
    people::say_who_decided(app, clock, &cast).await
}

async fn register(app: &App, facilitator: &Actor, collector: &Actor) -> Result<()> {
    let english = Language::english();
    let wording = Wording {
        title: "Our well (an invented example)".to_owned(),
        slug: SLUG.to_owned(),
        aim: "Know how long women and girls wait for water, to ask the district for a second pump."
            .to_owned(),
        description:
            "This initiative, its people and what they say are invented for this demonstration, so that the \
                      way from a wish to a verdict can be followed. Nobody was asked and nothing was counted."
                .to_owned(),
        issue: "The well is far and slow; girls miss school while they wait. Raised by the women's group."
            .to_owned(),
        kind: "2".to_owned(),
        practices: vec!["community_generated_data".to_owned()],
        objectives: vec!["services".to_owned()],
        methods: vec!["survey".to_owned(), "dialogue".to_owned()],
        places: vec!["011".to_owned()],
        locality: "An invented village".to_owned(),
        groups: "Women and girls who fetch water".to_owned(),
        topics: "water, time".to_owned(),
        sdgs: "6.1.1, 5.4.1".to_owned(),
        ..Wording::default()
    };
    let it = register_initiative(app, facilitator, &wording, &english).await?;
    if let Some(account) = collector.account() {
        let grant = GrantRole {
            initiative: it.id.uuid(),
            account,
            role: Role::Collector,
        };
        grant_role(app, facilitator, grant).await?;
    }
    for (name, class, role) in [
        ("Women's water group (invented)", "community", "initiator"),
        ("Network of helpers (invented)", "cso", "partner"),
    ] {
        let party = PartyWording {
            name: name.to_owned(),
            class: class.to_owned(),
            role: role.to_owned(),
            ..PartyWording::default()
        };
        add_party(app, facilitator, SLUG, &party, &english).await?;
    }
    for to in [InitiativeState::Registered, InitiativeState::Active] {
        move_initiative(app, facilitator, SLUG, to, None).await?;
    }
    add_round(app, facilitator, SLUG).await.map(drop)
}

/// A wish, three proposals from a gathering under the tree, and a decision on each.
async fn design(app: &App, clock: &Story, cast: &Cast) -> Result<()> {
    let (english, french) = (Language::english(), people::french());
    let by = &cast.facilitator;
    let wish = |problem: &str, wish: &str| RoomWording {
        problem: problem.to_owned(),
        wish: wish.to_owned(),
        everybody: false,
    };
    let said = wish(
        "We wait for hours at one pump, and nobody believes us.",
        "A second pump before the dry season.",
    );
    edit_room(app, by, KEY, &said, &english).await?;
    let dit = wish(
        "Nous attendons des heures à une seule pompe, et personne ne nous croit.",
        "Une deuxième pompe avant la saison sèche.",
    );
    edit_room(app, by, KEY, &dit, &french).await?;
    let met = NewGathering {
        place: "Under the mango tree".to_owned(),
        on: governance::day(app.now()).to_string(),
        people: "23".to_owned(),
        note: "Women who fetch water, and four older girls".to_owned(),
    };
    let met = add_gathering(app, by, KEY, &met, &english).await?;
    for (part, [title, text, why], [titre, texte, raison], people) in PROPOSALS {
        let two = |en: &str, fr: &str| Text::english(en).with(french.clone(), fr);
        let new = NewProposal {
            part: *part,
            title: two(title, titre),
            text: two(text, texte),
            why: two(why, raison),
            gathering: Some(met.id),
            question: None,
        };
        let p = make_proposal(app, by, KEY, new).await?;
        let gathering = met.id;
        let told = Step::Tell {
            gathering,
            people: *people,
        };
        let p = discuss_proposal(app, by, KEY, p.id, told).await?;
        clock.later(1);
        deciding::decide(app, clock, cast, (p.subject(), title, text)).await?;
        adopt_proposal(app, by, KEY, p.id).await?;
    }
    Ok(())
}

/// Part, then title, words and reason in English and in French, then how many of those met were for it.
type Proposed = (Part, [&'static str; 3], [&'static str; 3], u32);

const PROPOSALS: &[Proposed] = &[
    (
        Part::Objectives,
        [
            "Count the time, not the litres",
            "We want to know how many minutes each trip takes, with waiting, and who goes.",
            "The district counts litres. Our time is what the pump costs us.",
        ],
        [
            "Compter le temps, pas les litres",
            "Nous voulons savoir combien de minutes prend chaque trajet, attente comprise, et qui y va.",
            "Le district compte les litres. Notre temps est ce que la pompe nous coûte.",
        ],
        23,
    ),
    (
        Part::Methods,
        [
            "Every household of the four quarters",
            "Two women of each quarter ask every household once, by day, with somebody from the house present.",
            "Nobody can say then that we only asked our friends.",
        ],
        [
            "Tous les foyers des quatre quartiers",
            "Deux femmes de chaque quartier interrogent chaque foyer une fois, de jour, en présence de la famille.",
            "Personne ne pourra dire que nous n'avons interrogé que nos amies.",
        ],
        19,
    ),
    (
        Part::Access,
        [
            "The list stays with us, the numbers may go",
            "Only the group reads answers. Numbers by quarter go to the district after we have seen them.",
            "Answers tell who is at home and when.",
        ],
        [
            "La liste reste chez nous, les chiffres peuvent sortir",
            "Seul le groupe lit les réponses. Les chiffres par quartier vont au district après que nous les avons vus.",
            "Les réponses disent qui est à la maison, et quand.",
        ],
        21,
    ),
];

/// What could do harm is looked at, and the list approved.
async fn risks(app: &App, clock: &Story, cast: &Cast) -> Result<()> {
    let risk = |group: &str, harm: &str, [before, severity, after]: [&str; 3], measures: &str| RiskWording {
        group: group.to_owned(),
        harm: harm.to_owned(),
        likelihood: before.to_owned(),
        severity: severity.to_owned(),
        measures: measures.to_owned(),
        owner: "The secretary of the group".to_owned(),
        likelihood_left: after.to_owned(),
        severity_left: severity.to_owned(),
    };
    let rows = [
        risk(
            "Women who answer alone at home",
            "Others learn when nobody else is at home",
            ["3", "4", "1"],
            "Ask by day with somebody present; no hours are written down",
        ),
        risk(
            "Families with few people",
            "A number for a small quarter tells who they are",
            ["3", "3", "1"],
            "No figure for fewer than ten households",
        ),
    ];
    let english = Language::english();
    let draft = begin_risks(app, &cast.facilitator, KEY, &rows, &english).await?;
    let words = "The risks that we see, and what we do about each.";
    deciding::decide(app, clock, cast, (draft.subject(), "What could do harm", words)).await?;
    approve_risks(app, &cast.facilitator, KEY).await.map(drop)
}

/// The form is put to the vote as it stands, and opened.
async fn ask(app: &App, clock: &Story, cast: &Cast, form: Vec<u8>) -> Result<()> {
    let about =
        Text::english("Eight short questions about fetching water. An invented example: nobody reads it.");
    let new = NewWorkbook {
        initiative: SLUG.to_owned(),
        file_name: "form.xlsx".to_owned(),
        bytes: form,
        about: about.with(
            people::french(),
            "Huit courtes questions sur la corvée d'eau. Exemple inventé : personne ne le lit.",
        ),
        who: "Women's water group (invented)".to_owned(),
        contact: "This is a demonstration; nobody reads what is sent.".to_owned(),
    };
    let (instrument, _) = add_workbook(app, &cast.facilitator, new).await?;
    let words = "Ask every household these eight questions, after telling them why and that they may stop.";
    let vote = (instrument.subject(), "The questions we ask", words);
    deciding::decide(app, clock, cast, vote).await?;
    move_instrument(app, &cast.facilitator, instrument.id, InstrumentState::Open).await?;
    Ok(())
}

/// The organiser's own answers, with the evidence that Counted proposes from what it knows. The later stages are
/// still to come, and said to be.
async fn judge(app: &App, by: &Actor) -> Result<()> {
    for found in proposals(app, by, KEY).await? {
        take_up(app, by, KEY, &name_of(&found)).await?;
    }
    let levels = [
        (Stage::Objectives, 5),
        (Stage::Partnerships, 4),
        (Stage::Methods, 5),
        (Stage::Access, 5),
        (Stage::Collection, 4),
    ];
    let mut input = Input {
        kind: Some(Type::CivicDriven),
        practice: Some(Practice::Other),
        ..Input::default()
    };
    for (stage, level) in levels {
        input
            .levels
            .extend(Level::try_from(level).ok().map(|level| (stage, level)));
    }
    let why = "The group decided each point itself; the collector wrote down how it voted. Later stages have not begun.";
    assess_round(app, by, KEY, Answering::own(input, Vec::new(), why))
        .await
        .map(drop)
}
