//! The participants' questions as sound: somebody who works on the initiative or sits in one of its bodies speaks a
//! question in a language, and who cannot read it hears it. One recording a question and language; a new one takes
//! the place of the old.

use base::{Id, Language};
use framework::Stage;
use governance::paper::{Paper, Wanted, check};
use registry::{Asking, Initiative};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Record, RecordKind};
use crate::register::seen;
use crate::{Actor, App, AppError, Result, Verb};

/// A question that somebody spoke.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Its identity.
    pub id: Id<Recording>,
    /// The initiative whose participants hear it.
    pub initiative: Id<Initiative>,
    /// The stage that is asked about.
    pub stage: Stage,
    /// In which language.
    pub language: Language,
    /// The sound.
    pub paper: Paper,
}

impl base::Kind for Recording {
    const NAME: &'static str = "recording";
}

impl Record for Recording {
    const KIND: RecordKind = RecordKind::Recording;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(name_of(self.stage, &self.language))
    }
}

fn name_of(stage: Stage, language: &Language) -> String {
    format!("{} {language}", stage.code())
}

/// Keeps a question that was spoken.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the file is no sound.
pub async fn record_question(
    app: &App,
    actor: &Actor,
    slug: &str,
    (stage, language): (Stage, Language),
    sound: &[u8],
) -> Result<()> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::RecordQuestion, Some(it.id.uuid())).await?;
    let (media, kept) = check(sound, Wanted::Sound).map_err(AppError::finding)?;
    let recording = Recording {
        id: app.new_id(),
        initiative: it.id,
        stage,
        paper: Paper {
            digest: app.objects.put(&kept).await?,
            media,
            title: name_of(stage, &language),
            bytes: kept.len() as u64,
            at: app.now(),
        },
        language,
    };
    let named = Query::of(it.id).named(name_of(stage, &recording.language));
    let before = app.store.find::<Recording>(named).await?;
    let mut changes: Vec<Change> = before.iter().map(Change::remove).collect();
    changes.push(Change::create(&recording)?);
    let entry = Draft::new(app.now(), actor, Verb::RecordQuestion, recording.id)
        .with("initiative", slug)
        .with("stage", stage.code())
        .with("language", recording.language.to_string())
        .with("digest", recording.paper.digest.to_string());
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Takes a recording away.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn drop_recording(app: &App, actor: &Actor, slug: &str, id: &str) -> Result<()> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::DropRecording, Some(it.id.uuid())).await?;
    let none = || AppError::not_found("recording", id);
    let recording = app
        .store
        .get::<Recording>(id.parse().map_err(|_| none())?)
        .await?;
    if recording.initiative != it.id {
        return Err(none());
    }
    let entry = Draft::new(app.now(), actor, Verb::DropRecording, recording.value.id)
        .with("initiative", slug)
        .with("stage", recording.stage.code());
    let changes = vec![Change::remove(&recording)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// The recordings of an initiative, in the order of the stages, for those who may make them.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn view_recordings(app: &App, actor: &Actor, slug: &str) -> Result<(Initiative, Vec<Recording>)> {
    let it = seen(app, actor, slug).await?.value;
    authorise(app, actor, Verb::RecordQuestion, Some(it.id.uuid())).await?;
    let all = recordings_of(app, it.id).await?;
    Ok((it, all))
}

async fn recordings_of(app: &App, initiative: Id<Initiative>) -> Result<Vec<Recording>> {
    let all = app.store.list::<Recording>(Query::of(initiative)).await?;
    let mut all: Vec<Recording> = all.into_iter().map(|r| r.value).collect();
    all.sort_by(|a, b| (a.stage, a.language.as_str()).cmp(&(b.stage, b.language.as_str())));
    Ok(all)
}

/// Whether the question of a stage can be heard in a language, for who answers an asking.
///
/// # Errors
/// When the store cannot be read.
pub async fn recording_for(
    app: &App,
    asking: &Asking,
    stage: Stage,
    language: &Language,
) -> Result<Option<Recording>> {
    let named = Query::of(asking.initiative).named(name_of(stage, language));
    Ok(app.store.find::<Recording>(named).await?.map(|r| r.value))
}

/// The sound of a recording.
///
/// # Errors
/// When the objects cannot be read.
pub async fn sound_of(app: &App, recording: &Recording) -> Result<Vec<u8>> {
    app.objects.get(recording.paper.digest).await
}
