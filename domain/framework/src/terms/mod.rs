//! The framework's own lists, each entry with its clause and in our own words.
//!
//! Each list is a closed enum with `ALL`, `as_str()` (its name on the wire and the key of its words in
//! `locales/`), `text()` (English) and `source()`. They judge nothing; the rules do.

mod element;
mod initiator;
mod integration;
mod kind;
mod level;
mod objective;
mod practice;
mod principle;
mod stage;

pub use element::Element;
pub use initiator::{Aim, Initiator, Method, Reach};
pub use integration::Category;
pub use kind::Type;
pub use level::Level;
pub use objective::Objective;
pub use practice::{Practice, PracticeName};
pub use principle::Principle;
pub use stage::{Phase, Stage, Subprocess};

/// Writes a closed list: names on the wire, a title and a sentence in our own words, and the clause.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $wire:literal, $title:literal, $text:literal, $clause:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $wire)] $variant,)+
        }

        impl $name {
            /// All entries, in the document's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name on the wire, and the key of its words.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)+ }
            }

            /// Its short title in English.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)+ }
            }

            /// What it means, in a sentence of our own.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// Where the framework says so.
            pub const fn source(self) -> base::Source {
                match self { $(Self::$variant => base::Source::framework($clause),)+ }
            }

            /// The entry with that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|e| e.as_str() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use list;

#[cfg(test)]
mod tests {
    use super::*;

    /// The document counts its lists; so do we.
    #[test]
    fn the_lists_are_as_long_as_the_document_says() {
        assert_eq!(Type::ALL.len(), 6);
        assert_eq!(Stage::ALL.len(), 9);
        assert_eq!(Level::ALL.len(), 6);
        assert_eq!(Objective::ALL.len(), 7);
        assert_eq!(Principle::ALL.len(), 10);
        assert_eq!(Element::ALL.len(), 8);
        assert_eq!(Category::ALL.len(), 3);
        assert_eq!(PracticeName::ALL.len(), 12);
        assert_eq!(Initiator::ALL.len(), 8);
    }

    #[test]
    fn names_are_unique_and_come_back() {
        for p in Principle::ALL {
            assert_eq!(Principle::from_name(p.as_str()), Some(*p));
            assert!(p.source().clause.starts_with("¶31."));
        }
        for e in Element::ALL {
            assert_eq!(Element::from_name(e.as_str()), Some(*e));
        }
    }
}
