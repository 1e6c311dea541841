//! Messages to other programs over HTTPS. Every address is looked at at the moment of connecting, so that a name that
//! later points into the own network leads nowhere.

use std::time::Duration;

use app::hooks::{is_public, sendable};
use app::ports::{Answer, Ask, Courier, Parcel};
use async_trait::async_trait;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// How long the other side may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Carries messages over HTTPS.
pub(crate) struct Https {
    agent: ureq::Agent,
    private: bool,
}

impl Https {
    /// A courier; `private` = it may go to addresses that are not public, and without TLS.
    pub(crate) fn new(private: bool) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .http_status_as_error(false)
            .proxy(None)
            .build();
        let resolver = Public {
            names: DefaultResolver::default(),
            private,
        };
        Self {
            agent: ureq::Agent::with_parts(config, DefaultConnector::default(), resolver),
            private,
        }
    }
}

#[async_trait]
impl Courier for Https {
    fn private(&self) -> bool {
        self.private
    }

    async fn carry(&self, parcel: Parcel) -> Option<u16> {
        if !sendable(&parcel.url, self.private) {
            return None;
        }
        let agent = self.agent.clone();
        let sent = tokio::task::spawn_blocking(move || {
            let mut request = agent.post(&parcel.url);
            for (name, value) in parcel.headers {
                request = request.header(name, value);
            }
            request.send(parcel.body).map(|answer| answer.status().as_u16())
        });
        sent.await.ok()?.ok()
    }

    async fn fetch(&self, ask: Ask) -> Option<Answer> {
        if !sendable(&ask.url, self.private) {
            return None;
        }
        let agent = self.agent.clone();
        tokio::task::spawn_blocking(move || answer(&agent, &ask))
            .await
            .ok()?
    }
}

fn answer(agent: &ureq::Agent, ask: &Ask) -> Option<Answer> {
    let mut request = agent.get(&ask.url);
    if !ask.etag.is_empty() {
        request = request.header("if-none-match", &ask.etag);
    }
    let mut response = request.call().ok()?;
    let etag = response.headers().get("etag").and_then(|v| v.to_str().ok());
    let etag = etag.unwrap_or_default().to_owned();
    let most = u64::try_from(ask.longest).unwrap_or(u64::MAX);
    let body = response.body_mut().with_config().limit(most).read_to_vec().ok()?;
    Some(Answer {
        status: response.status().as_u16(),
        etag,
        body,
    })
}

/// Gives only addresses to which something may be sent.
#[derive(Debug)]
struct Public {
    names: DefaultResolver,
    private: bool,
}

impl Resolver for Public {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let mut out = self.empty();
        for address in found.iter().filter(|a| self.private || is_public(a.ip())) {
            out.push(*address);
        }
        if out.is_empty() {
            return Err(ureq::Error::HostNotFound);
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_own_machine_is_reached_only_when_the_operator_says_so() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = axum::Router::new().route(
            "/",
            axum::routing::post(|| async { axum::http::StatusCode::ACCEPTED }),
        );
        let served = tokio::spawn(async move { axum::serve(listener, router).await });
        let parcel = |url: String| Parcel {
            url,
            headers: vec![("content-type", "application/json".to_owned())],
            body: "{}".to_owned(),
        };
        let here = format!("http://{address}/");
        assert_eq!(Https::new(true).carry(parcel(here.clone())).await, Some(202));
        assert_eq!(Https::new(false).carry(parcel(here)).await, None);
        // A public-looking name that leads here: the address decides.
        let named = format!("https://localhost.localdomain:{}/", address.port());
        assert_eq!(Https::new(false).carry(parcel(named)).await, None);
        served.abort();
    }
}
