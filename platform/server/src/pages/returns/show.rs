//! `/returns/{note}`: what changed, as everybody reads it and as it is printed; for who leads its texts and steps.

use app::usage::{ReturnView, Reviews, view_return};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use knowledge::usage::{Intended, ReturnState};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{badge, list, texts};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::pages::qr;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "returns/show.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    badge: Html,
    title: Html,
    told: Html,
    summary: Html,
    parts: Vec<(Html, Html)>,
    release: Option<String>,
    when: Html,
    reviews: Html,
    said: &'a [String],
    leads: bool,
    texts: Html,
    send: Html,
    write: Html,
    withdraw: Html,
    printed: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &id,
        (&Sent::default(), &ErrorSummary::default()),
    )
    .await
}

/// The page, with a form as it was sent and what was wrong with it.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    id: &str,
    (sent, errors): (&Sent, &ErrorSummary),
) -> Result<Response, Fault> {
    let view = view_return(&services.app, &visit.actor, id).await?;
    let (r, note) = (&visit.reader, &view.note);
    let form = |shown: bool, fields: Html| if shown { fields } else { Html::empty() };
    let here = view.state != ReturnState::Withdrawn;
    let draft = view.state == ReturnState::Draft;
    let public = view.state == ReturnState::Public;
    let show = Show {
        r,
        at: format!("/returns/{}", note.id),
        badge: badge(view.state, r),
        title: r.text(&note.content.title),
        told: told(&view, r),
        summary: errors.html(r),
        parts: if here { parts(&view, r) } else { Vec::new() },
        release: note.release.as_ref().map(|s| format!("/releases/{s}")),
        when: when(&view, r),
        reviews: reviews(view.reviews.as_ref(), r),
        said: &view.words,
        leads: view.leads,
        texts: form(
            view.leads && here,
            texts::texts(note, (&services.settings.public_url, public), r),
        ),
        send: form(view.leads && draft, sending(&view, sent, errors, r)),
        write: form(view.leads && here, list::fields(sent, errors, r)),
        withdraw: form(view.leads && here && !draft, withdrawing(errors, r)),
        printed: form(here && !draft, printed(&view, &services.settings.public_url, r)),
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let it = &view.initiative;
    let way = Breadcrumb::default()
        .to(r.t("nav-initiatives"), "/initiatives")
        .to(r.text(&it.title), format!("/initiatives/{}", it.slug));
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Initiatives)
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// On paper: where it can be read. Before it is public, only with a receipt.
fn printed(view: &ReturnView, base: &str, r: &Reader) -> Html {
    let (key, address) = match view.state {
        ReturnState::Public => ("return-print", format!("{base}/returns/{}", view.note.id)),
        _ => ("return-print-mine", format!("{base}/my-data")),
    };
    Html::trusted(format!(
        "{}<p>{}<br><bdi dir=\"ltr\">{}</bdi></p>",
        qr::picture(&address, 160),
        r.t(key),
        Html::escaped(&address)
    ))
}

/// What the reader must know first: who can read it, or why it was taken back.
fn told(view: &ReturnView, r: &Reader) -> Html {
    let key = format!("return-{}", view.state.as_str().replace('_', "-"));
    match (view.state, &view.note.withdrawn) {
        (ReturnState::Public, _) => Html::empty(),
        (_, Some(reason)) => Notice::new(Kind::Stop, r.t(&key), reason.as_str()).html(r),
        _ => Notice::new(Kind::Note, r.t(&key), r.t(&format!("{key}-text"))).html(r),
    }
}

/// What was done, by whom, what not, what comes next; what is not said is left out.
pub(super) fn parts_of(content: &knowledge::usage::ReturnedContent, r: &Reader) -> Vec<(Html, Html)> {
    let parts = content
        .parts()
        .into_iter()
        .filter(|(name, text)| *name != "title" && !text.is_empty());
    let one = |(name, text): (&str, &base::Text)| {
        (
            r.t(&format!("return-{}", name.replace('_', "-"))),
            words::paragraphs(text, r),
        )
    };
    parts.map(one).collect()
}

fn parts(view: &ReturnView, r: &Reader) -> Vec<(Html, Html)> {
    parts_of(&view.note.content, r)
}

fn when(view: &ReturnView, r: &Reader) -> Html {
    let days = view.note.days.map(|d| {
        let dates = [
            ("participants", r.date(d.participants).into()),
            ("public", r.date(d.public).into()),
        ];
        r.ta("return-when", &dates)
    });
    let round = r.tv("return-of-round", "number", view.note.number.to_string());
    match days {
        Some(days) => Html::joined(&[round, days], " · "),
        None => round,
    }
}

/// What participants said: open, too few, or counted.
fn reviews(said: Option<&Reviews>, r: &Reader) -> Html {
    let quiet = |words: Html| Html::trusted(format!("<p class=\"quiet\">{words}</p>"));
    match said {
        None => Html::empty(),
        Some(Reviews::Open(last)) => quiet(r.tv("return-review-open", "date", r.date(*last))),
        Some(Reviews::TooFew) => quiet(r.t("return-review-few")),
        Some(Reviews::Counted { people, answers }) => {
            let one = |(answer, n): &(Intended, Option<u64>)| {
                let count = |n: &u64| r.count(usize::try_from(*n).unwrap_or(usize::MAX)).into();
                let said = n.as_ref().map_or_else(|| r.t("return-review-protected"), count);
                format!(
                    "<div><dt>{}</dt><dd>{said}</dd></div>",
                    r.t(&format!("return-intended-{}", answer.as_str()))
                )
            };
            Html::trusted(format!(
                "<p>{}</p><dl class=\"facts\">{}</dl>",
                r.tn(
                    "return-review-people",
                    usize::try_from(*people).unwrap_or(usize::MAX)
                ),
                answers.iter().map(one).collect::<String>()
            ))
        }
    }
}

fn sending(view: &ReturnView, sent: &Sent, errors: &ErrorSummary, r: &Reader) -> Html {
    let date = |name: &str| {
        let value = match sent.one(name) {
            said if said.is_empty() => view.today.to_string(),
            said => said,
        };
        Field::date(name, r.t(&format!("return-day-{name}")))
            .value(value)
            .error(errors.on(name))
    };
    let parts = [
        date("participants").html(r),
        date("public").hint(r.t("return-day-public-hint")).html(r),
        Button::submit(r.t("return-send")).html(r),
    ];
    Html::joined(&parts, "")
}

fn withdrawing(errors: &ErrorSummary, r: &Reader) -> Html {
    let parts = [
        Field::text("reason", r.t("use-reason"))
            .hint(r.t("use-reason-hint"))
            .error(errors.on("reason"))
            .html(r),
        Button::submit(r.t("return-withdraw")).grave().html(r),
    ];
    Html::joined(&parts, "")
}
