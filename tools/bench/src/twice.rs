//! The same identity sent many times at the same moment, with the same answers and with others.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use clap::Args;

use crate::form::{Filled, Form};
use crate::http::Connection;
use crate::site::{Desk, Place, Site};
use crate::submit::{run_number, runtime};

/// What to send.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// How many identities.
    #[arg(long, default_value_t = 200)]
    identities: u64,
    /// How often each is sent at the same moment.
    #[arg(long, default_value_t = 16)]
    times: u32,
}

/// Sends each identity several times at once: first the same answers (each is told that it is stored), then others
/// under a new identity (one is stored, the others are refused with 409).
pub(crate) fn run(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let mut site = Site::start(&options.place)?;
        let desk = Desk::at(&site, Form { questions: 50 }).await?;
        let (before, run) = (desk.count().await?, run_number());
        let (mut same, mut other) = (BTreeMap::new(), BTreeMap::new());
        for n in 0..options.identities {
            at_once(&desk, options.times, (run, 2 * n), false, &mut same).await?;
            at_once(&desk, options.times, (run, 2 * n + 1), true, &mut other).await?;
        }
        println!(
            "{} identities, each sent {} times at once: the same answers {same:?}, other answers {other:?}",
            options.identities, options.times
        );
        let there = desk.count().await? - before;
        println!("  {there} are there; {}", site.verify()?);
        let all = options.identities * u64::from(options.times);
        let right = same == BTreeMap::from([(201, all)])
            && other == BTreeMap::from([(201, options.identities), (409, all - options.identities)])
            && there == options.identities * 2;
        match right {
            true => Ok(()),
            false => bail!("each identity must be there once; the same answers get 201, others 409"),
        }
    })
}

async fn at_once(
    desk: &Desk,
    times: u32,
    number: (u32, u64),
    differ: bool,
    answers: &mut BTreeMap<u16, u64>,
) -> Result<()> {
    let mut tasks = Vec::new();
    for i in 0..times {
        let mut filled = Filled::of(desk.form, number, 20_000);
        if differ {
            filled.xml = filled
                .xml
                .replace("<age>34</age>", &format!("<age>{}</age>", 20 + i));
        }
        let desk = desk.clone();
        tasks.push(tokio::spawn(async move {
            let mut line = Connection::open(&desk.host).await?;
            let path = desk.submission();
            let answer = line
                .send("POST", &path, &Filled::headers(), &filled.body())
                .await?;
            anyhow::Ok(answer.status)
        }));
    }
    for task in tasks {
        *answers.entry(task.await??).or_default() += 1;
    }
    Ok(())
}
