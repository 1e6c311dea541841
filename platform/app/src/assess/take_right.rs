//! A participant takes the right to answer: by the receipt of what they gave, or as one who collected or decided.
//!
//! Each has it once in each asking. That somebody has had theirs is kept as a mark that only the same receipt or
//! account makes again; the right itself is another record, and nothing joins the two. The log says that a right
//! was handed out in some week, not to whom.

use base::Digest;
use consent::ReceiptCode;
use framework::participants::Group;
use registry::Asking;
use registry::assessment::{Right, Way};

use super::{AnswerCode, code, open_for_receipt, timeless, week_of};
use crate::act::{Role, authorise, roles_of};
use crate::collect::{SubmissionState, find_my_data};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Whoever holds a receipt takes the right to answer as one the data are about.
///
/// # Errors
/// `NotFound` for a code that no receipt has; findings when nothing is asked, or the right was taken before.
pub async fn take_by_receipt(app: &App, receipt: ReceiptCode) -> Result<AnswerCode> {
    authorise(app, &Actor::Anonymous, Verb::TakeRight, None).await?;
    let mine = find_my_data(app, receipt).await?;
    let asking = open_for_receipt(app, &mine).await?;
    let asking = asking.filter(|_| mine.submission.state == SubmissionState::Received);
    let asking = asking.ok_or_else(|| AppError::finding(base::Finding::error(code::ASKING_CLOSED)))?;
    // The code itself is not stored anywhere, so nobody can make this mark but its holder.
    take(app, &asking, Group::Concerned, &format!("receipt {receipt}")).await
}

/// Whoever collects for the initiative, or sits in a body of it, takes the right to answer.
///
/// # Errors
/// `NotSignedIn`; findings for who is on no list, who runs the initiative, or who took theirs before.
pub async fn take_by_account(app: &App, actor: &Actor, asking: &Asking) -> Result<AnswerCode> {
    authorise(app, actor, Verb::TakeOwnRight, Some(asking.initiative.uuid())).await?;
    let refuse = |code| AppError::finding(base::Finding::error(code));
    let Some(account) = actor.account() else {
        return Err(refuse(code::NOT_INVITED));
    };
    let roles = roles_of(app, account, asking.initiative.uuid()).await?;
    if super::runs(&roles) {
        return Err(refuse(code::ORGANISER));
    }
    let sits = super::seats::sits_in(app, account, asking.initiative.uuid()).await?;
    if !sits && !roles.contains(&Role::Collector) {
        return Err(refuse(code::NOT_INVITED));
    }
    if !asking.is_open(app.now()) {
        return Err(refuse(code::ASKING_CLOSED));
    }
    take(app, asking, Group::Decided, &format!("account {account}")).await
}

async fn take(app: &App, asking: &Asking, group: Group, who: &str) -> Result<AnswerCode> {
    let code = AnswerCode::new(app);
    let right = |token: Digest, left: u32| Right {
        id: timeless(app),
        asking: asking.id,
        token,
        group,
        way: Way::Link,
        left,
    };
    let mark = right(Digest::of(format!("had {} {who}", asking.id).as_bytes()), 0);
    let right = right(code.digest(), 1);
    let entry = Draft::new(
        week_of(app.now()),
        &Actor::Anonymous,
        Verb::TakeRight,
        timeless::<Right>(app),
    );
    let handed = Change::Count {
        about: asking.id.uuid(),
        what: "rights",
        add: 1,
    };
    let changes = vec![Change::create(&mark)?, Change::create(&right)?, handed];
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => Ok(code),
        Err(AppError::Conflict { .. }) => Err(AppError::finding(base::Finding::error(code::RIGHT_TAKEN))),
        Err(other) => Err(other),
    }
}
