//! What is sent from a workstream's page, and the forms for it.

use app::decide::{MemberWording, add_member};
use app::output::{OutputWording, draft_output};
use app::workstream::{
    End, ReportWording, WorkstreamView, ask_more_time, end_workstream, file_report, must_be_consistent,
    settle_workstream, view_workstream,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use governance::workstream::{Due, State as Stands};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// The forms of what the reader can do now.
pub(super) fn forms(view: &WorkstreamView, filled: &Filled, r: &Reader) -> Vec<Html> {
    let f = Forms { view, filled, r };
    let mut out = Vec::new();
    if view.asked.as_ref().is_some_and(|a| a.may_ask) {
        out.push(f.plain("stream-ask", "ask"));
    }
    let carried = view
        .asked
        .as_ref()
        .and_then(|a| a.motion.as_ref()?.outcome())
        .is_some_and(|o| o.is_carried());
    if carried && view.inside {
        out.push(f.plain("stream-settle", "settle"));
    }
    if view.may_rewrite {
        let edit = Button::link(
            r.t("stream-rewrite"),
            format!("/workstreams/{}/edit", view.workstream.slug()),
        )
        .quiet();
        out.push(Html::trusted(format!(
            "<p class=\"no-print\">{}</p>",
            edit.html(r)
        )));
        out.push(f.folded(
            "stream-withdraw",
            "end",
            &[f.lines("words", "stream-why", 2), f.send("stream-withdraw")],
        ));
    }
    if view.may_report {
        out.extend(f.report());
    }
    if view.may_lead {
        out.push(f.folded("stream-invite", "people", &f.invite()));
        out.push(f.folded("stream-more-time", "time", &f.time()));
        let end = [
            f.ends(),
            f.lines("words", "stream-end-words", 3),
            f.send("stream-end"),
        ];
        out.push(f.folded("stream-end", "end", &end));
    }
    if view.may_write {
        out.push(f.folded("output-new", "outputs", &f.output()));
    }
    out
}

struct Forms<'a> {
    view: &'a WorkstreamView,
    filled: &'a Filled,
    r: &'a Reader,
}

impl Forms<'_> {
    fn form(&self, to: &str, fields: &[Html]) -> String {
        let slug = self.view.workstream.slug();
        format!(
            "<form method=\"post\" action=\"/workstreams/{slug}/{to}\" class=\"column stack\">{}</form>",
            Html::joined(fields, "")
        )
    }

    fn plain(&self, key: &str, to: &str) -> Html {
        Html::trusted(self.form(to, &[self.send(key)]))
    }

    fn folded(&self, key: &str, to: &str, fields: &[Html]) -> Html {
        Html::trusted(format!(
            "<details class=\"panel no-print\"><summary>{}</summary>{}</details>",
            self.r.t(key),
            self.form(to, fields)
        ))
    }

    fn send(&self, key: &str) -> Html {
        Button::submit(self.r.t(key)).html(self.r)
    }

    fn lines(&self, name: &str, key: &str, rows: u8) -> Html {
        Field::lines(name, self.r.t(key), rows)
            .value(self.filled.sent.one(name))
            .error(self.filled.errors.on(name))
            .html(self.r)
    }

    fn line(&self, name: &str, key: &str) -> Field {
        Field::text(name, self.r.t(key))
            .value(self.filled.sent.one(name))
            .error(self.filled.errors.on(name))
    }

    /// The next report that can be handed in, if any.
    fn report(&self) -> Option<Html> {
        let open = |d: &Due| matches!(d, Due::Now | Due::Overdue(_));
        let next: Vec<Choice> = self
            .view
            .periods
            .iter()
            .filter(|p| open(&p.stands))
            .map(|p| {
                let words = [
                    ("from", self.r.date(p.from).into()),
                    ("to", self.r.date(p.to).into()),
                ];
                Choice::new(p.number.to_string(), self.r.ta("stream-from-to", &words))
            })
            .collect();
        if next.is_empty() {
            return None;
        }
        let fields = [
            Field::select("number", self.r.t("stream-report-period"), next)
                .error(self.filled.errors.on("number"))
                .html(self.r),
            self.lines("done", "stream-report-done", 5),
            Field::lines("next", self.r.t("stream-report-next"), 3)
                .value(self.filled.sent.one("next"))
                .optional()
                .html(self.r),
            Field::lines("asks", self.r.t("stream-report-asks"), 2)
                .value(self.filled.sent.one("asks"))
                .optional()
                .html(self.r),
            self.send("stream-report-send"),
        ];
        Some(self.folded("stream-report-new", "reports", &fields))
    }

    fn invite(&self) -> Vec<Html> {
        vec![
            Html::trusted(format!("<p>{}</p>", self.r.t("stream-invite-text"))),
            self.line("name", "stream-invite-name").html(self.r),
            self.line("organisation", "stream-invite-organisation")
                .optional()
                .html(self.r),
            self.line("on_behalf_of", "stream-invite-brings").html(self.r),
            self.send("stream-invite"),
        ]
    }

    fn time(&self) -> Vec<Html> {
        vec![
            Field::date("until", self.r.t("stream-time-until"))
                .value(self.filled.sent.one("until"))
                .error(self.filled.errors.on("until"))
                .html(self.r),
            self.lines("reason", "stream-why", 3),
            self.send("stream-more-time"),
        ]
    }

    fn ends(&self) -> Html {
        let one = |value: &str| {
            Choice::new(value, self.r.t(&format!("stream-end-{value}")))
                .chosen(self.filled.sent.one("how") == value)
        };
        Field::radios(
            "how",
            self.r.t("stream-end-how"),
            vec![one("completed"), one("closed")],
        )
        .html(self.r)
    }

    fn output(&self) -> Vec<Html> {
        let none = Choice::new("", self.r.t("output-deliverable-none"));
        let deliverables = self.view.workstream.terms().deliverables.iter().enumerate();
        let choices = std::iter::once(none)
            .chain(deliverables.map(|(n, d)| Choice::new(n.to_string(), Html::escaped(&d.what))));
        vec![
            self.line("title", "consult-title").html(self.r),
            Field::select("deliverable", self.r.t("output-deliverable"), choices.collect()).html(self.r),
            Field::lines("text", self.r.t("consult-text"), 10)
                .hint(self.r.t("consult-text-hint"))
                .value(self.filled.sent.one("text"))
                .error(self.filled.errors.on("text"))
                .html(self.r),
            self.send("output-new"),
        ]
    }
}

/// Back to the workstream, or its page with what was wrong.
async fn after<T>(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    done: Result<T, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/workstreams/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, slug, &sent.with(errors)).await
        }
    }
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_workstream(&services.app, &visit.actor, &slug).await?;
    let (Some(asked), Some(subject)) = (&view.asked, view.workstream.subject()) else {
        return Err(AppError::not_found("committee", slug).into());
    };
    app::decide::authorise_seat(&services.app, &visit.actor, Verb::DraftMotion, &asked.committee).await?;
    if let Err(error) = must_be_consistent(&services.app, &slug).await {
        return after::<()>(&visit, &services, &slug, &Sent::default(), Err(error)).await;
    }
    let named = (
        "stream",
        &view.workstream.terms().title,
        format!("/workstreams/{slug}"),
    );
    put_to_vote(&visit, &services, asked.committee.slug.as_str(), subject, named).await
}

pub(super) async fn settle(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let done = settle_workstream(&services.app, &visit.actor, &slug).await;
    after(&visit, &services, &slug, &Sent::default(), done).await
}

pub(super) async fn report(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = ReportWording {
        number: sent.one("number"),
        done: sent.one("done"),
        next: sent.one("next"),
        asks: sent.one("asks"),
    };
    let done = file_report(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &slug, &sent, done).await
}

pub(super) async fn time(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = (sent.one("until"), sent.one("reason"));
    let done = ask_more_time(
        &services.app,
        &visit.actor,
        &slug,
        (&asked.0, &asked.1),
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &slug, &sent, done).await
}

pub(super) async fn end(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let how = if sent.one("how") == "completed" {
        End::Completed
    } else {
        End::Closed
    };
    let words = sent.one("words");
    let done = end_workstream(
        &services.app,
        &visit.actor,
        &slug,
        (how, &words),
        &visit.reader.language,
    )
    .await;
    after(&visit, &services, &slug, &sent, done).await
}

/// Somebody from outside joins, without a vote.
pub(super) async fn invite(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let view = view_workstream(&services.app, &visit.actor, &slug).await?;
    let body = view
        .body
        .as_ref()
        .filter(|_| view.workstream.state() == Stands::Active)
        .unwrap_or(&view.home);
    app::decide::authorise_seat(&services.app, &visit.actor, Verb::AddMember, body).await?;
    if view.workstream.state() != Stands::Active {
        let inactive = base::Finding::error(app::output::code::INACTIVE);
        return after::<()>(&visit, &services, &slug, &sent, Err(AppError::finding(inactive))).await;
    }
    let wording = MemberWording {
        name: sent.one("name"),
        organisation: sent.one("organisation"),
        on_behalf_of: sent.one("on_behalf_of"),
        chosen: "invited".into(),
        side: "organisation".into(),
        ..MemberWording::default()
    };
    let done = add_member(&services.app, &visit.actor, body.slug.as_str(), &wording).await;
    after(&visit, &services, &slug, &sent, done).await
}

pub(super) async fn output(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = OutputWording {
        title: sent.one("title"),
        text: sent.one("text"),
        deliverable: sent.one("deliverable"),
    };
    match draft_output(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(it) => Ok(Redirect::to(&format!("/outputs/{}", it.slug())).into_response()),
        Err(error) => after::<()>(&visit, &services, &slug, &sent, Err(error)).await,
    }
}
