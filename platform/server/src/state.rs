//! What every handler has: the use cases' world and the settings of this site.

use std::sync::Arc;

use app::App;

/// The settings of one site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The address under which people reach the site, without a slash at the end.
    pub public_url: String,
    /// Whether the clock is set by hand; every page then says so.
    pub trial: bool,
}

impl Settings {
    /// Whether people reach the site over HTTPS; then cookies travel over HTTPS only.
    pub fn secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// What every handler has; cheap to clone.
#[derive(Clone)]
pub struct Services {
    /// The world of the use cases.
    pub app: App,
    /// The settings of this site.
    pub settings: Arc<Settings>,
}
