//! Submissions accepted durably per second: many clients send to one instrument, each waiting for its answer.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;

use crate::http::Connection;
use crate::peer;

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The running site.
    #[arg(long, default_value = "127.0.0.1:8080")]
    host: String,
    /// The address of the submissions: `/api/v1/instruments/{id}/submissions`.
    #[arg(long)]
    path: String,
    /// A filled form as XML; `{n}` in it becomes a number of its own in each.
    #[arg(long)]
    instance: PathBuf,
    /// Clients at once.
    #[arg(long, default_value_t = 64)]
    clients: u32,
    /// Seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    #[command(flatten)]
    peer: peer::Beside,
}

/// Questions of the row that the peer inserts: as many as the form of the promise has.
const QUESTIONS: usize = 50;

/// What is sent: where to, as what, and the body, in which `{n}` becomes a number.
struct Load {
    host: String,
    path: String,
    kind: &'static str,
    body: String,
}

/// Sends until the time is over and tells the rate; then the peer inserts rows of as many columns.
pub(crate) fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    println!(
        "Counted, forms validated, consent checked, an entry in the log each (target: at least 2,000 a second)"
    );
    let ours = Load {
        host: options.host.clone(),
        path: options.path.clone(),
        kind: "text/xml",
        body: std::fs::read_to_string(&options.instance)?,
    };
    runtime.block_on(tell(options, ours))?;
    if options.peer.installed() {
        runtime.block_on(beside(options))?;
    }
    Ok(())
}

async fn beside(options: &Options) -> Result<()> {
    let cells: Vec<String> = (0..QUESTIONS)
        .map(|i| format!("\"q{i}\": \"answer {{n}}\""))
        .collect();
    let row = format!("[{{{}}}]", cells.join(", "));
    let peer = options.peer.start(&options.peer.empty(&row)?).await?;
    println!(
        "Datasette with datasette-insert, one row of {QUESTIONS} texts a request, committed before the answer"
    );
    let theirs = Load {
        host: peer.host.clone(),
        path: "/-/insert/peer/answers".to_owned(),
        kind: "application/json",
        body: row,
    };
    tell(options, theirs).await
}

async fn tell(options: &Options, load: Load) -> Result<()> {
    let began = Instant::now();
    let (accepted, refused) = send(options, Arc::new(load)).await?;
    let rate = accepted as f64 / began.elapsed().as_secs_f64();
    println!(
        "  {accepted} accepted, {refused} refused by {} clients: {rate:.0} a second",
        options.clients
    );
    Ok(())
}

async fn send(options: &Options, load: Arc<Load>) -> Result<(u64, u64)> {
    let number = Arc::new(AtomicU64::new(0));
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let mut tasks = Vec::new();
    for _ in 0..options.clients {
        let (load, number) = (Arc::clone(&load), Arc::clone(&number));
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(&load.host).await?;
            let (mut accepted, mut refused) = (0, 0);
            while Instant::now() < end {
                let n = number.fetch_add(1, Ordering::Relaxed);
                let body = load.body.replace("{n}", &format!("{n:012x}"));
                let answer = connection.post(&load.path, load.kind, body.as_bytes()).await?;
                if (200..300).contains(&answer.status) {
                    accepted += 1
                } else {
                    refused += 1
                }
            }
            anyhow::Ok((accepted, refused))
        }));
    }
    let mut sum = (0, 0);
    for task in tasks {
        let (accepted, refused) = task.await??;
        sum = (sum.0 + accepted, sum.1 + refused);
    }
    Ok(sum)
}
