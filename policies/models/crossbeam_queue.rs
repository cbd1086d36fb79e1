// crossbeam-queue: a queue behind `&` is what a slice is.

use std::intrinsics::*;

#[interior]
pub struct SegQueue<T>;
impl<T> SegQueue<T> {
    pub const fn new() -> SegQueue<T> {
        opaque()
    }
    pub fn push(&self, value: T) {
        same::<_, &mut [T]>(self)[0] = value;
    }
    pub fn pop(&self) -> Option<T> {
        Some(same::<_, &[T]>(self)[0])
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
}
#[interior]
pub struct ArrayQueue<T>;
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T> {
        opaque()
    }
    pub fn push(&self, value: T) -> Result<(), T> {
        same::<_, &mut [T]>(self)[0] = value;
        if maybe() { Ok(()) } else { Err(value) }
    }
    pub fn pop(&self) -> Option<T> {
        Some(same::<_, &[T]>(self)[0])
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
}
impl<T> ArrayQueue<T> {
    pub fn force_push(&self, value: T) -> Option<T> {
        let old = same::<_, &[T]>(self)[0];
        same::<_, &mut [T]>(self)[0] = value;
        Some(old)
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn capacity(&self) -> usize {
        opaque()
    }
}
impl<T> Default for SegQueue<T> {
    fn default() -> SegQueue<T> {
        opaque()
    }
}
