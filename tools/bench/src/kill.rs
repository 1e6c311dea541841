//! `kill -9` at random moments under many clients: of the site, or of PostgreSQL under it.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::form::{Form, noise};
use crate::ledger::{Found, Ledger};
use crate::site::{Desk, Place, Site, until};
use crate::submit::runtime;

/// What to break, and how often.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// How often.
    #[arg(long, default_value_t = 200)]
    kills: u32,
    /// Questions of the form.
    #[arg(long, default_value_t = 50)]
    questions: usize,
    /// Clients at once.
    #[arg(long, default_value_t = 64)]
    clients: u32,
    /// Milliseconds until a kill, at most.
    #[arg(long, default_value_t = 1000)]
    within: u64,
    /// What the moments are drawn from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// A private PostgreSQL that may be killed.
#[derive(Debug, Args)]
pub(crate) struct Postgres {
    #[command(flatten)]
    options: Options,
    /// The folder of its cluster, and the program that starts it, as `tools/with-postgres --durable` names them.
    #[arg(long, env = "COUNTED_TEST_POSTGRES_DATA")]
    cluster: PathBuf,
    #[arg(long, env = "COUNTED_TEST_POSTGRES_START")]
    start: PathBuf,
}

/// Kills the site.
pub(crate) fn run(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let kill = |site: &mut Site| {
            site.kill();
            Ok(())
        };
        breaking(options, "the site", (kill, Site::again)).await
    })
}

/// Kills PostgreSQL.
pub(crate) fn postgres(options: &Postgres) -> Result<()> {
    runtime()?.block_on(async {
        let again = |_: &mut Site| {
            let done = Command::new(&options.start).status()?;
            if !done.success() {
                bail!("PostgreSQL did not start again");
            }
            Ok(())
        };
        let kill = |_: &mut Site| kill_cluster(options);
        breaking(&options.options, "PostgreSQL", (kill, again)).await
    })
}

/// Kills the server of the cluster and all that it started, as a machine that loses its power would.
fn kill_cluster(options: &Postgres) -> Result<()> {
    let note = std::fs::read_to_string(options.cluster.join("postmaster.pid"))?;
    let server = note
        .lines()
        .next()
        .context("no process in postmaster.pid")?
        .trim()
        .to_owned();
    let mut all = vec![server.clone()];
    all.extend(children(&server)?);
    Command::new("kill").arg("-9").args(&all).status()?;
    let began = Instant::now();
    while all
        .iter()
        .any(|p| PathBuf::from(format!("/proc/{p}/exe")).exists())
    {
        if began.elapsed() > Duration::from_secs(10) {
            bail!("PostgreSQL does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

fn children(of: &str) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // A process may end between the two looks.
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{name}/stat")) else {
            continue;
        };
        let parent = stat
            .rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1));
        if parent == Some(of) {
            all.push(name);
        }
    }
    Ok(all)
}

/// Kills again and again while clients send; what was sent before a kill is checked before anything is sent again.
async fn breaking(
    options: &Options,
    what: &str,
    (kill, again): (impl Fn(&mut Site) -> Result<()>, impl Fn(&mut Site) -> Result<()>),
) -> Result<()> {
    let mut site = Site::start(&options.place)?;
    let desk = Desk::at(
        &site,
        Form {
            questions: options.questions,
        },
    )
    .await?;
    println!(
        "{what} killed {} times under {} clients",
        options.kills, options.clients
    );
    let (ledger, before, began) = (Ledger::of(&desk), desk.count().await?, Instant::now());
    let moments = noise(options.seed, options.kills as usize * 2);
    let mut sum = Found::default();
    for (i, drawn) in moments.chunks(2).enumerate() {
        let (from, _) = ledger.sums();
        let from = from.saturating_sub(u64::from(options.clients));
        let share = u64::from(u16::from_le_bytes([drawn[0], drawn[1]]));
        let clients = ledger.start(options.clients);
        tokio::time::sleep(Duration::from_millis(
            options.within * share / u64::from(u16::MAX),
        ))
        .await;
        kill(&mut site)?;
        ledger.stop(clients).await?;
        again(&mut site)?;
        until(60, "the site does not answer", async || desk.answers().await).await?;
        let found = Arc::clone(&ledger).check(from).await;
        let found = found.with_context(|| format!("after kill {}", i + 1))?;
        sum.whole += found.whole;
        sum.absent += found.absent;
        if (i + 1) % 20 == 0 {
            let (sent, answered) = ledger.sums();
            println!(
                "  {} kills: {sent} sent, {answered} answered, {:.0} s",
                i + 1,
                began.elapsed().as_secs_f64()
            );
        }
    }
    let there = ledger.settle(120, before).await?;
    println!(
        "  all {there} are there, once, with their files; when killed, {} unanswered were there as a whole and {} not at all",
        sum.whole, sum.absent
    );
    println!(
        "  answers: {:?} (0 = the connection broke); {}",
        ledger.answers(),
        site.verify()?
    );
    Ok(())
}
