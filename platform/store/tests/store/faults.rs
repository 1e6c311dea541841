//! Bad days: a killed process, a full disk, a second process, a database that goes away.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::site::{Kind, as_admin, database_name, fresh, server};
use app::AppError;
use app::log::verify;
use app::ports::{Query, Record as _, Store as _};
use app::testing::app_on;
use app::testing::contract::{Thing, create, thing};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use store::{Home, Opened, Options, open};

fn in_folder(folder: &Path) -> Options {
    Options {
        data: folder.to_owned(),
        ..Options::default()
    }
}

/// Every thing has its entry, every entry its thing, and the log verifies.
async fn assert_sound(opened: &Opened) -> u64 {
    let things = opened.store.count_of_things().await;
    let app = app_on(Arc::clone(&opened.store) as Arc<dyn app::ports::Store>);
    let verified = verify(&app, opened.log_key).await.unwrap();
    assert!(verified.findings.is_empty(), "{:?}", verified.findings);
    assert_eq!(verified.entries, things);
    things
}

trait Things {
    async fn count_of_things(&self) -> u64;
}
impl Things for store::SqlStore {
    async fn count_of_things(&self) -> u64 {
        let store: &dyn app::ports::Store = self;
        store.count_of::<Thing>(Query::all()).await.unwrap()
    }
}

/// Not a test of its own: the process that the tests below start and disturb. It writes things, several at a
/// time, and says which are durable.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_writes_until_it_is_stopped() {
    let Ok(folder) = std::env::var("COUNTED_TEST_CHILD") else {
        return;
    };
    let opened = open(&in_folder(&PathBuf::from(folder))).await.unwrap();
    let from = u128::from(opened.store.count_of_things().await);
    let tasks: Vec<_> = (0..16)
        .map(|lane| {
            let store = Arc::clone(&opened.store);
            tokio::spawn(async move {
                for n in 0..2_000u128 {
                    let number = from + 1 + lane + n * 16;
                    let t = thing(number, &format!("thing {number} {}", "x".repeat(300)), "new");
                    match create(&*store, &[t]).await {
                        Ok(()) => println!("\nwrote {number}"),
                        Err(error) => {
                            println!("\nrefused {error}");
                            return;
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    println!("\nended");
}

/// Starts the child; with a limit, no file may grow beyond so many blocks of 512 bytes.
fn child(folder: &Path, limit: Option<u32>) -> std::process::Child {
    let program = std::env::current_exe().unwrap();
    let script = match limit {
        Some(blocks) => format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""),
        None => "exec \"$0\" \"$@\"".to_owned(),
    };
    Command::new("sh")
        .args(["-c", &script])
        .arg(program)
        .args([
            "--exact",
            "faults::child_writes_until_it_is_stopped",
            "--nocapture",
        ])
        .env("COUNTED_TEST_CHILD", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn numbers(lines: &[String]) -> Vec<u128> {
    lines
        .iter()
        .filter_map(|l| l.strip_prefix("wrote ")?.parse().ok())
        .collect()
}

async fn assert_all_there(opened: &Opened, numbers: &[u128]) {
    let store: &dyn app::ports::Store = &*opened.store;
    for number in numbers {
        store.get::<Thing>(thing(*number, "", "").id).await.unwrap();
    }
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let mut child = child(folder.path(), None);
        let out = BufReader::new(child.stdout.take().unwrap());
        let lines: Vec<String> = out
            .lines()
            .map_while(Result::ok)
            .filter(|l| l.starts_with("wrote"))
            .take(150)
            .collect();
        child.kill().unwrap();
        child.wait().unwrap();
        let opened = open(&in_folder(folder.path())).await.unwrap();
        assert_eq!(numbers(&lines).len(), 150);
        assert_all_there(&opened, &numbers(&lines)).await;
        assert!(assert_sound(&opened).await >= 150);
    }
}

#[tokio::test]
async fn a_full_disk_is_said_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(&in_folder(folder.path())).await.unwrap());
    // 2 MiB: enough to open, too little for all that the child wants to write.
    let mut child = child(folder.path(), Some(4096));
    let out = BufReader::new(child.stdout.take().unwrap());
    let lines: Vec<String> = out.lines().map_while(Result::ok).collect();
    child.wait().unwrap();
    let refused: Vec<_> = lines.iter().filter(|l| l.starts_with("refused")).collect();
    // Each writer stops at its first refusal. When the others have stopped, what the last ones write may still
    // fit into the room that a checkpoint gives back, so not every one of the 16 has to be refused.
    assert!((1..=16).contains(&refused.len()), "{} refused", refused.len());
    assert!(
        lines.iter().any(|l| l == "ended"),
        "a writer hung or broke: {:?}",
        lines.last()
    );
    assert!(
        refused.iter().all(|l| l.contains("disk") && l.contains("room")),
        "{refused:?}"
    );

    let opened = open(&in_folder(folder.path())).await.unwrap();
    assert_all_there(&opened, &numbers(&lines)).await;
    let before = assert_sound(&opened).await;
    create(&*opened.store, &[thing(u128::MAX, "there is room again", "new")])
        .await
        .unwrap();
    assert_eq!(assert_sound(&opened).await, before + 1);
}

/// A full disk can make SQLite end a transaction by itself; here triggers do it, the same every time.
#[tokio::test]
async fn after_a_transaction_that_ended_by_itself_writes_are_durable() {
    let site = fresh(Kind::Sqlite).await;
    let file = SqliteConnectOptions::new().filename(site.folder.path().join("counted.sqlite"));
    let mut other = SqliteConnection::connect_with(&file).await.unwrap();
    for (name, how) in [("ends it", "ROLLBACK"), ("fails in it", "ABORT")] {
        let trigger = format!(
            "CREATE TRIGGER \"{how}\" BEFORE INSERT ON \"{}\" WHEN NEW.\"name\" = '{name}' \
             BEGIN SELECT RAISE({how}, 'as on a full disk'); END",
            Thing::KIND.table()
        );
        other.execute(AssertSqlSafe(trigger)).await.unwrap();
    }
    let store = &site.opened.store;
    create(&**store, &[thing(1, "ends it", "new")]).await.unwrap_err();
    create(&**store, &[thing(2, "fails in it", "new")])
        .await
        .unwrap_err();
    create(&**store, &[thing(3, "stays", "new")]).await.unwrap();
    drop(site.opened);

    let opened = open(&site.options).await.unwrap();
    assert_all_there(&opened, &[3]).await;
    assert_eq!(assert_sound(&opened).await, 1);
}

#[tokio::test]
async fn a_second_process_is_told_who_was_first() {
    let site = fresh(Kind::Sqlite).await;
    let Err(AppError::Environment { what, cure }) = open(&site.options).await else {
        panic!("opened twice")
    };
    assert!(
        what.contains(&format!("process {}", std::process::id())),
        "{what}"
    );
    assert!(cure.contains("--data"), "{cure}");
    drop(site.opened);
    Home::take(site.folder.path()).unwrap();
}

#[tokio::test]
async fn two_nodes_write_one_log() {
    if server().is_none() {
        return;
    }
    let first = fresh(Kind::Postgres).await;
    let other = tempfile::tempdir().unwrap();
    let second = Options {
        data: other.path().to_owned(),
        ..first.options.clone()
    };
    create(&*first.opened.store, &[thing(1, "first", "new")])
        .await
        .unwrap();
    let Err(AppError::Environment { cure, .. }) = open(&second).await else {
        panic!("signed with another key")
    };
    assert!(cure.contains("log.key"), "{cure}");
    let key = "secrets/log.key";
    std::fs::copy(first.folder.path().join(key), other.path().join(key)).unwrap();
    let second = open(&second).await.unwrap();
    let write = |store: Arc<store::SqlStore>, from: u128| async move {
        for n in from..from + 40 {
            create(&*store, &[thing(n, &format!("n{n}"), "new")])
                .await
                .unwrap();
        }
    };
    tokio::join!(
        write(Arc::clone(&first.opened.store), 100),
        write(Arc::clone(&second.store), 200)
    );
    assert_eq!(assert_sound(&second).await, 81);
}

#[tokio::test]
async fn a_database_that_comes_back_is_used_again() {
    if server().is_none() {
        return;
    }
    let site = fresh(Kind::Postgres).await;
    let store = &site.opened.store;
    create(&**store, &[thing(1, "a", "new")]).await.unwrap();
    let name = database_name(site.options.database.as_deref().unwrap());
    let hang_up = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

    as_admin(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).await;
    as_admin(&hang_up).await;
    let Err(AppError::Environment { what, cure }) = create(&**store, &[thing(2, "b", "new")]).await else {
        panic!("wrote to a database that is away")
    };
    assert!(
        what.contains("does not answer") && cure.contains("by itself"),
        "{what}: {cure}"
    );
    assert!(store.ready().await.is_err());

    as_admin(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true")).await;
    create(&**store, &[thing(2, "b", "new")]).await.unwrap();
    store.ready().await.unwrap();
    as_admin(&hang_up).await;
    create(&**store, &[thing(3, "c", "new")]).await.unwrap();
    assert_eq!(assert_sound(&site.opened).await, 3);
}
