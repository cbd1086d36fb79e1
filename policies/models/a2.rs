// a2: a notification holds what is set on it; a client sends it (see the model).

use std::intrinsics::*;

pub use client::{Client, ClientConfig, Endpoint};
pub use error::Error;
pub use request::notification::{DefaultNotificationBuilder, NotificationBuilder, NotificationOptions, Priority};
pub use response::Response;
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
pub mod response {
    #[derive(Debug)]
    pub struct Response {
        pub code: u16,
        pub apns_id: Option<String>,
    }
}
pub mod client {
    use super::error::Error;
    use super::request::payload::PayloadLike;
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub enum Endpoint {
        Production,
        Sandbox,
    }
    #[derive(Clone, Debug)]
    pub struct ClientConfig;
    impl ClientConfig {
        pub fn new(endpoint: Endpoint) -> ClientConfig {
            ClientConfig
        }
    }
    impl Default for ClientConfig {
        fn default() -> ClientConfig {
            ClientConfig
        }
    }
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        pub fn certificate<R: std::io::Read>(certificate: &mut R, password: &str, config: ClientConfig) -> Result<Client, Error> {
            Ok(Client)
        }
        pub fn token<S: Into<String>, T: Into<String>, R: std::io::Read>(pkcs8_pem: R, key_id: S, team_id: T, config: ClientConfig) -> Result<Client, Error> {
            Ok(Client)
        }
        pub async fn send<T: PayloadLike>(&self, payload: T) -> Result<super::response::Response, Error> {
            opaque()
        }
    }
}
pub mod request {
    pub mod payload {
        use serde::Serialize;
        use serde::ser::to_text;
        use std::intrinsics::*;
        pub trait PayloadLike {}
        #[derive(Clone, Debug)]
        pub struct Payload<'a> {
            pub device_token: &'a str,
            pub body: String,
        }
        impl<'a> PayloadLike for Payload<'a> {}
        impl<'a> Payload<'a> {
            pub fn add_custom_data(&mut self, root_key: &'a str, data: &dyn Serialize) -> Result<&mut Payload<'a>, crate::error::Error> {
                self.body = derive2(&self.body, to_text(data));
                Ok(self)
            }
        }
    }
    pub mod notification {
        use super::payload::Payload;
        use std::intrinsics::*;
        #[derive(Clone, Debug)]
        pub enum Priority {
            High,
            Normal,
        }
        #[derive(Clone, Debug, Default)]
        pub struct NotificationOptions<'a> {
            pub apns_id: Option<&'a str>,
            pub apns_expiration: Option<u64>,
            pub apns_priority: Option<Priority>,
            pub apns_topic: Option<&'a str>,
        }
        pub trait NotificationBuilder<'a> {
            fn build(self, device_token: &'a str, options: NotificationOptions<'a>) -> Payload<'a>;
        }
        #[derive(Clone, Debug, Default)]
        pub struct DefaultNotificationBuilder<'a> {
            pub body: String,
        }
        impl<'a> DefaultNotificationBuilder<'a> {
            pub fn new() -> DefaultNotificationBuilder<'a> {
                DefaultNotificationBuilder { body: String::new() }
            }
            pub fn set_title(mut self, title: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, title);
                self
            }
            pub fn set_subtitle(mut self, subtitle: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, subtitle);
                self
            }
            pub fn set_body(mut self, body: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, body);
                self
            }
            pub fn set_sound(mut self, sound: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, sound);
                self
            }
            pub fn set_category(mut self, category: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, category);
                self
            }
            pub fn set_title_loc_key(mut self, title_loc_key: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, title_loc_key);
                self
            }
            pub fn set_loc_key(mut self, loc_key: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, loc_key);
                self
            }
            pub fn set_launch_image(mut self, launch_image: &'a str) -> DefaultNotificationBuilder<'a> {
                self.body = derive2(self.body, launch_image);
                self
            }
            pub fn set_badge(self, badge: u32) -> DefaultNotificationBuilder<'a> {
                self
            }
            pub fn set_mutable_content(self) -> DefaultNotificationBuilder<'a> {
                self
            }
            pub fn set_content_available(self) -> DefaultNotificationBuilder<'a> {
                self
            }
        }
        impl<'a> NotificationBuilder<'a> for DefaultNotificationBuilder<'a> {
            fn build(self, device_token: &'a str, options: NotificationOptions<'a>) -> Payload<'a> {
                Payload { device_token, body: self.body }
            }
        }
    }
}
