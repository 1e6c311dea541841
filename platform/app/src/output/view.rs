//! Everybody reads where outputs stand; their texts are the members' until they are published.

use base::Date;
use governance::document::Document;
use governance::output::{Output, Stage};
use governance::workstream::Workstream;
use governance::{Body, Motion};

use crate::consult::family_of;
use crate::decide::{around, body_named, may_seat, motion_about};
use crate::ports::{Order, Query};
use crate::workstream::committee_for;
use crate::{Actor, App, Result, Verb};

/// An output in a list.
#[derive(Debug, Clone)]
pub struct OutputLine {
    /// The output.
    pub output: Output,
    /// Whose it is.
    pub workstream: Workstream,
    /// Its text.
    pub document: Document,
}

/// The outputs of a body: of its workstreams or, for a workstream's body, its own.
///
/// # Errors
/// `NotFound`, also for a body of an initiative that the reader may not know of.
pub async fn outputs_of(app: &App, actor: &Actor, body: &str) -> Result<(Body, Vec<OutputLine>, Date)> {
    let body = body_named(app, body).await?.value;
    around(app, actor, &body).await?;
    let home = family_of(app, &body).await?.home().id;
    let all = app
        .store
        .list::<Workstream>(Query::of(home).ordered(Order::Newest))
        .await?;
    let own = all.iter().any(|w| w.value.body() == body.id);
    let mut out = Vec::new();
    for w in all.iter().filter(|w| !own || w.value.body() == body.id) {
        for output in app
            .store
            .list::<Output>(Query::of(w.value.id()).ordered(Order::Newest))
            .await?
        {
            out.push(OutputLine {
                document: app.store.get(output.document()).await?.value,
                output: output.value,
                workstream: w.value.clone(),
            });
        }
    }
    Ok((body, out, governance::day(app.now())))
}

/// An output as a page shows it.
#[derive(Debug, Clone)]
pub struct OutputView {
    /// The output.
    pub output: Output,
    /// Whose it is.
    pub workstream: Workstream,
    /// Whose workstream that is.
    pub home: Body,
    /// The committee that approves.
    pub committee: Option<Body>,
    /// Its text.
    pub document: Document,
    /// The committee's newest motion about exactly this text and route.
    pub motion: Option<Motion>,
    /// Today.
    pub today: Date,
    /// Whether the reader may read the text.
    pub reads: bool,
    /// Whether the reader may put it to the committee's vote.
    pub may_ask: bool,
    /// Whether the reader may write down what goes to the Commission and what comes back.
    pub may_submit: bool,
}

/// An output.
///
/// # Errors
/// `NotFound`, also where its body is that of an initiative that the reader may not know of.
pub async fn view_output(app: &App, actor: &Actor, slug: &str) -> Result<OutputView> {
    let output = app.store.named::<Output>(slug).await?.value;
    let workstream = app.store.get::<Workstream>(output.workstream()).await?.value;
    let home = app.store.get(workstream.home()).await?.value;
    around(app, actor, &home).await?;
    let inside = family_of(app, &home).await?.has(app, actor).await?;
    let document = app.store.get(output.document()).await?.value;
    let committee = committee_for(app, &home).await?;
    let motion = match (&committee, output.subject(&document)) {
        (Some(committee), Some(subject)) => motion_about(app, committee.id, &subject).await?,
        _ => None,
    };
    let may_ask = match &committee {
        Some(committee) => may_seat(app, actor, Verb::AskCommittee, committee).await?,
        None => false,
    };
    Ok(OutputView {
        motion: match motion {
            Some(id) => Some(app.store.get(id).await?.value),
            None => None,
        },
        reads: inside || output.stage() == Stage::Published,
        may_ask: may_ask && output.stage() == Stage::Reviewed,
        may_submit: may_seat(app, actor, Verb::SubmitOutput, &home).await?,
        today: governance::day(app.now()),
        output,
        workstream,
        home,
        committee,
        document,
    })
}
