//! The routes over HTTP, by topic: unknown, not signed in, not allowed, malformed, then success. One program, so
//! that the site is linked once. To add a topic: a file and a line here.

mod account;
mod agree;
mod analyse;
mod announced;
mod api_guide;
mod ask;
mod assess;
mod before;
mod bring;
mod central;
mod check;
mod community;
mod consult;
mod countries;
mod decisions;
mod described;
mod design;
mod doors;
mod duties;
mod elections;
mod export;
mod feeds;
mod follow;
mod form_files;
mod fund;
mod fund_rules;
mod handovers;
mod harvest;
mod hooks;
mod indicators;
mod join;
mod knowledge;
mod lists;
mod lists_own;
mod many;
mod openrosa;
mod outside;
mod passkeys;
mod questions;
mod readers;
mod records;
mod register;
mod release_decisions;
mod releases;
mod remarks;
mod returns;
mod share;
mod spoken;
mod team;
mod trust;
mod uses;
mod work;

#[path = "../world/mod.rs"]
mod world;
