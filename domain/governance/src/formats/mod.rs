//! What others read: Popolo for bodies, members, posts, motions and votes.

mod popolo;

pub use popolo::popolo;
