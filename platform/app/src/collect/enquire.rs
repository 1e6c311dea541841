//! A person asks a question with the code of a receipt, and reads the answer there; no account, no address.
//!
//! Those who answer see the question and the form it is about, never whose answers it goes with. A question goes with
//! what was said: taking it back deletes the questions too.

use base::{Finding, Id, Language, Timestamp};
use consent::ReceiptCode;
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::my_data::behind;
use super::{Instrument, KeptConsent, Submission, code, instruments_of};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Record, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Questions that the team sees at once, the newest.
const LISTED: u64 = 200;

/// A question that was asked with a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enquiry {
    /// Its identity.
    pub id: Id<Enquiry>,
    /// The form it is about.
    pub instrument: Id<Instrument>,
    /// The record of consent whose receipt was used.
    pub consent: Id<KeptConsent>,
    /// What was asked.
    pub question: String,
    /// The language of the page on which it was asked.
    pub language: Language,
    /// When.
    pub at: Timestamp,
    /// What the team said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
}

/// What the team said to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its words.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// The account that said it.
    pub by: Option<Uuid>,
}

impl Enquiry {
    /// Questions of one receipt.
    pub const MOST: usize = 20;
    /// Characters of a question or of an answer.
    pub const LONGEST: usize = 2000;
}

impl base::Kind for Enquiry {
    const NAME: &'static str = "enquiry";
}

impl Record for Enquiry {
    const KIND: RecordKind = RecordKind::Enquiry;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.consent.to_string())
    }
    fn state(&self) -> Option<String> {
        let state = if self.reply.is_some() { "answered" } else { "open" };
        Some(state.to_owned())
    }
}

/// Words that say something and are not too long.
fn words(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AppError::finding(Finding::error(code::QUESTION_EMPTY)));
    }
    if text.chars().count() > Enquiry::LONGEST {
        let finding = Finding::error(code::QUESTION_LONG).with("longest", Enquiry::LONGEST);
        return Err(AppError::finding(finding));
    }
    Ok(text.to_owned())
}

/// Asks the team something, with a receipt. What was asked stands in no log.
///
/// # Errors
/// `NotFound` for a code that no receipt has; `Findings` for a question that says nothing or is too long, or when there
/// are so many already.
pub async fn ask_team(
    app: &App,
    actor: &Actor,
    code: ReceiptCode,
    question: &str,
    language: &Language,
) -> Result<()> {
    authorise(app, actor, Verb::AskTeam, None).await?;
    let (consent, submission) = behind(app, code).await?;
    let asked = of_consent(submission.instrument, consent.value.id);
    if app.store.count_of::<Enquiry>(asked).await? >= Enquiry::MOST as u64 {
        let finding = Finding::error(code::QUESTIONS_FULL).with("most", Enquiry::MOST);
        return Err(AppError::finding(finding));
    }
    let enquiry = Enquiry {
        id: app.new_id(),
        instrument: submission.instrument,
        consent: consent.value.id,
        question: words(question)?,
        language: language.clone(),
        at: app.now(),
        reply: None,
    };
    let entry = Draft::new(enquiry.at, &Actor::Anonymous, Verb::AskTeam, enquiry.id)
        .with("instrument", submission.instrument.to_string());
    let changes = vec![Change::create(&enquiry)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// The questions of one receipt.
pub(super) fn of_consent(instrument: Id<Instrument>, consent: Id<KeptConsent>) -> Query {
    Query::of(instrument).named(consent.to_string())
}

/// The questions that were asked with the receipts of a submission.
pub(super) async fn asked_with(app: &App, submission: &Submission) -> Result<Vec<Stored<Enquiry>>> {
    let mut all = Vec::new();
    for consent in app.store.list::<KeptConsent>(Query::of(submission.id)).await? {
        let of = of_consent(submission.instrument, consent.value.id);
        all.extend(app.store.list::<Enquiry>(of).await?);
    }
    Ok(all)
}

/// The questions to the team of an initiative, each with its form; the newest first.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` for who does not manage data.
pub async fn view_enquiries(
    app: &App,
    actor: &Actor,
    slug: &str,
) -> Result<(Initiative, Vec<(Instrument, Enquiry)>)> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ViewEnquiries, Some(initiative.id.uuid())).await?;
    let forms = instruments_of(app, initiative.id).await?;
    let of = Query::of_each(forms.iter().map(|(_, it)| it.id));
    let of = of.ordered(Order::Newest).limit(LISTED);
    let all = match forms.is_empty() {
        true => Vec::new(),
        false => app.store.list::<Enquiry>(of).await?,
    };
    let entry = Draft::new(app.now(), actor, Verb::ViewEnquiries, initiative.id).with("questions", all.len());
    app.store
        .commit(Act {
            entry,
            changes: Vec::new(),
        })
        .await?;
    let with_form = all.into_iter().filter_map(|e| {
        let (_, form) = forms.iter().find(|(_, it)| it.id == e.instrument)?;
        Some((form.clone(), e.value))
    });
    Ok((initiative, with_form.collect()))
}

/// How many questions of some forms wait for an answer.
pub(super) async fn waiting(app: &App, forms: &[Id<Instrument>]) -> Result<u64> {
    if forms.is_empty() {
        return Ok(0);
    }
    let of = Query::of_each(forms.iter().copied()).in_state("open");
    app.store.count_of::<Enquiry>(of).await
}

/// Answers a question, or answers it anew.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; `Findings` for an answer that says nothing or is too long; `Conflict` when
/// somebody answers it at this moment.
pub async fn answer_enquiry(app: &App, actor: &Actor, slug: &str, id: &str, answer: &str) -> Result<()> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::AnswerEnquiry, Some(initiative.id.uuid())).await?;
    let missing = || AppError::not_found("enquiry", id);
    let id: Id<Enquiry> = id.parse().map_err(|_| missing())?;
    let mut enquiry = app.store.get(id).await?;
    if app.store.get(enquiry.instrument).await?.initiative != initiative.id {
        return Err(missing());
    }
    enquiry.reply = Some(Reply {
        text: words(answer)?,
        at: app.now(),
        by: actor.account().map(|a| a.uuid()),
    });
    let entry = Draft::new(app.now(), actor, Verb::AnswerEnquiry, id)
        .with("instrument", enquiry.instrument.to_string());
    let changes = vec![Change::update(&enquiry)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
