//! The register through its use cases, on a store in memory.

use std::collections::BTreeSet;

use app::demo::register::{WITH_DATA, enter_register};
use app::register::{
    Answering, Filter, PartyWording, RoundWording, Wording, add_party, add_round, assess_round,
    edit_initiative, edit_round, find_initiatives, move_initiative, move_round, my_initiatives,
    register_initiative, round_guards, view_initiative,
};
use app::testing::{account, app as in_memory};
use app::{Actor, App, AppError};
use base::{Findings, Language};
use framework::{Input, Level, Stage, Type, Verdict};
use registry::{InitiativeState, RoundState, Standing};

fn english() -> Language {
    Language::english()
}

fn wells() -> Wording {
    Wording {
        title: "Safe wells".into(),
        aim: "Know which wells are safe".into(),
        places: vec!["368".into()],
        ..Wording::default()
    }
}

fn partner() -> PartyWording {
    PartyWording {
        name: "Well keepers".into(),
        class: "cso".into(),
        role: "initiator".into(),
        ..PartyWording::default()
    }
}

fn codes(findings: &Findings) -> Vec<String> {
    findings.iter().map(|f| f.code.to_string()).collect()
}

async fn published(app: &App) -> Actor {
    let ana = account(app, "ana@example.org", false).await.unwrap();
    register_initiative(app, &ana, &wells(), &english())
        .await
        .unwrap();
    add_party(app, &ana, "safe-wells", &partner(), &english())
        .await
        .unwrap();
    move_initiative(app, &ana, "safe-wells", InitiativeState::Registered, None)
        .await
        .unwrap();
    ana
}

#[tokio::test]
async fn a_draft_is_seen_by_its_people_only_until_it_is_published() {
    let app = in_memory();
    let ana = account(&app, "ana@example.org", false).await.unwrap();
    let ben = account(&app, "ben@example.org", false).await.unwrap();
    let stranger = register_initiative(&app, &Actor::Anonymous, &wells(), &english()).await;
    assert_eq!(stranger.unwrap_err(), AppError::NotSignedIn);
    let it = register_initiative(&app, &ana, &wells(), &english())
        .await
        .unwrap();
    assert_eq!(it.slug.as_str(), "safe-wells");
    for other in [&Actor::Anonymous, &ben] {
        let seen = view_initiative(&app, other, "safe-wells").await;
        assert!(matches!(
            seen,
            Err(AppError::NotFound {
                kind: "initiative",
                ..
            })
        ));
    }
    assert!(view_initiative(&app, &ana, "safe-wells").await.unwrap().may_edit);
    assert_eq!(find_initiatives(&app, &Filter::default()).await.unwrap().of, 0);
    let early = move_initiative(&app, &ana, "safe-wells", InitiativeState::Registered, None).await;
    let Err(AppError::Findings(missing)) = early else {
        panic!("{early:?}")
    };
    assert_eq!(codes(&missing), ["registry-step-not-ready"]);
    add_party(&app, &ana, "safe-wells", &partner(), &english())
        .await
        .unwrap();
    move_initiative(&app, &ana, "safe-wells", InitiativeState::Registered, None)
        .await
        .unwrap();
    assert!(
        !view_initiative(&app, &Actor::Anonymous, "safe-wells")
            .await
            .unwrap()
            .inside
    );
    assert_eq!(find_initiatives(&app, &Filter::default()).await.unwrap().of, 1);
    assert_eq!(my_initiatives(&app, &ana).await.unwrap().len(), 1);
    assert!(my_initiatives(&app, &ben).await.unwrap().is_empty());
}

#[tokio::test]
async fn only_those_who_lead_it_may_change_it() {
    let app = in_memory();
    let ana = published(&app).await;
    let ben = account(&app, "ben@example.org", false).await.unwrap();
    let edit = async |who: &Actor, slug: &str, wording: &Wording| {
        edit_initiative(&app, who, slug, wording, &english())
            .await
            .map(drop)
    };
    assert!(matches!(
        edit(&ana, "nothing", &wells()).await,
        Err(AppError::NotFound { .. })
    ));
    assert_eq!(
        edit(&Actor::Anonymous, "safe-wells", &wells()).await,
        Err(AppError::NotSignedIn)
    );
    assert!(matches!(
        edit(&ben, "safe-wells", &wells()).await,
        Err(AppError::NotAllowed { .. })
    ));
    let bad = Wording {
        title: " ".into(),
        started: "soon".into(),
        ..wells()
    };
    let Err(AppError::Findings(findings)) = edit(&ana, "safe-wells", &bad).await else {
        panic!()
    };
    assert_eq!(codes(&findings), ["app-not-a-date", "registry-missing"]);
    assert_eq!(
        edit(
            &ana,
            "safe-wells",
            &Wording {
                sdgs: "6.1".into(),
                ..wells()
            }
        )
        .await,
        Ok(())
    );
    let taken = register_initiative(&app, &ben, &wells(), &english()).await;
    let Err(AppError::Findings(findings)) = taken else {
        panic!()
    };
    assert_eq!(codes(&findings), ["app-slug-taken"]);
}

#[tokio::test]
async fn a_round_is_judged_and_the_judgement_grows_old() {
    let app = in_memory();
    let ana = published(&app).await;
    let round = add_round(&app, &ana, "safe-wells").await.unwrap();
    let mut input = Input {
        kind: Some(Type::CivicAction),
        ..Input::default()
    };
    input
        .levels
        .extend(Stage::ALL.map(|s| (s, Level::SELF_DETERMINATION)));
    let key = ("safe-wells", round.number);
    let mut example = Answering::own(input.clone(), vec![], "");
    example.perspective = registry::Perspective::Reviewer;
    assert!(matches!(
        assess_round(&app, &ana, key, example).await,
        Err(AppError::NotAllowed { .. })
    ));
    let made = assess_round(&app, &ana, key, Answering::own(input, vec![], "we did it all"))
        .await
        .unwrap();
    assert_eq!(made.verdict(), Some(Verdict::CitizenData));
    let standing = async || {
        view_initiative(&app, &Actor::Anonymous, "safe-wells")
            .await
            .unwrap()
            .rounds[0]
            .standing
    };
    assert_eq!(standing().await, Standing::Claimed);
    let named = RoundWording {
        title: "Before the rains".into(),
        ..RoundWording::default()
    };
    edit_round(&app, &ana, key, &named, &english()).await.unwrap();
    assert_eq!(standing().await, Standing::Stale);
    move_round(&app, &ana, key, RoundState::Build, &BTreeSet::new())
        .await
        .unwrap();
    let outside = round_guards(&app, "safe-wells", 1).await.unwrap();
    let early = move_round(&app, &ana, key, RoundState::Collecting, &outside).await;
    let Err(AppError::Findings(missing)) = early else {
        panic!()
    };
    assert_eq!(
        missing.len(),
        3,
        "a look at the risks, an open form and its notice: {missing:?}"
    );
    let entries = app.store.entries_about(made.id.uuid(), 9).await.unwrap();
    assert!(entries[0].facts.contains("citizen_data"));
}

#[tokio::test]
async fn the_demo_register_is_found_by_place_goal_type_words_and_verdict() {
    let app = in_memory();
    assert_eq!(enter_register(&app).await.unwrap(), 28);
    let count = async |filter: Filter| find_initiatives(&app, &filter).await.unwrap().listed.len();
    let all = Filter::default();
    assert_eq!(count(all.clone()).await, 28);
    assert_eq!(
        count(Filter {
            place: "IRQ".into(),
            ..all.clone()
        })
        .await,
        1
    );
    assert!(
        count(Filter {
            place: "150".into(),
            ..all.clone()
        })
        .await
            >= 5
    );
    assert_eq!(
        count(Filter {
            place: "nowhere".into(),
            ..all.clone()
        })
        .await,
        0
    );
    assert!(
        count(Filter {
            goal: "6".into(),
            ..all.clone()
        })
        .await
            >= 4
    );
    assert_eq!(
        count(Filter {
            words: "TAL afar water".into(),
            ..all.clone()
        })
        .await,
        1
    );
    assert_eq!(
        count(Filter {
            kind: "4".into(),
            ..all.clone()
        })
        .await,
        1
    );
    assert_eq!(
        count(Filter {
            verdict: "not_citizen_data".into(),
            ..all.clone()
        })
        .await,
        5
    );
    assert_eq!(
        count(Filter {
            standing: "example".into(),
            ..all
        })
        .await,
        28
    );
    for slug in WITH_DATA {
        let view = view_initiative(&app, &Actor::Anonymous, slug).await.unwrap();
        assert!(view.initiative.provenance.is_example());
        assert_eq!(view.rounds[0].standing, Standing::Example);
    }
}
