//! Accounts, sessions, invitations and roles, on a store in memory.

use app::people::{
    AddAccount, ChangePassword, GrantRole, Invite, SignIn, SignUp, Welcome, add_account, change_password,
    grant_role, invite, open_setup, revoke_role, rotate_session, sign_in, sign_out, sign_up, who_is,
};
use app::ports::{Clock, Query};
use app::testing::{MemoryStore, PASSWORD, SteppedClock, account, app, contract};
use app::{Actor, App, AppError, Needs, Role, Verb, act};
use std::sync::Arc;
use uuid::Uuid;

fn joining(token: impl ToString, email: &str) -> SignUp {
    SignUp {
        token: token.to_string(),
        email: email.to_owned(),
        name: "Amina".to_owned(),
        password: PASSWORD.to_owned(),
        from: "::1".into(),
    }
}

fn coming(email: &str, password: &str) -> SignIn {
    SignIn {
        email: email.to_owned(),
        password: password.to_owned(),
        from: "::1".into(),
    }
}

fn codes(error: AppError) -> Vec<&'static str> {
    match error {
        AppError::Findings(f) => f.iter().map(|f| f.code.0).collect(),
        other => panic!("findings expected, not {other:?}"),
    }
}

async fn verbs(app: &App) -> Vec<String> {
    app.store
        .entries(0..99)
        .await
        .unwrap()
        .into_iter()
        .map(|e| e.verb)
        .collect()
}

#[tokio::test]
async fn the_store_in_memory_keeps_the_contract() {
    contract::all(async || {
        let store = MemoryStore::default();
        let key = app::ports::Store::log_key(&store);
        (Arc::new(store) as Arc<dyn app::ports::Store>, key)
    })
    .await;
}

#[tokio::test]
async fn the_first_link_makes_one_administrator() {
    let app = app();
    // People of the demo, or somebody added by the operator, administer nothing.
    account(&app, "villager@example.org", false).await.unwrap();
    let stale = open_setup(&app).await.unwrap().unwrap();
    let token = open_setup(&app).await.unwrap().unwrap();
    assert_eq!(
        codes(sign_up(&app, joining("nonsense", "a@b")).await.unwrap_err()),
        ["people-link"]
    );
    assert_eq!(
        codes(sign_up(&app, joining(&stale, "a@b")).await.unwrap_err()),
        ["people-link"]
    );

    let mut bad = joining(&token, "nobody");
    bad.name = " ".to_owned();
    bad.password = "short".to_owned();
    assert_eq!(
        codes(sign_up(&app, bad).await.unwrap_err()),
        ["people-email", "people-name-missing", "people-password-short"]
    );

    let signed_in = sign_up(&app, joining(&token, " Amina@Example.org "))
        .await
        .unwrap();
    let visit = who_is(&app, Some(&signed_in.token.to_string())).await.unwrap();
    assert_eq!(
        visit.actor,
        Actor::Account {
            id: signed_in.account,
            admin: true
        }
    );
    assert_eq!(visit.account.unwrap().email.as_str(), "amina@example.org");

    assert_eq!(
        codes(sign_up(&app, joining(&token, "c@d")).await.unwrap_err()),
        ["people-link"]
    );
    assert_eq!(open_setup(&app).await.unwrap(), None);
    assert_eq!(
        verbs(&app).await,
        [
            "account.add",
            "setup.open",
            "setup.open",
            "account.sign_up",
            "session.open"
        ]
    );
    let log = app.store.entries(0..99).await.unwrap();
    assert!(
        log.iter()
            .all(|e| !String::from_utf8(e.bytes()).unwrap().contains("example.org"))
    );
}

#[tokio::test]
async fn signing_in_and_out() {
    let app = app();
    account(&app, "a@b.org", false).await.unwrap();
    assert_eq!(
        codes(sign_in(&app, coming("x@b.org", PASSWORD)).await.unwrap_err()),
        ["people-sign-in"]
    );
    assert_eq!(
        codes(sign_in(&app, coming("a@b.org", "wrong")).await.unwrap_err()),
        ["people-sign-in"]
    );
    let first = sign_in(&app, coming("A@B.org", PASSWORD))
        .await
        .unwrap()
        .token
        .to_string();
    let actor = who_is(&app, Some(&first)).await.unwrap().actor;
    let second = rotate_session(&app, &actor, &first)
        .await
        .unwrap()
        .token
        .to_string();
    assert_eq!(who_is(&app, Some(&first)).await.unwrap().actor, Actor::Anonymous);
    assert_eq!(who_is(&app, Some(&second)).await.unwrap().actor, actor);
    sign_out(&app, &actor, &second).await.unwrap();
    sign_out(&app, &actor, &second).await.unwrap();
    assert_eq!(who_is(&app, Some(&second)).await.unwrap().actor, Actor::Anonymous);
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let clock = Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone() as Arc<dyn Clock>,
        ..app()
    };
    account(&app, "a@b.org", false).await.unwrap();
    let token = sign_in(&app, coming("a@b.org", PASSWORD))
        .await
        .unwrap()
        .token
        .to_string();
    assert!(!who_is(&app, Some(&token)).await.unwrap().renew);
    clock.forward(2 * 24 * 3600);
    assert!(who_is(&app, Some(&token)).await.unwrap().renew);
    clock.forward(13 * 24 * 3600);
    assert_eq!(who_is(&app, Some(&token)).await.unwrap().actor, Actor::Anonymous);
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let app = app();
    account(&app, "a@b.org", false).await.unwrap();
    for _ in 0..5 {
        sign_in(&app, coming("a@b.org", "wrong")).await.unwrap_err();
    }
    assert!(matches!(
        sign_in(&app, coming("a@b.org", PASSWORD)).await,
        Err(AppError::TooMany { .. })
    ));
}

#[tokio::test]
async fn a_new_password_ends_all_sessions() {
    let app = app();
    let actor = account(&app, "a@b.org", false).await.unwrap();
    let token = sign_in(&app, coming("a@b.org", PASSWORD))
        .await
        .unwrap()
        .token
        .to_string();
    let asked = |old: &str, new: &str| ChangePassword {
        account: actor.account().unwrap(),
        old: old.to_owned(),
        new: new.to_owned(),
        session: None,
        from: "::1".into(),
    };
    let other = account(&app, "c@d.org", false).await.unwrap();
    let refused = change_password(&app, &other, asked(PASSWORD, "another long password")).await;
    assert_eq!(refused, Err(AppError::NotAllowed { needs: Needs::Owner }));
    let wrong = change_password(&app, &actor, asked("wrong", "another long password")).await;
    assert_eq!(codes(wrong.unwrap_err()), ["people-old-password"]);
    let weak = change_password(&app, &actor, asked(PASSWORD, "short")).await;
    assert_eq!(codes(weak.unwrap_err()), ["people-password-short"]);
    change_password(&app, &actor, asked(PASSWORD, "another long password"))
        .await
        .unwrap();
    assert_eq!(who_is(&app, Some(&token)).await.unwrap().actor, Actor::Anonymous);
    sign_in(&app, coming("a@b.org", "another long password"))
        .await
        .unwrap();
}

#[tokio::test]
async fn roles_are_given_by_who_leads() {
    let app = app();
    let initiative = Uuid::from_u128(1);
    let lead = account(&app, "lead@b.org", false).await.unwrap();
    let other = account(&app, "other@b.org", false).await.unwrap();
    let give = |actor: &Actor, role| GrantRole {
        initiative,
        account: actor.account().unwrap(),
        role,
    };

    let stranger = grant_role(&app, &Actor::Anonymous, give(&other, Role::Viewer)).await;
    assert_eq!(stranger, Err(AppError::NotSignedIn));
    let refused = grant_role(&app, &other, give(&other, Role::Coordinator)).await;
    assert_eq!(
        refused,
        Err(AppError::NotAllowed {
            needs: Needs::Role(&[Role::Coordinator])
        })
    );

    grant_role(&app, &Actor::System, give(&lead, Role::Coordinator))
        .await
        .unwrap();
    grant_role(&app, &lead, give(&other, Role::DataManager))
        .await
        .unwrap();
    grant_role(&app, &lead, give(&other, Role::DataManager))
        .await
        .unwrap();
    assert!(
        act::may(&app, &other, Verb::CleanData, Some(initiative))
            .await
            .unwrap()
    );
    assert!(
        act::may(&app, &other, Verb::Collect, Some(initiative))
            .await
            .unwrap()
    );
    assert!(
        !act::may(&app, &other, Verb::PublishRelease, Some(initiative))
            .await
            .unwrap()
    );
    assert!(
        !act::may(&app, &other, Verb::CleanData, Some(Uuid::from_u128(2)))
            .await
            .unwrap()
    );

    let grants = app.store.list::<act::RoleGrant>(Query::all()).await.unwrap();
    assert_eq!(grants.len(), 2);
    let last = revoke_role(&app, &lead, grants[0].id()).await;
    assert_eq!(codes(last.unwrap_err()), ["people-last-coordinator"]);
    revoke_role(&app, &lead, grants[1].id()).await.unwrap();
    assert!(
        !act::may(&app, &other, Verb::CleanData, Some(initiative))
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn an_invitation_gives_its_role_once() {
    let app = app();
    let initiative = Uuid::from_u128(1);
    let lead = account(&app, "lead@b.org", false).await.unwrap();
    let give = GrantRole {
        initiative,
        account: lead.account().unwrap(),
        role: Role::Coordinator,
    };
    grant_role(&app, &Actor::System, give).await.unwrap();
    let ask = Invite {
        welcome: Welcome::Initiative {
            initiative,
            role: Role::Collector,
        },
        email: "new@b.org".to_owned(),
    };
    assert_eq!(
        invite(&app, &Actor::Anonymous, ask.clone()).await.unwrap_err(),
        AppError::NotSignedIn
    );
    let to_site = Invite {
        welcome: Welcome::Site,
        email: String::new(),
    };
    assert_eq!(
        invite(&app, &lead, to_site).await.unwrap_err(),
        AppError::NotAllowed { needs: Needs::Admin }
    );
    let (token, _) = invite(&app, &lead, ask).await.unwrap();
    assert_eq!(
        codes(sign_up(&app, joining(&token, "else@b.org")).await.unwrap_err()),
        ["people-link"]
    );
    let new = sign_up(&app, joining(&token, "new@b.org")).await.unwrap();
    let roles = act::roles_of(&app, new.account, initiative).await.unwrap();
    assert_eq!(roles, [Role::Collector]);
    assert_eq!(
        codes(sign_up(&app, joining(&token, "new@b.org")).await.unwrap_err()),
        ["people-link"]
    );
}

#[tokio::test]
async fn only_the_operator_adds_accounts() {
    let app = app();
    let admin = account(&app, "a@b.org", true).await.unwrap();
    let ask = AddAccount {
        email: "a@b.org".to_owned(),
        name: "B".to_owned(),
        password: PASSWORD.to_owned(),
        admin: false,
    };
    assert!(matches!(
        add_account(&app, &admin, ask.clone()).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert_eq!(
        codes(add_account(&app, &Actor::System, ask).await.unwrap_err()),
        ["people-email-taken"]
    );
}
