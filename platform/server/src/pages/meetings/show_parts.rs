//! Parts of a meeting's page: where it stands, notice and quorum, what was decided, who does what.

use app::meet::{Decided, MeetingView};
use governance::meeting::{Meeting, MeetingState, Mode, Notice};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::Field;
use ui::components::link_list::LinkList;
use ui::components::notice::{Kind, Notice as Message};
use ui::{Component, Html, Reader};

use super::when;

/// Where a meeting stands, as one word.
pub(super) fn state(it: &Meeting, r: &Reader) -> Html {
    let tone = match it.state {
        MeetingState::Planned => Tone::Plain,
        MeetingState::Called { .. } => Tone::Open,
        MeetingState::Held { .. } => Tone::Attention,
        MeetingState::Approved { .. } => Tone::Good,
        MeetingState::Cancelled { .. } => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("meet-state-{}", it.state.as_str()))).html(r)
}

/// What a reader must know first.
pub(super) fn notices(view: &MeetingView, r: &Reader) -> Html {
    let mut out = Vec::new();
    if let MeetingState::Cancelled { reason, .. } = &view.meeting.state {
        out.push(Message::new(Kind::Stop, r.t("meet-state-cancelled"), reason.as_str()).html(r));
    }
    if let Notice::Short { days, wanted } = view.notice {
        let words = r.ta(
            "meet-notice-short",
            &[
                ("days", (days.max(0) as f64).into()),
                ("wanted", f64::from(wanted).into()),
            ],
        );
        out.push(Message::new(Kind::Attention, r.t("meet-notice-short-title"), words).html(r));
    }
    if let Some(quorum) = view.quorum.filter(|q| !q.is_reached()) {
        let words = r.ta(
            "meet-quorum-missed",
            &[
                ("there", (quorum.there as f64).into()),
                ("needed", (quorum.needed as f64).into()),
            ],
        );
        out.push(Message::new(Kind::Attention, r.t("meet-quorum-missed-title"), words).html(r));
    }
    Html::joined(&out, "")
}

/// When, where, how many were there.
pub(super) fn facts(view: &MeetingView, r: &Reader) -> Html {
    let it = &view.meeting;
    let mode = r.t(&format!(
        "meet-mode-{}",
        it.occasion.mode.as_str().replace('_', "-")
    ));
    let mut list = DefinitionList::default()
        .item(r.t("meet-when-label"), when::words(&it.occasion, r))
        .item(r.t("meet-mode"), mode)
        .item(r.t("meet-place"), it.occasion.place.as_str());
    if it.occasion.mode != Mode::InPerson && !it.occasion.link.is_empty() {
        let link = Html::escaped(&it.occasion.link);
        list = list.item(
            r.t("meet-link"),
            Html::trusted(format!(
                "<a href=\"{link}\" rel=\"noreferrer\" dir=\"ltr\">{link}</a>"
            )),
        );
    }
    list = list.item(r.t("meet-notice"), notice(view.notice, r));
    if it.attendance.is_known() {
        list = list.item(r.t("meet-there"), there(it, r));
    }
    if let Some(quorum) = view.quorum {
        let words = r.ta(
            "meet-quorum-words",
            &[
                ("there", (quorum.there as f64).into()),
                ("needed", (quorum.needed as f64).into()),
                ("seats", (quorum.seats as f64).into()),
            ],
        );
        list = list.item(r.t("meet-quorum"), words);
    }
    list.html(r)
}

fn notice(notice: Notice, r: &Reader) -> Html {
    match notice {
        Notice::Kept { days } => r.ta("meet-notice-kept", &[("days", (days as f64).into())]),
        Notice::Short { days, wanted } => r.ta(
            "meet-notice-short",
            &[
                ("days", (days.max(0) as f64).into()),
                ("wanted", f64::from(wanted).into()),
            ],
        ),
        Notice::NotGiven { wanted } => r.ta("meet-notice-none", &[("wanted", f64::from(wanted).into())]),
    }
}

/// How many were there: counts, never names.
fn there(it: &Meeting, r: &Reader) -> Html {
    let counts = it.attendance.counts();
    r.ta(
        "meet-counts",
        &[
            ("room", f64::from(counts.in_person).into()),
            ("line", f64::from(counts.remote).into()),
            ("excused", f64::from(counts.excused).into()),
            ("absent", f64::from(counts.absent).into()),
            ("guests", f64::from(counts.guests).into()),
        ],
    )
}

/// The agenda: each point with its motion.
pub(super) fn agenda(view: &MeetingView, r: &Reader) -> Html {
    let item = |a: &governance::meeting::AgendaItem| {
        let motion = a
            .motion
            .and_then(|id| view.decided.iter().find(|d| d.motion == id));
        let motion = motion.map_or_else(String::new, |d| format!(" {}", decision(d, r)));
        format!("<li><bdi>{}</bdi>{motion}</li>", Html::escaped(&a.title))
    };
    let items: String = view.meeting.agenda.iter().map(item).collect();
    Html::trusted(if items.is_empty() {
        String::new()
    } else {
        format!("<ol>{items}</ol>")
    })
}

/// A motion with what came of it.
pub(super) fn decision(it: &Decided, r: &Reader) -> Html {
    let (tone, key) = match it.carried {
        Some(true) => (Tone::Good, "meet-carried"),
        Some(false) => (Tone::Stop, "meet-not-carried"),
        None => (Tone::Open, "meet-not-decided"),
    };
    let badge = Badge::new(tone, r.t(key)).html(r);
    Html::trusted(format!(
        "<a href=\"/decisions/{}\">{}</a> {badge}",
        it.motion,
        r.text(&it.title)
    ))
}

/// Who does what until when; with a button for who may say that it is done.
pub(super) fn follow_ups(view: &MeetingView, r: &Reader) -> Vec<Html> {
    let id = view.meeting.id;
    let one = |(at, f): (usize, &governance::meeting::FollowUp)| {
        let owner = match view.owners.get(at).cloned().flatten() {
            Some(name) => format!("<bdi>{}</bdi>", Html::escaped(&name)),
            None if f.owner.is_some() => r.t("meet-a-member").into_string(),
            None => r.t("meet-nobody").into_string(),
        };
        let (tone, key) = match f.done {
            Some(_) => (Tone::Good, "meet-done"),
            None if f.is_overdue(view.today) => (Tone::Attention, "meet-overdue"),
            None => (Tone::Open, "meet-to-do"),
        };
        let badge = Badge::new(tone, r.t(key)).html(r);
        let due = r.ta("meet-until", &[("date", r.date(f.due).into())]);
        let mine = f.owner.is_some() && f.owner == view.seat;
        let button = if f.done.is_none() && (view.keeps || mine) {
            let button = Button::submit(r.t("meet-mark-done"))
                .quiet()
                .sends("number", (at + 1).to_string())
                .html(r);
            format!("<form method=\"post\" action=\"/meetings/{id}/follow-ups/done\">{button}</form>")
        } else {
            String::new()
        };
        Html::trusted(format!(
            "<p><bdi>{}</bdi> – {owner}, {due} {badge}</p>{button}",
            Html::escaped(&f.what)
        ))
    };
    view.meeting.follow_ups.iter().enumerate().map(one).collect()
}

/// Files, for those inside.
pub(super) fn sheets(view: &MeetingView, r: &Reader) -> Html {
    if view.meeting.sheets.is_empty() {
        return Html::empty();
    }
    let id = view.meeting.id;
    let list = view.meeting.sheets.iter().fold(LinkList::default(), |list, s| {
        let shows = r.t(&format!("meet-shows-{}", s.shows.as_str()));
        let title = if s.paper.title.is_empty() {
            shows.clone()
        } else {
            Html::from(s.paper.title.as_str())
        };
        let size = s.paper.bytes.div_ceil(1024);
        let hint = format!("{shows}, {} {} kB", s.paper.media.ending().to_uppercase(), size);
        list.file(
            title,
            format!("/meetings/{id}/sheets/{}", s.paper.digest),
            Html::trusted(hint),
        )
    });
    list.html(r)
}

/// The steps that whoever keeps the body's business can take now.
pub(super) fn steps(view: &MeetingView, now: base::Timestamp, r: &Reader) -> Vec<Html> {
    if !view.keeps {
        return Vec::new();
    }
    let button = |step: &str| Button::submit(r.t(&format!("meet-step-{step}"))).sends("step", step);
    let cancel = || {
        let reason = Field::text("reason", r.t("meet-cancel-reason")).html(r);
        Html::joined(&[reason, button("cancel").grave().html(r)], "")
    };
    let begun = now >= view.meeting.occasion.start;
    match view.meeting.state {
        MeetingState::Planned if begun => vec![button("hold").html(r), cancel()],
        MeetingState::Planned => vec![button("call").html(r), cancel()],
        MeetingState::Called { .. } if begun => vec![button("hold").html(r), cancel()],
        MeetingState::Called { .. } => vec![cancel()],
        _ => Vec::new(),
    }
}
