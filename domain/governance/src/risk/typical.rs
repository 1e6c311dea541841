//! Harms that counting people has done elsewhere: a list to start from, not to end with.
//!
//! The words stand in `locales/<lang>/risk.ftl`: `typical-<name>` the harm, `.group` who, `.measure` what helps.

macro_rules! typical {
    ($($(#[$doc:meta])* $variant:ident = $name:literal;)*) => {
        /// A typical harm.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Typical { $($(#[$doc])* $variant,)* }

        impl Typical {
            /// All of them, roughly in the order of the value chain.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name on the wire and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The harm of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|t| t.as_str() == name)
            }
        }
    };
}

typical! {
    /// People feel that they have to answer.
    Pressure = "pressure";
    /// Those who have no telephone, language or time are not counted.
    LeftOut = "left-out";
    /// It costs time and money that nobody gives back.
    Burden = "burden";
    /// People expect help that will not come.
    FalseHopes = "false-hopes";
    /// A question brings back what hurt.
    Distress = "distress";
    /// Children answer, or are asked about, without who looks after them.
    Children = "children";
    /// Who collects is in danger on the way or at the door.
    Collectors = "collectors";
    /// Who speaks is punished for it.
    Retaliation = "retaliation";
    /// A device, a sheet or an account falls into the wrong hands.
    Lost = "lost";
    /// Somebody is recognised in the figures.
    Recognised = "recognised";
    /// A place becomes known that should not.
    Place = "place";
    /// A whole group is looked down upon.
    Stigma = "stigma";
    /// The figures serve to police, evict, tax or cut.
    UsedAgainst = "used-against";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_name() {
        for t in Typical::ALL {
            assert_eq!(Typical::from_name(t.as_str()), Some(*t));
        }
        assert_eq!(Typical::from_name("luck"), None);
    }
}
