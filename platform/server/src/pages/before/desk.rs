//! On the work page of a release that is before the community: the link for a meeting, what was said, and the answer.

use app::AppError;
use app::publish::{Voices, answer_before, inside_release};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use protect::VoiceKind;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::design::language;
use crate::pages::qr;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// What who leads needs while a release is before the community.
pub(crate) fn desk(voices: &Voices, at: &str, base: &str, r: &Reader) -> Html {
    let showing = &voices.showing;
    let link = format!("{base}/before/{}", showing.token);
    let until = r.tv(
        if voices.open {
            "before-until-desk"
        } else {
            "before-was-until"
        },
        "date",
        r.date(showing.until),
    );
    let meeting = Html::trusted(format!(
        "<details class=\"panel\"><summary>{}</summary><p>{}</p>{}<div class=\"qr\" role=\"img\" aria-label=\"{}\">{}</div></details>",
        r.t("before-meeting"),
        r.t("before-meeting-text"),
        Field::text("link", r.t("before-link")).value(&link).html(r),
        Html::escaped(&r.plain("before-link")),
        qr::picture(&link, 240)
    ));
    Html::trusted(format!(
        "<section id=\"before\"><h2>{}</h2><p>{until}</p>{meeting}{}{}</section>",
        r.t("before-title"),
        said(voices, r),
        answering(voices, at, r)
    ))
}

fn said(voices: &Voices, r: &Reader) -> Html {
    let one = |w: &app::publish::ReleaseWords| {
        let tone = match (w.kind, w.answered) {
            (VoiceKind::Objection, false) => Tone::Stop,
            (_, true) => Tone::Good,
            _ => Tone::Plain,
        };
        let badge = Badge::new(tone, r.t(&format!("before-kind-{}", w.kind.as_str()))).html(r);
        let answered = if w.answered {
            r.t("before-answered")
        } else {
            Html::empty()
        };
        format!(
            "<li>{badge} <span class=\"small quiet\">{answered}</span><div dir=\"auto\" lang=\"{}\">{}</div></li>",
            w.language,
            Html::paragraphs(&w.words)
        )
    };
    match voices.words.is_empty() {
        true => Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("before-nothing-said"))),
        false => Html::trusted(format!(
            "<h3>{}</h3><ul class=\"items\">{}</ul>",
            r.t("before-said"),
            voices.words.iter().map(one).collect::<String>()
        )),
    }
}

/// One answer to everything that has none.
fn answering(voices: &Voices, at: &str, r: &Reader) -> Html {
    let told: Vec<Html> = voices
        .showing
        .answers
        .iter()
        .map(|a| {
            Html::trusted(format!(
                "<li>{} <span class=\"small quiet\">{}</span></li>",
                r.text(&a.words),
                r.moment(a.at)
            ))
        })
        .collect();
    let told = match told.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<h3>{}</h3><ul class=\"items\">{}</ul>",
            r.t("before-answers"),
            Html::joined(&told, "")
        )),
    };
    let fields = [
        Field::lines("answer", r.t("before-answer"), 4)
            .hint(r.t("before-answer-hint"))
            .html(r),
        language::field(r).html(r),
        Button::submit(r.t("before-answer-send")).quiet().html(r),
    ];
    Html::trusted(format!(
        "{told}<form method=\"post\" action=\"{at}/answer\" class=\"column stack\">{}</form>",
        Html::joined(&fields, "")
    ))
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let language = language::of(&sent, &visit.reader);
    let at = format!("/work/{slug}/publish/{name}");
    match answer_before(
        &services.app,
        &visit.actor,
        &name,
        (&sent.one("answer"), &language),
    )
    .await
    {
        Ok(()) => Ok(Redirect::to(&format!("{at}#before")).into_response()),
        Err(AppError::Findings(findings)) => {
            // The release is looked up by who may see it, so that a wrong address says no more than that.
            inside_release(&services.app, &visit.actor, &name).await?;
            super::super::publish::stand(&visit, &services, (&slug, &name), Some(findings)).await
        }
        Err(other) => Err(other.into()),
    }
}
