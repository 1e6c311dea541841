//! The questions of a round's form, one by one, with their words in each language: what a design room talks about.

use std::collections::BTreeMap;

use base::{Id, Language, Text};
use form::Engine;
use form::engine::{Item, Widget};
use governance::design::Proposal;

use super::enter::{Key, Visitor, enter};
use crate::collect::{Instrument, engine_of};
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result};

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name with the groups around it: `household/water`.
    pub path: String,
    /// How it is asked, in each language.
    pub words: Text,
    /// A word of help, in each language.
    pub hint: Text,
    /// The answers that it offers, in each language; empty when people write one.
    pub answers: Vec<Text>,
    /// The proposals about it, newest first.
    pub proposals: Vec<Proposal>,
}

/// The questions of one of a round's forms.
#[derive(Debug, Clone)]
pub struct Questions {
    /// Who looks, and where.
    pub at: Visitor,
    /// The round's forms, newest first.
    pub forms: Vec<Instrument>,
    /// The one that is read; none when the round has no form yet.
    pub form: Option<Instrument>,
    /// Its languages, the default one first.
    pub languages: Vec<Language>,
    /// What it asks, in order.
    pub questions: Vec<Question>,
}

/// The questions of a form of the round: of the newest one when none is named.
///
/// # Errors
/// `NotFound`, also for a form of another round; `NotSignedIn` or `NotAllowed` in a room that is not open;
/// `Findings` when the form does not run.
pub async fn view_questions(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    form: Option<Id<Instrument>>,
) -> Result<Questions> {
    let at = enter(app, actor, key).await?;
    super::view_room::must_read(app, actor, &at).await?;
    let query = Query::of(at.round.id).ordered(Order::Newest);
    let forms: Vec<Instrument> = app
        .store
        .list::<Instrument>(query)
        .await?
        .into_iter()
        .map(|i| i.value)
        .collect();
    let chosen = match form {
        None => forms.first().cloned(),
        Some(id) => {
            let found = forms.iter().find(|f| f.id == id).cloned();
            Some(found.ok_or_else(|| AppError::not_found("instrument", id))?)
        }
    };
    let (mut languages, mut questions) = (Vec::new(), Vec::new());
    if let Some(it) = &chosen {
        let engine = engine_of(app, it).await?;
        languages = tongues(&engine);
        questions = asked(&engine, about(app, &at, it.id).await?);
    }
    Ok(Questions {
        at,
        forms,
        form: chosen,
        languages,
        questions,
    })
}

/// The proposals about each question of a form, newest first.
async fn about(app: &App, at: &Visitor, form: Id<Instrument>) -> Result<BTreeMap<String, Vec<Proposal>>> {
    let query = Query::of(at.round.id).ordered(Order::Newest);
    let mut all: BTreeMap<String, Vec<Proposal>> = BTreeMap::new();
    for p in app.store.list::<Proposal>(query).await? {
        let of = p.about.as_ref().filter(|a| a.instrument == form.uuid());
        if let Some(question) = of.map(|a| a.question.clone()) {
            all.entry(question).or_default().push(p.value);
        }
    }
    Ok(all)
}

/// How a question is asked in each language; `None` when the form has no such question.
pub(super) async fn wording_of(app: &App, it: &Instrument, question: &str) -> Result<Option<Text>> {
    let engine = engine_of(app, it).await?;
    let tongues = tongues(&engine);
    let item = engine
        .items()
        .iter()
        .find(|i| is_asked(i) && inside(i) == question);
    Ok(item.map(|i| said(&tongues, |language| i.label.without_values(language))))
}

/// The languages of a form; one without a name is of no known language.
fn tongues(engine: &Engine) -> Vec<Language> {
    let unknown = || "und".parse().unwrap_or_else(|_| Language::english());
    let named: Vec<Language> = engine
        .languages
        .iter()
        .map(|(_, tag)| tag.clone().unwrap_or_else(unknown))
        .collect();
    if named.is_empty() { vec![unknown()] } else { named }
}

/// The words of a form in each of its languages.
fn said(tongues: &[Language], words: impl Fn(usize) -> String) -> Text {
    let each = tongues.iter().enumerate();
    each.fold(Text::default(), |text, (i, language)| {
        text.with(language.clone(), words(i).trim())
    })
}

fn is_asked(item: &Item) -> bool {
    let widget = item.control.as_ref().map(|c| c.widget);
    widget.is_some_and(|w| !matches!(w, Widget::Group)) && !item.label.is_empty()
}

/// The name of an item without the outermost node of the submission.
fn inside(item: &Item) -> &str {
    item.path.splitn(3, '/').nth(2).unwrap_or_default()
}

fn asked(engine: &Engine, mut proposals: BTreeMap<String, Vec<Proposal>>) -> Vec<Question> {
    let (tongues, variables) = (tongues(engine), engine.variables());
    let of = |item: &Item| {
        let path = inside(item).to_owned();
        let variable = variables
            .iter()
            .find(|v| v.question.as_deref() == Some(path.as_str()));
        let codes = variable.and_then(|v| v.codes());
        Question {
            words: said(&tongues, |language| item.label.without_values(language)),
            hint: said(&tongues, |language| item.hint.without_values(language)),
            answers: codes
                .map(|c| c.choices.iter().map(|c| c.label.clone()).collect())
                .unwrap_or_default(),
            proposals: proposals.remove(&path).unwrap_or_default(),
            path,
        }
    };
    engine.items().iter().filter(|i| is_asked(i)).map(of).collect()
}
