//! The stores on SQLite and, when `COUNTED_TEST_POSTGRES` names a server, on PostgreSQL.

mod backup;
mod contract;
mod entities;
mod faults;
mod site;
