//! The commands, one file each; [`Command`] is their list.

mod backup;
mod completions;
mod courier;
mod estimate;
mod form;
mod framework;
mod input;
mod mail;
mod protect;
mod remote;
mod serve;
mod site;
mod trial_clock;
mod user;
mod verify;
mod witness;

use clap::Subcommand;

use crate::output::{Exit, Fault, Output};

/// What `counted` can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the site.
    Serve(serve::Serve),
    /// Forms: check, compile, validate submissions, evaluate expressions.
    #[command(subcommand)]
    Form(form::Form),
    /// The Copenhagen Framework: is it citizen data?
    #[command(subcommand)]
    Framework(framework::Framework),
    /// Design-based estimates with their uncertainty.
    Estimate(estimate::Estimate),
    /// Disclosure control of tables and files.
    #[command(subcommand)]
    Protect(protect::Protect),
    /// Write everything a site keeps to one file.
    Backup(backup::Backup),
    /// Bring a site back from a backup.
    Restore(backup::Restore),
    /// Check the log, its signatures, releases and objects.
    Verify(verify::Verify),
    /// Witness another site's log: check that it only grew, and sign what was seen.
    Witness(witness::Witness),
    /// Accounts, from a script.
    #[command(subcommand)]
    User(user::User),
    /// Bring the database to its newest shape.
    Migrate(user::Migrate),
    /// Completions for a shell.
    Completions(completions::Completions),
}

impl Command {
    /// Carries the command out.
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        match self {
            Self::Serve(c) => c.run(out),
            Self::Form(c) => c.run(out),
            Self::Framework(c) => c.run(out),
            Self::Estimate(c) => c.run(out),
            Self::Protect(c) => c.run(out),
            Self::Backup(c) => c.run(out),
            Self::Restore(c) => c.run(out),
            Self::Verify(c) => c.run(out),
            Self::Witness(c) => c.run(out),
            Self::User(c) => c.run(out),
            Self::Migrate(c) => c.run(out),
            Self::Completions(c) => c.run(out),
        }
    }
}

/// The machine's threads, for commands that read much data.
fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    tokio::runtime::Runtime::new().map_err(|e| {
        Fault::environment(
            format!("No threads can be started: {e}"),
            "Free some memory, then try again.",
        )
    })
}

/// Where chance begins, from the operating system.
fn seed() -> Result<u64, Fault> {
    getrandom::u64().map_err(|e| {
        Fault::environment(
            format!("The system gives no random numbers: {e}"),
            "Check the system.",
        )
    })
}

/// The files of the demo, built into the program.
#[derive(rust_embed::RustEmbed)]
#[folder = "../../demo"]
struct DemoFiles;

fn demo_file(path: &str) -> Option<Vec<u8>> {
    DemoFiles::get(path).map(|file| file.data.into_owned())
}
