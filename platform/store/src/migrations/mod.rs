//! How the database came to its shape, step by step. A step that was released never changes; a new table or
//! column is a new step. Most steps only add tables of records: those stand in `added.rs`.

mod added;
mod m0001_first;
mod m0008_entities;
mod m0024_marks;
mod records;
mod shape;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// The steps that this version knows, in order.
pub(crate) fn names() -> Vec<String> {
    Migrator::migrations()
        .iter()
        .map(|m| m.name().to_owned())
        .collect()
}

/// Every step, in order.
pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first::Migration),
            Box::new(added::POWER),
            Box::new(added::COLLABORATIVE),
            Box::new(added::DEVICES),
            Box::new(added::HANDOVER),
            Box::new(m0008_entities::Migration),
            Box::new(added::ENQUIRIES),
            Box::new(added::SERIES),
            Box::new(added::CUSTODY),
            Box::new(added::SAVED_VIEWS),
            Box::new(added::WEBHOOKS),
            Box::new(added::USES),
            Box::new(added::RETURNS),
            Box::new(added::HARVEST),
            Box::new(added::COMPANIONS),
            Box::new(added::FEEDS),
            Box::new(added::USE_LINKS),
            Box::new(added::COMMUNITIES),
            Box::new(m0024_marks::Migration),
        ]
    }
}
