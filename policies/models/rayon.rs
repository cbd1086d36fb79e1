// rayon: what std's iterators do, in parallel; eager, with one element for all.

use std::intrinsics::*;

pub mod prelude {
    pub use crate::iter::{
        FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator,
        ParallelBridge, ParallelExtend, ParallelIterator,
    };
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
    pub use crate::str::ParallelString;
}
pub mod iter {
    use std::intrinsics::*;
    /// Stands for every iterator and adaptor.
    #[own]
    pub struct Par<T> {
        pub elem: T,
    }
    impl<T> ParallelIterator for Par<T> {
        type Item = T;
        #[own]
        fn item(self) -> Option<T> {
            Some(self.elem)
        }
    }
    impl<T> IndexedParallelIterator for Par<T> {}
    pub trait ParallelIterator: Sized {
        type Item;
        /// Any of its elements.
        fn item(self) -> Option<Self::Item>;
        fn for_each<F: Fn(Self::Item)>(self, f: F) {
            let Some(x) = self.item() else { return () };
            f(x);
        }
        fn for_each_with<F: Fn(&mut T, Self::Item), T>(self, init: T, f: F) {
            let Some(x) = self.item() else { return () };
            let mut state = init;
            f(&mut state, x);
        }
        fn for_each_init<F: Fn(&mut T, Self::Item), I: Fn() -> T, T>(self, init: I, f: F) {
            let Some(x) = self.item() else { return () };
            f(&mut init(), x);
        }
        fn try_for_each<F: Fn(Self::Item) -> R, R>(self, f: F) -> R {
            let Some(x) = self.item() else { return opaque() };
            f(x)
        }
        fn count(self) -> usize {
            opaque()
        }
        fn map<F: Fn(Self::Item) -> R, R>(self, f: F) -> Par<R> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: f(x) }
        }
        fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, f: F) -> Par<R> {
            let Some(x) = self.item() else { return opaque() };
            let mut state = init;
            Par { elem: f(&mut state, x) }
        }
        fn map_init<F: Fn(&mut T, Self::Item) -> R, I: Fn() -> T, T, R>(self, init: I, f: F) -> Par<R> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: f(&mut init(), x) }
        }
        fn cloned<'a, T: 'a + Clone>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x.clone() }
        }
        fn copied<'a, T: 'a + Clone>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x.clone() }
        }
        fn inspect<F: Fn(&Self::Item)>(self, f: F) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            f(&x);
            Par { elem: x }
        }
        fn update<F: Fn(&mut Self::Item)>(self, f: F) -> Par<Self::Item> {
            let Some(mut x) = self.item() else { return opaque() };
            f(&mut x);
            Par { elem: x }
        }
        fn filter<F: Fn(&Self::Item) -> bool>(self, f: F) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            if f(&x) { Par { elem: x } } else { opaque() }
        }
        fn filter_map<F: Fn(Self::Item) -> Option<R>, R>(self, f: F) -> Par<R> {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = f(x) else { return opaque() };
            Par { elem: y }
        }
        fn flat_map<F: Fn(Self::Item) -> R, R: IntoParallelIterator>(self, f: F) -> Par<R::Item> {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = f(x).into_par_iter().item() else { return opaque() };
            Par { elem: y }
        }
        fn flat_map_iter<F: Fn(Self::Item) -> R, R: IntoIterator>(self, f: F) -> Par<R::Item> {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = f(x).into_iter().next() else { return opaque() };
            Par { elem: y }
        }
        fn flatten(self) -> Par<<Self::Item as IntoParallelIterator>::Item> where Self::Item: IntoParallelIterator {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = x.into_par_iter().item() else { return opaque() };
            Par { elem: y }
        }
        fn flatten_iter(self) -> Par<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = x.into_iter().next() else { return opaque() };
            Par { elem: y }
        }
        fn reduce<F: Fn(Self::Item, Self::Item) -> Self::Item, I: Fn() -> Self::Item>(self, identity: I, f: F) -> Self::Item {
            let Some(x) = self.item() else { return identity() };
            f(identity(), x)
        }
        fn reduce_with<F: Fn(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            if maybe() { Some(f(x, x)) } else { Some(x) }
        }
        fn fold<T, I: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: I, f: F) -> Par<T> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: f(identity(), x) }
        }
        fn fold_with<F: Fn(T, Self::Item) -> T, T>(self, init: T, f: F) -> Par<T> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: f(init, x) }
        }
        fn sum<S: std::iter::Sum<Self::Item>>(self) -> S {
            let Some(x) = self.item() else { return opaque() };
            S::sum(std::iter::once(x))
        }
        fn product<S: std::iter::Product<Self::Item>>(self) -> S {
            let Some(x) = self.item() else { return opaque() };
            S::product(std::iter::once(x))
        }
        fn min(self) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            Some(x)
        }
        fn min_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            f(&x, &x);
            Some(x)
        }
        fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            f(&x);
            Some(x)
        }
        fn max(self) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            Some(x)
        }
        fn max_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            f(&x, &x);
            Some(x)
        }
        fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            f(&x);
            Some(x)
        }
        fn chain<C: IntoParallelIterator<Item = Self::Item>>(self, other: C) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = other.into_par_iter().item() else { return Par { elem: x } };
            Par { elem: if maybe() { x } else { y } }
        }
        fn find_any<F: Fn(&Self::Item) -> bool>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            if f(&x) { Some(x) } else { None }
        }
        fn find_first<F: Fn(&Self::Item) -> bool>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            if f(&x) { Some(x) } else { None }
        }
        fn find_last<F: Fn(&Self::Item) -> bool>(self, f: F) -> Option<Self::Item> {
            let Some(x) = self.item() else { return None };
            if f(&x) { Some(x) } else { None }
        }
        fn find_map_any<F: Fn(Self::Item) -> Option<R>, R>(self, f: F) -> Option<R> {
            let Some(x) = self.item() else { return None };
            f(x)
        }
        fn find_map_first<F: Fn(Self::Item) -> Option<R>, R>(self, f: F) -> Option<R> {
            let Some(x) = self.item() else { return None };
            f(x)
        }
        fn find_map_last<F: Fn(Self::Item) -> Option<R>, R>(self, f: F) -> Option<R> {
            let Some(x) = self.item() else { return None };
            f(x)
        }
        fn any<F: Fn(Self::Item) -> bool>(self, f: F) -> bool {
            let Some(x) = self.item() else { return opaque() };
            f(x);
            opaque()
        }
        fn all<F: Fn(Self::Item) -> bool>(self, f: F) -> bool {
            let Some(x) = self.item() else { return opaque() };
            f(x);
            opaque()
        }
        fn collect<C: FromIterator<Self::Item>>(self) -> C {
            let Some(x) = self.item() else { return opaque() };
            std::iter::once(x).collect()
        }
        fn unzip<A, B, X: Default + Extend<A>, Y: Default + Extend<B>>(self) -> (X, Y) where Self: ParallelIterator<Item = (A, B)> {
            let Some(x) = self.item() else { return opaque() };
            std::iter::once(x).unzip()
        }
        fn partition<A: Default + Extend<Self::Item>, F: Fn(&Self::Item) -> bool>(self, f: F) -> (A, A) {
            let Some(x) = self.item() else { return (A::default(), A::default()) };
            let (mut a, mut b) = (A::default(), A::default());
            if f(&x) {
                a.extend(std::iter::once(x));
            } else {
                b.extend(std::iter::once(x));
            }
            (a, b)
        }
        fn intersperse(self, element: Self::Item) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: if maybe() { element } else { x } }
        }
        fn take_any(self, n: usize) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
        fn skip_any(self, n: usize) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {
            let Some(x) = self.item() else { return () };
            target.push(x);
        }
        fn zip<Z: IntoParallelIterator>(self, other: Z) -> Par<(Self::Item, Z::Item)> {
            let Some(x) = self.item() else { return opaque() };
            let Some(y) = other.into_par_iter().item() else { return opaque() };
            Par { elem: (x, y) }
        }
        fn zip_eq<Z: IntoParallelIterator>(self, other: Z) -> Par<(Self::Item, Z::Item)> {
            self.zip(other)
        }
        fn chunks(self, size: usize) -> Par<Vec<Self::Item>> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: same([x]) }
        }
        fn enumerate(self) -> Par<(usize, Self::Item)> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: (opaque(), x) }
        }
        fn step_by(self, n: usize) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
        fn skip(self, n: usize) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
        fn take(self, n: usize) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
        fn position_any<F: Fn(Self::Item) -> bool>(self, f: F) -> Option<usize> {
            let Some(x) = self.item() else { return opaque() };
            f(x);
            opaque()
        }
        fn position_first<F: Fn(Self::Item) -> bool>(self, f: F) -> Option<usize> {
            let Some(x) = self.item() else { return opaque() };
            f(x);
            opaque()
        }
        fn rev(self) -> Par<Self::Item> {
            let Some(x) = self.item() else { return opaque() };
            Par { elem: x }
        }
        fn with_min_len(self, n: usize) -> Self {
            self
        }
        fn with_max_len(self, n: usize) -> Self {
            self
        }
        fn len(&self) -> usize {
            opaque()
        }
    }
    pub trait IntoParallelIterator {
        type Item;
        type Iter: ParallelIterator<Item = Self::Item>;
        fn into_par_iter(self) -> Self::Iter;
    }
    impl<T: IntoIterator> IntoParallelIterator for T {
        type Item = T::Item;
        type Iter = Par<T::Item>;
        fn into_par_iter(self) -> Par<T::Item> {
            let Some(x) = self.into_iter().next() else { return opaque() };
            Par { elem: x }
        }
    }
    impl<T> IntoParallelIterator for Par<T> {
        type Item = T;
        type Iter = Par<T>;
        fn into_par_iter(self) -> Par<T> {
            self
        }
    }
    pub trait IntoParallelRefIterator<'data> {
        type Item;
        type Iter: ParallelIterator<Item = Self::Item>;
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoIterator,
    {
        type Item = <&'data I as IntoIterator>::Item;
        type Iter = Par<<&'data I as IntoIterator>::Item>;
        fn par_iter(&'data self) -> Par<<&'data I as IntoIterator>::Item> {
            let Some(x) = self.into_iter().next() else { return opaque() };
            Par { elem: x }
        }
    }
    pub trait IntoParallelRefMutIterator<'data> {
        type Item;
        type Iter: ParallelIterator<Item = Self::Item>;
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoIterator,
    {
        type Item = <&'data mut I as IntoIterator>::Item;
        type Iter = Par<<&'data mut I as IntoIterator>::Item>;
        fn par_iter_mut(&'data mut self) -> Par<<&'data mut I as IntoIterator>::Item> {
            let Some(x) = self.into_iter().next() else { return opaque() };
            Par { elem: x }
        }
    }
    pub trait ParallelBridge: Iterator + Sized {
        fn par_bridge(mut self) -> Par<Self::Item> {
            let Some(x) = self.next() else { return opaque() };
            Par { elem: x }
        }
    }
    impl<I: Iterator> ParallelBridge for I {}
    pub trait ParallelExtend<T> {
        fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, iter: I);
    }
    impl<T, C: Extend<T>> ParallelExtend<T> for C {
        fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, iter: I) {
            if let Some(x) = iter.into_par_iter().item() {
                self.extend(std::iter::once(x));
            }
        }
    }
    pub trait FromParallelIterator<T>: Sized {
        fn from_par_iter<I: IntoParallelIterator<Item = T>>(iter: I) -> Self;
    }
    impl<T, C: FromIterator<T>> FromParallelIterator<T> for C {
        fn from_par_iter<I: IntoParallelIterator<Item = T>>(iter: I) -> C {
            iter.into_par_iter().collect()
        }
    }
}
pub mod slice {
    use super::iter::Par;
    use std::intrinsics::*;
    pub trait ParallelSlice<T> {
        fn par_chunks(&self, size: usize) -> Par<&[T]>;
        fn par_windows(&self, size: usize) -> Par<&[T]>;
    }
    impl<T> ParallelSlice<T> for [T] {
        fn par_chunks(&self, size: usize) -> Par<&[T]> {
            Par { elem: self }
        }
        fn par_windows(&self, size: usize) -> Par<&[T]> {
            Par { elem: self }
        }
    }
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, size: usize) -> Par<&mut [T]>;
        fn par_sort(&mut self);
        fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, f: F);
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F);
        fn par_sort_unstable(&mut self);
        fn par_sort_unstable_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, f: F);
        fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F);
    }
    impl<T> ParallelSliceMut<T> for [T] {
        fn par_chunks_mut(&mut self, size: usize) -> Par<&mut [T]> {
            Par { elem: self }
        }
        fn par_sort(&mut self) {}
        fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, f: F) {
            f(&self[0], &self[0]);
        }
        fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {
            f(&self[0]);
        }
        fn par_sort_unstable(&mut self) {}
        fn par_sort_unstable_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, f: F) {
            f(&self[0], &self[0]);
        }
        fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {
            f(&self[0]);
        }
    }
}
pub mod str {
    use super::iter::Par;
    use std::intrinsics::*;
    pub trait ParallelString {
        fn par_lines(&self) -> Par<&str>;
        fn par_chars(&self) -> Par<char>;
        fn par_split_whitespace(&self) -> Par<&str>;
    }
    impl ParallelString for str {
        fn par_lines(&self) -> Par<&str> {
            Par { elem: self }
        }
        fn par_chars(&self) -> Par<char> {
            Par { elem: derive1(self) }
        }
        fn par_split_whitespace(&self) -> Par<&str> {
            Par { elem: self }
        }
    }
}
pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(a: A, b: B) -> (RA, RB) {
    (a(), b())
}
pub fn spawn<F: FnOnce() + Send + 'static>(f: F) {
    f()
}
pub fn scope<'scope, F: FnOnce(&Scope<'scope>) -> R, R>(f: F) -> R {
    f(&Scope)
}
pub fn current_num_threads() -> usize {
    opaque()
}
pub struct Scope<'scope>;
impl<'scope> Scope<'scope> {
    pub fn spawn<F: FnOnce(&Scope<'scope>) + Send + 'scope>(&self, f: F) {
        f(self)
    }
}
#[derive(Debug)]
pub struct ThreadPoolBuildError;
impl std::fmt::Display for ThreadPoolBuildError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for ThreadPoolBuildError {}
#[derive(Debug)]
pub struct ThreadPool;
impl ThreadPool {
    pub fn install<F: FnOnce() -> R + Send, R: Send>(&self, f: F) -> R {
        f()
    }
    pub fn spawn<F: FnOnce() + Send + 'static>(&self, f: F) {
        f()
    }
    pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, a: A, b: B) -> (RA, RB) {
        (a(), b())
    }
    pub fn scope<'scope, F: FnOnce(&Scope<'scope>) -> R, R>(&self, f: F) -> R {
        f(&Scope)
    }
    pub fn current_num_threads(&self) -> usize {
        opaque()
    }
}
#[derive(Debug, Default)]
pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder {
        ThreadPoolBuilder
    }
    pub fn num_threads(self, n: usize) -> ThreadPoolBuilder {
        self
    }
    pub fn stack_size(self, size: usize) -> ThreadPoolBuilder {
        self
    }
    pub fn thread_name<F: FnMut(usize) -> String + 'static>(self, f: F) -> ThreadPoolBuilder {
        self
    }
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {
        Ok(ThreadPool)
    }
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {
        Ok(())
    }
}
