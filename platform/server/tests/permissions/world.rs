//! A site with one of everything, on a store that can be copied, and everybody who may come to a door.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::analyse::Analysis;
use app::collect::Instrument;
use app::people::{Invite, SignIn, Welcome, invite, sign_in};
use app::ports::{Act, Change, Query, Record};
use app::publish::{Protection, assemble_release};
use app::register::{Wording, register_initiative};
use app::testing::{MemoryStore, PASSWORD, account, app_on, with_role};
use app::{Actor, App, Role, Verb};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use base::{Digest, Language, Text};
use governance::design::Part;
use registry::InitiativeState;
use server::{Services, Settings, site};
use tower::ServiceExt;

const FORM: &[u8] = include_bytes!("../../../../demo/talafar/form.xlsx");
const FILE: &[u8] = b"_uuid,name,age,water\na,Ann,34,tap\nb,Bo,700,well\n";

/// Who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// Not signed in.
    Stranger,
    /// An account without a role.
    Nobody,
    /// An account with a role on the initiative.
    With(Role),
    /// An administrator without a role.
    Admin,
}

/// Everybody, those who may least first.
pub(crate) const EVERYBODY: [Who; 8] = [
    Who::Stranger,
    Who::Nobody,
    Who::With(Role::Viewer),
    Who::With(Role::Collector),
    Who::With(Role::Reader),
    Who::With(Role::DataManager),
    Who::With(Role::Coordinator),
    Who::Admin,
];

/// The site as it was made once; every visit sees a copy.
pub(crate) struct World {
    store: Arc<MemoryStore>,
    app: App,
    cookies: Vec<(Who, String)>,
    /// What stands in an address for `{…}`.
    pub(crate) places: BTreeMap<&'static str, String>,
}

impl World {
    pub(crate) async fn new() -> Self {
        let store = Arc::new(MemoryStore::default());
        let app = app_on(store.clone());
        let lead = account(&app, "coordinator@example.org", false).await.unwrap();
        let wording = Wording {
            title: "Water".into(),
            ..Wording::default()
        };
        let it = register_initiative(&app, &lead, &wording, &Language::english())
            .await
            .unwrap();
        let mut public = app.store.get(it.id).await.unwrap();
        public.state = InitiativeState::Registered;
        let entry = app::log::Draft::new(app.now(), &lead, Verb::MoveInitiative, it.id);
        let changes = vec![Change::update(&public).unwrap()];
        app.store.commit(Act { entry, changes }).await.unwrap();
        for role in [Role::Viewer, Role::Collector, Role::Reader, Role::DataManager] {
            with_role(&app, &format!("{}@example.org", role.as_str()), it.id, role)
                .await
                .unwrap();
        }
        let people = app::people::view_people(&app, &lead, it.id.uuid()).await.unwrap();
        let viewer = people.people.iter().find(|p| p.role == Role::Viewer).unwrap();
        account(&app, "nobody@example.org", false).await.unwrap();
        account(&app, "admin@example.org", true).await.unwrap();
        assemble_release(&app, &lead, "water", app::testing::release::draft(&app))
            .await
            .unwrap();
        let asked = Invite {
            welcome: Welcome::Initiative {
                initiative: it.id.uuid(),
                role: Role::Viewer,
            },
            email: String::new(),
        };
        let (token, _) = invite(&app, &lead, asked).await.unwrap();
        let mut world = Self {
            store,
            app,
            cookies: Vec::new(),
            places: BTreeMap::from([
                ("slug", "water".to_owned()),
                ("number", "1".to_owned()),
                ("release", "water-2024".to_owned()),
                ("token", token.to_string()),
                ("name", "age".to_owned()),
                ("account", viewer.account.to_string()),
                ("grant", viewer.grant.to_string()),
                ("rule", "none".to_owned()),
            ]),
        };
        for who in EVERYBODY {
            let cookie = world.cookie(who).await;
            world.cookies.push((who, cookie));
        }
        world.fill(it.id, &lead).await;
        world.told(&lead).await;
        world
    }

    /// A public case study and a public story.
    async fn told(&mut self, lead: &Actor) {
        let (app, english) = (&self.app, Language::english());
        let told = || "Wells run dry.".to_owned();
        let parts = [knowledge::Part::Issue, knowledge::Part::Lessons];
        let wording = app::knowledge::CaseWording {
            title: "Wells".into(),
            organisation: "Water board".into(),
            parts: parts.into_iter().map(|p| (p, told())).collect(),
            misfit: vec!["nowhere".into()],
            ..Default::default()
        };
        let study = app::knowledge::begin_case_study(app, lead, "water", &wording, &english).await;
        let study = study.unwrap().slug.to_string();
        app::knowledge::publish_case_study(app, lead, &study)
            .await
            .unwrap();
        let wording = app::knowledge::StoryWording {
            change: told(),
            permission: true,
            organisation: "Water board".into(),
            before: told(),
            after: told(),
            decided: told(),
            decided_by: "The town".into(),
            unchanged: told(),
            ..Default::default()
        };
        let story = app::knowledge::begin_story(app, lead, "water", &wording, &english).await;
        let story = story.unwrap().slug.to_string();
        app::knowledge::publish_story(app, lead, &story).await.unwrap();
        let wording = app::knowledge::ResourceWording {
            kind: "guide".into(),
            title: "Wells".into(),
            maker: "Water board".into(),
            languages: "en".into(),
            licence: "unknown".into(),
            link: "https://wells.example".into(),
            ..Default::default()
        };
        let resource = app::knowledge::propose_resource(app, lead, "board", &wording, b"", &english).await;
        let resource = resource.unwrap().slug.to_string();
        app::knowledge::list_resource(app, lead, &resource).await.unwrap();
        let wording = app::knowledge::EventWording {
            kind: "workshop".into(),
            title: "Wells".into(),
            about: String::new(),
            when: knowledge::When::Days {
                first: "2030-01-01".parse().unwrap(),
                last: "2030-01-01".parse().unwrap(),
                place: "School".into(),
            },
            programme: String::new(),
            places: String::new(),
            registers: true,
            source: String::new(),
        };
        let event = app::knowledge::plan_event(app, lead, "board", &wording, &english).await;
        let event = event.unwrap().slug.to_string();
        let announce = app::knowledge::EventStep::Announce;
        app::knowledge::step_event(app, lead, &event, announce)
            .await
            .unwrap();
        let told = ("Wells", "We counted.");
        let letter = app::knowledge::compose_newsletter(app, lead, "board", told, &[], &english).await;
        self.places.insert("newsletter", letter.unwrap().slug.to_string());
        self.places.insert("resource", resource);
        self.places.insert("event", event);
        self.places.insert("study", study);
        self.places.insert("story", story);
    }

    /// A member and a motion in the body, which is still being founded.
    async fn fill_body(&mut self, lead: &Actor) {
        let (app, english) = (&self.app, Language::english());
        let member = app::decide::MemberWording {
            name: "Amal".into(),
            on_behalf_of: "the market".into(),
            chosen: "elected".into(),
            side: "community".into(),
            voting: true,
            ..Default::default()
        };
        let member = app::decide::add_member(app, lead, "board", &member)
            .await
            .unwrap();
        let asked = app::decide::DraftAsked {
            title: "Night water".into(),
            text: "We ask about it.".into(),
            ..Default::default()
        };
        let motion = app::decide::draft_motion(app, lead, "board", asked, &english)
            .await
            .unwrap();
        let words = ("Guidance", english.clone(), "Citizen data are data of people.");
        let document = app::consult::write_document(app, lead, "board", words)
            .await
            .unwrap();
        let hold = app::consult::Hold {
            everybody: true,
            until: "2030-01-01".parse().unwrap(),
            question: String::new(),
        };
        let asked = app::consult::hold_consultation(app, lead, document.id, &hold, &english).await;
        asked.unwrap();
        let new = app::consult::NewComment {
            words: "Say more.".into(),
            ..Default::default()
        };
        let comment = app::consult::comment_on(app, &Actor::Anonymous, document.id, new, &english).await;
        self.places.insert("document", document.id.to_string());
        self.steered(document).await;
        self.places.insert("comment", comment.unwrap().id.to_string());
        self.places.insert("member", member.id.to_string());
        self.places.insert("motion", motion.id.to_string());
    }

    /// A release before the body as if it were an office.
    async fn hand_over(&mut self, office: base::Id<governance::Body>, lead: &Actor) {
        let release: app::ports::Stored<app::publish::ReleaseRecord> =
            self.app.store.named("water-2024").await.unwrap();
        let today = governance::day(self.app.now());
        let text = |words: &str| Text::english(words);
        let sent = handover::Sent {
            initiative: release.initiative,
            release: release.id.uuid(),
            office,
            dossier: handover::Dossier {
                release: "water-2024".parse().unwrap(),
                version: 1,
                content: Digest::of(b""),
                title: text("Water"),
                sentence: text("Wells run dry."),
                initiative: "water".parse().unwrap(),
                initiative_title: text("Water"),
                round: 1,
                lines: BTreeMap::new(),
            },
            indicator: String::new(),
            words: Text::default(),
            due: today.saturating_add(jiff::Span::new().days(60)),
        };
        let made = handover::Handover::send(self.app.new_id(), sent, today).unwrap();
        self.keep(&made, made.id, lead, Verb::SubmitRelease).await;
        self.places.insert("handover", made.id.to_string());
        self.used(&release.value, office, lead).await;
        // What both dialects of SDMX REST offer.
        self.places.insert("path", "structure/dataflow".to_owned());
    }

    /// A stranger's claim that a release was used, with the body that is said to have decided.
    async fn used(
        &mut self,
        release: &app::publish::ReleaseRecord,
        body: base::Id<governance::Body>,
        lead: &Actor,
    ) {
        let used = knowledge::usage::Used {
            id: self.app.new_id(),
            initiative: release.initiative,
            release: release.id.uuid(),
            slug: release.slug.clone(),
            title: Text::english("Water"),
            content: knowledge::usage::UsedContent {
                kind: knowledge::usage::UsedAs::Budget,
                title: "A pump".into(),
                who: "The town".into(),
                link: None,
                phase: None,
                figure: String::new(),
                on: None,
                words: Text::default(),
            },
            decider: Some(body),
            by: None,
            at: self.app.now(),
            seen: false,
            said: Vec::new(),
            outside: Vec::new(),
            promise: None,
            closed: None,
        };
        self.keep(&used, used.id, lead, Verb::ReportUse).await;
        self.places.insert("use", used.id.to_string());
        let note = knowledge::usage::Returned {
            id: self.app.new_id(),
            initiative: release.initiative,
            round: release.initiative,
            number: 1,
            release: None,
            content: knowledge::usage::ReturnedContent::default(),
            days: None,
            withdrawn: None,
            made: self.app.now(),
        };
        self.keep(&note, note.id, lead, Verb::WriteReturn).await;
        self.places.insert("note", note.id.to_string());
        let remark = knowledge::usage::Remark {
            id: self.app.new_id(),
            initiative: release.initiative,
            release: release.id.uuid(),
            slug: release.slug.clone(),
            kind: knowledge::usage::RemarkKind::Correction,
            figure: String::new(),
            words: Text::english("One camp was counted twice."),
            by: None,
            at: self.app.now(),
            seen: false,
            due: governance::day(self.app.now()),
            reply: None,
            first: None,
            closed: None,
        };
        self.keep(&remark, remark.id, lead, Verb::SayRemark).await;
        self.places.insert("remark", remark.id.to_string());
    }

    /// A committee above the body's work, a workstream that was proposed, an output that was begun.
    async fn steered(&mut self, document: governance::document::Document) {
        let (app, english) = (&self.app, Language::english());
        let board: app::ports::Stored<governance::Body> = app.store.named("board").await.unwrap();
        let committee = governance::Body {
            id: app.new_id(),
            slug: "steer".parse().unwrap(),
            kind: governance::BodyKind::SteeringCommittee,
            parent: Some(board.value.id),
            ..board.value.clone()
        };
        self.keep(&committee, committee.id, &Actor::System, Verb::AddBody)
            .await;
        let wording = app::workstream::TermsWording {
            title: "Quality".into(),
            answers: "Decision 54/102 (h)".into(),
            objectives: "Say what is fit for use.".into(),
            topics: "quality".into(),
            deliverables: "2030-01-01 Guidance".into(),
            leads: "Club".into(),
            start: "2029-01-01".into(),
            end: "2030-12-31".into(),
            report_weeks: "8".into(),
            ..Default::default()
        };
        let it = app::workstream::propose_workstream(app, &Actor::System, "board", &wording, &english)
            .await
            .unwrap();
        let named = (app.new_id(), "guidance".parse().unwrap());
        let words = (document.id, document.title);
        let output = governance::output::Output::draft(named, it.id(), words, None).unwrap();
        self.keep(&output, output.id(), &Actor::System, Verb::WriteOutput)
            .await;
        self.places.insert("workstream", it.slug().to_string());
        self.places.insert("output", "guidance".to_owned());
    }

    /// What a community said to a form.
    async fn community(&mut self, it: &Instrument, lead: &Actor) {
        let decided = consent::Collective {
            community: "Tal".into(),
            decided_by: "Assembly".into(),
            decided_on: "2021-06-01".parse().unwrap(),
            how: "Open meeting".into(),
            authorised_respondent: "Keeper of the wells".into(),
            document: None,
        };
        let (now, told) = (self.app.now(), (it.notice.id, it.notice.version));
        let given = consent::Given::Community(decided);
        let record = consent::Record::ask(self.app.new_id(), told, Language::english(), given, [], now);
        let kept = app::collect::CommunityConsent {
            id: self.app.new_id(),
            instrument: it.id,
            form: it.xform,
            answer: None,
            body: None,
            decision: None,
            document: None,
            receipt: Digest::of(b"code"),
            record,
            at: now,
            by: None,
            taken_back: Vec::new(),
        };
        self.places.insert("community", kept.id.to_string());
        self.keep(&kept, kept.id, lead, Verb::RecordCommunity).await;
    }

    /// A form, a dataset with a snapshot, an analysis, protected tables.
    async fn fill(&mut self, initiative: base::Id<registry::Initiative>, lead: &Actor) {
        let here = site(services(&self.app));
        let cookie = self.cookie_of(Who::With(Role::Coordinator)).to_owned();
        let about = [
            ("about", "Water."),
            ("who", "Board"),
            ("contact", "b@example.org"),
        ];
        send(&here, upload("/work/water/ask", &cookie, &about, FORM)).await;
        let forms = self.app.store.list::<Instrument>(Query::all()).await.unwrap();
        let id = forms[0].id.to_string();
        let number = app::collect::number_of(initiative.uuid());
        self.places.insert("project", number.to_string());
        self.places.insert("xform", forms[0].form_id.clone());
        self.places.insert("tables", format!("{}.svc", forms[0].form_id));
        self.places.insert("form", id.clone());
        self.places.insert("instrument", id);
        self.community(&forms[0].value, lead).await;
        let new = app::devices::NewKey {
            initiative: "water".into(),
            name: "Amal".into(),
            purpose: app::devices::Purpose::Collecting(None),
            days: 9,
            bound: false,
        };
        let (key, _) = app::devices::add_key(&self.app, lead, new).await.unwrap();
        self.places.insert("key", key.id.to_string());
        let file = send(
            &here,
            upload("/work/water/check", &cookie, &[("title", "Homes")], FILE),
        )
        .await;
        assert!(file.0.is_success() || file.0.is_redirection(), "{file:?}");
        let dataset = "homes".to_owned();
        let snapshots = format!("/work/water/check/{dataset}/snapshots");
        let step = send(&here, post(&snapshots, &cookie, "")).await;
        assert!(step.0.is_redirection(), "{step:?}");
        self.places.insert("dataset", dataset);
        let now = self.app.now();
        let analysis = Analysis {
            id: self.app.new_id(),
            initiative,
            dataset: self.app.new_id(),
            number: 1,
            snapshot: Digest::of(b""),
            title: "Litres".into(),
            spec: serde_json::from_str(r#"{"design":{},"ask":[]}"#).unwrap(),
            answer: self
                .app
                .objects
                .put(b"{\"estimates\":[],\"warnings\":[]}")
                .await
                .unwrap(),
            figures: 0,
            asked_at: now,
        };
        self.places.insert("analysis", analysis.id.to_string());
        self.keep(&analysis, analysis.id, lead, Verb::Analyse).await;
        let tables = Protection {
            id: self.app.new_id(),
            initiative: initiative.uuid(),
            snapshot: Digest::of(b""),
            records: 2,
            variables: Vec::new(),
            tables: Vec::new(),
            outcomes: Vec::new(),
            approval: None,
            made_at: now,
        };
        let english = Language::english();
        let new = app::design::NewProposal::plain(Part::Objectives, &english, "Wells", "Count them", "");
        let made = app::design::make_proposal(&self.app, lead, ("water", 1), new)
            .await
            .unwrap();
        self.places.insert("proposal", made.id.to_string());
        let lost = app::design::NewIncident {
            on: "2024-01-01".into(),
            what: "A sheet was lost".into(),
            group: "Homes".into(),
        };
        let lost = app::design::report_incident(&self.app, lead, ("water", 1), &lost, &english).await;
        self.places.insert("incident", lost.unwrap().id.to_string());
        self.places.insert("id", tables.id.to_string());
        self.keep(&tables, tables.id, lead, Verb::ProtectTable).await;
        self.agreed(initiative, lead).await;
        self.fill_body(lead).await;
    }

    /// A body with a meeting, an offered agreement, an approved label.
    async fn agreed(&mut self, initiative: base::Id<registry::Initiative>, lead: &Actor) {
        let now = self.app.now();
        let body = governance::Body {
            id: self.app.new_id(),
            slug: "board".parse().unwrap(),
            name: Text::english("Board"),
            about: Text::default(),
            kind: governance::BodyKind::CommunityBody,
            initiative: Some(initiative.uuid()),
            parent: None,
            place: Text::default(),
            area: None,
            by_laws: governance::ByLaws::default(),
            created: now,
            constituted: None,
            ended: None,
            after: None,
        };
        self.keep(&body, body.id, lead, Verb::AddBody).await;
        self.places.insert("body", "board".to_owned());
        self.fill_fund(initiative, body.id, lead).await;
        self.hand_over(body.id, lead).await;
        let kyrgyzstan = registry::Area::find("KGZ").unwrap();
        let mut country = registry::Country::new(self.app.new_id(), kyrgyzstan, Some(body.id.uuid()), now);
        country
            .open_review("enabling-environment@1".into(), governance::day(now))
            .unwrap();
        self.keep(&country, country.id, lead, Verb::OpenCountry).await;
        let outline = governance::roadmap::Outline {
            title: Text::english("Way"),
            about: Text::default(),
            from: governance::day(now),
            until: governance::day(now),
        };
        let (id, of) = (self.app.new_id(), country.id.uuid());
        let roadmap = governance::roadmap::Roadmap::new(id, of, "way".parse().unwrap(), outline, now);
        let roadmap = roadmap.unwrap();
        self.keep(&roadmap, roadmap.id, lead, Verb::WriteRoadmap).await;
        self.places.insert("roadmap", "way".to_owned());
        self.places.insert("code", "KGZ".to_owned());
        let case = registry::assessment::Case {
            id: self.app.new_id(),
            assessment: self.app.new_id(),
            round: self.app.new_id(),
            initiative,
            panel: body.id.uuid(),
            state: registry::assessment::CaseState::Open,
            reason: Text::english("The views differ."),
            thread: Vec::new(),
            proposed: None,
            rulings: Vec::new(),
            appeal: None,
        };
        self.places.insert("case", case.id.to_string());
        self.keep(&case, case.id, lead, Verb::BringCase).await;
        let here = site(services(&self.app));
        let cookie = self.cookie_of(Who::With(Role::Coordinator)).to_owned();
        let plan = "title=Wells&mode=in_person&place=School&day=2030-01-01&from=10:00&to=11:00&point1=Wells";
        let (_, to) = send(&here, post("/bodies/board/meetings", &cookie, plan)).await;
        let meeting = to.trim_start_matches("/meetings/").to_owned();
        let call = format!("/meetings/{meeting}/change");
        assert!(
            send(&here, post(&call, &cookie, "step=call"))
                .await
                .0
                .is_redirection()
        );
        self.places.insert("meeting", meeting);
        let terms = format!(
            "kind=collectors&title=Walks&ours={}&other_name=Club&say=sites",
            body.id
        );
        let (_, to) = send(&here, post("/work/water/agreements", &cookie, &terms)).await;
        assert!(
            send(&here, post(&format!("{to}/step"), &cookie, "step=offer"))
                .await
                .0
                .is_redirection()
        );
        self.places
            .insert("agreement", to.trim_start_matches("/agreements/").to_owned());
        let words = [
            ("kind", "own"),
            ("language1", "en"),
            ("name1", "Ask"),
            ("text1", "Ask us first."),
        ];
        let (_, to) = send(&here, upload("/work/water/labels", &cookie, &words, b"")).await;
        let viewer = self.cookie_of(Who::With(Role::Viewer)).to_owned();
        let approved = send(&here, post(&format!("{to}/approve"), &viewer, "by=second")).await;
        assert!(approved.0.is_redirection(), "{approved:?}");
        self.places
            .insert("label", to.trim_start_matches("/labels/").to_owned());
        self.places.insert("side", "1".to_owned());
        self.places.insert("digest", Digest::of(b"").to_string());
    }

    /// An open fund whose board is the body, and an application.
    async fn fill_fund(
        &mut self,
        initiative: base::Id<registry::Initiative>,
        board: base::Id<governance::Body>,
        lead: &Actor,
    ) {
        let (at, letter) = (self.app.now(), serde_json::json!({ "en": "Letter" }));
        let fund = self.app.new_id::<fund::Fund>();
        let call = self.app.new_id::<fund::Call>();
        let grant = self.app.new_id::<fund::Grant>();
        let fund: fund::Fund = serde_json::from_value(serde_json::json!({
            "id": fund, "slug": "money", "name": letter, "about": {}, "board": board, "members_of": board,
            "currency": "USD", "source": null, "publisher": null, "state": "open", "steps": [], "reconciled": [],
            "created": at,
        }))
        .unwrap();
        let money = serde_json::json!({ "minor": 100, "currency": "USD" });
        let call: fund::Call = serde_json::from_value(serde_json::json!({
            "id": call, "fund": fund.id, "title": letter, "about": {}, "criteria": [], "most": money,
            "opens": "2024-01-01", "closes": "2024-12-31",
        }))
        .unwrap();
        // What the board decided for, everybody may read.
        let subject = governance::Subject::new(governance::SubjectKind::Allocation, grant.uuid());
        let allocated = serde_json::json!({
            "money": money, "on": "2024-01-02", "exception": null,
            "approval": {
                "subject": subject, "basis": "alone", "by": "A", "account": null, "reason": "B", "at": at,
            },
        });
        let grant: fund::Grant = serde_json::from_value(serde_json::json!({
            "id": grant, "fund": fund.id, "call": call.id, "judged": [], "allocation": allocated, "agreement": null,
            "tranches": [], "reports": [], "ended": null, "state": "applied", "created": at,
            "applied": {
                "recipient": { "body": board, "member": board, "name": "Women" }, "initiative": initiative,
                "application": {
                    "money": money, "group": "lgbtiq", "gender": letter, "activities": ["use"], "purpose": letter,
                },
            },
        }))
        .unwrap();
        self.keep(&fund, fund.id, lead, Verb::ProposeFund).await;
        self.keep(&call, call.id, lead, Verb::OpenCall).await;
        self.keep(&grant, grant.id, lead, Verb::ApplyForGrant).await;
        self.places.insert("fund", "money".to_owned());
        self.places.insert("award", grant.id.to_string());
    }

    async fn keep<T: Record>(&self, record: &T, id: base::Id<T>, actor: &Actor, verb: Verb) {
        let entry = app::log::Draft::new(self.app.now(), actor, verb, id);
        let changes = vec![Change::create(record).unwrap()];
        self.app.store.commit(Act { entry, changes }).await.unwrap();
    }

    async fn cookie(&self, who: Who) -> String {
        let name = match who {
            Who::Stranger => return String::new(),
            Who::Nobody => "nobody",
            Who::With(role) => role.as_str(),
            Who::Admin => "admin",
        };
        let asked = SignIn {
            email: format!("{name}@example.org"),
            password: PASSWORD.into(),
            from: "test".into(),
        };
        format!(
            "counted_session={}",
            sign_in(&self.app, asked).await.unwrap().token
        )
    }

    fn cookie_of(&self, who: Who) -> &str {
        let found = self.cookies.iter().find(|(w, _)| *w == who);
        found.map_or("", |(_, cookie)| cookie)
    }

    /// The address with every `{…}` filled; one that nobody filled stays and is told.
    pub(crate) fn address(&self, path: &str) -> String {
        // Programs call a form by its own id.
        let path = match path.strip_prefix("/v1/projects/") {
            Some(rest) => format!(
                "/v1/projects/{}",
                rest.replace("{form}/{table}", "{tables}/{table}")
                    .replace("{form}", "{xform}")
            ),
            None => path.to_owned(),
        };
        let fill = |part: &str| match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            Some(name) => self.places.get(name.trim_start_matches('*')).cloned(),
            None => Some(part.to_owned()),
        };
        let parts: Vec<String> = path
            .split('/')
            .map(|p| fill(p).unwrap_or_else(|| p.to_owned()))
            .collect();
        parts.join("/")
    }

    /// A form that has something in the fields by which things are named.
    fn form(&self, path: &str) -> String {
        let of = |name: &str| self.places.get(name).cloned().unwrap_or_default();
        let (account, grant) = (of("account"), of("grant"));
        let to = match path {
            "/work/{slug}/decide/move" => "active",
            "/work/{slug}/decide/rounds/{number}/move" => "build",
            _ => "open",
        };
        let matter = format!("body=board&kind=other&id={grant}&name=Night&choice=agree");
        format!("role=viewer&more=viewer&step=check&to={to}&account={account}&grant={grant}&{matter}")
    }

    /// What the door says to somebody: status and, when it leads elsewhere, where.
    pub(crate) async fn knock(&self, method: &str, path: &str, who: Who) -> (StatusCode, String) {
        let app = App {
            store: Arc::new(self.store.copy()),
            ..self.app.clone()
        };
        let (address, cookie) = (self.address(path), self.cookie_of(who));
        let takes_file = [
            "/work/{slug}/ask",
            "/work/{slug}/collect/{instrument}/bring",
            "/work/{slug}/collect/{instrument}/community",
            "/work/{slug}/ask/{form}/files",
            "/work/{slug}/ask/{form}/spoken/{language}",
            "/work/{slug}/check",
            "/work/{slug}/lists/{list}/upload",
            "/work/{slug}/check/{dataset}/log",
            "/work/{slug}/rounds/{number}/evidence",
            "/meetings/{meeting}/sheets",
            "/agreements/{agreement}/paper",
            "/work/{slug}/labels",
            "/labels/{label}/reword",
            "/countries/{code}/inventory",
            "/library/new",
        ];
        let request = match method {
            "GET" => Request::get(&address)
                .header(header::COOKIE, cookie)
                .body(Body::empty())
                .unwrap(),
            _ if takes_file.contains(&path) => upload(&address, cookie, &[("title", "Homes")], b""),
            _ => post(&address, cookie, &self.form(path)),
        };
        let mut request = request;
        *request.method_mut() = method.parse().unwrap();
        send(&site(services(&app)), request).await
    }
}

fn services(app: &App) -> Services {
    let settings = Arc::new(Settings {
        public_url: "http://localhost".into(),
        trial: false,
    });
    Services {
        app: app.clone(),
        settings,
    }
}

async fn send(site: &Router, request: Request<Body>) -> (StatusCode, String) {
    let response = site.clone().oneshot(request).await.unwrap();
    let to = response.headers().get(header::LOCATION);
    let to = to.map_or("", |v| v.to_str().unwrap()).to_owned();
    let status = response.status();
    to_bytes(response.into_body(), 16 << 20).await.unwrap();
    (status, to)
}

fn changing(address: &str, cookie: &str) -> axum::http::request::Builder {
    Request::post(address)
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
}

fn post(address: &str, cookie: &str, form: &str) -> Request<Body> {
    changing(address, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form.to_owned()))
        .unwrap()
}

fn upload(address: &str, cookie: &str, fields: &[(&str, &str)], file: &[u8]) -> Request<Body> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.as_bytes());
    }
    let kind = if file == FORM { "w.xlsx" } else { "w.csv" };
    let part = format!("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{kind}\"\r\n\r\n");
    body.extend(part.as_bytes());
    body.extend(file);
    body.extend(b"\r\n--XX--\r\n");
    changing(address, cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .body(Body::from(body))
        .unwrap()
}
