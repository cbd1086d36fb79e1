// rdkafka: a record names its topic in `topic`; producers send it (see the model).

pub use config::ClientConfig;
pub mod error {
    #[derive(Clone, Debug)]
    pub struct KafkaError;
    impl std::fmt::Display for KafkaError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for KafkaError {}
}
pub mod config {
    pub trait FromClientConfig: Sized {
        #[own]
        fn made() -> Self;
    }
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfig;
    impl ClientConfig {
        pub fn new() -> ClientConfig {
            ClientConfig
        }
        pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig {
            self
        }
        pub fn create<T: FromClientConfig>(&self) -> Result<T, super::error::KafkaError> {
            Ok(T::made())
        }
    }
}
pub mod util {
    pub enum Timeout {
        After(std::time::Duration),
        Never,
    }
}
pub mod producer {
    use std::intrinsics::*;
    #[derive(Clone)]
    pub struct FutureProducer;
    impl FutureProducer {
        /// What is sent, and where, is the model's business.
        pub async fn send<R, T>(&self, record: R, timeout: T) -> Result<(i32, i64), super::error::KafkaError> {
            opaque()
        }
        pub fn send_result<R>(&self, record: R) -> Result<(), super::error::KafkaError> {
            opaque()
        }
        pub fn flush<T>(&self, timeout: T) -> Result<(), super::error::KafkaError> {
            Ok(())
        }
    }
    impl super::config::FromClientConfig for FutureProducer {
        fn made() -> FutureProducer {
            FutureProducer
        }
    }
    #[derive(Clone)]
    pub struct BaseProducer;
    impl BaseProducer {
        /// What is sent, and where, is the model's business.
        pub fn send<R, T>(&self, record: R, timeout: T) -> Result<(i32, i64), super::error::KafkaError> {
            opaque()
        }
        pub fn send_result<R>(&self, record: R) -> Result<(), super::error::KafkaError> {
            opaque()
        }
        pub fn flush<T>(&self, timeout: T) -> Result<(), super::error::KafkaError> {
            Ok(())
        }
    }
    impl super::config::FromClientConfig for BaseProducer {
        fn made() -> BaseProducer {
            BaseProducer
        }
    }
    #[derive(Clone)]
    pub struct ThreadedProducer;
    impl ThreadedProducer {
        /// What is sent, and where, is the model's business.
        pub fn send<R, T>(&self, record: R, timeout: T) -> Result<(i32, i64), super::error::KafkaError> {
            opaque()
        }
        pub fn send_result<R>(&self, record: R) -> Result<(), super::error::KafkaError> {
            opaque()
        }
        pub fn flush<T>(&self, timeout: T) -> Result<(), super::error::KafkaError> {
            Ok(())
        }
    }
    impl super::config::FromClientConfig for ThreadedProducer {
        fn made() -> ThreadedProducer {
            ThreadedProducer
        }
    }
    pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {
        pub topic: &'a str,
        pub key: Option<&'a K>,
        pub payload: Option<&'a P>,
        pub headers: String,
    }
    impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> FutureRecord<'a, K, P> {
            FutureRecord { topic, key: None, payload: None, headers: String::new() }
        }
        pub fn key(mut self, key: &'a K) -> FutureRecord<'a, K, P> {
            self.key = Some(key);
            self
        }
        pub fn payload(mut self, payload: &'a P) -> FutureRecord<'a, K, P> {
            self.payload = Some(payload);
            self
        }
        pub fn headers<H>(mut self, headers: H) -> FutureRecord<'a, K, P> {
            self.headers = derive1(headers);
            self
        }
        pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P> {
            self
        }
        pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P> {
            self
        }
    }
    pub struct BaseRecord<'a, K: ?Sized, P: ?Sized> {
        pub topic: &'a str,
        pub key: Option<&'a K>,
        pub payload: Option<&'a P>,
        pub headers: String,
    }
    impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> BaseRecord<'a, K, P> {
            BaseRecord { topic, key: None, payload: None, headers: String::new() }
        }
        pub fn key(mut self, key: &'a K) -> BaseRecord<'a, K, P> {
            self.key = Some(key);
            self
        }
        pub fn payload(mut self, payload: &'a P) -> BaseRecord<'a, K, P> {
            self.payload = Some(payload);
            self
        }
        pub fn headers<H>(mut self, headers: H) -> BaseRecord<'a, K, P> {
            self.headers = derive1(headers);
            self
        }
        pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P> {
            self
        }
        pub fn timestamp(self, timestamp: i64) -> BaseRecord<'a, K, P> {
            self
        }
    }
}
