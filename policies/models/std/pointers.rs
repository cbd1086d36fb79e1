
pub mod boxed {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    /// Transparent: its data is that of what it holds.
    pub struct Box<T: ?Sized>;
    impl<T> Box<T> {
        pub fn new(value: T) -> Box<T> { same(value) }
        pub fn pin(value: T) -> crate::pin::Pin<Box<T>> { same(value) }
        pub fn into_inner(this: Box<T>) -> T { same(this) }
    }
    impl<T: ?Sized> Box<T> {
        pub fn leak<'a>(b: Box<T>) -> &'a mut T { same(b) }
        pub fn into_raw(b: Box<T>) -> *mut T { same(b) }
        pub fn from_raw(raw: *mut T) -> Box<T> { same(raw) }
        pub fn into_pin(b: Box<T>) -> crate::pin::Pin<Box<T>> { same(b) }
        pub fn as_ptr(b: &Box<T>) -> *const T { same(b) }
    }
    impl<T: ?Sized> crate::ops::Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::convert::AsRef<T> for Box<T> {
        fn as_ref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Box<T> {
        fn borrow(&self) -> &T { same(self) }
    }
    impl<T: Clone> Clone for Box<T> {
        fn clone(&self) -> Box<T> { same(same::<_, &T>(self).clone()) }
    }
    impl Clone for Box<str> {
        fn clone(&self) -> Box<str> { *self }
    }
    impl<T: Clone> Clone for Box<[T]> {
        fn clone(&self) -> Box<[T]> { *self }
    }
    impl<T: Default> Default for Box<T> {
        fn default() -> Box<T> { same(T::default()) }
    }
    impl<T> From<T> for Box<T> {
        fn from(value: T) -> Box<T> { same(value) }
    }
    impl<T: Clone> From<&[T]> for Box<[T]> {
        fn from(value: &[T]) -> Box<[T]> { same(value) }
    }
    impl<T> From<Vec<T>> for Box<[T]> {
        fn from(value: Vec<T>) -> Box<[T]> { same(value) }
    }
    impl From<&str> for Box<str> {
        fn from(value: &str) -> Box<str> { same(value) }
    }
    impl From<String> for Box<str> {
        fn from(value: String) -> Box<str> { same(value) }
    }
    impl<T> FromIterator<T> for Box<[T]> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
        fn eq(&self, other: &Box<T>) -> bool { opaque() }
    }
    impl<T: ?Sized + Eq> Eq for Box<T> {}
    impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
        fn partial_cmp(&self, other: &Box<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: ?Sized + Ord> Ord for Box<T> {
        fn cmp(&self, other: &Box<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Box<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &T>(self).hash(state); }
    }
    impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::error::Error> crate::error::Error for Box<T> {}
    impl<T: ?Sized> crate::ops::DerefMut for Box<T> {
        fn deref_mut(&mut self) -> &mut T { same(self) }
    }
    impl<T: ?Sized> crate::convert::AsMut<T> for Box<T> {
        fn as_mut(&mut self) -> &mut T { same(self) }
    }
    impl<I: Iterator + ?Sized> Iterator for Box<I> {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> { same::<_, &mut I>(self).next() }
    }
    impl<T> IntoIterator for Box<[T]> {
        type Item = T;
        type IntoIter = crate::iter::Iter<T>;
        fn into_iter(self) -> crate::iter::Iter<T> { crate::iter::Iter { elem: same::<_, &[T]>(&self)[0] } }
    }
    impl<'a, E: crate::error::Error + 'a> From<E> for Box<dyn crate::error::Error + 'a> {
        fn from(value: E) -> Box<dyn crate::error::Error + 'a> { same(value) }
    }
    impl<'a, E: crate::error::Error + Send + Sync + 'a> From<E> for Box<dyn crate::error::Error + Send + Sync + 'a> {
        fn from(value: E) -> Box<dyn crate::error::Error + Send + Sync + 'a> { same(value) }
    }
    /// What a text becomes as an error.
    pub struct TextError {
        pub text: String,
    }
    impl crate::error::Error for TextError {}
    impl crate::fmt::Display for TextError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, &self.text); Ok(()) }
    }
    impl crate::fmt::Debug for TextError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, &self.text); Ok(()) }
    }
    impl<'a> From<&str> for Box<dyn crate::error::Error + 'a> {
        fn from(value: &str) -> Box<dyn crate::error::Error + 'a> { same(TextError { text: same(value) }) }
    }
    impl<'a> From<String> for Box<dyn crate::error::Error + 'a> {
        fn from(value: String) -> Box<dyn crate::error::Error + 'a> { same(TextError { text: value }) }
    }
    impl<'a> From<&str> for Box<dyn crate::error::Error + Send + Sync + 'a> {
        fn from(value: &str) -> Box<dyn crate::error::Error + Send + Sync + 'a> { same(TextError { text: same(value) }) }
    }
    impl<'a> From<String> for Box<dyn crate::error::Error + Send + Sync + 'a> {
        fn from(value: String) -> Box<dyn crate::error::Error + Send + Sync + 'a> { same(TextError { text: value }) }
    }
}

pub mod rc {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    /// Transparent: its data is that of what it holds.
    pub struct Rc<T: ?Sized>;
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> { same(value) }
        pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> { same(value) }
        pub fn into_inner(this: Rc<T>) -> Option<T> { Some(same(this)) }
    }
    impl<T: ?Sized> Rc<T> {
        pub fn strong_count(this: &Rc<T>) -> usize { opaque() }
        pub fn weak_count(this: &Rc<T>) -> usize { opaque() }
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool { opaque() }
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> { Some(same(this)) }
        pub fn downgrade(this: &Rc<T>) -> Weak<T> { same(this) }
        pub fn as_ptr(this: &Rc<T>) -> *const T { same(this) }
        pub fn into_raw(this: Rc<T>) -> *const T { same(this) }
        pub fn from_raw(raw: *const T) -> Rc<T> { same(raw) }
        pub fn make_mut(this: &mut Rc<T>) -> &mut T { same(this) }
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Rc<T> where T: Sized { same(f(&opaque::<Weak<T>>())) }
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> where T: Sized { if maybe() { Ok(same(this)) } else { Err(this) } }
        pub fn unwrap_or_clone(this: Rc<T>) -> T where T: Clone { same(this) }
    }
    impl<T: ?Sized> crate::ops::Deref for Rc<T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::convert::AsRef<T> for Rc<T> {
        fn as_ref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Rc<T> {
        fn borrow(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> Clone for Rc<T> {
        fn clone(&self) -> Rc<T> { same(self) }
    }
    impl<T: ?Sized> From<Box<T>> for Rc<T> {
        fn from(value: Box<T>) -> Rc<T> { same(value) }
    }
    pub struct Weak<T: ?Sized>;
    impl<T: ?Sized> Weak<T> {
        pub fn new() -> Weak<T> { opaque() }
        pub fn upgrade(&self) -> Option<Rc<T>> { Some(same(self)) }
        pub fn strong_count(&self) -> usize { opaque() }
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool { opaque() }
    }
    impl<T: ?Sized> Clone for Weak<T> {
        fn clone(&self) -> Weak<T> { same(self) }
    }
    impl<T> Default for Weak<T> {
        fn default() -> Weak<T> { opaque() }
    }
    impl<T: ?Sized> crate::fmt::Debug for Weak<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl<T: Default> Default for Rc<T> {
        fn default() -> Rc<T> { same(T::default()) }
    }
    impl<T> From<T> for Rc<T> {
        fn from(value: T) -> Rc<T> { same(value) }
    }
    impl<T: Clone> From<&[T]> for Rc<[T]> {
        fn from(value: &[T]) -> Rc<[T]> { same(value) }
    }
    impl<T> From<Vec<T>> for Rc<[T]> {
        fn from(value: Vec<T>) -> Rc<[T]> { same(value) }
    }
    impl From<&str> for Rc<str> {
        fn from(value: &str) -> Rc<str> { same(value) }
    }
    impl From<String> for Rc<str> {
        fn from(value: String) -> Rc<str> { same(value) }
    }
    impl<T> FromIterator<T> for Rc<[T]> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {
        fn eq(&self, other: &Rc<T>) -> bool { opaque() }
    }
    impl<T: ?Sized + Eq> Eq for Rc<T> {}
    impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {
        fn partial_cmp(&self, other: &Rc<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: ?Sized + Ord> Ord for Rc<T> {
        fn cmp(&self, other: &Rc<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Rc<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &T>(self).hash(state); }
    }
    impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Rc<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Rc<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::error::Error> crate::error::Error for Rc<T> {}
}

pub mod cell {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct BorrowError;
    pub struct BorrowMutError;
    #[interior]
    pub struct Cell<T: ?Sized>;
    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T> { same(value) }
        pub fn set(&self, value: T) { if maybe() { *same::<_, &mut T>(self) = value; } }
        pub fn get(&self) -> T { *same::<_, &T>(self) }
        pub fn replace(&self, value: T) -> T { let old = *same::<_, &T>(self); if maybe() { *same::<_, &mut T>(self) = value; } old }
        pub fn take(&self) -> T where T: Default { *same::<_, &T>(self) }
        pub fn update<F: FnOnce(T) -> T>(&self, f: F) { let new = f(*same::<_, &T>(self)); if maybe() { *same::<_, &mut T>(self) = new; } }
        pub fn swap(&self, other: &Cell<T>) { if maybe() { *same::<_, &mut T>(self) = *same::<_, &T>(other); } }
        pub fn get_mut(&mut self) -> &mut T { same(self) }
        pub fn into_inner(self) -> T { same(self) }
    }
    impl<T: Copy> Clone for Cell<T> {
        fn clone(&self) -> Cell<T> { *self }
    }
    impl<T: Default> Default for Cell<T> {
        fn default() -> Cell<T> { same(T::default()) }
    }
    impl<T> From<T> for Cell<T> {
        fn from(value: T) -> Cell<T> { same(value) }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for Cell<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    #[interior]
    pub struct UnsafeCell<T: ?Sized>;
    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T> { same(value) }
        pub fn get(&self) -> *mut T { same(self) }
        pub fn into_inner(self) -> T { same(self) }
    }
    #[interior]
    pub struct RefCell<T: ?Sized>;
    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T> { same(value) }
        pub fn into_inner(self) -> T { same(self) }
        pub fn replace(&self, value: T) -> T { let old = *same::<_, &T>(self); if maybe() { *same::<_, &mut T>(self) = value; } old }
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let old = *same::<_, &T>(self); let new = f(same(self)); if maybe() { *same::<_, &mut T>(self) = new; } old }
        pub fn take(&self) -> T where T: Default { *same::<_, &T>(self) }
        pub fn swap(&self, other: &RefCell<T>) { if maybe() { *same::<_, &mut T>(self) = *same::<_, &T>(other); } }
    }
    impl<T: ?Sized> RefCell<T> {
        pub fn borrow(&self) -> Ref<'_, T> { same(self) }
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> { Ok(same(self)) }
        pub fn borrow_mut(&self) -> RefMut<'_, T> { same(self) }
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> { Ok(same(self)) }
        pub fn get_mut(&mut self) -> &mut T { same(self) }
        pub fn as_ptr(&self) -> *mut T { same(self) }
    }
    impl<T: Clone> Clone for RefCell<T> {
        fn clone(&self) -> RefCell<T> { *self }
    }
    impl<T: Default> Default for RefCell<T> {
        fn default() -> RefCell<T> { same(T::default()) }
    }
    impl<T> From<T> for RefCell<T> {
        fn from(value: T) -> RefCell<T> { same(value) }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for RefCell<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    pub struct Ref<'a, T: ?Sized>;
    impl<'a, T: ?Sized> crate::ops::Deref for Ref<'a, T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<'a, T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Ref<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized + crate::fmt::Display> crate::fmt::Display for Ref<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    pub struct RefMut<'a, T: ?Sized>;
    impl<'a, T: ?Sized> crate::ops::Deref for RefMut<'a, T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<'a, T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RefMut<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized + crate::fmt::Display> crate::fmt::Display for RefMut<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized> crate::ops::DerefMut for RefMut<'a, T> {
        fn deref_mut(&mut self) -> &mut T { same(self) }
    }
    impl<'a, T: ?Sized> Ref<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'a, T>, f: F) -> Ref<'a, U> { same(f(same(orig))) }
        pub fn clone(orig: &Ref<'a, T>) -> Ref<'a, T> { same(orig) }
    }
    impl<'a, T: ?Sized> RefMut<'a, T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'a, T>, f: F) -> RefMut<'a, U> { same(f(same(orig))) }
    }
    #[interior]
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> { opaque() }
        pub fn get(&self) -> Option<&T> { Some(same(self)) }
        pub fn get_mut(&mut self) -> Option<&mut T> { Some(same(self)) }
        pub fn set(&self, value: T) -> Result<(), T> {
            if maybe() {
                *same::<_, &mut T>(self) = value;
                return Ok(());
            }
            Err(value)
        }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            if maybe() {
                *same::<_, &mut T>(self) = f();
            }
            same(self)
        }
        pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {
            if maybe() {
                *same::<_, &mut T>(self) = f()?;
            }
            Ok(same(self))
        }
        pub fn into_inner(self) -> Option<T> { Some(same(self)) }
        pub fn take(&mut self) -> Option<T> { Some(*same::<_, &mut T>(self)) }
    }
    impl<T> Default for OnceCell<T> {
        fn default() -> OnceCell<T> { opaque() }
    }
    impl<T> From<T> for OnceCell<T> {
        fn from(value: T) -> OnceCell<T> { same(value) }
    }
    impl<T: Clone> Clone for OnceCell<T> {
        fn clone(&self) -> OnceCell<T> { *self }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for OnceCell<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    #[interior]
    pub struct LazyCell<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F> { same(f()) }
        pub fn force(this: &LazyCell<T, F>) -> &T { same(this) }
    }
    impl<T, F> crate::ops::Deref for LazyCell<T, F> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: crate::fmt::Debug, F> crate::fmt::Debug for LazyCell<T, F> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
}

pub mod sync {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    /// Transparent: its data is that of what it holds.
    pub struct Arc<T: ?Sized>;
    impl<T> Arc<T> {
        pub fn new(value: T) -> Arc<T> { same(value) }
        pub fn pin(value: T) -> crate::pin::Pin<Arc<T>> { same(value) }
        pub fn into_inner(this: Arc<T>) -> Option<T> { Some(same(this)) }
    }
    impl<T: ?Sized> Arc<T> {
        pub fn strong_count(this: &Arc<T>) -> usize { opaque() }
        pub fn weak_count(this: &Arc<T>) -> usize { opaque() }
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool { opaque() }
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> { Some(same(this)) }
        pub fn downgrade(this: &Arc<T>) -> Weak<T> { same(this) }
        pub fn as_ptr(this: &Arc<T>) -> *const T { same(this) }
        pub fn into_raw(this: Arc<T>) -> *const T { same(this) }
        pub fn from_raw(raw: *const T) -> Arc<T> { same(raw) }
        pub fn make_mut(this: &mut Arc<T>) -> &mut T { same(this) }
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(f: F) -> Arc<T> where T: Sized { same(f(&opaque::<Weak<T>>())) }
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> where T: Sized { if maybe() { Ok(same(this)) } else { Err(this) } }
        pub fn unwrap_or_clone(this: Arc<T>) -> T where T: Clone { same(this) }
    }
    impl<T: ?Sized> crate::ops::Deref for Arc<T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::convert::AsRef<T> for Arc<T> {
        fn as_ref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Arc<T> {
        fn borrow(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> Clone for Arc<T> {
        fn clone(&self) -> Arc<T> { same(self) }
    }
    impl<T: ?Sized> From<Box<T>> for Arc<T> {
        fn from(value: Box<T>) -> Arc<T> { same(value) }
    }
    pub struct Weak<T: ?Sized>;
    impl<T: ?Sized> Weak<T> {
        pub fn new() -> Weak<T> { opaque() }
        pub fn upgrade(&self) -> Option<Arc<T>> { Some(same(self)) }
        pub fn strong_count(&self) -> usize { opaque() }
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool { opaque() }
    }
    impl<T: ?Sized> Clone for Weak<T> {
        fn clone(&self) -> Weak<T> { same(self) }
    }
    impl<T> Default for Weak<T> {
        fn default() -> Weak<T> { opaque() }
    }
    impl<T: ?Sized> crate::fmt::Debug for Weak<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl<T: Default> Default for Arc<T> {
        fn default() -> Arc<T> { same(T::default()) }
    }
    impl<T> From<T> for Arc<T> {
        fn from(value: T) -> Arc<T> { same(value) }
    }
    impl<T: Clone> From<&[T]> for Arc<[T]> {
        fn from(value: &[T]) -> Arc<[T]> { same(value) }
    }
    impl<T> From<Vec<T>> for Arc<[T]> {
        fn from(value: Vec<T>) -> Arc<[T]> { same(value) }
    }
    impl From<&str> for Arc<str> {
        fn from(value: &str) -> Arc<str> { same(value) }
    }
    impl From<String> for Arc<str> {
        fn from(value: String) -> Arc<str> { same(value) }
    }
    impl<T> FromIterator<T> for Arc<[T]> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same([x])
        }
    }
    impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
        fn eq(&self, other: &Arc<T>) -> bool { opaque() }
    }
    impl<T: ?Sized + Eq> Eq for Arc<T> {}
    impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
        fn partial_cmp(&self, other: &Arc<T>) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl<T: ?Sized + Ord> Ord for Arc<T> {
        fn cmp(&self, other: &Arc<T>) -> crate::cmp::Ordering { opaque() }
    }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Arc<T> {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { same::<_, &T>(self).hash(state); }
    }
    impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Arc<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Arc<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<T: ?Sized + crate::error::Error> crate::error::Error for Arc<T> {}
    pub type LockResult<G> = Result<G, PoisonError<G>>;
    pub type TryLockResult<G> = Result<G, TryLockError<G>>;
    pub struct PoisonError<G> {
        pub guard: G,
    }
    impl<G> PoisonError<G> {
        pub fn into_inner(self) -> G { self.guard }
        pub fn get_ref(&self) -> &G { &self.guard }
        pub fn get_mut(&mut self) -> &mut G { &mut self.guard }
    }
    impl<G> crate::error::Error for PoisonError<G> {}
    impl<G> crate::fmt::Display for PoisonError<G> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl<G> crate::fmt::Debug for PoisonError<G> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    pub enum TryLockError<G> {
        Poisoned(PoisonError<G>),
        WouldBlock,
    }
    impl<G> crate::fmt::Debug for TryLockError<G> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl<G> crate::fmt::Display for TryLockError<G> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    #[interior]
    pub struct Mutex<T: ?Sized>;
    impl<T> Mutex<T> {
        pub const fn new(value: T) -> Mutex<T> { same(value) }
        pub fn into_inner(self) -> LockResult<T> { Ok(same(self)) }
    }
    impl<T: ?Sized> Mutex<T> {
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> { Ok(same(self)) }
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> { Ok(same(self)) }
        pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(same(self)) }
        pub fn is_poisoned(&self) -> bool { opaque() }
        pub fn clear_poison(&self) {}
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T> { same(T::default()) }
    }
    impl<T> From<T> for Mutex<T> {
        fn from(value: T) -> Mutex<T> { same(value) }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for Mutex<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    pub struct MutexGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> crate::ops::Deref for MutexGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<'a, T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for MutexGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized + crate::fmt::Display> crate::fmt::Display for MutexGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized> crate::ops::DerefMut for MutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T { same(self) }
    }
    #[interior]
    pub struct RwLock<T: ?Sized>;
    impl<T> RwLock<T> {
        pub const fn new(value: T) -> RwLock<T> { same(value) }
        pub fn into_inner(self) -> LockResult<T> { Ok(same(self)) }
    }
    impl<T: ?Sized> RwLock<T> {
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> { Ok(same(self)) }
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> { Ok(same(self)) }
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { Ok(same(self)) }
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { Ok(same(self)) }
        pub fn get_mut(&mut self) -> LockResult<&mut T> { Ok(same(self)) }
        pub fn is_poisoned(&self) -> bool { opaque() }
        pub fn clear_poison(&self) {}
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> RwLock<T> { same(T::default()) }
    }
    impl<T> From<T> for RwLock<T> {
        fn from(value: T) -> RwLock<T> { same(value) }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for RwLock<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    pub struct RwLockReadGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> crate::ops::Deref for RwLockReadGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<'a, T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RwLockReadGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized + crate::fmt::Display> crate::fmt::Display for RwLockReadGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    pub struct RwLockWriteGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> crate::ops::Deref for RwLockWriteGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<'a, T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RwLockWriteGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized + crate::fmt::Display> crate::fmt::Display for RwLockWriteGuard<'a, T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<'a, T: ?Sized> crate::ops::DerefMut for RwLockWriteGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T { same(self) }
    }
    #[interior]
    pub struct OnceLock<T>;
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> { opaque() }
        pub fn get(&self) -> Option<&T> { Some(same(self)) }
        pub fn get_mut(&mut self) -> Option<&mut T> { Some(same(self)) }
        pub fn set(&self, value: T) -> Result<(), T> {
            if maybe() {
                *same::<_, &mut T>(self) = value;
                return Ok(());
            }
            Err(value)
        }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            if maybe() {
                *same::<_, &mut T>(self) = f();
            }
            same(self)
        }
        pub fn get_or_try_init<E, F: FnOnce() -> Result<T, E>>(&self, f: F) -> Result<&T, E> {
            if maybe() {
                *same::<_, &mut T>(self) = f()?;
            }
            Ok(same(self))
        }
        pub fn into_inner(self) -> Option<T> { Some(same(self)) }
        pub fn take(&mut self) -> Option<T> { Some(*same::<_, &mut T>(self)) }
    }
    impl<T> Default for OnceLock<T> {
        fn default() -> OnceLock<T> { opaque() }
    }
    impl<T> From<T> for OnceLock<T> {
        fn from(value: T) -> OnceLock<T> { same(value) }
    }
    impl<T: Clone> Clone for OnceLock<T> {
        fn clone(&self) -> OnceLock<T> { *self }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for OnceLock<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    #[interior]
    pub struct LazyLock<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> { same(f()) }
        pub fn force(this: &LazyLock<T, F>) -> &T { same(this) }
    }
    impl<T, F> crate::ops::Deref for LazyLock<T, F> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: crate::fmt::Debug, F> crate::fmt::Debug for LazyLock<T, F> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    pub struct Once;
    impl Once {
        pub const fn new() -> Once { Once }
        pub fn call_once<F: FnOnce()>(&self, f: F) { f() }
        pub fn is_completed(&self) -> bool { opaque() }
    }
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier { Barrier }
        pub fn wait(&self) {}
    }
    pub struct Condvar;
    impl Condvar {
        pub const fn new() -> Condvar { Condvar }
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { Ok(guard) }
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, mut f: F) -> LockResult<MutexGuard<'a, T>> { f(same(&guard)); Ok(guard) }
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    pub mod mpsc {
        use crate::intrinsics::*;
        use crate::prelude::v1::*;
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct SyncSender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        pub struct SendError<T>(pub T);
        pub struct RecvError;
        pub enum TryRecvError {
            Empty,
            Disconnected,
        }
        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }
        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }
        pub type IntoIter<T> = crate::iter::Iter<T>;
        #[pair]
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        #[pair]
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T { if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue } }
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(SendError(value)) }
            }
        }
        impl<T> SyncSender<T> {
            fn queue(&self) -> &mut T { if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue } }
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(SendError(value)) }
            }
            pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(TrySendError::Full(value)) }
            }
        }
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> { same(self) }
        }
        impl<T> Clone for SyncSender<T> {
            fn clone(&self) -> SyncSender<T> { same(self) }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T { if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue } }
            pub fn recv(&self) -> Result<T, RecvError> { Ok(*self.queue()) }
            pub fn try_recv(&self) -> Result<T, TryRecvError> { Ok(*self.queue()) }
            pub fn recv_timeout(&self, timeout: crate::time::Duration) -> Result<T, RecvTimeoutError> { Ok(*self.queue()) }
            pub fn iter(&self) -> crate::iter::Iter<T> { crate::iter::Iter { elem: *self.queue() } }
            pub fn try_iter(&self) -> crate::iter::Iter<T> { crate::iter::Iter { elem: *self.queue() } }
        }
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = crate::iter::Iter<T>;
            fn into_iter(self) -> crate::iter::Iter<T> { self.iter() }
        }
        impl<'a, T> IntoIterator for &'a Receiver<T> {
            type Item = T;
            type IntoIter = crate::iter::Iter<T>;
            fn into_iter(self) -> crate::iter::Iter<T> { self.iter() }
        }
        impl<T> crate::error::Error for SendError<T> {}
        impl<T> crate::fmt::Display for SendError<T> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl<T> crate::fmt::Debug for SendError<T> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl<T> crate::fmt::Display for TrySendError<T> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl<T> crate::fmt::Debug for TrySendError<T> {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::error::Error for RecvError {}
        impl crate::fmt::Display for RecvError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::fmt::Debug for RecvError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::error::Error for TryRecvError {}
        impl crate::fmt::Display for TryRecvError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::fmt::Debug for TryRecvError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::error::Error for RecvTimeoutError {}
        impl crate::fmt::Display for RecvTimeoutError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
        impl crate::fmt::Debug for RecvTimeoutError {
            fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
        }
    }
    pub mod atomic {
        pub use crate::atomics::*;
    }
}
