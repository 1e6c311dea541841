//! Submissions accepted durably per second: many clients send to one form, each waiting for its answer, over the
//! interface that ODK Collect uses.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;

use crate::form::{Filled, Form};
use crate::http::Connection;
use crate::measure::used;
use crate::peer;
use crate::site::{Desk, Place, Site};

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// Questions of the form.
    #[arg(long, default_value_t = 250)]
    questions: usize,
    /// Bytes of a file that comes with each submission; 0 = none.
    #[arg(long, default_value_t = 0)]
    attachment: usize,
    /// Clients at once.
    #[arg(long, default_value_t = 64)]
    clients: u32,
    /// Seconds.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    #[command(flatten)]
    peer: peer::Beside,
}

/// When sending ends.
#[derive(Debug, Clone, Copy)]
pub(crate) enum End {
    /// At a moment.
    At(Instant),
    /// After so many.
    After(u64),
}

/// What came of sending.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sent {
    /// How many were accepted.
    pub(crate) accepted: u64,
    /// How many were refused.
    pub(crate) refused: u64,
}

/// A request, by its number: where to, with which headers, and its body.
type Request = dyn Fn(u64) -> Vec<u8> + Send + Sync;

/// What is sent.
struct Load {
    host: String,
    path: String,
    headers: String,
    body: Box<Request>,
}

/// Sends until the time is over and tells the rate; then the peer inserts rows of as many columns.
pub(crate) fn run(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let mut site = Site::start(&options.place)?;
        let form = Form {
            questions: options.questions,
        };
        let desk = Desk::at(&site, form).await?;
        println!(
            "Counted, {} questions, {} bytes of a file: validated, consent checked, on the disk before the answer",
            options.questions, options.attachment
        );
        warm(&desk, options.clients).await?;
        let (before, client) = (site.used()?, used("self")?);
        let began = Instant::now();
        let end = End::At(began + Duration::from_secs(options.seconds));
        let sent = send(&desk, (options.clients, options.attachment), end).await?;
        tell(options.clients, sent, began.elapsed());
        let cpu = (site.used()?.cpu - before.cpu) / sent.accepted as f64;
        println!(
            "  {:.3} ms of CPU each in the server ({:.0} a second would fill two cores), {:.3} ms in the clients; memory {:.0} MB",
            cpu * 1000.0,
            2.0 / cpu,
            (used("self")?.cpu - client.cpu) / sent.accepted as f64 * 1000.0,
            site.used()?.peak
        );
        println!("  {} there; {}", desk.count().await?, site.verify()?);
        if sent.refused > 0 {
            bail!("{} were refused", sent.refused);
        }
        drop(site);
        match options.peer.installed() {
            true => beside(options).await,
            false => Ok(()),
        }
    })
}

/// A runtime for the clients.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?)
}

/// A few, so that the form is read and the connections of the database are there.
async fn warm(desk: &Desk, clients: u32) -> Result<()> {
    let sent = send(desk, (clients, 0), End::After(u64::from(clients) * 4)).await?;
    if sent.refused > 0 {
        bail!("the site refuses what is sent");
    }
    Ok(())
}

/// Fills a form with submissions until there are so many.
pub(crate) async fn fill(desk: &Desk, wanted: u64) -> Result<()> {
    let there = desk.count().await?;
    if there < wanted {
        let began = Instant::now();
        let sent = send(desk, (64, 0), End::After(wanted - there)).await?;
        tell(64, sent, began.elapsed());
    }
    Ok(())
}

fn tell(clients: u32, sent: Sent, took: Duration) {
    let rate = sent.accepted as f64 / took.as_secs_f64();
    println!(
        "  {} accepted, {} refused by {clients} clients: {rate:.0} a second",
        sent.accepted, sent.refused
    );
}

/// A number that no other run has.
pub(crate) fn run_number() -> u32 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    // The seconds, folded: two runs of one site are never 2³² tenths of a second apart.
    (now.unwrap_or_default().as_millis() / 100) as u32
}

/// Sends submissions with files of so many bytes from so many clients.
pub(crate) async fn send(desk: &Desk, (clients, bytes): (u32, usize), end: End) -> Result<Sent> {
    let (form, run) = (desk.form, run_number());
    let load = Load {
        host: desk.host.clone(),
        path: desk.submission(),
        headers: Filled::headers(),
        body: Box::new(move |n| Filled::of(form, (run, n), bytes).body()),
    };
    all(clients, Arc::new(load), end).await
}

async fn all(clients: u32, load: Arc<Load>, end: End) -> Result<Sent> {
    let number = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for _ in 0..clients {
        tasks.push(tokio::spawn(one(Arc::clone(&load), Arc::clone(&number), end)));
    }
    let mut sum = Sent::default();
    for task in tasks {
        let sent = task.await??;
        sum.accepted += sent.accepted;
        sum.refused += sent.refused;
    }
    Ok(sum)
}

async fn one(load: Arc<Load>, number: Arc<AtomicU64>, end: End) -> Result<Sent> {
    let mut line = Connection::open(&load.host).await?;
    let mut sent = Sent::default();
    loop {
        let n = number.fetch_add(1, Ordering::Relaxed);
        let over = match end {
            End::At(moment) => Instant::now() >= moment,
            End::After(most) => n >= most,
        };
        if over {
            return Ok(sent);
        }
        let body = (load.body)(n);
        let answer = line.send("POST", &load.path, &load.headers, &body).await?;
        if matches!(answer.status, 200 | 201) {
            sent.accepted += 1;
        } else {
            sent.refused += 1;
        }
    }
}

async fn beside(options: &Options) -> Result<()> {
    let row = |n: u64| {
        let cells: Vec<String> = (0..options.questions)
            .map(|i| format!("\"q{i}\": \"answer {n:012x}\""))
            .collect();
        format!("[{{{}}}]", cells.join(", "))
    };
    let peer = options.peer.start(&options.peer.empty(&row(0))?).await?;
    println!(
        "Datasette with datasette-insert, one row of {} texts a request, committed before the answer",
        options.questions
    );
    let questions = row(1);
    let load = Load {
        host: peer.host.clone(),
        path: "/-/insert/peer/answers".to_owned(),
        headers: "Content-Type: application/json\r\n".to_owned(),
        body: Box::new(move |n| {
            questions
                .replace("000000000001", &format!("{n:012x}"))
                .into_bytes()
        }),
    };
    let began = Instant::now();
    let end = End::At(began + Duration::from_secs(options.seconds));
    let sent = all(options.clients, Arc::new(load), end).await?;
    tell(options.clients, sent, began.elapsed());
    Ok(())
}
