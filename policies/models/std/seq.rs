
pub mod slice {
    use crate::cmp::Ordering;
    use crate::intrinsics::*;
    use crate::iter::Iter as AnyIter;
    use crate::ops::{Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    use crate::prelude::v1::*;
    pub type Iter<'a, T> = AnyIter<&'a T>;
    pub type IterMut<'a, T> = AnyIter<&'a mut T>;
    pub type Chunks<'a, T> = AnyIter<&'a [T]>;
    pub type ChunksExact<'a, T> = AnyIter<&'a [T]>;
    pub type ChunksMut<'a, T> = AnyIter<&'a mut [T]>;
    pub type Windows<'a, T> = AnyIter<&'a [T]>;
    /// What may stand in an index of a slice or text.
    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
        fn pick(self, slice: &T) -> &Self::Output;
        fn pick_mut(self, slice: &mut T) -> &mut Self::Output;
    }
    impl<T> SliceIndex<[T]> for usize {
        type Output = T;
        fn pick(self, slice: &[T]) -> &T { &slice[0] }
        fn pick_mut(self, slice: &mut [T]) -> &mut T { &mut slice[0] }
    }
    impl<T> SliceIndex<[T]> for Range<usize> {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for Range<usize> {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for RangeFrom<usize> {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    impl<T> SliceIndex<[T]> for RangeFull {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for RangeFull {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for RangeInclusive<usize> {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    impl<T> SliceIndex<[T]> for RangeTo<usize> {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for RangeTo<usize> {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
        type Output = [T];
        fn pick(self, slice: &[T]) -> &[T] { slice }
        fn pick_mut(self, slice: &mut [T]) -> &mut [T] { slice }
    }
    impl SliceIndex<str> for RangeToInclusive<usize> {
        type Output = str;
        fn pick(self, slice: &str) -> &str { slice }
        fn pick_mut(self, slice: &mut str) -> &mut str { slice }
    }
    pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] { same(data) }
    pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] { same(data) }
    pub fn from_ref<T>(value: &T) -> &[T] {
        same(&[*value])
    }
    pub fn from_mut<T>(value: &mut T) -> &mut [T] {
        same(&mut [*value])
    }
    pub trait Join<Separator> {
        type Output;
        fn join(slice: &Self, separator: Separator) -> Self::Output;
    }
    impl<'s, S: crate::borrow::Borrow<str>> Join<&'s str> for [S] {
        type Output = String;
        fn join(slice: &[S], separator: &'s str) -> String {
            derive2(slice, separator)
        }
    }
    impl<'s, T: Clone> Join<&'s [T]> for [Vec<T>] {
        type Output = Vec<T>;
        fn join(slice: &[Vec<T>], separator: &'s [T]) -> Vec<T> {
            let mut all = slice[0];
            all.extend_from_slice(separator);
            all
        }
    }
    impl<'s, T: Clone> Join<&'s T> for [Vec<T>] {
        type Output = Vec<T>;
        fn join(slice: &[Vec<T>], separator: &'s T) -> Vec<T> {
            slice[0]
        }
    }
    pub trait Concat<Item: ?Sized> {
        type Output;
        fn concat(slice: &Self) -> Self::Output;
    }
    impl<S: crate::borrow::Borrow<str>> Concat<str> for [S] {
        type Output = String;
        fn concat(slice: &[S]) -> String {
            derive1(slice)
        }
    }
    impl<T: Clone, V: crate::borrow::Borrow<[T]>> Concat<T> for [V] {
        type Output = Vec<T>;
        fn concat(slice: &[V]) -> Vec<T> {
            same(slice[0].borrow())
        }
    }
    impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output {
            index.pick(self)
        }
    }
    impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
        fn index_mut(&mut self, index: I) -> &mut I::Output {
            index.pick_mut(self)
        }
    }
    impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output {
            index.pick(same(self))
        }
    }
    impl<T, I: SliceIndex<[T]>, const N: usize> IndexMut<I> for [T; N] {
        fn index_mut(&mut self, index: I) -> &mut I::Output {
            index.pick_mut(same(self))
        }
    }
    impl<T> [T] {
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn first(&self) -> Option<&T> { Some(&self[0]) }
        pub fn first_mut(&mut self) -> Option<&mut T> { Some(&mut self[0]) }
        pub fn last(&self) -> Option<&T> { Some(&self[0]) }
        pub fn last_mut(&mut self) -> Option<&mut T> { Some(&mut self[0]) }
        pub fn split_first(&self) -> Option<(&T, &[T])> { Some((&self[0], self)) }
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self[0], self)) }
        pub fn split_last(&self) -> Option<(&T, &[T])> { Some((&self[0], self)) }
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { Some((&mut self[0], self)) }
        pub fn first_chunk(&self) -> Option<&[T]> { Some(self) }
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn reverse(&mut self) {}
        pub fn iter(&self) -> AnyIter<&T> { AnyIter { elem: &self[0] } }
        pub fn iter_mut(&mut self) -> AnyIter<&mut T> { AnyIter { elem: &mut self[0] } }
        pub fn windows(&self, size: usize) -> AnyIter<&[T]> { AnyIter { elem: self } }
        pub fn chunks(&self, size: usize) -> AnyIter<&[T]> { AnyIter { elem: self } }
        pub fn chunks_mut(&mut self, size: usize) -> AnyIter<&mut [T]> { AnyIter { elem: self } }
        pub fn chunks_exact(&self, size: usize) -> AnyIter<&[T]> { AnyIter { elem: self } }
        pub fn chunks_exact_mut(&mut self, size: usize) -> AnyIter<&mut [T]> { AnyIter { elem: self } }
        pub fn rchunks(&self, size: usize) -> AnyIter<&[T]> { AnyIter { elem: self } }
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, mut f: F) -> AnyIter<&[T]> { f(&self[0], &self[0]); AnyIter { elem: self } }
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
        pub fn split<F: FnMut(&T) -> bool>(&self, mut f: F) -> AnyIter<&[T]> { f(&self[0]); AnyIter { elem: self } }
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, mut f: F) -> AnyIter<&[T]> { f(&self[0]); AnyIter { elem: self } }
        pub fn contains(&self, x: &T) -> bool { opaque() }
        pub fn starts_with(&self, needle: &[T]) -> bool { opaque() }
        pub fn ends_with(&self, needle: &[T]) -> bool { opaque() }
        pub fn strip_prefix(&self, prefix: &[T]) -> Option<&[T]> { Some(self) }
        pub fn strip_suffix(&self, suffix: &[T]) -> Option<&[T]> { Some(self) }
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> { opaque() }
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, mut f: F) -> Result<usize, usize> { f(&self[0]); opaque() }
        pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, mut f: F) -> Result<usize, usize> { f(&self[0]); opaque() }
        pub fn partition_point<F: FnMut(&T) -> bool>(&self, mut f: F) -> usize { f(&self[0]); opaque() }
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut f: F) { f(&self[0], &self[0]); }
        pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
        pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, mut f: F) { f(&self[0], &self[0]); }
        pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, mut f: F) { f(&self[0]); }
        pub fn is_sorted(&self) -> bool { opaque() }
        pub fn rotate_left(&mut self, n: usize) {}
        pub fn rotate_right(&mut self, n: usize) {}
        pub fn fill(&mut self, value: T) { self[0] = value; }
        pub fn fill_with<F: FnMut() -> T>(&mut self, mut f: F) { self[0] = f(); }
        pub fn clone_from_slice(&mut self, src: &[T]) { self[0] = src[0]; }
        pub fn copy_from_slice(&mut self, src: &[T]) { self[0] = src[0]; }
        pub fn swap_with_slice(&mut self, other: &mut [T]) { let old = self[0]; self[0] = other[0]; other[0] = old; }
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) {}
        pub fn to_vec(&self) -> Vec<T> { same(self) }
        pub fn into_vec(self: Box<[T]>) -> Vec<T> { same(self) }
        pub fn repeat(&self, n: usize) -> Vec<T> { same(self) }
        pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item> { Concat::concat(self) }
        pub fn join<Separator>(&self, separator: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator> { Join::join(self, separator) }
        pub fn get<I: SliceIndex<[T]>>(&self, i: I) -> Option<&I::Output> { Some(i.pick(self)) }
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, i: I) -> Option<&mut I::Output> { Some(i.pick_mut(self)) }
        pub fn get_unchecked<I: SliceIndex<[T]>>(&self, i: I) -> &I::Output { i.pick(self) }
        pub fn as_ptr(&self) -> *const T { derive1(self) }
        pub fn as_slice(&self) -> &[T] { self }
    }
    impl [u8] {
        pub fn is_ascii(&self) -> bool { opaque() }
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool { opaque() }
        pub fn to_ascii_uppercase(&self) -> Vec<u8> { same(self) }
        pub fn to_ascii_lowercase(&self) -> Vec<u8> { same(self) }
        pub fn trim_ascii(&self) -> &[u8] { self }
        pub fn escape_ascii(&self) -> AnyIter<char> { AnyIter { elem: derive1(self) } }
        pub fn utf8_chunks(&self) -> AnyIter<&str> { AnyIter { elem: derive1(self) } }
    }
    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {
        fn eq(&self, other: &[U]) -> bool { opaque() }
    }
    impl<T: Eq> Eq for [T] {}
    impl<'a, T> IntoIterator for &'a [T] {
        type Item = &'a T;
        type IntoIter = AnyIter<&'a T>;
        fn into_iter(self) -> AnyIter<&'a T> { AnyIter { elem: &self[0] } }
    }
    impl<'a, T> IntoIterator for &'a mut [T] {
        type Item = &'a mut T;
        type IntoIter = AnyIter<&'a mut T>;
        fn into_iter(self) -> AnyIter<&'a mut T> { AnyIter { elem: &mut self[0] } }
    }
    impl<T> Default for &[T] {
        fn default() -> Self { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for [T] {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { self[0].hash(state); }
    }
}

pub mod array {
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::prelude::v1::*;
    pub type IntoIter<T> = Iter<T>;
    pub struct TryFromSliceError;
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(mut f: F) -> [T; N] { [f(opaque())] }
    impl<T, const N: usize> [T; N] {
        pub fn map<U, F: FnMut(T) -> U>(self, mut f: F) -> [U; N] { [f(self[0])] }
        pub fn as_slice(&self) -> &[T] { same(self) }
        pub fn as_mut_slice(&mut self) -> &mut [T] { same(self) }
        pub fn each_ref(&self) -> [&T; N] { [&self[0]] }
    }
    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: self[0] } }
    }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &self[0] } }
    }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
        type Item = &'a mut T;
        type IntoIter = Iter<&'a mut T>;
        fn into_iter(self) -> Iter<&'a mut T> { Iter { elem: &mut self[0] } }
    }
    impl<'a, T: Clone, const N: usize> TryFrom<&'a [T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(value: &'a [T]) -> Result<[T; N], TryFromSliceError> {
            if maybe() { Ok(same(value)) } else { Err(opaque()) }
        }
    }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
        type Error = Vec<T>;
        fn try_from(value: Vec<T>) -> Result<[T; N], Vec<T>> {
            if maybe() { Ok(same(value)) } else { Err(value) }
        }
    }
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {
        fn eq(&self, other: &[U; N]) -> bool { opaque() }
    }
    impl<T: Eq, const N: usize> Eq for [T; N] {}
    impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { self[0].hash(state); }
    }
}

pub mod vec {
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use crate::prelude::v1::*;
    pub type IntoIter<T> = Iter<T>;
    pub type Drain<'a, T> = Iter<T>;
    /// Its elements are those of a slice.
    pub struct Vec<T>;
    /// What `vec![value; n]` and `vec![a, b]` stand for.
    pub fn from_elem<T>(value: T, n: usize) -> Vec<T> { same([value]) }
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> { opaque() }
        pub fn with_capacity(capacity: usize) -> Vec<T> { opaque() }
        pub fn capacity(&self) -> usize { opaque() }
        pub fn reserve(&mut self, n: usize) {}
        pub fn reserve_exact(&mut self, n: usize) {}
        pub fn try_reserve(&mut self, n: usize) -> Result<(), crate::collections::TryReserveError> { Ok(()) }
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_slice(self) -> Box<[T]> { same(self) }
        pub fn truncate(&mut self, n: usize) {}
        pub fn as_slice(&self) -> &[T] { same(self) }
        pub fn as_mut_slice(&mut self) -> &mut [T] { same(self) }
        pub fn swap_remove(&mut self, i: usize) -> T { same::<_, &mut [T]>(self)[0] }
        pub fn insert(&mut self, i: usize, element: T) { same::<_, &mut [T]>(self)[0] = element; }
        pub fn remove(&mut self, i: usize) -> T { same::<_, &mut [T]>(self)[0] }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [T]>(self)[0]) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(self)[0]; } }
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut same::<_, &mut [T]>(self)[0]); }
        pub fn dedup_by_key<K, F: FnMut(&mut T) -> K>(&mut self, mut f: F) { f(&mut same::<_, &mut [T]>(self)[0]); }
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, mut f: F) { f(&mut same::<_, &mut [T]>(self)[0], &mut same::<_, &mut [T]>(self)[0]); }
        pub fn dedup(&mut self) {}
        pub fn push(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn pop(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn pop_if<F: FnOnce(&mut T) -> bool>(&mut self, f: F) -> Option<T> { f(&mut same::<_, &mut [T]>(self)[0]); Some(same::<_, &mut [T]>(self)[0]) }
        pub fn append(&mut self, other: &mut Vec<T>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, with: I) -> Iter<T> { let old = same::<_, &mut [T]>(self)[0]; self.extend(with); Iter { elem: old } }
        pub fn extract_if<R: RangeBounds<usize>, F: FnMut(&mut T) -> bool>(&mut self, range: R, mut f: F) -> Iter<T> { f(&mut same::<_, &mut [T]>(self)[0]); Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn split_off(&mut self, at: usize) -> Vec<T> { *self }
        pub fn resize_with<F: FnMut() -> T>(&mut self, n: usize, mut f: F) { same::<_, &mut [T]>(self)[0] = f(); }
        pub fn resize(&mut self, n: usize, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn extend_from_slice(&mut self, other: &[T]) { same::<_, &mut [T]>(self)[0] = other[0]; }
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn leak<'a>(self) -> &'a mut [T] { same(self) }
    }
    impl<T> Deref for Vec<T> {
        type Target = [T];
        fn deref(&self) -> &[T] { same(self) }
    }
    impl<T> DerefMut for Vec<T> {
        fn deref_mut(&mut self) -> &mut [T] { same(self) }
    }
    impl<T, I: crate::slice::SliceIndex<[T]>> Index<I> for Vec<T> {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output { index.pick(same(self)) }
    }
    impl<T, I: crate::slice::SliceIndex<[T]>> IndexMut<I> for Vec<T> {
        fn index_mut(&mut self, index: I) -> &mut I::Output { index.pick_mut(same(self)) }
    }
    impl<T> AsRef<[T]> for Vec<T> {
        fn as_ref(&self) -> &[T] { same(self) }
    }
    impl<T> AsMut<[T]> for Vec<T> {
        fn as_mut(&mut self) -> &mut [T] { same(self) }
    }
    impl<T> AsRef<Vec<T>> for Vec<T> {
        fn as_ref(&self) -> &Vec<T> { self }
    }
    impl<T: Clone> From<&[T]> for Vec<T> {
        fn from(value: &[T]) -> Vec<T> { same(value) }
    }
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
        fn from(value: &[T; N]) -> Vec<T> { same(value) }
    }
    impl From<&str> for Vec<u8> {
        fn from(value: &str) -> Vec<u8> { same(value) }
    }
    impl From<String> for Vec<u8> {
        fn from(value: String) -> Vec<u8> { same(value) }
    }
    impl<T> From<Box<[T]>> for Vec<T> {
        fn from(value: Box<[T]>) -> Vec<T> { same(value) }
    }
    impl<T> From<crate::collections::VecDeque<T>> for Vec<T> {
        fn from(value: crate::collections::VecDeque<T>) -> Vec<T> { same(value) }
    }
    impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> {
        fn from(value: crate::collections::BinaryHeap<T>) -> Vec<T> { same(value) }
    }
    impl<'a, T: Clone> From<crate::borrow::Cow<'a, [T]>> for Vec<T> {
        fn from(value: crate::borrow::Cow<'a, [T]>) -> Vec<T> { value.into_owned() }
    }
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {
        fn eq(&self, other: &[U; N]) -> bool { opaque() }
    }
    impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {
        fn eq(&self, other: &[U]) -> bool { opaque() }
    }
    impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {
        fn eq(&self, other: &&[U]) -> bool { opaque() }
    }
    impl<T> IntoIterator for Vec<T> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a Vec<T> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a mut Vec<T> {
        type Item = &'a mut T;
        type IntoIter = Iter<&'a mut T>;
        fn into_iter(self) -> Iter<&'a mut T> { Iter { elem: &mut same::<_, &mut [T]>(self)[0] } }
    }
    impl<T> FromIterator<T> for Vec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T> Extend<T> for Vec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy> Extend<&'a T> for Vec<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone> Clone for Vec<T> {
        fn clone(&self) -> Vec<T> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T> Default for Vec<T> {
        fn default() -> Vec<T> { opaque() }
    }
    impl<T: PartialEq> PartialEq for Vec<T> {
        fn eq(&self, other: &Vec<T>) -> bool { opaque() }
    }
    impl<T: Eq> Eq for Vec<T> {}
    impl<T: PartialOrd> PartialOrd for Vec<T> {
        fn partial_cmp(&self, other: &Vec<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord> Ord for Vec<T> {
        fn cmp(&self, other: &Vec<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for Vec<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for Vec<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for Vec<T> {
        fn from(value: [T; N]) -> Vec<T> { same(value) }
    }
}

pub mod collections {
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
    use crate::prelude::v1::*;
    use crate::borrow::Borrow;
    pub use self::btree_map::BTreeMap;
    pub use self::hash_map::HashMap;
    pub struct TryReserveError;
    pub struct VecDeque<T>;
    pub struct LinkedList<T>;
    pub struct BinaryHeap<T>;
    pub struct BTreeSet<T>;
    pub struct HashSet<T, S = crate::hash::RandomState>;
    pub mod vec_deque {
        pub use super::VecDeque;
        pub type Iter<'a, T> = crate::iter::Iter<&'a T>;
    }
    pub mod binary_heap {
        pub use super::BinaryHeap;
    }
    pub mod linked_list {
        pub use super::LinkedList;
    }
    pub mod hash_set {
        pub use super::HashSet;
        pub type Iter<'a, T> = crate::iter::Iter<&'a T>;
    }
    pub mod btree_set {
        pub use super::BTreeSet;
        pub type Iter<'a, T> = crate::iter::Iter<&'a T>;
    }
    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T> { opaque() }
        pub fn with_capacity(n: usize) -> VecDeque<T> { opaque() }
        pub fn get(&self, i: usize) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn get_mut(&mut self, i: usize) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn capacity(&self) -> usize { opaque() }
        pub fn reserve(&mut self, n: usize) {}
        pub fn iter(&self) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn iter_mut(&mut self) -> Iter<&mut T> { Iter { elem: &mut same::<_, &mut [T]>(self)[0] } }
        pub fn as_slices(&self) -> (&[T], &[T]) { (same(self), same(self)) }
        pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn contains(&self, x: &T) -> bool { opaque() }
        pub fn front(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn back(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn pop_front(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn pop_back(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn push_front(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn push_back(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn insert(&mut self, i: usize, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn remove(&mut self, i: usize) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn split_off(&mut self, at: usize) -> VecDeque<T> { *self }
        pub fn append(&mut self, other: &mut VecDeque<T>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [T]>(self)[0]) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(self)[0]; } }
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, mut f: F) { f(&mut same::<_, &mut [T]>(self)[0]); }
        pub fn truncate(&mut self, n: usize) {}
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn rotate_left(&mut self, n: usize) {}
        pub fn rotate_right(&mut self, n: usize) {}
        pub fn make_contiguous(&mut self) -> &mut [T] { same(self) }
    }
    impl<T> Index<usize> for VecDeque<T> {
        type Output = T;
        fn index(&self, index: usize) -> &T { &same::<_, &[T]>(self)[0] }
    }
    impl<T> IndexMut<usize> for VecDeque<T> {
        fn index_mut(&mut self, index: usize) -> &mut T { &mut same::<_, &mut [T]>(self)[0] }
    }
    impl<T> From<Vec<T>> for VecDeque<T> {
        fn from(value: Vec<T>) -> VecDeque<T> { same(value) }
    }
    impl<T> IntoIterator for VecDeque<T> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a VecDeque<T> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
        type Item = &'a mut T;
        type IntoIter = Iter<&'a mut T>;
        fn into_iter(self) -> Iter<&'a mut T> { Iter { elem: &mut same::<_, &mut [T]>(self)[0] } }
    }
    impl<T> FromIterator<T> for VecDeque<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T> Extend<T> for VecDeque<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy> Extend<&'a T> for VecDeque<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone> Clone for VecDeque<T> {
        fn clone(&self) -> VecDeque<T> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T> Default for VecDeque<T> {
        fn default() -> VecDeque<T> { opaque() }
    }
    impl<T: PartialEq> PartialEq for VecDeque<T> {
        fn eq(&self, other: &VecDeque<T>) -> bool { opaque() }
    }
    impl<T: Eq> Eq for VecDeque<T> {}
    impl<T: PartialOrd> PartialOrd for VecDeque<T> {
        fn partial_cmp(&self, other: &VecDeque<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord> Ord for VecDeque<T> {
        fn cmp(&self, other: &VecDeque<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for VecDeque<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for VecDeque<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
        fn from(value: [T; N]) -> VecDeque<T> { same(value) }
    }
    impl<T> LinkedList<T> {
        pub fn new() -> LinkedList<T> { opaque() }
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn iter(&self) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn iter_mut(&mut self) -> Iter<&mut T> { Iter { elem: &mut same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn contains(&self, x: &T) -> bool { opaque() }
        pub fn front(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn front_mut(&mut self) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn back(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn back_mut(&mut self) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn pop_front(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn pop_back(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn push_front(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn push_back(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn split_off(&mut self, at: usize) -> LinkedList<T> { *self }
        pub fn append(&mut self, other: &mut LinkedList<T>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
    }
    impl<T> IntoIterator for LinkedList<T> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a LinkedList<T> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
        type Item = &'a mut T;
        type IntoIter = Iter<&'a mut T>;
        fn into_iter(self) -> Iter<&'a mut T> { Iter { elem: &mut same::<_, &mut [T]>(self)[0] } }
    }
    impl<T> FromIterator<T> for LinkedList<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T> Extend<T> for LinkedList<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy> Extend<&'a T> for LinkedList<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone> Clone for LinkedList<T> {
        fn clone(&self) -> LinkedList<T> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T> Default for LinkedList<T> {
        fn default() -> LinkedList<T> { opaque() }
    }
    impl<T: PartialEq> PartialEq for LinkedList<T> {
        fn eq(&self, other: &LinkedList<T>) -> bool { opaque() }
    }
    impl<T: Eq> Eq for LinkedList<T> {}
    impl<T: PartialOrd> PartialOrd for LinkedList<T> {
        fn partial_cmp(&self, other: &LinkedList<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord> Ord for LinkedList<T> {
        fn cmp(&self, other: &LinkedList<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for LinkedList<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for LinkedList<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
        fn from(value: [T; N]) -> LinkedList<T> { same(value) }
    }
    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T> { opaque() }
        pub fn with_capacity(n: usize) -> BinaryHeap<T> { opaque() }
        pub fn push(&mut self, value: T) { same::<_, &mut [T]>(self)[0] = value; }
        pub fn pop(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn peek(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn peek_mut(&mut self) -> Option<&mut T> { Some(&mut same::<_, &mut [T]>(self)[0]) }
        pub fn into_sorted_vec(self) -> Vec<T> { same(self) }
        pub fn into_vec(self) -> Vec<T> { same(self) }
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn iter(&self) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn drain(&mut self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn append(&mut self, other: &mut BinaryHeap<T>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [T]>(self)[0]) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(self)[0]; } }
    }
    impl<T> From<Vec<T>> for BinaryHeap<T> {
        fn from(value: Vec<T>) -> BinaryHeap<T> { same(value) }
    }
    impl<T> IntoIterator for BinaryHeap<T> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<T> FromIterator<T> for BinaryHeap<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T> Extend<T> for BinaryHeap<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy> Extend<&'a T> for BinaryHeap<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone> Clone for BinaryHeap<T> {
        fn clone(&self) -> BinaryHeap<T> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T> Default for BinaryHeap<T> {
        fn default() -> BinaryHeap<T> { opaque() }
    }
    impl<T: PartialEq> PartialEq for BinaryHeap<T> {
        fn eq(&self, other: &BinaryHeap<T>) -> bool { opaque() }
    }
    impl<T: Eq> Eq for BinaryHeap<T> {}
    impl<T: PartialOrd> PartialOrd for BinaryHeap<T> {
        fn partial_cmp(&self, other: &BinaryHeap<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord> Ord for BinaryHeap<T> {
        fn cmp(&self, other: &BinaryHeap<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for BinaryHeap<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for BinaryHeap<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {
        fn from(value: [T; N]) -> BinaryHeap<T> { same(value) }
    }
    impl<T> HashSet<T> {
        pub fn new() -> HashSet<T> { opaque() }
        pub fn with_capacity(n: usize) -> HashSet<T> { opaque() }
    }
    impl<T, S> HashSet<T, S> {
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn iter(&self) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn drain(&mut self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool { opaque() }
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn insert(&mut self, value: T) -> bool { same::<_, &mut [T]>(self)[0] = value; opaque() }
        pub fn replace(&mut self, value: T) -> Option<T> { let old = same::<_, &mut [T]>(self)[0]; same::<_, &mut [T]>(self)[0] = value; Some(old) }
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool { opaque() }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [T]>(self)[0]) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(self)[0]; } }
        pub fn is_subset(&self, other: &HashSet<T, S>) -> bool { opaque() }
        pub fn is_superset(&self, other: &HashSet<T, S>) -> bool { opaque() }
        pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { opaque() }
        pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Iter<&'a T> { if maybe() { Iter { elem: &same::<_, &[T]>(self)[0] } } else { Iter { elem: &same::<_, &[T]>(other)[0] } } }
        pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Iter<&'a T> { self.union(other) }
        pub fn append(&mut self, other: &mut HashSet<T, S>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
        pub fn first(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn last(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn pop_first(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn pop_last(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn range<R>(&self, range: R) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn split_off<Q: ?Sized>(&mut self, at: &Q) -> HashSet<T, S> { *self }
        pub fn reserve(&mut self, n: usize) {}
        pub fn capacity(&self) -> usize { opaque() }
        pub fn with_hasher<H>(hasher: H) -> HashSet<T, H> { opaque() }
        pub fn with_capacity_and_hasher<H>(n: usize, hasher: H) -> HashSet<T, H> { opaque() }
        pub fn shrink_to_fit(&mut self) {}
    }
    impl<T, S> IntoIterator for HashSet<T, S> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<T, S> FromIterator<T> for HashSet<T, S> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T, S> Extend<T> for HashSet<T, S> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy, S> Extend<&'a T> for HashSet<T, S> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone, S> Clone for HashSet<T, S> {
        fn clone(&self) -> HashSet<T, S> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T, S> Default for HashSet<T, S> {
        fn default() -> HashSet<T, S> { opaque() }
    }
    impl<T: PartialEq, S> PartialEq for HashSet<T, S> {
        fn eq(&self, other: &HashSet<T, S>) -> bool { opaque() }
    }
    impl<T: Eq, S> Eq for HashSet<T, S> {}
    impl<T: PartialOrd, S> PartialOrd for HashSet<T, S> {
        fn partial_cmp(&self, other: &HashSet<T, S>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord, S> Ord for HashSet<T, S> {
        fn cmp(&self, other: &HashSet<T, S>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash, S> crate::hash::Hash for HashSet<T, S> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug, S> crate::fmt::Debug for HashSet<T, S> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for HashSet<T> {
        fn from(value: [T; N]) -> HashSet<T> { same(value) }
    }
    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T> { opaque() }
        pub fn len(&self) -> usize { opaque() }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn iter(&self) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn drain(&mut self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(self)[0] } }
        pub fn clear(&mut self) { *self = opaque(); }
        pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool { opaque() }
        pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn insert(&mut self, value: T) -> bool { same::<_, &mut [T]>(self)[0] = value; opaque() }
        pub fn replace(&mut self, value: T) -> Option<T> { let old = same::<_, &mut [T]>(self)[0]; same::<_, &mut [T]>(self)[0] = value; Some(old) }
        pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool { opaque() }
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [T]>(self)[0]) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(self)[0]; } }
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool { opaque() }
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool { opaque() }
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool { opaque() }
        pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Iter<&'a T> { if maybe() { Iter { elem: &same::<_, &[T]>(self)[0] } } else { Iter { elem: &same::<_, &[T]>(other)[0] } } }
        pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Iter<&'a T> { self.union(other) }
        pub fn append(&mut self, other: &mut BTreeSet<T>) { same::<_, &mut [T]>(self)[0] = same::<_, &mut [T]>(other)[0]; *other = opaque(); }
        pub fn first(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn last(&self) -> Option<&T> { Some(&same::<_, &[T]>(self)[0]) }
        pub fn pop_first(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn pop_last(&mut self) -> Option<T> { Some(same::<_, &mut [T]>(self)[0]) }
        pub fn range<R>(&self, range: R) -> Iter<&T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
        pub fn split_off<Q: ?Sized>(&mut self, at: &Q) -> BTreeSet<T> { *self }
    }
    impl<T> IntoIterator for BTreeSet<T> {
        type Item = T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: same::<_, &mut [T]>(&mut self)[0] } }
    }
    impl<'a, T> IntoIterator for &'a BTreeSet<T> {
        type Item = &'a T;
        type IntoIter = Iter<&'a T>;
        fn into_iter(self) -> Iter<&'a T> { Iter { elem: &same::<_, &[T]>(self)[0] } }
    }
    impl<T> FromIterator<T> for BTreeSet<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T> Extend<T> for BTreeSet<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = x;
            }
        }
    }
    impl<'a, T: Copy> Extend<&'a T> for BTreeSet<T> {
        fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                same::<_, &mut [T]>(self)[0] = *x;
            }
        }
    }
    impl<T: Clone> Clone for BTreeSet<T> {
        fn clone(&self) -> BTreeSet<T> { same([same::<_, &[T]>(self)[0].clone()]) }
    }
    impl<T> Default for BTreeSet<T> {
        fn default() -> BTreeSet<T> { opaque() }
    }
    impl<T: PartialEq> PartialEq for BTreeSet<T> {
        fn eq(&self, other: &BTreeSet<T>) -> bool { opaque() }
    }
    impl<T: Eq> Eq for BTreeSet<T> {}
    impl<T: PartialOrd> PartialOrd for BTreeSet<T> {
        fn partial_cmp(&self, other: &BTreeSet<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: Ord> Ord for BTreeSet<T> {
        fn cmp(&self, other: &BTreeSet<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: crate::hash::Hash> crate::hash::Hash for BTreeSet<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &[T]>(self)[0].hash(state); }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for BTreeSet<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { same::<_, &[T]>(self)[0].fmt(f) }
    }
    impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {
        fn from(value: [T; N]) -> BTreeSet<T> { same(value) }
    }
    pub mod hash_map {
        use crate::intrinsics::*;
        use crate::iter::Iter as AnyIter;
        use crate::ops::{Index, IndexMut};
        use crate::prelude::v1::*;
        pub type Iter<'a, K, V> = AnyIter<(&'a K, &'a V)>;
        pub type IterMut<'a, K, V> = AnyIter<(&'a K, &'a mut V)>;
        pub type IntoIter<K, V> = AnyIter<(K, V)>;
        pub type Keys<'a, K, V> = AnyIter<&'a K>;
        pub type Values<'a, K, V> = AnyIter<&'a V>;
        pub type ValuesMut<'a, K, V> = AnyIter<&'a mut V>;
        pub type Range<'a, K, V> = AnyIter<(&'a K, &'a V)>;
        pub type Drain<'a, K, V> = AnyIter<(K, V)>;
        pub use crate::hash::{DefaultHasher, RandomState};
        /// Its data is that of a slice of pairs.
        pub struct HashMap<K, V, S = crate::hash::RandomState>;
        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        pub struct OccupiedEntry<'a, K, V> {
            pub pair: &'a mut (K, V),
        }
        pub struct VacantEntry<'a, K, V> {
            pub key: K,
            pub pair: &'a mut (K, V),
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(default),
                }
            }
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(default()),
                }
            }
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => {
                        let value = default(&e.key);
                        e.insert(value)
                    }
                }
            }
            pub fn or_default(self) -> &'a mut V where V: Default {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(V::default()),
                }
            }
            pub fn key(&self) -> &K {
                match self {
                    Entry::Occupied(e) => e.key(),
                    Entry::Vacant(e) => e.key(),
                }
            }
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {
                match self {
                    Entry::Occupied(e) => {
                        f(&mut e.pair.1);
                        Entry::Occupied(e)
                    }
                    Entry::Vacant(e) => Entry::Vacant(e),
                }
            }
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
                match self {
                    Entry::Occupied(e) => {
                        if maybe() { e.pair.1 = value; }
                        e
                    }
                    Entry::Vacant(e) => e.insert_entry(value),
                }
            }
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K { &self.pair.0 }
            pub fn get(&self) -> &V { &self.pair.1 }
            pub fn get_mut(&mut self) -> &mut V { &mut self.pair.1 }
            pub fn into_mut(self) -> &'a mut V { &mut self.pair.1 }
            pub fn insert(&mut self, value: V) -> V {
                let old = self.pair.1;
                if maybe() { self.pair.1 = value; }
                old
            }
            pub fn remove(self) -> V { self.pair.1 }
            pub fn remove_entry(self) -> (K, V) { (self.pair.0, self.pair.1) }
        }
        impl<'a, K, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K { &self.key }
            pub fn into_key(self) -> K { self.key }
            pub fn insert(self, value: V) -> &'a mut V {
                if maybe() {
                    self.pair.0 = self.key;
                    self.pair.1 = value;
                }
                &mut self.pair.1
            }
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
                if maybe() {
                    self.pair.0 = self.key;
                    self.pair.1 = value;
                }
                OccupiedEntry { pair: self.pair }
            }
        }
        impl<K, V> HashMap<K, V> {
            pub fn new() -> HashMap<K, V> { opaque() }
            pub fn with_capacity(n: usize) -> HashMap<K, V> { opaque() }
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub fn len(&self) -> usize { opaque() }
            pub fn is_empty(&self) -> bool { opaque() }
            pub fn keys(&self) -> AnyIter<&K> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].0 } }
            pub fn into_keys(self) -> AnyIter<K> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].0 } }
            pub fn values(&self) -> AnyIter<&V> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].1 } }
            pub fn values_mut(&mut self) -> AnyIter<&mut V> { AnyIter { elem: &mut same::<_, &mut [(K, V)]>(self)[0].1 } }
            pub fn into_values(self) -> AnyIter<V> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].1 } }
            pub fn iter(&self) -> AnyIter<(&K, &V)> { AnyIter { elem: (&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1) } }
            pub fn iter_mut(&mut self) -> AnyIter<(&K, &mut V)> { AnyIter { elem: (&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1) } }
            pub fn drain(&mut self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1) { same::<_, &mut [(K, V)]>(self)[0] = same::<_, &mut [(K, V)]>(self)[0]; } }
            pub fn clear(&mut self) { *self = opaque(); }
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> { if maybe() { same::<_, &mut [(K, V)]>(self)[0].0 = key; Entry::Occupied(OccupiedEntry { pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } else { Entry::Vacant(VacantEntry { key, pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } }
            pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> { Some(&same::<_, &[(K, V)]>(self)[0].1) }
            pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> { Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)) }
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { opaque() }
            pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> { Some(&mut same::<_, &mut [(K, V)]>(self)[0].1) }
            pub fn insert(&mut self, key: K, value: V) -> Option<V> { let old = same::<_, &mut [(K, V)]>(self)[0].1; same::<_, &mut [(K, V)]>(self)[0] = (key, value); Some(old) }
            pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> { Some(same::<_, &mut [(K, V)]>(self)[0].1) }
            pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> { Some(same::<_, &mut [(K, V)]>(self)[0]) }
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) -> AnyIter<(K, V)> { f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1); AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
            pub fn with_hasher(hasher: S) -> HashMap<K, V, S> { opaque() }
            pub fn with_capacity_and_hasher(n: usize, hasher: S) -> HashMap<K, V, S> { opaque() }
            pub fn capacity(&self) -> usize { opaque() }
            pub fn reserve(&mut self, n: usize) {}
            pub fn shrink_to_fit(&mut self) {}
        }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> {
            type Item = (K, V);
            type IntoIter = AnyIter<(K, V)>;
            fn into_iter(self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0] } }
        }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
            type Item = (&'a K, &'a V);
            type IntoIter = AnyIter<(&'a K, &'a V)>;
            fn into_iter(self) -> AnyIter<(&'a K, &'a V)> { self.iter() }
        }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = AnyIter<(&'a K, &'a mut V)>;
            fn into_iter(self) -> AnyIter<(&'a K, &'a mut V)> { self.iter_mut() }
        }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> HashMap<K, V, S> {
                let Some(x) = iter.into_iter().next() else { return opaque() };
                same([x])
            }
        }
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                if let Some(x) = iter.into_iter().next() {
                    same::<_, &mut [(K, V)]>(self)[0] = x;
                }
            }
        }
        impl<'a, K: Copy, V: Copy, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {
            fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
                if let Some((k, v)) = iter.into_iter().next() {
                    same::<_, &mut [(K, V)]>(self)[0] = (*k, *v);
                }
            }
        }
        impl<K: Clone, V: Clone, S> Clone for HashMap<K, V, S> {
            fn clone(&self) -> HashMap<K, V, S> { same([(same::<_, &[(K, V)]>(self)[0].0.clone(), same::<_, &[(K, V)]>(self)[0].1.clone())]) }
        }
        impl<K, V, S> Default for HashMap<K, V, S> {
            fn default() -> HashMap<K, V, S> { opaque() }
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
            fn from(value: [(K, V); N]) -> HashMap<K, V> { same(value) }
        }
        impl<K: PartialEq, V: PartialEq, S> PartialEq for HashMap<K, V, S> {
            fn eq(&self, other: &HashMap<K, V, S>) -> bool { opaque() }
        }
        impl<K: Eq, V: Eq, S> Eq for HashMap<K, V, S> {}
        impl<'q, K, Q: ?Sized, V, S> Index<&'q Q> for HashMap<K, V, S> {
            type Output = V;
            fn index(&self, key: &'q Q) -> &V { &same::<_, &[(K, V)]>(self)[0].1 }
        }
        impl<K: crate::fmt::Debug, V: crate::fmt::Debug, S> crate::fmt::Debug for HashMap<K, V, S> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
                same::<_, &[(K, V)]>(self)[0].0.fmt(f);
                same::<_, &[(K, V)]>(self)[0].1.fmt(f)
            }
        }
    }
    pub mod btree_map {
        use crate::intrinsics::*;
        use crate::iter::Iter as AnyIter;
        use crate::ops::{Index, IndexMut};
        use crate::prelude::v1::*;
        pub type Iter<'a, K, V> = AnyIter<(&'a K, &'a V)>;
        pub type IterMut<'a, K, V> = AnyIter<(&'a K, &'a mut V)>;
        pub type IntoIter<K, V> = AnyIter<(K, V)>;
        pub type Keys<'a, K, V> = AnyIter<&'a K>;
        pub type Values<'a, K, V> = AnyIter<&'a V>;
        pub type ValuesMut<'a, K, V> = AnyIter<&'a mut V>;
        pub type Range<'a, K, V> = AnyIter<(&'a K, &'a V)>;
        pub type Drain<'a, K, V> = AnyIter<(K, V)>;
        
        /// Its data is that of a slice of pairs.
        pub struct BTreeMap<K, V>;
        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'a, K, V>),
            Vacant(VacantEntry<'a, K, V>),
        }
        pub struct OccupiedEntry<'a, K, V> {
            pub pair: &'a mut (K, V),
        }
        pub struct VacantEntry<'a, K, V> {
            pub key: K,
            pub pair: &'a mut (K, V),
        }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(default),
                }
            }
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(default()),
                }
            }
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => {
                        let value = default(&e.key);
                        e.insert(value)
                    }
                }
            }
            pub fn or_default(self) -> &'a mut V where V: Default {
                match self {
                    Entry::Occupied(e) => e.into_mut(),
                    Entry::Vacant(e) => e.insert(V::default()),
                }
            }
            pub fn key(&self) -> &K {
                match self {
                    Entry::Occupied(e) => e.key(),
                    Entry::Vacant(e) => e.key(),
                }
            }
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {
                match self {
                    Entry::Occupied(e) => {
                        f(&mut e.pair.1);
                        Entry::Occupied(e)
                    }
                    Entry::Vacant(e) => Entry::Vacant(e),
                }
            }
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
                match self {
                    Entry::Occupied(e) => {
                        if maybe() { e.pair.1 = value; }
                        e
                    }
                    Entry::Vacant(e) => e.insert_entry(value),
                }
            }
        }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K { &self.pair.0 }
            pub fn get(&self) -> &V { &self.pair.1 }
            pub fn get_mut(&mut self) -> &mut V { &mut self.pair.1 }
            pub fn into_mut(self) -> &'a mut V { &mut self.pair.1 }
            pub fn insert(&mut self, value: V) -> V {
                let old = self.pair.1;
                if maybe() { self.pair.1 = value; }
                old
            }
            pub fn remove(self) -> V { self.pair.1 }
            pub fn remove_entry(self) -> (K, V) { (self.pair.0, self.pair.1) }
        }
        impl<'a, K, V> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K { &self.key }
            pub fn into_key(self) -> K { self.key }
            pub fn insert(self, value: V) -> &'a mut V {
                if maybe() {
                    self.pair.0 = self.key;
                    self.pair.1 = value;
                }
                &mut self.pair.1
            }
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
                if maybe() {
                    self.pair.0 = self.key;
                    self.pair.1 = value;
                }
                OccupiedEntry { pair: self.pair }
            }
        }
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> { opaque() }
        }
        impl<K, V> BTreeMap<K, V> {
            pub fn len(&self) -> usize { opaque() }
            pub fn is_empty(&self) -> bool { opaque() }
            pub fn keys(&self) -> AnyIter<&K> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].0 } }
            pub fn into_keys(self) -> AnyIter<K> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].0 } }
            pub fn values(&self) -> AnyIter<&V> { AnyIter { elem: &same::<_, &[(K, V)]>(self)[0].1 } }
            pub fn values_mut(&mut self) -> AnyIter<&mut V> { AnyIter { elem: &mut same::<_, &mut [(K, V)]>(self)[0].1 } }
            pub fn into_values(self) -> AnyIter<V> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0].1 } }
            pub fn iter(&self) -> AnyIter<(&K, &V)> { AnyIter { elem: (&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1) } }
            pub fn iter_mut(&mut self) -> AnyIter<(&K, &mut V)> { AnyIter { elem: (&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1) } }
            pub fn drain(&mut self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) { if f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1) { same::<_, &mut [(K, V)]>(self)[0] = same::<_, &mut [(K, V)]>(self)[0]; } }
            pub fn clear(&mut self) { *self = opaque(); }
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> { if maybe() { same::<_, &mut [(K, V)]>(self)[0].0 = key; Entry::Occupied(OccupiedEntry { pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } else { Entry::Vacant(VacantEntry { key, pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) } }
            pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> { Some(&same::<_, &[(K, V)]>(self)[0].1) }
            pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> { Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)) }
            pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool { opaque() }
            pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> { Some(&mut same::<_, &mut [(K, V)]>(self)[0].1) }
            pub fn insert(&mut self, key: K, value: V) -> Option<V> { let old = same::<_, &mut [(K, V)]>(self)[0].1; same::<_, &mut [(K, V)]>(self)[0] = (key, value); Some(old) }
            pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> { Some(same::<_, &mut [(K, V)]>(self)[0].1) }
            pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> { Some(same::<_, &mut [(K, V)]>(self)[0]) }
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, mut f: F) -> AnyIter<(K, V)> { f(&same::<_, &mut [(K, V)]>(self)[0].0, &mut same::<_, &mut [(K, V)]>(self)[0].1); AnyIter { elem: same::<_, &mut [(K, V)]>(self)[0] } }
            pub fn first_key_value(&self) -> Option<(&K, &V)> { Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)) }
            pub fn last_key_value(&self) -> Option<(&K, &V)> { Some((&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)) }
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) }
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> { Some(OccupiedEntry { pair: &mut same::<_, &mut [(K, V)]>(self)[0] }) }
            pub fn pop_first(&mut self) -> Option<(K, V)> { Some(same::<_, &mut [(K, V)]>(self)[0]) }
            pub fn pop_last(&mut self) -> Option<(K, V)> { Some(same::<_, &mut [(K, V)]>(self)[0]) }
            pub fn append(&mut self, other: &mut BTreeMap<K, V>) { same::<_, &mut [(K, V)]>(self)[0] = same::<_, &mut [(K, V)]>(other)[0]; *other = opaque(); }
            pub fn range<R>(&self, range: R) -> AnyIter<(&K, &V)> { self.iter() }
            pub fn range_mut<R>(&mut self, range: R) -> AnyIter<(&K, &mut V)> { self.iter_mut() }
            pub fn split_off<Q: ?Sized>(&mut self, at: &Q) -> BTreeMap<K, V> { *self }
        }
        impl<K, V> IntoIterator for BTreeMap<K, V> {
            type Item = (K, V);
            type IntoIter = AnyIter<(K, V)>;
            fn into_iter(self) -> AnyIter<(K, V)> { AnyIter { elem: same::<_, &[(K, V)]>(&self)[0] } }
        }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
            type Item = (&'a K, &'a V);
            type IntoIter = AnyIter<(&'a K, &'a V)>;
            fn into_iter(self) -> AnyIter<(&'a K, &'a V)> { self.iter() }
        }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
            type Item = (&'a K, &'a mut V);
            type IntoIter = AnyIter<(&'a K, &'a mut V)>;
            fn into_iter(self) -> AnyIter<(&'a K, &'a mut V)> { self.iter_mut() }
        }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {
            fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> BTreeMap<K, V> {
                let Some(x) = iter.into_iter().next() else { return opaque() };
                same([x])
            }
        }
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {
                if let Some(x) = iter.into_iter().next() {
                    same::<_, &mut [(K, V)]>(self)[0] = x;
                }
            }
        }
        impl<'a, K: Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
            fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
                if let Some((k, v)) = iter.into_iter().next() {
                    same::<_, &mut [(K, V)]>(self)[0] = (*k, *v);
                }
            }
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {
            fn clone(&self) -> BTreeMap<K, V> { same([(same::<_, &[(K, V)]>(self)[0].0.clone(), same::<_, &[(K, V)]>(self)[0].1.clone())]) }
        }
        impl<K, V> Default for BTreeMap<K, V> {
            fn default() -> BTreeMap<K, V> { opaque() }
        }
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
            fn from(value: [(K, V); N]) -> BTreeMap<K, V> { same(value) }
        }
        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {
            fn eq(&self, other: &BTreeMap<K, V>) -> bool { opaque() }
        }
        impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
        impl<'q, K, Q: ?Sized, V> Index<&'q Q> for BTreeMap<K, V> {
            type Output = V;
            fn index(&self, key: &'q Q) -> &V { &same::<_, &[(K, V)]>(self)[0].1 }
        }
        impl<K: crate::fmt::Debug, V: crate::fmt::Debug> crate::fmt::Debug for BTreeMap<K, V> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
                same::<_, &[(K, V)]>(self)[0].0.fmt(f);
                same::<_, &[(K, V)]>(self)[0].1.fmt(f)
            }
        }
    }
}
