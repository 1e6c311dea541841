//! `/releases/{slug}/radio`: a minute to be read aloud: who asked, what was found and how sure it is, on how many answers,
//! what must not be concluded, where to ask or correct. A small page that a telephone loads over a slow line.

use app::publish::{beside_release, initiative_title, view_release};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base::{Language, Text};
use disseminate::spoken::{ScriptPart, fit, key_figures};
use protect::{Companion, Policy, Release, State as Life};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{in_words, missing, sentence, summary_for};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// Figures that are said, at most.
const FIGURES: usize = 3;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let release = view_release(&services.app, &visit.actor, &slug).await?;
    let companion = beside_release(&services.app, &release).await?;
    let r = &visit.reader;
    let at = format!("/releases/{slug}/radio");
    let initiative = initiative_title(&services.app, &release).await?;
    let title = r.text(&in_words(&release, &companion, r).title);
    let body = match release.state() {
        Life::Recalled { reason } => {
            Notice::new(Kind::Stop, r.t("release-recalled"), reason.as_str()).html(r)
        }
        _ => {
            let base = &services.settings.public_url;
            read_aloud(script(&release, &companion, (&initiative, base), r), r)
        }
    };
    let main = Html::trusted(format!(
        "<article><p class=\"kicker no-print\">{title}</p><h1>{}</h1>{}{}{body}</article>",
        r.t("spoken-radio"),
        draft(&release, r),
        missing(&companion, &at, r)
    ));
    let way = Breadcrumb::default()
        .to(r.t("releases-title"), "/releases")
        .to(title, format!("/releases/{slug}"));
    let shell = visit
        .page(r.plain("spoken-radio"), main)
        .section(Section::Releases);
    Ok(shell.above(way.html(r)).into_response())
}

/// That it is not out, for those who see it all the same.
pub(super) fn draft(release: &Release, r: &Reader) -> Html {
    match release.state() {
        Life::Published { .. } | Life::Superseded { .. } | Life::Recalled { .. } => Html::empty(),
        _ => Notice::new(Kind::Attention, r.t("release-not-out"), Html::empty()).html(r),
    }
}

fn read_aloud(script: Vec<ScriptPart>, r: &Reader) -> Html {
    let parts = fit(script);
    let seconds: usize = parts.iter().map(ScriptPart::seconds).sum();
    let shown = |p: &ScriptPart| {
        Html::trusted(format!(
            "<p>{}</p>",
            r.text(&Text::new(p.language.clone(), &p.text))
        ))
    };
    let all: Vec<Html> = parts.iter().map(shown).collect();
    let text: Vec<&str> = parts.iter().map(|p| p.text.as_str()).collect();
    Html::trusted(format!(
        "<p class=\"quiet\">{}</p><div class=\"column script\">{}</div>\
         <details class=\"no-print panel\"><summary>{}</summary>{}</details>",
        r.tn("spoken-time", seconds),
        Html::joined(&all, ""),
        r.t("spoken-copy"),
        Field::lines("script", r.t("spoken-radio"), 12)
            .value(text.join("\n\n"))
            .html(r)
    ))
}

/// What is read, in order; what can be left out is marked.
fn script(
    release: &Release,
    companion: &Companion,
    (initiative, base): (&Text, &str),
    r: &Reader,
) -> Vec<ScriptPart> {
    let d = release.description();
    let own = |spare, text: String| ScriptPart {
        spare,
        text,
        language: r.language.clone(),
    };
    let people = |spare, text: &Text| {
        let (language, text) = text.best(&r.language)?;
        Some(part(spare, language, text))
    };
    // A question in another language cannot be read aloud here: then what it is called in plain words opens.
    let opening = match summary_for(companion, r) {
        Some((_, summary)) if d.question.get(&r.language).is_none() => {
            format!("{}: {}", r.text(initiative).plain(), summary.title)
        }
        _ => {
            let asked = [
                ("initiative", r.text(initiative).plain().into()),
                ("question", r.text(&d.question).plain().into()),
            ];
            r.plain_with("spoken-opening", &asked)
        }
    };
    let mut out = vec![own(0, opening)];
    match summary_for(companion, r) {
        Some((l, summary)) => {
            out.push(part(0, l, &summary.sentence));
            out.extend(
                summary
                    .lines()
                    .enumerate()
                    .map(|(n, line)| part(u8::from(n > 0) * 2, l, line)),
            );
            out.push(own(0, rests(release, r)));
            out.push(part(0, l, &summary.caution));
        }
        None => {
            out.extend(people(0, &d.sentence));
            let figures = key_figures(release, &r.language, FIGURES);
            out.extend(
                figures
                    .iter()
                    .enumerate()
                    .map(|(n, f)| own(u8::from(n > 0) * 2, sentence(f, r))),
            );
            out.push(own(0, rests(release, r)));
            out.extend(d.can.first().and_then(|can| people(4, can)));
            let limits = d.limits.iter().enumerate();
            out.extend(limits.filter_map(|(n, limit)| people(u8::from(n > 0) * 3, limit)));
        }
    }
    let address = format!("{base}/releases/{}", release.slug());
    let address = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest)
        .to_owned();
    out.push(own(
        0,
        r.plain_with("spoken-where", &[("address", address.into())]),
    ));
    out
}

fn part(spare: u8, language: &Language, text: &str) -> ScriptPart {
    ScriptPart {
        spare,
        text: text.trim().to_owned(),
        language: language.clone(),
    }
}

/// On how much it rests, and of when it is.
fn rests(release: &Release, r: &Reader) -> String {
    let d = release.description();
    let key = match release.policy() {
        Policy::Persons { .. } => "spoken-rests",
        Policy::OpenSensors { .. } => "spoken-rests-readings",
    };
    let count = usize::try_from(d.records).unwrap_or(usize::MAX);
    let rests = r.plain_with(key, &[("count", count.into())]);
    match &d.period {
        None => rests,
        Some(p) => {
            let days = [("start", r.date(p.start).into()), ("end", r.date(p.end).into())];
            format!("{rests} {}", r.plain_with("spoken-period", &days))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_share_has_its_words_in_every_language() {
        for (tag, _) in ui::text::LANGUAGES {
            let r = Reader::of(tag);
            for (share, _, key) in disseminate::spoken::Share::ALL {
                let said = super::super::said(disseminate::spoken::Amount::Share(share), None, &r);
                assert!(!said.is_empty() && !said.contains("spoken-share"), "{tag} {key}");
                let english = Reader::of("en").plain(&format!("spoken-share-{key}"));
                assert!(tag == "en" || said != english, "{tag} {key}: {said}");
            }
        }
    }
}
