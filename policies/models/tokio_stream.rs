// tokio-stream: streams, and receivers as streams.

pub use futures::stream::{Stream, StreamExt, empty, iter, once};
pub mod wrappers {
    use std::intrinsics::*;
    pub struct ReceiverStream<T> {
        pub inner: tokio::sync::mpsc::Receiver<T>,
    }
    impl<T> ReceiverStream<T> {
        pub fn new(inner: tokio::sync::mpsc::Receiver<T>) -> ReceiverStream<T> {
            ReceiverStream { inner }
        }
    }
    impl<T> futures::Stream for ReceiverStream<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(same::<_, &mut ReceiverStream<T>>(self).inner.recv().await)
        }
    }
    pub struct UnboundedReceiverStream<T> {
        pub inner: tokio::sync::mpsc::UnboundedReceiver<T>,
    }
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(inner: tokio::sync::mpsc::UnboundedReceiver<T>) -> UnboundedReceiverStream<T> {
            UnboundedReceiverStream { inner }
        }
    }
    impl<T> futures::Stream for UnboundedReceiverStream<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(same::<_, &mut UnboundedReceiverStream<T>>(self).inner.recv().await)
        }
    }
}
