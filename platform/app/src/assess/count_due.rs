//! The site reads the answers of an asking once it has closed: once, and for all.

use std::collections::BTreeMap;

use base::Id;
use framework::participants::{Counts, Group, Reading, Said};
use framework::state::participants_input;
use framework::{Input, Level, Stage};
use registry::assessment::{Asked, AskingState, Content, Way, cell};
use registry::{Asking, Assessment, AssessmentState, Perspective, Round};

use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Reads the answers of every asking whose day has come. Pages call it before they show a judgement, so that
/// nobody decides when the participants' view comes out.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn count_due(app: &App) -> Result<()> {
    let open = Query::all().in_state(AskingState::Open.as_str());
    for asking in app.store.list::<Asking>(open).await? {
        if asking.is_due(app.now()) {
            match count(app, asking).await {
                // Another visitor came at the same moment.
                Err(AppError::Conflict { .. }) | Ok(()) => {}
                Err(other) => return Err(other),
            }
        }
    }
    Ok(())
}

async fn count(app: &App, mut asking: Stored<Asking>) -> Result<()> {
    authorise(
        app,
        &Actor::System,
        Verb::CountAsking,
        Some(asking.initiative.uuid()),
    )
    .await?;
    let counts = counts(app, &asking).await?;
    let asked = asked(app, &asking, &counts).await?;
    let view = view(app, &asking, &asked).await?;
    asking.state = AskingState::Counted;
    asking.view = view.as_ref().map(|v| v.id);
    let mut entry = Draft::new(app.now(), &Actor::System, Verb::CountAsking, asking.value.id);
    if let Some(answers) = asked.answers {
        entry = entry.with("answers", answers);
    }
    let mut changes = vec![Change::update(&asking)?];
    if let Some(view) = &view {
        changes.push(Change::create(view)?);
    }
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

async fn counts(app: &App, asking: &Asking) -> Result<Counts> {
    let mut counts = Counts::none();
    for group in Group::ALL {
        let about = asking.counts_of(group).uuid();
        let people = app.store.counted(about, "people").await?;
        let mut cells = BTreeMap::new();
        if people > 0 {
            for (stage, said) in Stage::ALL
                .into_iter()
                .flat_map(|s| Said::all().map(move |a| (s, a)))
            {
                cells.insert((stage, said), app.store.counted(about, cell(stage, said)).await?);
            }
        }
        counts = counts.with(group, people, |s, a| cells.get(&(s, a)).copied().unwrap_or(0));
    }
    Ok(counts)
}

/// What may be shown. Nothing at all when too few answered.
async fn asked(app: &App, asking: &Asking, counts: &Counts) -> Result<Asked> {
    let Some(answers) = counts.answers() else {
        return Ok(Asked::default());
    };
    let mut ways = Vec::new();
    for way in Way::ALL {
        let n = app.store.counted(asking.id.uuid(), way.as_str()).await?;
        ways.push((way.as_str().to_owned(), n));
    }
    let own: u64 = ways
        .iter()
        .filter(|(way, _)| way == Way::Link.as_str())
        .map(|(_, n)| n)
        .sum();
    let readings = |read: &dyn Fn(Stage) -> Reading| Stage::ALL.into_iter().map(|s| (s, read(s))).collect();
    let by_group = Group::ALL.into_iter().filter(|g| counts.answers_of(*g).is_some());
    Ok(Asked {
        rights: Some(app.store.counted(asking.id.uuid(), "rights").await?),
        answers: Some(answers),
        groups: Group::ALL
            .into_iter()
            .map(|g| (g, counts.answers_of(g)))
            .collect(),
        ways: framework::participants::apart(ways),
        mostly_assisted: own * 2 < answers,
        stages: readings(&|s| counts.reading(s)),
        by_group: by_group
            .map(|g| (g, readings(&|s| counts.reading_of(g, s))))
            .collect(),
    })
}

/// The participants' view as an assessment; none when no stage can be read.
async fn view(app: &App, asking: &Asking, asked: &Asked) -> Result<Option<Assessment>> {
    let read = |(stage, reading): (&Stage, &Reading)| Some((*stage, reading.level()?));
    let levels: BTreeMap<Stage, Level> = asked.stages.iter().filter_map(read).collect();
    if levels.is_empty() {
        return Ok(None);
    }
    let round = app.store.get(asking.round).await?;
    let own = own_input(app, round.value.id).await?;
    let input = participants_input(&own, &levels);
    let (id, at) = (app.new_id(), asking.closes);
    let mut view = Assessment::new(id, &round, Perspective::Participants, input, Vec::new(), at);
    if let Content::Taxonomy(taxonomy) = &mut view.content {
        taxonomy.asked = Some(asked.clone());
    }
    view.state = AssessmentState::ParticipantsClosed;
    Ok(Some(view))
}

/// The latest answers of the initiator, for what participants are not asked about: the type and the like.
async fn own_input(app: &App, round: Id<Round>) -> Result<Input> {
    let all = app.store.list::<Assessment>(Query::of(round)).await?;
    let own = all
        .into_iter()
        .filter(|a| matches!(a.perspective, Perspective::Initiator | Perspective::Example))
        .max_by_key(|a| a.made_at);
    Ok(own
        .and_then(|a| a.taxonomy().map(|t| t.input.clone()))
        .unwrap_or_default())
}
