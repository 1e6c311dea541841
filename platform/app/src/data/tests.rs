use base::{Language, Text};
use dataset::csv::Told;
use dataset::process::{Action, Bound, Check, Mapping, Outcome, Rule, Scope};
use dataset::{Kind, Role as Part};
use registry::Initiative;

use super::*;
use crate::register::{Wording, register_initiative};
use crate::testing::{account, with_role};
use crate::{Actor, App, AppError, Role};

const FILE: &str = "_uuid,name,age,water\na,Ann,34,tap\nb,Bo,700,well\nc,Cy,5,tap\nd,Di,,tap\n";

async fn ready() -> (App, Initiative, Actor) {
    let app = crate::testing::app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    (app, it, lead)
}

fn file(text: &str) -> ImportFile {
    ImportFile {
        initiative: "water".into(),
        title: Text::english("Households"),
        file_name: "hh.csv".into(),
        bytes: text.as_bytes().to_vec(),
        told: Told::default(),
        day_order: None,
        against: Against::Nothing,
    }
}

const AT: (&str, &str) = ("water", "households");

fn entry(record: &str, action: Action) -> NewEntry {
    NewEntry {
        scope: Scope::Record(record.into()),
        action,
        why: "asked again".into(),
    }
}

#[tokio::test]
async fn only_those_who_work_with_the_data_import_it() {
    let (app, it, lead) = ready().await;
    let refused = import_file(&app, &Actor::Anonymous, file(FILE))
        .await
        .unwrap_err();
    assert_eq!(refused, AppError::NotSignedIn);
    let collector = with_role(&app, "c@example.org", it.id, Role::Collector)
        .await
        .unwrap();
    assert!(matches!(
        import_file(&app, &collector, file(FILE)).await,
        Err(AppError::NotAllowed { .. })
    ));
    let unknown = ImportFile {
        initiative: "fire".into(),
        ..file(FILE)
    };
    assert!(matches!(
        import_file(&app, &lead, unknown).await,
        Err(AppError::NotFound { .. })
    ));

    let done = import_file(&app, &lead, file(FILE)).await.unwrap();
    assert_eq!(
        (done.dataset.rows, done.dataset.key.as_deref()),
        (4, Some("_uuid"))
    );
    assert!(!done.findings.is_empty(), "a column of names is told");
    let again = import_file(&app, &lead, file(FILE)).await.unwrap_err();
    assert!(matches!(again, AppError::Findings(f) if f.first_error().unwrap().code == code::NAME_TAKEN));
}

#[tokio::test]
async fn a_broken_file_leaves_nothing_behind() {
    let (app, _, lead) = ready().await;
    let before = app.store.entries(0..99).await.unwrap().len();
    let refused = import_file(&app, &lead, file("a,b\n1\n")).await.unwrap_err();
    assert!(matches!(refused, AppError::Findings(_)));
    assert_eq!(list_datasets(&app, &lead, "water").await.unwrap().1.len(), 0);
    assert_eq!(app.store.entries(0..99).await.unwrap().len(), before);
}

#[tokio::test]
async fn from_file_to_snapshot() {
    let (app, _, lead) = ready().await;
    import_file(&app, &lead, file(FILE)).await.unwrap();
    let range = Check::Range {
        variable: "age".into(),
        min: None,
        max: Some(Bound {
            at: 120.0,
            included: true,
        }),
    };
    let rule = Rule {
        id: "age".into(),
        label: Text::english("Nobody is older"),
        check: range,
    };
    add_rule(&app, &lead, AT, rule.clone()).await.unwrap();
    assert!(
        add_rule(&app, &lead, AT, rule).await.is_err(),
        "its name is taken"
    );
    let view = view_dataset(&app, &lead, AT).await.unwrap();
    assert_eq!(view.rules[0].1.as_ref().unwrap().rows, [1]);

    let change = Action::Change {
        variable: "age".into(),
        to: "70".into(),
        from: Some("700".into()),
    };
    let silent = NewEntry {
        why: " ".into(),
        ..entry("b", change.clone())
    };
    assert!(
        add_entry(&app, &lead, AT, silent).await.is_err(),
        "nobody changes data without a reason"
    );
    let all = NewEntry {
        scope: Scope::All,
        ..entry("", Action::Remove)
    };
    assert!(
        add_entry(&app, &lead, AT, all).await.is_err(),
        "no slip takes every record out"
    );
    add_entry(&app, &lead, AT, entry("b", change)).await.unwrap();
    add_entry(&app, &lead, AT, entry("c", Action::Remove))
        .await
        .unwrap();
    let view = view_dataset(&app, &lead, AT).await.unwrap();
    assert_eq!((view.rows, view.removed, view.applied()), (3, 1, 2));
    assert_eq!(view.rules[0].1.as_ref().unwrap().rows, Vec::<usize>::new());
    assert!(view.entries.iter().all(|(_, o)| *o == Outcome::Applied(1)));

    let one = take_snapshot(&app, &lead, AT).await.unwrap();
    let two = take_snapshot(&app, &lead, AT).await.unwrap();
    assert_eq!((one.number, two.number, one.state.rows), (1, 2, 3));
    assert_eq!(
        one.state.content, two.state.content,
        "the same raw data and log give the same bytes"
    );
    assert_eq!(view_dataset(&app, &lead, AT).await.unwrap().snapshots.len(), 2);
}

#[tokio::test]
async fn a_variable_is_described_anew_and_the_file_read_again() {
    let (app, _, lead) = ready().await;
    import_file(&app, &lead, file(FILE)).await.unwrap();
    let edit = EditVariable {
        name: "age".into(),
        label: "Age in years".into(),
        role: Part::QuasiIdentifier,
        kind: "decimal".into(),
        unit: "years".into(),
        min: "0".into(),
        max: "120".into(),
    };
    let it = edit_variable(&app, &lead, AT, &edit, &Language::english())
        .await
        .unwrap();
    let age = it.variables.iter().find(|v| v.name == "age").unwrap();
    assert_eq!((&age.kind, age.range.unwrap().max), (&Kind::Decimal, Some(120.0)));
    let view = view_dataset(&app, &lead, AT).await.unwrap();
    let (_, summary) = view.variables.iter().find(|(v, _)| v.name == "age").unwrap();
    assert_eq!(summary.out_of_range, Some(1));
    let bad = EditVariable {
        min: "low".into(),
        ..edit.clone()
    };
    assert!(
        edit_variable(&app, &lead, AT, &bad, &Language::english())
            .await
            .is_err()
    );
    let gone = EditVariable {
        name: "size".into(),
        ..edit
    };
    assert!(
        edit_variable(&app, &lead, AT, &gone, &Language::english())
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_log_from_elsewhere_comes_in_whole_or_not_at_all() {
    let (app, _, lead) = ready().await;
    import_file(&app, &lead, file(FILE)).await.unwrap();
    let log = |text: &str| ImportLog {
        bytes: text.as_bytes().to_vec(),
        mapping: Mapping::cleaningtools("_uuid"),
    };
    let good = "uuid,question,change_type,new_value,old_value,issue\na,age,change_response,35,34,typo\nb,,remove_survey,,,test\n";
    assert_eq!(import_log(&app, &lead, AT, log(good)).await.unwrap().entries, 2);
    let bad =
        "uuid,question,change_type,new_value,old_value,issue\na,age,change_response,36,,x\nb,,burn,,,x\n";
    assert!(import_log(&app, &lead, AT, log(bad)).await.is_err());
    assert_eq!(view_dataset(&app, &lead, AT).await.unwrap().entries.len(), 2);
}

#[tokio::test]
async fn columns_are_joined_by_key() {
    let (app, _, lead) = ready().await;
    import_file(&app, &lead, file(FILE)).await.unwrap();
    let join = JoinColumns {
        file_name: "areas.csv".into(),
        bytes: b"_uuid,area\na,north\nb,south\nc,north\nd,south\n".to_vec(),
        key: "_uuid".into(),
        columns: vec!["area".into()],
        labels: vec![Text::english("Where")],
    };
    join_columns(&app, &lead, AT, join.clone()).await.unwrap();
    let view = view_dataset(&app, &lead, AT).await.unwrap();
    let area = view.variables.last().unwrap();
    assert_eq!(area.1.answered, 4);
    assert_eq!(area.0.label, Text::english("Where"));
    let lacking = JoinColumns {
        columns: vec!["zone".into()],
        ..join
    };
    assert!(join_columns(&app, &lead, AT, lacking).await.is_err());
}

/// Invariant 2 of the domain model, through the use cases: whatever is withdrawn is in no snapshot made after.
#[tokio::test]
async fn a_withdrawn_submission_is_in_no_snapshot_made_after() {
    use crate::collect::*;
    const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");
    let (app, _, lead) = ready().await;
    let round = crate::register::add_round(&app, &lead, "water").await.unwrap();
    let notice = standard_notice(&app, &Text::english("Water"), "Board", "board@example.org");
    let new = NewInstrument {
        round: round.id,
        xform: FORM.to_owned(),
        notice,
        consent: None,
    };
    let (instrument, _) = add_instrument(&app, &lead, new).await.unwrap();
    crate::testing::looked_at_risks(&app, ("water", 1)).await.unwrap();
    move_instrument(&app, &lead, instrument.id, InstrumentState::Open)
        .await
        .unwrap();
    let mut receipts = Vec::new();
    for id in 0..6 {
        let xml =
            format!("<data><consent>yes</consent><meta><instanceID>uuid:{id}</instanceID></meta></data>");
        let handed = Handed {
            xml: &xml,
            channel: Channel::Device,
            language: Language::english(),
            apart: std::collections::BTreeMap::new(),
            sender: crate::collect::Sender::default(),
        };
        match receive_submission(&app, &Actor::Anonymous, instrument.id, &handed)
            .await
            .unwrap()
        {
            Received::Stored { receipt, .. } => receipts.push(receipt),
            other => panic!("{other:?}"),
        }
    }
    let it = gather_submissions(&app, &lead, "water", instrument.id, None)
        .await
        .unwrap();
    let again = gather_submissions(&app, &lead, "water", instrument.id, None)
        .await
        .unwrap();
    assert_eq!((it.rows, it.id), (6, again.id));
    let at = ("water", it.slug.as_str());
    let before = take_snapshot(&app, &lead, at).await.unwrap().state.content;
    let made = |slug: &str, snapshot| {
        let mut draft = crate::testing::release::draft(&app);
        draft.slug = slug.parse().unwrap();
        draft.description.snapshot = snapshot;
        crate::publish::assemble_release(&app, &lead, "water", draft)
    };
    let (early, _) = made("early", before).await.unwrap();
    assert!(!crate::publish::holds_taken_back(&app, &early).await.unwrap());
    assert_eq!(crate::publish::data_deleted(&app, &early).await.unwrap(), None);
    let offered = async || {
        let tab = crate::analyse::view_analyses(&app, &lead, "water").await.unwrap();
        let it = &tab.datasets[0];
        (it.newest.as_ref().map(|t| t.number), it.gone.is_some())
    };
    assert_eq!(offered().await, (Some(1), false));
    let mut gone = Vec::new();
    for which in [4, 0, 5, 1] {
        withdraw(&app, &Actor::Anonymous, receipts[which]).await.unwrap();
        gone.push(format!("uuid:{which}"));
        assert_eq!(offered().await, (None, true), "what is deleted is not offered");
        let taken = take_snapshot(&app, &lead, at).await.unwrap();
        let bytes = app.objects.get(taken.state.content).await.unwrap();
        let table = app.engine.read_parquet(bytes).unwrap();
        let names: Vec<String> = table
            .column("submission")
            .unwrap()
            .values()
            .map(|v| dataset::write(&v))
            .collect();
        assert_eq!(names.len(), 6 - gone.len());
        assert!(
            names.iter().all(|n| !gone.contains(n)),
            "{names:?} without {gone:?}"
        );
        assert_eq!(
            view_dataset(&app, &lead, at).await.unwrap().left_out,
            gone.len() as u64
        );
        let late = made(&format!("late-{which}"), before).await.unwrap_err();
        assert!(
            matches!(late, AppError::Findings(f) if f.first_error().unwrap().code == crate::publish::code::HOLDS_TAKEN_BACK)
        );
        assert!(
            !app.objects.has(before).await.unwrap(),
            "what was frozen with the answers is gone too"
        );
        let asked = crate::data::frozen_file(&app, before).await.unwrap_err();
        assert!(
            matches!(asked, AppError::Findings(f) if f.first_error().unwrap().code == crate::data::code::STATE_GONE)
        );
        assert!(crate::publish::holds_taken_back(&app, &early).await.unwrap());
        let deleted = crate::publish::data_deleted(&app, &early).await.unwrap();
        assert!(
            deleted.is_some(),
            "the release says since when its data are deleted"
        );
        let (without, _) = made(&format!("without-{which}"), taken.state.content)
            .await
            .unwrap();
        assert!(!crate::publish::holds_taken_back(&app, &without).await.unwrap());
        assert_eq!(crate::publish::data_deleted(&app, &without).await.unwrap(), None);
        assert!(offered().await.0.is_some());
    }
}

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");

/// Invariant 1 of the domain model: who did not say yes is in no dataset and in no file that is kept.
#[tokio::test]
async fn rows_without_consent_are_counted_and_nothing_else_is_kept() {
    use crate::collect::{NewInstrument, add_instrument, standard_notice};
    let (app, it, lead) = ready().await;
    let round = crate::register::add_round(&app, &lead, "water").await.unwrap();
    let new = NewInstrument {
        round: round.id,
        xform: FORM.to_owned(),
        notice: standard_notice(&app, &Text::english("We ask about water."), "Water board", ""),
        consent: None,
    };
    let (instrument, _) = add_instrument(&app, &lead, new).await.unwrap();
    let against = Against::form(&app, it.id, &instrument.id.to_string())
        .await
        .unwrap();
    let asked = |text: &str| ImportFile {
        against: against.clone(),
        ..file(text)
    };
    let silent = import_file(&app, &lead, asked("district,size\nn,3\n"))
        .await
        .unwrap_err();
    assert!(
        matches!(silent, AppError::Findings(f) if f.first_error().unwrap().code == code::NO_CONSENT_COLUMN)
    );

    let rows = "consent,district,village,size\nyes,n,n1,3\nno,n,n2,4\nmaybe,s,s1,5\n,s,s1,6\nyes,n,n1,200\n";
    let done = import_file(&app, &lead, asked(rows)).await.unwrap();
    assert_eq!(done.dataset.rows, 2);
    let refused = app.store.counted(instrument.id.uuid(), "refused").await.unwrap();
    assert_eq!(refused, 3);
    let dataset::Origin::File { digest, .. } = &done.dataset.origin else {
        panic!("it came as a file")
    };
    let kept = String::from_utf8(app.objects.get(*digest).await.unwrap()).unwrap();
    assert_eq!(kept, "consent,district,village,size\nyes,n,n1,3\nyes,n,n1,200\n");
    let told = |findings: &base::Findings, line: i64| {
        let broken = findings
            .iter()
            .filter(|f| f.code == form::engine::code::CONSTRAINT);
        let at: Vec<_> = broken
            .map(|f| {
                (
                    f.severity,
                    f.place.get("row").cloned(),
                    f.place.get("column").cloned(),
                )
            })
            .collect();
        let here = (base::Severity::Warning, Some(line.into()), Some("size".into()));
        assert_eq!(at, [here], "{findings:?}");
    };
    told(&done.findings, 6);
    assert!(
        !format!("{:?}", done.findings).contains("maybe"),
        "{:?}",
        done.findings
    );
    let again = import_findings(&app, &lead, AT).await.unwrap();
    told(&again, 3);
}
