//! `counted`, the one binary: the command line of the whole chain.
//!
//! Each command is one file under `commands/`; the list of them is the enum [`Command`]. This crate is the
//! only place that chooses a database, a clock, a folder. What a command prints and how it exits is in
//! `output`. It holds no rule of the field: it reads files, calls the domain or a use case, and prints.

mod code;
mod commands;
mod output;

use clap::Parser;
use commands::Command;

/// Submissions are taken apart into many small texts, which this hands out more quickly than the system does.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Counted: citizen data, from a community's question to a published, protected figure.
#[derive(Debug, Parser)]
#[command(name = "counted", version, max_term_width = 100, propagate_version = true)]
struct Arguments {
    /// Print one JSON document on standard output, and nothing else there.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let mut out = output::Output::new(arguments.json);
    match arguments.command.run(&mut out) {
        Ok(exit) => exit.into(),
        Err(fault) => out.fault(&fault).into(),
    }
}
