//! Members of a collaborative through the site: drives, the two ways in, admission by decision and by rule, a member's
//! own record, leaving; every door in the order unknown → not signed in → not allowed → malformed → success.

use app::decide::{BodyWording, MemberWording, PostAsked, add_body, add_member, give_post};
use app::testing::{SteppedClock, account};
use app::{Actor, App};
use axum::http::StatusCode as S;
use base::Language;

use crate::world::World;

const B: &str = "/bodies/collaborative";

/// A collaborative that `secretary` keeps, with a steering committee of three.
struct Town {
    world: World,
    clock: std::sync::Arc<SteppedClock>,
}

fn seat(who: &str, actor: &Actor, class: &str) -> MemberWording {
    MemberWording {
        name: who.to_owned(),
        account: actor.account().map(|a| a.to_string()).unwrap_or_default(),
        organisation: format!("Office of {who}"),
        on_behalf_of: "the office".to_owned(),
        chosen: "named".to_owned(),
        side: "organisation".to_owned(),
        voting: true,
        class: class.to_owned(),
        ..MemberWording::default()
    }
}

impl Town {
    async fn new() -> Self {
        let clock = std::sync::Arc::new(SteppedClock::default());
        let app = App {
            clock: clock.clone(),
            ..app::testing::app()
        };
        let (world, _) = World::water_on(app).await;
        let (app, english) = (&world.app, Language::english());
        for (name, kind, parent) in [
            ("Collaborative", "collaborative", ""),
            ("Steering", "steering_committee", "collaborative"),
        ] {
            let wording = BodyWording {
                name: name.into(),
                kind: kind.into(),
                parent: parent.into(),
                ..BodyWording::default()
            };
            add_body(app, &Actor::System, None, &wording, &english)
                .await
                .unwrap();
        }
        for who in ["secretary", "amal", "baraka"] {
            let actor = account(app, &format!("{who}@example.org"), false).await.unwrap();
            for (body, class) in [("collaborative", "international"), ("steering", "")] {
                let member = add_member(app, &Actor::System, body, &seat(who, &actor, class))
                    .await
                    .unwrap();
                if who == "secretary" {
                    let post = PostAsked {
                        post: "secretariat".into(),
                        start: String::new(),
                        end: "2030-01-01".into(),
                        days: governance::body::Days::Said,
                    };
                    give_post(app, &Actor::System, (body, member.id), &post)
                        .await
                        .unwrap();
                }
            }
        }
        for who in ["newcomer", "other"] {
            account(app, &format!("{who}@example.org"), false).await.unwrap();
        }
        Self { world, clock }
    }

    fn days(&self, days: i64) {
        self.clock.forward(days * 86_400);
    }

    /// An information session is called and held today.
    async fn session(&self, day: &str) {
        let plan = format!(
            "title=What+we+do&kind=information&mode=remote&link=https%3A%2F%2Fmeet.example.org&day={day}&from=00:00&to=00:30&ahead=0&point1=Questions"
        );
        let at = self
            .world
            .done(&format!("{B}/meetings"), "secretary", &plan)
            .await;
        self.world
            .done(&format!("{at}/change"), "secretary", "step=call")
            .await;
        self.world
            .done(&format!("{at}/change"), "secretary", "step=hold")
            .await;
    }
}

/// What an organisation hands in; `more` adds fields.
fn application(organisation: &str, more: &str) -> String {
    format!(
        "organisation={organisation}&class=cso&area=404&on_behalf_of=Wells&holder=Newcomer&will=We+count+wells\
         &accepted=commit&accepted=participate&accepted=deliver&accepted=share{more}"
    )
}

#[tokio::test]
async fn the_directory_and_the_way_in_are_for_everybody() {
    let t = Town::new().await;
    for path in [
        "/bodies/nobody/directory",
        "/bodies/steering/directory",
        "/bodies/steering/join",
    ] {
        assert_eq!(t.world.get(path, "").await.0, S::NOT_FOUND, "{path}");
    }
    let page = t.world.read(&format!("{B}/directory"), "").await;
    assert!(
        page.contains("3 members") && page.contains("Office of amal"),
        "{page}"
    );
    assert!(
        !page.contains("<bdi>amal</bdi>"),
        "a person is not named to strangers"
    );
    let none = t.world.read(&format!("{B}/directory?class=nso"), "").await;
    assert!(none.contains("0 of 3") && !none.contains("Office of amal"));
    let some = t.world.read(&format!("{B}/directory?q=BARAKA"), "").await;
    assert!(some.contains("1 of 3") && some.contains("Office of baraka"));
    assert!(t.world.read(&format!("{B}/join"), "").await.contains("Sign in"));
    let keeps = ["/applications", "/my-membership", "/my-membership/record.json"];
    for part in keeps {
        let path = format!("{B}{part}");
        assert_eq!(t.world.get(&path, "").await.0, S::SEE_OTHER, "{path}");
        let cookie = t.world.cookie("newcomer").await;
        assert_eq!(t.world.get(&path, &cookie).await.0, S::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn a_drive_opens_only_after_its_session() {
    let t = Town::new().await;
    let drives = format!("{B}/drives");
    let spring = "title=Spring&from=2024-03-01&until=2024-03-31";
    assert_eq!(
        t.world
            .send_as("/bodies/nobody/drives", "secretary", spring)
            .await
            .0,
        S::NOT_FOUND
    );
    assert_eq!(t.world.send_as(&drives, "", spring).await.0, S::UNAUTHORIZED);
    assert_eq!(t.world.send_as(&drives, "amal", spring).await.0, S::FORBIDDEN);
    t.world
        .refused(
            &drives,
            "secretary",
            "title=Spring&from=2024-03-09&until=2024-03-01",
            "governance-drive-days",
        )
        .await;
    t.world.done(&drives, "secretary", spring).await;
    t.world
        .refused(
            &drives,
            "secretary",
            "title=More&from=2024-03-31&until=2024-04-30",
            "governance-drive-overlaps",
        )
        .await;
    let page = t.world.read(&drives, "secretary").await;
    let action = page
        .split("action=\"/bodies/collaborative/drives/")
        .nth(1)
        .unwrap();
    let drive = format!("{drives}/{}", action.split('"').next().unwrap());
    t.world
        .refused(&drive, "secretary", "step=open", "governance-drive-no-session")
        .await;
    t.session("2024-02-27").await;
    assert_eq!(t.world.send_as(&drive, "amal", "step=open").await.0, S::FORBIDDEN);
    t.world.done(&drive, "secretary", "step=open").await;
    t.world
        .refused(&drive, "secretary", "step=open", "governance-drive-not-now")
        .await;
    t.world
        .done(
            &drives,
            "secretary",
            "title=Autumn&from=2024-09-01&until=2024-09-30",
        )
        .await;
    t.world
        .refused(
            &drives,
            "secretary",
            "title=Third&from=2024-12-01&until=2024-12-31",
            "governance-drive-third",
        )
        .await;
    // From its first to its last day it takes applications.
    t.days(5);
    let id = drive.rsplit('/').next().unwrap().to_owned();
    let through = application("Council+of+Wells", &format!("&drive={id}"));
    let join = format!("{B}/join");
    assert_eq!(t.world.send_as(&join, "", &through).await.0, S::UNAUTHORIZED);
    t.world
        .refused(
            &join,
            "newcomer",
            "organisation=&class=moon",
            "governance-application-not-accepted",
        )
        .await;
    t.world.done(&join, "newcomer", &through).await;
    t.world
        .refused(&join, "newcomer", &through, "app-member-applied-twice")
        .await;
    assert!(t.world.read(&drives, "").await.contains("1 applied, 0 admitted"));
    t.days(30);
    t.world
        .refused(
            &join,
            "other",
            &through.replace("Council", "League"),
            "governance-drive-shut",
        )
        .await;
    t.world
        .done(&join, "other", &application("League+of+Wells", ""))
        .await;
    t.world.done(&format!("{join}/take-back"), "other", "").await;
    assert!(t.world.read(&join, "other").await.contains("Taken back"));
    assert!(t.world.read(&drives, "").await.contains("Its last day is over"));
}

#[tokio::test]
async fn the_committee_admits_and_the_member_keeps_its_record() {
    let t = Town::new().await;
    t.world
        .done(
            &format!("{B}/join"),
            "newcomer",
            &application("Council+of+Wells", "&represents=yes&accepted=consult"),
        )
        .await;
    let page = t.world.read(&format!("{B}/applications"), "secretary").await;
    let id = page.split("/bodies/collaborative/applications/").nth(1).unwrap();
    let at = format!("{B}/applications/{}", id.split(['"', '/']).next().unwrap());
    for step in ["admit", "decline", "propose"] {
        assert_eq!(
            t.world.send_as(&format!("{at}/{step}"), "", "").await.0,
            S::UNAUTHORIZED
        );
        assert_eq!(
            t.world.send_as(&format!("{at}/{step}"), "amal", "").await.0,
            S::FORBIDDEN
        );
    }
    // Who decides, and who applied, read it; another does not.
    t.world.read(&at, "baraka").await;
    t.world.read(&at, "newcomer").await;
    let cookie = t.world.cookie("other").await;
    assert_eq!(t.world.get(&at, &cookie).await.0, S::FORBIDDEN);
    t.world
        .refused(
            &format!("{at}/admit"),
            "secretary",
            "",
            "governance-needs-decision",
        )
        .await;
    t.world
        .refused(
            &format!("{at}/decline"),
            "secretary",
            "reason=no",
            "governance-needs-decision",
        )
        .await;
    let motion = t.world.done(&format!("{at}/propose"), "secretary", "").await;
    t.world
        .done(&format!("{motion}/open"), "secretary", "closes=2024-03-10")
        .await;
    for who in ["amal", "baraka", "secretary"] {
        t.world.done(&format!("{motion}/vote"), who, "choice=agree").await;
    }
    t.world
        .done(&format!("{motion}/close"), "secretary", "statement=Welcome")
        .await;
    t.world.done(&format!("{at}/admit"), "secretary", "").await;
    let found = t
        .world
        .read(&format!("{B}/directory?q=council&area=002"), "")
        .await;
    assert!(
        found.contains("Council of Wells") && found.contains("1 of 4"),
        "{found}"
    );
    let log = format!("{B}/my-membership/log");
    assert_eq!(t.world.send_as(&log, "other", "").await.0, S::FORBIDDEN);
    t.world
        .refused(
            &log,
            "newcomer",
            "about=&meets=share",
            "governance-contribution-empty",
        )
        .await;
    t.world
        .done(&log, "newcomer", "about=A+guide+to+wells&meets=share")
        .await;
    let asked =
        "consulted=yes&about=Which+wells+first&whom=Market+women&people=40&how=meeting&heard=The+old+ones";
    t.world.done(&log, "newcomer", asked).await;
    t.world
        .refused(&log, "amal", asked, "governance-consultation-for-nobody")
        .await;
    let member = found.split("/bodies/collaborative/directory/").nth(1).unwrap();
    let member = format!("{B}/directory/{}", member.split('"').next().unwrap());
    let public = t.world.read(&member, "").await;
    assert!(
        public.contains("Market women") && public.contains("A guide to wells"),
        "{public}"
    );
    let json = t
        .world
        .read(&format!("{B}/my-membership/record.json"), "newcomer")
        .await;
    let record: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(record["contributions"].as_array().unwrap().len(), 2);
    assert_eq!(
        record["membership"]["joined"]["admitted"]["approval"]["counts"]["agree"],
        3
    );
    assert_eq!(
        record["applications"][0]["asked"]["organisation"],
        "Council of Wells"
    );
    // It lapses only after a quiet year; it leaves when it wants.
    t.world
        .refused(
            &format!("{member}/lapse"),
            "secretary",
            "reason=silent",
            "governance-lapse-too-early",
        )
        .await;
    assert_eq!(
        t.world
            .send_as(&format!("{member}/lapse"), "amal", "reason=x")
            .await
            .0,
        S::FORBIDDEN
    );
    t.world
        .done(&format!("{B}/my-membership/leave"), "newcomer", "reason=")
        .await;
    assert!(t.world.read(&member, "").await.contains("Left"));
    assert!(
        t.world
            .read(&format!("{B}/directory"), "")
            .await
            .contains("3 members")
    );
}

#[tokio::test]
async fn by_the_rule_of_the_by_laws_the_secretariat_admits_alone() {
    let t = Town::new().await;
    let mut body = t
        .world
        .app
        .store
        .named::<governance::Body>("collaborative")
        .await
        .unwrap();
    body.by_laws.admission = governance::body::Admission::Rule;
    let change = app::ports::Change::update(&body).unwrap();
    let entry = app::log::Draft::new(
        t.world.app.now(),
        &Actor::System,
        app::Verb::EditBody,
        body.value.id,
    );
    t.world
        .app
        .store
        .commit(app::ports::Act {
            entry,
            changes: vec![change],
        })
        .await
        .unwrap();
    t.world
        .done(
            &format!("{B}/join"),
            "newcomer",
            &application("Council+of+Wells", ""),
        )
        .await;
    t.world
        .refused(
            &format!("{B}/join"),
            "other",
            &application("Office+of+amal", ""),
            "app-member-organisation-already",
        )
        .await;
    let page = t.world.read(&format!("{B}/applications"), "secretary").await;
    let id = page.split("/bodies/collaborative/applications/").nth(1).unwrap();
    let at = format!("{B}/applications/{}", id.split(['"', '/']).next().unwrap());
    t.world.done(&format!("{at}/admit"), "secretary", "").await;
    t.world
        .refused(
            &format!("{at}/decline"),
            "secretary",
            "reason=late",
            "governance-application-not-now",
        )
        .await;
    assert!(
        t.world
            .read(&format!("{B}/join"), "newcomer")
            .await
            .contains("Welcome")
    );
}
