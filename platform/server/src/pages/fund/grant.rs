//! `/grants/{award}`: the trace of a grant: money → grant → initiative → round → release → use, with the participants'
//! own view beside the results; what was asked, decided, paid and spent.

use app::fund::{GrantView, Reads, view_grant};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use fund::What;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::chain::Chain;
use ui::components::definition_list::DefinitionList;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::frame::{Content, nothing, status};
use super::{apply, grant_forms, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::approved;
use crate::pages::initiatives::profile;
use crate::pages::knowledge::reach;
use crate::pages::work::Filled;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(award): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &award, &Filled::default()).await
}

pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    award: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_grant(&services.app, &visit.actor, award).await?;
    let r = &visit.reader;
    let name = Html::trusted(format!(
        "<bdi>{}</bdi>",
        Html::escaped(&view.grant.applied.recipient.name)
    ));
    let mut sections = vec![
        (r.t("trace-title"), trace(&view, r)),
        (r.t("trace-people"), people(&view, r)),
        (r.t("grant-asked"), asked(&view, r)),
        (r.t("grant-assessed"), assessed(&view, r)),
        (r.t("grant-money"), money(&view, r)),
    ];
    let forms = grant_forms::forms(&view, filled, r);
    if !forms.is_empty() {
        sections.push((r.t("grant-next"), forms));
    }
    let content = Content {
        kicker: r.t("grant-one"),
        title: name.clone(),
        lead: match view.reads {
            Reads::All => r.text(&view.grant.applied.application.purpose),
            Reads::Money | Reads::Nothing => r.t("grant-withheld"),
        },
        standing: words::grant_state(view.grant.state(), r),
        summary: errors.html(r),
        notice: ended(&view, r),
        sections,
    };
    let way = Breadcrumb::default()
        .to(r.t("fund-list"), "/funds")
        .to(r.text(&view.fund.name), format!("/funds/{}", view.fund.slug));
    let shell = visit
        .page(
            format!("{} – {}", r.plain("grant-one"), name.plain()),
            crate::render(&content),
        )
        .above(way.html(r));
    Ok((status(errors), shell).into_response())
}

fn ended(view: &GrantView, r: &Reader) -> Html {
    match &view.grant.ended {
        Some(reason) if view.grant.state().is_over() => {
            Html::trusted(format!("<p>{} {}</p>", r.t("grant-ended"), Html::escaped(reason)))
        }
        _ => Html::empty(),
    }
}

/// From the money to its use, each step with a link; what is not there yet is said.
fn trace(view: &GrantView, r: &Reader) -> Html {
    let missing = |key: &str| r.t(key);
    let fund = Html::trusted(format!(
        "<a href=\"/funds/{}\">{}</a>",
        view.fund.slug,
        r.text(&view.fund.name)
    ));
    let given = match &view.grant.allocation {
        Some(allocation) => {
            let spent = view.ledger.spent(view.grant.id);
            let paid = spent.minor + view.ledger.advanced(view.grant.id).minor;
            let paid = fund::Money { minor: paid, ..spent };
            r.ta(
                "trace-given",
                &[
                    ("allocated", words::money(allocation.money, r).into()),
                    ("paid", words::money(paid, r).into()),
                    ("spent", words::money(spent, r).into()),
                ],
            )
        }
        None => missing("trace-not-given"),
    };
    let initiative = view.initiative.as_ref().map(|v| &v.initiative);
    let it = initiative.map_or_else(
        || missing("grant-initiative-hidden"),
        |it| {
            Html::trusted(format!(
                "<a href=\"/initiatives/{}\">{}</a>",
                it.slug,
                r.text(&it.title)
            ))
        },
    );
    Chain(vec![
        (r.t("trace-money"), fund),
        (r.t("grant-one"), given),
        (r.t("grant-initiative"), it),
        (r.t("trace-round"), rounds(view, r)),
        (r.t("trace-release"), releases(view, r)),
        (r.t("trace-use"), uses(view, r)),
    ])
    .html(r)
}

fn rounds(view: &GrantView, r: &Reader) -> Html {
    let Some(it) = &view.initiative else {
        return r.t("trace-no-round");
    };
    let slug = &it.initiative.slug;
    let one = |v: &app::register::RoundView| {
        let number = r.tv("round-number", "number", v.round.number.to_string());
        Html::trusted(format!(
            "<a href=\"/initiatives/{slug}/rounds/{}\">{number}</a>",
            v.round.number
        ))
    };
    let all: Vec<Html> = it.rounds.iter().map(one).collect();
    if all.is_empty() {
        r.t("trace-no-round")
    } else {
        Html::joined(&all, ", ")
    }
}

fn releases(view: &GrantView, r: &Reader) -> Html {
    let one = |release: &protect::Release| {
        let title = r.text(&release.description().title);
        Html::trusted(format!("<a href=\"/releases/{}\">{title}</a>", release.slug()))
    };
    let all: Vec<Html> = view.releases.iter().map(one).collect();
    if all.is_empty() {
        r.t("trace-no-release")
    } else {
        Html::joined(&all, ", ")
    }
}

/// What was decided on the strength of it: the public stories, each with the release that it names and how far it is
/// confirmed.
fn uses(view: &GrantView, r: &Reader) -> Html {
    let one = |story: &knowledge::Story| {
        let it = &story.content;
        let link = Html::trusted(format!(
            "<a href=\"/stories/{}\">{}</a>",
            story.slug,
            r.text(&it.change)
        ));
        let named = view
            .releases
            .iter()
            .find(|released| it.release.as_deref() == Some(released.slug().as_str()));
        let from = named.map_or_else(Html::empty, |released| {
            let title = r.text(&released.description().title);
            Html::trusted(format!("<a href=\"/releases/{}\">{title}</a>", released.slug()))
        });
        let parts = [link, reach(story, r), from];
        let there: Vec<Html> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Html::joined(&there, " ")
    };
    let all: Vec<Html> = view.uses.iter().map(one).collect();
    if all.is_empty() {
        r.t("trace-no-use")
    } else {
        Html::joined(&all, "<br>")
    }
}

/// Who decided, by those who run the initiative and by those who took part.
fn people(view: &GrantView, r: &Reader) -> Html {
    let latest = view.initiative.as_ref().and_then(|v| v.rounds.first());
    let judged = latest.and_then(|round| Some((round, round.shown.as_ref()?.taxonomy()?)));
    let Some((round, own)) = judged else {
        return nothing("trace-no-view", r);
    };
    let chart = profile(own, round.participants.as_ref(), r, false);
    let said = match round.participants {
        Some(_) => r.t("trace-both-views"),
        None => r.t("trace-one-view"),
    };
    Html::trusted(format!("{chart}<p>{said}</p>"))
}

fn asked(view: &GrantView, r: &Reader) -> Html {
    let it = &view.grant.applied.application;
    let phase = if it.group.phase() == 1 {
        "grant-phase-first"
    } else {
        "grant-phase-later"
    };
    let group = Html::trusted(format!("{} ({})", words::group(&it.group, r), r.t(phase)));
    let list = DefinitionList::default()
        .item(r.t("grant-call"), r.text(&view.call.title))
        .item(r.t("grant-amount"), apply::asked(it, r));
    if view.reads != Reads::All {
        return list.html(r);
    }
    list.item(r.t("grant-for-whom"), group)
        .item(r.t("apply-activities"), apply::activities(&it.activities, r))
        .item(r.t("apply-gender"), r.text(&it.gender))
        .html(r)
}

/// What assessors answered; their words are public once the board has decided, and no name ever is.
fn assessed(view: &GrantView, r: &Reader) -> Html {
    let grant = &view.grant;
    let decided = grant.allocation.is_some() || grant.state().is_over();
    let count = r.ta(
        "grant-assessments",
        &[
            ("there", (grant.judged.len() as f64).into()),
            ("needed", (fund::ASSESSORS as f64).into()),
        ],
    );
    let count = Html::trusted(format!("<p>{count}</p>"));
    if grant.judged.is_empty() || view.reads != Reads::All || !(decided || view.keeps || view.assesses) {
        return count;
    }
    let mut table = Table::new(r.t("grant-assessed")).column(r.t("grant-criterion"));
    table.caption_hidden = true;
    for number in 1..=grant.judged.len() {
        table = table.column(r.ta("grant-assessor", &[("number", (number as f64).into())]));
    }
    for (at, criterion) in view.call.criteria.iter().enumerate() {
        let mut row: Vec<Cell> = vec![r.text(&criterion.words).into()];
        row.extend(grant.judged.iter().map(|j| match j.answers.get(&at) {
            Some(answer) => Cell::Text(r.t(&format!("criterion-{}", answer.as_str()))),
            None => Cell::Missing(r.t("criterion-none")),
        }));
        table = table.row(row);
    }
    let mut why: Vec<Cell> = vec![r.t("grant-why").into()];
    why.extend(grant.judged.iter().map(|j| Cell::Text(r.text(&j.reason))));
    Html::joined(&[count, table.row(why).html(r)], "")
}

fn money(view: &GrantView, r: &Reader) -> Html {
    let grant = &view.grant;
    let Some(allocation) = &grant.allocation else {
        return nothing("grant-no-money", r);
    };
    let mut list = DefinitionList::default()
        .item(r.t("grant-allocated"), words::amount(allocation.money, r))
        .item(r.t("grant-decided"), approved(&allocation.approval, r));
    if let Some(exception) = &allocation.exception {
        list = list.item(r.t("grant-exception"), approved(exception, r));
    }
    if let Some(paper) = &grant.agreement {
        list = list.item(r.t("grant-agreement"), words::paper(paper, r));
    }
    let mut out = vec![list.html(r)];
    if !grant.tranches.is_empty() {
        out.push(parts(view, r));
    }
    if !grant.reports.is_empty() {
        out.push(reports(view, r));
    }
    let back = view.ledger.moved(|w| *w == What::GrantRefund { grant: grant.id });
    if back.minor > 0 {
        let said = r.ta("grant-returned", &[("amount", words::money(back, r).into())]);
        out.push(Html::trusted(format!("<p>{said}</p>")));
    }
    Html::joined(&out, "")
}

fn parts(view: &GrantView, r: &Reader) -> Html {
    let mut table = Table::new(r.t("grant-parts"))
        .column(r.t("grant-part"))
        .numbers(r.t("grant-amount"))
        .column(r.t("grant-condition"))
        .column(r.t("grant-paid"));
    for (at, part) in view.grant.tranches.iter().enumerate() {
        let paid = part.met.as_deref().map_or_else(|| r.t("grant-waits"), Html::from);
        table = table.row([
            Cell::text((at + 1).to_string()),
            Cell::Number(words::money(part.money, r)),
            Cell::text(part.condition.as_str()),
            paid.into(),
        ]);
    }
    table.html(r)
}

fn reports(view: &GrantView, r: &Reader) -> Html {
    let mut table = Table::new(r.t("grant-reports"))
        .column(r.t("ledger-day"))
        .numbers(r.t("statement-spent"))
        .column(r.t("grant-words"))
        .column(r.t("fund-papers"));
    for report in &view.grant.reports {
        let undone = view.ledger.is_countered(report.entry);
        let words_of = if undone {
            r.t("ledger-undone")
        } else if view.reads != Reads::All {
            r.t("grant-withheld-short")
        } else {
            r.text(&report.words)
        };
        table = table.row([
            Cell::text(r.date(report.on)),
            Cell::Number(words::money(report.money, r)),
            words_of.into(),
            words::paper(&report.paper, r).into(),
        ]);
    }
    table.html(r)
}
