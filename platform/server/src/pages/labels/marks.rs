//! What must stand with the data of a release: the marks of its community and the codes that an office set. Read for
//! files, and shown on pages.

use app::AppError;
use app::agree::marks_of;
use app::handover::{Standings, standings_of_all};
use disseminate::{Adopted, Marks, Site};
use protect::Release;
use registry::Initiative;
use ui::{Html, Reader};

use crate::Services;

/// A site that knows what must stand in the files of these releases.
///
/// Both are read on the day: labels may be worded anew, and what an office decided may have expired.
pub(crate) async fn marked<'a>(
    mut site: Site,
    services: &Services,
    releases: impl IntoIterator<Item = &'a Release>,
) -> Result<Site, AppError> {
    let releases: Vec<&Release> = releases.into_iter().collect();
    site.dois = app::publish::dois_of(&services.app, releases.iter().copied()).await?;
    site.editions = app::publish::editions(&services.app).await?.numbers();
    let today = governance::day(services.app.now());
    let standings = standings_of_all(&services.app, &releases).await?;
    for release in releases {
        if let Some(adopted) = standings.get(&release.id()).and_then(|s| adopted(s, today)) {
            site.adopted.insert(release.slug().clone(), adopted);
        }
        let slug = &release.description().initiative;
        if site.marks.contains_key(slug) {
            continue;
        }
        let named = app::ports::Query::all().named(slug.as_str());
        if let Some(it) = services.app.store.find::<Initiative>(named).await? {
            let marks = marks_of(&services.app, it.id.uuid()).await?;
            site.marks.insert(slug.clone(), marks);
        }
    }
    Ok(site)
}

fn adopted(standings: &Standings, today: base::Date) -> Option<Adopted> {
    let (line, decided) = standings.adopted(today)?;
    let office = line.office.name.best(&base::Language::english());
    Some(Adopted {
        office: office.map_or_else(String::new, |(_, name)| name.to_owned()),
        indicator: decided.ruling.indicator.clone(),
        nature: decided.ruling.nature.map(handover::Nature::as_str),
        status: decided.ruling.status.map(handover::ObsStatus::as_str),
    })
}

/// The marks as a page shows them: the words, then each label with its text.
pub(crate) fn shown(marks: &Marks, r: &Reader) -> Html {
    if marks.is_empty() {
        return Html::empty();
    }
    let words = marks
        .words
        .iter()
        .map(|t| format!("<p><strong>{}</strong></p>", r.text(t)));
    let label = |l: &disseminate::LabelMark| {
        let kind = if l.kind == "own" {
            String::new()
        } else {
            format!(" <span class=\"small quiet\">{}</span>", Html::escaped(&l.kind))
        };
        format!(
            "<p><a href=\"{}\">{}</a>{kind}<br>{}</p>",
            Html::escaped(&l.path),
            r.text(&l.name),
            r.text(&l.text)
        )
    };
    let all: String = words.chain(marks.labels.iter().map(label)).collect();
    Html::trusted(format!(
        "<section class=\"stack\" aria-label=\"{}\">{all}</section>",
        Html::escaped(&r.plain("label-with-data"))
    ))
}
