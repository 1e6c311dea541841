//! Across instances: what this one publishes for others, signed, and what it takes from them.
//!
//! [`share`] writes down what is public here as records at versions, each signed with the key of the log; [`read_feed`]
//! hands them out in the order of the log; [`harvest_one`] and [`take_file`] bring those of others. A record that was
//! taken keeps the signature of its origin and is handed on with it; it is never counted as one's own. The rules stand
//! in `domain/harvest`, the decision in `docs/decisions/0011`.
//!
//! Start with `shared.rs`, then `take.rs`.

mod add_source;
mod contents;
mod feed;
mod fetch;
mod file;
mod revoke_key;
mod run;
mod share;
mod shared;
mod source;
mod take;
mod view;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod wired;

pub use add_source::{add_source, drop_source, look_at, set_source};
pub use feed::{describe, read_feed};
pub use file::{FileTaken, export_file, take_file};
pub use revoke_key::revoke_key;
pub use run::{Jobs, harvest_one};
pub use share::share;
pub use shared::{Shared, Way};
pub(crate) use source::keep_trouble;
pub use source::{Last, Revoked, Source, SourceState, Trouble};
pub use view::{SharedView, SourceView, elsewhere, view_shared, view_source, view_sources};

/// Signs for the instance; the bytes say at their beginning what they are.
fn key(app: &crate::App) -> harvest::Key {
    harvest::Key::new(app.store.log_key().0)
}

/// Whether a signature in hexadecimal digits is a key's.
fn is_signed(key: &harvest::Key, bytes: &[u8], signature: &str) -> bool {
    hex::decode(signature).is_ok_and(|s| crate::log::LogKey(*key.bytes()).verifies_bytes(bytes, &s))
}

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// A signature that is not the key's.
    pub const SIGNATURE: Code = Code("app-harvest-signature");
    /// A record of an instance that its bringer does not vouch for.
    pub const ORIGIN: Code = Code("app-harvest-unknown-origin");
    /// An address where nothing is fetched from.
    pub const ADDRESS: Code = Code("app-harvest-address");
    /// Nobody answers, or nothing that can be used.
    pub const UNREACHABLE: Code = Code("app-harvest-unreachable");
    /// The key is another than the one that was confirmed.
    pub const KEY: Code = Code("app-harvest-key");
    /// The key is this instance's own.
    pub const ITSELF: Code = Code("app-harvest-itself");
    /// Whoever has this key is a source already.
    pub const TWICE: Code = Code("app-harvest-twice");
    /// A file of an instance that is no source.
    pub const NO_SOURCE: Code = Code("app-harvest-no-source");

    /// The key no longer counts.
    pub const REVOKED: Code = Code("app-harvest-revoked");
    /// A key that no longer counts needs a reason that everybody can read.
    pub const NO_REASON: Code = Code("app-harvest-no-reason");
    /// A key that no longer counts from a day that lies ahead.
    pub const DAY_AHEAD: Code = Code("app-harvest-day-ahead");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        SIGNATURE,
        ORIGIN,
        ADDRESS,
        UNREACHABLE,
        KEY,
        ITSELF,
        TWICE,
        NO_SOURCE,
        REVOKED,
        NO_REASON,
        DAY_AHEAD,
    ];
}
