// url: one text.

use std::borrow::Cow;
use std::intrinsics::*;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url {
    pub text: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    EmptyHost,
    InvalidPort,
    RelativeUrlWithoutBase,
}
impl std::error::Error for ParseError {}
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl std::fmt::Debug for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {
        if maybe() { Ok(Url { text: same(input) }) } else { Err(opaque()) }
    }
    pub fn parse_with_params<I: IntoIterator>(input: &str, params: I) -> Result<Url, ParseError> {
        Ok(Url { text: derive2(input, params.into_iter().next()) })
    }
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {
        Ok(Url { text: derive2(&self.text, input) })
    }
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }
    pub fn scheme(&self) -> &str {
        opaque()
    }
    pub fn host_str(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn domain(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn port(&self) -> Option<u16> {
        opaque()
    }
    pub fn path(&self) -> &str {
        self.text.as_str()
    }
    pub fn path_segments(&self) -> Option<std::iter::Iter<&str>> {
        Some(std::iter::once(self.text.as_str()))
    }
    pub fn query(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn query_pairs(&self) -> std::iter::Iter<(Cow<'_, str>, Cow<'_, str>)> {
        std::iter::once((Cow::Borrowed(self.text.as_str()), Cow::Borrowed(self.text.as_str())))
    }
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>> {
        form_urlencoded::Serializer { target: UrlQuery { url: self } }
    }
    pub fn fragment(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn username(&self) -> &str {
        self.text.as_str()
    }
    pub fn password(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
    pub fn set_path(&mut self, path: &str) {
        self.text = derive2(&self.text, path);
    }
    pub fn set_query(&mut self, query: Option<&str>) {
        self.text = derive2(&self.text, query);
    }
    pub fn set_fragment(&mut self, fragment: Option<&str>) {
        self.text = derive2(&self.text, fragment);
    }
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {
        self.text = derive2(&self.text, host);
        Ok(())
    }
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> {
        self.text = derive2(&self.text, username);
        Ok(())
    }
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {
        self.text = derive2(&self.text, password);
        Ok(())
    }
}
/// Pairs are written into its URL.
pub struct UrlQuery<'a> {
    pub url: &'a mut Url,
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Url, ParseError> {
        Url::parse(s)
    }
}
impl AsRef<str> for Url {
    fn as_ref(&self) -> &str {
        self.text.as_str()
    }
}
impl From<Url> for String {
    fn from(url: Url) -> String {
        url.text
    }
}
pub mod form_urlencoded {
    use std::intrinsics::*;
    pub trait Target {
        type Finished;
        fn as_mut_string(&mut self) -> &mut String;
        fn finish(self) -> Self::Finished;
    }
    impl Target for String {
        type Finished = String;
        fn as_mut_string(&mut self) -> &mut String {
            self
        }
        fn finish(self) -> String {
            self
        }
    }
    impl<'a> Target for super::UrlQuery<'a> {
        type Finished = &'a mut super::Url;
        fn as_mut_string(&mut self) -> &mut String {
            &mut self.url.text
        }
        fn finish(self) -> &'a mut super::Url {
            self.url
        }
    }
    pub struct Serializer<'a, T: Target> {
        pub target: T,
    }
    impl<'a, T: Target> Serializer<'a, T> {
        pub fn new(target: T) -> Self {
            Serializer { target }
        }
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {
            let text = self.target.as_mut_string();
            *text = derive3(&*text, name, value);
            self
        }
        pub fn append_key_only(&mut self, name: &str) -> &mut Self {
            let text = self.target.as_mut_string();
            *text = derive2(&*text, name);
            self
        }
        pub fn extend_pairs<K: AsRef<str>, V: AsRef<str>, I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) -> &mut Self {
            if let Some(pair) = pairs.into_iter().next() {
                let text = self.target.as_mut_string();
                *text = derive2(&*text, pair);
            }
            self
        }
        pub fn extend_keys_only<K: AsRef<str>, I: IntoIterator<Item = K>>(&mut self, keys: I) -> &mut Self {
            if let Some(key) = keys.into_iter().next() {
                let text = self.target.as_mut_string();
                *text = derive2(&*text, key);
            }
            self
        }
        pub fn clear(&mut self) -> &mut Self {
            self
        }
        pub fn finish(&mut self) -> T::Finished {
            self.target.finish()
        }
    }
    pub fn byte_serialize(input: &[u8]) -> std::iter::Iter<&str> {
        std::iter::once(derive1(input))
    }
    pub fn parse(input: &[u8]) -> std::iter::Iter<(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)> {
        std::iter::once((derive1(input), derive1(input)))
    }
}
impl serde::Serialize for Url {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text.as_str())
    }
}
impl<'de> serde::Deserialize<'de> for Url {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
