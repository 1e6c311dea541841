use std::collections::BTreeMap;

use base::Language;
use entity::{Conflict, Fault, Source};
use registry::Initiative;

use super::*;
use crate::collect::{
    Channel, Handed, Instrument, Received, ReviewState, Sender, Submission, receive_submission,
    review_submission, withdraw,
};
use crate::devices::Reach;
use crate::ports::Query;
use crate::register::{Wording, register_initiative};
use crate::testing::{HOMES, account, open_form, with_role};
use crate::{Actor, App, AppError, Role};

const HOME: &str = "0b5b1c1e-7a4f-4c0e-9d3a-1f2e3d4c5b6a";

struct World {
    app: App,
    it: Initiative,
    lead: Actor,
    form: Instrument,
}

async fn world() -> World {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let form = open_form(&app, &lead, "water", (HOMES, "Homes.")).await.unwrap();
    World { app, it, lead, form }
}

fn xml(id: &str, (head, size): (&str, &str), entity: &str, replaces: &str) -> String {
    format!(
        "<data id=\"homes\" version=\"1\"><consent>yes</consent><head>{head}</head><size>{size}</size><meta><instanceID>uuid:{id}</instanceID>{replaces}<entity dataset=\"homes\" {entity}/></meta></data>"
    )
}

fn makes(label: &str) -> String {
    format!("id=\"{HOME}\" create=\"1\"><label>{label}</label></entity><note ")
}

fn changes(base: u64) -> String {
    format!("id=\"{HOME}\" update=\"1\" baseVersion=\"{base}\"")
}

impl World {
    async fn send(&self, xml: &str) -> Received {
        let handed = Handed {
            xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: BTreeMap::new(),
            sender: Sender::default(),
        };
        receive_submission(&self.app, &self.lead, self.form.id, &handed)
            .await
            .unwrap()
    }

    async fn home(&self) -> Option<KeptEntity> {
        let of = entity_of(&self.app, &self.lead, self.it.id, ("homes", HOME)).await;
        match of {
            Ok((_, kept)) => Some(kept.value),
            Err(AppError::NotFound { .. }) => None,
            Err(other) => panic!("{other:?}"),
        }
    }

    async fn faults(&self) -> Vec<Fault> {
        let list = &lists_of(&self.app, &self.lead, self.it.id).await.unwrap()[0];
        troubles_of(&self.app, list)
            .await
            .unwrap()
            .iter()
            .map(|t| t.fault)
            .collect()
    }

    async fn mark(&self) -> String {
        let reach = Reach::whole(self.it.id);
        list_files(&self.app, &self.lead, &reach, "homes").await.unwrap()[0]
            .mark
            .clone()
    }
}

fn receipt(received: &Received) -> consent::ReceiptCode {
    match received {
        Received::Stored { receipt, .. } => *receipt,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn opening_a_form_makes_its_list_and_submissions_fill_it() {
    let w = world().await;
    let list = lists_of(&w.app, &w.lead, w.it.id).await.unwrap().remove(0);
    let names: Vec<_> = list.properties.iter().map(|p| p.name.as_str()).collect();
    assert_eq!((list.name.as_str(), names), ("homes", vec!["head", "size"]));
    let before = w.mark().await;
    w.send(&xml("1", ("Amal", "4"), &makes("Home of Amal"), "")).await;
    let home = w.home().await.unwrap();
    assert_eq!(
        (home.entity.label().as_str(), home.entity.current()),
        ("Home of Amal", 1)
    );
    assert_eq!(home.entity.values()["head"], "Amal");
    assert_ne!(w.mark().await, before);
    let same = w.mark().await;
    w.send(&xml("2", ("Zahra", "1"), &changes(1), "")).await;
    assert_ne!(w.mark().await, same);
    let home = w.home().await.unwrap();
    assert_eq!((home.entity.current(), home.entity.conflict), (2, None));
    assert!(w.faults().await.is_empty());
}

#[tokio::test]
async fn what_is_wrong_with_an_entity_does_not_lose_the_answers() {
    let w = world().await;
    for (id, entity, fault) in [
        ("1", "id=\"me\" create=\"1\"".to_owned(), Fault::BadId),
        ("2", changes(1), Fault::NotHere),
        ("3", format!("id=\"{HOME}\" update=\"1\""), Fault::NoBase),
    ] {
        let received = w.send(&xml(id, ("Amal", "4"), &entity, "")).await;
        assert!(matches!(received, Received::Stored { .. }));
        assert_eq!(w.faults().await[0], fault);
    }
    w.send(&xml("4", ("Amal", "4"), &makes("Home"), "")).await;
    w.send(&xml("5", ("Amal", "4"), &makes("Home"), "")).await;
    assert_eq!(w.faults().await[0], Fault::Here);
    w.send(&xml("6", ("Amal", "4"), &changes(9), "")).await;
    assert_eq!(w.faults().await[0], Fault::NoVersion);
    let kept = w
        .app
        .store
        .count_of::<Submission>(Query::of(w.form.id))
        .await
        .unwrap();
    assert_eq!((kept, w.home().await.unwrap().entity.current()), (6, 1));
}

#[tokio::test]
async fn changes_that_met_are_kept_and_a_person_chooses() {
    let w = world().await;
    w.send(&xml("1", ("Amal", "4"), &makes("Home"), "")).await;
    w.send(&xml("2", ("Amal", "5"), &changes(1), "")).await;
    w.send(&xml("3", ("Amal", "6"), &changes(1), "")).await;
    let home = w.home().await.unwrap();
    assert_eq!(home.entity.conflict, Some(Conflict::Hard));
    let met = Search {
        conflict: true,
        ..Search::default()
    };
    let page = view_list(&w.app, &w.lead, "water", "homes", &met).await.unwrap();
    assert_eq!((page.rows.len(), page.count, page.conflicts), (1, 1, 1));
    let stranger = resolve_entity(&w.app, &Actor::Anonymous, w.it.id, ("homes", HOME), 3).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let late = resolve_entity(&w.app, &w.lead, w.it.id, ("homes", HOME), 2)
        .await
        .unwrap_err();
    assert!(matches!(late, AppError::Findings(f) if f.first_error().unwrap().code == code::CHANGED));
    let wanted = Wanted {
        values: BTreeMap::from([("size".to_owned(), "5".to_owned())]),
        base: Some(3),
        resolves: true,
        ..Wanted::default()
    };
    let done = change_entity(&w.app, &w.lead, w.it.id, ("homes", HOME), wanted)
        .await
        .unwrap();
    assert_eq!(
        (done.entity.conflict, &done.entity.values()["size"][..]),
        (None, "5")
    );
    let view = view_entity(&w.app, &w.lead, "water", ("homes", HOME))
        .await
        .unwrap();
    assert_eq!(view.origins[&1], Origin::Form("Homes".to_owned()));
    assert!(matches!(view.origins[&4], Origin::Person(Some(_))));
}

#[tokio::test]
async fn what_is_taken_back_leaves_the_lists_too() {
    let w = world().await;
    let first = w.send(&xml("1", ("Amal", "4"), &makes("Home of Amal"), "")).await;
    let second = w.send(&xml("2", ("Zahra", "5"), &changes(1), "")).await;
    let third = w
        .send(&xml("3", ("Omar", "5"), "id=\"x\" create=\"1\"", ""))
        .await;
    withdraw(&w.app, &Actor::Anonymous, receipt(&second))
        .await
        .unwrap();
    let home = w.home().await.unwrap();
    assert_eq!(
        (&home.entity.values()["head"][..], home.entity.current()),
        ("Amal", 2)
    );
    let body = w
        .app
        .store
        .row(crate::ports::RecordKind::Entity, home.id.uuid())
        .await
        .unwrap()
        .unwrap()
        .body;
    assert!(!body.contains("Zahra"), "{body}");
    let view = view_entity(&w.app, &w.lead, "water", ("homes", HOME))
        .await
        .unwrap();
    assert_eq!(view.origins[&2], Origin::TakenBack);
    withdraw(&w.app, &Actor::Anonymous, receipt(&first))
        .await
        .unwrap();
    assert!(w.home().await.is_none());
    let rows = w
        .app
        .store
        .rows(crate::ports::RecordKind::Entity, &Query::all())
        .await
        .unwrap();
    assert!(rows.is_empty(), "{rows:?}");
    assert_eq!(w.faults().await.len(), 1);
    withdraw(&w.app, &Actor::Anonymous, receipt(&third))
        .await
        .unwrap();
    assert!(w.faults().await.is_empty());
    let list = lists_of(&w.app, &w.lead, w.it.id).await.unwrap().remove(0);
    let file = ListFile::of(&w.app, list).await.unwrap();
    assert!(is_gone(&w.app, w.it.id, &file, HOME).await.unwrap());
}

#[tokio::test]
async fn a_correction_corrects_what_was_said_of_the_entity() {
    let w = world().await;
    let first = w.send(&xml("1", ("Amal", "4"), &makes("Home"), "")).await;
    let replaces = "<deprecatedID>uuid:1</deprecatedID>";
    let edited = w.send(&xml("1b", ("Amal", "3"), &makes("Home"), replaces)).await;
    assert!(matches!(edited, Received::Edited { .. }), "{edited:?}");
    let home = w.home().await.unwrap();
    assert_eq!(
        (&home.entity.values()["size"][..], home.entity.conflict),
        ("3", None)
    );
    assert!(w.faults().await.is_empty());
    withdraw(&w.app, &Actor::Anonymous, receipt(&first))
        .await
        .unwrap();
    assert!(w.home().await.is_none());
}

#[tokio::test]
async fn two_submissions_that_meet_at_one_entity_are_both_kept() {
    let w = world().await;
    w.send(&xml("0", ("Amal", "0"), &makes("Home"), "")).await;
    let one = |n: &str| xml(n, ("Amal", n), &changes(1), "");
    let (a, b, c) = (one("1"), one("2"), one("3"));
    let all = tokio::join!(w.send(&a), w.send(&b), w.send(&c));
    assert!(matches!(
        all,
        (
            Received::Stored { .. },
            Received::Stored { .. },
            Received::Stored { .. }
        )
    ));
    assert_eq!(w.home().await.unwrap().entity.current(), 4);
}

#[tokio::test]
async fn a_file_fills_a_list_whole_or_not_at_all() {
    let w = world().await;
    let collector = with_role(&w.app, "c@example.org", w.it.id, Role::Collector)
        .await
        .unwrap();
    let good = b"label,head,__version\nHome A,Amal,1\nHome B,\"Zahra, K.\",1\n";
    let refused = upload_entities(&w.app, &collector, w.it.id, "homes", ("a.csv", good, false)).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    let bad = b"label,head\nHome A,Amal\n,Zahra\n";
    let told = upload_entities(&w.app, &w.lead, w.it.id, "homes", ("a.csv", bad, false))
        .await
        .unwrap_err();
    assert!(matches!(told, AppError::Findings(f) if f.first_error().unwrap().code == code::NO_LABEL));
    let unknown = b"label,roof\nHome A,tin\n";
    let told = upload_entities(&w.app, &w.lead, w.it.id, "homes", ("a.csv", unknown, false)).await;
    assert!(matches!(told, Err(AppError::Findings(f)) if f.first_error().unwrap().code == code::NO_PROPERTY));
    let list = named_list(&w.app, &w.lead, w.it.id, ("homes", crate::Verb::ViewEntities))
        .await
        .unwrap();
    assert_eq!(count_entities(&w.app, list.value.id, false).await.unwrap(), 0);
    let done = upload_entities(&w.app, &w.lead, w.it.id, "homes", ("a.csv", good, false))
        .await
        .unwrap();
    assert_eq!(done, 2);
    assert_eq!(
        upload_entities(&w.app, &w.lead, w.it.id, "homes", ("a.csv", unknown, true))
            .await
            .unwrap(),
        1
    );
    let search = Search {
        label: "home a".into(),
        ..Search::default()
    };
    let page = view_list(&w.app, &w.lead, "water", "homes", &search)
        .await
        .unwrap();
    assert_eq!(
        (page.rows.len(), page.list.properties.len(), page.count),
        (2, 3, 3)
    );
    assert!(matches!(
        page.rows[0].entity.versions[0].source,
        Some(Source::File { .. })
    ));
}

#[tokio::test]
async fn pages_follow_each_other() {
    let w = world().await;
    let new = (0..120).map(|n| NewEntity {
        label: format!("Home {n:03}"),
        ..NewEntity::default()
    });
    add_entities(&w.app, &w.lead, w.it.id, "homes", (new.collect(), Source::Person))
        .await
        .unwrap();
    let (mut search, mut seen) = (Search::default(), Vec::new());
    loop {
        let page = view_list(&w.app, &w.lead, "water", "homes", &search)
            .await
            .unwrap();
        seen.extend(page.rows.iter().map(|r| r.entity.label()));
        match page.next {
            Some(after) => search.after = Some(after),
            None => break,
        }
    }
    assert_eq!(
        (seen.len(), seen[0].as_str(), seen[119].as_str()),
        (120, "Home 000", "Home 119")
    );
    assert!(seen.is_sorted());
}

#[tokio::test]
async fn names_of_lists_and_properties_are_held_to_the_rules() {
    let w = world().await;
    for bad in ["", "a.b", "__a", "1a", "a b", "Homes"] {
        assert!(make_list(&w.app, &w.lead, w.it.id, bad).await.is_err(), "{bad}");
    }
    make_list(&w.app, &w.lead, w.it.id, "wells").await.unwrap();
    for bad in ["name", "Label", "__x", "a b"] {
        assert!(
            add_property(&w.app, &w.lead, w.it.id, ("wells", bad))
                .await
                .is_err(),
            "{bad}"
        );
    }
    add_property(&w.app, &w.lead, w.it.id, ("wells", "depth"))
        .await
        .unwrap();
    assert!(
        add_property(&w.app, &w.lead, w.it.id, ("wells", "depth"))
            .await
            .is_err()
    );
    let wanted = NewEntity {
        uuid: Some(HOME.to_owned()),
        label: "Well".to_owned(),
        values: BTreeMap::from([("depth".to_owned(), "4".to_owned())]),
    };
    add_entity(&w.app, &w.lead, w.it.id, "wells", wanted.clone())
        .await
        .unwrap();
    assert!(
        add_entity(&w.app, &w.lead, w.it.id, "wells", wanted)
            .await
            .is_err()
    );
    remove_entity(&w.app, &w.lead, w.it.id, ("wells", HOME))
        .await
        .unwrap();
    assert!(
        entity_of(&w.app, &w.lead, w.it.id, ("wells", HOME))
            .await
            .is_err()
    );
}

impl World {
    async fn asks(&self, approval: bool, convert: Option<bool>) -> crate::Result<EntityList> {
        ask_approval(&self.app, &self.lead, self.it.id, ("homes", approval, convert)).await
    }

    async fn review(&self, received: &Received, to: ReviewState) {
        let Received::Stored { id, .. } = received else {
            panic!("{received:?}")
        };
        review_submission(&self.app, &self.lead, *id, to, "")
            .await
            .unwrap();
    }

    async fn waiting(&self) -> u64 {
        let list = &lists_of(&self.app, &self.lead, self.it.id).await.unwrap()[0];
        count_waiting(&self.app, list).await.unwrap()
    }
}

#[tokio::test]
async fn a_list_that_asks_for_approval_makes_things_when_answers_are_approved() {
    let w = world().await;
    let stranger = ask_approval(&w.app, &Actor::Anonymous, w.it.id, ("homes", true, None)).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    assert!(w.asks(true, None).await.unwrap().approval);
    let first = w.send(&xml("1", ("Amal", "4"), &makes("Home of Amal"), "")).await;
    assert!(w.home().await.is_none(), "nobody has looked yet");
    assert_eq!((w.faults().await, w.waiting().await), (vec![Fault::Waits], 1));
    w.review(&first, ReviewState::HasIssues).await;
    assert!(w.home().await.is_none());

    // What is handed in anew waits with what it says now.
    let replaces = "<deprecatedID>uuid:1</deprecatedID>";
    w.send(&xml("2", ("Amal", "5"), &makes("Home of Amal"), replaces))
        .await;
    assert_eq!((w.faults().await, w.waiting().await), (vec![Fault::Waits], 1));
    w.review(&first, ReviewState::Approved).await;
    let home = w.home().await.unwrap();
    assert_eq!(
        (home.entity.current(), home.entity.values()["size"].as_str()),
        (1, "5")
    );
    assert!(w.faults().await.is_empty());
    w.review(&first, ReviewState::Approved).await;
    assert_eq!(
        w.home().await.unwrap().entity.current(),
        1,
        "approved twice, made once"
    );

    w.send(&xml("3", ("Zahra", "1"), &changes(1), "")).await;
    assert_eq!(w.home().await.unwrap().entity.current(), 2, "only making waits");
    withdraw(&w.app, &Actor::Anonymous, receipt(&first))
        .await
        .unwrap();
    let values = format!("{:?}", w.home().await.unwrap().entity);
    assert!(
        !values.contains("Amal"),
        "what was approved is taken back like the rest: {values}"
    );
}

#[tokio::test]
async fn what_waits_is_made_or_left_when_a_list_waits_no_more() {
    let w = world().await;
    w.asks(true, None).await.unwrap();
    let first = w.send(&xml("1", ("Amal", "4"), &makes("Home of Amal"), "")).await;
    let AppError::Findings(undecided) = w.asks(false, None).await.unwrap_err() else {
        panic!("somebody has to say what becomes of it")
    };
    assert_eq!(undecided.first_error().unwrap().code, code::WAITING);
    w.review(&first, ReviewState::Rejected).await;
    assert_eq!(w.waiting().await, 0, "what is rejected waits no more");
    assert!(!w.asks(false, None).await.unwrap().approval);
    assert!(w.home().await.is_none());

    w.asks(true, None).await.unwrap();
    w.review(&first, ReviewState::HasIssues).await;
    w.asks(false, Some(false)).await.unwrap();
    assert!(w.home().await.is_none(), "left as it is");
    w.asks(false, Some(true)).await.unwrap();
    assert_eq!(w.home().await.unwrap().entity.label(), "Home of Amal");
    assert!(w.faults().await.is_empty());

    w.asks(true, None).await.unwrap();
    let again = w.send(&xml("2", ("Zahra", "1"), &makes("Another"), "")).await;
    assert_eq!(
        w.faults().await,
        [Fault::Here],
        "it is here already, so nothing waits"
    );
    w.review(&again, ReviewState::Approved).await;
    assert_eq!(w.home().await.unwrap().entity.current(), 1);
}

#[tokio::test]
async fn what_waits_goes_with_who_takes_back() {
    let w = world().await;
    w.asks(true, None).await.unwrap();
    let first = w.send(&xml("1", ("Amal", "4"), &makes("Home of Amal"), "")).await;
    withdraw(&w.app, &Actor::Anonymous, receipt(&first))
        .await
        .unwrap();
    assert_eq!((w.faults().await, w.waiting().await), (vec![], 0));
    w.asks(false, Some(true)).await.unwrap();
    assert!(w.home().await.is_none());
}
