//! Latency of public pages at a steady rate. Requests are due by the clock, so that a slow answer counts against
//! those that had to wait behind it.

use std::sync::Arc;
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
    /// Requests a second.
    #[arg(long, default_value_t = 200)]
    rate: u32,
    /// Seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// The pages, asked in turn.
    #[arg(default_values = ["/", "/initiatives", "/releases"])]
    paths: Vec<String>,
}

/// As many connections as a browser's visitors would hold.
const CONNECTIONS: u32 = 16;

/// Asks at a steady rate and tells percentiles.
pub(crate) fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let (mut times, bytes, bad) = runtime.block_on(ask(options))?;
    times.sort();
    let at = |p: f64| times[((times.len() as f64 * p) as usize).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!(
        "{} requests at {}/s: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms (target: p99 under 20 ms); {bad} not 200",
        times.len(),
        options.rate,
        at(0.50),
        at(0.95),
        at(0.99)
    );
    println!(
        "largest page {:.1} kB compressed, without its style and script",
        bytes as f64 / 1000.0
    );
    Ok(())
}

async fn ask(options: &Options) -> Result<(Vec<Duration>, usize, u32)> {
    let paths = Arc::new(options.paths.clone());
    let total = options.rate * options.seconds;
    let began = Instant::now() + Duration::from_millis(100);
    let mut tasks = Vec::new();
    for first in 0..CONNECTIONS {
        let (paths, host, rate) = (Arc::clone(&paths), options.host.clone(), options.rate);
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(&host).await?;
            let (mut times, mut bytes, mut bad) = (Vec::new(), 0, 0);
            for number in (first..total).step_by(CONNECTIONS as usize) {
                let due = began + Duration::from_secs_f64(f64::from(number) / f64::from(rate));
                tokio::time::sleep_until(due.into()).await;
                let answer = connection.get(&paths[number as usize % paths.len()]).await?;
                times.push(due.elapsed());
                bytes = bytes.max(answer.body.len());
                bad += u32::from(answer.status != 200);
            }
            anyhow::Ok((times, bytes, bad))
        }));
    }
    let (mut times, mut bytes, mut bad) = (Vec::new(), 0, 0);
    for task in tasks {
        let (some, largest, wrong) = task.await??;
        times.extend(some);
        bytes = bytes.max(largest);
        bad += wrong;
    }
    Ok((times, bytes, bad))
}
