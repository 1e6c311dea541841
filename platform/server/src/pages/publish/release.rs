//! `/work/{slug}/publish/{release}`: where a release stands, and the steps it can take.

use app::AppError;
use app::decide::bodies_of;
use app::publish::{
    Step, beside_release, decision_wanted, inside_release, languages_missing, releases_of, step_release,
    vetoed, voices_of,
};
use app::register::view_initiative;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Findings;
use disseminate::page;
use protect::{Release, State as Life};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::before::desk;
use crate::pages::decisions::{Matter, put_to_the_vote};
use crate::pages::releases;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "publish/release.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    release: &'a str,
    title: Html,
    state: Html,
    back: Html,
    findings: Html,
    warned: Html,
    report: Html,
    before: Html,
    vote: Html,
    steps: Vec<Html>,
    history: Vec<(Html, String, Option<&'a str>)>,
    panels: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, release)): Path<(String, String)>,
) -> Result<Response, Fault> {
    stand(&visit, &services, (&slug, &release), None).await
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, release)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let step = read(&Sent::from(pairs))?;
    match step_release(&services.app, &visit.actor, &release, step).await {
        Ok(_) => Ok(Redirect::to(&format!("/work/{slug}/publish/{release}")).into_response()),
        Err(AppError::Findings(findings)) => {
            stand(&visit, &services, (&slug, &release), Some(findings)).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The step that a button stands for.
fn read(sent: &Sent) -> Result<Step, AppError> {
    let reason = sent.one("reason");
    Ok(match sent.one("step").as_str() {
        "check" => Step::Check,
        "community" => {
            let until = sent.one("until");
            Step::ShowToCommunity(until.parse().map_err(|_| {
                AppError::finding(base::Finding::error(app::register::code::NOT_A_DATE).with("value", until))
            })?)
        }
        "back" => Step::SendBack(reason),
        "approve" => Step::Approve(reason),
        "publish" => Step::Publish,
        "supersede" => {
            let later = sent.one("later");
            Step::Supersede(later.parse().map_err(|_| AppError::not_found("release", later))?)
        }
        "recall" => Step::Recall(reason),
        other => return Err(AppError::not_found("step", other)),
    })
}

pub(crate) async fn stand(
    visit: &Visit,
    services: &Services,
    (slug, name): (&str, &str),
    findings: Option<Findings>,
) -> Result<Response, Fault> {
    let release = inside_release(&services.app, &visit.actor, name).await?;
    if release.description().initiative.as_str() != slug {
        return Err(AppError::not_found("release", name).into());
    }
    let later = later_editions(services, visit, &release).await?;
    let r = &visit.reader;
    let allowing = allowing(visit, services, &release, findings.is_some()).await?;
    let status = if findings.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let shown = page(&release, &releases::site(services), &r.language);
    let report: Findings = shown.report.iter().cloned().collect();
    let history = release.history().iter();
    let view = View {
        r,
        slug,
        release: name,
        title: r.text(&release.description().title),
        state: super::back::state(&release, r),
        back: super::back::notice(services, &release, r).await?,
        findings: findings.map(|f| told(slug, &release, &f, r)).unwrap_or_default(),
        warned: warned(&release, governance::day(services.app.now()), r),
        report: FindingList::of(&report).html(r),
        before: beside(visit, services, &release).await?,
        steps: steps(
            &release,
            (&later, &allowing),
            r,
            governance::day(services.app.now()),
        ),
        vote: match allowing {
            Allowing::Vote(put) => put,
            _ => Html::empty(),
        },
        history: history
            .map(|c| {
                (
                    r.t(&format!("release-state-{}", c.to)),
                    r.moment(c.at),
                    c.note.as_deref(),
                )
            })
            .collect(),
        panels: releases::panels(&shown, &format!("/releases/{name}/tables"), r),
    };
    let title = r.text(&release.description().initiative_title);
    let shell = visit
        .page(view.title.plain(), crate::render(&view))
        .section(Section::Work);
    Ok((status, shell.above(tabs(slug, &title, "publish", r))).into_response())
}

/// What who leads needs besides its steps: the words, what was said while the community sees it first, its hour.
async fn beside(visit: &Visit, services: &Services, release: &Release) -> Result<Html, AppError> {
    let (app, r) = (&services.app, &visit.reader);
    let (slug, about) = (release.slug().as_str(), release.description());
    let of = view_initiative(app, &visit.actor, about.initiative.as_str()).await?;
    let leads = app::act::may(
        app,
        &visit.actor,
        app::Verb::AnswerBefore,
        Some(of.initiative.id.uuid()),
    );
    if !leads.await? {
        return Ok(Html::empty());
    }
    let at = format!("/work/{}/publish/{slug}", about.initiative);
    let voices = voices_of(app, &visit.actor, slug).await?;
    let said = voices.map_or_else(Html::empty, |v| desk(&v, &at, &services.settings.public_url, r));
    let companion = beside_release(app, release).await?;
    let missing = languages_missing(app, release, &companion).await?;
    let names: Vec<&str> = missing.iter().map(Reader::name_of).collect();
    let lacks = match names.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<p>{}</p>",
            r.tv("words-lacks", "languages", names.join(", "))
        )),
    };
    let words = Html::trusted(format!(
        "<section><h2>{}</h2>{lacks}<p><a class=\"button button-quiet\" href=\"{at}/words\">{}</a></p></section>",
        r.t("spoken-title"),
        r.t("words-write")
    ));
    let hour = super::hour::panel(services, release, &companion, &at, r).await?;
    Ok(Html::joined(&[words, said, hour], "\n"))
}

/// The other releases of the initiative that could be a later edition.
async fn later_editions(
    services: &Services,
    visit: &Visit,
    release: &Release,
) -> Result<Vec<Choice>, AppError> {
    let slug = release.description().initiative.as_str();
    let initiative = view_initiative(&services.app, &visit.actor, slug)
        .await?
        .initiative;
    let all = releases_of(&services.app, &visit.actor, initiative.id).await?;
    let others = all
        .iter()
        .filter(|o| o.id() != release.id() && o.issued() >= release.issued())
        .filter(|o| o.state().name() == "published");
    let choice = |o: &Release| Choice::new(o.slug().as_str(), visit.reader.text(&o.description().title));
    Ok(others.map(choice).collect())
}

/// How a release is allowed that may be allowed from where it stands.
enum Allowing {
    /// By its coordinator alone: there is no body.
    Alone,
    /// A body has decided so.
    Decided,
    /// A body has decided against it: the same is not asked about twice.
    Refused,
    /// A body decides: the way to its decision.
    Vote(Html),
}

/// How it is allowed; `told` when the page says already what stands against it.
async fn allowing(
    visit: &Visit,
    services: &Services,
    release: &Release,
    told: bool,
) -> Result<Allowing, AppError> {
    let (app, r) = (&services.app, &visit.reader);
    if vetoed(app, release).await?.is_some() {
        return Ok(Allowing::Refused);
    }
    if !matches!(release.state(), Life::Checked | Life::BeforeTheCommunity { .. }) {
        return Ok(Allowing::Alone);
    }
    let slug = release.description().initiative.as_str();
    let it = view_initiative(app, &visit.actor, slug).await?.initiative;
    let bodies = bodies_of(app, it.id.uuid()).await?;
    if governance::body::deciding(&bodies).is_empty() {
        return Ok(Allowing::Alone);
    }
    let wanted = decision_wanted(app, &visit.actor, release).await?;
    if wanted.is_empty() {
        return Ok(Allowing::Decided);
    }
    let put = put(slug, release, &wanted, r);
    Ok(Allowing::Vote(match told {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<p class=\"column\">{}</p>{put}",
            r.t("before-vote-text")
        )),
    }))
}

/// The way to put a release to the vote, where findings say that a body decides.
fn put(slug: &str, release: &Release, found: &Findings, r: &Reader) -> Html {
    let matter = Matter {
        initiative: slug,
        subject: release.subject(),
        name: &r.text(&release.description().title).plain(),
        address: &format!("/releases/{}", release.slug()),
    };
    put_to_the_vote(&matter, found, r)
}

/// What was wrong with the last step; where a body decides, the way to put it to the vote.
fn told(slug: &str, release: &Release, findings: &Findings, r: &Reader) -> Html {
    let told = [FindingList::of(findings).html(r), put(slug, release, findings, r)];
    Html::joined(&told, "")
}

/// What stops nothing, and is looked at before it goes out.
fn warned(release: &Release, today: base::Date, r: &Reader) -> Html {
    let found: Findings = release.runs_on(today).into_iter().collect();
    match found.is_empty() {
        true => Html::empty(),
        false => FindingList::of(&found).html(r),
    }
}

/// How many days the form proposes that the community sees it first: time enough for a meeting. Our choice.
const PROPOSED: i64 = 14;

/// The steps that the release can take from here, as buttons with what they need.
fn steps(
    release: &Release,
    (later, allowing): (&[Choice], &Allowing),
    r: &Reader,
    today: base::Date,
) -> Vec<Html> {
    let button = |step: &str| Button::submit(r.t(&format!("publishing-step-{step}"))).sends("step", step);
    let reason = || Field::text("reason", r.t("publishing-reason")).html(r);
    let with = |field: Html, button: Button| Html::joined(&[field, button.html(r)], "");
    let allow = match allowing {
        Allowing::Alone => Some(with(
            Field::text("reason", r.t("publishing-alone-reason")).html(r),
            button("approve"),
        )),
        Allowing::Decided => {
            let words = r.t("publishing-step-approve-decided");
            Some(Button::submit(words).sends("step", "approve").html(r))
        }
        Allowing::Vote(_) | Allowing::Refused => None,
    };
    let allow = allow.into_iter();
    match release.state() {
        Life::Assembled if matches!(allowing, Allowing::Refused) => Vec::new(),
        Life::Assembled => vec![button("check").html(r)],
        Life::Checked => allow
            .chain([with(
                Field::date("until", r.t("publishing-until"))
                    .hint(r.t("publishing-until-hint"))
                    .value(today.saturating_add(jiff::Span::new().days(PROPOSED)).to_string())
                    .html(r),
                button("community").quiet(),
            )])
            .collect(),
        Life::BeforeTheCommunity { .. } => allow.chain([with(reason(), button("back").quiet())]).collect(),
        Life::Approved { .. } => vec![button("publish").html(r), with(reason(), button("back").quiet())],
        Life::Published { .. } if !later.is_empty() => vec![
            with(
                Field::select("later", r.t("publishing-later"), later.to_vec()).html(r),
                button("supersede").quiet(),
            ),
            with(reason(), button("recall").grave()),
        ],
        Life::Published { .. } | Life::Superseded { .. } => vec![with(reason(), button("recall").grave())],
        Life::Recalled { .. } => Vec::new(),
    }
}
