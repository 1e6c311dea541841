//! Whether a quotation mark is still open where a file ends (RFC 4180, §2.5 to 2.7). Every row behind it has then become
//! part of one cell, whatever the width of the row that it stands in.
//!
//! As the reader of rows does: only a mark at the start of a cell opens, two inside stand for one, and what follows a
//! closing one belongs to the cell.

use base::{Finding, Place};

use crate::code;

/// Follows the quotation marks of a file that is given piece by piece.
#[derive(Debug, Clone)]
pub struct Quotes {
    separator: u8,
    at: At,
    line: usize,
    opened: usize,
    after_return: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Cell,
    Inside,
    /// Behind a mark inside: the closing one, or the first of two.
    Mark,
}

impl Quotes {
    /// Of a file whose cells are set apart by this separator.
    pub fn new(separator: u8) -> Self {
        Self {
            separator,
            at: At::Start,
            line: 1,
            opened: 0,
            after_return: false,
        }
    }

    /// The next piece.
    pub fn read(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.step(*byte);
        }
    }

    fn step(&mut self, byte: u8) {
        let ends_cell = byte == self.separator || byte == b'\n' || byte == b'\r';
        self.at = match (self.at, byte) {
            (At::Start, b'"') => {
                self.opened = self.line;
                At::Inside
            }
            (At::Inside, b'"') => At::Mark,
            (At::Inside, _) | (At::Mark, b'"') => At::Inside,
            _ if ends_cell => At::Start,
            _ => At::Cell,
        };
        let second_of_pair = byte == b'\n' && self.after_return;
        self.line += usize::from((byte == b'\n' || byte == b'\r') && !second_of_pair);
        self.after_return = byte == b'\r';
    }

    /// At the end of the file: an error when a mark is still open, with the row in which it was opened.
    pub fn end(&self) -> Option<Finding> {
        let open = self.at == At::Inside;
        open.then(|| {
            Finding::error(code::CSV_OPEN_QUOTE)
                .at(Place::whole().with("row", self.opened))
                .with("lines", self.line - self.opened)
        })
    }
}
