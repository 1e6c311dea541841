//! `counted serve`

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use app::people::open_setup;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use server::{Services, Settings};
use tokio::net::TcpListener;

use super::courier::Https;
use super::mail::Smtp;
use super::site::{Place, Site};
use super::trial_clock::TrialClock;
use crate::output::{Exit, Fault, Output};

/// How the system calls a program that Ctrl-C ended: 128 and the number of the signal.
const INTERRUPTED: i32 = 130;

/// Start the site.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    place: Place,
    /// The address to listen on.
    #[arg(
        long,
        value_name = "ADDR",
        default_value = "127.0.0.1:8080",
        env = "COUNTED_LISTEN"
    )]
    listen: SocketAddr,
    /// The address under which people reach the site, when it is another (behind a proxy: https://…).
    #[arg(long, value_name = "URL", env = "COUNTED_PUBLIC_URL")]
    public_url: Option<String>,
    /// The server for outgoing mail: smtps://NAME:PASSWORD@SERVER. Without it no letters are sent, and pages say so.
    #[arg(long, value_name = "URL", env = "COUNTED_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// The e-mail address that letters come from.
    #[arg(
        long,
        value_name = "EMAIL",
        env = "COUNTED_MAIL_FROM",
        default_value = "Counted <counted@localhost>"
    )]
    mail_from: String,
    /// Let webhooks go to addresses that are not public, and without TLS, and take records of other sites from there:
    /// for programs and sites in the own network.
    #[arg(long, env = "COUNTED_PRIVATE_ADDRESSES")]
    private_addresses: bool,
    /// Seconds between two times that another site is asked for its public records.
    #[arg(long, env = "COUNTED_HARVEST_EVERY", default_value_t = 900)]
    harvest_every: u32,
    /// Load the example initiatives from real data.
    #[arg(long)]
    demo: bool,
    /// A file whose text is the time that this site believes, for trials: every page then says that it is one.
    #[arg(long, value_name = "FILE")]
    trial_clock: Option<PathBuf>,
}

impl Serve {
    pub(crate) fn run(&self, out: &mut Output) -> Result<Exit, Fault> {
        tracing_subscriber::fmt()
            .with_env_filter(
                tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "warn".into()),
            )
            .with_writer(std::io::stderr)
            .init();
        super::runtime()?.block_on(self.serve(out))
    }

    async fn serve(&self, out: &Output) -> Result<Exit, Fault> {
        let listener = TcpListener::bind(self.listen).await.map_err(|e| {
            Fault::environment(
                format!("Nobody can listen on {}: {e}", self.listen),
                "Stop the program that uses this address, or choose another with --listen.",
            )
        })?;
        let address = listener.local_addr().unwrap_or(self.listen);
        let public_url = self
            .public_url
            .clone()
            .unwrap_or_else(|| format!("http://{address}"));
        let public_url = public_url.trim_end_matches('/').to_owned();
        let mut site = self.place.open().await?;
        if let Some(file) = &self.trial_clock {
            site.app.clock = Arc::new(TrialClock::set_by(file)?);
        }
        if self.demo {
            load_demo(&site).await?;
        }
        announce(out, &site, &public_url).await?;
        let mut app = site.app.clone();
        if let Some(url) = &self.smtp {
            app.mailer = Arc::new(Smtp::at(url, &self.mail_from)?);
        }
        app.courier = Arc::new(Https::new(self.private_addresses));
        let (tended, told) = (tokio::spawn(tend(app.clone())), tokio::spawn(tell(app.clone())));
        let released = tokio::spawn(let_out(app.clone()));
        let harvested = tokio::spawn(harvest(app.clone(), self.harvest_every));
        let services = Services {
            app,
            settings: Arc::new(Settings {
                public_url,
                trial: self.trial_clock.is_some(),
            }),
        };
        let written = tokio::spawn(write(services.clone()));
        let router = server::site(services).into_make_service_with_connect_info::<SocketAddr>();
        let served = axum::serve(listener, router)
            .with_graceful_shutdown(told_to_stop())
            .await;
        tended.abort();
        told.abort();
        harvested.abort();
        released.abort();
        written.abort();
        drop(site);
        served.map_err(|e| Fault::environment(format!("The site stopped: {e}"), "Start it again."))?;
        Ok(Exit::Done)
    }
}

/// What the site does by itself, each hour: answers are kept as long as people were told, and no longer; half-filled
/// forms as long as their browser can open them, addresses as long as their letter says; series of offices are read anew from their addresses.
async fn tend(app: app::App) {
    let mut hourly = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hourly.tick().await;
        let site = &app::Actor::System;
        told("answers", app::collect::end_retention(&app, site).await);
        told("half-filled forms", app::collect::end_drafts(&app, site).await);
        told(
            "addresses that nobody proved",
            app::knowledge::forget_unproved(&app, site).await,
        );
        told("links that nobody used", app::usage::end_links(&app, site).await);
        match app::handover::refresh_series(&app, site).await {
            Ok(0) => {}
            Ok(asked) => tracing::info!(asked, "read official series anew"),
            Err(fault) => {
                tracing::warn!(%fault, "official series were not read anew; trying again in an hour")
            }
        }
    }
}

/// Allowed releases go out at their hour.
async fn let_out(app: app::App) {
    let mut often = tokio::time::interval(Duration::from_secs(15));
    often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        often.tick().await;
        match app::publish::publish_due(&app, &app::Actor::System).await {
            Ok(0) => {}
            Ok(out) => tracing::info!(out, "releases went out at their hour"),
            Err(fault) => tracing::warn!(%fault, "releases did not go out; trying again"),
        }
    }
}

/// What the site tells other programs, every few seconds.
async fn tell(app: app::App) {
    let mut often = tokio::time::interval(Duration::from_secs(5));
    often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        often.tick().await;
        if let Err(fault) = app::hooks::deliver(&app, &app::Actor::System).await {
            tracing::warn!(%fault, "other programs were not told; trying again");
        }
    }
}

/// What is new is written to who follows it, every ten minutes; one address hears of it once a day at most.
async fn write(services: Services) {
    let mut often = tokio::time::interval(Duration::from_secs(600));
    often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        often.tick().await;
        match server::tell_followers(&services).await {
            Ok(0) => {}
            Ok(letters) => tracing::info!(letters, "wrote to those who follow something"),
            Err(fault) => tracing::warn!(%fault, "letters were not written; trying again"),
        }
    }
}

/// What is public is written down for other instances, and theirs is taken.
async fn harvest(app: app::App, every: u32) {
    let mut jobs = app::harvest::Jobs::every(every);
    let mut often = tokio::time::interval(Duration::from_secs(u64::from(every.clamp(1, 30))));
    often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        often.tick().await;
        match jobs.run(&app).await {
            Ok(0) => {}
            Ok(changed) => tracing::info!(changed, "public records changed"),
            Err(fault) => tracing::warn!(%fault, "records were not taken; trying again"),
        }
    }
}

fn told(what: &str, done: app::Result<u64>) {
    match done {
        Ok(0) => {}
        Ok(ended) => tracing::info!(ended, what, "deleted what was kept long enough"),
        Err(fault) => {
            tracing::warn!(%fault, what, "what was kept long enough was not deleted; trying again in an hour")
        }
    }
}

async fn load_demo(site: &Site) -> Result<(), Fault> {
    let steps = app::demo::STEPS.len() as u64;
    let bar = ProgressBar::new(steps);
    bar.set_style(
        ProgressStyle::with_template("{bar:24} {pos}/{len} {msg} ({elapsed})")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let progress = |step: &app::demo::Step| {
        bar.set_message(step.says);
        bar.inc(1);
        if bar.is_hidden() {
            eprintln!("  {}", step.says);
        }
    };
    let files = |path: &str| super::demo_file(path);
    app::demo::load(&site.app, &files, &progress).await?;
    bar.finish_and_clear();
    Ok(())
}

/// Says where the site is; on the first start, also how the first account is made.
async fn announce(out: &Output, site: &Site, public_url: &str) -> Result<(), Fault> {
    let token = open_setup(&site.app).await?;
    let link = token.map(|token| format!("{public_url}/start/{token}"));
    out.line(format!("Counted is at {public_url}"))?;
    if let Some(link) = &link {
        out.line(format!(
            "Create the first account (this link works once, for a day): {link}"
        ))?;
    }
    out.line("Stop it with Ctrl-C; nothing is lost (twice: at once).")?;
    out.document(&serde_json::json!({ "address": public_url, "first_account": link }))
}

/// Waits for the first Ctrl-C, after which what was begun is finished; the second ends the program at once (then an
/// unfinished write is as if never begun).
async fn told_to_stop() {
    asked_to_stop().await;
    tokio::spawn(async {
        asked_to_stop().await;
        std::process::exit(INTERRUPTED);
    });
}

/// Ctrl-C, or a polite request of the system.
async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = term.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}
