//! What a community agreed to: unknown, not signed in, not allowed, malformed, then success; then its own code.

use app::collect::{Channel, Handed, Instrument, Received, Sender, receive_submission};
use app::testing::open_form;
use axum::http::StatusCode;
use base::Language;

use crate::world::{Answer, World, words_of};

const FORM: &str = include_str!("../../../../domain/form/tests/household.xml");
const SHEET: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const UNKNOWN: &str = "0190a5f4-0000-7000-8000-000000000000";

/// A site with an open form that asks for whom somebody answers.
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

async fn hand_in(world: &World, it: &Instrument, id: &str) -> app::Result<Received> {
    let xml = format!(
        "<data id=\"household\" version=\"3\"><answered_for>community</answered_for><consent>yes</consent>\
         <size>3</size><meta><instanceID>uuid:{id}</instanceID></meta></data>"
    );
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::default(),
    };
    receive_submission(&world.app, &app::Actor::Anonymous, it.id, &handed).await
}

const WORDS: [(&str, &str); 8] = [
    ("community", "Tal <b>"),
    ("decided", ""),
    ("body", "Assembly of Tal"),
    ("on", "2021-06-01"),
    ("how", "By show of hands"),
    ("speaks_as", "Keeper of the wells"),
    ("language", "en"),
    ("said_statistics", "yes"),
];

async fn record(world: &World, at: &str, who: &str, change: Option<(&str, &str)>) -> Answer {
    let mut words = WORDS;
    if let Some((name, value)) = change {
        words.iter_mut().filter(|w| w.0 == name).for_each(|w| w.1 = value);
    }
    world.upload(at, who, &words, ("minutes.pdf", SHEET)).await
}

#[tokio::test]
async fn what_a_community_agreed_to_is_kept_told_and_taken_back() {
    let (world, it) = asked().await;
    let at = format!("/work/water/collect/{}/community", it.id);
    let lead = world.cookie("lead").await;
    for unknown in [
        "/work/water/collect/no/community".to_owned(),
        format!("/work/water/collect/{UNKNOWN}/community"),
        format!("/work/nowhere/collect/{}/community", it.id),
        format!("{at}/{UNKNOWN}/document"),
    ] {
        assert_eq!(
            world.get(&unknown, &lead).await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    let nothing = format!("{at}/{UNKNOWN}/take-back");
    assert_eq!(
        world.send(&nothing, &lead, "channel=writing").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.get(&at, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(record(&world, &at, "", None).await.0, StatusCode::UNAUTHORIZED);
    for who in ["sees", "collects", "else"] {
        let cookie = world.cookie(who).await;
        let refused = record(&world, &at, &cookie, None).await;
        assert_eq!(refused.0, StatusCode::FORBIDDEN, "{who}");
    }
    let other = world.cookie("else").await;
    assert_eq!(world.get(&at, &other).await.0, StatusCode::FORBIDDEN);
    for (change, code) in [
        (("on", "soon"), "app-not-a-date"),
        (("on", "2999-01-01"), "collect-community-day"),
        (("how", " "), "collect-community-missing"),
        (("said_statistics", ""), "collect-community-silent"),
    ] {
        let (status, _, page) = record(&world, &at, &lead, Some(change)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        assert!(page.contains(words_of(code)), "{code}: {page}");
        assert!(page.contains("Keeper of the wells"), "what was typed is not lost");
    }
    let start = format!("/f/{}", it.id);
    let before = world.get(&start, "").await.2;
    assert!(!before.contains("What the community decided"), "{before}");
    for sentence in [
        "if the child agrees too",
        "for a person who is away",
        "what is common to all, such as wells",
    ] {
        assert!(before.contains(sentence), "{sentence}: {before}");
    }
    assert!(hand_in(&world, &it, "early").await.is_err());

    let (status, _, page) = record(&world, &at, &lead, None).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    let code = page.split("<code>").nth(1).and_then(|c| c.split('<').next());
    let code = code.expect("the code is shown").to_owned();
    assert!(
        page.contains("Tal &#60;b&#62;") && page.contains("sms:?body="),
        "{page}"
    );
    let again = world.get(&at, &lead).await.2;
    assert!(!again.contains(&code), "it is shown once");
    assert!(again.contains("Assembly of Tal") && again.contains("It agrees"));
    let twice = record(&world, &at, &lead, None).await;
    assert_eq!(twice.0, StatusCode::UNPROCESSABLE_ENTITY);
    let id = again.split(&format!("{at}/")).nth(1).unwrap()[..36].to_owned();
    let sheet = world.get(&format!("{at}/{id}/document"), &lead).await;
    assert_eq!(sheet.0, StatusCode::OK);
    assert!(sheet.2.starts_with("%PDF"));
    assert_eq!(
        world.get(&format!("{at}/{id}/document"), &other).await.0,
        StatusCode::FORBIDDEN
    );
    let after = world.get(&start, "").await.2;
    assert!(
        after.contains("Assembly of Tal") && after.contains("1 June 2021"),
        "{after}"
    );

    let Ok(Received::Stored { receipt, .. }) = hand_in(&world, &it, "1").await else {
        panic!("the community agrees")
    };
    let mine = world.get(&format!("/my-data/{receipt}"), "").await.2;
    assert!(mine.contains("These answers were given for Tal"), "{mine}");
    let back = format!("{at}/{id}/take-back");
    for who in ["sees", "collects"] {
        let cookie = world.cookie(who).await;
        let refused = world.send(&back, &cookie, "channel=writing").await;
        assert_eq!(refused.0, StatusCode::FORBIDDEN, "{who}");
    }
    world
        .refused(&back, "lead", "why=The+assembly", "collect-take-back-way")
        .await;
    for malformed in ["channel=receipt", "channel=writing&purpose=nothing"] {
        let refused = world.send(&back, &lead, malformed).await;
        assert_eq!(refused.0, StatusCode::NOT_FOUND, "{malformed}");
    }
    let done = world.send(&back, &lead, "channel=writing&why=The+assembly").await;
    assert_eq!(done.0, StatusCode::SEE_OTHER);
    let page = world.get(&at, &lead).await.2;
    assert!(page.contains("Taken back: no answers are taken") && page.contains("The assembly"));
    let late = world.send(&back, &lead, "channel=writing").await;
    assert_eq!(late.0, StatusCode::UNPROCESSABLE_ENTITY);
    let mine = world.get(&format!("/my-data/{receipt}"), "").await.2;
    assert!(
        mine.contains("The community took back what it had agreed to"),
        "{mine}"
    );
    assert!(
        mine.contains("These answers were given for Tal")
            && !mine.contains("When the community takes that back"),
        "what is over is told as what is over: {mine}"
    );
    assert!(!world.get(&start, "").await.2.contains("Assembly of Tal"));
}

#[tokio::test]
async fn a_community_sees_and_takes_back_with_its_code() {
    let (world, it) = asked().await;
    let at = format!("/work/water/collect/{}/community", it.id);
    let lead = world.cookie("lead").await;
    let page = record(&world, &at, &lead, None).await.2;
    let code = page
        .split("<code>")
        .nth(1)
        .and_then(|c| c.split('<').next())
        .unwrap();
    hand_in(&world, &it, "1").await.unwrap();
    let mine = format!("/my-data/{code}");
    let say = format!("{mine}/community");
    let nobody = format!("/my-data/{}/community", consent::ReceiptCode::from_chance(7));
    assert_eq!(
        world.send(&nobody, "", "said=no_more").await.0,
        StatusCode::NOT_FOUND
    );
    for malformed in ["", "said=perhaps", "said=yes&purpose=nothing", "said=yes"] {
        let refused = world.send(&say, "", malformed).await;
        assert_eq!(refused.0, StatusCode::NOT_FOUND, "{malformed}");
    }
    let shown = world.get(&mine, "").await;
    assert_eq!(shown.0, StatusCode::OK);
    for words in [
        "This code belongs to the body of a community",
        "Keeper of the wells",
        "Assembly of Tal",
    ] {
        assert!(shown.2.contains(words), "{words}: {}", shown.2);
    }
    assert!(!shown.2.contains(&format!("{at}/")), "the document is the team's");
    let copy = world.get(&format!("{mine}/record.json"), "").await.2;
    let copy: serde_json::Value = serde_json::from_str(&copy).unwrap();
    assert_eq!(
        copy["dpv:isIndicatedBy"]["dpv:isRepresentativeFor"]["dct:title"],
        "Tal <b>"
    );
    assert_eq!(copy["dpv:hasIndicationMethod"]["dct:creator"], "Assembly of Tal");
    // What a person's receipt opens, a community's does not.
    for door in ["withdraw", "correct", "say"] {
        let sent = world
            .send(&format!("{mine}/{door}"), "", "purpose=statistics&said=no_more")
            .await;
        assert_eq!(sent.0, StatusCode::NOT_FOUND, "{door}");
    }
    assert_eq!(
        world.send(&say, "", "said=no_more").await.0,
        StatusCode::SEE_OTHER
    );
    let shown = world.get(&mine, "").await.2;
    assert!(shown.contains("Taken back: no answers are taken") && shown.contains("with its code"));
    assert!(
        shown.contains("Nothing of that stands any more") && !shown.contains("and take it back."),
        "{shown}"
    );
    let again = world.send(&say, "", "said=no_more").await.0;
    assert_eq!(again, StatusCode::UNPROCESSABLE_ENTITY);
    let late = hand_in(&world, &it, "2").await;
    assert!(matches!(late, Err(app::AppError::Findings(_))));
}
