//! `/funds/{fund}/apply`: the application on one page. What the initiative's record says is not asked again.

use app::Role;
use app::fund::{ApplicationWording, FundView, apply_for_grant, view_fund};
use app::register::my_initiatives;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use fund::{Activity, Priority};
use registry::Initiative;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::ask::{self, Ask};
use super::{frame, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &fund, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, fund: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let mine = my_initiatives(&services.app, &visit.actor).await?;
    let mine: Vec<Initiative> = mine
        .into_iter()
        .filter(|(_, roles)| roles.contains(&Role::Coordinator))
        .map(|(it, _)| it)
        .collect();
    let view = view_fund(&services.app, &visit.actor, fund).await?;
    let r = &visit.reader;
    let today = governance::day(services.app.now());
    let open: Vec<(String, Html)> = view
        .calls
        .iter()
        .filter(|c| c.is_open(today))
        .map(|c| (c.id.to_string(), r.text(&c.title)))
        .collect();
    let body = if open.is_empty() {
        frame::nothing("fund-no-calls-open", r)
    } else {
        Html::joined(
            &[before(&view, &mine, r), form(&view, open, &mine, filled, r)],
            "",
        )
    };
    let sections = vec![(r.t("fund-apply"), body)];
    Ok(frame::page(
        visit,
        &view,
        ("calls", "fund-apply"),
        errors,
        sections,
    ))
}

/// What must be so before anything is written.
fn before(view: &FundView, mine: &[Initiative], r: &Reader) -> Html {
    let notice = |key: &str, body: Html| Notice::new(Kind::Attention, r.t(key), body).html(r);
    let mut out = Vec::new();
    if !view.member {
        let name = r.text(&view.members.name);
        let link = format!(
            "<p>{}</p><p><a href=\"/bodies/{}\">{name}</a></p>",
            r.t("apply-not-member-text"),
            view.members.slug
        );
        out.push(notice("apply-not-member", Html::trusted(link)));
    }
    if mine.is_empty() {
        out.push(notice("apply-no-initiative", r.t("apply-no-initiative-text")));
    }
    Html::joined(&out, "")
}

fn form(
    view: &FundView,
    calls: Vec<(String, Html)>,
    mine: &[Initiative],
    filled: &Filled,
    r: &Reader,
) -> Html {
    let mine = mine
        .iter()
        .map(|it| (it.slug.to_string(), r.text(&it.title)))
        .collect();
    let groups = Priority::NAMES.map(|g| (g.to_owned(), r.t(&format!("fund-group-{g}"))));
    let activities = Activity::ALL.map(|a| {
        (
            a.as_str().to_owned(),
            r.t(&format!("fund-activity-{}", a.as_str())),
        )
    });
    let kept = Html::trusted(format!("<p>{}</p>", r.t("apply-record")));
    let form = Ask::new("", filled, r)
        .select("call", "apply-call", calls)
        .select("initiative", "grant-initiative", mine)
        .amount()
        .radios("group", r.t("grant-for-whom"), groups.to_vec())
        .maybe("group_words", "apply-group-words")
        .checkboxes("activities", "apply-activities", activities.to_vec())
        .lines("purpose", "apply-purpose")
        .lines("gender", "apply-gender")
        .form(&format!("/funds/{}/apply", view.fund.slug), "apply-send");
    Html::joined(&[kept, form], "")
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(fund): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = ApplicationWording {
        call: sent.one("call"),
        initiative: sent.one("initiative"),
        amount: sent.one("amount"),
        group: sent.one("group"),
        group_words: sent.one("group_words"),
        gender: sent.one("gender"),
        activities: sent.all("activities"),
        purpose: sent.one("purpose"),
    };
    let done = apply_for_grant(
        &services.app,
        &visit.actor,
        &fund,
        &wording,
        &visit.reader.language,
    )
    .await;
    match done {
        Ok(grant) => Ok(Redirect::to(&format!("/grants/{}", grant.id)).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "", &visit.reader)?;
            page(&visit, &services, &fund, &sent.with(errors)).await
        }
    }
}

/// The kinds of activity in words.
pub(super) fn activities(of: &std::collections::BTreeSet<Activity>, r: &Reader) -> Html {
    let all: Vec<Html> = of
        .iter()
        .map(|a| r.t(&format!("fund-activity-{}", a.as_str())))
        .collect();
    Html::joined(&all, ", ")
}

/// What was asked for.
pub(super) fn asked(of: &fund::Application, r: &Reader) -> Html {
    words::amount(of.money, r)
}
