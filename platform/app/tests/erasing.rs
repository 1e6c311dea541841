//! Erasing a person leaves the log verifiable (model §7.4, 19): an account and a respondent, end to end.

use std::collections::BTreeSet;

use app::log::{Draft, verify};
use app::people::second::{ConfirmSecond, confirm_second, prepare_second, totp};
use app::people::{Account, EraseAccount, Invite, Origin, SignIn, Welcome, erase_account, invite, sign_in};
use app::ports::{Act, Change, Query, RecordKind};
use app::register::{Wording, register_initiative};
use app::testing::{PASSWORD, account, app, with_role};
use app::{Actor, App, AppError, Role, Verb};
use base::Language;
use governance::body::{HowChosen, Naming};
use governance::joining::{Application, Asked, Expectation, MemberClass};
use governance::{Membership, Side};

const EMAIL: &str = "amina@example.org";

/// She asks to become a member of a body, for her organisation.
fn asks(app: &App, account: base::Id<Account>) -> Application {
    let asked = Asked {
        organisation: "Women of the camp".into(),
        class: MemberClass::Cso,
        area: "368".into(),
        website: String::new(),
        holder: "Amina K.".into(),
        named: false,
        on_behalf_of: "the women of the camp".into(),
        represents: false,
        accepted: Expectation::ALL.into_iter().collect(),
        will: base::Text::english("Count wells"),
    };
    let ids = (app.new_id(), app.new_id());
    Application::hand_in(ids, account.uuid(), asked, None, app.now()).unwrap()
}

/// Every row of every table as one text.
async fn everything(app: &App) -> String {
    let mut all = String::new();
    for kind in RecordKind::ALL {
        for row in app.store.rows(*kind, &Query::all()).await.unwrap() {
            all.push_str(&format!("{row:?}\n"));
        }
    }
    for entry in app.store.entries(0..9999).await.unwrap() {
        all.push_str(&String::from_utf8(entry.bytes()).unwrap());
    }
    all
}

async fn sound(app: &App) {
    let verified = verify(app, app.store.log_key()).await.unwrap();
    assert!(verified.findings.is_empty(), "{:?}", verified.findings);
}

fn asked(id: base::Id<Account>, password: &str) -> EraseAccount {
    EraseAccount {
        account: id,
        password: password.into(),
        session: None,
        from: Origin::from("::1"),
    }
}

#[tokio::test]
async fn an_account_is_erased_and_the_log_still_verifies() {
    let app = app();
    let lead = account(&app, "lead@example.org", false).await.unwrap();
    let wording = Wording {
        title: "Water".into(),
        ..Wording::default()
    };
    let it = register_initiative(&app, &lead, &wording, &Language::english())
        .await
        .unwrap();
    let amina = with_role(&app, EMAIL, it.id, Role::DataManager).await.unwrap();
    let id = amina.account().unwrap();
    let coming = || SignIn {
        email: EMAIL.into(),
        password: PASSWORD.into(),
        from: "::1".into(),
    };
    sign_in(&app, coming()).await.unwrap();
    let secret = prepare_second(&app, &amina, id, (PASSWORD, None, &"::1".into()))
        .await
        .unwrap()
        .secret;
    let code = totp::code(secret.bytes(), totp::step_of(app.now().as_second()), totp::DIGITS);
    let confirm = ConfirmSecond {
        account: id,
        code,
        from: "::1".into(),
    };
    confirm_second(&app, &amina, confirm).await.unwrap().unwrap();
    let welcome = Welcome::Initiative {
        initiative: it.id.uuid(),
        role: Role::Viewer,
    };
    let email = EMAIL.into();
    invite(&app, &lead, Invite { welcome, email }).await.unwrap();
    let seat = Membership {
        id: app.new_id(),
        body: app.new_id(),
        name: "Amina K.".into(),
        naming: Naming::Public,
        sign_in: Some(id.uuid()),
        organisation: None,
        on_behalf_of: "the women of the camp".into(),
        chosen: HowChosen::Elected,
        side: Side::Community,
        statement: base::Text::default(),
        joined: None,
        posts: Vec::new(),
        voting: true,
        start: "2024-01-01".parse().unwrap(),
        end: None,
    };
    let entry = Draft::new(app.now(), &lead, Verb::AddMember, seat.id);
    let changes = vec![
        Change::create(&seat).unwrap(),
        Change::create(&asks(&app, id)).unwrap(),
    ];
    app.store.commit(Act { entry, changes }).await.unwrap();
    let before = everything(&app).await;
    assert!(before.contains(EMAIL) && before.contains("amina"));

    let refused = erase_account(&app, &lead, asked(id, PASSWORD)).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    assert!(erase_account(&app, &amina, asked(id, "wrong")).await.is_err());
    sound(&app).await;
    let (size, leaves) = (before.len(), app.store.leaves(0..9999).await.unwrap());
    erase_account(&app, &amina, asked(id, PASSWORD)).await.unwrap();

    let after = everything(&app).await;
    assert!(!after.to_lowercase().contains("amina"), "{after}");
    assert!(after.len() < size);
    // Only entries know the number any more, and every older entry is as it was.
    for kind in RecordKind::ALL {
        let rows = app.store.rows(*kind, &Query::all()).await.unwrap();
        assert!(!format!("{rows:?}").contains(&id.to_string()), "{kind:?}");
    }
    assert_eq!(app.store.leaves(0..leaves.len() as u64).await.unwrap(), leaves);
    let seat = app.store.get(seat.id).await.unwrap();
    assert!(
        seat.sign_in.is_none() && seat.end.is_some(),
        "the seat is empty, and was held"
    );
    let verbs: BTreeSet<_> = app
        .store
        .entries(0..9999)
        .await
        .unwrap()
        .into_iter()
        .map(|e| e.verb)
        .collect();
    assert!(verbs.contains("account.erase"));
    sound(&app).await;
    assert!(sign_in(&app, coming()).await.is_err());
    // The address is free again, and the new account is somebody else.
    let again = account(&app, EMAIL, false).await.unwrap();
    assert_ne!(again.account(), Some(id));
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = app();
    let admin = account(&app, "admin@example.org", true).await.unwrap();
    let id = admin.account().unwrap();
    assert!(matches!(
        erase_account(&app, &admin, asked(id, PASSWORD)).await,
        Err(AppError::Findings(_))
    ));
    account(&app, "second@example.org", true).await.unwrap();
    erase_account(&app, &admin, asked(id, PASSWORD)).await.unwrap();
    assert_eq!(app.store.count_of::<Account>(Query::all()).await.unwrap(), 1);
    assert!(
        erase_account(&app, &Actor::Anonymous, asked(id, ""))
            .await
            .is_err()
    );
}
