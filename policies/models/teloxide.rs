// teloxide: what a request of a bot holds leaves when it is awaited or sent; `transmit` is the target.

use std::intrinsics::*;

pub mod prelude {
    pub use super::Bot;
    pub use super::payloads::Setters as _;
    pub use super::requests::{Request, Requester, ResponseResult};
    pub use super::types::{ChatId, Message, UserId};
}
pub use requests::Requester;
#[derive(Debug)]
pub struct RequestError;
impl std::fmt::Display for RequestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for RequestError {}
#[derive(Clone, Debug)]
pub struct Bot;
impl Bot {
    pub fn new<T>(token: T) -> Bot {
        Bot
    }
    pub fn from_env() -> Bot {
        Bot
    }
}
/// What is sent is the model's business.
pub fn transmit(data: String) {}
/// A request under construction: all that leaves with it.
pub struct Sending {
    pub data: String,
}
impl std::future::Future for Sending {
    type Output = Result<types::Message, RequestError>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<types::Message, RequestError>> {
        transmit(derive1(self));
        opaque()
    }
}
impl Sending {
    pub async fn send(self) -> Result<types::Message, RequestError> {
        transmit(self.data);
        opaque()
    }
    pub fn caption<T>(mut self, text: T) -> Sending {
        self.data = derive2(self.data, text);
        self
    }
    pub fn parse_mode<M>(self, mode: M) -> Sending {
        self
    }
    pub fn reply_markup<M>(mut self, markup: M) -> Sending {
        self.data = derive2(self.data, markup);
        self
    }
    pub fn reply_parameters<M>(self, parameters: M) -> Sending {
        self
    }
    pub fn disable_notification(self, on: bool) -> Sending {
        self
    }
}
pub mod payloads {
    pub trait Setters {}
}
pub mod requests {
    use super::{Bot, Sending};
    use std::intrinsics::*;
    pub type ResponseResult<T> = Result<T, super::RequestError>;
    pub trait Request {}
    pub trait Requester {
        fn send_message<C, T: Into<String>>(&self, chat: C, text: T) -> Sending {
            Sending { data: derive2(chat, text) }
        }
        fn edit_message_text<C, M, T: Into<String>>(&self, chat: C, message: M, text: T) -> Sending {
            Sending { data: derive2(chat, text) }
        }
        fn send_photo<C, P>(&self, chat: C, photo: P) -> Sending {
            Sending { data: derive2(chat, photo) }
        }
        fn send_document<C, P>(&self, chat: C, document: P) -> Sending {
            Sending { data: derive2(chat, document) }
        }
        fn send_location<C>(&self, chat: C, latitude: f64, longitude: f64) -> Sending {
            Sending { data: derive3(chat, latitude, longitude) }
        }
        fn answer_callback_query<C>(&self, query: C) -> Sending {
            Sending { data: derive1(query) }
        }
    }
    impl Requester for Bot {}
}
pub mod types {
    use std::intrinsics::*;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ChatId(pub i64);
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct UserId(pub u64);
    #[derive(Clone, Debug)]
    pub struct Chat {
        pub id: ChatId,
    }
    #[derive(Clone, Debug)]
    pub struct User {
        pub id: UserId,
        pub first_name: String,
        pub username: Option<String>,
    }
    #[derive(Clone, Debug)]
    pub struct Message {
        pub chat: Chat,
        pub from: Option<User>,
        pub body: String,
    }
    impl Message {
        pub fn text(&self) -> Option<&str> {
            Some(&self.body)
        }
    }
}
