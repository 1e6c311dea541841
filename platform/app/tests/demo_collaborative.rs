//! The Collaborative of the demo against its source: ten members, two co-leads, one secretariat, nothing more.

use app::Actor;
use app::collaborative::{committee_of, find_collaborative};
use app::decide::view_body;
use app::demo::collaborative::collaborative;
use app::demo::events::events;
use app::knowledge::find_events;
use app::testing::app;
use governance::body::{Days, Held, Post};

#[tokio::test]
async fn the_committee_is_as_the_terms_of_reference_name_it() {
    let app = app();
    collaborative(&app).await.unwrap();
    collaborative(&app).await.unwrap();
    let body = find_collaborative(&app).await.unwrap().unwrap();
    let committee = committee_of(&app, body.id).await.unwrap().unwrap();
    let view = view_body(&app, &Actor::Anonymous, committee.slug.as_str())
        .await
        .unwrap();
    assert_eq!(view.members.len(), 10);
    for m in &view.members {
        assert!(m.sign_in.is_none(), "no account is made for anybody");
        assert!(
            m.statement
                .get(&base::Language::english())
                .is_some_and(|t| t.contains("Source: ")),
            "{}",
            m.name
        );
    }
    let holding = |post: Post| -> Vec<&str> {
        let of = view
            .members
            .iter()
            .filter(|m| m.posts.iter().any(|t| t.post == post));
        of.map(|m| m.name.as_str()).collect()
    };
    assert_eq!(
        holding(Post::CoLead),
        ["United Nations Statistics Division (UNSD)", "UN Women"]
    );
    assert_eq!(
        holding(Post::Secretariat),
        ["United Nations Statistics Division (UNSD)"]
    );
    let later: base::Date = "2026-11-21".parse().unwrap();
    let terms = view.members.iter().flat_map(|m| &m.posts);
    for term in terms {
        let wanted = if term.post == Post::CoLead {
            Held::Expired
        } else {
            Held::Serving
        };
        assert_eq!(term.held(later), wanted, "nothing is prolonged in silence");
    }

    let promised = app::commit::view_commitments(&app).await.unwrap();
    assert_eq!((promised.len(), promised[0].promises.len()), (1, 6));
    assert_eq!(
        (promised[0].until(), promised[0].is_overdue(later)),
        (None, false),
        "no first day is named"
    );

    for term in view.members.iter().flat_map(|m| &m.posts) {
        assert_eq!(
            term.days,
            Days::Counted,
            "no source names the days, and the page says so"
        );
    }

    // The source itself, where it lies beside the project.
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference");
    let text = std::fs::read_dir(&folder).ok().and_then(|all| {
        let mut files = all.flatten().map(|f| f.path());
        let file = files.find(|p| {
            p.file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with("000_"))
        })?;
        std::fs::read_to_string(file).ok()
    });
    let (Some(text), None) = (text, std::env::var_os("CI")) else {
        println!("skipped: the terms of reference are not here");
        return;
    };
    for m in &view.members {
        let name = m
            .name
            .split([',', '('])
            .next()
            .unwrap()
            .trim()
            .trim_start_matches("Stakeholder ");
        assert!(text.contains(name), "{name} stands in the terms of reference");
    }
}

#[tokio::test]
async fn the_events_are_those_that_the_sources_name() {
    let app = app();
    collaborative(&app).await.unwrap();
    events(&app).await.unwrap();
    events(&app).await.unwrap();
    let all = find_events(&app).await.unwrap();
    let told: Vec<String> = all
        .iter()
        .rev()
        .map(|e| format!("{} {} {}", e.first, e.place, e.event.state.as_str()))
        .collect();
    // The clock of the tests stands in February 2024: what is later has not been held.
    assert_eq!(
        told,
        [
            "2022-11-10 Bangkok, Thailand held",
            "2023-04-01 Hangzhou, China held",
            "2023-09-28 Copenhagen, Denmark held",
            "2025-02-12 Bogotá, Colombia announced",
            "2025-03-03  announced",
            "2025-03-10 Bishkek, Kyrgyzstan announced",
            "2025-11-10 Bangkok, Thailand announced",
        ]
    );
    assert!(
        all.iter().all(|e| e.event.content.source.contains(": ")),
        "document and clause"
    );
}
