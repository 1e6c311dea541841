//! What changed, on the page of who holds a receipt: the notes, and whether the data were used as they intended.

use app::collect::{find_my_data, look_up_receipt};
use app::usage::{MyReturn, Reviewing, returns_for, review_return};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use consent::ReceiptCode;
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
use crate::pages::work::{Filled, Sent};
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
    let number = u8::try_from(n + 1).unwrap_or(u8::MAX);
    let review = match (it.asks, it.answered) {
        (true, _) => asking(it, (number, at), &Filled::default(), r),
        (false, true) => Html::trusted(format!("<p>{}</p>", r.t("return-answered"))),
        (false, false) => Html::empty(),
    };
    Html::trusted(format!(
        "<article class=\"panel stack\"><h3>{}</h3><p class=\"small quiet\">{date}</p>{parts}{figures}{review}</article>",
        r.text(&note.content.title)
    ))
}

/// Was it used as you intended? Each note of the page has fields of its own number.
fn asking(it: &MyReturn, (number, at): (u8, &str), filled: &Filled, r: &Reader) -> Html {
    let choice = |a: &Intended| Choice::new(a.as_str(), r.t(&format!("return-intended-{}", a.as_str())));
    let answers = filled.chosen("answer", number, Intended::ALL.iter().map(choice).collect());
    let answer = Field::radios("answer", r.t("return-asked"), answers).hint(r.t("return-asked-hint"));
    let words = Field::lines("words", r.t("return-asked-words"), 3).hint(r.t("return-asked-words-hint"));
    let fields = [
        filled.field(answer, number).html(r),
        filled.field(words.optional(), number).html(r),
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
            refused(&visit, &services, (code, &note), &sent.with(errors)).await
        }
    }
}

/// Why an answer was not taken, the question with what was said while it is still asked, and the way back.
async fn refused(
    visit: &Visit,
    services: &Services,
    (code, note): (ReceiptCode, &str),
    filled: &Filled,
) -> Result<Response, Fault> {
    let (r, at) = (&visit.reader, format!("/my-data/{code}"));
    let mine = find_my_data(&services.app, code).await?;
    let notes = returns_for(&services.app, &mine, code).await?;
    let asked = notes.iter().find(|n| n.asks && n.note.id.to_string() == note);
    let form = asked.map_or_else(Html::empty, |it| {
        let title = format!("<h2>{}</h2>", r.text(&it.note.content.title));
        Html::joined(&[Html::trusted(title), asking(it, (0, &at), filled, r)], "")
    });
    let main = Html::trusted(format!(
        "<h1>{}</h1>{}{form}<p><a href=\"{at}#changed\">{}</a></p>",
        r.t("return-asked"),
        filled.errors.html(r),
        r.t("return-back")
    ));
    let shell = visit.page(r.plain("return-asked"), main).section(Section::About);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shell).into_response())
}
