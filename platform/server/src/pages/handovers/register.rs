//! `/handovers`: everything that was handed over, what was decided, and what waits for an answer.

use app::handover::{Line, Register, view_register};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use handover::{Category, Standing};
use harvest::SharedKind;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::countries::grid::{Grid, Said};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/register.html")]
struct Show<'a> {
    r: &'a Reader,
    sums: Vec<(Html, String)>,
    table: Html,
    beside: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let register = view_register(&services.app).await?;
    let r = &visit.reader;
    let grid = grid(&register.lines, r);
    let show = Show {
        r,
        sums: sums(&register, r),
        table: match grid.is_empty() {
            true => Html::empty(),
            false => grid.table(r).html(r),
        },
        beside: crate::pages::harvest::beside(&services, SharedKind::Decision, r).await?,
    };
    Ok(visit
        .page(r.plain("handover-register"), crate::render(&show))
        .section(Section::Releases)
        .description(r.plain("handover-register-lead"))
        .into_response())
}

pub(super) async fn file(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let register = view_register(&services.app).await?;
    Ok(grid(&register.lines, &visit.reader).file("handovers"))
}

/// The three outcomes first and side by side, then what waits.
fn sums(register: &Register, r: &Reader) -> Vec<(Html, String)> {
    let independent = Standing::Decided(Category::Independent);
    let counts = [
        (
            "integrated",
            register.count(Standing::Decided(Category::Integrated)),
        ),
        (
            "complementary",
            register.count(Standing::Decided(Category::Complementary)),
        ),
        (
            "independent",
            register.count(independent) + register.count(Standing::ChosenIndependent),
        ),
        ("waiting", register.count(Standing::Waiting)),
        ("asked", register.count(Standing::Asked)),
        ("unanswered", register.count(Standing::Unanswered)),
    ];
    // An office seldom leaves; where none did, nobody needs the word.
    let left = Some(register.count(Standing::Left)).filter(|n| *n > 0);
    let all = counts.into_iter().chain(left.map(|n| ("left", n)));
    let one = |(key, n): (&str, usize)| (r.t(&format!("handover-{key}")), r.count(n));
    all.map(one).collect()
}

/// The register as a table and as a file.
pub(super) fn grid(lines: &[Line], r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("handover-table"))
        .words("release", r.t("handover-release"))
        .words("office", r.t("handover-office"))
        .words("standing", r.t("handover-standing"))
        .words("indicator", r.t("handover-indicator"))
        .words("sent", r.t("handover-sent"))
        .words("due", r.t("handover-due"))
        .words("decided", r.t("handover-decided-on"))
        .words("expires", r.t("handover-expires"))
        .note(note(lines, r));
    for it in lines {
        grid.push(row(it, r));
    }
    grid
}

/// That silence is no answer; and what can be done where the office left.
fn note(lines: &[Line], r: &Reader) -> Html {
    let mut said = vec![r.t("handover-table-note")];
    if lines.iter().any(|l| l.standing == Standing::Left) {
        said.push(r.t("handover-left-note"));
    }
    Html::joined(&said, " ")
}

fn row(it: &Line, r: &Reader) -> Vec<Said> {
    let h = &it.handover;
    let last = h.decided.last();
    let none = || Said::Nothing(r.t("handover-none"));
    let day = |day: Option<base::Date>| day.map_or_else(none, Said::Day);
    let decided = last
        .map(|d| governance::day(d.at))
        .or(h.chosen.as_ref().map(|c| c.on));
    vec![
        Said::Link(r.text(&h.dossier.title), format!("/handovers/{}", h.id)),
        Said::Words(r.text(&it.office.name)),
        Said::Words(super::stands(it, r)),
        match h.for_indicator() {
            "" => none(),
            code => Said::words(code),
        },
        day(Some(h.sent)),
        day(Some(h.due)),
        day(decided),
        day(last.and_then(|d| d.ruling.expires)),
    ]
}
