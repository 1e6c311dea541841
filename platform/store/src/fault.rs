//! What a database says when something is wrong, in words that help.

use app::AppError;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// Whether the statement broke a unique index: somebody else has that name.
pub(crate) fn taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// The fault of the surroundings behind a failed statement.
pub(crate) fn environment(error: &DbErr) -> AppError {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(e))
        | DbErr::Exec(RuntimeErr::SqlxError(e))
        | DbErr::Query(RuntimeErr::SqlxError(e)) => of_sqlx(e),
        DbErr::ConnectionAcquire(_) => away("no connection in time"),
        other => AppError::environment(
            format!("the database refused ({other})"),
            "see the database's own messages; nothing was written",
        ),
    }
}

/// The fault behind a database that cannot be opened.
pub(crate) fn opening(error: &sqlx::Error) -> AppError {
    of_sqlx(error)
}

fn of_sqlx(error: &sqlx::Error) -> AppError {
    match error {
        sqlx::Error::Database(e) => of_code(e.code().as_deref().unwrap_or_default(), e.message()),
        sqlx::Error::Io(e) => away(e),
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => away(error),
        other => AppError::environment(
            format!("the database refused ({other})"),
            "see the database's own messages; nothing was written",
        ),
    }
}

fn away(why: impl std::fmt::Display) -> AppError {
    AppError::environment(
        format!("the database does not answer ({why})"),
        "start it or mend the network; the site goes on by itself when it is back",
    )
}

/// SQLite result codes (sqlite.org/rescode.html; extended codes carry the primary one in their low byte) and
/// PostgreSQL's SQLSTATE (its manual, appendix A).
fn of_code(code: &str, message: &str) -> AppError {
    let primary = if code.len() < 5 {
        code.parse::<u32>().ok().map(|c| c & 0xff)
    } else {
        None
    };
    match (primary, code) {
        // SQLITE_IOERR_SHMSIZE: what readers and the writer share cannot grow.
        (Some(13), _) | (_, "53100" | "4874") => AppError::full("the disk of the database is full"),
        (Some(10), _) => AppError::environment(
            format!("the disk of the database cannot be read or written ({message})"),
            "check that the disk has room and works; nothing was written",
        ),
        (Some(5 | 6), _) => AppError::environment(
            "the database file is locked by another program",
            "close that program (a backup, a database browser), then try again",
        ),
        (Some(8), _) => AppError::environment(
            "the database file is read-only",
            "give the user that runs Counted the right to write to it and to its folder",
        ),
        (Some(14), _) => AppError::environment(
            format!("the database file cannot be opened ({message})"),
            "check the path and the rights of the data directory",
        ),
        (Some(11 | 26), _) => AppError::environment(
            format!("the database file is damaged ({message})"),
            "restore a backup",
        ),
        (_, "55000" | "57P01" | "57P02" | "57P03" | "08006" | "08001" | "08003" | "53300") => away(message),
        (_, "28000" | "28P01" | "3D000") => AppError::environment(
            format!("the database server refuses the connection ({message})"),
            "check user, password and database name in --database",
        ),
        _ => AppError::environment(
            format!("the database refused ({message}, code {code})"),
            "see the database's own messages; nothing was written",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_have_a_cure() {
        let what = |code: &str| of_code(code, "m").to_string();
        for full in ["13", "53100", "4874"] {
            assert!(matches!(of_code(full, "m"), AppError::Full { .. }), "{full}");
        }
        assert!(
            what("778").starts_with("the disk of the database cannot be read or written"),
            "SQLITE_IOERR_WRITE"
        );
        assert!(what("57P01").starts_with("the database does not answer"));
        assert!(what("3D000").starts_with("the database server refuses"));
    }
}
