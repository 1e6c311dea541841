//! Looking for words in everything that everybody may read: one arm a kind of thing.

use ::knowledge::search::Sought;
use base::Text;
use governance::Body;

use super::events::find_events;
use super::found::{find_case_studies, find_stories, public_initiatives};
use super::library::find_resources;
use crate::decide::{Wanted, find_decisions};
use crate::ports::{Order, Query};
use crate::publish::find_releases;
use crate::{Actor, App, Result};

/// The most things that one search gives.
const MOST: usize = 200;

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HitKind {
    /// An initiative.
    Initiative,
    /// A release.
    Release,
    /// A decision.
    Decision,
    /// A case study.
    CaseStudy,
    /// An impact story.
    Story,
    /// Something in a library.
    Resource,
    /// An event.
    Event,
    /// A body.
    Body,
}

impl HitKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Initiative,
        Self::Release,
        Self::Decision,
        Self::CaseStudy,
        Self::Story,
        Self::Resource,
        Self::Event,
        Self::Body,
    ];

    /// Its name in addresses, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initiative => "initiative",
            Self::Release => "release",
            Self::Decision => "decision",
            Self::CaseStudy => "case_study",
            Self::Story => "story",
            Self::Resource => "resource",
            Self::Event => "event",
            Self::Body => "body",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.as_str() == name)
    }
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What kind of thing.
    pub kind: HitKind,
    /// What it is called.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// Its page on this site.
    pub address: String,
    /// How well it fits.
    weight: u32,
}

/// What is looked through, gathered as it fits.
struct Search {
    sought: Sought,
    kind: Option<HitKind>,
    hits: Vec<Hit>,
}

/// Every language of a text.
fn all(text: &Text) -> impl Iterator<Item = &str> {
    text.languages().filter_map(|l| text.get(l))
}

impl Search {
    fn wants(&self, kind: HitKind) -> bool {
        self.kind.is_none_or(|k| k == kind)
    }

    /// Keeps a thing when every word is found in its title, its summary or the rest.
    fn look(&mut self, kind: HitKind, address: String, title: &Text, summary: &Text, rest: &[&str]) {
        let (titles, summaries): (Vec<&str>, Vec<&str>) = (all(title).collect(), all(summary).collect());
        if let Some(weight) = self.sought.weigh([&titles, &summaries, rest]) {
            self.hits.push(Hit {
                kind,
                title: title.clone(),
                summary: summary.clone(),
                address,
                weight,
            });
        }
    }

    async fn initiatives(&mut self, app: &App) -> Result<()> {
        for it in public_initiatives(app).await?.into_values() {
            let mut rest: Vec<&str> = all(&it.description).chain(all(&it.issue)).collect();
            rest.extend(it.topics.iter().map(String::as_str));
            rest.extend(it.groups.iter().flat_map(|g| all(&g.name)));
            rest.extend(it.places.iter().filter_map(|p| p.locality.as_deref()));
            let address = format!("/initiatives/{}", it.slug);
            self.look(HitKind::Initiative, address, &it.title, &it.aim, &rest);
        }
        Ok(())
    }

    async fn releases(&mut self, app: &App) -> Result<()> {
        for release in find_releases(app).await? {
            let it = release.description();
            let mut rest: Vec<&str> = all(&it.question).chain(all(&it.initiative_title)).collect();
            rest.extend(it.keywords.iter().map(String::as_str));
            let address = format!("/releases/{}", release.slug());
            self.look(HitKind::Release, address, &it.title, &it.sentence, &rest);
        }
        Ok(())
    }

    async fn decisions(&mut self, app: &App) -> Result<()> {
        let register = find_decisions(app, &Actor::Anonymous, &Wanted::default()).await?;
        for one in register.listed {
            let rest: Vec<&str> = all(&one.body.name).collect();
            let text = one
                .motion
                .versions
                .last()
                .map(|v| v.text.clone())
                .unwrap_or_default();
            let address = format!("/decisions/{}", one.motion.id);
            self.look(HitKind::Decision, address, &one.motion.title, &text, &rest);
        }
        Ok(())
    }

    async fn told(&mut self, app: &App) -> Result<()> {
        if self.wants(HitKind::CaseStudy) {
            for one in find_case_studies(app).await? {
                let it = &one.study.content;
                let issue = it.part(::knowledge::Part::Issue);
                let mut rest: Vec<&str> = it.parts.values().flat_map(all).collect();
                rest.extend(all(&one.initiative.title).chain([it.organisation.as_str()]));
                let address = format!("/case-studies/{}", one.study.slug);
                self.look(HitKind::CaseStudy, address, &it.title, &issue, &rest);
            }
        }
        if self.wants(HitKind::Story) {
            for one in find_stories(app).await? {
                let it = &one.story.content;
                let told = [
                    &it.before,
                    &it.decided,
                    &it.unchanged,
                    &it.figure,
                    &one.initiative.title,
                ];
                let mut rest: Vec<&str> = told.into_iter().flat_map(all).collect();
                rest.extend([it.organisation.as_str(), it.decided_by.as_str()]);
                let address = format!("/stories/{}", one.story.slug);
                self.look(HitKind::Story, address, &it.change, &it.after, &rest);
            }
        }
        Ok(())
    }

    async fn offered(&mut self, app: &App) -> Result<()> {
        if self.wants(HitKind::Resource) {
            for one in find_resources(app).await? {
                let address = format!("/library/{}", one.slug);
                let it = &one.content;
                self.look(HitKind::Resource, address, &it.title, &it.about, &[&it.maker]);
            }
        }
        if self.wants(HitKind::Event) {
            for one in find_events(app).await? {
                let it = &one.event.content;
                let mut rest: Vec<&str> = all(&it.programme).chain(all(&one.event.outcome.words)).collect();
                rest.push(&one.place);
                let address = format!("/events/{}", one.event.slug);
                self.look(HitKind::Event, address, &it.title, &it.about, &rest);
            }
        }
        Ok(())
    }

    async fn bodies(&mut self, app: &App) -> Result<()> {
        let public = public_initiatives(app).await?;
        for body in app.store.list::<Body>(Query::all().ordered(Order::Name)).await? {
            if body.initiative.is_some_and(|i| !public.contains_key(&i)) {
                continue;
            }
            let rest: Vec<&str> = all(&body.place).collect();
            self.look(
                HitKind::Body,
                format!("/bodies/{}", body.slug),
                &body.name,
                &body.about,
                &rest,
            );
        }
        Ok(())
    }
}

/// Everything public in which every word is found, what fits best first; of one kind, or of all. `None` when there
/// is no word to look for.
///
/// # Errors
/// When the store cannot be read.
pub async fn search(app: &App, query: &str, kind: Option<HitKind>) -> Result<Option<Vec<Hit>>> {
    let Some(sought) = Sought::new(query) else {
        return Ok(None);
    };
    let mut search = Search {
        sought,
        kind,
        hits: Vec::new(),
    };
    if search.wants(HitKind::Initiative) {
        search.initiatives(app).await?;
    }
    if search.wants(HitKind::Release) {
        search.releases(app).await?;
    }
    if search.wants(HitKind::Decision) {
        search.decisions(app).await?;
    }
    search.told(app).await?;
    search.offered(app).await?;
    if search.wants(HitKind::Body) {
        search.bodies(app).await?;
    }
    let mut hits = search.hits;
    hits.sort_by(|a, b| b.weight.cmp(&a.weight).then(a.kind.cmp(&b.kind)));
    hits.truncate(MOST);
    Ok(Some(hits))
}
