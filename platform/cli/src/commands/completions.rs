//! `counted completions SHELL`

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::output::{Exit, Fault, Output};

/// Completions for a shell.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell to write for.
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut crate::Arguments::command(), "counted", &mut text);
        out.raw(&text)?;
        Ok(Exit::Done)
    }
}
