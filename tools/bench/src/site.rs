//! A site of its own for a measurement: started, prepared, killed, started again.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::{Value, json};

use crate::form::Form;
use crate::http::{Answer, Connection};
use crate::measure::{Used, used};

/// Whose account prepares the site.
const EMAIL: &str = "bench@example.org";
const PASSWORD: &str = "four words in a row";
/// A form with which the notice is worded; forms that programs bring take it over.
const FIRST: &[u8] = include_bytes!("../fifty.xlsx");

/// Where a site of its own lies.
#[derive(Debug, Clone, Args)]
pub(crate) struct Place {
    /// The program.
    #[arg(long, default_value = "target/quick/counted")]
    pub(crate) program: PathBuf,
    /// Its data directory: what is there already is used again.
    #[arg(long, default_value = "target/bench/site")]
    pub(crate) data: PathBuf,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8972")]
    pub(crate) listen: String,
    /// The database, as `counted serve --database` has it: a file of SQLite when nothing is said.
    #[arg(long, env = "COUNTED_TEST_POSTGRES")]
    pub(crate) database: Option<String>,
}

/// A site that is ended when it goes out of scope.
pub(crate) struct Site {
    /// Where it lies.
    pub(crate) place: Place,
    process: Option<Child>,
    /// The link for the first account, on the first start.
    first: Option<String>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Site {
    /// Starts it.
    pub(crate) fn start(place: &Place) -> Result<Self> {
        let mut site = Self {
            place: place.clone(),
            process: None,
            first: None,
        };
        site.again()?;
        Ok(site)
    }

    /// Starts it anew and waits until it listens.
    pub(crate) fn again(&mut self) -> Result<()> {
        let mut process = self
            .command("serve")
            .args(["--listen", &self.place.listen])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} cannot be started", self.place.program.display()))?;
        let said = process.stdout.take().context("no output")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        self.process = Some(process);
        lines
            .by_ref()
            .find(|l| l.starts_with("Counted is at"))
            .context("the site did not start")?;
        // The next line is the link or the last one.
        if let Some(line) = lines.next() {
            let link = line.split_once("/start/").map(|(_, token)| token);
            self.first = link.map(|token| format!("/start/{}", token.trim()));
        }
        // What it says later is read too: a closed pipe would end it.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(())
    }

    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(&self.place.program);
        command.arg(what).arg("--data").arg(&self.place.data);
        if let Some(database) = &self.place.database {
            command.args(["--database", database]);
        }
        command.stdin(Stdio::null());
        command
    }

    /// Ends it at once (`kill -9`).
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            // The process may have ended by itself; there is nothing more to do then.
            process.kill().ok();
            process.wait().ok();
        }
    }

    /// Ends it in order and lets it check all that it wrote (`counted verify`); gives what that said.
    pub(crate) fn verify(&mut self) -> Result<String> {
        if let Some(mut process) = self.process.take() {
            Command::new("kill")
                .args(["-INT", &process.id().to_string()])
                .status()?;
            process.wait()?;
        }
        let done = self.command("verify").output()?;
        let said = String::from_utf8_lossy(&done.stdout).trim().to_owned();
        if !done.status.success() {
            bail!("counted verify: {said} {}", String::from_utf8_lossy(&done.stderr));
        }
        Ok(said)
    }

    /// What it has used since it was started.
    pub(crate) fn used(&self) -> Result<Used> {
        let process = self.process.as_ref().context("the site is not running")?;
        used(&process.id().to_string())
    }

    /// Forgets the most memory that it ever held.
    pub(crate) fn forget_peak(&self) -> Result<()> {
        let process = self.process.as_ref().context("the site is not running")?;
        // `man 5 proc`: 5 resets the peak of the resident set.
        Ok(std::fs::write(format!("/proc/{}/clear_refs", process.id()), "5")?)
    }
}

/// Somebody signed in at a site, with the form that is measured open.
#[derive(Debug, Clone)]
pub(crate) struct Desk {
    /// `host:port`.
    pub(crate) host: String,
    /// Their session.
    token: String,
    /// The number of the initiative, as programs name it.
    pub(crate) project: u64,
    /// The token of a device that collects.
    pub(crate) key: String,
    /// The form.
    pub(crate) form: Form,
}

impl Desk {
    /// Signs in and opens the form; on the first start, makes account and initiative first.
    pub(crate) async fn at(site: &Site, form: Form) -> Result<Self> {
        let host = &site.place.listen;
        let mut line = Connection::open(host).await?;
        if let Some(link) = &site.first {
            prepare(&mut line, host, link).await?;
        }
        let who = json!({ "email": EMAIL, "password": PASSWORD }).to_string();
        let session = read(
            &line
                .post("/v1/sessions", "application/json", who.as_bytes())
                .await?,
        )?;
        let mut desk = Self {
            host: host.clone(),
            token: word(&session, "token")?,
            project: 0,
            key: String::new(),
            form,
        };
        let projects = read(&desk.ask(&mut line, "GET", "/v1/projects", &[]).await?)?;
        desk.project = projects[0]["id"].as_u64().context("no project")?;
        let user = desk.path("/app-users");
        let user = desk
            .ask(&mut line, "POST", &user, b"{\"displayName\":\"bench\"}")
            .await?;
        desk.key = word(&read(&user)?, "token")?;
        let there = desk.path(&format!("/forms/{}", form.id()));
        if desk.ask(&mut line, "GET", &there, &[]).await?.status == 404 {
            let path = desk.path("/forms?publish=true&ignoreWarnings=true");
            let headers = desk.headers("application/xml");
            let made = line.send("POST", &path, &headers, form.xml().as_bytes()).await?;
            read(&made).context("the form was not opened")?;
        }
        Ok(desk)
    }

    /// An address of the initiative.
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/v1/projects/{}{rest}", self.project)
    }

    /// Where a device sends.
    pub(crate) fn submission(&self) -> String {
        format!("/v1/key/{}/projects/{}/submission", self.key, self.project)
    }

    /// The headers of who is signed in, for programs and for pages.
    pub(crate) fn headers(&self, kind: &str) -> String {
        format!(
            "Authorization: Bearer {0}\r\nCookie: counted_session={0}\r\nOrigin: http://{1}\r\nContent-Type: {kind}\r\n",
            self.token, self.host
        )
    }

    /// Asks as who is signed in; a body is JSON.
    pub(crate) async fn ask(
        &self,
        line: &mut Connection,
        how: &str,
        path: &str,
        body: &[u8],
    ) -> Result<Answer> {
        line.send(how, path, &self.headers("application/json"), body)
            .await
    }

    /// Whether the site reads its database.
    pub(crate) async fn answers(&self) -> bool {
        let asked = async {
            let mut line = Connection::open(&self.host).await?;
            self.ask(&mut line, "GET", "/v1/projects", &[]).await
        };
        asked.await.is_ok_and(|answer| answer.status == 200)
    }

    /// How many submissions there are.
    pub(crate) async fn count(&self) -> Result<u64> {
        let path = format!("/forms/{}.svc/Submissions?%24top=0&%24count=true", self.form.id());
        let mut line = Connection::open(&self.host).await?;
        let answer = read(&self.ask(&mut line, "GET", &self.path(&path), &[]).await?)?;
        answer["@odata.count"].as_u64().context("no count")
    }
}

/// The JSON of an answer that is none of refusal.
pub(crate) fn read(answer: &Answer) -> Result<Value> {
    if !(200..300).contains(&answer.status) {
        bail!("{}: {}", answer.status, answer.text());
    }
    Ok(serde_json::from_slice(&answer.body)?)
}

fn word(value: &Value, name: &str) -> Result<String> {
    Ok(value[name]
        .as_str()
        .with_context(|| format!("no {name}"))?
        .to_owned())
}

/// The first account, an initiative, and a form whose notice is worded, open.
async fn prepare(line: &mut Connection, host: &str, link: &str) -> Result<()> {
    let form = "application/x-www-form-urlencoded";
    let mut desk = Pages {
        line,
        host,
        cookie: String::new(),
    };
    let who = format!(
        "name=Bench&email={}&password={}",
        EMAIL.replace('@', "%40"),
        PASSWORD.replace(' ', "+")
    );
    let made = desk.post(link, form, who.as_bytes()).await?;
    let cookie = made.header("set-cookie").context("no session")?;
    desk.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    desk.post("/work/new", form, b"title=Bench").await?;
    desk.post("/work/bench/decide/rounds", form, b"").await?;
    let mut parts = Vec::new();
    for name in ["about", "who", "contact"] {
        let said = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\nBench\r\n");
        parts.extend_from_slice(said.as_bytes());
    }
    parts.extend_from_slice(
        b"--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fifty.xlsx\"\r\n\
          Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n",
    );
    parts.extend_from_slice(FIRST);
    parts.extend_from_slice(b"\r\n--XX--\r\n");
    desk.post("/work/bench/ask", "multipart/form-data; boundary=XX", &parts)
        .await?;
    // Nothing is asked before somebody looked at what could do harm.
    let risks = "/initiatives/bench/rounds/1/risks";
    desk.post(&format!("{risks}/begin"), form, b"").await?;
    let row = b"row=1&group=Nobody&harm=None&likelihood=1&severity=1";
    desk.post(&format!("{risks}/row"), form, row).await?;
    desk.post(&format!("{risks}/approve"), form, b"").await?;
    let page = desk.get("/work/bench/ask").await?.text();
    let form_at = page
        .split("/work/bench/ask/")
        .nth(1)
        .context("no form on the page")?;
    let id: String = form_at
        .chars()
        .take_while(|c| c.is_ascii_hexdigit() || *c == '-')
        .collect();
    desk.post(&format!("/work/bench/ask/{id}/state"), form, b"to=open")
        .await?;
    Ok(())
}

/// The pages, as somebody with a browser uses them.
struct Pages<'a> {
    line: &'a mut Connection,
    host: &'a str,
    cookie: String,
}

impl Pages<'_> {
    fn headers(&self) -> String {
        format!("Origin: http://{}\r\nCookie: {}\r\n", self.host, self.cookie)
    }

    async fn get(&mut self, path: &str) -> Result<Answer> {
        let headers = self.headers();
        self.line.send("GET", path, &headers, &[]).await
    }

    async fn post(&mut self, path: &str, kind: &str, body: &[u8]) -> Result<Answer> {
        let headers = format!("{}Content-Type: {kind}\r\n", self.headers());
        let answer = self.line.send("POST", path, &headers, body).await?;
        if answer.status >= 400 {
            bail!("{path} answers {}: {}", answer.status, answer.text());
        }
        Ok(answer)
    }
}

/// Waits until something is so, at most so long.
pub(crate) async fn until(
    seconds: u64,
    what: &str,
    mut is_so: impl AsyncFnMut() -> bool,
) -> Result<Duration> {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(seconds) {
        if is_so().await {
            return Ok(began.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bail!("{what} within {seconds} s")
}
