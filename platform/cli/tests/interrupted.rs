//! The real process is stopped in the middle of an import: killed, it is opened again and the import is there as a
//! whole or as if never begun; asked with Ctrl-C, it finishes the answer first. Nothing that was answered is lost.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Enough rows that reading them takes a while in every profile.
const ROWS: usize = 60_000;

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
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

fn counted(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counted"));
    command
        .args(arguments)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::null());
    command
}

/// A site with the account `lead@example.org` and its initiative `water`.
fn prepare(data: &Path) {
    let mut add = counted(data, &["user", "add", "lead@example.org", "--password-stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = add.stdin.take().unwrap();
    input.write_all(b"a long enough password\n").unwrap();
    drop(input);
    assert!(add.wait().unwrap().success());
}

/// A running site; it is killed when the test leaves it.
struct Site {
    program: Child,
    address: String,
    cookie: String,
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Site {
    fn start(data: &Path) -> Self {
        let mut program = counted(data, &["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
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
        let form = "email=lead%40example.org&password=a+long+enough+password";
        let answer = site.form("/sign-in", form);
        let session = answer
            .split("counted_session=")
            .nth(1)
            .expect("a session is opened");
        site.cookie = format!("counted_session={}", session.split(';').next().unwrap());
        site
    }

    fn form(&self, path: &str, form: &str) -> String {
        let kind = "application/x-www-form-urlencoded";
        self.ask(request(&self.address, &self.cookie, path, kind, form.as_bytes()))
    }

    fn get(&self, path: &str) -> String {
        let (address, cookie) = (&self.address, &self.cookie);
        let head = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close");
        self.ask(format!("{head}\r\n\r\n").into_bytes())
    }

    fn ask(&self, request: Vec<u8>) -> String {
        told(&self.address, &request)
    }

    /// Brings the file from another thread; gives the answer, or what came of it before the end.
    fn bring(&self, title: &str) -> JoinHandle<String> {
        let body = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n{title}\r\n--XX\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"homes.csv\"\r\n\r\n{}\r\n--XX--\r\n",
            file()
        );
        let kind = "multipart/form-data; boundary=XX";
        let request = request(
            &self.address,
            &self.cookie,
            "/work/water/check",
            kind,
            body.as_bytes(),
        );
        let address = self.address.clone();
        thread::spawn(move || told(&address, &request))
    }

    /// Ctrl-C; gives how the program ended.
    fn interrupt(mut self) -> ExitStatus {
        let pid = self.program.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-INT", &pid])
                .status()
                .unwrap()
                .success()
        );
        self.program.wait().unwrap()
    }

    /// Whether the tab lists the dataset; then all of it must be there.
    fn holds(&self, title: &str) -> bool {
        let listed = self
            .get("/work/water/check")
            .contains(&format!("/check/{title}\""));
        let page = self.get(&format!("/work/water/check/{title}"));
        assert_eq!(listed, page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(
            !listed || page.contains("60,000"),
            "not all rows are there: {page}"
        );
        listed
    }
}

fn request(address: &str, cookie: &str, path: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nCookie: {cookie}\r\n\
         Content-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// What the site says until the connection ends, however it ends.
fn told(address: &str, request: &[u8]) -> String {
    let mut answer = Vec::new();
    if let Ok(mut connection) = TcpStream::connect(address) {
        let _ = connection.write_all(request);
        let _ = connection.read_to_end(&mut answer);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

fn file() -> String {
    let row = |i: usize| format!("r{i},{},{},well,{}.5\n", i % 97, i % 7, i % 31);
    let rows: String = (0..ROWS).map(row).collect();
    format!("_uuid,age,people,water,litres\n{rows}")
}

fn verify(data: &Path) {
    let done = counted(data, &["verify"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
}

#[test]
fn a_killed_import_is_whole_or_never_begun_and_ctrl_c_finishes_the_answer() {
    let folder = Folder::new("interrupted");
    let data = folder.0.join("data");
    prepare(&data);
    let site = Site::start(&data);
    let made = site.form("/work/new", "title=Water&action=register");
    assert!(made.starts_with("HTTP/1.1 303"), "{made}");
    let begun = Instant::now();
    assert!(site.bring("whole").join().unwrap().starts_with("HTTP/1.1 200"));
    let usual = begun.elapsed();
    assert!(site.holds("whole"));

    let bringing = site.bring("finished");
    thread::sleep(usual / 4);
    assert!(site.interrupt().success(), "Ctrl-C is an orderly end");
    assert!(
        bringing.join().unwrap().starts_with("HTTP/1.1 200"),
        "what was begun is answered"
    );
    verify(&data);

    // Earlier and earlier, until it was surely in the middle.
    let mut unanswered = 0;
    for part in [10, 8, 6, 4, 2, 1] {
        let title = format!("killed{part}");
        let site = Site::start(&data);
        assert!(site.holds("whole") && site.holds("finished"));
        let bringing = site.bring(&title);
        thread::sleep(usual * part / 10);
        drop(site);
        let answered = bringing.join().unwrap().starts_with("HTTP/1.1 200");
        unanswered += usize::from(!answered);
        verify(&data);
        let again = Site::start(&data);
        let there = again.holds(&title);
        assert!(there || !answered, "{title} was answered and is gone");
        if !there {
            assert!(again.bring(&title).join().unwrap().starts_with("HTTP/1.1 200"));
            assert!(again.holds(&title));
        }
        assert!(again.interrupt().success());
        if unanswered == 3 {
            break;
        }
    }
    assert!(unanswered > 0, "no kill came before the answer");
    verify(&data);
}

#[test]
fn a_second_ctrl_c_ends_the_program_at_once() {
    let folder = Folder::new("impatient");
    let data = folder.0.join("data");
    prepare(&data);
    let mut site = Site::start(&data);
    // A request that never ends keeps the first Ctrl-C waiting.
    let mut slow = TcpStream::connect(&site.address).unwrap();
    let kind = "application/x-www-form-urlencoded";
    let mut half = request(&site.address, "", "/sign-in", kind, &[b'x'; 100]);
    half.truncate(half.len() - 50);
    slow.write_all(&half).unwrap();
    thread::sleep(Duration::from_millis(300));
    let pid = site.program.id().to_string();
    let press = || {
        assert!(
            Command::new("kill")
                .args(["-INT", &pid])
                .status()
                .unwrap()
                .success()
        )
    };
    press();
    thread::sleep(Duration::from_millis(500));
    assert!(
        site.program.try_wait().unwrap().is_none(),
        "an answer is still to come"
    );
    press();
    let until = Instant::now() + Duration::from_secs(20);
    while site.program.try_wait().unwrap().is_none() {
        assert!(Instant::now() < until, "the second Ctrl-C did not end it");
        thread::sleep(Duration::from_millis(50));
    }
    verify(&data);
}
