//! What a reader sees of meetings: the members everything; everybody else what was called, how many were there,
//! what was decided, and approved minutes.

use base::{Date, Id, Text};
use governance::body::Naming;
use governance::meeting::{Meeting, MeetingState, Notice};
use governance::{Body, Membership, Motion};

use super::body::{is_inside, is_public, meeting};
use crate::decide::{may_seat, members_of, motion_about, my_seat};
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Whether enough members were there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quorate {
    /// Voting members who were there.
    pub there: usize,
    /// How many must be.
    pub needed: usize,
    /// How many there are.
    pub seats: usize,
}

impl Quorate {
    /// Whether it is enough.
    pub const fn is_reached(self) -> bool {
        self.there >= self.needed
    }
}

/// A motion that the meeting dealt with.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The motion.
    pub motion: Id<Motion>,
    /// What it is called.
    pub title: Text,
    /// Where it stands (its state's name).
    pub state: &'static str,
    /// Whether it was carried, once it was decided.
    pub carried: Option<bool>,
}

/// A meeting as a page shows it.
#[derive(Debug, Clone)]
pub struct MeetingView {
    /// The meeting. For the public, without what is for the body alone.
    pub meeting: Meeting,
    /// Whose meeting.
    pub body: Body,
    /// Its members on the day of the meeting; empty for the public.
    pub members: Vec<Membership>,
    /// Names of the owners of follow-ups, in their order; none where the member keeps the name from the public.
    pub owners: Vec<Option<String>>,
    /// The notice against the by-laws.
    pub notice: Notice,
    /// The quorum, once attendance was written down.
    pub quorum: Option<Quorate>,
    /// What was decided.
    pub decided: Vec<Decided>,
    /// The body's motion about exactly these minutes.
    pub motion: Option<Id<Motion>>,
    /// Whether the reader is a member or works on the initiative.
    pub inside: bool,
    /// Whether the reader keeps the body's business.
    pub keeps: bool,
    /// The reader's own seat.
    pub seat: Option<Id<Membership>>,
    /// Motions of the body that could be put or were closed; for those who keep its business.
    pub motions: Vec<Decided>,
    /// Today, to tell what is overdue.
    pub today: Date,
}

/// One meeting.
///
/// # Errors
/// `NotFound`, also for a meeting that is none of the reader's business yet.
pub async fn view_meeting(app: &App, actor: &Actor, id: &str) -> Result<MeetingView> {
    let (stored, body) = meeting(app, id).await?;
    let inside = is_inside(app, actor, &body).await?;
    let public = stored.state != MeetingState::Planned && is_public(app, &body).await?;
    if !inside && !public {
        return Err(AppError::not_found("meeting", id));
    }
    let mut meeting = stored.value;
    let all = members_of(app, body.id).await?;
    let on = governance::day(meeting.occasion.start);
    let sitting: Vec<Membership> = all.iter().filter(|m| m.sits(on)).cloned().collect();
    let owners = meeting
        .follow_ups
        .iter()
        .map(|f| owner(&all, f.owner, inside))
        .collect();
    let quorum = quorum(&meeting, &body, &sitting, on);
    let motions = app
        .store
        .list::<Motion>(Query::of(body.id).ordered(Order::Newest))
        .await?;
    let decided = decided(&meeting, &motions);
    let keeps = may_seat(app, actor, Verb::ChangeMeeting, &body).await?;
    let motion = motion_about(app, body.id, &meeting.minutes_subject()).await?;
    if !inside {
        meeting = for_the_public(meeting);
    }
    Ok(MeetingView {
        notice: meeting.notice(body.by_laws.notice_days),
        quorum,
        decided,
        owners,
        members: if inside { sitting } else { Vec::new() },
        motions: if keeps {
            motions.iter().map(|m| stand(m)).collect()
        } else {
            Vec::new()
        },
        seat: my_seat(app, actor, body.id).await?.map(|m| m.id),
        motion,
        inside,
        keeps,
        today: governance::day(app.now()),
        meeting,
        body,
    })
}

/// The name of who promised something, as far as the reader may read it.
fn owner(members: &[Membership], id: Option<Id<Membership>>, inside: bool) -> Option<String> {
    let member = members.iter().find(|m| Some(m.id) == id)?;
    (inside || member.naming == Naming::Public).then(|| member.name.clone())
}

/// Without names, dial-in, files, and minutes that nobody approved. What remains of the attendance are the guests;
/// the counts are taken before.
fn for_the_public(mut meeting: Meeting) -> Meeting {
    meeting.occasion.link.clear();
    meeting.sheets.clear();
    if !matches!(meeting.state, MeetingState::Approved { .. }) {
        meeting.minutes = Text::default();
    }
    meeting
}

fn quorum(meeting: &Meeting, body: &Body, sitting: &[Membership], on: Date) -> Option<Quorate> {
    if !meeting.attendance.is_known() {
        return None;
    }
    let voting: Vec<Id<Membership>> = sitting.iter().filter(|m| m.votes(on)).map(|m| m.id).collect();
    Some(Quorate {
        there: meeting.attendance.there(&voting, body.by_laws.remote),
        needed: body.by_laws.quorum.of(voting.len()),
        seats: voting.len(),
    })
}

fn decided(meeting: &Meeting, motions: &[Stored<Motion>]) -> Vec<Decided> {
    let find = |id: &Id<Motion>| motions.iter().find(|m| m.value.id == *id).map(|m| stand(m));
    meeting.decisions().iter().filter_map(find).collect()
}

fn stand(motion: &Motion) -> Decided {
    Decided {
        motion: motion.id,
        title: motion.title.clone(),
        state: motion.state().as_str(),
        carried: motion.outcome().map(governance::Outcome::is_carried),
    }
}

/// A body with its meetings.
#[derive(Debug, Clone)]
pub struct BodyMeetings {
    /// The body.
    pub body: Body,
    /// Its meetings that the reader may know of, the latest first.
    pub meetings: Vec<Meeting>,
    /// Whether the reader may plan one.
    pub keeps: bool,
    /// Motions that an agenda could name; for those who keep the body's business.
    pub motions: Vec<Decided>,
    /// Now, to tell what is still to come.
    pub now: base::Timestamp,
}

/// The meetings of a body.
///
/// # Errors
/// `NotFound`, also for a body that the public does not know of yet.
pub async fn meetings_of(app: &App, actor: &Actor, body: &str) -> Result<BodyMeetings> {
    let slug = body;
    let body = app.store.named::<Body>(slug).await?.value;
    let inside = is_inside(app, actor, &body).await?;
    if !inside && !is_public(app, &body).await? {
        return Err(AppError::not_found("body", slug));
    }
    let all = app.store.list::<Meeting>(Query::of(body.id)).await?;
    let known = all.into_iter().map(|m| m.value);
    let mut meetings: Vec<Meeting> = known
        .filter(|m| inside || m.state != MeetingState::Planned)
        .map(|m| if inside { m } else { for_the_public(m) })
        .collect();
    meetings.sort_by_key(|m| std::cmp::Reverse(m.occasion.start));
    let keeps = may_seat(app, actor, Verb::PlanMeeting, &body).await?;
    let mut motions = Vec::new();
    if keeps {
        let listed = app
            .store
            .list::<Motion>(Query::of(body.id).ordered(Order::Newest))
            .await?;
        motions = listed.iter().map(|m| stand(m)).collect();
    }
    Ok(BodyMeetings {
        body,
        meetings,
        keeps,
        motions,
        now: app.now(),
    })
}
