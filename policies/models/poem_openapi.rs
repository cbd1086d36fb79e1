// poem-openapi: what an operation yields becomes the response; objects show all their fields.

use std::intrinsics::*;

pub use payload::Payload;
#[serves]
pub fn serve<H: FnOnce<A, Output = F>, A, F, R: Yield>(handler: H) {
    poem::answer(same::<_, R>(handler()).shown());
}
/// What an operation may yield.
pub trait Yield {
    fn shown(self) -> String;
}
impl<T: ApiResponse> Yield for T {
    fn shown(self) -> String {
        let mut out = Text { buf: String::new() };
        self.answer(&mut out);
        out.buf
    }
}
impl<T: Yield, E: Into<poem::Error>> Yield for Result<T, E> {
    fn shown(self) -> String {
        match self {
            Ok(value) => value.shown(),
            Err(error) => {
                let error: poem::Error = error.into();
                error.text
            }
        }
    }
}
/// All that a value shows.
pub struct Text {
    pub buf: String,
}
/// Derived: hands each field on.
pub trait Object {
    fn write(&self, out: &mut Text);
}
impl Object for String {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for &str {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for u8 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for u16 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for u32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for u64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for i32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for i64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for f32 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for f64 {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl Object for bool {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self);
    }
}
impl<T: Object> Object for Vec<T> {
    fn write(&self, out: &mut Text) {
        self[0].write(out);
    }
}
impl<T: Object> Object for Option<T> {
    fn write(&self, out: &mut Text) {
        if let Some(value) = self {
            value.write(out);
        }
    }
}
impl<T: Object> Object for Box<T> {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
impl<T: Object> Object for &T {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
impl<T: Object> Object for std::sync::Arc<T> {
    fn write(&self, out: &mut Text) {
        same::<_, &T>(self).write(out);
    }
}
/// All that `value` shows.
fn all<T: Object>(value: &T) -> String {
    let mut out = Text { buf: String::new() };
    value.write(&mut out);
    out.buf
}
pub trait ApiResponse {
    fn answer(&self, out: &mut Text);
}
impl<T: Payload> ApiResponse for T {
    fn answer(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self.text());
    }
}
pub trait Union {}
pub trait NewType {}
pub trait Enum {}
pub trait Multipart {}
pub trait SecurityScheme {}
pub trait Tags {}
pub trait OAuthScopes {}
pub mod types {
    pub trait ToJSON {}
    pub trait ParseFromJSON {}
    pub struct Email(pub String);
}
pub mod param {
    use std::ops::{Deref, DerefMut};
    #[derive(Clone, Debug, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Query<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Path<T>(pub T);
    impl<T> Path<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Path<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Header<T>(pub T);
    impl<T> Header<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Header<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Header<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Cookie<T>(pub T);
    impl<T> Cookie<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Cookie<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Cookie<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
}
pub mod payload {
    use std::intrinsics::*;
    use std::ops::{Deref, DerefMut};
    pub trait Payload {
        fn text(&self) -> String;
    }
    #[derive(Clone, Debug, Default)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Json<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct PlainText<T>(pub T);
    impl<T> PlainText<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for PlainText<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for PlainText<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Html<T>(pub T);
    impl<T> Html<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Html<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Html<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Form<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Binary<T>(pub T);
    impl<T> Binary<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Binary<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Binary<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Xml<T>(pub T);
    impl<T> Xml<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Xml<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Xml<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Yaml<T>(pub T);
    impl<T> Yaml<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Yaml<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Yaml<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    impl<T: super::Object> Payload for Json<T> {
        fn text(&self) -> String {
            super::all(&self.0)
        }
    }
    impl<T: super::Object> Payload for Xml<T> {
        fn text(&self) -> String {
            super::all(&self.0)
        }
    }
    impl<T: super::Object> Payload for Yaml<T> {
        fn text(&self) -> String {
            super::all(&self.0)
        }
    }
    impl<T> Payload for PlainText<T> {
        fn text(&self) -> String {
            derive1(&self.0)
        }
    }
    impl<T> Payload for Html<T> {
        fn text(&self) -> String {
            derive1(&self.0)
        }
    }
    impl<T> Payload for Binary<T> {
        fn text(&self) -> String {
            derive1(&self.0)
        }
    }
    impl Payload for () {
        fn text(&self) -> String {
            opaque()
        }
    }
}
pub struct OpenApiService;
impl OpenApiService {
    pub fn new<T, S, V>(api: T, title: S, version: V) -> OpenApiService {
        OpenApiService
    }
    pub fn server<S>(self, url: S) -> OpenApiService {
        self
    }
    pub fn swagger_ui(&self) -> OpenApiService {
        OpenApiService
    }
}
