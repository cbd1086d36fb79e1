// crossbeam-utils: threads with a scope, and cells.

pub mod thread {
    use std::intrinsics::*;
    pub struct Scope<'env>;
    pub struct ScopedJoinHandle<'scope, T> {
        pub value: T,
    }
    pub fn scope<'env, F: FnOnce(&Scope<'env>) -> R, R>(f: F) -> std::thread::Result<R> {
        Ok(f(&Scope))
    }
    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {
            ScopedJoinHandle { value: f(self) }
        }
    }
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn join(self) -> std::thread::Result<T> {
            Ok(self.value)
        }
    }
}
pub mod atomic {
    use std::intrinsics::*;
    #[interior]
    pub struct AtomicCell<T>;
    impl<T> AtomicCell<T> {
        pub const fn new(value: T) -> AtomicCell<T> {
            same(value)
        }
        pub fn into_inner(self) -> T {
            same(self)
        }
        pub fn store(&self, value: T) {
            *same::<_, &mut T>(self) = value;
        }
        pub fn swap(&self, value: T) -> T {
            let old = *same::<_, &T>(self);
            *same::<_, &mut T>(self) = value;
            old
        }
        pub fn load(&self) -> T {
            *same::<_, &T>(self)
        }
        pub fn take(&self) -> T {
            *same::<_, &T>(self)
        }
    }
}
pub mod sync {
    use std::intrinsics::*;
    pub use std::sync::RwLock as ShardedLock;
    #[derive(Clone, Debug, Default)]
    pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> WaitGroup {
            WaitGroup
        }
        pub fn wait(self) {}
    }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct CachePadded<T>;
impl<T> CachePadded<T> {
    pub const fn new(value: T) -> CachePadded<T> {
        std::intrinsics::same(value)
    }
    pub fn into_inner(self) -> T {
        std::intrinsics::same(self)
    }
}
impl<T> std::ops::Deref for CachePadded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        std::intrinsics::same(self)
    }
}
impl<T> std::ops::DerefMut for CachePadded<T> {
    fn deref_mut(&mut self) -> &mut T {
        std::intrinsics::same(self)
    }
}
