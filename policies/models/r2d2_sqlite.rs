// r2d2_sqlite: pools of rusqlite's connections.

pub struct SqliteConnectionManager;
impl SqliteConnectionManager {
    pub fn file<P: AsRef<std::path::Path>>(path: P) -> SqliteConnectionManager {
        SqliteConnectionManager
    }
    pub fn memory() -> SqliteConnectionManager {
        SqliteConnectionManager
    }
}
impl r2d2::ManageConnection for SqliteConnectionManager {
    type Connection = rusqlite::Connection;
}
