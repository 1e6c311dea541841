//! Lists of households, wells, sites, people; the things in them are made and changed by submissions, by people and by
//! files.
//!
//! An [`EntityList`] belongs to an initiative; a [`KeptEntity`] is one thing with all that was said of it
//! (`domain/entity`). A submission and what it does to entities are one act; what is wrong with its entities does not
//! refuse it: the answers are kept, and an [`EntityTrouble`] says what was not done. What was taken back leaves the
//! lists too (`forget.rs`). Values are personal data: who manages data reads them, and who collects with a form that
//! wants the list.
//!
//! Start with `record.rs`, then `apply.rs`.

mod apply;
mod approve;
mod change;
mod forget;
mod list;
mod offer;
mod own;
mod read;
mod record;
#[cfg(test)]
mod tests;
mod upload;

pub use approve::{ask_approval, count_waiting};
pub use change::{NewEntity, Wanted, add_entities, add_entity, change_entity, remove_entity, resolve_entity};
pub use list::{add_property, lists_of, make_list, named_list, view_lists};
pub use offer::{Columns, ListFile, entity_file, files_of, is_gone, list_files};
pub use own::{Whose, give_own};
pub use read::{
    EntityPage, EntityView, Origin, PAGE, Search, count_entities, entities_page, entities_with, entity_of,
    troubles_of, view_entity, view_list,
};
pub use record::{EntityList, EntityTrouble, KeptEntity};
pub use upload::{UPLOAD, upload_entities};

pub(crate) use apply::apply;
pub(crate) use approve::make_waiting;
pub(crate) use forget::{forget, troubles as retry};
pub(crate) use list::declare;
pub(crate) use offer::names_of_lists;

/// The codes of this module's findings.
pub mod code {
    use base::Code;

    /// No sound name of a list.
    pub const LIST_NAME: Code = Code("app-entities-list-name");
    /// There is such a list already; large and small letters do not count.
    pub const LIST_TAKEN: Code = Code("app-entities-list-taken");
    /// No sound name of a property.
    pub const PROPERTY_NAME: Code = Code("app-entities-property-name");
    /// The list has this property already.
    pub const PROPERTY_TAKEN: Code = Code("app-entities-property-taken");
    /// The list has no such property.
    pub const NO_PROPERTY: Code = Code("app-entities-no-property");
    /// A thing without a name.
    pub const NO_LABEL: Code = Code("app-entities-no-label");
    /// No UUID.
    pub const BAD_ID: Code = Code("app-entities-bad-id");
    /// A thing of that identity is in the list already.
    pub const HERE: Code = Code("app-entities-here");
    /// Somebody changed it meanwhile.
    pub const CHANGED: Code = Code("app-entities-changed");
    /// A value is longer than is kept.
    pub const LONG: Code = Code("app-entities-long");
    /// More at once than is taken.
    pub const MANY: Code = Code("app-entities-many");
    /// Answers wait for approval, and nobody said what becomes of them.
    pub const WAITING: Code = Code("app-entities-waiting");
    /// A file that is no CSV in UTF-8 with a column `label`.
    pub const NO_TABLE: Code = Code("app-entities-no-table");

    /// Every code of this module.
    pub const CODES: &[Code] = &[
        LIST_NAME,
        LIST_TAKEN,
        PROPERTY_NAME,
        PROPERTY_TAKEN,
        NO_PROPERTY,
        NO_LABEL,
        BAD_ID,
        HERE,
        CHANGED,
        LONG,
        MANY,
        NO_TABLE,
        WAITING,
    ];
}
