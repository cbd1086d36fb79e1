// sea-orm: an entity knows its table, and what is inserted, set or deleted is told by `stored` and `erased`, which the model
// speaks of. Rows are new values, whose own tags count. `DeriveEntityModel` is written out by the analyzer.

use std::intrinsics::*;

pub use entity::prelude;
pub use ActiveValue::{NotSet, Set, Unchanged};
/// The statement that writes: a target of the model.
pub fn stored<A>(table: &str, model: A) {}
/// The statement that deletes: a target of the model.
pub fn erased(table: &str) {}
#[derive(Debug, Clone, PartialEq)]
pub enum DbErr {
    RecordNotFound(String),
    RecordNotInserted,
    Custom(String),
}
impl std::error::Error for DbErr {}
impl std::fmt::Display for DbErr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Clone, Debug, PartialEq)]
pub enum ActiveValue<V> {
    Set(V),
    Unchanged(V),
    NotSet,
}
impl<V> Default for ActiveValue<V> {
    fn default() -> ActiveValue<V> {
        ActiveValue::NotSet
    }
}
impl<V> ActiveValue<V> {
    pub fn set(value: V) -> ActiveValue<V> {
        ActiveValue::Set(value)
    }
    pub fn unwrap(self) -> V {
        match self {
            ActiveValue::Set(value) | ActiveValue::Unchanged(value) => value,
            ActiveValue::NotSet => panic!("not set"),
        }
    }
    pub fn take(&mut self) -> Option<V> {
        match self {
            ActiveValue::Set(value) | ActiveValue::Unchanged(value) => Some(*value),
            ActiveValue::NotSet => None,
        }
    }
    pub fn is_set(&self) -> bool {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct DatabaseConnection;
pub type DbConn = DatabaseConnection;
pub struct DatabaseTransaction;
pub struct Database;
impl Database {
    pub async fn connect<O>(options: O) -> Result<DatabaseConnection, DbErr> {
        Ok(DatabaseConnection)
    }
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DatabaseBackend {
    MySql,
    Postgres,
    Sqlite,
}
pub use DatabaseBackend as DbBackend;
pub struct Statement {
    pub sql: String,
    pub args: Vec<Value>,
}
pub struct Value;
impl<T> From<T> for Value {
    fn from(value: T) -> Value {
        derive1(value)
    }
}
impl Statement {
    pub fn from_string<T: Into<String>>(backend: DbBackend, sql: T) -> Statement {
        Statement { sql: sql.into(), args: opaque() }
    }
    pub fn from_sql_and_values<T: Into<String>, I>(backend: DbBackend, sql: T, values: I) -> Statement {
        Statement { sql: sql.into(), args: same(values) }
    }
}
pub struct ExecResult;
impl ExecResult {
    pub fn rows_affected(&self) -> u64 {
        opaque()
    }
}
/// Where a column stands in a row.
pub trait ColIdx {}
impl ColIdx for &str {}
impl ColIdx for usize {}
impl ColIdx for (&str, &str) {}
#[derive(Debug)]
pub enum TryGetError {
    DbErr(DbErr),
    Null(String),
}
impl From<TryGetError> for DbErr {
    fn from(error: TryGetError) -> DbErr {
        opaque()
    }
}
impl From<DbErr> for TryGetError {
    fn from(error: DbErr) -> TryGetError {
        TryGetError::DbErr(error)
    }
}
/// What a column can be read as.
pub trait TryGetable: Sized {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        opaque()
    }
    fn try_get(row: &QueryResult, prefix: &str, column: &str) -> Result<Self, TryGetError> {
        opaque()
    }
    fn try_get_by_index(row: &QueryResult, index: usize) -> Result<Self, TryGetError> {
        opaque()
    }
}
impl TryGetable for bool {}
impl TryGetable for i8 {}
impl TryGetable for i16 {}
impl TryGetable for i32 {}
impl TryGetable for i64 {}
impl TryGetable for u8 {}
impl TryGetable for u16 {}
impl TryGetable for u32 {}
impl TryGetable for u64 {}
impl TryGetable for f32 {}
impl TryGetable for f64 {}
impl TryGetable for String {}
impl TryGetable for Vec<u8> {}
impl TryGetable for serde_json::Value {}
impl<T: TryGetable> TryGetable for Option<T> {}
pub struct QueryResult;
impl QueryResult {
    pub fn try_get_by<T, I: ColIdx>(&self, index: I) -> Result<T, DbErr> {
        opaque()
    }
    pub fn try_get_by_index<T>(&self, index: usize) -> Result<T, DbErr> {
        opaque()
    }
    pub fn try_get<T>(&self, prefix: &str, column: &str) -> Result<T, DbErr> {
        opaque()
    }
}
pub trait ConnectionTrait: Sized {
    fn get_database_backend(&self) -> DbBackend {
        opaque()
    }
    async fn execute(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        opaque()
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        opaque()
    }
    async fn query_one(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        opaque()
    }
    async fn query_all(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        opaque()
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        opaque()
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        opaque()
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        opaque()
    }
}
impl ConnectionTrait for DatabaseConnection {}
impl ConnectionTrait for DatabaseTransaction {}
#[derive(Debug)]
pub enum TransactionError<E> {
    Connection(DbErr),
    Transaction(E),
}
pub trait TransactionTrait: Sized {
    async fn transaction<F: FnOnce(&DatabaseTransaction) -> Fut, Fut: std::future::Future<Output = Result<T, E>>, T, E>(
        &self,
        callback: F,
    ) -> Result<T, TransactionError<E>> {
        match callback(&DatabaseTransaction).await {
            Ok(value) => Ok(value),
            Err(error) => Err(TransactionError::Transaction(error)),
        }
    }
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        Ok(DatabaseTransaction)
    }
}
impl TransactionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseTransaction {}
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr> {
        Ok(())
    }
    pub async fn rollback(self) -> Result<(), DbErr> {
        Ok(())
    }
}
pub trait EntityTrait: Sized {
    type Model;
    type ActiveModel;
    type Column;
    fn sql_table() -> &'static str {
        opaque()
    }
    fn find() -> Select<Self> {
        Select { entity: opaque() }
    }
    fn find_by_id<K>(key: K) -> Select<Self> {
        Select { entity: opaque() }
    }
    fn insert<A>(model: A) -> Insert<A> {
        Insert { table: Self::sql_table(), model }
    }
    fn insert_many<A, I: IntoIterator<Item = A>>(models: I) -> Insert<Vec<A>> {
        Insert { table: Self::sql_table(), model: models.into_iter().collect() }
    }
    fn update<A>(model: A) -> Insert<A> {
        Insert { table: Self::sql_table(), model }
    }
    fn update_many() -> UpdateMany<Self> {
        UpdateMany { entity: opaque(), table: Self::sql_table(), values: String::new() }
    }
    fn delete<A>(model: A) -> DeleteMany<Self> {
        DeleteMany { entity: opaque(), table: Self::sql_table() }
    }
    fn delete_many() -> DeleteMany<Self> {
        DeleteMany { entity: opaque(), table: Self::sql_table() }
    }
    fn delete_by_id<K>(key: K) -> DeleteMany<Self> {
        DeleteMany { entity: opaque(), table: Self::sql_table() }
    }
}
pub struct Insert<A> {
    pub table: &'static str,
    pub model: A,
}
pub struct InsertResult;
impl<A> Insert<A> {
    pub fn on_conflict<C>(self, conflict: C) -> Self {
        self
    }
    pub async fn exec<C>(self, db: &C) -> Result<InsertResult, DbErr> {
        stored(self.table, self.model);
        Ok(InsertResult)
    }
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> {
        stored(self.table, self.model);
        Ok(opaque())
    }
    pub async fn exec_with_returning<C, M>(self, db: &C) -> Result<M, DbErr> {
        stored(self.table, self.model);
        opaque()
    }
}
pub struct UpdateMany<E> {
    pub entity: E,
    pub table: &'static str,
    pub values: String,
}
pub struct UpdateResult {
    pub rows_affected: u64,
}
impl<E: EntityTrait> UpdateMany<E> {
    pub fn col_expr<C, V>(mut self, column: C, value: V) -> Self {
        self.values = derive2(self.values, value);
        self
    }
    pub fn set<A>(mut self, model: A) -> Self {
        self.values = derive2(self.values, model);
        self
    }
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> {
        stored(self.table, self.values);
        opaque()
    }
}
pub struct DeleteMany<E> {
    pub entity: E,
    pub table: &'static str,
}
pub struct DeleteResult {
    pub rows_affected: u64,
}
impl<E: EntityTrait> DeleteMany<E> {
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> {
        erased(self.table);
        opaque()
    }
}
pub struct Select<E> {
    pub entity: E,
}
impl<E: EntityTrait> Select<E> {
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> {
        opaque()
    }
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> {
        opaque()
    }
    pub async fn stream<C>(self, db: &C) -> Result<futures::stream::Items<Result<E::Model, DbErr>>, DbErr> {
        opaque()
    }
    pub async fn count<C>(self, db: &C) -> Result<u64, DbErr> {
        opaque()
    }
    pub fn into_model<M>(self) -> SelectModel<M> {
        opaque()
    }
}
impl<E: EntityTrait> Select<E> {
    pub fn find_also_related<R: EntityTrait>(self, related: R) -> SelectTwo<E, R> {
        opaque()
    }
    pub fn find_with_related<R: EntityTrait>(self, related: R) -> SelectTwoMany<E, R> {
        opaque()
    }
    pub fn inner_join<R>(self, related: R) -> Self {
        self
    }
    pub fn left_join<R>(self, related: R) -> Self {
        self
    }
    pub fn into_tuple<M>(self) -> SelectModel<M> {
        opaque()
    }
}
/// Rows with what belongs to each.
pub struct SelectTwo<E, F> {
    pub entity: E,
    pub related: F,
}
impl<E: EntityTrait, F: EntityTrait> SelectTwo<E, F> {
    pub async fn one<C>(self, db: &C) -> Result<Option<(E::Model, Option<F::Model>)>, DbErr> {
        opaque()
    }
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Option<F::Model>)>, DbErr> {
        opaque()
    }
}
pub struct SelectTwoMany<E, F> {
    pub entity: E,
    pub related: F,
}
impl<E: EntityTrait, F: EntityTrait> SelectTwoMany<E, F> {
    pub async fn all<C>(self, db: &C) -> Result<Vec<(E::Model, Vec<F::Model>)>, DbErr> {
        opaque()
    }
}
impl<E, F> QueryOrder for SelectTwo<E, F> {}
impl<E, F> QuerySelect for SelectTwo<E, F> {}
/// The statement itself.
pub trait QueryTrait: Sized {
    fn into_query(self) -> sea_query::SelectStatement {
        opaque()
    }
    fn build(&self, backend: DbBackend) -> Statement {
        opaque()
    }
    fn apply_if<T, F: FnOnce(Self, T) -> Self>(self, value: Option<T>, apply: F) -> Self {
        match value {
            Some(value) => apply(self, value),
            None => self,
        }
    }
}
impl<E> QueryTrait for Select<E> {}
pub mod sea_query {
    /// Stands for the statements of sea-query that read.
    pub struct SelectStatement;
    pub struct OnConflict;
    impl OnConflict {
        pub fn column<C>(column: C) -> OnConflict {
            OnConflict
        }
        pub fn columns<I>(columns: I) -> OnConflict {
            OnConflict
        }
        pub fn update_column<C>(&mut self, column: C) -> &mut OnConflict {
            self
        }
        pub fn update_columns<I>(&mut self, columns: I) -> &mut OnConflict {
            self
        }
        pub fn do_nothing(&mut self) -> &mut OnConflict {
            self
        }
        pub fn to_owned(&self) -> OnConflict {
            OnConflict
        }
    }
}
pub enum RelationType {
    HasOne,
    HasMany,
}
pub struct RelationDef;
impl RelationDef {
    pub fn rev(self) -> RelationDef {
        self
    }
}
pub trait RelationTrait {
    fn def(&self) -> RelationDef {
        RelationDef
    }
}
pub trait Related<R> {
    fn to() -> RelationDef;
}
pub trait TryIntoModel<M> {
    fn try_into_model(self) -> Result<M, DbErr>;
}
pub struct SelectModel<M> {
    pub model: M,
}
impl<M> SelectModel<M> {
    pub async fn one<C>(self, db: &C) -> Result<Option<M>, DbErr> {
        opaque()
    }
    pub async fn all<C>(self, db: &C) -> Result<Vec<M>, DbErr> {
        opaque()
    }
}
pub trait QueryFilter: Sized {
    fn filter<F>(self, condition: F) -> Self {
        self
    }
}
impl<T> QueryFilter for T {}
pub trait QueryOrder: Sized {
    fn order_by<C, O>(self, column: C, order: O) -> Self {
        self
    }
    fn order_by_asc<C>(self, column: C) -> Self {
        self
    }
    fn order_by_desc<C>(self, column: C) -> Self {
        self
    }
}
impl<E> QueryOrder for Select<E> {}
#[derive(Clone, Copy, Debug)]
pub enum JoinType {
    Join,
    InnerJoin,
    LeftJoin,
    RightJoin,
    CrossJoin,
    FullOuterJoin,
}
pub trait QuerySelect: Sized {
    fn limit<N>(self, n: N) -> Self {
        self
    }
    fn offset<N>(self, n: N) -> Self {
        self
    }
    fn select_only(self) -> Self {
        self
    }
    fn column<C>(self, column: C) -> Self {
        self
    }
    fn group_by<C>(self, column: C) -> Self {
        self
    }
    fn distinct(self) -> Self {
        self
    }
    fn distinct_on<I>(self, columns: I) -> Self {
        self
    }
    fn column_as<C, A>(self, column: C, alias: A) -> Self {
        self
    }
    fn columns<I>(self, columns: I) -> Self {
        self
    }
    fn having<F>(self, filter: F) -> Self {
        self
    }
    fn join(self, kind: JoinType, relation: RelationDef) -> Self {
        self
    }
    fn lock_exclusive(self) -> Self {
        self
    }
}
impl<E> QuerySelect for Select<E> {}
pub struct SimpleExpr;
pub trait ColumnTrait: Sized {
    fn eq<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn ne<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn gt<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn gte<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn lt<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn lte<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn like<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn contains<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn starts_with<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn is_in<V>(&self, values: V) -> SimpleExpr {
        SimpleExpr
    }
    fn is_not_in<V>(&self, values: V) -> SimpleExpr {
        SimpleExpr
    }
    fn between<V>(&self, low: V, high: V) -> SimpleExpr {
        SimpleExpr
    }
    fn ends_with<V>(&self, value: V) -> SimpleExpr {
        SimpleExpr
    }
    fn in_subquery(&self, query: sea_query::SelectStatement) -> SimpleExpr {
        SimpleExpr
    }
    fn not_in_subquery(&self, query: sea_query::SelectStatement) -> SimpleExpr {
        SimpleExpr
    }
    fn count(&self) -> SimpleExpr {
        SimpleExpr
    }
    fn max(&self) -> SimpleExpr {
        SimpleExpr
    }
    fn min(&self) -> SimpleExpr {
        SimpleExpr
    }
    fn sum(&self) -> SimpleExpr {
        SimpleExpr
    }
    fn is_null(&self) -> SimpleExpr {
        SimpleExpr
    }
    fn is_not_null(&self) -> SimpleExpr {
        SimpleExpr
    }
}
impl SimpleExpr {
    pub fn and(self, other: SimpleExpr) -> SimpleExpr {
        self
    }
    pub fn or(self, other: SimpleExpr) -> SimpleExpr {
        self
    }
}
pub struct Condition;
impl Condition {
    pub fn all() -> Condition {
        Condition
    }
    pub fn any() -> Condition {
        Condition
    }
    pub fn add<C>(self, condition: C) -> Condition {
        self
    }
}
pub trait ActiveModelBehavior {}
pub trait ActiveModelTrait: Sized {
    type Entity: EntityTrait;
    async fn insert<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> {
        opaque()
    }
    async fn update<C>(self, db: &C) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> {
        opaque()
    }
    async fn save<C>(self, db: &C) -> Result<Self, DbErr> {
        opaque()
    }
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr> {
        erased(<Self::Entity as EntityTrait>::sql_table());
        opaque()
    }
}
pub trait ModelTrait: Sized {
    type Entity: EntityTrait;
    async fn delete<C>(self, db: &C) -> Result<DeleteResult, DbErr> {
        erased(<Self::Entity as EntityTrait>::sql_table());
        opaque()
    }
}
pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}
pub mod entity {
    pub mod prelude {
        pub use crate::{
            ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
            ModelTrait, QueryFilter, Related, RelationDef, RelationTrait, Select, TryGetable,
        };
        pub trait DeriveEntityModel {}
        pub use crate::RelationTrait as DeriveRelation;
        pub trait EnumIter {}
        pub trait DeriveActiveEnum {}
        pub type DateTimeUtc = chrono::DateTime<chrono::Utc>;
        pub type DateTime = chrono::NaiveDateTime;
        pub type Uuid = uuid::Uuid;
        pub type Json = serde_json::Value;
    }
    pub use crate::{ActiveModelTrait, EntityTrait};
    pub use crate::ActiveValue::{self, NotSet, Set, Unchanged};
}
