//! Currencies of ISO 4217, with how many digits each has after the point.

use std::fmt;
use std::str::FromStr;

use base::Finding;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code;

/// A currency of ISO 4217 by its three letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

/// Active currencies with two digits after the point (ISO 4217, list one).
const TWO: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF \
CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS \
INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD \
NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW";
/// Active currencies without any (ISO 4217, list one).
const NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// Active currencies with three (ISO 4217, list one).
const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";

impl Currency {
    /// The dollar of the United States, in which multi-partner trust funds are kept.
    pub const USD: Self = Self("USD");

    /// Digits after the point: 0, 2 or 3.
    pub fn digits(self) -> u8 {
        let among = |list: &str| list.split(' ').any(|c| c == self.0);
        match (among(NONE), among(THREE)) {
            (true, _) => 0,
            (_, true) => 3,
            _ => 2,
        }
    }

    /// Its three letters.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Every currency, by its letters.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = [TWO, NONE, THREE]
            .iter()
            .flat_map(|l| l.split(' '))
            .map(Self)
            .collect();
        all.sort();
        all
    }
}

impl FromStr for Currency {
    type Err = Finding;
    fn from_str(s: &str) -> Result<Self, Finding> {
        let wanted = s.trim().to_ascii_uppercase();
        let found = Self::all().into_iter().find(|c| c.0 == wanted);
        found.ok_or_else(|| code::about(code::CURRENCY, "currency").with("value", s))
    }
}
impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.0)
    }
}
impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let letters = String::deserialize(d)?;
        letters
            .parse()
            .map_err(|_| serde::de::Error::custom(format!("`{letters}` is not a currency of ISO 4217")))
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_standard() {
        let digits = |c: &str| c.parse::<Currency>().map(Currency::digits);
        assert_eq!(digits("usd"), Ok(2));
        assert_eq!(digits("JPY"), Ok(0));
        assert_eq!(digits("TND"), Ok(3));
        assert!(digits("XYZ").is_err());
        let all = Currency::all();
        assert!(all.windows(2).all(|w| w[0] < w[1]), "each once, in order");
    }
}
