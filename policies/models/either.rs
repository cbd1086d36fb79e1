// either: one of two.

use std::intrinsics::*;

pub use Either::{Left, Right};
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool {
        opaque()
    }
    pub fn is_right(&self) -> bool {
        opaque()
    }
    pub fn left(self) -> Option<L> {
        match self {
            Left(left) => Some(left),
            Right(_) => None,
        }
    }
    pub fn right(self) -> Option<R> {
        match self {
            Left(_) => None,
            Right(right) => Some(right),
        }
    }
    pub fn as_ref(&self) -> Either<&L, &R> {
        match self {
            Left(left) => Left(left),
            Right(right) => Right(right),
        }
    }
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R> {
        match self {
            Left(left) => Left(left),
            Right(right) => Right(right),
        }
    }
    pub fn flip(self) -> Either<R, L> {
        match self {
            Left(left) => Right(left),
            Right(right) => Left(right),
        }
    }
    pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {
        match self {
            Left(left) => Left(f(left)),
            Right(right) => Right(right),
        }
    }
    pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {
        match self {
            Left(left) => Left(left),
            Right(right) => Right(f(right)),
        }
    }
    pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {
        match self {
            Left(left) => f(left),
            Right(right) => g(right),
        }
    }
    pub fn left_or(self, other: L) -> L {
        match self {
            Left(left) => left,
            Right(_) => other,
        }
    }
    pub fn right_or(self, other: R) -> R {
        match self {
            Left(_) => other,
            Right(right) => right,
        }
    }
    pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L {
        match self {
            Left(left) => left,
            Right(right) => f(right),
        }
    }
    pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R {
        match self {
            Left(left) => f(left),
            Right(right) => right,
        }
    }
    pub fn unwrap_left(self) -> L {
        self.left().unwrap()
    }
    pub fn unwrap_right(self) -> R {
        self.right().unwrap()
    }
    pub fn either_into<T>(self) -> T
    where
        L: Into<T>,
        R: Into<T>,
    {
        match self {
            Left(left) => left.into(),
            Right(right) => right.into(),
        }
    }
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T {
        match self {
            Left(value) | Right(value) => value,
        }
    }
    pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> {
        match self {
            Left(value) => Left(f(value)),
            Right(value) => Right(f(value)),
        }
    }
}
impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;
    fn next(&mut self) -> Option<L::Item> {
        match self {
            Left(left) => left.next(),
            Right(right) => right.next(),
        }
    }
}
impl<L: std::fmt::Display, R: std::fmt::Display> std::fmt::Display for Either<L, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Left(left) => left.fmt(f),
            Right(right) => right.fmt(f),
        }
    }
}
impl<L, R> From<Result<R, L>> for Either<L, R> {
    fn from(value: Result<R, L>) -> Either<L, R> {
        match value {
            Ok(right) => Right(right),
            Err(left) => Left(left),
        }
    }
}
