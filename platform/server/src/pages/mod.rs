//! The pages, by topic: `<topic>/<action>.rs` with its template beside it.
//!
//! A handler takes what it needs from the request, calls a use case, and renders; it holds no rule. To add a
//! topic: a folder with `routes()`, and a line in [`routes`].

mod about;
mod agreements;
mod analyse;
mod answer;
mod api;
mod ask;
mod assess;
mod assets;
mod before;
mod bodies;
mod calendar;
mod check;
mod code;
mod collaborative;
pub(crate) mod collect;
mod commitments;
mod consult;
mod countries;
mod custody;
mod decide;
mod decisions;
mod design;
mod devices;
mod display;
mod duties;
mod elections;
mod follow;
mod form;
mod framework;
mod fund;
mod handovers;
mod harvest;
mod home;
mod hooks;
mod impact;
mod indicators;
mod initiatives;
mod join;
mod knowledge;
mod labels;
mod lists;
mod log;
mod meetings;
mod outputs;
mod patterns;
mod people;
mod plans;
mod protect;
mod publish;
mod qr;
pub(crate) mod records;
mod releases;
mod remarks;
mod reports;
mod returns;
mod share;
mod spoken;
mod uses;
mod work;
mod workstreams;

use axum::Router;
pub use follow::tell_followers;

use crate::Services;

/// Every page of the site.
pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .merge(assets::routes())
        .merge(display::routes())
        .merge(patterns::routes())
        .merge(people::routes())
        .merge(home::routes())
        .merge(about::routes())
        .merge(framework::routes())
        .merge(fund::routes())
        .merge(handovers::routes())
        .merge(harvest::routes())
        .merge(indicators::routes())
        .merge(initiatives::routes())
        .merge(knowledge::routes())
        .merge(decide::routes())
        .merge(design::routes())
        .merge(bodies::routes())
        .merge(join::routes())
        .merge(elections::routes())
        .merge(decisions::routes())
        .merge(ask::routes())
        .merge(assess::routes())
        .merge(check::routes())
        .merge(protect::routes())
        .merge(publish::routes())
        .merge(records::routes())
        .merge(releases::routes())
        .merge(before::routes())
        .merge(calendar::routes())
        .merge(spoken::routes())
        .merge(log::routes())
        .merge(meetings::routes())
        .merge(duties::routes())
        .merge(plans::routes())
        .merge(reports::routes())
        .merge(commitments::routes())
        .merge(collaborative::routes())
        .merge(consult::routes())
        .merge(workstreams::routes())
        .merge(outputs::routes())
        .merge(agreements::routes())
        .merge(labels::routes())
        .merge(api::routes())
        .merge(analyse::routes())
        .merge(collect::routes())
        .merge(countries::routes())
        .merge(custody::routes())
        .merge(hooks::routes())
        .merge(devices::routes())
        .merge(lists::routes())
        .merge(uses::routes())
        .merge(follow::routes())
        .merge(share::routes())
        .merge(impact::routes())
        .merge(remarks::routes())
        .merge(returns::routes())
}
