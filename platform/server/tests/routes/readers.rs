//! Readers of answers: what they may read is said by who leads, and whatever address they open, nothing else is in it.

use std::io::{Cursor, Read};

use app::act::Reads;
use app::collect::{Channel, Handed, Instrument, Sender, comment_submission, receive_submission};
use app::people::{view_people, who_is};
use app::testing::with_role;
use app::{Actor, Role};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::Language;
use server::access::routes;

use super::central::Program;
use super::export::answered;
use crate::world::World;

struct Site {
    world: World,
    it: Instrument,
    grant: String,
}

/// Two readers, `part@…` and `own@…`, who were given nothing yet; what `own@…` handed in, and an edit of it.
async fn site() -> Site {
    let (world, it) = answered().await;
    let mut actors = Vec::new();
    for who in ["part", "own"] {
        let email = format!("{who}@example.org");
        actors.push(
            with_role(&world.app, &email, it.initiative, Role::Reader)
                .await
                .unwrap(),
        );
    }
    let lead = actor(&world, "lead").await;
    for (id, before, name) in [("one", "", "Hiddenname"), ("two", "uuid:one", "Newhiddenname")] {
        hand_in(&world, &it, actors[1], (id, before, name)).await;
    }
    for found in world
        .app
        .store
        .list::<app::collect::Submission>(app::ports::Query::of(it.id))
        .await
        .unwrap()
    {
        let _ = comment_submission(
            &world.app,
            &lead,
            found.value.id,
            "Hiddencomment about Hiddenname",
        )
        .await;
    }
    let people = view_people(&world.app, &lead, it.initiative.uuid())
        .await
        .unwrap()
        .people;
    let grant = people
        .iter()
        .find(|p| p.role == Role::Reader)
        .unwrap()
        .grant
        .to_string();
    Site { world, it, grant }
}

async fn actor(world: &World, who: &str) -> Actor {
    let cookie = world.cookie(who).await;
    let token = cookie.strip_prefix("counted_session=").unwrap().to_owned();
    who_is(&world.app, Some(&token)).await.unwrap().actor
}

async fn hand_in(world: &World, it: &Instrument, by: Actor, (id, before, name): (&str, &str, &str)) {
    let before = match before {
        "" => String::new(),
        before => format!("<deprecatedID>{before}</deprecatedID>"),
    };
    let xml = format!(
        "<data id=\"household\" version=\"3\"><consent>yes</consent><size>17</size><person><name>{name}</name>\
         <age>4</age></person><where>51.477 -3.253 0 4</where><meta><instanceID>uuid:{id}</instanceID>{before}</meta></data>"
    );
    let handed = Handed {
        xml: &xml,
        channel: Channel::Device,
        language: Language::english(),
        apart: std::collections::BTreeMap::new(),
        sender: Sender::of(&by, None),
    };
    receive_submission(&world.app, &Actor::System, it.id, &handed)
        .await
        .unwrap();
}

/// Who leads says what a reader reads.
async fn say(site: &Site, grant: &str, form: &str) {
    let lead = site.world.cookie("lead").await;
    let at = format!("/work/water/people/{grant}/reads");
    assert_eq!(site.world.send(&at, &lead, form).await.0, StatusCode::SEE_OTHER);
}

async fn grant_of(site: &Site, who: &str) -> String {
    let lead = actor(&site.world, "lead").await;
    let account = actor(&site.world, who).await.account().unwrap();
    let people = view_people(&site.world.app, &lead, site.it.initiative.uuid())
        .await
        .unwrap()
        .people;
    people
        .iter()
        .find(|p| p.account == account)
        .unwrap()
        .grant
        .to_string()
}

#[tokio::test]
async fn who_leads_says_what_a_reader_reads() {
    let site = site().await;
    let (world, grant) = (&site.world, grant_of(&site, "part").await);
    let at = format!("/work/water/people/{grant}/reads");
    let lead = world.cookie("lead").await;
    let collector = grant_of(&site, "collects").await;
    for unknown in [
        "/work/water/people/no/reads".to_owned(),
        format!("/work/water/people/{collector}/reads"),
    ] {
        assert_eq!(
            world.get(&unknown, &lead).await.0,
            StatusCode::NOT_FOUND,
            "{unknown}"
        );
    }
    assert_eq!(world.get(&at, "").await.0, StatusCode::SEE_OTHER);
    for who in ["sees", "collects", "part", "else"] {
        let cookie = world.cookie(who).await;
        assert_eq!(world.get(&at, &cookie).await.0, StatusCode::FORBIDDEN, "{who}");
        assert_eq!(
            world.send(&at, &cookie, "which=all").await.0,
            StatusCode::FORBIDDEN,
            "{who}"
        );
    }
    let (status, _, page) = world.get(&at, &lead).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("value=\"person\"") && page.contains("value=\"person/name\""));
    say(
        &site,
        &grant,
        "whose=others&which=some&q%3Ahousehold=size&q%3Ahousehold=nothing",
    )
    .await;
    let lead = actor(world, "lead").await;
    let people = view_people(&world.app, &lead, site.it.initiative.uuid())
        .await
        .unwrap()
        .people;
    let reads = &people
        .iter()
        .find(|p| p.grant.to_string() == grant)
        .unwrap()
        .reads;
    let size = std::collections::BTreeSet::from(["size".to_owned()]);
    let wanted = Reads {
        others: true,
        all: false,
        questions: [("household".to_owned(), size)].into(),
    };
    assert_eq!(*reads, wanted, "what is no question is left out");
}

/// Everything behind an address that may be read as text: of a ZIP, each file in it.
async fn read(world: &World, cookie: &str, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header(header::COOKIE, cookie);
    let response = world.respond(request.body(Body::empty()).unwrap()).await;
    let status = response.status();
    let bytes = to_bytes(response.into_body(), 1 << 24).await.unwrap().to_vec();
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) {
        for n in 0..zip.len() {
            let mut inside = Vec::new();
            zip.by_index(n).unwrap().read_to_end(&mut inside).unwrap();
            text += &String::from_utf8_lossy(&inside);
        }
    }
    (status, text)
}

/// Every address that answers to GET, with what this site has in place of `{…}`; where answers are fetched as files or
/// tables, each of them.
async fn addresses(site: &Site) -> Vec<String> {
    let world = &site.world;
    let project = Program::of(world, "lead").await.project.to_string();
    let all = world
        .app
        .store
        .list::<app::collect::Submission>(app::ports::Query::of(site.it.id))
        .await
        .unwrap();
    let records: Vec<String> = all.iter().map(|s| s.value.id.to_string()).collect();
    let it = site.it.id.to_string();
    let text = |all: &[&str]| -> Vec<String> { all.iter().map(|t| (*t).to_owned()).collect() };
    let mut out = Vec::new();
    for route in routes().filter(|r| r.method == "GET") {
        let mut paths = vec![route.path.to_owned()];
        for (name, values) in [
            ("{slug}", text(&["water"])),
            ("{project}", vec![project.clone()]),
            (
                "{form}/{table}",
                text(&[
                    "household.svc/Submissions",
                    "household.svc/Submissions.person",
                    "household.svc/$metadata",
                ]),
            ),
            ("{form}", vec!["household".to_owned(), it.clone()]),
            ("{instrument}", vec![it.clone()]),
            ("{record}", records.clone()),
            (
                "{instance}",
                text(&["uuid:stays", "uuid:one", "uuid:one.xml", "uuid:stays.xml"]),
            ),
            (
                "{version}",
                text(&["uuid:one", "uuid:two", "uuid:one.xml", "uuid:two.xml"]),
            ),
            ("{number}", text(&["1"])),
            ("{grant}", vec![site.grant.clone()]),
        ] {
            let with = |path: &String| values.iter().map(|v| path.replace(name, v)).collect::<Vec<_>>();
            paths = paths.iter().flat_map(with).collect();
            paths.dedup();
        }
        out.extend(paths);
    }
    let at = format!("/work/water/collect/{it}/answers/file");
    for format in ["csv", "xlsx", "stata", "parquet", "geojson", "codebook"] {
        out.push(format!("{at}?format={format}"));
    }
    for query in [
        "$filter=person/name%20eq%20%27Hiddenname%27",
        "$orderby=size",
        "$top=1&$count=true",
        "$expand=*",
    ] {
        out.push(format!(
            "/v1/projects/{project}/forms/household.svc/Submissions?{query}"
        ));
    }
    let records = format!("/work/water/collect/{it}/records");
    out.push(format!("{records}?q1=person%2Fname&r1=has&v1=hidden"));
    out.push(format!("{records}?col=person%2Fname&col=where"));
    out
}

/// What nobody reads who was given the size alone.
const HIDDEN: [&str; 5] = ["hiddenname", "hiddencomment", "=SUM(A1)", "51.47", "3.253"];

#[tokio::test]
async fn no_address_shows_a_reader_what_they_were_not_given() {
    let site = site().await;
    let (world, all) = (&site.world, addresses(&site).await);
    let cookie = world.cookie("part").await;
    let nothing = Walk::of(world, &cookie, &all).await;
    assert!(
        nothing.seen("uuid:one").is_empty(),
        "nothing until somebody says more"
    );
    let grant = grant_of(&site, "part").await;
    say(&site, &grant, "whose=others&which=some&q%3Ahousehold=size").await;
    let part = Walk::of(world, &cookie, &all).await;
    for word in HIDDEN {
        assert_eq!(part.seen(word), Vec::<&str>::new(), "{word}");
    }
    let sizes = part.seen("17");
    for shown in [
        "/records/",
        "/answers/file",
        ".svc/Submissions",
        "submissions.csv",
        "versions/uuid:one.xml",
    ] {
        let there = sizes.iter().any(|p| p.contains(shown));
        assert!(there, "{shown} shows what was given: {sizes:?}");
    }
    // The same walk as somebody who sees all finds it, so that the walk is no proof of nothing.
    let lead = world.cookie("lead").await;
    let lead = Walk::of(world, &lead, &all).await;
    for word in HIDDEN {
        assert!(!lead.seen(word).is_empty(), "{word}");
    }

    // Their own alone, but all of it.
    let grant = grant_of(&site, "own").await;
    say(&site, &grant, "whose=own&which=all").await;
    let own = Walk::of(world, &world.cookie("own").await, &all).await;
    assert!(!own.seen("newhiddenname").is_empty());
    for word in ["=SUM(A1)", "uuid:stays"] {
        assert_eq!(own.seen(word), Vec::<&str>::new(), "{word}");
    }
}

/// What stood behind each address for somebody.
struct Walk(Vec<(String, String)>);

impl Walk {
    async fn of(world: &World, cookie: &str, all: &[String]) -> Self {
        let mut out = Vec::new();
        for path in all {
            let (status, text) = read(world, cookie, path).await;
            assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            // What was asked for is repeated in a form, and in an error, and tells nothing.
            let asked = path.split_once('?').map_or("", |(_, query)| query);
            let told = !asked.contains("v1=") && status.is_success();
            out.push((
                path.clone(),
                if told { text.to_lowercase() } else { String::new() },
            ));
        }
        Self(out)
    }

    fn seen(&self, word: &str) -> Vec<&str> {
        let word = word.to_lowercase();
        let has = self.0.iter().filter(|(_, text)| text.contains(&word));
        has.map(|(path, _)| path.as_str()).collect()
    }
}

#[tokio::test]
async fn a_condition_on_what_is_hidden_finds_nothing_and_a_reader_changes_nothing() {
    let site = site().await;
    let world = &site.world;
    say(
        &site,
        &grant_of(&site, "part").await,
        "whose=others&which=some&q%3Ahousehold=size",
    )
    .await;
    let cookie = world.cookie("part").await;
    let records = format!("/work/water/collect/{}/records", site.it.id);
    let of_name = world
        .get(&format!("{records}?q1=person%2Fname&r1=has&v1=hidden"), &cookie)
        .await
        .2;
    let of_size = world
        .get(&format!("{records}?q1=size&r1=is&v1=17"), &cookie)
        .await
        .2;
    let all = world
        .app
        .store
        .list::<app::collect::Submission>(app::ports::Query::of(site.it.id))
        .await
        .unwrap();
    let links = all.iter().map(|s| format!("{records}/{}", s.value.id));
    let links: Vec<String> = links.collect();
    let told = |page: &str| links.iter().any(|link| page.contains(link));
    assert!(!told(&of_name), "a condition would tell what is hidden");
    assert!(told(&of_size));
    let part = Program::of(world, "part").await;
    let (_, found) = part
        .call(
            "GET",
            "…/forms/household.svc/Submissions?$filter=size%20eq%2017",
            "",
        )
        .await;
    assert!(found.contains("uuid:one"), "{found}");
    let (status, body) = part
        .call(
            "PATCH",
            "…/forms/household/submissions/uuid:one",
            "{\"reviewState\":\"approved\"}",
        )
        .await;
    assert_eq!(status, StatusCode::FORBIDDEN, "{body}");
    let (status, _) = part
        .call(
            "POST",
            "…/forms/household/submissions/uuid:one/comments",
            "{\"body\":\"x\"}",
        )
        .await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}
