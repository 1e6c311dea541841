//! Who may open which address: every address is listed, and every door is tried by everybody.

mod world;

use std::collections::BTreeSet;
use std::path::Path;

use app::act::{Seat, Who as May};
use app::{Role, Verb};
use axum::http::StatusCode;
use server::access::{Needs, Route, routes};
use world::{EVERYBODY, Who, World};

/// What a door says.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    SignIn,
    No,
    Yes,
    /// Nothing stands behind the door. Whoever may open it can learn that; to others a door that has nothing
    /// behind it proves nothing, and the world of this test has to get one.
    Nothing,
    /// Not an answer that any door should give.
    Broken,
}

/// What the table says.
fn table(needs: Needs, who: Who) -> Answer {
    let may = match needs {
        Needs::Nothing | Needs::Secret => return Answer::Yes,
        Needs::Account => May::SignedIn,
        Needs::Verb(verb) => Verb::who(verb),
    };
    match (may, who) {
        (May::Anyone, _) | (May::SignedIn | May::Role(_) | May::Admin, Who::Admin) => Answer::Yes,
        (May::Involved | May::Room, Who::With(_) | Who::Admin) => Answer::Yes,
        (_, Who::Stranger) => Answer::SignIn,
        // Nobody of this test has a seat, and in its body nobody holds a post: the coordinator keeps its business.
        (May::Seat(Seat::Keeper | Seat::MemberOrLead), Who::Admin | Who::With(Role::Coordinator)) => {
            Answer::Yes
        }
        (May::SignedIn, _) => Answer::Yes,
        (May::Role(roles), Who::With(held)) if roles.iter().any(|r| Role::covers(held, *r)) => Answer::Yes,
        _ => Answer::No,
    }
}

/// What the door said. Something else may be wrong with an empty form; then the door itself was open.
fn said(route: &Route, answer: &(StatusCode, String)) -> Answer {
    match answer {
        (StatusCode::UNAUTHORIZED, _) => Answer::SignIn,
        (StatusCode::SEE_OTHER, to) if to.starts_with("/sign-in?") => Answer::SignIn,
        (StatusCode::FORBIDDEN, _) => Answer::No,
        (StatusCode::METHOD_NOT_ALLOWED, _) => Answer::Broken,
        (status, _) if status.is_server_error() => Answer::Broken,
        (StatusCode::NOT_FOUND, _) if matches!(route.needs, Needs::Verb(_)) => Answer::Nothing,
        _ => Answer::Yes,
    }
}

#[tokio::test]
async fn every_door_opens_to_whom_the_table_says() {
    let world = World::new().await;
    let mut wrong = Vec::new();
    for route in routes() {
        for who in EVERYBODY {
            let answer = world.knock(route.method, route.path, who).await;
            let (wanted, got) = (table(route.needs, who), said(route, &answer));
            let opened = wanted == Answer::Yes && got == Answer::Nothing;
            // Nobody here holds the secret; what counts is that the door answers.
            let shut = route.needs == Needs::Secret && got != Answer::Broken;
            if wanted != got && !opened && !shut {
                wrong.push(format!(
                    "{} {} as {who:?}: {got:?}, but the table says {wanted:?} ({answer:?})",
                    route.method, route.path
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_address_is_listed() {
    let listed: BTreeSet<(String, String)> = routes()
        .map(|r| (r.method.to_owned(), r.path.to_owned()))
        .collect();
    assert_eq!(listed.len(), routes().count(), "an address is listed twice");
    let mut found = BTreeSet::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 50, "the pages were not read");
    let missing: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "platform/server/src/access: add {missing:#?}, take out {gone:#?}"
    );
}

/// Every `.route("…", get(…).post(…))` of the sources.
fn read(folder: &Path, found: &mut BTreeSet<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for call in text.split(".route(").skip(1) {
                let call = call.trim_start();
                let Some((address, rest)) = call.strip_prefix('"').and_then(|c| c.split_once('"')) else {
                    panic!("{}: an address that is no plain text: {call:.60}", path.display());
                };
                for method in methods(rest) {
                    found.insert((method, address.to_owned()));
                }
            }
        }
    }
}

/// The methods of the handlers, up to the end of the call.
fn methods(rest: &str) -> Vec<String> {
    let (mut depth, mut word, mut out) = (1, String::new(), Vec::new());
    for c in rest.chars() {
        match c {
            '(' => {
                if ["get", "post", "put", "delete", "patch"].contains(&word.as_str()) {
                    out.push(word.to_uppercase());
                }
                depth += 1;
            }
            ')' => depth -= 1,
            _ => {}
        }
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            word.clear();
        }
        if depth == 0 {
            break;
        }
    }
    out
}
