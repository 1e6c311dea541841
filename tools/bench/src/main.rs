//! Measures what Counted promises, beside the same work done by a peer in the same run.
//!
//! Figures are for people to read, never for tests to pass or fail. Each measured program runs in a process of
//! its own and tells its own CPU seconds and peak memory, as Linux counts them in `/proc`.
//!
//! Start with `estimate.rs`, `pages.rs`, `submit.rs` or `kill.rs`: one file a question. Those that need a site of their own
//! start it (`site.rs`).

mod disk;
mod entities;
mod estimate;
mod form;
mod http;
mod kill;
mod ledger;
mod measure;
mod pages;
mod peer;
mod read;
mod site;
mod start;
mod submit;
mod twice;
mod upload;

use clap::{Parser, Subcommand};

/// Measures what Counted promises.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Mean and standard error for 20 domains over many rows, beside R's `survey`.
    Estimate(estimate::Options),
    /// One estimation, in a process of its own (used by `estimate`).
    #[command(hide = true)]
    EstimateOnce(estimate::Once),
    /// Time until the site answers, and its memory when idle, beside Datasette.
    Start(start::Options),
    /// Latency of public pages at a steady rate, beside Datasette.
    Pages(pages::Options),
    /// Submissions accepted per second, beside rows inserted by Datasette.
    Submit(submit::Options),
    /// Pages of a repeat's table by OData over many submissions.
    Odata(read::Options),
    /// Many submissions as CSV.
    Export(read::Options),
    /// A list of many things, read, filtered and paged.
    Entities(entities::Options),
    /// The site's memory while files of different sizes come in.
    Upload(upload::Options),
    /// The site killed at random moments under many clients: nothing answered is lost, nothing is there in part.
    Kill(kill::Options),
    /// The same with PostgreSQL killed and restarted; run it by `tools/with-postgres --durable`.
    PostgresKill(kill::Postgres),
    /// A full disk: 507, and everything goes on when there is room again (needs root).
    Disk(disk::Options),
    /// The same identity sent many times at once, with the same answers and with others.
    Twice(twice::Options),
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().what {
        What::Estimate(options) => estimate::run(&options),
        What::EstimateOnce(options) => estimate::once(&options),
        What::Start(options) => start::run(&options),
        What::Pages(options) => pages::run(&options),
        What::Submit(options) => submit::run(&options),
        What::Odata(options) => read::odata(&options),
        What::Export(options) => read::export(&options),
        What::Entities(options) => entities::run(&options),
        What::Upload(options) => upload::run(&options),
        What::Kill(options) => kill::run(&options),
        What::PostgresKill(options) => kill::postgres(&options),
        What::Disk(options) => disk::run(&options),
        What::Twice(options) => twice::run(&options),
    }
}
