//! How long a start with data present takes, and how much memory the idle site holds.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;

use crate::http::Connection;
use crate::measure::{Used, used};
use crate::peer;

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The program.
    #[arg(long, default_value = "target/quick/counted")]
    program: PathBuf,
    /// A data directory, with the demo loaded if it should be measured with data.
    #[arg(long, default_value = "counted-data")]
    data: PathBuf,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8970")]
    listen: String,
    #[command(flatten)]
    peer: peer::Beside,
}

/// A site that is ended when it goes out of scope.
struct Site(Child);

impl Drop for Site {
    fn drop(&mut self) {
        // The process may have ended by itself; there is nothing more to do then.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Starts the site and waits for its first answer.
pub(crate) fn run(options: &Options) -> Result<()> {
    let began = Instant::now();
    let child = Command::new(&options.program)
        .args(["serve", "--listen", &options.listen, "--data"])
        .arg(&options.data)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let site = Site(child);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let ready = runtime.block_on(wait(&options.listen, began))?;
    println!("Counted (targets: under 0.5 s, under 120 MB)");
    tell(ready, || used(&site.0.id().to_string()))?;
    if options.peer.installed() {
        let peer = runtime.block_on(async {
            let (database, _) = options.peer.copy(&options.listen).await?;
            options.peer.start(&database).await
        })?;
        println!("Datasette, the same initiatives and releases as tables");
        tell(peer.ready, || peer.used())?;
    }
    Ok(())
}

fn tell(ready: Duration, used: impl Fn() -> Result<Used>) -> Result<()> {
    std::thread::sleep(Duration::from_secs(3));
    let used = used()?;
    println!(
        "  first answer after {:.3} s; idle memory {:.0} MB; {:.2} s of CPU so far",
        ready.as_secs_f64(),
        used.now,
        used.cpu
    );
    Ok(())
}

async fn wait(host: &str, began: Instant) -> Result<Duration> {
    while began.elapsed() < Duration::from_secs(30) {
        if let Ok(mut connection) = Connection::open(host).await {
            connection.get("/").await?;
            return Ok(began.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    bail!("no answer within 30 s")
}
