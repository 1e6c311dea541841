//! The peer for pages and submissions: Datasette, the most used program that puts tables from SQLite on the web, with
//! the plugin `datasette-insert` for writing. It gets what the measured site publishes, copied over HTTP.
//!
//! It does less: no consent, no validation, no log, no languages. What it shares is the work that is compared: pages
//! of tables from SQLite, and rows written durably one request after the other.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::http::Connection;
use crate::measure::{Used, used};

/// Where the peer is.
#[derive(Debug, Args)]
pub(crate) struct Beside {
    /// The peer's program; `pip install datasette datasette-insert datasette-insert-unsafe sqlite-utils` makes it.
    #[arg(long, default_value = "datasette")]
    peer: PathBuf,
    /// The address that the peer is given.
    #[arg(long, default_value = "127.0.0.1:8971")]
    peer_listen: String,
    /// Where the peer's data are made.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,
}

/// A running peer; it is ended when it goes out of scope.
pub(crate) struct Peer {
    process: Child,
    /// Where it listens.
    pub(crate) host: String,
    /// How long it took to its first answer.
    pub(crate) ready: Duration,
}

impl Drop for Peer {
    fn drop(&mut self) {
        // The process may have ended by itself; there is nothing more to do then.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

impl Beside {
    /// Whether the peer is installed; says so when it is not.
    pub(crate) fn installed(&self) -> bool {
        let found = self.run(&self.peer, &["--version"]).is_ok();
        if !found {
            println!("datasette is not installed; its figures are left out");
        }
        found
    }

    /// A database with what a site publishes: its initiatives and the data of its releases. Returns the pages that
    /// show them.
    pub(crate) async fn copy(&self, site: &str) -> Result<(PathBuf, Vec<String>)> {
        let database = self.fresh("peer.db")?;
        let mut connection = Connection::open(site).await?;
        let (mut pages, mut records) = (vec!["/".to_owned()], Vec::new());
        for path in linked(&mut connection, "/initiatives").await? {
            records.push(connection.plain(&format!("{path}/ppsr.json")).await?);
        }
        self.insert(
            &database,
            "initiatives",
            &format!("[{}]", records.join(",")),
            "--alter",
        )?;
        pages.push("/peer/initiatives".to_owned());
        for path in linked(&mut connection, "/releases").await? {
            let csv = connection.plain(&format!("{path}/data.csv")).await?;
            let table = path.rsplit('/').next().unwrap_or("release").replace('-', "_");
            self.insert(&database, &table, &csv, "--csv")?;
            pages.push(format!("/peer/{table}"));
        }
        Ok((database, pages))
    }

    /// A database with one empty table of this many columns, in the mode that is kindest to many writers.
    pub(crate) fn empty(&self, row: &str) -> Result<PathBuf> {
        let database = self.fresh("peer.db")?;
        self.insert(&database, "answers", row, "--alter")?;
        let tool = self.tool();
        let path = database.to_str().context("an odd path")?;
        self.run(&tool, &["enable-wal", path])?;
        Ok(database)
    }

    /// Starts the peer on a database and waits for its first answer.
    pub(crate) async fn start(&self, database: &Path) -> Result<Peer> {
        let (host, port) = self.peer_listen.split_once(':').context("ADDRESS:PORT")?;
        let began = Instant::now();
        let process = Command::new(&self.peer)
            .arg("serve")
            .arg(database)
            .args(["--host", host, "--port", port])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut peer = Peer {
            process,
            host: self.peer_listen.clone(),
            ready: Duration::ZERO,
        };
        while began.elapsed() < Duration::from_secs(60) {
            if let Ok(mut connection) = Connection::open(&self.peer_listen).await {
                connection.get("/").await?;
                peer.ready = began.elapsed();
                return Ok(peer);
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        bail!("the peer did not answer within 60 s")
    }

    fn fresh(&self, name: &str) -> Result<PathBuf> {
        std::fs::create_dir_all(&self.folder)?;
        let database = self.folder.join(name);
        for end in ["", "-wal", "-shm"] {
            let old = self.folder.join(format!("{name}{end}"));
            if old.exists() {
                std::fs::remove_file(old)?;
            }
        }
        Ok(database)
    }

    /// `sqlite-utils`, which stands beside the peer when it stands in a folder of its own.
    fn tool(&self) -> PathBuf {
        let beside = self.peer.with_file_name("sqlite-utils");
        if beside.exists() {
            beside
        } else {
            PathBuf::from("sqlite-utils")
        }
    }

    fn insert(&self, database: &Path, table: &str, content: &str, how: &str) -> Result<()> {
        let file = self.folder.join("peer-content");
        std::fs::write(&file, content)?;
        let (database, file) = (database.to_str(), file.to_str());
        let paths = (database.context("an odd path")?, file.context("an odd path")?);
        self.run(&self.tool(), &["insert", paths.0, table, paths.1, how])
    }

    fn run(&self, program: &Path, arguments: &[&str]) -> Result<()> {
        let done = Command::new(program).args(arguments).output()?;
        if !done.status.success() {
            bail!("{}: {}", program.display(), String::from_utf8_lossy(&done.stderr));
        }
        Ok(())
    }
}

impl Peer {
    /// What it has used so far.
    pub(crate) fn used(&self) -> Result<Used> {
        used(&self.process.id().to_string())
    }
}

/// The addresses one step below a page that the page leads to, each once.
async fn linked(connection: &mut Connection, page: &str) -> Result<Vec<String>> {
    let html = connection.plain(page).await?;
    let start = format!("{page}/");
    let links = html.split("href=\"").filter_map(|part| part.split('"').next());
    let below = links.filter(|l| {
        l.strip_prefix(&start)
            .is_some_and(|rest| !rest.contains(['/', '?', '#']))
    });
    let mut all: Vec<String> = below
        .filter(|l| !l.ends_with("/map"))
        .map(str::to_owned)
        .collect();
    all.sort();
    all.dedup();
    Ok(all)
}
