//! HTTP Digest (RFC 2617), which Collect speaks where a site has no HTTPS.

use md5::{Digest as _, Md5};

/// The realm that devices are asked for.
pub const REALM: &str = "Counted";

/// What a client answers to a challenge; the names are those of RFC 2617 §3.2.2.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The method of the request.
    pub method: &'a str,
    /// The address that the client says it asks for.
    pub uri: &'a str,
    /// The challenge's word.
    pub nonce: &'a str,
    /// The count of uses of the nonce, as written.
    pub nc: &'a str,
    /// The client's own word.
    pub cnonce: &'a str,
    /// `auth`, or empty for clients of RFC 2069.
    pub qop: &'a str,
    /// The proof.
    pub response: &'a str,
}

/// `HA1`: what stands for name and password.
pub fn ha1(user: &str, realm: &str, password: &str) -> String {
    hash(&format!("{user}:{realm}:{password}"))
}

/// Whether the proof fits (RFC 2617 §3.2.2.1).
pub fn proves(ha1: &str, answer: &Answer<'_>) -> bool {
    let a = answer;
    let ha2 = hash(&format!("{}:{}", a.method, a.uri));
    let wanted = match a.qop {
        "" => hash(&format!("{ha1}:{}:{ha2}", a.nonce)),
        "auth" => hash(&format!("{ha1}:{}:{}:{}:auth:{ha2}", a.nonce, a.nc, a.cnonce)),
        _ => return false,
    };
    // The proof changes with every nonce; still, how long this takes should say nothing.
    let given = a.response.as_bytes();
    let differs = wanted.bytes().zip(given).fold(0, |d, (w, g)| d | (w ^ g));
    given.len() == wanted.len() && differs == 0
}

fn hash(text: &str) -> String {
    hex::encode(Md5::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 2617 §3.5.
    #[test]
    fn mufasa_comes_in() {
        let ha1 = ha1("Mufasa", "testrealm@host.com", "Circle Of Life");
        let mut answer = Answer {
            method: "GET",
            uri: "/dir/index.html",
            nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
            nc: "00000001",
            cnonce: "0a4f113b",
            qop: "auth",
            response: "6629fae49393a05397450978507c4ef1",
        };
        assert!(proves(&ha1, &answer));
        answer.method = "POST";
        assert!(!proves(&ha1, &answer));
        answer.response = "";
        assert!(!proves(&ha1, &answer));
    }
}
