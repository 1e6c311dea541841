//! Measures what Counted promises, beside the same work done by a peer in the same run.
//!
//! Figures are for people to read, never for tests to pass or fail. Each measured program runs in a process of
//! its own and tells its own CPU seconds and peak memory, as Linux counts them in `/proc`.
//!
//! Start with `estimate.rs`, `pages.rs` or `submit.rs`: one file a question.

mod estimate;
mod http;
mod measure;
mod pages;
mod peer;
mod start;
mod submit;

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
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().what {
        What::Estimate(options) => estimate::run(&options),
        What::EstimateOnce(options) => estimate::once(&options),
        What::Start(options) => start::run(&options),
        What::Pages(options) => pages::run(&options),
        What::Submit(options) => submit::run(&options),
    }
}
