//! What somebody who fills a form on the pages is told: of a community that has not agreed, of a child that says no, of a
//! list that only those see who collect.

use app::collect::{
    Instrument, InstrumentState, NewInstrument, Submission, add_instrument, instruments_of, move_instrument,
    standard_notice,
};
use app::ports::Query;
use app::testing::open_form;
use app::{Actor, people};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Text;

use super::lists::{HOME, homes};
use crate::world::World;

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");

/// A browser in which a form is filled.
struct Phone<'a> {
    w: &'a World,
    at: String,
    /// Of who is signed in.
    session: String,
    draft: String,
}

impl<'a> Phone<'a> {
    async fn begin(w: &'a World, it: &Instrument) -> Self {
        Self::signed_in(w, it, "").await
    }

    async fn signed_in(w: &'a World, it: &Instrument, who: &str) -> Self {
        let mut phone = Self {
            w,
            at: format!("/f/{}", it.id),
            session: w.cookie(who).await,
            draft: String::new(),
        };
        phone.post("", "").await;
        phone
    }

    fn cookies(&self) -> String {
        let both = [self.session.as_str(), self.draft.as_str()];
        let both: Vec<&str> = both.into_iter().filter(|c| !c.is_empty()).collect();
        both.join("; ")
    }

    async fn see(&self, page: &str) -> String {
        self.w.get(&format!("{}{page}", self.at), &self.cookies()).await.2
    }

    async fn post(&mut self, page: &str, body: &str) -> (StatusCode, String) {
        let request = Request::post(format!("{}{page}", self.at))
            .header(header::COOKIE, self.cookies())
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let response = self.w.respond(request).await;
        if let Some(set) = response.headers().get(header::SET_COOKIE) {
            self.draft = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    /// Answers the page's question.
    async fn say(&mut self, question: &str, answer: &str) -> (StatusCode, String) {
        self.post("/page", &format!("/data/{question}={answer}")).await
    }
}

/// A site with an open form that asks for whom somebody answers and whether the child agrees.
async fn asked() -> (World, Instrument) {
    let (world, lead) = World::water_on(app::testing::app()).await;
    let asked = "<input ref=\"/data/answered_for\"><label>For whom?</label></input>\
                 <input ref=\"/data/assent\"><label>Does the child agree?</label></input>\
                 <select1 ref=\"/data/consent\">";
    let form = FORM
        .replace("<consent/>", "<answered_for/><assent/><consent/>")
        .replace("<select1 ref=\"/data/consent\">", asked);
    let it = open_form(&world.app, &lead, "water", (form.as_str(), "Wells."))
        .await
        .unwrap();
    (world, it)
}

#[tokio::test]
async fn who_speaks_for_a_community_that_has_not_agreed_learns_it_before_the_questions() {
    let (w, it) = asked().await;
    let start = w.get(&format!("/f/{}", it.id), "").await.2;
    assert!(
        start.contains("No community has agreed to this form yet") && start.contains("b@example.org"),
        "{start}"
    );

    let mut phone = Phone::begin(&w, &it).await;
    let (status, page) = phone.say("answered_for", "community").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("This community has not agreed yet"), "{page}");
    assert!(
        page.contains("For whom?") && !page.contains("collect-community-not-agreed"),
        "the question stays, and no code is shown: {page}"
    );
    let (status, _) = phone.say("answered_for", "self").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "one may answer for oneself");

    let words = [
        ("community", "Tal"),
        ("decided", ""),
        ("body", "Assembly of Tal"),
        ("on", "2021-06-01"),
        ("how", "By show of hands"),
        ("speaks_as", "Keeper of the wells"),
        ("language", "en"),
        ("said_statistics", "yes"),
    ];
    let (lead, at) = (
        w.cookie("lead").await,
        format!("/work/water/collect/{}/community", it.id),
    );
    let sheet = ("a.pdf", &b"%PDF-1.4\ntrailer\n<<>>\n%%EOF\n"[..]);
    let (status, _, told) = w.upload(&at, &lead, &words, sheet).await;
    assert_eq!(status, StatusCode::OK, "{told}");
    assert!(
        told.contains("Code of the community") && !told.contains("correct or take back your answers"),
        "the message says whose code it is: {told}"
    );
    let start = w.get(&format!("/f/{}", it.id), "").await.2;
    assert!(!start.contains("No community has agreed"), "{start}");
    let mut phone = Phone::begin(&w, &it).await;
    let (status, _) = phone.say("answered_for", "community").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "the community has agreed");

    // It takes back while somebody fills the form.
    phone.say("assent", "").await;
    phone.say("consent", "yes").await;
    let all = w.get(&at, &lead).await.2;
    let kept = all.split(&format!("{at}/")).nth(1).unwrap()[..36].to_owned();
    let back = format!("{at}/{kept}/take-back");
    let done = w.send(&back, &lead, "channel=writing").await;
    assert_eq!(done.0, StatusCode::SEE_OTHER);
    for question in ["district", "village", "size"] {
        phone.say(question, "").await;
    }
    phone.post("/page", "add=no").await;
    phone.post("/page", "/data/where/latitude=").await;
    let (status, page) = phone.post("/send", "").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("This community has not agreed yet") && page.contains("Look over your answers"),
        "{page}"
    );
}

#[tokio::test]
async fn a_childs_own_no_is_told_as_the_childs() {
    let (w, it) = asked().await;
    let mut phone = Phone::begin(&w, &it).await;
    phone.say("answered_for", "guardian").await;
    phone.say("assent", "no").await;
    phone.say("consent", "yes").await;
    for question in ["district", "village", "size"] {
        phone.say(question, "").await;
    }
    phone.post("/page", "add=no").await;
    phone.post("/page", "/data/where/latitude=").await;
    let (status, page) = phone.post("/send", "").await;
    assert_eq!(status, StatusCode::OK, "{page}");
    assert!(
        page.contains("The child did not say yes") && !page.contains("You did not agree"),
        "{page}"
    );
}

#[tokio::test]
async fn the_desk_of_collecting_leads_to_what_communities_agreed_to_and_back() {
    let (w, it) = asked().await;
    let at = format!("/work/water/collect/{}/community", it.id);
    let desk = w.read("/work/water/collect", "lead").await;
    assert!(desk.contains(&format!("href=\"{at}\"")), "{desk}");
    let page = w.read(&at, "lead").await;
    let back = page.split("href=\"/work/water/collect\"").nth(2);
    assert!(
        back.is_some_and(|words| words.starts_with(">Back to collecting")),
        "{page}"
    );
}

/// A form that chooses from the list of homes, those of a size.
const VISIT: &str = r#"<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Visit</h:title><model><instance><data id="visit" version="1">
<consent/><size/><which/><meta><instanceID/></meta></data></instance>
<instance id="homes" src="jr://file-csv/homes.csv"/>
<bind nodeset="/data/consent" type="string" required="true()"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/></model></h:head>
<h:body><select1 ref="/data/consent"><label>May we?</label><item><label>Yes</label><value>yes</value></item>
<item><label>No</label><value>no</value></item></select1><input ref="/data/size"><label>Size</label></input>
<select1 ref="/data/which"><label>Which home?</label><itemset nodeset="instance('homes')/root/item[size = /data/size]">
<value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>"#;

/// The site with homes, and an open form that chooses from them.
async fn visits() -> (World, Instrument) {
    let w = homes().await;
    let lead = w
        .app
        .store
        .named::<people::Account>("lead@example.org")
        .await
        .unwrap();
    let lead = Actor::Account {
        id: lead.value.id,
        admin: false,
    };
    let initiative = w.app.store.named::<registry::Initiative>("water").await.unwrap();
    let forms = instruments_of(&w.app, initiative.value.id).await.unwrap();
    let new = NewInstrument {
        round: forms[0].1.round,
        xform: VISIT.to_owned(),
        notice: standard_notice(&w.app, &Text::english("Visits."), "Board", "b@example.org"),
        consent: None,
    };
    let (it, doubts) = add_instrument(&w.app, &lead, new).await.unwrap();
    assert!(doubts.is_empty(), "the list is in the initiative: {doubts:?}");
    let page = w.read(&format!("/work/water/ask/{}", it.id), "lead").await;
    assert!(page.contains("The list homes of this initiative"), "{page}");
    let it = move_instrument(&w.app, &lead, it.id, InstrumentState::Open)
        .await
        .unwrap();
    (w, it)
}

#[tokio::test]
async fn a_list_is_offered_to_who_collects_as_to_a_device_and_to_nobody_else() {
    let (w, it) = visits().await;
    let mut phone = Phone::signed_in(&w, &it, "collects").await;
    phone.say("consent", "yes").await;
    phone.say("size", "9").await;
    let page = phone.see("/page").await;
    assert!(
        page.contains("Which home?") && !page.contains("Home of Amal"),
        "no home is that large: {page}"
    );
    phone.post("/page", "back=1").await;
    phone.say("size", "6").await;
    let page = phone.see("/page").await;
    assert!(
        page.contains("Home of Amal") && page.contains(&format!("value=\"{HOME}\"")),
        "{page}"
    );
    let (status, page) = phone.say("which", "nonsense").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    phone.say("which", HOME).await;
    let review = phone.see("/review").await;
    assert!(review.contains("Home of Amal"), "{review}");
    let (status, page) = phone.post("/send", "").await;
    assert_eq!(status, StatusCode::OK, "{page}");
    let all = w.app.store.list::<Submission>(Query::of(it.id)).await.unwrap();
    assert_eq!(all[0].answers.text("which"), Some(HOME));

    for who in ["", "else", "sees"] {
        let mut phone = Phone::signed_in(&w, &it, who).await;
        phone.say("consent", "yes").await;
        phone.say("size", "6").await;
        let page = phone.see("/page").await;
        assert!(
            page.contains("Which home?") && page.contains("The list is not shown here"),
            "{who}: {page}"
        );
        assert!(
            !page.contains("Home of Amal") && !page.contains(HOME),
            "{who}: {page}"
        );
        phone.say("which", HOME).await;
        let (status, page) = phone.post("/send", "").await;
        assert_eq!(status, StatusCode::OK, "it can be left out: {page}");
    }
}
