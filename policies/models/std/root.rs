// What std, core and alloc mean to data: one crate that stands for all three. Ordinary Rust through the ordinary front
// end; signatures give types, bodies say how data flows. Conventions: ../README.md.
//
// Sequences (Vec, VecDeque, sets, boxed slices, maps as sequences of pairs) have no fields: their data is that of a slice,
// `same::<_, &mut [T]>(self)[0]`, whose element is one place that is always updated weakly. Smart pointers, cells and
// guards are transparent: their data is that of what they hold.

pub mod intrinsics {
    /// The same data, or the same object, at another type. Aliasing when references.
    pub fn same<A, B>(a: A) -> B {}
    /// A value computed from the arguments that carries their data.
    pub fn derive1<A, R>(a: A) -> R {}
    pub fn derive2<A, B, R>(a: A, b: B) -> R {}
    pub fn derive3<A, B, C, R>(a: A, b: B, c: C) -> R {}
    /// A condition nobody knows.
    pub fn maybe() -> bool {}
    /// A value that carries nothing.
    pub fn opaque<R>() -> R {}
    /// A cell shared by all code that names the same type; always updated weakly.
    pub fn cell<T>() -> &'static mut T {}
}

/// What a framework does with a handler, where its crate has no stub: what it yields is answered as it is.
pub mod served {
    use crate::intrinsics::same;
    #[serves]
    pub fn serve<H: FnOnce<A, Output = F>, A, F, R: Answer>(handler: H) {
        same::<_, R>(handler()).answer();
    }
    /// Whatever a handler may yield: nothing implements it, so that the call stays one on the type.
    pub trait Answer: Sized {
        /// Goes to the client, by its model.
        fn answer(self);
    }
}

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::drop;
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 {
        pub use super::v1::*;
    }
    pub mod rust_2018 {
        pub use super::v1::*;
    }
    pub mod rust_2021 {
        pub use super::v1::*;
    }
    pub mod rust_2024 {
        pub use super::v1::*;
    }
}

pub mod marker {
    pub trait Sized {}
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Unpin {}
    pub struct PhantomData<T: ?Sized>;
    pub struct PhantomPinned;
    use crate::prelude::v1::*;
    impl<T: ?Sized> Clone for PhantomData<T> {
        fn clone(&self) -> Self {
            PhantomData
        }
    }
    impl<T: ?Sized> Default for PhantomData<T> {
        fn default() -> Self {
            PhantomData
        }
    }
    impl<T: Copy> Copy for Option<T> {}
    impl<T: ?Sized> Copy for &T {}
    impl Copy for char {}
    impl Copy for bool {}
}

pub mod clone {
    use crate::prelude::v1::*;
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {
            *self = source.clone();
        }
    }
    impl<T: ?Sized> Clone for &T {
        fn clone(&self) -> Self {
            *self
        }
    }
    impl Clone for bool {
        fn clone(&self) -> bool {
            *self
        }
    }
    impl Clone for char {
        fn clone(&self) -> char {
            *self
        }
    }
    impl Clone for () {
        fn clone(&self) {}
    }
    impl<A: Clone> Clone for (A,) {
        fn clone(&self) -> (A,) {
            (self.0.clone(),)
        }
    }
    impl<A: Clone, B: Clone> Clone for (A, B) {
        fn clone(&self) -> (A, B) {
            (self.0.clone(), self.1.clone())
        }
    }
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {
        fn clone(&self) -> (A, B, C) {
            (self.0.clone(), self.1.clone(), self.2.clone())
        }
    }
    impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {
        fn clone(&self) -> (A, B, C, D) {
            (self.0.clone(), self.1.clone(), self.2.clone(), self.3.clone())
        }
    }
    impl<T: Clone, const N: usize> Clone for [T; N] {
        fn clone(&self) -> [T; N] {
            [self[0].clone()]
        }
    }
}

pub mod default {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub trait Default: Sized {
        fn default() -> Self;
    }
    impl Default for bool {
        fn default() -> bool {
            false
        }
    }
    impl Default for char {
        fn default() -> char {
            opaque()
        }
    }
    impl Default for () {
        fn default() {}
    }
    impl Default for &str {
        fn default() -> &'static str {
            ""
        }
    }
    impl<A: Default, B: Default> Default for (A, B) {
        fn default() -> (A, B) {
            (A::default(), B::default())
        }
    }
    impl<A: Default, B: Default, C: Default> Default for (A, B, C) {
        fn default() -> (A, B, C) {
            (A::default(), B::default(), C::default())
        }
    }
    impl<T: Default, const N: usize> Default for [T; N] {
        fn default() -> [T; N] {
            [T::default()]
        }
    }
}

pub mod cmp {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum Ordering {
        Less,
        Equal,
        Greater,
    }
    impl Ordering {
        pub fn is_eq(self) -> bool {
            opaque()
        }
        pub fn is_ne(self) -> bool {
            opaque()
        }
        pub fn is_lt(self) -> bool {
            opaque()
        }
        pub fn is_gt(self) -> bool {
            opaque()
        }
        pub fn is_le(self) -> bool {
            opaque()
        }
        pub fn is_ge(self) -> bool {
            opaque()
        }
        pub fn reverse(self) -> Ordering {
            self
        }
        pub fn then(self, other: Ordering) -> Ordering {
            other
        }
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {
            f()
        }
    }
    impl Clone for Ordering {
        fn clone(&self) -> Ordering {
            *self
        }
    }
    impl PartialEq for Ordering {
        fn eq(&self, other: &Ordering) -> bool {
            opaque()
        }
    }
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {
            !self.eq(other)
        }
    }
    pub trait Eq: PartialEq<Self> {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {
            opaque()
        }
        fn le(&self, other: &Rhs) -> bool {
            opaque()
        }
        fn gt(&self, other: &Rhs) -> bool {
            opaque()
        }
        fn ge(&self, other: &Rhs) -> bool {
            opaque()
        }
    }
    pub trait Ord: Eq + PartialOrd<Self> {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self
        where
            Self: Sized,
        {
            if maybe() { self } else { other }
        }
        fn min(self, other: Self) -> Self
        where
            Self: Sized,
        {
            if maybe() { self } else { other }
        }
        fn clamp(self, min: Self, max: Self) -> Self
        where
            Self: Sized,
        {
            self
        }
    }
    pub fn max<T: Ord>(a: T, b: T) -> T {
        if maybe() { a } else { b }
    }
    pub fn min<T: Ord>(a: T, b: T) -> T {
        if maybe() { a } else { b }
    }
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, f: F) -> T {
        f(&a, &b);
        if maybe() { a } else { b }
    }
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(a: T, b: T, f: F) -> T {
        f(&a, &b);
        if maybe() { a } else { b }
    }
    pub fn max_by_key<T, K: Ord, F: FnMut(&T) -> K>(a: T, b: T, mut f: F) -> T {
        f(&a);
        if maybe() { a } else { b }
    }
    pub fn min_by_key<T, K: Ord, F: FnMut(&T) -> K>(a: T, b: T, mut f: F) -> T {
        f(&a);
        if maybe() { a } else { b }
    }
    pub struct Reverse<T>(pub T);
    impl<T: Clone> Clone for Reverse<T> {
        fn clone(&self) -> Reverse<T> {
            Reverse(self.0.clone())
        }
    }
    impl<T: PartialEq> PartialEq for Reverse<T> {
        fn eq(&self, other: &Reverse<T>) -> bool {
            opaque()
        }
    }
    impl<T: Eq> Eq for Reverse<T> {}
    impl<T: PartialOrd> PartialOrd for Reverse<T> {
        fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
            opaque()
        }
    }
    impl<T: Ord> Ord for Reverse<T> {
        fn cmp(&self, other: &Reverse<T>) -> Ordering {
            opaque()
        }
    }
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A {
        fn eq(&self, other: &&B) -> bool {
            (**self).eq(*other)
        }
    }
    impl<A: ?Sized + Eq> Eq for &A {}
    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A {
        fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
            (**self).partial_cmp(*other)
        }
    }
    impl<A: ?Sized + Ord> Ord for &A {
        fn cmp(&self, other: &Self) -> Ordering {
            (**self).cmp(*other)
        }
    }
    impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {
        fn eq(&self, other: &(A, B)) -> bool {
            opaque()
        }
    }
    impl<A: Eq, B: Eq> Eq for (A, B) {}
    impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {
        fn partial_cmp(&self, other: &(A, B)) -> Option<Ordering> {
            opaque()
        }
    }
    impl<A: Ord, B: Ord> Ord for (A, B) {
        fn cmp(&self, other: &(A, B)) -> Ordering {
            opaque()
        }
    }
    impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {
        fn eq(&self, other: &(A, B, C)) -> bool {
            opaque()
        }
    }
    impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {
        fn partial_cmp(&self, other: &(A, B, C)) -> Option<Ordering> {
            opaque()
        }
    }
    impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {
        fn cmp(&self, other: &(A, B, C)) -> Ordering {
            opaque()
        }
    }
}

pub mod convert {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum Infallible {}
    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }
    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }
    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }
    pub fn identity<T>(x: T) -> T {
        x
    }
    impl<T> From<T> for T {
        fn from(value: T) -> T {
            value
        }
    }
    impl<T, U: From<T>> Into<U> for T {
        fn into(self) -> U {
            U::from(self)
        }
    }
    impl<T, U: Into<T>> TryFrom<U> for T {
        type Error = Infallible;
        fn try_from(value: U) -> Result<T, Infallible> {
            Ok(value.into())
        }
    }
    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;
        fn try_into(self) -> Result<U, U::Error> {
            U::try_from(self)
        }
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
        fn as_ref(&self) -> &U {
            (**self).as_ref()
        }
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {
        fn as_ref(&self) -> &U {
            (**self).as_ref()
        }
    }
    impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {
        fn as_mut(&mut self) -> &mut U {
            (**self).as_mut()
        }
    }
    impl AsRef<str> for str {
        fn as_ref(&self) -> &str {
            self
        }
    }
    impl AsRef<[u8]> for str {
        fn as_ref(&self) -> &[u8] {
            same(self)
        }
    }
    impl AsRef<crate::path::Path> for str {
        fn as_ref(&self) -> &crate::path::Path {
            same(self)
        }
    }
    impl AsRef<crate::ffi::OsStr> for str {
        fn as_ref(&self) -> &crate::ffi::OsStr {
            same(self)
        }
    }
    impl<T> AsRef<[T]> for [T] {
        fn as_ref(&self) -> &[T] {
            self
        }
    }
    impl<T> AsMut<[T]> for [T] {
        fn as_mut(&mut self) -> &mut [T] {
            self
        }
    }
    impl<T, const N: usize> AsRef<[T]> for [T; N] {
        fn as_ref(&self) -> &[T] {
            same(self)
        }
    }
    impl<T, const N: usize> AsMut<[T]> for [T; N] {
        fn as_mut(&mut self) -> &mut [T] {
            same(self)
        }
    }
}

pub mod borrow {
    use crate::intrinsics::*;
    use crate::ops::Deref;
    use crate::prelude::v1::*;
    pub trait Borrow<B: ?Sized> {
        fn borrow(&self) -> &B;
    }
    pub trait BorrowMut<B: ?Sized>: Borrow<B> {
        fn borrow_mut(&mut self) -> &mut B;
    }
    impl<T: ?Sized> Borrow<T> for T {
        fn borrow(&self) -> &T {
            self
        }
    }
    impl<T: ?Sized> BorrowMut<T> for T {
        fn borrow_mut(&mut self) -> &mut T {
            self
        }
    }
    impl<T: ?Sized> Borrow<T> for &T {
        fn borrow(&self) -> &T {
            *self
        }
    }
    impl Borrow<str> for String {
        fn borrow(&self) -> &str {
            same(self)
        }
    }
    impl<T, const N: usize> Borrow<[T]> for [T; N] {
        fn borrow(&self) -> &[T] {
            same(self)
        }
    }
    impl<T> Borrow<[T]> for Vec<T> {
        fn borrow(&self) -> &[T] {
            same(self)
        }
    }
    pub trait ToOwned {
        type Owned;
        fn to_owned(&self) -> Self::Owned;
    }
    impl<T: Clone> ToOwned for T {
        type Owned = T;
        fn to_owned(&self) -> T {
            self.clone()
        }
    }
    impl ToOwned for str {
        type Owned = String;
        fn to_owned(&self) -> String {
            same(self)
        }
    }
    impl<T: Clone> ToOwned for [T] {
        type Owned = Vec<T>;
        fn to_owned(&self) -> Vec<T> {
            same(self)
        }
    }
    pub enum Cow<'a, B: ?Sized + ToOwned> {
        Borrowed(&'a B),
        Owned(<B as ToOwned>::Owned),
    }
    impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
        pub fn into_owned(self) -> <B as ToOwned>::Owned {
            match self {
                Cow::Borrowed(b) => b.to_owned(),
                Cow::Owned(o) => o,
            }
        }
        pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
            match self {
                Cow::Borrowed(b) => same(b),
                Cow::Owned(o) => o,
            }
        }
        pub fn is_borrowed(&self) -> bool {
            opaque()
        }
        pub fn is_owned(&self) -> bool {
            opaque()
        }
    }
    impl<'a, B: ?Sized + ToOwned> Deref for Cow<'a, B> {
        type Target = B;
        fn deref(&self) -> &B {
            match self {
                Cow::Borrowed(b) => *b,
                Cow::Owned(o) => same(o),
            }
        }
    }
    impl<'a, B: ?Sized + ToOwned> Clone for Cow<'a, B> {
        fn clone(&self) -> Cow<'a, B> {
            *self
        }
    }
    impl<'a, B: ?Sized + ToOwned> AsRef<B> for Cow<'a, B> {
        fn as_ref(&self) -> &B {
            self.deref()
        }
    }
    impl<'a> From<&'a str> for Cow<'a, str> {
        fn from(value: &'a str) -> Cow<'a, str> {
            Cow::Borrowed(value)
        }
    }
    impl<'a> From<String> for Cow<'a, str> {
        fn from(value: String) -> Cow<'a, str> {
            Cow::Owned(value)
        }
    }
    impl<'a> From<&'a String> for Cow<'a, str> {
        fn from(value: &'a String) -> Cow<'a, str> {
            Cow::Borrowed(same(value))
        }
    }
    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
        fn from(value: &'a [T]) -> Cow<'a, [T]> {
            Cow::Borrowed(value)
        }
    }
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
        fn from(value: Vec<T>) -> Cow<'a, [T]> {
            Cow::Owned(value)
        }
    }
    impl<'a, B: ?Sized + ToOwned + PartialEq> PartialEq for Cow<'a, B> {
        fn eq(&self, other: &Cow<'a, B>) -> bool {
            opaque()
        }
    }
    impl<'a> PartialEq<str> for Cow<'a, str> {
        fn eq(&self, other: &str) -> bool {
            opaque()
        }
    }
}
