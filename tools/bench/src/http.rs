//! The least of HTTP/1.1 that measuring needs: one request and its answer over a kept connection.

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// An open connection.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

/// An answer.
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Its headers, as they came, each on a line.
    pub(crate) head: String,
    /// Its body, as it came.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The first header of a name, which is written in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|l| l.split_once(':'));
        let found = lines.find(|(n, _)| n.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim())
    }
}

impl Connection {
    /// Opens one to `host:port`.
    pub(crate) async fn open(host: &str) -> Result<Self> {
        let stream = TcpStream::connect(host)
            .await
            .with_context(|| format!("nobody answers at {host}"))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            host: host.to_owned(),
        })
    }

    /// Asks for a page, compressed when the site can.
    pub(crate) async fn get(&mut self, path: &str) -> Result<Answer> {
        let headers = "Accept: text/html\r\nAccept-Encoding: gzip\r\n";
        self.send("GET", path, headers, &[]).await
    }

    /// A page as text, not compressed.
    pub(crate) async fn plain(&mut self, path: &str) -> Result<String> {
        let answer = self.send("GET", path, "", &[]).await?;
        if answer.status != 200 {
            bail!("{path} answers {}", answer.status);
        }
        Ok(String::from_utf8(answer.body)?)
    }

    /// Sends a body.
    pub(crate) async fn post(&mut self, path: &str, kind: &str, body: &[u8]) -> Result<Answer> {
        let headers = format!("Content-Type: {kind}\r\n");
        self.send("POST", path, &headers, body).await
    }

    /// A request with headers, each ended by a line break, and a body.
    pub(crate) async fn send(&mut self, how: &str, path: &str, headers: &str, body: &[u8]) -> Result<Answer> {
        self.begin(how, path, headers, body.len() as u64).await?;
        self.go_on(body).await?;
        self.answer().await
    }

    /// The first lines of a request whose body follows in pieces ([`Self::go_on`]).
    pub(crate) async fn begin(&mut self, how: &str, path: &str, headers: &str, length: u64) -> Result<()> {
        let head = format!(
            "{how} {path} HTTP/1.1\r\nHost: {}\r\n{headers}Content-Length: {length}\r\n\r\n",
            self.host
        );
        Ok(self.stream.write_all(head.as_bytes()).await?)
    }

    /// A piece of a body.
    pub(crate) async fn go_on(&mut self, piece: &[u8]) -> Result<()> {
        Ok(self.stream.write_all(piece).await?)
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            bail!("the connection was closed");
        }
        Ok(line.trim_end().to_owned())
    }

    /// What is answered.
    pub(crate) async fn answer(&mut self) -> Result<Answer> {
        let first = self.line().await?;
        let status = first
            .split(' ')
            .nth(1)
            .and_then(|s| s.parse().ok())
            .context("no HTTP answer")?;
        let mut head = String::new();
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                break;
            }
            head.push_str(&line);
            head.push('\n');
        }
        let mut answer = Answer {
            status,
            head,
            body: Vec::new(),
        };
        let chunked = |coding: &str| coding.eq_ignore_ascii_case("chunked");
        answer.body = if answer.header("transfer-encoding").is_some_and(chunked) {
            self.chunks().await?
        } else {
            let length = answer.header("content-length").map(str::parse).transpose()?;
            self.bytes(length.unwrap_or(0)).await?
        };
        Ok(answer)
    }

    async fn bytes(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(body)
    }

    async fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let size = usize::from_str_radix(self.line().await?.split(';').next().unwrap_or("0"), 16)?;
            body.extend(self.bytes(size).await?);
            self.line().await?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
}
