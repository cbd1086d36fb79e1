// futures: combinators over futures and streams; a stream is an iterator of its elements.

pub use future::{FutureExt, TryFutureExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStreamExt};
pub mod prelude {
    pub use super::future::{FutureExt, TryFutureExt};
    pub use super::sink::{Sink, SinkExt};
    pub use super::stream::{Stream, StreamExt, TryStreamExt};
}
pub mod future {
    use std::future::Future;
    use std::intrinsics::*;
    pub use std::future::{Ready, ready};
    pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + 'a>>;
    pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output>
    where
        I::Item: Future,
    {
        let Some(future) = iter.into_iter().next() else { return Vec::new() };
        let mut all = Vec::new();
        all.push(future.await);
        all
    }
    pub async fn try_join_all<I: IntoIterator, T, E>(iter: I) -> Result<Vec<T>, E>
    where
        I::Item: Future<Output = Result<T, E>>,
    {
        let Some(future) = iter.into_iter().next() else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        all.push(future.await?);
        Ok(all)
    }
    pub async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
        (a.await, b.await)
    }
    pub async fn select_all<I: IntoIterator>(iter: I) -> <I::Item as Future>::Output
    where
        I::Item: Future,
    {
        let Some(future) = iter.into_iter().next() else { return opaque() };
        future.await
    }
    pub use either::Either;
    /// Either may be the first; the other is handed back.
    pub async fn select<A: Future, B: Future>(a: A, b: B) -> Either<(A::Output, B), (B::Output, A)> {
        if maybe() { Either::Left((a.await, b)) } else { Either::Right((b.await, a)) }
    }
    pub async fn try_join<A, B, E, X: Future<Output = Result<A, E>>, Y: Future<Output = Result<B, E>>>(
        a: X,
        b: Y,
    ) -> Result<(A, B), E> {
        Ok((a.await?, b.await?))
    }
    pub trait FutureExt: Future + Sized {
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn std::any::Any + Send>> {
            Ok(self.await)
        }
        fn fuse(self) -> Self {
            self
        }
        fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> {
            same(self)
        }
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U {
            f(self.await)
        }
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output {
            f(self.await).await
        }
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output {
            let value = self.await;
            f(&value);
            value
        }
        async fn fuse(self) -> Self::Output {
            self.await
        }
        fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> {
            same(self)
        }
        fn now_or_never(self) -> Option<Self::Output> {
            if maybe() { Some(self.await) } else { None }
        }
        async fn shared(self) -> Self::Output {
            self.await
        }
    }
    impl<T: Future> FutureExt for T {}
    pub trait TryFutureExt<T, E>: Future<Output = Result<T, E>> + Sized {
        async fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E> {
            self.await.map(f)
        }
        async fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Result<T, U> {
            self.await.map_err(f)
        }
        async fn err_into<U>(self) -> Result<T, U>
        where
            E: Into<U>,
        {
            self.await.map_err(|error| error.into())
        }
        async fn and_then<U, Fut: Future<Output = Result<U, E>>, F: FnOnce(T) -> Fut>(self, f: F) -> Result<U, E> {
            match self.await {
                Ok(value) => f(value).await,
                Err(error) => Err(error),
            }
        }
        async fn or_else<U, Fut: Future<Output = Result<T, U>>, F: FnOnce(E) -> Fut>(self, f: F) -> Result<T, U> {
            match self.await {
                Ok(value) => Ok(value),
                Err(error) => f(error).await,
            }
        }
        async fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T {
            self.await.unwrap_or_else(f)
        }
        async fn inspect_ok<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {
            self.await.inspect(f)
        }
        async fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {
            self.await.inspect_err(f)
        }
    }
    impl<T, E, X: Future<Output = Result<T, E>>> TryFutureExt<T, E> for X {}
}
pub mod stream {
    use std::future::Future;
    use std::intrinsics::*;
    pub type BoxStream<'a, T> = std::pin::Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub trait Stream {
        type Item;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>>;
    }
    pub struct SplitSink<S, T> {
        pub inner: S,
        pub item: T,
    }
    impl<S: super::sink::Sink<T>, T> super::sink::Sink<T> for SplitSink<S, T> {
        type Error = S::Error;
        fn start_send(self: std::pin::Pin<&mut Self>, item: T) -> Result<(), S::Error> {
            super::sink::Sink::<T>::start_send(same::<_, std::pin::Pin<&mut S>>(&mut same::<_, &mut SplitSink<S, T>>(self).inner), item)
        }
    }
    pub struct SplitStream<S> {
        pub inner: S,
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<S::Item>> {
            Stream::poll_next(same::<_, std::pin::Pin<&mut S>>(&mut same::<_, &mut SplitStream<S>>(self).inner), cx)
        }
    }
    /// Stands for every stream and adaptor.
    #[own]
    pub struct Items<T> {
        pub elem: T,
    }
    impl<T> Stream for Items<T> {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(Some(same::<_, &Items<T>>(self).elem))
        }
    }
    pub fn iter<I: IntoIterator>(i: I) -> Items<I::Item> {
        let Some(x) = i.into_iter().next() else { return opaque() };
        Items { elem: x }
    }
    /// What `stream!` and `try_stream!` yield, as they are read.
    impl<T, const N: usize> Stream for [T; N] {
        type Item = T;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready(Some(same::<_, &[T]>(self)[0]))
        }
    }
    /// Futures that run together.
    pub struct FuturesUnordered<F> {
        pub future: F,
    }
    impl<F> FuturesUnordered<F> {
        pub fn new() -> FuturesUnordered<F> {
            opaque()
        }
        pub fn push(&self, future: F) {
            same::<_, &mut FuturesUnordered<F>>(self).future = future;
        }
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
    }
    impl<F> Extend<F> for FuturesUnordered<F> {
        fn extend<I: IntoIterator<Item = F>>(&mut self, futures: I) {
            if let Some(future) = futures.into_iter().next() {
                self.future = future;
            }
        }
    }
    impl<F> FromIterator<F> for FuturesUnordered<F> {
        fn from_iter<I: IntoIterator<Item = F>>(futures: I) -> FuturesUnordered<F> {
            let Some(future) = futures.into_iter().next() else { return opaque() };
            FuturesUnordered { future }
        }
    }
    impl<F: Future> Stream for FuturesUnordered<F> {
        type Item = F::Output;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<F::Output>> {
            std::task::Poll::Ready(Some(same::<_, &mut FuturesUnordered<F>>(self).future.await))
        }
    }
    pub use FuturesUnordered as FuturesOrdered;
    pub fn unfold<S, T, Fut: Future<Output = Option<(T, S)>>, F: FnMut(S) -> Fut>(init: S, mut f: F) -> Items<T> {
        let Some((x, next)) = f(init).await else { return opaque() };
        let Some((x, _)) = f(next).await else { return Items { elem: x } };
        Items { elem: x }
    }
    pub fn select<A: Stream, B: Stream<Item = A::Item>>(a: A, b: B) -> Items<A::Item> {
        let x = if maybe() { item(a) } else { item(b) };
        let Some(x) = x else { return opaque() };
        Items { elem: x }
    }
    pub fn once<F: Future>(future: F) -> Items<F::Output> {
        Items { elem: future.await }
    }
    pub fn empty<T>() -> Items<T> {
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
        fn map<T, F: FnMut(Self::Item) -> T>(self, mut f: F) -> Items<T> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: f(x) }
        }
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> Items<Fut::Output> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: f(x).await }
        }
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, mut f: F) -> Items<Self::Item> {
            let Some(x) = item(self) else { return opaque() };
            if f(&x).await { Items { elem: x } } else { opaque() }
        }
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> Items<T> {
            let Some(x) = item(self) else { return opaque() };
            let Some(y) = f(x).await else { return opaque() };
            Items { elem: y }
        }
        fn take(self, n: usize) -> Items<Self::Item> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x }
        }
        fn fuse(self) -> Items<Self::Item> {
            self.take(opaque())
        }
        fn peekable(self) -> Items<Self::Item> {
            self.take(opaque())
        }
        fn take_until<F: Future>(self, until: F) -> Items<Self::Item> {
            self.take(opaque())
        }
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, mut f: F) -> Items<Self::Item> {
            self.filter(f)
        }
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, mut f: F) -> Items<Self::Item> {
            self.filter(f)
        }
        fn inspect<F: FnMut(&Self::Item)>(self, mut f: F) -> Items<Self::Item> {
            let Some(x) = item(self) else { return opaque() };
            f(&x);
            Items { elem: x }
        }
        fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> Items<Self::Item> {
            let x = if maybe() { item(self) } else { item(other) };
            let Some(x) = x else { return opaque() };
            Items { elem: x }
        }
        fn zip<S: Stream>(self, other: S) -> Items<(Self::Item, S::Item)> {
            let Some(x) = item(self) else { return opaque() };
            let Some(y) = item(other) else { return opaque() };
            Items { elem: (x, y) }
        }
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, mut f: F) -> Items<U::Item> {
            let Some(x) = item(self) else { return opaque() };
            let Some(y) = item(f(x)) else { return opaque() };
            Items { elem: y }
        }
        fn flatten(self) -> Items<<Self::Item as Stream>::Item> where Self::Item: Stream {
            let Some(x) = item(self) else { return opaque() };
            let Some(y) = item(x) else { return opaque() };
            Items { elem: y }
        }
        fn chunks(self, n: usize) -> Items<Vec<Self::Item>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: vec![x] }
        }
        fn ready_chunks(self, n: usize) -> Items<Vec<Self::Item>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: vec![x] }
        }
        async fn select_next_some(&mut self) -> Self::Item {
            let Some(x) = self.next().await else { return opaque() };
            x
        }
        async fn count(self) -> usize {
            opaque()
        }
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> bool {
            if let Some(x) = item(self) {
                f(x).await;
            }
            opaque()
        }
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, mut f: F) -> bool {
            if let Some(x) = item(self) {
                f(x).await;
            }
            opaque()
        }
        async fn forward<T, E, S: super::sink::Sink<T, Error = E>>(self, mut sink: S) -> Result<(), E>
        where
            Self: Stream<Item = Result<T, E>>,
        {
            if let Some(x) = item(self) {
                super::sink::Sink::<T>::start_send(same::<_, std::pin::Pin<&mut S>>(&mut sink), x?);
            }
            Ok(())
        }
        fn skip(self, n: usize) -> Items<Self::Item> {
            self.take(n)
        }
        fn enumerate(self) -> Items<(usize, Self::Item)> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: (opaque(), x) }
        }
        fn buffered(self, n: usize) -> Items<<Self::Item as Future>::Output> where Self::Item: Future {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.await }
        }
        fn buffer_unordered(self, n: usize) -> Items<<Self::Item as Future>::Output> where Self::Item: Future {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.await }
        }
        fn boxed<'a>(self) -> BoxStream<'a, Self::Item> {
            same(self)
        }
        /// The two halves are what was split.
        fn split<T>(self) -> (SplitSink<Self, T>, SplitStream<Self>) {
            (SplitSink { inner: same(&self), item: opaque() }, SplitStream { inner: self })
        }
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {
            let mut all = C::default();
            if let Some(x) = item(self) {
                all.extend(std::iter::once(x));
            }
            all
        }
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, mut f: F) {
            if let Some(x) = item(self) {
                f(x).await;
            }
        }
        async fn for_each_concurrent<L, Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: L, mut f: F) {
            if let Some(x) = item(self) {
                f(x).await;
            }
        }
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, mut f: F) -> T {
            let mut acc = init;
            if let Some(x) = item(self) {
                acc = f(acc, x).await;
            }
            acc
        }
    }
    impl<T: Stream> StreamExt for T {}
    pub trait TryStreamExt<T, E>: Stream<Item = Result<T, E>> + Sized {
        async fn try_next(&mut self) -> Result<Option<T>, E> {
            match Stream::poll_next(same::<_, std::pin::Pin<&mut Self>>(self), opaque::<&mut std::task::Context<'_>>()) {
                std::task::Poll::Ready(Some(Ok(x))) => Ok(Some(x)),
                std::task::Poll::Ready(Some(Err(e))) => Err(e),
                _ => Ok(None),
            }
        }
        fn map_ok<U, F: FnMut(T) -> U>(self, mut f: F) -> Items<Result<U, E>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.map(f) }
        }
        fn map_err<U, F: FnMut(E) -> U>(self, mut f: F) -> Items<Result<T, U>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.map_err(f) }
        }
        fn inspect_ok<F: FnMut(&T)>(self, mut f: F) -> Items<Result<T, E>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.inspect(f) }
        }
        fn inspect_err<F: FnMut(&E)>(self, mut f: F) -> Items<Result<T, E>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.inspect_err(f) }
        }
        fn and_then<U, Fut: Future<Output = Result<U, E>>, F: FnMut(T) -> Fut>(self, mut f: F) -> Items<Result<U, E>> {
            let Some(x) = item(self) else { return opaque() };
            match x {
                Ok(value) => Items { elem: f(value).await },
                Err(error) => Items { elem: Err(error) },
            }
        }
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&T) -> Fut>(self, mut f: F) -> Items<Result<T, E>> {
            let Some(x) = item(self) else { return opaque() };
            if let Ok(value) = &x {
                f(value).await;
            }
            Items { elem: x }
        }
        fn try_filter_map<U, Fut: Future<Output = Result<Option<U>, E>>, F: FnMut(T) -> Fut>(self, mut f: F) -> Items<Result<U, E>> {
            let Some(x) = item(self) else { return opaque() };
            match x {
                Ok(value) => match f(value).await {
                    Ok(Some(found)) => Items { elem: Ok(found) },
                    Ok(None) => opaque(),
                    Err(error) => Items { elem: Err(error) },
                },
                Err(error) => Items { elem: Err(error) },
            }
        }
        async fn try_for_each<Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(self, mut f: F) -> Result<(), E> {
            if let Some(x) = item(self) {
                f(x?).await?;
            }
            Ok(())
        }
        async fn try_for_each_concurrent<L, Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(self, limit: L, mut f: F) -> Result<(), E> {
            if let Some(x) = item(self) {
                f(x?).await?;
            }
            Ok(())
        }
        async fn try_fold<A, Fut: Future<Output = Result<A, E>>, F: FnMut(A, T) -> Fut>(self, init: A, mut f: F) -> Result<A, E> {
            let mut acc = init;
            if let Some(x) = item(self) {
                acc = f(acc, x?).await?;
            }
            Ok(acc)
        }
        async fn try_collect<C: Default + Extend<T>>(self) -> Result<C, E> {
            let mut all = C::default();
            if let Some(x) = item(self) {
                all.extend(std::iter::once(x?));
            }
            Ok(all)
        }
        async fn try_fold<A, Fut: Future<Output = Result<A, E>>, F: FnMut(A, T) -> Fut>(self, init: A, mut f: F) -> Result<A, E> {
            match item(self) {
                Some(Ok(x)) => f(init, x).await,
                Some(Err(e)) => Err(e),
                None => Ok(init),
            }
        }
        async fn try_for_each<Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(self, mut f: F) -> Result<(), E> {
            match item(self) {
                Some(Ok(x)) => f(x).await,
                Some(Err(e)) => Err(e),
                None => Ok(()),
            }
        }
        fn map_ok<U, F: FnMut(T) -> U>(self, f: F) -> Items<Result<U, E>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.map(f) }
        }
        fn map_err<E2, F: FnMut(E) -> E2>(self, f: F) -> Items<Result<T, E2>> {
            let Some(x) = item(self) else { return opaque() };
            Items { elem: x.map_err(f) }
        }
        fn try_filter_map<U, Fut: Future<Output = Result<Option<U>, E>>, F: FnMut(T) -> Fut>(self, mut f: F) -> Items<Result<U, E>> {
            match item(self) {
                Some(Ok(x)) => match f(x).await {
                    Ok(Some(y)) => Items { elem: Ok(y) },
                    Ok(None) => opaque(),
                    Err(e) => Items { elem: Err(e) },
                },
                Some(Err(e)) => Items { elem: Err(e) },
                None => opaque(),
            }
        }
    }
    impl<T, E, S: Stream<Item = Result<T, E>>> TryStreamExt<T, E> for S {}
}
pub mod sink {
    use std::intrinsics::*;
    /// What takes items one by one: `start_send` is what becomes of each.
    pub trait Sink<T> {
        type Error;
        fn start_send(self: std::pin::Pin<&mut Self>, item: T) -> Result<(), Self::Error>;
    }
    pub trait SinkExt<T>: Sink<T> + Sized {
        async fn send(&mut self, item: T) -> Result<(), Self::Error> {
            Sink::<T>::start_send(same::<_, std::pin::Pin<&mut Self>>(self), item)
        }
        async fn feed(&mut self, item: T) -> Result<(), Self::Error> {
            Sink::<T>::start_send(same::<_, std::pin::Pin<&mut Self>>(self), item)
        }
        async fn flush(&mut self) -> Result<(), Self::Error> {
            Ok(())
        }
        async fn close(&mut self) -> Result<(), Self::Error> {
            Ok(())
        }
    }
    impl<T, S: Sink<T>> SinkExt<T> for S {}
}
pub mod channel {
    pub mod oneshot {
        pub use tokio::sync::oneshot::{Receiver, Sender, channel};
    }
    pub mod mpsc {
        use std::intrinsics::*;
        pub struct SendError;
        impl std::error::Error for SendError {}
        impl std::fmt::Display for SendError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl std::fmt::Debug for SendError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        pub type UnboundedSender<T> = Sender<T>;
        pub type UnboundedReceiver<T> = Receiver<T>;
        #[pair]
        pub fn channel<T>(n: usize) -> (Sender<T>, Receiver<T>) {}
        #[pair]
        pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> {
                same(self)
            }
        }
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn try_send(&mut self, value: T) -> Result<(), SendError> {
                *self.queue() = value;
                Ok(())
            }
            pub fn unbounded_send(&self, value: T) -> Result<(), SendError> {
                *self.queue() = value;
                Ok(())
            }
            pub fn is_closed(&self) -> bool {
                opaque()
            }
            pub fn close_channel(&self) {}
        }
        impl<T> crate::sink::Sink<T> for Sender<T> {
            type Error = SendError;
            fn start_send(self: std::pin::Pin<&mut Self>, item: T) -> Result<(), SendError> {
                *same::<_, &Sender<T>>(self).queue() = item;
                Ok(())
            }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn close(&mut self) {}
        }
        impl<T> crate::stream::Stream for Receiver<T> {
            type Item = T;
            fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
                std::task::Poll::Ready(Some(*same::<_, &Receiver<T>>(self).queue()))
            }
        }
    }
}
