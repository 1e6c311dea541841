//! The stores' contract on SQLite and PostgreSQL, the visibility of every column, objects in a folder.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use crate::site::{Kind, fresh, server};
use app::AppError;
use app::ports::{Objects as _, Store};
use app::testing::contract;
use base::Digest;
use store::{FolderObjects, columns};

async fn keeps_the_contract(kind: Kind) {
    let sites = Mutex::new(Vec::new());
    contract::all(async || {
        let site = fresh(kind).await;
        let made = (
            Arc::clone(&site.opened.store) as Arc<dyn Store>,
            site.opened.log_key,
        );
        sites.lock().unwrap().push(site);
        made
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_keeps_the_contract() {
    keeps_the_contract(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_keeps_the_contract() {
    if server().is_some() {
        keeps_the_contract(Kind::Postgres).await;
    }
}

async fn declares_every_column(kind: Kind) {
    let site = fresh(kind).await;
    let live: BTreeSet<(String, String)> = site
        .opened
        .store
        .live_columns()
        .await
        .unwrap()
        .into_iter()
        .collect();
    let declared: BTreeSet<(String, String)> = columns::declared()
        .into_iter()
        .map(|c| (c.table.to_owned(), c.name.to_owned()))
        .collect();
    assert_eq!(
        live, declared,
        "declare every column in store/src/columns.rs, and no other"
    );
}

#[tokio::test]
async fn sqlite_declares_every_column() {
    declares_every_column(Kind::Sqlite).await;
}

#[tokio::test]
async fn postgres_declares_every_column() {
    if server().is_some() {
        declares_every_column(Kind::Postgres).await;
    }
}

#[tokio::test]
async fn objects_are_named_by_what_they_hold() {
    let folder = tempfile::tempdir().unwrap();
    let objects = FolderObjects::open(folder.path()).unwrap();
    let name = objects.put(b"water").await.unwrap();
    assert_eq!(name, Digest::of(b"water"));
    let file = folder.path().join("from");
    std::fs::write(&file, b"water").unwrap();
    assert_eq!(objects.put_file(&file).await.unwrap(), name);
    assert_eq!(objects.get(name).await.unwrap(), b"water");
    assert_eq!(objects.all().await.unwrap(), [name]);
    assert!(objects.has(name).await.unwrap());

    let unknown = Digest::of(b"else");
    assert!(matches!(
        objects.get(unknown).await,
        Err(AppError::NotFound { kind: "object", .. })
    ));
    std::fs::write(objects.path(name).await.unwrap(), b"wine").unwrap();
    assert!(matches!(
        objects.get(name).await,
        Err(AppError::Environment { .. })
    ));

    std::fs::write(folder.path().join("new/7"), b"half").unwrap();
    FolderObjects::open(folder.path()).unwrap();
    assert!(
        !folder.path().join("new/7").exists(),
        "half-written files are cleared away"
    );
}
