//! The forms of a meeting: when and where, what is on the table, who was there.

use app::meet::{Decided, MeetingView};
use base::{Id, Text};
use governance::Motion;
use governance::meeting::{AgendaItem, Meeting, MeetingKind, Mode, Presence, Shows};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field, Input};
use ui::{Component, Html, Reader};

use super::when;
use crate::pages::work::{Filled, Sent};

/// How many points an agenda's form has more than it is filled with.
const FREE: usize = 3;

/// When and where.
pub(crate) fn occasion(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let mode = sent.one("mode");
    let modes = Mode::ALL.map(|m| {
        Choice::new(
            m.as_str(),
            r.t(&format!("meet-mode-{}", m.as_str().replace('_', "-"))),
        )
        .chosen(mode == m.as_str() || (mode.is_empty() && m == Mode::InPerson))
    });
    let ahead = sent.one("ahead");
    let zones = when::AHEAD.map(|a| {
        Choice::new(a.to_string(), when::zone(a))
            .chosen(ahead == a.to_string() || (ahead.is_empty() && a == 0))
    });
    let time = |name: &str, key: &str| {
        let input = Input::Line {
            kind: "time",
            autocomplete: "",
        };
        Field::new(name, r.t(key), input)
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let fields = [
        Field::radios("mode", r.t("meet-mode"), modes.to_vec()).html(r),
        Field::text("place", r.t("meet-place"))
            .hint(r.t("meet-place-hint"))
            .value(sent.one("place"))
            .error(errors.on("place"))
            .html(r),
        Field::text("link", r.t("meet-link"))
            .hint(r.t("meet-link-hint"))
            .value(sent.one("link"))
            .error(errors.on("link"))
            .optional()
            .html(r),
        Field::date("day", r.t("meet-day"))
            .value(sent.one("day"))
            .error(errors.on("day"))
            .html(r),
        time("from", "meet-from").html(r),
        time("to", "meet-to")
            .error(errors.on("to").or_else(|| errors.on("end")))
            .html(r),
        Field::date("last", r.t("meet-last"))
            .value(sent.one("last"))
            .error(errors.on("last"))
            .optional()
            .html(r),
        Field::select("ahead", r.t("meet-zone"), zones.to_vec())
            .hint(r.t("meet-zone-hint"))
            .html(r),
    ];
    Html::joined(&fields, "")
}

/// The points of the agenda; each may name a motion.
pub(super) fn agenda(items: &[AgendaItem], motions: &[Decided], errors: &ErrorSummary, r: &Reader) -> Html {
    let mut out = Vec::new();
    if let Some(error) = errors.on("agenda") {
        out.push(Html::trusted(format!(
            "<p class=\"field-error\" id=\"f-agenda\">{error}</p>"
        )));
    }
    for number in 1..=items.len() + FREE {
        let item = items.get(number - 1);
        let label = r.ta("meet-point", &[("number", (number as f64).into())]);
        let field = Field::text(format!("point{number}"), label).value(item.map_or("", |i| i.title.as_str()));
        let field = if number == 1 { field } else { field.optional() };
        out.push(field.html(r));
        if !motions.is_empty() {
            let chosen = item.and_then(|i| i.motion);
            let name = format!("motion{number}");
            let motions = choices(motions, chosen, r);
            out.push(
                Field::select(name, r.t("meet-point-motion"), motions)
                    .optional()
                    .html(r),
            );
        }
    }
    Html::joined(&out, "")
}

fn choices(motions: &[Decided], chosen: Option<Id<Motion>>, r: &Reader) -> Vec<Choice> {
    let mut out = vec![Choice::new("", r.t("meet-no-motion"))];
    out.extend(
        motions
            .iter()
            .map(|m| Choice::new(m.motion.to_string(), r.text(&m.title)).chosen(chosen == Some(m.motion))),
    );
    out
}

/// The agenda that a form stands for.
pub(super) fn agenda_of(sent: &Sent) -> Vec<AgendaItem> {
    (1..=60)
        .map(|number| {
            (
                sent.one(&format!("point{number}")),
                sent.one(&format!("motion{number}")),
            )
        })
        .filter(|(title, motion)| !title.trim().is_empty() || !motion.is_empty())
        .map(|(title, motion)| AgendaItem {
            title: title.trim().to_owned(),
            motion: motion.parse().ok(),
        })
        .collect()
}

/// Kind and title of a new meeting.
pub(super) fn plan(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let chosen = sent.one("kind");
    let kinds = MeetingKind::ALL.map(|k| {
        Choice::new(k.as_str(), r.t(&format!("meet-kind-{}", k.as_str()))).chosen(chosen == k.as_str())
    });
    let fields = [
        Field::text("title", r.t("meet-title"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        Field::select("kind", r.t("meet-kind"), kinds.to_vec()).html(r),
    ];
    Html::joined(&fields, "")
}

/// Who was there, what was said, what was decided besides the agenda.
pub(super) fn written(view: &MeetingView, r: &Reader) -> Html {
    let it = &view.meeting;
    let mut out: Vec<Html> = view.members.iter().map(|m| presence(m, it, r)).collect();
    let guests = it.attendance.guests.to_string();
    out.push(
        Field::number("guests", r.t("meet-guests"), true)
            .hint(r.t("meet-guests-hint"))
            .value(guests)
            .html(r),
    );
    for tag in languages(&it.minutes, r) {
        let language: Option<base::Language> = tag.parse().ok();
        let words = language
            .as_ref()
            .and_then(|l| it.minutes.get(l))
            .unwrap_or_default()
            .to_owned();
        let label = r.ta("meet-minutes-in", &[("language", name_of(&tag).into())]);
        out.push(
            Field::lines(format!("minutes-{tag}"), label, 8)
                .value(words)
                .optional()
                .html(r),
        );
    }
    let left: Vec<Decided> = view
        .motions
        .iter()
        .filter(|m| m.carried.is_some())
        .cloned()
        .collect();
    if !left.is_empty() {
        let one = |m: &Decided| {
            Choice::new(m.motion.to_string(), r.text(&m.title)).chosen(it.decided.contains(&m.motion))
        };
        let choices = left.iter().map(one).collect();
        out.push(
            Field::checkboxes("decided", r.t("meet-decided-besides"), choices)
                .optional()
                .html(r),
        );
    }
    out.push(Button::submit(r.t("meet-write")).html(r));
    Html::joined(&out, "")
}

fn presence(member: &governance::Membership, it: &Meeting, r: &Reader) -> Html {
    let now = it.attendance.members.get(&member.id).copied();
    let mut choices = vec![Choice::new("", r.t("meet-presence-unknown")).chosen(now.is_none())];
    choices.extend(Presence::ALL.map(|p| {
        let key = format!("meet-presence-{}", p.as_str().replace('_', "-"));
        Choice::new(p.as_str(), r.t(&key)).chosen(now == Some(p))
    }));
    Field::select(format!("member-{}", member.id), member.name.as_str(), choices).html(r)
}

/// The languages that minutes are asked in: the reader's, English, and those that there are.
fn languages(minutes: &Text, r: &Reader) -> Vec<String> {
    let mut out = vec![r.lang().to_owned()];
    let known = minutes.languages().map(|l| l.as_str().to_owned());
    for tag in known.chain(["en", "fr", "ar"].map(str::to_owned)) {
        if !out.contains(&tag) {
            out.push(tag);
        }
    }
    out
}

fn name_of(tag: &str) -> String {
    tag.parse()
        .map_or_else(|_| tag.to_owned(), |l| Reader::name_of(&l).to_owned())
}

/// A file and what it shows.
pub(super) fn sheet(errors: &ErrorSummary, r: &Reader) -> Html {
    let shows = Shows::ALL.map(|s| Choice::new(s.as_str(), r.t(&format!("meet-shows-{}", s.as_str()))));
    let fields = [
        Field::select("shows", r.t("meet-shows"), shows.to_vec()).html(r),
        Field::text("title", r.t("meet-sheet-title")).html(r),
        Field::file("file", r.t("meet-sheet-file"), ".jpg,.jpeg,.png,.pdf")
            .hint(r.t("agree-sheet-hint"))
            .error(errors.on("file"))
            .html(r),
        Button::submit(r.t("meet-sheet-add")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}

/// Something to do.
pub(super) fn follow_up(view: &MeetingView, errors: &ErrorSummary, r: &Reader) -> Html {
    let mut owners = vec![Choice::new("", r.t("meet-nobody"))];
    owners.extend(
        view.members
            .iter()
            .map(|m| Choice::new(m.id.to_string(), m.name.as_str())),
    );
    let fields = [
        Field::text("what", r.t("meet-what"))
            .error(errors.on("what"))
            .html(r),
        Field::select("owner", r.t("meet-owner"), owners)
            .error(errors.on("owner"))
            .html(r),
        Field::date("due", r.t("meet-due"))
            .error(errors.on("due"))
            .html(r),
        Button::submit(r.t("meet-follow-up-add")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}
