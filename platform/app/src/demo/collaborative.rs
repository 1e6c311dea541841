//! The Collaborative of the demo: the public facts of its terms of reference, each with its source. No account is
//! made for anybody, and what the text does not say is not said here.

use base::Language;
use serde::Deserialize;

use crate::commit::{CommitmentWording, make_commitment};
use crate::decide::{
    BodyWording, ByLawsWording, MemberWording, PostAsked, Words, add_body, add_member, give_post, set_by_laws,
};
use crate::ports::{Query, RecordKind};
use crate::{Actor, App, AppError, Result};

const FACTS: &str = include_str!("collaborative.json");

#[derive(Deserialize)]
struct Facts {
    terms_of_reference: String,
    since: base::Date,
    collaborative: BodyFacts,
    committee: BodyFacts,
    members: Vec<MemberFacts>,
    commitment: CommitmentFacts,
}

#[derive(Deserialize)]
struct CommitmentFacts {
    title: String,
    organisation: String,
    data_type: String,
    region: String,
    months: String,
    objective: String,
    sponsors: String,
    source: String,
    promises: Vec<String>,
}

#[derive(Deserialize)]
struct BodyFacts {
    name: String,
    slug: String,
    place: String,
    about: String,
}

#[derive(Deserialize)]
struct MemberFacts {
    name: String,
    side: String,
    #[serde(rename = "for")]
    on_behalf_of: String,
    posts: Vec<String>,
    statement: String,
}

/// Enters the Collaborative, its committee and the committee's members, unless an earlier try has.
///
/// # Errors
/// What the use cases say.
pub async fn collaborative(app: &App) -> Result<()> {
    let facts: Facts =
        serde_json::from_str(FACTS).map_err(|e| AppError::environment(e, "build from a whole checkout"))?;
    body(app, &facts.collaborative, "collaborative", "").await?;
    let above = facts.collaborative.slug.as_str();
    if body(app, &facts.committee, "steering_committee", above).await? {
        one_vote_each(app, &facts.committee.slug).await?;
        for (n, member) in facts.members.iter().enumerate() {
            seat(app, &facts, n + 1, member).await?;
        }
    }
    commitment(app, &facts).await
}

/// What the committee promised, as it was published; no step is shown whose page is not known.
async fn commitment(app: &App, facts: &Facts) -> Result<()> {
    if app.store.count(RecordKind::Commitment, &Query::all()).await? > 0 {
        return Ok(());
    }
    let it = &facts.commitment;
    let wording = CommitmentWording {
        title: it.title.clone(),
        organisation: it.organisation.clone(),
        data_type: it.data_type.clone(),
        region: it.region.clone(),
        months: it.months.clone(),
        objective: it.objective.clone(),
        sponsors: it.sponsors.clone(),
        source: it.source.clone(),
        promises: it.promises.join("\n"),
        ..CommitmentWording::default()
    };
    let slug = facts.collaborative.slug.as_str();
    make_commitment(app, &Actor::System, slug, &wording, &Language::english())
        .await
        .map(drop)
}

/// Adds a body that is not there yet; whether it was added.
async fn body(app: &App, facts: &BodyFacts, kind: &str, parent: &str) -> Result<bool> {
    let named = Query::all().named(facts.slug.as_str());
    if app.store.count(RecordKind::Body, &named).await? > 0 {
        return Ok(false);
    }
    let wording = BodyWording {
        name: facts.name.clone(),
        slug: facts.slug.clone(),
        about: facts.about.clone(),
        kind: kind.to_owned(),
        parent: parent.to_owned(),
        area: String::new(),
        place: facts.place.clone(),
    };
    add_body(app, &Actor::System, None, &wording, &Language::english()).await?;
    Ok(true)
}

/// One vote for each organisation: a default of ours, said so in the committee's own words.
async fn one_vote_each(app: &App, slug: &str) -> Result<()> {
    let laws = ByLawsWording {
        per_organisation: true,
        ..ByLawsWording::of(&governance::ByLaws::default())
    };
    let words = Words { title: "", text: "" };
    set_by_laws(app, &Actor::System, slug, &laws, (words, &Language::english()))
        .await
        .map(drop)
}

async fn seat(app: &App, facts: &Facts, number: usize, it: &MemberFacts) -> Result<()> {
    let slug = facts.committee.slug.as_str();
    let source = format!(
        "Source: {}, Steering Committee, entry {number}.",
        facts.terms_of_reference
    );
    let wording = MemberWording {
        name: it.name.clone(),
        public: true,
        organisation: it.name.clone(),
        on_behalf_of: it.on_behalf_of.clone(),
        statement: format!("{} {source}", it.statement),
        chosen: "unknown".to_owned(),
        side: it.side.clone(),
        voting: true,
        start: facts.since.to_string(),
        ..MemberWording::default()
    };
    let member = add_member(app, &Actor::System, slug, &wording).await?;
    for post in &it.posts {
        let asked = PostAsked {
            post: post.clone(),
            start: facts.since.to_string(),
            end: last_day(post, facts.since).to_string(),
            days: governance::body::Days::Counted,
        };
        give_post(app, &Actor::System, (slug, member.id), &asked).await?;
    }
    Ok(())
}

/// A co-lead's term ends after two years by the rule; for the secretariat the text names no end.
fn last_day(post: &str, since: base::Date) -> base::Date {
    use governance::body::{Post, TERM_MONTHS};
    let months = jiff::Span::new().months(TERM_MONTHS);
    let rule = since.checked_add(months).and_then(base::Date::yesterday);
    if post == Post::CoLead.as_str() {
        rule.unwrap_or(since)
    } else {
        governance::Term::OPEN
    }
}
