//! The form of an impact story: begun, written anew, opened to everybody.

use app::knowledge::{StoryWording, begin_story, prefilled, publish_story, rewrite_story, view_story};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use protect::Release;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as Shown, findings_of};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

fn read(sent: &Sent) -> StoryWording {
    StoryWording {
        change: sent.one("change"),
        credit: sent.one("credit"),
        permission: sent.has("permission"),
        organisation: sent.one("organisation"),
        before: sent.one("before"),
        after: sent.one("after"),
        release: sent.one("release"),
        figure: sent.one("figure"),
        decided: sent.one("decided"),
        decided_by: sent.one("decided_by"),
        decided_on: sent.one("decided_on"),
        document: sent.one("document"),
        unchanged: sent.one("unchanged"),
        cost: sent.one("cost"),
    }
}

fn fields(it: &StoryWording, releases: &[Release], errors: &ErrorSummary, r: &Reader) -> Html {
    let line = |name: &str, key: &str, value: &str| words::line(name, key, value, errors, r);
    let lines = |name: &str, key: &str, value: &str| words::lines(name, key, value, errors, r);
    let mut published = vec![Choice::new("", r.t("know-story-no-release"))];
    published.extend(releases.iter().map(|release| {
        let slug = release.slug().to_string();
        let chosen = slug == it.release;
        Choice::new(slug, r.text(&release.description().title)).chosen(chosen)
    }));
    let fields = [
        lines("change", "know-story-change", &it.change).html(r),
        line("credit", "know-story-credit", &it.credit).optional().html(r),
        Field::tick("permission", r.t("know-story-permission"), it.permission)
            .error(errors.on("permission"))
            .html(r),
        line("organisation", "know-story-producer", &it.organisation).html(r),
        lines("before", "know-story-before", &it.before).html(r),
        lines("after", "know-story-after", &it.after).html(r),
        Field::select("release", r.t("know-story-release"), published)
            .error(errors.on("release"))
            .html(r),
        line("figure", "know-story-figure", &it.figure).optional().html(r),
        lines("decided", "know-story-decided", &it.decided).html(r),
        line("decided_by", "know-story-decided-by", &it.decided_by).html(r),
        Field::date("decided_on", r.t("know-story-decided-on"))
            .value(it.decided_on.as_str())
            .error(errors.on("decided_on"))
            .optional()
            .html(r),
        line("document", "know-story-document", &it.document)
            .optional()
            .html(r),
        lines("unchanged", "know-story-unchanged", &it.unchanged).html(r),
        line("cost", "know-story-cost", &it.cost).optional().html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    Html::joined(&fields, "")
}

async fn page(
    visit: &Visit,
    services: &Services,
    (title, initiative): (&str, base::Id<registry::Initiative>),
    it: &StoryWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let stranger = app::Actor::Anonymous;
    let releases = app::publish::releases_of(&services.app, &stranger, initiative).await?;
    let main = crate::render(&Shown {
        title: r.t(title),
        lead: r.t("know-story-lead"),
        summary: errors.html(r),
        fields: fields(it, &releases, errors, r),
        after: Html::empty(),
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit.page(r.plain(title), main).section(Section::Knowledge);
    Ok((status, shell).into_response())
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (it, known) = prefilled(&services.app, &visit.actor, &slug, &visit.reader.language).await?;
    let wording = StoryWording {
        organisation: known.organisation,
        ..StoryWording::default()
    };
    page(
        &visit,
        &services,
        ("know-story-new", it.id),
        &wording,
        &ErrorSummary::default(),
    )
    .await
}

pub(super) async fn begin(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = read(&Sent::from(pairs));
    let language = &visit.reader.language;
    match begin_story(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(story) => Ok(Redirect::to(&format!("/stories/{}", story.slug)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let (it, _) = prefilled(&services.app, &visit.actor, &slug, language).await?;
            page(&visit, &services, ("know-story-new", it.id), &wording, &errors).await
        }
    }
}

/// What a story says, for somebody who may write it anew, and its initiative.
async fn written(
    visit: &Visit,
    services: &Services,
    slug: &str,
) -> Result<(StoryWording, base::Id<registry::Initiative>), Fault> {
    let view = view_story(&services.app, &visit.actor, slug).await?;
    let id = Some(view.story.initiative);
    app::act::authorise(&services.app, &visit.actor, app::Verb::WriteStory, id).await?;
    let wording = StoryWording::of(&view.story.content, &visit.reader.language);
    Ok((wording, view.around.initiative.id))
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let (wording, of) = written(&visit, &services, &slug).await?;
    page(
        &visit,
        &services,
        ("know-story-edit", of),
        &wording,
        &ErrorSummary::default(),
    )
    .await
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = read(&Sent::from(pairs));
    let language = &visit.reader.language;
    match rewrite_story(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(_) => Ok(Redirect::to(&format!("/stories/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let (_, of) = written(&visit, &services, &slug).await?;
            page(&visit, &services, ("know-story-edit", of), &wording, &errors).await
        }
    }
}

/// Opens it to everybody, or shows the form with what is missing.
pub(super) async fn publish(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    match publish_story(&services.app, &visit.actor, &slug).await {
        Ok(_) => Ok(Redirect::to(&format!("/stories/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let (wording, of) = written(&visit, &services, &slug).await?;
            page(&visit, &services, ("know-story-edit", of), &wording, &errors).await
        }
    }
}
