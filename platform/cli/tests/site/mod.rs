//! The real program in a folder of its own, asked over plain HTTP; it is killed when a test leaves it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

const PASSWORD: &str = "a long enough password";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A folder that goes when the test ends.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("counted-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn counted(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counted"));
    command
        .args(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::null());
    command
}

/// Adds an account to a site that need not be there yet.
pub(crate) fn add_account(data: &Path, email: &str, options: &[&str]) {
    let arguments = [&["user", "add", email, "--password-stdin"], options].concat();
    let mut add = counted(data, &arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = add.stdin.take().unwrap();
    writeln!(input, "{PASSWORD}").unwrap();
    drop(input);
    assert!(add.wait().unwrap().success());
}

/// A running site with somebody signed in.
pub(crate) struct Site {
    pub(crate) program: Child,
    pub(crate) address: String,
    pub(crate) cookie: String,
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Site {
    /// Starts it and signs an account in; `listen` is where, `options` is what else it is told.
    pub(crate) fn start_for(email: &str, data: &Path, listen: &str, options: &[&str]) -> Self {
        let arguments = [&["serve", "--listen", listen], options].concat();
        let mut program = counted(data, &arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|l| l.strip_prefix("Counted is at http://").map(str::to_owned))
            .expect("the site starts");
        // What it says later is read too: a closed pipe would end it.
        thread::spawn(move || lines.for_each(drop));
        let mut site = Self {
            program,
            address,
            cookie: String::new(),
        };
        let who = format!("email={email}&password={PASSWORD}");
        let answer = site.form("/sign-in", &who.replace('@', "%40").replace(' ', "+"));
        let session = answer
            .split("counted_session=")
            .nth(1)
            .expect("a session is opened");
        site.cookie = format!("counted_session={}", session.split(';').next().unwrap());
        site
    }

    /// Sends a form; the whole answer.
    pub(crate) fn form(&self, path: &str, form: &str) -> String {
        self.ask(&self.request(path, FORM, form.as_bytes()))
    }

    /// The whole answer, with its head.
    pub(crate) fn get(&self, path: &str) -> String {
        let (address, cookie) = (&self.address, &self.cookie);
        let head = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close");
        self.ask(format!("{head}\r\n\r\n").as_bytes())
    }

    pub(crate) fn ask(&self, request: &[u8]) -> String {
        told(&self.address, request)
    }

    pub(crate) fn request(&self, path: &str, kind: &str, body: &[u8]) -> Vec<u8> {
        let (address, cookie) = (&self.address, &self.cookie);
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nCookie: {cookie}\r\n\
             Content-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        [head.as_bytes(), body].concat()
    }
}

/// What a site says until the connection ends, however it ends.
pub(crate) fn told(address: &str, request: &[u8]) -> String {
    let mut answer = Vec::new();
    if let Ok(mut connection) = TcpStream::connect(address) {
        let _ = connection.write_all(request);
        let _ = connection.read_to_end(&mut answer);
    }
    String::from_utf8_lossy(&answer).into_owned()
}
