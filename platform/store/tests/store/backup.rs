//! A site in one file, and back, between both databases.

use std::path::Path;
use std::sync::Arc;

use crate::site::{Kind, fresh, fresh_options, server};
use app::AppError;
use app::entities::KeptEntity;
use app::log::verify;
use app::ports::{Change, Objects as _, Query, Record as _, Store as _};
use app::testing::app_on;
use app::testing::contract::{Thing, act, create, home, in_village, thing};
use base::Timestamp;
use futures::future::join_all;
use store::{Options, backup, open, restore};

const AT: Timestamp = Timestamp::UNIX_EPOCH;

/// A site with 700 things (more than one statement holds), a file, and its backup while it is open.
async fn backed_up(kind: Kind, file: &Path) {
    let site = fresh(kind).await;
    let things: Vec<_> = (1..=700)
        .map(|n| thing(n, &format!("thing {n}"), "new"))
        .collect();
    let store = &*site.opened.store;
    join_all(things.chunks(1).map(|t| create(store, t)))
        .await
        .into_iter()
        .collect::<Result<(), _>>()
        .unwrap();
    let made = Change::create(&home(1, "hill")).unwrap();
    store.commit(act(&things[0], vec![made])).await.unwrap();
    site.opened.objects.put(b"a photograph").await.unwrap();
    let manifest = backup(&site.options, file, AT).await.unwrap();
    assert_eq!((manifest.rows["party"], manifest.objects), (700, 1));
}

/// Everything of [`backed_up`] is in the site, and its log verifies.
async fn assert_brought_back(options: &Options) {
    let opened = open(options).await.unwrap();
    let store: &dyn app::ports::Store = &*opened.store;
    assert_eq!(store.count_of::<Thing>(Query::all()).await.unwrap(), 700);
    assert_eq!(
        store.get::<Thing>(thing(650, "", "").id).await.unwrap().name,
        "thing 650"
    );
    let found = store.list::<KeptEntity>(in_village("hill")).await.unwrap();
    assert_eq!(found.len(), 1, "marks are made anew");
    assert_eq!(opened.objects.all().await.unwrap().len(), 1);
    let app = app_on(Arc::clone(&opened.store) as Arc<dyn app::ports::Store>);
    let verified = verify(&app, opened.log_key).await.unwrap();
    assert!(verified.findings.is_empty(), "{:?}", verified.findings);
    create(store, &[thing(701, "one more", "new")]).await.unwrap();
}

async fn moves(from: Kind, to: Kind) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("site.backup");
    backed_up(from, &file).await;
    let (options, _keep) = fresh_options(to).await;
    restore(&options, &file).await.unwrap();
    assert_brought_back(&options).await;
}

#[tokio::test]
async fn a_site_comes_back_from_its_file() {
    moves(Kind::Sqlite, Kind::Sqlite).await;
}

#[tokio::test]
async fn a_site_moves_between_databases() {
    if server().is_some() {
        moves(Kind::Sqlite, Kind::Postgres).await;
        moves(Kind::Postgres, Kind::Sqlite).await;
    }
}

#[tokio::test]
async fn what_is_there_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("site.backup");
    backed_up(Kind::Sqlite, &file).await;

    let site = fresh(Kind::Sqlite).await;
    let again = backup(&site.options, &file, AT).await.unwrap_err();
    assert!(matches!(again, AppError::Environment { .. }), "{again}");
    create(&*site.opened.store, &[thing(1, "mine", "new")])
        .await
        .unwrap();
    drop(site.opened);
    let Err(AppError::Environment { what, .. }) = restore(&site.options, &file).await else {
        panic!("restored over a site")
    };
    assert!(what.contains("there is a site already"), "{what}");
    let opened = open(&site.options).await.unwrap();
    assert_eq!(opened.store.count(Thing::KIND, &Query::all()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_file_that_is_no_backup_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("site.backup");
    backed_up(Kind::Sqlite, &file).await;
    let whole = std::fs::read(&file).unwrap();
    let cut = folder.path().join("cut.backup");
    for bytes in [&whole[..whole.len() / 2], b"not a backup", b""] {
        std::fs::write(&cut, bytes).unwrap();
        let (options, _keep) = fresh_options(Kind::Sqlite).await;
        let Err(AppError::Environment { what, .. }) = restore(&options, &cut).await else {
            panic!("restored from half a file")
        };
        assert!(what.contains("backup"), "{what}");
        restore(&options, &file).await.unwrap();
        assert_brought_back(&options).await;
    }
}

#[tokio::test]
async fn a_site_that_is_not_there_gives_no_backup() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        data: folder.path().join("nothing"),
        ..Options::default()
    };
    let file = folder.path().join("site.backup");
    assert!(
        backup(&options, &file, AT)
            .await
            .unwrap_err()
            .to_string()
            .contains("no site")
    );
    assert!(!file.exists() && !options.data.exists());
}
