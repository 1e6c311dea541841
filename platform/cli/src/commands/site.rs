//! What the commands on a whole site share: where it keeps its things, and how it is opened.

use std::path::PathBuf;
use std::sync::Arc;

use app::people::{Guard, Pace};
use app::ports::{NoCourier, NoMailer, SystemClock};
use app::{App, AppError};
use base::Finding;
use clap::Args;
use store::{Opened, Options, OsChance};

use crate::code;
use crate::output::Fault;

/// Where a site keeps what it knows.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The data directory.
    #[arg(
        long,
        value_name = "DIR",
        default_value = "./counted-data",
        env = "COUNTED_DATA"
    )]
    data: PathBuf,
    /// The database: postgres://… or sqlite:FILE; a SQLite file in the data directory when left out.
    #[arg(long, value_name = "URL", env = "COUNTED_DATABASE")]
    database: Option<String>,
    /// Where files are kept: a folder; one in the data directory when left out.
    #[arg(long, value_name = "URL", env = "COUNTED_OBJECTS")]
    objects: Option<String>,
}

/// An open site; dropping it frees the data directory.
pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) opened: Opened,
}

impl Place {
    /// As the store takes it.
    pub(crate) fn options(&self) -> Options {
        Options {
            data: self.data.clone(),
            database: self.database.clone(),
            objects: self.objects.clone(),
        }
    }

    /// Opens a site that is there; reading makes none.
    pub(crate) async fn open_existing(&self) -> Result<Site, Fault> {
        store::must_exist(&self.options())?;
        self.open().await
    }

    /// Opens the site, bringing the database to its newest shape.
    pub(crate) async fn open(&self) -> Result<Site, Fault> {
        let opened = store::open(&self.options()).await?;
        let app = App {
            store: opened.store.clone(),
            objects: opened.objects.clone(),
            engine: Arc::new(engine::Engine::new()),
            clock: Arc::new(SystemClock),
            chance: Arc::new(OsChance),
            guard: Arc::new(Guard::default()),
            opened: Arc::default(),
            lineups: Arc::default(),
            pace: Arc::new(Pace::default()),
            tree: Arc::default(),
            mailer: Arc::new(NoMailer),
            courier: Arc::new(NoCourier),
        };
        Ok(Site { app, opened })
    }
}

impl From<AppError> for Fault {
    fn from(error: AppError) -> Self {
        if let Some((what, cure)) = error.surroundings() {
            return Self::environment(capital(what), capital(cure));
        }
        match error {
            AppError::Findings(findings) => Self::Input(findings),
            other => Finding::error(code::REFUSED)
                .with("why", capital(&other.to_string()))
                .into(),
        }
    }
}

/// A sentence begins with a capital and ends with a full stop.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|c| c.to_uppercase().collect::<String>())
        .unwrap_or_default();
    let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}
