//! ODK Central's interface: sessions, projects, forms, answers, tables; unknown, not signed in, not allowed,
//! malformed, then success. `tools/check_pyodk.py` runs a real client.

use app::collect::number_of;
use app::people::{SignIn, sign_in};
use app::ports::Query;
use app::testing::PASSWORD;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base64::Engine as _;
use registry::Initiative;
use serde_json::Value;

use super::export::answered;
use crate::world::World;

/// A program: the site, the number of its project, and what it says of itself.
pub(crate) struct Program<'a> {
    pub(crate) world: &'a World,
    pub(crate) project: u64,
    pub(crate) says: String,
}

impl<'a> Program<'a> {
    pub(crate) async fn of(world: &'a World, who: &str) -> Self {
        let all = world.app.store.list::<Initiative>(Query::all()).await.unwrap();
        let asked = SignIn {
            email: format!("{who}@example.org"),
            password: PASSWORD.into(),
            from: "test".into(),
        };
        let token = sign_in(&world.app, asked).await.unwrap().token;
        Self {
            world,
            project: number_of(all[0].value.id.uuid()),
            says: format!("Bearer {token}"),
        }
    }

    /// Status and body of a call; `…` stands for the project's address.
    pub(crate) async fn call(&self, method: &str, path: &str, body: &str) -> (StatusCode, String) {
        let path = path.replace('…', &format!("/v1/projects/{}", self.project));
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, &self.says)
            .header(header::CONTENT_TYPE, "application/json");
        let response = self
            .world
            .respond(request.body(Body::from(body.to_owned())).unwrap())
            .await;
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 24).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    pub(crate) async fn json(&self, path: &str) -> Value {
        let (status, body) = self.call("GET", path, "").await;
        assert_eq!(status, StatusCode::OK, "{path}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    /// The number of the problem with which a call is refused.
    pub(crate) async fn problem(&self, method: &str, path: &str, body: &str) -> f64 {
        let (status, body) = self.call(method, path, body).await;
        let problem: Value =
            serde_json::from_str(&body).unwrap_or_else(|_| panic!("{method} {path}: {status} {body}"));
        assert!(problem["message"].is_string(), "{problem}");
        let code = problem["code"].as_f64().unwrap();
        assert_eq!(code as u16, status.as_u16(), "{problem}");
        code
    }
}

#[tokio::test]
async fn who_may_not_is_told_so_as_central_does() {
    let (world, _) = answered().await;
    let nobody = Program {
        says: "Bearer none".into(),
        ..Program::of(&world, "lead").await
    };
    assert_eq!(nobody.problem("GET", "…/forms", "").await, 401.2);
    let wrong = r#"{"email":"lead@example.org","password":"wrong"}"#;
    assert_eq!(nobody.problem("POST", "/v1/sessions", wrong).await, 401.2);
    assert_eq!(nobody.problem("POST", "/v1/sessions", "x").await, 400.1);
    let stranger = Program::of(&world, "else").await;
    assert_eq!(stranger.problem("GET", "…/forms", "").await, 403.1);
    assert_eq!(stranger.problem("GET", "…", "").await, 404.1);
    for who in ["sees", "collects"] {
        let program = Program::of(&world, who).await;
        assert_eq!(
            program.json("…/forms").await.as_array().unwrap().len(),
            1,
            "{who}"
        );
        for closed in [
            "submissions",
            "submissions/uuid:stays",
            "submissions.csv.zip",
            "submissions.csv",
        ] {
            let path = format!("…/forms/household/{closed}");
            assert_eq!(program.problem("GET", &path, "").await, 403.1, "{who} {closed}");
        }
        let table = "…/forms/household.svc/Submissions";
        assert_eq!(program.problem("GET", table, "").await, 403.1, "{who}");
    }
    let lead = Program::of(&world, "lead").await;
    assert_eq!(lead.problem("GET", "/v1/projects/7/forms", "").await, 404.1);
    assert_eq!(lead.problem("GET", "…/forms/nothing", "").await, 404.1);
    assert_eq!(
        lead.problem("DELETE", "…/forms/household/submissions", "").await,
        501.1
    );
    for closed in ["/v1/users", "/v1/audits"] {
        assert_eq!(lead.problem("GET", closed, "").await, 403.1, "{closed}");
    }
}

#[tokio::test]
async fn a_session_reads_projects_forms_and_answers() {
    let (world, _) = answered().await;
    let mut lead = Program::of(&world, "lead").await;
    let right = format!(r#"{{"email":"lead@example.org","password":"{PASSWORD}"}}"#);
    let (status, body) = lead.call("POST", "/v1/sessions", &right).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let session: Value = serde_json::from_str(&body).unwrap();
    assert!(session["expiresAt"].is_string() && session["csrf"].is_string());
    lead.says = format!("Bearer {}", session["token"].as_str().unwrap());
    assert_eq!(lead.json("/v1/users/current").await["email"], "lead@example.org");
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("lead@example.org:{PASSWORD}"));
    let r = Program {
        says: format!("Basic {basic}"),
        ..Program::of(&world, "lead").await
    };
    assert_eq!(r.json("/v1/projects").await[0]["id"], lead.project);
    assert_eq!(lead.json("…").await["name"], "Water");
    let form = lead.json("…/forms/household").await;
    assert_eq!(
        (form["version"].as_str(), form["state"].as_str()),
        (Some("3"), Some("open"))
    );
    assert!(
        lead.call("GET", "…/forms/household.xml", "")
            .await
            .1
            .contains("<h:title>Household")
    );
    let fields = lead.json("…/forms/household/fields").await;
    let kinds = |name: &str| {
        fields
            .as_array()
            .unwrap()
            .iter()
            .any(|f| f["path"] == "/person" && f["type"] == name)
    };
    assert!(kinds("repeat"), "{fields}");

    let all = lead.json("…/forms/household/submissions").await;
    assert_eq!(
        all.as_array().unwrap().len(),
        1,
        "what was taken back is not there: {all}"
    );
    assert_eq!(all[0]["instanceId"], "uuid:stays");
    assert_eq!(
        lead.problem("GET", "…/forms/household/submissions/uuid:goes", "")
            .await,
        404.1
    );
    let xml = lead
        .call("GET", "…/forms/household/submissions/uuid:stays.xml", "")
        .await
        .1;
    assert!(xml.contains("<instanceID>uuid:stays"), "{xml}");
    let zip = lead
        .call("GET", "…/forms/household/submissions.csv.zip", "")
        .await;
    assert!(zip.0 == StatusCode::OK && zip.1.starts_with("PK"));
}

#[tokio::test]
async fn one_table_comes_as_csv_and_a_condition_chooses_among_its_rows() {
    let (world, _) = answered().await;
    let lead = Program::of(&world, "lead").await;
    let at = "…/forms/household/submissions.csv";
    let (status, all) = lead.call("GET", at, "").await;
    assert_eq!(status, StatusCode::OK);
    let lines: Vec<&str> = all.trim_end().split("\r\n").collect();
    assert!(
        lines[0].starts_with("SubmissionDate,") && lines[0].contains(",KEY,SubmitterID,"),
        "{all}"
    );
    assert!(lines.len() == 2 && lines[1].contains("uuid:stays"), "{all}");
    let rows = async |filter: &str| {
        lead.call("GET", &format!("{at}?$filter={filter}"), "")
            .await
            .1
            .lines()
            .count()
            - 1
    };
    assert_eq!(rows("size%20eq%202").await, 1);
    assert_eq!(rows("size%20gt%202").await, 0);
    assert_eq!(rows("__system/reviewState%20eq%20null").await, 1);
    let zip = "…/forms/household/submissions.csv.zip";
    let (status, _) = lead
        .call("GET", &format!("{zip}?$filter=size%20gt%202"), "")
        .await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        lead.problem("GET", &format!("{at}?$filter=size"), "").await,
        400.18
    );
}

#[tokio::test]
async fn an_administrator_sees_accounts_and_what_happened() {
    let (world, _) = answered().await;
    app::testing::account(&world.app, "admin@example.org", true)
        .await
        .unwrap();
    let admin = Program::of(&world, "admin").await;
    let all = admin.json("/v1/users").await;
    assert!(all.as_array().unwrap().len() >= 5, "{all}");
    let some = admin.json("/v1/users?q=COLLECTS").await;
    assert_eq!(
        (some.as_array().unwrap().len(), &some[0]["email"]),
        (1, &Value::from("collects@example.org"))
    );
    assert!(some[0]["id"].is_u64() && some[0]["type"] == "user");
    let came = admin.json("/v1/audits?action=submission.create").await;
    assert_eq!(came.as_array().unwrap().len(), 2, "{came}");
    let last = admin
        .json("/v1/audits?limit=1&offset=1&action=submission.create")
        .await;
    assert_eq!(last[0], came[1]);
    assert!(came[0]["loggedAt"].is_string() && came[0]["details"].is_object());
    let later = admin.json("/v1/audits?start=2999-01-01T00:00:00Z").await;
    assert_eq!(later, Value::Array(Vec::new()));
    assert_eq!(
        admin.problem("GET", "/v1/audits?start=yesterday", "").await,
        400.8
    );
}

#[tokio::test]
async fn tables_are_filtered_ordered_and_cut() {
    let (world, _) = answered().await;
    let lead = Program::of(&world, "lead").await;
    let new = |id: &str, size: u8| {
        format!(
            "<data id=\"household\" version=\"3\"><consent>yes</consent><size>{size}</size><meta><instanceID>uuid:{id}\
             </instanceID></meta></data>"
        )
    };
    for (id, size) in [("a", 7), ("b", 5)] {
        let (status, body) = lead
            .call("POST", "…/forms/household/submissions", &new(id, size))
            .await;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let at = "…/forms/household/submissions";
    let listed = async |cut: &str| -> Vec<String> {
        let all = lead.json(&format!("{at}{cut}")).await;
        let all = all.as_array().unwrap().iter();
        all.map(|s| s["instanceId"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        listed("").await,
        ["uuid:b", "uuid:a", "uuid:stays"],
        "newest first"
    );
    assert_eq!(listed("?offset=1&limit=1").await, ["uuid:a"]);
    assert_eq!(
        listed("?offset=3").await.len() + listed("?limit=0").await.len(),
        0
    );
    assert_eq!(lead.problem("GET", &format!("{at}?limit=many"), "").await, 400.11);
    let large = new("c", 1).replace("<size>", &format!("{}<size>", " ".repeat(16 << 20)));
    for (method, at) in [("POST", ""), ("PUT", "/uuid:a")] {
        let path = format!("…/forms/household/submissions{at}");
        assert_eq!(lead.problem(method, &path, &large).await, 413.1, "{method}");
    }
    let long = new(&"c".repeat(200), 1);
    let (_, told) = lead.call("POST", "…/forms/household/submissions", &long).await;
    assert!(told.contains("longer than 200 signs"), "{told}");
    let svc = "…/forms/household.svc";
    let sets = lead.json(svc).await;
    assert_eq!(sets["value"][1]["name"], "Submissions.person", "{sets}");
    let edmx = lead.call("GET", &format!("{svc}/$metadata"), "").await.1;
    assert!(
        edmx.contains("EntitySet Name=\"Submissions.person\"")
            && edmx.contains("Name=\"size\" Type=\"Edm.Int64\"")
    );
    let ids = |table: &Value| -> Vec<String> {
        let rows = table["value"].as_array().unwrap().iter();
        rows.map(|r| r["__id"].as_str().unwrap().to_owned()).collect()
    };
    let page = lead
        .json(&format!(
            "{svc}/Submissions?$orderby=size%20desc&$top=2&$count=true"
        ))
        .await;
    assert_eq!(ids(&page), ["uuid:a", "uuid:b"], "{page}");
    assert_eq!(page["@odata.count"], 3);
    let next = page["@odata.nextLink"]
        .as_str()
        .unwrap()
        .strip_prefix("http://localhost")
        .unwrap();
    assert_eq!(ids(&lead.json(next).await), ["uuid:stays"]);
    let some = lead
        .json(&format!(
            "{svc}/Submissions?$filter=size%20ge%205%20and%20size%20lt%207&$select=__id,size"
        ))
        .await;
    assert_eq!(
        (ids(&some), some["value"][0].as_object().unwrap().len()),
        (vec!["uuid:b".to_owned()], 2)
    );
    let people = lead.json(&format!("{svc}/Submissions.person")).await;
    assert_eq!(people["value"][0]["__Submissions-id"], "uuid:stays", "{people}");
    assert_eq!(people["value"][0]["name"], "=SUM(A1)", "programs get it as it is");
    let whole = lead
        .json(&format!(
            "{svc}/Submissions?$expand=*&$filter=size%20eq%202&$wkt=true"
        ))
        .await;
    assert_eq!(whole["value"][0]["person"][0]["age"], 4);
    assert_eq!(whole["value"][0]["where"], "POINT (-3.25 12.5 0)");
    for wrong in [
        "$filter=size",
        "$top=many",
        "$orderby=size%20up",
        "$filter=sise%20eq%202",
        "$orderby=sise",
    ] {
        assert_eq!(
            lead.problem("GET", &format!("{svc}/Submissions?{wrong}"), "")
                .await,
            400.18,
            "{wrong}"
        );
    }
    assert_eq!(
        lead.problem("GET", &format!("{svc}/Submissions?$apply=x"), "")
            .await,
        501.1
    );
    assert_eq!(lead.problem("GET", &format!("{svc}/Nothing"), "").await, 404.1);
}

#[tokio::test]
async fn an_answer_is_corrected_once_and_app_users_are_made() {
    let (world, _) = answered().await;
    let lead = Program::of(&world, "lead").await;
    let edit = |id: &str, old: &str| {
        format!(
            "<data id=\"household\" version=\"3\"><consent>yes</consent><size>3</size><meta><instanceID>uuid:{id}</instanceID>\
             {old}</meta></data>"
        )
    };
    let at = "…/forms/household/submissions/uuid:stays";
    assert_eq!(lead.problem("PUT", at, &edit("n1", "")).await, 400.19);
    let old = "<deprecatedID>uuid:stays</deprecatedID>";
    let (status, body) = lead.call("PUT", at, &edit("n1", old)).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let done: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(done["currentVersion"]["instanceId"], "uuid:n1");
    assert_eq!(lead.problem("PUT", at, &edit("n2", old)).await, 409.9);
    let no = edit("n3", "").replace("yes", "no");
    assert_eq!(
        lead.problem("POST", "…/forms/household/submissions", &no).await,
        409.2
    );

    let (status, body) = lead
        .call("POST", "…/app-users", r#"{"displayName":"Amal"}"#)
        .await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let user: Value = serde_json::from_str(&body).unwrap();
    let assign = format!("…/forms/household/assignments/2/{}", user["id"]);
    assert_eq!(lead.call("POST", &assign, "").await.0, StatusCode::OK);
    assert_eq!(
        lead.problem("POST", "…/forms/household/assignments/2/1", "")
            .await,
        404.1
    );
    let key = format!(
        "/v1/key/{}{}",
        user["token"].as_str().unwrap(),
        "…/formList".replace("…", &format!("/projects/{}", lead.project))
    );
    let request = Request::get(key)
        .header("x-openrosa-version", "1.0")
        .body(Body::empty())
        .unwrap();
    assert_eq!(
        world.respond(request).await.status(),
        StatusCode::OK,
        "the key works in a phone"
    );
}

#[tokio::test]
async fn reviews_comments_versions_and_what_happened_are_spoken() {
    let (world, _) = answered().await;
    let lead = Program::of(&world, "lead").await;
    let one = "…/forms/household/submissions/uuid:stays";
    for who in ["sees", "collects"] {
        let program = Program::of(&world, who).await;
        let review = program
            .problem("PATCH", one, r#"{"reviewState":"approved"}"#)
            .await;
        assert_eq!(review, 403.1, "{who}");
        for closed in ["audits", "versions", "versions/uuid:stays", "diffs"] {
            let closed = format!("{one}/{closed}");
            assert_eq!(program.problem("GET", &closed, "").await, 403.1, "{who} {closed}");
        }
    }
    let sees = Program::of(&world, "sees").await;
    let comments = format!("{one}/comments");
    assert_eq!(sees.problem("GET", &comments, "").await, 403.1);
    let collects = Program::of(&world, "collects").await;
    assert_eq!(
        collects.problem("GET", &comments, "").await,
        404.1,
        "not their own"
    );
    assert_eq!(
        collects.problem("POST", &comments, r#"{"body":"x"}"#).await,
        404.1
    );
    let gone = "…/forms/household/submissions/uuid:goes";
    assert_eq!(
        lead.problem("PATCH", gone, r#"{"reviewState":"approved"}"#).await,
        404.1
    );
    for (body, code) in [
        ("x", 400.1),
        ("{}", 400.8),
        (r#"{"reviewState":"good"}"#, 400.8),
        (r#"{"reviewState":"edited"}"#, 400.8),
    ] {
        assert_eq!(lead.problem("PATCH", one, body).await, code, "{body}");
    }
    assert_eq!(lead.problem("POST", &comments, "{}").await, 400.8);

    let (status, body) = lead.call("PATCH", one, r#"{"reviewState":"hasIssues"}"#).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let said: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(said["reviewState"], "hasIssues");
    assert!(said["updatedAt"].is_string());
    for words in ["Which tap?", "The one at the school."] {
        let sent = format!(r#"{{"body":"{words}"}}"#);
        let (status, body) = lead.call("POST", &comments, &sent).await;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let all = lead.json(&comments).await;
    assert_eq!(all[0]["body"], "The one at the school.");
    assert!(all[1]["actorId"].is_u64() && all[1]["createdAt"].is_string());
    let edit = "<data id=\"household\" version=\"3\"><consent>yes</consent><size>5</size><person><name>Amal</name>\
                <age>9</age></person><meta><instanceID>uuid:again</instanceID><deprecatedID>uuid:stays</deprecatedID></meta>\
                </data>";
    let (status, body) = lead.call("PUT", one, edit).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    let rows = lead.json("…/forms/household.svc/Submissions").await;
    assert_eq!(rows["value"][0]["__system"]["reviewState"], "edited");
    let versions = lead.json(&format!("{one}/versions")).await;
    assert_eq!(
        (&versions[0]["instanceId"], &versions[0]["current"]),
        (&"uuid:again".into(), &true.into())
    );
    assert_eq!(versions[1]["current"], false);
    let first = lead
        .call("GET", &format!("{one}/versions/uuid:stays.xml"), "")
        .await
        .1;
    assert!(first.contains("=SUM(A1)"), "{first}");
    assert_eq!(
        lead.problem("GET", &format!("{one}/versions/uuid:no"), "").await,
        404.1
    );
    let diffs = lead.json(&format!("{one}/diffs")).await;
    let changes = diffs["uuid:again"].as_array().unwrap();
    let size = serde_json::json!(["size"]);
    let of = |path: Value| {
        changes
            .iter()
            .find(|c| c["path"] == path)
            .unwrap_or_else(|| panic!("{diffs}"))
    };
    assert_eq!(
        (&of(size.clone())["old"], &of(size)["new"]),
        (&"2".into(), &"5".into())
    );
    assert_eq!(of(serde_json::json!([["person", 0], "name"]))["new"], "Amal");
    let log = lead.json(&format!("{one}/audits")).await;
    let actions: Vec<&str> = log
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["action"].as_str().unwrap())
        .collect();
    for wanted in [
        "submission.create",
        "submission.update",
        "submission.update.version",
    ] {
        assert!(actions.contains(&wanted), "{actions:?}");
    }
    let text = log.to_string();
    assert!(
        text.contains("hasIssues") && !text.contains("Which tap"),
        "{text}"
    );
}

#[tokio::test]
async fn a_program_brings_a_form_and_opening_it_keeps_its_rules() {
    let (world, _) = answered().await;
    let lead = Program::of(&world, "lead").await;
    let form = include_str!("../../../../domain/form/tests/household.xml");
    let other = form.replace("id=\"household\"", "id=\"springs\"");
    assert_ne!(other, form);
    for who in ["sees", "collects"] {
        let program = Program::of(&world, who).await;
        assert_eq!(program.problem("POST", "…/forms", &other).await, 403.1, "{who}");
        assert_eq!(
            program.problem("POST", "…/forms/household/draft", "").await,
            403.1,
            "{who}"
        );
        assert_eq!(
            program
                .problem("POST", "…/forms/household/draft/publish", "")
                .await,
            403.1,
            "{who}"
        );
    }
    assert_eq!(lead.problem("POST", "…/forms", "<a/>").await, 400.8);
    assert_eq!(
        lead.problem("POST", "…/forms?ignoreWarnings=true", form).await,
        409.3
    );
    assert_eq!(lead.problem("GET", "…/forms/household/draft", "").await, 404.1);
    let (status, made) = lead
        .call("POST", "…/forms?ignoreWarnings=true&publish=False", &other)
        .await;
    assert_eq!(status, StatusCode::OK, "{made}");
    assert!(
        made.contains("\"xmlFormId\":\"springs\"") && made.contains("\"publishedAt\":null"),
        "{made}"
    );
    let draft = lead.json("…/forms/springs/draft").await;
    let token = draft["draftToken"].as_str().unwrap().to_owned();
    assert_eq!(token.len(), 64, "{draft}");
    assert_eq!(
        lead.json("…/forms/springs/draft").await["draftToken"],
        draft["draftToken"]
    );
    assert!(made.contains(&token), "{made}");
    let device = Program {
        says: String::new(),
        ..Program::of(&world, "lead").await
    };
    let trying = format!(
        "/v1/test/{token}/projects/{}/forms/springs/draft.xml",
        device.project
    );
    assert_eq!(
        device.call("GET", &trying, "").await,
        (StatusCode::OK, other.clone())
    );
    let wrong = "…/forms/household/draft?ignoreWarnings=true";
    assert_eq!(lead.problem("POST", wrong, &other).await, 400.8);
    let publish = "…/forms/springs/draft/publish";
    assert_eq!(lead.call("POST", publish, "").await.0, StatusCode::OK);
    assert_eq!(lead.json("…/forms/springs").await["state"], "open");
    assert!(lead.json("…/forms/springs").await["draftToken"].is_null());
    assert_eq!(
        device.call("GET", &trying, "").await.0,
        StatusCode::NOT_FOUND,
        "it is no draft any more"
    );
    assert_eq!(lead.problem("POST", publish, "").await, 404.1);
    let copy = "…/forms/springs/draft?ignoreWarnings=true";
    assert_eq!(lead.call("POST", copy, "").await.0, StatusCode::OK);
    assert_eq!(lead.problem("POST", publish, "").await, 409.6);
    assert_eq!(
        lead.call("POST", &format!("{publish}?version=next"), "").await.0,
        StatusCode::OK
    );
    assert_eq!(lead.json("…/forms/springs").await["version"], "next");
    let (_, xml) = lead.call("GET", "…/forms/springs.xml", "").await;
    assert!(xml.contains("version=\"next\""), "{xml}");
}
