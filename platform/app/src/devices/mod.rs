//! Telephones, tablets and programs that collect: each has a key of its own, for one initiative, for a time.
//!
//! A [`DeviceKey`] lets its holder fetch the open forms and hand in answers, or try one form that is still a draft.
//! Its token is shown once, travels in an address (key URL), as password (HTTP Basic and Digest) or as bearer token,
//! and is kept as a digest. A key ends by itself, can be taken away, and can be tied to the first device that uses it.
//!
//! Start with `use_key.rs`.

mod add_key;
pub mod code;
pub mod digest;
mod draft_key;
mod key;
mod revoke_key;

mod use_key;
mod view_keys;

pub use add_key::{NewKey, add_key};
pub use draft_key::draft_token;
pub use key::{DeviceKey, Purpose};
pub use revoke_key::revoke_key;
pub use use_key::{Reach, key_by_id, key_by_token, use_key};
pub use view_keys::{Keys, may_give_keys, view_keys};
