//! `/work/{slug}/collect/{instrument}/answers`: answers as files, sent as they are written.

use app::collect::{
    Export, Format, Instrument, Out, Wish, codebook, engine_of, export_answers, find_export, write_answers,
    write_first_csv,
};
use app::{App, AppError};
use askama::Template;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures::StreamExt as _;
use serde::Deserialize;
use tokio::sync::mpsc;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::instrument_id;
use crate::Services;
use crate::fault::{Fault, percent_part};
use crate::pages::work::tabs;
use crate::visit::Visit;

/// Pieces of a file that wait for a slow reader.
const WAITING: usize = 4;

#[derive(Template)]
#[template(path = "collect/answers.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    id: String,
    title: &'a str,
    fields: Html,
}

/// The page that asks how the file is to be.
pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let id = instrument_id(&id)?;
    let (initiative, it) = find_export(&services.app, &visit.actor, &slug, id).await?;
    let r = &visit.reader;
    let main = crate::render(&Show {
        r,
        slug: &slug,
        id: it.id.to_string(),
        title: &it.title,
        fields: fields(&it, r),
    });
    let title = r.text(&initiative.title);
    let page = visit
        .page(format!("{} – {}", r.plain("export-title"), it.title), main)
        .section(Section::Work)
        .above(tabs(&slug, &title, "collect", r));
    Ok(page.into_response())
}

fn fields(it: &Instrument, r: &Reader) -> Html {
    let purposes = it.notice.purposes.iter().enumerate();
    let purposes =
        purposes.map(|(i, p)| Choice::new(p.id.as_str(), r.text(&p.label)).chosen(p.core || i == 0));
    let format = |f: Format| {
        let label = r.t(&format!("export-format-{}", f.name()));
        Choice::new(f.name(), label).chosen(f == Format::Csv)
    };
    let words = vec![
        Choice::new("names", r.t("export-words-names")).chosen(true),
        Choice::new("labels", r.t("export-words-labels")),
    ];
    let all = [
        Field::radios("purpose", r.t("export-purpose"), purposes.collect()).html(r),
        Field::radios("format", r.t("export-format"), Format::ALL.map(format).to_vec()).html(r),
        Field::radios("words", r.t("export-words"), words)
            .hint(r.t("export-words-hint"))
            .html(r),
        Field::tick("split", r.t("export-split"), false).html(r),
        Field::tick("bare", r.t("export-bare"), false).html(r),
        Field::tick("rejected", r.t("export-rejected"), false)
            .hint(r.t("export-rejected-hint"))
            .html(r),
        Field::tick("media", r.t("export-media"), false)
            .hint(r.t("export-media-hint"))
            .html(r),
        Button::submit(r.t("export-go")).html(r),
    ];
    Html::joined(&all, "")
}

/// How the file is to be.
#[derive(Deserialize)]
pub(super) struct Asked {
    purpose: Option<String>,
    format: Option<String>,
    words: Option<String>,
    split: Option<String>,
    bare: Option<String>,
    rejected: Option<String>,
    media: Option<String>,
}

/// The file.
pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let app = &services.app;
    let (initiative, it) = find_export(app, &visit.actor, &slug, instrument_id(&id)?).await?;
    let wanted = asked.format.as_deref().unwrap_or_default();
    let format = Format::ALL.into_iter().find(|f| f.name() == wanted);
    let format = format.ok_or_else(|| AppError::not_found("file", wanted))?;
    let name = format!("{}-{}", it.form_id, it.version);
    if format == Format::Codebook {
        let engine = engine_of(app, &it).await?;
        return Ok(as_file(format, &name, Body::from(codebook(&engine))));
    }
    let purpose = asked.purpose.filter(|p| !p.is_empty());
    let unknown = |p: &String| AppError::not_found("purpose", p);
    let purpose = purpose.map(|p| p.parse().map_err(|_| unknown(&p))).transpose()?;
    let labels = asked.words.as_deref() == Some("labels");
    let wish = Wish {
        purpose,
        labels: (labels || format.has_both()).then(|| visit.reader.language.clone()),
        split: asked.split.is_some(),
        bare: asked.bare.is_some(),
        safe: true,
        rejected: asked.rejected.is_some(),
        media: asked.media.is_some(),
    };
    let export = export_answers(app, &visit.actor, initiative.id, vec![it], wish, format).await?;
    Ok(streamed(app.clone(), export, format, &name))
}

/// A file that is written while it is sent. When something fails on the way the connection breaks off, so that half
/// a file is not taken for a whole one.
pub(crate) fn streamed(app: App, export: Export, format: Format, name: &str) -> Response {
    let (out, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let done = write_answers(&app, &export, format, &out).await;
        tell(done, &out).await;
    });
    as_file(format, name, body(pieces))
}

/// The table of what is asked once as CSV, which is no file for a spreadsheet.
pub(crate) fn streamed_first(app: App, export: Export, name: &str) -> Response {
    let (out, pieces) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let done = write_first_csv(&app, &export, &out).await;
        tell(done, &out).await;
    });
    let saved = percent_part(&format!("{name}.csv"));
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename*=UTF-8''{saved}"),
        ),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body(pieces)).into_response()
}

async fn tell(done: app::Result<()>, out: &Out) {
    if let Err(why) = done {
        tracing::warn!(%why, "a file of answers was not finished");
        // Whoever went away does not have to be told.
        drop(out.send(Err(std::io::Error::other("not finished"))).await);
    }
}

fn body(pieces: mpsc::Receiver<std::io::Result<Vec<u8>>>) -> Body {
    let pieces = futures::stream::unfold(pieces, |mut pieces| async move {
        let piece = pieces.recv().await?;
        Some((piece, pieces))
    });
    // What compresses an answer asks once more after the end.
    Body::from_stream(pieces.fuse())
}

fn as_file(format: Format, name: &str, body: Body) -> Response {
    let saved = percent_part(&format!("{name}{}", format.ending()));
    let headers = [
        (CONTENT_TYPE, format.media_type().to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename*=UTF-8''{saved}"),
        ),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}
