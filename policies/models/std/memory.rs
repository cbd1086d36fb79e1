
pub mod mem {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct ManuallyDrop<T: ?Sized>;
    pub struct MaybeUninit<T>;
    pub struct Discriminant<T>;
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T> { same(value) }
        pub fn into_inner(slot: ManuallyDrop<T>) -> T { same(slot) }
        pub fn take(slot: &mut ManuallyDrop<T>) -> T { *same::<_, &mut T>(slot) }
        pub fn drop(slot: &mut ManuallyDrop<T>) {}
    }
    impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> {
        type Target = T;
        fn deref(&self) -> &T { same(self) }
    }
    impl<T: ?Sized> crate::ops::DerefMut for ManuallyDrop<T> {
        fn deref_mut(&mut self) -> &mut T { same(self) }
    }
    impl<T> MaybeUninit<T> {
        pub fn new(value: T) -> MaybeUninit<T> { same(value) }
        pub fn uninit() -> MaybeUninit<T> { opaque() }
        pub fn zeroed() -> MaybeUninit<T> { opaque() }
        pub fn write(&mut self, value: T) -> &mut T { *same::<_, &mut T>(&mut *self) = value; same(self) }
        pub fn assume_init(self) -> T { same(self) }
        pub fn assume_init_ref(&self) -> &T { same(self) }
        pub fn as_mut_ptr(&mut self) -> *mut T { same(self) }
    }
    pub fn swap<T>(a: &mut T, b: &mut T) {
        let old = *a;
        *a = *b;
        *b = old;
    }
    pub fn replace<T>(dest: &mut T, src: T) -> T {
        let old = *dest;
        *dest = src;
        old
    }
    pub fn take<T: Default>(dest: &mut T) -> T {
        let old = *dest;
        *dest = T::default();
        old
    }
    pub fn drop<T>(value: T) {}
    pub fn forget<T>(value: T) {}
    pub fn size_of<T>() -> usize { opaque() }
    pub fn size_of_val<T: ?Sized>(value: &T) -> usize { opaque() }
    pub fn align_of<T>() -> usize { opaque() }
    pub fn needs_drop<T: ?Sized>() -> bool { opaque() }
    pub fn zeroed<T>() -> T { opaque() }
    pub fn transmute<A, B>(a: A) -> B { same(a) }
    pub fn discriminant<T>(v: &T) -> Discriminant<T> { opaque() }
}

pub mod ptr {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct NonNull<T: ?Sized>;
    impl<T: ?Sized> NonNull<T> {
        pub fn new(ptr: *mut T) -> Option<NonNull<T>> { Some(same(ptr)) }
        pub fn as_ptr(self) -> *mut T { same(self) }
        pub fn as_ref<'a>(&self) -> &'a T { same(self) }
        pub fn as_mut<'a>(&mut self) -> &'a mut T { same(self) }
    }
    pub fn null<T>() -> *const T { opaque() }
    pub fn null_mut<T>() -> *mut T { opaque() }
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { opaque() }
    pub fn read<T>(src: *const T) -> T { *same::<_, &T>(src) }
    pub fn read_volatile<T>(src: *const T) -> T { *same::<_, &T>(src) }
    pub fn read_unaligned<T>(src: *const T) -> T { *same::<_, &T>(src) }
    pub fn write_volatile<T>(dst: *mut T, value: T) { *same::<_, &mut T>(dst) = value; }
    pub fn write<T>(dst: *mut T, value: T) { *same::<_, &mut T>(dst) = value; }
    impl<T: ?Sized> *const T {
        pub fn is_null(self) -> bool { opaque() }
        pub fn as_ref<'a>(self) -> Option<&'a T> { Some(same(self)) }
        pub fn cast<U>(self) -> *const U { same(self) }
        pub fn cast_mut(self) -> *mut T { same(self) }
    }
    impl<T> *const T {
        pub fn add(self, count: usize) -> Self { self }
        pub fn sub(self, count: usize) -> Self { self }
        pub fn offset(self, count: isize) -> Self { self }
        pub fn wrapping_add(self, count: usize) -> Self { self }
        pub fn wrapping_sub(self, count: usize) -> Self { self }
        pub fn wrapping_offset(self, count: isize) -> Self { self }
        pub fn offset_from(self, origin: *const T) -> isize { opaque() }
        pub fn read(self) -> T { *same::<_, &T>(self) }
        pub fn read_volatile(self) -> T { *same::<_, &T>(self) }
        pub fn read_unaligned(self) -> T { *same::<_, &T>(self) }
    }
    impl<T: ?Sized> *mut T {
        pub fn is_null(self) -> bool { opaque() }
        pub fn as_ref<'a>(self) -> Option<&'a T> { Some(same(self)) }
        pub fn as_mut<'a>(self) -> Option<&'a mut T> { Some(same(self)) }
        pub fn cast<U>(self) -> *mut U { same(self) }
        pub fn cast_const(self) -> *const T { same(self) }
    }
    impl<T> *mut T {
        pub fn add(self, count: usize) -> Self { self }
        pub fn sub(self, count: usize) -> Self { self }
        pub fn offset(self, count: isize) -> Self { self }
        pub fn wrapping_add(self, count: usize) -> Self { self }
        pub fn wrapping_sub(self, count: usize) -> Self { self }
        pub fn wrapping_offset(self, count: isize) -> Self { self }
        pub fn offset_from(self, origin: *const T) -> isize { opaque() }
        pub fn read(self) -> T { *same::<_, &T>(self) }
        pub fn read_volatile(self) -> T { *same::<_, &T>(self) }
        pub fn read_unaligned(self) -> T { *same::<_, &T>(self) }
        pub fn write(self, value: T) { if maybe() { *same::<_, &mut T>(self) = value; } }
        pub fn write_volatile(self, value: T) { if maybe() { *same::<_, &mut T>(self) = value; } }
        pub fn replace(self, value: T) -> T { let old = *same::<_, &T>(self); if maybe() { *same::<_, &mut T>(self) = value; } old }
    }
}

pub mod pin {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    /// Transparent.
    pub struct Pin<P>;
    impl<P> Pin<P> {
        pub fn new(pointer: P) -> Pin<P> { same(pointer) }
        pub fn new_unchecked(pointer: P) -> Pin<P> { same(pointer) }
        pub fn into_inner(pin: Pin<P>) -> P { same(pin) }
        pub fn as_ref(&self) -> Pin<&<P as crate::ops::Deref>::Target> where P: crate::ops::Deref { same(self) }
        pub fn as_mut(&mut self) -> Pin<&mut <P as crate::ops::Deref>::Target> where P: crate::ops::Deref { same(self) }
        pub fn set(&mut self, value: <P as crate::ops::Deref>::Target) where P: crate::ops::Deref { *same::<_, &mut <P as crate::ops::Deref>::Target>(self) = value; }
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub fn get_mut(self) -> &'a mut T { same(self) }
        pub fn get_unchecked_mut(self) -> &'a mut T { same(self) }
    }
    impl<'a, T: ?Sized> Pin<&'a T> {
        pub fn get_ref(self) -> &'a T { same(self) }
    }
    impl<P: crate::ops::Deref> crate::ops::Deref for Pin<P> {
        type Target = <P as crate::ops::Deref>::Target;
        fn deref(&self) -> &<P as crate::ops::Deref>::Target { same(self) }
    }
    impl<P: crate::ops::DerefMut> crate::ops::DerefMut for Pin<P> {
        fn deref_mut(&mut self) -> &mut <P as crate::ops::Deref>::Target { same(self) }
    }
    impl<P: Clone> Clone for Pin<P> {
        fn clone(&self) -> Pin<P> { *self }
    }
}
