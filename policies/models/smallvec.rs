// smallvec: a vector, wherever its elements are.

use std::intrinsics::*;

pub trait Array {
    type Item;
}
impl<T, const N: usize> Array for [T; N] {
    type Item = T;
}
pub type SmallVec<A> = Vec<<A as Array>::Item>;
impl<T> Vec<T> {
    pub fn from_elem(elem: T, n: usize) -> Vec<T> {
        same([elem])
    }
    pub fn from_buf<const N: usize>(buf: [T; N]) -> Vec<T> {
        same(buf)
    }
    pub fn from_vec(vec: Vec<T>) -> Vec<T> {
        vec
    }
    pub fn into_vec(self) -> Vec<T> {
        self
    }
    pub fn from_slice(slice: &[T]) -> Vec<T> {
        same([slice[0]])
    }
    pub fn insert_many<I: IntoIterator<Item = T>>(&mut self, index: usize, iter: I) {
        self.extend(iter)
    }
    pub fn into_inner<A>(self) -> Result<A, Vec<T>> {
        Ok(same(self))
    }
    pub fn spilled(&self) -> bool {
        opaque()
    }
    pub fn inline_size(&self) -> usize {
        opaque()
    }
}
pub trait ToSmallVec<A: Array> {
    fn to_smallvec(&self) -> SmallVec<A>;
}
impl<A: Array> ToSmallVec<A> for [A::Item] {
    fn to_smallvec(&self) -> SmallVec<A> {
        same(self)
    }
}
#[macro_export]
macro_rules! smallvec {
    ($elem:expr; $n:expr) => { ::std::vec![$elem; $n] };
    ($($x:expr),* $(,)?) => { ::std::vec![$($x),*] };
}
#[macro_export]
macro_rules! smallvec_inline {
    ($elem:expr; $n:expr) => { ::std::vec![$elem; $n] };
    ($($x:expr),* $(,)?) => { ::std::vec![$($x),*] };
}
