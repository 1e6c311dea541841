//! Somebody describes a body that is to decide for an initiative, or for the site.

use std::collections::BTreeMap;

use base::{Findings, Id, Language, Slug, Text};
use governance::body::check_parent;
use governance::{Body, BodyKind, ByLaws};

use super::{about, code};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// The world in M49.
const WORLD: &str = "001";

/// What a person writes about a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyWording {
    /// What it is called.
    pub name: String,
    /// Its name in addresses; empty for one made from the name. Only for a new body.
    pub slug: String,
    /// What it is for.
    pub about: String,
    /// The name of its kind.
    pub kind: String,
    /// The address name of the body that it is a part of; empty for none.
    pub parent: String,
    /// Where it sits.
    pub place: String,
    /// The country or region that it is for, by its M49 or ISO code; empty for none.
    pub area: String,
}

impl BodyWording {
    /// What stands in a body now, for a form; `parent` is the body above it.
    pub fn of(body: &Body, parent: Option<&Body>, language: &Language) -> Self {
        let words = |text: &Text| text.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        Self {
            name: words(&body.name),
            slug: body.slug.to_string(),
            about: words(&body.about),
            kind: body.kind.as_str().to_owned(),
            parent: parent.map(|p| p.slug.to_string()).unwrap_or_default(),
            place: words(&body.place),
            area: body.area.clone().unwrap_or_default(),
        }
    }

    /// Writes the words into a body, in one language.
    pub(super) async fn write_into(&self, app: &App, body: &mut Body, language: &Language) -> Result<()> {
        let mut findings = Findings::none();
        if self.name.trim().is_empty() {
            findings.push(about(code::MISSING, "name"));
        }
        match BodyKind::ALL.into_iter().find(|k| k.as_str() == self.kind) {
            // A panel binds nobody: turning a body into one would be dissolving it by hand.
            Some(kind) if body.constituted.is_some() && kind != body.kind => {
                findings.push(about(code::KIND_FIXED, "kind"));
            }
            Some(kind) => body.kind = kind,
            None => findings.push(about(code::UNKNOWN_WORD, "kind").with("value", &self.kind)),
        }
        let said = |old: &Text, words: &str| crate::register::reworded(old, language, words);
        body.name = said(&body.name, &self.name);
        body.about = said(&body.about, &self.about);
        body.place = said(&body.place, &self.place);
        body.area = match self.area.trim() {
            "" => None,
            asked => {
                // A part of the world that is the world would tell its figures as its own.
                let area = registry::Area::find(asked).filter(|a| a.m49 != WORLD);
                let unknown = || about(code::UNKNOWN_WORD, "area").with("value", asked);
                findings.extend(area.is_none().then(unknown));
                area.map(|a| a.m49.to_owned())
            }
        };
        let parents = parents(app).await?;
        body.parent = match self.parent.trim() {
            "" => None,
            slug => match app.store.find::<Body>(Query::all().named(slug)).await? {
                Some(above) => Some(above.value.id),
                None => {
                    findings.push(about(code::UNKNOWN_WORD, "parent").with("value", slug));
                    None
                }
            },
        };
        findings.extend(check_parent(body.id, body.parent, &parents).err());
        if findings.has_errors() {
            return Err(findings.into());
        }
        Ok(())
    }
}

/// Which body is above which.
async fn parents(app: &App) -> Result<BTreeMap<Id<Body>, Option<Id<Body>>>> {
    let all = app.store.list::<Body>(Query::all()).await?;
    Ok(all.iter().map(|b| (b.value.id, b.parent)).collect())
}

/// Adds a body, with by-laws that fit most and can be changed freely until two members have a vote. `initiative` is
/// the address name of the initiative that it decides for.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings when the words cannot be taken.
pub async fn add_body(
    app: &App,
    actor: &Actor,
    initiative: Option<&str>,
    wording: &BodyWording,
    language: &Language,
) -> Result<Body> {
    let (initiative, verb) = match initiative {
        Some(slug) => {
            let it = app.store.named::<registry::Initiative>(slug).await?;
            (Some(it.id.uuid()), Verb::AddBody)
        }
        None => (None, Verb::AddSiteBody),
    };
    authorise(app, actor, verb, initiative).await?;
    let mut body = Body {
        id: app.new_id(),
        slug: slug(app, wording).await?,
        name: Text::default(),
        about: Text::default(),
        kind: BodyKind::CommunityBody,
        initiative,
        parent: None,
        place: Text::default(),
        area: None,
        by_laws: ByLaws::default(),
        created: app.now(),
        constituted: None,
        ended: None,
        after: None,
    };
    wording.write_into(app, &mut body, language).await?;
    let mut entry = Draft::new(body.created, actor, verb, body.id)
        .with("slug", body.slug.as_str())
        .with("kind", body.kind.as_str());
    if let Some(initiative) = initiative {
        entry = entry.with("initiative", initiative.to_string());
    }
    let changes = vec![Change::create(&body)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(body)
}

/// The address asked for, or one made from the name.
async fn slug(app: &App, wording: &BodyWording) -> Result<Slug> {
    let asked = wording.slug.trim();
    let missing = || AppError::finding(about(code::MISSING, "name"));
    let slug: Slug = match asked {
        "" if wording.name.trim().is_empty() => return Err(missing()),
        "" => match Slug::from_title(&wording.name) {
            Some(slug) => slug,
            None => {
                let id: Id<Body> = app.new_id();
                format!("body-{}", &id.to_string()[24..])
                    .parse()
                    .map_err(|_| missing())?
            }
        },
        asked => asked
            .parse()
            .map_err(|_| AppError::finding(about(crate::register::code::NO_SLUG, "slug")))?,
    };
    if app
        .store
        .count_of::<Body>(Query::all().named(slug.as_str()))
        .await?
        > 0
    {
        let taken = about(code::SLUG_TAKEN, "slug").with("value", slug.as_str());
        return Err(AppError::finding(taken));
    }
    Ok(slug)
}
