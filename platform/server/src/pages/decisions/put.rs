//! `POST /work/{slug}/decide/put`: put something that waits for a decision to the vote. Every page that shows such a
//! thing has the button.

use app::decide::{DraftAsked, bodies_of, draft_motion, is_unpublished};
use app::{AppError, Verb, act};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::response::Response;
use base::{Findings, Id};
use governance::decision::{Asks, Paper};
use governance::{Subject, SubjectKind, code};
use registry::Initiative;
use ui::components::button::Button;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::to;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Something that waits for a decision.
pub(crate) struct Matter<'a> {
    /// The address name of its initiative.
    pub(crate) initiative: &'a str,
    /// What, in which state.
    pub(crate) subject: Subject,
    /// What it is called.
    pub(crate) name: &'a str,
    /// Its page, to read before deciding.
    pub(crate) address: &'a str,
}

/// The way on when a finding says that a body decides: a button that drafts the motion, or a link to the one that is
/// there. Nothing for other findings.
pub(crate) fn put_to_the_vote(matter: &Matter<'_>, found: &Findings, r: &Reader) -> Html {
    let codes = [code::NEEDS_DECISION, code::DECISION_UNDER_WAY, code::NOT_APPROVED];
    let Some(finding) = found.iter().find(|f| codes.contains(&f.code)) else {
        return Html::empty();
    };
    let fact = |name| {
        finding
            .facts
            .get(name)
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    if finding.code == code::DECISION_UNDER_WAY {
        let motion = Html::escaped(&fact("motion"));
        let words = r.t("put-see-motion");
        return Html::trusted(format!(
            "<p><a class=\"button\" href=\"/decisions/{motion}\">{words}</a></p>"
        ));
    }
    let digest = matter.subject.digest.map(|d| d.to_string()).unwrap_or_default();
    let fields = [
        ("body", fact("body_slug")),
        ("kind", matter.subject.kind.as_str().to_owned()),
        ("id", matter.subject.id.to_string()),
        ("digest", digest),
        ("name", matter.name.to_owned()),
        ("address", matter.address.to_owned()),
    ];
    let hidden = fields.map(|(name, value)| {
        let value = Html::escaped(&value);
        Html::trusted(format!(
            "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
        ))
    });
    Html::trusted(format!(
        "<form method=\"post\" action=\"/work/{}/decide/put\" class=\"stack\">{}{}</form>",
        Html::escaped(matter.initiative),
        Html::joined(&hidden, ""),
        Button::submit(r.t("put-to-the-vote")).html(r)
    ))
}

/// The same for the policy under which an initiative's figures leave.
pub(crate) fn put_policy(
    initiative: &Initiative,
    policy: &protect::Policy,
    found: &Findings,
    r: &Reader,
) -> Html {
    let threshold = usize::try_from(policy.threshold()).unwrap_or(usize::MAX);
    let slug = initiative.slug.as_str();
    let matter = Matter {
        initiative: slug,
        subject: policy.subject(initiative.id.uuid()),
        name: &r.plain_with("put-policy-name", &[("count", threshold.into())]),
        address: &format!("/work/{slug}/protect"),
    };
    put_to_the_vote(&matter, found, r)
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Sends<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let it = services.app.store.named::<Initiative>(&slug).await?;
    act::authorise(
        &services.app,
        &visit.actor,
        Verb::ViewInitiative,
        Some(it.id.uuid()),
    )
    .await?;
    let wanted = sent.one("body");
    let bodies = bodies_of(&services.app, it.id.uuid()).await?;
    let body = bodies.iter().find(|b| b.slug.as_str() == wanted);
    let body = body.ok_or_else(|| AppError::not_found("body", &wanted))?;
    let asked = asked(&services, &sent, (&it.value, &visit.reader)).await?;
    let language = &visit.reader.language;
    let motion = draft_motion(&services.app, &visit.actor, body.slug.as_str(), asked, language).await?;
    Ok(to(&format!("/decisions/{}", motion.id)))
}

/// The motion that a button asks for; its page says what really stands behind the subject. Everybody reads a motion: what
/// has not gone out is called by its initiative, and its page is told to those who decide, as what the motion is about.
async fn asked(
    services: &Services,
    sent: &Sent,
    (it, r): (&Initiative, &Reader),
) -> Result<DraftAsked, AppError> {
    let kind = SubjectKind::from_name(&sent.one("kind"));
    let kind = kind.ok_or_else(|| AppError::not_found("subject", sent.one("kind")))?;
    let id: Id<()> = sent
        .one("id")
        .parse()
        .map_err(|_| AppError::not_found("subject", sent.one("id")))?;
    let mut subject = Subject::new(kind, id.uuid());
    if let Ok(digest) = sent.one("digest").parse() {
        subject = subject.at(digest);
    }
    let unpublished = is_unpublished(&services.app, &subject).await?;
    let name = match unpublished {
        true => r.plain_with(
            "put-unpublished-name",
            &[("initiative", r.text(&it.title).plain().into())],
        ),
        false => sent.one("name"),
    };
    let address = sent.one("address");
    let local = !unpublished && address.starts_with('/') && !address.starts_with("//");
    let words = |key: &str| {
        let kind = r.plain(&format!("subject-{}", kind.as_str()));
        r.plain_with(key, &[("kind", kind.into()), ("name", name.as_str().into())])
    };
    Ok(DraftAsked {
        title: words("put-title"),
        text: words("put-text"),
        subject: Some(subject),
        asks: Some(Asks::Approval),
        papers: local
            .then(|| Paper {
                title: name.clone(),
                address,
            })
            .into_iter()
            .collect(),
    })
}
