//! Consultations over HTTP: unknown, not signed in, not allowed, malformed, then success; for everybody and for the
//! members of a body, with three hundred comments.

use std::sync::Arc;

use app::consult::{NewComment, comment_on};
use app::decide::{BodyWording, MemberWording, add_body, add_member};
use app::testing::{SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode as S;
use base::{Date, Id, Language};
use governance::document::Document;

use crate::world::World;

/// A collaborative `all` with members lead, sees and ama, its committee `steer` with lead and sees, and `else`, who
/// sits in neither.
pub(crate) struct Forum {
    pub(crate) w: World,
    pub(crate) clock: Arc<SteppedClock>,
    pub(crate) admin: Actor,
    pub(crate) ama: Actor,
}

impl Forum {
    pub(crate) async fn new() -> Self {
        let clock = Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (w, lead) = World::water_on(app).await;
        let admin = account(&w.app, "admin@example.org", true).await.unwrap();
        let ama = account(&w.app, "ama@example.org", false).await.unwrap();
        let sees = app::people::sign_in(&w.app, sign_in("sees"))
            .await
            .unwrap()
            .account;
        let sees = Actor::Account {
            id: sees,
            admin: false,
        };
        for (slug, kind, parent) in [
            ("all", "collaborative", ""),
            ("steer", "steering_committee", "all"),
        ] {
            let wording = BodyWording {
                name: slug.to_uppercase(),
                slug: slug.into(),
                kind: kind.into(),
                parent: parent.into(),
                ..BodyWording::default()
            };
            add_body(&w.app, &admin, None, &wording, &Language::english())
                .await
                .unwrap();
        }
        for (body, name, who) in [
            ("all", "Lead", &lead),
            ("all", "Sees", &sees),
            ("all", "Ama", &ama),
            ("steer", "Lead", &lead),
            ("steer", "Sees", &sees),
        ] {
            seat(&w.app, &admin, (body, name), who).await;
        }
        Self { w, clock, admin, ama }
    }

    pub(crate) fn days(&self, days: i64) {
        self.clock.forward(days * 86_400);
    }

    /// The day that is so many days away.
    pub(crate) fn day(&self, days: i64) -> Date {
        governance::day(self.w.app.now())
            .checked_add(jiff::Span::new().days(days))
            .unwrap()
    }

    pub(crate) async fn no(&self, path: &str, who: &str, form: &str, words: &str) {
        let (status, _, page) = self.w.send(path, &self.w.cookie(who).await, form).await;
        assert_eq!(status, S::UNPROCESSABLE_ENTITY, "{path}: {page}");
        assert!(page.contains(words), "{path}: {words} is not in {page}");
    }
}

fn sign_in(name: &str) -> app::people::SignIn {
    app::people::SignIn {
        email: format!("{name}@example.org"),
        password: app::testing::PASSWORD.into(),
        from: "test".into(),
    }
}

async fn seat(app: &App, admin: &Actor, (body, name): (&str, &str), who: &Actor) {
    let wording = MemberWording {
        name: name.into(),
        public: name == "Ama",
        account: who.account().unwrap().to_string(),
        organisation: format!("{name} Org"),
        on_behalf_of: "people who count".into(),
        chosen: "named".into(),
        side: "organisation".into(),
        voting: true,
        ..MemberWording::default()
    };
    let member = add_member(app, admin, body, &wording).await.unwrap();
    if name == "Lead" {
        let asked = app::decide::PostAsked {
            post: "chair".into(),
            start: String::new(),
            end: "2026-01-01".into(),
            days: governance::body::Days::Said,
        };
        app::decide::give_post(app, admin, (body, member.id), &asked)
            .await
            .unwrap();
    }
}

const TEXT: &str =
    "title=Guidance&text=%23+Scope%0A%0ACitizen+data+are+data+of+people.%0A%0AMembers+meet+every+month.";

#[tokio::test]
async fn a_text_is_written_asked_about_and_answered() {
    let f = Forum::new().await;
    let (s, ..) = f.w.get("/bodies/none/consultations", "").await;
    assert_eq!(s, S::NOT_FOUND);
    assert_eq!(f.w.get("/consultations/none", "").await.0, S::NOT_FOUND);
    let (s, to, _) = f.w.send("/bodies/all/consultations", "", TEXT).await;
    assert!(s == S::UNAUTHORIZED, "{s} {to}");
    let cookie = f.w.cookie("else").await;
    assert_eq!(
        f.w.send("/bodies/all/consultations", &cookie, TEXT).await.0,
        S::FORBIDDEN
    );
    f.no(
        "/bodies/all/consultations",
        "ama",
        "title=&text=a",
        "no title or no text",
    )
    .await;
    f.no(
        "/bodies/all/consultations",
        "ama",
        "title=A&text=%23+Only+a+heading",
        "no title or no text",
    )
    .await;
    let at = f.w.done("/bodies/all/consultations", "ama", TEXT).await;
    assert_eq!(
        f.w.get(&at, "").await.0,
        S::NOT_FOUND,
        "a text that nobody was asked about is the body's"
    );
    let page = f.w.read(&at, "ama").await;
    assert!(
        page.contains("id=\"p-2\"") && !page.contains("id=\"p-3\""),
        "{page}"
    );

    let ask = format!("{at}/ask");
    assert_eq!(
        f.w.send(&ask, &f.w.cookie("ama").await, "").await.0,
        S::FORBIDDEN,
        "a keeper asks"
    );
    f.no(&ask, "lead", "audience=everybody&until=soon", "soon").await;
    f.no(
        &ask,
        "lead",
        &format!("audience=everybody&until={}", f.day(0)),
        "too short",
    )
    .await;
    f.w.done(
        &ask,
        "lead",
        &format!("audience=everybody&until={}&question=Is+it+clear", f.day(10)),
    )
    .await;
    let open = f.w.read(&at, "").await;
    assert!(
        open.contains("Is it clear") && open.contains("Comment on 2"),
        "{open}"
    );
    assert!(
        f.w.read("/bodies/all/consultations", "")
            .await
            .contains("Open for comments now")
    );
    f.no(
        &format!("{at}/text"),
        "ama",
        "text=Other+words",
        "cannot change now",
    )
    .await;

    let say = format!("{at}/comments");
    let (s, _, page) = f.w.send(&say, "", "on=2&words=+").await;
    assert!(
        s == S::UNPROCESSABLE_ENTITY && page.contains("has no words"),
        "{page}"
    );
    let (s, _, page) = f.w.send(&say, "", "on=9&words=Who").await;
    assert!(
        s == S::UNPROCESSABLE_ENTITY && page.contains("no such paragraph"),
        "{page}"
    );
    let (s, to, _) =
        f.w.send(
            &say,
            "",
            "on=2&words=Say+who+meets&instead=All+members+meet&name=Zed",
        )
        .await;
    assert_eq!(
        (s, to.as_str()),
        (S::SEE_OTHER, format!("{at}?sent=2#p-2").as_str())
    );
    assert!(
        f.w.read(&format!("{at}?sent=2"), "")
            .await
            .contains("looks at your comment")
    );
    assert!(
        !f.w.read(&at, "").await.contains("Say who meets"),
        "a stranger's words wait"
    );
    f.w.done(&say, "ama", "on=&words=Well+done").await;
    assert!(f.w.read(&at, "").await.contains("Well done"));

    f.no(&format!("{at}/conclude"), "lead", "", "Comments are taken until")
        .await;
    f.days(11);
    let (_, _, page) = f.w.send(&say, "", "on=2&words=Late").await;
    assert!(page.contains("not taken today"), "{page}");
    f.no(&format!("{at}/conclude"), "lead", "", "without an answer: 2")
        .await;
    answers(&f, &at).await;
}

/// Answers both, concludes, and looks at the table and the changes.
async fn answers(f: &Forum, at: &str) {
    let path = format!("{at}/answers");
    let page = f.w.read(&format!("{path}?only=open"), "lead").await;
    let ids: Vec<&str> = page
        .split("name=\"to\" value=\"")
        .skip(1)
        .filter_map(|p| p.split('"').next())
        .collect();
    assert_eq!(ids.len(), 2, "{page}");
    assert!(!f.w.read(&path, "").await.contains("name=\"to\""));
    assert_eq!(
        f.w.send(&path, &f.w.cookie("else").await, "").await.0,
        S::FORBIDDEN
    );
    f.no(&path, "ama", "answer=taken&reason=Yes", "No comment was chosen")
        .await;
    f.no(
        &path,
        "ama",
        &format!("to={}&answer=maybe&reason=Yes", ids[0]),
        "none of the choices",
    )
    .await;
    f.no(
        &path,
        "ama",
        &format!("to={}&answer=taken&reason=", ids[0]),
        "A reason is missing",
    )
    .await;
    let both = format!("to={}&to={}&answer=taken&reason=It+is+clearer", ids[0], ids[1]);
    assert_eq!(f.w.done(&path, "ama", &both).await, path);
    let revised = "text=%23+Scope%0A%0ACitizen+data+are+data+of+people.%0A%0AAll+members+meet+every+month.%0A%0ASources.";
    assert_eq!(
        f.w.done(&format!("{at}/text"), "ama", revised).await,
        format!("{at}/changes")
    );
    let changes = f.w.read(&format!("{at}/changes"), "").await;
    assert!(
        changes.contains("<del>Members</del><ins>All members</ins>") && changes.contains("2a"),
        "{changes}"
    );
    f.w.done(&format!("{at}/conclude"), "lead", "summary=We+took+both")
        .await;
    let page = f.w.read(at, "").await;
    assert!(
        page.contains("We took both") && page.contains("2 comments were made"),
        "{page}"
    );
    let csv = f.w.read(&format!("{path}.csv"), "").await;
    assert!(
        csv.contains("\"1\",\"1\",\"2\",") && csv.contains("\"taken\",\"It is clearer\""),
        "{csv}"
    );
    assert_eq!(csv.lines().count(), 3);
    let table = f.w.read(&format!("{path}?show_as=table"), "").await;
    assert!(
        table.contains("What was done") && table.contains("Say who meets"),
        "{table}"
    );
    let entries = f.w.app.store.entries(0..500).await.unwrap();
    let logged: String = entries.iter().map(|e| e.facts.clone()).collect();
    assert!(
        !logged.contains("Zed") && !logged.contains("Say who"),
        "no words and no names stand in the log"
    );
}

#[tokio::test]
async fn members_alone_are_asked_and_words_can_be_kept_out() {
    let f = Forum::new().await;
    let at = f.w.done("/bodies/all/consultations", "ama", TEXT).await;
    f.w.done(
        &format!("{at}/ask"),
        "lead",
        &format!("audience=members&until={}", f.day(10)),
    )
    .await;
    for who in ["", "else"] {
        let cookie = if who.is_empty() {
            String::new()
        } else {
            f.w.cookie(who).await
        };
        assert_eq!(f.w.get(&at, &cookie).await.0, S::NOT_FOUND, "{who}");
        assert_eq!(
            f.w.send(&format!("{at}/comments"), &cookie, "words=Hello")
                .await
                .0,
            S::NOT_FOUND
        );
    }
    f.no(&format!("{at}/comments"), "admin", "words=Hello", "Only members")
        .await;
    f.w.done(&format!("{at}/comments"), "ama", "words=Call+Bo+under+0123")
        .await;
    let page = f.w.read(&format!("{at}/answers"), "lead").await;
    let id = page
        .split("name=\"to\" value=\"")
        .nth(1)
        .and_then(|p| p.split('"').next())
        .unwrap();
    let remove = format!("{at}/comments/{id}/remove");
    assert_eq!(
        f.w.send(&remove, &f.w.cookie("ama").await, "reason=x").await.0,
        S::FORBIDDEN
    );
    f.no(&remove, "lead", "reason=", "A reason is missing").await;
    f.w.done(&remove, "lead", "reason=It+names+somebody").await;
    let page = f.w.read(&at, "ama").await;
    assert!(
        page.contains("It names somebody") && !page.contains("0123"),
        "{page}"
    );
    let nowhere = format!("{at}/comments/00000000-0000-0000-0000-000000000000/show");
    assert_eq!(
        f.w.send(&nowhere, &f.w.cookie("lead").await, "").await.0,
        S::NOT_FOUND
    );
}

/// A text of 60 paragraphs with 300 comments stays readable: the page opens with the comments folded, the answers
/// come in pieces, and one answer serves many.
#[tokio::test]
async fn three_hundred_comments_are_answered_in_pieces() {
    let f = Forum::new().await;
    let text: String = (1..=60)
        .map(|n| format!("Paragraph+number+{n}+says+something.%0A%0A"))
        .collect();
    let at =
        f.w.done(
            "/bodies/all/consultations",
            "ama",
            &format!("title=Long&text={text}"),
        )
        .await;
    f.w.done(
        &format!("{at}/ask"),
        "lead",
        &format!("audience=everybody&until={}", f.day(10)),
    )
    .await;
    let id: Id<Document> = at.trim_start_matches("/consultations/").parse().unwrap();
    for n in 0..300 {
        let new = NewComment {
            on: (n % 60 + 1).to_string(),
            words: format!("Comment {n}: please say more about this, and why."),
            ..NewComment::default()
        };
        comment_on(&f.w.app, &f.ama, id, new, &Language::english())
            .await
            .unwrap();
    }
    let page = f.w.read(&at, "").await;
    assert_eq!(
        page.matches("<details>").count(),
        60,
        "folded under each paragraph"
    );
    assert!(page.contains("5 comments"), "{page}");
    let asked = axum::http::Request::get(&at).header("accept-encoding", "br");
    let response = f.w.respond(asked.body(axum::body::Body::empty()).unwrap()).await;
    let size = axum::body::to_bytes(response.into_body(), 1 << 20)
        .await
        .unwrap()
        .len();
    assert!(size < 60_000, "the page is {size} bytes compressed");
    f.days(11);
    let mut pages = 0;
    loop {
        let page = f.w.read(&format!("{at}/answers?only=open"), "lead").await;
        let ids: Vec<&str> = page
            .split("name=\"to\" value=\"")
            .skip(1)
            .filter_map(|p| p.split('"').next())
            .collect();
        if ids.is_empty() {
            break;
        }
        assert!(ids.len() <= 25);
        let to: String = ids.iter().map(|id| format!("to={id}&")).collect();
        f.w.done(
            &format!("{at}/answers"),
            "lead",
            &format!("{to}answer=noted&reason=Thank+you"),
        )
        .await;
        pages += 1;
    }
    assert_eq!(pages, 12);
    f.w.done(&format!("{at}/conclude"), "lead", "").await;
    assert!(f.w.read(&at, "").await.contains("300 comments were made"));
    let _ = &f.admin;
}
