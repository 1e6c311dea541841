//! Who keeps a body's business calls an election to a post, or calls it off before votes are taken.

use base::{Findings, Language, Text};
use governance::body::Post;
use governance::election::{Called, Election};

use super::{election_for, motions_of};
use crate::decide::{authorise_seat, body_named, members_of, read_day};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// An election as a form calls it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallWording {
    /// What it is called.
    pub title: String,
    /// The name of the post.
    pub post: String,
    /// How many are elected.
    pub places: String,
    /// The first day of the term.
    pub start: String,
    /// The last day of the term.
    pub end: String,
    /// The last day for nominations.
    pub nominate_until: String,
}

/// Calls an election.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings: words missing, days in the wrong order, more places than are
/// free (a third co-lead), a term that is too long.
pub async fn call_election(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &CallWording,
    language: &Language,
) -> Result<Election> {
    let body = body_named(app, slug).await?;
    authorise_seat(app, actor, Verb::CallElection, &body).await?;
    if body.ended.is_some() {
        let code = crate::decide::code::BODY_ENDED;
        return Err(AppError::finding(crate::decide::about(code, "body")));
    }
    let members = members_of(app, body.value.id).await?;
    let at = app.now();
    let ids = (app.new_id(), body.value.id);
    let others = app.store.list::<Election>(Query::of(body.value.id)).await?;
    let others: Vec<Election> = others.into_iter().map(|e| e.value).collect();
    let election = Election::call(ids, read(asked, language)?, (&members, &others), at)?;
    let entry = Draft::new(at, actor, Verb::CallElection, election.id)
        .with("body", slug)
        .with("post", election.post.as_str())
        .with("places", u64::from(election.places))
        .with("until", election.nominate_until.to_string());
    let changes = vec![Change::create(&election)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(election)
}

fn read(asked: &CallWording, language: &Language) -> Result<Called> {
    let mut found = Findings::none();
    let mut day = |text: &str, field: &'static str| match read_day(text, field) {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            let code = crate::decide::code::MISSING;
            found.push(crate::decide::about(code, field));
            None
        }
        Err(AppError::Findings(more)) => {
            found.extend(more.iter().cloned());
            None
        }
        Err(_) => None,
    };
    let days = (
        day(&asked.start, "start"),
        day(&asked.end, "end"),
        day(&asked.nominate_until, "nominate_until"),
    );
    let unknown = |field, value: &str| {
        crate::decide::about(crate::decide::code::UNKNOWN_WORD, field).with("value", value)
    };
    let post = Post::ALL.into_iter().find(|p| p.as_str() == asked.post);
    let places = asked.places.trim().parse::<u8>().ok();
    found.extend(post.is_none().then(|| unknown("post", &asked.post)));
    found.extend(places.is_none().then(|| unknown("places", &asked.places)));
    match (days, post, places) {
        ((Some(start), Some(end), Some(nominate_until)), Some(post), Some(places)) => Ok(Called {
            title: Text::default().with(language.clone(), asked.title.trim()),
            post,
            places,
            term: (start, end),
            nominate_until,
        }),
        _ => Err(found.into()),
    }
}

/// Calls an election off, with a reason; while votes are taken, the motions about its candidates are taken back too.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding once it is declared, or without a reason.
pub async fn cancel_election(app: &App, actor: &Actor, at: (&str, &str), reason: &str) -> Result<()> {
    let (mut election, ..) = election_for(app, actor, Verb::CancelElection, at).await?;
    let now = app.now();
    election.value.cancel(reason, now).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::CancelElection, election.value.id).with("body", at.0);
    let mut changes = vec![Change::update(&election)?];
    for mut motion in motions_of(app, &election).await? {
        motion.value.withdraw(reason, now).map_err(AppError::finding)?;
        changes.push(Change::update(&motion)?);
    }
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
