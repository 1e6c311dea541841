//! The form of a case study: begun, written anew, opened to everybody.

use app::knowledge::{
    CaseWording, begin_case_study, prefilled, publish_case_study, rewrite_case_study, view_case_study,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::{Challenge, MisfitAt, Part, Uptake, UsePhase};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as Shown, findings_of};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

fn read(sent: &Sent) -> CaseWording {
    CaseWording {
        title: sent.one("title"),
        organisation: sent.one("organisation"),
        round: sent.one("round"),
        parts: Part::ALL.iter().map(|p| (*p, sent.one(p.as_str()))).collect(),
        challenges: sent.all("challenges"),
        uptake: sent.one("policy"),
        phases: sent.all("phases"),
        misfit: sent.all("misfit_at"),
    }
}

fn part(it: &CaseWording, part: Part, errors: &ErrorSummary, r: &Reader) -> Field {
    let key = format!("know-part-{}", part.as_str().replace('_', "-"));
    let value = it.parts.get(&part).map_or("", String::as_str);
    words::lines(part.as_str(), &key, value, errors, r)
}

fn fields(it: &CaseWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let names =
        |list: &str, names: Vec<&'static str>, chosen: &[String]| words::choices(list, names, chosen, r);
    let optional = |p: Part| part(it, p, errors, r).optional().html(r);
    let uptake = vec![it.uptake.clone()];
    let challenges = Challenge::ALL.iter().map(|c| c.as_str()).collect();
    let phases = UsePhase::ALL.iter().map(|p| p.as_str()).collect();
    let misfits = MisfitAt::ALL.iter().map(|m| m.as_str()).collect();
    let answers = Uptake::ALL.iter().map(|u| u.as_str()).collect();
    let mut out = vec![
        words::line("title", "know-title", &it.title, errors, r).html(r),
        words::line("organisation", "know-organisation", &it.organisation, errors, r).html(r),
        Field::number("round", r.t("know-round"), true)
            .hint(r.t("know-round-hint"))
            .value(it.round.as_str())
            .error(errors.on("round"))
            .optional()
            .html(r),
        part(it, Part::Issue, errors, r).html(r),
    ];
    let middle = Part::ALL.iter().copied();
    let own = [Part::Issue, Part::Uptake, Part::Lessons, Part::Misfit];
    out.extend(middle.filter(|p| !own.contains(p)).map(optional));
    out.extend([
        Field::radios("policy", r.t("know-policy"), names("uptake", answers, &uptake)).html(r),
        Field::checkboxes("phases", r.t("know-phases"), names("phase", phases, &it.phases))
            .optional()
            .html(r),
        optional(Part::Uptake),
        Field::checkboxes(
            "challenges",
            r.t("know-challenges"),
            names("challenge", challenges, &it.challenges),
        )
        .optional()
        .html(r),
        part(it, Part::Lessons, errors, r).html(r),
        Field::checkboxes(
            "misfit_at",
            r.t("know-misfit"),
            names("misfit", misfits, &it.misfit),
        )
        .hint(r.t("know-misfit-hint"))
        .error(errors.on("misfit_at"))
        .html(r),
        optional(Part::Misfit),
        Button::submit(r.t("action-save")).html(r),
    ]);
    Html::joined(&out, "")
}

fn page(visit: &Visit, title: &str, it: &CaseWording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let main = crate::render(&Shown {
        title: r.t(title),
        lead: r.t("know-study-lead"),
        summary: errors.html(r),
        fields: fields(it, errors, r),
        after: Html::empty(),
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit.page(r.plain(title), main).section(Section::Knowledge);
    (status, shell).into_response()
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let language = &visit.reader.language;
    let (_, wording) = prefilled(&services.app, &visit.actor, &slug, language).await?;
    Ok(page(&visit, "know-study-new", &wording, &ErrorSummary::default()))
}

pub(super) async fn begin(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = read(&Sent::from(pairs));
    let language = &visit.reader.language;
    match begin_case_study(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(study) => Ok(Redirect::to(&format!("/case-studies/{}", study.slug)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            Ok(page(&visit, "know-study-new", &wording, &errors))
        }
    }
}

/// What a case study says, for somebody who may write it anew.
async fn written(visit: &Visit, services: &Services, slug: &str) -> Result<CaseWording, Fault> {
    let view = view_case_study(&services.app, &visit.actor, slug).await?;
    let id = Some(view.study.initiative);
    app::act::authorise(&services.app, &visit.actor, app::Verb::WriteCaseStudy, id).await?;
    Ok(CaseWording::of(&view.study.content, &visit.reader.language))
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let wording = written(&visit, &services, &slug).await?;
    Ok(page(
        &visit,
        "know-study-edit",
        &wording,
        &ErrorSummary::default(),
    ))
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = read(&Sent::from(pairs));
    let language = &visit.reader.language;
    match rewrite_case_study(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(_) => Ok(Redirect::to(&format!("/case-studies/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            Ok(page(&visit, "know-study-edit", &wording, &errors))
        }
    }
}

/// Opens it to everybody, or shows the form with what is missing.
pub(super) async fn publish(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    match publish_case_study(&services.app, &visit.actor, &slug).await {
        Ok(_) => Ok(Redirect::to(&format!("/case-studies/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let wording = written(&visit, &services, &slug).await?;
            Ok(page(&visit, "know-study-edit", &wording, &errors))
        }
    }
}
