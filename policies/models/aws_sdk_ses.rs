// aws-sdk-ses: a request collects what leaves with it; `send` is the target (see the model).

use std::intrinsics::*;

#[derive(Clone, Debug)]
pub struct Client;
#[derive(Clone, Debug)]
pub struct Config;
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type SdkError = Error;
impl Client {
    pub fn new<C>(config: &C) -> Client {
        Client
    }
    pub fn from_conf(config: Config) -> Client {
        Client
    }
    pub fn send_email(&self) -> operation::send_email::builders::SendEmailFluentBuilder {
        operation::send_email::builders::SendEmailFluentBuilder { source: String::new(), data: String::new() }
    }
    pub fn send_raw_email(&self) -> operation::send_raw_email::builders::SendRawEmailFluentBuilder {
        operation::send_raw_email::builders::SendRawEmailFluentBuilder { source: String::new(), data: String::new() }
    }
    pub fn send_templated_email(&self) -> operation::send_templated_email::builders::SendTemplatedEmailFluentBuilder {
        operation::send_templated_email::builders::SendTemplatedEmailFluentBuilder { source: String::new(), data: String::new() }
    }
}
pub mod operation {
    pub mod send_email {
        #[derive(Debug)]
        pub struct SendEmailOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendEmailFluentBuilder {
                pub source: String,
                pub data: String,
            }
            impl SendEmailFluentBuilder {
                pub fn source<T: Into<String>>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.source = value.into();
                    self
                }
                pub fn destination<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn message<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn reply_to_addresses<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendEmailOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod send_raw_email {
        #[derive(Debug)]
        pub struct SendRawEmailOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendRawEmailFluentBuilder {
                pub source: String,
                pub data: String,
            }
            impl SendRawEmailFluentBuilder {
                pub fn source<T: Into<String>>(mut self, value: T) -> SendRawEmailFluentBuilder {
                    self.source = value.into();
                    self
                }
                pub fn raw_message<T>(mut self, value: T) -> SendRawEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn destinations<T>(mut self, value: T) -> SendRawEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendRawEmailOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod send_templated_email {
        #[derive(Debug)]
        pub struct SendTemplatedEmailOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendTemplatedEmailFluentBuilder {
                pub source: String,
                pub data: String,
            }
            impl SendTemplatedEmailFluentBuilder {
                pub fn source<T: Into<String>>(mut self, value: T) -> SendTemplatedEmailFluentBuilder {
                    self.source = value.into();
                    self
                }
                pub fn destination<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn template<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn template_data<T>(mut self, value: T) -> SendTemplatedEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendTemplatedEmailOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
pub mod types {
    pub mod builders {
        pub use super::{BodyBuilder, ContentBuilder, DestinationBuilder, MessageBuilder};
    }
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct Destination {
        pub data: String,
    }
    pub struct DestinationBuilder {
        pub data: String,
    }
    impl Destination {
        pub fn builder() -> DestinationBuilder {
            DestinationBuilder { data: String::new() }
        }
    }
    impl DestinationBuilder {
        pub fn to_addresses<T>(mut self, value: T) -> DestinationBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn cc_addresses<T>(mut self, value: T) -> DestinationBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn bcc_addresses<T>(mut self, value: T) -> DestinationBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn build(self) -> Destination {
            Destination { data: self.data }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Message {
        pub data: String,
    }
    pub struct MessageBuilder {
        pub data: String,
    }
    impl Message {
        pub fn builder() -> MessageBuilder {
            MessageBuilder { data: String::new() }
        }
    }
    impl MessageBuilder {
        pub fn subject<T>(mut self, value: T) -> MessageBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn body<T>(mut self, value: T) -> MessageBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn build(self) -> Message {
            Message { data: self.data }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Body {
        pub data: String,
    }
    pub struct BodyBuilder {
        pub data: String,
    }
    impl Body {
        pub fn builder() -> BodyBuilder {
            BodyBuilder { data: String::new() }
        }
    }
    impl BodyBuilder {
        pub fn text<T>(mut self, value: T) -> BodyBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn html<T>(mut self, value: T) -> BodyBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn build(self) -> Body {
            Body { data: self.data }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Content {
        pub data: String,
    }
    pub struct ContentBuilder {
        pub data: String,
    }
    impl Content {
        pub fn builder() -> ContentBuilder {
            ContentBuilder { data: String::new() }
        }
    }
    impl ContentBuilder {
        pub fn data<T>(mut self, value: T) -> ContentBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn charset<T>(mut self, value: T) -> ContentBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn build(self) -> Content {
            Content { data: self.data }
        }
    }
}
