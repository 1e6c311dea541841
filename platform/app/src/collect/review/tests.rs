use base::{Id, Language};

use super::*;
use crate::collect::*;
use crate::register::{Wording, register_initiative};
use crate::testing::{account, open_form, with_role};
use crate::{Actor, App, AppError, Result, Role};

const FORM: &str = include_str!("../../../../../domain/form/tests/household.xml");

struct Site {
    app: App,
    lead: Actor,
    manager: Actor,
    collector: Actor,
    it: Instrument,
}

async fn site() -> Site {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let manager = with_role(&app, "m@example.org", it.id, Role::DataManager)
        .await
        .unwrap();
    let collector = with_role(&app, "c@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    let it = open_form(&app, &lead, "water", (FORM, "Water.")).await.unwrap();
    Site {
        app,
        lead,
        manager,
        collector,
        it,
    }
}

impl Site {
    async fn hand_in(&self, who: &Actor, id: &str, size: u8, replaces: &str) -> (Id<Submission>, String) {
        let old = if replaces.is_empty() {
            String::new()
        } else {
            format!("<deprecatedID>uuid:{replaces}</deprecatedID>")
        };
        let xml = format!(
            "<data id=\"household\" version=\"3\"><consent>yes</consent><size>{size}</size><person><name>Amal</name>\
             <age>4</age></person><where>12.5 -3.25 0 4</where><meta><instanceID>uuid:{id}</instanceID>{old}</meta></data>"
        );
        self.hand_in_xml(who, &xml).await
    }

    async fn hand_in_xml(&self, who: &Actor, xml: &str) -> (Id<Submission>, String) {
        let handed = Handed {
            xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: std::collections::BTreeMap::new(),
            sender: Sender::of(who, None),
        };
        match receive_submission(&self.app, who, self.it.id, &handed)
            .await
            .unwrap()
        {
            Received::Stored { id, receipt, .. } => (id, receipt.to_string()),
            Received::Edited { id, .. } => (id, String::new()),
            other => panic!("{other:?}"),
        }
    }

    async fn review(&self, who: &Actor, id: Id<Submission>, to: ReviewState) -> Result<ReviewState> {
        let done = review_submission(&self.app, who, id, to, "").await?;
        Ok(done.review)
    }

    async fn table(&self, who: &Actor, wanted: &Wanted) -> Result<RecordTable> {
        view_table(&self.app, who, ("water", self.it.id), wanted).await
    }
}

fn code_of(found: AppError) -> base::Code {
    match found {
        AppError::Findings(f) => f.first_error().unwrap().code,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_second_person_approves_and_an_edit_asks_for_one_anew() {
    let s = site().await;
    let (id, _) = s.hand_in(&s.manager, "a", 2, "").await;
    let stranger = s.review(&Actor::Anonymous, id, ReviewState::Approved).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let collector = s.review(&s.collector, id, ReviewState::Approved).await;
    assert!(matches!(collector, Err(AppError::NotAllowed { .. })));
    let own = s.review(&s.manager, id, ReviewState::Approved).await;
    assert_eq!(code_of(own.unwrap_err()), code::SAME_PERSON);
    let early = s.review(&s.lead, id, ReviewState::Edited).await;
    assert_eq!(code_of(early.unwrap_err()), code::NOT_EDITED);
    assert_eq!(
        s.review(&s.manager, id, ReviewState::HasIssues).await,
        Ok(ReviewState::HasIssues)
    );
    assert_eq!(
        s.review(&s.lead, id, ReviewState::Approved).await,
        Ok(ReviewState::Approved)
    );
    s.hand_in(&s.lead, "b", 3, "a").await;
    let edited = s.app.store.get(id).await.unwrap();
    assert_eq!((edited.review, edited.reviewed), (ReviewState::Edited, None));
    let both = s.review(&s.lead, id, ReviewState::Approved).await.unwrap();
    assert_eq!(both, ReviewState::Approved, "nobody else had no hand in it");
    let eyes = s.app.store.get(id).await.unwrap().reviewed.unwrap().eyes;
    assert_eq!(eyes, Eyes::Same);
    let log = s.app.store.entries_about(id.uuid(), 1).await.unwrap();
    assert!(log[0].facts.contains("by_the_same_person"), "{}", log[0].facts);
}

#[tokio::test]
async fn who_collects_sees_only_what_they_handed_in() {
    let s = site().await;
    let (own, _) = s.hand_in(&s.collector, "own", 2, "").await;
    let (other, _) = s.hand_in(&s.manager, "other", 9, "").await;
    let said = comment_submission(&s.app, &s.manager, own, "The size?")
        .await
        .unwrap();
    assert_eq!(said.text, "The size?");
    assert!(
        comment_submission(&s.app, &s.collector, own, "It is 2.")
            .await
            .is_ok()
    );
    let hidden = comment_submission(&s.app, &s.collector, other, "x").await;
    assert!(matches!(hidden, Err(AppError::NotFound { .. })));
    let empty = comment_submission(&s.app, &s.manager, own, "  ").await;
    assert_eq!(code_of(empty.unwrap_err()), code::COMMENT_EMPTY);
    let table = s.table(&s.collector, &Wanted::default()).await.unwrap();
    let shown: Vec<_> = table.rows.iter().map(|r| r.value.id).collect();
    assert_eq!(
        (shown, table.counts.len(), table.may_review),
        (vec![own], 0, false)
    );
    let at = ("water", s.it.id);
    let view = view_record(&s.app, &s.collector, at, &own.to_string())
        .await
        .unwrap();
    assert_eq!(view.submission.comments.len(), 2);
    let refused = view_record(&s.app, &s.collector, at, &other.to_string()).await;
    assert!(matches!(refused, Err(AppError::NotFound { .. })));
    let all = s.table(&s.manager, &Wanted::default()).await.unwrap();
    assert_eq!((all.rows.len(), all.next), (2, None));
    let log = s.app.store.entries_about(own.uuid(), 1).await.unwrap();
    assert_eq!(log[0].verb, "submission.read_own");
}

#[tokio::test]
async fn filters_find_by_state_day_collector_and_answer() {
    let s = site().await;
    let (a, _) = s.hand_in(&s.collector, "a", 2, "").await;
    let (b, _) = s.hand_in(&s.manager, "b", 10, "").await;
    s.review(&s.lead, b, ReviewState::Rejected).await.unwrap();
    let test = |question: &str, relation, value: &str| Wanted {
        answers: vec![AnswerTest {
            question: question.into(),
            relation,
            value: value.into(),
        }],
        ..Wanted::default()
    };
    let by = |who: &Actor| Wanted {
        collector: who.account().map(|a| a.uuid()),
        ..Wanted::default()
    };
    let of = |states: Vec<ReviewState>| Wanted {
        states,
        ..Wanted::default()
    };
    let today = s.app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let days = |from, until| Wanted {
        from,
        until,
        ..Wanted::default()
    };
    let cases = [
        (of(vec![ReviewState::Rejected]), vec![b]),
        (of(vec![ReviewState::Received, ReviewState::Rejected]), vec![b, a]),
        (by(&s.collector), vec![a]),
        (test("size", Relation::AtLeast, "3"), vec![b]),
        (test("size", Relation::AtMost, "9"), vec![a]),
        (test("size", Relation::Is, "2.0"), vec![a]),
        (test("size", Relation::IsNot, "2"), vec![b]),
        (test("person/name", Relation::Has, "AMA"), vec![b, a]),
        (test("person/name", Relation::Is, "Zahra"), vec![]),
        (test("nothing", Relation::Empty, ""), vec![b, a]),
        (test("size", Relation::Answered, ""), vec![b, a]),
        (days(Some(today), Some(today)), vec![b, a]),
        (days(today.tomorrow().ok(), None), vec![]),
        (days(None, today.yesterday().ok()), vec![]),
        (
            Wanted {
                after: Some(b.uuid()),
                ..Wanted::default()
            },
            vec![a],
        ),
    ];
    for (wanted, expected) in cases {
        let found = s.table(&s.lead, &wanted).await.unwrap();
        let mut found: Vec<_> = found.rows.iter().map(|r| r.value.id).collect();
        found.sort();
        let mut expected = expected;
        expected.sort();
        assert_eq!(found, expected, "{wanted:?}");
    }
}

#[tokio::test]
async fn what_was_taken_back_leaves_no_comment_and_no_review() {
    let s = site().await;
    let (id, receipt) = s.hand_in(&s.collector, "a", 2, "").await;
    comment_submission(&s.app, &s.manager, id, "Neighbour of Amal")
        .await
        .unwrap();
    s.review(&s.manager, id, ReviewState::HasIssues).await.unwrap();
    withdraw(&s.app, &Actor::Anonymous, receipt.parse().unwrap())
        .await
        .unwrap();
    let row = s
        .app
        .store
        .row(crate::ports::RecordKind::Submission, id.uuid())
        .await;
    let row = row.unwrap().unwrap();
    assert!(!row.body.contains("Neighbour"), "{}", row.body);
    assert_eq!(row.state.as_deref(), Some("withdrawn"));
    for who in [&s.manager, &s.collector] {
        let late = s.review(who, id, ReviewState::Approved).await;
        assert!(matches!(late, Err(AppError::NotFound { .. })), "{late:?}");
        assert!(comment_submission(&s.app, who, id, "x").await.is_err());
    }
    let table = s.table(&s.manager, &Wanted::default()).await.unwrap();
    assert!(table.rows.is_empty());
}

#[tokio::test]
async fn rejected_answers_are_in_no_file_and_no_snapshot_unless_asked_for() {
    let s = site().await;
    s.hand_in(&s.collector, "a", 2, "").await;
    let (b, _) = s.hand_in(&s.collector, "b", 10, "").await;
    let made = crate::data::gather_submissions(&s.app, &s.lead, "water", s.it.id, None)
        .await
        .unwrap();
    let at = ("water", made.slug.as_str());
    assert_eq!(made.rows, 2);
    s.review(&s.lead, b, ReviewState::Rejected).await.unwrap();
    let taken = crate::data::take_snapshot(&s.app, &s.lead, at).await.unwrap();
    assert_eq!(taken.state.rows, 1);
    assert!(matches!(
        taken.state.origin,
        dataset::Origin::Processed { rejected: 1, .. }
    ));
    for (rejected, rows) in [(false, 1), (true, 2)] {
        let wish = Wish {
            rejected,
            ..Wish::default()
        };
        let versions = vec![s.it.clone()];
        let initiative = s.it.initiative;
        let export = export_answers(&s.app, &s.lead, initiative, versions, wish, Format::GeoJson).await;
        let (out, mut pieces) = tokio::sync::mpsc::channel(64);
        write_answers(&s.app, &export.unwrap(), Format::GeoJson, &out)
            .await
            .unwrap();
        drop(out);
        let mut text = Vec::new();
        while let Some(piece) = pieces.recv().await {
            text.extend(piece.unwrap());
        }
        let text = String::from_utf8(text).unwrap();
        assert_eq!(text.matches("\"Feature\"").count(), rows, "{text}");
    }
}

#[tokio::test]
async fn a_record_shows_what_changed_from_one_edition_to_the_next() {
    let s = site().await;
    let (id, _) = s.hand_in(&s.collector, "a", 2, "").await;
    s.hand_in(&s.collector, "b", 3, "a").await;
    let view = view_record(&s.app, &s.lead, ("water", s.it.id), &id.to_string())
        .await
        .unwrap();
    assert_eq!(view.versions.len(), 2);
    let changes = &view.versions[1].1;
    let said: Vec<_> = changes.iter().filter(|d| !d.is_about_itself()).collect();
    assert_eq!(said.len(), 1, "{changes:?}");
    assert_eq!(
        (said[0].question(), said[0].old.as_deref(), said[0].new.as_deref()),
        ("size".to_owned(), Some("2"), Some("3"))
    );
    assert_eq!(view.purposes.len(), s.it.notice.purposes.len());
    assert_eq!(view.said.len(), 2, "asked once, and one person");
}

#[tokio::test]
async fn what_is_striking_is_shown_and_found_and_decides_nothing() {
    let s = site().await;
    let (exact, _) = s.hand_in(&s.manager, "a", 2, "").await;
    let far = "<data id=\"household\" version=\"3\"><consent>yes</consent><size>2</size><where>12.5 -3.25 0 250</where>\
               <meta><instanceID>uuid:far</instanceID></meta></data>";
    let (far, _) = s.hand_in_xml(&s.manager, far).await;
    let flag = dataset::quality::interview::Flag::Inaccurate;
    let all = s.table(&s.lead, &Wanted::default()).await.unwrap();
    assert_eq!((all.rows.len(), all.flags.looked), (2, 2));
    assert!(all.flags.of(exact).is_empty());
    let (mark, other) = all.flags.of(far)[0];
    assert_eq!((mark.flag, mark.value, other), (flag, 250.0, None));
    let wanted = Wanted {
        flag: Some(flag),
        ..Wanted::default()
    };
    let found = s.table(&s.lead, &wanted).await.unwrap();
    assert_eq!(found.rows.iter().map(|s| s.value.id).collect::<Vec<_>>(), [far]);
    assert_eq!(
        found.rows[0].review,
        ReviewState::Received,
        "nothing follows by itself"
    );
    let own = s.table(&s.collector, &Wanted::default()).await.unwrap();
    assert!(
        own.flags.of(far).is_empty(),
        "who only collects sees no marks of others"
    );
    let one = view_record(&s.app, &s.lead, ("water", s.it.id), &far.to_string())
        .await
        .unwrap();
    assert_eq!(one.flags.of(far).len(), 1);
}
