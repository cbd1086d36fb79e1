// async-graphql: what a resolver yields is answered; simple objects show all their fields, others what their resolvers yield.

use std::intrinsics::*;

#[serves]
pub fn serve<H: FnOnce<A, Output = F>, A, F, R: Yield>(handler: H) {
    answer(same::<_, R>(handler()).shown());
}
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(data: T) {}
/// What a resolver may yield.
#[own]
pub trait Yield {
    fn shown(self) -> String;
}
impl<T: SimpleObject> Yield for T {
    fn shown(self) -> String {
        let mut out = Text { buf: String::new() };
        self.write(&mut out);
        out.buf
    }
}
impl<T: Yield, E: Into<Error>> Yield for std::result::Result<T, E> {
    fn shown(self) -> String {
        match self {
            Ok(value) => value.shown(),
            Err(error) => {
                let error: Error = error.into();
                error.message
            }
        }
    }
}
/// All that a value shows.
#[own]
pub struct Text {
    pub buf: String,
}
/// Derived: hands each field on.
pub trait SimpleObject {
    fn write(&self, out: &mut Text);
}
impl SimpleObject for String {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for &str {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for u8 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for u16 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for u32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for u64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for i32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for i64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for f32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for f64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl SimpleObject for bool {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl<T: SimpleObject> SimpleObject for Vec<T> {
    fn write(&self, out: &mut Text) {
        self[0].write(out);
    }
}
impl<T: SimpleObject> SimpleObject for Option<T> {
    fn write(&self, out: &mut Text) {
        if let Some(value) = self {
            value.write(out);
        }
    }
}
impl<T: SimpleObject> SimpleObject for Box<T> {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
impl<T: SimpleObject> SimpleObject for &T {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
impl<T: SimpleObject> SimpleObject for std::sync::Arc<T> {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
/// An object with resolvers shows nothing itself: what they yield is told at each of them.
impl<T> SimpleObject for T {
    fn write(&self, out: &mut Text) {}
}
pub trait InputObject {}
pub trait Enum {}
/// One of several shows what its payload shows.
pub use SimpleObject as Union;
pub trait Interface {}
pub trait MergedObject {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type FieldResult<T> = std::result::Result<T, Error>;
/// An error shows its message to whom it answers.
#[derive(Clone, Debug)]
pub struct Error {
    pub message: String,
}
impl Error {
    pub fn new<M: Into<String>>(message: M) -> Error {
        Error { message: message.into() }
    }
    pub fn extend_with<F>(self, f: F) -> Error {
        self
    }
}
impl<E: std::fmt::Display + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Error {
        Error { message: error.to_string() }
    }
}
pub struct ID(pub String);
impl From<String> for ID {
    fn from(text: String) -> ID {
        ID(text)
    }
}
impl std::ops::Deref for ID {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}
impl SimpleObject for ID {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, &self.0);
    }
}
pub struct Context<'a>;
impl<'a> Context<'a> {
    pub fn data<D>(&self) -> Result<&D> {
        Ok(cell::<D>())
    }
    pub fn data_unchecked<D>(&self) -> &D {
        cell::<D>()
    }
    pub fn data_opt<D>(&self) -> Option<&D> {
        Some(cell::<D>())
    }
}
pub struct EmptyMutation;
pub struct EmptySubscription;
pub struct Schema<Q, M, S> {
    pub parts: (Q, M, S),
}
impl<Q, M, S> Schema<Q, M, S> {
    pub fn build(query: Q, mutation: M, subscription: S) -> SchemaBuilder<Q, M, S> {
        SchemaBuilder { parts: (query, mutation, subscription) }
    }
}
pub struct SchemaBuilder<Q, M, S> {
    pub parts: (Q, M, S),
}
impl<Q, M, S> SchemaBuilder<Q, M, S> {
    pub fn data<D>(self, data: D) -> SchemaBuilder<Q, M, S> {
        *cell::<D>() = data;
        self
    }
    pub fn limit_depth(self, depth: usize) -> SchemaBuilder<Q, M, S> {
        self
    }
    pub fn finish(self) -> Schema<Q, M, S> {
        Schema { parts: self.parts }
    }
}
