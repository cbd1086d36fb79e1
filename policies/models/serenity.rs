// serenity: what is said in a channel leaves to Discord; `transmit` is the target.

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
/// What is sent is the model's business.
pub fn transmit(data: String) {}
pub mod prelude {
    pub use super::client::{Context, EventHandler};
}
pub mod all {
    pub use super::builder::{CreateEmbed, CreateMessage};
    pub use super::client::{Context, EventHandler};
    pub use super::http::Http;
    pub use super::model::*;
}
pub mod http {
    #[derive(Clone, Debug)]
    pub struct Http;
}
pub mod client {
    #[derive(Clone, Debug)]
    pub struct Context {
        pub http: super::http::Http,
    }
    pub trait EventHandler {}
}
pub mod builder {
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default)]
    pub struct CreateMessage {
        pub data: String,
    }
    impl CreateMessage {
        pub fn new() -> CreateMessage {
            CreateMessage { data: String::new() }
        }
        pub fn content<T>(mut self, text: T) -> CreateMessage {
            self.data = derive2(self.data, text);
            self
        }
        pub fn embed(mut self, embed: CreateEmbed) -> CreateMessage {
            self.data = derive2(self.data, embed);
            self
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateEmbed {
        pub data: String,
    }
    impl CreateEmbed {
        pub fn new() -> CreateEmbed {
            CreateEmbed { data: String::new() }
        }
        pub fn title<T>(mut self, text: T) -> CreateEmbed {
            self.data = derive2(self.data, text);
            self
        }
        pub fn description<T>(mut self, text: T) -> CreateEmbed {
            self.data = derive2(self.data, text);
            self
        }
        pub fn field<N, V>(mut self, name: N, value: V, inline: bool) -> CreateEmbed {
            self.data = derive3(self.data, name, value);
            self
        }
    }
}
pub mod model {
    use std::intrinsics::*;
    pub mod channel {
        pub use super::Message;
    }
    pub mod id {
        pub use super::{ChannelId, UserId};
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ChannelId(pub u64);
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct UserId(pub u64);
    impl ChannelId {
        pub fn new(id: u64) -> ChannelId {
            ChannelId(id)
        }
        pub async fn say<H, T>(self, http: H, text: T) -> super::Result<Message> {
            super::transmit(derive1(text));
            opaque()
        }
        pub async fn send_message<H>(self, http: H, message: super::builder::CreateMessage) -> super::Result<Message> {
            super::transmit(message.data);
            opaque()
        }
    }
    #[derive(Clone, Debug)]
    pub struct Message {
        pub channel_id: ChannelId,
        pub content: String,
    }
    impl Message {
        pub async fn reply<H, T>(&self, http: H, text: T) -> super::Result<Message> {
            super::transmit(derive1(text));
            opaque()
        }
    }
}
