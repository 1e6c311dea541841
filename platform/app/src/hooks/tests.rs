use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use super::*;
use crate::collect::tests::{handed, open, ready, submission};
use crate::collect::{Received, receive_submission, withdraw};
use crate::ports::{Courier, Parcel};
use crate::testing::SteppedClock;
use crate::{Actor, App, AppError};

/// A courier that keeps what it carried and answers as it was told.
#[derive(Default)]
struct Kept {
    private: bool,
    carried: Mutex<Vec<Parcel>>,
    says: Mutex<Option<u16>>,
}

#[async_trait]
impl Courier for Kept {
    fn private(&self) -> bool {
        self.private
    }
    async fn carry(&self, parcel: Parcel) -> Option<u16> {
        self.carried.lock().unwrap().push(parcel);
        *self.says.lock().unwrap()
    }
}

fn header<'p>(parcel: &'p Parcel, name: &str) -> &'p str {
    parcel
        .headers
        .iter()
        .find(|(n, _)| *n == name)
        .map(|(_, v)| v.as_str())
        .unwrap()
}

async fn hand_in(app: &App, it: &crate::collect::Instrument, id: &str) -> consent::ReceiptCode {
    let xml = submission("yes", id);
    match receive_submission(app, &Actor::Anonymous, it.id, &handed(&xml))
        .await
        .unwrap()
    {
        Received::Stored { receipt, .. } => receipt,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_happens_is_told_in_order_once_it_is_taken_and_names_nobody() {
    let (mut app, _, lead, it) = ready().await;
    let (kept, clock) = (Arc::new(Kept::default()), Arc::new(SteppedClock::default()));
    (app.courier, app.clock) = (kept.clone(), clock.clone());
    open(&app, &lead, &it).await;
    let at = ("water", it.id);
    let new = |url: &str| NewHook {
        url: url.into(),
        answers: false,
    };
    let good = new("https://hooks.example.org/counted");
    assert_eq!(
        add_hook(&app, &Actor::Anonymous, at, &good).await.unwrap_err(),
        AppError::NotSignedIn
    );
    for bad in [
        "http://hooks.example.org",
        "https://10.0.0.1/x",
        "https://localhost",
        "https://a@b.example",
        "ftp://x.y",
    ] {
        let refused = add_hook(&app, &lead, at, &new(bad)).await;
        assert!(matches!(refused, Err(AppError::Findings(_))), "{bad}");
    }
    hand_in(&app, &it, "before").await;
    let hook = add_hook(&app, &lead, at, &good).await.unwrap();
    let receipt = hand_in(&app, &it, "1").await;
    withdraw(&app, &Actor::Anonymous, receipt).await.unwrap();
    assert!(deliver(&app, &lead).await.is_err(), "only the site itself");

    *kept.says.lock().unwrap() = Some(500);
    assert_eq!(deliver(&app, &Actor::System).await.unwrap(), 0);
    assert_eq!(deliver(&app, &Actor::System).await.unwrap(), 0);
    assert_eq!(
        kept.carried.lock().unwrap().len(),
        1,
        "it waits before it tries again"
    );
    *kept.says.lock().unwrap() = Some(204);
    clock.forward(31);
    assert_eq!(deliver(&app, &Actor::System).await.unwrap(), 2);
    assert_eq!(
        deliver(&app, &Actor::System).await.unwrap(),
        0,
        "nothing is told twice that was taken"
    );
    let carried = kept.carried.lock().unwrap().clone();
    let kinds: Vec<String> = carried
        .iter()
        .map(|p| {
            serde_json::from_str::<serde_json::Value>(&p.body).unwrap()["type"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(
        kinds,
        ["submission.receive", "submission.receive", "submission.withdraw"]
    );
    assert_eq!(
        header(&carried[0], "webhook-id"),
        header(&carried[1], "webhook-id"),
        "the same message"
    );
    for parcel in &carried {
        let second = header(parcel, "webhook-timestamp").parse().unwrap();
        let signed = signature(&hook.secret, header(parcel, "webhook-id"), second, &parcel.body);
        assert_eq!(signed.as_deref(), Some(header(parcel, "webhook-signature")));
        assert!(
            !parcel.body.contains("answers") && !parcel.body.contains("uuid:"),
            "{}",
            parcel.body
        );
    }
}

#[tokio::test]
async fn answers_are_told_only_when_asked_for_and_who_says_gone_is_left_alone() {
    let (mut app, _, lead, it) = ready().await;
    let kept = Arc::new(Kept::default());
    app.courier = kept.clone();
    open(&app, &lead, &it).await;
    let at = ("water", it.id);
    let new = NewHook {
        url: "https://hooks.example.org".into(),
        answers: true,
    };
    let hook = add_hook(&app, &lead, at, &new).await.unwrap();
    hand_in(&app, &it, "1").await;
    *kept.says.lock().unwrap() = Some(410);
    assert_eq!(deliver(&app, &Actor::System).await.unwrap(), 0);
    let body = kept.carried.lock().unwrap()[0].body.clone();
    assert!(body.contains("\"answers\":{\"values\""), "{body}");
    hand_in(&app, &it, "2").await;
    deliver(&app, &Actor::System).await.unwrap();
    assert_eq!(kept.carried.lock().unwrap().len(), 1);
    let (.., hooks) = hooks_of(&app, &lead, at).await.unwrap();
    assert!(hooks[0].given_up && hooks[0].last.unwrap().status == Some(410));
    *kept.says.lock().unwrap() = Some(200);
    resume_hook(&app, &lead, at, &hook.id.to_string()).await.unwrap();
    assert_eq!(
        deliver(&app, &Actor::System).await.unwrap(),
        2,
        "what was missed is told"
    );
    drop_hook(&app, &lead, at, &hook.id.to_string()).await.unwrap();
    hand_in(&app, &it, "3").await;
    assert_eq!(deliver(&app, &Actor::System).await.unwrap(), 0);
}

#[test]
fn nothing_is_sent_into_the_own_network() {
    let closed = [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "2001:db8::1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "2001::1",
    ];
    for text in closed {
        assert!(!is_public(text.parse().unwrap()), "{text}");
    }
    for text in [
        "93.184.215.14",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
        "100.128.0.1",
        "172.32.0.1",
    ] {
        assert!(is_public(text.parse().unwrap()), "{text}");
    }
    for (url, public, private) in [
        ("https://example.org/a?b", true, true),
        ("https://example.org:8443", true, true),
        ("https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", true, true),
        ("https://[::1]/", false, true),
        ("https://intranet/", false, true),
        ("http://example.org", false, true),
        ("https://name:secret@example.org", false, false),
        ("https:// example.org", false, false),
        ("example.org", false, false),
        ("https://", false, false),
    ] {
        assert_eq!(
            (sendable(url, false), sendable(url, true)),
            (public, private),
            "{url}"
        );
    }
}

#[tokio::test]
async fn who_types_an_address_learns_what_this_site_reaches() {
    for (private, reach) in [(false, "public"), (true, "any")] {
        let (mut app, _, lead, it) = ready().await;
        app.courier = Arc::new(Kept {
            private,
            ..Kept::default()
        });
        open(&app, &lead, &it).await;
        let new = NewHook {
            url: "ftp://hooks.example.org".into(),
            answers: false,
        };
        let wrong = add_hook(&app, &lead, ("water", it.id), &new).await.unwrap_err();
        let AppError::Findings(found) = wrong else {
            panic!("{wrong:?}")
        };
        let facts = &found.iter().next().unwrap().facts;
        assert_eq!(facts["reach"], base::Fact::Text(reach.into()));
    }
}

#[test]
fn a_signature_is_that_of_the_specification() {
    // The example of the Standard Webhooks reference libraries.
    let secret: Secret = serde_json::from_str("\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"").unwrap();
    assert!(!format!("{secret:?}").contains("MfKQ"), "no log ever shows it");
    let signed = signature(
        &secret,
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1_614_265_330,
        "{\"test\": 2432232314}",
    );
    assert_eq!(
        signed.as_deref(),
        Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    );
}
