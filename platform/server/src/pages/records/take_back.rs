//! Taking answers back for a person who asked for it without the code: at the door, by telephone, in writing, through
//! the community's body.

use app::collect::{AskedBy, ForPerson, RecordView, code, find_record, take_back_for};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Code, Finding, Findings, Place};
use consent::Channel;
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::{Component, Html, Reader};

use super::{address, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::id_of;
use crate::visit::Visit;

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    channel: String,
    asked_by: String,
    why: String,
    /// One purpose; empty = everything.
    purpose: String,
}

impl Asked {
    fn read(&self) -> Result<ForPerson, AppError> {
        let ways = Channel::ALL.into_iter();
        let channel = ways
            .filter(|c| *c != Channel::Receipt)
            .find(|c| c.name() == self.channel);
        let asked_by = AskedBy::ALL.into_iter().find(|a| a.name() == self.asked_by);
        let purpose = match self.purpose.as_str() {
            "" => None,
            name => Some(name.parse().map_err(|_| AppError::not_found("purpose", name))?),
        };
        let missing = [
            (&self.channel, code::TAKE_BACK_WAY, "channel"),
            (&self.asked_by, code::TAKE_BACK_BY, "asked_by"),
        ];
        let missing = missing.into_iter().filter(|(said, ..)| said.is_empty());
        let missing: Findings = missing.map(|(_, code, field)| unsaid(code, field)).collect();
        if missing.has_errors() {
            return Err(missing.into());
        }
        Ok(ForPerson {
            channel: channel.ok_or_else(|| AppError::not_found("channel", &self.channel))?,
            asked_by: asked_by.ok_or_else(|| AppError::not_found("relation", &self.asked_by))?,
            why: self.why.clone(),
            purpose,
        })
    }
}

fn unsaid(code: Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

pub(super) async fn take_back(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, record)): Path<(String, String, String)>,
    Form(sent): Form<Asked>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let wanted = (record.as_str(), Verb::TakeBackFor);
    let found = find_record(&services.app, &visit.actor, at, wanted).await?;
    let place = (slug.as_str(), instrument.as_str(), record.as_str());
    let told = match sent.read() {
        Ok(told) => told,
        Err(AppError::Findings(why)) => return refused(&visit, &services, place, &why).await,
        Err(other) => return Err(other.into()),
    };
    let table = address(&slug, at.1);
    match take_back_for(&services.app, &visit.actor, found.value.id, &told).await {
        // What is taken back as a whole is shown nowhere any more.
        Ok(()) if told.purpose.is_none() => Ok(Redirect::to(&table).into_response()),
        Ok(()) => match find_record(&services.app, &visit.actor, at, wanted).await {
            Ok(_) => Ok(Redirect::to(&format!("{table}/{record}")).into_response()),
            Err(_) => Ok(Redirect::to(&table).into_response()),
        },
        Err(AppError::Findings(why)) => refused(&visit, &services, place, &why).await,
        Err(other) => Err(other.into()),
    }
}

async fn refused(
    visit: &Visit,
    services: &Services,
    at: (&str, &str, &str),
    why: &Findings,
) -> Result<Response, Fault> {
    let told = FindingList::of(why).html(&visit.reader);
    let shown = show::page(visit, services, at, told, String::new()).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
}

/// The form below a record.
pub(super) fn fields(all: &RecordView, r: &Reader) -> Html {
    let word = |kind: &str, name: &str| r.t(&format!("take-back-{kind}-{}", name.replace('_', "-")));
    let ways = Channel::ALL.iter().filter(|c| **c != Channel::Receipt);
    let ways = ways.map(|c| Choice::new(c.name(), word("way", c.name())));
    let asked = AskedBy::ALL
        .iter()
        .map(|a| Choice::new(a.name(), word("by", a.name())));
    let everything = Choice::new("", r.t("take-back-everything")).chosen(true);
    let held = all.purposes.iter().filter(|p| !p.core);
    let held = held.filter(|p| p.state.is_some_and(consent::State::permits));
    let held: Vec<Choice> = held
        .map(|p| Choice::new(p.id.as_str(), r.text(&p.label)))
        .collect();
    let what = match held.is_empty() {
        true => Html::empty(),
        false => {
            let choices = std::iter::once(everything).chain(held).collect();
            Field::select("purpose", r.t("take-back-what"), choices).html(r)
        }
    };
    let fields = [
        what,
        Field::radios("channel", r.t("take-back-way"), ways.collect()).html(r),
        Field::radios("asked_by", r.t("take-back-by"), asked.collect()).html(r),
        Field::text("why", r.t("take-back-why"))
            .hint(r.t("take-back-why-hint"))
            .optional()
            .html(r),
        Button::submit(r.t("take-back-go")).grave().html(r),
    ];
    Html::joined(&fields, "")
}
