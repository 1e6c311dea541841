//! A round by a scheme: the public profile, and the form in which items are answered.

use std::collections::BTreeMap;

use app::assess::{SchemeView, answer_items, view_scheme};
use app::register::view_initiative;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use framework::Strength;
use framework::scheme::{By, Given, Item, ItemState, Shown};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

type Key = (String, u32, String);

/// An item as a profile shows it.
pub(super) struct Line {
    code: String,
    question: Html,
    clause: String,
    state: Html,
    by: Html,
    next: Html,
}

#[derive(Template)]
#[template(path = "assess/profile.html")]
struct Profile<'a> {
    r: &'a Reader,
    title: Html,
    text: Html,
    name: String,
    stale: bool,
    answered: bool,
    parts: Vec<(Html, String, Vec<Line>)>,
    edit: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, scheme)): Path<Key>,
) -> Result<Response, Fault> {
    let view = view_scheme(&services.app, &visit.actor, (&slug, number), &scheme).await?;
    let it = view_initiative(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let edit = it
        .may_edit
        .then(|| format!("/work/{slug}/rounds/{number}/schemes/{scheme}"));
    let title = format!(
        "{} – {}",
        r.text(&view.scheme.title).plain(),
        r.text(&it.initiative.title).plain()
    );
    let page = visit.page(title, html(&view, edit, r));
    Ok(page.section(Section::Initiatives).into_response())
}

fn html(view: &SchemeView, edit: Option<String>, r: &Reader) -> Html {
    let lines = |part: &str| {
        view.scheme
            .items_of(part)
            .filter_map(|i| line(view, i, r))
            .collect()
    };
    crate::render(&Profile {
        r,
        title: r.text(&view.scheme.title),
        text: r.text(&view.scheme.text),
        name: view.scheme.name(),
        stale: view.stale,
        answered: view.answered,
        parts: view
            .scheme
            .parts
            .iter()
            .map(|p| (r.text(&p.title), p.clause.clone(), lines(&p.code)))
            .collect(),
        edit,
    })
}

fn line(view: &SchemeView, item: &Item, r: &Reader) -> Option<Line> {
    let shown = view.profile.get(&item.code)?;
    let gap = !matches!(shown.state, ItemState::Met | ItemState::NotApplicable);
    Some(Line {
        code: item.code.clone(),
        question: r.text(&item.question),
        clause: item.clause.clone(),
        state: state(shown.state, r),
        by: by(view, shown, r),
        next: if gap { r.text(&item.next) } else { Html::empty() },
    })
}

pub(crate) fn state(state: ItemState, r: &Reader) -> Html {
    let tone = match state {
        ItemState::Met => Tone::Good,
        ItemState::Partly => Tone::Attention,
        ItemState::Not => Tone::Stop,
        ItemState::Unknown => Tone::Open,
        ItemState::NotApplicable => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("item-{}", state.as_str()))).html(r)
}

fn by(view: &SchemeView, shown: &Shown, r: &Reader) -> Html {
    match shown.by {
        By::Platform { .. } => r.t("item-by-platform"),
        By::Nobody => Html::empty(),
        By::Person { strength } => {
            let said = r.t(&format!("strength-{}", strength.as_str()));
            let given = view.given.get(&shown.code);
            let note = given.map(|g| Html::escaped(&g.note)).unwrap_or_default();
            Html::trusted(format!("{said} <span dir=\"auto\">{note}</span>"))
        }
    }
}

/// The ten principles on the page of a round: each with its state in a word, and the one next step of its first
/// gap.
pub(crate) fn principles(view: &SchemeView, href: &str, r: &Reader) -> Html {
    let row = |part: &framework::scheme::Part| {
        let items: Vec<&Shown> = view
            .scheme
            .items_of(&part.code)
            .filter_map(|i| view.profile.get(&i.code))
            .collect();
        let states: Vec<String> = items.iter().map(|s| dot(s, r)).collect();
        let gap = items
            .iter()
            .find(|s| !matches!(s.state, ItemState::Met | ItemState::NotApplicable));
        let next = gap
            .and_then(|s| view.scheme.item(&s.code))
            .map(|i| r.text(&i.next))
            .unwrap_or_default();
        format!(
            "<li><span class=\"principle-name\">{} {}</span> <span class=\"principle-dots\">{}</span> <span class=\"small quiet principle-next\">{next} <span class=\"verdict-clause\">{}</span></span></li>",
            part.code,
            r.text(&part.title),
            states.concat(),
            Html::escaped(&part.clause),
        )
    };
    let rows: Vec<String> = view.scheme.parts.iter().map(row).collect();
    Html::trusted(format!(
        "<section aria-labelledby=\"principles\"><h2 id=\"principles\"><a href=\"{href}\">{}</a></h2><p class=\"small quiet\">{}</p><ul class=\"principles\">{}</ul></section>",
        r.text(&view.scheme.title),
        r.t("principles-legend"),
        rows.concat()
    ))
}

/// A sign for an item, with its words for those who do not see it.
fn dot(shown: &Shown, r: &Reader) -> String {
    let sign = match shown.state {
        ItemState::Met => "●",
        ItemState::Partly => "◐",
        ItemState::Not => "○",
        ItemState::Unknown => "?",
        ItemState::NotApplicable => "–",
    };
    let words = r.plain(&format!("item-{}", shown.state.as_str()));
    format!(
        "<span class=\"principle-dot\" role=\"img\" aria-label=\"{} {}\">{sign}</span>",
        shown.code,
        Html::escaped(&words)
    )
}

#[derive(Template)]
#[template(path = "assess/items.html")]
struct Answering<'a> {
    r: &'a Reader,
    title: Html,
    summary: Html,
    parts: Vec<(Html, Vec<(Html, Html)>)>,
    button: Html,
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
) -> Result<Response, Fault> {
    form(&visit, &services, &key, &ErrorSummary::default()).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (sent, at) = (Sent::from(pairs), (key.0.as_str(), key.1));
    let it = view_initiative(&services.app, &visit.actor, &key.0).await?;
    let id = Some(it.initiative.id.uuid());
    app::act::authorise(&services.app, &visit.actor, app::Verb::AnswerItems, id).await?;
    let view = view_scheme(&services.app, &visit.actor, at, &key.2).await?;
    let given: BTreeMap<String, Given> = view
        .scheme
        .items
        .iter()
        .filter_map(|i| Some((i.code.clone(), given(&sent, i)?)))
        .collect();
    match answer_items(&services.app, &visit.actor, at, &key.2, given).await {
        Ok(_) => {
            let to = format!("/initiatives/{}/rounds/{}/schemes/{}", key.0, key.1, key.2);
            Ok(Redirect::to(&to).into_response())
        }
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = form(&visit, &services, &key, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// What was answered to an item: one of its own answers by its place, or a state by its name.
pub(crate) fn given(sent: &Sent, item: &Item) -> Option<Given> {
    let answer = sent.one(&format!("item-{}", item.code));
    let own = answer
        .parse::<usize>()
        .ok()
        .and_then(|n| item.answers.get(n))
        .map(|a| a.state);
    let state = own
        .or_else(|| ItemState::from_name(&answer))
        .filter(|s| *s != ItemState::Unknown)?;
    let note = sent.one(&format!("note-{}", item.code));
    let link = note
        .split_whitespace()
        .find(|w| w.starts_with("https://") || w.starts_with("http://"));
    let claimed = Strength::from_name(&sent.one(&format!("strength-{}", item.code))).unwrap_or_default();
    let most = if link.is_some() {
        Strength::E2
    } else {
        Strength::E0
    };
    Some(Given {
        state,
        strength: claimed.min(most),
        link: link.map(ToOwned::to_owned),
        note,
    })
}

async fn form(
    visit: &Visit,
    services: &Services,
    key: &Key,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    let it = view_initiative(app, &visit.actor, &key.0).await?;
    app::act::authorise(
        app,
        &visit.actor,
        app::Verb::AnswerItems,
        Some(it.initiative.id.uuid()),
    )
    .await?;
    let view = view_scheme(app, &visit.actor, (&key.0, key.1), &key.2).await?;
    let fields = |part: &str| {
        view.scheme
            .items_of(part)
            .map(|i| item_field((&view.profile, &view.given), i, errors, r))
            .collect()
    };
    let show = Answering {
        r,
        title: r.text(&view.scheme.title),
        summary: errors.html(r),
        parts: view
            .scheme
            .parts
            .iter()
            .map(|p| (r.text(&p.title), fields(&p.code)))
            .collect(),
        button: Button::submit(r.t("action-save")).html(r),
    };
    let title = r.text(&it.initiative.title);
    let page = visit.page(
        format!("{} – {}", show.title.plain(), title.plain()),
        crate::render(&show),
    );
    Ok(page
        .section(Section::Work)
        .above(tabs(&key.0, &title, "decide", r))
        .into_response())
}

/// What the platform knows about an item, or the question.
pub(crate) fn item_field(
    (profile, given): (&framework::scheme::Profile, &BTreeMap<String, Given>),
    item: &Item,
    errors: &ErrorSummary,
    r: &Reader,
) -> (Html, Html) {
    let shown = profile.get(&item.code);
    let known = shown.filter(|s| matches!(s.by, By::Platform { .. }));
    let label = Html::trusted(format!("{} {}", item.code, r.text(&item.question)));
    if let Some(shown) = known {
        let line = format!(
            "<p><strong>{label}</strong> {} {}</p>",
            state(shown.state, r),
            r.t("item-by-platform")
        );
        return (Html::trusted(line), Html::empty());
    }
    let before = given.get(&item.code);
    let chosen = |s: ItemState| before.is_some_and(|g| g.state == s);
    let mut choices: Vec<Choice> = match item.answers.is_empty() {
        true => [ItemState::Met, ItemState::Partly, ItemState::Not]
            .map(|s| Choice::new(s.as_str(), r.t(&format!("item-say-{}", s.as_str()))).chosen(chosen(s)))
            .to_vec(),
        false => item
            .answers
            .iter()
            .enumerate()
            .map(|(n, a)| Choice::new(n.to_string(), r.text(&a.text)).chosen(chosen(a.state)))
            .collect(),
    };
    if !item.floor {
        let word = r.t("item-not_applicable");
        choices.push(Choice::new("not_applicable", word).chosen(chosen(ItemState::NotApplicable)));
    }
    choices.push(Choice::new("", r.t("answer-unknown")).chosen(before.is_none()));
    let question = Field::radios(format!("item-{}", item.code), label, choices)
        .error(errors.on(&format!("item-{}", item.code)));
    let strength = before.map(|g| g.strength).unwrap_or_default();
    let strengths = [Strength::E0, Strength::E1, Strength::E2]
        .map(|s| Choice::new(s.as_str(), r.t(&format!("strength-{}", s.as_str()))).chosen(s == strength));
    let support = [
        Field::select(
            format!("strength-{}", item.code),
            r.t("assess-evidence"),
            strengths.to_vec(),
        )
        .html(r),
        Field::text(format!("note-{}", item.code), r.t("assess-evidence-note"))
            .value(before.map_or("", |g| g.note.as_str()))
            .optional()
            .html(r),
    ];
    (question.html(r), Html::joined(&support, ""))
}
