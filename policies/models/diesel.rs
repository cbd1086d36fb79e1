// diesel: queries carry the table they are of, so that writes can name it. What is compared with in a query is not part of
// its answer: rows are new values, whose own tags count.

use std::intrinsics::*;

pub use prelude::*;
pub use result::QueryResult;
/// Tables and what is built of them: everything that runs.
pub trait Table {
    /// What is selected.
    type Of;
    /// The name that SQL has for it.
    fn sql_table() -> &'static str {
        opaque()
    }
    /// What running it does.
    fn run(&self) {}
}
/// Nothing was said of what is selected: rows are what the code takes them for.
#[own]
pub struct Untold;
/// `M::as_select()`: rows are values of `M`.
#[own]
pub struct As<M> {
    pub model: M,
}
/// A query of which is said what is selected.
#[own]
pub struct Selected<Q, S> {
    pub query: Q,
    pub selection: S,
}
impl<Q: Table, S> Table for Selected<Q, S> {
    type Of = S;
    fn sql_table() -> &'static str {
        Q::sql_table()
    }
    fn run(&self) {
        self.query.run();
    }
}
/// What is selected is read as a `U`.
#[own]
pub trait Gives<U> {
    fn give() -> U {
        opaque()
    }
}
impl<U> Gives<U> for Untold {}
impl<M> Gives<M> for As<M> {}
impl<V, U> Gives<U> for Expr<V> {}
macro_rules! selections {
    ($(($($part:ident $of:ident),*))*) => {$(
        impl<$($part: Gives<$of>,)* $($of,)*> Gives<($($of,)*)> for ($($part,)*) {
            fn give() -> ($($of,)*) {
                ($($part::give(),)*)
            }
        }
    )*};
}
selections! {
    (A S)
    (A S, B T)
    (A S, B T, C U)
    (A S, B T, C U, D V)
    (A S, B T, C U, D V, E W)
    (A S, B T, C U, D V, E W, F X)
}
/// What a column holds: the field that stands for it, where a type of the code says so.
#[own]
pub trait Stored {
    fn value() -> String {
        opaque()
    }
}
impl<T: Expression> Stored for T {}
pub trait Queryable {}
pub trait QueryableByName {}
pub trait Selectable {}
pub trait Insertable {}
pub trait AsChangeset {}
/// Columns and what is built of them.
pub trait Expression {}
pub struct Expr<V> {
    pub value: V,
}
impl<V> Expression for Expr<V> {}
impl<V> Table for Expr<V> {
    type Of = Untold;
}
impl<V, R> std::ops::Add<R> for Expr<V> {
    type Output = Expr<(V, R)>;
    fn add(self, other: R) -> Expr<(V, R)> {
        Expr { value: (self.value, other) }
    }
}
impl<V, R> std::ops::Sub<R> for Expr<V> {
    type Output = Expr<(V, R)>;
    fn sub(self, other: R) -> Expr<(V, R)> {
        Expr { value: (self.value, other) }
    }
}
impl<V, R> std::ops::Mul<R> for Expr<V> {
    type Output = Expr<(V, R)>;
    fn mul(self, other: R) -> Expr<(V, R)> {
        Expr { value: (self.value, other) }
    }
}
impl<V, R> std::ops::Div<R> for Expr<V> {
    type Output = Expr<(V, R)>;
    fn div(self, other: R) -> Expr<(V, R)> {
        Expr { value: (self.value, other) }
    }
}
pub trait BoxableExpression<QS, DB, GB = (), IsAggregate = ()> {}
impl<QS, DB, GB, IsAggregate> Expression for Box<dyn BoxableExpression<QS, DB, GB, IsAggregate>> {}
pub trait IntoSql: Sized {
    fn into_sql<T>(self) -> Expr<Self> {
        Expr { value: self }
    }
    fn as_sql<T>(&self) -> Expr<&Self> {
        Expr { value: self }
    }
}
impl<T> IntoSql for T {}
/// Rows that know their query.
pub trait HasQuery: Sized {
    fn query() -> Expr<()> {
        Expr { value: () }
    }
    fn base_query() -> Expr<()> {
        Expr { value: () }
    }
}
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
    pub use super::associations::{BelongingToDsl, GroupedBy, Identifiable};
    pub use super::expression_methods::*;
    pub use super::query_dsl::*;
    pub use super::result::{ConnectionError, OptionalExtension, QueryResult};
    pub use super::{
        BoxableExpression, Connection, Expression, HasQuery, IntoSql, MysqlConnection, PgConnection, Queryable, QueryableByName, SaveChangesDsl,
        Selectable, SelectableHelper, SqliteConnection, Table,
        allow_tables_to_appear_in_same_query, delete, insert_into, insert_or_ignore_into, joinable, replace_into, select,
        table, update, upsert::DecoratableTarget,
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
        fn eq_any<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn ne_all<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn between<V, W>(self, low: V, high: W) -> Expr<(V, W)> {
            Expr { value: (low, high) }
        }
        fn not_between<V, W>(self, low: V, high: W) -> Expr<(V, W)> {
            Expr { value: (low, high) }
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
        fn cast<ST>(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn fallible_cast<ST>(self) -> Expr<Self> {
            Expr { value: self }
        }
    }
    impl<E: Expression> ExpressionMethods for E {}
    pub trait BoolExpressionMethods: Expression + Sized {
        fn and<V>(self, other: V) -> Expr<(Self, V)> {
            Expr { value: (self, other) }
        }
        fn or<V>(self, other: V) -> Expr<(Self, V)> {
            Expr { value: (self, other) }
        }
    }
    impl<E: Expression> BoolExpressionMethods for E {}
    pub trait NullableExpressionMethods: Expression + Sized {
        fn nullable(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn assume_not_null(self) -> Expr<Self> {
            Expr { value: self }
        }
    }
    impl<E: Expression> NullableExpressionMethods for E {}
    pub trait TextExpressionMethods: Expression + Sized {
        fn concat<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn like<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn not_like<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> TextExpressionMethods for E {}
    pub trait EscapeExpressionMethods: Expression + Sized {
        fn escape(self, character: char) -> Expr<Self> {
            Expr { value: self }
        }
    }
    impl<E: Expression> EscapeExpressionMethods for E {}
    pub trait PgExpressionMethods: Expression + Sized {
        fn is_distinct_from<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn is_not_distinct_from<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn is_contained_by_range<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgExpressionMethods for E {}
    pub trait PgTextExpressionMethods: Expression + Sized {
        fn ilike<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn not_ilike<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn similar_to<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn not_similar_to<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgTextExpressionMethods for E {}
    pub trait PgTimestampExpressionMethods: Expression + Sized {
        fn at_time_zone<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgTimestampExpressionMethods for E {}
    pub trait PgArrayExpressionMethods: Expression + Sized {
        fn overlaps_with<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn contains<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn is_contained_by<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn index<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgArrayExpressionMethods for E {}
    pub trait PgSortExpressionMethods: Expression + Sized {
        fn nulls_first(self) -> Expr<()> {
            Expr { value: () }
        }
        fn nulls_last(self) -> Expr<()> {
            Expr { value: () }
        }
    }
    impl<E: Expression> PgSortExpressionMethods for E {}
    pub trait PgJsonbExpressionMethods: Expression + Sized {
        fn has_key<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn has_any_key<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn has_all_keys<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn remove<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn remove_by_path<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgJsonbExpressionMethods for E {}
    pub trait PgAnyJsonExpressionMethods: Expression + Sized {
        fn retrieve_as_object<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn retrieve_as_text<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn retrieve_by_path_as_object<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
        fn retrieve_by_path_as_text<V>(self, value: V) -> Expr<V> {
            Expr { value }
        }
    }
    impl<E: Expression> PgAnyJsonExpressionMethods for E {}
}
pub mod query_dsl {
    use super::result::QueryResult;
    use super::{Expr, Gives, Selected, Table};
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
        fn select<S>(self, selection: S) -> Selected<Self, S> {
            Selected { query: self, selection }
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
        fn for_no_key_update(self) -> Self {
            self
        }
        fn for_key_share(self) -> Self {
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
        fn into_boxed<'a, DB>(self) -> Self {
            self
        }
        fn single_value(self) -> Expr<()> {
            Expr { value: () }
        }
    }
    impl<T: Table> QueryDsl for T {}
    pub trait JoinOnDsl: Sized {
        fn on<P>(self, predicate: P) -> Self {
            self
        }
    }
    impl<T: Table> JoinOnDsl for T {}
    pub trait CombineDsl: Sized {
        fn union<R>(self, rhs: R) -> Self {
            self
        }
        fn union_all<R>(self, rhs: R) -> Self {
            self
        }
        fn intersect<R>(self, rhs: R) -> Self {
            self
        }
        fn intersect_all<R>(self, rhs: R) -> Self {
            self
        }
        fn except<R>(self, rhs: R) -> Self {
            self
        }
        fn except_all<R>(self, rhs: R) -> Self {
            self
        }
    }
    impl<T: Table> CombineDsl for T {}
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
        fn load<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self::Of: Gives<U>,
        {
            self.run();
            Ok(vec![<Self::Of as Gives<U>>::give()])
        }
        fn load_iter<U>(self, connection: &mut Conn) -> QueryResult<std::iter::Iter<QueryResult<U>>>
        where
            Self::Of: Gives<U>,
        {
            self.run();
            Ok(std::iter::Iter { elem: Ok(<Self::Of as Gives<U>>::give()) })
        }
        fn get_result<U>(self, connection: &mut Conn) -> QueryResult<U>
        where
            Self::Of: Gives<U>,
        {
            self.run();
            Ok(<Self::Of as Gives<U>>::give())
        }
        fn get_results<U>(self, connection: &mut Conn) -> QueryResult<Vec<U>>
        where
            Self::Of: Gives<U>,
        {
            self.run();
            Ok(vec![<Self::Of as Gives<U>>::give()])
        }
        fn first<U>(self, connection: &mut Conn) -> QueryResult<U>
        where
            Self::Of: Gives<U>,
        {
            self.run();
            Ok(<Self::Of as Gives<U>>::give())
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
        type Of = super::Untold;
        fn run(&self) {
            ExecuteDsl::execute(&self.records, self.sql_table);
        }
    }
    impl<T, U> InsertStatement<T, U> {
        pub fn on_conflict<C>(self, target: C) -> IncompleteOnConflict<InsertStatement<T, U>, C> {
            IncompleteOnConflict { stmt: self, target }
        }
        pub fn on_conflict_do_nothing(self) -> Self {
            self
        }
        pub fn filter<P>(self, predicate: P) -> Self {
            self
        }
        pub fn into_columns<C>(self, columns: C) -> Self {
            self
        }
        pub fn returning<E>(self, selection: E) -> super::Selected<Self, E> {
            super::Selected { query: self, selection }
        }
    }
    pub use super::upsert::{DecoratableTarget, IncompleteDoUpdate, IncompleteOnConflict};
    pub struct UpdateStatement<T, U> {
        pub target: T,
        pub sql_table: &'static str,
        pub records: U,
    }
    impl<T, U> Table for UpdateStatement<T, U> {
        type Of = super::Untold;
        fn run(&self) {
            ExecuteDsl::execute(&self.records, self.sql_table);
        }
    }
    impl<T, U> UpdateStatement<T, U> {
        pub fn set<C>(self, changes: C) -> UpdateStatement<T, C> {
            UpdateStatement { target: self.target, sql_table: self.sql_table, records: changes }
        }
        pub fn filter<P>(self, predicate: P) -> Self {
            self
        }
        pub fn into_boxed<'a, DB>(self) -> Self {
            self
        }
        pub fn returning<E>(self, selection: E) -> super::Selected<Self, E> {
            super::Selected { query: self, selection }
        }
    }
    pub struct DeleteStatement<T> {
        pub target: T,
    }
    impl<T> Table for DeleteStatement<T> {
        type Of = super::Untold;
    }
    impl<T> DeleteStatement<T> {
        pub fn of(sql_table: &'static str, target: T) -> Self {
            DeleteStatement { target }
        }
        pub fn filter<P>(self, predicate: P) -> Self {
            self
        }
        pub fn or_filter<P>(self, predicate: P) -> Self {
            self
        }
        pub fn into_boxed<'a, DB>(self) -> Self {
            self
        }
        pub fn returning<E>(self, selection: E) -> super::Selected<Self, E> {
            super::Selected { query: self, selection }
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
        type Of = super::Untold;
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
    fn as_select() -> As<Self> {
        opaque()
    }
    fn as_returning() -> As<Self> {
        opaque()
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
    pub trait GroupedBy<'a, Parent>: IntoIterator + Sized {
        fn grouped_by(self, parents: &'a [Parent]) -> Vec<Vec<Self::Item>> {
            vec![self.into_iter().collect()]
        }
    }
    impl<'a, Parent, Child> GroupedBy<'a, Parent> for Vec<Child> {}
}
pub mod dsl {
    use super::Expr;
    pub use super::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub struct now;
    impl super::Expression for now {}
    pub struct today;
    impl super::Expression for today {}
    pub trait IntervalDsl: Sized {
        fn microseconds(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn milliseconds(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn seconds(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn minutes(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn hours(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn days(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn weeks(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn months(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn years(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn microsecond(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn millisecond(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn second(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn minute(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn hour(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn day(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn week(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn month(self) -> Expr<Self> {
            Expr { value: self }
        }
        fn year(self) -> Expr<Self> {
            Expr { value: self }
        }
    }
    impl IntervalDsl for i32 {}
    impl IntervalDsl for i64 {}
    impl IntervalDsl for f64 {}
    // What queries are called when they are written as types: the query they began with.
    pub type Select<Q, Of = ()> = Q;
    pub type Filter<Q, Of = ()> = Q;
    pub type Find<Q, Of = ()> = Q;
    pub type FindBy<Q, Of = ()> = Q;
    pub type Order<Q, Of = ()> = Q;
    pub type OrderBy<Q, Of = ()> = Q;
    pub type ThenOrderBy<Q, Of = ()> = Q;
    pub type InnerJoin<Q, Of = ()> = Q;
    pub type LeftJoin<Q, Of = ()> = Q;
    pub type LeftOuterJoin<Q, Of = ()> = Q;
    pub type GroupBy<Q, Of = ()> = Q;
    pub type Having<Q, Of = ()> = Q;
    pub type DistinctOn<Q, Of = ()> = Q;
    pub type Distinct<Q> = Q;
    pub type Limit<Q> = Q;
    pub type Offset<Q> = Q;
    pub type ForUpdate<Q> = Q;
    pub type IntoBoxed<'a, Q, DB> = Q;
    pub type AsSelect<Row, DB> = Expr<()>;
    pub type SqlTypeOf<E> = E;
    pub type Eq<L, R> = Expr<R>;
    pub type NotEq<L, R> = Expr<R>;
    pub type Gt<L, R> = Expr<R>;
    pub type GtEq<L, R> = Expr<R>;
    pub type Lt<L, R> = Expr<R>;
    pub type LtEq<L, R> = Expr<R>;
    pub type EqAny<L, R> = Expr<R>;
    pub type And<L, R> = Expr<R>;
    pub type Or<L, R> = Expr<R>;
    pub type Like<L, R> = Expr<R>;
    pub type ILike<L, R> = Expr<R>;
    pub type Nullable<E> = Expr<E>;
    pub type Asc<E> = Expr<E>;
    pub type Desc<E> = Expr<E>;
    pub type IsNull<E> = Expr<E>;
    pub type IsNotNull<E> = Expr<E>;
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
    use super::query_builder::InsertStatement;
    use super::{Expr, Expression};
    pub struct IncompleteOnConflict<Stmt, Target> {
        pub stmt: Stmt,
        pub target: Target,
    }
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_nothing(self) -> Stmt {
            self.stmt
        }
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target> {
            IncompleteDoUpdate { stmt: self.stmt, target: self.target }
        }
        pub fn filter_target<P>(self, predicate: P) -> Self {
            self
        }
    }
    pub struct IncompleteDoUpdate<Stmt, Target> {
        pub stmt: Stmt,
        pub target: Target,
    }
    impl<T, U, Target> IncompleteDoUpdate<InsertStatement<T, U>, Target> {
        pub fn set<C>(self, changes: C) -> InsertStatement<T, (U, C)> {
            let InsertStatement { target, sql_table, records } = self.stmt;
            InsertStatement { target, sql_table, records: (records, changes) }
        }
    }
    pub trait DecoratableTarget<P>: Sized {
        fn filter_target(self, predicate: P) -> Self {
            self
        }
    }
    impl<T: Expression, P> DecoratableTarget<P> for T {}
    pub fn on_constraint(name: &str) -> Expr<()> {
        Expr { value: () }
    }
    pub fn excluded<E>(column: E) -> Expr<()> {
        Expr { value: () }
    }
}
/// Types of SQL, which functions of SQL take and return.
pub mod sql_types {
    pub struct Text;
    impl super::Expression for Text {}
    impl super::Table for Text {}
    pub struct Integer;
    impl super::Expression for Integer {}
    impl super::Table for Integer {}
    pub struct SmallInt;
    impl super::Expression for SmallInt {}
    impl super::Table for SmallInt {}
    pub struct BigInt;
    impl super::Expression for BigInt {}
    impl super::Table for BigInt {}
    pub struct Double;
    impl super::Expression for Double {}
    impl super::Table for Double {}
    pub struct Float;
    impl super::Expression for Float {}
    impl super::Table for Float {}
    pub struct Numeric;
    impl super::Expression for Numeric {}
    impl super::Table for Numeric {}
    pub struct Bool;
    impl super::Expression for Bool {}
    impl super::Table for Bool {}
    pub struct Date;
    impl super::Expression for Date {}
    impl super::Table for Date {}
    pub struct Time;
    impl super::Expression for Time {}
    impl super::Table for Time {}
    pub struct Timestamp;
    impl super::Expression for Timestamp {}
    impl super::Table for Timestamp {}
    pub struct Timestamptz;
    impl super::Expression for Timestamptz {}
    impl super::Table for Timestamptz {}
    pub struct Interval;
    impl super::Expression for Interval {}
    impl super::Table for Interval {}
    pub struct Binary;
    impl super::Expression for Binary {}
    impl super::Table for Binary {}
    pub struct Json;
    impl super::Expression for Json {}
    impl super::Table for Json {}
    pub struct Jsonb;
    impl super::Expression for Jsonb {}
    impl super::Table for Jsonb {}
    pub struct Uuid;
    impl super::Expression for Uuid {}
    impl super::Table for Uuid {}
    pub struct Inet;
    impl super::Expression for Inet {}
    impl super::Table for Inet {}
    pub type VarChar = Text;
    pub type Varchar = Text;
    pub type Int2 = SmallInt;
    pub type Int4 = Integer;
    pub type Int8 = BigInt;
    pub type Float4 = Float;
    pub type Float8 = Double;
    pub type TimestamptzSqlite = Timestamptz;
    pub type Bytea = Binary;
    pub struct Nullable<T> {
        pub of: T,
    }
    impl<T> super::Expression for Nullable<T> {}
    impl<T> super::Table for Nullable<T> {}
    pub struct Array<T> {
        pub of: T,
    }
    impl<T> super::Expression for Array<T> {}
    impl<T> super::Table for Array<T> {}
    pub struct Range<T> {
        pub of: T,
    }
    impl<T> super::Expression for Range<T> {}
    impl<T> super::Table for Range<T> {}
    pub struct Record<T> {
        pub of: T,
    }
    impl<T> super::Expression for Record<T> {}
    impl<T> super::Table for Record<T> {}
}
/// Functions of SQL take any expressions, and are one.
#[macro_export]
macro_rules! define_sql_function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path)?),* $(,)?>)? ($($arg:ident : $ty:ty),* $(,)?) $(-> $result:ty)? ; $($rest:tt)*) => {
        $crate::define_sql_function! { $(#[$meta])* $vis fn $name ($($arg: $ty),*) }
        $crate::define_sql_function! { $($rest)* }
    };
    ($(#[$meta:meta])* $vis:vis fn $name:ident $(<$($param:ident $(: $bound:path)?),* $(,)?>)? ($($arg:ident : $ty:ty),* $(,)?) $(-> $result:ty)?) => {
        #[allow(non_camel_case_types)]
        $vis fn $name($($arg: impl Sized),*) -> $crate::Expr<()> {
            $crate::Expr { value: () }
        }
    };
    () => {};
}
pub use define_sql_function as sql_function;
#[macro_export]
macro_rules! no_arg_sql_function {
    ($name:ident, $($rest:tt)*) => {
        pub struct $name;
        impl $crate::Expression for $name {}
    };
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
                type Of = $crate::Untold;
                fn sql_table() -> &'static str {
                    stringify!($name)
                }
            }
            pub mod columns {
                $(
                    pub struct $column;
                    impl $crate::Expression for $column {}
                    impl<U> $crate::Gives<U> for $column {
                        fn give() -> U {
                            ::std::intrinsics::derive1(<$column as $crate::Stored>::value())
                        }
                    }
                    impl<R> std::ops::Add<R> for $column {
                        type Output = $crate::Expr<R>;
                        fn add(self, other: R) -> $crate::Expr<R> {
                            $crate::Expr { value: other }
                        }
                    }
                    impl<R> std::ops::Sub<R> for $column {
                        type Output = $crate::Expr<R>;
                        fn sub(self, other: R) -> $crate::Expr<R> {
                            $crate::Expr { value: other }
                        }
                    }
                )*
                pub struct star;
                impl $crate::Expression for star {}
            }
            pub use self::columns::*;
            pub type BoxedQuery<'a, DB, ST = ()> = table;
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
