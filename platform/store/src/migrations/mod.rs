//! How the database came to its shape, step by step. A step that was released never changes; a new table or
//! column is a new step.

mod m0001_first;
mod m0002_power;
mod m0003_collaborative;
mod m0004_devices;
mod m0005_handover;
mod m0008_entities;
mod m0009_enquiries;
mod m0012_series;
mod m0013_custody;
mod m0014_saved_views;
mod m0015_webhooks;
mod m0017_uses;
mod m0018_returns;
mod m0019_harvest;
mod m0020_companions;
mod m0021_feeds;
mod m0022_use_links;

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
            Box::new(m0002_power::Migration),
            Box::new(m0003_collaborative::Migration),
            Box::new(m0004_devices::Migration),
            Box::new(m0005_handover::Migration),
            Box::new(m0008_entities::Migration),
            Box::new(m0009_enquiries::Migration),
            Box::new(m0012_series::Migration),
            Box::new(m0013_custody::Migration),
            Box::new(m0014_saved_views::Migration),
            Box::new(m0015_webhooks::Migration),
            Box::new(m0017_uses::Migration),
            Box::new(m0018_returns::Migration),
            Box::new(m0019_harvest::Migration),
            Box::new(m0020_companions::Migration),
            Box::new(m0021_feeds::Migration),
            Box::new(m0022_use_links::Migration),
        ]
    }
}
