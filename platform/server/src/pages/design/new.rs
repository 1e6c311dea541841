//! `…/design/new`: propose something, also about a question of the form, also as it was said at a meeting.

use app::design::{NewProposal, Question, Visitor, enter, make_proposal, view_questions};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use base::{Language, Text};
use governance::design::{Change, Part};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::room_forms::View;
use super::{Pairs, Round, at, id_of, language, to, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

/// What the address says the proposal is about.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    part: String,
    #[serde(default)]
    form: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    change: String,
}

impl Asked {
    fn of(sent: &Sent) -> Self {
        Self {
            part: sent.one("part"),
            form: sent.one("form"),
            q: sent.one("q"),
            change: sent.one("change"),
        }
    }

    fn change(&self) -> Option<Change> {
        Change::from_name(&self.change)
    }
}

/// A question with the languages it is asked in.
struct Of {
    question: Question,
    languages: Vec<Language>,
    change: Change,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(&visit, &services, &round, &asked, &Filled::default()).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(round): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Asked::of(&sent);
    let key = (round.0.as_str(), round.1);
    may_write(&visit, &services, key).await?;
    let new = proposal(&asked, &sent, &visit.reader)?;
    match make_proposal(&services.app, &visit.actor, key, new).await {
        Ok(made) => Ok(to(key, &format!("/design/points/{}", made.id))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &round, &asked, &sent.with(errors)).await
        }
    }
}

/// Who comes to write; whoever may not is led to the door.
async fn may_write(visit: &Visit, services: &Services, key: app::design::Key<'_>) -> Result<Visitor, Fault> {
    let v = enter(&services.app, &visit.actor, key).await?;
    if !v.takes_part {
        let about = Some(v.initiative.id.uuid());
        app::act::authorise(&services.app, &visit.actor, app::Verb::MakeProposal, about).await?;
    }
    Ok(v)
}

/// What was sent, as a proposal.
fn proposal(asked: &Asked, sent: &Sent, r: &Reader) -> Result<NewProposal, Fault> {
    let part = Part::from_code(&asked.part);
    let part = part.ok_or_else(|| app::AppError::not_found("part", asked.part.as_str()))?;
    let tongue = language::of(sent, r);
    let words = (sent.one("title"), sent.one("text"), sent.one("why"));
    let mut new = NewProposal::plain(part, &tongue, &words.0, &words.1, &words.2);
    new.gathering = app::design::gathering_of(&sent.one("gathering"));
    if let Some(change) = asked.change() {
        new.question = Some((id_of(&asked.form, "instrument")?, asked.q.clone(), change));
        new.text = each_language(sent);
    }
    Ok(new)
}

/// The words in each language: fields `text-<tag>`.
pub(super) fn each_language(sent: &Sent) -> Text {
    sent.names()
        .filter_map(|name| Some((name, name.strip_prefix("text-")?.parse().ok()?)))
        .fold(Text::default(), |text, (name, language): (&str, Language)| {
            text.with(language, sent.one(name).trim())
        })
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, number): &Round,
    asked: &Asked,
    filled: &Filled,
) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let (key, r) = ((slug.as_str(), *number), &visit.reader);
    let v = may_write(visit, services, key).await?;
    let part = Part::from_code(&asked.part).unwrap_or(Part::Objectives);
    let of = question(visit, services, key, asked).await?;
    let fields = match &of {
        None => plain(filled, r),
        Some(of) => about_question(of, filled, r),
    };
    let view = View {
        r,
        title: of.as_ref().map_or("design-propose", |of| title(of.change)),
        lead: lead(part, of.as_ref(), r),
        summary: errors.html(r),
        action: at(key, "/design/new"),
        fields: Html::joined(&[hidden(asked, part), fields, common(&v, sent, r)], ""),
        buttons: Button::submit(r.t("design-propose-send")).html(r),
    };
    Ok(view.page(visit, &v, if of.is_some() { "questions" } else { "room" }))
}

const fn title(change: Change) -> &'static str {
    match change {
        Change::Reword => "design-about-reword",
        Change::Drop => "design-about-drop",
        Change::Add => "design-about-add",
    }
}

/// The question that the address names.
async fn question(
    visit: &Visit,
    services: &Services,
    key: app::design::Key<'_>,
    asked: &Asked,
) -> Result<Option<Of>, Fault> {
    let Some(change) = asked.change() else {
        return Ok(None);
    };
    let form = Some(id_of(&asked.form, "instrument")?);
    let all = view_questions(&services.app, &visit.actor, key, form).await?;
    let question = all.questions.into_iter().find(|q| q.path == asked.q);
    let question = question.ok_or_else(|| app::AppError::not_found("question", asked.q.as_str()))?;
    Ok(Some(Of {
        question,
        languages: all.languages,
        change,
    }))
}

fn lead(part: Part, of: Option<&Of>, r: &Reader) -> Html {
    let stage = r.t(&format!("stage-{}-text", part.code()));
    match of {
        None => Html::trusted(format!(
            "<p><strong>{}</strong><br>{stage}</p>",
            words::part(part, r)
        )),
        Some(of) => {
            let each: String = of
                .languages
                .iter()
                .filter_map(|l| Some(Html::marked(of.question.words.get(l)?, l)))
                .map(|words| format!("<p>{words}</p>"))
                .collect();
            let key = if of.change == Change::Add {
                "design-question-after"
            } else {
                "design-question-now"
            };
            Html::trusted(format!("<p>{}</p><blockquote>{each}</blockquote>", r.t(key)))
        }
    }
}

fn hidden(asked: &Asked, part: Part) -> Html {
    let field = |name: &str, value: &str| {
        format!(
            "<input type=\"hidden\" name=\"{name}\" value=\"{}\">",
            Html::escaped(value)
        )
    };
    let of = if asked.change().is_some() {
        field("form", &asked.form) + &field("q", &asked.q) + &field("change", &asked.change)
    } else {
        String::new()
    };
    Html::trusted(field("part", part.code()) + &of)
}

fn plain(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let fields = [
        Field::text("title", r.t("design-new-title"))
            .value(sent.one("title"))
            .hint(r.t("design-new-title-hint"))
            .error(errors.on("title")),
        Field::lines("text", r.t("design-new-text"), 6)
            .value(sent.one("text"))
            .error(errors.on("text"))
            .optional(),
        why(filled, r),
    ];
    Html::joined(&fields.map(|f| f.html(r)), "")
}

fn why(filled: &Filled, r: &Reader) -> Field {
    let Filled { sent, errors } = filled;
    Field::lines("why", r.t("design-new-why"), 3)
        .value(sent.one("why"))
        .error(errors.on("why"))
}

fn about_question(of: &Of, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let mut fields = Vec::new();
    if of.change != Change::Drop {
        let one = |(i, l): (usize, &Language)| {
            let name = format!("text-{l}");
            let was = of.question.words.get(l).filter(|_| of.change == Change::Reword);
            let value = if sent.has(&name) {
                sent.one(&name)
            } else {
                was.unwrap_or("").to_owned()
            };
            let label = r.ta("design-new-words", &[("language", Reader::name_of(l).into())]);
            let field = Field::lines(name, label, 2).value(value);
            if i == 0 {
                field.error(errors.on("text"))
            } else {
                field.optional()
            }
        };
        fields.extend(of.languages.iter().enumerate().map(one));
    }
    let why = why(filled, r);
    fields.push(if of.change == Change::Drop {
        why
    } else {
        why.optional()
    });
    Html::joined(&fields.iter().map(|f| f.html(r)).collect::<Vec<_>>(), "")
}

/// The language, and the meeting at which it was said.
fn common(v: &Visitor, sent: &Sent, r: &Reader) -> Html {
    let gathering = gathering(v, &sent.one("gathering"), r);
    Html::joined(&[language::field(r).html(r), gathering], "")
}

/// At which meeting it was said; nothing when none was entered or the visitor may not speak for one.
pub(super) fn gathering(v: &Visitor, chosen: &str, r: &Reader) -> Html {
    if !v.involved || v.room.gatherings.is_empty() {
        return Html::empty();
    }
    let mut choices = vec![Choice::new("", r.t("design-my-own"))];
    choices.extend(v.room.gatherings.iter().rev().map(|g| {
        let id = g.id.to_string();
        Choice::new(id.clone(), words::meeting(g, r)).chosen(id == chosen)
    }));
    let field = Field::select("gathering", r.t("design-whose"), choices);
    field.hint(r.t("design-whose-hint")).optional().html(r)
}
