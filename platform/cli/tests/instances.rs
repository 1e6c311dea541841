//! Three real programs on loopback: a national site feeds a regional one, that one a global one. The regional one is
//! killed again and again while records flow. In the end each record is at the global one once, with the signature of
//! the national one; what is taken back is gone everywhere; what somebody changed on its way is refused and told.
#![cfg(unix)]

mod site;

use std::net::TcpListener;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use site::{Folder, Site, add_account, counted};

/// How many initiatives the national site publishes while the regional one dies.
const INITIATIVES: usize = 30;
/// How often the regional site is killed.
const KILLS: usize = 5;
/// How long records may take to arrive.
const PATIENCE: Duration = Duration::from_secs(90);

const ADMIN: &str = "admin@example.org";

/// A site of its own with an administrator, on a port that stays its own.
fn prepared(folder: &Folder, name: &str) -> (PathBuf, String) {
    let data = folder.0.join(name);
    add_account(&data, ADMIN, &["--admin"]);
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    (data, free.local_addr().unwrap().to_string())
}

impl Site {
    fn start((data, address): &(PathBuf, String)) -> Self {
        let options = ["--private-addresses", "--harvest-every", "1"];
        Self::start_for(ADMIN, data, address, &options)
    }

    /// Sends a form that must succeed.
    fn done(&self, path: &str, form: &str) {
        let answer = self.form(path, form);
        assert!(answer.starts_with("HTTP/1.1 303"), "{path}: {answer}");
    }

    /// A page or a file, without the head of the answer.
    fn body(&self, path: &str) -> String {
        let answer = self.get(path);
        answer
            .split_once("\r\n\r\n")
            .map_or_else(String::new, |(_, body)| body.to_owned())
    }

    /// Everything that it hands on.
    fn file(&self) -> Value {
        serde_json::from_str(&self.body("/api/v1/records.json")).expect("a file")
    }

    /// A public initiative.
    fn publishes(&self, title: &str) {
        let slug = title.to_lowercase().replace(' ', "-");
        let title = title.replace(' ', "+");
        self.done(
            "/work/new",
            &format!("title={title}&aim=Know&places=368&action=register"),
        );
        self.done(
            &format!("/work/{slug}/decide/parties"),
            "name=Well+keepers&class=cso&role=initiator",
        );
        self.done(&format!("/work/{slug}/decide/move"), "to=registered");
    }

    /// Takes the records of another site from now on, after its key was compared.
    fn harvests(&self, other: &Site) {
        let instance: Value = serde_json::from_str(&other.body("/api/v1/instance")).unwrap();
        let (key, address) = (instance["key"].as_str().unwrap(), &other.address);
        let asked = self.form("/sources/look", &format!("address=http://{address}"));
        assert!(asked.contains(key), "its key is shown: {asked}");
        self.done("/sources", &format!("address=http://{address}&key={key}"));
    }
}

/// The records of a key that are not taken back, in order; each is there once.
fn standing(file: &Value, key: &str) -> Vec<Value> {
    let mine = |r: &&Value| r["key"] == key && !r["content"].is_null();
    let mut all: Vec<Value> = file["records"]
        .as_array()
        .unwrap()
        .iter()
        .filter(mine)
        .cloned()
        .collect();
    all.sort_by_key(|r| r["id"].as_str().map(str::to_owned));
    let before = all.len();
    all.dedup_by_key(|r| r["id"].as_str().map(str::to_owned));
    assert_eq!(all.len(), before, "a record is there twice");
    all
}

/// Waits until something holds.
fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "{what}: not within {PATIENCE:?}");
        thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn records_go_from_nation_to_region_to_the_world_though_the_region_is_killed() {
    let folder = Folder::new("instances");
    let (national, regional, global) = (
        prepared(&folder, "a"),
        prepared(&folder, "b"),
        prepared(&folder, "c"),
    );
    let (a, c) = (Site::start(&national), Site::start(&global));
    let mut b = Site::start(&regional);
    a.publishes("Well 0");
    b.harvests(&a);
    c.harvests(&b);
    let own: Value = serde_json::from_str(&a.body("/api/v1/instance")).unwrap();
    let key = own["key"].as_str().unwrap().to_owned();

    // Records flow while the region dies and comes back.
    for n in 1..INITIATIVES {
        a.publishes(&format!("Well {n}"));
        if n % (INITIATIVES / KILLS) == 0 {
            drop(b);
            b = Site::start(&regional);
        }
    }
    a.done(
        "/work/well-0/case-studies/new",
        "title=Wells+run+dry&organisation=Keepers&issue=Dry&lessons=Dig&misfit_at=nowhere&policy=no",
    );
    a.done("/case-studies/wells-run-dry/publish", "");
    let all = INITIATIVES + 1;
    until("all records are at the global site", || {
        standing(&c.file(), &key).len() == all
    });
    let (there, here) = (standing(&c.file(), &key), standing(&a.file(), &key));
    assert_eq!(there, here, "byte for byte what the national site signed");
    assert!(
        c.body("/elsewhere?kind=initiative")
            .contains("Signature checked, passed on")
    );
    assert!(
        !c.body("/initiatives").contains("/initiatives/well-1\""),
        "nothing is counted as its own"
    );

    // What is taken back at the origin is gone at the end of the chain.
    a.done(
        "/case-studies/wells-run-dry/withdraw",
        "reason=The+count+was+wrong",
    );
    until("the deletion arrives", || {
        standing(&c.file(), &key).len() == INITIATIVES
    });

    // Somebody between changes a record of the nation.
    let mut file = b.file();
    let records = file["records"].as_array_mut().unwrap();
    let record = records
        .iter_mut()
        .find(|r| r["key"] == *key && !r["content"].is_null())
        .unwrap();
    record["content"]["title"]["en"] = "Poisoned".into();
    record["version"] = 99.into();
    let body = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"records.json\"\r\n\r\n{file}\r\n--XX--\r\n"
    );
    let page = c.ask(&c.request(
        "/sources/file",
        "multipart/form-data; boundary=XX",
        body.as_bytes(),
    ));
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(
        page.contains("The signature is not of the key that it names"),
        "{page}"
    );
    assert!(!c.file().to_string().contains("Poisoned"));
    // One site at a time holds its folder; each log is sound, also of the one that was killed.
    drop((a, b, c));
    for (data, _) in [&national, &regional, &global] {
        let done = counted(data, &["verify"]).output().unwrap();
        let said =
            String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{said}");
    }
}
