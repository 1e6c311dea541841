//! A disk that fills up under many clients, and gets room again.
//!
//! The disk is a small one in memory (tmpfs), mounted for the measurement; that needs root.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, bail};
use clap::Args;

use crate::form::Form;
use crate::http::Connection;
use crate::ledger::Ledger;
use crate::site::{Desk, Place, Site, until};
use crate::submit::runtime;

/// What to fill.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(flatten)]
    place: Place,
    /// The disk in MB.
    #[arg(long, default_value_t = 48)]
    megabytes: u32,
    /// Questions of the form.
    #[arg(long, default_value_t = 50)]
    questions: usize,
    /// Clients at once.
    #[arg(long, default_value_t = 64)]
    clients: u32,
}

/// A small disk; it is gone when it goes out of scope.
struct Disk<'a>(&'a Path);

impl<'a> Disk<'a> {
    fn mount(at: &'a Path, megabytes: u32) -> Result<Self> {
        std::fs::create_dir_all(at)?;
        let size = format!("size={megabytes}m");
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(at)
            .status();
        if !done.is_ok_and(|d| d.success()) {
            bail!(
                "a disk cannot be mounted at {}: this needs root and a system that mounts tmpfs",
                at.display()
            );
        }
        Ok(Self(at))
    }

    fn grow(&self, megabytes: u32) -> Result<()> {
        let size = format!("remount,size={megabytes}m");
        let done = Command::new("mount").args(["-o", &size]).arg(self.0).status()?;
        if !done.success() {
            bail!("the disk cannot grow");
        }
        Ok(())
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        // What is still in use goes when it is not: nobody can do more here.
        Command::new("umount").arg("-l").arg(self.0).status().ok();
    }
}

/// Fills the disk, makes room, and checks.
pub(crate) fn run(options: &Options) -> Result<()> {
    let disk = Disk::mount(&options.place.data, options.megabytes)?;
    runtime()?.block_on(filled(options, &disk))
}

async fn filled(options: &Options, disk: &Disk<'_>) -> Result<()> {
    let mut site = Site::start(&options.place)?;
    let desk = Desk::at(
        &site,
        Form {
            questions: options.questions,
        },
    )
    .await?;
    println!(
        "A disk of {} MB under {} clients (target: 507, and all goes on when there is room)",
        options.megabytes, options.clients
    );
    let ledger = Ledger::of(&desk);
    let clients = ledger.start(options.clients);
    let refused = || {
        ledger
            .answers()
            .iter()
            .filter(|(s, _)| **s != 201)
            .map(|(_, n)| n)
            .sum::<u64>()
    };
    until(120, "the disk is not full", async || refused() > 500).await?;
    let full = ledger.answers();
    println!("  full: answers {full:?} (0 = the connection broke)");
    let page = Connection::open(&desk.host).await?.get("/").await?.status;
    println!("  pages are read meanwhile: {page}");
    disk.grow(options.megabytes * 4)?;
    let (_, stored) = ledger.sums();
    let took = until(30, "nothing is taken again", async || {
        ledger.sums().1 > stored + 100
    })
    .await?;
    ledger.stop(clients).await?;
    println!(
        "  room again: the next hundred taken {:.1} s later",
        took.as_secs_f64()
    );
    let there = Arc::clone(&ledger).settle(60, 0).await?;
    println!(
        "  all {there} are there, once, with their files; {}",
        site.verify()?
    );
    if full.keys().any(|s| !matches!(s, 201 | 507)) || page != 200 {
        bail!("something else than 201 and 507 was answered");
    }
    tokio::time::sleep(Duration::from_millis(10)).await;
    Ok(())
}
