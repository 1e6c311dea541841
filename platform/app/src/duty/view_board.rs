//! Everybody looks at what a collaborative owes in a year, and what came of it.

use base::Date;
use governance::Body;
use governance::duty::Board;

use super::{facts_of, given_of};
use crate::collaborative::{body_with_years, committee_of};
use crate::{App, AppError, Result};

/// Years before the first one of the record that a page still shows.
const BEFORE: i16 = 3;

/// A board with what stands around it.
#[derive(Debug, Clone)]
pub struct BoardView {
    /// Whose.
    pub body: Body,
    /// The committee whose meetings count, if there is one.
    pub committee: Option<Body>,
    /// The board.
    pub board: Board,
    /// The first day of the record: nothing is known of the time before.
    pub since: Date,
    /// The first year that has a board.
    pub first: i16,
    /// The last one.
    pub last: i16,
}

/// The board of a year; of this year, where none is asked for.
///
/// # Errors
/// `NotFound` for a body that owes nothing, and for a year far from the record.
pub async fn view_board(app: &App, slug: &str, year: Option<i16>) -> Result<BoardView> {
    let body = body_with_years(app, slug).await?;
    let today = governance::day(app.now());
    let since = governance::day(body.created);
    let (first, last) = (since.year() - BEFORE, today.year() + 1);
    let year = year.unwrap_or(today.year());
    if !(first..=last).contains(&year) {
        return Err(AppError::not_found("year", year));
    }
    Ok(BoardView {
        committee: committee_of(app, body.id).await?,
        board: board_of(app, &body, year).await?,
        body,
        since,
        first,
        last,
    })
}

/// The board of a body in a year, as it stands now.
///
/// # Errors
/// When the store cannot be read.
pub async fn board_of(app: &App, body: &Body, year: i16) -> Result<Board> {
    let facts = facts_of(app, body).await?;
    let given = given_of(app, body).await?;
    let today = governance::day(app.now());
    let since = governance::day(body.created);
    Ok(Board::of(year, today, since, &facts, &given))
}
