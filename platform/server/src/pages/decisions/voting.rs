//! Voting on a phone: one button a choice, each as wide as a thumb; and the forms of those who keep the vote.

use app::decide::MotionView;
use base::Date;
use governance::Membership;
use governance::body::Ballot;
use governance::decision::{ChoiceKind, Way};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use crate::pages::bodies::words;

fn form(view: &MotionView, step: &str, fields: &[Html]) -> Html {
    let fields = Html::joined(fields, "\n");
    Html::trusted(format!(
        "<form method=\"post\" action=\"/decisions/{}/{step}\" class=\"column stack\">{fields}</form>",
        view.motion.id
    ))
}

/// The choices that this motion knows.
fn choices(view: &MotionView) -> Vec<ChoiceKind> {
    let block = view.motion.opening().is_some_and(|o| o.requirement.block);
    let all = ChoiceKind::ALL.into_iter();
    all.filter(|c| *c != ChoiceKind::Block || block).collect()
}

/// The reader's own vote: the buttons, or what was given.
pub(super) fn own(view: &MotionView, r: &Reader) -> Html {
    if let Some(vote) = &view.my_vote {
        let words = match &vote.choice {
            Some(choice) => r.tv(
                "vote-given",
                "choice",
                r.plain(&format!("choice-{}", choice.kind().as_str())),
            ),
            None => r.t("vote-given-secret"),
        };
        return Notice::new(Kind::Done, Html::empty(), words).html(r);
    }
    if !view.can.vote {
        return Html::empty();
    }
    let secret = view.motion.opening().is_some_and(|o| o.secret);
    let button = |c: ChoiceKind| {
        let button = Button::submit(r.t(&format!("choice-{}", c.as_str()))).sends("choice", c.as_str());
        match c {
            ChoiceKind::Agree => button,
            ChoiceKind::Block => button.grave(),
            _ => button.quiet(),
        }
        .html(r)
    };
    let mut fields = Vec::new();
    if !secret {
        let reason = Field::lines("reason", r.t("vote-reason"), 2).hint(r.t("vote-reason-hint"));
        fields.push(reason.optional().html(r));
    }
    let buttons: Vec<Html> = choices(view).into_iter().map(button).collect();
    fields.push(Html::trusted(format!(
        "<div class=\"grid\">{}</div>",
        Html::joined(&buttons, "")
    )));
    let told = r.t(if secret { "vote-secret" } else { "vote-open" });
    Html::trusted(format!(
        "<h2>{}</h2><p>{told}</p>{}",
        r.t("vote-title"),
        form(view, "vote", &fields)
    ))
}

/// Who voted, and how where votes are open: for the body only.
pub(super) fn given(view: &MotionView, r: &Reader) -> Html {
    let Some(opening) = view.motion.opening() else {
        return Html::empty();
    };
    let told = r.ta(
        "votes-so-far",
        &[
            ("count", view.voted.into()),
            ("seats", opening.electorate.votes().into()),
        ],
    );
    if !view.inside || view.votes.is_empty() {
        return Html::trusted(format!("<p>{told}</p>"));
    }
    let line = |v: &governance::Vote| {
        let member = view.members.iter().find(|m| m.id == v.member);
        let name = member.map_or_else(|| r.t("member-unnamed"), |m| words::called(m, true, r));
        let choice = v
            .choice
            .as_ref()
            .map(|c| r.t(&format!("choice-{}", c.kind().as_str())))
            .unwrap_or_else(|| r.t("vote-was-given"));
        let recorded = match v.way {
            Way::Own => Html::empty(),
            Way::Recorded { .. } => r.t("vote-was-recorded"),
        };
        Html::trusted(format!("<li>{name}: {choice} {recorded}</li>"))
    };
    let lines: Vec<Html> = view.votes.iter().map(line).collect();
    Html::trusted(format!(
        "<details><summary>{told}</summary><ul>{}</ul></details>",
        Html::joined(&lines, "")
    ))
}

fn details(summary: Html, inside: &Html) -> Html {
    Html::trusted(format!("<details><summary>{summary}</summary>{inside}</details>"))
}

/// The steps of those who keep the body: open, write down, close, take back.
pub(super) fn keep(view: &MotionView, today: Date, r: &Reader) -> Html {
    let mut out = Vec::new();
    if view.can.open {
        out.push(Html::trusted(format!("<h2>{}</h2>", r.t("motion-open-title"))));
        out.push(open(view, today, r));
    }
    if view.can.record {
        out.push(details(r.t("vote-record"), &record(view, r)));
    }
    if view.can.close {
        let fields = [
            Field::lines("statement", r.t("closing-statement"), 3)
                .hint(r.t("closing-statement-hint"))
                .html(r),
            Field::date("review", r.t("closing-review")).optional().html(r),
            Button::submit(r.t("motion-close")).html(r),
        ];
        out.push(Html::trusted(format!("<h2>{}</h2>", r.t("motion-close"))));
        out.push(form(view, "close", &fields));
    }
    if view.can.withdraw {
        let fields = [
            Field::text("reason", r.t("motion-withdraw-reason")).html(r),
            Button::submit(r.t("motion-withdraw")).grave().html(r),
        ];
        out.push(details(r.t("motion-withdraw"), &form(view, "withdraw", &fields)));
    }
    Html::joined(&out, "\n")
}

fn open(view: &MotionView, today: Date, r: &Reader) -> Html {
    let laws = &view.body.by_laws;
    let first = today
        .checked_add(jiff::Span::new().days(i64::from(laws.notice_days)))
        .unwrap_or(today);
    let mut fields = vec![
        Field::date("closes", r.t("motion-closes"))
            .value(first.to_string())
            .hint(r.tn("by-laws-notice", usize::from(laws.notice_days)))
            .html(r),
    ];
    match laws.ballot {
        Ballot::Open => {}
        Ballot::Secret => fields.push(Html::trusted(
            "<input type=\"hidden\" name=\"secret\" value=\"yes\">",
        )),
        Ballot::Either => fields.push(Field::tick("secret", r.t("by-laws-secret"), false).html(r)),
    }
    fields.push(Button::submit(r.t("motion-open")).html(r));
    form(view, "open", &fields)
}

/// Members in the electorate who have no account and have not voted.
fn record(view: &MotionView, r: &Reader) -> Html {
    let open = view.motion.opening();
    let without = |m: &&Membership| {
        let seat = open.and_then(|o| o.electorate.seat(m.id));
        m.sign_in.is_none() && seat.is_some_and(|s| !view.votes.iter().any(|v| v.unit == s.unit))
    };
    let members: Vec<Choice> = view
        .members
        .iter()
        .filter(without)
        .map(|m| Choice::new(m.id.to_string(), m.name.as_str()))
        .collect();
    if members.is_empty() {
        return Html::trusted(format!("<p>{}</p>", r.t("vote-record-nobody")));
    }
    let choice = |c: ChoiceKind| Choice::new(c.as_str(), r.t(&format!("choice-{}", c.as_str())));
    let fields = [
        Html::trusted(format!("<p>{}</p>", r.t("vote-record-text"))),
        Field::select("member", r.t("vote-record-member"), members).html(r),
        Field::radios(
            "choice",
            r.t("vote-record-choice"),
            choices(view).into_iter().map(choice).collect(),
        )
        .html(r),
        Field::text("reason", r.t("vote-reason")).optional().html(r),
        Button::submit(r.t("vote-record")).quiet().html(r),
    ];
    form(view, "record", &fields)
}
