//! The page of a release before everybody else sees it: `/before/{token}` for a meeting, `/my-data/…/before/…` by
//! receipt, `/work/…/publish/…/before` for who has a role or a seat. What stands on it is the same.

use app::Actor;
use app::collect::look_up_receipt;
use app::people::Paced;
use app::publish::{BeforeView, Door, Saying, say_before, view_before};
use askama::Template;
use axum::Form;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use protect::VoiceKind;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::decisions::{Matter, put_to_the_vote};
use crate::pages::form::{findings_of, to};
use crate::pages::labels::{self, marked};
use crate::pages::releases::{panels_whole, site, statement};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "before/show.html")]
struct Show<'a> {
    r: &'a Reader,
    kicker: Html,
    title: Html,
    sentence: Html,
    question: Html,
    errors: Html,
    thanks: Html,
    notice: Html,
    plain: Html,
    marks: Html,
    panels: Html,
    statement: Html,
    method: Html,
    answers: Vec<(String, Html)>,
    vote: Html,
    at: &'a str,
    form: Html,
}

/// In the address after something was said by a link, which does not know who says it.
const SAID: &str = "said=1";

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn by_link(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let at = format!("/before/{token}");
    let said = query.is_some_and(|q| q.contains(SAID));
    let thanks = said
        .then(|| Notice::new(Kind::Note, visit.reader.t("before-thanks"), Html::empty()).html(&visit.reader));
    let nothing = (&Sent::default(), thanks.unwrap_or_default());
    page(
        &visit,
        &services,
        (&Door::Link(&token), &at),
        nothing,
        &ErrorSummary::default(),
    )
    .await
}

pub(super) async fn say_by_link(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(token): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let app = &services.app;
    app.pace.step(Paced::Comment, &from.address, app.now())?;
    let at = format!("/before/{token}");
    say(&visit, &services, (&Door::Link(&token), &at), &Sent::from(pairs)).await
}

pub(super) async fn by_receipt(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path((code, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let receipt = look_up_receipt(&services.app, &from.address, &code).await?;
    let at = format!("/my-data/{code}/before/{slug}");
    first(&visit, &services, &Door::Receipt(receipt, &slug), &at).await
}

pub(super) async fn say_by_receipt(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path((code, slug)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let receipt = look_up_receipt(&services.app, &from.address, &code).await?;
    let at = format!("/my-data/{code}/before/{slug}");
    let door = Door::Receipt(receipt, &slug);
    say(&visit, &services, (&door, &at), &Sent::from(pairs)).await
}

pub(super) async fn as_member(
    visit: Visit,
    State(services): State<Services>,
    Path((of, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = format!("/work/{of}/publish/{slug}/before");
    first(&visit, &services, &Door::Member(&visit.actor, &slug), &at).await
}

pub(super) async fn say_as_member(
    visit: Visit,
    State(services): State<Services>,
    Path((of, slug)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let at = format!("/work/{of}/publish/{slug}/before");
    let door = Door::Member(&visit.actor, &slug);
    say(&visit, &services, (&door, &at), &Sent::from(pairs)).await
}

async fn first(visit: &Visit, services: &Services, door: &Door<'_>, at: &str) -> Result<Response, Fault> {
    let nothing = (&Sent::default(), Html::empty());
    page(visit, services, (door, at), nothing, &ErrorSummary::default()).await
}

async fn say(
    visit: &Visit,
    services: &Services,
    (door, at): (&Door<'_>, &str),
    sent: &Sent,
) -> Result<Response, Fault> {
    let saying = Saying {
        kind: sent.one("kind"),
        words: sent.one("words"),
    };
    match say_before(&services.app, door, (&saying, &visit.reader.language)).await {
        Ok(()) => Ok(to(&format!("{at}?{SAID}#say"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, (door, at), (sent, Html::empty()), &errors).await
        }
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (door, at): (&Door<'_>, &str),
    (sent, thanks): (&Sent, Html),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_before(&services.app, door).await?;
    let r = &visit.reader;
    let release = &view.release;
    let site = marked(site(services), services, [release]).await?;
    let shown = disseminate::page(release, &site, &r.language);
    let companion = app::publish::beside_release(&services.app, release).await?;
    let about = release.description();
    let answers = view.showing.answers.iter();
    let show = Show {
        r,
        kicker: r.text(&about.initiative_title),
        title: r.text(&shown.title),
        sentence: r.text(&shown.sentence),
        question: r.text(&shown.question),
        errors: errors.html(r),
        thanks,
        notice: notice(&view, r),
        plain: crate::pages::spoken::section(release, &companion, false, r),
        marks: labels::shown(site.marks(release), r),
        panels: panels_whole(&shown, r),
        statement: statement(&shown.can, &shown.limits, r),
        method: r.text(&shown.method),
        answers: answers.map(|a| (r.moment(a.at), r.text(&a.words))).collect(),
        vote: vote(services, door, &view, r).await?,
        at,
        form: form(&view, sent, errors, r),
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Releases)
        .head(Html::trusted("<meta name=\"robots\" content=\"noindex\">"));
    Ok((status, shell).into_response())
}

/// That they see it first, and until when they can say something.
fn notice(view: &BeforeView, r: &Reader) -> Html {
    let date = r.date(view.showing.until);
    let key = if view.open { "before-open" } else { "before-closed" };
    Notice::new(Kind::Note, r.t("before-first"), r.tv(key, "date", date)).html(r)
}

/// Where a body decides, the way to its decision, for its members and for who leads.
async fn vote(services: &Services, door: &Door<'_>, view: &BeforeView, r: &Reader) -> Result<Html, Fault> {
    let Door::Member(actor, _) = door else {
        return Ok(Html::empty());
    };
    if matches!(actor, Actor::Anonymous) {
        return Ok(Html::empty());
    }
    let release = &view.release;
    let wanted = app::publish::decision_wanted(&services.app, actor, release).await?;
    let matter = Matter {
        initiative: release.description().initiative.as_str(),
        subject: release.subject(),
        name: &r.text(&release.description().title).plain(),
        address: &format!(
            "/work/{}/publish/{}/before",
            release.description().initiative,
            release.slug()
        ),
    };
    let put = put_to_the_vote(&matter, &wanted, r);
    Ok(match put.is_empty() {
        true => put,
        false => Html::trusted(format!(
            "<section><h2>{}</h2><p>{}</p>{put}</section>",
            r.t("before-vote"),
            r.t("before-vote-text")
        )),
    })
}

/// What somebody says; once by the same person.
fn form(view: &BeforeView, sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let told = |key: &str| Html::trusted(format!("<p>{}</p>", r.t(key)));
    if view.spoke {
        return told("before-spoke-text");
    }
    if !view.open {
        return told("before-over");
    }
    let choice = |k: &VoiceKind| {
        let name = k.as_str();
        Choice::new(name, r.t(&format!("before-say-{name}"))).chosen(sent.one("kind") == name)
    };
    let fields = [
        Field::radios(
            "kind",
            r.t("before-say"),
            VoiceKind::ALL.iter().map(choice).collect(),
        )
        .hint(r.t("before-say-hint"))
        .error(errors.on("kind"))
        .html(r),
        Field::lines("words", r.t("before-words"), 4)
            .hint(r.t("before-words-hint"))
            .value(sent.one("words"))
            .error(errors.on("words"))
            .optional()
            .html(r),
        Button::submit(r.t("before-send")).html(r),
    ];
    Html::joined(&fields, "")
}
