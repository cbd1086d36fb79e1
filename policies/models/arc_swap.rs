// arc-swap: a cell of a pointer, transparent as the pointer is; a guard is the pointer that was in it.

use std::intrinsics::*;
use std::ops::Deref;
use std::sync::Arc;

pub trait RefCnt: Clone {}
impl<T: ?Sized> RefCnt for Arc<T> {}
impl<T: ?Sized> RefCnt for Option<Arc<T>> {}
#[interior]
pub struct ArcSwapAny<T, S = DefaultStrategy>;
#[derive(Clone, Copy, Default)]
pub struct DefaultStrategy;
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
impl<T, S> ArcSwapAny<T, S> {
    pub fn new(value: T) -> ArcSwapAny<T, S> {
        same(value)
    }
    pub fn into_inner(self) -> T {
        same(self)
    }
    pub fn load_full(&self) -> T {
        *same::<_, &T>(self)
    }
    pub fn load(&self) -> Guard<T> {
        same(*same::<_, &T>(self))
    }
    pub fn store(&self, value: T) {
        *same::<_, &mut T>(self) = value;
    }
    pub fn swap(&self, value: T) -> T {
        let old = *same::<_, &T>(self);
        *same::<_, &mut T>(self) = value;
        old
    }
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T> {
        let old = *same::<_, &T>(self);
        if maybe() {
            *same::<_, &mut T>(self) = new;
        }
        same(old)
    }
    pub fn rcu<R: Into<T>, F: FnMut(&T) -> R>(&self, mut f: F) -> T {
        let old = *same::<_, &T>(self);
        *same::<_, &mut T>(self) = f(same(self)).into();
        old
    }
}
impl<T, S> ArcSwapAny<Arc<T>, S> {
    pub fn from_pointee(value: T) -> ArcSwapAny<Arc<T>, S> {
        same(value)
    }
}
impl<T, S> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(value: V) -> ArcSwapAny<Option<Arc<T>>, S> {
        same(value.into())
    }
    pub const fn const_empty() -> ArcSwapAny<Option<Arc<T>>, S> {
        opaque()
    }
    pub fn empty() -> ArcSwapAny<Option<Arc<T>>, S> {
        opaque()
    }
}
impl<T, S> From<T> for ArcSwapAny<T, S> {
    fn from(value: T) -> ArcSwapAny<T, S> {
        same(value)
    }
}
impl<T: Default, S> Default for ArcSwapAny<T, S> {
    fn default() -> ArcSwapAny<T, S> {
        same(T::default())
    }
}
impl<T: std::fmt::Debug, S> std::fmt::Debug for ArcSwapAny<T, S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
pub struct Guard<T>;
impl<T> Guard<T> {
    pub fn into_inner(lease: Guard<T>) -> T {
        same(lease)
    }
    pub fn from_inner(inner: T) -> Guard<T> {
        same(inner)
    }
}
impl<T> Deref for Guard<T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for Guard<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
