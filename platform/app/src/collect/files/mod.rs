//! The files that come with submissions: photographs, sounds, drawings.
//!
//! A file is sealed under a key of its own while it comes in ([`Intake`]), so that neither its bytes lie open on the
//! disk nor does it ever lie in memory as a whole. The key stands in the submission; when that is taken back, nobody
//! can open the file any more. What a photograph tells besides the picture is taken out on the way (`scrub.rs`).

mod attach;
mod boxes;
mod intake;
mod scrub;
mod sealing;

pub(super) use attach::{attach, count_bytes, keep_named};
pub use attach::{expected_files, read_file};
pub use intake::{Details, Incoming, Intake, details_of};
pub use sealing::CHUNK;
