use app::collect::{InstrumentState, NewInstrument, add_instrument, move_instrument, standard_notice};
use app::register::{Wording, add_round, register_initiative};
use app::testing::account;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Language, Text};
use tower::ServiceExt as _;

use crate::{Services, Settings, site};

const FORM: &str = include_str!("../../../../../domain/form/tests/household.xml");

struct Site {
    router: Router,
    instrument: String,
    cookie: String,
}

impl Site {
    async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// A site whose form is asked under a changed notice.
    async fn with(word: impl Fn(&mut consent::Notice)) -> Self {
        let app = app::testing::app();
        let lead = account(&app, "lead@example.org", false).await.unwrap();
        let wording = Wording {
            title: "Water".into(),
            ..Wording::default()
        };
        register_initiative(&app, &lead, &wording, &Language::english())
            .await
            .unwrap();
        let round = add_round(&app, &lead, "water").await.unwrap();
        let mut notice = standard_notice(&app, &Text::english("We ask about water."), "Water board", "");
        word(&mut notice);
        let new = NewInstrument {
            round: round.id,
            xform: FORM.to_owned(),
            notice,
            consent: None,
        };
        let (it, _) = add_instrument(&app, &lead, new).await.unwrap();
        app::testing::looked_at_risks(&app, ("water", 1)).await.unwrap();
        move_instrument(&app, &lead, it.id, InstrumentState::Open)
            .await
            .unwrap();
        let settings = Settings {
            public_url: "http://localhost".to_owned(),
            trial: false,
        };
        let router = site(Services {
            app,
            settings: settings.into(),
        });
        Self {
            router,
            instrument: it.id.to_string(),
            cookie: String::new(),
        }
    }

    async fn ask(&mut self, method: &str, address: &str, body: &str) -> (StatusCode, String, String) {
        let address = address.replace("ID", &self.instrument);
        let request = Request::builder()
            .method(method)
            .uri(&address)
            .header(header::HOST, "localhost")
            .header(header::ORIGIN, "http://localhost")
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let text = |name| {
            response
                .headers()
                .get(name)
                .map(|v| v.to_str().unwrap().to_owned())
                .unwrap_or_default()
        };
        let (status, location, cookie) = (
            response.status(),
            text(header::LOCATION),
            text(header::SET_COOKIE),
        );
        if cookie.starts_with("counted_draft") {
            self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        }
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, location, String::from_utf8_lossy(&body).into_owned())
    }

    async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
        let escape = |t: &str| t.bytes().map(super::escaped).collect::<String>();
        let body: Vec<String> = fields
            .iter()
            .map(|(n, v)| format!("{}={}", escape(n), escape(v)))
            .collect();
        self.ask("POST", address, &body.join("&")).await
    }
}

#[tokio::test]
async fn a_form_is_filled_without_script_and_taken_back() {
    let mut s = Site::new().await;
    for unknown in [
        "/f/nonsense",
        "/f/0190a5f4-0000-7000-8000-000000000000",
        "/my-data/x",
    ] {
        assert_eq!(
            s.ask("GET", unknown, "").await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    let (status, to, _) = s.ask("GET", "/f/ID/page", "").await;
    assert_eq!(
        (status, to.contains("/page")),
        (StatusCode::SEE_OTHER, false),
        "without a draft to the start"
    );
    let (_, _, start) = s.ask("GET", "/f/ID", "").await;
    assert!(
        start.contains("We ask about water.") && start.contains("العربية (ar)"),
        "{start}"
    );

    let (status, to, _) = s.post("/f/ID", &[]).await;
    assert_eq!((status, to.contains("/page")), (StatusCode::SEE_OTHER, true));
    let (status, _, page) = s.post("/f/ID/page", &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("aria-invalid") || page.contains("field-wrong"),
        "{page}"
    );
    let (_, _, arabic) = s.ask("GET", "/f/ID/page?in=ar", "").await;
    assert!(
        arabic.contains("هل يمكننا") && arabic.contains("dir=\"rtl\""),
        "{arabic}"
    );

    for answer in [
        [("/data/consent", "yes")],
        [("/data/district", "n")],
        [("/data/village", "n1")],
        [("/data/size", "0")],
    ] {
        s.post("/f/ID/page", &answer).await;
    }
    let (status, _, page) = s.ask("GET", "/f/ID/page", "").await;
    assert!(
        status.is_success() && page.contains("How many live here?"),
        "a wrong size stays: {page}"
    );
    s.post("/f/ID/page", &[("/data/size", "1")]).await;
    s.post(
        "/f/ID/page",
        &[("/data/person/name", "Ada"), ("/data/person/age", "4")],
    )
    .await;
    let (_, _, more) = s.ask("GET", "/f/ID/page", "").await;
    assert!(more.contains("Add another") && more.contains("Animal"), "{more}");
    s.post("/f/ID/page", &[("add", "no")]).await;
    s.post("/f/ID/page", &[("back", "1")]).await;
    s.post("/f/ID/page", &[("add", "no")]).await;
    s.post(
        "/f/ID/page",
        &[
            ("/data/where/latitude", "12.5"),
            ("/data/where/longitude", "-3.25"),
        ],
    )
    .await;
    let (_, _, review) = s.ask("GET", "/f/ID/review", "").await;
    assert!(review.contains("Upper") && review.contains("Ada"), "{review}");
    let words = review.replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("12.5° north · 3.25° west"), "{review}");

    let (status, _, done) = s.post("/f/ID/send", &[]).await;
    assert_eq!(status, StatusCode::OK, "{done}");
    assert!(
        done.contains("<svg") && done.contains("<figcaption"),
        "the printed page is a slip: {done}"
    );
    let message = done.split("sms:?body=").nth(1).and_then(|m| m.split('"').next());
    assert!(
        message.is_some_and(|m| m.contains(&done.split("<code>").nth(1).unwrap()[..4])),
        "the receipt as a message: {done}"
    );
    let code = done
        .split("<code>")
        .nth(1)
        .and_then(|t| t.split('<').next())
        .expect("a receipt")
        .to_owned();
    assert_eq!(
        s.ask("GET", "/f/ID/page", "").await.0,
        StatusCode::SEE_OTHER,
        "the draft is gone"
    );

    let (status, _, wrong) = s.post("/my-data", &[("code", "K7PM")]).await;
    assert!(status == StatusCode::UNPROCESSABLE_ENTITY && wrong.contains("field-wrong"));
    let (_, to, _) = s.post("/my-data", &[("code", &code.to_lowercase())]).await;
    assert_eq!(to, format!("/my-data/{code}"));
    let (_, _, mine) = s.ask("GET", &to, "").await;
    assert!(mine.contains("Take my answers back"), "{mine}");
    assert!(
        mine.contains("· 1</dt><dd><bdi>Ada"),
        "what was said inside repeats, too: {mine}"
    );
    assert!(
        !mine.contains("/initiatives/water"),
        "no link to a page that is not public: {mine}"
    );
    a_village_is_corrected(&mut s, &to).await;
    s.post(&format!("{to}/withdraw"), &[]).await;
    let gone = s.post(&format!("{to}/correct"), &[]).await;
    assert_eq!(
        gone.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing is left to correct"
    );
    let (_, _, mine) = s.ask("GET", &to, "").await;
    assert!(mine.contains("You took this back"), "{mine}");
}

/// With the receipt the form opens as it was sent; what is put right takes the place of what was said.
async fn a_village_is_corrected(s: &mut Site, mine: &str) {
    let (status, page, _) = s.post(&format!("{mine}/correct"), &[]).await;
    assert_eq!(
        (status, page.contains("/review")),
        (StatusCode::SEE_OTHER, true),
        "{page}"
    );
    let (_, _, first) = s.ask("GET", "/f/ID/page", "").await;
    assert!(first.contains("checked"), "what was said stands there: {first}");
    for answer in [
        [("/data/consent", "yes")],
        [("/data/district", "n")],
        [("/data/village", "n2")],
    ] {
        s.post("/f/ID/page", &answer).await;
    }
    let (status, _, done) = s.post("/f/ID/send", &[]).await;
    assert!(
        status == StatusCode::OK && done.contains("Your answers are corrected"),
        "{done}"
    );
    let (_, _, now) = s.ask("GET", mine, "").await;
    assert!(
        now.contains("Lower") && !now.contains("Upper") && !now.contains("instanceID"),
        "{now}"
    );
}

#[tokio::test]
async fn who_says_no_leaves_nothing() {
    let mut s = Site::new().await;
    s.post("/f/ID", &[]).await;
    s.post("/f/ID/page", &[("/data/consent", "no")]).await;
    let (status, _, done) = s.post("/f/ID/send", &[]).await;
    assert!(
        status.is_success() && done.contains("Nothing was stored"),
        "{done}"
    );
}

#[tokio::test]
async fn a_device_hands_in_xml() {
    let mut s = Site::new().await;
    let unknown = "/api/v1/instruments/0190a5f4-0000-7000-8000-000000000000/submissions";
    assert_eq!(s.ask("POST", unknown, "<data/>").await.0, StatusCode::NOT_FOUND);
    let to = "/api/v1/instruments/ID/submissions";
    for bad in [
        "",
        "<data>",
        "<!DOCTYPE data><data/>",
        "<data><consent>maybe</consent></data>",
    ] {
        let (status, _, told) = s.ask("POST", to, bad).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}: {told}");
    }
    let xml = "<data><consent>yes</consent><meta><instanceID>uuid:1</instanceID></meta></data>";
    let (status, _, told) = s.ask("POST", to, xml).await;
    assert!(
        status == StatusCode::CREATED && told.contains("receipt"),
        "{told}"
    );
    assert_eq!(s.ask("POST", to, xml).await.0, StatusCode::OK);
    assert_eq!(
        s.ask("POST", to, &xml.replace("<consent>", "<consent> ")).await.0,
        StatusCode::CONFLICT
    );
    let no = xml.replace("yes", "no").replace("uuid:1", "uuid:2");
    assert_eq!(s.ask("POST", to, &no).await.0, StatusCode::ACCEPTED);
}

#[tokio::test]
async fn the_tab_is_for_those_who_work_there() {
    let mut s = Site::new().await;
    let (status, to, _) = s.ask("GET", "/work/water/collect", "").await;
    assert!(
        status.is_redirection() && to.starts_with("/sign-in"),
        "{status} {to}"
    );
    assert_eq!(
        s.post("/work/water/collect/ID/move", &[("to", "closed")]).await.0,
        StatusCode::UNAUTHORIZED
    );
}

const ANSWERS: [&[(&str, &str)]; 7] = [
    &[("/data/consent", "yes")],
    &[("/data/district", "n")],
    &[("/data/village", "n1")],
    &[("/data/size", "1")],
    &[("/data/person/name", "Ada"), ("/data/person/age", "4")],
    &[("add", "no")],
    &[("add", "no")],
];

/// What taking part does not need is asked apart, before the form, and is changed alone afterwards.
#[tokio::test]
async fn each_purpose_is_said_and_taken_back_by_itself() {
    let mut s = Site::with(|notice| {
        let more = |name: &str, label: &str| consent::Purpose {
            id: name.parse().unwrap(),
            label: Text::english(label),
            dpv: None,
            core: false,
        };
        notice
            .purposes
            .push(more("office", "Hand it to the office of statistics"));
        notice.purposes.push(more("contact", "Be asked again next year"));
        notice.returns = Text::english("A meeting in the square");
    })
    .await;
    let (_, _, start) = s.ask("GET", "/f/ID", "").await;
    assert!(
        start.contains("Hand it to the office") && start.contains("A meeting in the square"),
        "{start}"
    );
    let main = start.split("<main").nth(1).unwrap();
    assert!(!main.contains("checked"), "nothing is chosen before: {start}");

    s.post(
        "/f/ID",
        &[("purpose_office", "yes"), ("purpose_statistics", "no")],
    )
    .await;
    for answer in ANSWERS {
        s.post("/f/ID/page", answer).await;
    }
    s.post(
        "/f/ID/page",
        &[("/data/where/latitude", ""), ("/data/where/longitude", "")],
    )
    .await;
    let (status, _, done) = s.post("/f/ID/send", &[]).await;
    let code = done.split("<code>").nth(1).and_then(|t| t.split('<').next());
    let mine = format!("/my-data/{}", code.unwrap_or_else(|| panic!("{status}: {done}")));

    let (_, _, page) = s.ask("GET", &mine, "").await;
    let office = page.split("Hand it to the office").nth(1).unwrap();
    assert!(office.starts_with(" of statistics · <strong>yes"), "{page}");
    assert!(
        page.contains("no answer: counts as no") && page.contains("Upper"),
        "{page}"
    );

    let (_, _, record) = s.ask("GET", &format!("{mine}/record.json"), "").await;
    let record: serde_json::Value = serde_json::from_str(&record).unwrap();
    assert_eq!(record["dpv:hasPurpose"].as_array().unwrap().len(), 2, "{record}");

    let say = format!("{mine}/say");
    let unknown = [("purpose", "selling"), ("said", "yes")];
    assert_eq!(s.post("/my-data/x/say", &unknown).await.0, StatusCode::NOT_FOUND);
    assert_eq!(s.post(&say, &unknown).await.0, StatusCode::NOT_FOUND);
    assert_eq!(
        s.post(&say, &[("purpose", "office"), ("said", "maybe")]).await.0,
        StatusCode::NOT_FOUND
    );
    for (purpose, said) in [("contact", "yes"), ("office", "no_more")] {
        assert_eq!(
            s.post(&say, &[("purpose", purpose), ("said", said)]).await.0,
            StatusCode::SEE_OTHER
        );
    }
    let again = s.post(&say, &[("purpose", "office"), ("said", "no_more")]).await;
    assert_eq!(again.0, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, _, page) = s.ask("GET", &mine, "").await;
    assert!(page.contains("of statistics · <strong>taken back"), "{page}");
    assert!(
        page.contains("next year · <strong>yes") && page.contains("Take my answers back"),
        "{page}"
    );

    s.post(&say, &[("purpose", "statistics"), ("said", "no_more")])
        .await;
    let (_, _, page) = s.ask("GET", &mine, "").await;
    assert!(
        page.contains("You took this back") && !page.contains("Upper"),
        "all of it: {page}"
    );
}

/// Fills the form to its end and sends it; returns the last page.
async fn fill(s: &mut Site, village: &str) -> String {
    for answer in [
        [("/data/consent", "yes")],
        [("/data/district", "n")],
        [("/data/village", village)],
        [("/data/size", "1")],
    ] {
        s.post("/f/ID/page", &answer).await;
    }
    let person = [("/data/person/name", "Ada"), ("/data/person/age", "4")];
    s.post("/f/ID/page", &person).await;
    s.post("/f/ID/page", &[("add", "no")]).await;
    s.post("/f/ID/page", &[("add", "no")]).await;
    let nowhere = [("/data/where/latitude", ""), ("/data/where/longitude", "")];
    s.post("/f/ID/page", &nowhere).await;
    s.post("/f/ID/send", &[]).await.2
}

fn receipt(done: &str) -> String {
    let code = done.split("<code>").nth(1).and_then(|t| t.split('<').next());
    code.unwrap_or_else(|| panic!("a receipt: {done}")).to_owned()
}

/// A telephone is handed on while the first person's correction lies open: what the second says is their own.
#[tokio::test]
async fn who_begins_on_a_shared_phone_is_another_person() {
    let mut s = Site::new().await;
    s.post("/f/ID", &[]).await;
    let first = format!("/my-data/{}", receipt(&fill(&mut s, "n1").await));
    s.post(&format!("{first}/correct"), &[]).await;

    let (_, _, start) = s.ask("GET", "/f/ID", "").await;
    assert!(
        start.contains("Somebody is correcting answers here")
            && start.contains("This is not mine: begin anew"),
        "{start}"
    );
    s.post("/f/ID", &[]).await;
    let second = format!("/my-data/{}", receipt(&fill(&mut s, "n2").await));
    let (_, _, mine) = s.ask("GET", &second, "").await;
    assert!(mine.contains("Lower"), "{mine}");
    let (_, _, theirs) = s.ask("GET", &first, "").await;
    assert!(theirs.contains("Upper") && !theirs.contains("Lower"), "{theirs}");
}

/// What a correction holds goes with the answers; who says no while correcting takes all of it back there.
#[tokio::test]
async fn nothing_of_a_correction_outlives_what_it_corrects() {
    let mut s = Site::new().await;
    assert_eq!(
        s.post("/f/ID/take-back", &[]).await.0,
        StatusCode::SEE_OTHER,
        "no draft"
    );
    s.post("/f/ID", &[]).await;
    let nothing = s.post("/f/ID/take-back", &[]).await.0;
    assert_eq!(nothing, StatusCode::NOT_FOUND, "a first draft corrects nothing");
    let mine = format!("/my-data/{}", receipt(&fill(&mut s, "n1").await));
    s.post(&format!("{mine}/correct"), &[]).await;
    let (status, _, review) = s.ask("GET", "/f/ID/review", "").await;
    assert!(status == StatusCode::OK && review.contains("Upper"), "{review}");
    s.post(&format!("{mine}/withdraw"), &[]).await;
    let (status, _, review) = s.ask("GET", "/f/ID/review", "").await;
    assert!(
        status == StatusCode::SEE_OTHER && !review.contains("Upper"),
        "{review}"
    );

    s.post("/f/ID", &[]).await;
    let mine = format!("/my-data/{}", receipt(&fill(&mut s, "n1").await));
    s.post(&format!("{mine}/correct"), &[]).await;
    s.post("/f/ID/page", &[("/data/consent", "no")]).await;
    let (status, _, page) = s.post("/f/ID/send", &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    assert!(
        page.contains("/take-back") && !page.contains("collect-edit-without-consent"),
        "{page}"
    );
    let (status, _, done) = s.post("/f/ID/take-back", &[]).await;
    assert!(
        status == StatusCode::OK && done.contains("You took your answers back"),
        "{done}"
    );
    let (_, _, gone) = s.ask("GET", &mine, "").await;
    assert!(
        gone.contains("You took this back") && !gone.contains("Upper"),
        "{gone}"
    );
}
