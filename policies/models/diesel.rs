// diesel: queries carry the table they are of, so that writes can name it. What is compared with in a query is not part of
// its answer: rows are new values, whose own tags count.

use std::intrinsics::*;

pub use prelude::*;
pub use result::QueryResult;
/// Tables and what is built of them: everything that runs.
pub trait Table {
    /// The name that SQL has for it.
    fn sql_table() -> &'static str {
        opaque()
    }
    /// What running it does.
    fn run(&self) {}
}
/// Columns and what is built of them.
pub trait Expression {}
pub struct Expr<V> {
    pub value: V,
}
impl<V> Expression for Expr<V> {}
impl<V> Table for Expr<V> {}
pub trait Connection: Sized {
    fn establish(url: &str) -> Result<Self, result::ConnectionError> {
        opaque()
    }
    fn transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {
        f(self)
    }
}
pub mod connection {
    pub use super::Connection;
}
pub struct PgConnection;
impl Connection for PgConnection {}
pub struct MysqlConnection;
impl Connection for MysqlConnection {}
pub struct SqliteConnection;
impl Connection for SqliteConnection {}
pub mod pg {
    pub use super::PgConnection;
    pub struct Pg;
}
pub mod mysql {
    pub use super::MysqlConnection;
    pub struct Mysql;
}
pub mod sqlite {
    pub use super::SqliteConnection;
    pub struct Sqlite;
}
pub mod prelude {
    pub use super::associations::{BelongingToDsl, Identifiable};
    pub use super::expression_methods::*;
    pub use super::query_dsl::*;
    pub use super::result::{ConnectionError, OptionalExtension, QueryResult};
    pub use super::{
        Connection, Expression, MysqlConnection, PgConnection, SaveChangesDsl, SelectableHelper, SqliteConnection, Table,
        allow_tables_to_appear_in_same_query, delete, insert_into, insert_or_ignore_into, joinable, replace_into, select,
        table, update,
    };
}
pub mod result {
    use std::fmt::{Display, Formatter};
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    #[derive(Debug)]
    pub enum DatabaseErrorKind {
        UniqueViolation,
        ForeignKeyViolation,
        UnableToSendCommand,
        SerializationFailure,
        ReadOnlyTransaction,
        NotNullViolation,
        CheckViolation,
        ClosedConnection,
    }
    /// What the database says of an error shows no values but those of a violated key: it carries nothing.
    pub enum Error {
        NotFound,
        RollbackTransaction,
        AlreadyInTransaction,
        NotInTransaction,
        BrokenTransactionManager,
        DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
        QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
        DeserializationError(Box<dyn std::error::Error + Send + Sync>),
        SerializationError(Box<dyn std::error::Error + Send + Sync>),
    }
    impl std::fmt::Debug for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Error {}
    #[derive(Debug)]
    pub struct ConnectionError;
    impl Display for ConnectionError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for ConnectionError {}
    pub trait DatabaseErrorInformation: std::fmt::Debug {
        fn message(&self) -> &str;
    }
    pub trait OptionalExtension<T> {
        fn optional(self) -> Result<Option<T>, Error>;
    }
    impl<T> OptionalExtension<T> for QueryResult<T> {
        fn optional(self) -> Result<Option<T>, Error> {
            match self {
                Ok(value) => Ok(Some(value)),
                Err(error) => Err(error),
            }
        }
    }
    pub use OptionalExtension as OptionalEmptyChangesetExtension;
}
pub mod expression_methods {
    use super::{Expr, Expression};
    use std::intrinsics::*;
    pub trait ExpressionMethods: Expression + Sized {
        fn eq<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn ne<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn gt<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn ge<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn lt<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn le<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn between<V>(self, low: V, high: V) -> Expr<V> {
            Expr { value: low }
        }
        fn eq_any<V>(self, values: V) -> Expr<V> {
            Expr { value: values }
        }
        fn ne_all<V>(self, values: V) -> Expr<V> {
            Expr { value: values }
        }
        fn is_null(self) -> Expr<()> {
            Expr { value: () }
        }
        fn is_not_null(self) -> Expr<()> {
            Expr { value: () }
        }
        fn asc(self) -> Expr<()> {
            Expr { value: () }
        }
        fn desc(self) -> Expr<()> {
            Expr { value: () }
        }
        fn nullable(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn assume_not_null(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn and<V>(self, other: V) -> Expr<(Self, V)> {
            Expr { value: (self, other) }
        }
        fn or<V>(self, other: V) -> Expr<(Self, V)> {
            Expr { value: (self, other) }
        }
        fn like<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn not_like<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn ilike<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn is_not_distinct_from<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn is_distinct_from<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn concat<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn contains<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> ExpressionMethods for E {}
    pub use ExpressionMethods as BoolExpressionMethods;
    pub use ExpressionMethods as NullableExpressionMethods;
    pub use ExpressionMethods as TextExpressionMethods;
    pub use ExpressionMethods as PgExpressionMethods;
    pub use ExpressionMethods as PgTextExpressionMethods;
}
pub mod query_dsl {
    use super::result::QueryResult;
    use super::{Expr, Table};
    use std::intrinsics::*;
    pub trait QueryDsl: Table + Sized {
        fn filter<P>(self, predicate: P) -> Self {
            self
        }
        fn or_filter<P>(self, predicate: P) -> Self {
            self
        }
        fn find<P>(self, key: P) -> Self {
            self
        }
        fn select<S>(self, selection: S) -> Self {
            self
        }
        fn inner_join<R>(self, other: R) -> Self {
            self
        }
        fn left_join<R>(self, other: R) -> Self {
            self
        }
        fn left_outer_join<R>(self, other: R) -> Self {
            self
        }
        fn on<P>(self, predicate: P) -> Self {
            self
        }
        fn order<O>(self, order: O) -> Self {
            self
        }
        fn order_by<O>(self, order: O) -> Self {
            self
        }
        fn then_order_by<O>(self, order: O) -> Self {
            self
        }
        fn group_by<G>(self, groups: G) -> Self {
            self
        }
        fn having<P>(self, predicate: P) -> Self {
            self
        }
        fn limit(self, limit: i64) -> Self {
            self
        }
        fn offset(self, offset: i64) -> Self {
            self
        }
        fn distinct(self) -> Self {
            self
        }
        fn distinct_on<S>(self, selection: S) -> Self {
            self
        }
        fn count(self) -> Self {
            self
        }
        fn for_update(self) -> Self {
            self
        }
        fn for_share(self) -> Self {
            self
        }
        fn skip_locked(self) -> Self {
            self
        }
        fn no_wait(self) -> Self {
            self
        }
        fn into_boxed(self) -> Self {
            self
        }
        fn single_value(self) -> Expr<()> {
            Expr { value: () }
        }
    }
    impl<T: Table> QueryDsl for T {}
    pub use QueryDsl as JoinOnDsl;
    pub mod methods {
        /// What runs a statement: its values arrive at the table. A trait of the values, so that their type is known.
        pub trait ExecuteDsl {
            fn execute(records: &Self, table: &'static str) {}
        }
        impl<U> ExecuteDsl for U {}
    }
    pub trait RunQueryDsl<Conn>: Table + Sized {
        fn execute(self, connection: &mut Conn) -> QueryResult<usize> {
            self.run();
            opaque()
        }
        fn load<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>> {
            self.run();
            opaque()
        }
        fn load_iter<U>(self, connection: &mut Conn) -> QueryResult<std::iter::Iter<QueryResult<U>>> {
            self.run();
            opaque()
        }
        fn get_result<U>(self, connection: &mut Conn) -> QueryResult<U> {
            self.run();
            opaque()
        }
        fn get_results<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>> {
            self.run();
            opaque()
        }
        fn first<U>(self, connection: &mut Conn) -> QueryResult<U> {
            self.run();
            opaque()
        }
    }
    impl<T: Table, Conn> RunQueryDsl<Conn> for T {}
}
pub use query_dsl::{QueryDsl, RunQueryDsl};
pub mod query_builder {
    use super::query_dsl::methods::ExecuteDsl;
    use super::{Expression, Table};
    use std::intrinsics::*;
    pub struct IncompleteInsertStatement<T> {
        pub target: T,
        pub sql_table: &'static str,
    }
    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T, U> {
            InsertStatement { target: self.target, sql_table: self.sql_table, records }
        }
        pub fn default_values(self) -> InsertStatement<T, ()> {
            InsertStatement { target: self.target, sql_table: self.sql_table, records: () }
        }
    }
    pub struct InsertStatement<T, U> {
        pub target: T,
        pub sql_table: &'static str,
        pub records: U,
    }
    impl<T, U> Table for InsertStatement<T, U> {
        fn run(&self) {
            ExecuteDsl::execute(&self.records, self.sql_table);
        }
    }
    impl<T, U> InsertStatement<T, U> {
        pub fn on_conflict<C>(self, target: C) -> Self {
            self
        }
        pub fn on_conflict_do_nothing(self) -> Self {
            self
        }
        pub fn filter_target<P>(self, predicate: P) -> Self {
            self
        }
        pub fn do_nothing(self) -> Self {
            self
        }
        pub fn do_update(self) -> Self {
            self
        }
        pub fn set<C>(self, changes: C) -> InsertStatement<T, (U, C)> {
            InsertStatement { target: self.target, sql_table: self.sql_table, records: (self.records, changes) }
        }
        pub fn returning<E>(self, selection: E) -> Self {
            self
        }
    }
    pub struct UpdateStatement<T, U> {
        pub target: T,
        pub sql_table: &'static str,
        pub records: U,
    }
    impl<T, U> Table for UpdateStatement<T, U> {
        fn run(&self) {
            ExecuteDsl::execute(&self.records, self.sql_table);
        }
    }
    impl<T, U> UpdateStatement<T, U> {
        pub fn set<C>(self, changes: C) -> UpdateStatement<T, C> {
            UpdateStatement { target: self.target, sql_table: self.sql_table, records: changes }
        }
        pub fn returning<E>(self, selection: E) -> Self {
            self
        }
    }
    pub struct DeleteStatement<T> {
        pub target: T,
    }
    impl<T> Table for DeleteStatement<T> {}
    impl<T> DeleteStatement<T> {
        pub fn of(sql_table: &'static str, target: T) -> Self {
            DeleteStatement { target }
        }
        pub fn returning<E>(self, selection: E) -> Self {
            self
        }
    }
    pub struct SqlQuery {
        pub sql: String,
        pub args: Bound,
    }
    /// Bound values: the one bound last, and all before it.
    pub struct Bound {
        pub last0: String,
        pub last1: String,
        pub last2: String,
        pub last3: String,
        pub rest: String,
    }
    impl Table for SqlQuery {
        fn run(&self) {
            self.walk_ast();
        }
    }
    pub trait QueryFragment {
        fn walk_ast(&self);
    }
    impl QueryFragment for SqlQuery {
        fn walk_ast(&self) {}
    }
    impl Expression for SqlQuery {}
    impl SqlQuery {
        pub fn bind<Type, V>(self, value: V) -> Self {
            let SqlQuery { sql, args } = self;
            let Bound { last0, last1, last2, last3, rest } = args;
            let args = Bound { last0: derive1(value), last1: last0, last2: last1, last3: last2, rest: derive2(rest, last3) };
            SqlQuery { sql, args }
        }
    }
}
use query_builder::*;
pub fn insert_into<T: Table>(target: T) -> IncompleteInsertStatement<T> {
    IncompleteInsertStatement { target, sql_table: T::sql_table() }
}
pub fn insert_or_ignore_into<T: Table>(target: T) -> IncompleteInsertStatement<T> {
    IncompleteInsertStatement { target, sql_table: T::sql_table() }
}
pub fn replace_into<T: Table>(target: T) -> IncompleteInsertStatement<T> {
    IncompleteInsertStatement { target, sql_table: T::sql_table() }
}
pub fn update<T: Table>(target: T) -> UpdateStatement<T, ()> {
    UpdateStatement { target, sql_table: T::sql_table(), records: () }
}
pub fn delete<T: Table>(target: T) -> DeleteStatement<T> {
    DeleteStatement::of(T::sql_table(), target)
}
pub fn select<E>(expression: E) -> Expr<E> {
    Expr { value: expression }
}
pub fn sql_query<Q: Into<String>>(query: Q) -> SqlQuery {
    let none = Bound { last0: opaque(), last1: opaque(), last2: opaque(), last3: opaque(), rest: opaque() };
    SqlQuery { sql: query.into(), args: none }
}
pub trait SaveChangesDsl<Conn>: Sized {
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {
        opaque()
    }
}
impl<T, Conn> SaveChangesDsl<Conn> for &T {}
pub trait SelectableHelper: Sized {
    fn as_select() -> Expr<()> {
        Expr { value: () }
    }
    fn as_returning() -> Expr<()> {
        Expr { value: () }
    }
}
impl<T> SelectableHelper for T {}
pub mod associations {
    use super::Expr;
    pub trait Identifiable {}
    pub trait BelongingToDsl<T>: Sized {
        fn belonging_to(parent: T) -> Expr<()> {
            Expr { value: () }
        }
    }
    impl<T, P> BelongingToDsl<P> for T {}
}
pub mod dsl {
    use super::Expr;
    pub use super::{delete, insert_into, select, sql_query, update};
    pub struct now;
    impl super::Expression for now {}
    pub fn exists<Q>(query: Q) -> Expr<()> {
        Expr { value: () }
    }
    pub fn not<E>(expression: E) -> Expr<E> {
        Expr { value: expression }
    }
    pub fn count<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn count_star() -> Expr<()> {
        Expr { value: () }
    }
    pub fn count_distinct<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn max<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn min<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn sum<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn avg<E>(expression: E) -> Expr<()> {
        Expr { value: () }
    }
    pub fn sql<Type>(text: &str) -> Expr<()> {
        Expr { value: () }
    }
}
pub mod upsert {
    use super::Expr;
    pub fn excluded<E>(column: E) -> Expr<()> {
        Expr { value: () }
    }
}
/// A table is a type that knows its name, and each column a type of its own.
#[macro_export]
macro_rules! table {
    (use $($rest:tt)*) => { $crate::table! { @import $($rest)* } };
    (@import ; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (@import $skipped:tt $($rest:tt)*) => { $crate::table! { @import $($rest)* } };
    ($(#[$meta:meta])* $schema:ident . $name:ident $($rest:tt)*) => { $crate::table! { $name $($rest)* } };
    ($(#[$meta:meta])* $name:ident { $($columns:tt)* }) => { $crate::table! { $name (id) { $($columns)* } } };
    (
        $(#[$meta:meta])* $name:ident ($($key:ident),* $(,)?) {
            $($(#[$about:meta])* $column:ident -> $ty:ty),* $(,)?
        }
    ) => {
        pub mod $name {
            pub struct table;
            impl $crate::Table for table {
                fn sql_table() -> &'static str {
                    stringify!($name)
                }
            }
            pub mod columns {
                $(
                    pub struct $column;
                    impl $crate::Expression for $column {}
                )*
                pub struct star;
                impl $crate::Expression for star {}
            }
            pub use self::columns::*;
            pub const all_columns: ($(columns::$column,)*) = ($(columns::$column,)*);
            pub mod dsl {
                pub use super::columns::*;
                pub use super::table as $name;
            }
        }
    };
}
#[macro_export]
macro_rules! joinable {
    ($($any:tt)*) => {};
}
#[macro_export]
macro_rules! allow_tables_to_appear_in_same_query {
    ($($any:tt)*) => {};
}
