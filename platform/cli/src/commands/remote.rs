//! Another instance over HTTP, and what this machine remembers of it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use app::trust::Remote;
use app::trust::wire::HeadWire;
use app::{AppError, Result};
use async_trait::async_trait;
use base::Digest;

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 64 << 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// An instance at an address.
pub(crate) struct Instance {
    address: String,
    agent: ureq::Agent,
}

impl Instance {
    /// The instance at an address such as `https://counted.example`.
    pub(crate) fn at(address: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .build();
        Self {
            address: address.trim_end_matches('/').to_owned(),
            agent: config.into(),
        }
    }
}

impl Instance {
    /// Hands a document in; `false` when the site knows nobody who may.
    pub(crate) fn hand_in(&self, path: &str, value: &impl serde::Serialize) -> Result<bool> {
        let url = format!("{}{path}", self.address);
        let fault = |e: &dyn std::fmt::Display| {
            AppError::environment(
                format!("{url} does not take it ({e})"),
                "check the address and the network, then try again",
            )
        };
        let text = serde_json::to_string(value).map_err(|e| fault(&e))?;
        let request = self.agent.post(&url).header("content-type", "application/json");
        match request.send(text) {
            Ok(_) => Ok(true),
            Err(ureq::Error::StatusCode(404)) => Ok(false),
            Err(e) => Err(fault(&e)),
        }
    }
}

#[async_trait]
impl Remote for Instance {
    async fn get(&self, path: &str) -> Result<Vec<u8>> {
        let (agent, url) = (self.agent.clone(), format!("{}{path}", self.address));
        let answer = tokio::task::spawn_blocking(move || read(&agent, &url)).await;
        answer.unwrap_or_else(|e| Err(AppError::environment(e, "try again")))
    }
}

fn read(agent: &ureq::Agent, url: &str) -> Result<Vec<u8>> {
    let fault = |e: &dyn std::fmt::Display| {
        AppError::environment(
            format!("{url} cannot be read ({e})"),
            "check the address and the network, then try again",
        )
    };
    match agent.get(url).header("accept", "application/json").call() {
        Ok(mut answer) => answer
            .body_mut()
            .with_config()
            .limit(LARGEST)
            .read_to_vec()
            .map_err(|e| fault(&e)),
        Err(ureq::Error::StatusCode(404)) => Err(AppError::not_found("page", url)),
        Err(e) => Err(fault(&e)),
    }
}

/// The file in the data directory that remembers the newest head of an instance.
pub(crate) struct Memory(PathBuf);

impl Memory {
    /// The memory of the instance at an address.
    pub(crate) fn of(data: &Path, address: &str) -> Self {
        let name = Digest::of(address.trim_end_matches('/').as_bytes()).to_string();
        Self(data.join("seen").join(format!("{}.json", &name[..16])))
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The head that was seen last.
    pub(crate) fn read(&self) -> Result<Option<HeadWire>> {
        match std::fs::read(&self.0) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|e| self.fault(&e)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(self.fault(&e)),
        }
    }

    /// Remembers a head; an older one does not replace a newer one.
    pub(crate) fn keep(&self, head: &HeadWire) -> Result<()> {
        if self.read()?.is_some_and(|known| known.size > head.size) {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(head).map_err(|e| self.fault(&e))?;
        let folder = self.0.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(|e| self.fault(&e))?;
        let new = self.0.with_extension("new");
        std::fs::write(&new, text).map_err(|e| self.fault(&e))?;
        std::fs::rename(&new, &self.0).map_err(|e| self.fault(&e))
    }

    fn fault(&self, e: &dyn std::fmt::Display) -> AppError {
        AppError::environment(
            format!("{} cannot be read or written ({e})", self.0.display()),
            "check the folder, or name another with --data",
        )
    }
}
