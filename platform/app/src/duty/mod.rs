//! The duties of a collaborative over a year: the board, computed from what happened; letters that remind.
//!
//! The rules stand in `governance::duty`. Here the facts are gathered from the records of others: meetings, drives,
//! plans, reports, workstreams. Nothing here writes a board. Start with `facts.rs`.

mod facts;
mod view_board;

pub use facts::{facts_of, given_of};
pub use view_board::{BoardView, board_of, view_board};
