//! `counted user add EMAIL --password-stdin` and `counted migrate`

use std::io::BufRead as _;

use app::Actor;
use app::people::{AddAccount, add_account};
use clap::{Args, Subcommand};
use serde_json::json;

use super::site::Place;
use crate::output::{Exit, Fault, Output};

/// Accounts.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Add an account; its password is the first line of standard input.
    Add {
        #[command(flatten)]
        place: Place,
        /// The address to sign in with.
        email: String,
        /// What others call the person; the address when left out.
        #[arg(long)]
        name: Option<String>,
        /// Whether the account administers the site.
        #[arg(long)]
        admin: bool,
        /// Read the password from standard input (the only way).
        #[arg(long)]
        password_stdin: bool,
    },
}

impl User {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        let Self::Add {
            place,
            email,
            name,
            admin,
            password_stdin,
        } = self;
        if !password_stdin {
            return Err(Fault::usage(
                "A password on the command line could be read by others",
                "Give --password-stdin and write the password to standard input.",
            ));
        }
        let mut password = String::new();
        std::io::stdin().lock().read_line(&mut password).map_err(|e| {
            Fault::environment(
                format!("Standard input cannot be read: {e}"),
                "Write the password to it.",
            )
        })?;
        let asked = AddAccount {
            email: email.clone(),
            name: name
                .clone()
                .unwrap_or_else(|| email.split('@').next().unwrap_or(email).to_owned()),
            password: password.trim_end_matches(['\r', '\n']).to_owned(),
            admin: *admin,
        };
        let id = super::runtime()?.block_on(async {
            let site = place.open().await?;
            Ok::<_, Fault>(add_account(&site.app, &Actor::System, asked).await?)
        })?;
        out.line(format!("{email} can sign in now."))?;
        out.document(&json!({ "id": id, "email": email }))?;
        Ok(Exit::Done)
    }
}

/// Bring the database to its newest shape.
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    place: Place,
}

impl Migrate {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        super::runtime()?.block_on(self.place.open())?;
        out.line("The database has its newest shape.")?;
        out.document(&json!({ "migrated": true }))?;
        Ok(Exit::Done)
    }
}
