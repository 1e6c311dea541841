//! `/decisions/{motion}`: the text with its versions, what was said, the vote, and what came of it.

use app::decide::{MotionView, released_names, view_motion};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id, Text};
use governance::Motion;
use governance::decision::{Answer, Life};
use ui::components::definition_list::DefinitionList;
use ui::components::finding_list::FindingList;
use ui::{Component, Html, Reader};

use super::differences::differences;
use super::{badge, outcome, voting};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::pages::form::id_of;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decisions/show.html")]
struct Show<'a> {
    r: &'a Reader,
    id: Id<Motion>,
    body: Html,
    title: Html,
    badge: Html,
    wrong: Html,
    facts: Html,
    outcome: Html,
    own: Html,
    needed: Vec<Html>,
    given: Html,
    text: Html,
    draft_text: String,
    new_laws: Vec<Html>,
    versions: Vec<(Html, Html)>,
    papers: Vec<(String, String)>,
    amendments: Vec<Change>,
    interests: Vec<(Html, String)>,
    remarks: Vec<(Html, Html)>,
    keep: Html,
    inside: bool,
    can: app::decide::Can,
}

/// A change that was asked for.
struct Change {
    number: usize,
    by: Html,
    reason: String,
    differences: Html,
    answer: Html,
    waiting: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(motion): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &motion, &Findings::none()).await
}

/// The page, with what was wrong with the last step.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    motion: &str,
    wrong: &Findings,
) -> Result<Response, Fault> {
    let id = id_of::<Motion>("motion", motion)?;
    let view = view_motion(&services.app, &visit.actor, id).await?;
    let names = released_names(&services.app, [&view.motion]).await?;
    let r = &visit.reader;
    let show = content(
        (&view, super::title(&view.motion, &names, r)),
        governance::day(services.app.now()),
        wrong,
        r,
    );
    let shell = visit.page(show.title.plain(), crate::render(&show));
    let status = if wrong.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

fn content<'a>(
    (view, title): (&MotionView, Html),
    today: base::Date,
    wrong: &Findings,
    r: &'a Reader,
) -> Show<'a> {
    let motion = &view.motion;
    Show {
        r,
        id: motion.id,
        body: words::link(&view.body, r),
        title,
        badge: badge(motion, r),
        wrong: if wrong.is_empty() {
            Html::empty()
        } else {
            FindingList::of(wrong).html(r)
        },
        facts: facts(view, r),
        outcome: outcome::section(view, r),
        own: voting::own(view, r),
        needed: motion
            .opening()
            .map(|o| outcome::needed(&o.requirement, r))
            .unwrap_or_default(),
        given: voting::given(view, r),
        text: lines(motion.text(), r),
        draft_text: best(motion.text(), r).to_owned(),
        new_laws: motion
            .by_laws
            .as_ref()
            .map(|laws| words::sentences(laws, r))
            .unwrap_or_default(),
        versions: versions(view, r),
        papers: motion
            .papers
            .iter()
            .map(|p| (p.address.clone(), p.title.clone()))
            .collect(),
        amendments: amendments(view, r),
        interests: interests(view, r),
        remarks: remarks(view, r),
        keep: voting::keep(view, today, r),
        inside: view.inside,
        can: view.can,
    }
}

fn best<'a>(text: &'a Text, r: &Reader) -> &'a str {
    text.best(&r.language).map_or("", |(_, words)| words)
}

/// A text with its paragraphs, marked when it is in another language.
fn lines(text: &Text, r: &Reader) -> Html {
    match text.best(&r.language) {
        Some((language, words)) => Html::trusted(format!(
            "<div lang=\"{}\" dir=\"{}\">{}</div>",
            Html::escaped(language.as_str()),
            language.direction().as_str(),
            Html::paragraphs(words)
        )),
        None => Html::empty(),
    }
}

fn facts(view: &MotionView, r: &Reader) -> Html {
    let motion = &view.motion;
    let by = words::said_by(&motion.proposer, &view.members, view.inside, r);
    let mut list = DefinitionList::default().item(r.t("motion-proposed-by"), by);
    if let Some(subject) = &motion.subject {
        list = list.item(r.t("decisions-about"), about(view, subject.kind.as_str(), r));
        if let Some(since) = view.subject.as_ref().and_then(|s| s.revised) {
            list = list.item(r.t("output-revised-title"), revised(view, since, r));
        }
        list = list.item(
            r.t("motion-asks"),
            r.t(&format!("motion-asks-{}", motion.asks.as_str())),
        );
    }
    if let Some(opening) = motion.opening() {
        list = list
            .item(r.t("motion-opened"), r.date(governance::day(opening.opened)))
            .item(r.t("motion-closes"), r.date(opening.closes));
        let kind = if opening.secret {
            "by-laws-secret"
        } else {
            "by-laws-open"
        };
        list = list.item(r.t("motion-ballot"), r.t(kind));
    }
    if let Life::Withdrawn { reason, .. } = motion.life() {
        list = list.item(r.t("motion-withdraw-reason"), reason.as_str());
    }
    list.html(r)
}

/// That the text is not word for word the one that members reviewed, with the way to every change.
fn revised(view: &MotionView, since: governance::output::Revised, r: &Reader) -> Html {
    let words = [
        ("changed", since.changed.into()),
        ("of", since.of.into()),
        ("from", i64::from(since.from).into()),
        ("to", i64::from(since.to).into()),
    ];
    let said = r.ta("output-revised", &words);
    match view.subject.as_ref().and_then(|s| s.address.as_deref()) {
        Some(address) => Html::trusted(format!(
            "{said} <a href=\"{}#changes\">{}</a>",
            Html::escaped(address),
            r.t("output-revised-changes")
        )),
        None => said,
    }
}

/// What it is about: its kind and name with a link, and whether it changed since.
fn about(view: &MotionView, kind: &str, r: &Reader) -> Html {
    let kind = r.t(&format!("subject-{kind}"));
    let Some(subject) = &view.subject else {
        return kind;
    };
    let name = r.text(&subject.name);
    let name = match &subject.address {
        Some(address) => Html::trusted(format!("<a href=\"{}\">{name}</a>", Html::escaped(address))),
        None => name,
    };
    let state = match subject.unchanged {
        Some(true) => r.t("subject-unchanged"),
        Some(false) => r.t("subject-changed"),
        None => Html::empty(),
    };
    Html::trusted(format!("{kind}: {name} <span class=\"small\">{state}</span>"))
}

/// Who wrote a version and when, and what changed from the one before; the newest first.
fn versions(view: &MotionView, r: &Reader) -> Vec<(Html, Html)> {
    let all = &view.motion.versions;
    let pairs = all.iter().zip(all.iter().skip(1)).enumerate();
    let one = |(n, (before, after)): (usize, (&governance::decision::Version, _))| {
        let after: &governance::decision::Version = after;
        let head = r.ta(
            "motion-version",
            &[
                ("number", (n + 2).into()),
                (
                    "by",
                    words::said_by(&after.by, &view.members, view.inside, r)
                        .plain()
                        .into(),
                ),
                ("at", r.moment(after.at).into()),
            ],
        );
        (head, differences(best(&before.text, r), best(&after.text, r)))
    };
    let mut out: Vec<(Html, Html)> = pairs.map(one).collect();
    out.reverse();
    out
}

fn amendments(view: &MotionView, r: &Reader) -> Vec<Change> {
    let one = |(n, a): (usize, &governance::decision::Amendment)| {
        let before = view.motion.versions.get(a.of_version.saturating_sub(1));
        let before = before.map_or("", |v| best(&v.text, r));
        Change {
            number: n + 1,
            by: words::said_by(&a.by, &view.members, view.inside, r),
            reason: a.reason.clone(),
            differences: differences(before, &a.text),
            answer: match &a.answer {
                Answer::Waiting => r.t("amendment-waiting"),
                Answer::Accepted { version } => r.tv("amendment-accepted", "version", *version),
                Answer::Rejected { reason } => r.tv("amendment-rejected", "reason", reason.as_str()),
            },
            waiting: a.answer == Answer::Waiting,
        }
    };
    view.motion.amendments.iter().enumerate().map(one).collect()
}

fn interests(view: &MotionView, r: &Reader) -> Vec<(Html, String)> {
    let one = |i: &governance::decision::Interest| {
        let member = view.members.iter().find(|m| m.id == i.member);
        let name = member.map_or_else(|| r.t("member-unnamed"), |m| words::called(m, view.inside, r));
        let known = fund::Interest::ALL.iter().any(|k| k.as_str() == i.words);
        let words = if known {
            r.plain(&format!("interest-{}", i.words))
        } else {
            i.words.clone()
        };
        (name, words)
    };
    view.motion.interests.iter().map(one).collect()
}

/// The discussion: for the body only.
fn remarks(view: &MotionView, r: &Reader) -> Vec<(Html, Html)> {
    if !view.inside {
        return Vec::new();
    }
    let one = |said: &governance::decision::Remark| {
        let by = words::said_by(&said.by, &view.members, true, r);
        let head = Html::trusted(format!(
            "{by} <span class=\"small quiet\">{}</span>",
            r.moment(said.at)
        ));
        (head, Html::marked(&said.words, &said.language))
    };
    view.motion.remarks.iter().map(one).collect()
}
