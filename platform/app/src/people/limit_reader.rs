//! Say whose answers a reader may read, and to which questions.

use std::collections::BTreeSet;

use base::{Id, Text};
use registry::Initiative;
use uuid::Uuid;

use super::Account;
use crate::act::{Actor, Reads, Role, RoleGrant, Verb, authorise};
use crate::collect::{Instrument, InstrumentState, engine_of, instruments_of};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{App, AppError, Result};

/// A form with the questions that a reader can be given.
#[derive(Debug, Clone)]
pub struct ReadableForm {
    /// Its id, which its versions share.
    pub form_id: String,
    /// What it is called.
    pub title: String,
    /// Its questions in their order, of all versions: path and words.
    pub questions: Vec<(String, Text)>,
}

impl ReadableForm {
    /// The groups and repeats around its questions, by their paths.
    pub fn groups(&self) -> BTreeSet<String> {
        let around = |path: &str| {
            let ends = path.match_indices('/').map(|(at, _)| path[..at].to_owned());
            ends.collect::<Vec<_>>()
        };
        self.questions.iter().flat_map(|(path, _)| around(path)).collect()
    }

    fn has(&self, path: &String) -> bool {
        self.questions.iter().any(|(known, _)| known == path) || self.groups().contains(path)
    }
}

/// What a reader reads, and what they could be given.
#[derive(Debug, Clone)]
pub struct ReaderView {
    /// The grant.
    pub grant: Id<RoleGrant>,
    /// What the person is called.
    pub name: String,
    /// What they read.
    pub reads: Reads,
    /// The forms that were ever open.
    pub forms: Vec<ReadableForm>,
}

async fn grant_for(app: &App, actor: &Actor, initiative: Uuid, grant: &str) -> Result<Stored<RoleGrant>> {
    authorise(app, actor, Verb::LimitReader, Some(initiative)).await?;
    let none = || AppError::not_found("role", grant);
    let id: Id<RoleGrant> = grant.parse().map_err(|_| none())?;
    let grant = app.store.get(id).await?;
    if grant.initiative != initiative || grant.role != Role::Reader {
        return Err(none());
    }
    Ok(grant)
}

/// What a reader reads, and what they could be given.
///
/// # Errors
/// `NotAllowed` without the coordinator's role; `NotFound` when there is no such reader on this initiative.
pub async fn view_reader(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    grant: &str,
) -> Result<ReaderView> {
    let grant = grant_for(app, actor, initiative.uuid(), grant).await?;
    let account: Stored<Account> = app.store.get(grant.account).await?;
    let mut forms: Vec<ReadableForm> = Vec::new();
    for (_, it) in instruments_of(app, initiative).await? {
        if it.state != InstrumentState::Draft {
            add(&mut forms, &it, questions_of(app, &it).await?);
        }
    }
    Ok(ReaderView {
        grant: grant.value.id,
        name: account.value.name,
        reads: grant.value.reads.unwrap_or_default(),
        forms,
    })
}

fn add(forms: &mut Vec<ReadableForm>, it: &Instrument, questions: Vec<(String, Text)>) {
    let place = forms.iter().position(|f| f.form_id == it.form_id);
    let place = place.unwrap_or_else(|| {
        forms.push(ReadableForm {
            form_id: it.form_id.clone(),
            title: it.title.clone(),
            questions: Vec::new(),
        });
        forms.len() - 1
    });
    let form = &mut forms[place];
    for question in questions {
        if form.questions.iter().all(|(path, _)| *path != question.0) {
            form.questions.push(question);
        }
    }
}

async fn questions_of(app: &App, it: &Instrument) -> Result<Vec<(String, Text)>> {
    let engine = engine_of(app, it).await?;
    let asked = engine.variables().into_iter();
    let asked = asked.filter_map(|v| Some((v.question?, v.label)));
    Ok(asked.collect())
}

/// Says what a reader reads. What is no question and no group of a form is left out.
///
/// # Errors
/// `NotAllowed` without the coordinator's role; `NotFound` when there is no such reader on this initiative.
pub async fn limit_reader(
    app: &App,
    actor: &Actor,
    initiative: Id<Initiative>,
    grant: &str,
    mut reads: Reads,
) -> Result<()> {
    let known = view_reader(app, actor, initiative, grant).await?.forms;
    reads.questions.retain(|form_id, paths| {
        let form = known.iter().find(|f| f.form_id == *form_id);
        paths.retain(|path| form.is_some_and(|f| f.has(path)));
        !paths.is_empty()
    });
    if reads.all {
        reads.questions.clear();
    }
    let mut grant = grant_for(app, actor, initiative.uuid(), grant).await?;
    let entry = Draft::new(app.now(), actor, Verb::LimitReader, grant.value.id)
        .with("initiative", initiative.to_string())
        .with("others", reads.others)
        .with("all", reads.all)
        .with(
            "questions",
            reads.questions.values().map(|q| q.len()).sum::<usize>(),
        );
    grant.reads = Some(reads);
    let changes = vec![Change::update(&grant)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
