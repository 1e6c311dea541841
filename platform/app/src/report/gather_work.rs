//! What the record tells of the work of a year and of what came of it: workstreams, outputs, knowledge, money, use.
//!
//! Each section is one function, as in `gather.rs`; each says that nothing is kept where there is no such record at all.

use base::{Date, Text};
use fund::{Fund, Grant};
use governance::Motion;
use governance::output::Output;
use governance::report::{Entry, Measure, Scope, Told};
use governance::workstream::{WorkReport, Workstream};
use knowledge::{CaseStudy, Event, EventState, Publication, Story};

use super::gather::{Gathering, figure, told};
use crate::Result;
use crate::knowledge::dated;
use crate::ports::Query;

impl Gathering<'_> {
    /// The workstreams that the committee approved and that began by the last day.
    async fn approved_workstreams(&self) -> Result<Vec<Workstream>> {
        let all = self.app.store.list::<Workstream>(Query::of(self.body.id)).await?;
        let began = |w: &Workstream| w.runs().is_some_and(|(since, _)| since <= self.until);
        Ok(all.into_iter().map(|w| w.value).filter(began).collect())
    }

    /// Those at work on the last day, those that ended in the year, and the reports that came in it.
    pub(super) async fn workstreams(&self) -> Result<Told> {
        let all = self.approved_workstreams().await?;
        if all.is_empty() {
            return Ok(Told::NothingYet);
        }
        let ended = |w: &Workstream| w.ended().map(|(on, _)| on);
        let active = |w: &&Workstream| ended(w).is_none_or(|on| on > self.until);
        let finished = |w: &&Workstream| ended(w).is_some_and(|on| self.within(on));
        let mut reported = 0;
        for workstream in &all {
            let reports = self
                .app
                .store
                .list::<WorkReport>(Query::of(workstream.id()))
                .await?;
            reported += reports
                .iter()
                .filter(|r| self.within(governance::day(r.at)))
                .count();
        }
        let figures = vec![
            figure(Measure::Active, all.iter().filter(active).count()),
            figure(Measure::Finished, all.iter().filter(finished).count()),
            figure(Measure::Reported, reported),
        ];
        let entry = |w: &Workstream| Entry {
            name: w.terms().title.clone(),
            address: format!("/workstreams/{}", w.slug()),
            on: ended(w).filter(|on| self.within(*on)),
        };
        let mine = all.iter().filter(|w| active(w) || finished(w));
        Ok(told(figures, mine.map(entry).collect()))
    }

    /// What the committee approved and what went to the Commission in the year, each with its last day in it.
    pub(super) async fn outputs(&self) -> Result<Told> {
        let (mut approved, mut submitted, mut any) = (0, 0, false);
        let mut entries = Vec::new();
        for workstream in self.approved_workstreams().await? {
            for output in self.app.store.list::<Output>(Query::of(workstream.id())).await? {
                any = true;
                let cleared = self.cleared(&output).await?.filter(|on| self.within(*on));
                let sent = sent(&output).filter(|on| self.within(*on));
                let came = output.answer().and_then(|(answer, published)| {
                    published.or(Some(answer.on)).filter(|on| self.within(*on))
                });
                approved += usize::from(cleared.is_some());
                submitted += usize::from(sent.is_some());
                if let Some(on) = came.or(sent).or(cleared) {
                    entries.push(Entry {
                        name: output.title().clone(),
                        address: format!("/outputs/{}", output.slug()),
                        on: Some(on),
                    });
                }
            }
        }
        if !any {
            return Ok(Told::NothingYet);
        }
        let figures = vec![
            figure(Measure::Approved, approved),
            figure(Measure::Submitted, submitted),
        ];
        Ok(told(figures, entries))
    }

    /// The day on which the committee agreed to an output.
    async fn cleared(&self, output: &Output) -> Result<Option<Date>> {
        let Some((_, motion)) = output.cleared().and_then(|c| c.approval.decision()) else {
            return Ok(None);
        };
        let motion = self.app.store.get::<Motion>(motion).await?;
        Ok(motion.outcome().map(governance::decision::Outcome::date))
    }

    /// Cases and stories that became public, and events of the collaborative and its committee that were held.
    pub(super) async fn knowledge(&self) -> Result<Told> {
        let ours = self.ours().await?;
        let is_ours = |id: uuid::Uuid| ours.as_ref().is_none_or(|o| o.contains_key(&id));
        let studies = self.app.store.list::<CaseStudy>(Query::all()).await?;
        let studies = studies.iter().filter(|s| is_ours(s.initiative)).filter_map(|s| {
            let on = public_since(&s.publication)?;
            Some(entry(&s.content.title, format!("/case-studies/{}", s.slug), on))
        });
        let stories = self.stories().await?;
        let mut entries: Vec<Entry> = studies.chain(stories).collect();
        let mut events = Vec::new();
        for body in [Some(self.body), self.committee.as_ref()].into_iter().flatten() {
            for event in self.app.store.list::<Event>(Query::of(body.id)).await? {
                let held = matches!(event.state, EventState::Held | EventState::Closed);
                if !held {
                    continue;
                }
                if let Some(it) = dated(self.app, event.value).await? {
                    let at = format!("/events/{}", it.event.slug);
                    events.push(entry(&it.event.content.title, at, it.first));
                }
            }
        }
        if entries.is_empty() && events.is_empty() {
            return Ok(if self.scope == Scope::Unsaid {
                Told::NoArea
            } else {
                Told::NothingYet
            });
        }
        entries.retain(|e| e.on.is_some_and(|on| self.within(on)));
        events.retain(|e| e.on.is_some_and(|on| self.within(on)));
        let mut figures = vec![figure(Measure::Events, events.len())];
        if self.scope != Scope::Unsaid {
            figures.insert(0, figure(Measure::Told, entries.len()));
        }
        entries.extend(events);
        Ok(told(figures, entries))
    }

    /// Public stories with the day since which everybody reads them.
    async fn stories(&self) -> Result<Vec<Entry>> {
        let ours = self.ours().await?;
        let is_ours = |id: uuid::Uuid| ours.as_ref().is_none_or(|o| o.contains_key(&id));
        let all = self.app.store.list::<Story>(Query::all()).await?;
        let public = all.iter().filter(|s| is_ours(s.initiative)).filter_map(|s| {
            let on = public_since(&s.publication)?;
            Some(entry(&s.content.change, format!("/stories/{}", s.slug), on))
        });
        Ok(public.collect())
    }

    /// The funds for the members of this body, and the grants that were allocated in the year. Their statements say
    /// the amounts: sums of several currencies are no figure.
    pub(super) async fn money(&self) -> Result<Told> {
        let all = self.app.store.list::<Fund>(Query::all()).await?;
        let mine = |f: &&crate::ports::Stored<Fund>| {
            f.members_of == self.body.id && governance::day(f.created) <= self.until
        };
        let (mut entries, mut grants) = (Vec::new(), 0);
        for fund in all.iter().filter(mine) {
            for grant in self.app.store.list::<Grant>(Query::of(fund.id)).await? {
                let allocated = grant.allocation.as_ref().map(|a| a.on);
                grants += usize::from(allocated.is_some_and(|on| self.within(on)));
            }
            entries.push(Entry {
                name: fund.name.clone(),
                address: format!("/funds/{}/statement", fund.slug),
                on: None,
            });
        }
        if entries.is_empty() {
            return Ok(Told::NothingYet);
        }
        let figures = vec![
            figure(Measure::Funds, entries.len()),
            figure(Measure::Grants, grants),
        ];
        Ok(told(figures, entries))
    }

    /// Decisions that used what was counted: the stories that became public in the year say which.
    pub(super) async fn effect(&self) -> Result<Told> {
        if self.scope == Scope::Unsaid {
            return Ok(Told::NoArea);
        }
        let mut entries = self.stories().await?;
        if entries.is_empty() {
            return Ok(Told::NothingYet);
        }
        entries.retain(|e| e.on.is_some_and(|on| self.within(on)));
        Ok(told(vec![figure(Measure::Uses, entries.len())], entries))
    }
}

fn entry(name: &Text, address: String, on: Date) -> Entry {
    Entry {
        name: name.clone(),
        address,
        on: Some(on),
    }
}

/// The day since which everybody reads it.
fn public_since(it: &Publication) -> Option<Date> {
    match it {
        Publication::Published { at } => Some(governance::day(*at)),
        Publication::Draft | Publication::Withdrawn { .. } => None,
    }
}

/// The last day on which it went to the Commission; what was given back was submitted too.
fn sent(output: &Output) -> Option<Date> {
    let before = output.returned().last().map(|r| r.submission.on);
    output.submission().map(|s| s.on).or(before)
}
