// once_cell: what std took over from it, under its old names.

pub mod sync {
    use std::intrinsics::*;
    pub use std::sync::LazyLock as Lazy;
    pub use std::sync::OnceLock as OnceCell;
    impl<T> std::sync::OnceLock<T> {
        pub fn with_value(value: T) -> std::sync::OnceLock<T> {
            same(value)
        }
        pub fn wait(&self) -> &T {
            same(self)
        }
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {
            *same::<_, &mut T>(self) = value;
            Ok(same(self))
        }
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
            if maybe() {
                *same::<_, &mut T>(self) = f()?;
            }
            Ok(same(self))
        }
    }
}
pub mod unsync {
    use std::intrinsics::*;
    pub use std::cell::LazyCell as Lazy;
    pub use std::cell::OnceCell;
    impl<T> std::cell::OnceCell<T> {
        pub fn with_value(value: T) -> std::cell::OnceCell<T> {
            same(value)
        }
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {
            *same::<_, &mut T>(self) = value;
            Ok(same(self))
        }
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
            if maybe() {
                *same::<_, &mut T>(self) = f()?;
            }
            Ok(same(self))
        }
    }
}
pub mod race {
    use std::intrinsics::*;
    #[interior]
    pub struct OnceBox<T>;
    impl<T> OnceBox<T> {
        pub const fn new() -> OnceBox<T> {
            opaque()
        }
        pub fn get(&self) -> Option<&T> {
            Some(same(self))
        }
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {
            if maybe() {
                *same::<_, &mut T>(self) = *value;
            }
            Ok(())
        }
        pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {
            if maybe() {
                *same::<_, &mut T>(self) = *f();
            }
            same(self)
        }
    }
}
