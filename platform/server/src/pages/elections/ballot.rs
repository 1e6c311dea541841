//! The ballot, and the forms of what comes next in an election.

use crate::pages::form::joined;
use app::elect::ElectionView;
use governance::body::Ballot;
use governance::decision::ChoiceKind;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::show::called;

/// The choices that a ballot gives for each candidate.
const CHOICES: [ChoiceKind; 3] = [ChoiceKind::Agree, ChoiceKind::Disagree, ChoiceKind::Abstain];

/// One question for each who stands.
pub(super) fn ballot(view: &ElectionView, errors: &ErrorSummary, r: &Reader) -> Html {
    let mut out = vec![Html::trusted(format!("<p>{}</p>", r.t("elect-ballot-text")))];
    for c in view.election.standing() {
        let choices = CHOICES.map(|k| Choice::new(k.as_str(), r.t(&format!("choice-{}", k.as_str()))));
        let name = format!("candidate-{}", c.id);
        let field = Field::radios(&name, called(c.member, view, r).plain(), choices.to_vec());
        out.push(field.hint(r.text(&c.statement)).error(errors.on(&name)).html(r));
    }
    out.push(Button::submit(r.t("elect-vote")).html(r));
    joined(&out)
}

/// The other forms that the reader may send: the last part of the address, and the fields.
pub(super) fn forms(view: &ElectionView, errors: &ErrorSummary, r: &Reader) -> Vec<(String, Html)> {
    let can = &view.can;
    let mut out: Vec<(&str, Html)> = Vec::new();
    if can.answer {
        out.push(("answer", answer(errors, r)));
    }
    if can.stand_down {
        let no = Html::trusted("<input type=\"hidden\" name=\"answer\" value=\"no\">");
        let key = if can.answer {
            "elect-no"
        } else {
            "elect-stand-down"
        };
        out.push(("answer", joined(&[no, Button::submit(r.t(key)).quiet().html(r)])));
    }
    if can.nominate {
        out.push(("nominate", nominate(view, errors, r)));
    }
    if can.open {
        out.push(("open", open(view, errors, r)));
    }
    if can.declare {
        let statement = Field::lines("statement", r.t("elect-statement"), 4)
            .hint(r.t("elect-statement-hint"))
            .error(errors.on("statement"))
            .html(r);
        out.push((
            "declare",
            joined(&[statement, Button::submit(r.t("elect-declare")).html(r)]),
        ));
    }
    if can.cancel {
        let reason = Field::text("reason", r.t("join-reason"))
            .error(errors.on("reason"))
            .html(r);
        let inside = joined(&[reason, Button::submit(r.t("elect-cancel")).quiet().html(r)]);
        let label = r.t("elect-cancel");
        out.push((
            "cancel",
            Html::trusted(format!("<details><summary>{label}</summary>{inside}</details>")),
        ));
    }
    out.into_iter()
        .map(|(step, form)| (step.to_owned(), form))
        .collect()
}

fn answer(errors: &ErrorSummary, r: &Reader) -> Html {
    joined(&[
        Html::trusted("<input type=\"hidden\" name=\"answer\" value=\"yes\">"),
        Html::trusted(format!("<h2>{}</h2>", r.t("elect-you-were-named"))),
        Field::lines("statement", r.t("elect-your-statement"), 4)
            .error(errors.on("statement"))
            .html(r),
        Button::submit(r.t("elect-yes")).html(r),
    ])
}

/// Members with a vote who were not named yet; oneself first.
fn nominate(view: &ElectionView, errors: &ErrorSummary, r: &Reader) -> Html {
    let own = view.mine.as_ref().map(|m| m.id);
    let mut free: Vec<_> = view
        .members
        .iter()
        .filter(|m| m.voting && m.end.is_none() && view.election.candidate_of(m.id).is_none())
        .collect();
    free.sort_by_key(|m| Some(m.id) != own);
    let choice = |m: &&governance::Membership| {
        let name = called(m.id, view, r).plain();
        let label = if Some(m.id) == own {
            r.tv("elect-myself", "name", name)
        } else {
            name.into()
        };
        Choice::new(m.id.to_string(), label)
    };
    joined(&[
        Html::trusted(format!("<h2>{}</h2>", r.t("elect-nominate"))),
        Field::select(
            "member",
            r.t("elect-candidate"),
            free.iter().map(choice).collect(),
        )
        .error(errors.on("member"))
        .html(r),
        Field::lines("statement", r.t("elect-field-statement"), 3)
            .hint(r.t("elect-field-statement-hint"))
            .error(errors.on("statement"))
            .optional()
            .html(r),
        Button::submit(r.t("elect-nominate")).html(r),
    ])
}

fn open(view: &ElectionView, errors: &ErrorSummary, r: &Reader) -> Html {
    let mut out = vec![
        Html::trusted(format!("<h2>{}</h2>", r.t("elect-open"))),
        Field::date("closes", r.t("elect-closes"))
            .error(errors.on("closes"))
            .html(r),
    ];
    match view.body.by_laws.ballot {
        Ballot::Either => {
            let field = Field::tick("secret", r.t("elect-field-secret"), true);
            out.push(field.error(errors.on("secret")).html(r));
        }
        Ballot::Secret => out.push(Html::trusted(format!(
            "<input type=\"hidden\" name=\"secret\" value=\"yes\"><p>{}</p>",
            r.t("by-laws-secret")
        ))),
        Ballot::Open => out.push(Html::trusted(format!("<p>{}</p>", r.t("by-laws-open")))),
    }
    out.push(Button::submit(r.t("elect-open")).html(r));
    joined(&out)
}
