//! The real process is stopped in the middle of an import: killed, it is opened again and the import is there as a
//! whole or as if never begun; asked with Ctrl-C, it finishes the answer first. Nothing that was answered is lost.
#![cfg(unix)]

mod site;

use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use site::{FORM, Folder, Site, add_account, counted, told};

/// Enough rows that reading them takes a while in every profile.
const ROWS: usize = 60_000;

const LEAD: &str = "lead@example.org";

impl Site {
    fn start(data: &Path) -> Self {
        Self::start_for(LEAD, data, "127.0.0.1:0", &[])
    }

    /// Brings the file from another thread; gives the answer, or what came of it before the end.
    fn bring(&self, title: &str) -> JoinHandle<String> {
        let body = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n{title}\r\n--XX\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"homes.csv\"\r\n\r\n{}\r\n--XX--\r\n",
            file()
        );
        let kind = "multipart/form-data; boundary=XX";
        let request = self.request("/work/water/check", kind, body.as_bytes());
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
    add_account(&data, LEAD, &[]);
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
    add_account(&data, LEAD, &[]);
    let mut site = Site::start(&data);
    // A request that never ends keeps the first Ctrl-C waiting.
    let mut slow = TcpStream::connect(&site.address).unwrap();
    let mut half = site.request("/sign-in", FORM, &[b'x'; 100]);
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
