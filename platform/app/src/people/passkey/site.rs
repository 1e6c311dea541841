//! For which site a passkey is: a passkey belongs to one name in the net, and browsers give it to safe pages only.

/// The site as a passkey knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Where its pages come from: scheme, name and port.
    pub origin: String,
    /// The name that passkeys are bound to ("relying party ID").
    pub name: String,
}

/// Why a site can have no passkeys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is served without encryption, on something else than this very machine.
    Plain,
    /// Its address is a number, not a name.
    Number,
}

impl Site {
    /// The site of a public address. A name is needed (WebAuthn §5.1.2: the relying party ID is a domain), and
    /// HTTPS, except for `localhost` (Secure Contexts §3.1).
    ///
    /// # Errors
    /// Why there can be no passkeys.
    pub fn of(public_url: &str) -> Result<Self, Unfit> {
        let (scheme, rest) = public_url.split_once("://").ok_or(Unfit::Plain)?;
        let host = rest.split('/').next().unwrap_or(rest);
        let name = host.rsplit_once(':').map_or(host, |(name, port)| {
            if port.chars().all(|c| c.is_ascii_digit()) {
                name
            } else {
                host
            }
        });
        let local = name == "localhost" || name.ends_with(".localhost");
        if host.starts_with('[') || name.parse::<std::net::IpAddr>().is_ok() {
            return Err(Unfit::Number);
        }
        if scheme != "https" && !local {
            return Err(Unfit::Plain);
        }
        Ok(Self {
            origin: format!("{scheme}://{host}"),
            name: name.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_are_safe_have_passkeys() {
        let name = |url: &str| Site::of(url).map(|s| (s.origin, s.name));
        let fit = |origin: &str, name: &str| Ok((origin.to_owned(), name.to_owned()));
        assert_eq!(
            name("https://counted.example"),
            fit("https://counted.example", "counted.example")
        );
        assert_eq!(
            name("https://a.example:8443/x"),
            fit("https://a.example:8443", "a.example")
        );
        assert_eq!(
            name("http://localhost:8080"),
            fit("http://localhost:8080", "localhost")
        );
        assert_eq!(name("http://counted.example"), Err(Unfit::Plain));
        assert_eq!(name("http://127.0.0.1:8080"), Err(Unfit::Number));
        assert_eq!(name("https://[::1]:8080"), Err(Unfit::Number));
    }
}
