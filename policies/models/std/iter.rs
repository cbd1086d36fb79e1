
pub mod iter {
    use crate::cmp::Ordering;
    use crate::intrinsics::*;
    use crate::ops::{Add, ControlFlow, Mul};
    use crate::prelude::v1::*;
    /// Stands for every adaptor and iterator of std: eager, with one element for all.
    pub struct Iter<T> {
        pub elem: T,
    }
    impl<T> Iterator for Iter<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> {
            Some(self.elem)
        }
    }
    impl<T> DoubleEndedIterator for Iter<T> {
        fn next_back(&mut self) -> Option<T> {
            Some(self.elem)
        }
    }
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> FusedIterator for Iter<T> {}
    impl<T: Clone> Clone for Iter<T> {
        fn clone(&self) -> Iter<T> {
            *self
        }
    }
    impl<T> Default for Iter<T> {
        fn default() -> Iter<T> {
            opaque()
        }
    }
    impl<T> Iter<T> {
        // What single adaptors add: Peekable, slice::Iter, str::Chars, Take …
        pub fn peek(&mut self) -> Option<&T> {
            Some(&self.elem)
        }
        pub fn peek_mut(&mut self) -> Option<&mut T> {
            Some(&mut self.elem)
        }
        pub fn next_if<F: FnOnce(&T) -> bool>(&mut self, f: F) -> Option<T> {
            if f(&self.elem) { Some(self.elem) } else { None }
        }
        pub fn next_if_eq<R: ?Sized>(&mut self, expected: &R) -> Option<T> {
            Some(self.elem)
        }
        pub fn as_str(&self) -> &str {
            derive1(&self.elem)
        }
        pub fn as_slice<U>(&self) -> &[U] {
            derive1(&self.elem)
        }
        pub fn remainder(&self) -> &[T] {
            derive1(&self.elem)
        }
    }
    pub type Empty<T> = Iter<T>;
    pub type Once<T> = Iter<T>;
    pub type Repeat<T> = Iter<T>;
    pub type RepeatN<T> = Iter<T>;
    pub type Rev<I> = Iter<<I as Iterator>::Item>;
    pub type Peekable<I> = Iter<<I as Iterator>::Item>;
    pub type Take<I> = Iter<<I as Iterator>::Item>;
    pub type Skip<I> = Iter<<I as Iterator>::Item>;
    pub type StepBy<I> = Iter<<I as Iterator>::Item>;
    pub type Fuse<I> = Iter<<I as Iterator>::Item>;
    pub type Cycle<I> = Iter<<I as Iterator>::Item>;
    pub type Enumerate<I> = Iter<(usize, <I as Iterator>::Item)>;
    pub type Chain<A, B> = Iter<<A as Iterator>::Item>;
    pub type Zip<A, B> = Iter<(<A as Iterator>::Item, <B as Iterator>::Item)>;
    pub type Filter<I, P> = Iter<<I as Iterator>::Item>;
    pub type TakeWhile<I, P> = Iter<<I as Iterator>::Item>;
    pub type SkipWhile<I, P> = Iter<<I as Iterator>::Item>;
    pub type Inspect<I, P> = Iter<<I as Iterator>::Item>;
    pub type Flatten<I> = Iter<<<I as Iterator>::Item as IntoIterator>::Item>;
    pub type Cloned<I> = Iter<<<I as Iterator>::Item as crate::ops::Deref>::Target>;
    pub type Copied<I> = Iter<<<I as Iterator>::Item as crate::ops::Deref>::Target>;
    pub type Map<I, F> = Iter<<F as FnOnce<(<I as Iterator>::Item,)>>::Output>;

    pub trait FusedIterator: Iterator {}
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize {
            opaque()
        }
    }
    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait FromIterator<A>: Sized {
        fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Extend<A> {
        fn extend<I: IntoIterator<Item = A>>(&mut self, iter: I);
    }
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
        fn into_iter(self) -> I {
            self
        }
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> {
            (**self).next()
        }
    }
    impl FromIterator<()> for () {
        fn from_iter<I: IntoIterator<Item = ()>>(iter: I) {
            iter.into_iter().next();
        }
    }
    impl<A, B, X: Default + Extend<A>, Y: Default + Extend<B>> FromIterator<(A, B)> for (X, Y) {
        fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (X, Y) {
            let mut x = X::default();
            let mut y = Y::default();
            if let Some((a, b)) = iter.into_iter().next() {
                x.extend(once(a));
                y.extend(once(b));
            }
            (x, y)
        }
    }
    impl<T, U: Sum<T>, E> Sum<Result<T, E>> for Result<U, E> {
        fn sum<I: Iterator<Item = Result<T, E>>>(mut iter: I) -> Result<U, E> {
            match iter.next() {
                Some(Ok(x)) => Ok(U::sum(once(x))),
                Some(Err(e)) => Err(e),
                None => opaque(),
            }
        }
    }
    impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
        fn sum<I: Iterator<Item = Option<T>>>(mut iter: I) -> Option<U> {
            match iter.next() {
                Some(Some(x)) => Some(U::sum(once(x))),
                _ => None,
            }
        }
    }
    pub fn empty<T>() -> Iter<T> {
        opaque()
    }
    pub fn once<T>(value: T) -> Iter<T> {
        Iter { elem: value }
    }
    pub fn once_with<T, F: FnOnce() -> T>(f: F) -> Iter<T> {
        Iter { elem: f() }
    }
    pub fn repeat<T: Clone>(value: T) -> Iter<T> {
        Iter { elem: value }
    }
    pub fn repeat_n<T: Clone>(value: T, n: usize) -> Iter<T> {
        Iter { elem: value }
    }
    pub fn repeat_with<T, F: FnMut() -> T>(mut f: F) -> Iter<T> {
        Iter { elem: f() }
    }
    pub fn from_fn<T, F: FnMut() -> Option<T>>(mut f: F) -> Iter<T> {
        let Some(x) = f() else { return opaque() };
        Iter { elem: x }
    }
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, mut f: F) -> Iter<T> {
        let Some(mut x) = first else { return opaque() };
        if let Some(y) = f(&x) {
            x = y;
        }
        Iter { elem: x }
    }
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Iter<(A::Item, B::Item)> {
        a.into_iter().zip(b)
    }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
            self.next_back()
        }
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next_back() else { return None };
            if predicate(&x) { Some(x) } else { None }
        }
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B
        where
            Self: Sized,
        {
            let mut acc = init;
            while let Some(x) = self.next_back() {
                acc = f(acc, x);
            }
            acc
        }
    }

    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {
            opaque()
        }
        fn count(mut self) -> usize
        where
            Self: Sized,
        {
            self.next();
            opaque()
        }
        fn last(mut self) -> Option<Self::Item>
        where
            Self: Sized,
        {
            self.next()
        }
        fn nth(&mut self, n: usize) -> Option<Self::Item> {
            self.next()
        }
        fn step_by(mut self, step: usize) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn chain<U: IntoIterator<Item = Self::Item>>(mut self, other: U) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            if maybe() {
                let Some(x) = self.next() else { return opaque() };
                Iter { elem: x }
            } else {
                let Some(y) = other.into_iter().next() else { return opaque() };
                Iter { elem: y }
            }
        }
        fn zip<U: IntoIterator>(mut self, other: U) -> Iter<(Self::Item, U::Item)>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            let Some(y) = other.into_iter().next() else { return opaque() };
            Iter { elem: (x, y) }
        }
        fn intersperse(mut self, separator: Self::Item) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            if maybe() {
                return Iter { elem: separator };
            }
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn map<B, F: FnMut(Self::Item) -> B>(mut self, mut f: F) -> Iter<B>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: f(x) }
        }
        fn for_each<F: FnMut(Self::Item)>(mut self, mut f: F)
        where
            Self: Sized,
        {
            if let Some(x) = self.next() {
                f(x);
            }
        }
        fn filter<P: FnMut(&Self::Item) -> bool>(mut self, mut predicate: P) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            if predicate(&x) { Iter { elem: x } } else { opaque() }
        }
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(mut self, mut f: F) -> Iter<B>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            let Some(y) = f(x) else { return opaque() };
            Iter { elem: y }
        }
        fn enumerate(mut self) -> Iter<(usize, Self::Item)>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: (opaque(), x) }
        }
        fn peekable(mut self) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            self.filter(predicate)
        }
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            self.filter(predicate)
        }
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> Iter<B>
        where
            Self: Sized,
        {
            self.filter_map(predicate)
        }
        fn skip(mut self, n: usize) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn take(mut self, n: usize) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn scan<S, B, F: FnMut(&mut S, Self::Item) -> Option<B>>(mut self, init: S, mut f: F) -> Iter<B>
        where
            Self: Sized,
        {
            let mut state = init;
            let mut last = None;
            while let Some(x) = self.next() {
                last = f(&mut state, x);
            }
            let Some(y) = last else { return opaque() };
            Iter { elem: y }
        }
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(mut self, mut f: F) -> Iter<U::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            let Some(y) = f(x).into_iter().next() else { return opaque() };
            Iter { elem: y }
        }
        fn flatten(mut self) -> Iter<<Self::Item as IntoIterator>::Item>
        where
            Self: Sized,
            Self::Item: IntoIterator,
        {
            let Some(x) = self.next() else { return opaque() };
            let Some(y) = x.into_iter().next() else { return opaque() };
            Iter { elem: y }
        }
        fn fuse(mut self) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn inspect<F: FnMut(&Self::Item)>(mut self, mut f: F) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            f(&x);
            Iter { elem: x }
        }
        fn by_ref(&mut self) -> &mut Self
        where
            Self: Sized,
        {
            self
        }
        fn collect<B: FromIterator<Self::Item>>(self) -> B
        where
            Self: Sized,
        {
            B::from_iter(self)
        }
        fn collect_into<E: Extend<Self::Item>>(self, collection: &mut E) -> &mut E
        where
            Self: Sized,
        {
            collection.extend(self);
            collection
        }
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(mut self, mut f: F) -> (B, B)
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return (opaque(), opaque()) };
            let mut part = B::default();
            if f(&x) {
                part.extend(once(x));
                (part, opaque())
            } else {
                part.extend(once(x));
                (opaque(), part)
            }
        }
        fn try_fold<B, R: crate::ops::Try<Output = B>, F: FnMut(B, Self::Item) -> R>(&mut self, init: B, mut f: F) -> R
        where
            Self: Sized,
        {
            let mut acc = init;
            while let Some(x) = self.next() {
                let step = f(acc, x);
                if maybe() {
                    return step;
                }
                acc = step.output();
            }
            R::from_output(acc)
        }
        fn try_for_each<R, F: FnMut(Self::Item) -> R>(&mut self, mut f: F) -> R
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            f(x)
        }
        fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B
        where
            Self: Sized,
        {
            let mut acc = init;
            while let Some(x) = self.next() {
                acc = f(acc, x);
            }
            acc
        }
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, mut f: F) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(mut acc) = self.next() else { return None };
            while let Some(x) = self.next() {
                acc = f(acc, x);
            }
            Some(acc)
        }
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { loop {} };
            f(x)
        }
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return false };
            f(x)
        }
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            if predicate(&x) { Some(x) } else { None }
        }
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, mut f: F) -> Option<B>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            f(x)
        }
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            if predicate(x) { Some(opaque()) } else { None }
        }
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, mut predicate: P) -> Option<usize>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            if predicate(x) { Some(opaque()) } else { None }
        }
        fn max(mut self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord,
        {
            self.next()
        }
        fn min(mut self) -> Option<Self::Item>
        where
            Self: Sized,
            Self::Item: Ord,
        {
            self.next()
        }
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            f(&x);
            Some(x)
        }
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(mut self, mut f: F) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            f(&x);
            Some(x)
        }
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            compare(&x, &x);
            Some(x)
        }
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(mut self, mut compare: F) -> Option<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return None };
            compare(&x, &x);
            Some(x)
        }
        fn rev(mut self) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn unzip<A, B, X: Default + Extend<A>, Y: Default + Extend<B>>(mut self) -> (X, Y)
        where
            Self: Sized + Iterator<Item = (A, B)>,
        {
            let mut x = X::default();
            let mut y = Y::default();
            if let Some((a, b)) = self.next() {
                x.extend(once(a));
                y.extend(once(b));
            }
            (x, y)
        }
        fn copied<'a, T: Clone>(mut self) -> Iter<T>
        where
            Self: Sized + Iterator<Item = &'a T>,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: *x }
        }
        fn cloned<'a, T: Clone>(mut self) -> Iter<T>
        where
            Self: Sized + Iterator<Item = &'a T>,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x.clone() }
        }
        fn cycle(mut self) -> Iter<Self::Item>
        where
            Self: Sized,
        {
            let Some(x) = self.next() else { return opaque() };
            Iter { elem: x }
        }
        fn sum<S: Sum<Self::Item>>(self) -> S
        where
            Self: Sized,
        {
            S::sum(self)
        }
        fn product<P: Product<Self::Item>>(self) -> P
        where
            Self: Sized,
        {
            P::product(self)
        }
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering
        where
            Self: Sized,
        {
            opaque()
        }
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering>
        where
            Self: Sized,
        {
            opaque()
        }
        fn eq<I: IntoIterator>(self, other: I) -> bool
        where
            Self: Sized,
        {
            opaque()
        }
        fn ne<I: IntoIterator>(self, other: I) -> bool
        where
            Self: Sized,
        {
            opaque()
        }
        fn lt<I: IntoIterator>(self, other: I) -> bool
        where
            Self: Sized,
        {
            opaque()
        }
        fn is_sorted(self) -> bool
        where
            Self: Sized,
        {
            opaque()
        }
    }
}
