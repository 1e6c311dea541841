//! Countries over HTTP: the world and one country from the register, and keeping a country in order: unknown, not
//! signed in, not allowed, malformed, done.

use crate::world::World;
use app::demo::register::enter_register;
use app::testing::account;
use axum::http::StatusCode;

/// The register of the demo; `admin@…` administers, `ana@…` has an account.
async fn world() -> World {
    let app = app::testing::app();
    enter_register(&app).await.unwrap();
    account(&app, "admin@example.org", true).await.unwrap();
    account(&app, "ana@example.org", false).await.unwrap();
    World::on(app)
}

#[tokio::test]
async fn everybody_reads_the_world_and_a_country() {
    let w = world().await;
    let (status, _, page) = w.get("/countries", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("28 initiatives in") && page.contains("/countries/GHA"));
    let (_, _, africa) = w.get("/countries?region=002&measure=citizen", "").await;
    assert!(africa.contains("/countries/GHA\"") && !africa.contains("/countries/IRQ\""));
    let (status, _, file) = w.get("/countries/countries.csv?region=002", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(file.starts_with("country,iso3,initiatives,citizen_data,groups,releases,producers,"));
    assert!(file.contains("Ghana,GHA,"));
    let (status, _, page) = w.get("/countries/irq?lang=ar", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("العراق") && page.contains("/initiatives/water-in-tal-afar"));
    assert_eq!(w.get("/countries/142", "").await.0, StatusCode::OK);
    assert_eq!(w.get("/countries/ATA", "").await.0, StatusCode::OK);
    assert_eq!(w.get("/countries/XYZ", "").await.0, StatusCode::NOT_FOUND);
    let (_, _, file) = w.get("/countries/IRQ/initiatives.csv", "").await;
    assert!(file.contains("/initiatives/water-in-tal-afar"));
}

/// What the world counts is what the list of initiatives finds.
#[tokio::test]
async fn a_country_counts_as_the_list_does() {
    let w = world().await;
    let world = app::country::overview(&w.app, None).await.unwrap();
    for line in &world.lines {
        let filter = |verdict: &str| app::register::Filter {
            place: line.area.m49.to_owned(),
            verdict: verdict.to_owned(),
            ..Default::default()
        };
        for (verdict, counted) in [("", line.tally.all), ("citizen_data", line.tally.citizen_data)] {
            let found = app::register::find_initiatives(&w.app, &filter(verdict))
                .await
                .unwrap();
            assert_eq!(found.listed.len(), counted, "{} {verdict}", line.area.m49);
        }
    }
    assert!(world.tally.citizen_data > 0 && world.lines.iter().any(|l| l.tally.citizen_data > 0));
}

#[tokio::test]
async fn a_country_is_kept_with_facts_and_their_sources() {
    let w = world().await;
    assert_eq!(
        w.send("/countries/XYZ/open", "", "").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, to, _) = w.send("/countries/KGZ/open", "", "").await;
    assert!(
        status == StatusCode::UNAUTHORIZED || to.starts_with("/sign-in"),
        "{status} {to}"
    );
    let (ana, admin) = (w.cookie("ana").await, w.cookie("admin").await);
    assert_eq!(
        w.send("/countries/KGZ/open", &ana, "").await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = w.send("/countries/KGZ/open", &admin, "body=nobody").await;
    assert!(
        status.is_client_error() && page.contains("no body with the name"),
        "{status}"
    );
    assert_eq!(
        w.get("/countries/KGZ/notes", &admin).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.send("/countries/KGZ/open", &admin, "").await.1,
        "/countries/KGZ"
    );
    assert_eq!(w.get("/countries/KGZ/notes", &ana).await.0, StatusCode::FORBIDDEN);
    let unsourced = "kind=event&text=A+workshop&when=2025-03&source=";
    let (status, _, page) = w.send("/countries/KGZ/notes", &admin, unsourced).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("no source") && page.contains("A workshop"));
    let fact = "kind=event&text=A+workshop&when=2025-03&source=The+minutes&link=https://example.org/m";
    assert_eq!(
        w.send("/countries/KGZ/notes", &admin, fact).await.1,
        "/countries/KGZ"
    );
    let (_, _, page) = w.get("/countries/KGZ", "").await;
    assert!(page.contains("What took place") && page.contains("The minutes") && page.contains("2025-03"));
    assert!(!page.contains("notes/drop"));
    assert_eq!(
        w.send("/countries/KGZ/notes/drop", &ana, "number=1").await.0,
        StatusCode::FORBIDDEN
    );
    let gone = w.send("/countries/KGZ/notes/drop", &admin, "number=7").await;
    assert!(gone.0.is_client_error());
    assert_eq!(
        w.send("/countries/KGZ/notes/drop", &admin, "number=1").await.1,
        "/countries/KGZ"
    );
    let (_, _, page) = w.get("/countries/KGZ", "").await;
    assert!(!page.contains("The minutes"));
}

/// A body that keeps Kyrgyzstan: `chair@…` keeps its business and speaks for the office, `ben@…` for civil society.
async fn kept() -> World {
    use app::decide::{
        BodyWording, MemberWording, PostAsked, add_body, add_member, give_post, invite_member, take_seat,
    };
    let w = world().await;
    let english = base::Language::english();
    let admin = account(&w.app, "root@example.org", true).await.unwrap();
    let wording = BodyWording {
        name: "Chapter".into(),
        kind: "chapter".into(),
        ..BodyWording::default()
    };
    let body = add_body(&w.app, &admin, None, &wording, &english).await.unwrap();
    let slug = body.slug.as_str();
    let chair = account(&w.app, "chair@example.org", false).await.unwrap();
    let ben = account(&w.app, "ben@example.org", false).await.unwrap();
    for (who, side) in [(&chair, "office"), (&ben, "organisation")] {
        let member = MemberWording {
            name: side.into(),
            on_behalf_of: "them".into(),
            chosen: "elected".into(),
            side: side.into(),
            voting: true,
            ..Default::default()
        };
        let seat = add_member(&w.app, &admin, slug, &member).await.unwrap();
        if side == "office" {
            let post = PostAsked {
                post: "chair".into(),
                end: "2025-12-31".into(),
                ..Default::default()
            };
            give_post(&w.app, &admin, (slug, seat.id), &post).await.unwrap();
        }
        let link = invite_member(&w.app, &admin, slug, seat.id).await.unwrap();
        take_seat(&w.app, who, &link.to_string()).await.unwrap();
    }
    app::country::open_country(&w.app, &admin, "KGZ", slug)
        .await
        .unwrap();
    w
}

const SHEET: &str = "Название организации,ЦУР,Темы,Contact person\nМехр-Шафкат,5,Права женщин,Zarina\nFundación Ágora,6.1;16,Agua,Bo\nجمعية المياه,6,Agua,\n";

#[tokio::test]
async fn an_inventory_is_looked_at_and_taken() {
    let w = kept().await;
    let (chair, ana) = (w.cookie("chair").await, w.cookie("ben").await);
    let at = "/countries/KGZ/inventory";
    assert_eq!(
        w.upload(at, &ana, &[], ("a.csv", SHEET.as_bytes())).await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = w.upload(at, &chair, &[], ("a.csv", b"\0\0\x01")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("CSV or XLSX"));
    let twice = "Name\nFundación Ágora\nFUNDACION AGORA\nМехр\nMehr\nКoмитет\n";
    let (status, _, page) = w.upload(at, &chair, &[], ("a.csv", twice.as_bytes())).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("is the organisation of row 2"), "the double");
    assert!(page.contains("sounds like") && page.contains("mixes letters of two alphabets"));
    let (status, _, page) = w.upload(at, &chair, &[], ("list.csv", SHEET.as_bytes())).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Nothing is taken yet") && page.contains("3 organisations can be read"));
    let digest = base::Digest::of(SHEET.as_bytes());
    let form =
        format!("digest={digest}&file_name=list.csv&column-name=0&column-goals=1&column-themes=2&step=take");
    let (status, to, page) = w.send("/countries/KGZ/inventory/take", &chair, &form).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, at), "{page}");
    let (_, _, page) = w.get(at, "").await;
    assert!(page.contains("3 organisations stand") && page.contains("جمعية المياه"));
    assert!(!page.contains("Zarina"), "a person is never taken");
    let (_, _, file) = w.get("/countries/KGZ/inventory.csv", "").await;
    assert_eq!(file.lines().count(), 4);
    w.send("/countries/KGZ/inventory/take", &chair, &form).await;
    let (_, _, file) = w.get("/countries/KGZ/inventory.csv", "").await;
    assert_eq!(file.lines().count(), 4, "taken twice, each stands once");
    // A list of names erases nothing, and a name in another alphabet is asked about.
    let names = "Name\nМехр-Шафкат\nFUNDACION AGORA\n";
    let (_, _, page) = w.upload(at, &chair, &[], ("names.csv", names.as_bytes())).await;
    assert!(page.contains("leave what stands") && page.contains("Themes"));
    let form = format!(
        "digest={}&file_name=names.csv&column-name=0&step=take",
        base::Digest::of(names.as_bytes())
    );
    w.send("/countries/KGZ/inventory/take", &chair, &form).await;
    let (_, _, file) = w.get("/countries/KGZ/inventory.csv", "").await;
    assert!(
        file.lines().count() == 4 && file.contains("Права женщин") && file.contains("Agua"),
        "{file}"
    );
    let sounds = "Name\nMehr Shafkat\n";
    let (status, _, page) = w.upload(at, &chair, &[], ("b.csv", sounds.as_bytes())).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("which stands in the inventory"));
    let (_, _, world) = w.get("/countries/countries.csv", "").await;
    let line = world.lines().find(|l| l.contains(",KGZ,")).unwrap();
    assert!(line.ends_with(",3,0"), "{line}");
}

#[tokio::test]
async fn both_sides_judge_and_rounds_are_compared() {
    let w = kept().await;
    let (chair, ana, admin) = (
        w.cookie("chair").await,
        w.cookie("ben").await,
        w.cookie("admin").await,
    );
    assert_eq!(
        w.send("/countries/KGZ/reviews", &ana, "").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.get("/countries/KGZ/reviews/1", &chair).await.0,
        StatusCode::NOT_FOUND
    );
    let at = "/countries/KGZ/environment";
    assert_eq!(w.send("/countries/KGZ/reviews", &chair, "").await.1, at);
    assert!(
        w.send("/countries/KGZ/reviews", &chair, "")
            .await
            .0
            .is_client_error()
    );
    assert_eq!(
        w.get("/countries/KGZ/reviews/1", &admin).await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(w.get("/countries/KGZ/reviews/1", &ana).await.0, StatusCode::OK);
    let answer = |state: &str| format!("item-1a={state}");
    assert_eq!(
        w.send("/countries/KGZ/reviews/1", &chair, &answer("met")).await.1,
        at
    );
    assert_eq!(
        w.send("/countries/KGZ/reviews/1", &ana, &answer("not")).await.1,
        at
    );
    let (_, _, page) = w.get(at, "").await;
    assert!(page.contains("The baseline") && page.contains("The sides part."));
    assert!(page.contains("What is needed next"));
    assert_eq!(w.send("/countries/KGZ/reviews/1/close", &chair, "").await.1, at);
    let closed = w.send("/countries/KGZ/reviews/1", &ana, &answer("met")).await;
    assert_eq!(closed.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(w.send("/countries/KGZ/reviews", &chair, "").await.1, at);
    assert_eq!(
        w.send("/countries/KGZ/reviews/2", &ana, &answer("partly"))
            .await
            .1,
        at
    );
    let (_, _, page) = w.get(at, "").await;
    assert!(page.contains("Civil society: better"), "since the first answer");
    let (_, _, file) = w.get("/countries/KGZ/environment.csv", "").await;
    assert!(file.contains(",1,") && file.contains(",civil_society,1a,") && file.contains("partly"));
    let (_, _, scheme) = w.get("/schemes/enabling-environment", "").await;
    assert!(scheme.contains("/countries/KGZ/environment?scheme=enabling-environment"));
    let away = w
        .get("/initiatives/uwezo/rounds/1/schemes/enabling-environment", "")
        .await;
    assert_eq!(away.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_scheme_that_a_country_loads_can_be_answered() {
    let w = kept().await;
    let (chair, admin) = (w.cookie("chair").await, w.cookie("admin").await);
    let scheme = "id = \"own\"\nversion = \"1\"\nabout = \"country\"\ntitle = { en = \"Our own\" }\n\
        [[part]]\ncode = \"1\"\ntitle = { en = \"First\" }\n\
        [[item]]\ncode = \"1a\"\npart = \"1\"\nclause = \"1\"\nquestion = \"Is there water?\"\nnext = \"Dig.\"\n";
    let form = format!(
        "text={}",
        scheme
            .replace('=', "%3D")
            .replace('\n', "%0A")
            .replace('"', "%22")
    );
    assert_eq!(w.send("/schemes/new", &admin, &form).await.1, "/schemes/own");
    assert_eq!(
        w.send("/countries/KGZ/reviews", &chair, "scheme=own").await.1,
        "/countries/KGZ/environment?scheme=own"
    );
    assert_eq!(
        w.send("/countries/KGZ/reviews/1", &chair, "item-1a=partly")
            .await
            .1,
        "/countries/KGZ/environment?scheme=own"
    );
    let (_, _, page) = w.get("/countries/KGZ/environment?scheme=own", "").await;
    assert!(page.contains("Is there water?") && page.contains("Dig."));
    assert_eq!(
        w.get("/countries/KGZ/environment?scheme=nothing", "").await.0,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_roadmap_is_written_decided_and_followed() {
    let w = kept().await;
    let (chair, ana) = (w.cookie("chair").await, w.cookie("ben").await);
    let outline = "title=Way&about=&from=2023-04-01&until=2026-12-31";
    assert_eq!(
        w.send("/countries/KGZ/roadmaps", &ana, outline).await.0,
        StatusCode::FORBIDDEN
    );
    let early = "title=Way&from=2023-04-01&until=2023-01-01";
    let (status, _, page) = w.send("/countries/KGZ/roadmaps", &chair, early).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("ends before it begins"));
    let at = "/countries/KGZ/roadmaps/way";
    assert_eq!(w.send("/countries/KGZ/roadmaps", &chair, outline).await.1, at);
    let action = "number=&what=A+course&part=2&owner=The+office&due=2023-05-01&cost=12000&currency=usd";
    assert_eq!(w.send(&format!("{at}/actions"), &chair, action).await.1, at);
    let (_, _, page) = w.get(at, "").await;
    assert!(page.contains("12,000 USD") && page.contains("Late") && page.contains("A draft"));
    let early = w
        .send(&format!("{at}/progress"), &chair, "number=1&state=underway")
        .await;
    assert_eq!(early.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, to, _) = w.send(&format!("{at}/propose"), &chair, "").await;
    assert!(to.starts_with("/decisions/"), "{to}");
    let (_, _, motion) = w.get(&to, &chair).await;
    assert!(motion.contains(at), "the motion leads to the roadmap");
    let approved = w.send(&format!("{at}/approve"), &chair, "").await;
    assert_eq!(
        approved.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a body with two members decides by vote, not its chair"
    );
    let (status, _, file) = w.get(&format!("{at}/actions.csv"), "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(file.contains("The office"));
}

#[tokio::test]
async fn the_annex_is_drawn_from_tags() {
    let w = world().await;
    let (status, _, page) = w.get("/countries/GHA/vnr", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Annex to a Voluntary National Review") && page.contains("Goals for which"));
    let (_, _, file) = w.get("/countries/GHA/vnr.csv", "").await;
    assert!(file.starts_with("goal,codes,initiative,") && file.contains("14.1.1"));
}
