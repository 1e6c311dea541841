//! Estimates as figures to be protected.

use estimate::{Estimate, Key};

use crate::figures::Figure;

impl Figure {
    /// An estimate as `estimate` made it. Grouping by a missing value gives no domain of its own: such
    /// estimates are left out, since "no answer" is no part of the population.
    pub fn of(estimate: &Estimate) -> Option<Self> {
        let domain = estimate.domain.iter().map(|(c, k)| Some((c.clone(), code(k)?)));
        Some(Self {
            statistic: estimate.statistic.to_owned(),
            variable: estimate.variable.clone().unwrap_or_else(|| estimate.id.clone()),
            domain: domain.collect::<Option<_>>()?,
            category: match &estimate.category {
                Some(k) => Some(code(k)?),
                None => None,
            },
            n: estimate.n,
            n_category: estimate.n_category,
            estimate: Some(estimate.estimate).filter(|v| v.is_finite()),
            se: Some(estimate.se).filter(|v| v.is_finite()),
            interval: estimate.ci[0].zip(estimate.ci[1]),
            flags: flags(estimate),
        })
    }
}

fn code(key: &Key) -> Option<String> {
    let text = key.to_string();
    (!text.is_empty()).then_some(text)
}

/// The flags' names as they are serialised.
fn flags(estimate: &Estimate) -> Vec<String> {
    let names = estimate.flags.iter().filter_map(|f| serde_json::to_value(f).ok());
    names.filter_map(|v| v.as_str().map(str::to_owned)).collect()
}
