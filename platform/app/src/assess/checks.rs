//! What the platform knows about a round by itself: one arm a check. What it does not know stays unknown.

use std::collections::BTreeMap;

use base::{Language, Text};
use framework::Stage;
use framework::scheme::{Check, ItemState};
use protect::Release;
use registry::{Initiative, Role, Round};

use crate::collect::Instrument;
use crate::ports::{Query, RecordKind};
use crate::publish::releases_of;
use crate::{Actor, App, Result};

/// Words in a sentence up to which a notice reads easily, and up to which it still reads (plain-language practice:
/// about 15 words a sentence, never above 25).
const EASY: usize = 15;
const HARD: usize = 25;

/// What the checks look at.
struct Look {
    it: Initiative,
    round: Round,
    instruments: Vec<Instrument>,
    submissions: u64,
    releases: Vec<Release>,
    risk_records: u64,
    agreements: u64,
    decided: bool,
    bodies: bool,
}

/// Every check whose answer the platform knows.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn known_of(
    app: &App,
    it: &Initiative,
    round: &Round,
) -> Result<BTreeMap<Check, ItemState>> {
    let look = look(app, it, round).await?;
    let known = |check: &Check| (*check, look.at(*check));
    Ok(Check::ALL.iter().map(known).collect())
}

async fn look(app: &App, it: &Initiative, round: &Round) -> Result<Look> {
    let instruments = app.store.list::<Instrument>(Query::of(round.id)).await?;
    let instruments: Vec<Instrument> = instruments.into_iter().map(|i| i.value).collect();
    let mut submissions = 0;
    for instrument in &instruments {
        submissions += app
            .store
            .count(RecordKind::Submission, &Query::of(instrument.id))
            .await?;
    }
    let releases = releases_of(app, &Actor::Anonymous, it.id).await?;
    let of_round = |r: &Release| r.description().round == round.number;

    let (decided, bodies) = super::seats::decided(app, it, round).await?;
    Ok(Look {
        submissions,
        releases: releases.into_iter().filter(of_round).collect(),
        risk_records: app
            .store
            .count(
                RecordKind::RiskAssessment,
                &Query::of(round.id).in_state("approved"),
            )
            .await?,
        agreements: super::seats::agreements(app, it).await?,
        decided,
        bodies,
        instruments,
        it: it.clone(),
        round: round.clone(),
    })
}

const fn met_if(met: bool) -> ItemState {
    if met { ItemState::Met } else { ItemState::Not }
}

/// Met when it holds, unknown otherwise: its absence shows nothing.
const fn met_or_unknown(met: bool) -> ItemState {
    if met { ItemState::Met } else { ItemState::Unknown }
}

fn share(part: usize, whole: usize) -> ItemState {
    match part {
        0 => ItemState::Not,
        n if n < whole => ItemState::Partly,
        _ => ItemState::Met,
    }
}

impl Look {
    fn at(&self, check: Check) -> ItemState {
        match check {
            Check::FundersDeclared => met_or_unknown(self.it.parties.iter().any(|p| p.role == Role::Funder)),
            Check::CommunityDecision if self.bodies => met_if(self.decided),
            Check::CommunityDecision => ItemState::Unknown,
            // No submission is stored without a consent that was given before.
            Check::ConsentCoverage | Check::Receipts | Check::KeyCustody => {
                met_or_unknown(self.submissions > 0)
            }
            Check::NoticeReadLevel => self.read_level(),
            Check::MethodDocumented => met_if(!self.round.methods.is_empty() || !self.it.methods.is_empty()),
            Check::LimitsStated => self.releases_with(|r| !r.description().limits.is_empty()),
            Check::LicenceStated => self.releases_with(|r| !r.description().licence.id.is_empty()),
            Check::AccessAgreement => met_if(self.agreements > 0),
            Check::GroupsOwnWords if self.it.groups.is_empty() => ItemState::Unknown,
            Check::GroupsOwnWords => {
                let own = self.it.groups.iter().filter(|g| g.own_words).count();
                share(own, self.it.groups.len())
            }
            Check::IdentityOptional | Check::PurposesStatistical => ItemState::Unknown,
            Check::MetadataComplete => self.metadata(),
            Check::ParadataCounted => met_or_unknown(!self.instruments.is_empty()),
            Check::DecidersPublic => share(self.round.deciders.len(), Stage::ALL.len()),
            Check::RiskAssessment => met_if(self.risk_records > 0),
            // A release exists only with the report of its audit.
            Check::DisclosureAudit | Check::AccessibleOutputs | Check::OpenFormats => {
                met_or_unknown(!self.releases.is_empty())
            }
            Check::Released => met_if(!self.releases.is_empty()),
        }
    }

    fn releases_with(&self, holds: impl Fn(&Release) -> bool) -> ItemState {
        if self.releases.is_empty() {
            return ItemState::Unknown;
        }
        share(
            self.releases.iter().filter(|r| holds(r)).count(),
            self.releases.len(),
        )
    }

    /// By the longest mean sentence of any notice, in any language that puts spaces between words.
    fn read_level(&self) -> ItemState {
        let notices = self.instruments.iter().map(|i| &i.notice.text);
        match notices.filter_map(words_a_sentence).max() {
            None => ItemState::Unknown,
            Some(n) if n <= EASY => ItemState::Met,
            Some(n) if n <= HARD => ItemState::Partly,
            Some(_) => ItemState::Not,
        }
    }

    fn metadata(&self) -> ItemState {
        let it = &self.it;
        let filled = [
            !it.title.is_empty(),
            !it.aim.is_empty(),
            !it.description.is_empty(),
            !it.places.is_empty(),
            !it.parties.is_empty(),
            it.started.is_some(),
            !it.how_to_take_part.is_empty(),
        ];
        share(filled.iter().filter(|f| **f).count(), filled.len())
    }
}

/// The mean number of words in a sentence, in the language with the longest.
fn words_a_sentence(text: &Text) -> Option<usize> {
    let mean = |language: &Language| {
        let words = text.get(language)?;
        let ends = |c: char| matches!(c, '.' | '!' | '?' | '؟' | '。' | '\n');
        let sentences = words
            .split(ends)
            .filter(|s| s.split_whitespace().count() > 1)
            .count();
        Some(words.split_whitespace().count().div_ceil(sentences.max(1)))
    };
    let spaced = |l: &&Language| !matches!(l.primary(), "zh" | "ja" | "th" | "km" | "lo" | "my");
    text.languages().filter(spaced).filter_map(mean).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_measured_in_every_language() {
        let text = Text::english("You may say no. Nothing happens then.");
        assert_eq!(words_a_sentence(&text), Some(4));
        let arabic: Language = "ar".parse().unwrap();
        let long = "كلمة ".repeat(40);
        assert_eq!(words_a_sentence(&text.with(arabic, long)), Some(40));
        assert_eq!(words_a_sentence(&Text::default()), None);
    }
}
