//! XLSForm: a workbook made into a typed form, with every finding at once.
//!
//! [`compile`] reads the sheets behind a size guard (`guard`, `workbook`), understands the headers (`row`),
//! makes settings, choices and items (`settings`, `choices`, `survey`, `question`, `entities`) and checks what
//! they say to each other (`check`). The dialect is that of xlsform.org as pyxform 4.5 reads it; forms that
//! older tools accepted are accepted with a warning where their meaning is not in doubt.
//!
//! Not here: writing XML (`crate::xform`). Start with [`compile`], then `survey.rs`.

mod check;
mod choices;
mod entities;
mod geo;
mod guard;
mod loops;
mod media;
pub(crate) mod names;
mod parameters;
mod question;
mod range;
mod row;
mod select;
mod settings;
mod survey;
mod translations;
pub mod workbook;

pub use guard::{MAX_CELLS, MAX_COLUMNS, MAX_FILE, MAX_PARTS, MAX_ROWS, MAX_UNPACKED};

use base::{Checked, Finding, Findings, Place};

use crate::code;
use crate::model::Form;
use crate::types::distance;
use row::Table;
use workbook::Sheet;

/// The sheets that mean something.
const SHEETS: [&str; 6] = [
    "survey",
    "choices",
    "settings",
    "external_choices",
    "osm",
    "entities",
];

/// Makes a form of a workbook (.xlsx or .xls); `file_name` names the form when its settings do not.
pub fn compile(bytes: &[u8], file_name: &str) -> Checked<Form> {
    let sheets = match workbook::read(bytes) {
        Ok(sheets) => sheets,
        Err(finding) => return Checked::refused(std::iter::once(finding).collect()),
    };
    let mut findings = Findings::none();
    let form = Book::of(&sheets).and_then(|book| book.form(file_name, &mut findings));
    match form {
        Ok(form) => Checked::new(form, findings),
        Err(finding) => {
            findings.push(finding);
            Checked::refused(findings)
        }
    }
}

/// The sheets of a workbook by what they are for.
struct Book<'a> {
    sheets: &'a [Sheet],
    survey: &'a Sheet,
}

impl<'a> Book<'a> {
    /// Finds the survey; a workbook of one sheet needs no name for it.
    fn of(sheets: &'a [Sheet]) -> Result<Self, Finding> {
        let survey = sheets
            .iter()
            .find(|s| s.name.to_lowercase() == "survey")
            .or_else(|| sheets.first().filter(|_| sheets.len() == 1))
            .filter(|s| s.headers.iter().any(Option::is_some));
        match survey {
            Some(survey) => Ok(Self { sheets, survey }),
            None => Err(guess(Finding::error(code::NO_SURVEY), similar(sheets, "survey"))),
        }
    }

    fn sheet(&self, name: &str) -> Option<&'a Sheet> {
        self.sheets.iter().find(|s| s.name.to_lowercase() == name)
    }

    /// Says which sheets nearly have the name of one that is missing.
    fn spell(&self, name: &'static str, findings: &mut Findings) {
        let near = similar(self.sheets, name);
        if !near.is_empty() {
            findings.push(
                Finding::warning(code::SHEET_NAME)
                    .at(Place::whole().with("sheet", &near))
                    .with("wanted", name),
            );
        }
    }

    fn table(
        &self,
        name: &str,
        aliases: row::Aliases,
        clean: bool,
        findings: &mut Findings,
    ) -> Option<Table> {
        let sheet = self.sheet(name).filter(|s| !s.is_empty())?;
        Some(Table::of(sheet, aliases, clean, findings))
    }

    fn form(&self, file_name: &str, findings: &mut Findings) -> Result<Form, Finding> {
        let settings_table = self.table("settings", row::SETTINGS, false, findings);
        if settings_table.is_none() {
            self.spell("settings", findings);
        }
        let mut settings = settings::read(settings_table.as_ref(), file_name, findings);
        let choices_table = self.table("choices", row::CHOICES, false, findings);
        if choices_table.is_none() {
            self.spell("choices", findings);
        }
        let external = self.table("external_choices", row::CHOICES, false, findings);
        let entities_table = self.table("entities", row::ENTITIES, false, findings);
        if entities_table.is_none() {
            self.spell("entities", findings);
        }
        let osm = self.table("osm", row::CHOICES, false, findings);
        let survey = Table::of(self.survey, row::SURVEY, settings.clean, findings);
        if !survey.has("type") {
            findings.push(Finding::error(code::MISSING_COLUMN).at(Place::cell(&self.survey.name, 1, "type")));
        }
        let lists = choices::read(choices_table.as_ref(), &settings, findings);
        let outside = external.as_ref().map(choices::names_of_lists);
        let tags = osm.as_ref().map(|t| choices::tags(t, &settings));
        let declared = entities::read(entities_table.as_ref(), findings);
        let mut builder = survey::Builder::new(&settings, lists, outside, tags, declared, self.sheets);
        builder.read(&survey);
        let mut built = builder.finish(findings);
        translations::check(&survey, choices_table.as_ref(), built.or_other.take(), findings);
        let tables = [
            settings_table.as_ref(),
            entities_table.as_ref(),
            Some(&survey),
            choices_table.as_ref(),
        ];
        check::references(tables, &built.named, findings);
        settings.apply_survey(&built.settings_rows);
        let mut form = settings.form(&mut built);
        check::form(&mut form, findings);
        Ok(form)
    }
}

/// A finding with what was perhaps meant; nothing, when nothing is near.
fn guess(finding: Finding, similar: impl Into<String>) -> Finding {
    let similar = similar.into();
    let known = if similar.is_empty() { "no" } else { "yes" };
    finding.with("guess", known).with("similar", similar)
}

/// The sheets whose name is at most two letters away from a wanted one.
fn similar(sheets: &[Sheet], wanted: &str) -> String {
    const NEAR: usize = 2;
    let near: Vec<&str> = sheets
        .iter()
        .map(|s| s.name.as_str())
        .filter(|n| distance(&n.to_lowercase(), wanted) <= NEAR && !SHEETS.contains(n) && !n.starts_with('_'))
        .collect();
    near.join(", ")
}
