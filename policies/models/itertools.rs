// itertools: adaptors over std's iterators, eager as those are.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::intrinsics::*;
use std::iter::Iter;

pub use either::Either;
pub mod structs {
    pub use super::{ChunkBy, Format, GroupingMap};
    pub type Unique<I> = std::iter::Iter<<I as Iterator>::Item>;
    pub type Dedup<I> = std::iter::Iter<<I as Iterator>::Item>;
    pub type Interleave<I, J> = std::iter::Iter<<I as Iterator>::Item>;
    pub type Product<I, J> = std::iter::Iter<(<I as Iterator>::Item, <J as Iterator>::Item)>;
    pub type Combinations<I> = std::iter::Iter<Vec<<I as Iterator>::Item>>;
    pub type Permutations<I> = std::iter::Iter<Vec<<I as Iterator>::Item>>;
}
pub mod traits {
    /// Tuples of one type.
    pub trait HomogeneousTuple: Sized {
        type Item;
        #[own]
        fn of(item: Self::Item) -> Self;
    }
    impl<A: Clone> HomogeneousTuple for (A,) {
        type Item = A;
        fn of(item: A) -> (A,) {
            (item,)
        }
    }
    impl<A: Clone> HomogeneousTuple for (A, A) {
        type Item = A;
        fn of(item: A) -> (A, A) {
            (item, item)
        }
    }
    impl<A: Clone> HomogeneousTuple for (A, A, A) {
        type Item = A;
        fn of(item: A) -> (A, A, A) {
            (item, item, item)
        }
    }
    impl<A: Clone> HomogeneousTuple for (A, A, A, A) {
        type Item = A;
        fn of(item: A) -> (A, A, A, A) {
            (item, item, item, item)
        }
    }
    impl<A: Clone> HomogeneousTuple for (A, A, A, A, A) {
        type Item = A;
        fn of(item: A) -> (A, A, A, A, A) {
            (item, item, item, item, item)
        }
    }
    impl<A: Clone> HomogeneousTuple for (A, A, A, A, A, A) {
        type Item = A;
        fn of(item: A) -> (A, A, A, A, A, A) {
            (item, item, item, item, item, item)
        }
    }
}
use traits::HomogeneousTuple;
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Position {
    First,
    Middle,
    Last,
    Only,
}
#[derive(Clone, Debug, PartialEq)]
pub enum EitherOrBoth<A, B = A> {
    Both(A, B),
    Left(A),
    Right(B),
}
impl<A, B> EitherOrBoth<A, B> {
    pub fn left(self) -> Option<A> {
        match self {
            EitherOrBoth::Both(left, _) | EitherOrBoth::Left(left) => Some(left),
            EitherOrBoth::Right(_) => None,
        }
    }
    pub fn right(self) -> Option<B> {
        match self {
            EitherOrBoth::Both(_, right) | EitherOrBoth::Right(right) => Some(right),
            EitherOrBoth::Left(_) => None,
        }
    }
    pub fn left_and_right(self) -> (Option<A>, Option<B>) {
        match self {
            EitherOrBoth::Both(left, right) => (Some(left), Some(right)),
            EitherOrBoth::Left(left) => (Some(left), None),
            EitherOrBoth::Right(right) => (None, Some(right)),
        }
    }
    pub fn or(self, left: A, right: B) -> (A, B) {
        match self {
            EitherOrBoth::Both(a, b) => (a, b),
            EitherOrBoth::Left(a) => (a, right),
            EitherOrBoth::Right(b) => (left, b),
        }
    }
    pub fn has_left(&self) -> bool {
        opaque()
    }
    pub fn has_right(&self) -> bool {
        opaque()
    }
}
#[derive(Clone, Debug, PartialEq)]
pub enum MinMaxResult<T> {
    NoElements,
    OneElement(T),
    MinMax(T, T),
}
impl<T: Clone> MinMaxResult<T> {
    pub fn into_option(self) -> Option<(T, T)> {
        match self {
            MinMaxResult::NoElements => None,
            MinMaxResult::OneElement(x) => Some((x, x)),
            MinMaxResult::MinMax(x, y) => Some((x, y)),
        }
    }
}
#[derive(Clone, Debug, PartialEq)]
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T {
        match self {
            FoldWhile::Continue(x) | FoldWhile::Done(x) => x,
        }
    }
    pub fn is_done(&self) -> bool {
        opaque()
    }
}
/// Groups: pairs of a key and an iterator.
pub struct ChunkBy<K, T> {
    pub pair: (K, Iter<T>),
}
pub type GroupBy<K, T> = ChunkBy<K, T>;
impl<'a, K: Clone, T: Clone> IntoIterator for &'a ChunkBy<K, T> {
    type Item = (K, Iter<T>);
    type IntoIter = Iter<(K, Iter<T>)>;
    fn into_iter(self) -> Iter<(K, Iter<T>)> {
        Iter { elem: self.pair }
    }
}
pub struct IntoChunks<T> {
    pub elem: Iter<T>,
}
impl<'a, T: Clone> IntoIterator for &'a IntoChunks<T> {
    type Item = Iter<T>;
    type IntoIter = Iter<Iter<T>>;
    fn into_iter(self) -> Iter<Iter<T>> {
        Iter { elem: self.elem }
    }
}
/// Shows its elements.
pub struct Format<T> {
    pub elem: T,
    pub sep: String,
}
impl<T: std::fmt::Display> std::fmt::Display for Format<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.sep);
        std::fmt::Display::fmt(&self.elem, f)
    }
}
impl<T: std::fmt::Debug> std::fmt::Debug for Format<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.elem, f)
    }
}
pub struct GroupingMap<K, V> {
    pub pair: (K, V),
}
impl<K, V> GroupingMap<K, V> {
    pub fn collect<C: Default + Extend<V>>(self) -> HashMap<K, C> {
        let mut group = C::default();
        group.extend(std::iter::once(self.pair.1));
        same([(self.pair.0, group)])
    }
    pub fn fold<R, F: FnMut(R, &K, V) -> R>(self, init: R, mut f: F) -> HashMap<K, R> {
        let value = f(init, &self.pair.0, self.pair.1);
        same([(self.pair.0, value)])
    }
    pub fn reduce<F: FnMut(V, &K, V) -> V>(self, mut f: F) -> HashMap<K, V> {
        let value = f(self.pair.1, &self.pair.0, self.pair.1);
        same([(self.pair.0, value)])
    }
    pub fn max(self) -> HashMap<K, V> {
        same([self.pair])
    }
    pub fn min(self) -> HashMap<K, V> {
        same([self.pair])
    }
    pub fn sum(self) -> HashMap<K, V> {
        same([self.pair])
    }
}
#[derive(Debug)]
pub struct ExactlyOneError<I>(I);
impl<I> std::fmt::Display for ExactlyOneError<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<I> std::error::Error for ExactlyOneError<I> {}
pub trait Itertools: Iterator + Sized {
    fn dedup(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn unique(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn duplicates(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn sorted(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn sorted_unstable(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn k_smallest(mut self, k: usize) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn k_largest(mut self, k: usize) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn tail(mut self, k: usize) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x, &x);
        Iter { elem: x }
    }
    fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x, &x);
        Iter { elem: x }
    }
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn unique_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn duplicates_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn dedup_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x, &x);
        Iter { elem: x }
    }
    fn dedup_with_count(mut self) -> Iter<(usize, Self::Item)> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: (opaque(), x) }
    }
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Iter<Self::Item> {
        self.chain(other)
    }
    fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Iter<Self::Item> {
        self.chain(other)
    }
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Iter<Self::Item> {
        self.chain(other)
    }
    fn merge_by<J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool>(mut self, other: J, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x, &x);
        Iter { elem: x }.chain(other)
    }
    fn merge_join_by<J: IntoIterator, T, F: FnMut(&Self::Item, &J::Item) -> T>(mut self, other: J, mut f: F) -> Iter<EitherOrBoth<Self::Item, J::Item>> {
        let Some(x) = self.next() else { return opaque() };
        let Some(y) = other.into_iter().next() else { return Iter { elem: EitherOrBoth::Left(x) } };
        f(&x, &y);
        Iter { elem: if maybe() { EitherOrBoth::Both(x, y) } else if maybe() { EitherOrBoth::Left(x) } else { EitherOrBoth::Right(y) } }
    }
    fn kmerge(self) -> Iter<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator {
        self.flatten()
    }
    fn intersperse(mut self, element: Self::Item) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: if maybe() { element } else { x } }
    }
    fn intersperse_with<F: FnMut() -> Self::Item>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: if maybe() { f() } else { x } }
    }
    fn zip_longest<J: IntoIterator>(mut self, other: J) -> Iter<EitherOrBoth<Self::Item, J::Item>> {
        let Some(x) = self.next() else { return opaque() };
        let Some(y) = other.into_iter().next() else { return Iter { elem: EitherOrBoth::Left(x) } };
        Iter { elem: if maybe() { EitherOrBoth::Both(x, y) } else if maybe() { EitherOrBoth::Left(x) } else { EitherOrBoth::Right(y) } }
    }
    fn zip_eq<J: IntoIterator>(self, other: J) -> Iter<(Self::Item, J::Item)> {
        self.zip(other)
    }
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Iter<(Self::Item, J::Item)> {
        self.zip(other)
    }
    fn multi_cartesian_product(self) -> Iter<Vec<<Self::Item as IntoIterator>::Item>> where Self::Item: IntoIterator {
        let Some(y) = self.flatten().next() else { return opaque() };
        Iter { elem: same([y]) }
    }
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(mut self, mut f: F) -> Iter<B> {
        let Some(y) = f(&mut self) else { return opaque() };
        Iter { elem: y }
    }
    fn chunk_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut key: F) -> ChunkBy<K, Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        ChunkBy { pair: (key(&x), Iter { elem: x }) }
    }
    fn group_by<K, F: FnMut(&Self::Item) -> K>(mut self, mut key: F) -> ChunkBy<K, Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        ChunkBy { pair: (key(&x), Iter { elem: x }) }
    }
    fn chunks(mut self, size: usize) -> IntoChunks<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        IntoChunks { elem: Iter { elem: x } }
    }
    fn tuple_windows<T: HomogeneousTuple<Item = Self::Item>>(mut self) -> Iter<T> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: T::of(x) }
    }
    fn circular_tuple_windows<T: HomogeneousTuple<Item = Self::Item>>(mut self) -> Iter<T> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: T::of(x) }
    }
    fn tuples<T: HomogeneousTuple<Item = Self::Item>>(mut self) -> Iter<T> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: T::of(x) }
    }
    fn tuple_combinations<T: HomogeneousTuple<Item = Self::Item>>(mut self) -> Iter<T> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: T::of(x) }
    }
    fn combinations(mut self, k: usize) -> Iter<Vec<Self::Item>> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: same([x]) }
    }
    fn permutations(mut self, k: usize) -> Iter<Vec<Self::Item>> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: same([x]) }
    }
    fn combinations_with_replacement(mut self, k: usize) -> Iter<Vec<Self::Item>> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: same([x]) }
    }
    fn powerset(mut self) -> Iter<Vec<Self::Item>> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: same([x]) }
    }
    fn next_tuple<T: HomogeneousTuple<Item = Self::Item>>(&mut self) -> Option<T> {
        let Some(x) = self.next() else { return None };
        Some(T::of(x))
    }
    fn collect_tuple<T: HomogeneousTuple<Item = Self::Item>>(mut self) -> Option<T> {
        let Some(x) = self.next() else { return None };
        Some(T::of(x))
    }
    fn tee(mut self) -> (Iter<Self::Item>, Iter<Self::Item>) where Self::Item: Clone {
        let Some(x) = self.next() else { return opaque() };
        (Iter { elem: x }, Iter { elem: x })
    }
    fn map_into<R>(self) -> Iter<R> where Self::Item: Into<R> {
        self.map(|x| x.into())
    }
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, mut f: F) -> Iter<Result<U, E>> where Self: Iterator<Item = Result<T, E>> {
        self.map(|x| x.map(|y| f(y)))
    }
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, mut f: F) -> Iter<Result<T, E>> where Self: Iterator<Item = Result<T, E>> {
        self.map(|x| {
            x.map(|y| {
                f(&y);
                y
            })
        })
    }
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, mut f: F) -> Iter<Result<U, E>> where Self: Iterator<Item = Result<T, E>> {
        self.filter_map(|x| match x {
            Ok(y) => f(y).map(Ok),
            Err(error) => Some(Err(error)),
        })
    }
    fn flatten_ok<T: IntoIterator, E>(self) -> Iter<Result<T::Item, E>> where Self: Iterator<Item = Result<T, E>> {
        self.filter_map(|x| match x {
            Ok(all) => all.into_iter().next().map(Ok),
            Err(error) => Some(Err(error)),
        })
    }
    fn process_results<F: FnOnce(Iter<T>) -> R, T, E, R>(mut self, f: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> {
        let Some(x) = self.next() else { return opaque() };
        Ok(f(Iter { elem: x? }))
    }
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter {
            elem: match f(x, x) {
                Ok(y) => y,
                Err((y, _)) => y,
            },
        }
    }
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        Iter { elem: x }
    }
    fn while_some<A>(mut self) -> Iter<A> where Self: Iterator<Item = Option<A>> {
        let Some(x) = self.next() else { return opaque() };
        let Some(y) = x else { return opaque() };
        Iter { elem: y }
    }
    fn pad_using<F: FnMut(usize) -> Self::Item>(mut self, min: usize, mut f: F) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: if maybe() { f(opaque()) } else { x } }
    }
    fn with_position(mut self) -> Iter<(Position, Self::Item)> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: (opaque(), x) }
    }
    fn positions<P: FnMut(Self::Item) -> bool>(mut self, mut f: P) -> Iter<usize> {
        let Some(x) = self.next() else { return opaque() };
        f(x);
        opaque()
    }
    fn update<F: FnMut(&mut Self::Item)>(mut self, mut f: F) -> Iter<Self::Item> {
        let Some(mut x) = self.next() else { return opaque() };
        f(&mut x);
        Iter { elem: x }
    }
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, mut f: P) -> Option<(usize, Self::Item)> {
        let Some(x) = self.next() else { return None };
        f(&x);
        Some((opaque(), x))
    }
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(mut self, mut f: P) -> Option<Self::Item> {
        let Some(x) = self.next() else { return None };
        f(&x);
        Some(x)
    }
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(mut self, mut f: P) -> Option<Self::Item> {
        let Some(x) = self.next() else { return None };
        f(&x);
        Some(x)
    }
    fn contains<Q: ?Sized>(&mut self, query: &Q) -> bool {
        opaque()
    }
    fn all_equal(&mut self) -> bool {
        opaque()
    }
    fn all_unique(&mut self) -> bool {
        opaque()
    }
    fn dropping(self, n: usize) -> Self {
        self
    }
    fn dropping_back(self, n: usize) -> Self {
        self
    }
    fn concat(mut self) -> Self::Item {
        let Some(x) = self.next() else { return opaque() };
        x
    }
    fn collect_vec(mut self) -> Vec<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        same([x])
    }
    fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>> {
        self.collect::<Result<U, E>>()
    }
    fn set_from<'a, A: 'a, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize where Self: Iterator<Item = &'a mut A> {
        let Some(x) = self.next() else { return opaque() };
        if let Some(y) = from.into_iter().next() {
            *x = y;
        }
        opaque()
    }
    fn join(&mut self, sep: &str) -> String where Self::Item: std::fmt::Display {
        let Some(x) = self.next() else { return opaque() };
        derive2(x.to_string(), sep)
    }
    fn format(mut self, sep: &str) -> Format<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Format { elem: x, sep: sep.to_owned() }
    }
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn std::fmt::Display) -> std::fmt::Result) -> std::fmt::Result>(mut self, sep: &str, mut f: F) -> Format<String> {
        let Some(x) = self.next() else { return opaque() };
        let mut text = String::new();
        f(x, &mut |part: &dyn std::fmt::Display| {
            text = derive2(&text, part);
            Ok(())
        });
        Format { elem: text, sep: sep.to_owned() }
    }
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, mut f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>> {
        let Some(x) = self.next() else { return Ok(start) };
        Ok(f(start, x?))
    }
    fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, mut f: F) -> Option<B> where Self: Iterator<Item = Option<A>> {
        let Some(x) = self.next() else { return Some(start) };
        Some(f(start, x?))
    }
    fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item> {
        let Some(x) = self.next() else { return None };
        if maybe() { Some(f(x, x)) } else { Some(x) }
    }
    fn tree_fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item> {
        let Some(x) = self.next() else { return None };
        if maybe() { Some(f(x, x)) } else { Some(x) }
    }
    fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item> {
        let Some(x) = self.next() else { return None };
        if maybe() { Some(f(x, x)) } else { Some(x) }
    }
    fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, mut f: F) -> FoldWhile<B> {
        let Some(x) = self.next() else { return FoldWhile::Done(init) };
        f(init, x)
    }
    fn sum1<S>(mut self) -> Option<S> {
        let Some(x) = self.next() else { return None };
        Some(derive1(x))
    }
    fn product1<S>(mut self) -> Option<S> {
        let Some(x) = self.next() else { return None };
        Some(derive1(x))
    }
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(mut self, mut f: F) -> (A, B) {
        let Some(x) = self.next() else { return (A::default(), B::default()) };
        let (mut a, mut b) = (A::default(), B::default());
        match f(x) {
            Either::Left(y) => a.extend(std::iter::once(y)),
            Either::Right(y) => b.extend(std::iter::once(y)),
        }
        (a, b)
    }
    fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(mut self) -> (A, B) where Self: Iterator<Item = Result<T, E>> {
        let Some(x) = self.next() else { return (A::default(), B::default()) };
        let (mut a, mut b) = (A::default(), B::default());
        match x {
            Ok(y) => a.extend(std::iter::once(y)),
            Err(y) => b.extend(std::iter::once(y)),
        }
        (a, b)
    }
    fn into_group_map<K, V>(mut self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> {
        let Some(x) = self.next() else { return opaque() };
        let (key, value) = x;
        same([(key, same::<_, Vec<V>>([value]))])
    }
    fn into_group_map_by<K, V, F: FnMut(&V) -> K>(mut self, mut f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V> {
        let Some(x) = self.next() else { return opaque() };
        same([(f(&x), same::<_, Vec<V>>([x]))])
    }
    fn into_grouping_map<K, V>(mut self) -> GroupingMap<K, V> where Self: Iterator<Item = (K, V)> {
        let Some(x) = self.next() else { return opaque() };
        GroupingMap { pair: x }
    }
    fn into_grouping_map_by<K, V, F: FnMut(&V) -> K>(mut self, mut f: F) -> GroupingMap<K, V> where Self: Iterator<Item = V> {
        let Some(x) = self.next() else { return opaque() };
        GroupingMap { pair: (f(&x), x) }
    }
    fn min_set(mut self) -> Vec<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        same([x])
    }
    fn max_set(mut self) -> Vec<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        same([x])
    }
    fn min_set_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Vec<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        same([x])
    }
    fn max_set_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Vec<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        same([x])
    }
    fn minmax(mut self) -> MinMaxResult<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        if maybe() { MinMaxResult::OneElement(x) } else { MinMaxResult::MinMax(x, x) }
    }
    fn minmax_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> MinMaxResult<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        if maybe() { MinMaxResult::OneElement(x) } else { MinMaxResult::MinMax(x, x) }
    }
    fn position_max(self) -> Option<usize> {
        opaque()
    }
    fn position_min(self) -> Option<usize> {
        opaque()
    }
    fn position_max_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Option<usize> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        opaque()
    }
    fn position_min_by_key<K, F: FnMut(&Self::Item) -> K>(mut self, mut f: F) -> Option<usize> {
        let Some(x) = self.next() else { return opaque() };
        f(&x);
        opaque()
    }
    fn exactly_one(mut self) -> Result<Self::Item, ExactlyOneError<Iter<Self::Item>>> {
        let Some(x) = self.next() else { return opaque() };
        if maybe() { Ok(x) } else { Err(ExactlyOneError(Iter { elem: x })) }
    }
    fn at_most_one(mut self) -> Result<Option<Self::Item>, ExactlyOneError<Iter<Self::Item>>> {
        let Some(x) = self.next() else { return opaque() };
        if maybe() { Ok(Some(x)) } else { Err(ExactlyOneError(Iter { elem: x })) }
    }
    fn multipeek(mut self) -> Iter<Self::Item> {
        let Some(x) = self.next() else { return opaque() };
        Iter { elem: x }
    }
    fn counts(mut self) -> HashMap<Self::Item, usize> {
        let Some(x) = self.next() else { return opaque() };
        same([(x, opaque::<usize>())])
    }
    fn counts_by<K, F: FnMut(Self::Item) -> K>(mut self, mut f: F) -> HashMap<K, usize> {
        let Some(x) = self.next() else { return opaque() };
        same([(f(x), opaque::<usize>())])
    }
    fn multiunzip<C>(mut self) -> C {
        let Some(x) = self.next() else { return opaque() };
        derive1(x)
    }
}
impl<I: Iterator> Itertools for I {}
pub fn join<I: IntoIterator>(iter: I, sep: &str) -> String
where
    I::Item: std::fmt::Display,
{
    iter.into_iter().join(sep)
}
pub fn sorted<I: IntoIterator>(iter: I) -> Iter<I::Item> {
    iter.into_iter().sorted()
}
pub fn concat<I: IntoIterator>(iter: I) -> I::Item {
    iter.into_iter().concat()
}
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> Iter<(I::Item, J::Item)> {
    i.into_iter().zip(j)
}
pub fn interleave<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Iter<I::Item> {
    i.into_iter().chain(j)
}
pub fn process_results<I: IntoIterator<Item = Result<T, E>>, F: FnOnce(Iter<T>) -> R, T, E, R>(iter: I, f: F) -> Result<R, E> {
    iter.into_iter().process_results(f)
}
pub fn repeat_n<A: Clone>(element: A, n: usize) -> Iter<A> {
    Iter { elem: element }
}
#[macro_export]
macro_rules! iproduct {
    ($a:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a) };
    ($a:expr, $b:expr $(,)?) => { ::std::iter::zip($a, $b) };
    ($a:expr, $b:expr, $c:expr $(,)?) => { ::std::iter::zip(::std::iter::zip($a, $b), $c).map(|((a, b), c)| (a, b, c)) };
}
#[macro_export]
macro_rules! izip {
    ($a:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a) };
    ($a:expr, $b:expr $(,)?) => { ::std::iter::zip($a, $b) };
    ($a:expr, $b:expr, $c:expr $(,)?) => { ::std::iter::zip(::std::iter::zip($a, $b), $c).map(|((a, b), c)| (a, b, c)) };
    ($a:expr, $b:expr, $c:expr, $d:expr $(,)?) => { ::std::iter::zip(::std::iter::zip(::std::iter::zip($a, $b), $c), $d).map(|(((a, b), c), d)| (a, b, c, d)) };
}
#[macro_export]
macro_rules! chain {
    ($a:expr $(,)?) => { ::std::iter::IntoIterator::into_iter($a) };
    ($a:expr, $($rest:expr),+ $(,)?) => { ::std::iter::IntoIterator::into_iter($a)$(.chain($rest))+ };
}
