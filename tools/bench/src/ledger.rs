//! What clients sent, what they were told, and whether the site has exactly that: the common part of the measurements
//! that break something.
//!
//! A client that gets no answer sends the same again later, as devices do. What was answered must be there, once, with
//! its file; what was not answered must be there as a whole or not at all.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::form::Filled;
use crate::http::Connection;
use crate::site::Desk;
use crate::submit::run_number;

/// Every so many submissions one comes with a file.
const WITH_FILE: u64 = 4;
/// Bytes of it.
const FILE: usize = 20_000;
/// How many ask at once when all is checked.
const CHECKERS: usize = 16;
/// How long a client waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a client was told about a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// That it is stored.
    Stored,
    /// Nothing, or that it cannot be stored now.
    Nothing,
}

/// The submissions of a run, by their numbers.
pub(crate) struct Ledger {
    desk: Desk,
    run: u32,
    told: Mutex<BTreeMap<u64, Told>>,
    /// How often each status was answered; 0 = the connection broke.
    answers: Mutex<BTreeMap<u16, u64>>,
    over: AtomicBool,
}

/// What a check found.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Found {
    /// Answered, and there as a whole.
    pub(crate) answered: u64,
    /// Not answered, and there as a whole.
    pub(crate) whole: u64,
    /// Not answered, and not there.
    pub(crate) absent: u64,
}

impl Ledger {
    /// An empty one.
    pub(crate) fn of(desk: &Desk) -> Arc<Self> {
        Arc::new(Self {
            desk: desk.clone(),
            run: run_number(),
            told: Mutex::default(),
            answers: Mutex::default(),
            over: AtomicBool::new(false),
        })
    }

    fn filled(&self, n: u64) -> Filled {
        let bytes = if n.is_multiple_of(WITH_FILE) { FILE } else { 0 };
        Filled::of(self.desk.form, (self.run, n), bytes)
    }

    fn told(&self) -> std::sync::MutexGuard<'_, BTreeMap<u64, Told>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many submissions there are, and how many of them were answered.
    pub(crate) fn sums(&self) -> (u64, u64) {
        let told = self.told();
        let stored = told.values().filter(|t| **t == Told::Stored).count();
        (told.len() as u64, stored as u64)
    }

    /// How often each status was answered; 0 = the connection broke.
    pub(crate) fn answers(&self) -> BTreeMap<u16, u64> {
        self.answers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Sends from so many clients until [`Self::stop`]; first again what was not answered before.
    pub(crate) fn start(self: &Arc<Self>, clients: u32) -> Vec<tokio::task::JoinHandle<()>> {
        self.over.store(false, Ordering::Relaxed);
        let again: Vec<u64> = self.unanswered();
        let again = Arc::new(Mutex::new(again));
        let client = |_| tokio::spawn(Arc::clone(self).client(Arc::clone(&again)));
        (0..clients).map(client).collect()
    }

    fn unanswered(&self) -> Vec<u64> {
        let told = self.told();
        let open = told.iter().filter(|(_, t)| **t == Told::Nothing);
        open.map(|(n, _)| *n).collect()
    }

    /// Ends sending; what is under way is waited for.
    pub(crate) async fn stop(&self, clients: Vec<tokio::task::JoinHandle<()>>) -> Result<()> {
        self.over.store(true, Ordering::Relaxed);
        for client in clients {
            client.await?;
        }
        Ok(())
    }

    async fn client(self: Arc<Self>, again: Arc<Mutex<Vec<u64>>>) {
        let mut line = None;
        while !self.over.load(Ordering::Relaxed) {
            let old = again.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let n = old.unwrap_or_else(|| self.next());
            let status = tokio::time::timeout(PATIENCE, self.send(&mut line, n)).await;
            let status = status.ok().and_then(Result::ok).unwrap_or(0);
            *self
                .answers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .entry(status)
                .or_default() += 1;
            if status == 201 {
                self.told().insert(n, Told::Stored);
            } else {
                // Who was refused waits a little, as devices do.
                line = None;
                again.lock().unwrap_or_else(PoisonError::into_inner).push(n);
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }

    /// A number that nobody has; it counts as not answered from now on.
    fn next(&self) -> u64 {
        let mut told = self.told();
        let n = told.keys().next_back().map_or(0, |n| n + 1);
        told.insert(n, Told::Nothing);
        n
    }

    async fn send(&self, line: &mut Option<Connection>, n: u64) -> Result<u16> {
        let connection = match line.take() {
            Some(open) => open,
            None => Connection::open(&self.desk.host).await?,
        };
        let connection = line.insert(connection);
        let body = self.filled(n).body();
        let answer = connection
            .send("POST", &self.desk.submission(), &Filled::headers(), &body)
            .await?;
        Ok(answer.status)
    }

    /// Holds what the site has against what was sent, from a number on.
    ///
    /// # Errors
    /// When something answered is missing, or something is there in part or otherwise than it was sent.
    pub(crate) async fn check(self: &Arc<Self>, from: u64) -> Result<Found> {
        let all: Vec<(u64, Told)> = self.told().range(from..).map(|(n, t)| (*n, *t)).collect();
        let share = all.len().div_ceil(CHECKERS).max(1);
        let mut tasks = Vec::new();
        for some in all.chunks(share) {
            let (ledger, some) = (Arc::clone(self), some.to_vec());
            tasks.push(tokio::spawn(async move { ledger.check_these(&some).await }));
        }
        let mut sum = Found::default();
        for task in tasks {
            let found = task.await??;
            sum.answered += found.answered;
            sum.whole += found.whole;
            sum.absent += found.absent;
        }
        Ok(sum)
    }

    async fn check_these(&self, some: &[(u64, Told)]) -> Result<Found> {
        let mut line = Connection::open(&self.desk.host).await?;
        let mut found = Found::default();
        for (n, told) in some {
            match (self.is_there(&mut line, *n).await?, told) {
                (true, Told::Stored) => found.answered += 1,
                (true, Told::Nothing) => found.whole += 1,
                (false, Told::Nothing) => found.absent += 1,
                (false, Told::Stored) => bail!("submission {n} was answered and is not there"),
            }
        }
        Ok(found)
    }

    /// Whether a submission is there, as it was sent and with its file.
    async fn is_there(&self, line: &mut Connection, n: u64) -> Result<bool> {
        let filled = self.filled(n);
        let at = format!("/forms/{}/submissions/{}", self.desk.form.id(), filled.identity);
        let at = self.desk.path(&at);
        let xml = self.desk.ask(line, "GET", &format!("{at}.xml"), &[]).await?;
        match xml.status {
            404 => return Ok(false),
            200 if xml.body == filled.xml.as_bytes() => {}
            other => bail!("submission {n} is not what was sent ({other})"),
        }
        if let Some((name, bytes)) = &filled.file {
            let file = self
                .desk
                .ask(line, "GET", &format!("{at}/attachments/{name}"), &[])
                .await?;
            if file.status != 200 || file.body != *bytes {
                bail!("submission {n} is there without its file ({})", file.status);
            }
        }
        Ok(true)
    }

    /// Lets everything that was not answered be sent again until it is, and checks all: each is there, once.
    ///
    /// # Errors
    /// When something is not, or is not answered within so many seconds.
    pub(crate) async fn settle(self: &Arc<Self>, seconds: u64, before: u64) -> Result<u64> {
        let began = Instant::now();
        let again = Arc::new(Mutex::new(self.unanswered()));
        let mut line = None;
        loop {
            let n = again.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(n) = n else { break };
            match self.send(&mut line, n).await {
                Ok(201) => drop(self.told().insert(n, Told::Stored)),
                _ if began.elapsed() < Duration::from_secs(seconds) => {
                    line = None;
                    again.lock().unwrap_or_else(PoisonError::into_inner).push(n);
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                other => bail!("submission {n} is not taken: {other:?}"),
            }
        }
        let found = self.check(0).await?;
        let there = self.desk.count().await? - before;
        if there != found.answered {
            bail!("{there} are there, {} were sent", found.answered);
        }
        Ok(there)
    }
}
