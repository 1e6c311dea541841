//! Reading what was collected: a page deep in the table of a repeat by OData, and all of it as CSV.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;

use crate::form::Form;
use crate::http::Connection;
use crate::site::{Desk, Place, Site};
use crate::submit::{fill, runtime};

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// Questions of the form.
    #[arg(long, default_value_t = 250)]
    questions: usize,
    /// Submissions; those that are missing are sent first.
    #[arg(long, default_value_t = 100_000)]
    submissions: u64,
    /// How often each is asked.
    #[arg(long, default_value_t = 20)]
    times: u32,
}

impl Options {
    async fn open(&self) -> Result<(Site, Desk)> {
        let mut site = Site::start(&self.place)?;
        let form = Form {
            questions: self.questions,
        };
        let desk = Desk::at(&site, form).await?;
        fill(&desk, self.submissions).await?;
        // What filling left behind in memory is not what reading needs.
        site.kill();
        site.again()?;
        Ok((site, desk))
    }
}

/// Pages of OData over everything.
pub(crate) fn odata(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let (site, desk) = options.open().await?;
        let began = Instant::now();
        let there = desk.count().await?;
        println!(
            "OData over {there} submissions of {} questions, two people in each (target: a page in at most 0.2 s); the \
             very first page after a start {:.1} s, {:.1} s of CPU",
            options.questions,
            began.elapsed().as_secs_f64(),
            site.used()?.cpu
        );
        let tables = format!("/forms/{}.svc", desk.form.id());
        let middle = options.submissions / 2;
        let pages = [
            (
                "first page of the repeat",
                format!("{tables}/Submissions.person?%24top=250&%24count=true"),
            ),
            (
                "a page in the middle of the repeat",
                format!(
                    "{tables}/Submissions.person?%24top=250&%24skip={}&%24count=true",
                    middle * 2
                ),
            ),
            (
                "the last page of the repeat",
                format!(
                    "{tables}/Submissions.person?%24top=250&%24skip={}",
                    options.submissions * 2 - 250
                ),
            ),
            (
                "a page in the middle of the submissions",
                format!("{tables}/Submissions?%24top=250&%24skip={middle}"),
            ),
        ];
        for (what, path) in pages {
            asked(&site, &desk, (what, &desk.path(&path)), options.times).await?;
        }
        println!("  peak memory {:.0} MB", site.used()?.peak);
        Ok(())
    })
}

/// Asks for a page several times and tells how long the first and the others took.
pub(crate) async fn asked(site: &Site, desk: &Desk, (what, path): (&str, &str), times: u32) -> Result<()> {
    let mut line = Connection::open(&desk.host).await?;
    let mut took: Vec<Duration> = Vec::new();
    let (mut bytes, before) = (0, site.used()?.cpu);
    for _ in 0..times {
        let began = Instant::now();
        let answer = desk.ask(&mut line, "GET", path, &[]).await?;
        took.push(began.elapsed());
        bytes = answer.body.len();
        if answer.status != 200 {
            bail!("{path} answers {}: {}", answer.status, answer.text());
        }
    }
    let first = took[0];
    took.sort();
    let cpu = (site.used()?.cpu - before) / f64::from(times);
    println!(
        "  {what}: first {:.3} s, median {:.3} s, slowest {:.3} s; {:.3} s of CPU each; {:.0} kB",
        first.as_secs_f64(),
        took[took.len() / 2].as_secs_f64(),
        took[took.len() - 1].as_secs_f64(),
        cpu,
        bytes as f64 / 1000.0
    );
    Ok(())
}

/// Everything as CSV.
pub(crate) fn export(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let (site, desk) = options.open().await?;
        println!(
            "CSV of {} submissions of {} questions (target: at most 10 s, flat memory)",
            desk.count().await?,
            options.questions
        );
        let path = desk.path(&format!("/forms/{}/submissions.csv.zip", desk.form.id()));
        let mut line = Connection::open(&desk.host).await?;
        for _ in 0..2 {
            let before = site.used()?;
            site.forget_peak()?;
            let began = Instant::now();
            let answer = desk.ask(&mut line, "GET", &path, &[]).await?;
            let took = began.elapsed().as_secs_f64();
            if answer.status != 200 {
                bail!("{path} answers {}: {}", answer.status, answer.text());
            }
            let after = site.used()?;
            println!(
                "  {took:.1} s, {:.1} s of CPU, {:.1} MB packed; memory {:.0} MB before, at most {:.0} MB during",
                after.cpu - before.cpu,
                answer.body.len() as f64 / 1e6,
                before.now,
                after.peak
            );
        }
        Ok(())
    })
}
