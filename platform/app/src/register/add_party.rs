//! A person or organisation of the field enters the register, in a role on an initiative.

use base::Language;
use registry::{Involvement, Party, PartyClass, PartyKind, Provenance, Role as Part, code as registry_code};

use super::{about, code, seen};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What a person writes about a party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartyWording {
    /// Its name.
    pub name: String,
    /// The name of a class of organisations; empty when not known.
    pub class: String,
    /// The name of its role on the initiative.
    pub role: String,
    /// Its web page.
    pub website: String,
    /// Of who pays: `yes` or `no`, whether it set the objectives; anything else says nothing.
    pub set_objectives: String,
}

impl PartyWording {
    /// Only who pays is asked.
    fn set_objectives(&self, role: Part) -> Option<bool> {
        match (role, self.set_objectives.as_str()) {
            (Part::Funder, "yes") => Some(true),
            (Part::Funder, "no") => Some(false),
            _ => None,
        }
    }

    fn read(&self) -> Result<(Option<PartyClass>, Part)> {
        let mut findings = base::Findings::none();
        if self.name.trim().is_empty() {
            findings.push(about(registry_code::MISSING, "name"));
        }
        let class = PartyClass::ALL.into_iter().find(|c| c.as_str() == self.class);
        if class.is_none() && !self.class.is_empty() {
            findings.push(about(code::UNKNOWN_WORD, "class").with("value", &self.class));
        }
        let all = [
            Part::Initiator,
            Part::Responsible,
            Part::Partner,
            Part::Funder,
            Part::Custodian,
        ];
        let role = all.into_iter().find(|r| r.as_str() == self.role);
        if role.is_none() {
            findings.push(about(code::UNKNOWN_WORD, "role").with("value", &self.role));
        }
        match role {
            Some(role) if findings.is_empty() => Ok((class, role)),
            _ => Err(AppError::Findings(findings)),
        }
    }
}

/// Adds an organisation to the register and to an initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the words cannot be taken.
pub async fn add_party(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &PartyWording,
    language: &Language,
) -> Result<Party> {
    let mut it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::EditInitiative, Some(it.id.uuid())).await?;
    let (class, role) = wording.read()?;
    let party = Party {
        id: app.new_id(),
        version: 1,
        name: base::Text::new(language.clone(), wording.name.trim()),
        kind: PartyKind::Organisation { class },
        place: None,
        website: Some(wording.website.trim().to_owned()).filter(|w| w.starts_with("http")),
        provenance: Provenance::Entered,
    };
    it.parties.push(Involvement {
        party: party.id,
        role,
        set_objectives: wording.set_objectives(role),
    });
    it.touch(app.now());
    let entry = Draft::new(it.updated, actor, Verb::AddParty, party.id)
        .with("initiative", slug)
        .with("role", role.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&party)?, Change::update(&it)?],
        })
        .await?;
    Ok(party)
}
