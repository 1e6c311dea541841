//! A release as plain sheets: fields with their meaning, and rows.
//!
//! One sheet for each table, set of estimates and map. A withheld value is missing and its row says
//! `withheld`; which of the withheld are the small ones is not told, since that is a hint.

use base::{Language, Text};
use protect::{Column, Measure, ProtectedFigures, ProtectedPoints, Release, ReleasedTable, Shape, Status};

use crate::site::Site;

/// What the column of a table of counts is called.
pub const COUNT: &str = "Count";

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// A short name, unique in the release.
    pub name: String,
    /// What people read above it.
    pub title: Text,
    /// What its columns are.
    pub fields: Vec<Field>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name in the file.
    pub name: String,
    /// What people read.
    pub title: String,
    /// What it means, in a sentence; empty when the title says it.
    pub description: String,
    /// What kind of value stands in it.
    pub kind: FieldKind,
    /// Its codes with what people read for them; empty when it has none.
    pub codes: Vec<(String, String)>,
}

/// What kind of value stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Text or a code.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A day.
    Date,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// None: withheld, or there is nothing.
    Missing,
    /// Text or a code.
    Text(String),
    /// A whole number.
    Integer(u64),
    /// A number.
    Number(f64),
}

impl Value {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn number(value: Option<f64>) -> Self {
        value.map_or(Self::Missing, Self::Number)
    }

    /// The value as it stands in a file; empty when missing. Numbers read back to the same double.
    pub fn plain(&self) -> String {
        match self {
            Self::Missing => String::new(),
            Self::Text(t) => t.clone(),
            Self::Integer(n) => n.to_string(),
            Self::Number(v) => v.to_string(),
        }
    }
}

/// All sheets of a release, their labels in the best language for a reader.
pub fn sheets(release: &Release, language: &Language) -> Vec<Sheet> {
    let mut out: Vec<Sheet> = Vec::new();
    out.extend(release.figures().map(|f| figures(&f, release, language)));
    out.extend(release.tables().map(|t| table(&t, release, language)));
    out.extend(release.points().map(|p| points(&p)));
    out
}

impl Site {
    /// One sheet as files of this site hold it: the one of that name, or the first.
    pub fn sheet(&self, release: &Release, language: &Language, name: Option<&str>) -> Option<Sheet> {
        let mut all = self.sheets(release, language).into_iter();
        match name {
            Some(name) => all.find(|s| s.name == name),
            None => all.next(),
        }
    }

    /// The sheets of a release as files of this site hold them: where something must stand beside the data, each
    /// row carries it, so that it stays with whatever is cut out of the file.
    pub fn sheets(&self, release: &Release, language: &Language) -> Vec<Sheet> {
        let mut all = sheets(release, language);
        let notice = self.marks(release).line(language);
        if !notice.is_empty() {
            all.iter_mut().for_each(|s| s.mark(&notice));
        }
        all
    }
}

impl Sheet {
    /// Adds a last column that says the same in every row.
    fn mark(&mut self, notice: &str) {
        let means = "What the community and its agreements ask to be shown with the data.";
        self.fields
            .push(field("notice", "Notice", means, FieldKind::Text));
        for row in &mut self.rows {
            row.push(Value::text(notice));
        }
    }
}

fn field(name: &str, title: &str, description: &str, kind: FieldKind) -> Field {
    Field {
        name: name.to_owned(),
        title: title.to_owned(),
        description: description.to_owned(),
        kind,
        codes: Vec::new(),
    }
}

/// A column of codes with the labels that the release knows for them, and the name of the total.
fn coded(name: &str, total: Option<&str>, release: &Release, language: &Language) -> Field {
    let Some(column) = release.columns().iter().find(|c| c.name == name) else {
        return field(name, name, "", FieldKind::Text);
    };
    let labelled = |(code, _): &(String, Text)| (code.clone(), column.code_label(code, language).to_owned());
    let mut codes: Vec<_> = column.codes.iter().map(labelled).collect();
    if let Some(total) = total.filter(|_| !codes.is_empty()) {
        codes.push((total.to_owned(), total.to_owned()));
    }
    Field {
        codes,
        ..field(name, column.label(language), "", FieldKind::Text)
    }
}

fn status() -> Field {
    Field {
        codes: vec![
            ("shown".to_owned(), "shown".to_owned()),
            ("withheld".to_owned(), "withheld to protect people".to_owned()),
        ],
        ..field(
            "status",
            "Shown or withheld",
            "Withheld values protect people in small groups.",
            FieldKind::Text,
        )
    }
}

fn shown(status: Status) -> Value {
    match status {
        Status::Primary | Status::Secondary => Value::text("withheld"),
        Status::Ok | Status::Rounded | Status::Perturbed => Value::text("shown"),
    }
}

fn table(named: &ReleasedTable, release: &Release, language: &Language) -> Sheet {
    let table = &named.table;
    let axes = table.columns().iter().zip(table.totals());
    let mut fields: Vec<Field> = axes
        .map(|(c, total)| coded(c, Some(total), release, language))
        .collect();
    let counts = matches!(table.measure(), Measure::Frequency { .. });
    fields.push(match table.measure() {
        Measure::Frequency { .. } => field("value", COUNT, "How many.", FieldKind::Integer),
        Measure::Magnitude { value, .. } => {
            let title = title_of(value, release.columns(), language);
            field("value", &title, "The sum.", FieldKind::Number)
        }
    });
    fields.push(status());
    let rows = table.cells().iter().map(|cell| {
        let mut row: Vec<Value> = cell.keys.iter().map(Value::text).collect();
        row.push(match cell.value {
            Some(v) if counts && v >= 0.0 && v.fract() == 0.0 => Value::Integer(v as u64),
            v => Value::number(v),
        });
        row.push(shown(cell.status));
        row
    });
    Sheet {
        name: named.name.clone(),
        title: named.title.clone(),
        rows: rows.collect(),
        fields,
    }
}

fn title_of(name: &str, columns: &[Column], language: &Language) -> String {
    let column = columns.iter().find(|c| c.name == name);
    column.map_or_else(|| name.to_owned(), |c| c.label(language).to_owned())
}

/// The columns that the domains of a set of figures use, in order of their names.
fn domain_columns(set: &ProtectedFigures) -> Vec<String> {
    let all = set.figures().iter().flat_map(|f| f.domain.keys().cloned());
    all.collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn figures(set: &ProtectedFigures, release: &Release, language: &Language) -> Sheet {
    let over = match set.shape() {
        Shape::Line { over } => Some(over.as_str()),
        Shape::Bars => None,
    };
    let columns = domain_columns(set);
    let mut fields: Vec<Field> = columns
        .iter()
        .map(|c| match over == Some(c.as_str()) {
            true => dated(c, set, release, language),
            false => coded(c, Some(EVERYONE), release, language),
        })
        .collect();
    fields.extend(figure_fields(set, release, language));
    let rows = set.figures().iter().map(|f| {
        let code = |c: &String| f.domain.get(c).map_or_else(|| EVERYONE.to_owned(), Clone::clone);
        let mut row: Vec<Value> = columns.iter().map(|c| Value::Text(code(c))).collect();
        row.push(Value::text(&f.variable));
        row.push(f.category.as_ref().map_or(Value::Missing, Value::text));
        row.push(Value::text(&f.statistic));
        row.push(f.n.map_or(Value::Missing, Value::Integer));
        row.extend([f.estimate, f.se, f.low, f.high].map(Value::number));
        row.push(Value::Text(f.flags.join(" ")));
        row.push(shown(f.status));
        row
    });
    Sheet {
        name: set.name().to_owned(),
        title: set.title().clone(),
        rows: rows.collect(),
        fields,
    }
}

/// What stands in a breakdown where a figure is for everyone.
const EVERYONE: &str = "Total";

/// The column that a line runs over: days when all its values are days.
fn dated(name: &str, set: &ProtectedFigures, release: &Release, language: &Language) -> Field {
    let days = set.figures().iter().all(|f| {
        f.domain
            .get(name)
            .is_some_and(|d| d.len() == 10 && d.parse::<base::Date>().is_ok())
    });
    let kind = if days { FieldKind::Date } else { FieldKind::Text };
    field(name, &title_of(name, release.columns(), language), "", kind)
}

fn figure_fields(set: &ProtectedFigures, release: &Release, language: &Language) -> Vec<Field> {
    let percent = set.level() * 100.0;
    let unit = set.unit().map_or_else(String::new, |u| format!("In {u}."));
    let mut variable = field(
        "variable",
        "Variable",
        "What was asked or measured.",
        FieldKind::Text,
    );
    let names: std::collections::BTreeSet<&str> = set.figures().iter().map(|f| f.variable.as_str()).collect();
    variable.codes = names
        .into_iter()
        .map(|n| (n.to_owned(), title_of(n, release.columns(), language)))
        .collect();
    let number = FieldKind::Number;
    vec![
        variable,
        field(
            "category",
            "Answer",
            "The answer whose share it is.",
            FieldKind::Text,
        ),
        field(
            "statistic",
            "Statistic",
            "mean, proportion, total, …",
            FieldKind::Text,
        ),
        field(
            "n",
            "Answers",
            "Answers that the figure rests on, unweighted.",
            FieldKind::Integer,
        ),
        field("estimate", "Estimate", &unit, number),
        field("se", "Standard error", "", number),
        field(
            "low",
            "Interval from",
            &format!("Lower end of the {percent} % interval."),
            number,
        ),
        field(
            "high",
            "Interval to",
            &format!("Upper end of the {percent} % interval."),
            number,
        ),
        field(
            "flags",
            "To mind",
            "Reasons to be careful with the figure.",
            FieldKind::Text,
        ),
        status(),
    ]
}

fn points(set: &ProtectedPoints) -> Sheet {
    let number = FieldKind::Number;
    let grid = format!(
        "Middle of a grid cell of {} metres, not the place itself.",
        set.grid_metres()
    );
    let unit = set.unit().map_or_else(String::new, |u| format!("In {u}."));
    let fields = vec![
        field("latitude", "Degrees north", &grid, number),
        field("longitude", "Degrees east", &grid, number),
        field(
            "sites",
            "Measuring places",
            "Places in the cell.",
            FieldKind::Integer,
        ),
        field("n", "Readings", "Readings in the cell.", FieldKind::Integer),
        field("value", "Mean", &unit, number),
    ];
    let rows = set.points().iter().map(|p| {
        vec![
            Value::Number(p.latitude),
            Value::Number(p.longitude),
            Value::Integer(p.sites),
            Value::Integer(p.n),
            Value::Number(p.value),
        ]
    });
    Sheet {
        name: set.name().to_owned(),
        title: set.title().clone(),
        rows: rows.collect(),
        fields,
    }
}
