// tokio-tungstenite: a socket that connects knows its peer; what one accepts goes to the client.

use std::intrinsics::*;
use std::task::{Context, Poll};

pub use tungstenite;
use tungstenite::{Error, Message};
/// What leaves by a socket, and where to.
#[own]
pub struct Sent {
    pub url: String,
    pub data: Message,
}
/// What is sent, and where, is the model's business.
#[own]
pub fn transmit(sent: Sent) {}
#[derive(Clone, Debug)]
pub struct MaybeTlsStream<S> {
    pub inner: S,
}
#[derive(Debug)]
pub struct WebSocketStream<S> {
    pub inner: S,
    pub url: String,
}
pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>, http::Response<()>), Error> {
    Ok((WebSocketStream { inner: opaque(), url: same(request) }, opaque()))
}
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error> {
    Ok(WebSocketStream { inner: stream, url: String::new() })
}
impl<S> futures::Stream for WebSocketStream<S> {
    type Item = Result<Message, Error>;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Message, Error>>> {
        opaque()
    }
}
impl<S> futures::Sink<Message> for WebSocketStream<S> {
    type Error = Error;
    fn start_send(self: std::pin::Pin<&mut Self>, item: Message) -> Result<(), Error> {
        let socket = same::<_, &mut WebSocketStream<S>>(self);
        transmit(Sent { url: socket.url.clone(), data: item });
        Ok(())
    }
}
