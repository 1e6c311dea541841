//! Somebody corrects how a variable is described.

use base::{Finding, Language, Place};
use dataset::{CodeList, Kind, Range, Role, Variable};

use super::import_file::read_again;
use super::{Dataset, code, work};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// How a variable is to be described. Empty texts take away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditVariable {
    /// The variable.
    pub name: String,
    /// What people read, in the language of the editor.
    pub label: String,
    /// Its role.
    pub role: Role,
    /// The name of its kind ([`Kind::name`]); another one reads the file again.
    pub kind: String,
    /// The unit of a number.
    pub unit: String,
    /// The smallest number that can be true.
    pub min: String,
    /// The largest.
    pub max: String,
}

impl EditVariable {
    /// A variable as it is described now.
    pub fn of(variable: &Variable, language: &Language) -> Self {
        let number = |x: Option<f64>| x.map(|x| x.to_string()).unwrap_or_default();
        let range = variable.range.unwrap_or_default();
        Self {
            name: variable.name.clone(),
            label: variable.label.get(language).unwrap_or("").to_owned(),
            role: variable.role,
            kind: variable.kind.name().to_owned(),
            unit: variable.unit.clone().unwrap_or_default(),
            min: number(range.min),
            max: number(range.max),
        }
    }
}

/// Describes a variable anew.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; findings when the description cannot be taken.
pub async fn edit_variable(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    asked: &EditVariable,
    language: &Language,
) -> Result<Stored<Dataset>> {
    let (_, mut it) = work::dataset(app, actor, Verb::EditDataset, at).await?;
    let Some(place) = it.variables.iter().position(|v| v.name == asked.name) else {
        return Err(AppError::finding(
            Finding::error(code::UNKNOWN_VARIABLE).with("variable", &asked.name),
        ));
    };
    let mut fresh = it.variables[place].clone();
    describe(&mut fresh, asked, language)?;
    let kind_changed = fresh.kind != it.variables[place].kind;
    it.variables[place] = fresh;
    if kind_changed {
        let (table, _) = read_again(app, &it.value, it.variables.clone()).await?;
        let raw = app.objects.put(&app.engine.write_parquet(&table)?).await?;
        it.raw = Some(raw);
        it.variables = table.variables().cloned().collect();
    }
    let entry = Draft::new(app.now(), actor, Verb::EditDataset, it.id)
        .with("variable", asked.name.as_str())
        .with("role", asked.role.name())
        .with("kind", asked.kind.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    it.version += 1;
    Ok(it)
}

fn describe(variable: &mut Variable, asked: &EditVariable, language: &Language) -> Result<()> {
    let bound = |field: &'static str, text: &str| match text.trim() {
        "" => Ok(None),
        t => t
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|x| x.is_finite())
            .map(Some)
            .ok_or_else(|| {
                let place = Place::whole().with("field", field);
                AppError::finding(Finding::error(code::NOT_A_NUMBER).at(place).with("value", t))
            }),
    };
    let (min, max) = (bound("min", &asked.min)?, bound("max", &asked.max)?);
    variable.range = (min.is_some() || max.is_some()).then_some(Range { min, max });
    variable.role = asked.role;
    variable.unit = Some(asked.unit.trim().to_owned()).filter(|u| !u.is_empty());
    let others = variable
        .label
        .languages()
        .filter(|l| *l != language)
        .cloned()
        .collect::<Vec<_>>();
    let kept = others.into_iter().fold(base::Text::default(), |text, l| {
        let words = variable.label.get(&l).unwrap_or("").to_owned();
        text.with(l, words)
    });
    variable.label = kept.with(language.clone(), asked.label.trim());
    if asked.kind != variable.kind.name() {
        variable.kind = kind(&asked.kind)?;
    }
    Ok(())
}

/// The kind of a name. Choices start with an open list: nobody has said yet which codes there may be.
fn kind(name: &str) -> Result<Kind> {
    let open = || CodeList {
        choices: Vec::new(),
        open: true,
    };
    let all = [
        Kind::Text,
        Kind::Integer,
        Kind::Decimal,
        Kind::Boolean,
        Kind::Date,
        Kind::Time,
        Kind::DateTime,
        Kind::SingleChoice(open()),
        Kind::MultipleChoice(open()),
        Kind::GeoPoint,
        Kind::GeoLine,
        Kind::GeoArea,
        Kind::File,
    ];
    let found = all.into_iter().find(|k| k.name() == name);
    found.ok_or_else(|| AppError::finding(Finding::error(code::UNKNOWN_KIND).with("kind", name)))
}
