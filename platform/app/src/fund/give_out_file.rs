//! A fund and its grants as a file that the International Aid Transparency Initiative reads: generated, never typed.

use base::Id;
use fund::iati::{self, File, Funded};
use fund::{Contribution, Fund, Grant};
use registry::{Area, Initiative};

use super::ledger_of;
use crate::ports::Query;
use crate::{App, AppError, Result};

/// The activity file; `site` is the address of this site.
///
/// # Errors
/// `NotFound`; a finding when nobody said who publishes it.
pub async fn iati_of(app: &App, slug: &str, site: &str) -> Result<String> {
    let fund = app.store.named::<Fund>(slug).await?.value;
    let contributions = app.store.list::<Contribution>(Query::of(fund.id)).await?;
    let contributions: Vec<Contribution> = contributions.into_iter().map(|c| c.value).collect();
    let ledger = ledger_of(app, &fund).await?;
    let (mut grants, mut unnamed) = (Vec::new(), Vec::new());
    for grant in app.store.list::<Grant>(Query::of(fund.id)).await? {
        let id = Id::<Initiative>::new(grant.applied.initiative);
        let it = app.store.get(id).await?.value;
        // What money is for is public; what a draft says of itself is not yet.
        if it.state.is_public() {
            grants.push((grant.value, funded(&it)));
        } else {
            unnamed.push(grant.value);
        }
    }
    iati::write(&File {
        fund: &fund,
        contributions: &contributions,
        ledger: &ledger,
        grants: &grants,
        unnamed: &unnamed,
        at: app.now(),
        site: site.trim_end_matches('/'),
    })
    .map_err(AppError::finding)
}

fn funded(it: &Initiative) -> Funded {
    let country = |p: &registry::Place| Area::find(&p.area)?.iso2.map(str::to_owned);
    let mut countries: Vec<String> = it.places.iter().filter_map(country).collect();
    countries.sort();
    countries.dedup();
    Funded {
        title: it.title.clone(),
        aim: it.aim.clone(),
        slug: it.slug.to_string(),
        countries,
    }
}
