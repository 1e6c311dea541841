use base::{Id, Language, Text, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

const FIRST: &str =
    "# Scope\n\nCitizen data are data of people.\n\nMembers meet every month.\n\nThe text ends here.";

/// A moment on a day of January 2026 and later, by its number.
pub(crate) fn on(day: i64) -> Timestamp {
    Timestamp::from_second(1_767_225_600 + (day - 1) * 86_400).unwrap()
}

pub(crate) fn document() -> Document {
    written(FIRST)
}

fn written(text: &str) -> Document {
    let words = (Text::english("Guidance"), Language::english(), text);
    Document::write(
        Id::new(Uuid::from_u128(1)),
        Id::new(Uuid::from_u128(2)),
        words,
        None,
        on(1),
    )
    .unwrap()
}

pub(crate) fn members() -> Audience {
    Audience::Members {
        body: Id::new(Uuid::from_u128(7)),
    }
}

pub(crate) fn asked(until: i64, shortest: u16) -> Asked {
    Asked {
        audience: members(),
        question: Text::default(),
        until: crate::day(on(until)),
        shortest,
    }
}

fn marks(d: &Document) -> Vec<String> {
    d.now()
        .blocks
        .iter()
        .filter_map(|b| Some(b.mark?.to_string()))
        .collect()
}

fn said(n: u128, mark: Option<&str>) -> Said {
    Said {
        id: Id::new(Uuid::from_u128(n)),
        on: mark.map(|m| m.parse().unwrap()),
        words: "Say who meets.".into(),
        instead: String::new(),
        language: Language::english(),
        speaker: Speaker::Account {
            account: Uuid::from_u128(9),
        },
    }
}

fn answer() -> Disposition {
    Disposition {
        answer: Answer::Taken,
        reason: Text::english("It is clearer so."),
        by: None,
        at: on(20),
    }
}

#[test]
fn a_paragraph_keeps_its_number() {
    let mut d = document();
    assert_eq!(marks(&d), ["1", "2", "3"]);
    let later = "# Scope\n\nCitizen data are data of people.\n\nNew words that nobody wrote.\n\n\
        All members meet every month in one place.\n\nThe text ends here.\n\nSources.";
    d.revise(later, None, on(2)).unwrap();
    assert_eq!(marks(&d), ["1", "1a", "2", "3", "3a"]);
    let shorter = "# Scope\n\nCitizen data are data of people.\n\nThe text ends here.\n\nAnnex of tables.";
    d.revise(shorter, None, on(3)).unwrap();
    assert_eq!(marks(&d), ["1", "3", "3b"], "no number is given twice");
    let became: Vec<_> = d
        .changes(1, 3)
        .into_iter()
        .map(|(b, became)| (b.mark.map(|m| m.to_string()), became))
        .collect();
    let mark = |m: &str| Some(m.to_owned());
    assert_eq!(became[0], (None, Became::Same));
    assert_eq!(became[1], (mark("1"), Became::Same));
    assert_eq!(
        became[2],
        (mark("2"), Became::Gone("Members meet every month.".into()))
    );
    assert_eq!(became[4], (mark("3b"), Became::New));
}

#[test]
fn the_text_stands_while_people_are_asked() {
    let mut d = document();
    assert_eq!(d.hear(said(1, None), on(2)).unwrap_err().code, code::NOT_ASKED);
    assert_eq!(d.ask(asked(10, 14), on(2)).unwrap_err().code, code::WINDOW_SHORT);
    d.ask(asked(16, 14), on(2)).unwrap();
    assert_eq!(
        d.revise("Other words.", None, on(3)).unwrap_err().code,
        code::STANDS
    );
    assert_eq!(d.ask(asked(30, 14), on(3)).unwrap_err().code, code::ASKED_ALREADY);
    assert_eq!(
        d.hear(said(1, Some("9")), on(4)).unwrap_err().code,
        code::NO_PARAGRAPH
    );
    let comment = d.hear(said(1, Some("2")), on(16)).unwrap();
    assert_eq!(
        d.hear(said(2, Some("2")), on(17)).unwrap_err().code,
        code::NOT_ASKED
    );
    d.revise(
        "Citizen data are data of people.\n\nAll members meet.",
        None,
        on(17),
    )
    .unwrap();
    let refused = d
        .conclude(std::slice::from_ref(&comment), Text::default(), on(17))
        .unwrap_err();
    assert_eq!(refused.code, code::UNANSWERED);
    let mut answered = comment;
    let unsaid = Disposition {
        reason: Text::default(),
        ..answer()
    };
    assert_eq!(answered.dispose(unsaid).unwrap_err().code, code::NO_REASON);
    answered.dispose(answer()).unwrap();
    let review = d.conclude(&[answered], Text::default(), on(18)).unwrap();
    assert_eq!((review.version(), review.comments(), d.now().number), (1, 1, 2));
    assert_eq!(
        d.conclude(&[], Text::default(), on(19)).unwrap_err().code,
        code::CONCLUDED
    );
}

#[test]
fn an_early_end_and_empty_words_are_refused() {
    let mut d = document();
    d.ask(asked(16, 14), on(2)).unwrap();
    assert_eq!(
        d.conclude(&[], Text::default(), on(16)).unwrap_err().code,
        code::WINDOW_OPEN
    );
    let empty = Said {
        words: " ".into(),
        ..said(1, None)
    };
    assert_eq!(d.hear(empty, on(3)).unwrap_err().code, code::NO_WORDS);
    let stranger = Speaker::Stranger {
        name: "Ama".into(),
        organisation: String::new(),
    };
    let mut waits = d
        .hear(
            Said {
                speaker: stranger,
                ..said(1, None)
            },
            on(3),
        )
        .unwrap();
    assert_eq!(waits.shown, Shown::Waiting);
    waits.remove("It names somebody.").unwrap();
    assert!(waits.is_settled() && waits.words.is_empty());
    let nobody = Speaker::Stranger {
        name: String::new(),
        organisation: String::new(),
    };
    assert_eq!(waits.speaker, nobody);
}

proptest! {
    /// However a text is changed: numbers are unique, and whoever keeps the words keeps the number.
    #[test]
    fn numbers_are_never_given_twice(versions in prop::collection::vec(prop::collection::vec("[a-e]{1,2}( [a-e]{1,2}){0,3}", 1..6), 1..5)) {
        let mut d = written(&versions[0].join("\n\n"));
        let mut ever = std::collections::BTreeMap::<Mark, ()>::new();
        ever.extend(d.now().blocks.iter().filter_map(|b| Some((b.mark?, ()))));
        for (n, text) in versions.iter().enumerate().skip(1) {
            let before = d.now().clone();
            if d.revise(&text.join("\n\n"), None, on(2 + n as i64)).is_err() { continue; }
            let now: Vec<Mark> = d.now().blocks.iter().filter_map(|b| b.mark).collect();
            let unique: std::collections::BTreeSet<Mark> = now.iter().copied().collect();
            prop_assert_eq!(unique.len(), now.len());
            for mark in &now {
                // A number that is not in the version before is one that nobody ever had.
                prop_assert!(before.block(*mark).is_some() || !ever.contains_key(mark));
            }
            ever.extend(now.into_iter().map(|m| (m, ())));
        }
        let kept: Document = serde_json::from_str(&serde_json::to_string(&d).unwrap()).unwrap();
        prop_assert_eq!(kept, d);
    }

    /// What somebody gets to edit makes the same text again.
    #[test]
    fn the_source_is_the_text(text in "(# )?[a-c ]{1,8}(\n\n?(# )?[a-c]{1,4}){0,5}") {
        let words = (Text::english("T"), Language::english(), text.as_str());
        if let Ok(mut d) = Document::write(Id::new(Uuid::from_u128(1)), Id::new(Uuid::from_u128(2)), words, None, on(1)) {
            let again = d.now().source();
            prop_assert_eq!(d.revise(&again, None, on(2)).unwrap_err().code, code::NOTHING_CHANGED);
        }
    }
}
