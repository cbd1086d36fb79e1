// async-nats: what is published goes to a subject (see the model).

use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type PublishError = Error;
pub type ConnectError = Error;
#[derive(Clone, Debug)]
pub struct Client;
pub async fn connect<A>(address: A) -> Result<Client, ConnectError> {
    Ok(Client)
}
#[derive(Clone, Debug, Default)]
pub struct HeaderMap {
    pub text: String,
}
impl HeaderMap {
    pub fn new() -> HeaderMap {
        HeaderMap { text: String::new() }
    }
    pub fn insert<K, V>(&mut self, key: K, value: V) {
        self.text = derive2(&self.text, value);
    }
}
pub struct Message {
    pub payload: bytes::Bytes,
}
impl Client {
    pub async fn publish<S>(&self, subject: S, payload: bytes::Bytes) -> Result<(), PublishError> {
        Ok(())
    }
    pub async fn publish_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: bytes::Bytes) -> Result<(), PublishError> {
        Ok(())
    }
    pub async fn publish_with_reply<S, R>(&self, subject: S, reply: R, payload: bytes::Bytes) -> Result<(), PublishError> {
        Ok(())
    }
    pub async fn publish_with_reply_and_headers<S, R>(&self, subject: S, reply: R, headers: HeaderMap, payload: bytes::Bytes) -> Result<(), PublishError> {
        Ok(())
    }
    pub async fn request<S>(&self, subject: S, payload: bytes::Bytes) -> Result<Message, Error> {
        opaque()
    }
    pub async fn request_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: bytes::Bytes) -> Result<Message, Error> {
        opaque()
    }
    pub async fn flush(&self) -> Result<(), Error> {
        Ok(())
    }
}
pub mod jetstream {
    use std::intrinsics::*;
    pub fn new(client: super::Client) -> Context {
        Context
    }
    #[derive(Clone, Debug)]
    pub struct Context;
    impl Context {
        pub async fn publish<S>(&self, subject: S, payload: bytes::Bytes) -> Result<(), super::Error> {
            Ok(())
        }
        pub async fn publish_with_headers<S>(&self, subject: S, headers: super::HeaderMap, payload: bytes::Bytes) -> Result<(), super::Error> {
            Ok(())
        }
        pub async fn get_key_value<T>(&self, bucket: T) -> Result<kv::Store, super::Error> {
            Ok(kv::Store)
        }
        pub async fn get_object_store<T>(&self, bucket: T) -> Result<object_store::ObjectStore, super::Error> {
            Ok(object_store::ObjectStore)
        }
    }
    pub mod kv {
        use std::intrinsics::*;
        #[derive(Clone, Debug)]
        pub struct Store;
        impl Store {
            pub async fn put<T>(&self, key: T, value: bytes::Bytes) -> Result<u64, crate::Error> {
                opaque()
            }
            pub async fn create<T>(&self, key: T, value: bytes::Bytes) -> Result<u64, crate::Error> {
                opaque()
            }
            pub async fn update<T>(&self, key: T, value: bytes::Bytes, revision: u64) -> Result<u64, crate::Error> {
                opaque()
            }
            pub async fn get<T>(&self, key: T) -> Result<Option<bytes::Bytes>, crate::Error> {
                opaque()
            }
            pub async fn delete<T>(&self, key: T) -> Result<(), crate::Error> {
                Ok(())
            }
            pub async fn purge<T>(&self, key: T) -> Result<(), crate::Error> {
                Ok(())
            }
        }
    }
    pub mod object_store {
        #[derive(Clone, Debug)]
        pub struct ObjectStore;
        impl ObjectStore {
            pub async fn put<T, R>(&self, meta: T, data: &mut R) -> Result<(), crate::Error> {
                Ok(())
            }
            pub async fn delete<T>(&self, name: T) -> Result<(), crate::Error> {
                Ok(())
            }
        }
    }
}
