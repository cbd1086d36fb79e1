// axum-extra: cookies are answered where they are added; typed headers are what they hold.

use std::intrinsics::*;

pub use headers;
pub use typed_header::TypedHeader;
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(data: T) {}
pub mod typed_header {
    use std::ops::{Deref, DerefMut};
    #[derive(Clone, Debug, Default)]
    pub struct TypedHeader<T>(pub T);
    impl<T> TypedHeader<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for TypedHeader<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for TypedHeader<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    impl<T> axum::response::IntoResponseParts for TypedHeader<T> {}
}
pub mod extract {
    use std::ops::{Deref, DerefMut};
    pub use cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
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
    pub struct Cached<T>(pub T);
    impl<T> Cached<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for Cached<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for Cached<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct WithRejection<T>(pub T);
    impl<T> WithRejection<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for WithRejection<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for WithRejection<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct OptionalPath<T>(pub T);
    impl<T> OptionalPath<T> {
        pub fn into_inner(self) -> T {
            self.0
        }
    }
    impl<T> Deref for OptionalPath<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
    impl<T> DerefMut for OptionalPath<T> {
        fn deref_mut(&mut self) -> &mut T {
            &mut self.0
        }
    }

    pub struct Host(pub String);
    pub mod cookie {
        use std::intrinsics::*;
        pub use ::cookie::{Cookie, Expiration, Key, SameSite};
        #[derive(Clone)]
        pub struct CookieJar {
            pub cookie: Cookie<'static>,
        }
        impl CookieJar {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
                opaque()
            }
            /// Goes to the client, by its model.
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> CookieJar {
                let cookie: Cookie<'static> = cookie.into();
                ::cookie::kept(&cookie);
                crate::answer(cookie);
                self
            }
            pub fn remove<C>(self, cookie: C) -> CookieJar {
                self
            }
        }
        impl axum::response::IntoResponseParts for CookieJar {}
        impl axum::response::IntoResponse for CookieJar {
            fn into_response(self) -> axum::response::Response {
                opaque()
            }
        }
        #[derive(Clone)]
        pub struct SignedCookieJar {
            pub cookie: Cookie<'static>,
        }
        impl SignedCookieJar {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
                opaque()
            }
            /// Goes to the client, by its model.
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> SignedCookieJar {
                let cookie: Cookie<'static> = cookie.into();
                ::cookie::kept(&cookie);
                crate::answer(cookie);
                self
            }
            pub fn remove<C>(self, cookie: C) -> SignedCookieJar {
                self
            }
        }
        impl axum::response::IntoResponseParts for SignedCookieJar {}
        impl axum::response::IntoResponse for SignedCookieJar {
            fn into_response(self) -> axum::response::Response {
                opaque()
            }
        }
        #[derive(Clone)]
        pub struct PrivateCookieJar {
            pub cookie: Cookie<'static>,
        }
        impl PrivateCookieJar {
            pub fn get(&self, name: &str) -> Option<Cookie<'static>> {
                opaque()
            }
            /// Goes to the client, by its model.
            pub fn add<C: Into<Cookie<'static>>>(self, cookie: C) -> PrivateCookieJar {
                let cookie: Cookie<'static> = cookie.into();
                ::cookie::kept(&cookie);
                crate::answer(cookie);
                self
            }
            pub fn remove<C>(self, cookie: C) -> PrivateCookieJar {
                self
            }
        }
        impl axum::response::IntoResponseParts for PrivateCookieJar {}
        impl axum::response::IntoResponse for PrivateCookieJar {
            fn into_response(self) -> axum::response::Response {
                opaque()
            }
        }
    }
}
pub mod response {
    use std::intrinsics::*;
    pub struct ErasedJson {
        pub text: String,
    }
    impl ErasedJson {
        pub fn new<T: serde::Serialize>(value: T) -> ErasedJson {
            ErasedJson { text: serde::ser::to_text(&value) }
        }
        pub fn pretty<T: serde::Serialize>(value: T) -> ErasedJson {
            ErasedJson { text: serde::ser::to_text(&value) }
        }
    }
    impl axum::response::IntoResponse for ErasedJson {
        fn into_response(self) -> axum::response::Response {
            axum::response::IntoResponse::into_response(self.text)
        }
    }
}
