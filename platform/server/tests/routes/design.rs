//! The design room, its proposals and questions, the risks and incidents of a round over HTTP: unknown, not signed
//! in, not allowed, malformed, done.

use std::sync::Arc;

use app::design::{RoomWording, edit_room};
use app::people::{SignIn, sign_in};
use app::register::{PartyWording, Wording, add_party, add_round, move_initiative, register_initiative};
use app::testing::{PASSWORD, account, with_role};
use app::{Actor, App, Role};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Language;
use server::{Services, Settings, site};
use tower::ServiceExt;

const FORM: &[u8] = include_bytes!("../../../../demo/talafar/form.xlsx");
const AT: &str = "/initiatives/water/rounds/1";

struct World {
    app: App,
    site: Router,
    lead: Actor,
}

/// A public initiative `water` with a round, led by `lead@…`; `sees@…` may look and take part, `else@…` is a
/// stranger.
async fn world() -> World {
    let (app, english) = (app::testing::app(), Language::english());
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        aim: "Know who has water".into(),
        places: vec!["368".into()],
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &english)
        .await
        .unwrap();
    let party = PartyWording {
        name: "Well keepers".into(),
        class: "cso".into(),
        role: "initiator".into(),
        ..PartyWording::default()
    };
    add_party(&app, &lead, "water", &party, &english).await.unwrap();
    add_round(&app, &lead, "water").await.unwrap();
    let public = registry::InitiativeState::Registered;
    move_initiative(&app, &lead, "water", public, None).await.unwrap();
    with_role(&app, "sees@example.org", it.id, Role::Viewer)
        .await
        .unwrap();
    account(&app, "else@example.org", false).await.unwrap();
    let settings = Arc::new(Settings {
        public_url: "http://localhost".into(),
        trial: false,
    });
    let site = site(Services {
        app: app.clone(),
        settings,
    });
    World { app, site, lead }
}

type Answer = (StatusCode, String, String);

impl World {
    async fn cookie(&self, who: &str) -> String {
        let asked = SignIn {
            email: format!("{who}@example.org"),
            password: PASSWORD.into(),
            from: "test".into(),
        };
        format!(
            "counted_session={}",
            sign_in(&self.app, asked).await.unwrap().token
        )
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let to = response
            .headers()
            .get(header::LOCATION)
            .map_or("", |v| v.to_str().unwrap())
            .to_owned();
        let body = to_bytes(response.into_body(), 8 << 20).await.unwrap();
        (status, to, String::from_utf8_lossy(&body).into_owned())
    }

    async fn get(&self, rest: &str, cookie: &str) -> Answer {
        let request = Request::get(format!("{AT}{rest}")).header(header::COOKIE, cookie);
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    async fn send(&self, rest: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::post(format!("{AT}{rest}"))
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// A proposal of `sees`, by its address below the round.
    async fn point(&self, cookie: &str) -> String {
        let form = "part=1a&title=Count+the+wells&text=Walk+to+every+well.&why=&language=en";
        let (status, to, page) = self.send("/design/new", cookie, form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        to.strip_prefix(AT).unwrap().to_owned()
    }
}

#[tokio::test]
async fn the_room_of_members_is_closed_and_an_open_one_is_for_whoever_signs_in() {
    let w = world().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let nowhere = Request::get("/initiatives/fire/rounds/1/design")
        .body(Body::empty())
        .unwrap();
    assert_eq!(w.ask(nowhere).await.0, StatusCode::NOT_FOUND);
    assert_eq!(w.get("/design/points/none", &lead).await.0, StatusCode::NOT_FOUND);
    let (status, _, page) = w.get("/design", "").await;
    assert!(
        status == StatusCode::OK && page.contains("sign in") && !page.contains("/design/new"),
        "{page}"
    );
    let (status, to, _) = w.get("/design/new?part=1a", "").await;
    assert_eq!(
        (status, to.starts_with("/sign-in")),
        (StatusCode::SEE_OTHER, true)
    );
    assert_eq!(
        w.send("/design/new", "", "part=1a&title=x").await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        w.send("/design/new", &other, "part=1a&title=x").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.send("/design/about", &sees, "wish=x").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.send("/design/new", &sees, "part=7&title=x").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, _, page) = w.send("/design/new", &sees, "part=1a&title=+&text=kept").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("Nobody can tell what this is about.") && page.contains("kept"),
        "{page}"
    );
    let point = w.point(&sees).await;
    let (status, _, page) = w.get(&point, &sees).await;
    assert!(
        status == StatusCode::OK && page.contains("Count the wells") && page.contains("sees"),
        "{page}"
    );
    assert_eq!(w.get(&point, &other).await.0, StatusCode::FORBIDDEN);
    assert_eq!(w.get(&point, "").await.0, StatusCode::SEE_OTHER);

    let (status, to, _) = w
        .send(
            "/design/about",
            &lead,
            "problem=Ill&wish=Safe+water&open=everybody",
        )
        .await;
    assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{AT}/design")));
    let (_, _, page) = w.get("/design", "").await;
    assert!(
        page.contains("Safe water") && page.contains("Count the wells"),
        "{page}"
    );
    assert_eq!(w.get(&point, "").await.0, StatusCode::OK);
    assert_eq!(
        w.send(&format!("{point}/support"), "", "").await.0,
        StatusCode::UNAUTHORIZED
    );
    let (status, to, _) = w.send(&format!("{point}/support"), &other, "").await;
    assert_eq!(
        (status, to),
        (StatusCode::SEE_OTHER, format!("{AT}{point}#support"))
    );
    let (_, _, page) = w.get(&point, &other).await;
    assert!(
        page.contains("One person here is for it") && page.contains("no longer for it"),
        "{page}"
    );
}

#[tokio::test]
async fn every_step_of_a_proposal_has_its_door() {
    let w = world().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let p = w.point(&sees).await;
    let q = w.point(&lead).await;
    assert_eq!(
        w.send("/design/points/none/support", &sees, "").await.0,
        StatusCode::NOT_FOUND
    );
    for step in [
        "support", "comment", "amend", "withdraw", "adopt", "tell", "decline",
    ] {
        let at = format!("{p}/{step}");
        assert_eq!(
            w.send(&at, "", "gathering=").await.0,
            StatusCode::UNAUTHORIZED,
            "{step}"
        );
        assert_eq!(
            w.send(&at, &other, "gathering=").await.0,
            StatusCode::FORBIDDEN,
            "{step}"
        );
    }
    for step in ["decline", "adopt", "reopen"] {
        assert_eq!(
            w.send(&format!("{p}/{step}"), &sees, "reason=No").await.0,
            StatusCode::FORBIDDEN,
            "{step}"
        );
    }
    assert_eq!(
        w.send(&format!("{q}/withdraw"), &sees, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (status, _, page) = w.send(&format!("{p}/comment"), &sees, "comment=").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("The comment is empty."),
        "{page}"
    );
    let form = "comment=%D9%85%D9%86+%D9%8A%D9%85%D8%B4%D9%8A%D8%9F&language=ar";
    assert_eq!(
        w.send(&format!("{p}/comment"), &sees, form).await.0,
        StatusCode::SEE_OTHER
    );
    let form = "text-en=Walk+to+every+second+well.&why=It+is+far.";
    assert_eq!(
        w.send(&format!("{p}/amend"), &lead, form).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get(&p, &sees).await;
    assert!(
        page.contains("<span lang=\"ar\"") || page.contains("<div lang=\"ar\" dir=\"rtl\">"),
        "{page}"
    );
    assert!(page.contains("<ins>second</ins>"), "{page}");
    assert_eq!(
        w.send(&format!("{p}/take"), &sees, "number=1").await.0,
        StatusCode::SEE_OTHER
    );
    let into = q.rsplit('/').next().unwrap();
    assert_eq!(
        w.send(&format!("{p}/merge"), &sees, &format!("into={into}"))
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get(&p, &sees).await;
    assert!(page.contains("It goes on in:") && page.contains(&q), "{page}");
    let (status, _, page) = w.send(&format!("{p}/support"), &sees, "").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("no longer discussed"),
        "{page}"
    );

    assert_eq!(
        w.send(&format!("{q}/adopt"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    let (status, _, page) = w.get("/decided", "").await;
    assert!(
        status == StatusCode::OK && page.contains("power-shown") && page.contains(&q),
        "{page}"
    );
    assert!(
        page.contains("For 1 of 9 steps a decision is on record."),
        "{page}"
    );
    assert_eq!(
        w.get(&q, "").await.0,
        StatusCode::OK,
        "what was adopted everybody may read"
    );
}

#[tokio::test]
async fn a_meeting_is_written_down_and_marked_wherever_it_speaks() {
    let w = world().await;
    let (sees, other) = (w.cookie("sees").await, w.cookie("else").await);
    let p = w.point(&sees).await;
    let met = "place=Under+the+mango+tree&on=2024-02-20&people=23&note=Women&language=en";
    assert_eq!(
        w.send("/design/meetings", "", met).await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        w.send("/design/meetings", &other, met).await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = w
        .send("/design/meetings", &sees, "place=x&on=2024-02-20&people=none")
        .await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("at least one"),
        "{page}"
    );
    assert_eq!(
        w.send("/design/meetings", &sees, met).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get(&p, &sees).await;
    let gathering = page
        .split("<option value=\"")
        .find(|o| o.contains("mango"))
        .unwrap();
    let gathering = gathering.split('"').next().unwrap().to_owned();
    let tell = |n: u32| format!("gathering={gathering}&people={n}");
    let (status, _, page) = w.send(&format!("{p}/tell"), &sees, &tell(24)).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("23 people were met"),
        "{page}"
    );
    assert_eq!(
        w.send(&format!("{p}/tell"), &sees, &tell(19)).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get(&p, &sees).await;
    assert!(
        page.contains("19 of 23 people in a meeting were for it."),
        "{page}"
    );
    let told = format!("part=1a&title=Ask+the+girls&gathering={gathering}&language=sw");
    let (status, to, _) = w.send("/design/new", &sees, &told).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, _, page) = w.get(to.strip_prefix(AT).unwrap(), &sees).await;
    assert!(
        page.contains("This was said in a meeting") && page.contains("Written down by sees."),
        "{page}"
    );
    assert!(page.contains("lang=\"sw\""), "{page}");
}

#[tokio::test]
async fn questions_are_read_one_by_one_and_put_in_other_words() {
    let w = world().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let (status, _, page) = w.get("/design/questions", &sees).await;
    assert!(status == StatusCode::OK && page.contains("no form yet"), "{page}");
    let new = app::collect::NewWorkbook {
        initiative: "water".into(),
        file_name: "water.xlsx".into(),
        bytes: FORM.to_vec(),
        about: base::Text::english("Water"),
        who: "Board".into(),
        contact: "b@example.org".into(),
    };
    let (it, _) = app::collect::add_workbook(&w.app, &w.lead, new).await.unwrap();
    assert_eq!(w.get("/design/questions", "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(w.get("/design/questions", &other).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        w.get("/design/questions?form=none", &sees).await.0,
        StatusCode::NOT_FOUND
    );
    let (_, _, page) = w.get("/design/questions", &sees).await;
    let at = page
        .split("href=\"")
        .find(|p| p.contains("/design/question?") && p.contains("consent_remote"));
    let at = at
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&")
        .replace("&#38;", "&");
    let at = at.strip_prefix(AT).unwrap().to_owned();
    assert_eq!(w.get(&format!("{at}x"), &sees).await.0, StatusCode::NOT_FOUND);
    let (status, _, page) = w.get(&at, &sees).await;
    assert!(
        status == StatusCode::OK && page.contains("lang=\"ar\"") && page.contains("change=reword"),
        "{page}"
    );
    let q = at.split("q=").nth(1).unwrap();
    let form = format!("part=1c&form={}&q={q}&change=reword", it.id);
    let (status, _, page) = w.get(&format!("/design/new?{form}"), &sees).await;
    assert!(
        status == StatusCode::OK && page.contains("name=\"text-ar\""),
        "{page}"
    );
    let (status, _, _) = w.send("/design/new", &sees, &form.replace(q, "nothing")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let (status, _, page) = w.send("/design/new", &sees, &form).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("There are no words."),
        "{page}"
    );
    let (status, to, page) = w
        .send("/design/new", &sees, &format!("{form}&text-en=May+we+ask+you%3F"))
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (_, _, page) = w.get(to.strip_prefix(AT).unwrap(), &lead).await;
    assert!(
        page.contains("<ins>") && page.contains("<del>") && page.contains("العربية"),
        "{page}"
    );
    let (_, _, page) = w.get(&at, &sees).await;
    assert!(page.contains("May we ask you?"), "{page}");
}

#[tokio::test]
async fn risks_are_begun_with_typical_harms_graded_and_approved() {
    let w = world().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let (status, _, page) = w.get("/risks", "").await;
    assert!(
        status == StatusCode::OK && page.contains("Nobody has looked yet") && !page.contains("/risks/begin")
    );
    assert_eq!(
        w.send("/risks/begin", "", "typical=lost").await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        w.send("/risks/begin", &other, "typical=lost").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(w.send("/risks/approve", &sees, "").await.0, StatusCode::FORBIDDEN);
    assert_eq!(w.get("/risks/row?row=1", &other).await.0, StatusCode::FORBIDDEN);
    assert_eq!(w.get("/risks/row?row=1", &sees).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        w.send("/risks/begin", &sees, "typical=lost&typical=luck").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get("/risks", &sees).await;
    assert!(
        page.contains("Others read what they said.") && page.contains("risk-incomplete"),
        "{page}"
    );
    let (_, _, page) = w.get("/risks", "").await;
    assert!(
        !page.contains("Others read what they said."),
        "a draft is internal"
    );
    assert_eq!(
        w.send("/risks/approve", &lead, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let row = |rest: &str| {
        format!("row=1&group=All&harm=Others+read+it&measures=Lock&owner=Secretary&language=en&{rest}")
    };
    let (status, _, page) = w.send("/risks/row", &sees, &row("likelihood=9&severity=3")).await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("not a number from 1 to 5"),
        "{page}"
    );
    let graded = row("likelihood=3&severity=4&likelihood_left=1");
    assert_eq!(
        w.send("/risks/row", &sees, &graded).await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(w.send("/risks/approve", &lead, "").await.0, StatusCode::SEE_OTHER);
    let (_, _, page) = w.get("/risks", "").await;
    assert!(
        page.contains("Others read it") && page.contains("likelihood 1 of 5, severity 4 of 5"),
        "{page}"
    );
    assert_eq!(
        w.send("/risks/again", &sees, "note=x").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.send("/risks/again", &lead, "note=x").await.0,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn incidents_stay_inside_until_somebody_shows_them() {
    let w = world().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let lost = "on=2024-02-20&what=A+telephone+was+lost&group=The+upper+village&language=en";
    assert_eq!(w.send("/incidents", "", lost).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(w.send("/incidents", &other, lost).await.0, StatusCode::FORBIDDEN);
    let (status, _, page) = w
        .send("/incidents", &sees, &lost.replace("The", "0770+123+4567"))
        .await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("telephone number"),
        "{page}"
    );
    assert_eq!(w.send("/incidents", &sees, lost).await.0, StatusCode::SEE_OTHER);
    let (_, _, page) = w.get("/incidents", &other).await;
    assert!(!page.contains("A telephone was lost"), "{page}");
    let (_, _, page) = w.get("/risks", "").await;
    assert!(page.contains("One incident was reported"), "{page}");
    let (_, _, page) = w.get("/incidents", &lead).await;
    let at = page
        .split("action=\"")
        .find(|a| a.contains("/incidents/") && !a.contains("/seen"))
        .unwrap();
    let at = at.split('"').next().unwrap().strip_prefix(AT).unwrap().to_owned();
    assert_eq!(
        w.send("/incidents/none", &lead, "done=x&state=closed").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        w.send(&at, &sees, "done=x&state=closed").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.send(&at, &lead, "done=&state=closed").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        w.send(&at, &lead, "done=Wiped&state=closed").await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        w.send(&format!("{at}/seen"), &lead, "seen=public").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, page) = w.get("/incidents", "").await;
    assert!(
        page.contains("A telephone was lost") && page.contains("Wiped") && !page.contains("sees"),
        "{page}"
    );
}

#[tokio::test]
async fn an_open_room_reads_in_arabic_from_right_to_left() {
    let w = world().await;
    let open = RoomWording {
        problem: "Children fall ill.".into(),
        wish: String::new(),
        everybody: true,
    };
    edit_room(&w.app, &w.lead, ("water", 1), &open, &Language::english())
        .await
        .unwrap();
    for path in ["/design", "/decided", "/risks", "/incidents", "/design/questions"] {
        let (status, _, page) = w.get(&format!("{path}?lang=ar"), "").await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert!(page.contains("dir=\"rtl\""), "{path}");
    }
}
