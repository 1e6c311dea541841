//! The device that a session is on, in the few words that its owner knows it by.

use serde::{Deserialize, Serialize};

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal, $marks:expr;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$one])* $variant,)* }

        impl $name {
            /// Its name, the same in every language.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The first whose mark stands in what the browser says of itself.
            fn of(said: &str) -> Option<Self> {
                let all: [(Self, &[&str]); [$($word),*].len()] = [$((Self::$variant, &$marks)),*];
                all.into_iter().find(|(_, marks)| marks.iter().any(|m| said.contains(m))).map(|(it, _)| it)
            }
        }
    };
}

names! {
    /// A browser. Others name themselves after these, so the order matters.
    Browser {
        /// Microsoft Edge.
        Edge = "Edge", ["Edg/", "EdgA/"];
        /// Opera.
        Opera = "Opera", ["OPR/", "Opera"];
        /// Samsung Internet.
        Samsung = "Samsung Internet", ["SamsungBrowser/"];
        /// Mozilla Firefox.
        Firefox = "Firefox", ["Firefox/", "FxiOS/"];
        /// Google Chrome and its kin.
        Chrome = "Chrome", ["Chrome/", "CriOS/"];
        /// Apple Safari.
        Safari = "Safari", ["Safari/"];
    }
}

names! {
    /// What the device runs. Android calls itself Linux, too, so the order matters.
    System {
        /// Android.
        Android = "Android", ["Android"];
        /// An iPhone or iPad.
        Ios = "iOS", ["iPhone", "iPad"];
        /// Windows.
        Windows = "Windows", ["Windows"];
        /// A Mac.
        Mac = "macOS", ["Macintosh"];
        /// ChromeOS.
        ChromeOs = "ChromeOS", ["CrOS"];
        /// Linux.
        Linux = "Linux", ["Linux"];
    }
}

/// A device: what is kept of what a browser says, and nothing more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its browser, where it is known.
    pub browser: Option<Browser>,
    /// What it runs, where that is known.
    pub system: Option<System>,
}

impl Device {
    /// The device of a `User-Agent` (RFC 9110 §10.1.5).
    pub fn of(said: &str) -> Self {
        Self {
            browser: Browser::of(said),
            system: System::of(said),
        }
    }
}

/// Where a request comes from: to count failures by, and to name the session it opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The network address.
    pub address: String,
    /// The device.
    pub device: Device,
}

impl From<&str> for Origin {
    fn from(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            device: Device::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_that_borrow_names_are_told_apart() {
        let known = |said: &str| {
            let d = Device::of(said);
            (d.browser.map(Browser::as_str), d.system.map(System::as_str))
        };
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        let edge = format!(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/130.0.0.0 Safari/537.36 Edg/130.0"
        );
        assert_eq!(known(&edge), (Some("Edge"), Some("Windows")));
        let phone =
            format!("Mozilla/5.0 (Linux; Android 14; K) {webkit} Chrome/130.0.0.0 Mobile Safari/537.36");
        assert_eq!(known(&phone), (Some("Chrome"), Some("Android")));
        let fox = "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0";
        assert_eq!(known(fox), (Some("Firefox"), Some("Linux")));
        assert_eq!(known("curl/8"), (None, None));
    }
}
