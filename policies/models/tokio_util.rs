// tokio-util: tokens that stop work carry nothing; readers are streams of what they read.

pub mod sync {
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default)]
    pub struct CancellationToken;
    pub struct DropGuard;
    impl CancellationToken {
        pub fn new() -> CancellationToken {
            CancellationToken
        }
        pub fn child_token(&self) -> CancellationToken {
            CancellationToken
        }
        pub fn cancel(&self) {}
        pub fn is_cancelled(&self) -> bool {
            opaque()
        }
        pub async fn cancelled(&self) {}
        pub async fn cancelled_owned(self) {}
        pub fn drop_guard(self) -> DropGuard {
            DropGuard
        }
        pub async fn run_until_cancelled<F: std::future::Future>(&self, future: F) -> Option<F::Output> {
            Some(future.await)
        }
    }
}
pub mod task {
    use std::future::Future;
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default)]
    pub struct TaskTracker;
    impl TaskTracker {
        pub fn new() -> TaskTracker {
            TaskTracker
        }
        pub fn spawn<F: Future>(&self, task: F) -> tokio::task::JoinHandle<F::Output> {
            tokio::task::spawn(task)
        }
        pub fn close(&self) -> bool {
            opaque()
        }
        pub async fn wait(&self) {}
        pub fn len(&self) -> usize {
            opaque()
        }
    }
}
pub mod io {
    use std::intrinsics::*;
    pub struct ReaderStream<R> {
        pub reader: R,
    }
    impl<R> ReaderStream<R> {
        pub fn new(reader: R) -> ReaderStream<R> {
            ReaderStream { reader }
        }
        pub fn with_capacity(reader: R, capacity: usize) -> ReaderStream<R> {
            ReaderStream { reader }
        }
    }
    impl<R> futures::Stream for ReaderStream<R> {
        type Item = std::io::Result<bytes::Bytes>;
        fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<std::io::Result<bytes::Bytes>>> {
            std::task::Poll::Ready(Some(Ok(derive1(&same::<_, &mut ReaderStream<R>>(self).reader))))
        }
    }
}
