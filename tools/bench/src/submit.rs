//! Submissions accepted durably per second: many clients send to one instrument, each waiting for its answer.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::Args;

use crate::http::Connection;

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
}

/// Sends until the time is over and tells the rate.
pub(crate) fn run(options: &Options) -> Result<()> {
    let template = Arc::new(std::fs::read_to_string(&options.instance)?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let began = Instant::now();
    let (accepted, refused) = runtime.block_on(send(options, &template))?;
    let rate = accepted as f64 / began.elapsed().as_secs_f64();
    println!(
        "{accepted} accepted, {refused} refused by {} clients: {rate:.0} a second (target: at least 2,000)",
        options.clients
    );
    Ok(())
}

async fn send(options: &Options, template: &Arc<String>) -> Result<(u64, u64)> {
    let number = Arc::new(AtomicU64::new(0));
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let mut tasks = Vec::new();
    for _ in 0..options.clients {
        let (host, path) = (options.host.clone(), options.path.clone());
        let (template, number) = (Arc::clone(template), Arc::clone(&number));
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(&host).await?;
            let (mut accepted, mut refused) = (0, 0);
            while Instant::now() < end {
                let n = number.fetch_add(1, Ordering::Relaxed);
                let body = template.replace("{n}", &format!("{n:012x}"));
                let answer = connection.post(&path, "text/xml", body.as_bytes()).await?;
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
