// arrayvec: a vector and a text of bounded size.

use std::intrinsics::*;

pub type ArrayVec<T, const CAP: usize> = Vec<T>;
pub struct CapacityError<T = ()>(T);
impl<T> CapacityError<T> {
    pub const fn new(element: T) -> CapacityError<T> {
        CapacityError(element)
    }
    pub fn element(self) -> T {
        self.0
    }
    pub fn simplify(self) -> CapacityError {
        CapacityError(())
    }
}
impl<T> std::fmt::Debug for CapacityError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::fmt::Display for CapacityError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::error::Error for CapacityError<T> {}
impl<T> Vec<T> {
    pub const fn new_const() -> Vec<T> {
        opaque()
    }
    pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> {
        if maybe() {
            self.push(element);
            return Ok(());
        }
        Err(CapacityError(element))
    }
    pub fn try_insert(&mut self, index: usize, element: T) -> Result<(), CapacityError<T>> {
        self.try_push(element)
    }
    pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> {
        same::<_, &mut [T]>(self)[0] = other[0];
        Ok(())
    }
    pub fn pop_at(&mut self, index: usize) -> Option<T> {
        self.pop()
    }
    pub fn swap_pop(&mut self, index: usize) -> Option<T> {
        self.pop()
    }
    pub fn remaining_capacity(&self) -> usize {
        opaque()
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn take(&mut self) -> Vec<T> {
        let old = *self;
        *self = opaque();
        old
    }
}
pub struct ArrayString<const CAP: usize>;
impl<const CAP: usize> ArrayString<CAP> {
    pub fn new() -> ArrayString<CAP> {
        opaque()
    }
    pub fn from(text: &str) -> Result<ArrayString<CAP>, CapacityError<&str>> {
        if maybe() { Ok(derive1(text)) } else { Err(CapacityError(text)) }
    }
    pub fn as_str(&self) -> &str {
        same(self)
    }
    pub fn push(&mut self, c: char) {
        *self = derive2(&*self, c);
    }
    pub fn push_str(&mut self, text: &str) {
        *self = derive2(&*self, text);
    }
    pub fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>> {
        *self = derive2(&*self, c);
        Ok(())
    }
    pub fn try_push_str<'a>(&mut self, text: &'a str) -> Result<(), CapacityError<&'a str>> {
        *self = derive2(&*self, text);
        Ok(())
    }
    pub fn clear(&mut self) {
        *self = opaque();
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
impl<const CAP: usize> std::ops::Deref for ArrayString<CAP> {
    type Target = str;
    fn deref(&self) -> &str {
        same(self)
    }
}
impl<const CAP: usize> Clone for ArrayString<CAP> {
    fn clone(&self) -> ArrayString<CAP> {
        *self
    }
}
impl<const CAP: usize> Default for ArrayString<CAP> {
    fn default() -> ArrayString<CAP> {
        opaque()
    }
}
impl<const CAP: usize> std::fmt::Debug for ArrayString<CAP> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}
impl<const CAP: usize> std::fmt::Display for ArrayString<CAP> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self.as_str(), f)
    }
}
