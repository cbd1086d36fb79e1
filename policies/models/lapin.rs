// lapin: what is published goes to a queue (see the model).

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
#[derive(Clone, Debug, Default)]
pub struct BasicProperties {
    pub headers: String,
}
impl BasicProperties {
    pub fn with_headers<H>(mut self, headers: H) -> BasicProperties {
        self.headers = derive1(headers);
        self
    }
    pub fn with_delivery_mode(self, mode: u8) -> BasicProperties {
        self
    }
    pub fn with_content_type<T>(self, value: T) -> BasicProperties {
        self
    }
}
pub mod options {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicPublishOptions;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct QueueDeclareOptions;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicConsumeOptions;
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BasicAckOptions;
}
pub mod types {
    #[derive(Clone, Debug, Default)]
    pub struct FieldTable;
}
#[derive(Clone, Copy, Debug, Default)]
pub struct ConnectionProperties;
pub struct Connection;
impl Connection {
    pub async fn connect(uri: &str, properties: ConnectionProperties) -> Result<Connection> {
        Ok(Connection)
    }
    pub async fn create_channel(&self) -> Result<Channel> {
        Ok(Channel)
    }
}
#[derive(Clone, Debug)]
pub struct Channel;
#[own]
pub struct Confirm;
impl std::future::Future for Confirm {
    type Output = Result<()>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<()>> {
        opaque()
    }
}
impl Channel {
    /// What is published, and where, is the model's business.
    pub async fn basic_publish(&self, exchange: &str, key: &str, options: options::BasicPublishOptions, payload: &[u8], properties: BasicProperties) -> Result<Confirm> {
        Ok(Confirm)
    }
    pub async fn queue_declare(&self, queue: &str, options: options::QueueDeclareOptions, arguments: types::FieldTable) -> Result<()> {
        Ok(())
    }
}
