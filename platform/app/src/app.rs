//! The use cases' view of the world: every port in one value that is passed to each of them.

use std::sync::Arc;

use base::{Id, Timestamp};

use crate::collect::Lineups;
use crate::log::Tree;
use crate::people::{Guard, Pace};
use crate::ports::{Chance, Clock, Courier, Engine, Mailer, Objects, Store};
use crate::publish::Opened;

/// Every port, cheap to clone.
#[derive(Clone)]
pub struct App {
    /// State and log.
    pub store: Arc<dyn Store>,
    /// Files by their digest.
    pub objects: Arc<dyn Objects>,
    /// Grouped statistics over columns.
    pub engine: Arc<dyn Engine>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub chance: Arc<dyn Chance>,
    /// Counts failed sign-ins.
    pub guard: Arc<Guard>,
    /// Counts what one network address does.
    pub pace: Arc<Pace>,
    /// Proofs about the log.
    pub tree: Arc<Tree>,
    /// Releases that were opened.
    pub opened: Arc<Opened>,
    /// The order of submissions, for turning pages.
    pub lineups: Arc<Lineups>,
    /// Sends letters, if it can.
    pub mailer: Arc<dyn Mailer>,
    /// Carries messages to other programs, if it may.
    pub courier: Arc<dyn Courier>,
}

impl App {
    /// The time now, to the microsecond (what every store keeps).
    pub fn now(&self) -> Timestamp {
        crate::ports::to_micros(self.clock.now())
    }

    /// A new identity: a UUID of version 7 from clock and chance.
    pub fn new_id<T>(&self) -> Id<T> {
        let mut random = [0; 10];
        self.chance.fill(&mut random);
        let millis = u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0);
        Id::new(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// 256 random bits.
    pub fn new_secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes);
        bytes
    }
}
