//! Pictures, sounds and films that stand with the words of a form, and the files themselves.
//!
//! A file that nobody put beside the form is left out: its question stands without it. The words stand next to a
//! picture, so that it needs no others.

use app::AppError;
use app::collect::{FormFile, Instrument, find_instrument, sound_of_notice};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use base::Language;
use consent::Notice;
use form::engine::Media;
use form::model::Medium;
use ui::{Html, Reader};

use super::instrument_id;
use crate::Services;
use crate::fault::{Fault, percent_part};
use crate::openrosa::form_file;
use crate::pages::agreements::handed_out;

/// The files beside a form.
pub(super) struct Beside<'a> {
    it: &'a Instrument,
}

impl<'a> Beside<'a> {
    pub(super) fn of(it: &'a Instrument) -> Self {
        Self { it }
    }

    /// What stands with a text; empty when there is nothing, or its files are not here.
    pub(super) fn html(&self, media: &Media) -> Html {
        let large = media
            .get(&Medium::BigImage)
            .filter(|_| !media.contains_key(&Medium::Image));
        let one = |(medium, name): (&Medium, &String)| {
            self.file(name)?;
            let at = Html::escaped(&format!("/f/{}/files/{}", self.it.id.uuid(), percent_part(name)));
            Some(match medium {
                Medium::Image => picture(&at),
                Medium::BigImage if large.is_some() => picture(&at),
                Medium::BigImage => return None,
                Medium::Audio => {
                    Html::trusted(format!("<audio controls preload=\"none\" src=\"{at}\"></audio>"))
                }
                Medium::Video => Html::trusted(format!(
                    "<video class=\"beside\" controls preload=\"none\" src=\"{at}\"></video>"
                )),
            })
        };
        let all: Vec<Html> = media.iter().filter_map(one).collect();
        Html::joined(&all, " ")
    }

    /// Whether anything stands with a text.
    pub(super) fn has(&self, media: &Media) -> bool {
        media.values().any(|name| self.file(name).is_some())
    }

    fn file(&self, name: &str) -> Option<&FormFile> {
        self.it.files.iter().find(|f| f.name == name)
    }
}

fn picture(at: &Html) -> Html {
    Html::trusted(format!(
        "<img class=\"beside\" src=\"{at}\" alt=\"\" loading=\"lazy\">"
    ))
}

/// What people are told, to be heard by who does not read; empty where nobody read these words aloud.
pub(super) fn heard(it: &Instrument, notice: &Notice, tongue: &Language, r: &Reader) -> Html {
    let Some(spoken) = it.spoken(notice, tongue) else {
        return Html::empty();
    };
    let (word, id, sound) = (r.plain("heard-listen"), it.id.uuid(), spoken.paper.digest);
    Html::trusted(format!(
        "<p><audio controls preload=\"none\" src=\"/f/{id}/told/{sound}\" aria-label=\"{word}\"></audio></p>"
    ))
}

/// `/f/{instrument}/told/{sound}`: what people are or were told, read aloud.
pub(super) async fn told(
    State(services): State<Services>,
    Path((id, sound)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let mut all = it.spoken.iter();
    let spoken = all.find(|s| s.paper.digest.to_string() == sound);
    let spoken = spoken.ok_or_else(|| AppError::not_found("recording", sound.as_str()))?;
    let bytes = sound_of_notice(&services.app, spoken).await?;
    Ok(handed_out(&spoken.paper, bytes, true))
}

/// `/f/{instrument}/files/{name}`: a picture, sound or film of a form that people can fill in. Lists are not handed out
/// here: they may hold what only collectors are to see.
pub(super) async fn file(
    State(services): State<Services>,
    Path((id, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let it = find_instrument(&services.app, instrument_id(&id)?).await?;
    let shown = |f: &&FormFile| {
        f.name == name
            && ["image/", "audio/", "video/"]
                .iter()
                .any(|kind| f.media_type.starts_with(kind))
    };
    let file = it.files.iter().find(shown).cloned();
    let file = file.ok_or_else(|| AppError::not_found("file", name.as_str()))?;
    let mut response = form_file(services.app, file, &headers);
    let headers = response.headers_mut();
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    // A drawing (SVG) that is opened by itself runs nothing.
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    Ok(response)
}
