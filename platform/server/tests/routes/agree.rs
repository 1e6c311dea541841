//! Agreements, labels and meetings over HTTP: unknown, not signed in, not allowed, malformed, done.

use std::sync::Arc;

use crate::world::World;
use app::collect::Instrument;
use app::data::Dataset;
use app::decide::{
    BodyWording, ClosingAsked, MemberWording, add_body, add_member, cast_vote, close_motion, open_motion,
};
use app::log::Draft;
use app::people::Account;
use app::ports::{Act, Change, Query, Stored};
use app::testing::SteppedClock;
use app::{Actor, App, Verb};
use axum::body::{Body as Bytes, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Id, Language};
use governance::agreement::Agreement;
use governance::decision::ChoiceKind;
use governance::{Body, Motion};

/// A picture whose comment names somebody, as a telephone sends it.
fn photograph() -> Vec<u8> {
    let frame = [0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0];
    let comment = b"\xFF\xFE\0\x13taken by Amina ..";
    let scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9];
    [&[0xFF, 0xD8][..], comment, &frame, &scan].concat()
}

struct Site {
    w: World,
    clock: Arc<SteppedClock>,
    lead: Actor,
}

/// `water` is public, with a dataset `homes`; `board` decides for it (lead and sees), `office` is another body
/// (else alone keeps it).
async fn site() -> Site {
    let clock = Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone(),
        ..app::testing::app()
    };
    let (w, lead) = World::water_on(app).await;
    let mut it: Stored<registry::Initiative> = w.app.store.named("water").await.unwrap();
    it.state = registry::InitiativeState::Registered;
    keep(&w.app, &lead, it.value.id, Change::update(&it).unwrap()).await;
    let file = b"_uuid,name,sex,litres\na,Ann,f,34\nb,=Bo,m,70\n";
    let cookie = w.cookie("lead").await;
    let sent = w
        .upload(
            "/work/water/check",
            &cookie,
            &[("title", "Homes")],
            ("homes.csv", file),
        )
        .await;
    assert!(sent.0.is_success() || sent.0.is_redirection(), "{}", sent.2);
    let mut homes: Stored<Dataset> = w.app.store.list(Query::of(it.value.id)).await.unwrap().remove(0);
    for (name, role) in [
        ("name", dataset::Role::DirectIdentifier),
        ("sex", dataset::Role::QuasiIdentifier),
        ("litres", dataset::Role::Measure),
    ] {
        if let Some(v) = homes.value.variables.iter_mut().find(|v| v.name == name) {
            v.role = role;
        }
    }
    keep(&w.app, &lead, homes.value.id, Change::update(&homes).unwrap()).await;
    Site { w, clock, lead }
}

async fn keep<T: app::ports::Record>(app: &App, actor: &Actor, id: Id<T>, change: Change) {
    let entry = Draft::new(app.now(), actor, Verb::EditInitiative, id);
    app.store
        .commit(Act {
            entry,
            changes: vec![change],
        })
        .await
        .unwrap();
}

impl Site {
    async fn account(&self, who: &str) -> Actor {
        let found: Stored<Account> = self
            .w
            .app
            .store
            .named(&format!("{who}@example.org"))
            .await
            .unwrap();
        Actor::Account {
            id: found.value.id,
            admin: false,
        }
    }

    /// A body of the initiative in which these accounts have a vote, and which needs no notice.
    async fn body(&self, name: &str, members: &[&str]) -> Body {
        let wording = BodyWording {
            name: name.into(),
            kind: "community_body".into(),
            ..BodyWording::default()
        };
        let made = add_body(
            &self.w.app,
            &self.lead,
            Some("water"),
            &wording,
            &Language::english(),
        )
        .await
        .unwrap();
        let mut stored: Stored<Body> = self.w.app.store.get(made.id).await.unwrap();
        stored.by_laws.notice_days = 0;
        keep(&self.w.app, &self.lead, made.id, Change::update(&stored).unwrap()).await;
        for member in members {
            let account = self.account(member).await.account().unwrap();
            let wording = MemberWording {
                name: format!("{member} as called"),
                account: account.to_string(),
                on_behalf_of: "the village".into(),
                chosen: "elected".into(),
                side: "community".into(),
                voting: true,
                ..MemberWording::default()
            };
            add_member(&self.w.app, &self.lead, made.slug.as_str(), &wording)
                .await
                .unwrap();
        }
        self.w.app.store.get(made.id).await.unwrap().value
    }

    /// Everybody in these seats agrees to the motion at an address, and it is closed.
    async fn decide(&self, address: &str, members: &[&str]) {
        let id: Id<Motion> = address.trim_start_matches("/decisions/").parse().unwrap();
        let today = governance::day(self.w.app.now()).to_string();
        open_motion(&self.w.app, &self.lead, id, &today, false)
            .await
            .unwrap();
        for member in members {
            let who = self.account(member).await;
            cast_vote(&self.w.app, &who, id, ChoiceKind::Agree, "")
                .await
                .unwrap();
        }
        let closing = ClosingAsked {
            statement: "We agree.".into(),
            review: String::new(),
        };
        close_motion(&self.w.app, &self.lead, id, &closing, &Language::english())
            .await
            .unwrap();
    }

    /// The bytes of an answer to a form.
    async fn bytes(&self, path: &str, cookie: &str, form: &str) -> (StatusCode, Vec<u8>) {
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(form.to_owned()))
            .unwrap();
        let response = self.w.respond(request).await;
        let status = response.status();
        (
            status,
            to_bytes(response.into_body(), 8 << 20).await.unwrap().to_vec(),
        )
    }

    async fn homes(&self) -> String {
        let all: Vec<Stored<Dataset>> = self.w.app.store.list(Query::all()).await.unwrap();
        all[0].value.id.to_string()
    }
}

#[tokio::test]
async fn data_go_to_a_partner_only_under_an_agreement_in_force() {
    let s = site().await;
    let (lead, partner) = (s.w.cookie("lead").await, s.w.cookie("else").await);
    let board = s.body("Board", &["lead", "sees"]).await;
    let homes = s.homes().await;

    // unknown, not signed in, not allowed, malformed
    assert_eq!(s.w.get("/agreements/none", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        s.w.send("/work/water/agreements", "", "kind=data_sharing")
            .await
            .0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        s.w.send("/work/water/agreements", &partner, "kind=data_sharing")
            .await
            .0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        s.w.send("/work/water/agreements", &lead, "kind=treaty").await.0,
        StatusCode::NOT_FOUND
    );
    let strange = format!("kind=data_sharing&title=X&ours={}&data={}", board.id, board.id);
    assert_eq!(
        s.w.send("/work/water/agreements", &lead, &strange).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let until = governance::day(s.w.app.now()).saturating_add(jiff::Span::new().days(30));
    let form = format!(
        "kind=data_sharing&title=Water+data&ours={}&other_name=Statistics+office&data={homes}&actions=use&purposes=research&until={until}&attribute=Counted+by+the+women+of+Tal+Afar",
        board.id
    );
    let (status, page, body) = s.w.send("/work/water/agreements", &lead, &form).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{body}");
    assert_eq!(
        s.w.get(&page, "").await.0,
        StatusCode::NOT_FOUND,
        "a draft is nobody else's business"
    );
    let step = format!("{page}/step");
    assert_eq!(
        s.w.send(&step, &lead, "step=offer").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, shown) = s.w.get(&page, "").await;
    assert!(
        shown.contains("shares these data with Statistics office") && shown.contains("Homes"),
        "{shown}"
    );
    let (_, _, french) = s.w.get(&format!("{page}?lang=fr"), "").await;
    assert!(
        french.contains("partage ces données avec"),
        "the words are signed in three languages"
    );

    // our side signs by its decision and not otherwise
    let (status, _, body) = s.w.send(&format!("{page}/sign"), &lead, "side=1").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && body.contains("vote"),
        "{body}"
    );
    let (_, motion, _) = s.w.send(&format!("{page}/propose/1"), &lead, "").await;
    s.decide(&motion, &["lead", "sees"]).await;
    assert_eq!(
        s.w.send(&format!("{page}/sign"), &lead, "side=1").await.0,
        StatusCode::SEE_OTHER
    );

    // the other side on paper: only a real picture, and only what it shows
    let fields = [
        ("side", "2"),
        ("signed_by", "Head of office"),
        ("on", "2026-01-05"),
    ];
    let paper = format!("{page}/paper");
    let hostile =
        s.w.upload(&paper, &lead, &fields, ("sheet.jpg", b"<svg onload=alert(1)>"))
            .await;
    assert!(hostile.0 == StatusCode::UNPROCESSABLE_ENTITY && hostile.2.contains("whatever its name says"));
    let too_early = s
        .bytes(
            &format!("{page}/data"),
            &partner,
            "dataset=homes&purpose=research",
        )
        .await;
    assert_eq!(too_early.0, StatusCode::FORBIDDEN);
    assert_eq!(
        s.w.upload(&paper, &lead, &fields, ("sheet.jpg", &photograph()))
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    let (_, _, sheet) = s.w.get(&format!("{page}/paper/2"), &lead).await;
    assert!(!sheet.contains("Amina"), "what the photograph told is gone");
    assert_eq!(
        s.w.get(&format!("{page}/paper/2"), &partner).await.0,
        StatusCode::FORBIDDEN
    );

    // the partner's account fetches, for the purpose, without names
    let fetch = format!("{page}/data");
    assert_eq!(
        s.bytes(&fetch, &partner, "dataset=homes&purpose=research")
            .await
            .0,
        StatusCode::FORBIDDEN
    );
    let unknown =
        s.w.send(&format!("{page}/readers"), &lead, "email=nobody%40x.org&may=yes")
            .await;
    assert_eq!(unknown.0, StatusCode::UNPROCESSABLE_ENTITY);
    let named =
        s.w.send(
            &format!("{page}/readers"),
            &lead,
            "email=else%40example.org&may=yes",
        )
        .await;
    assert_eq!(named.0, StatusCode::SEE_OTHER);
    let (status, why) = s.bytes(&fetch, &partner, "dataset=homes&purpose=advocacy").await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && String::from_utf8_lossy(&why).contains("advocacy"));
    let (status, zip) = s.bytes(&fetch, &partner, "dataset=homes&purpose=research").await;
    assert!(status == StatusCode::OK && zip.starts_with(b"PK"));
    let files = unzip(&zip);
    assert!(files.contains("sex,litres\r\nf,34\r\nm,70"), "{files}");
    assert!(!files.contains("Ann") && files.contains("Counted by the women of Tal Afar"));
    let taken = s.w.app.store.entries(0..10_000).await.unwrap();
    let taken = taken.iter().find(|e| e.verb == "agreement.take_data").unwrap();
    assert!(taken.facts.contains("\"rows\":2") && !taken.facts.contains("example.org"));

    // the last day ends it
    s.clock.forward(31 * 24 * 3600);
    let partner = s.w.cookie("else").await;
    let (status, why) = s.bytes(&fetch, &partner, "dataset=homes&purpose=research").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(String::from_utf8_lossy(&why).contains("is over since"));
    let (_, _, odrl) = s.w.get(&format!("{page}/odrl.jsonld"), "").await;
    assert!(odrl.contains("\"attribute\"") && odrl.contains("/ns/agreement"));
    let it: Stored<Agreement> = s.w.app.store.named("water-data").await.unwrap();
    assert_eq!(
        it.digest().to_string(),
        odrl.split("sha256:").nth(1).unwrap()[..64]
    );
}

/// All files of a zip as one text.
fn unzip(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut out = String::new();
    for i in 0..zip.len() {
        std::io::Read::read_to_string(&mut zip.by_index(i).unwrap(), &mut out).unwrap();
    }
    out
}

#[tokio::test]
async fn a_label_is_never_approved_by_who_wrote_it() {
    let s = site().await;
    let (lead, sees, stranger) = (
        s.w.cookie("lead").await,
        s.w.cookie("sees").await,
        s.w.cookie("else").await,
    );
    let words = [
        ("kind", "own"),
        ("language1", "en"),
        ("name1", "Ask the women"),
        ("text1", "Ask the women <b>first</b>."),
        ("language2", "ar"),
        ("name2", "اسألوا النساء"),
        ("text2", "اسألوا النساء أولًا."),
    ];
    let none = ("", b"".as_slice());
    assert_eq!(
        s.w.upload("/work/fire/labels", &lead, &words, none).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        s.w.upload("/work/water/labels", "", &words, none).await.0,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(
        s.w.upload("/work/water/labels", &stranger, &words, none).await.0,
        StatusCode::FORBIDDEN
    );
    let hostile =
        s.w.upload("/work/water/labels", &lead, &words, ("a.mp3", b"<script>"))
            .await;
    assert_eq!(hostile.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, page, _) = s.w.upload("/work/water/labels", &lead, &words, none).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(
        s.w.get(&page, "").await.0,
        StatusCode::NOT_FOUND,
        "nobody approved it yet"
    );
    let approve = format!("{page}/approve");
    for own in ["by=second", "by=decision"] {
        let (status, _, body) = s.w.send(&approve, &lead, own).await;
        assert!(
            status == StatusCode::UNPROCESSABLE_ENTITY && body.contains("cannot approve it alone"),
            "{own}"
        );
    }
    assert_eq!(
        s.w.send(&approve, &sees, "by=second").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, shown) = s.w.get(&format!("{page}?lang=ar"), "").await;
    assert!(
        shown.contains("اسألوا النساء أولًا.") && shown.contains("&lt;b&gt;first"),
        "{shown}"
    );
    let (_, _, initiative) = s.w.get("/initiatives/water", "").await;
    assert!(
        initiative.contains("Ask the women"),
        "it stands on the initiative's page"
    );
    assert_eq!(
        s.w.send(&format!("{page}/retire"), &lead, "reason=done").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, initiative) = s.w.get("/initiatives/water", "").await;
    assert!(!initiative.contains("Ask the women"));
}

#[tokio::test]
async fn a_meeting_from_the_invitation_to_the_minutes() {
    let s = site().await;
    let board = s.body("Board", &["lead", "sees"]).await;
    let (lead, sees, stranger) = (
        s.w.cookie("lead").await,
        s.w.cookie("sees").await,
        s.w.cookie("else").await,
    );
    let day = governance::day(s.w.app.now()).saturating_add(jiff::Span::new().days(2));
    let plan = format!(
        "title=Wells&kind=regular&mode=hybrid&place=School&link=https%3A%2F%2Fmeet.example%2Fx&day={day}&from=10:00&to=12:00&ahead=180&point1=Which+wells%3F"
    );
    let meetings = "/bodies/board/meetings";
    assert_eq!(
        s.w.get("/bodies/none/meetings", "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(s.w.send(meetings, "", &plan).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        s.w.send(meetings, &stranger, &plan).await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        s.w.send(meetings, &lead, "title=Wells&day=soon").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let (status, page, body) = s.w.send(meetings, &lead, &plan).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{body}");
    assert_eq!(
        s.w.get(&page, "").await.0,
        StatusCode::NOT_FOUND,
        "it was not called yet"
    );

    // called: too short a notice is shown to everybody, the way to dial in only to members
    let mut stored: Stored<Body> = s.w.app.store.get(board.id).await.unwrap();
    stored.by_laws.notice_days = 7;
    keep(&s.w.app, &s.lead, board.id, Change::update(&stored).unwrap()).await;
    assert_eq!(
        s.w.send(&format!("{page}/change"), &lead, "step=call").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, public) = s.w.get(&page, "").await;
    assert!(
        public.contains("told too late") && !public.contains("meet.example"),
        "{public}"
    );
    assert!(s.w.get(&page, &sees).await.2.contains("meet.example"));
    let (_, _, ics) = s.w.get(&format!("{page}/invitation.ics"), "").await;
    assert!(
        ics.contains("SEQUENCE:0\r\n") && ics.contains("T070000Z") && !ics.contains("ATTENDEE"),
        "{ics}"
    );
    let moved = plan.replace("place=School", "place=Market") + "&step=reschedule";
    assert_eq!(
        s.w.send(&format!("{page}/change"), &lead, &moved).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, feed) = s.w.get("/bodies/board/meetings.ics", "").await;
    assert!(
        feed.contains("SEQUENCE:1\r\n") && feed.contains("LOCATION:Market"),
        "{feed}"
    );

    // held and written up: counts for everybody, names for members
    let early = s.w.send(&format!("{page}/change"), &lead, "step=hold").await;
    assert_eq!(early.0, StatusCode::UNPROCESSABLE_ENTITY);
    s.clock.forward(3 * 24 * 3600);
    let (lead, sees) = (s.w.cookie("lead").await, s.w.cookie("sees").await);
    assert_eq!(
        s.w.send(&format!("{page}/change"), &lead, "step=hold").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, form) = s.w.get(&page, &lead).await;
    let member = form
        .split("name=\"member-")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let minutes = format!("member-{member}=in_person&guests=12&minutes-en=We+chose+three+wells.");
    assert_eq!(
        s.w.send(&format!("{page}/minutes"), &sees, &minutes).await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        s.w.send(&format!("{page}/minutes"), &lead, &minutes).await.0,
        StatusCode::SEE_OTHER
    );
    let other = format!("member-{}=remote", uuid::Uuid::from_u128(1));
    assert_eq!(
        s.w.send(&format!("{page}/minutes"), &lead, &other).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let sheets = format!("{page}/sheets");
    let sheet =
        s.w.upload(
            &sheets,
            &lead,
            &[("shows", "signatures")],
            ("x.jpg", &photograph()),
        )
        .await;
    assert_eq!(sheet.0, StatusCode::SEE_OTHER);
    let hostile =
        s.w.upload(
            &sheets,
            &lead,
            &[("shows", "paper")],
            ("x.pdf", b"%PDF-1.4 /JavaScript %%EOF"),
        )
        .await;
    assert_eq!(hostile.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, _, public) = s.w.get(&page, "").await;
    assert!(
        public.contains("12 guests") && public.contains("1 in the room"),
        "{public}"
    );
    assert!(!public.contains("as called") && !public.contains("three wells") && !public.contains("/sheets/"));
    let (_, _, inside) = s.w.get(&page, &lead).await;
    let file = inside
        .split("/sheets/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(
        s.w.get(&format!("{page}/sheets/{file}"), "").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        s.w.get(&format!("{page}/sheets/{file}"), &sees).await.0,
        StatusCode::OK
    );

    // the body approves exactly these minutes; then everybody reads them
    let due = governance::day(s.w.app.now());
    let task = format!("what=Ask+the+driller&owner={member}&due={due}");
    assert_eq!(
        s.w.send(&format!("{page}/follow-ups"), &lead, &task).await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        s.w.send(&format!("{page}/approve"), &lead, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let mut stored: Stored<Body> = s.w.app.store.get(board.id).await.unwrap();
    stored.by_laws.notice_days = 0;
    keep(&s.w.app, &s.lead, board.id, Change::update(&stored).unwrap()).await;
    let (_, motion, _) = s.w.send(&format!("{page}/propose"), &lead, "").await;
    s.decide(&motion, &["lead", "sees"]).await;
    assert_eq!(
        s.w.send(&format!("{page}/approve"), &lead, "").await.0,
        StatusCode::SEE_OTHER
    );
    let (_, _, public) = s.w.get(&page, "").await;
    assert!(
        public.contains("We chose three wells.") && public.contains("a member"),
        "{public}"
    );
    assert_eq!(
        s.w.send(&format!("{page}/minutes"), &lead, &minutes).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

/// The form of Tal Afar: its notice asks for one purpose.
const FORM: &[u8] = include_bytes!("../../../../demo/talafar/form.xlsx");

#[tokio::test]
async fn answers_go_to_nobody_for_a_purpose_that_people_were_not_asked_for() {
    let s = site().await;
    let (lead, partner) = (s.w.cookie("lead").await, s.w.cookie("else").await);
    let about = [
        ("about", "Water."),
        ("who", "Board"),
        ("contact", "b@example.org"),
    ];
    let form =
        s.w.upload("/work/water/ask", &lead, &about, ("form.xlsx", FORM))
            .await;
    assert!(form.0.is_success() || form.0.is_redirection(), "{}", form.2);
    let asked: Vec<Stored<Instrument>> = s.w.app.store.list(Query::all()).await.unwrap();
    let core = asked[0].notice.purposes[0].id.to_string();
    let gather = format!("/work/water/check/answers/{}", asked[0].value.id);
    let (_, page, _) = s.w.send(&gather, &lead, "").await;
    let answers = page.rsplit('/').next().unwrap();
    let all: Vec<Stored<Dataset>> = s.w.app.store.list(Query::all()).await.unwrap();
    let id = all.iter().find(|d| d.slug.as_str() == answers).unwrap().value.id;

    // without a body the coordinator signs alone, with a reason, and the page says so
    let until = governance::day(s.w.app.now()).saturating_add(jiff::Span::new().days(30));
    let terms = format!(
        "kind=data_sharing&title=Answers&ours=&other_name=University&data={id}&actions=use&purposes=research&own_purpose={}&until={until}",
        core.replace('-', "+")
    );
    let (_, page, _) = s.w.send("/work/water/agreements", &lead, &terms).await;
    s.w.send(&format!("{page}/step"), &lead, "step=offer").await;
    let silent = s.w.send(&format!("{page}/sign"), &lead, "side=1&reason=").await;
    assert_eq!(silent.0, StatusCode::UNPROCESSABLE_ENTITY);
    let signed =
        s.w.send(
            &format!("{page}/sign"),
            &lead,
            "side=1&reason=The+board+is+being+chosen",
        )
        .await;
    assert_eq!(signed.0, StatusCode::SEE_OTHER);
    let fields = [("side", "2"), ("signed_by", "Dean"), ("on", "2024-02-01")];
    s.w.upload(
        &format!("{page}/paper"),
        &lead,
        &fields,
        ("sheet.jpg", &photograph()),
    )
    .await;
    let (_, _, shown) = s.w.get(&page, "").await;
    assert!(
        shown.contains("In force")
            && shown.contains("signed alone")
            && shown.contains("The board is being chosen")
    );

    s.w.send(
        &format!("{page}/readers"),
        &lead,
        "email=else%40example.org&may=yes",
    )
    .await;
    let fetch = format!("{page}/data");
    let (status, why) = s
        .bytes(&fetch, &partner, &format!("dataset={answers}&purpose=research"))
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(String::from_utf8_lossy(&why).contains("were never asked"));
    let (status, zip) = s
        .bytes(&fetch, &partner, &format!("dataset={answers}&purpose={core}"))
        .await;
    assert!(status == StatusCode::OK && unzip(&zip).contains("Records: 0"));
    let other = s.bytes(&fetch, &partner, "dataset=homes&purpose=research").await;
    assert_eq!(
        other.0,
        StatusCode::NOT_FOUND,
        "data that the agreement does not name"
    );
}
