//! `/work/{slug}/publish/{release}/words`: a release in plain words, one language after another. The program drafts from
//! the figures; people write.

use app::publish::{SummaryWording, beside_release, inside_release, languages_missing, write_summary};
use app::{AppError, Verb, act};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Language;
use disseminate::spoken::key_figures;
use protect::{Companion, Release};
use serde::Deserialize;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{language, sentence};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// Figures that a draft says.
const FIGURES: usize = 3;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    language: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let language = wanted
        .language
        .parse()
        .unwrap_or_else(|_| visit.reader.language.clone());
    page(&visit, &services, (&slug, &name), &language, None).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let language = language::of(&sent, &visit.reader);
    let wording = SummaryWording {
        title: sent.one("title"),
        sentence: sent.one("sentence"),
        figures: sent.one("figures"),
        caution: sent.one("caution"),
    };
    match write_summary(&services.app, &visit.actor, &name, (&wording, &language)).await {
        Ok(()) => Ok(to(&format!(
            "/work/{slug}/publish/{name}/words?language={language}"
        ))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(
                &visit,
                &services,
                (&slug, &name),
                &language,
                Some((wording, errors)),
            )
            .await
        }
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, name): (&str, &str),
    wanted: &Language,
    refused: Option<(SummaryWording, ErrorSummary)>,
) -> Result<Response, Fault> {
    let release = inside_release(&services.app, &visit.actor, name).await?;
    let of = app::register::view_initiative(&services.app, &visit.actor, slug)
        .await?
        .initiative;
    act::authorise(
        &services.app,
        &visit.actor,
        Verb::WriteSummary,
        Some(of.id.uuid()),
    )
    .await?;
    if release.description().initiative != of.slug {
        return Err(AppError::not_found("release", name).into());
    }
    let companion = beside_release(&services.app, &release).await?;
    let missing = languages_missing(&services.app, &release, &companion).await?;
    let r = &visit.reader;
    let status = match refused {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let (words, errors) =
        refused.unwrap_or_else(|| (draft(&release, &companion, wanted), ErrorSummary::default()));
    let at = format!("/work/{slug}/publish/{name}");
    let main = Html::trusted(format!(
        "<p class=\"kicker\"><a href=\"{at}\">{}</a></p><h1>{}</h1><p class=\"lead\">{}</p>{}{}{}",
        r.text(&release.description().title),
        r.t("spoken-title"),
        r.t("words-lead"),
        errors.html(r),
        languages(&companion, missing, &at, r),
        form(&words, (wanted, &at), &errors, r)
    ));
    let title = r.text(&release.description().initiative_title);
    let shell = visit.page(r.plain("spoken-title"), main).section(Section::Work);
    Ok((status, shell.above(tabs(slug, &title, "publish", r))).into_response())
}

/// What people wrote in a language, or what the figures say.
fn draft(release: &Release, companion: &Companion, wanted: &Language) -> SummaryWording {
    if let Some((_, s)) = companion.summary(wanted) {
        return SummaryWording {
            title: s.title.clone(),
            sentence: s.sentence.clone(),
            figures: s.figures.clone(),
            caution: s.caution.clone(),
        };
    }
    let d = release.description();
    let own = |text: &base::Text| text.get(wanted).unwrap_or_default().to_owned();
    let r = Reader::new(wanted.clone());
    // A language that the program does not speak is drafted by people alone.
    let figures = match r.language.primary() == wanted.primary() {
        true => key_figures(release, wanted, FIGURES)
            .iter()
            .map(|f| sentence(f, &r))
            .collect(),
        false => Vec::new(),
    };
    SummaryWording {
        title: own(&d.title),
        sentence: own(&d.sentence),
        figures: figures.join("\n"),
        caution: d.limits.first().map(own).unwrap_or_default(),
    }
}

/// In which languages there are words, and in which people were asked and there are none.
fn languages(
    companion: &Companion,
    missing: std::collections::BTreeSet<Language>,
    at: &str,
    r: &Reader,
) -> Html {
    let line = |l: &Language, tone, key: &str| {
        format!(
            "<li>{} <a href=\"{at}/words?language={l}\"><bdi lang=\"{l}\">{}</bdi></a></li>",
            Badge::new(tone, r.t(key)).html(r),
            Html::escaped(Reader::name_of(l))
        )
    };
    let there = companion
        .summaries
        .keys()
        .map(|l| line(l, Tone::Good, "words-there"));
    let missing = missing.iter().map(|l| line(l, Tone::Stop, "words-missing"));
    let all: String = there.chain(missing).collect();
    match all.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!("<ul class=\"items\">{all}</ul>")),
    }
}

fn form(words: &SummaryWording, (wanted, at): (&Language, &str), errors: &ErrorSummary, r: &Reader) -> Html {
    let lines = |name: &str, rows: u8, value: &str| {
        Field::lines(name, r.t(&format!("words-{name}")), rows)
            .hint(r.t(&format!("words-{name}-hint")))
            .language(wanted.clone())
            .value(value)
            .error(errors.on(name))
    };
    let mut choices: Vec<Choice> = language::choices(wanted);
    if !choices.iter().any(|c| c.chosen) {
        choices.push(Choice::new(wanted.as_str(), Reader::name_of(wanted)).chosen(true));
    }
    let fields = [
        Field::select("language", r.t("design-language"), choices)
            .error(errors.on("language"))
            .html(r),
        lines("title", 1, &words.title).html(r),
        lines("sentence", 2, &words.sentence).html(r),
        lines("figures", 4, &words.figures).optional().html(r),
        lines("caution", 3, &words.caution).html(r),
        Button::submit(r.t("words-save")).html(r),
    ];
    Html::trusted(format!(
        "<form method=\"post\" action=\"{at}/words\" class=\"column stack\">{}</form>",
        Html::joined(&fields, "\n")
    ))
}
