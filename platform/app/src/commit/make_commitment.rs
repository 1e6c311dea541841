//! Who keeps a collaborative's business writes down what was promised, and what shows a step.

use base::{Finding, Language, Place, Slug, Text};
use governance::commitment::{Commitment, Evidence, Terms};

use crate::collaborative::{authorise_keeper, kept_body};
use crate::decide::body_named;
use crate::log::Draft;
use crate::plan::read_day;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A commitment as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitmentWording {
    /// What it is called.
    pub title: String,
    /// Who made it.
    pub organisation: String,
    /// What kind of data.
    pub data_type: String,
    /// For which part of the world.
    pub region: String,
    /// How many months it runs; empty where that was not said.
    pub months: String,
    /// The first day; empty where that was not said.
    pub since: String,
    /// What it is to reach.
    pub objective: String,
    /// Who stands behind it.
    pub sponsors: String,
    /// Who supports it.
    pub supporters: String,
    /// Where it was made.
    pub source: String,
    /// What exactly is promised, one a line.
    pub promises: String,
}

impl CommitmentWording {
    fn terms(&self, language: &Language) -> Result<Terms> {
        let text = |words: &str| Text::new(language.clone(), words.trim());
        let wrong = |code, field: &'static str, value: &str| {
            let finding = Finding::error(code).at(Place::whole().with("field", field));
            AppError::finding(finding.with("value", value))
        };
        let months = match self.months.trim() {
            "" => None,
            n => Some(
                n.parse()
                    .map_err(|_| wrong(crate::decide::code::UNKNOWN_WORD, "months", n))?,
            ),
        };
        let since = match self.since.trim() {
            "" => None,
            day => Some(
                day.parse()
                    .map_err(|_| wrong(crate::register::code::NOT_A_DATE, "since", day))?,
            ),
        };
        Ok(Terms {
            title: text(&self.title),
            organisation: text(&self.organisation),
            data_type: self.data_type.trim().to_owned(),
            region: self.region.trim().to_owned(),
            months,
            since,
            by: None,
            objective: text(&self.objective),
            sponsors: self.sponsors.trim().to_owned(),
            supporters: self.supporters.trim().to_owned(),
            source: self.source.trim().to_owned(),
        })
    }
}

/// A step as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidenceWording {
    /// When; empty for today.
    pub on: String,
    /// What happened.
    pub words: String,
    /// What shows it.
    pub address: String,
    /// Whether the promise is kept with it.
    pub keeps: bool,
}

/// Writes down a commitment.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings; `Conflict` where one is called the same.
pub async fn make_commitment(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &CommitmentWording,
    language: &Language,
) -> Result<Commitment> {
    let body = kept_body(app, actor, Verb::MakeCommitment, slug).await?;
    let lines = wording.promises.lines().map(str::trim);
    let promises = lines.map(|line| Text::new(language.clone(), line)).collect();
    let id = app.new_id();
    let address = Slug::from_title(&wording.title);
    let address = match address {
        Some(address) => address,
        None => format!("commitment-{}", &id.to_string()[24..])
            .parse()
            .map_err(|_| AppError::not_found("commitment", id))?,
    };
    let it = Commitment::make(id, address, body.id, wording.terms(language)?, promises)?;
    let entry = Draft::new(app.now(), actor, Verb::MakeCommitment, it.id)
        .with("body", slug)
        .with("slug", it.slug.as_str())
        .with("digest", it.subject().digest.map(|d| d.to_string()));
    let changes = vec![Change::create(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it)
}

/// Shows a step towards the promise of that number (from 1).
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about day and address.
pub async fn show_step(
    app: &App,
    actor: &Actor,
    (slug, commitment): (&str, &str),
    number: usize,
    (wording, language): (&EvidenceWording, &Language),
) -> Result<Commitment> {
    let body = body_named(app, slug).await?.value;
    authorise_keeper(app, actor, Verb::ShowProgress, &body).await?;
    let mut it: Stored<Commitment> = app.store.named_in(body.id, commitment).await?;
    let now = app.now();
    let today = governance::day(now);
    let evidence = Evidence {
        on: read_day(&wording.on, today)?,
        words: Text::new(language.clone(), wording.words.trim()),
        address: wording.address.trim().to_owned(),
        keeps: wording.keeps,
    };
    it.value
        .show(number, evidence, today)
        .map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ShowProgress, it.value.id)
        .with("body", slug)
        .with("slug", it.slug.as_str())
        .with("number", number as u64)
        .with("keeps", wording.keeps);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
