// tungstenite: messages of web sockets.

use std::intrinsics::*;

pub use error::Error;
pub use protocol::Message;
pub mod error {
    #[derive(Debug)]
    pub struct Error;
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Error {}
}
pub mod protocol {
    use std::intrinsics::*;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Utf8Bytes {
        pub text: String,
    }
    impl std::ops::Deref for Utf8Bytes {
        type Target = str;
        fn deref(&self) -> &str {
            &self.text
        }
    }
    impl From<String> for Utf8Bytes {
        fn from(text: String) -> Utf8Bytes {
            Utf8Bytes { text }
        }
    }
    impl From<&str> for Utf8Bytes {
        fn from(text: &str) -> Utf8Bytes {
            Utf8Bytes { text: text.into() }
        }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Message {
        Text(Utf8Bytes),
        Binary(bytes::Bytes),
        Ping(bytes::Bytes),
        Pong(bytes::Bytes),
        Close(Option<String>),
    }
    impl Message {
        pub fn text<S: Into<Utf8Bytes>>(text: S) -> Message {
            Message::Text(text.into())
        }
        pub fn binary<B: Into<bytes::Bytes>>(bytes: B) -> Message {
            Message::Binary(bytes.into())
        }
        pub fn to_text(&self) -> Result<&str, super::Error> {
            Ok(derive1(self))
        }
        pub fn is_close(&self) -> bool {
            opaque()
        }
    }
    impl From<String> for Message {
        fn from(text: String) -> Message {
            Message::Text(text.into())
        }
    }
}
