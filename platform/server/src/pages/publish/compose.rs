//! The form of a release: its fields, and what they mean when they come back.

use std::collections::BTreeMap;

use app::analyse::{Analysis, Asking};
use app::ports::Stored;
use app::publish::{AskedPoints, Composition, Protection};
use base::{Date, Finding, Findings, Place};
use protect::{Declaration, Licence, Policy};
use ui::components::button::Button;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::pages::work::Sent;

/// The fields of words, each with the number of its lines.
const WORDS: [(&str, u8); 9] = [
    ("title", 1),
    ("sentence", 2),
    ("question", 1),
    ("method", 4),
    ("can", 3),
    ("limits", 4),
    ("creators", 2),
    ("publisher", 1),
    ("keywords", 3),
];

/// What was sent, read.
pub(super) fn composition(sent: &Sent) -> Result<Composition, Findings> {
    let mut findings = Findings::none();
    let period = match (day(sent, "start", &mut findings), day(sent, "end", &mut findings)) {
        (Some(start), Some(end)) => Some((start, end)),
        _ => None,
    };
    let policy = match policy(sent, &mut findings) {
        Some(policy) if !findings.has_errors() => policy,
        _ => return Err(findings),
    };
    Ok(Composition {
        slug: sent.one("slug"),
        words: WORDS
            .iter()
            .map(|(name, _)| (*name, sent.one(name)))
            .collect::<BTreeMap<_, _>>(),
        licence: sent.one("licence"),
        policy,
        period,
        protection: Some(sent.one("protection")).filter(|p| !p.is_empty()),
        analyses: sent.all("analyses"),
        points: points(sent),
    })
}

/// The map, when data for it were chosen.
fn points(sent: &Sent) -> Option<AskedPoints> {
    let dataset = Some(sent.one("points-data")).filter(|d| !d.is_empty())?;
    let word = |name: &str| sent.one(&format!("points-{name}")).trim().to_owned();
    Some(AskedPoints {
        title: word("title"),
        dataset,
        latitude: word("latitude"),
        longitude: word("longitude"),
        value: word("value"),
        grid_metres: word("grid").parse().unwrap_or(0),
    })
}

/// The columns that a map needs.
const POINTS: [&str; 4] = ["latitude", "longitude", "value", "title"];

/// The height of a grid's rows that the form proposes, in metres.
const GRID: &str = "1000";

fn map(datasets: &[Asking], sent: &Sent, r: &Reader) -> Html {
    let chosen = sent.one("points-data");
    let ready = datasets.iter().filter(|d| d.newest.is_some());
    let choice = |d: &Asking| {
        let slug = d.dataset.slug.as_str();
        Choice::new(slug, r.text(&d.dataset.title)).chosen(slug == chosen)
    };
    let none = Choice::new("", r.t("publishing-no-map"));
    let choices = std::iter::once(none).chain(ready.map(choice)).collect();
    let mut fields = vec![Field::select("points-data", r.t("publishing-points-data"), choices).html(r)];
    for name in POINTS {
        let field = Field::text(
            format!("points-{name}"),
            r.t(&format!("publishing-points-{name}")),
        );
        let value = sent.one(&format!("points-{name}"));
        fields.push(field.value(value).optional().html(r));
    }
    let grid = Some(sent.one("points-grid")).filter(|g| !g.is_empty());
    let field = Field::number("points-grid", r.t("publishing-points-grid"), true)
        .hint(r.t("publishing-points-grid-hint"));
    fields.push(field.value(grid.unwrap_or_else(|| GRID.to_owned())).html(r));
    Html::trusted(format!(
        "<details class=\"panel\"{}><summary>{}</summary>{}</details>",
        if chosen.is_empty() { "" } else { " open" },
        r.t("publishing-map"),
        Html::joined(&fields, "")
    ))
}

fn day(sent: &Sent, name: &str, findings: &mut Findings) -> Option<Date> {
    let text = sent.one(name);
    let day = text.parse().ok();
    if day.is_none() && !text.is_empty() {
        let wrong = Finding::error(app::register::code::NOT_A_DATE).with("value", text);
        findings.push(wrong.at(Place::whole().with("field", name.to_owned())));
    }
    day
}

fn policy(sent: &Sent, findings: &mut Findings) -> Option<Policy> {
    let made = if sent.one("subject") == "things" {
        Policy::open_sensors(Declaration {
            by: sent.one("declared-by"),
            reason: sent.one("declared-reason"),
            // Without a day nobody has declared anything; the policy says so.
            on: day(sent, "declared-on", findings).unwrap_or_default(),
        })
    } else {
        Policy::persons(sent.one("threshold").parse().unwrap_or(0))
    };
    made.map_err(|finding| findings.push(finding)).ok()
}

/// The form, filled with what was sent.
pub(super) fn form(
    protections: &[Stored<Protection>],
    (analyses, datasets): (&[Analysis], &[Asking]),
    sent: &Sent,
    r: &Reader,
) -> Html {
    let mut fields = vec![
        protection(protections, sent, r),
        figures(analyses, sent, r),
        map(datasets, sent, r),
    ];
    for (name, lines) in WORDS {
        let label = r.t(&format!("publishing-word-{name}"));
        let field = if lines == 1 {
            Field::text(name, label)
        } else {
            Field::lines(name, label, lines)
        };
        let field = field
            .hint(r.t(&format!("publishing-word-{name}-hint")))
            .value(sent.one(name));
        fields.push(
            if matches!(name, "publisher" | "keywords") {
                field.optional()
            } else {
                field
            }
            .html(r),
        );
    }
    let licence = |l: Licence| Choice::new(&l.id, l.title.as_str()).chosen(sent.one("licence") == l.id);
    let licences = [Licence::cc_by(), Licence::cc0(), Licence::pddl()]
        .map(licence)
        .to_vec();
    fields.push(Field::select("licence", r.t("release-licence"), licences).html(r));
    for name in ["start", "end"] {
        let field = Field::date(name, r.t(&format!("publishing-word-{name}"))).value(sent.one(name));
        fields.push(field.optional().html(r));
    }
    fields.extend(subject(sent, r));
    fields.push(
        Field::text("slug", r.t("publishing-slug"))
            .value(sent.one("slug"))
            .optional()
            .html(r),
    );
    fields.push(Button::submit(r.t("publishing-assemble")).html(r));
    Html::joined(&fields, "\n")
}

fn protection(all: &[Stored<Protection>], sent: &Sent, r: &Reader) -> Html {
    let one = |p: &Stored<Protection>| {
        let id = p.value.id.to_string();
        let titles: Vec<String> = p.tables.iter().map(|t| r.text(&t.title).plain()).collect();
        let chosen = sent.one("protection") == id;
        Choice::new(id, titles.join("; ")).chosen(chosen)
    };
    let none = Choice::new("", r.t("publishing-no-tables")).chosen(sent.one("protection").is_empty());
    let choices = std::iter::once(none).chain(all.iter().map(one)).collect();
    Field::select("protection", r.t("publishing-tables"), choices).html(r)
}

fn figures(all: &[Analysis], sent: &Sent, r: &Reader) -> Html {
    if all.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("publishing-no-figures")));
    }
    let chosen = sent.all("analyses");
    let one = |a: &Analysis| {
        let id = a.id.to_string();
        let on = chosen.contains(&id);
        Choice::new(id, a.title.as_str()).chosen(on)
    };
    Field::checkboxes(
        "analyses",
        r.t("publishing-figures"),
        all.iter().map(one).collect(),
    )
    .html(r)
}

fn subject(sent: &Sent, r: &Reader) -> Vec<Html> {
    let things = sent.one("subject") == "things";
    let choices = vec![
        Choice::new("persons", r.t("publishing-persons")).chosen(!things),
        Choice::new("things", r.t("publishing-things")).chosen(things),
    ];
    let threshold = sent.one("threshold");
    let threshold = if threshold.is_empty() {
        Policy::PROPOSED.to_string()
    } else {
        threshold
    };
    vec![
        Field::radios("subject", r.t("publishing-subject"), choices).html(r),
        Field::number("threshold", r.t("protecting-threshold"), true)
            .value(threshold)
            .html(r),
        Html::trusted(format!(
            "<details><summary>{}</summary>",
            r.t("publishing-declaration")
        )),
        Field::text("declared-by", r.t("publishing-declared-by"))
            .value(sent.one("declared-by"))
            .optional()
            .html(r),
        Field::lines("declared-reason", r.t("publishing-declared-reason"), 2)
            .value(sent.one("declared-reason"))
            .optional()
            .html(r),
        Field::date("declared-on", r.t("publishing-declared-on"))
            .value(sent.one("declared-on"))
            .optional()
            .html(r),
        Html::trusted("</details>"),
    ]
}
