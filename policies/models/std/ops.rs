
pub mod ops {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub trait Deref {
        type Target: ?Sized;
        fn deref(&self) -> &Self::Target;
    }
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    impl<T: ?Sized> Deref for &T {
        type Target = T;
        fn deref(&self) -> &T {
            *self
        }
    }
    impl<T: ?Sized> Deref for &mut T {
        type Target = T;
        fn deref(&self) -> &T {
            *self
        }
    }
    impl<T: ?Sized> DerefMut for &mut T {
        fn deref_mut(&mut self) -> &mut T {
            *self
        }
    }
    pub trait Drop {
        fn drop(&mut self);
    }
    pub trait FnOnce<Args> {
        type Output;
        fn call_once(self, args: Args) -> Self::Output;
    }
    pub trait FnMut<Args>: FnOnce<Args> {
        fn call_mut(&mut self, args: Args) -> Self::Output;
    }
    pub trait Fn<Args>: FnMut<Args> {
        fn call(&self, args: Args) -> Self::Output;
    }
    pub trait AsyncFnOnce<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait Add<Rhs = Self> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Sub<Rhs = Self> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Mul<Rhs = Self> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Div<Rhs = Self> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Rem<Rhs = Self> {
        type Output;
        fn rem(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitAnd<Rhs = Self> {
        type Output;
        fn bitand(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitOr<Rhs = Self> {
        type Output;
        fn bitor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait BitXor<Rhs = Self> {
        type Output;
        fn bitxor(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Shl<Rhs = Self> {
        type Output;
        fn shl(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Shr<Rhs = Self> {
        type Output;
        fn shr(self, rhs: Rhs) -> Self::Output;
    }
    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }
    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }
    pub trait AddAssign<Rhs = Self> {
        fn add_assign(&mut self, rhs: Rhs);
    }
    pub trait SubAssign<Rhs = Self> {
        fn sub_assign(&mut self, rhs: Rhs);
    }
    pub trait MulAssign<Rhs = Self> {
        fn mul_assign(&mut self, rhs: Rhs);
    }
    pub trait DivAssign<Rhs = Self> {
        fn div_assign(&mut self, rhs: Rhs);
    }
    pub trait RemAssign<Rhs = Self> {
        fn rem_assign(&mut self, rhs: Rhs);
    }
    pub trait BitAndAssign<Rhs = Self> {
        fn bitand_assign(&mut self, rhs: Rhs);
    }
    pub trait BitOrAssign<Rhs = Self> {
        fn bitor_assign(&mut self, rhs: Rhs);
    }
    pub trait BitXorAssign<Rhs = Self> {
        fn bitxor_assign(&mut self, rhs: Rhs);
    }
    pub trait ShlAssign<Rhs = Self> {
        fn shl_assign(&mut self, rhs: Rhs);
    }
    pub trait ShrAssign<Rhs = Self> {
        fn shr_assign(&mut self, rhs: Rhs);
    }
    pub trait Index<Idx> {
        type Output: ?Sized;
        fn index(&self, index: Idx) -> &Self::Output;
    }
    pub trait IndexMut<Idx>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }
    pub struct RangeFull;
    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }
    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }
    pub struct RangeTo<Idx> {
        pub end: Idx,
    }
    pub struct RangeInclusive<Idx> {
        pub start: Idx,
        pub end: Idx,
    }
    pub struct RangeToInclusive<Idx> {
        pub end: Idx,
    }
    pub enum Bound<T> {
        Included(T),
        Excluded(T),
        Unbounded,
    }
    /// What `?` works on, as far as adaptors of iterators need it.
    pub trait Try {
        type Output;
        fn from_output(output: Self::Output) -> Self;
        fn output(self) -> Self::Output;
    }
    impl<T> Try for Option<T> {
        type Output = T;
        fn from_output(output: T) -> Option<T> { Some(output) }
        fn output(self) -> T { self.unwrap_or_else(|| crate::intrinsics::opaque()) }
    }
    impl<T, E> Try for Result<T, E> {
        type Output = T;
        fn from_output(output: T) -> Result<T, E> { Ok(output) }
        fn output(self) -> T { self.unwrap_or_else(|_| crate::intrinsics::opaque()) }
    }
    impl<B, C> Try for ControlFlow<B, C> {
        type Output = C;
        fn from_output(output: C) -> ControlFlow<B, C> { ControlFlow::Continue(output) }
        fn output(self) -> C {
            match self {
                ControlFlow::Continue(c) => c,
                ControlFlow::Break(_) => crate::intrinsics::opaque(),
            }
        }
    }
    pub enum ControlFlow<B, C = ()> {
        Continue(C),
        Break(B),
    }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {
            opaque()
        }
        pub fn is_continue(&self) -> bool {
            opaque()
        }
        pub fn break_value(self) -> Option<B> {
            match self {
                ControlFlow::Break(b) => Some(b),
                ControlFlow::Continue(_) => None,
            }
        }
    }
    pub trait RangeBounds<T: ?Sized> {}
    impl<T: ?Sized> RangeBounds<T> for RangeFull {}
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    impl<T> Range<T> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
    }
    impl<T> RangeFrom<T> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {
            opaque()
        }
    }
    impl<T> RangeTo<T> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {
            opaque()
        }
    }
    impl<T> RangeInclusive<T> {
        pub fn new(start: T, end: T) -> RangeInclusive<T> {
            RangeInclusive { start, end }
        }
        pub fn start(&self) -> &T {
            &self.start
        }
        pub fn end(&self) -> &T {
            &self.end
        }
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
    }
    impl<T> Iterator for Range<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(derive2(&self.start, &self.end))
        }
    }
    impl<T> Iterator for RangeFrom<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(derive1(&self.start))
        }
    }
    impl<T> Iterator for RangeInclusive<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(derive2(&self.start, &self.end))
        }
    }
    impl<T> DoubleEndedIterator for Range<T> {
        fn next_back(&mut self) -> Option<T> {
            self.next()
        }
    }
    impl<T> DoubleEndedIterator for RangeInclusive<T> {
        fn next_back(&mut self) -> Option<T> {
            self.next()
        }
    }
    impl<T> ExactSizeIterator for Range<T> {}
    impl<T: Clone> Clone for Range<T> {
        fn clone(&self) -> Range<T> {
            Range { start: self.start.clone(), end: self.end.clone() }
        }
    }
    impl<T: Clone> Clone for RangeInclusive<T> {
        fn clone(&self) -> RangeInclusive<T> {
            RangeInclusive { start: self.start.clone(), end: self.end.clone() }
        }
    }
}

pub mod option {
    use crate::intrinsics::*;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::v1::*;
    pub enum Option<T> {
        None,
        Some(T),
    }
    pub type Iter<'a, T> = crate::iter::Iter<&'a T>;
    pub type IntoIter<T> = crate::iter::Iter<T>;
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {
            match self {
                Some(_) => true,
                None => false,
            }
        }
        pub fn is_none(&self) -> bool {
            match self {
                Some(_) => false,
                None => true,
            }
        }
        pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {
            match self {
                Some(x) => f(x),
                None => false,
            }
        }
        pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool {
            match self {
                Some(x) => f(x),
                None => true,
            }
        }
        pub fn as_ref(&self) -> Option<&T> {
            match self {
                Some(x) => Some(x),
                None => None,
            }
        }
        pub fn as_mut(&mut self) -> Option<&mut T> {
            match self {
                Some(x) => Some(x),
                None => None,
            }
        }
        pub fn as_slice(&self) -> &[T] {
            match self {
                Some(x) => crate::slice::from_ref(x),
                None => &[],
            }
        }
        pub fn expect(self, msg: &str) -> T {
            match self {
                Some(x) => x,
                None => crate::panicking::show(msg),
            }
        }
        pub fn unwrap(self) -> T {
            match self {
                Some(x) => x,
                None => crate::panicking::never(),
            }
        }
        pub fn unwrap_unchecked(self) -> T {
            self.unwrap()
        }
        pub fn unwrap_or(self, default: T) -> T {
            match self {
                Some(x) => x,
                None => default,
            }
        }
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {
            match self {
                Some(x) => x,
                None => f(),
            }
        }
        pub fn unwrap_or_default(self) -> T
        where
            T: Default,
        {
            match self {
                Some(x) => x,
                None => T::default(),
            }
        }
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {
            match self {
                Some(x) => Some(f(x)),
                None => None,
            }
        }
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {
            if let Some(x) = &self {
                f(x);
            }
            self
        }
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
            match self {
                Some(x) => f(x),
                None => default,
            }
        }
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self {
                Some(x) => f(x),
                None => default(),
            }
        }
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {
            match self {
                Some(x) => Ok(x),
                None => Err(err),
            }
        }
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {
            match self {
                Some(x) => Ok(x),
                None => Err(err()),
            }
        }
        pub fn as_deref(&self) -> Option<&T::Target>
        where
            T: Deref,
        {
            match self {
                Some(x) => Some(x.deref()),
                None => None,
            }
        }
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
        where
            T: DerefMut,
        {
            match self {
                Some(x) => Some(x.deref_mut()),
                None => None,
            }
        }
        pub fn iter(&self) -> crate::iter::Iter<&T> {
            match self {
                Some(x) => crate::iter::Iter { elem: x },
                None => opaque(),
            }
        }
        pub fn iter_mut(&mut self) -> crate::iter::Iter<&mut T> {
            match self {
                Some(x) => crate::iter::Iter { elem: x },
                None => opaque(),
            }
        }
        pub fn and<U>(self, other: Option<U>) -> Option<U> {
            match self {
                Some(_) => other,
                None => None,
            }
        }
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {
            match self {
                Some(x) => f(x),
                None => None,
            }
        }
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {
            if let Some(x) = self {
                if predicate(&x) {
                    return Some(x);
                }
            }
            None
        }
        pub fn or(self, other: Option<T>) -> Option<T> {
            match self {
                Some(x) => Some(x),
                None => other,
            }
        }
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {
            match self {
                Some(x) => Some(x),
                None => f(),
            }
        }
        pub fn xor(self, other: Option<T>) -> Option<T> {
            match self {
                Some(x) => Some(x),
                None => other,
            }
        }
        pub fn insert(&mut self, value: T) -> &mut T {
            *self = Some(value);
            match self {
                Some(x) => x,
                None => opaque(),
            }
        }
        pub fn get_or_insert(&mut self, value: T) -> &mut T {
            if maybe() {
                *self = Some(value);
            }
            match self {
                Some(x) => x,
                None => opaque(),
            }
        }
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
            if maybe() {
                *self = Some(f());
            }
            match self {
                Some(x) => x,
                None => opaque(),
            }
        }
        pub fn get_or_insert_default(&mut self) -> &mut T
        where
            T: Default,
        {
            self.get_or_insert_with(T::default)
        }
        pub fn take(&mut self) -> Option<T> {
            let old = *self;
            *self = None;
            old
        }
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
            if let Some(x) = self {
                if predicate(x) {
                    return self.take();
                }
            }
            None
        }
        pub fn replace(&mut self, value: T) -> Option<T> {
            let old = *self;
            *self = Some(value);
            old
        }
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
            match (self, other) {
                (Some(a), Some(b)) => Some((a, b)),
                _ => None,
            }
        }
    }
    impl<T: Clone> Option<&T> {
        pub fn cloned(self) -> Option<T> {
            match self {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
        pub fn copied(self) -> Option<T> {
            match self {
                Some(x) => Some(*x),
                None => None,
            }
        }
    }
    impl<T: Clone> Option<&mut T> {
        pub fn cloned(self) -> Option<T> {
            match self {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
        pub fn copied(self) -> Option<T> {
            match self {
                Some(x) => Some(*x),
                None => None,
            }
        }
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>) {
            match self {
                Some((a, b)) => (Some(a), Some(b)),
                None => (None, None),
            }
        }
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E> {
            match self {
                Some(Ok(x)) => Ok(Some(x)),
                Some(Err(e)) => Err(e),
                None => Ok(None),
            }
        }
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T> {
            match self {
                Some(inner) => inner,
                None => None,
            }
        }
    }
    impl<T: Clone> Clone for Option<T> {
        fn clone(&self) -> Option<T> {
            match self {
                Some(x) => Some(x.clone()),
                None => None,
            }
        }
    }
    impl<T> Default for Option<T> {
        fn default() -> Option<T> {
            None
        }
    }
    impl<T> From<T> for Option<T> {
        fn from(value: T) -> Option<T> {
            Some(value)
        }
    }
    impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
        fn from(value: &'a Option<T>) -> Option<&'a T> {
            value.as_ref()
        }
    }
    impl<T> IntoIterator for Option<T> {
        type Item = T;
        type IntoIter = crate::iter::Iter<T>;
        fn into_iter(self) -> crate::iter::Iter<T> {
            match self {
                Some(x) => crate::iter::Iter { elem: x },
                None => opaque(),
            }
        }
    }
    impl<'a, T> IntoIterator for &'a Option<T> {
        type Item = &'a T;
        type IntoIter = crate::iter::Iter<&'a T>;
        fn into_iter(self) -> crate::iter::Iter<&'a T> {
            self.iter()
        }
    }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
            match iter.into_iter().next() {
                Some(Some(x)) => Some(V::from_iter(crate::iter::once(x))),
                _ => None,
            }
        }
    }
    impl<T: PartialEq> PartialEq for Option<T> {
        fn eq(&self, other: &Option<T>) -> bool {
            match (self, other) {
                (Some(a), Some(b)) => a.eq(b),
                _ => opaque(),
            }
        }
    }
    impl<T: Eq> Eq for Option<T> {}
    impl<T: PartialOrd> PartialOrd for Option<T> {
        fn partial_cmp(&self, other: &Option<T>) -> Option<crate::cmp::Ordering> {
            opaque()
        }
    }
    impl<T: Ord> Ord for Option<T> {
        fn cmp(&self, other: &Option<T>) -> crate::cmp::Ordering {
            opaque()
        }
    }
}

pub mod result {
    use crate::fmt::Debug;
    use crate::intrinsics::*;
    use crate::ops::{Deref, DerefMut};
    use crate::prelude::v1::*;
    pub enum Result<T, E> {
        Ok(T),
        Err(E),
    }
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {
            match self {
                Ok(_) => true,
                Err(_) => false,
            }
        }
        pub fn is_err(&self) -> bool {
            match self {
                Ok(_) => false,
                Err(_) => true,
            }
        }
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {
            match self {
                Ok(x) => f(x),
                Err(_) => false,
            }
        }
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {
            match self {
                Ok(_) => false,
                Err(e) => f(e),
            }
        }
        pub fn ok(self) -> Option<T> {
            match self {
                Ok(x) => Some(x),
                Err(_) => None,
            }
        }
        pub fn err(self) -> Option<E> {
            match self {
                Ok(_) => None,
                Err(e) => Some(e),
            }
        }
        pub fn as_ref(&self) -> Result<&T, &E> {
            match self {
                Ok(x) => Ok(x),
                Err(e) => Err(e),
            }
        }
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {
            match self {
                Ok(x) => Ok(x),
                Err(e) => Err(e),
            }
        }
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E> {
            match self {
                Ok(x) => Ok(f(x)),
                Err(e) => Err(e),
            }
        }
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {
            match self {
                Ok(x) => f(x),
                Err(_) => default,
            }
        }
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self {
                Ok(x) => f(x),
                Err(e) => default(e),
            }
        }
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {
            match self {
                Ok(x) => Ok(x),
                Err(e) => Err(op(e)),
            }
        }
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {
            if let Ok(x) = &self {
                f(x);
            }
            self
        }
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {
            if let Err(e) = &self {
                f(e);
            }
            self
        }
        pub fn as_deref(&self) -> Result<&T::Target, &E>
        where
            T: Deref,
        {
            match self {
                Ok(x) => Ok(x.deref()),
                Err(e) => Err(e),
            }
        }
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
        where
            T: DerefMut,
        {
            match self {
                Ok(x) => Ok(x.deref_mut()),
                Err(e) => Err(e),
            }
        }
        pub fn iter(&self) -> crate::iter::Iter<&T> {
            match self {
                Ok(x) => crate::iter::Iter { elem: x },
                Err(_) => opaque(),
            }
        }
        pub fn expect(self, msg: &str) -> T
        where
            E: Debug,
        {
            match self {
                Ok(x) => x,
                Err(e) => crate::panicking::show_debug(msg, &e),
            }
        }
        pub fn unwrap(self) -> T
        where
            E: Debug,
        {
            match self {
                Ok(x) => x,
                Err(e) => crate::panicking::show_debug("", &e),
            }
        }
        pub fn unwrap_or_default(self) -> T
        where
            T: Default,
        {
            match self {
                Ok(x) => x,
                Err(_) => T::default(),
            }
        }
        pub fn expect_err(self, msg: &str) -> E
        where
            T: Debug,
        {
            match self {
                Ok(x) => crate::panicking::show_debug(msg, &x),
                Err(e) => e,
            }
        }
        pub fn unwrap_err(self) -> E
        where
            T: Debug,
        {
            match self {
                Ok(x) => crate::panicking::show_debug("", &x),
                Err(e) => e,
            }
        }
        pub fn and<U>(self, other: Result<U, E>) -> Result<U, E> {
            match self {
                Ok(_) => other,
                Err(e) => Err(e),
            }
        }
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, f: F) -> Result<U, E> {
            match self {
                Ok(x) => f(x),
                Err(e) => Err(e),
            }
        }
        pub fn or<F>(self, other: Result<T, F>) -> Result<T, F> {
            match self {
                Ok(x) => Ok(x),
                Err(_) => other,
            }
        }
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {
            match self {
                Ok(x) => Ok(x),
                Err(e) => op(e),
            }
        }
        pub fn unwrap_or(self, default: T) -> T {
            match self {
                Ok(x) => x,
                Err(_) => default,
            }
        }
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {
            match self {
                Ok(x) => x,
                Err(e) => op(e),
            }
        }
    }
    impl<T: Clone, E> Result<&T, E> {
        pub fn cloned(self) -> Result<T, E> {
            match self {
                Ok(x) => Ok(x.clone()),
                Err(e) => Err(e),
            }
        }
        pub fn copied(self) -> Result<T, E> {
            match self {
                Ok(x) => Ok(*x),
                Err(e) => Err(e),
            }
        }
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>> {
            match self {
                Ok(Some(x)) => Some(Ok(x)),
                Ok(None) => None,
                Err(e) => Some(Err(e)),
            }
        }
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E> {
            match self {
                Ok(inner) => inner,
                Err(e) => Err(e),
            }
        }
    }
    impl<T: Clone, E: Clone> Clone for Result<T, E> {
        fn clone(&self) -> Result<T, E> {
            match self {
                Ok(x) => Ok(x.clone()),
                Err(e) => Err(e.clone()),
            }
        }
    }
    impl<T, E> IntoIterator for Result<T, E> {
        type Item = T;
        type IntoIter = crate::iter::Iter<T>;
        fn into_iter(self) -> crate::iter::Iter<T> {
            match self {
                Ok(x) => crate::iter::Iter { elem: x },
                Err(_) => opaque(),
            }
        }
    }
    impl<'a, T, E> IntoIterator for &'a Result<T, E> {
        type Item = &'a T;
        type IntoIter = crate::iter::Iter<&'a T>;
        fn into_iter(self) -> crate::iter::Iter<&'a T> {
            self.iter()
        }
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
            match iter.into_iter().next() {
                Some(Ok(x)) => Ok(V::from_iter(crate::iter::once(x))),
                Some(Err(e)) => Err(e),
                None => opaque(),
            }
        }
    }
    impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {
        fn eq(&self, other: &Result<T, E>) -> bool {
            opaque()
        }
    }
    impl<T: Eq, E: Eq> Eq for Result<T, E> {}
}

pub mod panicking {
    use crate::fmt::{Debug, Formatter};
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    /// Ends the program with a text that is shown: a log target by its model.
    pub fn show(text: &str) -> ! {
        loop {}
    }
    /// The same with a value by `Debug`.
    pub fn show_debug<E: Debug + ?Sized>(text: &str, value: &E) -> ! {
        let mut f = Formatter::new();
        Debug::fmt(value, &mut f);
        show(f.buf.as_str())
    }
    /// Ends the program without data.
    pub fn never() -> ! {
        loop {}
    }
}
