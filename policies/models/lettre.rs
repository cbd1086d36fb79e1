// lettre: a message holds its addresses, subject and text; a transport its server.

use std::fmt::{Display, Formatter};
use std::intrinsics::*;
use std::str::FromStr;

pub use address::Address;
pub use message::{Mailbox, Message};
pub use transport::file::{AsyncFileTransport, FileTransport};
pub use transport::sendmail::{AsyncSendmailTransport, SendmailTransport};
pub use transport::stub::{AsyncStubTransport, StubTransport};
pub struct Tokio1Executor;
pub struct AsyncStd1Executor;
pub mod address {
    use super::*;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Address {
        pub text: String,
    }
    /// Does not show what it could not parse.
    #[derive(Debug)]
    pub struct AddressError;
    impl Display for AddressError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for AddressError {}
    impl FromStr for Address {
        type Err = AddressError;
        fn from_str(text: &str) -> Result<Address, AddressError> {
            if maybe() { Ok(Address { text: text.to_string() }) } else { Err(AddressError) }
        }
    }
    impl Display for Address {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            f.write_str(&self.text)
        }
    }
    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Address, AddressError> {
            Ok(Address { text: derive2(user, domain) })
        }
        pub fn user(&self) -> &str {
            derive1(&self.text)
        }
        pub fn domain(&self) -> &str {
            derive1(&self.text)
        }
    }
    impl AsRef<str> for Address {
        fn as_ref(&self) -> &str {
            &self.text
        }
    }
    #[derive(Clone, Debug)]
    pub struct Envelope {
        pub text: String,
    }
}
pub mod error {
    use super::*;
    #[derive(Debug)]
    pub struct Error;
    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for Error {}
}
pub mod message {
    use super::*;
    use super::address::AddressError;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Mailbox {
        pub name: Option<String>,
        pub email: Address,
    }
    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Mailbox {
            Mailbox { name, email }
        }
    }
    impl FromStr for Mailbox {
        type Err = AddressError;
        fn from_str(text: &str) -> Result<Mailbox, AddressError> {
            Ok(Mailbox { name: Some(text.to_string()), email: text.parse()? })
        }
    }
    impl From<Address> for Mailbox {
        fn from(email: Address) -> Mailbox {
            Mailbox { name: None, email }
        }
    }
    impl Display for Mailbox {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            f.buf = derive3(&f.buf, &self.name, &self.email.text);
            Ok(())
        }
    }
    #[derive(Clone, Debug)]
    pub struct Message {
        pub headers: String,
        pub body: String,
    }
    impl Message {
        pub fn builder() -> MessageBuilder {
            MessageBuilder { headers: String::new() }
        }
        pub fn formatted(&self) -> Vec<u8> {
            derive2(&self.headers, &self.body)
        }
    }
    #[derive(Clone, Debug)]
    pub struct MessageBuilder {
        pub headers: String,
    }
    impl MessageBuilder {
        pub fn new() -> MessageBuilder {
            MessageBuilder { headers: String::new() }
        }
        pub fn header<H>(self, header: H) -> Self {
            MessageBuilder { headers: derive2(self.headers, header) }
        }
        pub fn mailbox<H>(self, header: H) -> Self {
            MessageBuilder { headers: derive2(self.headers, header) }
        }
        pub fn from(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn sender(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn reply_to(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn to(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn cc(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn bcc(self, mailbox: Mailbox) -> Self {
            MessageBuilder { headers: derive2(self.headers, mailbox) }
        }
        pub fn subject<S: Into<String>>(self, subject: S) -> Self {
            MessageBuilder { headers: derive2(self.headers, subject.into()) }
        }
        pub fn message_id(self, id: Option<String>) -> Self {
            MessageBuilder { headers: derive2(self.headers, id) }
        }
        pub fn in_reply_to(self, id: String) -> Self {
            MessageBuilder { headers: derive2(self.headers, id) }
        }
        pub fn references(self, id: String) -> Self {
            MessageBuilder { headers: derive2(self.headers, id) }
        }
        pub fn user_agent(self, id: String) -> Self {
            MessageBuilder { headers: derive2(self.headers, id) }
        }
        pub fn date_now(self) -> Self {
            self
        }
        pub fn body<T>(self, body: T) -> Result<Message, super::error::Error> {
            if maybe() { Ok(Message { headers: self.headers, body: derive1(body) }) } else { Err(super::error::Error) }
        }
        pub fn multipart(self, part: MultiPart) -> Result<Message, super::error::Error> {
            if maybe() { Ok(Message { headers: self.headers, body: part.text }) } else { Err(super::error::Error) }
        }
        pub fn singlepart(self, part: SinglePart) -> Result<Message, super::error::Error> {
            if maybe() { Ok(Message { headers: self.headers, body: part.text }) } else { Err(super::error::Error) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SinglePart {
        pub text: String,
    }
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder {
            SinglePartBuilder { headers: String::new() }
        }
        pub fn plain<T>(body: T) -> SinglePart {
            SinglePart { text: derive1(body) }
        }
        pub fn html<T>(body: T) -> SinglePart {
            SinglePart { text: derive1(body) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SinglePartBuilder {
        pub headers: String,
    }
    impl SinglePartBuilder {
        pub fn header<H>(self, header: H) -> Self {
            SinglePartBuilder { headers: derive2(self.headers, header) }
        }
        pub fn content_type<H>(self, header: H) -> Self {
            SinglePartBuilder { headers: derive2(self.headers, header) }
        }
        pub fn body<T>(self, body: T) -> SinglePart {
            SinglePart { text: derive2(self.headers, body) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct MultiPart {
        pub text: String,
    }
    impl MultiPart {
        pub fn alternative() -> MultiPart {
            MultiPart { text: String::new() }
        }
        pub fn mixed() -> MultiPart {
            MultiPart { text: String::new() }
        }
        pub fn related() -> MultiPart {
            MultiPart { text: String::new() }
        }
        pub fn alternative_plain_html<T, V>(plain: T, html: V) -> MultiPart {
            MultiPart { text: derive2(plain, html) }
        }
        pub fn singlepart(self, part: SinglePart) -> MultiPart {
            MultiPart { text: derive2(self.text, part.text) }
        }
        pub fn multipart(self, part: MultiPart) -> MultiPart {
            MultiPart { text: derive2(self.text, part.text) }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Attachment {
        pub name: String,
    }
    impl Attachment {
        pub fn new(name: String) -> Attachment {
            Attachment { name }
        }
        pub fn new_inline(name: String) -> Attachment {
            Attachment { name }
        }
        pub fn body<T, C>(self, content: T, content_type: C) -> SinglePart {
            SinglePart { text: derive2(self.name, content) }
        }
    }
}
/// What servers answer carries nothing of the message.
pub trait Transport {
    type Ok;
    type Error;
    fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {
        opaque()
    }
    fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {
        opaque()
    }
}
pub trait AsyncTransport {
    type Ok;
    type Error;
    async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> {
        opaque()
    }
    async fn send_raw(&self, envelope: &address::Envelope, email: &[u8]) -> Result<Self::Ok, Self::Error> {
        opaque()
    }
}
pub struct SmtpTransport {
    pub host: String,
    pub tls: String,
}
impl SmtpTransport {
    pub fn relay(host: &str) -> Result<SmtpTransportBuilder, transport::smtp::Error> {
        Ok(SmtpTransportBuilder { host: host.to_string(), tls: String::new() })
    }
    pub fn starttls_relay(host: &str) -> Result<SmtpTransportBuilder, transport::smtp::Error> {
        Ok(SmtpTransportBuilder { host: host.to_string(), tls: String::new() })
    }
    pub fn builder_dangerous<T: Into<String>>(host: T) -> SmtpTransportBuilder {
        SmtpTransportBuilder { host: host.into(), tls: String::new() }
    }
}
impl Transport for SmtpTransport {
    type Ok = transport::smtp::response::Response;
    type Error = transport::smtp::Error;
}
pub struct SmtpTransportBuilder {
    pub host: String,
    pub tls: String,
}
impl SmtpTransportBuilder {
    pub fn credentials<C>(self, credentials: C) -> Self {
        self
    }
    pub fn authentication<M>(self, mechanisms: M) -> Self {
        self
    }
    pub fn port(self, port: u16) -> Self {
        self
    }
    pub fn tls<T>(mut self, tls: T) -> Self {
        self.tls = String::new();
        self
    }
    pub fn timeout<T>(self, timeout: T) -> Self {
        self
    }
    pub fn hello_name<T>(self, name: T) -> Self {
        self
    }
    pub fn pool_config<T>(self, config: T) -> Self {
        self
    }
    pub fn build(self) -> SmtpTransport {
        SmtpTransport { host: self.host, tls: self.tls }
    }
}
#[derive(Clone, Debug)]
pub struct AsyncSmtpTransport<E> {
    pub host: String,
    pub tls: String,
    pub executor: E,
}
impl<E> AsyncSmtpTransport<E> {
    pub fn relay(host: &str) -> Result<AsyncSmtpTransportBuilder, transport::smtp::Error> {
        Ok(AsyncSmtpTransportBuilder { host: host.to_string(), tls: String::new() })
    }
    pub fn starttls_relay(host: &str) -> Result<AsyncSmtpTransportBuilder, transport::smtp::Error> {
        Ok(AsyncSmtpTransportBuilder { host: host.to_string(), tls: String::new() })
    }
    pub fn builder_dangerous<T: Into<String>>(host: T) -> AsyncSmtpTransportBuilder {
        AsyncSmtpTransportBuilder { host: host.into(), tls: String::new() }
    }
}
impl<E> AsyncTransport for AsyncSmtpTransport<E> {
    type Ok = transport::smtp::response::Response;
    type Error = transport::smtp::Error;
}
pub struct AsyncSmtpTransportBuilder {
    pub host: String,
    pub tls: String,
}
impl AsyncSmtpTransportBuilder {
    pub fn credentials<C>(self, credentials: C) -> Self {
        self
    }
    pub fn authentication<M>(self, mechanisms: M) -> Self {
        self
    }
    pub fn port(self, port: u16) -> Self {
        self
    }
    pub fn tls<T>(mut self, tls: T) -> Self {
        self.tls = String::new();
        self
    }
    pub fn timeout<T>(self, timeout: T) -> Self {
        self
    }
    pub fn hello_name<T>(self, name: T) -> Self {
        self
    }
    pub fn build<E>(self) -> AsyncSmtpTransport<E> {
        AsyncSmtpTransport { host: self.host, tls: self.tls, executor: opaque() }
    }
}
pub mod transport {
    pub mod smtp {
        pub use crate::{AsyncSmtpTransport, AsyncSmtpTransportBuilder, SmtpTransport, SmtpTransportBuilder};
        use std::fmt::{Display, Formatter};
        use std::intrinsics::*;
        #[derive(Debug)]
        pub struct Error;
        impl Display for Error {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for Error {}
        impl Error {
            pub fn is_response(&self) -> bool {
                opaque()
            }
            pub fn is_client(&self) -> bool {
                opaque()
            }
            pub fn is_transient(&self) -> bool {
                opaque()
            }
            pub fn is_permanent(&self) -> bool {
                opaque()
            }
            pub fn is_timeout(&self) -> bool {
                opaque()
            }
            pub fn is_tls(&self) -> bool {
                opaque()
            }
        }
        pub mod response {
            #[derive(Clone, Debug)]
            pub struct Response;
        }
    }
    pub mod sendmail {
        use crate::{AsyncTransport, Transport};
        use std::fmt::{Display, Formatter};
        use std::intrinsics::*;
        #[derive(Debug)]
        pub struct Error;
        impl Display for Error {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for Error {}
        impl Error {
            pub fn is_client(&self) -> bool {
                opaque()
            }
            pub fn is_response(&self) -> bool {
                opaque()
            }
        }
        pub struct SendmailTransport;
        impl SendmailTransport {
            pub fn new() -> Self {
                SendmailTransport
            }
            pub fn new_with_command<S>(command: S) -> Self {
                SendmailTransport
            }
        }
        impl Transport for SendmailTransport {
            type Ok = ();
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncSendmailTransport<E> {
            pub executor: E,
        }
        impl<E> AsyncSendmailTransport<E> {
            pub fn new() -> Self {
                AsyncSendmailTransport { executor: opaque() }
            }
            pub fn new_with_command<S>(command: S) -> Self {
                AsyncSendmailTransport { executor: opaque() }
            }
        }
        impl<E> AsyncTransport for AsyncSendmailTransport<E> {
            type Ok = ();
            type Error = Error;
        }
    }
    pub mod file {
        use crate::{AsyncTransport, Transport};
        use std::fmt::{Display, Formatter};
        use std::intrinsics::*;
        #[derive(Debug)]
        pub struct Error;
        impl Display for Error {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for Error {}
        pub struct FileTransport {
            pub path: String,
        }
        impl FileTransport {
            pub fn new<P>(path: P) -> Self {
                FileTransport { path: derive1(path) }
            }
        }
        impl Transport for FileTransport {
            type Ok = String;
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncFileTransport<E> {
            pub path: String,
            pub executor: E,
        }
        impl<E> AsyncFileTransport<E> {
            pub fn new<P>(path: P) -> Self {
                AsyncFileTransport { path: derive1(path), executor: opaque() }
            }
        }
        impl<E> AsyncTransport for AsyncFileTransport<E> {
            type Ok = String;
            type Error = Error;
        }
    }
    pub mod stub {
        use crate::{AsyncTransport, Transport};
        #[derive(Clone, Debug)]
        pub struct Error;
        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::error::Error for Error {}
        #[derive(Clone, Debug)]
        pub struct StubTransport;
        impl StubTransport {
            pub fn new_ok() -> Self {
                StubTransport
            }
            pub fn new_error() -> Self {
                StubTransport
            }
        }
        impl Transport for StubTransport {
            type Ok = ();
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncStubTransport;
        impl AsyncStubTransport {
            pub fn new_ok() -> Self {
                AsyncStubTransport
            }
            pub fn new_error() -> Self {
                AsyncStubTransport
            }
        }
        impl AsyncTransport for AsyncStubTransport {
            type Ok = ();
            type Error = Error;
        }
    }
}
