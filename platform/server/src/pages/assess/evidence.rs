//! `/work/{slug}/rounds/{number}/evidence`: what supports each stage; what Counted proposes; adding a document.

use app::assess::{
    AddEvidence, KeptEvidence, add_evidence, drop_evidence, evidence_of, name_of, proposals, take_up,
};
use app::register::view_initiative;
use app::{Verb, act};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use framework::{Level, Stage, Strength};
use registry::Evidence;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::participants::allowed;
use crate::Services;
use crate::fault::Fault;
use crate::pages::check::upload::Upload;
use crate::pages::initiatives::words;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

type Key = (String, u32);

#[derive(Template)]
#[template(path = "assess/evidence.html")]
struct Show<'a> {
    r: &'a Reader,
    base: String,
    summary: Html,
    stages: Vec<(Html, Html, Html, Vec<Line>)>,
    proposed: Vec<(Html, String)>,
    form: Option<Html>,
}

/// One piece of evidence as the page shows it.
struct Line {
    html: Html,
    id: String,
    document: Option<String>,
}

fn address(key: &Key) -> String {
    format!("/work/{}/rounds/{}/evidence", key.0, key.1)
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
) -> Result<Response, Fault> {
    page(&visit, &services, &key, &ErrorSummary::default()).await
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    form: Multipart,
) -> Result<Response, Fault> {
    allowed(&visit, &services, &key, Verb::AddEvidence).await?;
    let done = async {
        let upload = Upload::read(form).await?;
        let stage = Stage::from_code(&upload.sent.one("stage"));
        let asked = AddEvidence {
            stage: stage.ok_or_else(|| app::AppError::not_found("stage", upload.sent.one("stage")))?,
            strength: Strength::from_name(&upload.sent.one("strength")).unwrap_or_default(),
            note: upload.sent.one("note"),
            link: upload.sent.one("link"),
            document: upload.bytes,
        };
        add_evidence(&services.app, &visit.actor, (&key.0, key.1), asked)
            .await
            .map(drop)
    };
    let done = done.await;
    answer(&visit, &services, &key, done).await
}

pub(super) async fn take(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let which = Sent::from(pairs).one("which");
    let done = take_up(&services.app, &visit.actor, (&key.0, key.1), &which).await;
    answer(&visit, &services, &key, done).await
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    allowed(&visit, &services, &key, Verb::DropEvidence).await?;
    let which = Sent::from(pairs).one("which");
    let id = which
        .parse()
        .map_err(|_| app::AppError::not_found("evidence", &which))?;
    let done = drop_evidence(&services.app, &visit.actor, (&key.0, key.1), id).await;
    answer(&visit, &services, &key, done).await
}

/// The document itself, for the people of the initiative: it may name persons.
pub(super) async fn document(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, which)): Path<(String, u32, String)>,
) -> Result<Response, Fault> {
    let key = (slug, number);
    allowed(&visit, &services, &key, Verb::ViewInitiative).await?;
    let view = view_initiative(&services.app, &visit.actor, &key.0).await?;
    let missing = || app::AppError::not_found("document", &which);
    let round = view.round(key.1).ok_or_else(missing)?;
    let all = evidence_of(&services.app, round.round.id).await?;
    let found = all
        .iter()
        .filter_map(|e| e.evidence.document)
        .find(|d| d.to_string() == which);
    let bytes = services.app.objects.get(found.ok_or_else(missing)?).await?;
    let headers = [
        (CONTENT_TYPE, "application/octet-stream"),
        (CONTENT_DISPOSITION, "attachment; filename=\"document\""),
    ];
    Ok((headers, bytes).into_response())
}

async fn answer(
    visit: &Visit,
    services: &Services,
    key: &Key,
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&address(key)).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(visit, services, key, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    key: &Key,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    let view = view_initiative(app, &visit.actor, &key.0).await?;
    let id = Some(view.initiative.id.uuid());
    act::authorise(app, &visit.actor, Verb::ViewInitiative, id).await?;
    let missing = || app::AppError::not_found("round", key.1);
    let round = view.round(key.1).ok_or_else(missing)?;
    let kept = evidence_of(app, round.round.id).await?;
    let own = round.shown.as_ref().and_then(|a| a.taxonomy());
    let stage = |stage: Stage| {
        let level = own.and_then(|t| t.input.level(stage));
        let strength = own
            .and_then(|t| t.input.evidence.get(&stage))
            .copied()
            .unwrap_or_default();
        let needs = level
            .map(|l| r.t(&format!("level-{l}-evidence")))
            .unwrap_or_default();
        let said = format!(
            "{} · {}",
            level_words(level, r),
            r.t(&format!("strength-{}", strength.as_str()))
        );
        let lines = kept
            .iter()
            .filter(|e| e.evidence.stage == stage)
            .map(|e| line(key, e, r))
            .collect();
        (words::stage(stage, r), Html::trusted(said), needs, lines)
    };
    let proposed = proposals(app, &visit.actor, (&key.0, key.1)).await?;
    let show = Show {
        r,
        base: address(key),
        summary: errors.html(r),
        stages: Stage::ALL.map(stage).into(),
        proposed: proposed.iter().map(|e| (said(e, r), name_of(e))).collect(),
        form: view.may_edit.then(|| form(errors, r)),
    };
    let title = r.text(&view.initiative.title);
    let page = visit.page(
        format!("{} – {}", r.plain("evidence-title"), title.plain()),
        crate::render(&show),
    );
    Ok(page
        .section(Section::Work)
        .above(tabs(&key.0, &title, "decide", r))
        .into_response())
}

fn level_words(level: Option<Level>, r: &Reader) -> Html {
    level.map_or_else(|| r.t("answer-unknown"), |l| words::level(l, r))
}

fn line(key: &Key, kept: &KeptEvidence, r: &Reader) -> Line {
    Line {
        html: said(&kept.evidence, r),
        id: kept.id.to_string(),
        document: kept.evidence.document.map(|d| format!("{}/{d}", address(key))),
    }
}

/// Evidence in a line: its stage, its words, its strength.
fn said(evidence: &Evidence, r: &Reader) -> Html {
    let note = Html::escaped(&evidence.note);
    let note = match &evidence.link {
        Some(link) => format!("<a href=\"{}\" dir=\"auto\">{note}</a>", Html::escaped(link)),
        None => format!("<span dir=\"auto\">{note}</span>"),
    };
    Html::trusted(format!(
        "{}: {note} <span class=\"small quiet\">{} {}</span>",
        evidence.stage,
        evidence.strength.as_str(),
        r.t(&format!("strength-{}", evidence.strength.as_str()))
    ))
}

fn form(errors: &ErrorSummary, r: &Reader) -> Html {
    let stages = Stage::ALL.map(|s| Choice::new(s.code(), words::stage(s, r)));
    let strengths = [Strength::E0, Strength::E1, Strength::E2]
        .map(|s| Choice::new(s.as_str(), r.t(&format!("strength-{}", s.as_str()))));
    let fields = [
        Field::select("stage", r.t("evidence-stage"), stages.to_vec()),
        Field::text("note", r.t("evidence-note")).error(errors.on("note")),
        Field::select("strength", r.t("assess-evidence"), strengths.to_vec())
            .hint(r.t("evidence-strength-hint")),
        Field::text("link", r.t("evidence-link"))
            .optional()
            .error(errors.on("link")),
        Field::file(
            "file",
            r.t("evidence-file"),
            ".pdf,.jpg,.jpeg,.png,.odt,.docx,.txt",
        )
        .optional()
        .error(errors.on("file")),
    ];
    let mut out: Vec<Html> = fields.iter().map(|f| f.html(r)).collect();
    out.push(Button::submit(r.t("action-add")).html(r));
    Html::joined(&out, "")
}
