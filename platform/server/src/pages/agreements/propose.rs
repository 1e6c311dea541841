//! Something is put to the vote of a body: a motion that asks for its approval, about exactly its present state.

use app::AppError;
use app::decide::{DraftAsked, draft_motion};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::Text;
use governance::agreement::{Agreement, Holder};
use governance::decision::{Asks, Paper};
use governance::{Body, Subject};
use ui::Reader;

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// Drafts the motion and leads to it. The words are `<key>-motion` and `<key>-motion-text`.
pub(crate) async fn put_to_vote(
    visit: &Visit,
    services: &Services,
    body: &str,
    subject: Subject,
    named: (&str, &Text, String),
) -> Result<Response, Fault> {
    let (key, name, address) = named;
    let r = &visit.reader;
    let title = name
        .best(&r.language)
        .map_or_else(String::new, |(_, words)| words.to_owned());
    let say = |key: &str| r.plain_with(key, &[("title", title.as_str().into())]);
    let asked = DraftAsked {
        title: say(&format!("{key}-motion")),
        text: say(&format!("{key}-motion-text")),
        subject: Some(subject),
        asks: Some(Asks::Approval),
        papers: vec![Paper {
            title: title.clone(),
            address,
        }],
    };
    let motion = draft_motion(&services.app, &visit.actor, body, asked, &r.language).await?;
    Ok(Redirect::to(&format!("/decisions/{}", motion.id)).into_response())
}

/// A button that puts something to the vote.
pub(crate) fn button(address: &str, r: &Reader) -> ui::Html {
    use ui::Component;
    let button = ui::components::button::Button::submit(r.t("agree-propose"))
        .quiet()
        .html(r);
    let address = ui::Html::escaped(address);
    ui::Html::trusted(format!(
        "<form method=\"post\" action=\"{address}\">{button}</form>"
    ))
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path((agreement, side)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let it = services.app.store.named::<Agreement>(&agreement).await?.value;
    let at = side.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let holder = at.and_then(|at| it.content().sides.get(at)).map(|s| s.holder);
    let Some(Holder::Body { id }) = holder else {
        return Err(AppError::not_found("side", side).into());
    };
    let body = services.app.store.get::<Body>(id).await?;
    let named = ("agree", &it.content().title, format!("/agreements/{agreement}"));
    put_to_vote(&visit, &services, body.slug.as_str(), it.subject(), named).await
}
