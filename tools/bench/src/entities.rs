//! A list of many things: listed, counted, filtered and paged.

use std::time::Instant;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::form::Form;
use crate::http::Connection;
use crate::read::asked;
use crate::site::{Desk, Place, Site, read};
use crate::submit::runtime;

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// Things in the list; those that are missing are added first.
    #[arg(long, default_value_t = 1_000_000)]
    entities: u64,
    /// Things added with one request.
    #[arg(long, default_value_t = 10_000)]
    at_once: u64,
    /// How often each is asked.
    #[arg(long, default_value_t = 20)]
    times: u32,
}

/// Fills the list and asks for its pages.
pub(crate) fn run(options: &Options) -> Result<()> {
    runtime()?.block_on(async {
        let mut site = Site::start(&options.place)?;
        let desk = Desk::at(&site, Form { questions: 5 }).await?;
        fill(&desk, options).await?;
        site.kill();
        site.again()?;
        println!(
            "A list of {} things (target: each under 0.2 s)",
            count(&desk).await?
        );
        let svc = desk.path("/datasets/homes.svc/Entities");
        let page = "/work/bench/lists/homes";
        let middle = identity(options.entities / 2);
        let pages = [
            ("the page of the list", page.to_owned()),
            ("its page after the middle", format!("{page}?after={middle}")),
            (
                "its page of those called `home 123…`",
                format!("{page}?q=home+123"),
            ),
            ("its page of those in conflict", format!("{page}?look=yes")),
            (
                "OData, first page, counted",
                format!("{svc}?%24top=250&%24count=true"),
            ),
            (
                "OData, 250 after the 1,000th",
                format!("{svc}?%24top=250&%24skip=1000"),
            ),
            (
                "OData, 250 after the middle",
                format!("{svc}?%24top=250&%24skip={}", options.entities / 2),
            ),
            (
                "OData, filtered by a property",
                format!("{svc}?%24top=250&%24filter=village%20eq%20%27v7%27"),
            ),
            (
                "OData, in the order of their making",
                format!("{svc}?%24top=250&%24orderby=__system/createdAt%20desc"),
            ),
        ];
        for (what, path) in pages {
            if let Err(fault) = asked(&site, &desk, (what, &path), options.times).await {
                println!("  {what}: {fault}");
            }
        }
        println!("  peak memory {:.0} MB", site.used()?.peak);
        Ok(())
    })
}

async fn count(desk: &Desk) -> Result<u64> {
    let mut line = Connection::open(&desk.host).await?;
    let path = desk.path("/datasets/homes.svc/Entities?%24top=0&%24count=true");
    let answer = read(&desk.ask(&mut line, "GET", &path, &[]).await?)?;
    Ok(answer["@odata.count"].as_u64().unwrap_or(0))
}

fn identity(n: u64) -> String {
    // Numbers are spread, as random identities are.
    let spread = n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!(
        "{:08x}-{:04x}-4000-8000-{n:012x}",
        spread >> 32,
        (spread >> 16) & 0xffff
    )
}

async fn fill(desk: &Desk, options: &Options) -> Result<()> {
    let mut line = Connection::open(&desk.host).await?;
    let there = desk.path("/datasets/homes");
    if desk.ask(&mut line, "GET", &there, &[]).await?.status == 404 {
        let path = desk.path("/datasets");
        read(
            &desk
                .ask(&mut line, "POST", &path, b"{\"name\":\"homes\"}")
                .await?,
        )?;
        for name in ["village", "people", "water"] {
            let body = json!({ "name": name }).to_string();
            let path = format!("{there}/properties");
            read(&desk.ask(&mut line, "POST", &path, body.as_bytes()).await?)?;
        }
    }
    let (mut n, began) = (count(desk).await?, Instant::now());
    let first = n;
    while n < options.entities {
        let until = options.entities.min(n + options.at_once);
        let thing = |n: u64| {
            json!({ "uuid": identity(n), "label": format!("Home {n} of v{}", n % 1000),
                "data": { "village": format!("v{}", n % 1000), "people": (n % 9).to_string(), "water": "well" } })
        };
        let all: Vec<_> = (n..until).map(thing).collect();
        let body = json!({ "entities": all, "source": { "name": "homes.csv", "size": all.len() } });
        let path = format!("{there}/entities");
        read(
            &desk
                .ask(&mut line, "POST", &path, body.to_string().as_bytes())
                .await?,
        )?;
        n = until;
    }
    if n > first {
        println!("  {} added in {:.0} s", n - first, began.elapsed().as_secs_f64());
    }
    Ok(())
}
