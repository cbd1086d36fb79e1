// rand: numbers are about nobody; what is chosen is one of what was there.

use std::intrinsics::*;

pub use rngs::ThreadRng;
pub use seq::{IndexedRandom, IteratorRandom, SliceRandom};
pub fn random<T>() -> T {
    opaque()
}
pub fn random_range<T, R>(range: R) -> T {
    opaque()
}
pub fn random_bool(p: f64) -> bool {
    opaque()
}
pub fn thread_rng() -> ThreadRng {
    ThreadRng
}
pub fn rng() -> ThreadRng {
    ThreadRng
}
pub trait RngCore {
    fn next_u32(&mut self) -> u32 {
        opaque()
    }
    fn next_u64(&mut self) -> u64 {
        opaque()
    }
    fn fill_bytes(&mut self, bytes: &mut [u8]) {}
}
pub trait CryptoRng {}
pub trait SeedableRng: Sized {
    fn from_entropy() -> Self {
        opaque()
    }
    fn from_os_rng() -> Self {
        opaque()
    }
    fn seed_from_u64(seed: u64) -> Self {
        opaque()
    }
    fn from_seed<S>(seed: S) -> Self {
        opaque()
    }
}
pub trait Rng: Sized {
    fn r#gen<T>(&mut self) -> T {
        opaque()
    }
    fn gen_range<T, R>(&mut self, range: R) -> T {
        opaque()
    }
    fn gen_bool(&mut self, p: f64) -> bool {
        opaque()
    }
    fn gen_ratio(&mut self, n: u32, of: u32) -> bool {
        opaque()
    }
    fn random<T>(&mut self) -> T {
        opaque()
    }
    fn random_range<T, R>(&mut self, range: R) -> T {
        opaque()
    }
    fn random_bool(&mut self, p: f64) -> bool {
        opaque()
    }
    fn random_ratio(&mut self, n: u32, of: u32) -> bool {
        opaque()
    }
    fn sample<T, D: distributions::Distribution<T>>(&mut self, distribution: D) -> T {
        opaque()
    }
    fn sample_iter<T, D: distributions::Distribution<T>>(self, distribution: D) -> std::iter::Iter<T> {
        opaque()
    }
    fn fill<T>(&mut self, into: &mut T) {}
}
impl<T> Rng for T {}
pub trait RngExt: Sized {
    fn random<T>(&mut self) -> T {
        opaque()
    }
    fn random_iter<T>(self) -> std::iter::Iter<T> {
        opaque()
    }
    fn random_range<T, R>(&mut self, range: R) -> T {
        opaque()
    }
    fn random_bool(&mut self, p: f64) -> bool {
        opaque()
    }
    fn random_ratio(&mut self, n: u32, of: u32) -> bool {
        opaque()
    }
}
impl<T> RngExt for T {}
pub mod rngs {
    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;
    #[derive(Clone, Debug, Default)]
    pub struct OsRng;
    #[derive(Clone, Debug)]
    pub struct StdRng;
    #[derive(Clone, Debug)]
    pub struct SmallRng;
    impl super::RngCore for ThreadRng {}
    impl super::RngCore for OsRng {}
    impl super::RngCore for StdRng {}
    impl super::RngCore for SmallRng {}
    impl super::SeedableRng for StdRng {}
    impl super::SeedableRng for SmallRng {}
}
pub mod distributions {
    use std::intrinsics::*;
    pub trait Distribution<T>: Sized {
        fn sample<R: ?Sized>(&self, rng: &mut R) -> T {
            opaque()
        }
    }
    #[derive(Clone, Copy)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    #[derive(Clone, Copy)]
    pub struct Standard;
    impl<T> Distribution<T> for Standard {}
    pub struct Uniform<T> {
        pub of: T,
    }
    impl<T> Distribution<T> for Uniform<T> {}
    pub trait DistString {
        fn sample_string<R: ?Sized>(&self, rng: &mut R, len: usize) -> String {
            opaque()
        }
    }
    impl DistString for Alphanumeric {}
}
pub use distributions as distr;
pub mod seq {
    use std::intrinsics::*;
    pub trait SliceRandom<T> {
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&T>;
        fn choose_mut<R: ?Sized>(&mut self, rng: &mut R) -> Option<&mut T>;
        fn choose_multiple<R: ?Sized>(&self, rng: &mut R, n: usize) -> std::iter::Iter<&T>;
        fn shuffle<R: ?Sized>(&mut self, rng: &mut R) {}
        fn partial_shuffle<R: ?Sized>(&mut self, rng: &mut R, n: usize) {}
    }
    impl<T> SliceRandom<T> for [T] {
        fn choose<R: ?Sized>(&self, rng: &mut R) -> Option<&T> {
            Some(&self[0])
        }
        fn choose_mut<R: ?Sized>(&mut self, rng: &mut R) -> Option<&mut T> {
            Some(&mut self[0])
        }
        fn choose_multiple<R: ?Sized>(&self, rng: &mut R, n: usize) -> std::iter::Iter<&T> {
            std::iter::Iter { elem: &self[0] }
        }
    }
    pub use SliceRandom as IndexedRandom;
    pub trait IteratorRandom: Iterator + Sized {
        fn choose<R: ?Sized>(mut self, rng: &mut R) -> Option<Self::Item> {
            self.next()
        }
        fn choose_multiple<R: ?Sized>(mut self, rng: &mut R, n: usize) -> Vec<Self::Item> {
            let Some(x) = self.next() else { return Vec::new() };
            vec![x]
        }
    }
    impl<I: Iterator> IteratorRandom for I {}
}
pub mod prelude {
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngCore, SeedableRng, random, thread_rng};
}
