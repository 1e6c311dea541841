//! Somebody who leads an initiative changes what is said about one of its rounds.

use std::collections::BTreeMap;

use base::{Findings, Language};
use framework::Stage;
use registry::{Decider, ReducedDate, Round};

use super::{about, code, reworded, round_of, seen};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// What a person writes about a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoundWording {
    /// What it is called.
    pub title: String,
    /// When it began.
    pub started: String,
    /// When it ended.
    pub ended: String,
    /// Who decides at each stage, in words.
    pub deciders: BTreeMap<Stage, String>,
}

impl RoundWording {
    /// What stands in a round now, for a form.
    pub fn of(round: &Round, language: &Language) -> Self {
        let words = |text: &base::Text| text.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        let date = |date: Option<ReducedDate>| date.map(|d| d.to_string()).unwrap_or_default();
        Self {
            title: words(&round.title),
            started: date(round.started),
            ended: date(round.ended),
            deciders: round
                .deciders
                .iter()
                .map(|(stage, who)| {
                    (
                        *stage,
                        who.iter().map(|d| words(&d.words)).collect::<Vec<_>>().join("; "),
                    )
                })
                .collect(),
        }
    }

    fn write_into(&self, round: &mut Round, language: &Language) -> Findings {
        let mut findings = Findings::none();
        round.title = reworded(&round.title, language, &self.title);
        for (text, field, place) in [
            (&self.started, "started", &mut round.started),
            (&self.ended, "ended", &mut round.ended),
        ] {
            *place = text.trim().parse().ok();
            if place.is_none() && !text.trim().is_empty() {
                findings.push(about(code::NOT_A_DATE, field).with("value", text.trim()));
            }
        }
        for (stage, words) in &self.deciders {
            let old = round.deciders.entry(*stage).or_default();
            let text = old.first().map(|d| d.words.clone()).unwrap_or_default();
            let words = reworded(&text, language, words);
            *old = if words.is_empty() {
                Vec::new()
            } else {
                vec![Decider { party: None, words }]
            };
        }
        round.deciders.retain(|_, who| !who.is_empty());
        findings
    }
}

/// Changes what is said about a round. An assessment of its former state becomes stale.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the words cannot be taken.
pub async fn edit_round(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    wording: &RoundWording,
    language: &Language,
) -> Result<Round> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::EditRound, Some(it.id.uuid())).await?;
    let mut round = round_of(app, it.id, number).await?;
    let findings = wording.write_into(&mut round, language);
    if findings.has_errors() {
        return Err(findings.into());
    }
    round.value.version += 1;
    let entry = Draft::new(app.now(), actor, Verb::EditRound, round.id)
        .with("initiative", slug)
        .with("number", number);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&round)?],
        })
        .await?;
    Ok(round.value)
}
