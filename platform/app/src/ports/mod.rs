//! What the use cases need from the world. Each port is a trait; `store`, `engine` and the command line fill
//! them, [`crate::testing`] fills them in memory.
//!
//! Start with [`Store`]: its only write is [`Store::commit`].

mod courier;
mod engine;
mod mailer;
mod objects;
mod record;
mod store;
mod surroundings;

pub use courier::{Answer, Ask, Courier, NoCourier, Parcel};
pub use engine::{ColumnFile, Engine};
pub use mailer::{Mail, Mailer, NoMailer};
pub use objects::{NewObject, Objects};
pub use record::{Mark, Record, RecordKind, Row, Stored, Unique, Visibility};
pub use store::{Act, Change, Order, Query, Receipt, Sealed, Store};
pub use surroundings::{Chance, Clock, SystemClock, to_micros};
