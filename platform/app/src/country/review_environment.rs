//! The enabling environment of a country: a round of judging is opened, each side answers from its seats, the rounds
//! stand side by side. Any scheme about a country can be answered so.

use std::collections::{BTreeMap, BTreeSet};

use framework::Scheme;
use framework::scheme::{About, Given};
use governance::{Body, Side};
use registry::assessment::{Content, Items, Subject};
use registry::country::{Review, scheme_id};
use registry::{Assessment, AssessmentState, Country, Perspective, Scheme as Judging};

use super::{about, area_of, body_of, code, country_for, kept, may_for};
use crate::assess::{check_answers, find_scheme, list_schemes};
use crate::decide::my_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// A country by a scheme, over its rounds.
#[derive(Debug, Clone)]
pub struct EnvironmentView {
    /// The area.
    pub area: &'static registry::Area,
    /// The country.
    pub country: Option<Country>,
    /// Every scheme about a country.
    pub schemes: Vec<Scheme>,
    /// The one that is shown.
    pub scheme: Scheme,
    /// Its rounds, oldest first.
    pub reviews: Vec<Review>,
    /// What was answered in them, oldest first.
    pub views: Vec<Assessment>,
    /// Whether the reader opens and closes rounds.
    pub may_open: bool,
    /// The side for which the reader may answer.
    pub speaks_for: Option<Perspective>,
}

impl EnvironmentView {
    /// The latest answers of a side in a round.
    pub fn view(&self, round: u32, side: Perspective) -> Option<&Assessment> {
        let mut of = self.views.iter().rev();
        of.find(|a| a.subject.review() == Some(round) && a.perspective == side)
    }
}

/// How a country stands by a scheme.
///
/// # Errors
/// `NotFound` for a code of nothing and for a scheme that is not about a country.
pub async fn view_environment(app: &App, actor: &Actor, code: &str, scheme: &str) -> Result<EnvironmentView> {
    let area = area_of(code)?;
    let country = kept(app, area).await?.map(|c| c.value);
    let scheme = country_scheme(app, scheme).await?;
    let mut schemes = list_schemes(app).await?;
    schemes.retain(|s| s.about == About::Country);
    let (mut reviews, mut views, mut may_open, mut speaks_for) = (Vec::new(), Vec::new(), false, None);
    if let Some(country) = &country {
        let of_it = |name: &str| scheme_id(name) == scheme.id;
        reviews = country
            .reviews
            .iter()
            .filter(|r| of_it(&r.scheme))
            .cloned()
            .collect();
        let all = app.store.list::<Assessment>(Query::of(country.id)).await?;
        views = all.into_iter().map(|a| a.value).collect();
        views.retain(|a| matches!(&a.scheme, Judging::Data(name) if of_it(name)));
        views.sort_by_key(|a| a.made_at);
        may_open = may_for(app, actor, Verb::OpenReview, country).await?;
        speaks_for = side_of(app, actor, body_of(app, country).await?.as_ref()).await?;
    }
    Ok(EnvironmentView {
        area,
        country,
        schemes,
        scheme,
        reviews,
        views,
        may_open,
        speaks_for,
    })
}

/// The scheme of that name, if it is about a country.
async fn country_scheme(app: &App, id: &str) -> Result<Scheme> {
    let scheme = find_scheme(app, id).await?;
    if scheme.about == About::Country {
        return Ok(scheme);
    }
    Err(AppError::not_found("scheme", id))
}

/// For which side an actor speaks, by the seat in the body.
async fn side_of(app: &App, actor: &Actor, body: Option<&Body>) -> Result<Option<Perspective>> {
    let Some(body) = body else {
        return Ok(None);
    };
    let seat = my_seat(app, actor, body.id).await?;
    Ok(seat.map(|s| match s.side {
        Side::Office => Perspective::Office,
        Side::Community | Side::Organisation => Perspective::CivilSociety,
    }))
}

/// Opens a round of judging by a scheme; the first is the baseline.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding while one is open.
pub async fn open_review(app: &App, actor: &Actor, code: &str, scheme: &str) -> Result<u32> {
    let (mut country, _) = country_for(app, actor, Verb::OpenReview, code).await?;
    let scheme = country_scheme(app, scheme).await?;
    let today = governance::day(app.now());
    let opened = country.value.open_review(scheme.name(), today);
    let number = opened.map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::OpenReview, country.value.id)
        .with("area", country.area.as_str())
        .with("scheme", scheme.name())
        .with("round", number);
    let changes = vec![Change::update(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(number)
}

/// Closes a round; its answers stay as they are.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it is over.
pub async fn close_review(app: &App, actor: &Actor, code: &str, number: u32) -> Result<()> {
    let (mut country, _) = country_for(app, actor, Verb::CloseReview, code).await?;
    let today = governance::day(app.now());
    let closed = country.value.close_review(number, today);
    closed.map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::CloseReview, country.value.id)
        .with("area", country.area.as_str())
        .with("round", number);
    let changes = vec![Change::update(&country)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Refuses whoever may not answer in a round, before a form is read; otherwise the side they speak for.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding for a member of no side.
pub async fn may_answer(app: &App, actor: &Actor, code: &str) -> Result<Perspective> {
    let (_, body) = country_for(app, actor, Verb::AnswerForCountry, code).await?;
    let side = side_of(app, actor, body.as_ref()).await?;
    side.ok_or(AppError::NotAllowed {
        needs: crate::Needs::Seat(crate::act::Seat::Member),
    })
}

/// Files the answers of one side in an open round. Its latest answers count; earlier ones stay in the log.
///
/// # Errors
/// As [`may_answer`]; findings for a round that is closed and for items that the scheme does not have.
pub async fn answer_for_country(
    app: &App,
    actor: &Actor,
    code: &str,
    number: u32,
    given: BTreeMap<String, Given>,
) -> Result<Assessment> {
    let side = may_answer(app, actor, code).await?;
    let (country, _) = country_for(app, actor, Verb::AnswerForCountry, code).await?;
    let review = country.review(number);
    let review = review.ok_or_else(|| AppError::not_found("review", number))?;
    if review.closed.is_some() {
        return Err(AppError::finding(about(code::REVIEW_CLOSED, "number")));
    }
    let scheme = find_scheme(app, scheme_id(&review.scheme)).await?;
    check_answers(&scheme, &given)?;
    let profile = scheme.profile(&BTreeMap::new(), &given);
    let subject = Subject::Country {
        id: country.value.id,
        review: number,
    };
    let content = Content::Items(Items { given, profile });
    let judging = (Judging::Data(scheme.name()), side);
    let mut made = Assessment::about(app.new_id(), subject, judging, content, app.now());
    let filed = made.go(AssessmentState::Filed, &BTreeSet::new());
    filed.map_err(|refused| refused.findings())?;
    let entry = Draft::new(made.made_at, actor, Verb::AnswerForCountry, made.id)
        .with("area", country.area.as_str())
        .with("round", number)
        .with("side", side.as_str())
        .with("scheme", scheme.name());
    let changes = vec![Change::create(&made)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(made)
}
