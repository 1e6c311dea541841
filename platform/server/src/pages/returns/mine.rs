//! What changed, on the page of who holds a receipt: the notes, and whether the data were used as they intended.

use app::collect::look_up_receipt;
use app::usage::{MyReturn, Reviewing, review_return};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use knowledge::usage::Intended;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::show::parts_of;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Every note that has reached the holder of a receipt; empty without one.
pub(crate) fn at_receipt(notes: &[MyReturn], at: &str, r: &Reader) -> Html {
    let all: Vec<Html> = notes
        .iter()
        .enumerate()
        .map(|(n, it)| one(it, (n, at), r))
        .collect();
    match all.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<section id=\"changed\"><h2>{}</h2><p>{}</p>{}</section>",
            r.t("return-title"),
            r.t("return-mine-text"),
            Html::joined(&all, "")
        )),
    }
}

fn one(it: &MyReturn, (n, at): (usize, &str), r: &Reader) -> Html {
    let note = &it.note;
    let part = |(name, words): (Html, Html)| format!("<h4>{name}</h4>{words}");
    let parts: String = parts_of(&note.content, r).into_iter().map(part).collect();
    let date = note.days.map_or_else(String::new, |d| r.date(d.participants));
    let figures = note.release.as_ref().map_or_else(String::new, |slug| {
        format!(
            "<p><a href=\"/releases/{slug}\">{}</a></p>",
            r.t("return-figures")
        )
    });
    let review = match (it.asks, it.answered) {
        (true, _) => asking(it, (n, at), r),
        (false, true) => Html::trusted(format!("<p>{}</p>", r.t("return-answered"))),
        (false, false) => Html::empty(),
    };
    Html::trusted(format!(
        "<article class=\"panel stack\"><h3>{}</h3><p class=\"small quiet\">{date}</p>{parts}{figures}{review}</article>",
        r.text(&note.content.title)
    ))
}

/// Was it used as you intended? Each note of the page has fields of its own number.
fn asking(it: &MyReturn, (n, at): (usize, &str), r: &Reader) -> Html {
    let choice = |a: &Intended| Choice::new(a.as_str(), r.t(&format!("return-intended-{}", a.as_str())));
    let number = u8::try_from(n + 1).unwrap_or(u8::MAX);
    let answers = Intended::ALL.iter().map(choice).collect();
    let fields = [
        Field::radios("answer", r.t("return-asked"), answers)
            .hint(r.t("return-asked-hint"))
            .number_among(number)
            .html(r),
        Field::lines("words", r.t("return-asked-words"), 3)
            .hint(r.t("return-asked-words-hint"))
            .number_among(number)
            .optional()
            .html(r),
        Button::submit(r.t("return-asked-send")).quiet().html(r),
    ];
    Html::trusted(format!(
        "<form method=\"post\" action=\"{at}/returns/{}\" class=\"stack\">{}</form>",
        it.note.id,
        Html::joined(&fields, "")
    ))
}

pub(super) async fn review(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path((receipt, note)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let app = &services.app;
    let code = look_up_receipt(app, &from.address, &receipt).await?;
    let sent = Sent::from(pairs);
    let asked = Reviewing {
        answer: sent.one("answer"),
        words: sent.one("words"),
    };
    match review_return(app, code, &note, &asked).await {
        Ok(()) => Ok(to(&format!("/my-data/{code}#changed"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            Ok(refused(&visit, &format!("/my-data/{code}#changed"), &errors))
        }
    }
}

/// Why an answer was not taken, and the way back.
fn refused(visit: &Visit, back: &str, errors: &ErrorSummary) -> Response {
    use axum::response::IntoResponse;
    let r = &visit.reader;
    let main = Html::trusted(format!(
        "<h1>{}</h1>{}<p><a class=\"button\" href=\"{back}\">{}</a></p>",
        r.t("return-asked"),
        errors.html(r),
        r.t("return-back")
    ));
    let shell = visit.page(r.plain("return-asked"), main).section(Section::About);
    (axum::http::StatusCode::UNPROCESSABLE_ENTITY, shell).into_response()
}
