//! The group decides: the facilitator proposes, two days' notice, votes that the secretary writes down, an outcome.

use base::Language;
use governance::Subject;
use governance::decision::{Asks, ChoiceKind};
use jiff::ToSpan as _;

use super::people::Cast;
use super::story::Story;
use crate::decide::{ClosingAsked, DraftAsked, close_motion, draft_motion, open_motion, record_vote};
use crate::{App, Result};

/// Puts a thing to the vote; all but one agree, and she says why not. `words` are a title and the text.
pub(super) async fn decide(
    app: &App,
    clock: &Story,
    cast: &Cast,
    (subject, title, text): (Subject, &str, &str),
) -> Result<()> {
    let english = Language::english();
    let asked = DraftAsked {
        title: title.to_owned(),
        text: text.to_owned(),
        subject: Some(subject),
        asks: Some(Asks::Approval),
        papers: Vec::new(),
    };
    let motion = draft_motion(app, &cast.facilitator, &cast.body, asked, &english).await?;
    let closes = governance::day(app.now()).saturating_add(2.days());
    open_motion(app, &cast.collector, motion.id, &closes.to_string(), false).await?;
    clock.later(1);
    for (n, member) in cast.women.iter().enumerate() {
        let (choice, reason) = match n {
            5 => (
                ChoiceKind::Disagree,
                "I am afraid of what the district does with it.",
            ),
            6 => (ChoiceKind::Abstain, ""),
            _ => (ChoiceKind::Agree, ""),
        };
        record_vote(app, &cast.collector, (motion.id, *member), choice, reason).await?;
    }
    let closing = ClosingAsked {
        statement: format!(
            "Agreed: {title}. One of us worries; we come back to it when the first numbers are there."
        ),
        review: closes.saturating_add(6.months()).to_string(),
    };
    // The last day passes first: who did not write down her own vote may still say that it was another.
    clock.later(2);
    close_motion(app, &cast.collector, motion.id, &closing, &english)
        .await
        .map(drop)
}
