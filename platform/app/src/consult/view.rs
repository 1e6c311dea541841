//! Somebody reads a document with what was said about it; and the documents of a body.

use std::collections::BTreeMap;

use base::{Date, Id};
use governance::body::Naming;
use governance::document::{Audience, Comment, Document, Shown, Speaker, Stands};
use governance::{Body, Membership};
use uuid::Uuid;

use super::{Family, family_of};
use crate::decide::{body_named, may_seat, members_of, my_seat};
use crate::output::output_of_document;
use crate::people::Account;
use crate::ports::{Order, Query, RecordKind};
use crate::{Actor, App, AppError, Result, Verb};
use governance::output::{Output, Stage};

/// A comment as a reader finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The comment.
    pub comment: Comment,
    /// Its number among the comments of the document, from 1, in the order in which they came.
    pub number: usize,
    /// How the speaker is called; nothing where the reader may not know.
    pub name: Option<String>,
    /// The speaker's organisation, where the reader may know.
    pub organisation: Option<String>,
    /// Whether it is the reader's own.
    pub own: bool,
}

/// A document as a page shows it.
#[derive(Debug, Clone)]
pub struct DocumentView {
    /// The document.
    pub document: Document,
    /// Whose it is.
    pub body: Body,
    /// The output whose text it is.
    pub output: Option<Output>,
    /// The body whose members are asked, when not everybody is.
    pub asked: Option<Body>,
    /// What was said, oldest first: for strangers only what they may read.
    pub comments: Vec<Heard>,
    /// Comments of strangers that nobody has looked at yet.
    pub waiting: usize,
    /// Today.
    pub today: Date,
    /// Whether the reader belongs to the body or its relatives.
    pub inside: bool,
    /// Whether the reader may comment now.
    pub may_comment: bool,
    /// Whether the reader may write the text anew.
    pub may_write: bool,
    /// Whether the reader may answer comments.
    pub may_answer: bool,
    /// Whether the reader may ask, conclude, and keep words out.
    pub may_keep: bool,
}

impl DocumentView {
    /// How the newest consultation stands; nothing before the first.
    pub fn stands(&self) -> Option<Stands> {
        Some(self.document.newest()?.stands(self.today))
    }
}

/// Whether everybody may read the text.
fn is_public(document: &Document, output: Option<&Output>) -> bool {
    let asked = document
        .consultations()
        .iter()
        .any(|c| c.audience == Audience::Everybody);
    asked || output.is_some_and(|o| o.stage() == Stage::Published)
}

/// A document with its comments.
///
/// # Errors
/// `NotFound`, also for one that is none of the reader's business.
pub async fn view_document(app: &App, actor: &Actor, id: Id<Document>) -> Result<DocumentView> {
    let nowhere = || AppError::not_found(RecordKind::Document.table(), id);
    let document = app.store.get(id).await?.value;
    let body = app.store.get(document.body).await?.value;
    let family = family_of(app, &body).await?;
    let inside = family.has(app, actor).await.map_err(|e| match e {
        AppError::NotFound { .. } => nowhere(),
        other => other,
    })?;
    let output = output_of_document(app, id).await?.map(|o| o.value);
    if !inside && !is_public(&document, output.as_ref()) {
        return Err(nowhere());
    }
    let asked = match document.newest().map(|c| c.audience) {
        Some(Audience::Members { body }) => Some(app.store.get(body).await?.value),
        _ => None,
    };
    let today = governance::day(app.now());
    let open = document.newest().is_some_and(|c| c.stands(today) == Stands::Open);
    let seated = match &asked {
        Some(body) => my_seat(app, actor, body.id).await?.is_some(),
        None => true,
    };
    let comments = app.store.list::<Comment>(Query::of(id)).await?;
    let comments: Vec<Comment> = comments.into_iter().map(|c| c.value).collect();
    Ok(DocumentView {
        waiting: comments.iter().filter(|c| c.shown == Shown::Waiting).count(),
        comments: heard(app, actor, (&document, &family), comments, inside).await?,
        may_comment: open && seated,
        may_write: document.may_change(today) && may_seat(app, actor, Verb::ReviseDocument, &body).await?,
        may_answer: may_seat(app, actor, Verb::AnswerComments, &body).await?,
        may_keep: may_seat(app, actor, Verb::HoldConsultation, &body).await?,
        document,
        body,
        output,
        asked,
        today,
        inside,
    })
}

/// The comments that a reader may know of, with the names that the reader may know.
async fn heard(
    app: &App,
    actor: &Actor,
    (document, family): (&Document, &Family),
    comments: Vec<Comment>,
    inside: bool,
) -> Result<Vec<Heard>> {
    let mut seats: BTreeMap<Id<Membership>, Membership> = BTreeMap::new();
    let mut bodies = vec![family.home().id];
    bodies.extend(document.consultations().iter().filter_map(|c| match c.audience {
        Audience::Members { body } => Some(body),
        Audience::Everybody => None,
    }));
    bodies.sort_unstable();
    bodies.dedup();
    for body in bodies {
        seats.extend(members_of(app, body).await?.into_iter().map(|m| (m.id, m)));
    }
    let open = |c: &Comment| {
        let everybody = |n: u32| {
            document
                .consultations()
                .iter()
                .any(|k| k.number == n && k.audience == Audience::Everybody)
        };
        everybody(c.consultation) && c.shown != Shown::Waiting
    };
    let me = actor.account().map(Id::uuid);
    let mut accounts: BTreeMap<Uuid, Option<String>> = BTreeMap::new();
    let mut out = Vec::new();
    for (n, comment) in comments.into_iter().enumerate() {
        if !inside && !open(&comment) {
            continue;
        }
        let (name, organisation, own) = match &comment.speaker {
            Speaker::Member { seat } => named(seats.get(seat), inside, me),
            Speaker::Account { account } => (
                account_name(app, &mut accounts, *account, inside).await?,
                None,
                me == Some(*account),
            ),
            Speaker::Stranger { name, organisation } => (said(name), said(organisation), false),
        };
        out.push(Heard {
            comment,
            number: n + 1,
            name,
            organisation,
            own,
        });
    }
    Ok(out)
}

fn named(
    seat: Option<&Membership>,
    inside: bool,
    me: Option<Uuid>,
) -> (Option<String>, Option<String>, bool) {
    let own = seat.is_some_and(|m| m.sign_in.is_some() && m.sign_in == me);
    let known = seat.filter(|m| inside || m.naming == Naming::Public);
    (
        known.map(|m| m.name.clone()),
        known.and_then(|m| m.organisation.clone()),
        own,
    )
}

/// Who belongs to the body reads the name of an account; an erased one has none.
async fn account_name(
    app: &App,
    known: &mut BTreeMap<Uuid, Option<String>>,
    account: Uuid,
    inside: bool,
) -> Result<Option<String>> {
    if !inside {
        return Ok(None);
    }
    if let Some(name) = known.get(&account) {
        return Ok(name.clone());
    }
    let name = match app.store.get(Id::<Account>::new(account)).await {
        Ok(it) => Some(it.value.name),
        Err(AppError::NotFound { .. }) => None,
        Err(fault) => return Err(fault),
    };
    known.insert(account, name.clone());
    Ok(name)
}

fn said(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|t| !t.is_empty())
}

/// A document in a list.
#[derive(Debug, Clone)]
pub struct DocumentLine {
    /// The document.
    pub document: Document,
    /// How many comments there are.
    pub comments: u64,
    /// How many of them wait for an answer.
    pub open: u64,
}

/// The documents of a body that a reader may know of, newest first, and whether the reader may write one.
///
/// # Errors
/// `NotFound`, also for a body of an initiative that the reader may not know of.
pub async fn documents_of(app: &App, actor: &Actor, body: &str) -> Result<(Body, Vec<DocumentLine>, bool)> {
    let body = body_named(app, body).await?.value;
    let inside = family_of(app, &body).await?.has(app, actor).await?;
    let all = app
        .store
        .list::<Document>(Query::of(body.id).ordered(Order::Newest))
        .await?;
    let mut out = Vec::new();
    for document in all.into_iter().map(|d| d.value) {
        let output = output_of_document(app, document.id).await?;
        if !inside && !is_public(&document, output.as_deref()) {
            continue;
        }
        out.push(DocumentLine {
            comments: app.store.count_of::<Comment>(Query::of(document.id)).await?,
            open: app
                .store
                .count_of::<Comment>(Query::of(document.id).in_state("open"))
                .await?,
            document,
        });
    }
    let may_write = body.ended.is_none() && may_seat(app, actor, Verb::WriteDocument, &body).await?;
    Ok((body, out, may_write))
}
