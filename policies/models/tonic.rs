// tonic: a response is answered where it is made; so is a status. Services and clients are generated code.

use std::intrinsics::*;
use std::net::SocketAddr;

pub type Result<T, E = Status> = std::result::Result<T, E>;
/// Goes to the client, by its model.
#[own]
pub fn answer<T>(data: T) {}
pub struct Response<T> {
    pub message: T,
}
impl<T> Response<T> {
    pub fn new(message: T) -> Response<T> {
        Response { message }
    }
    pub fn get_ref(&self) -> &T {
        &self.message
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.message
    }
    pub fn into_inner(self) -> T {
        self.message
    }
    pub fn metadata(&self) -> &metadata::MetadataMap {
        opaque()
    }
    pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap {
        opaque()
    }
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {
        Response { message: f(self.message) }
    }
}
impl<T> From<T> for Response<T> {
    fn from(message: T) -> Response<T> {
        Response::new(message)
    }
}
pub struct Request<T> {
    pub metadata: metadata::MetadataMap,
    pub message: T,
}
impl<T> Request<T> {
    pub fn new(message: T) -> Request<T> {
        Request { metadata: opaque(), message }
    }
    pub fn get_ref(&self) -> &T {
        &self.message
    }
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.message
    }
    pub fn into_inner(self) -> T {
        self.message
    }
    pub fn metadata(&self) -> &metadata::MetadataMap {
        &self.metadata
    }
    pub fn metadata_mut(&mut self) -> &mut metadata::MetadataMap {
        &mut self.metadata
    }
    pub fn extensions(&self) -> &Extensions {
        opaque()
    }
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        opaque()
    }
    pub fn remote_addr(&self) -> Option<SocketAddr> {
        opaque()
    }
    pub fn local_addr(&self) -> Option<SocketAddr> {
        opaque()
    }
    pub fn set_timeout(&mut self, deadline: std::time::Duration) {}
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {
        Request { metadata: self.metadata, message: f(self.message) }
    }
}
pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
impl<T> IntoRequest<T> for T {
    fn into_request(self) -> Request<T> {
        Request::new(self)
    }
}
pub use http::Extensions;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
#[derive(Clone)]
pub struct Status {
    pub code: Code,
    pub message: String,
}
impl Status {
    pub fn new<M: Into<String>>(code: Code, message: M) -> Status {
        let message = message.into();
        answer(message.clone());
        Status { code, message }
    }
    pub fn with_details<M: Into<String>>(code: Code, message: M, details: bytes::Bytes) -> Status {
        answer(details);
        Status::new(code, message)
    }
    pub fn from_error(error: Box<dyn std::error::Error + Send + Sync>) -> Status {
        Status::new(Code::Unknown, error.to_string())
    }
    pub fn ok<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Ok, message)
    }
    pub fn cancelled<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Cancelled, message)
    }
    pub fn unknown<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Unknown, message)
    }
    pub fn invalid_argument<M: Into<String>>(message: M) -> Status {
        Status::new(Code::InvalidArgument, message)
    }
    pub fn deadline_exceeded<M: Into<String>>(message: M) -> Status {
        Status::new(Code::DeadlineExceeded, message)
    }
    pub fn not_found<M: Into<String>>(message: M) -> Status {
        Status::new(Code::NotFound, message)
    }
    pub fn already_exists<M: Into<String>>(message: M) -> Status {
        Status::new(Code::AlreadyExists, message)
    }
    pub fn permission_denied<M: Into<String>>(message: M) -> Status {
        Status::new(Code::PermissionDenied, message)
    }
    pub fn resource_exhausted<M: Into<String>>(message: M) -> Status {
        Status::new(Code::ResourceExhausted, message)
    }
    pub fn failed_precondition<M: Into<String>>(message: M) -> Status {
        Status::new(Code::FailedPrecondition, message)
    }
    pub fn aborted<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Aborted, message)
    }
    pub fn out_of_range<M: Into<String>>(message: M) -> Status {
        Status::new(Code::OutOfRange, message)
    }
    pub fn unimplemented<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Unimplemented, message)
    }
    pub fn internal<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Internal, message)
    }
    pub fn unavailable<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Unavailable, message)
    }
    pub fn data_loss<M: Into<String>>(message: M) -> Status {
        Status::new(Code::DataLoss, message)
    }
    pub fn unauthenticated<M: Into<String>>(message: M) -> Status {
        Status::new(Code::Unauthenticated, message)
    }
    pub fn code(&self) -> Code {
        self.code
    }
    pub fn message(&self) -> &str {
        &self.message
    }
}
impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.message);
        Ok(())
    }
}
impl std::fmt::Debug for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.message);
        Ok(())
    }
}
impl std::error::Error for Status {}
pub struct Streaming<T> {
    pub item: T,
}
impl<T> Streaming<T> {
    pub async fn message(&mut self) -> Result<Option<T>> {
        Ok(Some(derive1(&self.item)))
    }
}
impl<T> futures::Stream for Streaming<T> {
    type Item = Result<T>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<T>>> {
        opaque()
    }
}
pub mod metadata {
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default)]
    pub struct MetadataMap {
        pub text: String,
    }
    impl MetadataMap {
        pub fn new() -> MetadataMap {
            MetadataMap { text: String::new() }
        }
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue> {
            Some(derive1(&self.text))
        }
        pub fn insert<K>(&mut self, key: K, value: MetadataValue) -> Option<MetadataValue> {
            self.text = derive2(&self.text, value);
            opaque()
        }
    }
    #[derive(Clone, Debug)]
    pub struct MetadataValue {
        pub text: String,
    }
    impl MetadataValue {
        pub fn to_str(&self) -> Result<&str, std::fmt::Error> {
            Ok(&self.text)
        }
        pub fn from_static(text: &'static str) -> MetadataValue {
            MetadataValue { text: text.into() }
        }
    }
    impl std::str::FromStr for MetadataValue {
        type Err = std::fmt::Error;
        fn from_str(text: &str) -> Result<MetadataValue, std::fmt::Error> {
            Ok(MetadataValue { text: text.into() })
        }
    }
    impl TryFrom<&str> for MetadataValue {
        type Error = std::fmt::Error;
        fn try_from(text: &str) -> Result<MetadataValue, std::fmt::Error> {
            Ok(MetadataValue { text: text.into() })
        }
    }
    impl TryFrom<String> for MetadataValue {
        type Error = std::fmt::Error;
        fn try_from(text: String) -> Result<MetadataValue, std::fmt::Error> {
            Ok(MetadataValue { text })
        }
    }
}
pub mod service {
    pub trait Interceptor {}
}
pub mod transport {
    use std::intrinsics::*;
    #[derive(Clone, Debug)]
    pub struct Channel {
        pub url: String,
    }
    impl Channel {
        pub fn from_static(url: &'static str) -> Endpoint {
            Endpoint { url: url.into() }
        }
        pub fn from_shared<U>(url: U) -> Result<Endpoint, Error> {
            Ok(Endpoint { url: same(url) })
        }
    }
    #[derive(Clone, Debug)]
    pub struct Endpoint {
        pub url: String,
    }
    impl Endpoint {
        pub fn from_static(url: &'static str) -> Endpoint {
            Endpoint { url: url.into() }
        }
        pub fn from_shared<U>(url: U) -> Result<Endpoint, Error> {
            Ok(Endpoint { url: same(url) })
        }
        pub fn timeout(self, timeout: std::time::Duration) -> Endpoint {
            self
        }
        pub fn connect_lazy(&self) -> Channel {
            Channel { url: self.url.clone() }
        }
        pub async fn connect(&self) -> Result<Channel, Error> {
            Ok(Channel { url: self.url.clone() })
        }
    }
    #[derive(Debug)]
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    pub struct Server;
    impl Server {
        pub fn builder() -> Server {
            Server
        }
        pub fn add_service<S>(self, service: S) -> Server {
            self
        }
        pub fn layer<L>(self, layer: L) -> Server {
            self
        }
        pub async fn serve(self, address: std::net::SocketAddr) -> Result<(), Error> {
            Ok(())
        }
        pub async fn serve_with_shutdown<F>(self, address: std::net::SocketAddr, signal: F) -> Result<(), Error> {
            Ok(())
        }
    }
}
pub mod codegen {}
