// aws-sdk-sesv2: a request collects what leaves with it; `send` is the target (see the model).

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
        operation::send_email::builders::SendEmailFluentBuilder { from_email_address: String::new(), data: String::new() }
    }
    pub fn send_bulk_email(&self) -> operation::send_bulk_email::builders::SendBulkEmailFluentBuilder {
        operation::send_bulk_email::builders::SendBulkEmailFluentBuilder { from_email_address: String::new(), data: String::new() }
    }
    pub fn create_contact(&self) -> operation::create_contact::builders::CreateContactFluentBuilder {
        operation::create_contact::builders::CreateContactFluentBuilder { contact_list_name: String::new(), data: String::new() }
    }
    pub fn update_contact(&self) -> operation::update_contact::builders::UpdateContactFluentBuilder {
        operation::update_contact::builders::UpdateContactFluentBuilder { contact_list_name: String::new(), data: String::new() }
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
                pub from_email_address: String,
                pub data: String,
            }
            impl SendEmailFluentBuilder {
                pub fn from_email_address<T: Into<String>>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.from_email_address = value.into();
                    self
                }
                pub fn destination<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn content<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn reply_to_addresses<T>(mut self, value: T) -> SendEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn email_tags<T>(mut self, value: T) -> SendEmailFluentBuilder {
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
    pub mod send_bulk_email {
        #[derive(Debug)]
        pub struct SendBulkEmailOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendBulkEmailFluentBuilder {
                pub from_email_address: String,
                pub data: String,
            }
            impl SendBulkEmailFluentBuilder {
                pub fn from_email_address<T: Into<String>>(mut self, value: T) -> SendBulkEmailFluentBuilder {
                    self.from_email_address = value.into();
                    self
                }
                pub fn default_content<T>(mut self, value: T) -> SendBulkEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn bulk_email_entries<T>(mut self, value: T) -> SendBulkEmailFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendBulkEmailOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod create_contact {
        #[derive(Debug)]
        pub struct CreateContactOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct CreateContactFluentBuilder {
                pub contact_list_name: String,
                pub data: String,
            }
            impl CreateContactFluentBuilder {
                pub fn contact_list_name<T: Into<String>>(mut self, value: T) -> CreateContactFluentBuilder {
                    self.contact_list_name = value.into();
                    self
                }
                pub fn email_address<T>(mut self, value: T) -> CreateContactFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn attributes_data<T>(mut self, value: T) -> CreateContactFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::CreateContactOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod update_contact {
        #[derive(Debug)]
        pub struct UpdateContactOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct UpdateContactFluentBuilder {
                pub contact_list_name: String,
                pub data: String,
            }
            impl UpdateContactFluentBuilder {
                pub fn contact_list_name<T: Into<String>>(mut self, value: T) -> UpdateContactFluentBuilder {
                    self.contact_list_name = value.into();
                    self
                }
                pub fn email_address<T>(mut self, value: T) -> UpdateContactFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn attributes_data<T>(mut self, value: T) -> UpdateContactFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::UpdateContactOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
pub mod types {
    pub mod builders {
        pub use super::{BodyBuilder, ContentBuilder, DestinationBuilder, EmailContentBuilder, MessageBuilder};
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
    pub struct EmailContent {
        pub data: String,
    }
    pub struct EmailContentBuilder {
        pub data: String,
    }
    impl EmailContent {
        pub fn builder() -> EmailContentBuilder {
            EmailContentBuilder { data: String::new() }
        }
    }
    impl EmailContentBuilder {
        pub fn simple<T>(mut self, value: T) -> EmailContentBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn raw<T>(mut self, value: T) -> EmailContentBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn template<T>(mut self, value: T) -> EmailContentBuilder {
            self.data = derive2(self.data, value);
            self
        }
        pub fn build(self) -> EmailContent {
            EmailContent { data: self.data }
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
