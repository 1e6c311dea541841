//! Everybody looks at the plans of a collaborative: what is to be done by whom, what was, what is late.

use base::{Date, Id};
use governance::plan::{Plan, PlanState};
use governance::{Body, Motion};

use crate::collaborative::{body_with_years, decides_for, may_keep};
use crate::decide::motion_about;
use crate::ports::Query;
use crate::{Actor, App, AppError, Result, Verb};

/// The plans of a body.
#[derive(Debug, Clone)]
pub struct PlansView {
    /// Whose.
    pub body: Body,
    /// The plans that the reader may know of, the latest time first.
    pub plans: Vec<Plan>,
    /// Whether the reader keeps its business.
    pub keeps: bool,
    /// Today, to tell what is late.
    pub today: Date,
}

/// One plan.
#[derive(Debug, Clone)]
pub struct PlanView {
    /// Whose.
    pub body: Body,
    /// Who approves it.
    pub decides: Body,
    /// The plan.
    pub plan: Plan,
    /// The motion about exactly this state.
    pub motion: Option<Id<Motion>>,
    /// Whether the reader keeps the body's business.
    pub keeps: bool,
    /// Today, to tell what is late.
    pub today: Date,
}

/// Every plan of a body, the latest time first.
///
/// # Errors
/// When the store cannot be read.
pub async fn plans_of(app: &App, body: &Body) -> Result<Vec<Plan>> {
    let all = app.store.list::<Plan>(Query::of(body.id)).await?;
    let mut plans: Vec<Plan> = all.into_iter().map(|p| p.value).collect();
    plans.sort_by_key(|p| (std::cmp::Reverse(p.span.from), p.span.to));
    Ok(plans)
}

/// The plans of a body. What is only proposed is for those who keep its business, until it is put to the vote.
///
/// # Errors
/// `NotFound`.
pub async fn view_plans(app: &App, actor: &Actor, slug: &str) -> Result<PlansView> {
    let body = body_with_years(app, slug).await?;
    let keeps = may_keep(app, actor, Verb::ProposePlan, &body).await?;
    let decides = decides_for(app, &body).await?;
    let mut plans = Vec::new();
    for plan in plans_of(app, &body).await? {
        let put = motion_about(app, decides.id, &plan.subject()).await?.is_some();
        if keeps || put || plan.state != PlanState::Draft {
            plans.push(plan);
        }
    }
    Ok(PlansView {
        body,
        plans,
        keeps,
        today: governance::day(app.now()),
    })
}

/// One plan.
///
/// # Errors
/// `NotFound`, also for a plan that is none of the reader's business yet.
pub async fn view_plan(app: &App, actor: &Actor, (slug, name): (&str, &str)) -> Result<PlanView> {
    let all = view_plans(app, actor, slug).await?;
    let plan = all.plans.into_iter().find(|p| p.span.name() == name);
    let plan = plan.ok_or_else(|| AppError::not_found("plan", name))?;
    let decides = decides_for(app, &all.body).await?;
    Ok(PlanView {
        motion: motion_about(app, decides.id, &plan.subject()).await?,
        decides,
        body: all.body,
        plan,
        keeps: all.keeps,
        today: all.today,
    })
}
