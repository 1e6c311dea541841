//! What happened that counts for a duty: each kind of record says so in one function here.

use base::{Date, Text};
use governance::Body;
use governance::duty::{Duty, Fact, Given};
use governance::joining::{Drive, DriveLife};
use governance::meeting::{Meeting, MeetingKind, MeetingState, Mode};
use governance::plan::{Plan, PlanState};
use governance::report::{Report, ReportState};
use governance::workstream::{Due, Period, Workstream};

use crate::collaborative::committee_of;
use crate::plan::plans_of;
use crate::ports::Query;
use crate::report::reports_of;
use crate::workstream::periods;
use crate::{App, Result};

/// Everything that counts for a body's duties, of all years.
///
/// # Errors
/// When the store cannot be read.
pub async fn facts_of(app: &App, body: &Body) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    for meeting in app.store.list::<Meeting>(Query::of(body.id)).await? {
        facts.extend(of_all(&meeting.value));
    }
    if let Some(committee) = committee_of(app, body.id).await? {
        for meeting in app.store.list::<Meeting>(Query::of(committee.id)).await? {
            facts.extend(of_committee(&meeting.value));
        }
    }
    for drive in app.store.list::<Drive>(Query::of(body.id)).await? {
        facts.extend(of_drive(body, &drive.value));
    }
    for plan in plans_of(app, body).await? {
        facts.extend(of_plan(body, &plan));
    }
    for report in reports_of(app, body).await? {
        facts.extend(of_report(body, &report));
    }
    Ok(facts)
}

/// A drive counts from the day it takes applications: none opens before a session was held.
fn of_drive(body: &Body, drive: &Drive) -> Option<Fact> {
    let (on, done) = match &drive.life {
        DriveLife::Open { at, .. } | DriveLife::Closed { opened: at, .. } => (governance::day(*at), true),
        DriveLife::Announced => (drive.from, false),
        DriveLife::Cancelled { .. } => return None,
    };
    Some(Fact {
        duty: Duty::Drives,
        year: on.year(),
        on,
        done,
        entered: None,
        name: drive.title.clone(),
        address: format!("/bodies/{}/drives", body.slug),
    })
}

/// A plan in force: of one year, or for each year that it spans.
fn of_plan(body: &Body, plan: &Plan) -> Vec<Fact> {
    let PlanState::Approved { at, .. } = plan.state else {
        return Vec::new();
    };
    let fact = |duty, year| Fact {
        duty,
        year,
        on: governance::day(at),
        done: true,
        entered: None,
        name: Text::english(format!("Workplan {}", plan.span.name())),
        address: format!("/bodies/{}/plans/{}", body.slug, plan.span.name()),
    };
    if plan.span.is_annual() {
        return vec![fact(Duty::AnnualPlan, plan.span.from)];
    }
    let years = plan.span.from..=plan.span.to;
    years.map(|year| fact(Duty::MediumTermPlan, year)).collect()
}

/// An approved report, for the year that it is about.
fn of_report(body: &Body, report: &Report) -> Option<Fact> {
    let ReportState::Approved { at, .. } = report.state else {
        return None;
    };
    let year = report.year.year;
    Some(Fact {
        duty: Duty::ProgressReport,
        year,
        on: governance::day(at),
        done: true,
        entered: None,
        name: Text::english(format!("Progress report {year}")),
        address: format!("/bodies/{}/reports/{year}", body.slug),
    })
}

/// The reports that the workstreams of a body owe by their own terms of reference. One that ended owes none that was
/// due afterwards.
///
/// # Errors
/// When the store cannot be read.
pub async fn given_of(app: &App, body: &Body) -> Result<Vec<Given>> {
    let today = governance::day(app.now());
    let mut all = Vec::new();
    for workstream in app.store.list::<Workstream>(Query::of(body.id)).await? {
        let (_, periods) = periods(app, &workstream, today).await?;
        let ended = workstream.ended().map(|(on, _)| on);
        let owed = periods.into_iter().filter(|p| ended.is_none_or(|on| p.due <= on));
        all.extend(owed.map(|p| of_period(&workstream, p)));
    }
    all.sort_by_key(|given| given.due);
    Ok(all)
}

/// A report that is owed: it can be written once its period is over.
fn of_period(workstream: &Workstream, period: Period) -> Given {
    let name = workstream.terms().title.clone();
    let by = match period.stands {
        Due::Filed { on, .. } => Some(Fact {
            duty: Duty::WorkstreamReports,
            year: period.due.year(),
            on,
            done: true,
            entered: None,
            name: name.clone(),
            address: format!("/workstreams/{}", workstream.slug()),
        }),
        Due::Coming | Due::Now | Due::Overdue(_) => None,
    };
    Given {
        name,
        from: period.to.tomorrow().unwrap_or(period.due),
        due: period.due,
        by,
    }
}

/// A meeting as a fact for a duty; nothing while only the body knows of it, or when it was cancelled.
fn of(meeting: &Meeting, duty: Duty) -> Option<Fact> {
    let done = match meeting.state {
        MeetingState::Held { .. } | MeetingState::Approved { .. } => true,
        MeetingState::Called { .. } => false,
        MeetingState::Planned | MeetingState::Cancelled { .. } => return None,
    };
    let on = there(meeting);
    Some(Fact {
        duty,
        year: on.year(),
        on,
        done,
        entered: meeting.entered_later(on),
        name: meeting.title.clone(),
        address: format!("/meetings/{}", meeting.id),
    })
}

/// The day of a meeting by the clocks of its place.
fn there(meeting: &Meeting) -> Date {
    let seconds = i64::from(meeting.occasion.ahead) * 60;
    let at = base::Timestamp::from_second(meeting.occasion.start.as_second() + seconds);
    governance::day(at.unwrap_or(meeting.occasion.start))
}

/// Whether people come together in one place; others may dial in.
fn in_person(meeting: &Meeting) -> bool {
    matches!(meeting.occasion.mode, Mode::InPerson | Mode::Hybrid)
}

/// What a meeting of the committee counts for.
fn of_committee(meeting: &Meeting) -> Vec<Fact> {
    let mut duties = match meeting.kind {
        MeetingKind::Consultation => vec![Duty::Consultations],
        MeetingKind::Information => vec![Duty::InformationSessions],
        _ => vec![Duty::CommitteeMeetings],
    };
    if duties == [Duty::CommitteeMeetings] && in_person(meeting) {
        duties.push(Duty::CommitteeInPerson);
    }
    duties.into_iter().filter_map(|d| of(meeting, d)).collect()
}

/// What a meeting of all members counts for: the general meeting in one place is the expert group's.
fn of_all(meeting: &Meeting) -> Option<Fact> {
    match meeting.kind {
        MeetingKind::General if in_person(meeting) => of(meeting, Duty::ExpertGroup),
        MeetingKind::Consultation => of(meeting, Duty::Consultations),
        MeetingKind::Information => of(meeting, Duty::InformationSessions),
        _ => None,
    }
}
