use std::collections::BTreeMap;

use super::*;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// Submissions 1, 2, 3 … of one moment each, with so many people in the repeat.
fn lineup(people: &[u32]) -> Lineup {
    let mut it = Lineup {
        repeats: vec!["person".to_owned()],
        ..Lineup::default()
    };
    for (n, rows) in people.iter().enumerate() {
        let n = n as i64 + 1;
        let id = Id::new(uuid::Uuid::from_u128(n as u128));
        it.moments.insert(id, at(n));
        let line = Line {
            until: None,
            rows: vec![*rows],
        };
        it.lines.insert((at(n), id), line);
    }
    it
}

fn cut(it: &Lineup, repeat: Option<&str>, wanted: (usize, usize)) -> (usize, usize, Vec<u128>) {
    let cut = it.cut(repeat, wanted, at(0));
    let ids = cut.ids.iter().map(|id| id.uuid().as_u128()).collect();
    (cut.rows, cut.before, ids)
}

#[test]
fn the_newest_comes_first() {
    let it = lineup(&[0; 5]);
    assert_eq!(cut(&it, None, (0, 2)), (5, 0, vec![5, 4]));
    assert_eq!(cut(&it, None, (3, 9)), (5, 0, vec![2, 1]));
    assert_eq!(cut(&it, None, (5, 9)), (5, 0, vec![]));
    assert_eq!(cut(&it, None, (0, usize::MAX)).2.len(), 5);
    assert_eq!(cut(&it, None, (0, 0)), (5, 0, vec![]));
}

#[test]
fn a_page_of_a_repeat_begins_within_a_submission() {
    let it = lineup(&[3, 0, 4, 2]);
    assert_eq!(cut(&it, Some("person"), (1, 2)), (9, 1, vec![4, 3]));
    assert_eq!(cut(&it, Some("person"), (2, 4)), (9, 0, vec![3]));
    assert_eq!(cut(&it, Some("person"), (5, 2)), (9, 3, vec![3, 1]));
    assert_eq!(
        cut(&it, Some("well"), (0, 9)),
        (0, 0, vec![]),
        "nobody has such rows"
    );
}

#[test]
fn what_was_agreed_until_a_day_leaves_on_it() {
    let mut it = lineup(&[1, 1]);
    it.lines.first_entry().unwrap().get_mut().until = Some(at(50));
    assert_eq!(it.cut(None, (0, 9), at(49)).rows, 2);
    assert_eq!(it.cut(None, (0, 9), at(50)).rows, 1);
}

#[tokio::test]
async fn it_follows_the_records_whatever_happens() {
    use crate::collect::tests::{handed, open, ready, submission};
    let (app, initiative, lead, instrument) = ready().await;
    open(&app, &lead, &instrument).await;
    let form = async || {
        let all = crate::collect::forms_of(&app, &lead, initiative.id)
            .await
            .unwrap();
        all.into_iter().next().unwrap()
    };
    let mut codes = BTreeMap::new();
    for n in 0..7 {
        let xml = submission("yes", &format!("a-{n}"));
        let got = crate::collect::receive_submission(&app, &lead, instrument.id, &handed(&xml)).await;
        let crate::collect::Received::Stored { id, receipt, .. } = got.unwrap() else {
            panic!("not stored");
        };
        codes.insert(id, receipt);
        if n % 3 == 1 {
            let (_, code) = codes.pop_first().unwrap();
            crate::collect::withdraw(&app, &Actor::Anonymous, code)
                .await
                .unwrap();
        }
        let form = form().await;
        let page = page_of(&app, &lead, &form, None, (0, usize::MAX)).await.unwrap();
        let all = crate::collect::submissions_of(&app, &lead, &form).await.unwrap();
        let ids = |list: &[(&Instrument, Stored<Submission>)]| -> Vec<_> {
            list.iter().map(|(_, s)| s.value.id).collect()
        };
        assert_eq!(ids(&page.submissions), ids(&all), "after {n}");
        assert_eq!(page.rows, codes.len());
    }
    let form = form().await;
    let stranger = page_of(&app, &Actor::Anonymous, &form, None, (0, 1)).await;
    assert_eq!(stranger.unwrap_err(), crate::AppError::NotSignedIn);
}
