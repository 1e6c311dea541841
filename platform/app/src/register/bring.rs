//! An initiative that is described elsewhere already: its record fills the form in, and a person looks before anything
//! is kept. Nobody types twice, and nothing is taken over unseen.

use base::{Digest, Finding, Findings, Place as Where};
use harvest::{Described, FIELD_LEFT, describe};
use registry::{Area, ReducedDate, sdg};

use super::Wording;
use crate::act::authorise;
use crate::{Actor, App, Result, Verb};

/// What a description fills in.
#[derive(Debug, Clone)]
pub struct Brought {
    /// The form, filled in.
    pub wording: Wording,
    /// Who answers for it there; the person adds it as a party.
    pub organisation: String,
    /// The digest of what was read.
    pub digest: Digest,
    /// Every field of which nothing was made.
    pub findings: Findings,
}

/// Reads a description of CKAN, DCAT, PPSR Core or EU-Citizen.Science.
///
/// # Errors
/// `NotSignedIn`; findings when it is of no form that is known.
pub async fn bring_description(app: &App, actor: &Actor, text: &str) -> Result<Brought> {
    authorise(app, actor, Verb::RegisterInitiative, None).await?;
    let (it, findings) = describe(text).into_result()?;
    Ok(filled(it, findings, Digest::of(text.as_bytes())))
}

fn filled(it: Described, mut findings: Findings, digest: Digest) -> Brought {
    let (places, unknown): (Vec<String>, Vec<String>) =
        it.places.into_iter().partition(|p| area(p).is_some());
    let (sdgs, no_goals): (Vec<String>, Vec<String>) =
        it.sdgs.into_iter().partition(|code| sdg::find(code).is_some());
    let mut left = |field: &str, value: &str| {
        let at = Where::whole().with("field", field);
        findings.push(
            Finding::info(FIELD_LEFT)
                .at(at)
                .with("field", field)
                .with("value", value),
        );
    };
    // A place that no list knows still says where, in words.
    let locality = match it.locality.is_empty() && places.is_empty() {
        true => unknown.join(", "),
        false => {
            unknown.iter().for_each(|place| left("places", place));
            it.locality
        }
    };
    no_goals.iter().for_each(|goal| left("sdgs", goal));
    let mut date = |field: &str, text: String| {
        let sound = text.is_empty() || text.parse::<ReducedDate>().is_ok();
        if sound {
            return text;
        }
        left(field, &text);
        String::new()
    };
    let (started, ended) = (date("started", it.started), date("ended", it.ended));
    let web = it.website.starts_with("https://") || it.website.starts_with("http://");
    if !web && !it.website.is_empty() {
        left("website", &it.website);
    }
    let wording = Wording {
        title: it.title,
        aim: it.aim,
        description: it.description,
        how_to_take_part: it.how_to_take_part,
        places: places
            .iter()
            .filter_map(|p| area(p))
            .map(|a| a.m49.to_owned())
            .collect(),
        locality,
        topics: it.topics.join(", "),
        sdgs: sdgs.join(", "),
        started,
        ended,
        website: if web { it.website } else { String::new() },
        contact: it.contact,
        brought_form: it.form.to_owned(),
        brought_source: it.source,
        ..Wording::default()
    };
    Brought {
        wording,
        organisation: it.organisation,
        digest,
        findings,
    }
}

/// An area by its code, or by its name in a language of the site.
fn area(text: &str) -> Option<&'static Area> {
    let languages = ["en", "fr", "es", "ar", "ru", "zh"];
    let named = |a: &&Area| {
        let each = languages.iter().filter_map(|l| l.parse().ok());
        each.map(|l| a.name(&l))
            .any(|name| name.eq_ignore_ascii_case(text))
    };
    Area::find(text).or_else(|| Area::all().iter().find(named))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AppError;
    use crate::register::register_initiative;
    use crate::testing::{account, app};

    const CORE: &str = r#"{"projectName": "Safe wells", "projectAim": "Know which wells are safe", "unSDGs": ["6.1", "99"],
        "projectUrl": "https://wells.example", "projectStartDate": "2014-02-03T10:00:00", "projectEndDate": "some day",
        "projectGeographicLocation": [{"projectLocality": "Kisumu", "country": "Kenya"}], "projectStatus": "Active",
        "projectResponsiblePartyName": "Well keepers"}"#;

    #[tokio::test]
    async fn a_record_fills_the_form_in_and_what_does_not_fit_is_told() {
        let app = app();
        let stranger = bring_description(&app, &Actor::Anonymous, CORE).await;
        assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
        let ana = account(&app, "ana@example.org", false).await.unwrap();
        assert!(bring_description(&app, &ana, "{}").await.is_err());
        let it = bring_description(&app, &ana, CORE).await.unwrap();
        let told: Vec<String> = it.findings.iter().map(|f| f.facts["field"].to_string()).collect();
        assert_eq!(told, ["projectStatus", "sdgs", "ended"]);
        let w = &it.wording;
        assert_eq!(
            (w.title.as_str(), w.places.as_slice(), w.locality.as_str()),
            ("Safe wells", &["404".to_owned()][..], "Kisumu")
        );
        assert_eq!(
            (w.started.as_str(), w.sdgs.as_str(), it.organisation.as_str()),
            ("2014-02-03", "6.1", "Well keepers")
        );
        // The draft says where it comes from.
        let kept = register_initiative(&app, &ana, w, &base::Language::english())
            .await
            .unwrap();
        let from = registry::Provenance::Brought {
            form: "PPSR Core".into(),
            source: "https://wells.example".into(),
        };
        assert_eq!(kept.provenance, from);
    }

    #[tokio::test]
    async fn what_this_site_writes_itself_is_read_back() {
        let app = app();
        let ana = account(&app, "ana@example.org", false).await.unwrap();
        let wording = bring_description(&app, &ana, CORE).await.unwrap().wording;
        let it = register_initiative(&app, &ana, &wording, &base::Language::english())
            .await
            .unwrap();
        let parties = std::collections::BTreeMap::new();
        let (record, _) = registry::initiative::ppsr_core(&it, &parties, &base::Language::english());
        let again = bring_description(&app, &ana, &record.to_string())
            .await
            .unwrap()
            .wording;
        assert_eq!(
            (again.title, again.aim, again.places),
            (wording.title, wording.aim, wording.places)
        );
        assert_eq!((again.started, again.sdgs), (wording.started, wording.sdgs));
    }
}
