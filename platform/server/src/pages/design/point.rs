//! `…/design/points/{id}`: one proposal with everything that was said about it.

use app::design::{AtVote, ProposalView, view_proposal};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Id;
use governance::design::{AmendmentState, Change, Proposal, ProposalState};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{above, at, id_of, point_forms as forms, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words as register_words;
use crate::pages::work::Filled;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "design/point.html")]
struct Show<'a> {
    r: &'a Reader,
    part: Html,
    title: Html,
    state: Html,
    outcome: Html,
    told: Html,
    by: Html,
    summary: Html,
    text: Html,
    why: Html,
    support: Html,
    support_form: Html,
    decision: Html,
    decision_form: Html,
    merged: Vec<(String, Html)>,
    amendments: Vec<AmendmentLine>,
    amend_form: Html,
    comments: Vec<CommentLine>,
    comment_form: Html,
    versions: Vec<(Html, Html, Html)>,
    more: Html,
}

/// An amendment as the page shows it.
pub(super) struct AmendmentLine {
    pub(super) who: Html,
    pub(super) text: Html,
    pub(super) why: Html,
    pub(super) state: Html,
    pub(super) form: Html,
}

/// A comment as the page shows it.
pub(super) struct CommentLine {
    pub(super) number: u32,
    pub(super) who: Html,
    pub(super) when: String,
    pub(super) text: Html,
    pub(super) removed: Option<Html>,
    pub(super) form: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, id)): Path<(String, u32, String)>,
) -> Result<Response, Fault> {
    let id = id_of(&id, "proposal")?;
    page(&visit, &services, ((&slug, number), id), &Filled::default()).await
}

/// The page, with what was wrong with the last step.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (key, id): (app::design::Key<'_>, Id<Proposal>),
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_proposal(&services.app, &visit.actor, key, id).await?;
    let r = &visit.reader;
    let here = at(key, &format!("/design/points/{id}"));
    let form = forms::Forms {
        view: &view,
        at: &here,
        filled,
        r,
    };
    let show = of(&form);
    let title = format!(
        "{} – {}",
        show.title.plain(),
        r.text(&view.at.initiative.title).plain()
    );
    let page = visit
        .page(title, crate::render(&show))
        .section(Section::Initiatives);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let tab = if view.proposal.about.is_some() {
        "questions"
    } else {
        "room"
    };
    Ok((status, page.above(above(&view.at, tab, r))).into_response())
}

fn of<'a>(form: &forms::Forms<'a>) -> Show<'a> {
    let (view, r) = (form.view, form.r);
    let (p, v) = (&view.proposal, &view.at);
    let wording = p.now();
    let voting = view.vote.as_ref().is_some_and(AtVote::is_under_way);
    Show {
        r,
        part: words::part(p.part, r),
        title: words::title(p, r),
        state: words::state(p, voting, r),
        outcome: outcome(view, r),
        told: words::told(p, &v.room, &view.names, r),
        by: words::name(p.voice.by(), &view.names, r),
        summary: form.filled.errors.html(r),
        text: text(p, r),
        why: register_words::paragraphs(&wording.written.why, r),
        support: words::support(&p.support, wording.number, &v.room, r),
        support_form: form.support(),
        decision: forms::decision(view, r),
        decision_form: form.decide(),
        merged: view.merged.iter().map(|m| link(view, m, r)).collect(),
        amendments: p.amendments.iter().rev().map(|a| amendment(form, a)).collect(),
        amend_form: form.amend(),
        comments: p.comments.iter().map(|c| comment(form, c)).collect(),
        comment_form: form.comment(),
        versions: versions(view, r),
        more: form.more(),
    }
}

fn link(view: &ProposalView, p: &Proposal, r: &Reader) -> (String, Html) {
    let key = (view.at.initiative.slug.as_str(), view.at.round.number);
    (at(key, &format!("/design/points/{}", p.id)), words::title(p, r))
}

/// Why it is closed, when it is.
fn outcome(view: &ProposalView, r: &Reader) -> Html {
    match view.proposal.state() {
        ProposalState::Declined { reason } => r.text(reason),
        ProposalState::Merged { .. } => view.into.as_ref().map_or_else(Html::empty, |into| {
            let (href, title) = link(view, into, r);
            Html::trusted(format!(
                "{} <a href=\"{href}\">{title}</a>",
                r.t("design-goes-on-in")
            ))
        }),
        _ => Html::empty(),
    }
}

/// What is proposed: for a question its old and new words side by side, in each language.
fn text(p: &Proposal, r: &Reader) -> Html {
    let written = &p.now().written;
    let Some(about) = &p.about else {
        return register_words::paragraphs(&written.text, r);
    };
    let was = match about.change {
        Change::Add => base::Text::default(),
        Change::Reword | Change::Drop => about.was.clone(),
    };
    let new = match about.change {
        Change::Drop => base::Text::default(),
        Change::Reword | Change::Add => written.text.clone(),
    };
    let name = r.ta(
        "design-question-name",
        &[("name", about.question.as_str().into())],
    );
    let one = |(l, before, after): &(base::Language, Html, Html)| {
        let head = Html::escaped(Reader::name_of(l));
        let half = |key: &str, words: &Html| {
            let key = r.t(key);
            format!("<div><p class=\"small quiet\">{key}</p><blockquote>{words}</blockquote></div>")
        };
        let halves = match about.change {
            Change::Reword => half("design-words-now", before) + &half("design-words-new", after),
            Change::Drop => half("design-words-dropped", before),
            Change::Add => half("design-words-added", after),
        };
        format!("<h3>{head}</h3><div class=\"split split-even\">{halves}</div>")
    };
    let all: String = words::beside(&was, &new).iter().map(one).collect();
    Html::trusted(format!("<p class=\"kicker\">{name}</p>{all}"))
}

fn amendment(form: &forms::Forms<'_>, a: &governance::design::Amendment) -> AmendmentLine {
    let (view, r) = (form.view, form.r);
    let p = &view.proposal;
    let base = p.wordings().iter().find(|w| w.number == a.of);
    let old = base.map(|w| w.written.text.clone()).unwrap_or_default();
    let each: String = a
        .text
        .languages()
        .map(|l| {
            let (was, is) = (old.get(l).unwrap_or(""), a.text.get(l).unwrap_or(""));
            let dir = l.direction().as_str();
            format!("<p lang=\"{l}\" dir=\"{dir}\">{}</p>", words::changed(was, is))
        })
        .collect();
    let (state, open) = match &a.state {
        AmendmentState::Open => (r.t("design-amendment-open"), true),
        AmendmentState::Taken { .. } => (r.t("design-amendment-taken"), false),
        AmendmentState::Refused { reason } => {
            let words = r.t("design-amendment-refused");
            (Html::trusted(format!("{words} {}", r.text(reason))), false)
        }
    };
    AmendmentLine {
        who: words::who(&a.voice, &view.at.room, &view.names, r),
        text: Html::trusted(each),
        why: r.text(&a.why),
        state,
        form: if open {
            form.answer(a.number)
        } else {
            Html::empty()
        },
    }
}

fn comment(form: &forms::Forms<'_>, c: &governance::design::Comment) -> CommentLine {
    let (view, r) = (form.view, form.r);
    let removed = c.removed.as_ref().map(|reason| {
        if reason.is_empty() {
            r.t("design-comment-taken-back")
        } else {
            Html::trusted(format!("{} {}", r.t("design-comment-removed"), r.text(reason)))
        }
    });
    CommentLine {
        number: c.number,
        who: words::who(&c.voice, &view.at.room, &view.names, r),
        when: r.moment(c.at),
        text: register_words::paragraphs(&c.text, r),
        form: if removed.is_none() {
            form.remove_comment(c)
        } else {
            Html::empty()
        },
        removed,
    }
}

/// Earlier wordings, when there are any: the newest first.
fn versions(view: &ProposalView, r: &Reader) -> Vec<(Html, Html, Html)> {
    let all = view.proposal.wordings();
    if all.len() < 2 {
        return Vec::new();
    }
    let line = |w: &governance::design::Wording| {
        let by = words::name(w.by, &view.names, r).plain();
        let head = r.ta(
            "design-version",
            &[
                ("number", f64::from(w.number).into()),
                ("name", by.into()),
                ("when", r.moment(w.at).into()),
            ],
        );
        let title = r.text(&w.written.title);
        (head, title, register_words::paragraphs(&w.written.text, r))
    };
    all.iter().rev().map(line).collect()
}
