//! The panels of a release's page: numbers of `disseminate` drawn by `ui`, each with its table. A long table shows
//! its first rows, and all of them on a page of its own (`table.rs`).

use base::Date;
use disseminate::{Bar, Chart, Line, Page, Panel, Sheet, Value};
use ui::chart::bars::{self, Bars};
use ui::chart::line::{Line as LineChart, Series};
use ui::chart::pair::Pair;
use ui::chart::places::{Place, Places};
use ui::chart::{self, Chart as Figure, Unit};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

/// What is drawn of a page.
enum Plan<'a> {
    /// A panel as one picture or table.
    Whole(&'a Panel),
    /// One of a panel's lines, at a level of confidence.
    Line(&'a Panel, &'a Line, f64),
    /// The round's line with an official one.
    Pair([(&'a Panel, &'a Line); 2]),
}

impl Plan<'_> {
    fn draw(&self, r: &Reader) -> Drawn {
        match self {
            Self::Whole(panel) => match &panel.chart {
                Some(Chart::Bars { bars, level, shares }) => {
                    Drawn::Chart(bar_chart(panel, bars, *level, *shares, r))
                }
                Some(Chart::Map { dots, grid_metres }) => Drawn::Chart(map(panel, dots, *grid_metres, r)),
                Some(Chart::Lines { .. }) | None => Drawn::Table(sheet(&panel.sheet, r)),
            },
            Self::Line(panel, line, level) => Drawn::Chart(line_chart(panel, line, *level, r)),
            Self::Pair([own, official]) => Drawn::Chart(pair(*own, *official, r)),
        }
    }
}

/// What a plan became.
enum Drawn {
    Chart(Figure),
    Table(Table),
}

impl Drawn {
    fn table(&mut self) -> &mut Table {
        match self {
            Self::Chart(chart) => &mut chart.table,
            Self::Table(table) => table,
        }
    }

    /// A long table shows its first rows and leads to all of them.
    fn briefly(mut self, whole: String) -> Self {
        let table = std::mem::take(self.table());
        *self.table() = table.briefly(whole);
        self
    }

    fn html(self, r: &Reader) -> Html {
        match self {
            Self::Chart(chart) => chart.html(r),
            Self::Table(table) => table.html(r),
        }
    }
}

/// All panels in order; their long tables lead to `tables`/1, `tables`/2 …
pub(crate) fn panels(page: &Page, tables: &str, r: &Reader) -> Html {
    let plans = (1..).zip(plans(page));
    let all: Vec<Html> = plans
        .map(|(number, plan)| plan.draw(r).briefly(format!("{tables}/{number}")).html(r))
        .collect();
    Html::joined(&all, "\n")
}

/// All panels in order, their tables whole: for a page that leads nowhere else.
pub(crate) fn panels_whole(page: &Page, r: &Reader) -> Html {
    let all: Vec<Html> = plans(page).iter().map(|plan| plan.draw(r).html(r)).collect();
    Html::joined(&all, "\n")
}

/// One panel, counted from 1; its long table leads to `tables`/`number`.
pub(crate) fn panel(page: &Page, (number, tables): (usize, &str), r: &Reader) -> Option<Html> {
    let drawn = nth(page, number)?.draw(r);
    Some(drawn.briefly(format!("{tables}/{number}")).html(r))
}

/// The whole table of a panel, counted from 1.
pub(super) fn table_of(page: &Page, number: usize, r: &Reader) -> Option<Table> {
    let mut drawn = nth(page, number)?.draw(r);
    Some(std::mem::take(drawn.table()))
}

fn nth(page: &Page, number: usize) -> Option<Plan<'_>> {
    plans(page).into_iter().nth(number.checked_sub(1)?)
}

/// What is drawn. Where official lines stand beside one line of the round, each is drawn with it.
fn plans(page: &Page) -> Vec<Plan<'_>> {
    let own: Vec<(&Panel, &Line)> = lined(page).filter(|(_, l)| l.official.is_none()).collect();
    let official = lined(page).any(|(_, l)| l.official.is_some());
    let beside = match own.as_slice() {
        [one] if official => Some(*one),
        _ => None,
    };
    let mut out = Vec::new();
    for panel in &page.panels {
        match (beside, line_of(panel)) {
            (Some(own), Some(line)) if line.official.is_some() => out.push(Plan::Pair([own, (panel, line)])),
            (Some((own, _)), _) if std::ptr::eq(own, panel) => {}
            _ => match &panel.chart {
                Some(Chart::Lines { lines, level }) => {
                    out.extend(lines.iter().map(|line| Plan::Line(panel, line, *level)));
                }
                _ => out.push(Plan::Whole(panel)),
            },
        }
    }
    out
}

fn lined(page: &Page) -> impl Iterator<Item = (&Panel, &Line)> {
    page.panels.iter().filter_map(|p| Some((p, line_of(p)?)))
}

fn line_of(panel: &Panel) -> Option<&Line> {
    match &panel.chart {
        Some(Chart::Lines { lines, .. }) => lines.first(),
        _ => None,
    }
}

fn percent(level: f64) -> u8 {
    (level * 100.0).round() as u8
}

/// As many digits as tell the values apart.
fn unit(panel: &Panel, shares: bool, most: f64) -> Unit {
    if shares {
        return Unit::Share { digits: 0 };
    }
    let digits = if most < 0.1 {
        4
    } else if most < 100.0 {
        1
    } else {
        0
    };
    Unit::Plain {
        digits,
        unit: panel.unit.clone().unwrap_or_default(),
    }
}

fn most<'a>(bars: impl Iterator<Item = &'a Bar>) -> f64 {
    bars.filter_map(|b| b.value).map(f64::abs).fold(0.0, f64::max)
}

fn value(bar: &Bar) -> chart::Value {
    match bar.value {
        _ if bar.withheld => chart::Value::Protected,
        Some(v) => chart::Value::Known(v, bar.interval),
        None => chart::Value::Missing,
    }
}

/// What a picture shows and how much of it is withheld.
fn sentence(panel: &Panel, level: Option<f64>, r: &Reader) -> Html {
    let mut parts = Vec::new();
    if let Some(level) = level {
        parts.push(r.tv("release-with-interval", "confidence", f64::from(percent(level))));
    }
    if panel.withheld > 0 {
        parts.push(r.tn("release-withheld", panel.withheld));
    }
    Html::joined(&parts, " ")
}

fn bar_chart(panel: &Panel, all: &[Bar], level: f64, shares: bool, r: &Reader) -> Figure {
    let bar = |b: &Bar| bars::Bar {
        label: b.label.as_str().into(),
        value: value(b),
        n: b.n,
    };
    let chart = Bars {
        title: r.text(&panel.title),
        sentence: sentence(panel, Some(level), r),
        of: r.t("release-of"),
        unit: unit(panel, shares, most(all.iter())),
        confidence: percent(level),
        bars: all.iter().map(bar).collect(),
    };
    chart.chart(r)
}

fn series(panel: &Panel, line: &Line) -> Series {
    let points = line.points.iter();
    let dated = points.filter_map(|(day, bar)| Some((day.parse::<Date>().ok()?, value(bar))));
    Series {
        name: line.label.as_str().into(),
        unit: unit(panel, false, most(line.points.iter().map(|p| &p.1))),
        points: dated.collect(),
        mark: None,
    }
}

fn line_chart(panel: &Panel, line: &Line, level: f64, r: &Reader) -> Figure {
    let series = series(panel, line);
    let band = line.points.iter().any(|(_, b)| b.interval.is_some());
    let chart = LineChart {
        title: r.text(&panel.title),
        sentence: sentence(panel, band.then_some(level), r),
        confidence: percent(level),
        series,
    };
    chart.chart(r)
}

fn pair((own, ours): (&Panel, &Line), (official, theirs): (&Panel, &Line), r: &Reader) -> Figure {
    let by = theirs.official.clone().unwrap_or_default();
    let note = r.tv("release-official", "publisher", by);
    let chart = Pair {
        title: r.text(&official.title),
        sentence: Html::joined(&[sentence(own, Some(0.95), r), note], " "),
        confidence: 95,
        citizen: Series {
            name: r.text(&own.title),
            ..series(own, ours)
        },
        official: Series {
            name: r.text(&official.title),
            ..series(official, theirs)
        },
    };
    chart.chart(r)
}

fn map(panel: &Panel, dots: &[disseminate::Dot], grid_metres: u32, r: &Reader) -> Figure {
    let place = |(i, d): (usize, &disseminate::Dot)| Place {
        longitude: d.longitude,
        latitude: d.latitude,
        name: r.ta(
            "release-place",
            &[
                ("number", (i + 1).into()),
                ("sites", usize::try_from(d.sites).unwrap_or(0).into()),
            ],
        ),
        value: Some(d.value),
        href: None,
    };
    let most = dots.iter().map(|d| d.value.abs()).fold(0.0, f64::max);
    let chart = Places {
        title: r.text(&panel.title),
        sentence: r.tv("release-coarse", "metres", f64::from(grid_metres)),
        of: panel.unit.clone().unwrap_or_default().into(),
        unit: unit(panel, false, most),
        coarsened: f64::from(grid_metres),
        places: dots.iter().enumerate().map(place).collect(),
    };
    chart.chart(r)
}

/// A sheet as a table: two breakdowns crossed, others as a list.
pub(super) fn sheet(sheet: &Sheet, r: &Reader) -> Table {
    let (keys, crossed) = (sheet.fields.len().saturating_sub(2), sheet.fields.len() == 4);
    if crossed {
        cross(sheet, r)
    } else {
        list(sheet, keys, r)
    }
}

fn cell(row: &[Value], keys: usize, r: &Reader) -> Cell {
    match row.get(keys) {
        Some(Value::Integer(n)) => Cell::Number(r.count(usize::try_from(*n).unwrap_or(usize::MAX))),
        Some(Value::Number(v)) => Cell::Number(r.number(*v, 1)),
        _ => Cell::Protected(r.t("release-cell-withheld")),
    }
}

/// What people read for a code; the total in the reader's language.
fn label(sheet: &Sheet, field: usize, code: &Value, r: &Reader) -> Html {
    let code = code.plain();
    let known = sheet
        .fields
        .get(field)
        .and_then(|f| f.codes.iter().find(|(c, _)| *c == code));
    match known {
        _ if code == "Total" => r.t("release-total"),
        _ if code.is_empty() => r.t("missing-no-answer"),
        Some((_, words)) => words.as_str().into(),
        None => code.into(),
    }
}

fn cross(sheet: &Sheet, r: &Reader) -> Table {
    let mut columns: Vec<&Value> = Vec::new();
    let mut rows: Vec<(&Value, Vec<Cell>)> = Vec::new();
    for row in &sheet.rows {
        let [first, second, ..] = row.as_slice() else {
            continue;
        };
        if !columns.contains(&second) {
            columns.push(second);
        }
        if rows.last().is_none_or(|(f, _)| *f != first) {
            rows.push((first, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.push(cell(row, 2, r));
        }
    }
    let mut table = Table::new(r.text(&sheet.title)).column(sheet.fields[0].title.as_str());
    for column in columns {
        table = table.numbers(label(sheet, 1, column, r));
    }
    for (first, cells) in rows {
        table = table.row(std::iter::once(Cell::Text(label(sheet, 0, first, r))).chain(cells));
    }
    table
}

fn list(sheet: &Sheet, keys: usize, r: &Reader) -> Table {
    let mut table = Table::new(r.text(&sheet.title));
    for field in &sheet.fields[..keys] {
        table = table.column(field.title.as_str());
    }
    // Files name the column in English; what is counted alone is named in the reader's language.
    table = match sheet.fields[keys].title.as_str() {
        disseminate::COUNT => table.numbers(r.t("release-count")),
        title => table.numbers(title),
    };
    for row in &sheet.rows {
        let names = row[..keys]
            .iter()
            .enumerate()
            .map(|(i, code)| Cell::Text(label(sheet, i, code, r)));
        table = table.row(names.chain([cell(row, keys, r)]));
    }
    table
}
