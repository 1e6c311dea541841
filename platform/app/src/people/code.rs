//! The codes of findings about people.

use base::Code;

/// Not an e-mail address.
pub const EMAIL: Code = Code("people-email");
/// A password that is too short.
pub const PASSWORD_SHORT: Code = Code("people-password-short");
/// A password that is too long.
pub const PASSWORD_LONG: Code = Code("people-password-long");
/// A password that is the e-mail address or the name.
pub const PASSWORD_EASY: Code = Code("people-password-easy");
/// A name is missing.
pub const NAME_MISSING: Code = Code("people-name-missing");
/// E-mail address and password do not belong together.
pub const SIGN_IN: Code = Code("people-sign-in");
/// The old password is wrong.
pub const OLD_PASSWORD: Code = Code("people-old-password");
/// The e-mail address has an account already.
pub const EMAIL_TAKEN: Code = Code("people-email-taken");
/// The link was used, has expired or never existed.
pub const LINK: Code = Code("people-link");
/// A code of the second step that is not right.
pub const STEP_CODE: Code = Code("people-step-code");
/// A passkey that is not to be believed.
pub const PASSKEY: Code = Code("people-passkey");
/// A passkey without a name.
pub const PASSKEY_NAME: Code = Code("people-passkey-name");
/// More passkeys than an account may have.
pub const PASSKEYS_MANY: Code = Code("people-passkeys-many");
/// A credit without the name to be named by.
pub const CREDIT_NAME: Code = Code("people-credit-name");
/// The last administrator cannot be erased.
pub const LAST_ADMIN: Code = Code("people-last-admin");
/// The last coordinator cannot be taken away.
pub const LAST_COORDINATOR: Code = Code("people-last-coordinator");

/// Every code.
pub const CODES: &[Code] = &[
    EMAIL,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_EASY,
    NAME_MISSING,
    SIGN_IN,
    OLD_PASSWORD,
    EMAIL_TAKEN,
    LINK,
    LAST_ADMIN,
    STEP_CODE,
    PASSKEY,
    PASSKEY_NAME,
    PASSKEYS_MANY,
    CREDIT_NAME,
    LAST_COORDINATOR,
];
