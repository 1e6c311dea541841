//! The typed form: what is asked, in which order, under which conditions, in which languages.
//!
//! A [`Form`] is made by `xlsform::compile` from a workbook or by `xform::read` from XForm XML, and is written
//! as XForm XML by `xform::write`. It knows no spreadsheet and no XML. Expressions stand here as they were
//! written ([`Expression`]), with the cell they come from, so that a finding can point at it; `expr::parse`
//! gives them their tree. References `${name}` are still in the text of forms that come from a workbook and
//! are turned into paths by [`crate::xform::write`].
//!
//! Start with [`Form`], then [`Item`].

mod choices;
mod entity;
mod expression;
mod item;
mod walk;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use choices::{Choice, ChoiceList, ChoiceSource, Choices, ExternalFile, FileKind};
pub use entity::Entity;
pub use expression::{Cell, Expression};
pub use item::{Bind, Item, Kind, Question};
pub use walk::Walk;
pub use words::{FormLanguage, Medium, Words};

/// A form: one questionnaire at one version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The identity a server knows it by (`id` of the primary instance).
    pub id: String,
    /// Its version, if it says one.
    pub version: Option<String>,
    /// The title people see.
    pub title: String,
    /// The name of the root element of a submission, usually `data`.
    pub name: String,
    /// The languages of its texts, as named by its author, in order of appearance.
    pub languages: Vec<FormLanguage>,
    /// The name of the language shown first.
    pub default_language: Option<String>,
    /// Everything else that was set about the form as a whole.
    pub settings: Settings,
    /// What is asked, in order; `meta` is not among them.
    pub items: Vec<Item>,
    /// What stands under `meta`: `instanceID`, `instanceName`, `audit`.
    pub meta: Vec<Item>,
    /// The lists that selects choose from, in order of the sheet.
    pub lists: Vec<ChoiceList>,
    /// Files that must lie beside the form.
    pub files: Vec<ExternalFile>,
    /// What submissions make or change in lists of entities.
    pub entities: Vec<Entity>,
}

/// Settings of a form that concern sending, looks and compatibility.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// `pages`, `theme-grid` …: the class of the body.
    pub style: Option<String>,
    /// How a submission is named; an expression.
    pub instance_name: Option<Expression>,
    /// Where clients send to, when not to where they got the form.
    pub submission_url: Option<String>,
    /// The RSA key that encrypts submissions, in base64.
    pub public_key: Option<String>,
    /// `true` or `false`: send when finished.
    pub auto_send: Option<String>,
    /// `true` or `false`: delete when sent.
    pub auto_delete: Option<String>,
    /// Whether clients may edit submissions.
    pub client_editable: bool,
    /// Groups leave no element in submissions (for ODK Tables).
    pub flat: bool,
    /// Leave `meta/instanceID` out.
    pub omit_instance_id: bool,
    /// The namespace of the primary instance, when it is not the form's own.
    pub namespace: Option<String>,
    /// The prefix of a compact record (for SMS).
    pub prefix: Option<String>,
    /// What separates the parts of a compact record.
    pub delimiter: Option<String>,
    /// More attributes of the root of the primary instance.
    pub attributes: BTreeMap<String, String>,
    /// More namespaces of the document: prefix and address.
    pub namespaces: BTreeMap<String, String>,
}

impl Form {
    /// Every item with its path (`/data/group/question`), depth first, `meta` last.
    pub fn walk(&self) -> Walk<'_> {
        Walk::new(self)
    }

    /// The list of this name.
    pub fn list(&self, name: &str) -> Option<&ChoiceList> {
        self.lists.iter().find(|l| l.name == name)
    }
}
