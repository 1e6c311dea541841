//! Devices that collect: a client that behaves like ODK Collect, byte by byte (`OkHttpConnection.java`,
//! `OpenRosaServerInstanceUploader.kt`, `Kxml2OpenRosaResponseParser.kt` of Collect 2026.1 are what it copies).

use std::sync::Arc;

use app::collect::{Instrument, InstrumentState, Submission, SubmissionState, move_instrument, read_file};
use app::devices::digest::{REALM, ha1};
use app::ports::Query;
use app::testing::{SteppedClock, drafted_form};
use app::{Actor, App};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use md5::{Digest as _, Md5};

use crate::world::World;

const FORM: &str = r#"<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
  <h:head><h:title>Wells &amp; taps</h:title>
    <model>
      <instance><data id="wells" version="2024-1"><consent/><depth/><photo/><sound/><meta><instanceID/></meta></data></instance>
      <bind nodeset="/data/consent" type="string" required="true()"/>
      <bind nodeset="/data/depth" type="int" constraint=". &lt; 500"/>
      <bind nodeset="/data/photo" type="binary"/>
      <bind nodeset="/data/sound" type="binary"/>
      <bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
    </model>
  </h:head>
  <h:body>
    <select1 ref="/data/consent"><label>May we ask?</label>
      <item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1>
    <input ref="/data/depth"><label>Depth</label></input>
    <upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
    <upload ref="/data/sound" mediatype="audio/*"><label>Sound</label></upload>
  </h:body>
</h:html>"#;

/// What Collect knows of a server's answer.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// Collect takes an answer for OpenRosa's only so.
    fn is_openrosa(&self) -> bool {
        let kind = self
            .headers
            .get(header::CONTENT_TYPE)
            .map_or("", |v| v.to_str().unwrap());
        kind.contains("text/xml") && self.headers.contains_key("x-openrosa-version")
    }

    /// The text between two tags.
    fn tag(&self, name: &str) -> String {
        let text = self.text();
        let (_, after) = text
            .split_once(&format!("<{name}>"))
            .unwrap_or_else(|| panic!("no {name}: {text}"));
        after.split_once(&format!("</{name}>")).unwrap().0.to_owned()
    }
}

/// A telephone.
struct Collect<'a> {
    world: &'a World,
    base: String,
    device: &'static str,
    authorization: Option<String>,
}

impl<'a> Collect<'a> {
    fn new(world: &'a World, base: &str) -> Self {
        Self {
            world,
            base: base.to_owned(),
            device: "collect:a1B2c3D4e5F6g7H8",
            authorization: None,
        }
    }

    async fn call(&self, method: &str, url: &str, kind: Option<&str>, body: Vec<u8>) -> Answer {
        let path = url
            .strip_prefix("http://localhost")
            .unwrap_or_else(|| panic!("not absolute: {url}"));
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("X-OpenRosa-Version", "1.0")
            .header("Date", "Tue, 27 Feb 2024 00:00:00 GMT")
            .header(
                "User-Agent",
                "org.odk.collect.android/v2026.1.0 Dalvik/2.1.0 (Linux; U; Android 14)",
            );
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let response = self.world.respond(request.body(Body::from(body)).unwrap()).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec();
        Answer {
            status,
            headers,
            body,
        }
    }

    async fn get(&self, url: &str) -> Answer {
        let mark = if url.contains('?') { '&' } else { '?' };
        self.call(
            "GET",
            &format!("{url}{mark}deviceID={}", self.device.replace(':', "%3A")),
            None,
            Vec::new(),
        )
        .await
    }

    async fn list(&self) -> Answer {
        self.get(&format!("{}/formList", self.base)).await
    }

    /// Asks first, as Collect does before every sending.
    async fn head(&self) -> Answer {
        let url = format!(
            "{}/submission?deviceID={}",
            self.base,
            self.device.replace(':', "%3A")
        );
        self.call("HEAD", &url, None, Vec::new()).await
    }

    /// One request of a submission: the XML always, some files, and whether more follow.
    async fn post(&self, xml: &str, files: &[(&str, &str, &[u8])], more: bool) -> Answer {
        let url = format!(
            "{}/submission?deviceID={}",
            self.base,
            self.device.replace(':', "%3A")
        );
        let boundary = "7c1e2f34-0a5b-4d6c-8e9f-112233445566";
        let mut body = part(
            boundary,
            "xml_submission_file\"; filename=\"Wells_2024-02-27_00-00-00.xml",
            Some("text/xml; charset=utf-8"),
            xml.as_bytes(),
        );
        for (name, kind, bytes) in files {
            body.extend(part(
                boundary,
                &format!("{name}\"; filename=\"{name}"),
                Some(kind),
                bytes,
            ));
        }
        if more {
            body.extend(part(boundary, "*isIncomplete*", None, b"yes"));
        }
        body.extend(format!("--{boundary}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={boundary}");
        self.call("POST", &url, Some(&kind), body).await
    }
}

/// A part as OkHttp writes it.
fn part(boundary: &str, name: &str, kind: Option<&str>, bytes: &[u8]) -> Vec<u8> {
    let kind = kind.map_or_else(String::new, |k| format!("Content-Type: {k}\r\n"));
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{kind}Content-Length: {}\r\n\r\n",
        bytes.len()
    );
    [head.as_bytes(), bytes, b"\r\n"].concat()
}

fn answers(id: &str, more: &str) -> String {
    format!(
        "<?xml version='1.0' ?><data id=\"wells\" version=\"2024-1\" xmlns:jr=\"http://openrosa.org/javarosa\">\
         <consent>yes</consent><depth>12</depth>{more}<meta><instanceID>uuid:{id}</instanceID></meta></data>"
    )
}

/// The site with the form of wells, a draft.
async fn wells(app: App) -> (World, Actor, Instrument) {
    let (world, lead) = World::water_on(app).await;
    let wells = (FORM, "We ask about wells.");
    let it = drafted_form(&world.app, &lead, "water", wells).await.unwrap();
    (world, lead, it)
}

/// The same, open.
async fn open_wells() -> (World, Actor, Instrument) {
    let (world, lead, it) = wells(app::testing::app()).await;
    move_instrument(&world.app, &lead, it.id, InstrumentState::Open)
        .await
        .unwrap();
    (world, lead, it)
}

/// A key made on the page: the address in the path, the user's name and the token.
pub(crate) async fn key(world: &World, form: &str) -> (String, String, String) {
    let lead = world.cookie("lead").await;
    let (status, _, page) = world.send("/work/water/collect/devices", &lead, form).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    assert!(page.contains("<svg"), "a picture for the camera");
    let all: Vec<String> = page
        .split("<code")
        .skip(1)
        .map(|c| c.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned())
        .collect();
    let last = |n: usize| all.get(n).cloned().unwrap_or_default();
    (last(0), last(2), last(3))
}

async fn stored(world: &World, it: &Instrument) -> Vec<Submission> {
    let all = world
        .app
        .store
        .list::<Submission>(Query::of(it.id))
        .await
        .unwrap();
    all.into_iter().map(|s| s.value).collect()
}

async fn whole(world: &World, submission: &Submission, name: &str) -> Vec<u8> {
    let file = submission.files.iter().find(|f| f.name == name).unwrap();
    let (mut bytes, mut number) = (Vec::new(), 0);
    while let Some(chunk) = read_file(&world.app, file, number).await.unwrap() {
        bytes.extend(chunk);
        number += 1;
    }
    bytes
}

#[tokio::test]
async fn keys_are_given_by_who_leads() {
    let (world, ..) = open_wells().await;
    let (lead, at) = (world.cookie("lead").await, "/work/water/collect/devices");
    assert_eq!(
        world.get("/work/fire/collect/devices", &lead).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.get(at, "").await.0, StatusCode::SEE_OTHER);
    let collects = world.cookie("collects").await;
    assert_eq!(world.get(at, &collects).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        world.send(at, &collects, "name=x&days=9").await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = world.send(at, &lead, "name=&days=9999").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("id=\"f-name-error\""), "{page}");
    let (address, user, token) = key(&world, "name=Amal&days=9&purpose=collect").await;
    assert!(address.starts_with("http://localhost/v1/key/") && address.contains(&token) && user.len() == 36);
    let (_, _, tab) = world.get("/work/water/collect", &lead).await;
    assert!(tab.contains("/work/water/collect/devices"));
}

#[tokio::test]
async fn a_telephone_fetches_the_form_and_hands_in_with_large_files() {
    let (world, _, it) = open_wells().await;
    let (base, ..) = key(&world, "name=Amal&days=9").await;
    let collect = Collect::new(&world, &base);

    let list = collect.list().await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.text());
    assert!(list.is_openrosa());
    assert_eq!(
        (
            list.tag("formID").as_str(),
            list.tag("name").as_str(),
            list.tag("version").as_str()
        ),
        ("wells", "Wells &amp; taps", "2024-1")
    );
    assert!(
        !list.text().contains("manifestUrl"),
        "the form brings nothing along"
    );
    let form = collect.get(&list.tag("downloadUrl")).await;
    assert_eq!(form.body, FORM.as_bytes());
    assert_eq!(
        list.tag("hash"),
        format!("md5:{}", hex::encode(Md5::digest(&form.body)))
    );
    assert!(
        !collect
            .get(&format!("{base}/formList?formID=other"))
            .await
            .text()
            .contains("<formID>")
    );
    let manifest = collect.get(&format!("{base}/forms/wells/manifest")).await;
    assert!(
        manifest.is_openrosa()
            && manifest
                .text()
                .contains("<manifest xmlns=\"http://openrosa.org/xforms/xformsManifest\">")
    );

    let head = collect.head().await;
    assert_eq!((head.status, head.body.len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(head.headers["x-openrosa-accept-content-length"], "100000000");

    let photo: Vec<u8> = (0..5_000_000_u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let sound = vec![7; 64 * 1024];
    let xml = answers("1", "<photo>1709.jpg</photo><sound>1709.m4a</sound>");
    let first = collect
        .post(&xml, &[("1709.jpg", "image/jpeg", &photo)], true)
        .await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let text = first.text();
    assert!(
        text.starts_with("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\" items=\"0\">"),
        "{text}"
    );
    assert!(text.contains("<message nature=\"\">Stored. Receipt: "), "{text}");
    let files: [(&str, &str, &[u8]); 2] = [
        ("1709.m4a", "audio/mp4", &sound),
        ("not-named.jpg", "image/jpeg", b"x"),
    ];
    let last = collect.post(&xml, &files, false).await;
    assert_eq!(last.status, StatusCode::CREATED);
    assert_eq!(
        last.text(),
        text,
        "Collect shows the last reply alone: it has the receipt too"
    );
    let again = collect
        .post(&xml, &[("1709.jpg", "image/jpeg", &photo)], false)
        .await;
    assert_eq!(again.status, StatusCode::CREATED, "{}", again.text());

    let all = stored(&world, &it).await;
    assert_eq!((all.len(), all[0].files.len()), (1, 2));
    assert_eq!(whole(&world, &all[0], "1709.jpg").await, photo);
    assert_eq!(whole(&world, &all[0], "1709.m4a").await, sound);
    assert_eq!(all[0].sender.device.as_deref(), Some(collect.device));
    assert!(
        all[0].language.is_undetermined(),
        "neither the device nor the form says a language"
    );
    let object = world.app.objects.get(all[0].files[0].object).await.unwrap();
    assert!(
        !object.windows(64).any(|w| w == &photo[..64]),
        "nothing lies open"
    );
}

#[tokio::test]
async fn the_same_at_the_same_time_is_stored_once_and_other_content_is_refused() {
    let (world, _, it) = open_wells().await;
    let (base, ..) = key(&world, "name=Amal&days=9").await;
    let collect = Collect::new(&world, &base);
    let xml = answers("2", "<photo>a.jpg</photo><sound>b.m4a</sound>");
    let (a, b): (&[_], &[_]) = (
        &[("a.jpg", "image/jpeg", &b"A"[..])],
        &[("b.m4a", "audio/mp4", &b"B"[..])],
    );
    let other = answers("2", "<photo>c.jpg</photo>");
    let (one, two, three, four) = tokio::join!(
        collect.post(&xml, a, true),
        collect.post(&xml, b, false),
        collect.post(&xml, a, true),
        collect.post(&xml, b, false)
    );
    for answer in [one, two, three, four] {
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    }
    let all = stored(&world, &it).await;
    assert_eq!((all.len(), all[0].files.len()), (1, 2));
    let refused = collect.post(&other, &[], false).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused
            .text()
            .contains("nature=\"error\">Other answers with the same identity"),
        "{}",
        refused.text()
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_told_on_the_screen() {
    let (world, lead, it) = open_wells().await;
    let (base, ..) = key(&world, "name=Amal&days=9").await;
    let collect = Collect::new(&world, &base);
    for (xml, status, words) in [
        (
            "<!DOCTYPE data [<!ENTITY a \"b\">]><data id=\"wells\" version=\"2024-1\"/>".to_owned(),
            StatusCode::BAD_REQUEST,
            "document type",
        ),
        (
            answers("3", "").replace("2024-1", "2023-1"),
            StatusCode::NOT_FOUND,
            "2023-1",
        ),
        (
            answers("3", "").replace(">12<", ">1200<"),
            StatusCode::BAD_REQUEST,
            "depth",
        ),
        (
            format!("{}{}", "<a>".repeat(300), "</a>".repeat(300)),
            StatusCode::BAD_REQUEST,
            "depth than",
        ),
        (
            answers(&"3".repeat(200), ""),
            StatusCode::BAD_REQUEST,
            "longer than 200 signs",
        ),
        (
            answers("3", &" ".repeat(16 << 20)),
            StatusCode::PAYLOAD_TOO_LARGE,
            "16,777,216 bytes",
        ),
    ] {
        let refused = collect.post(&xml, &[], false).await;
        assert_eq!(refused.status, status, "{}", refused.text());
        assert!(
            refused.is_openrosa() && refused.text().contains(words),
            "{}",
            refused.text()
        );
    }
    let url = format!("{base}/submission?deviceID=a");
    let file = ("a.jpg", "image/jpeg", &b"x"[..]);
    let many = collect.post(&answers("3", ""), &vec![file; 1001], false).await;
    assert_eq!(many.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(many.text().contains("more files"), "{}", many.text());
    let kind = "multipart/form-data; boundary=x";
    for body in [&b"--x--\r\n"[..], b"--x\r\nContent-Dis"] {
        let refused = collect.call("POST", &url, Some(kind), body.to_vec()).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(
        collect.call("POST", &url, None, Vec::new()).await.status,
        StatusCode::BAD_REQUEST
    );
    let no = collect
        .post(&answers("4", "").replace(">yes<", ">no<"), &[], false)
        .await;
    assert_eq!(no.status, StatusCode::ACCEPTED);
    let again = collect
        .post(&answers("4", "").replace(">yes<", ">no<"), &[], false)
        .await;
    assert_eq!(again.status, StatusCode::ACCEPTED);
    let counted = world.app.store.counted(it.id.uuid(), "refused").await.unwrap();
    assert_eq!(counted, 1, "sent again because no reply came: still one person");
    assert!(stored(&world, &it).await.is_empty());
    move_instrument(&world.app, &lead, it.id, InstrumentState::Closed)
        .await
        .unwrap();
    assert!(!collect.list().await.text().contains("<formID>"));
    assert_eq!(
        collect.post(&answers("5", ""), &[], false).await.status,
        StatusCode::CONFLICT
    );
}

#[tokio::test]
async fn a_wrong_key_is_refused_and_no_password_is_asked_for() {
    let (world, ..) = open_wells().await;
    let (base, _, token) = key(&world, "name=Amal&days=9").await;
    let wrong = Collect::new(&world, &base.replace(&token, &"0".repeat(64)))
        .list()
        .await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.is_openrosa() && !wrong.headers.contains_key(header::WWW_AUTHENTICATE));
    let (project, number) = base.rsplit_once('/').unwrap();
    let other: u64 = number.parse::<u64>().unwrap() + 1;
    let elsewhere = Collect::new(&world, &format!("{project}/{other}")).list().await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let bare = Request::get(base.trim_start_matches("http://localhost").to_owned() + "/formList");
    let (status, _, text) = world.ask(bare.body(Body::empty()).unwrap()).await;
    assert!(
        status == StatusCode::BAD_REQUEST && text.contains("X-OpenRosa-Version"),
        "{text}"
    );
    let lead = world.cookie("lead").await;
    let (_, _, page) = world.get("/work/water/collect/devices", &lead).await;
    let revoke = page.split("action=\"").find(|a| a.contains("/revoke\"")).unwrap();
    let revoke = revoke.split('"').next().unwrap();
    assert_eq!(world.send(revoke, &lead, "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(
        Collect::new(&world, &base).list().await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_name_and_a_token_do_too_by_digest_basic_and_bearer() {
    let (world, ..) = open_wells().await;
    let (_, user, token) = key(&world, "name=Amal&days=9").await;
    let mut collect = Collect::new(&world, "http://localhost");
    let asked = collect.list().await;
    assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    let challenges: Vec<&str> = asked
        .headers
        .get_all(header::WWW_AUTHENTICATE)
        .iter()
        .map(|v| v.to_str().unwrap())
        .collect();
    assert!(
        challenges[0].starts_with("Digest realm=\"Counted\", qop=\"auth\"")
            && challenges[1].starts_with("Basic ")
    );
    let nonce = challenges[0]
        .split_once("nonce=\"")
        .unwrap()
        .1
        .split_once('"')
        .unwrap()
        .0;
    let proof = |nonce: &str, uri: &str, token: &str| {
        let hash = |t: String| hex::encode(Md5::digest(t.as_bytes()));
        let ha2 = hash(format!("GET:{uri}"));
        let response = hash(format!(
            "{}:{nonce}:00000001:c0ffee:auth:{ha2}",
            ha1(&user, REALM, token)
        ));
        format!(
            "Digest username=\"{user}\", realm=\"{REALM}\", nonce=\"{nonce}\", uri=\"{uri}\", response=\"{response}\", \
             qop=auth, nc=00000001, cnonce=\"c0ffee\", algorithm=MD5"
        )
    };
    let uri = "/formList?deviceID=collect%3Aa1B2c3D4e5F6g7H8";
    collect.authorization = Some(proof(nonce, uri, &token));
    let list = collect.list().await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.text());
    assert!(
        list.tag("downloadUrl")
            .starts_with("http://localhost/v1/projects/")
    );
    for (nonce, uri, token) in [(nonce, uri, "wrong"), (nonce, "/submission", token.as_str())] {
        collect.authorization = Some(proof(nonce, uri, token));
        assert_eq!(collect.list().await.status, StatusCode::UNAUTHORIZED);
    }
    collect.authorization = Some(proof("0-invented", uri, &token));
    let stale = collect.list().await;
    assert!(
        stale.headers[header::WWW_AUTHENTICATE]
            .to_str()
            .unwrap()
            .contains("stale=true")
    );
    use base64::Engine as _;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{token}"));
    for authorization in [format!("Basic {basic}"), format!("Bearer {token}")] {
        collect.authorization = Some(authorization);
        assert_eq!(collect.list().await.status, StatusCode::OK);
        assert_eq!(
            collect.post(&answers("6", ""), &[], false).await.status,
            StatusCode::CREATED
        );
    }
}

#[tokio::test]
async fn a_key_ends_and_can_belong_to_one_device() {
    let clock = Arc::new(SteppedClock::default());
    let mut app = app::testing::app();
    app.clock = clock.clone();
    let (world, lead, it) = wells(app).await;
    move_instrument(&world.app, &lead, it.id, InstrumentState::Open)
        .await
        .unwrap();
    let (base, ..) = key(&world, "name=Amal&days=2&bound=on").await;
    let (mine, mut other) = (Collect::new(&world, &base), Collect::new(&world, &base));
    other.device = "collect:somebody-else";
    assert_eq!(mine.list().await.status, StatusCode::OK);
    assert_eq!(other.list().await.status, StatusCode::FORBIDDEN);
    assert_eq!(mine.head().await.status, StatusCode::NO_CONTENT);
    clock.forward(2 * 24 * 3600);
    assert_eq!(mine.list().await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_draft_is_tried_and_nothing_is_kept() {
    let (world, lead, it) = wells(app::testing::app()).await;
    let (base, ..) = key(&world, &format!("name=Try&days=2&purpose={}", it.id)).await;
    assert!(
        base.contains("/v1/test/") && base.ends_with("/forms/wells/draft"),
        "{base}"
    );
    let collect = Collect::new(&world, &base);
    let list = collect.list().await;
    assert_eq!(collect.get(&list.tag("downloadUrl")).await.body, FORM.as_bytes());
    let tried = collect.post(&answers("7", ""), &[], false).await;
    assert!(
        tried.status == StatusCode::ACCEPTED && tried.text().contains("a try"),
        "{}",
        tried.text()
    );
    let wrong = answers("8", "").replace(">12<", ">900<");
    assert_eq!(
        collect.post(&wrong, &[], false).await.status,
        StatusCode::BAD_REQUEST
    );
    assert!(stored(&world, &it).await.is_empty());
    assert_eq!(world.app.store.counted(it.id.uuid(), "tried").await.unwrap(), 1);
    move_instrument(&world.app, &lead, it.id, InstrumentState::Open)
        .await
        .unwrap();
    assert!(
        !collect.list().await.text().contains("<formID>"),
        "it is no draft any more"
    );
}

#[tokio::test]
async fn answers_are_handed_in_anew_and_stay_taken_back() {
    let (world, _, it) = open_wells().await;
    let (base, ..) = key(&world, "name=Amal&days=9").await;
    let collect = Collect::new(&world, &base);
    let edit = |id: &str, old: &str| {
        let meta =
            format!("<meta><deprecatedID>uuid:{old}</deprecatedID><instanceID>uuid:{id}</instanceID></meta>");
        let xml = answers("x", "<photo>new.jpg</photo>")
            .replace("<meta><instanceID>uuid:x</instanceID></meta>", &meta);
        xml.replace(">12<", ">13<")
    };
    let first = collect
        .post(
            &answers("10", "<photo>old.jpg</photo>"),
            &[("old.jpg", "image/jpeg", b"old")],
            false,
        )
        .await;
    let receipt = first
        .text()
        .split_once("Receipt: ")
        .unwrap()
        .1
        .split_once('.')
        .unwrap()
        .0
        .to_owned();
    assert_eq!(
        collect.post(&edit("11", "none"), &[], false).await.status,
        StatusCode::NOT_FOUND
    );
    for _ in 0..2 {
        let edited = collect
            .post(&edit("11", "10"), &[("new.jpg", "image/jpeg", b"new")], false)
            .await;
        assert_eq!(edited.status, StatusCode::CREATED, "{}", edited.text());
    }
    assert_eq!(
        collect.post(&edit("12", "10"), &[], false).await.status,
        StatusCode::CONFLICT,
        "no longer the newest"
    );
    let no = edit("12", "11").replace(">yes<", ">no<");
    assert_eq!(
        collect.post(&no, &[], false).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        collect.post(&edit("12", "11"), &[], false).await.status,
        StatusCode::CREATED
    );
    let all = stored(&world, &it).await;
    assert_eq!(
        (all.len(), all[0].editions.len(), all[0].current()),
        (1, 2, "uuid:12")
    );
    assert_eq!(all[0].answers.values["depth"], dataset::Value::Integer(13));
    assert_eq!(whole(&world, &all[0], "new.jpg").await, b"new");

    let (status, ..) = world.send(&format!("/my-data/{receipt}/withdraw"), "", "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let gone = &stored(&world, &it).await[0];
    assert_eq!(
        (
            gone.state,
            gone.files.len(),
            gone.current().starts_with("withdrawn:")
        ),
        (SubmissionState::Withdrawn, 0, true)
    );
    assert!(gone.sender.device.is_none());
    for again in [
        answers("10", "<photo>old.jpg</photo>"),
        edit("13", "10"),
        edit("11", "10"),
        edit("13", "12"),
        answers("11", ""),
        answers("12", ""),
    ] {
        let refused = collect.post(&again, &[], false).await;
        assert!(
            refused.status == StatusCode::CONFLICT && refused.text().contains("taken back"),
            "{}",
            refused.text()
        );
    }
}

#[tokio::test]
async fn what_is_said_about_the_answers_of_a_device_reaches_who_can_pass_it_on() {
    let (world, _, it) = open_wells().await;
    let (base, ..) = key(&world, "name=Telephone+of+Amal&days=9").await;
    let collect = Collect::new(&world, &base);
    let sent = collect.post(&answers("1", ""), &[], false).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    let desk = "/work/water/collect";
    let all = format!("{desk}/remarks");
    assert!(!world.read(desk, "lead").await.contains(&all), "nothing was said");

    let id = stored(&world, &it).await[0].id;
    let record = format!("{desk}/{}/records/{id}", it.id);
    world
        .done(
            &format!("{record}/comment"),
            "lead",
            "comment=The+depth+cannot+be+right.",
        )
        .await;
    assert_eq!(
        world
            .get("/work/fire/collect/remarks", &world.cookie("lead").await)
            .await
            .0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(world.get(&all, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "collects", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(&all, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
    }
    for page in [desk.to_owned(), format!("{desk}/devices")] {
        let shown = world.read(&page, "lead").await;
        assert!(
            shown.contains(&all) && shown.contains("1 answer from a device"),
            "{page}: {shown}"
        );
    }
    let shown = world.read(&all, "lead").await;
    for told in ["Telephone of Amal", "The depth cannot be right.", record.as_str()] {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    world
        .done(&format!("{record}/review"), "lead", "to=approved")
        .await;
    assert!(world.read(&all, "lead").await.contains("Nothing waits."));
}
