//! `/bodies/{slug}/by-laws`: how the body decides; in force at once while it is founded, by its own decision later.

use app::Verb;
use app::decide::{
    ByLawsWording, Words, authorise_seat, body_for, dissolve_body, propose_beside, set_by_laws, view_body,
};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::Body;
use governance::body::Of;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form, findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let body = services.app.store.named::<Body>(&slug).await?.value;
    authorise_seat(&services.app, &visit.actor, verb(&body), &body).await?;
    let wording = ByLawsWording::of(&body.by_laws);
    Ok(page(&visit, &body, &wording, &ErrorSummary::default()))
}

/// What changing them needs: a keeper while the body is founded, anybody who may draft a motion later.
fn verb(body: &Body) -> Verb {
    if body.constituted.is_some() {
        Verb::DraftMotion
    } else {
        Verb::SetByLaws
    }
}

fn wording(sent: &Sent) -> ByLawsWording {
    ByLawsWording {
        quorum_kind: sent.one("quorum_kind"),
        quorum: sent.one("quorum"),
        majority: sent.one("majority"),
        percent: sent.one("percent"),
        of: sent.one("of"),
        casting: sent.has("casting"),
        remote: sent.has("remote"),
        recorded: sent.has("recorded"),
        ballot: sent.one("ballot"),
        block: sent.has("block"),
        each_side: sent.has("sides"),
        notice_days: sent.one("notice_days"),
        interest_no_vote: sent.has("interests"),
        per_organisation: sent.has("vote_per"),
        admit_by_rule: sent.has("admission"),
    }
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Sends<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (w, r) = (wording(&Sent::from(pairs)), &visit.reader);
    let (title, text) = (r.plain("motion-by-laws-title"), r.plain("motion-by-laws-text"));
    let words = Words {
        title: &title,
        text: &text,
    };
    match set_by_laws(&services.app, &visit.actor, &slug, &w, (words, &r.language)).await {
        Ok(Some(motion)) => Ok(to(&format!("/decisions/{}", motion.id))),
        Ok(None) => Ok(to(&format!("/bodies/{slug}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            let view = view_body(&services.app, &visit.actor, &slug).await?;
            let page = page(&visit, &view.body, &w, &errors);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

pub(super) async fn dissolve(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let (title, text) = (r.plain("motion-dissolve-title"), r.plain("motion-dissolve-text"));
    let words = Words {
        title: &title,
        text: &text,
    };
    let motion = dissolve_body(&services.app, &visit.actor, &slug, (words, &r.language)).await?;
    Ok(match motion {
        Some(motion) => to(&format!("/decisions/{}", motion.id)),
        None => to(&format!("/bodies/{slug}")),
    })
}

/// Asks the body that was there first to agree that this one decides too.
pub(super) async fn beside(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    body_for(&services.app, &visit.actor, Verb::DraftMotion, &slug).await?;
    let view = view_body(&services.app, &visit.actor, &slug).await?;
    let name = r.text(&view.body.name).plain();
    let title = r.plain_with("motion-beside-title", &[("name", name.as_str().into())]);
    let text = r.plain_with("motion-beside-text", &[("name", name.as_str().into())]);
    let words = Words {
        title: &title,
        text: &text,
    };
    let motion = propose_beside(&services.app, &visit.actor, &slug, (words, &r.language)).await?;
    Ok(to(&format!("/decisions/{}", motion.id)))
}

fn page(visit: &Visit, body: &Body, w: &ByLawsWording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let standing = body.constituted.is_some();
    let (lead, save) = if standing {
        ("by-laws-lead-motion", "by-laws-propose")
    } else {
        ("by-laws-lead", "action-save")
    };
    let mut all = fields(w, errors, r);
    if app::join::takes_members(body.kind) {
        all.push(Field::tick("admission", r.t("join-by-rule"), w.admit_by_rule).html(r));
    }
    all.push(Button::submit(r.t(save)).html(r));
    let form = Form {
        title: r.t("by-laws-title"),
        lead: r.t(lead),
        summary: errors.html(r),
        fields: joined(&all),
        after: match body.ended {
            None => dissolution(body, r),
            Some(_) => Html::empty(),
        },
    };
    visit
        .page(form.title.plain(), crate::render(&form))
        .into_response()
}

fn fields(w: &ByLawsWording, errors: &ErrorSummary, r: &Reader) -> Vec<Html> {
    let choice = |value: &str, key: &str, chosen: &str| Choice::new(value, r.t(key)).chosen(value == chosen);
    let number = |name: &str, key: &str, value: &str| {
        Field::number(name, r.t(key), true)
            .value(value)
            .error(errors.on(name))
            .html(r)
    };
    let tick =
        |name: &str, key: &str, on: bool| Field::tick(name, r.t(key), on).error(errors.on(name)).html(r);
    let radios = |name: &str, key: &str, all: Vec<Choice>| {
        Field::radios(name, r.t(key), all).error(errors.on(name)).html(r)
    };
    let quorum =
        ["percent", "seats"].map(|k| choice(k, &format!("by-laws-field-quorum-{k}"), &w.quorum_kind));
    let majority = ["half", "share", "consensus"]
        .map(|k| choice(k, &format!("by-laws-field-majority-{k}"), &w.majority));
    let of = Of::ALL.map(|o| choice(o.as_str(), &format!("by-laws-field-of-{}", o.as_str()), &w.of));
    let ballot = ["open", "secret", "either"].map(|k| choice(k, &format!("by-laws-{k}"), &w.ballot));
    vec![
        radios("quorum_kind", "by-laws-field-quorum", quorum.to_vec()),
        number("quorum", "by-laws-field-how-many", &w.quorum),
        radios("majority", "by-laws-field-majority", majority.to_vec()),
        number("percent", "by-laws-field-percent", &w.percent),
        radios("of", "by-laws-field-of", of.to_vec()),
        tick("sides", "by-laws-each-side", w.each_side),
        tick("casting", "by-laws-tie-chair", w.casting),
        tick("block", "by-laws-block", w.block),
        tick("remote", "by-laws-way-own", w.remote),
        tick("recorded", "by-laws-field-recorded", w.recorded),
        radios("ballot", "by-laws-field-ballot", ballot.to_vec()),
        tick("interests", "by-laws-interest-no-vote", w.interest_no_vote),
        tick("vote_per", "by-laws-per-organisation", w.per_organisation),
        number("notice_days", "by-laws-field-notice", &w.notice_days),
    ]
}

fn dissolution(body: &Body, r: &Reader) -> Html {
    let button = Button::submit(r.t("motion-dissolve-title")).grave().html(r);
    let text = match body.constituted {
        Some(_) => "body-dissolve-text",
        None => "body-dissolve-alone",
    };
    Html::trusted(format!(
        "<details class=\"no-print\"><summary>{}</summary><form method=\"post\" action=\"/bodies/{}/dissolve\" \
         class=\"stack\"><p>{}</p>{button}</form></details>",
        r.t("body-dissolve"),
        body.slug,
        r.t(text)
    ))
}
