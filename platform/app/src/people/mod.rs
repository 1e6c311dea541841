//! Accounts, sessions, invitations and roles.
//!
//! Tokens (sessions, invitations) are 256 random bits; the store keeps only their digest. Passwords are kept
//! as Argon2id hashes. An unknown e-mail address costs a sign-in as much time as a wrong password.
//!
//! Start with `sign_up.rs`.

mod accept_invitation;
mod account;
mod add_account;
pub mod code;
mod credit;
mod device;
mod edit_account;
mod end_session;
mod erase_account;
mod grant_role;
mod guard;
mod invitation;
mod invite;
mod limit_reader;
mod open_setup;
mod pace;
pub mod passkey;
mod password;
mod revoke_role;
mod rotate_session;
mod say_how_works;
pub mod second;
mod session;
mod sign_in;
mod sign_in_link;
mod sign_out;
mod sign_up;
mod token;
mod view_account;
mod view_accounts;
mod view_people;
mod who_is;

pub use accept_invitation::accept_invitation;
pub use account::{Account, Email};
pub use add_account::{AddAccount, add_account};
pub use credit::{ChosenCredit, Credit, Thanks, choose_credit, my_credit, thanks_of};
pub use device::{Browser, Device, Origin, System};
pub use edit_account::{ChangePassword, change_password, rename_account};
pub use end_session::{end_other_sessions, end_session};
pub use erase_account::{EraseAccount, erase_account};
pub use grant_role::{GrantRole, grant_role};
pub use guard::Guard;
pub use invitation::{Invitation, Welcome};
pub use invite::{Invite, invite};
pub use limit_reader::{ReadableForm, ReaderView, limit_reader, view_reader};
pub use open_setup::open_setup;
pub use pace::{Pace, Paced};
pub use revoke_role::revoke_role;
pub use rotate_session::rotate_session;
pub use say_how_works::say_how_works;
pub use session::{Session, SignedBy, Stage};
pub use sign_in::{SignIn, SignedIn, sign_in};
pub use sign_in_link::{AskLink, Letter, SignInLink, ask_sign_in_link, sign_in_by_link};
pub use sign_out::sign_out;
pub(crate) use sign_up::open_invitation;
pub use sign_up::{SignUp, sign_up, welcome};
pub use token::Token;
pub use view_account::{AccountView, SessionView, view_account};
pub use view_accounts::view_accounts;
pub use view_people::{People, Person, view_people};
pub use who_is::{Visit, who_is};
