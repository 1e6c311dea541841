//! The form under a paragraph, and what it sends.

use app::consult::{DocumentView, NewComment, comment_on};
use app::people::Origin;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::id_of;
use super::show::{Asked, WHOLE, page};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::design::language;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

/// The form for a comment on a paragraph (empty: on the whole); strangers are asked for a name.
pub(super) fn form(view: &DocumentView, (mark, stranger): (&str, bool), filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let lines = |name: &str, key: &str, rows| {
        Field::lines(name, r.t(key), rows)
            .value(sent.one(name))
            .error(errors.on(name))
    };
    let mut fields = vec![
        Html::trusted(format!(
            "<input type=\"hidden\" name=\"on\" value=\"{}\">",
            Html::escaped(mark)
        )),
        lines("words", "consult-words", 4).html(r),
    ];
    if !mark.is_empty() {
        let instead = Field::lines("instead", r.t("consult-instead"), 4)
            .hint(r.t("consult-instead-hint"))
            .error(errors.on("instead"))
            .optional();
        fields.push(instead.value(sent.one("instead")).html(r));
    }
    if stranger {
        for name in ["name", "organisation"] {
            let field =
                Field::text(name, r.t(&format!("consult-{name}"))).hint(r.t(&format!("consult-{name}-hint")));
            fields.push(field.value(sent.one(name)).optional().html(r));
        }
    }
    fields.push(language::field(r).html(r));
    fields.push(Button::submit(r.t("consult-send")).html(r));
    Html::trusted(format!(
        "<form method=\"post\" action=\"/consultations/{}/comments\" class=\"stack\">{}</form>",
        view.document.id,
        Html::joined(&fields, "")
    ))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(document): Path<String>,
    From(from): From,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let id = id_of(&document)?;
    if visit.actor.account().is_none() {
        paced(&services, &from)?;
    }
    let new = NewComment {
        on: sent.one("on"),
        words: sent.one("words"),
        instead: sent.one("instead"),
        name: sent.one("name"),
        organisation: sent.one("organisation"),
    };
    let at = if new.on.is_empty() {
        WHOLE.to_owned()
    } else {
        new.on.clone()
    };
    let language = language::of(&sent, &visit.reader);
    match comment_on(&services.app, &visit.actor, id, new, &language).await {
        Ok(comment) => {
            let at = comment.on.map_or_else(|| WHOLE.to_owned(), |m| m.to_string());
            Ok(Redirect::to(&format!("/consultations/{document}?sent={at}#p-{at}")).into_response())
        }
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let asked = Asked {
                on: at,
                ..Asked::default()
            };
            page(&visit, &services, &document, &asked, &sent.with(errors)).await
        }
    }
}

fn paced(services: &Services, from: &Origin) -> Result<(), Fault> {
    let app = &services.app;
    Ok(app
        .pace
        .step(app::people::Paced::Comment, &from.address, app.now())?)
}
