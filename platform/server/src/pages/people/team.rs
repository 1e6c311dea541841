//! `/work/{slug}/people`: who has which role on an initiative, and the forms to invite, give and take.

use app::Role;
use app::act::WorksAs;
use app::people::{People, Person, view_people};
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use registry::Initiative;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::team_steps::{grant, invite, revoke, works_as};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/people", get(show))
        .route("/work/{slug}/people/invite", post(invite))
        .route("/work/{slug}/people/grant", post(grant))
        .route("/work/{slug}/people/revoke", post(revoke))
        .route("/work/{slug}/people/works-as", post(works_as))
}

#[derive(Template)]
#[template(path = "people/team.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    told: Html,
    table: Html,
    invited: Html,
    may_invite: bool,
    invite: Html,
    grant: Html,
}

/// What the last form left: its errors, its fields, or a link that is shown this once.
#[derive(Default)]
pub(super) struct Last {
    pub(super) errors: ErrorSummary,
    pub(super) sent: Sent,
    pub(super) link: Option<String>,
}

async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Last::default()).await
}

/// The initiative and its people, for somebody who works on it.
pub(super) async fn open(
    visit: &Visit,
    services: &Services,
    slug: &str,
) -> Result<(Initiative, People), Fault> {
    let it = services.app.store.named::<Initiative>(slug).await?.value;
    let people = view_people(&services.app, &visit.actor, it.id.uuid()).await?;
    Ok((it, people))
}

/// The page, with what the last form left. It is never kept: it may show a secret link.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    last: &Last,
) -> Result<Response, Fault> {
    let (it, people) = open(visit, services, slug).await?;
    let (r, title) = (&visit.reader, visit.reader.text(&it.title));
    let main = crate::render(&View {
        r,
        slug,
        summary: last.errors.html(r),
        told: last.link.as_ref().map_or_else(Html::empty, |link| told(link, r)),
        table: table(slug, &people, r),
        invited: invited(people.invited, r),
        may_invite: people.may_invite,
        invite: invite_fields(last, r),
        grant: grant_fields(&people, r),
    });
    let page = visit
        .page(format!("{} – {}", r.plain("team-title"), title.plain()), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "people", r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

fn told(link: &str, r: &Reader) -> Html {
    let link = Html::escaped(link);
    let body = format!(
        "<p>{}</p><p><code dir=\"ltr\">{link}</code></p>",
        r.t("team-link-text")
    );
    Notice::new(Kind::Done, r.t("team-link"), Html::trusted(body)).html(r)
}

/// How many invitations are open, if any.
fn invited(open: usize, r: &Reader) -> Html {
    if open == 0 {
        Html::empty()
    } else {
        r.tn("team-invited", open)
    }
}

/// The word for a role.
fn word(role: Role, r: &Reader) -> Html {
    r.t(&format!("role-{}", role.as_str().replace('_', "-")))
}

fn table(slug: &str, people: &People, r: &Reader) -> Html {
    let mut table = Table::new(r.t("team-roles"))
        .column(r.t("team-name"))
        .column(r.t("team-role"));
    table.caption_hidden = true;
    if people.may_invite {
        table = table
            .column(r.t("sign-in-email"))
            .column(r.t("team-revoke-column"));
    }
    let rows = people.people.iter().map(|p| row(slug, p, people.may_invite, r));
    rows.fold(table, Table::row).html(r)
}

fn row(slug: &str, person: &Person, may_revoke: bool, r: &Reader) -> Vec<Cell> {
    let name = Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&person.name)));
    let beside = [
        works(slug, person, may_revoke, r),
        reads(slug, person, may_revoke, r),
    ];
    let role = Html::joined(&[word(person.role, r), Html::joined(&beside, "")], "");
    let mut cells: Vec<Cell> = vec![name.into(), role.into()];
    if may_revoke {
        let email = person.email.as_ref().map_or("", |e| e.as_str());
        let button = Button::submit(r.t("team-revoke"))
            .quiet()
            .sends("grant", person.grant.to_string())
            .html(r);
        let form = format!("<form method=\"post\" action=\"/work/{slug}/people/revoke\">{button}</form>");
        cells.extend([Cell::text(email), Html::trusted(form).into()]);
    }
    cells
}

/// Of who collects: whether they are paid (the framework asks, W8), and the buttons to say it.
fn works(slug: &str, person: &Person, may_say: bool, r: &Reader) -> Html {
    if person.role != Role::Collector {
        return Html::empty();
    }
    let said = person.works_as.map_or("unknown", WorksAs::as_str);
    let said = format!(
        "<p class=\"small quiet\">{}</p>",
        r.t(&format!("team-works-{said}"))
    );
    if !may_say {
        return Html::trusted(said);
    }
    let others = WorksAs::ALL.into_iter().filter(|w| Some(*w) != person.works_as);
    let button = |w: WorksAs| {
        let word = r.t(&format!("team-works-say-{}", w.as_str()));
        Button::submit(word).quiet().sends("as", w.as_str()).html(r)
    };
    let buttons: Vec<Html> = others.map(button).collect();
    Html::trusted(format!(
        "{said}<form method=\"post\" action=\"/work/{slug}/people/works-as\">\
         <input type=\"hidden\" name=\"grant\" value=\"{}\">{}</form>",
        person.grant,
        Html::joined(&buttons, " ")
    ))
}

/// Of who reads: how far, and the way to say it.
fn reads(slug: &str, person: &Person, may_say: bool, r: &Reader) -> Html {
    if person.role != Role::Reader {
        return Html::empty();
    }
    let whose = if person.reads.others {
        "reads-others"
    } else {
        "reads-own"
    };
    let count = person.reads.questions.values().map(|q| q.len()).sum();
    let which = match person.reads.all {
        true => r.t("reads-all"),
        false => r.tn("reads-count", count),
    };
    let said = format!("<p class=\"small quiet\">{} · {which}</p>", r.t(whose));
    let link = format!(
        "<p><a href=\"/work/{slug}/people/{}/reads\">{}</a></p>",
        person.grant,
        r.t("reads-title")
    );
    Html::trusted(if may_say { said + &link } else { said })
}

fn roles(chosen: &str, r: &Reader) -> Vec<Choice> {
    let one = |role: Role| {
        Choice::new(role.as_str(), word(role, r))
            .hint(r.t(&format!("team-{}-text", role.as_str().replace('_', "-"))))
            .chosen(chosen == role.as_str())
    };
    Role::ALL.into_iter().map(one).collect()
}

fn invite_fields(last: &Last, r: &Reader) -> Html {
    let chosen = match last.sent.one("role") {
        none if none.is_empty() => Role::Viewer.as_str().to_owned(),
        role => role,
    };
    let fields = [
        Field::email("email", r.t("sign-in-email"))
            .hint(r.t("team-email-hint"))
            .value(last.sent.one("email"))
            .error(last.errors.on("email"))
            .optional()
            .html(r),
        Field::radios("role", r.t("team-role"), roles(&chosen, r)).html(r),
        Button::submit(r.t("team-invite-submit")).html(r),
    ];
    Html::joined(&fields, "")
}

/// Who is there already can have one more role.
fn grant_fields(people: &People, r: &Reader) -> Html {
    let mut accounts: Vec<Choice> = Vec::new();
    for person in &people.people {
        let id = person.account.to_string();
        if !accounts.iter().any(|c| c.value == id) {
            accounts.push(Choice::new(id, person.name.as_str()));
        }
    }
    if accounts.is_empty() {
        return Html::empty();
    }
    let one = |role: Role| Choice::new(role.as_str(), word(role, r)).chosen(role == Role::Viewer);
    let roles = Role::ALL.map(one);
    let fields = [
        Field::select("account", r.t("team-name"), accounts).html(r),
        Field::select("more", r.t("team-role"), roles.to_vec()).html(r),
        Button::submit(r.t("team-grant-submit")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}
