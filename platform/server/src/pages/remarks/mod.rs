//! `/releases/{slug}/remarks`: what somebody says is wrong with a figure, asks, or thinks of it, each with its clock
//! and its answer; the form for more, and the producer's forms.

mod steps;

use app::usage::{Remarks, view_remarks};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use knowledge::usage::{ANSWER_DAYS, Outcome, Remark, RemarkKind, RemarkState};
use ui::components::badge::{Badge, Tone};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::agreements::FORM;
use super::design::language;
use super::initiatives::words;
use super::work::Filled;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/releases/{slug}/remarks", get(show).post(steps::say))
        .route("/remarks/{remark}/look", post(steps::look))
        .route("/remarks/{remark}/answer", post(steps::answer))
        .route("/remarks/{remark}/leave-out", post(steps::leave_out))
        .layer(DefaultBodyLimit::max(FORM))
}

/// On a release's page: how many stand how, and the way to them.
pub(crate) fn section(all: &Remarks, r: &Reader) -> Html {
    let counts = [
        ("remark-count-answered", all.count(RemarkState::Answered)),
        ("remark-count-late", all.answered_late()),
        ("remark-count-open", all.count(RemarkState::Open)),
        ("remark-count-unanswered", all.count(RemarkState::Unanswered)),
        ("remark-count-waiting", all.waiting - all.waiting_late),
        ("remark-count-waiting-late", all.waiting_late),
    ];
    let said: Vec<Html> = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| r.tn(key, n))
        .collect();
    let sums = match said.is_empty() {
        true => r.t("remark-none"),
        false => Html::joined(&said, " "),
    };
    Html::trusted(format!(
        "<section><h2>{}</h2><p>{sums}</p><p class=\"no-print\"><a class=\"button button-quiet\" \
         href=\"/releases/{}/remarks\">{}</a></p></section>",
        r.t("remark-title"),
        all.release.slug(),
        r.t("remark-say")
    ))
}

async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, (Filled::default(), Which::New)).await
}

/// Which form of the page was sent.
enum Which<'a> {
    /// That for a new remark.
    New,
    /// That for a new remark, and it was taken down and waits.
    Taken,
    /// One of those at the remark of this identity.
    At(&'a str),
}

/// The page, with a form as it was sent and what was wrong with it, or with thanks.
async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (filled, which): (Filled, Which<'_>),
) -> Result<Response, Fault> {
    let all = view_remarks(&services.app, &visit.actor, slug).await?;
    let place = match which {
        Which::At(id) => all.lines.iter().position(|it| it.id.to_string() == id),
        _ => None,
    };
    let filled = match place {
        Some(n) => filled.among(number_of(n)),
        None => filled,
    };
    let r = &visit.reader;
    let about = all.release.description();
    let thanked = match matches!(which, Which::Taken) {
        true => Notice::new(Kind::Note, r.t("use-taken"), r.t("use-taken-text")).html(r),
        false => Html::empty(),
    };
    let lines = all.lines.iter().enumerate();
    let items: Vec<Html> = lines.map(|it| item(it, &all, &filled, r)).collect();
    let late = match all.waiting_late {
        0 => Html::empty(),
        n => Html::trusted(format!("<p>{}</p>", r.tn("remark-waiting-late", n))),
    };
    let main = Html::trusted(format!(
        "<h1>{}</h1><p class=\"lead\">{}</p>{}{thanked}{late}<ul class=\"items\">{}</ul>\
         <section><h2 id=\"say\">{}</h2><p class=\"column\">{}</p><form method=\"post\" \
         action=\"/releases/{slug}/remarks\" class=\"column stack\">{}</form></section>",
        r.t("remark-title"),
        r.text(&about.sentence),
        filled.errors.html(r),
        Html::joined(&items, ""),
        r.t("remark-say"),
        r.tv(
            "remark-say-text",
            "days",
            usize::try_from(ANSWER_DAYS).unwrap_or(0)
        ),
        fields(&filled, r)
    ));
    let status = match filled.errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let way = Breadcrumb::default()
        .to(r.t("releases-title"), "/releases")
        .to(r.text(&about.title), format!("/releases/{slug}"));
    let shell = visit
        .page(r.plain("remark-title"), main)
        .section(Section::Releases);
    Ok((status, shell.above(way.html(r))).into_response())
}

/// The form for a new remark.
fn fields(filled: &Filled, r: &Reader) -> Html {
    let kind = |k: &RemarkKind| Choice::new(k.as_str(), r.t(&format!("remark-as-{}", k.as_str())));
    let kinds = filled.chosen("kind", 0, RemarkKind::ALL.iter().map(kind).collect());
    let figure = Field::text("figure", r.t("remark-figure")).hint(r.t("use-figure-hint"));
    let words = Field::lines("words", r.t("remark-words"), 5).hint(r.t("remark-words-hint"));
    let parts = [
        filled
            .field(Field::radios("kind", r.t("remark-kind"), kinds), 0)
            .html(r),
        filled.field(figure.optional(), 0).html(r),
        filled.field(words, 0).html(r),
        language::field(r).html(r),
        Button::submit(r.t("remark-send")).html(r),
    ];
    Html::joined(&parts, "")
}

/// The number of the forms at the remark of that place in the list.
fn number_of(n: usize) -> u8 {
    u8::try_from(n + 1).unwrap_or(u8::MAX)
}

fn badge(state: RemarkState, r: &Reader) -> Html {
    let tone = match state {
        RemarkState::Answered => Tone::Good,
        RemarkState::Open => Tone::Open,
        RemarkState::Waiting | RemarkState::Unanswered => Tone::Attention,
        RemarkState::LeftOut => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("remark-{}", state.as_str().replace('_', "-")))).html(r)
}

/// A remark with its clock and its answer; for the producer its forms.
fn item((n, it): (usize, &Remark), all: &Remarks, filled: &Filled, r: &Reader) -> Html {
    let state = it.state(all.today);
    let late = it.days_late().filter(|_| state == RemarkState::Answered);
    let late = late.map_or_else(Html::empty, |days| r.tn("remark-late", days));
    let head = format!(
        "<p>{} {late} {} <span class=\"small quiet\">{} · {}</span></p>",
        badge(state, r),
        r.t(&format!("remark-as-{}", it.kind.as_str())),
        words::day(it.at, r),
        r.tv("remark-due", "date", r.date(it.due))
    );
    let figure = match it.figure.is_empty() {
        true => String::new(),
        false => format!("<p class=\"small\"><bdi>{}</bdi></p>", Html::escaped(&it.figure)),
    };
    let body = match &it.closed {
        Some(closed) => format!("<p><bdi>{}</bdi></p>", Html::escaped(&closed.reason)),
        None => format!("{figure}{}", words::paragraphs(&it.words, r)),
    };
    let right = all.put_right(it).map_or_else(String::new, |edition| {
        let link = format!(
            "<a href=\"/releases/{}\">{}</a>",
            edition.slug,
            r.text(&edition.title)
        );
        format!(
            "<p><strong>{}</strong> {link} · {}</p>",
            r.t("remark-put-right"),
            words::day(edition.since, r)
        )
    });
    let reply = it.reply.as_ref().map_or_else(String::new, |reply| {
        format!(
            "<blockquote><p><strong>{}</strong> <span class=\"small quiet\">{}</span></p>{}</blockquote>",
            r.t(&format!("remark-outcome-{}", reply.outcome.as_str())),
            words::day(reply.at, r),
            words::paragraphs(&reply.words, r)
        )
    });
    let forms = match all.leads && it.closed.is_none() {
        true => forms((number_of(n), it), state, filled, r),
        false => Html::empty(),
    };
    Html::trusted(format!(
        "<li id=\"remark-{}\" class=\"stack\">{head}{body}{reply}{right}{forms}</li>",
        it.id
    ))
}

/// What the producer can do: let it stand, answer, or leave it out; each remark has fields of its own number.
fn forms((number, it): (u8, &Remark), state: RemarkState, filled: &Filled, r: &Reader) -> Html {
    let outcome = |o: &Outcome| Choice::new(o.as_str(), r.t(&format!("remark-outcome-{}", o.as_str())));
    let outcomes = filled.chosen("outcome", number, Outcome::ALL.iter().map(outcome).collect());
    let outcomes = Field::select("outcome", r.t("remark-outcome"), outcomes);
    let answer = [
        filled.field(outcomes, number).html(r),
        filled
            .field(Field::lines("answer", r.t("remark-answer"), 3), number)
            .html(r),
        Button::submit(r.t("remark-answer-send")).quiet().html(r),
    ];
    let open = |name: &str| match filled.opens(name, number) {
        true => " open",
        false => "",
    };
    let mut out = vec![Html::trusted(format!(
        "<details class=\"no-print\"{}><summary>{}</summary><form method=\"post\" action=\"/remarks/{}/answer\" \
         class=\"stack\">{}</form></details>",
        open("answer"),
        r.t("remark-answer-send"),
        it.id,
        Html::joined(&answer, "")
    ))];
    if state == RemarkState::Waiting {
        let reason = Field::text("reason", r.t("use-reason")).hint(r.t("use-reason-hint"));
        out.push(Html::trusted(format!(
            "<form method=\"post\" action=\"/remarks/{id}/look\">{}</form><details class=\"no-print\"{}><summary>{}\
             </summary><form method=\"post\" action=\"/remarks/{id}/leave-out\" class=\"stack\">{}{}</form></details>",
            Button::submit(r.t("use-look")).quiet().html(r),
            open("reason"),
            r.t("use-leave-out"),
            filled.field(reason, number).html(r),
            Button::submit(r.t("use-leave-out")).grave().html(r),
            id = it.id
        )));
    }
    Html::joined(&out, "")
}
