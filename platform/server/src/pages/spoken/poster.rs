//! `/releases/{slug}/poster`: a release on one sheet of paper (A4, or A3 with `?size=a3`), to be printed by the browser.

use app::AppError;
use app::publish::{beside_release, view_release};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use disseminate::poster;
use disseminate::spoken::SpokenFigure;
use protect::State as Life;
use serde::Deserialize;
use ui::{Html, Reader, assets};

use super::{missing, said, summary_for};
use crate::Services;
use crate::fault::Fault;
use crate::pages::labels::marked;
use crate::pages::qr;
use crate::pages::releases::site;
use crate::visit::Visit;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    size: String,
}

#[derive(Template)]
#[template(path = "spoken/poster.html")]
struct Sheet<'a> {
    r: &'a Reader,
    style: String,
    own_style: String,
    slug: &'a str,
    large: bool,
    missing: Html,
    draft: Html,
    title: Html,
    sentence: Html,
    figure: Option<Large>,
    limits: Vec<Html>,
    notices: &'a [String],
    rests: String,
    publisher: &'a str,
    licence: &'a str,
    edition: String,
    address: &'a str,
    code: Html,
}

/// The large figure.
struct Large {
    label: String,
    value: String,
    words: String,
    range: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    // What was taken back hangs on no wall.
    if matches!(release.state(), Life::Recalled { .. }) {
        return Err(AppError::not_found("poster", slug).into());
    }
    let companion = beside_release(&services.app, &release).await?;
    let r = &visit.reader;
    let site = marked(site(&services), &services, [&release]).await?;
    let it = poster(&release, &site, summary_for(&companion, r), &r.language);
    let at = format!("/releases/{slug}/poster");
    let records = usize::try_from(it.records).unwrap_or(usize::MAX);
    let sheet = Sheet {
        r,
        style: assets::style().address(),
        own_style: assets::poster().address(),
        slug: &slug,
        large: wanted.size == "a3",
        missing: missing(&companion, &at, r),
        draft: super::radio::draft(&release, r),
        title: r.text(&it.title),
        sentence: r.text(&it.sentence),
        figure: it.figure.as_ref().map(|f| large(f, r)),
        limits: it.limits.iter().map(|l| r.text(l)).collect(),
        notices: &it.notices,
        rests: r.plain_with("poster-rests", &[("count", records.into())]),
        publisher: &it.publisher,
        licence: &it.licence,
        edition: r.plain_with(
            "poster-edition",
            &[("number", r.count(it.version as usize).into())],
        ),
        address: &it.address,
        code: qr::picture(&it.address, 160),
    };
    Ok(axum::response::Html(crate::render(&sheet).into_string()).into_response())
}

/// The figure in digits with its interval, and in words.
fn large(figure: &SpokenFigure, r: &Reader) -> Large {
    let unit = figure.unit.as_deref().unwrap_or_default();
    let digits = match figure.value {
        disseminate::spoken::Amount::Number(_, digits) if figure.exact.abs() < 100.0 => digits.max(1),
        _ => 0,
    };
    let number = |v: f64| match figure.share {
        true => r.percent(v, 0),
        false => r.number(v, digits),
    };
    let range = figure.interval.map(|(low, high)| {
        let args = [
            ("low", number(low).into()),
            ("high", format!("{} {unit}", number(high)).trim().into()),
        ];
        r.plain_with("poster-range", &args)
    });
    Large {
        label: figure.label.clone(),
        value: format!("{} {unit}", number(figure.exact)).trim().to_owned(),
        words: match figure.share {
            true => said(figure.value, None, r),
            false => String::new(),
        },
        range: range.unwrap_or_default(),
    }
}
