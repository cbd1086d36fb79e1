
pub mod string {
    use crate::fmt::{Display, Formatter};
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, RangeBounds};
    use crate::prelude::v1::*;
    /// One value: its text is itself.
    pub struct String;
    pub struct FromUtf8Error {
        pub bytes: Vec<u8>,
    }
    impl FromUtf8Error {
        pub fn into_bytes(self) -> Vec<u8> {
            self.bytes
        }
        pub fn as_bytes(&self) -> &[u8] {
            &self.bytes
        }
    }
    impl crate::error::Error for FromUtf8Error {}
    impl Display for FromUtf8Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }
    impl crate::fmt::Debug for FromUtf8Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> crate::fmt::Result {
            f.buf = derive2(&f.buf, &self.bytes);
            Ok(())
        }
    }
    pub type Drain<'a> = Iter<char>;
    pub type ParseError = crate::convert::Infallible;
    pub trait ToString {
        fn to_string(&self) -> String;
    }
    impl<T: Display + ?Sized> ToString for T {
        fn to_string(&self) -> String {
            let mut f = Formatter::new();
            Display::fmt(self, &mut f);
            f.buf
        }
    }
    impl String {
        pub fn new() -> String {
            opaque()
        }
        pub fn with_capacity(capacity: usize) -> String {
            opaque()
        }
        pub fn from_utf8(bytes: Vec<u8>) -> Result<String, FromUtf8Error> {
            if maybe() { Ok(derive1(bytes)) } else { Err(FromUtf8Error { bytes }) }
        }
        pub fn from_utf8_lossy(bytes: &[u8]) -> crate::borrow::Cow<'_, str> {
            crate::borrow::Cow::Borrowed(derive1(bytes))
        }
        pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
            derive1(bytes)
        }
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf8Error> {
            Ok(derive1(v))
        }
        pub fn from_utf16_lossy(v: &[u16]) -> String {
            derive1(v)
        }
        pub fn into_bytes(self) -> Vec<u8> {
            same(self)
        }
        pub fn as_str(&self) -> &str {
            same(self)
        }
        pub fn as_mut_str(&mut self) -> &mut str {
            same(self)
        }
        pub fn push_str(&mut self, string: &str) {
            *self = derive2(&*self, string);
        }
        pub fn push(&mut self, c: char) {
            *self = derive2(&*self, c);
        }
        pub fn insert(&mut self, at: usize, c: char) {
            *self = derive2(&*self, c);
        }
        pub fn insert_str(&mut self, at: usize, string: &str) {
            *self = derive2(&*self, string);
        }
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn capacity(&self) -> usize {
            opaque()
        }
        pub fn reserve(&mut self, n: usize) {}
        pub fn reserve_exact(&mut self, n: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn as_bytes(&self) -> &[u8] {
            same(self)
        }
        pub fn truncate(&mut self, n: usize) {}
        pub fn pop(&mut self) -> Option<char> {
            Some(derive1(&*self))
        }
        pub fn remove(&mut self, at: usize) -> char {
            derive1(&*self)
        }
        pub fn retain<F: FnMut(char) -> bool>(&mut self, mut f: F) {
            f(derive1(&*self));
        }
        pub fn as_mut_vec(&mut self) -> &mut Vec<u8> {
            same(self)
        }
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn split_off(&mut self, at: usize) -> String {
            derive1(&*self)
        }
        pub fn clear(&mut self) {
            *self = opaque();
        }
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Iter<char> {
            Iter { elem: derive1(&*self) }
        }
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, with: &str) {
            *self = derive2(&*self, with);
        }
        pub fn into_boxed_str(self) -> Box<str> {
            same(self)
        }
        pub fn leak<'a>(self) -> &'a mut str {
            same(self)
        }
    }
    impl Clone for String {
        fn clone(&self) -> String {
            *self
        }
    }
    impl Default for String {
        fn default() -> String {
            opaque()
        }
    }
    impl Deref for String {
        type Target = str;
        fn deref(&self) -> &str {
            same(self)
        }
    }
    impl DerefMut for String {
        fn deref_mut(&mut self) -> &mut str {
            same(self)
        }
    }
    impl<I: crate::slice::SliceIndex<str>> Index<I> for String {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output {
            same(self)
        }
    }
    impl Add<&str> for String {
        type Output = String;
        fn add(self, rhs: &str) -> String {
            derive2(self, rhs)
        }
    }
    impl AddAssign<&str> for String {
        fn add_assign(&mut self, rhs: &str) {
            *self = derive2(&*self, rhs);
        }
    }
    impl PartialEq for String {
        fn eq(&self, other: &String) -> bool {
            opaque()
        }
    }
    impl PartialEq<str> for String {
        fn eq(&self, other: &str) -> bool {
            opaque()
        }
    }
    impl PartialEq<&str> for String {
        fn eq(&self, other: &&str) -> bool {
            opaque()
        }
    }
    impl PartialEq<String> for str {
        fn eq(&self, other: &String) -> bool {
            opaque()
        }
    }
    impl PartialEq<String> for &str {
        fn eq(&self, other: &String) -> bool {
            opaque()
        }
    }
    impl Eq for String {}
    impl PartialOrd for String {
        fn partial_cmp(&self, other: &String) -> Option<crate::cmp::Ordering> {
            opaque()
        }
    }
    impl Ord for String {
        fn cmp(&self, other: &String) -> crate::cmp::Ordering {
            opaque()
        }
    }
    impl crate::hash::Hash for String {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            state.write(same(self));
        }
    }
    impl From<&str> for String {
        fn from(value: &str) -> String {
            same(value)
        }
    }
    impl From<&mut str> for String {
        fn from(value: &mut str) -> String {
            same(value)
        }
    }
    impl From<&String> for String {
        fn from(value: &String) -> String {
            *value
        }
    }
    impl From<char> for String {
        fn from(value: char) -> String {
            derive1(value)
        }
    }
    impl From<Box<str>> for String {
        fn from(value: Box<str>) -> String {
            same(value)
        }
    }
    impl<'a> From<crate::borrow::Cow<'a, str>> for String {
        fn from(value: crate::borrow::Cow<'a, str>) -> String {
            value.into_owned()
        }
    }
    impl crate::str::FromStr for String {
        type Err = crate::convert::Infallible;
        fn from_str(s: &str) -> Result<String, crate::convert::Infallible> {
            Ok(same(s))
        }
    }
    impl AsRef<str> for String {
        fn as_ref(&self) -> &str {
            same(self)
        }
    }
    impl AsRef<[u8]> for String {
        fn as_ref(&self) -> &[u8] {
            same(self)
        }
    }
    impl AsRef<crate::path::Path> for String {
        fn as_ref(&self) -> &crate::path::Path {
            same(self)
        }
    }
    impl AsRef<crate::ffi::OsStr> for String {
        fn as_ref(&self) -> &crate::ffi::OsStr {
            same(self)
        }
    }
    impl FromIterator<char> for String {
        fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> FromIterator<&'a char> for String {
        fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            derive1(x)
        }
    }
    impl<'a> FromIterator<&'a str> for String {
        fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            same(x)
        }
    }
    impl FromIterator<String> for String {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            x
        }
    }
    impl<'a> FromIterator<crate::borrow::Cow<'a, str>> for String {
        fn from_iter<I: IntoIterator<Item = crate::borrow::Cow<'a, str>>>(iter: I) -> String {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            x.into_owned()
        }
    }
    impl Extend<char> for String {
        fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                *self = derive2(&*self, x);
            }
        }
    }
    impl<'a> Extend<&'a char> for String {
        fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                *self = derive2(&*self, x);
            }
        }
    }
    impl<'a> Extend<&'a str> for String {
        fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                *self = derive2(&*self, x);
            }
        }
    }
    impl Extend<String> for String {
        fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
            if let Some(x) = iter.into_iter().next() {
                *self = derive2(&*self, x);
            }
        }
    }
}

pub mod str {
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::ops::Index;
    use crate::prelude::v1::*;
    pub mod pattern {
        pub trait Pattern {}
        use crate::prelude::v1::*;
        impl Pattern for char {}
        impl Pattern for &str {}
        impl Pattern for &String {}
        impl Pattern for &&str {}
        impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {}
        impl<const N: usize> Pattern for &[char; N] {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
    }
    use self::pattern::Pattern;
    pub struct Utf8Error;
    impl crate::error::Error for Utf8Error {}
    impl crate::fmt::Display for Utf8Error {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }
    impl crate::fmt::Debug for Utf8Error {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }
    pub struct ParseBoolError;
    impl crate::error::Error for ParseBoolError {}
    impl crate::fmt::Display for ParseBoolError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }
    impl crate::fmt::Debug for ParseBoolError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {
            Ok(())
        }
    }
    pub type Chars<'a> = Iter<char>;
    pub type CharIndices<'a> = Iter<(usize, char)>;
    pub type Bytes<'a> = Iter<u8>;
    pub type Lines<'a> = Iter<&'a str>;
    pub type SplitWhitespace<'a> = Iter<&'a str>;
    pub type SplitAsciiWhitespace<'a> = Iter<&'a str>;
    pub type Split<'a, P> = Iter<&'a str>;
    pub type SplitN<'a, P> = Iter<&'a str>;
    pub type RSplit<'a, P> = Iter<&'a str>;
    pub type SplitTerminator<'a, P> = Iter<&'a str>;
    pub type SplitInclusive<'a, P> = Iter<&'a str>;
    pub type Matches<'a, P> = Iter<&'a str>;
    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    impl FromStr for bool {
        type Err = ParseBoolError;
        fn from_str(s: &str) -> Result<bool, ParseBoolError> {
            if maybe() { Ok(derive1(s)) } else { Err(opaque()) }
        }
    }
    impl FromStr for char {
        type Err = crate::char::ParseCharError;
        fn from_str(s: &str) -> Result<char, crate::char::ParseCharError> {
            if maybe() { Ok(derive1(s)) } else { Err(opaque()) }
        }
    }
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
        if maybe() { Ok(same(v)) } else { Err(opaque()) }
    }
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {
        if maybe() { Ok(same(v)) } else { Err(opaque()) }
    }
    pub fn from_utf8_unchecked(v: &[u8]) -> &str {
        same(v)
    }
    impl<I: crate::slice::SliceIndex<str>> Index<I> for str {
        type Output = I::Output;
        fn index(&self, index: I) -> &I::Output {
            same(self)
        }
    }
    impl PartialEq for str {
        fn eq(&self, other: &str) -> bool {
            opaque()
        }
    }
    impl Eq for str {}
    impl PartialOrd for str {
        fn partial_cmp(&self, other: &str) -> Option<crate::cmp::Ordering> {
            opaque()
        }
    }
    impl Ord for str {
        fn cmp(&self, other: &str) -> crate::cmp::Ordering {
            opaque()
        }
    }
    impl crate::hash::Hash for str {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            state.write(same(self));
        }
    }
    impl str {
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn is_char_boundary(&self, index: usize) -> bool {
            opaque()
        }
        pub fn as_bytes(&self) -> &[u8] {
            same(self)
        }
        pub fn as_str(&self) -> &str {
            self
        }
        pub fn as_ptr(&self) -> *const u8 {
            derive1(self)
        }
        pub fn get<I: crate::slice::SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
            Some(same(self))
        }
        pub fn split_at(&self, mid: usize) -> (&str, &str) {
            (self, self)
        }
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
            Some((self, self))
        }
        pub fn chars(&self) -> Iter<char> {
            Iter { elem: derive1(self) }
        }
        pub fn char_indices(&self) -> Iter<(usize, char)> {
            Iter { elem: (opaque(), derive1(self)) }
        }
        pub fn bytes(&self) -> Iter<u8> {
            Iter { elem: derive1(self) }
        }
        pub fn split_whitespace(&self) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn split_ascii_whitespace(&self) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn lines(&self) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn encode_utf16(&self) -> Iter<u16> {
            Iter { elem: derive1(self) }
        }
        pub fn contains<P: Pattern>(&self, pat: P) -> bool {
            opaque()
        }
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {
            opaque()
        }
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {
            opaque()
        }
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {
            opaque()
        }
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> {
            opaque()
        }
        pub fn split<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn rsplit<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn split_once<P: Pattern>(&self, pat: P) -> Option<(&str, &str)> {
            Some((self, self))
        }
        pub fn rsplit_once<P: Pattern>(&self, pat: P) -> Option<(&str, &str)> {
            Some((self, self))
        }
        pub fn matches<P: Pattern>(&self, pat: P) -> Iter<&str> {
            Iter { elem: self }
        }
        pub fn match_indices<P: Pattern>(&self, pat: P) -> Iter<(usize, &str)> {
            Iter { elem: (opaque(), self) }
        }
        pub fn trim(&self) -> &str {
            self
        }
        pub fn trim_start(&self) -> &str {
            self
        }
        pub fn trim_end(&self) -> &str {
            self
        }
        pub fn trim_left(&self) -> &str {
            self
        }
        pub fn trim_right(&self) -> &str {
            self
        }
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {
            self
        }
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {
            self
        }
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {
            self
        }
        pub fn trim_ascii(&self) -> &str {
            self
        }
        pub fn strip_prefix<P: Pattern>(&self, pat: P) -> Option<&str> {
            Some(self)
        }
        pub fn strip_suffix<P: Pattern>(&self, pat: P) -> Option<&str> {
            Some(self)
        }
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
            F::from_str(self)
        }
        pub fn is_ascii(&self) -> bool {
            opaque()
        }
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {
            opaque()
        }
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn escape_debug(&self) -> Iter<char> {
            Iter { elem: derive1(self) }
        }
        pub fn escape_default(&self) -> Iter<char> {
            Iter { elem: derive1(self) }
        }
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {
            same(self)
        }
        pub fn into_string(self: Box<str>) -> String {
            same(self)
        }
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
            derive2(self, to)
        }
        pub fn replacen<P: Pattern>(&self, from: P, to: &str, n: usize) -> String {
            derive2(self, to)
        }
        pub fn to_lowercase(&self) -> String {
            derive1(self)
        }
        pub fn to_uppercase(&self) -> String {
            derive1(self)
        }
        pub fn to_ascii_uppercase(&self) -> String {
            derive1(self)
        }
        pub fn to_ascii_lowercase(&self) -> String {
            derive1(self)
        }
        pub fn repeat(&self, n: usize) -> String {
            derive1(self)
        }
    }
}

pub mod char {
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::prelude::v1::*;
    pub struct ParseCharError;
    pub struct CharTryFromError;
    pub const MAX: char = '\u{10ffff}';
    pub const REPLACEMENT_CHARACTER: char = '\u{fffd}';
    pub fn from_u32(i: u32) -> Option<char> {
        Some(derive1(i))
    }
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {
        Some(derive1(num))
    }
    impl char {
        pub const MAX: char = '\u{10ffff}';
        pub const REPLACEMENT_CHARACTER: char = '\u{fffd}';
        pub fn from_u32(i: u32) -> Option<char> {
            Some(derive1(i))
        }
        pub fn from_digit(num: u32, radix: u32) -> Option<char> {
            Some(derive1(num))
        }
        pub fn is_digit(self, radix: u32) -> bool {
            opaque()
        }
        pub fn to_digit(self, radix: u32) -> Option<u32> {
            Some(derive1(self))
        }
        pub fn len_utf8(self) -> usize {
            opaque()
        }
        pub fn len_utf16(self) -> usize {
            opaque()
        }
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
            dst[0] = derive1(self);
            same(dst)
        }
        pub fn is_alphabetic(self) -> bool {
            opaque()
        }
        pub fn is_lowercase(self) -> bool {
            opaque()
        }
        pub fn is_uppercase(self) -> bool {
            opaque()
        }
        pub fn is_whitespace(self) -> bool {
            opaque()
        }
        pub fn is_alphanumeric(self) -> bool {
            opaque()
        }
        pub fn is_control(self) -> bool {
            opaque()
        }
        pub fn is_numeric(self) -> bool {
            opaque()
        }
        pub fn to_lowercase(self) -> Iter<char> {
            Iter { elem: self }
        }
        pub fn to_uppercase(self) -> Iter<char> {
            Iter { elem: self }
        }
        pub fn escape_debug(self) -> Iter<char> {
            Iter { elem: self }
        }
        pub fn is_ascii(&self) -> bool {
            opaque()
        }
        pub fn to_ascii_uppercase(&self) -> char {
            *self
        }
        pub fn to_ascii_lowercase(&self) -> char {
            *self
        }
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {
            opaque()
        }
        pub fn is_ascii_alphabetic(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_uppercase(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_lowercase(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_alphanumeric(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_digit(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_hexdigit(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_punctuation(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_graphic(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_whitespace(&self) -> bool {
            opaque()
        }
        pub fn is_ascii_control(&self) -> bool {
            opaque()
        }
    }
    impl PartialEq for char {
        fn eq(&self, other: &char) -> bool {
            opaque()
        }
    }
    impl Eq for char {}
    impl PartialOrd for char {
        fn partial_cmp(&self, other: &char) -> Option<crate::cmp::Ordering> {
            opaque()
        }
    }
    impl Ord for char {
        fn cmp(&self, other: &char) -> crate::cmp::Ordering {
            opaque()
        }
    }
    impl crate::hash::Hash for char {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            state.write_u32(derive1(self));
        }
    }
    impl From<u8> for char {
        fn from(value: u8) -> char {
            derive1(value)
        }
    }
    impl TryFrom<u32> for char {
        type Error = CharTryFromError;
        fn try_from(value: u32) -> Result<char, CharTryFromError> {
            Ok(derive1(value))
        }
    }
    impl PartialEq for bool {
        fn eq(&self, other: &bool) -> bool {
            opaque()
        }
    }
    impl Eq for bool {}
    impl PartialOrd for bool {
        fn partial_cmp(&self, other: &bool) -> Option<crate::cmp::Ordering> {
            opaque()
        }
    }
    impl Ord for bool {
        fn cmp(&self, other: &bool) -> crate::cmp::Ordering {
            opaque()
        }
    }
    impl crate::hash::Hash for bool {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {
            state.write_u8(derive1(self));
        }
    }
    impl bool {
        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {
            if self { Some(f()) } else { None }
        }
        pub fn then_some<T>(self, value: T) -> Option<T> {
            if self { Some(value) } else { None }
        }
    }
}
