//! The people of an initiative over HTTP: unknown, not signed in, not allowed, malformed, done.

use crate::world::{Answer, World};
use axum::http::StatusCode;

/// A step on the page of people.
async fn take(w: &World, step: &str, cookie: &str, form: &str) -> Answer {
    w.send(&format!("/work/water/people/{step}"), cookie, form).await
}

/// The text after a mark, up to the next quote or tag.
fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    let rest = page
        .split(mark)
        .nth(1)
        .unwrap_or_else(|| panic!("{mark}: {page}"));
    rest.split(['"', '<']).next().unwrap()
}

#[tokio::test]
async fn who_may_not_changes_nothing() {
    let w = World::water().await;
    let (lead, sees) = (w.cookie("lead").await, w.cookie("sees").await);
    assert_eq!(w.get("/work/fire/people", &lead).await.0, StatusCode::NOT_FOUND);
    let (status, to, _) = w.get("/work/water/people", "").await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/sign-in?back=/work/water/people")
    );
    assert_eq!(
        take(&w, "invite", "", "role=viewer").await.0,
        StatusCode::UNAUTHORIZED
    );
    let stranger = w.cookie("else").await;
    assert_eq!(
        w.get("/work/water/people", &stranger).await.0,
        StatusCode::FORBIDDEN
    );
    let (status, _, page) = w.get("/work/water/people", &sees).await;
    assert!(status == StatusCode::OK && page.contains("lead"));
    assert!(
        !page.contains("example.org") && !page.contains("people/invite"),
        "{page}"
    );

    let (_, _, page) = w.get("/work/water/people", &lead).await;
    let (grant, account) = (after(&page, "name=\"grant\" value=\""), option(&page, "sees"));
    for (step, form) in [
        ("invite", "role=viewer".to_owned()),
        ("grant", format!("account={account}&more=coordinator")),
        ("revoke", format!("grant={grant}")),
    ] {
        assert_eq!(
            take(&w, step, &sees, &form).await.0,
            StatusCode::FORBIDDEN,
            "{step}"
        );
    }
}

/// The value of the choice with that word.
fn option<'a>(page: &'a str, word: &str) -> &'a str {
    let choices = page.split("<option value=\"").skip(1);
    let of_word = |c: &&str| c.split("</option>").next().is_some_and(|c| c.contains(word));
    choices
        .into_iter()
        .find(of_word)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    for (step, form) in [
        ("invite", "role=king"),
        ("grant", "account=nobody&more=viewer"),
        ("revoke", "grant=none"),
    ] {
        assert_eq!(
            take(&w, step, &lead, form).await.0,
            StatusCode::NOT_FOUND,
            "{step}"
        );
    }
    let (status, _, page) = take(&w, "invite", &lead, "role=collector&email=nonsense").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.contains("value=\"nonsense\"") && !page.contains("/start/"),
        "{page}"
    );
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    let grant = after(&page, "name=\"grant\" value=\"");
    let (status, _, page) = take(&w, "revoke", &lead, &format!("grant={grant}")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The last coordinator"), "{page}");
}

#[tokio::test]
async fn the_coordinator_invites_gives_and_takes() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    let (status, _, page) = take(&w, "invite", &lead, "role=data_manager&email=new%40example.org").await;
    assert_eq!(status, StatusCode::OK);
    let link = after(&page, "<code dir=\"ltr\">http://localhost").to_owned();
    let (status, _, welcome) = w.get(&link, "").await;
    assert!(status == StatusCode::OK && welcome.contains("data manager"));
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    assert!(!page.contains("/start/") && page.contains("One invitation is open"));

    let form = format!("account={}&more=coordinator", option(&page, "sees"));
    let (status, to, _) = take(&w, "grant", &lead, &form).await;
    assert_eq!(
        (status, to.as_str()),
        (StatusCode::SEE_OTHER, "/work/water/people")
    );
    let sees = w.cookie("sees").await;
    let (_, _, page) = w.get("/work/water/people", &sees).await;
    assert!(page.contains("people/invite"), "{page}");
    let grants = page.matches("people/revoke\"").count();
    assert_eq!(grants, 4);
    let grant = after(&page, "name=\"grant\" value=\"");
    let (status, _, _) = take(&w, "revoke", &sees, &format!("grant={grant}")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(w.get("/work/water/people", &lead).await.0, StatusCode::FORBIDDEN);
}

/// Who has an account but no role takes the role of a link; whoever invites learns nothing about accounts.
#[tokio::test]
async fn an_account_takes_the_role_of_a_link() {
    let w = World::water().await;
    let (lead, sees, other) = (
        w.cookie("lead").await,
        w.cookie("sees").await,
        w.cookie("else").await,
    );
    let (_, _, page) = take(&w, "invite", &lead, "role=data_manager&email=else%40example.org").await;
    let link = after(&page, "<code dir=\"ltr\">http://localhost").to_owned();
    let accept = format!("{link}/accept");
    let (_, _, page) = w.get(&link, "").await;
    assert!(page.contains(&format!("href=\"/sign-in?back={link}\"")), "{page}");
    assert_eq!(w.send(&accept, "", "").await.0, StatusCode::UNAUTHORIZED);
    let (status, _, page) = w.send(&accept, &sees, "").await;
    assert_eq!(
        status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the link is for another address: {page}"
    );
    let (_, _, page) = w.get(&link, &other).await;
    assert!(page.contains(&format!("action=\"{accept}\"")), "{page}");
    let (status, to, _) = w.send(&accept, &other, "").await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, "/work"));
    assert_eq!(w.get("/work/water/check", &other).await.0, StatusCode::OK);
    assert_eq!(
        w.send(&accept, &other, "").await.0,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the link works once"
    );
}

#[tokio::test]
async fn it_is_said_who_collects_for_pay() {
    let w = World::water().await;
    let path = "/work/water/people/works-as";
    let (lead, sees) = (w.cookie("lead").await, w.cookie("sees").await);
    let (_, _, page) = w.get("/work/water/people", &lead).await;
    assert!(page.contains("was not said yet"), "{page}");
    let grant = page
        .split("works-as\"")
        .nth(1)
        .unwrap()
        .split("value=\"")
        .nth(1)
        .unwrap();
    let form = format!("grant={}&as=staff", grant.split('"').next().unwrap());
    assert_eq!(
        w.send("/work/fire/people/works-as", &lead, &form).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(w.send(path, "", &form).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(w.send(path, &sees, &form).await.0, StatusCode::FORBIDDEN);
    assert_eq!(
        w.send(path, &lead, "grant=x&as=staff").await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(facts(&w).await.collectors_all_staff, None);
    assert_eq!(w.send(path, &lead, &form).await.0, StatusCode::SEE_OTHER);
    assert!(
        w.get("/work/water/people", &sees)
            .await
            .2
            .contains("Paid by the organiser")
    );
    assert_eq!(facts(&w).await.collectors_all_staff, Some(true));
    assert_eq!(
        w.send(path, &lead, &form.replace("staff", "volunteer")).await.0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(facts(&w).await.collectors_all_staff, Some(false));
}

/// What warnings wait for.
async fn facts(w: &World) -> framework::Facts {
    let it: registry::Initiative = w.app.store.named("water").await.unwrap().value;
    app::assess::known_facts(&w.app, &it).await.unwrap()
}

#[tokio::test]
async fn it_is_said_whether_a_funder_set_the_objectives() {
    let w = World::water().await;
    let lead = w.cookie("lead").await;
    let add = async |form: &str| {
        let (status, _, page) = w.send("/work/water/decide/parties", &lead, form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    };
    // Only who pays is asked.
    add("name=Friends&role=partner&set_objectives=yes").await;
    assert_eq!(facts(&w).await.funder_set_objectives, None);
    add("name=Small+fund&role=funder&set_objectives=no").await;
    assert_eq!(facts(&w).await.funder_set_objectives, Some(false));
    add("name=Silent+fund&role=funder&set_objectives=unknown").await;
    assert_eq!(
        facts(&w).await.funder_set_objectives,
        None,
        "of one it was not said"
    );
    add("name=Big+fund&role=funder&set_objectives=yes").await;
    assert_eq!(facts(&w).await.funder_set_objectives, Some(true));
    let (_, _, page) = w.get("/work/water/decide", &lead).await;
    assert!(
        page.contains("did not set the objectives") && page.contains("· set the objectives"),
        "{page}"
    );
}

#[tokio::test]
async fn who_collects_chooses_how_to_be_thanked() {
    let w = World::water().await;
    let path = "/work/water/credit";
    let (collects, sees) = (w.cookie("collects").await, w.cookie("sees").await);
    assert_eq!(
        w.get("/work/fire/credit", &collects).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(w.send(path, "", "credit=none").await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        w.send(path, &w.cookie("else").await, "credit=none").await.0,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        w.send(path, &collects, "credit=fame").await.0,
        StatusCode::NOT_FOUND
    );
    let (status, _, page) = w.send(path, &collects, "credit=individual&name=+").await;
    assert!(
        status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("people-credit-name")
            || page.contains("needs a name"),
        "{page}"
    );
    let lead = w
        .app
        .store
        .named::<app::people::Account>("lead@example.org")
        .await
        .unwrap()
        .value
        .id;
    let lead = app::Actor::Account {
        id: lead,
        admin: false,
    };
    app::publish::assemble_release(&w.app, &lead, "water", app::testing::release::draft(&w.app))
        .await
        .unwrap();
    let thanks = async || w.get("/releases/water-2024", &sees).await.2;
    assert!(
        !thanks().await.contains("Thanks to"),
        "nobody is thanked who did not choose"
    );
    assert_eq!(
        w.send(path, &collects, "credit=individual&name=Mama+Rosa")
            .await
            .0,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        w.send(path, &sees, "credit=community").await.0,
        StatusCode::SEE_OTHER
    );
    let page = thanks().await;
    assert!(
        page.contains("Mama Rosa") && page.contains("one more person of the community"),
        "{page}"
    );
    let entries = w.app.store.entries(0..999).await.unwrap();
    assert!(!format!("{entries:?}").contains("Rosa"), "no name in the log");
    assert_eq!(
        w.send(path, &collects, "credit=none").await.0,
        StatusCode::SEE_OTHER
    );
    assert!(!thanks().await.contains("Mama Rosa"), "a mind may be changed");
    // Who is erased is named no more.
    w.send(path, &collects, "credit=individual&name=Mama+Rosa").await;
    let form = format!("erase={}", app::testing::PASSWORD.replace(' ', "+"));
    assert_eq!(
        w.send("/account/erase", &collects, &form).await.0,
        StatusCode::SEE_OTHER
    );
    assert!(!thanks().await.contains("Mama Rosa"));
}
