//! The memory of the site while files of different sizes come in.

use anyhow::{Result, bail};
use clap::Args;

use crate::form::{Filled, Form, noise};
use crate::http::Connection;
use crate::site::{Desk, Place, Site, read};
use crate::submit::{run_number, runtime};

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// Sizes in MB (10⁶ bytes), one after another.
    #[arg(default_values_t = [1, 10, 50, 95])]
    megabytes: Vec<u64>,
    /// Files at once, of each size.
    #[arg(long, default_value_t = 8)]
    clients: u32,
}

/// Pieces in which a file is sent.
const PIECE: usize = 1 << 16;

/// Sends files of each size and tells what the site held at most meanwhile.
pub(crate) fn run(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let mut site = Site::start(&options.place)?;
        let desk = Desk::at(&site, Form { questions: 5 }).await?;
        site.kill();
        site.again()?;
        println!(
            "Files of submissions, {} at once (target: memory does not grow with their size)",
            options.clients
        );
        let run = run_number();
        for (i, megabytes) in (0..).zip(&options.megabytes) {
            site.forget_peak()?;
            let before = site.used()?;
            let sent = (0..options.clients).map(|c| {
                let number = i * u64::from(options.clients) + u64::from(c);
                tokio::spawn(one(desk.clone(), (run, number), megabytes * 1_000_000))
            });
            for task in sent.collect::<Vec<_>>() {
                task.await??;
            }
            let after = site.used()?;
            println!(
                "  {megabytes} MB each: {:.0} MB before, at most {:.0} MB during, {:.2} s of CPU",
                before.now,
                after.peak,
                after.cpu - before.cpu
            );
        }
        Ok(())
    })
}

/// A submission that names a file, and then the file.
async fn one(desk: Desk, number: (u32, u64), bytes: u64) -> Result<()> {
    let mut line = Connection::open(&desk.host).await?;
    let mut filled = Filled::of(desk.form, number, 1);
    let (name, _) = filled.file.take().unwrap_or_default();
    let path = desk.submission();
    let answer = line
        .send("POST", &path, &Filled::headers(), &filled.body())
        .await?;
    if answer.status != 201 {
        bail!("{}: {}", answer.status, answer.text());
    }
    let path = desk.path(&format!(
        "/forms/{}/submissions/{}/attachments/{name}",
        desk.form.id(),
        filled.identity
    ));
    let headers = desk.headers("application/octet-stream");
    line.begin("POST", &path, &headers, bytes).await?;
    let (piece, mut left) = (noise(number.1, PIECE), bytes);
    while left > 0 {
        let some = PIECE.min(usize::try_from(left)?);
        line.go_on(&piece[..some]).await?;
        left -= some as u64;
    }
    read(&line.answer().await?)?;
    Ok(())
}
