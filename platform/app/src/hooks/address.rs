//! Where nothing is ever sent: this machine and the networks behind it (server-side request forgery, CWE-918).
//!
//! The special ranges are those of the IANA registries of special-purpose addresses (RFC 6890 and what came after it).
//! Whoever sends asks [`is_public`] of the very address it connects to, not of an earlier look-up.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address lies on the public Internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => public_v4(v4),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => public_v4(v4),
            None => public_v6(v6),
        },
    }
}

fn public_v4(a: Ipv4Addr) -> bool {
    let [first, second, third, _] = a.octets();
    let special = a.is_unspecified()
        || first == 0
        || a.is_loopback()
        || a.is_private()
        || a.is_link_local()
        || a.is_broadcast()
        || a.is_multicast()
        || a.is_documentation()
        // Shared address space (RFC 6598), benchmarking (RFC 2544), protocol assignments, reserved (RFC 1112).
        || (first == 100 && (64..128).contains(&second))
        || (first == 198 && (18..20).contains(&second))
        || (first, second, third) == (192, 0, 0)
        || first >= 240;
    !special
}

fn public_v6(a: Ipv6Addr) -> bool {
    let [first, second, ..] = a.segments();
    // Global unicast is 2000::/3; out of it documentation (RFC 3849, RFC 9637) and what wraps IPv4 (6to4, Teredo).
    let global = first & 0xe000 == 0x2000;
    let special = (first, second) == (0x2001, 0x0db8)
        || (first == 0x2001 && second < 0x0200)
        || first == 0x2002
        || first == 0x3fff;
    global && !special
}

/// Whether something may be sent to a URL: `https`, a host, no name or password in it, and a public address where the
/// host is one. With `private`, as an operator may allow, also `http` and every address.
pub fn sendable(url: &str, private: bool) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = url.chars().any(|c| c.is_whitespace() || c.is_control()) || authority.contains('@');
    if odd || authority.is_empty() || !(scheme == "https" || (private && scheme == "http")) {
        return false;
    }
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    let local = host.eq_ignore_ascii_case("localhost") || host.to_ascii_lowercase().ends_with(".localhost");
    private || (!local && host.parse::<IpAddr>().map_or(host.contains('.'), is_public))
}
