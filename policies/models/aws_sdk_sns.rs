// aws-sdk-sns: a request collects what leaves with it; `send` is the target (see the model).

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
    pub fn publish(&self) -> operation::publish::builders::PublishFluentBuilder {
        operation::publish::builders::PublishFluentBuilder { topic_arn: String::new(), target_arn: String::new(), data: String::new() }
    }
    pub fn publish_batch(&self) -> operation::publish_batch::builders::PublishBatchFluentBuilder {
        operation::publish_batch::builders::PublishBatchFluentBuilder { topic_arn: String::new(), data: String::new() }
    }
}
pub mod operation {
    pub mod publish {
        #[derive(Debug)]
        pub struct PublishOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct PublishFluentBuilder {
                pub topic_arn: String,
                pub target_arn: String,
                pub data: String,
            }
            impl PublishFluentBuilder {
                pub fn topic_arn<T: Into<String>>(mut self, value: T) -> PublishFluentBuilder {
                    self.topic_arn = value.into();
                    self
                }
                pub fn target_arn<T: Into<String>>(mut self, value: T) -> PublishFluentBuilder {
                    self.target_arn = value.into();
                    self
                }
                pub fn message<T>(mut self, value: T) -> PublishFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn subject<T>(mut self, value: T) -> PublishFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn phone_number<T>(mut self, value: T) -> PublishFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn message_attributes<K, T>(mut self, key: K, value: T) -> PublishFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::PublishOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod publish_batch {
        #[derive(Debug)]
        pub struct PublishBatchOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct PublishBatchFluentBuilder {
                pub topic_arn: String,
                pub data: String,
            }
            impl PublishBatchFluentBuilder {
                pub fn topic_arn<T: Into<String>>(mut self, value: T) -> PublishBatchFluentBuilder {
                    self.topic_arn = value.into();
                    self
                }
                pub fn publish_batch_request_entries<T>(mut self, value: T) -> PublishBatchFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::PublishBatchOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
