//! Lists of things on real databases: pages by label, and a million of them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::App;
use app::entities::{
    EntityList, NewEntity, Search, add_entities, add_property, count_entities, entities_page, make_list,
};
use app::ports::Store;
use app::register::{Wording, register_initiative};
use app::testing::{account, app_on};
use base::{Id, Language};

use crate::site::{Kind, Site, fresh, server};

/// A list with so many things, in acts of 20,000.
async fn filled(kind: Kind, many: usize) -> (Site, App, Id<EntityList>) {
    let site = fresh(kind).await;
    let app = app_on(Arc::clone(&site.opened.store) as Arc<dyn Store>);
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let list = make_list(&app, &lead, it.id, "homes").await.unwrap();
    add_property(&app, &lead, it.id, ("homes", "size")).await.unwrap();
    for begin in (0..many).step_by(20_000) {
        let new = (begin..many.min(begin + 20_000)).map(|n| NewEntity {
            uuid: None,
            label: format!("Home {n:07}"),
            values: BTreeMap::from([("size".to_owned(), n.to_string())]),
        });
        let source = entity::Source::File {
            name: "homes.csv".into(),
        };
        add_entities(&app, &lead, it.id, "homes", (new.collect(), source))
            .await
            .unwrap();
    }
    (site, app, list.id)
}

async fn pages_by_label(kind: Kind) {
    let (_site, app, list) = filled(kind, 300).await;
    let (mut search, mut labels) = (Search::default(), Vec::new());
    loop {
        let page = entities_page(&app, list, &search, 70).await.unwrap();
        labels.extend(page.iter().map(|kept| kept.entity.label()));
        match page.last() {
            Some(last) => search.after = Some(last.entity.uuid),
            None => break,
        }
    }
    assert_eq!((labels.len(), labels.is_sorted()), (300, true));
    let some = Search {
        label: "HOME 000012".into(),
        ..Search::default()
    };
    assert_eq!(entities_page(&app, list, &some, 70).await.unwrap().len(), 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_pages_by_label() {
    pages_by_label(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_pages_by_label() {
    if server().is_some() {
        pages_by_label(Kind::Postgres).await;
    }
}

/// Minutes of work, so it runs only when asked for with `COUNTED_TEST_MILLION=1`. Each look may take 0.2 s.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_million_things_are_listed_searched_and_paged_at_once() {
    if std::env::var_os("COUNTED_TEST_MILLION").is_none() {
        println!("skipped: set COUNTED_TEST_MILLION=1 to fill a store with a million things");
        return;
    }
    let (_site, app, list) = filled(Kind::Sqlite, 1_000_000).await;
    let mut took: Vec<(&str, Duration)> = Vec::new();
    let search = |label: &str, conflict| Search {
        label: label.into(),
        conflict,
        ..Search::default()
    };
    for (what, search) in [
        ("first page", search("", false)),
        ("search", search("home 05", false)),
        ("conflicts", search("", true)),
    ] {
        let begin = Instant::now();
        entities_page(&app, list, &search, 51).await.unwrap();
        took.push((what, begin.elapsed()));
    }
    let found = entities_page(&app, list, &search("home 0999900", false), 1)
        .await
        .unwrap();
    let begin = Instant::now();
    let deep = Search {
        after: Some(found[0].entity.uuid),
        ..Search::default()
    };
    assert_eq!(entities_page(&app, list, &deep, 51).await.unwrap().len(), 51);
    took.push(("a page near the end", begin.elapsed()));
    for (what, conflict) in [("how many", false), ("how many in conflict", true)] {
        let begin = Instant::now();
        count_entities(&app, list, conflict).await.unwrap();
        took.push((what, begin.elapsed()));
    }
    for (what, time) in &took {
        println!("{what}: {} ms", time.as_millis());
    }
    assert!(
        took.iter().all(|(_, time)| *time < Duration::from_millis(200)),
        "{took:?}"
    );
}
