//! A site in memory with the sample release of `disseminate`, published, for programs that read public data from
//! outside (`tools/check_clients.py`). Prints its address, and ends with its standard input.

#[allow(dead_code, reason = "the sample is shared with the tests of disseminate")]
#[path = "../../../domain/disseminate/tests/sample/mod.rs"]
mod sample;

use std::io::Read;
use std::sync::Arc;

use app::publish::{Step, assemble_release, step_release};
use app::register::{Wording, register_initiative};
use app::testing::account;
use app::{Actor, App};
use base::Language;
use server::{Services, Settings, site};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = app::testing::app();
    fill(&app).await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let public_url = format!("http://{}", listener.local_addr()?);
    println!("{public_url}");
    let settings = Arc::new(Settings {
        public_url,
        trial: false,
    });
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    axum::serve(listener, site(Services { app, settings }))
        .with_graceful_shutdown(async { drop(ended.await) })
        .await?;
    Ok(())
}

async fn fill(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let lead = account(app, "lead@example.org", false).await?;
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    register_initiative(app, &lead, &wording, &Language::english()).await?;
    assemble_release(app, &lead, "water", sample::draft()).await?;
    for step in [
        Step::Check,
        Step::Approve("No body yet".to_owned()),
        Step::Publish,
    ] {
        step_release(app, &Actor::System, "water", step).await?;
    }
    Ok(())
}
