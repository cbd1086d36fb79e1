// aws-sdk-dynamodb: a request collects what leaves with it; `send` is the target (see the model).

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
    pub fn put_item(&self) -> operation::put_item::builders::PutItemFluentBuilder {
        operation::put_item::builders::PutItemFluentBuilder { table_name: String::new(), data: String::new() }
    }
    pub fn update_item(&self) -> operation::update_item::builders::UpdateItemFluentBuilder {
        operation::update_item::builders::UpdateItemFluentBuilder { table_name: String::new(), data: String::new() }
    }
    pub fn batch_write_item(&self) -> operation::batch_write_item::builders::BatchWriteItemFluentBuilder {
        operation::batch_write_item::builders::BatchWriteItemFluentBuilder { data: String::new() }
    }
    pub fn transact_write_items(&self) -> operation::transact_write_items::builders::TransactWriteItemsFluentBuilder {
        operation::transact_write_items::builders::TransactWriteItemsFluentBuilder { data: String::new() }
    }
    pub fn delete_item(&self) -> operation::delete_item::builders::DeleteItemFluentBuilder {
        operation::delete_item::builders::DeleteItemFluentBuilder { table_name: String::new(), data: String::new() }
    }
    pub fn get_item(&self) -> operation::get_item::builders::GetItemFluentBuilder {
        operation::get_item::builders::GetItemFluentBuilder { table_name: String::new(), data: String::new() }
    }
    pub fn query(&self) -> operation::query::builders::QueryFluentBuilder {
        operation::query::builders::QueryFluentBuilder { table_name: String::new(), data: String::new() }
    }
}
pub mod operation {
    pub mod put_item {
        #[derive(Debug)]
        pub struct PutItemOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct PutItemFluentBuilder {
                pub table_name: String,
                pub data: String,
            }
            impl PutItemFluentBuilder {
                pub fn table_name<T: Into<String>>(mut self, value: T) -> PutItemFluentBuilder {
                    self.table_name = value.into();
                    self
                }
                pub fn item<K, T>(mut self, key: K, value: T) -> PutItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn set_item<T>(mut self, value: T) -> PutItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn condition_expression<T>(mut self, value: T) -> PutItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::PutItemOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod update_item {
        #[derive(Debug)]
        pub struct UpdateItemOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct UpdateItemFluentBuilder {
                pub table_name: String,
                pub data: String,
            }
            impl UpdateItemFluentBuilder {
                pub fn table_name<T: Into<String>>(mut self, value: T) -> UpdateItemFluentBuilder {
                    self.table_name = value.into();
                    self
                }
                pub fn key<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn update_expression<T>(mut self, value: T) -> UpdateItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn expression_attribute_values<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn expression_attribute_names<K, T>(mut self, key: K, value: T) -> UpdateItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::UpdateItemOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod batch_write_item {
        #[derive(Debug)]
        pub struct BatchWriteItemOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct BatchWriteItemFluentBuilder {
                pub data: String,
            }
            impl BatchWriteItemFluentBuilder {
                pub fn request_items<K, T>(mut self, key: K, value: T) -> BatchWriteItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::BatchWriteItemOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod transact_write_items {
        #[derive(Debug)]
        pub struct TransactWriteItemsOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct TransactWriteItemsFluentBuilder {
                pub data: String,
            }
            impl TransactWriteItemsFluentBuilder {
                pub fn transact_items<T>(mut self, value: T) -> TransactWriteItemsFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::TransactWriteItemsOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod delete_item {
        #[derive(Debug)]
        pub struct DeleteItemOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct DeleteItemFluentBuilder {
                pub table_name: String,
                pub data: String,
            }
            impl DeleteItemFluentBuilder {
                pub fn table_name<T: Into<String>>(mut self, value: T) -> DeleteItemFluentBuilder {
                    self.table_name = value.into();
                    self
                }
                pub fn key<K, T>(mut self, key: K, value: T) -> DeleteItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::DeleteItemOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod get_item {
        #[derive(Debug)]
        pub struct GetItemOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct GetItemFluentBuilder {
                pub table_name: String,
                pub data: String,
            }
            impl GetItemFluentBuilder {
                pub fn table_name<T: Into<String>>(mut self, value: T) -> GetItemFluentBuilder {
                    self.table_name = value.into();
                    self
                }
                pub fn key<K, T>(mut self, key: K, value: T) -> GetItemFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::GetItemOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
    pub mod query {
        #[derive(Debug)]
        pub struct QueryOutput;
        pub mod builders {
            use std::intrinsics::*;
            /// A request under construction: all that leaves with it.
            #[derive(Clone, Debug)]
            pub struct QueryFluentBuilder {
                pub table_name: String,
                pub data: String,
            }
            impl QueryFluentBuilder {
                pub fn table_name<T: Into<String>>(mut self, value: T) -> QueryFluentBuilder {
                    self.table_name = value.into();
                    self
                }
                pub fn key_condition_expression<T>(mut self, value: T) -> QueryFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                pub fn expression_attribute_values<K, T>(mut self, key: K, value: T) -> QueryFluentBuilder {
                    self.data = derive2(self.data, value);
                    self
                }
                /// What is sent, and where, is the model's business.
                pub async fn send(self) -> Result<super::QueryOutput, crate::Error> {
                    opaque()
                }
            }
        }
    }
}
pub mod types {
    /// A value of an item.
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeValue {
        S(String),
        N(String),
        Bool(bool),
        B(Vec<u8>),
        L(Vec<AttributeValue>),
        Ss(Vec<String>),
        Null(bool),
    }
}
