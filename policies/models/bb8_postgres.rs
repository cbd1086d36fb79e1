// bb8-postgres: pools of tokio-postgres' clients.

pub use bb8;
pub use tokio_postgres;
pub struct PostgresConnectionManager<T>;
impl<T> PostgresConnectionManager<T> {
    pub fn new(config: tokio_postgres::Config, tls: T) -> PostgresConnectionManager<T> {
        PostgresConnectionManager
    }
    pub fn new_from_stringlike<P>(params: P, tls: T) -> Result<PostgresConnectionManager<T>, tokio_postgres::Error> {
        Ok(PostgresConnectionManager)
    }
}
impl<T> bb8::ManageConnection for PostgresConnectionManager<T> {
    type Connection = tokio_postgres::Client;
    type Error = tokio_postgres::Error;
}
