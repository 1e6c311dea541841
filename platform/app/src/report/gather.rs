//! What the record tells of a year: each kind of record says so in one function here. Where nothing is kept about
//! a section, it says so; nothing is guessed.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Timestamp};
use governance::commitment::{Commitment, Progress};
use governance::duty::Standing;
use governance::meeting::{Meeting, MeetingState, Mode};
use governance::plan::PlanState;
use governance::report::{Entry, Figure, Measure, Scope, Section, SectionKind, Told, Year};
use governance::{Body, BodyKind, Membership, Motion};
use registry::{Area, Initiative, InitiativeState};

use crate::collaborative::{all_bodies, committee_of};
use crate::duty::board_of;
use crate::plan::plans_of;
use crate::ports::Query;
use crate::publish::find_releases;
use crate::{App, Result};

/// The year that is gathered, up to a day.
pub(super) struct Gathering<'a> {
    pub(super) app: &'a App,
    pub(super) body: &'a Body,
    pub(super) committee: Option<Body>,
    pub(super) scope: Scope,
    year: i16,
    pub(super) until: Date,
}

/// What happened in a year, as the record tells it now.
///
/// # Errors
/// When the store cannot be read.
pub async fn year_of(app: &App, body: &Body, year: i16) -> Result<Year> {
    let today = governance::day(app.now());
    let end = Date::new(year, 12, 31).unwrap_or(today);
    let of = Gathering {
        app,
        body,
        committee: committee_of(app, body.id).await?,
        scope: Scope::of(body),
        year,
        until: end.min(today),
    };
    let sections = vec![
        of.section(SectionKind::Membership, of.membership().await?),
        of.section(SectionKind::Duties, of.duties().await?),
        of.section(SectionKind::Meetings, of.meetings().await?),
        of.section(SectionKind::Decisions, of.decisions().await?),
        of.section(SectionKind::Plan, of.plan().await?),
        of.section(SectionKind::Workstreams, of.workstreams().await?),
        of.section(SectionKind::Outputs, of.outputs().await?),
        of.section(SectionKind::Initiatives, of.initiatives().await?),
        of.section(SectionKind::Releases, of.releases().await?),
        of.section(SectionKind::Countries, of.countries().await?),
        of.section(SectionKind::Knowledge, of.knowledge().await?),
        of.section(SectionKind::Money, of.money().await?),
        of.section(SectionKind::Effect, of.effect().await?),
        of.section(SectionKind::Commitments, of.commitments().await?),
        of.section(SectionKind::Chapters, of.chapters().await?),
    ];
    Ok(Year {
        year,
        since: governance::day(body.created),
        until: of.until,
        sections,
    })
}

pub(super) fn figure(of: Measure, count: usize) -> Figure {
    Figure {
        of,
        count: count as u64,
    }
}

/// Known, or nothing where there is nothing to count.
pub(super) fn told(figures: Vec<Figure>, mut entries: Vec<Entry>) -> Told {
    entries.sort_by(|a, b| (a.on, &a.address).cmp(&(b.on, &b.address)));
    Told::Known { figures, entries }
}

/// The day on which something with a time in its identity came to be.
fn born(id: uuid::Uuid) -> Option<Date> {
    let (seconds, _) = id.get_timestamp()?.to_unix();
    let at = Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(governance::day(at))
}

impl Gathering<'_> {
    fn section(&self, kind: SectionKind, told: Told) -> Section {
        Section { kind, told }
    }

    /// Whether a day lies in the year and is not beyond what is told.
    pub(super) fn within(&self, day: Date) -> bool {
        day.year() == self.year && day <= self.until
    }

    async fn membership(&self) -> Result<Told> {
        let members = self.app.store.list::<Membership>(Query::of(self.body.id)).await?;
        if members.is_empty() {
            return Ok(Told::NothingYet);
        }
        let count = |f: &dyn Fn(&Membership) -> bool| members.iter().filter(|m| f(m)).count();
        let figures = vec![
            figure(Measure::Members, count(&|m| m.sits(self.until))),
            figure(Measure::Joined, count(&|m| self.within(m.start))),
            figure(
                Measure::Left,
                count(&|m| m.end.is_some_and(|end| self.within(end))),
            ),
        ];
        Ok(told(figures, Vec::new()))
    }

    async fn duties(&self) -> Result<Told> {
        let counts = board_of(self.app, self.body, self.year).await?.counts();
        let of = |all: &[Standing]| -> usize { all.iter().filter_map(|s| counts.get(s)).sum() };
        let all: usize = counts.values().sum();
        let unknown = of(&[Standing::Unknown]);
        let figures = vec![
            figure(Measure::Owed, all - unknown),
            figure(Measure::Done, of(&[Standing::Done, Standing::DoneLate])),
            figure(Measure::Late, of(&[Standing::Overdue])),
            figure(Measure::Missed, of(&[Standing::Missed])),
            figure(Measure::Unknown, unknown),
        ];
        let board = Entry {
            name: base::Text::default(),
            address: format!("/bodies/{}/duties?year={}", self.body.slug, self.year),
            on: None,
        };
        Ok(told(figures, vec![board]))
    }

    async fn meetings(&self) -> Result<Told> {
        let mut entries = Vec::new();
        let mut in_place = 0;
        for body in [Some(self.body), self.committee.as_ref()].into_iter().flatten() {
            for meeting in self.app.store.list::<Meeting>(Query::of(body.id)).await? {
                let held = matches!(
                    meeting.state,
                    MeetingState::Held { .. } | MeetingState::Approved { .. }
                );
                let on = governance::day(meeting.occasion.start);
                if held && self.within(on) {
                    in_place += usize::from(meeting.occasion.mode != Mode::Remote);
                    entries.push(Entry {
                        name: meeting.title.clone(),
                        address: format!("/meetings/{}", meeting.value.id),
                        on: Some(on),
                    });
                }
            }
        }
        let figures = vec![
            figure(Measure::Held, entries.len()),
            figure(Measure::InPlace, in_place),
        ];
        Ok(told(figures, entries))
    }

    async fn decisions(&self) -> Result<Told> {
        let (mut carried, mut not) = (0, 0);
        let mut entries = Vec::new();
        for body in [Some(self.body), self.committee.as_ref()].into_iter().flatten() {
            for motion in self.app.store.list::<Motion>(Query::of(body.id)).await? {
                let Some(outcome) = motion.outcome().filter(|o| self.within(o.date())) else {
                    continue;
                };
                if outcome.is_carried() {
                    carried += 1;
                } else {
                    not += 1;
                }
                entries.push(Entry {
                    name: motion.title.clone(),
                    address: format!("/decisions/{}", motion.value.id),
                    on: Some(outcome.date()),
                });
            }
        }
        let figures = vec![
            figure(Measure::Carried, carried),
            figure(Measure::NotCarried, not),
        ];
        Ok(told(figures, entries))
    }

    async fn plan(&self) -> Result<Told> {
        let plans = plans_of(self.app, self.body).await?;
        let in_force = plans
            .iter()
            .filter(|p| p.span.covers(self.year) && p.state != PlanState::Draft);
        let (mut figures, mut entries) = (vec![0_usize; 3], Vec::new());
        for plan in in_force {
            let due = plan.items.iter().filter(|i| i.due.year() == self.year);
            for item in due {
                figures[0] += 1;
                figures[1] += usize::from(item.done.as_ref().is_some_and(|d| d.on <= self.until));
                figures[2] += usize::from(item.is_overdue(self.until));
            }
            entries.push(Entry {
                name: plan.aim.clone(),
                address: format!("/bodies/{}/plans/{}", self.body.slug, plan.span.name()),
                on: None,
            });
        }
        if entries.is_empty() {
            return Ok(Told::NothingYet);
        }
        let of = [Measure::Planned, Measure::PlannedDone, Measure::PlannedLate];
        let figures = of.into_iter().zip(figures).map(|(of, n)| figure(of, n)).collect();
        Ok(told(figures, entries))
    }

    /// The public initiatives that were there on the last day that is told of.
    async fn known_initiatives(&self) -> Result<Vec<Initiative>> {
        let public = InitiativeState::ALL.iter().filter(|s| s.is_public());
        let query = public.fold(Query::all(), |q, s| q.in_state(s.as_str()));
        let all = self.app.store.list::<Initiative>(query).await?;
        let there = |it: &Initiative| born(it.id.uuid()).is_none_or(|day| day <= self.until);
        let mine = |it: &Initiative| there(it) && self.is_ours(it);
        Ok(all.into_iter().map(|i| i.value).filter(mine).collect())
    }

    /// The area that is told of; none for the world, and for a body that has none.
    fn area(&self) -> Option<&'static Area> {
        match &self.scope {
            Scope::Area(code) => Area::find(code),
            Scope::World | Scope::Unsaid => None,
        }
    }

    /// Whether an initiative is at work where this body reports of.
    pub(super) fn is_ours(&self, it: &Initiative) -> bool {
        match self.area() {
            Some(area) => it.places.iter().any(|p| p.lies_in(area)),
            None => self.scope == Scope::World,
        }
    }

    /// The identities and address names of all initiatives where this body reports of; nothing for the world, where
    /// all are.
    pub(super) async fn ours(&self) -> Result<Option<BTreeMap<uuid::Uuid, String>>> {
        if self.scope == Scope::World {
            return Ok(None);
        }
        let all = self.app.store.list::<Initiative>(Query::all()).await?;
        let mine = all.iter().filter(|it| self.is_ours(it));
        Ok(Some(mine.map(|it| (it.id.uuid(), it.slug.to_string())).collect()))
    }

    async fn initiatives(&self) -> Result<Told> {
        if self.scope == Scope::Unsaid {
            return Ok(Told::NoArea);
        }
        let all = self.known_initiatives().await?;
        let new: Vec<Entry> = all
            .iter()
            .filter_map(|it| Some((it, born(it.id.uuid()).filter(|day| self.within(*day))?)))
            .map(|(it, on)| Entry {
                name: it.title.clone(),
                address: format!("/initiatives/{}", it.slug),
                on: Some(on),
            })
            .collect();
        let figures = vec![
            figure(Measure::Initiatives, all.len()),
            figure(Measure::Registered, new.len()),
        ];
        Ok(told(figures, new))
    }

    async fn releases(&self) -> Result<Told> {
        if self.scope == Scope::Unsaid {
            return Ok(Told::NoArea);
        }
        let all = find_releases(self.app).await?;
        let ours: Option<BTreeSet<String>> = self.ours().await?.map(|o| o.into_values().collect());
        let is_ours = |slug: &str| ours.as_ref().is_none_or(|o| o.contains(slug));
        let entries: Vec<Entry> = all
            .iter()
            .filter(|r| is_ours(r.description().initiative.as_str()))
            .filter(|r| self.within(r.issued()))
            .map(|r| Entry {
                name: r.description().title.clone(),
                address: format!("/releases/{}", r.slug()),
                on: Some(r.issued()),
            })
            .collect();
        Ok(told(vec![figure(Measure::Published, entries.len())], entries))
    }

    async fn countries(&self) -> Result<Told> {
        if self.scope == Scope::Unsaid {
            return Ok(Told::NoArea);
        }
        let all = self.known_initiatives().await?;
        let places = all.iter().flat_map(|it| &it.places);
        let countries: BTreeSet<&str> = places
            .filter_map(|p| p.area())
            .filter(|a| a.is_country() && self.area().is_none_or(|area| a.lies_in(area)))
            .map(|a| a.m49)
            .collect();
        Ok(told(
            vec![figure(Measure::Countries, countries.len())],
            Vec::new(),
        ))
    }

    async fn commitments(&self) -> Result<Told> {
        let mine = Query::all();
        let all = self.app.store.list::<Commitment>(mine).await?;
        let mine: Vec<&Commitment> = all
            .iter()
            .map(|c| &c.value)
            .filter(|c| c.body == self.body.id)
            .collect();
        if mine.is_empty() {
            return Ok(Told::NothingYet);
        }
        let promises = || mine.iter().flat_map(|c| &c.promises);
        let steps = promises().flat_map(|p| &p.evidence).filter(|e| self.within(e.on));
        let figures = vec![
            figure(Measure::Promises, promises().count()),
            figure(
                Measure::Kept,
                promises().filter(|p| p.progress() == Progress::Kept).count(),
            ),
            figure(Measure::Steps, steps.count()),
        ];
        let entry = |c: &&Commitment| Entry {
            name: c.terms.title.clone(),
            address: format!("/commitments/{}", c.slug),
            on: None,
        };
        Ok(told(figures, mine.iter().map(entry).collect()))
    }

    async fn chapters(&self) -> Result<Told> {
        let all = all_bodies(self.app).await?;
        let mine = |b: &&Body| b.parent == Some(self.body.id) && b.kind == BodyKind::Chapter;
        let entries: Vec<Entry> = all
            .iter()
            .filter(mine)
            .filter(|b| b.ended.is_none_or(|end| self.until < end))
            .map(|b| Entry {
                name: b.name.clone(),
                address: format!("/bodies/{}", b.slug),
                on: None,
            })
            .collect();
        Ok(told(vec![figure(Measure::Chapters, entries.len())], entries))
    }
}
