//! Who keeps a body proposes a fund of which that body is the board, and later names who publishes its files.

use base::{Language, Slug, Text};
use fund::{Currency, Fund, Proposed, Publisher};
use governance::{Body, BodyKind};

use super::code::{self, about};
use super::{PaperWording, fund_for};
use crate::decide::body_for;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// What a person writes about a fund.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundWording {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// In which currency it is kept; empty for US dollars.
    pub currency: String,
    /// The name in addresses of the body whose members may apply; empty for the body above the board.
    pub members_of: String,
    /// Where what is said comes from.
    pub source: PaperWording,
}

/// Proposes a fund.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the name, the currency, the bodies.
pub async fn propose_fund(
    app: &App,
    actor: &Actor,
    board: &str,
    wording: &FundWording,
    language: &Language,
) -> Result<Fund> {
    let board = body_for(app, actor, Verb::ProposeFund, board).await?;
    if !matches!(board.kind, BodyKind::FundBoard | BodyKind::SteeringCommittee) {
        return Err(AppError::finding(about(code::NO_BOARD, "board")));
    }
    let now = app.now();
    let fund = Fund::propose(Proposed {
        id: app.new_id(),
        slug: address(app, wording).await?,
        name: Text::default().with(language.clone(), wording.name.trim()),
        about: Text::default().with(language.clone(), wording.about.trim()),
        members_of: members(app, &board, wording).await?.id,
        board: board.id,
        currency: match wording.currency.trim() {
            "" => Currency::USD,
            letters => letters.parse().map_err(AppError::finding)?,
        },
        source: wording
            .source
            .paper_if_any(wording.source.day(governance::day(now))?, governance::day(now))?,
        created: now,
    });
    let entry = Draft::new(now, actor, Verb::ProposeFund, fund.id)
        .with("slug", fund.slug.as_str())
        .with("board", board.slug.as_str())
        .with("currency", fund.currency.as_str());
    let changes = vec![Change::create(&fund)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(fund)
}

async fn members(app: &App, board: &Body, wording: &FundWording) -> Result<Body> {
    let named = wording.members_of.trim();
    let found = match (named, board.parent) {
        ("", Some(parent)) => app.store.get(parent).await,
        ("", None) => return Err(AppError::finding(about(code::NO_MEMBERS, "members_of"))),
        (slug, _) => app.store.named::<Body>(slug).await,
    };
    match found {
        Ok(body) => Ok(body.value),
        Err(AppError::NotFound { .. }) => Err(AppError::finding(about(code::NO_MEMBERS, "members_of"))),
        Err(fault) => Err(fault),
    }
}

async fn address(app: &App, wording: &FundWording) -> Result<Slug> {
    let slug =
        Slug::from_title(&wording.name).ok_or_else(|| AppError::finding(about(code::UNNAMED, "name")))?;
    if app
        .store
        .count_of::<Fund>(Query::all().named(slug.as_str()))
        .await?
        > 0
    {
        return Err(AppError::finding(
            about(code::SLUG_TAKEN, "name").with("value", slug.as_str()),
        ));
    }
    Ok(slug)
}

/// Names who publishes the fund's IATI files.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about name, identifier and type.
pub async fn name_publisher(app: &App, actor: &Actor, slug: &str, publisher: Publisher) -> Result<Fund> {
    let (mut fund, _) = fund_for(app, actor, Verb::NamePublisher, slug).await?;
    let publisher = Publisher::new(&publisher.name, &publisher.identifier, &publisher.kind);
    let publisher = publisher.map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::NamePublisher, fund.id())
        .with("slug", slug)
        .with("identifier", publisher.identifier.as_str());
    fund.value.publisher = Some(publisher);
    let changes = vec![Change::update(&fund)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(fund.value)
}
