//! Workstreams and outputs over HTTP, from the proposal to the published text: unknown, not signed in, not allowed,
//! malformed, then success.

use axum::http::StatusCode as S;

use crate::consult::Forum;

fn terms(title: &str, topics: &str, boundary: &str) -> String {
    format!(
        "title={title}&answers=Decision+54%2F102+(h)&objectives=Fit+for+use&topics={topics}&boundary={boundary}\
         &deliverables=2024-10-01+Guidance+on+{title}&leads=Ama+Org&start=2024-02-27&end=2024-12-31&report_weeks=8"
    )
}

impl Forum {
    /// The committee votes on a motion and agrees.
    async fn agree(&self, motion: &str) {
        let closes = format!("closes={}", self.day(8));
        self.w.done(&format!("{motion}/open"), "lead", &closes).await;
        for who in ["lead", "sees"] {
            self.w.done(&format!("{motion}/vote"), who, "choice=agree").await;
        }
        self.days(9);
        self.w
            .done(&format!("{motion}/close"), "lead", "statement=We+agreed")
            .await;
    }

    /// A workstream that the committee has approved.
    async fn active(&self, title: &str) -> String {
        let at = self
            .w
            .done("/bodies/all/workstreams/new", "ama", &terms(title, title, ""))
            .await;
        let motion = self.w.done(&format!("{at}/ask"), "lead", "").await;
        self.agree(&motion).await;
        at
    }
}

#[tokio::test]
async fn a_workstream_is_proposed_approved_reported_and_ended() {
    let f = Forum::new().await;
    assert_eq!(f.w.get("/bodies/none/workstreams", "").await.0, S::NOT_FOUND);
    assert_eq!(f.w.get("/workstreams/none", "").await.0, S::NOT_FOUND);
    let new = "/bodies/all/workstreams/new";
    assert_eq!(
        f.w.send(new, "", &terms("Quality", "quality", "")).await.0,
        S::UNAUTHORIZED
    );
    assert_eq!(f.w.send(new, &f.w.cookie("else").await, "").await.0, S::FORBIDDEN);
    f.no(new, "ama", "title=&start=soon", "soon").await;
    f.no(new, "ama", &terms("", "", ""), "not clear yet").await;
    let at = f.w.done(new, "ama", &terms("Quality", "quality", "")).await;
    assert_eq!(at, "/workstreams/quality");
    assert!(f.w.read(&at, "").await.contains("Proposed"));
    assert_eq!(
        f.w.send(&format!("{at}/ask"), &f.w.cookie("ama").await, "")
            .await
            .0,
        S::FORBIDDEN
    );
    f.no(&format!("{at}/settle"), "ama", "", "decision").await;
    let motion = f.w.done(&format!("{at}/ask"), "lead", "").await;
    f.agree(&motion).await;
    let page = f.w.read(&at, "").await;
    assert!(page.contains("Active"), "{page}");
    assert!(
        f.w.read("/bodies/quality", "ama").await.contains("Ama"),
        "its people have a body of their own"
    );

    // Others that overlap are refused with the rule, until somebody says where the border is.
    f.no(new, "ama", &terms("Guidance", "quality", ""), "topics overlap")
        .await;
    f.w.done(new, "ama", &terms("Guidance", "quality", "They+count,+we+write"))
        .await;

    reports(&f, &at).await;
    let board = f.w.read("/bodies/all/duties?year=2024", "").await;
    let (_, owed) = board.split_once("Workstreams report").unwrap();
    assert!(
        owed.contains("1 of 5") && owed.contains("Quality: Done late, on"),
        "its reports stand on the board: {owed}"
    );
    let (s, ..) =
        f.w.send(
            &format!("{at}/end"),
            &f.w.cookie("sees").await,
            "how=closed&words=x",
        )
        .await;
    assert_eq!(s, S::FORBIDDEN);
    f.no(
        &format!("{at}/end"),
        "ama",
        "how=completed&words=Done",
        "not delivered",
    )
    .await;
    f.no(
        &format!("{at}/end"),
        "ama",
        "how=closed&words=",
        "A reason is missing",
    )
    .await;
    f.w.done(&format!("{at}/end"), "ama", "how=closed&words=No+money")
        .await;
    let page = f.w.read(&at, "").await;
    assert!(page.contains("Closed") && page.contains("No money"), "{page}");
}

/// Reports come after their period and show as overdue before; people are invited, time is asked for.
async fn reports(f: &Forum, at: &str) {
    let to = format!("{at}/reports");
    f.no(&to, "ama", "number=1&done=Much", "nobody can report").await;
    f.days(80);
    assert!(
        f.w.read("/bodies/all/workstreams", "")
            .await
            .contains("1 report is overdue")
    );
    assert_eq!(
        f.w.send(&to, &f.w.cookie("sees").await, "number=1&done=x")
            .await
            .0,
        S::FORBIDDEN
    );
    f.no(&to, "ama", "number=99&done=Much", "no period number 99")
        .await;
    f.no(&to, "ama", "number=1&done=", "says nothing").await;
    f.w.done(&to, "ama", "number=1&done=Two+workshops&next=Write")
        .await;
    assert_eq!(
        f.w.send(&to, &f.w.cookie("ama").await, "number=1&done=Again")
            .await
            .0,
        S::CONFLICT
    );
    let page = f.w.read(at, "").await;
    assert!(page.contains("Two workshops") && page.contains("late"), "{page}");
    f.no(&format!("{at}/people"), "ama", "name=&on_behalf_of=x", "name")
        .await;
    f.w.done(
        &format!("{at}/people"),
        "ama",
        "name=Zed&organisation=Lab&on_behalf_of=Knows+samples",
    )
    .await;
    assert!(f.w.read(at, "ama").await.contains("resource person"));
    let time = format!("{at}/time");
    f.no(&time, "ama", "until=2024-06-01&reason=Late", "lasts until")
        .await;
    f.w.done(&time, "ama", "until=2025-03-31&reason=One+country+came+late")
        .await;
    let motion = f.w.done(&format!("{at}/ask"), "lead", "").await;
    assert!(
        f.w.read(at, "").await.contains("31 December 2024"),
        "nothing is prolonged before the vote"
    );
    f.agree(&motion).await;
    assert!(f.w.read(at, "").await.contains("31 March 2025"));
}

#[tokio::test]
async fn an_output_goes_through_review_and_approval_to_the_commission() {
    let f = Forum::new().await;
    let at = f.active("Quality").await;
    let new = format!("{at}/outputs");
    let text = "title=Guidance&deliverable=0&text=Citizen+data+are+data+of+people.%0A%0AThey+decide.%0A%0AAll+count.";
    assert_eq!(
        f.w.send(&new, &f.w.cookie("sees").await, text).await.0,
        S::FORBIDDEN
    );
    f.no(&new, "ama", "title=&text=a", "no title").await;
    let out = f.w.done(&new, "ama", text).await;
    assert_eq!(out, "/outputs/guidance");
    assert_eq!(f.w.get("/outputs/none", "").await.0, S::NOT_FOUND);

    // It cannot skip the members' review.
    f.no(
        &format!("{out}/ask"),
        "lead",
        "route=approval",
        "members have not reviewed",
    )
    .await;
    f.no(
        &format!("{out}/submit"),
        "lead",
        "session=58&item=3&on=2024-03-01",
        "members have not reviewed",
    )
    .await;
    let page = f.w.read(&out, "ama").await;
    let document = page
        .split("/consultations/")
        .nth(1)
        .and_then(|p| p.split('"').next())
        .unwrap();
    let document = format!("/consultations/{document}");
    assert_eq!(
        f.w.get(&document, "").await.0,
        S::NOT_FOUND,
        "the text is the members' until it is published"
    );
    f.no(
        &format!("{document}/ask"),
        "ama",
        &format!("until={}", f.day(5)),
        "too short",
    )
    .await;
    f.w.done(
        &format!("{document}/ask"),
        "ama",
        &format!("until={}&audience=everybody", f.day(14)),
    )
    .await;
    f.w.done(&format!("{document}/comments"), "sees", "on=1&words=Who+are+they")
        .await;
    f.days(15);
    f.no(&format!("{document}/conclude"), "ama", "", "without an answer: 1")
        .await;
    let page = f.w.read(&format!("{document}/answers"), "ama").await;
    let id = page
        .split("name=\"to\" value=\"")
        .nth(1)
        .and_then(|p| p.split('"').next())
        .unwrap();
    f.w.done(
        &format!("{document}/answers"),
        "ama",
        &format!("to={id}&answer=taken&reason=Said+now"),
    )
    .await;
    f.w.done(
        &format!("{document}/text"),
        "ama",
        "text=Citizen+data+are+data+of+people+about+themselves.%0A%0AThey+decide.%0A%0AAll+count.",
    )
    .await;
    f.w.done(&format!("{document}/conclude"), "ama", "summary=One+change")
        .await;

    f.no(
        &format!("{out}/submit"),
        "lead",
        "session=58&item=3&on=2024-03-01",
        "has not approved",
    )
    .await;
    assert_eq!(
        f.w.send(&format!("{out}/ask"), &f.w.cookie("ama").await, "route=approval")
            .await
            .0,
        S::FORBIDDEN
    );
    // Another text than the members read does not reach the committee.
    let read = "text=Citizen+data+are+data+of+people+about+themselves.%0A%0AThey+decide.%0A%0AAll+count.";
    let text = format!("{document}/text");
    f.w.done(
        &text,
        "ama",
        "text=Wells+first.%0A%0ANobody+read+this.%0A%0AIt+is+new.",
    )
    .await;
    f.no(
        &format!("{out}/ask"),
        "lead",
        "route=approval",
        "another text than the members reviewed",
    )
    .await;
    assert!(f.w.read(&out, "lead").await.contains("is another text"));
    f.w.done(&text, "ama", read).await;
    let motion = f.w.done(&format!("{out}/ask"), "lead", "route=approval").await;
    let changed = "1 of 3 paragraphs have other words";
    let asked = f.w.read(&motion, "lead").await;
    assert!(
        asked.contains(changed) && asked.contains("#changes"),
        "the committee reads that it changed: {asked}"
    );
    let page = f.w.read(&out, "lead").await;
    assert!(page.contains(changed) && page.contains("id=\"changes\"") && page.contains("about themselves"));
    f.agree(&motion).await;
    let page = f.w.read(&out, "").await;
    assert!(page.contains("For approval"), "{page}");
    f.no(
        &format!("{document}/text"),
        "ama",
        "text=Other+words",
        "cannot change now",
    )
    .await;
    commission(&f, (&at, &out, &document)).await;
}

async fn commission(f: &Forum, (at, out, document): (&str, &str, &str)) {
    let today = f.day(0);
    f.no(
        &format!("{out}/submit"),
        "lead",
        &format!("session=&item=3&on={today}"),
        "session or the agenda item",
    )
    .await;
    let wrong = format!("session=58th&item=3&symbol=page+3&on={today}");
    f.no(&format!("{out}/submit"), "lead", &wrong, "no document symbol")
        .await;
    let right = format!("session=58th+session&item=3+(k)&symbol=E%2FCN.3%2F2025%2F19&on={today}");
    f.w.done(&format!("{out}/submit"), "lead", &right).await;
    f.no(
        &format!("{out}/answer"),
        "lead",
        &format!("verdict=returned&on={today}"),
        "what the Commission asked for",
    )
    .await;
    let noted = format!("verdict=approved&decision=Decision+58%2F101&on={today}");
    f.w.done(&format!("{out}/answer"), "lead", &noted).await;
    assert_eq!(f.w.get(document, "").await.0, S::NOT_FOUND);
    f.w.done(&format!("{out}/publish"), "lead", "").await;
    assert!(
        f.w.read(document, "").await.contains("about themselves"),
        "everybody reads what was published"
    );
    let page = f.w.read("/bodies/all/workstreams", "").await;
    for trace in ["Decision 54/102 (h)", "E/CN.3/2025/19", "Decision 58/101"] {
        assert!(page.contains(trace), "the request leads to {trace}: {page}");
    }
    assert!(f.w.read("/bodies/all/outputs", "").await.contains("Published"));
    let year = f.w.read("/bodies/all/reports/2024", "").await;
    let one = |word: &str| format!(">1</span> <span>{word}</span>");
    for said in [one("Approved"), one("Submitted"), one("At work"), out.to_owned()] {
        assert!(
            year.contains(&said),
            "the report of the year does not say {said}: {year}"
        );
    }
    f.w.done(&format!("{at}/end"), "ama", "how=completed&words=Done")
        .await;
    assert!(f.w.read(at, "").await.contains("Completed"));
}

/// The last report falls due after the last day of the work: its lead can still hand it in, and so can who keeps the
/// business of the body whose workstream it is.
#[tokio::test]
async fn the_last_report_comes_after_the_last_day() {
    let f = Forum::new().await;
    let at = f.active("Quality").await;
    let to = format!("{at}/reports");
    // Its work ends on 31 December 2024.
    f.days(299);
    assert_eq!(f.day(0).to_string(), "2024-12-31");
    f.no(&to, "ama", "number=6&done=All", "nobody can report").await;
    f.days(1);
    f.w.done(&to, "ama", "number=6&done=All+of+it").await;
    f.w.done(&to, "lead", "number=5&done=What+nobody+wrote").await;
    f.days(30);
    let gone =
        f.w.send(&to, &f.w.cookie("ama").await, "number=4&done=Late")
            .await
            .0;
    assert_eq!(gone, S::FORBIDDEN, "the lead's term is over with the last report");
    f.w.done(&to, "lead", "number=4&done=Late").await;
    assert_eq!(
        f.w.send(&to, &f.w.cookie("else").await, "number=3&done=x")
            .await
            .0,
        S::FORBIDDEN
    );
}
