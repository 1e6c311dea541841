//! What can be done next with a grant, for who may do it.

use app::fund::GrantView;
use fund::{Answer, GrantState};
use ui::{Html, Reader};

use super::ask::{Ask, concerns, folded};
use crate::pages::work::Filled;

/// In how many parts a grant can be paid.
pub(super) const PARTS: usize = 4;

/// The criteria's fields, and in which parts; fixed names, because a form's names are.
pub(super) const ANSWERS: [&str; 12] = [
    "answer1", "answer2", "answer3", "answer4", "answer5", "answer6", "answer7", "answer8", "answer9",
    "answer10", "answer11", "answer12",
];

/// The forms that fit the state and the reader.
pub(super) fn forms(view: &GrantView, filled: &Filled, r: &Reader) -> Html {
    let errors = &filled.errors;
    let mut out = Vec::new();
    let state = view.grant.state();
    let open = |prefix: &str| concerns(errors, prefix);
    let mut add = |key: &str, prefix: &str, form: Html| out.push(folded(r.t(key), &form, open(prefix)));
    if view.assesses && matches!(state, GrantState::Applied | GrantState::Assessed) {
        add("grant-assess", "j_", assess(view, filled, r));
    }
    if view.keeps {
        for (key, prefix, form) in keeping(view, filled, r) {
            add(key, prefix, form);
        }
    }
    if view.leads && matches!(state, GrantState::Disbursing | GrantState::Reporting) {
        let form = Ask::new("e_", filled, r)
            .any_amount()
            .rate()
            .lines("words", "grant-words")
            .paper()
            .form(&format!("/grants/{}/report", view.grant.id), "grant-report");
        add("grant-report", "e_", form);
    }
    Html::joined(&out, "")
}

fn assess(view: &GrantView, filled: &Filled, r: &Reader) -> Html {
    let answers = || {
        Answer::ALL
            .map(|a| (a.as_str().to_owned(), r.t(&format!("criterion-{}", a.as_str()))))
            .to_vec()
    };
    let mut ask = Ask::new("j_", filled, r);
    for (criterion, name) in view.call.criteria.iter().zip(ANSWERS) {
        ask = ask.radios(name, r.text(&criterion.words), answers());
    }
    ask.lines("reason", "grant-why")
        .form(&format!("/grants/{}/assess", view.grant.id), "grant-assess-send")
}

type Step = (&'static str, &'static str, Html);

/// The steps of who keeps the board, as the state allows them.
fn keeping(view: &GrantView, filled: &Filled, r: &Reader) -> Vec<Step> {
    let to = format!("/grants/{}/step", view.grant.id);
    let state = view.grant.state();
    let mut out = Vec::new();
    if state == GrantState::Assessed {
        out.push(("grant-allocate", "a_", allocate(view, filled, r)));
    }
    if matches!(state, GrantState::Applied | GrantState::Assessed) {
        let form = Ask::new("d_", filled, r).lines("reason", "grant-decline-reason");
        out.push(("grant-decline", "d_", form.form(&to, "grant-decline")));
    }
    if state == GrantState::Allocated {
        out.push(("grant-agree", "g_", agree(filled, r).form(&to, "grant-agree")));
    }
    if matches!(state, GrantState::Agreed | GrantState::Disbursing) {
        let waits = view
            .grant
            .tranches
            .iter()
            .enumerate()
            .filter(|(_, t)| t.entry.is_none());
        let waits = waits.map(|(at, t)| {
            (
                (at + 1).to_string(),
                Html::from(format!("{}: {}", at + 1, t.condition)),
            )
        });
        let form = Ask::new("y_", filled, r)
            .select("tranche", "grant-part", waits.collect())
            .lines("met", "grant-met")
            .paper();
        out.push(("grant-pay", "y_", form.form(&to, "grant-pay")));
    }
    if matches!(state, GrantState::Disbursing | GrantState::Reporting) {
        let form = Ask::new("f_", filled, r).amount().paper();
        out.push(("grant-refund", "f_", form.form(&to, "grant-refund")));
    }
    if view.grant.allocation.is_some() && !state.is_over() {
        let form = Ask::new("x_", filled, r)
            .maybe("reason", "grant-close-reason")
            .paper();
        out.push(("grant-close", "x_", form.form(&to, "grant-close")));
    }
    out
}

fn allocate(view: &GrantView, filled: &Filled, r: &Reader) -> Html {
    let to = format!("/grants/{}/step", view.grant.id);
    let vote = format!("/grants/{}/propose", view.grant.id);
    let ask = Ask::new("a_", filled, r).amount();
    let form = if view.board.binds() {
        ask.form_or(&to, "grant-allocate", (&vote, "fund-put-to-vote"))
    } else {
        super::show::cannot(view.board.slug.as_str(), r)
    };
    let link =
        |motion, key: &str| Html::trusted(format!("<p><a href=\"/decisions/{motion}\">{}</a></p>", r.t(key)));
    let mut out = vec![form];
    if view.grant.needs_exception(&view.fund) {
        let ask = Ask::new("o_", filled, r);
        let exception = Html::trusted(format!("<p>{}</p>", r.t("grant-needs-exception")));
        out.push(exception);
        if view.board.binds() {
            out.push(ask.form(&format!("{vote}?exception=yes"), "grant-ask-exception"));
        }
    }
    out.extend(view.motion.map(|m| link(m, "grant-motion")));
    out.extend(view.exception.map(|m| link(m, "grant-motion-exception")));
    Html::joined(&out, "")
}

fn agree<'a>(filled: &'a Filled, r: &'a Reader) -> Ask<'a> {
    let mut ask = Ask::new("g_", filled, r).paper();
    for number in 1..=PARTS {
        ask = ask
            .maybe(&format!("tranche{number}"), "grant-part-amount")
            .maybe(&format!("condition{number}"), "grant-part-condition");
    }
    ask
}
