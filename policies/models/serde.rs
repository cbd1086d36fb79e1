// serde: what a value shows when it is serialised. All formats write into one buffer; a derived `serialize` hands each field
// that is not skipped to the same function with the same serializer.

pub use de::{Deserialize, DeserializeOwned, Deserializer};
pub use ser::{Serialize, Serializer};

pub mod ser {
    use std::intrinsics::*;

    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }
    pub trait Error: Sized {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
    }
    /// The error of the stub's own serializer.
    #[derive(Debug)]
    #[own]
    pub struct TextError;
    impl Error for TextError {
        fn custom<T: std::fmt::Display>(msg: T) -> TextError {
            TextError
        }
    }
    /// What every format writes into.
    #[own]
    pub struct Text {
        pub buf: String,
    }
    /// All that `value` shows.
    #[own]
    pub fn to_text<T: Serialize + ?Sized>(value: &T) -> String {
        let mut text = Text { buf: String::new() };
        value.serialize(&mut text);
        text.buf
    }
    /// One for every compound: sequences, maps, structs.
    #[own]
    pub struct Compound<'a> {
        pub text: &'a mut Text,
    }
    pub trait SerializeSeq {
        type Ok;
        type Error;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTuple {
        type Ok;
        type Error;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleStruct {
        type Ok;
        type Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleVariant {
        type Ok;
        type Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error;
        fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> {
            self.serialize_key(key)?;
            self.serialize_value(value)
        }
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {
            Ok(())
        }
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStructVariant {
        type Ok;
        type Error;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    impl<'a> SerializeSeq for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeTuple for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeTupleStruct for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeTupleVariant for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeStruct for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeStructVariant for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    impl<'a> SerializeMap for Compound<'a> {
        type Ok = ();
        type Error = TextError;
        fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), TextError> {
            key.serialize(&mut *self.text)
        }
        fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), TextError> {
            value.serialize(&mut *self.text)
        }
        fn end(self) -> Result<(), TextError> {
            Ok(())
        }
    }
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> {}
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error> {}
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, name: &'static str, index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_variant<T: Serialize + ?Sized>(self, name: &'static str, index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
        fn serialize_tuple_variant(self, name: &'static str, index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
        fn serialize_struct_variant(self, name: &'static str, index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
        fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error> {
            self.serialize_str(&value.to_string())
        }
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error>
        where
            I::Item: Serialize,
        {
            let Some(item) = iter.into_iter().next() else { return self.serialize_unit() };
            item.serialize(self)
        }
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error> {
            let mut map = self.serialize_map(None)?;
            if let Some((key, value)) = iter.into_iter().next() {
                map.serialize_entry(&key, &value)?;
            }
            map.end()
        }
        fn is_human_readable(&self) -> bool {
            true
        }
    }
    impl<'a> Serializer for &'a mut Text {
        type Ok = ();
        type Error = TextError;
        type SerializeSeq = Compound<'a>;
        type SerializeTuple = Compound<'a>;
        type SerializeTupleStruct = Compound<'a>;
        type SerializeTupleVariant = Compound<'a>;
        type SerializeMap = Compound<'a>;
        type SerializeStruct = Compound<'a>;
        type SerializeStructVariant = Compound<'a>;
        fn serialize_bool(self, v: bool) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_i8(self, v: i8) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_i16(self, v: i16) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_i32(self, v: i32) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_i64(self, v: i64) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_i128(self, v: i128) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_u8(self, v: u8) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_u16(self, v: u16) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_u32(self, v: u32) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_u64(self, v: u64) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_u128(self, v: u128) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_f32(self, v: f32) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_f64(self, v: f64) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_char(self, v: char) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_str(self, v: &str) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_bytes(self, v: &[u8]) -> Result<(), TextError> { self.buf = derive2(&self.buf, v); Ok(()) }
        fn serialize_none(self) -> Result<(), TextError> { Ok(()) }
        fn serialize_unit(self) -> Result<(), TextError> { Ok(()) }
        fn serialize_unit_struct(self, name: &'static str) -> Result<(), TextError> { Ok(()) }
        fn serialize_unit_variant(self, name: &'static str, index: u32, variant: &'static str) -> Result<(), TextError> { Ok(()) }
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), TextError> { value.serialize(self) }
        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), TextError> { value.serialize(self) }
        fn serialize_newtype_variant<T: Serialize + ?Sized>(self, name: &'static str, index: u32, variant: &'static str, value: &T) -> Result<(), TextError> { value.serialize(self) }
        fn serialize_seq(self, len: Option<usize>) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_map(self, len: Option<usize>) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_tuple(self, len: usize) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_tuple_variant(self, name: &'static str, index: u32, variant: &'static str, len: usize) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
        fn serialize_struct_variant(self, name: &'static str, index: u32, variant: &'static str, len: usize) -> Result<Compound<'a>, TextError> { Ok(Compound { text: self }) }
    }

    impl<T: Serialize + ?Sized> Serialize for &T {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (**self).serialize(serializer)
        }
    }
    impl<T: Serialize + ?Sized> Serialize for &mut T {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (**self).serialize(serializer)
        }
    }
    impl<T: Serialize> Serialize for Option<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => value.serialize(serializer),
                None => serializer.serialize_none(),
            }
        }
    }
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Ok(value) => value.serialize(serializer),
                Err(error) => error.serialize(serializer),
            }
        }
    }
    impl<T: Serialize> Serialize for [T] {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self[0].serialize(serializer)
        }
    }
    impl<T: Serialize, const N: usize> Serialize for [T; N] {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self[0].serialize(serializer)
        }
    }
    impl Serialize for () {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }
    impl<'a, B: ?Sized + ToOwned + Serialize> Serialize for std::borrow::Cow<'a, B> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (**self).serialize(serializer)
        }
    }
    impl<T: ?Sized> Serialize for std::marker::PhantomData<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }
    impl Serialize for bool {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_bool(*self) }
    }
    impl Serialize for i8 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i8(*self) }
    }
    impl Serialize for i16 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i16(*self) }
    }
    impl Serialize for i32 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i32(*self) }
    }
    impl Serialize for i64 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i64(*self) }
    }
    impl Serialize for i128 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i128(*self) }
    }
    impl Serialize for u8 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u8(*self) }
    }
    impl Serialize for u16 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u16(*self) }
    }
    impl Serialize for u32 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u32(*self) }
    }
    impl Serialize for u64 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u64(*self) }
    }
    impl Serialize for u128 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u128(*self) }
    }
    impl Serialize for f32 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_f32(*self) }
    }
    impl Serialize for f64 {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_f64(*self) }
    }
    impl Serialize for char {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_char(*self) }
    }
    impl Serialize for usize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_u64(*self as u64) }
    }
    impl Serialize for isize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i64(*self as i64) }
    }
    impl Serialize for str {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self) }
    }
    impl Serialize for String {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) }
    }
    impl Serialize for std::path::Path {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::path::PathBuf {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::ffi::OsString {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::net::IpAddr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::net::Ipv4Addr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::net::Ipv6Addr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::net::SocketAddr {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::time::Duration {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl Serialize for std::time::SystemTime {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(derive1(self)) }
    }
    impl<T: Serialize + ?Sized> Serialize for Box<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize + ?Sized> Serialize for std::rc::Rc<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize + ?Sized> Serialize for std::sync::Arc<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::cell::Cell<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::cell::RefCell<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::sync::Mutex<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::sync::RwLock<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::cmp::Reverse<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::num::NonZero<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &T>(self).serialize(serializer) }
    }
    impl<T: Serialize> Serialize for Vec<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::collections::VecDeque<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::collections::LinkedList<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::collections::BinaryHeap<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<T: Serialize, H> Serialize for std::collections::HashSet<T, H> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { same::<_, &[T]>(self)[0].serialize(serializer) }
    }
    impl<K: Serialize, V: Serialize, H> Serialize for std::collections::HashMap<K, V, H> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)?;
            map.end()
        }
    }
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&same::<_, &[(K, V)]>(self)[0].0, &same::<_, &[(K, V)]>(self)[0].1)?;
            map.end()
        }
    }
    impl<A: Serialize> Serialize for (A,) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(1)?;
            tuple.serialize_element(&self.0)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize> Serialize for (A, B) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(2)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize> Serialize for (A, B, C) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(3)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize> Serialize for (A, B, C, D) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(4)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize> Serialize for (A, B, C, D, E) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(5)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.end()
        }
    }
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize, E: Serialize, F: Serialize> Serialize for (A, B, C, D, E, F) {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(6)?;
            tuple.serialize_element(&self.0)?;
            tuple.serialize_element(&self.1)?;
            tuple.serialize_element(&self.2)?;
            tuple.serialize_element(&self.3)?;
            tuple.serialize_element(&self.4)?;
            tuple.serialize_element(&self.5)?;
            tuple.end()
        }
    }
}

pub mod de {
    use std::intrinsics::*;

    pub trait Error: Sized {
        fn custom<T: std::fmt::Display>(msg: T) -> Self;
        fn missing_field(field: &'static str) -> Self {
            opaque()
        }
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
            opaque()
        }
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
            opaque()
        }
        fn invalid_length(len: usize, expected: &dyn Expected) -> Self {
            opaque()
        }
        fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
            opaque()
        }
        fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
            opaque()
        }
    }
    pub trait Expected {}
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Str(&'a str),
        Other(&'a str),
    }
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {}
        fn deserialize_struct<V: Visitor<'de>>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> {}
    }
    pub trait Visitor<'de>: Sized {
        type Value;
    }
    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error> {}
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error> {}
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(&mut self) -> Result<Option<(K, V)>, Self::Error> {}
    }
    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error> {}
    }
    pub trait Deserialize<'de>: Sized {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T: for<'de> Deserialize<'de>> DeserializeOwned for T {}
    pub struct IgnoredAny;
    impl<'de> Deserialize<'de> for bool {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for i8 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for i16 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for i32 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for i64 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for i128 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for u8 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for u16 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for u32 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for u64 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for u128 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for f32 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for f64 {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for char {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for usize {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for isize {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for String {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for () {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for std::path::PathBuf {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for std::net::IpAddr {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for std::time::Duration {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de> Deserialize<'de> for IgnoredAny {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de: 'a, 'a> Deserialize<'de> for &'a str {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::rc::Rc<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::Arc<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::VecDeque<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeSet<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for [T; 4] {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, T: Deserialize<'de>, H> Deserialize<'de> for std::collections::HashSet<T, H> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>, H> Deserialize<'de> for std::collections::HashMap<K, V, H> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeMap<K, V> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, A: Deserialize<'de>> Deserialize<'de> for (A,) {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>> Deserialize<'de> for (A, B) {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>, C: Deserialize<'de>> Deserialize<'de> for (A, B, C) {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>, C: Deserialize<'de>, D: Deserialize<'de>> Deserialize<'de> for (A, B, C, D) {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
    }
}
