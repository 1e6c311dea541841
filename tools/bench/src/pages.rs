//! Latency of public pages at a steady rate. Requests are due by the clock, so that a slow answer counts against
//! those that had to wait behind it.

use std::sync::Arc;
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
    /// Requests a second.
    #[arg(long, default_value_t = 200)]
    rate: u32,
    /// Seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// The pages, asked in turn.
    #[arg(default_values = ["/", "/initiatives", "/releases"])]
    paths: Vec<String>,
    /// Requests a second that the peer gets as well, should it fall behind at the first rate.
    #[arg(long, default_value_t = 20)]
    peer_rate: u32,
    #[command(flatten)]
    peer: peer::Beside,
}

/// As many connections as a browser's visitors would hold.
const CONNECTIONS: u32 = 16;

/// Asks at a steady rate and tells percentiles, then asks the peer for the same data in the same way.
pub(crate) fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    println!("Counted (target: p99 under 20 ms)");
    runtime.block_on(tell(
        (options.rate, options.seconds),
        &options.host,
        &options.paths,
    ))?;
    if options.peer.installed() {
        runtime.block_on(async {
            let (database, pages) = options.peer.copy(&options.host).await?;
            let peer = options.peer.start(&database).await?;
            println!("Datasette, the same initiatives and releases as tables");
            tell((options.peer_rate, options.seconds), &peer.host, &pages).await?;
            tell((options.rate, options.seconds), &peer.host, &pages).await
        })?;
    }
    Ok(())
}

async fn tell((rate, seconds): (u32, u32), host: &str, paths: &[String]) -> Result<()> {
    let (mut times, bytes, bad) = ask((rate, seconds), host, paths).await?;
    times.sort();
    let at = |p: f64| times[((times.len() as f64 * p) as usize).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!(
        "  {} requests at {}/s: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms; {bad} not 200; largest page {:.1} kB compressed, without its style and script",
        times.len(),
        rate,
        at(0.50),
        at(0.95),
        at(0.99),
        bytes as f64 / 1000.0
    );
    Ok(())
}

async fn ask(
    (rate, seconds): (u32, u32),
    host: &str,
    paths: &[String],
) -> Result<(Vec<Duration>, usize, u32)> {
    let paths = Arc::new(paths.to_vec());
    let total = rate * seconds;
    let began = Instant::now() + Duration::from_millis(100);
    let mut tasks = Vec::new();
    for first in 0..CONNECTIONS {
        let (paths, host) = (Arc::clone(&paths), host.to_owned());
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
