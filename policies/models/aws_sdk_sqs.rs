// aws-sdk-sqs: a request collects what leaves with it; `send` is the target (see the model).

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
    pub fn send_message(&self) -> operation::send_message::builders::SendMessageFluentBuilder {
        operation::send_message::builders::SendMessageFluentBuilder { queue_url: String::new(), data: String::new() }
    }
    pub fn send_message_batch(&self) -> operation::send_message_batch::builders::SendMessageBatchFluentBuilder {
        operation::send_message_batch::builders::SendMessageBatchFluentBuilder { queue_url: String::new(), data: String::new() }
    }
    pub fn delete_message(&self) -> operation::delete_message::builders::DeleteMessageFluentBuilder {
        operation::delete_message::builders::DeleteMessageFluentBuilder { queue_url: String::new(), data: String::new() }
    }
    pub fn receive_message(&self) -> operation::receive_message::builders::ReceiveMessageFluentBuilder {
        operation::receive_message::builders::ReceiveMessageFluentBuilder { queue_url: String::new(), data: String::new() }
    }
}
pub mod operation {
    pub mod send_message {
        #[derive(Debug)]
        pub struct SendMessageOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder {
                pub queue_url: String,
                pub data: String,
            }
            impl SendMessageFluentBuilder {
                pub fn queue_url<T: Into<String>>(mut self, value: T) -> SendMessageFluentBuilder {
                    self.queue_url = value.into();
                    self
                }
                pub fn message_body<T>(mut self, value: T) -> SendMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn message_attributes<K, T>(mut self, key: K, value: T) -> SendMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn delay_seconds<T>(mut self, value: T) -> SendMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn message_group_id<T>(mut self, value: T) -> SendMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn message_deduplication_id<T>(mut self, value: T) -> SendMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendMessageOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod send_message_batch {
        #[derive(Debug)]
        pub struct SendMessageBatchOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder {
                pub queue_url: String,
                pub data: String,
            }
            impl SendMessageBatchFluentBuilder {
                pub fn queue_url<T: Into<String>>(mut self, value: T) -> SendMessageBatchFluentBuilder {
                    self.queue_url = value.into();
                    self
                }
                pub fn entries<T>(mut self, value: T) -> SendMessageBatchFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::SendMessageBatchOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod delete_message {
        #[derive(Debug)]
        pub struct DeleteMessageOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder {
                pub queue_url: String,
                pub data: String,
            }
            impl DeleteMessageFluentBuilder {
                pub fn queue_url<T: Into<String>>(mut self, value: T) -> DeleteMessageFluentBuilder {
                    self.queue_url = value.into();
                    self
                }
                pub fn receipt_handle<T>(mut self, value: T) -> DeleteMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::DeleteMessageOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod receive_message {
        #[derive(Debug)]
        pub struct ReceiveMessageOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder {
                pub queue_url: String,
                pub data: String,
            }
            impl ReceiveMessageFluentBuilder {
                pub fn queue_url<T: Into<String>>(mut self, value: T) -> ReceiveMessageFluentBuilder {
                    self.queue_url = value.into();
                    self
                }
                pub fn max_number_of_messages<T>(mut self, value: T) -> ReceiveMessageFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::ReceiveMessageOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
