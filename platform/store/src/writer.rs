//! The one task that writes: acts that wait together are committed together.

use app::AppError;
use app::log::LogSigner;
use app::ports::{Act, Receipt};
use sea_orm::DatabaseConnection;
use tokio::sync::{mpsc, oneshot};

use crate::batch;
use crate::dialect::Dialect;
use crate::memory::Memory;

/// At most so many acts in one transaction.
const GROUP: usize = 256;
/// At most so many acts wait; then callers wait to be let in.
const QUEUE: usize = 4096;

type Reply = oneshot::Sender<Result<Receipt, AppError>>;

/// An act that waits to be written.
struct Pending {
    act: Act,
    reply: Reply,
}

/// The way to the writer.
#[derive(Clone, Debug)]
pub(crate) struct Writer(mpsc::Sender<Pending>);

impl Writer {
    /// Starts the task. It ends when the last `Writer` is dropped, and closes its connection.
    pub(crate) fn start(dialect: Dialect, db: DatabaseConnection, signer: LogSigner, memory: Memory) -> Self {
        let (send, receive) = mpsc::channel(QUEUE);
        let task = Task {
            dialect,
            db,
            signer,
            memory,
        };
        tokio::spawn(task.run(receive));
        Self(send)
    }

    /// Writes an act; returns when it is durable.
    pub(crate) async fn commit(&self, act: Act) -> Result<Receipt, AppError> {
        let (reply, answer) = oneshot::channel();
        self.0.send(Pending { act, reply }).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

fn stopped() -> AppError {
    AppError::environment("the site is shutting down", "try again when it is back")
}

struct Task {
    dialect: Dialect,
    db: DatabaseConnection,
    signer: LogSigner,
    memory: Memory,
}

impl Task {
    async fn run(self, mut receive: mpsc::Receiver<Pending>) {
        let mut group = Vec::with_capacity(GROUP);
        while receive.recv_many(&mut group, GROUP).await > 0 {
            self.write(std::mem::take(&mut group)).await;
        }
        // Nothing can be done about a connection that does not close; everything is written.
        let _ = self.db.close().await;
    }

    /// Writes a group. When an act in it is refused, both halves are tried on their own until the bad one
    /// stands alone, so that it fails alone.
    async fn write(&self, group: Vec<Pending>) {
        let mut waiting = vec![group];
        while let Some(group) = waiting.pop() {
            let acts: Vec<&Act> = group.iter().map(|p| &p.act).collect();
            let written = batch::write(&self.dialect, &self.db, &self.signer, &acts).await;
            self.memory.forget(&acts);
            match written {
                Ok(first) => answer(group, |i| Ok(Receipt { seq: first + i })),
                Err(AppError::Conflict { .. }) if group.len() > 1 => {
                    let mut first = group;
                    let second = first.split_off(first.len() / 2);
                    waiting.extend([second, first]);
                }
                Err(error) => answer(group, |_| Err(error.clone())),
            }
        }
    }
}

fn answer(group: Vec<Pending>, result: impl Fn(u64) -> Result<Receipt, AppError>) {
    for (i, pending) in (0..).zip(group) {
        // A caller that no longer waits gave up; its act stands nevertheless.
        let _ = pending.reply.send(result(i));
    }
}
