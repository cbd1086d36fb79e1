
pub mod fmt {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct Error;
    pub type Result = crate::result::Result<(), Error>;
    pub enum Alignment {
        Left,
        Right,
        Center,
    }
    impl crate::error::Error for Error {}
    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl Debug for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    /// What a formatting call writes into; `format!` and its kin yield `buf`.
    pub struct Formatter<'a> {
        pub buf: String,
    }
    /// What `format_args!` yields: its data is the text's.
    pub struct Arguments<'a> {
        pub text: String,
    }
    impl<'a> Arguments<'a> {
        pub fn as_str(&self) -> Option<&'static str> { Some(same(&self.text)) }
    }
    impl<'a> Clone for Arguments<'a> {
        fn clone(&self) -> Arguments<'a> { *self }
    }
    impl<'a> Display for Arguments<'a> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, &self.text); Ok(()) }
    }
    impl<'a> Debug for Arguments<'a> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, &self.text); Ok(()) }
    }
    pub fn format(args: Arguments<'_>) -> String { args.text }
    pub fn write<W: Write + ?Sized>(output: &mut W, args: Arguments<'_>) -> Result { output.write_fmt(args) }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result { self.write_str(derive1(c)) }
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.write_str(args.text.as_str()) }
    }
    impl Write for String {
        fn write_str(&mut self, s: &str) -> Result { *self = derive2(&*self, s); Ok(()) }
    }
    impl<'a> Write for Formatter<'a> {
        fn write_str(&mut self, s: &str) -> Result { self.buf = derive2(&self.buf, s); Ok(()) }
    }
    impl<W: Write + ?Sized> Write for &mut W {
        fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) }
    }
    impl<'a> Formatter<'a> {
        pub fn new() -> Formatter<'a> { Formatter { buf: String::new() } }
        pub fn write_str(&mut self, s: &str) -> Result { self.buf = derive2(&self.buf, s); Ok(()) }
        pub fn write_char(&mut self, c: char) -> Result { self.buf = derive2(&self.buf, c); Ok(()) }
        pub fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.buf = derive2(&self.buf, args.text); Ok(()) }
        pub fn pad(&mut self, s: &str) -> Result { self.buf = derive2(&self.buf, s); Ok(()) }
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, digits: &str) -> Result { self.buf = derive2(&self.buf, digits); Ok(()) }
        pub fn alternate(&self) -> bool { opaque() }
        pub fn sign_plus(&self) -> bool { opaque() }
        pub fn sign_minus(&self) -> bool { opaque() }
        pub fn fill(&self) -> char { opaque() }
        pub fn width(&self) -> Option<usize> { opaque() }
        pub fn precision(&self) -> Option<usize> { opaque() }
        pub fn align(&self) -> Option<Alignment> { opaque() }
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct<'_, 'a> { DebugStruct { fmt: self } }
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_, 'a> { DebugTuple { fmt: self } }
        pub fn debug_list(&mut self) -> DebugList<'_, 'a> { DebugList { fmt: self } }
        pub fn debug_set(&mut self) -> DebugSet<'_, 'a> { DebugSet { fmt: self } }
        pub fn debug_map(&mut self) -> DebugMap<'_, 'a> { DebugMap { fmt: self } }
    }
    pub struct FromFn<F>(pub F);
    pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn(f) }
    impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) }
    }
    impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) }
    }
    pub struct DebugStruct<'a, 'b> {
        pub fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugStruct<'a, 'b> {
        pub fn finish(&mut self) -> Result { Ok(()) }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn field<T: Debug + ?Sized>(&mut self, name: &str, value: &T) -> &mut Self {
            Debug::fmt(value, self.fmt);
            self
        }
        pub fn field_with<F: FnOnce(&mut Formatter<'_>) -> Result>(&mut self, name: &str, f: F) -> &mut Self {
            f(self.fmt);
            self
        }
    }
    pub struct DebugTuple<'a, 'b> {
        pub fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugTuple<'a, 'b> {
        pub fn finish(&mut self) -> Result { Ok(()) }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn field<T: Debug + ?Sized>(&mut self, value: &T) -> &mut Self {
            Debug::fmt(value, self.fmt);
            self
        }
    }
    pub struct DebugList<'a, 'b> {
        pub fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugList<'a, 'b> {
        pub fn finish(&mut self) -> Result { Ok(()) }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn entry<T: Debug + ?Sized>(&mut self, value: &T) -> &mut Self {
            Debug::fmt(value, self.fmt);
            self
        }
        pub fn entries<T: Debug, I: IntoIterator<Item = T>>(&mut self, entries: I) -> &mut Self {
            if let Some(value) = entries.into_iter().next() {
                Debug::fmt(&value, self.fmt);
            }
            self
        }
    }
    pub struct DebugSet<'a, 'b> {
        pub fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugSet<'a, 'b> {
        pub fn finish(&mut self) -> Result { Ok(()) }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn entry<T: Debug + ?Sized>(&mut self, value: &T) -> &mut Self {
            Debug::fmt(value, self.fmt);
            self
        }
        pub fn entries<T: Debug, I: IntoIterator<Item = T>>(&mut self, entries: I) -> &mut Self {
            if let Some(value) = entries.into_iter().next() {
                Debug::fmt(&value, self.fmt);
            }
            self
        }
    }
    pub struct DebugMap<'a, 'b> {
        pub fmt: &'a mut Formatter<'b>,
    }
    impl<'a, 'b> DebugMap<'a, 'b> {
        pub fn finish(&mut self) -> Result { Ok(()) }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn entry<K: Debug + ?Sized, V: Debug + ?Sized>(&mut self, key: &K, value: &V) -> &mut Self {
            Debug::fmt(key, self.fmt);
            Debug::fmt(value, self.fmt);
            self
        }
        pub fn key<K: Debug + ?Sized>(&mut self, key: &K) -> &mut Self {
            Debug::fmt(key, self.fmt);
            self
        }
        pub fn value<V: Debug + ?Sized>(&mut self, value: &V) -> &mut Self {
            Debug::fmt(value, self.fmt);
            self
        }
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
            if let Some((key, value)) = entries.into_iter().next() {
                Debug::fmt(&key, self.fmt);
                Debug::fmt(&value, self.fmt);
            }
            self
        }
    }
    pub trait Display {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: Display + ?Sized> Display for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) }
    }
    impl<T: Display + ?Sized> Display for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) }
    }
    pub trait Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: Debug + ?Sized> Debug for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
    }
    impl<T: Debug + ?Sized> Debug for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) }
    }
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: LowerHex + ?Sized> LowerHex for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) }
    }
    impl<T: LowerHex + ?Sized> LowerHex for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerHex::fmt(&**self, f) }
    }
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: UpperHex + ?Sized> UpperHex for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) }
    }
    impl<T: UpperHex + ?Sized> UpperHex for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperHex::fmt(&**self, f) }
    }
    pub trait Binary {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: Binary + ?Sized> Binary for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) }
    }
    impl<T: Binary + ?Sized> Binary for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Binary::fmt(&**self, f) }
    }
    pub trait Octal {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: Octal + ?Sized> Octal for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) }
    }
    impl<T: Octal + ?Sized> Octal for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Octal::fmt(&**self, f) }
    }
    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: LowerExp + ?Sized> LowerExp for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) }
    }
    impl<T: LowerExp + ?Sized> LowerExp for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { LowerExp::fmt(&**self, f) }
    }
    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: UpperExp + ?Sized> UpperExp for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) }
    }
    impl<T: UpperExp + ?Sized> UpperExp for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { UpperExp::fmt(&**self, f) }
    }
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }
    impl<T: Pointer + ?Sized> Pointer for &T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Pointer::fmt(&**self, f) }
    }
    impl<T: Pointer + ?Sized> Pointer for &mut T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Pointer::fmt(&**self, f) }
    }
    impl Display for str {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Display for String {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Display for char {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Display for bool {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Debug for str {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Debug for String {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Debug for char {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Debug for bool {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Debug for () {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl Debug for ! {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl Debug for crate::convert::Infallible {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl Display for crate::convert::Infallible {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl<T> Debug for [T] where T: Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self[0], f) }
    }
    impl<T: Debug, const N: usize> Debug for [T; N] {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self[0], f) }
    }
    impl<T: Debug> Debug for Option<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            match self {
                Some(x) => Debug::fmt(x, f),
                None => Ok(()),
            }
        }
    }
    impl<T: Debug, E: Debug> Debug for crate::result::Result<T, E> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            match self {
                Ok(x) => Debug::fmt(x, f),
                Err(e) => Debug::fmt(e, f),
            }
        }
    }
    impl<T: ?Sized> Debug for *const T {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl<T: ?Sized> Debug for crate::marker::PhantomData<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl Debug for crate::cmp::Ordering {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Ok(()) }
    }
    impl<T: Debug> Debug for crate::cmp::Reverse<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&self.0, f) }
    }
    impl<T: Debug> Debug for crate::ops::Range<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.start, f);
            Debug::fmt(&self.end, f)
        }
    }
    impl<P: Debug> Debug for crate::pin::Pin<P> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(same::<_, &P>(self), f) }
    }
    impl<'a, B: ?Sized + ToOwned + Display> Display for crate::borrow::Cow<'a, B> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(crate::ops::Deref::deref(self), f) }
    }
    impl<'a, B: ?Sized + ToOwned + Debug> Debug for crate::borrow::Cow<'a, B> {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(crate::ops::Deref::deref(self), f) }
    }
    impl<A: Debug> Debug for (A,) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug> Debug for (A, B) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Debug::fmt(&self.3, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Debug::fmt(&self.3, f);
            Debug::fmt(&self.4, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Debug::fmt(&self.3, f);
            Debug::fmt(&self.4, f);
            Debug::fmt(&self.5, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug> Debug for (A, B, C, D, E, F, G) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Debug::fmt(&self.3, f);
            Debug::fmt(&self.4, f);
            Debug::fmt(&self.5, f);
            Debug::fmt(&self.6, f);
            Ok(())
        }
    }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug> Debug for (A, B, C, D, E, F, G, H) {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            Debug::fmt(&self.0, f);
            Debug::fmt(&self.1, f);
            Debug::fmt(&self.2, f);
            Debug::fmt(&self.3, f);
            Debug::fmt(&self.4, f);
            Debug::fmt(&self.5, f);
            Debug::fmt(&self.6, f);
            Debug::fmt(&self.7, f);
            Ok(())
        }
    }
}

pub mod error {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub trait Error: crate::fmt::Debug + crate::fmt::Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> { None }
        fn description(&self) -> &str { derive1(self) }
        fn cause(&self) -> Option<&dyn Error> { self.source() }
    }
    impl<'a, T: Error + ?Sized> Error for &'a T {
        fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() }
    }
    impl dyn Error {
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { Some(same(self)) }
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { Some(same(self)) }
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> { Ok(same(self)) }
        pub fn is<T: Error + 'static>(&self) -> bool { opaque() }
    }
}

pub mod any {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct TypeId;
    impl TypeId {
        pub fn of<T: ?Sized>() -> TypeId { TypeId }
    }
    pub trait Any {
        fn type_id(&self) -> TypeId { TypeId }
    }
    impl<T: ?Sized> Any for T {}
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool { opaque() }
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> { Some(same(self)) }
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { Some(same(self)) }
        pub fn downcast<T: Any>(self: Box<Self>) -> Result<Box<T>, Box<dyn Any>> { Ok(same(self)) }
    }
    pub fn type_name<T: ?Sized>() -> &'static str { opaque() }
    pub fn type_name_of_val<T: ?Sized>(value: &T) -> &'static str { opaque() }
}

pub mod hash {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized { data[0].hash(state); }
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) { self.write(derive1(i)) }
        fn write_u16(&mut self, i: u16) { self.write(derive1(i)) }
        fn write_u32(&mut self, i: u32) { self.write(derive1(i)) }
        fn write_u64(&mut self, i: u64) { self.write(derive1(i)) }
        fn write_u128(&mut self, i: u128) { self.write(derive1(i)) }
        fn write_usize(&mut self, i: usize) { self.write(derive1(i)) }
        fn write_i64(&mut self, i: i64) { self.write(derive1(i)) }
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized {
            let mut hasher = self.build_hasher();
            x.hash(&mut hasher);
            hasher.finish()
        }
    }
    pub struct RandomState;
    impl RandomState {
        pub fn new() -> RandomState { RandomState }
    }
    impl Default for RandomState {
        fn default() -> RandomState { RandomState }
    }
    impl Clone for RandomState {
        fn clone(&self) -> RandomState { RandomState }
    }
    impl BuildHasher for RandomState {
        type Hasher = DefaultHasher;
        fn build_hasher(&self) -> DefaultHasher { DefaultHasher::new() }
    }
    pub struct BuildHasherDefault<H>;
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
        type Hasher = H;
        fn build_hasher(&self) -> H { H::default() }
    }
    impl<H> Default for BuildHasherDefault<H> {
        fn default() -> BuildHasherDefault<H> { opaque() }
    }
    /// A hash of data is a pseudonym of it: see the model of `finish`.
    pub struct DefaultHasher {
        pub state: u64,
    }
    impl DefaultHasher {
        pub fn new() -> DefaultHasher { DefaultHasher { state: 0 } }
    }
    impl Default for DefaultHasher {
        fn default() -> DefaultHasher { DefaultHasher { state: 0 } }
    }
    impl Hasher for DefaultHasher {
        fn finish(&self) -> u64 { self.state }
        fn write(&mut self, bytes: &[u8]) { self.state = derive2(&self.state, bytes); }
    }
    impl<T: Hash + ?Sized> Hash for &T {
        fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); }
    }
    impl<T: Hash + ?Sized> Hash for &mut T {
        fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); }
    }
    impl<T: Hash> Hash for Option<T> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            if let Some(x) = self {
                x.hash(state);
            }
        }
    }
    impl Hash for () {
        fn hash<H: Hasher>(&self, state: &mut H) {}
    }
    impl<A: Hash, B: Hash> Hash for (A, B) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
            self.1.hash(state);
        }
    }
    impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {
        fn hash<H: Hasher>(&self, state: &mut H) {
            self.0.hash(state);
            self.1.hash(state);
            self.2.hash(state);
        }
    }
    impl<K: Hash, V: Hash> Hash for crate::collections::BTreeMap<K, V> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            same::<_, &[(K, V)]>(self)[0].hash(state);
        }
    }
}

pub mod num {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum IntErrorKind {
        Empty,
        InvalidDigit,
        PosOverflow,
        NegOverflow,
        Zero,
    }
    pub struct NonZero<T>;
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroIsize = NonZero<isize>;
    impl<T> NonZero<T> {
        pub const fn new(n: T) -> Option<NonZero<T>> { Some(same(n)) }
        pub const fn new_unchecked(n: T) -> NonZero<T> { same(n) }
        pub const fn get(self) -> T { same(self) }
    }
    impl<T> Clone for NonZero<T> {
        fn clone(&self) -> NonZero<T> { *self }
    }
    impl<T: crate::fmt::Display> crate::fmt::Display for NonZero<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Display::fmt(same::<_, &T>(self), f) }
    }
    impl<T: crate::fmt::Debug> crate::fmt::Debug for NonZero<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { crate::fmt::Debug::fmt(same::<_, &T>(self), f) }
    }
    pub struct Wrapping<T>(pub T);
    pub struct ParseIntError;
    impl ParseIntError {
        pub fn kind(&self) -> &IntErrorKind { opaque() }
    }
    pub struct ParseFloatError;
    pub struct TryFromIntError;
    impl crate::error::Error for ParseIntError {}
    impl Clone for ParseIntError {
        fn clone(&self) -> ParseIntError { opaque() }
    }
    impl crate::fmt::Display for ParseIntError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for ParseIntError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for ParseFloatError {}
    impl Clone for ParseFloatError {
        fn clone(&self) -> ParseFloatError { opaque() }
    }
    impl crate::fmt::Display for ParseFloatError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for ParseFloatError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for TryFromIntError {}
    impl Clone for TryFromIntError {
        fn clone(&self) -> TryFromIntError { opaque() }
    }
    impl crate::fmt::Display for TryFromIntError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for TryFromIntError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::char::ParseCharError {}
    impl Clone for crate::char::ParseCharError {
        fn clone(&self) -> crate::char::ParseCharError { opaque() }
    }
    impl crate::fmt::Display for crate::char::ParseCharError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::char::ParseCharError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::char::CharTryFromError {}
    impl Clone for crate::char::CharTryFromError {
        fn clone(&self) -> crate::char::CharTryFromError { opaque() }
    }
    impl crate::fmt::Display for crate::char::CharTryFromError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::char::CharTryFromError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::array::TryFromSliceError {}
    impl Clone for crate::array::TryFromSliceError {
        fn clone(&self) -> crate::array::TryFromSliceError { opaque() }
    }
    impl crate::fmt::Display for crate::array::TryFromSliceError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::array::TryFromSliceError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::cell::BorrowError {}
    impl Clone for crate::cell::BorrowError {
        fn clone(&self) -> crate::cell::BorrowError { opaque() }
    }
    impl crate::fmt::Display for crate::cell::BorrowError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::cell::BorrowError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::cell::BorrowMutError {}
    impl Clone for crate::cell::BorrowMutError {
        fn clone(&self) -> crate::cell::BorrowMutError { opaque() }
    }
    impl crate::fmt::Display for crate::cell::BorrowMutError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::cell::BorrowMutError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for crate::collections::TryReserveError {}
    impl Clone for crate::collections::TryReserveError {
        fn clone(&self) -> crate::collections::TryReserveError { opaque() }
    }
    impl crate::fmt::Display for crate::collections::TryReserveError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for crate::collections::TryReserveError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
}

pub mod time {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    #[derive(Debug)]
    pub struct TryFromFloatSecsError;
    impl crate::fmt::Display for TryFromFloatSecsError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for TryFromFloatSecsError {}
    pub struct Duration {
        pub nanos: u128,
    }
    pub struct Instant;
    pub struct SystemTime {
        pub nanos: u128,
    }
    pub struct SystemTimeError;
    pub const UNIX_EPOCH: SystemTime = SystemTime { nanos: 0 };
    // Lengths are told in nanoseconds, and made by the arithmetic that they are made by: times-to-live are read off it.
    impl Duration {
        pub const ZERO: Duration = Duration { nanos: 0 };
        pub const MAX: Duration = Duration { nanos: 18_446_744_073_709_551_615_999_999_999 };
        pub const fn new(secs: u64, nanos: u32) -> Duration { Duration { nanos: secs as u128 * 1_000_000_000 + nanos as u128 } }
        pub const fn from_secs(n: u64) -> Duration { Duration { nanos: n as u128 * 1_000_000_000 } }
        pub const fn from_millis(n: u64) -> Duration { Duration { nanos: n as u128 * 1_000_000 } }
        pub const fn from_micros(n: u64) -> Duration { Duration { nanos: n as u128 * 1_000 } }
        pub const fn from_nanos(n: u64) -> Duration { Duration { nanos: n as u128 } }
        pub const fn from_mins(n: u64) -> Duration { Duration { nanos: n as u128 * 60_000_000_000 } }
        pub const fn from_hours(n: u64) -> Duration { Duration { nanos: n as u128 * 3_600_000_000_000 } }
        pub const fn from_days(n: u64) -> Duration { Duration { nanos: n as u128 * 86_400_000_000_000 } }
        pub const fn from_weeks(n: u64) -> Duration { Duration { nanos: n as u128 * 604_800_000_000_000 } }
        pub fn from_secs_f64(n: f64) -> Duration { Duration { nanos: derive1(n) } }
        pub fn from_secs_f32(n: f32) -> Duration { Duration { nanos: derive1(n) } }
        pub fn is_zero(&self) -> bool { opaque() }
        pub fn as_secs(&self) -> u64 { (self.nanos / 1_000_000_000) as u64 }
        pub fn as_millis(&self) -> u128 { self.nanos / 1_000_000 }
        pub fn as_micros(&self) -> u128 { self.nanos / 1_000 }
        pub fn as_nanos(&self) -> u128 { self.nanos as u128 }
        pub fn subsec_nanos(&self) -> u32 { derive1(&self.nanos) }
        pub fn subsec_millis(&self) -> u32 { derive1(&self.nanos) }
        pub fn as_secs_f64(&self) -> f64 { derive1(&self.nanos) }
        pub fn as_secs_f32(&self) -> f32 { derive1(&self.nanos) }
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> { Some(self + rhs) }
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> { Some(self - rhs) }
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> { Some(self * rhs) }
        pub fn saturating_add(self, rhs: Duration) -> Duration { self + rhs }
        pub fn saturating_sub(self, rhs: Duration) -> Duration { self - rhs }
        pub fn saturating_mul(self, rhs: u32) -> Duration { self * rhs }
        pub fn mul_f64(self, rhs: f64) -> Duration { derive2(self, rhs) }
        pub fn abs_diff(self, rhs: Duration) -> Duration { derive2(self, rhs) }
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> { Ok(derive1(secs)) }
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> { Ok(derive1(secs)) }
        pub fn mul_f32(self, by: f32) -> Duration { derive2(self, by) }
        pub fn div_f64(self, by: f64) -> Duration { derive2(self, by) }
    }
    impl Instant {
        pub fn now() -> Instant { Instant }
        pub fn elapsed(&self) -> Duration { opaque() }
        pub fn duration_since(&self, earlier: Instant) -> Duration { opaque() }
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { opaque() }
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { opaque() }
        pub fn checked_add(&self, rhs: Duration) -> Option<Instant> { Some(Instant) }
        pub fn checked_sub(&self, rhs: Duration) -> Option<Instant> { Some(Instant) }
    }
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = SystemTime { nanos: 0 };
        pub fn now() -> SystemTime { opaque() }
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { Ok(Duration { nanos: self.nanos }) }
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> { Ok(Duration { nanos: derive2(&self.nanos, earlier.nanos) }) }
        pub fn checked_add(&self, rhs: Duration) -> Option<SystemTime> { Some(derive2(self, rhs)) }
        pub fn checked_sub(&self, rhs: Duration) -> Option<SystemTime> { Some(derive2(self, rhs)) }
    }
    impl crate::error::Error for SystemTimeError {}
    impl crate::fmt::Display for SystemTimeError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for SystemTimeError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::ops::Sub for Instant {
        type Output = Duration;
        fn sub(self, rhs: Instant) -> Duration { opaque() }
    }
    impl crate::ops::Add<Duration> for Duration {
        type Output = Duration;
        fn add(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos + rhs.nanos } }
    }
    impl crate::ops::AddAssign<Duration> for Duration {
        fn add_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub<Duration> for Duration {
        type Output = Duration;
        fn sub(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos - rhs.nanos } }
    }
    impl crate::ops::SubAssign<Duration> for Duration {
        fn sub_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Mul<u32> for Duration {
        type Output = Duration;
        fn mul(self, rhs: u32) -> Duration { Duration { nanos: self.nanos * rhs as u128 } }
    }
    impl crate::ops::MulAssign<u32> for Duration {
        fn mul_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Div<u32> for Duration {
        type Output = Duration;
        fn div(self, rhs: u32) -> Duration { Duration { nanos: self.nanos / rhs as u128 } }
    }
    impl crate::ops::DivAssign<u32> for Duration {
        fn div_assign(&mut self, rhs: u32) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Add<Duration> for Instant {
        type Output = Instant;
        fn add(self, rhs: Duration) -> Instant { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign<Duration> for Instant {
        fn add_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub<Duration> for Instant {
        type Output = Instant;
        fn sub(self, rhs: Duration) -> Instant { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign<Duration> for Instant {
        fn sub_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Add<Duration> for SystemTime {
        type Output = SystemTime;
        fn add(self, rhs: Duration) -> SystemTime { derive2(self, rhs) }
    }
    impl crate::ops::AddAssign<Duration> for SystemTime {
        fn add_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl crate::ops::Sub<Duration> for SystemTime {
        type Output = SystemTime;
        fn sub(self, rhs: Duration) -> SystemTime { derive2(self, rhs) }
    }
    impl crate::ops::SubAssign<Duration> for SystemTime {
        fn sub_assign(&mut self, rhs: Duration) { *self = derive2(&*self, rhs); }
    }
    impl Clone for Duration {
        fn clone(&self) -> Duration { *self }
    }
    impl Copy for Duration {}
    impl PartialEq for Duration {
        fn eq(&self, other: &Duration) -> bool { opaque() }
    }
    impl Eq for Duration {}
    impl PartialOrd for Duration {
        fn partial_cmp(&self, other: &Duration) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for Duration {
        fn cmp(&self, other: &Duration) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for Duration {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for Duration {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Default for Duration {
        fn default() -> Duration { opaque() }
    }
    impl Clone for Instant {
        fn clone(&self) -> Instant { *self }
    }
    impl Copy for Instant {}
    impl PartialEq for Instant {
        fn eq(&self, other: &Instant) -> bool { opaque() }
    }
    impl Eq for Instant {}
    impl PartialOrd for Instant {
        fn partial_cmp(&self, other: &Instant) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for Instant {
        fn cmp(&self, other: &Instant) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for Instant {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for Instant {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for SystemTime {
        fn clone(&self) -> SystemTime { *self }
    }
    impl Copy for SystemTime {}
    impl PartialEq for SystemTime {
        fn eq(&self, other: &SystemTime) -> bool { opaque() }
    }
    impl Eq for SystemTime {}
    impl PartialOrd for SystemTime {
        fn partial_cmp(&self, other: &SystemTime) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for SystemTime {
        fn cmp(&self, other: &SystemTime) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for SystemTime {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for SystemTime {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::iter::Sum for Duration {
        fn sum<I: Iterator<Item = Duration>>(mut iter: I) -> Duration {
            let Some(x) = iter.next() else { return opaque() };
            x
        }
    }
}

pub mod thread {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;
    /// Holds what the thread yields.
    pub struct JoinHandle<T> {
        pub value: T,
    }
    pub struct ScopedJoinHandle<'scope, T> {
        pub value: T,
    }
    pub struct Thread;
    pub struct ThreadId;
    pub struct Builder;
    pub struct Scope<'scope, 'env>;
    #[interior]
    pub struct LocalKey<T>;
    pub struct AccessError;
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> { JoinHandle { value: f() } }
    pub fn scope<'env, F: FnOnce(&Scope<'_, 'env>) -> T, T>(f: F) -> T { f(&Scope) }
    pub fn sleep(duration: crate::time::Duration) {}
    pub fn yield_now() {}
    pub fn park() {}
    pub fn panicking() -> bool { opaque() }
    pub fn current() -> Thread { Thread }
    pub fn available_parallelism() -> crate::io::Result<crate::num::NonZeroUsize> { opaque() }
    impl<'scope, 'env> Scope<'scope, 'env> {
        pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&self, f: F) -> ScopedJoinHandle<'scope, T> { ScopedJoinHandle { value: f() } }
    }
    impl<T> JoinHandle<T> {
        pub fn join(self) -> Result<T> { Ok(self.value) }
        pub fn is_finished(&self) -> bool { opaque() }
        pub fn thread(&self) -> &Thread { &Thread }
    }
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        pub fn join(self) -> Result<T> { Ok(self.value) }
        pub fn is_finished(&self) -> bool { opaque() }
    }
    impl Builder {
        pub fn new() -> Builder { Builder }
        pub fn name(self, name: String) -> Builder { self }
        pub fn stack_size(self, size: usize) -> Builder { self }
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> crate::io::Result<JoinHandle<T>> { Ok(JoinHandle { value: f() }) }
    }
    impl Thread {
        pub fn id(&self) -> ThreadId { ThreadId }
        pub fn name(&self) -> Option<&str> { opaque() }
        pub fn unpark(&self) {}
    }
    impl<T> LocalKey<T> {
        pub const fn new(value: T) -> LocalKey<T> { same(value) }
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(same(self)) }
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> { Ok(f(same(self))) }
    }
    impl<T> LocalKey<crate::cell::Cell<T>> {
        pub fn set(&'static self, value: T) { same::<_, &crate::cell::Cell<T>>(self).set(value); }
        pub fn get(&'static self) -> T { same::<_, &crate::cell::Cell<T>>(self).get() }
        pub fn take(&'static self) -> T where T: Default { same::<_, &crate::cell::Cell<T>>(self).get() }
        pub fn replace(&'static self, value: T) -> T { same::<_, &crate::cell::Cell<T>>(self).replace(value) }
    }
    impl<T> LocalKey<crate::cell::RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R { f(same(self)) }
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R { f(same(self)) }
    }
    impl Clone for ThreadId {
        fn clone(&self) -> ThreadId { *self }
    }
    impl Copy for ThreadId {}
    impl PartialEq for ThreadId {
        fn eq(&self, other: &ThreadId) -> bool { opaque() }
    }
    impl Eq for ThreadId {}
    impl PartialOrd for ThreadId {
        fn partial_cmp(&self, other: &ThreadId) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for ThreadId {
        fn cmp(&self, other: &ThreadId) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for ThreadId {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for ThreadId {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
}

pub mod process {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct Command {
        pub program: crate::ffi::OsString,
        pub args: crate::ffi::OsString,
        pub env: crate::ffi::OsString,
    }
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    pub struct ChildStdin;
    pub struct ChildStdout;
    pub struct ChildStderr;
    pub struct Stdio;
    pub struct ExitStatus;
    pub struct ExitCode;
    pub struct Output {
        pub status: ExitStatus,
        pub stdout: Vec<u8>,
        pub stderr: Vec<u8>,
    }
    pub trait Termination {}
    impl Termination for () {}
    impl Stdio {
        pub fn piped() -> Stdio { Stdio }
        pub fn inherit() -> Stdio { Stdio }
        pub fn null() -> Stdio { Stdio }
    }
    impl ExitStatus {
        pub fn success(&self) -> bool { opaque() }
        pub fn code(&self) -> Option<i32> { opaque() }
    }
    impl ExitCode {
        pub const SUCCESS: ExitCode = ExitCode;
        pub const FAILURE: ExitCode = ExitCode;
    }
    impl From<u8> for ExitCode {
        fn from(code: u8) -> ExitCode { ExitCode }
    }
    impl Command {
        pub fn new<S: AsRef<crate::ffi::OsStr>>(program: S) -> Command { Command { program: derive1(program), args: opaque(), env: opaque() } }
        pub fn arg<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command {
            self.args = derive2(&self.args, arg);
            self
        }
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<crate::ffi::OsStr>>(&mut self, args: I) -> &mut Command {
            if let Some(arg) = args.into_iter().next() {
                self.args = derive2(&self.args, arg);
            }
            self
        }
        pub fn env<K: AsRef<crate::ffi::OsStr>, V: AsRef<crate::ffi::OsStr>>(&mut self, key: K, value: V) -> &mut Command {
            self.env = derive2(&self.env, value);
            self
        }
        pub fn env_remove<K: AsRef<crate::ffi::OsStr>>(&mut self, key: K) -> &mut Command { self }
        pub fn env_clear(&mut self) -> &mut Command { self }
        pub fn current_dir<P: AsRef<crate::path::Path>>(&mut self, dir: P) -> &mut Command { self }
        pub fn stdin(&mut self, cfg: Stdio) -> &mut Command { self }
        pub fn stdout(&mut self, cfg: Stdio) -> &mut Command { self }
        pub fn stderr(&mut self, cfg: Stdio) -> &mut Command { self }
        pub fn spawn(&mut self) -> crate::io::Result<Child> { Ok(opaque()) }
        pub fn output(&mut self) -> crate::io::Result<Output> { Ok(opaque()) }
        pub fn status(&mut self) -> crate::io::Result<ExitStatus> { Ok(opaque()) }
    }
    impl Child {
        pub fn wait(&mut self) -> crate::io::Result<ExitStatus> { Ok(opaque()) }
        pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>> { Ok(opaque()) }
        pub fn wait_with_output(self) -> crate::io::Result<Output> { Ok(opaque()) }
        pub fn kill(&mut self) -> crate::io::Result<()> { Ok(()) }
        pub fn id(&self) -> u32 { opaque() }
    }
    pub fn exit(code: i32) -> ! { loop {} }
    pub fn abort() -> ! { loop {} }
    pub fn id() -> u32 { opaque() }
}

pub mod future {
    use crate::intrinsics::*;
    use crate::pin::Pin;
    use crate::prelude::v1::*;
    use crate::task::{Context, Poll};
    pub trait Future {
        type Output;
        /// The body is that of the futures which `async` makes: they stand for what they yield.
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { Poll::Ready(same::<_, Self::Output>(self)) }
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
        fn into_future(self) -> F { self }
    }
    impl<F: Future + ?Sized> Future for &mut F {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Future::poll(same::<_, Pin<&mut F>>(self), cx) }
    }
    impl<F: Future + ?Sized> Future for Box<F> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Future::poll(same::<_, Pin<&mut F>>(self), cx) }
    }
    impl<P: crate::ops::Deref> Future for Pin<P> where P::Target: Future {
        type Output = <P::Target as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<<P::Target as Future>::Output> { Future::poll(same::<_, Pin<&mut P::Target>>(self), cx) }
    }
    /// A future that is there already.
    pub struct Ready<T> {
        pub value: T,
    }
    impl<T> Future for Ready<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { Poll::Ready(self.value) }
    }
    pub fn ready<T>(value: T) -> Ready<T> { Ready { value } }
    pub fn pending<T>() -> Ready<T> { opaque() }
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(mut f: F) -> Ready<T> {
        match f(&mut opaque::<Context<'_>>()) {
            Poll::Ready(value) => Ready { value },
            Poll::Pending => opaque(),
        }
    }
}

pub mod task {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum Poll<T> {
        Ready(T),
        Pending,
    }
    pub struct Context<'a>;
    pub struct Waker;
    pub trait Wake {
        fn wake(self: crate::sync::Arc<Self>);
    }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {
            match self {
                Poll::Ready(x) => Poll::Ready(f(x)),
                Poll::Pending => Poll::Pending,
            }
        }
        pub fn is_ready(&self) -> bool { opaque() }
        pub fn is_pending(&self) -> bool { opaque() }
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {
            match self {
                Poll::Ready(r) => Poll::Ready(r.map(f)),
                Poll::Pending => Poll::Pending,
            }
        }
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {
            match self {
                Poll::Ready(r) => Poll::Ready(r.map_err(f)),
                Poll::Pending => Poll::Pending,
            }
        }
    }
    impl<'a> Context<'a> {
        pub fn waker(&self) -> &'a Waker { opaque() }
        pub fn from_waker(waker: &'a Waker) -> Context<'a> { opaque() }
    }
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn noop() -> &'static Waker { opaque() }
    }
    impl Clone for Waker {
        fn clone(&self) -> Waker { Waker }
    }
    impl<T> From<T> for Poll<T> {
        fn from(value: T) -> Poll<T> { Poll::Ready(value) }
    }
}

pub mod panic {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct AssertUnwindSafe<T>(pub T);
    pub struct Location<'a>;
    pub struct PanicHookInfo<'a>;
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    pub trait UnwindSafe {}
    pub trait RefUnwindSafe {}
    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> { Ok(f()) }
    pub fn panic_any<M: 'static + crate::any::Any + Send>(msg: M) -> ! { loop {} }
    pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> ! { loop {} }
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>)>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>)> { opaque() }
    impl<'a> Location<'a> {
        pub fn caller() -> &'static Location<'static> { opaque() }
        pub fn file(&self) -> &str { opaque() }
        pub fn line(&self) -> u32 { opaque() }
    }
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn crate::any::Any + Send) { opaque() }
        pub fn location(&self) -> Option<&Location<'_>> { opaque() }
    }
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
        type Output = R;
        fn call_once(self, args: ()) -> R { (self.0)() }
    }
}

pub mod hint {
    pub fn black_box<T>(value: T) -> T { value }
    pub fn spin_loop() {}
    pub fn unreachable_unchecked() -> ! { loop {} }
}

pub mod ascii {
    use crate::intrinsics::*;
    pub fn escape_default(c: u8) -> crate::iter::Iter<u8> { crate::iter::Iter { elem: c } }
}

pub mod alloc {
    pub struct Layout;
    pub struct System;
}

pub mod atomics {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum Ordering {
        Relaxed,
        Release,
        Acquire,
        AcqRel,
        SeqCst,
    }
    pub fn fence(order: Ordering) {}
    #[interior]
    pub struct AtomicPtr<T>;
    impl<T> AtomicPtr<T> {
        pub const fn new(value: *mut T) -> AtomicPtr<T> { same(value) }
        pub fn load(&self, order: Ordering) -> *mut T { same(self) }
        pub fn store(&self, value: *mut T, order: Ordering) { if maybe() { *same::<_, &mut *mut T>(self) = value; } }
        pub fn swap(&self, value: *mut T, order: Ordering) -> *mut T { let old = *same::<_, &*mut T>(self); if maybe() { *same::<_, &mut *mut T>(self) = value; } old }
        pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> { Ok(self.swap(new, success)) }
        pub fn into_inner(self) -> *mut T { same(self) }
    }
    #[interior]
    pub struct AtomicBool;
    impl AtomicBool {
        pub const fn new(value: bool) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> bool { *same::<_, &bool>(self) }
        pub fn store(&self, value: bool, order: Ordering) { if maybe() { *same::<_, &mut bool>(self) = value; } }
        pub fn swap(&self, value: bool, order: Ordering) -> bool { let old = *same::<_, &bool>(self); if maybe() { *same::<_, &mut bool>(self) = value; } old }
        pub fn fetch_or(&self, value: bool, order: Ordering) -> bool { self.swap(value, order) }
        pub fn fetch_and(&self, value: bool, order: Ordering) -> bool { self.swap(value, order) }
        pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<bool, bool> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut bool { same(self) }
        pub fn into_inner(self) -> bool { same(self) }
    }
    impl Default for AtomicBool {
        fn default() -> AtomicBool { opaque() }
    }
    impl From<bool> for AtomicBool {
        fn from(value: bool) -> AtomicBool { same(value) }
    }
    impl crate::fmt::Debug for AtomicBool {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicU8;
    impl AtomicU8 {
        pub const fn new(value: u8) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> u8 { *same::<_, &u8>(self) }
        pub fn store(&self, value: u8, order: Ordering) { if maybe() { *same::<_, &mut u8>(self) = value; } }
        pub fn swap(&self, value: u8, order: Ordering) -> u8 { let old = *same::<_, &u8>(self); if maybe() { *same::<_, &mut u8>(self) = value; } old }
        pub fn fetch_add(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn fetch_max(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn fetch_min(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn fetch_or(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn fetch_and(&self, value: u8, order: Ordering) -> u8 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<u8, u8> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut u8 { same(self) }
        pub fn into_inner(self) -> u8 { same(self) }
    }
    impl Default for AtomicU8 {
        fn default() -> AtomicU8 { opaque() }
    }
    impl From<u8> for AtomicU8 {
        fn from(value: u8) -> AtomicU8 { same(value) }
    }
    impl crate::fmt::Debug for AtomicU8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicU16;
    impl AtomicU16 {
        pub const fn new(value: u16) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> u16 { *same::<_, &u16>(self) }
        pub fn store(&self, value: u16, order: Ordering) { if maybe() { *same::<_, &mut u16>(self) = value; } }
        pub fn swap(&self, value: u16, order: Ordering) -> u16 { let old = *same::<_, &u16>(self); if maybe() { *same::<_, &mut u16>(self) = value; } old }
        pub fn fetch_add(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn fetch_max(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn fetch_min(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn fetch_or(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn fetch_and(&self, value: u16, order: Ordering) -> u16 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<u16, u16> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut u16 { same(self) }
        pub fn into_inner(self) -> u16 { same(self) }
    }
    impl Default for AtomicU16 {
        fn default() -> AtomicU16 { opaque() }
    }
    impl From<u16> for AtomicU16 {
        fn from(value: u16) -> AtomicU16 { same(value) }
    }
    impl crate::fmt::Debug for AtomicU16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicU32;
    impl AtomicU32 {
        pub const fn new(value: u32) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> u32 { *same::<_, &u32>(self) }
        pub fn store(&self, value: u32, order: Ordering) { if maybe() { *same::<_, &mut u32>(self) = value; } }
        pub fn swap(&self, value: u32, order: Ordering) -> u32 { let old = *same::<_, &u32>(self); if maybe() { *same::<_, &mut u32>(self) = value; } old }
        pub fn fetch_add(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn fetch_max(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn fetch_min(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn fetch_or(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn fetch_and(&self, value: u32, order: Ordering) -> u32 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<u32, u32> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut u32 { same(self) }
        pub fn into_inner(self) -> u32 { same(self) }
    }
    impl Default for AtomicU32 {
        fn default() -> AtomicU32 { opaque() }
    }
    impl From<u32> for AtomicU32 {
        fn from(value: u32) -> AtomicU32 { same(value) }
    }
    impl crate::fmt::Debug for AtomicU32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicU64;
    impl AtomicU64 {
        pub const fn new(value: u64) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> u64 { *same::<_, &u64>(self) }
        pub fn store(&self, value: u64, order: Ordering) { if maybe() { *same::<_, &mut u64>(self) = value; } }
        pub fn swap(&self, value: u64, order: Ordering) -> u64 { let old = *same::<_, &u64>(self); if maybe() { *same::<_, &mut u64>(self) = value; } old }
        pub fn fetch_add(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn fetch_max(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn fetch_min(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn fetch_or(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn fetch_and(&self, value: u64, order: Ordering) -> u64 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<u64, u64> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut u64 { same(self) }
        pub fn into_inner(self) -> u64 { same(self) }
    }
    impl Default for AtomicU64 {
        fn default() -> AtomicU64 { opaque() }
    }
    impl From<u64> for AtomicU64 {
        fn from(value: u64) -> AtomicU64 { same(value) }
    }
    impl crate::fmt::Debug for AtomicU64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicUsize;
    impl AtomicUsize {
        pub const fn new(value: usize) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> usize { *same::<_, &usize>(self) }
        pub fn store(&self, value: usize, order: Ordering) { if maybe() { *same::<_, &mut usize>(self) = value; } }
        pub fn swap(&self, value: usize, order: Ordering) -> usize { let old = *same::<_, &usize>(self); if maybe() { *same::<_, &mut usize>(self) = value; } old }
        pub fn fetch_add(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn fetch_sub(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn fetch_max(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn fetch_min(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn fetch_or(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn fetch_and(&self, value: usize, order: Ordering) -> usize { self.swap(value, order) }
        pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<usize, usize> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut usize { same(self) }
        pub fn into_inner(self) -> usize { same(self) }
    }
    impl Default for AtomicUsize {
        fn default() -> AtomicUsize { opaque() }
    }
    impl From<usize> for AtomicUsize {
        fn from(value: usize) -> AtomicUsize { same(value) }
    }
    impl crate::fmt::Debug for AtomicUsize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicI8;
    impl AtomicI8 {
        pub const fn new(value: i8) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> i8 { *same::<_, &i8>(self) }
        pub fn store(&self, value: i8, order: Ordering) { if maybe() { *same::<_, &mut i8>(self) = value; } }
        pub fn swap(&self, value: i8, order: Ordering) -> i8 { let old = *same::<_, &i8>(self); if maybe() { *same::<_, &mut i8>(self) = value; } old }
        pub fn fetch_add(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn fetch_max(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn fetch_min(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn fetch_or(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn fetch_and(&self, value: i8, order: Ordering) -> i8 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<i8, i8> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut i8 { same(self) }
        pub fn into_inner(self) -> i8 { same(self) }
    }
    impl Default for AtomicI8 {
        fn default() -> AtomicI8 { opaque() }
    }
    impl From<i8> for AtomicI8 {
        fn from(value: i8) -> AtomicI8 { same(value) }
    }
    impl crate::fmt::Debug for AtomicI8 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicI16;
    impl AtomicI16 {
        pub const fn new(value: i16) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> i16 { *same::<_, &i16>(self) }
        pub fn store(&self, value: i16, order: Ordering) { if maybe() { *same::<_, &mut i16>(self) = value; } }
        pub fn swap(&self, value: i16, order: Ordering) -> i16 { let old = *same::<_, &i16>(self); if maybe() { *same::<_, &mut i16>(self) = value; } old }
        pub fn fetch_add(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn fetch_max(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn fetch_min(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn fetch_or(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn fetch_and(&self, value: i16, order: Ordering) -> i16 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<i16, i16> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut i16 { same(self) }
        pub fn into_inner(self) -> i16 { same(self) }
    }
    impl Default for AtomicI16 {
        fn default() -> AtomicI16 { opaque() }
    }
    impl From<i16> for AtomicI16 {
        fn from(value: i16) -> AtomicI16 { same(value) }
    }
    impl crate::fmt::Debug for AtomicI16 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicI32;
    impl AtomicI32 {
        pub const fn new(value: i32) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> i32 { *same::<_, &i32>(self) }
        pub fn store(&self, value: i32, order: Ordering) { if maybe() { *same::<_, &mut i32>(self) = value; } }
        pub fn swap(&self, value: i32, order: Ordering) -> i32 { let old = *same::<_, &i32>(self); if maybe() { *same::<_, &mut i32>(self) = value; } old }
        pub fn fetch_add(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn fetch_max(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn fetch_min(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn fetch_or(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn fetch_and(&self, value: i32, order: Ordering) -> i32 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<i32, i32> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut i32 { same(self) }
        pub fn into_inner(self) -> i32 { same(self) }
    }
    impl Default for AtomicI32 {
        fn default() -> AtomicI32 { opaque() }
    }
    impl From<i32> for AtomicI32 {
        fn from(value: i32) -> AtomicI32 { same(value) }
    }
    impl crate::fmt::Debug for AtomicI32 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicI64;
    impl AtomicI64 {
        pub const fn new(value: i64) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> i64 { *same::<_, &i64>(self) }
        pub fn store(&self, value: i64, order: Ordering) { if maybe() { *same::<_, &mut i64>(self) = value; } }
        pub fn swap(&self, value: i64, order: Ordering) -> i64 { let old = *same::<_, &i64>(self); if maybe() { *same::<_, &mut i64>(self) = value; } old }
        pub fn fetch_add(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn fetch_sub(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn fetch_max(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn fetch_min(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn fetch_or(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn fetch_and(&self, value: i64, order: Ordering) -> i64 { self.swap(value, order) }
        pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<i64, i64> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut i64 { same(self) }
        pub fn into_inner(self) -> i64 { same(self) }
    }
    impl Default for AtomicI64 {
        fn default() -> AtomicI64 { opaque() }
    }
    impl From<i64> for AtomicI64 {
        fn from(value: i64) -> AtomicI64 { same(value) }
    }
    impl crate::fmt::Debug for AtomicI64 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    #[interior]
    pub struct AtomicIsize;
    impl AtomicIsize {
        pub const fn new(value: isize) -> Self { same(value) }
        pub fn load(&self, order: Ordering) -> isize { *same::<_, &isize>(self) }
        pub fn store(&self, value: isize, order: Ordering) { if maybe() { *same::<_, &mut isize>(self) = value; } }
        pub fn swap(&self, value: isize, order: Ordering) -> isize { let old = *same::<_, &isize>(self); if maybe() { *same::<_, &mut isize>(self) = value; } old }
        pub fn fetch_add(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn fetch_sub(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn fetch_max(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn fetch_min(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn fetch_or(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn fetch_and(&self, value: isize, order: Ordering) -> isize { self.swap(value, order) }
        pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> { Ok(self.swap(new, success)) }
        pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> { Ok(self.swap(new, success)) }
        pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set: Ordering, fetch: Ordering, mut f: F) -> Result<isize, isize> { let old = self.load(set); if let Some(new) = f(old) { self.store(new, set); } Ok(old) }
        pub fn get_mut(&mut self) -> &mut isize { same(self) }
        pub fn into_inner(self) -> isize { same(self) }
    }
    impl Default for AtomicIsize {
        fn default() -> AtomicIsize { opaque() }
    }
    impl From<isize> for AtomicIsize {
        fn from(value: isize) -> AtomicIsize { same(value) }
    }
    impl crate::fmt::Debug for AtomicIsize {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
}
