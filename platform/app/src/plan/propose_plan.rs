//! Who keeps a collaborative's business proposes a workplan, and words it anew until it is approved.

use base::{Finding, Findings, Language, Place, Text};
use governance::Body;
use governance::plan::{Item, Plan, Span, code};

use crate::collaborative::kept_body;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// An item as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemWording {
    /// What is done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// Until when.
    pub due: String,
}

/// A plan as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanWording {
    /// The first year.
    pub from: String,
    /// The last year; empty for a plan of one year.
    pub to: String,
    /// What it is to reach.
    pub aim: String,
    /// Its items; empty ones are left out.
    pub items: Vec<ItemWording>,
}

impl PlanWording {
    /// What stands in a plan now, for a form.
    pub fn of(plan: &Plan, language: &Language) -> Self {
        let words = |text: &Text| text.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        let item = |item: &Item| ItemWording {
            what: words(&item.what),
            owner: item.owner.clone(),
            due: item.due.to_string(),
        };
        Self {
            from: plan.span.from.to_string(),
            to: plan.span.to.to_string(),
            aim: words(&plan.aim),
            items: plan.items.iter().map(item).collect(),
        }
    }

    fn span(&self) -> Result<Span> {
        let year = |text: &str, field: &'static str| {
            text.trim().parse().map_err(|_| {
                let finding = Finding::error(code::NO_YEAR).at(Place::whole().with("field", field));
                AppError::finding(finding.with("value", text.trim()))
            })
        };
        let from = year(&self.from, "from")?;
        let to = match self.to.trim() {
            "" => from,
            text => year(text, "to")?,
        };
        Ok(Span { from, to })
    }

    /// The items, with a finding for each day that is none.
    fn items(&self, language: &Language) -> Result<Vec<Item>> {
        let (mut items, mut findings) = (Vec::new(), Findings::none());
        let empty = ItemWording::default();
        for (n, said) in self.items.iter().enumerate().filter(|(_, i)| **i != empty) {
            match said.due.trim().parse() {
                Ok(due) => items.push(Item {
                    what: Text::new(language.clone(), said.what.trim()),
                    owner: said.owner.trim().to_owned(),
                    due,
                    done: None,
                }),
                Err(_) => findings.push(
                    Finding::error(crate::register::code::NOT_A_DATE)
                        .at(Place::whole().with("field", format!("due{}", n + 1)))
                        .with("value", said.due.as_str()),
                ),
            }
        }
        if findings.has_errors() {
            return Err(findings.into());
        }
        Ok(items)
    }
}

/// Proposes a plan.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; all findings about its time and items, and where there is one of that
/// time.
pub async fn propose_plan(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &PlanWording,
    language: &Language,
) -> Result<Plan> {
    let body = kept_body(app, actor, Verb::ProposePlan, slug).await?;
    let aim = Text::new(language.clone(), wording.aim.trim());
    let span = wording.span()?;
    let same = Query::of(body.id).named(span.name());
    if app.store.count_of::<Plan>(same).await? > 0 {
        let finding = Finding::error(code::TWICE).at(Place::whole().with("field", "from"));
        return Err(AppError::finding(finding.with("span", span.name())));
    }
    let plan = Plan::draft(app.new_id(), body.id, span, aim, wording.items(language)?)?;
    let changes = vec![Change::create(&plan)?];
    commit(app, actor, (&body, &plan), changes).await?;
    Ok(plan)
}

/// Words a plan anew that was not approved yet. Its time stays.
///
/// # Errors
/// As [`propose_plan`]; a finding once it was approved.
pub async fn edit_plan(
    app: &App,
    actor: &Actor,
    (slug, name): (&str, &str),
    wording: &PlanWording,
    language: &Language,
) -> Result<Plan> {
    let body = kept_body(app, actor, Verb::ProposePlan, slug).await?;
    let mut plan: Stored<Plan> = app.store.named_in(body.id, name).await?;
    let aim = crate::register::reworded(&plan.aim, language, &wording.aim);
    plan.value.reword(aim, wording.items(language)?)?;
    let changes = vec![Change::update(&plan)?];
    commit(app, actor, (&body, &plan), changes).await?;
    Ok(plan.value)
}

async fn commit(app: &App, actor: &Actor, (body, plan): (&Body, &Plan), changes: Vec<Change>) -> Result<()> {
    if !(2000..2200).contains(&plan.span.from) {
        let finding = Finding::error(code::SPAN).at(Place::whole().with("field", "from"));
        return Err(AppError::finding(
            finding.with("most", i64::from(governance::plan::LONGEST)),
        ));
    }
    let entry = Draft::new(app.now(), actor, Verb::ProposePlan, plan.id)
        .with("body", body.slug.as_str())
        .with("span", plan.span.name())
        .with("items", plan.items.len() as u64);
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
