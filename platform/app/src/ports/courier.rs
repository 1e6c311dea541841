//! The port to other programs: one message to one address.

use async_trait::async_trait;

/// A message to another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// Where it goes.
    pub url: String,
    /// Its headers.
    pub headers: Vec<(&'static str, String)>,
    /// Its body.
    pub body: String,
}

/// A question to another program: what stands at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The address.
    pub url: String,
    /// How the answer that is known was marked (`ETag`); empty for none.
    pub etag: String,
    /// The most bytes that are taken; a longer answer is none.
    pub longest: usize,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// How it is marked (`ETag`); empty for not at all.
    pub etag: String,
    /// The body.
    pub body: Vec<u8>,
}

/// Carries messages to other programs. It never follows a redirection, and never goes to an address that is not public
/// unless it may.
#[async_trait]
pub trait Courier: Send + Sync {
    /// Whether the operator lets it go to addresses that are not public.
    fn private(&self) -> bool;

    /// Carries a message; gives the status that came back, `None` when nobody answered or it may not go there.
    async fn carry(&self, parcel: Parcel) -> Option<u16>;

    /// Asks what stands at an address; `None` when nobody answered, the answer is too long, or it may not go there.
    async fn fetch(&self, _ask: Ask) -> Option<Answer> {
        None
    }
}

/// Goes nowhere.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoCourier;

#[async_trait]
impl Courier for NoCourier {
    fn private(&self) -> bool {
        false
    }

    async fn carry(&self, _: Parcel) -> Option<u16> {
        None
    }
}
