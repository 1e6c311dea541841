//! What paid for an initiative, on the pages of the initiative and of its releases: the way back to the money.

use app::fund::funding_of;
use ui::components::link_list::LinkList;
use ui::{Component, Html, Reader};
use uuid::Uuid;

use super::words;
use crate::Services;
use crate::fault::Fault;

/// The grants of an initiative that a board decided for; nothing when there is none.
pub(crate) async fn paid_for(services: &Services, initiative: Uuid, r: &Reader) -> Result<Html, Fault> {
    let found = funding_of(&services.app, initiative).await?;
    if found.is_empty() {
        return Ok(Html::empty());
    }
    let mut list = LinkList::default();
    for it in &found {
        let money = it.grant.allocation.as_ref().map(|a| words::money(a.money, r));
        list = list.to(
            r.text(&it.fund.name),
            format!("/grants/{}", it.grant.id),
            money.unwrap_or_default(),
        );
    }
    Ok(Html::trusted(format!(
        "<section><h2>{}</h2>{}</section>",
        r.t("trace-paid-by"),
        list.html(r)
    )))
}

/// The same, for what was found by the initiative of this name.
pub(crate) async fn paid_for_result(
    services: &Services,
    initiative: &str,
    r: &Reader,
) -> Result<Html, Fault> {
    match services.app.store.named::<registry::Initiative>(initiative).await {
        Ok(it) => paid_for(services, it.id.uuid(), r).await,
        Err(app::AppError::NotFound { .. }) => Ok(Html::empty()),
        Err(fault) => Err(fault.into()),
    }
}
