//! Passwords: what is asked of one, and its hash.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base::{Finding, Findings, Place};
use tokio::sync::Semaphore;

use super::code;
use crate::{App, AppError, Result};

/// At least so many characters (NIST SP 800-63B-4 §3.1.1.2 asks for 8 beside a second factor; without one,
/// slow hashing and the wait after failures make up for part of the 15 it asks for).
pub(super) const SHORTEST: usize = 10;
/// At most so many bytes: hashing must not become work for an attacker to give.
const LONGEST: usize = 1000;
/// Memory in KiB, passes and lanes (OWASP Password Storage Cheat Sheet, Argon2id, first choice).
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// So many hashes at a time, so that sign-ins cannot take all memory and cores.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// A hash of no password: verifying against it takes as long as against a real one.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash_now(b"nobody", &[0; 16]).ok());

/// Findings about a new password.
pub(super) fn check(password: &str, email: &str, name: &str) -> Findings {
    let mut findings = Findings::none();
    let at = || Place::whole().with("field", "password");
    if password.chars().count() < SHORTEST {
        findings.push(
            Finding::error(code::PASSWORD_SHORT)
                .at(at())
                .with("least", SHORTEST),
        );
    }
    if password.len() > LONGEST {
        findings.push(Finding::error(code::PASSWORD_LONG).at(at()).with("most", LONGEST));
    }
    let low = password.to_lowercase();
    if low == email || (!name.is_empty() && low == name.to_lowercase()) {
        findings.push(Finding::error(code::PASSWORD_EASY).at(at()));
    }
    findings
}

/// The hash to keep.
pub(super) async fn hash(app: &App, password: &str) -> Result<String> {
    let mut salt = [0; 16];
    app.chance.fill(&mut salt);
    let password = password.to_owned();
    apart(move || hash_now(password.as_bytes(), &salt)).await?
}

/// Whether the password is the one that was hashed; `None` = nobody's, which takes the same time.
pub(super) async fn verify(password: &str, hash: Option<&str>) -> Result<bool> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    let (password, hash) = (password.to_owned(), hash.map(str::to_owned));
    apart(move || {
        let (kept, real) = match (&hash, &*NOBODY) {
            (Some(h), _) => (h.as_str(), true),
            (None, Some(nobody)) => (nobody.as_str(), false),
            (None, None) => return false,
        };
        let Ok(kept) = PasswordHash::new(kept) else {
            return false;
        };
        argon().is_ok_and(|a| a.verify_password(password.as_bytes(), &kept).is_ok()) && real
    })
    .await
}

fn argon() -> std::result::Result<Argon2<'static>, argon2::Error> {
    let (memory, passes, lanes) = COST;
    Ok(Argon2::new(
        Algorithm::Argon2id,
        Version::V0x13,
        Params::new(memory, passes, lanes, None)?,
    ))
}

fn hash_now(password: &[u8], salt: &[u8; 16]) -> Result<String> {
    let fault = |e: &dyn std::fmt::Display| {
        AppError::environment(
            format!("the password cannot be hashed ({e})"),
            "choose another password",
        )
    };
    let argon = argon().map_err(|e| fault(&e))?;
    let hash: PasswordHash = argon
        .hash_password_with_salt(password, salt)
        .map_err(|e| fault(&e))?;
    Ok(hash.to_string())
}

/// Runs heavy work beside the requests, a few at a time.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let stopping = || AppError::environment("the site is shutting down", "try again when it is back");
    let _turn = AT_ONCE.acquire().await.map_err(|_| stopping())?;
    tokio::task::spawn_blocking(work).await.map_err(|_| stopping())
}
