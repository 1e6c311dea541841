//! `/bodies/{slug}/members`: who keeps a body gives seats, changes and ends them, and makes the links to sign in.

use app::decide::{
    BodyView, MemberWording, Words, add_member, body_for, edit_member, end_member, invite_member,
    propose_seat, view_body,
};
use app::people::view_people;
use app::{AppError, Verb};
use askama::Template;
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use governance::body::{HowChosen, SeatChange};
use governance::{BodyKind, Membership, Side};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::{posts, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form, findings_of, id_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Sends<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "bodies/members.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    title: Html,
    told: Html,
    summary: Html,
    members: Vec<(String, Html, Html, bool)>,
    fields: Html,
}

/// What the last form left: its words, its errors, or a link that is shown this once.
#[derive(Default)]
struct Last {
    wording: MemberWording,
    errors: ErrorSummary,
    link: Option<String>,
}

fn wording(sent: &Sent) -> MemberWording {
    MemberWording {
        name: sent.one("name"),
        public: sent.has("public"),
        account: sent.one("account"),
        organisation: sent.one("organisation"),
        on_behalf_of: sent.one("on_behalf_of"),
        chosen: sent.one("chosen"),
        side: sent.one("side"),
        voting: sent.has("voting"),
        start: sent.one("start"),
        end: sent.one("end"),
        statement: sent.one("statement"),
        language: sent.one("language").parse().ok(),
        class: sent.one("class"),
        area: sent.one("area"),
        represents: sent.has("represents"),
    }
}

/// The body, for somebody who keeps it.
async fn kept(visit: &Visit, services: &Services, slug: &str) -> Result<BodyView, Fault> {
    body_for(&services.app, &visit.actor, Verb::AddMember, slug).await?;
    Ok(view_body(&services.app, &visit.actor, slug).await?)
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let last = Last {
        wording: MemberWording {
            voting: true,
            side: Side::Community.as_str().to_owned(),
            ..MemberWording::default()
        },
        ..Last::default()
    };
    page(&visit, &services, &slug, &last).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, last: &Last) -> Result<Response, Fault> {
    let view = kept(visit, services, slug).await?;
    let r = &visit.reader;
    let accounts = accounts(visit, services, &view).await;
    let told = last.link.as_ref().map(|link| {
        let body = format!(
            "<p>{}</p><p><code dir=\"ltr\">{}</code></p>",
            r.t("member-link-text"),
            Html::escaped(link)
        );
        Notice::new(Kind::Done, r.t("team-link"), Html::trusted(body)).html(r)
    });
    let line = |m: &Membership| {
        let for_whom = r.tv("member-speaks-for", "whom", m.on_behalf_of.as_str());
        (
            m.id.to_string(),
            words::called(m, true, r),
            for_whom,
            m.sign_in.is_none(),
        )
    };
    let today = governance::day(services.app.now());
    let now = view
        .members
        .iter()
        .filter(|m| m.end.is_none_or(|end| today <= end));
    let list = List {
        r,
        slug,
        title: r.text(&view.body.name),
        told: told.unwrap_or_default(),
        summary: last.errors.html(r),
        members: now.map(line).collect(),
        fields: fields(&last.wording, (&accounts, view.body.kind), &last.errors, r),
    };
    let shell = visit.page(r.plain("members-manage"), crate::render(&list));
    Ok(([(CACHE_CONTROL, "no-store")], shell).into_response())
}

/// The people of the initiative, to connect a seat with an account; none for who may not see them.
async fn accounts(visit: &Visit, services: &Services, view: &BodyView) -> Vec<Choice> {
    let Some(it) = &view.initiative else {
        return Vec::new();
    };
    let people = view_people(&services.app, &visit.actor, it.id.uuid()).await;
    let mut out: Vec<Choice> = Vec::new();
    for person in people.map(|p| p.people).unwrap_or_default() {
        let id = person.account.to_string();
        if !out.iter().any(|c| c.value == id) {
            out.push(Choice::new(id, person.name.as_str()));
        }
    }
    out
}

/// In a collaborative: class and place of a member.
fn joined_fields(w: &MemberWording, errors: &ErrorSummary, r: &Reader) -> Vec<Html> {
    let mut classes = vec![Choice::new("", r.t("join-choose"))];
    classes.extend(crate::pages::join::classes(&w.class, r));
    let area = if w.area.is_empty() { "001" } else { &w.area };
    vec![
        Field::select("class", r.t("join-class"), classes)
            .error(errors.on("class"))
            .html(r),
        Field::select("area", r.t("join-area"), crate::pages::join::areas(area, r))
            .error(errors.on("area"))
            .html(r),
        Field::tick("represents", r.t("join-field-represents"), w.represents).html(r),
    ]
}

/// What the member will do, in the language in which it was said.
fn statement(w: &MemberWording, r: &Reader) -> Html {
    let language = w.language.clone().unwrap_or_else(|| r.language.clone());
    let hidden = format!(
        "<input type=\"hidden\" name=\"language\" value=\"{}\">",
        language.as_str()
    );
    let field = Field::lines("statement", r.t("join-statement"), 3)
        .value(&w.statement)
        .language(language)
        .optional()
        .html(r);
    Html::joined(&[Html::trusted(hidden), field], "")
}

fn fields(
    w: &MemberWording,
    (accounts, kind): (&[Choice], BodyKind),
    errors: &ErrorSummary,
    r: &Reader,
) -> Html {
    let line = |name: &str, value: &str| {
        Field::text(name, r.t(&format!("member-field-{name}")))
            .value(value)
            .error(errors.on(name))
    };
    let sides = Side::ALL
        .map(|s| Choice::new(s.as_str(), r.t(&format!("side-{}", s.as_str()))).chosen(w.side == s.as_str()));
    let chosen = HowChosen::ALL.map(|c| {
        Choice::new(c.as_str(), r.t(&format!("chosen-{}", c.as_str()))).chosen(w.chosen == c.as_str())
    });
    let mut accounts: Vec<Choice> = accounts
        .iter()
        .cloned()
        .map(|c| {
            let on = c.value == w.account;
            c.chosen(on)
        })
        .collect();
    if !w.account.is_empty() && !accounts.iter().any(|c| c.value == w.account) {
        accounts.push(Choice::new(w.account.as_str(), r.t("member-field-account-kept")).chosen(true));
    }
    accounts.insert(
        0,
        Choice::new("", r.t("member-field-account-none")).chosen(w.account.is_empty()),
    );
    let day = |name: &str, value: &str| {
        Field::date(name, r.t(&format!("member-field-{name}")))
            .value(value)
            .error(errors.on(name))
            .optional()
            .html(r)
    };
    let mut out = vec![
        line("name", &w.name).hint(r.t("member-field-name-hint")).html(r),
        Field::tick("public", r.t("member-field-public"), w.public).html(r),
        line("on_behalf_of", &w.on_behalf_of)
            .hint(r.t("member-field-on_behalf_of-hint"))
            .html(r),
        Field::select("chosen", r.t("member-field-chosen"), chosen.to_vec())
            .error(errors.on("chosen"))
            .html(r),
        Field::radios("side", r.t("member-field-side"), sides.to_vec())
            .error(errors.on("side"))
            .html(r),
        line("organisation", &w.organisation)
            .hint(r.t("member-field-organisation-hint"))
            .optional()
            .html(r),
        Field::select("account", r.t("member-field-account"), accounts)
            .hint(r.t("member-field-account-hint"))
            .error(errors.on("account"))
            .html(r),
        Field::tick("voting", r.t("member-field-voting"), w.voting).html(r),
        day("start", &w.start),
        day("end", &w.end),
        statement(w, r),
    ];
    if app::join::takes_members(kind) {
        out.extend(joined_fields(w, errors, r));
    }
    out.push(Button::submit(r.t("action-save")).html(r));
    joined(&out)
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = wording(&Sent::from(pairs));
    let error = match add_member(&services.app, &visit.actor, &slug, &wording).await {
        Ok(_) => return Ok(to(&format!("/bodies/{slug}/members"))),
        Err(error) => error,
    };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let last = Last {
        wording,
        errors,
        link: None,
    };
    let page = page(&visit, &services, &slug, &last).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
) -> Result<Response, Fault> {
    one(
        &visit,
        &services,
        (&slug, &member),
        None,
        &ErrorSummary::default(),
    )
    .await
}

/// The page of one seat, with what was wrong with the last form.
pub(super) async fn one(
    visit: &Visit,
    services: &Services,
    (slug, member): (&str, &str),
    wording: Option<MemberWording>,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = kept(visit, services, slug).await?;
    let id = id_of::<Membership>("membership", member)?;
    let found = view.members.iter().find(|m| m.id == id);
    let found = found.ok_or_else(|| AppError::not_found("membership", member))?;
    let (r, today) = (&visit.reader, governance::day(services.app.now()));
    let accounts = accounts(visit, services, &view).await;
    let wording = wording.unwrap_or_else(|| MemberWording::of(found));
    let form = Form {
        title: words::called(found, true, r),
        lead: words::link(&view.body, r),
        summary: errors.html(r),
        fields: fields(&wording, (&accounts, view.body.kind), errors, r),
        after: Html::joined(
            &[
                power(&view, found, today, r),
                posts::section(slug, found, today, r),
            ],
            "",
        ),
    };
    Ok(visit
        .page(form.title.plain(), crate::render(&form))
        .into_response())
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = wording(&Sent::from(pairs));
    let id = id_of("membership", &member)?;
    match edit_member(&services.app, &visit.actor, (&slug, id), &wording).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/members"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = one(&visit, &services, (&slug, &member), Some(wording), &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// In a body that has decided: the vote of a seat is the body's matter, and this asks it.
fn power(view: &BodyView, member: &Membership, today: base::Date, r: &Reader) -> Html {
    if !view.has_decided {
        return Html::empty();
    }
    let (change, key) = match member.votes(today) {
        true => ("takes", "seat-ask-end"),
        false => ("gives", "seat-ask-vote"),
    };
    Html::trusted(format!(
        "<h2>{}</h2><p>{}</p><form method=\"post\" action=\"/bodies/{}/members/{}/propose\"><input type=\"hidden\" \
         name=\"change\" value=\"{change}\">{}</form>",
        r.t("seat-power"),
        r.t("seat-power-text"),
        view.body.slug,
        member.id,
        Button::submit(r.t(key)).quiet().html(r)
    ))
}

/// Drafts the motion by which the body gives a seat its vote, or ends it.
pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    body_for(&services.app, &visit.actor, Verb::DraftMotion, &slug).await?;
    let (r, id) = (&visit.reader, id_of::<Membership>("membership", &member)?);
    let (change, title, text) = match Sent::from(pairs).one("change").as_str() {
        "gives" => (
            SeatChange::Gives,
            "motion-seat-vote-title",
            "motion-seat-vote-text",
        ),
        "takes" => (SeatChange::Takes, "motion-seat-end-title", "motion-seat-end-text"),
        other => return Err(AppError::not_found("change", other).into()),
    };
    let view = view_body(&services.app, &visit.actor, &slug).await?;
    let found = view.members.iter().find(|m| m.id == id);
    let found = found.ok_or_else(|| AppError::not_found("membership", &member))?;
    // Motions are public: the seat is called as everybody may call it.
    let name = words::called(found, false, r).plain();
    let args = [
        ("name", name.as_str().into()),
        ("whom", found.on_behalf_of.as_str().into()),
    ];
    let (title, text) = (r.plain_with(title, &args), r.plain_with(text, &args));
    let words = Words {
        title: &title,
        text: &text,
    };
    let motion = propose_seat(
        &services.app,
        &visit.actor,
        (&slug, id, change),
        (words, &r.language),
    )
    .await?;
    Ok(to(&format!("/decisions/{}", motion.id)))
}

pub(super) async fn end(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
) -> Result<Response, Fault> {
    end_member(&services.app, &visit.actor, &slug, id_of("membership", &member)?).await?;
    Ok(to(&format!("/bodies/{slug}/members")))
}

/// Makes a link and shows it on the page, this once.
pub(super) async fn invite(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let id = id_of("membership", &member)?;
    let token = invite_member(&services.app, &visit.actor, &slug, id).await?;
    let last = Last {
        link: Some(format!("{}/start/{token}", services.settings.public_url)),
        ..Last::default()
    };
    page(&visit, &services, &slug, &last).await
}
