// tokio-stream: streams, and receivers as streams. Its adaptors take plain functions, where those of futures take futures.

use futures::stream::Items;
pub use futures::stream::{Stream, empty, iter};
use std::intrinsics::*;

pub fn once<T>(value: T) -> Items<T> {
    Items { elem: value }
}
pub fn pending<T>() -> Items<T> {
    opaque()
}
/// The next element of any stream.
fn item<S: Stream>(stream: S) -> Option<S::Item> {
    match Stream::poll_next(same::<_, std::pin::Pin<&mut S>>(&stream), opaque::<&mut std::task::Context<'_>>()) {
        std::task::Poll::Ready(item) => item,
        std::task::Poll::Pending => None,
    }
}
pub trait StreamExt: Stream + Sized {
    async fn next(&mut self) -> Option<Self::Item> {
        match Stream::poll_next(same::<_, std::pin::Pin<&mut Self>>(self), opaque::<&mut std::task::Context<'_>>()) {
            std::task::Poll::Ready(item) => item,
            std::task::Poll::Pending => None,
        }
    }
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>
    where
        Self: Stream<Item = Result<T, E>>,
    {
        self.next().await.transpose()
    }
    fn map<T, F: FnMut(Self::Item) -> T>(self, mut f: F) -> Items<T> {
        let Some(x) = item(self) else { return opaque() };
        Items { elem: f(x) }
    }
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, mut f: F) -> Items<T> {
        self.filter_map(f)
    }
    fn then<Fut: std::future::Future, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> Items<Fut::Output> {
        let Some(x) = item(self) else { return opaque() };
        Items { elem: f(x).await }
    }
    fn filter<F: FnMut(&Self::Item) -> bool>(self, mut f: F) -> Items<Self::Item> {
        let Some(x) = item(self) else { return opaque() };
        if f(&x) { Items { elem: x } } else { opaque() }
    }
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, mut f: F) -> Items<T> {
        let Some(x) = item(self) else { return opaque() };
        let Some(y) = f(x) else { return opaque() };
        Items { elem: y }
    }
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, mut f: F) -> Items<Self::Item> {
        self.filter(f)
    }
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, mut f: F) -> Items<Self::Item> {
        self.filter(f)
    }
    fn take(self, n: usize) -> Items<Self::Item> {
        let Some(x) = item(self) else { return opaque() };
        Items { elem: x }
    }
    fn skip(self, n: usize) -> Items<Self::Item> {
        self.take(n)
    }
    fn fuse(self) -> Items<Self::Item> {
        self.take(opaque())
    }
    fn throttle(self, every: std::time::Duration) -> Items<Self::Item> {
        self.take(opaque())
    }
    fn timeout(self, after: std::time::Duration) -> Items<Result<Self::Item, Elapsed>> {
        let Some(x) = item(self) else { return opaque() };
        Items { elem: Ok(x) }
    }
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Items<Self::Item> {
        self.chain(other)
    }
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Items<Self::Item> {
        let x = if maybe() { item(self) } else { item(other) };
        let Some(x) = x else { return opaque() };
        Items { elem: x }
    }
    fn chunks_timeout(self, max: usize, after: std::time::Duration) -> Items<Vec<Self::Item>> {
        let Some(x) = item(self) else { return opaque() };
        Items { elem: vec![x] }
    }
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
        if let Some(x) = self.next().await {
            f(x);
        }
        opaque()
    }
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
        if let Some(x) = self.next().await {
            f(x);
        }
        opaque()
    }
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, mut f: F) -> B {
        let mut acc = init;
        if let Some(x) = item(self) {
            acc = f(acc, x);
        }
        acc
    }
    async fn collect<C: Default + Extend<Self::Item>>(self) -> C {
        let mut all = C::default();
        if let Some(x) = item(self) {
            all.extend(std::iter::once(x));
        }
        all
    }
}
impl<S: Stream> StreamExt for S {}
#[derive(Debug)]
pub struct Elapsed;
impl std::error::Error for Elapsed {}
impl std::fmt::Display for Elapsed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub mod wrappers {
    use std::intrinsics::*;
    pub mod errors {
        #[derive(Debug)]
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }
        impl std::error::Error for BroadcastStreamRecvError {}
        impl std::fmt::Display for BroadcastStreamRecvError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
    }
    pub struct BroadcastStream<T> {
        pub inner: tokio::sync::broadcast::Receiver<T>,
    }
    impl<T> BroadcastStream<T> {
        pub fn new(inner: tokio::sync::broadcast::Receiver<T>) -> BroadcastStream<T> {
            BroadcastStream { inner }
        }
    }
    impl<T> From<tokio::sync::broadcast::Receiver<T>> for BroadcastStream<T> {
        fn from(inner: tokio::sync::broadcast::Receiver<T>) -> BroadcastStream<T> {
            BroadcastStream { inner }
        }
    }
    impl<T> futures::Stream for BroadcastStream<T> {
        type Item = Result<T, errors::BroadcastStreamRecvError>;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<T, errors::BroadcastStreamRecvError>>> {
            match same::<_, &mut BroadcastStream<T>>(self).inner.recv().await {
                Ok(value) => std::task::Poll::Ready(Some(Ok(value))),
                Err(_) => std::task::Poll::Ready(None),
            }
        }
    }
    pub struct WatchStream<T> {
        pub inner: tokio::sync::watch::Receiver<T>,
    }
    impl<T> WatchStream<T> {
        pub fn new(inner: tokio::sync::watch::Receiver<T>) -> WatchStream<T> {
            WatchStream { inner }
        }
        pub fn from_changes(inner: tokio::sync::watch::Receiver<T>) -> WatchStream<T> {
            WatchStream { inner }
        }
    }
    impl<T: Clone> futures::Stream for WatchStream<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(Some(same::<_, &mut WatchStream<T>>(self).inner.borrow().clone()))
        }
    }
    pub struct IntervalStream;
    impl IntervalStream {
        pub fn new(interval: tokio::time::Interval) -> IntervalStream {
            IntervalStream
        }
    }
    impl futures::Stream for IntervalStream {
        type Item = tokio::time::Instant;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<tokio::time::Instant>> {
            opaque()
        }
    }
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
