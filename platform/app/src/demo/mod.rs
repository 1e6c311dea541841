//! The demo: examples made through the use cases that people use.

pub mod register;
