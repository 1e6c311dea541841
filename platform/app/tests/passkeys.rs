//! Passkeys with a device in software: added, used alone and as the second step, and everything that is refused.

use app::people::passkey::{
    AddAsked, PasskeyAnswer, Refused, Site, add_passkey, ask_passkey, begin_passkey, drop_passkey,
    my_passkeys, rename_passkey, sign_in_by_passkey,
};
use app::people::second::{ConfirmSecond, confirm_second, prepare_second, totp};
use app::people::{EraseAccount, Origin, SignIn, SignedIn, erase_account, sign_in, who_is};
use app::testing::{Authenticator, PASSWORD, SteppedClock, account, app};
use app::{Actor, App, AppError};

fn here() -> Site {
    Site::of("https://counted.example").unwrap()
}

fn from() -> Origin {
    "::1".into()
}

fn why(error: AppError) -> String {
    match error {
        AppError::Findings(f) => f.iter().map(|f| format!("{} {:?}", f.code.0, f.facts)).collect(),
        other => panic!("findings expected, not {other:?}"),
    }
}

fn says(error: AppError, refused: Refused) {
    let said = why(error);
    assert!(said.contains(refused.as_str()), "{said}: {refused:?} expected");
}

fn wanted(actor: &Actor, called: &str, password: &str) -> AddAsked {
    AddAsked {
        account: actor.account().unwrap(),
        called: called.to_owned(),
        password: password.to_owned(),
        session: None,
        from: from(),
    }
}

async fn with_passkey(app: &App, actor: &Actor) -> Authenticator {
    let device = Authenticator::new(&here()).unwrap();
    let asked = begin_passkey(app, actor, wanted(actor, "Telephone", PASSWORD))
        .await
        .unwrap();
    let (client, attestation) = device.make(&asked.challenge);
    add_passkey(app, actor, &here(), (&client, &attestation))
        .await
        .unwrap();
    device
}

async fn alone(app: &App, device: &mut Authenticator) -> app::Result<SignedIn> {
    let asked = ask_passkey(app, None, &from()).await?;
    assert!(asked.known.is_empty() && asked.verify);
    sign_in_by_passkey(app, &here(), &device.sign(&asked.challenge)?, &from()).await
}

async fn enter(app: &App) -> SignedIn {
    let asked = SignIn {
        email: "amina@example.org".into(),
        password: PASSWORD.into(),
        from: from(),
    };
    sign_in(app, asked).await.unwrap()
}

#[tokio::test]
async fn a_passkey_signs_in_alone_until_it_is_taken_away() {
    let app = app();
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let mut device = with_passkey(&app, &amina).await;
    let opened = alone(&app, &mut device).await.unwrap();
    assert!(!opened.second);
    let visit = who_is(&app, Some(&opened.token.to_string())).await.unwrap();
    assert_eq!(visit.actor.account(), amina.account());
    let mine = my_passkeys(&app, &amina).await.unwrap();
    assert!(mine[0].used.is_some() && mine[0].counter == 1 && mine[0].called == "Telephone");

    let other = account(&app, "badru@example.org", false).await.unwrap();
    let (id, not) = (mine[0].id, |e| matches!(e, Err(AppError::NotAllowed { .. })));
    assert!(not(rename_passkey(&app, &other, id, "Mine").await));
    assert!(not(drop_passkey(&app, &other, id).await));
    assert!(why(rename_passkey(&app, &amina, id, " ").await.unwrap_err()).contains("people-passkey-name"));
    rename_passkey(&app, &amina, id, "Old telephone").await.unwrap();
    assert_eq!(
        my_passkeys(&app, &amina).await.unwrap()[0].called,
        "Old telephone"
    );
    drop_passkey(&app, &amina, id).await.unwrap();
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Unknown);
}

#[tokio::test]
async fn a_passkey_is_added_only_by_its_owner_and_once() {
    let app = app();
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let other = account(&app, "badru@example.org", false).await.unwrap();
    let begin = async |called: &str, password: &str| {
        begin_passkey(&app, &amina, wanted(&amina, called, password)).await
    };
    assert!(matches!(
        begin_passkey(&app, &other, wanted(&amina, "Mine", PASSWORD)).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert!(why(begin("Telephone", "wrong").await.unwrap_err()).contains("people-old-password"));
    assert!(why(begin("", PASSWORD).await.unwrap_err()).contains("people-passkey-name"));
    let device = Authenticator::new(&here()).unwrap();
    let challenge = begin("Telephone", PASSWORD).await.unwrap().challenge;
    let (client, attestation) = device.make(&challenge);
    let add = async |who: &Actor, client: &[u8], attestation: &[u8]| {
        add_passkey(&app, who, &here(), (client, attestation)).await
    };
    assert!(matches!(
        add(&other, &client, &attestation).await,
        Err(AppError::NotAllowed { .. })
    ));
    says(
        add(&amina, &client, &attestation[..90]).await.unwrap_err(),
        Refused::Form,
    );
    says(add(&amina, b"{", &attestation).await.unwrap_err(), Refused::Form);
    add(&amina, &client, &attestation).await.unwrap();
    says(
        add(&amina, &client, &attestation).await.unwrap_err(),
        Refused::Challenge,
    );
    // The device that holds it is told so that it makes no second one; one that does it anyway is refused.
    let again = begin("Again", PASSWORD).await.unwrap();
    assert_eq!(again.known.len(), 1);
    let (client, attestation) = device.make(&again.challenge);
    says(
        add(&amina, &client, &attestation).await.unwrap_err(),
        Refused::Challenge,
    );
}

#[tokio::test]
async fn what_a_device_says_is_believed_only_when_all_of_it_is_right() {
    let app = app();
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let mut device = with_passkey(&app, &amina).await;
    let phished = |device: &mut Authenticator| device.origin = "https://counted.example.evil".into();
    phished(&mut device);
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Site);
    device.origin = here().origin;
    device.name = "evil.example".into();
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Site);
    device.name = here().name;
    device.touched = false;
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Absent);
    (device.touched, device.verifies) = (true, false);
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Unverified);
    device.verifies = true;
    let asked = ask_passkey(&app, None, &from()).await.unwrap();
    let mut answer = device.sign(&asked.challenge).unwrap();
    answer.signature[10] ^= 1;
    says(
        sign_in_by_passkey(&app, &here(), &answer, &from())
            .await
            .unwrap_err(),
        Refused::Signature,
    );
    // Another device with the same name for its passkey.
    let mut forged = Authenticator::new(&here()).unwrap();
    forged.credential.clone_from(&device.credential);
    says(alone(&app, &mut forged).await.unwrap_err(), Refused::Signature);

    let asked = ask_passkey(&app, None, &from()).await.unwrap();
    let answer = device.sign(&asked.challenge).unwrap();
    sign_in_by_passkey(&app, &here(), &answer, &from()).await.unwrap();
    says(
        sign_in_by_passkey(&app, &here(), &answer, &from())
            .await
            .unwrap_err(),
        Refused::Challenge,
    );
    device.counter = 1;
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Copied);
}

#[tokio::test]
async fn a_question_waits_five_minutes() {
    let clock = std::sync::Arc::new(SteppedClock::default());
    let app = App {
        clock: clock.clone(),
        ..app()
    };
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let mut device = with_passkey(&app, &amina).await;
    let asked = ask_passkey(&app, None, &from()).await.unwrap();
    clock.forward(301);
    let late: PasskeyAnswer = device.sign(&asked.challenge).unwrap();
    says(
        sign_in_by_passkey(&app, &here(), &late, &from())
            .await
            .unwrap_err(),
        Refused::Challenge,
    );
}

#[tokio::test]
async fn a_passkey_stands_in_for_the_code_and_makes_no_second_step_by_itself() {
    let app = app();
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let mut device = with_passkey(&app, &amina).await;
    assert!(!enter(&app).await.second, "only codes make a second step");
    let me = amina.account().unwrap();
    let prepared = prepare_second(&app, &amina, me, (PASSWORD, None, &from()))
        .await
        .unwrap();
    let code = totp::code(
        prepared.secret.bytes(),
        totp::step_of(app.now().as_second()),
        totp::DIGITS,
    );
    let confirm = ConfirmSecond {
        account: me,
        code,
        from: from(),
    };
    confirm_second(&app, &amina, confirm).await.unwrap().unwrap();

    let waiting = enter(&app).await;
    assert!(waiting.second);
    let token = waiting.token.to_string();
    let asked = ask_passkey(&app, Some(&token), &from()).await.unwrap();
    assert!(asked.known.len() == 1 && !asked.verify);
    // Somebody else's passkey opens nothing here.
    let other = account(&app, "badru@example.org", false).await.unwrap();
    let mut theirs = with_passkey(&app, &other).await;
    let answer = theirs.sign(&asked.challenge).unwrap();
    says(
        sign_in_by_passkey(&app, &here(), &answer, &from())
            .await
            .unwrap_err(),
        Refused::Challenge,
    );
    device.verifies = false;
    let answer = device.sign(&asked.challenge).unwrap();
    let opened = sign_in_by_passkey(&app, &here(), &answer, &from()).await.unwrap();
    let visit = who_is(&app, Some(&opened.token.to_string())).await.unwrap();
    assert_eq!(visit.actor.account(), amina.account());
    assert!(matches!(
        ask_passkey(&app, Some(&token), &from()).await,
        Err(AppError::NotSignedIn)
    ));
    // Alone it is two steps in one.
    device.verifies = true;
    assert!(!alone(&app, &mut device).await.unwrap().second);
}

#[tokio::test]
async fn an_account_that_is_erased_leaves_no_passkey() {
    let app = app();
    let amina = account(&app, "amina@example.org", false).await.unwrap();
    let mut device = with_passkey(&app, &amina).await;
    let account = amina.account().unwrap();
    let erase = EraseAccount {
        account,
        password: PASSWORD.into(),
        session: None,
        from: from(),
    };
    erase_account(&app, &amina, erase).await.unwrap();
    says(alone(&app, &mut device).await.unwrap_err(), Refused::Unknown);
}
