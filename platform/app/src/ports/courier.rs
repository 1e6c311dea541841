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

/// Carries messages to other programs. It never follows a redirection, and never goes to an address that is not public
/// unless it may.
#[async_trait]
pub trait Courier: Send + Sync {
    /// Whether the operator lets it go to addresses that are not public.
    fn private(&self) -> bool;

    /// Carries a message; gives the status that came back, `None` when nobody answered or it may not go there.
    async fn carry(&self, parcel: Parcel) -> Option<u16>;
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
