//! What participants said, as everybody may see it.

use app::register::View;
use framework::participants::Reading;
use framework::{Level, Stage};
use registry::assessment::Asked;
use registry::{Asking, Assessment};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::pages::initiatives::words;
use crate::pages::initiatives::words::day;

/// What came of an asking that has closed: how many, and stage by stage.
pub(crate) fn asked_html(asking: &Asking, view: Option<&Assessment>, r: &Reader) -> Html {
    let asked = view.and_then(Assessment::taxonomy).and_then(|t| t.asked.as_ref());
    let Some(asked) = asked else {
        let text = r.tv("participants-too-few", "date", day(asking.closes, r));
        return Html::trusted(format!("<p>{text}</p>{}", reply(asking, r)));
    };
    let count =
        |n: Option<u64>| n.map_or_else(String::new, |n| r.integer(i64::try_from(n).unwrap_or(i64::MAX)));
    let line = r.ta(
        "participants-answers",
        &[
            ("answers", count(asked.answers).into()),
            ("rights", count(asked.rights).into()),
        ],
    );
    Html::trusted(format!(
        "<p>{line}{}</p>{}{}",
        ways(asked, r),
        table(asked, r),
        reply(asking, r)
    ))
}

fn ways(asked: &Asked, r: &Reader) -> String {
    let mut said = numbers(asked, r);
    if asked.mostly_assisted {
        said.push_str(&format!(
            " <strong>{}</strong>",
            r.t("participants-mostly-assisted")
        ));
    }
    said
}

fn numbers(asked: &Asked, r: &Reader) -> String {
    let args: Option<Vec<(&str, ui::Arg)>> = ["link", "sheet", "told"]
        .into_iter()
        .map(|way| {
            let n = asked.ways.get(way).copied().flatten()?;
            Some((way, r.integer(i64::try_from(n).unwrap_or(i64::MAX)).into()))
        })
        .collect();
    args.map_or_else(String::new, |args| {
        format!(" {}", r.ta("participants-ways", &args))
    })
}

fn table(asked: &Asked, r: &Reader) -> Html {
    let start = Table::new(r.t("participants-title"))
        .column(r.t("judgement-stage"))
        .column(r.t("participants-column-level"))
        .column(r.t("participants-column-share"))
        .column(r.t("participants-column-unknown"));
    let rows = Stage::ALL.into_iter().fold(start, |table, stage| {
        let reading = asked.stages.get(&stage).copied().unwrap_or(Reading::Withheld);
        let mut row = vec![Cell::Text(words::stage(stage, r))];
        row.extend(cells(reading, r));
        table.row(row)
    });
    rows.html(r)
}

fn cells(reading: Reading, r: &Reader) -> [Cell; 3] {
    let missing = |key: &str| {
        [
            Cell::Missing(r.t(key)),
            Cell::Missing(Html::empty()),
            Cell::Missing(Html::empty()),
        ]
    };
    match reading {
        Reading::Withheld => missing("participants-withheld"),
        Reading::FewKnew => missing("participants-few-knew"),
        Reading::Known(shares) => {
            let n = r.tn("participants-known", usize::try_from(shares.known).unwrap_or(0));
            let level = format!(
                "<strong>{}</strong><br><span class=\"small quiet\">{n}</span>",
                words::level(shares.level, r)
            );
            let percent = |share: u8| Cell::Text(r.percent(f64::from(share) / 100.0, 0).as_str().into());
            [
                Cell::Text(Html::trusted(level)),
                percent(shares.sufficient),
                percent(shares.not_there),
            ]
        }
    }
}

fn reply(asking: &Asking, r: &Reader) -> String {
    let Some(reply) = &asking.reply else {
        return String::new();
    };
    let plan: Vec<String> = reply
        .plan
        .iter()
        .map(|step| {
            let stage = words::stage(step.stage, r);
            let by = r.date(step.by);
            format!(
                "<li>{stage}: {} <span class=\"quiet\">({by})</span></li>",
                r.text(&step.words)
            )
        })
        .collect();
    format!(
        "<section><h3>{}</h3>{}<ul>{}</ul></section>",
        r.tv("participants-replied", "date", day(reply.at, r)),
        words::paragraphs(&reply.words, r),
        plan.concat()
    )
}

/// How many stages reach level 4 from round to round, as claimed and as participants say; nothing with one round.
pub(crate) fn trend(view: &View, r: &Reader) -> Html {
    if view.rounds.len() < 2 {
        return Html::empty();
    }
    let enough = |a: Option<&Assessment>| {
        let levels = a.and_then(Assessment::taxonomy).map(|t| &t.input.levels);
        match levels {
            Some(levels) => {
                let known = levels.len();
                let enough = levels.values().filter(|l| Level::is_sufficient(**l)).count();
                Cell::Text(
                    format!("{} / {}", r.count(enough), r.count(known))
                        .as_str()
                        .into(),
                )
            }
            None => Cell::Missing(r.t("answer-unknown")),
        }
    };
    let start = Table::new(r.t("participants-trend"))
        .column(r.t("participants-trend-round"))
        .column(r.t("participants-trend-own"))
        .column(r.t("participants-trend-theirs"));
    let rows = view.rounds.iter().rev().fold(start, |table, round| {
        table.row([
            Cell::Text(
                r.count(usize::try_from(round.round.number).unwrap_or(0))
                    .as_str()
                    .into(),
            ),
            enough(round.shown.as_ref()),
            enough(round.participants.as_ref()),
        ])
    });
    rows.html(r)
}
