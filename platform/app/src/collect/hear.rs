//! What is heard in a submission to taking part: a yes, a no, or a child's own no; and for whom somebody answered.

use base::Id;
use consent::{ANSWERED_FOR, ASSENT, Answer, COMMUNITY, Given, Record, Taken};
use dataset::{Missing, Value};
use form::engine::Answers;
use form::validate::Validation;

use super::community::standing;
use super::{CommunityConsent, Handed, Instrument};
use crate::{App, Result};

/// What was said to taking part.
pub(super) enum Heard {
    /// Yes, with the community's consent under which it stands, where somebody answered for one.
    Yes(Box<Record>, Option<Id<CommunityConsent>>),
    /// No, or nothing that counts as yes.
    No(Answer),
    /// The child for whom somebody answered said no, or was asked and said nothing.
    ChildsNo(Answer),
}

/// What a submission says to taking part.
///
/// # Errors
/// `Findings` when it speaks for a community that has not agreed.
pub(super) async fn hear(
    app: &App,
    it: &Instrument,
    checked: &Validation,
    handed: &Handed<'_>,
) -> Result<Heard> {
    let Some(mapping) = &it.consent else {
        return Ok(Heard::No(Answer::Nothing));
    };
    let answer = |question: &str| checked.answers.text(question);
    let (given, community) = match given_by(app, it, &checked.answers).await? {
        Ok(given) => given,
        Err(answer) => return Ok(Heard::ChildsNo(answer)),
    };
    let given = (handed.language.clone(), given);
    let taken = mapping.take(&it.notice, app.new_id(), given, answer, &handed.apart, app.now());
    Ok(match taken {
        Taken::Recorded(record) => Heard::Yes(record, community),
        Taken::NotStored(answer) => Heard::No(answer),
    })
}

type GivenBy = (Given, Option<Id<CommunityConsent>>);

/// Who answered for whom, or what a child said that is no yes. Who speaks for a community is heard once that community
/// has agreed to the form.
async fn given_by(
    app: &App,
    it: &Instrument,
    answers: &Answers,
) -> Result<std::result::Result<GivenBy, Answer>> {
    if speaks_for_a_community(answers) {
        let agreed = standing(app, it, reserved(answers, COMMUNITY)).await?;
        return Ok(Ok((agreed.record.given_by.clone(), Some(agreed.id))));
    }
    let given = Given::said(reserved(answers, ANSWERED_FOR), reserved(answers, ASSENT));
    // A child that was asked and said nothing has not agreed.
    let for_child = given.as_ref().is_ok_and(|g| g.name() == "guardian");
    if for_child && was_put(answers, ASSENT) {
        return Ok(Err(Answer::Nothing));
    }
    Ok(given.map(|given| (given, None)))
}

/// Whether somebody says that they answer for a community.
pub(super) fn speaks_for_a_community(answers: &Answers) -> bool {
    reserved(answers, ANSWERED_FOR).is_some_and(|quality| quality.trim() == COMMUNITY)
}

/// The question of a reserved name, in whatever group it stands.
fn question<'a>(answers: &'a Answers, name: &str) -> Option<&'a String> {
    let last = |question: &&String| question.rsplit('/').next() == Some(name);
    answers.values.keys().find(last)
}

/// Whether a question was put to somebody who did not answer it.
pub(super) fn was_put(answers: &Answers, name: &str) -> bool {
    let value = question(answers, name).and_then(|q| answers.values.get(q));
    value.is_some_and(|v| *v == Value::Missing(Missing::NoAnswer))
}

/// The answer to the question of a reserved name, in whatever group it stands.
pub(super) fn reserved<'a>(answers: &'a Answers, name: &str) -> Option<&'a str> {
    answers.text(question(answers, name)?)
}
