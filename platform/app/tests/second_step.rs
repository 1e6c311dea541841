//! Sessions, links to sign in and the second step, on a store in memory.

use std::sync::Arc;

use app::people::second::{
    ConfirmSecond, PassStep, Second, confirm_second, drop_second, pass_second_step, prepare_second,
    second_of, totp,
};
use app::people::{
    AskLink, ChangePassword, Device, Letter, Origin, SignIn, SignedIn, ask_sign_in_link, change_password,
    end_other_sessions, end_session, sign_in, sign_in_by_link, view_account, who_is,
};
use app::ports::{Clock, Query};
use app::testing::{KeptMail, PASSWORD, SteppedClock, account, app};
use app::{Actor, App, AppError};

struct World {
    app: App,
    clock: Arc<SteppedClock>,
    mail: Arc<KeptMail>,
    me: Actor,
}

async fn world() -> World {
    let (clock, mail) = (Arc::new(SteppedClock::default()), Arc::new(KeptMail::default()));
    let app = App {
        clock: clock.clone() as Arc<dyn Clock>,
        mailer: mail.clone(),
        ..app()
    };
    let me = account(&app, "a@b.org", false).await.unwrap();
    World { app, clock, mail, me }
}

fn here() -> Origin {
    Origin {
        address: "::1".into(),
        device: Device::of("Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Firefox/132.0"),
    }
}

impl World {
    async fn come(&self) -> SignedIn {
        let asked = SignIn {
            email: "a@b.org".into(),
            password: PASSWORD.into(),
            from: here(),
        };
        sign_in(&self.app, asked).await.unwrap()
    }

    async fn who(&self, session: &SignedIn) -> Actor {
        who_is(&self.app, Some(&session.token.to_string()))
            .await
            .unwrap()
            .actor
    }

    async fn link(&self, email: &str) -> Result<(), AppError> {
        let letter = Letter {
            subject: "Sign in".into(),
            before: "Hello".into(),
            address: "http://localhost/sign-in/link/".into(),
            after: "Bye".into(),
        };
        let asked = AskLink {
            email: email.into(),
            from: here(),
            letter,
        };
        ask_sign_in_link(&self.app, asked).await
    }

    /// The token of the last letter.
    fn token(&self) -> String {
        let letters = self.mail.letters();
        let text = &letters.last().unwrap().text;
        text.split("/sign-in/link/").nth(1).unwrap()[..64].to_owned()
    }

    /// Sets the second step; gives the secret and the recovery codes.
    async fn set(&self) -> (app::people::second::Secret, Vec<String>) {
        let id = self.me.account().unwrap();
        let prepared = prepare_second(&self.app, &self.me, id, (PASSWORD, None, &here()))
            .await
            .unwrap();
        let codes = confirm_second(&self.app, &self.me, self.asked(&self.code(&prepared.secret)))
            .await
            .unwrap();
        (prepared.secret, codes.unwrap())
    }

    fn code(&self, secret: &app::people::second::Secret) -> String {
        totp::code(
            secret.bytes(),
            totp::step_of(self.clock.now().as_second()),
            totp::DIGITS,
        )
    }

    fn asked(&self, code: &str) -> ConfirmSecond {
        ConfirmSecond {
            account: self.me.account().unwrap(),
            code: code.into(),
            from: here(),
        }
    }

    async fn pass(&self, session: &SignedIn, code: &str) -> Result<SignedIn, AppError> {
        let asked = PassStep {
            token: session.token.to_string(),
            code: code.into(),
            from: here(),
        };
        pass_second_step(&self.app, asked).await
    }
}

fn codes(error: AppError) -> Vec<&'static str> {
    match error {
        AppError::Findings(f) => f.iter().map(|f| f.code.0).collect(),
        other => panic!("findings expected, not {other:?}"),
    }
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    let w = world().await;
    let (one, two, three) = (w.come().await, w.come().await, w.come().await);
    let visit = who_is(&w.app, Some(&two.token.to_string())).await.unwrap();
    let view = view_account(&w.app, &w.me, visit.session).await.unwrap();
    assert_eq!(view.sessions.len(), 3);
    assert!(view.sessions[0].here && view.sessions[0].device.browser.unwrap().as_str() == "Firefox");
    assert!(view.sessions[1].used >= view.sessions[2].used);

    let other = account(&w.app, "c@d.org", false).await.unwrap();
    let refused = end_session(&w.app, &other, view.sessions[1].id).await;
    assert!(matches!(refused, Err(AppError::NotAllowed { .. })));
    end_session(&w.app, &w.me, view.sessions[1].id).await.unwrap();
    assert_eq!((w.who(&three).await, w.who(&one).await), (Actor::Anonymous, w.me));
    let id = w.me.account().unwrap();
    assert_eq!(
        end_other_sessions(&w.app, &w.me, id, visit.session)
            .await
            .unwrap(),
        1
    );
    assert_eq!((w.who(&one).await, w.who(&two).await), (Actor::Anonymous, w.me));
}

#[tokio::test]
async fn a_link_signs_in_once_and_lets_a_forgotten_password_be_set() {
    let w = world().await;
    w.link("nobody@b.org").await.unwrap();
    w.link("no address").await.unwrap();
    assert!(w.mail.letters().is_empty());
    w.link("A@B.org ").await.unwrap();
    let first = w.token();
    w.link("a@b.org").await.unwrap();
    assert_eq!(
        codes(sign_in_by_link(&w.app, &first, &here()).await.unwrap_err()),
        ["people-link"],
        "a newer one replaces it"
    );
    let token = w.token();
    let session = sign_in_by_link(&w.app, &token, &here()).await.unwrap();
    assert_eq!(w.who(&session).await, w.me);
    assert_eq!(
        codes(sign_in_by_link(&w.app, &token, &here()).await.unwrap_err()),
        ["people-link"]
    );
    // The digest is kept, not the token.
    let rows = w
        .app
        .store
        .rows(app::ports::RecordKind::SignInLink, &Query::all())
        .await
        .unwrap();
    assert!(rows.iter().all(|r| !r.body.contains(&token)));

    let visit = who_is(&w.app, Some(&session.token.to_string())).await.unwrap();
    let asked = |session| ChangePassword {
        account: w.me.account().unwrap(),
        old: String::new(),
        new: "another long password".into(),
        session,
        from: here(),
    };
    assert_eq!(
        codes(change_password(&w.app, &w.me, asked(None)).await.unwrap_err()),
        ["people-old-password"]
    );
    w.clock.forward(21 * 60);
    assert_eq!(
        codes(
            change_password(&w.app, &w.me, asked(visit.session))
                .await
                .unwrap_err()
        ),
        ["people-old-password"],
        "not fresh any more"
    );
    w.link("a@b.org").await.unwrap();
    let session = sign_in_by_link(&w.app, &w.token(), &here()).await.unwrap();
    let visit = who_is(&w.app, Some(&session.token.to_string())).await.unwrap();
    change_password(&w.app, &w.me, asked(visit.session))
        .await
        .unwrap();
    assert_eq!(w.who(&session).await, Actor::Anonymous);

    assert!(
        matches!(w.link("a@b.org").await, Err(AppError::TooMany { .. })),
        "three letters an hour"
    );
    w.clock.forward(3600);
    w.link("a@b.org").await.unwrap();
    w.clock.forward(20 * 60);
    assert_eq!(
        codes(sign_in_by_link(&w.app, &w.token(), &here()).await.unwrap_err()),
        ["people-link"],
        "too late"
    );
}

#[tokio::test]
async fn the_second_step_is_asked_once_it_is_confirmed() {
    let w = world().await;
    let id = w.me.account().unwrap();
    let wrong = prepare_second(&w.app, &w.me, id, ("wrong", None, &here())).await;
    assert_eq!(codes(wrong.unwrap_err()), ["people-old-password"]);
    prepare_second(&w.app, &w.me, id, (PASSWORD, None, &here()))
        .await
        .unwrap();
    assert!(
        confirm_second(&w.app, &w.me, w.asked("000000"))
            .await
            .unwrap()
            .is_err()
    );
    assert!(!w.come().await.second, "an unconfirmed secret is not asked for");

    let (secret, recovery) = w.set().await;
    assert_eq!(recovery.len(), 10);
    let waiting = w.come().await;
    assert!(waiting.second);
    assert_eq!(w.who(&waiting).await, Actor::Anonymous);
    // The code that confirmed it does not work again in the same half minute.
    let used = w.code(&secret);
    assert_eq!(
        codes(w.pass(&waiting, &used).await.unwrap_err()),
        ["people-step-code"]
    );
    w.clock.forward(30);
    let code = w.code(&secret);
    let open = w.pass(&waiting, &code).await.unwrap();
    assert_eq!(w.who(&open).await, w.me);
    assert_eq!(
        w.who(&waiting).await,
        Actor::Anonymous,
        "the token of the first step is gone"
    );
    assert_eq!(w.pass(&waiting, &code).await.unwrap_err(), AppError::NotSignedIn);
    let again = w.come().await;
    assert_eq!(
        codes(w.pass(&again, &code).await.unwrap_err()),
        ["people-step-code"],
        "a code works once"
    );

    // A link by e-mail does not go around it.
    w.link("a@b.org").await.unwrap();
    let by_link = sign_in_by_link(&w.app, &w.token(), &here()).await.unwrap();
    assert!(by_link.second);
    assert_eq!(w.who(&by_link).await, Actor::Anonymous);
    let lower = recovery[3].to_lowercase().replace('-', " ");
    assert_eq!(w.who(&w.pass(&by_link, &lower).await.unwrap()).await, w.me);
    assert_eq!(second_of(&w.app, id).await.unwrap(), Second::Set { codes: 9 });
    assert_eq!(
        codes(w.pass(&again, &recovery[3]).await.unwrap_err()),
        ["people-step-code"]
    );
    w.clock.forward(601);
    assert_eq!(
        w.pass(&again, &recovery[4]).await.unwrap_err(),
        AppError::NotSignedIn,
        "ten minutes are over"
    );
    assert!(!format!("{:?}", w.app.store.entries(0..99).await.unwrap()).contains(&secret.typed()));
}

#[tokio::test]
async fn guessing_the_second_step_is_slowed_down() {
    let w = world().await;
    w.set().await;
    let waiting = w.come().await;
    for _ in 0..5 {
        assert!(matches!(
            w.pass(&waiting, "123456").await,
            Err(AppError::Findings(_))
        ));
    }
    assert!(matches!(
        w.pass(&waiting, "123456").await,
        Err(AppError::TooMany { .. })
    ));
}

#[tokio::test]
async fn the_second_step_is_taken_away_with_a_code_or_by_an_administrator() {
    let w = world().await;
    let (_, recovery) = w.set().await;
    let id = w.me.account().unwrap();
    let other = account(&w.app, "c@d.org", false).await.unwrap();
    assert!(matches!(
        drop_second(&w.app, &other, w.asked("")).await,
        Err(AppError::NotAllowed { .. })
    ));
    assert_eq!(
        codes(drop_second(&w.app, &w.me, w.asked("1")).await.unwrap_err()),
        ["people-step-code"]
    );
    drop_second(&w.app, &w.me, w.asked(&recovery[0])).await.unwrap();
    assert!(!w.come().await.second);
    w.clock.forward(60);
    w.set().await;
    let admin = account(&w.app, "admin@d.org", true).await.unwrap();
    drop_second(&w.app, &admin, w.asked("")).await.unwrap();
    assert_eq!(second_of(&w.app, id).await.unwrap(), Second::None);
}
