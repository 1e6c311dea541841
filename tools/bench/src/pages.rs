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

/// What came back from the pages that were asked.
#[derive(Default)]
struct Heard {
    /// How long each answer took, by page.
    times: Vec<Vec<Duration>>,
    /// The weight of the page as it was sent, in bytes, by page.
    weights: Vec<usize>,
    /// Answers other than 200.
    bad: u32,
}

impl Heard {
    fn of(pages: usize) -> Self {
        Self {
            times: vec![Vec::new(); pages],
            weights: vec![0; pages],
            bad: 0,
        }
    }

    fn add(mut self, other: Self) -> Self {
        for (mine, more) in self.times.iter_mut().zip(other.times) {
            mine.extend(more);
        }
        for (mine, more) in self.weights.iter_mut().zip(other.weights) {
            *mine = (*mine).max(more);
        }
        self.bad += other.bad;
        self
    }
}

/// The time within which this share of the answers came, in milliseconds.
fn within(times: &mut [Duration], share: f64) -> f64 {
    times.sort();
    let at = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
    times.get(at).map_or(0.0, |t| t.as_secs_f64() * 1000.0)
}

async fn tell((rate, seconds): (u32, u32), host: &str, paths: &[String]) -> Result<()> {
    let mut heard = ask((rate, seconds), host, paths).await?;
    let mut all: Vec<Duration> = heard.times.concat();
    println!(
        "  {} requests at {}/s: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms; {} not 200; largest page {:.1} kB compressed, without its style and script",
        all.len(),
        rate,
        within(&mut all, 0.50),
        within(&mut all, 0.95),
        within(&mut all, 0.99),
        heard.bad,
        heard.weights.iter().max().copied().unwrap_or(0) as f64 / 1000.0
    );
    for ((path, times), weight) in paths.iter().zip(&mut heard.times).zip(&heard.weights) {
        println!(
            "    {:>6.1} kB  p50 {:>6.1} ms  p99 {:>6.1} ms  {path}",
            *weight as f64 / 1000.0,
            within(times, 0.50),
            within(times, 0.99)
        );
    }
    Ok(())
}

async fn ask((rate, seconds): (u32, u32), host: &str, paths: &[String]) -> Result<Heard> {
    let paths = Arc::new(paths.to_vec());
    let total = rate * seconds;
    let began = Instant::now() + Duration::from_millis(100);
    let mut tasks = Vec::new();
    for first in 0..CONNECTIONS {
        let (paths, host) = (Arc::clone(&paths), host.to_owned());
        tasks.push(tokio::spawn(async move {
            let mut connection = Connection::open(&host).await?;
            let mut heard = Heard::of(paths.len());
            for number in (first..total).step_by(CONNECTIONS as usize) {
                let due = began + Duration::from_secs_f64(f64::from(number) / f64::from(rate));
                tokio::time::sleep_until(due.into()).await;
                let page = number as usize % paths.len();
                let answer = connection.get(&paths[page]).await?;
                heard.times[page].push(due.elapsed());
                heard.weights[page] = heard.weights[page].max(answer.body.len());
                heard.bad += u32::from(answer.status != 200);
            }
            anyhow::Ok(heard)
        }));
    }
    let mut heard = Heard::of(paths.len());
    for task in tasks {
        heard = heard.add(task.await??);
    }
    Ok(heard)
}
