//! `POST /bodies/{slug}/members/{member}/posts…`: give a post for a term, extend the term, end it.

use app::AppError;
use app::decide::{PostAsked, end_post, extend_post, extension, give_post};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Date;
use governance::Membership;
use governance::body::{Held, Naming, Post};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::{members, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::{findings_of, id_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type At = Path<(String, String)>;
type Pairs = Sends<Vec<(String, String)>>;

/// The posts of a seat with their steps, and the end of the seat.
pub(super) fn section(slug: &str, member: &Membership, today: Date, r: &Reader) -> Html {
    let base = format!("/bodies/{slug}/members/{}", member.id);
    let form = |to: &str, inside: &[Html]| {
        let inside = Html::joined(inside, "");
        Html::trusted(format!(
            "<form method=\"post\" action=\"{base}/{to}\" class=\"column stack\">{inside}</form>"
        ))
    };
    let mut out = vec![Html::trusted(format!("<h2>{}</h2>", r.t("posts-title")))];
    for (number, term) in member.posts.iter().enumerate() {
        out.push(Html::trusted(format!("<p>{}</p>", words::term(term, today, r))));
        if !matches!(term.held(today), Held::Ended) {
            let hidden = Html::trusted(format!(
                "<input type=\"hidden\" name=\"number\" value=\"{number}\">"
            ));
            let end = Button::submit(r.t("post-end")).quiet().html(r);
            out.push(form("posts/end", &[hidden.clone(), end]));
            let until = Field::date("until", r.t("post-until")).html(r);
            let extend = Button::submit(r.t("post-extend")).quiet().html(r);
            out.push(details(
                r.t("post-extend"),
                &form("posts/extend", &[hidden, until, extend]),
            ));
        }
    }
    let posts = Post::ALL.map(|p| Choice::new(p.as_str(), r.t(&format!("post-{}", p.as_str()))));
    let give = [
        Field::select("post", r.t("post-which"), posts.to_vec()).html(r),
        Field::date("post_start", r.t("member-field-start"))
            .optional()
            .html(r),
        Field::date("post_end", r.t("post-until")).html(r),
        Button::submit(r.t("post-give")).quiet().html(r),
    ];
    out.push(details(r.t("post-give"), &form("posts", &give)));
    let end = Button::submit(r.t("member-end")).grave().html(r);
    out.push(details(
        r.t("member-end"),
        &form("end", &[r.t("member-end-text"), end]),
    ));
    Html::joined(&out, "\n")
}

fn details(summary: Html, inside: &Html) -> Html {
    Html::trusted(format!("<details><summary>{summary}</summary>{inside}</details>"))
}

async fn answer(
    visit: &Visit,
    services: &Services,
    (slug, member): (&str, &str),
    done: Result<Membership, AppError>,
) -> Result<Response, Fault> {
    let Err(error) = done else {
        return Ok(to(&format!("/bodies/{slug}/members/{member}")));
    };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let page = members::one(visit, services, (slug, member), None, &errors).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Which term; what is no number is none of them, which the use case says to whom may know.
fn number(sent: &Sent) -> usize {
    sent.one("number").parse().unwrap_or(usize::MAX)
}

pub(super) async fn give(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = PostAsked {
        post: sent.one("post"),
        start: sent.one("post_start"),
        end: sent.one("post_end"),
        days: governance::body::Days::Said,
    };
    let at = (slug.as_str(), id_of("membership", &member)?);
    let done = give_post(&services.app, &visit.actor, at, &asked).await;
    answer(&visit, &services, (&slug, &member), done).await
}

pub(super) async fn end(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("membership", &member)?);
    let number = number(&Sent::from(pairs));
    let done = end_post(&services.app, &visit.actor, at, number).await;
    answer(&visit, &services, (&slug, &member), done).await
}

pub(super) async fn extend(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, member)): At,
    Sends(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let at = (slug.as_str(), id_of("membership", &member)?);
    let (number, until) = (number(&sent), sent.one("until"));
    let done = extend_post(&services.app, &visit.actor, at, number, &until).await;
    if let Err(AppError::Findings(found)) = &done
        && found.iter().any(|f| f.code == governance::code::NEEDS_DECISION)
    {
        return propose(&visit, &services, (&slug, at.1), (number, &until)).await;
    }
    answer(&visit, &services, (&slug, &member), done).await
}

/// The extension of an elected term is put to the vote of the body.
async fn propose(
    visit: &Visit,
    services: &Services,
    (slug, member): (&str, base::Id<Membership>),
    (number, until): (usize, &str),
) -> Result<Response, Fault> {
    let member = services.app.store.get(member).await?.value;
    let nowhere = || AppError::not_found("term", member.id);
    let term = member.posts.get(number).ok_or_else(nowhere)?;
    let until: Date = until.parse().map_err(|_| nowhere())?;
    let subject = extension(&member, term, until);
    // A motion is public: it names a person only where the member said so.
    let named = (member.naming == Naming::Public).then(|| member.name.clone());
    let r = &visit.reader;
    let who = member
        .organisation
        .clone()
        .or(named)
        .unwrap_or_else(|| r.plain("member-unnamed"));
    let name = base::Text::new(r.language.clone(), format!("{who} ({})", r.date(until)));
    let address = format!("/bodies/{slug}");
    put_to_vote(visit, services, slug, subject, ("extend", &name, address)).await
}
