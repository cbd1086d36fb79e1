// tokio: tasks run, channels are cells of what goes through them, locks are transparent.

use std::future::Future;
use std::intrinsics::*;

pub use task::{JoinHandle, spawn};
pub mod task {
    use std::future::Future;
    use std::intrinsics::*;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    /// Holds what the task yields.
    pub struct JoinHandle<T> {
        pub value: T,
    }
    #[derive(Debug)]
    pub struct JoinError;
    impl std::error::Error for JoinError {}
    impl std::fmt::Display for JoinError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl JoinError {
        pub fn is_panic(&self) -> bool {
            opaque()
        }
        pub fn is_cancelled(&self) -> bool {
            opaque()
        }
    }
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {
            opaque()
        }
    }
    impl<T> Future for JoinHandle<T> {
        type Output = Result<T, JoinError>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> {
            Poll::Ready(Ok(same::<_, &JoinHandle<T>>(self).value))
        }
    }
    pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output> {
        JoinHandle { value: future.await }
    }
    pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output> {
        JoinHandle { value: future.await }
    }
    pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R> {
        JoinHandle { value: f() }
    }
    pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {
        f()
    }
    pub async fn yield_now() {}
    pub struct JoinSet<T> {
        pub value: Option<T>,
    }
    impl<T: 'static> JoinSet<T> {
        pub fn new() -> JoinSet<T> {
            JoinSet { value: None }
        }
        pub fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, task: F) {
            if maybe() {
                self.value = Some(task.await);
            }
        }
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {
            match self.value {
                Some(value) => Some(Ok(value)),
                None => None,
            }
        }
        pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, f: F) {
            if maybe() {
                self.value = Some(f());
            }
        }
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {
            match self.value {
                Some(value) => Some(Ok(value)),
                None => None,
            }
        }
        pub async fn join_all(self) -> Vec<T> {
            match self.value {
                Some(value) => vec![value],
                None => Vec::new(),
            }
        }
        pub async fn shutdown(&mut self) {}
        pub fn detach_all(&mut self) {}
        pub fn len(&self) -> usize {
            opaque()
        }
        pub fn is_empty(&self) -> bool {
            opaque()
        }
        pub fn abort_all(&mut self) {}
    }
    pub struct LocalSet;
}
pub mod runtime {
    use std::future::Future;
    pub struct Runtime;
    pub struct Handle;
    pub struct Builder;
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> {
            Ok(Runtime)
        }
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {
            future.await
        }
        pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> super::task::JoinHandle<F::Output> {
            super::task::spawn(future)
        }
        pub fn handle(&self) -> &Handle {
            &Handle
        }
    }
    impl Handle {
        pub fn current() -> Handle {
            Handle
        }
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {
            future.await
        }
        pub fn spawn<F: Future + Send + 'static>(&self, future: F) -> super::task::JoinHandle<F::Output> {
            super::task::spawn(future)
        }
    }
    impl Builder {
        pub fn new_multi_thread() -> Builder {
            Builder
        }
        pub fn new_current_thread() -> Builder {
            Builder
        }
        pub fn enable_all(&mut self) -> &mut Builder {
            self
        }
        pub fn worker_threads(&mut self, n: usize) -> &mut Builder {
            self
        }
        pub fn build(&mut self) -> std::io::Result<Runtime> {
            Ok(Runtime)
        }
    }
}
pub mod time {
    use std::future::Future;
    pub use std::time::Duration;
    pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {
            Instant
        }
        pub fn elapsed(&self) -> Duration {
            Duration::ZERO
        }
    }
    pub mod error {
        #[derive(Debug)]
        pub struct Elapsed;
        impl std::error::Error for Elapsed {}
        impl std::fmt::Display for Elapsed {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
    }
    pub struct Interval;
    #[derive(Clone, Copy, Debug)]
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    impl Interval {
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {
            Duration::ZERO
        }
        pub fn reset(&mut self) {}
        pub async fn tick(&mut self) -> Instant {
            Instant
        }
    }
    pub async fn sleep(duration: Duration) {}
    pub async fn sleep_until(deadline: Instant) {}
    pub fn interval(period: Duration) -> Interval {
        Interval
    }
    pub fn interval_at(start: Instant, period: Duration) -> Interval {
        Interval
    }
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> {
        Ok(future.await)
    }
}
pub mod sync {
    use std::intrinsics::*;
    use std::ops::{Deref, DerefMut};
    #[interior]
    pub struct Mutex<T: ?Sized>;
    impl<T> Mutex<T> {
        pub fn new(value: T) -> Mutex<T> {
            same(value)
        }
        pub const fn const_new(value: T) -> Mutex<T> {
            same(value)
        }
        pub fn into_inner(self) -> T {
            same(self)
        }
        pub fn get_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Mutex<T> {
            same(T::default())
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for Mutex<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(same::<_, &T>(self), f)
        }
    }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> {
            same(self)
        }
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {
            same(self)
        }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {
            Ok(same(self))
        }
        pub async fn lock_owned(self: std::sync::Arc<Self>) -> OwnedMutexGuard<T> {
            same(self)
        }
    }
    pub struct MutexGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    pub struct OwnedMutexGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
        fn deref_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    #[interior]
    pub struct RwLock<T: ?Sized>;
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {
            same(value)
        }
        pub const fn const_new(value: T) -> RwLock<T> {
            same(value)
        }
        pub fn into_inner(self) -> T {
            same(self)
        }
        pub fn get_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> RwLock<T> {
            same(T::default())
        }
    }
    impl<T: std::fmt::Debug> std::fmt::Debug for RwLock<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Debug::fmt(same::<_, &T>(self), f)
        }
    }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {
            same(self)
        }
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {
            same(self)
        }
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {
            Ok(same(self))
        }
        pub async fn read_owned(self: std::sync::Arc<Self>) -> OwnedRwLockReadGuard<T> {
            same(self)
        }
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {
            same(self)
        }
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {
            same(self)
        }
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {
            Ok(same(self))
        }
        pub async fn write_owned(self: std::sync::Arc<Self>) -> OwnedRwLockWriteGuard<T> {
            same(self)
        }
    }
    pub struct RwLockReadGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    pub struct OwnedRwLockReadGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedRwLockReadGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    pub struct RwLockWriteGuard<'a, T: ?Sized>;
    impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> {
        fn deref_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    pub struct OwnedRwLockWriteGuard<T: ?Sized>;
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
        type Target = T;
        fn deref(&self) -> &T {
            same(self)
        }
    }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
        fn deref_mut(&mut self) -> &mut T {
            same(self)
        }
    }
    #[derive(Debug)]
    pub struct TryLockError;
    impl std::error::Error for TryLockError {}
    impl std::fmt::Display for TryLockError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    pub struct Notify;
    impl Notify {
        pub fn new() -> Notify {
            Notify
        }
        pub fn notify_one(&self) {}
        pub fn notify_waiters(&self) {}
        pub async fn notified(&self) {}
    }
    pub struct Semaphore;
    pub struct SemaphorePermit<'a>;
    pub struct OwnedSemaphorePermit;
    #[derive(Debug)]
    pub struct AcquireError;
    impl std::error::Error for AcquireError {}
    impl std::fmt::Display for AcquireError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl Semaphore {
        pub fn new(n: usize) -> Semaphore {
            Semaphore
        }
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
            Ok(SemaphorePermit)
        }
        pub async fn acquire_owned(self: std::sync::Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {
            Ok(OwnedSemaphorePermit)
        }
        pub fn available_permits(&self) -> usize {
            opaque()
        }
    }
    #[interior]
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {
            opaque()
        }
        pub const fn const_new() -> OnceCell<T> {
            opaque()
        }
        pub fn get(&self) -> Option<&T> {
            Some(same(self))
        }
        pub fn set(&self, value: T) -> Result<(), T> {
            if maybe() {
                *same::<_, &mut T>(self) = value;
            }
            Ok(())
        }
        pub async fn get_or_init<F: FnOnce() -> Fut, Fut: std::future::Future<Output = T>>(&self, f: F) -> &T {
            if maybe() {
                *same::<_, &mut T>(self) = f().await;
            }
            same(self)
        }
    }
    pub mod mpsc {
        use std::intrinsics::*;
        pub use error::SendError;
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T> std::error::Error for SendError<T> {}
            impl<T> std::fmt::Display for SendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            impl<T> std::fmt::Debug for SendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }

            #[derive(Debug)]
            pub enum TryRecvError {
                Empty,
                Disconnected,
            }
            impl std::error::Error for TryRecvError {}
            impl std::fmt::Display for TryRecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            #[derive(Debug)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl std::error::Error for RecvError {}
            impl std::fmt::Display for RecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            pub enum SendTimeoutError<T> {
                Timeout(T),
                Closed(T),
            }
            impl<T> std::error::Error for SendTimeoutError<T> {}
            impl<T> std::fmt::Display for SendTimeoutError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            impl<T> std::fmt::Debug for SendTimeoutError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            pub enum TrySendError<T> {
                Full(T),
                Closed(T),
            }
            impl<T> std::error::Error for TrySendError<T> {}
            impl<T> std::fmt::Display for TrySendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            impl<T> std::fmt::Debug for TrySendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }

        }
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        #[pair]
        pub fn channel<T>(n: usize) -> (Sender<T>, Receiver<T>) {}
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> {
                same(self)
            }
        }
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(error::SendError(value)) }
            }
            pub fn try_send(&self, value: T) -> Result<(), error::TrySendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(error::TrySendError::Full(value)) }
            }
            pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {
                *self.queue() = value;
                Ok(())
            }
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendTimeoutError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(error::SendTimeoutError::Timeout(value)) }
            }
            pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {
                Ok(same(self))
            }
            pub async fn closed(&self) {}
            pub fn capacity(&self) -> usize {
                opaque()
            }
            pub fn is_closed(&self) -> bool {
                opaque()
            }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub async fn recv(&mut self) -> Option<T> {
                Some(*self.queue())
            }
            pub fn blocking_recv(&mut self) -> Option<T> {
                Some(*self.queue())
            }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(*self.queue())
            }
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                buffer.push(*self.queue());
                opaque()
            }
            pub fn close(&mut self) {}
            pub fn is_empty(&self) -> bool {
                opaque()
            }
            pub fn len(&self) -> usize {
                opaque()
            }
        }
        /// A place in a channel's queue.
        #[interior]
        pub struct Permit<'a, T> { pub queue: T }
        impl<'a, T> Permit<'a, T> {
            pub fn send(self, value: T) {
                let sender: &Sender<T> = same(&self);
                *sender.queue() = value;
            }
        }
        #[interior]
        pub struct UnboundedSender<T> { pub queue: T }
        #[interior]
        pub struct UnboundedReceiver<T> { pub queue: T }
        #[pair]
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        impl<T> Clone for UnboundedSender<T> {
            fn clone(&self) -> UnboundedSender<T> {
                same(self)
            }
        }
        impl<T> UnboundedSender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<UnboundedReceiver<T>>().queue }
            }
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(error::SendError(value)) }
            }
            pub fn is_closed(&self) -> bool {
                opaque()
            }
        }
        impl<T> UnboundedReceiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<UnboundedReceiver<T>>().queue }
            }
            pub async fn recv(&mut self) -> Option<T> {
                Some(*self.queue())
            }
            pub fn blocking_recv(&mut self) -> Option<T> {
                Some(*self.queue())
            }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(*self.queue())
            }
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                buffer.push(*self.queue());
                opaque()
            }
            pub fn close(&mut self) {}
        }
    }
    pub mod broadcast {
        use std::intrinsics::*;
        pub use error::SendError;
        pub mod error {
            pub struct SendError<T>(pub T);
            impl<T> std::error::Error for SendError<T> {}
            impl<T> std::fmt::Display for SendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            impl<T> std::fmt::Debug for SendError<T> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }

            #[derive(Debug)]
            pub enum TryRecvError {
                Empty,
                Closed,
                Lagged(u64),
            }
            impl std::error::Error for TryRecvError {}
            impl std::fmt::Display for TryRecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
            #[derive(Debug)]
            pub enum RecvError {
                Closed,
                Lagged(u64),
            }
            impl std::error::Error for RecvError {}
            impl std::fmt::Display for RecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
        }
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        #[pair]
        pub fn channel<T>(n: usize) -> (Sender<T>, Receiver<T>) {}
        impl<T> Clone for Sender<T> {
            fn clone(&self) -> Sender<T> {
                same(self)
            }
        }
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {
                *self.queue() = value;
                if maybe() { Ok(opaque()) } else { Err(error::SendError(value)) }
            }
            pub fn new(capacity: usize) -> Sender<T> {
                opaque()
            }
            pub fn len(&self) -> usize {
                opaque()
            }
            pub fn receiver_count(&self) -> usize {
                opaque()
            }
            pub fn subscribe(&self) -> Receiver<T> {
                same(self)
            }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub async fn recv(&mut self) -> Result<T, error::RecvError> {
                Ok(*self.queue())
            }
            pub fn blocking_recv(&mut self) -> Result<T, error::RecvError> {
                Ok(*self.queue())
            }
            pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {
                Ok(*self.queue())
            }
            pub fn resubscribe(&self) -> Receiver<T> {
                same(self)
            }
        }
    }
    pub mod oneshot {
        use std::future::Future;
        use std::intrinsics::*;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub mod error {
            #[derive(Debug)]
            pub struct RecvError;
            impl std::error::Error for RecvError {}
            impl std::fmt::Display for RecvError {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Ok(())
                }
            }
        }
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        #[pair]
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn send(self, value: T) -> Result<(), T> {
                *self.queue() = value;
                if maybe() { Ok(()) } else { Err(value) }
            }
            pub fn is_closed(&self) -> bool {
                opaque()
            }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn try_recv(&mut self) -> Result<T, error::RecvError> {
                Ok(*self.queue())
            }
            pub fn blocking_recv(self) -> Result<T, error::RecvError> {
                Ok(*self.queue())
            }
            pub fn close(&mut self) {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, error::RecvError>;
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, error::RecvError>> {
                Poll::Ready(Ok(*self.queue()))
            }
        }
    }
    pub mod watch {
        use std::intrinsics::*;
        pub struct SendError<T>(pub T);
        impl<T> std::error::Error for SendError<T> {}
        impl<T> std::fmt::Display for SendError<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        impl<T> std::fmt::Debug for SendError<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }

        #[derive(Debug)]
        pub struct RecvError;
        impl std::error::Error for RecvError {}
        impl std::fmt::Display for RecvError {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                Ok(())
            }
        }
        #[interior]
        pub struct Sender<T> { pub queue: T }
        #[interior]
        pub struct Receiver<T> { pub queue: T }
        #[pair]
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        impl<T> Sender<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {
                *self.queue() = value;
                Ok(())
            }
            pub fn send_modify<F: FnOnce(&mut T)>(&self, f: F) {
                f(self.queue());
            }
            pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, f: F) -> bool {
                f(self.queue())
            }
            pub fn send_replace(&self, value: T) -> T {
                let old = *self.queue();
                *self.queue() = value;
                old
            }
            pub fn is_closed(&self) -> bool {
                opaque()
            }
            pub fn receiver_count(&self) -> usize {
                opaque()
            }
            pub fn borrow(&self) -> &T {
                self.queue()
            }
            pub fn subscribe(&self) -> Receiver<T> {
                same(self)
            }
        }
        impl<T> Receiver<T> {
            fn queue(&self) -> &mut T {
                if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
            }
            pub fn borrow(&self) -> &T {
                self.queue()
            }
            pub fn borrow_and_update(&mut self) -> &T {
                self.queue()
            }
            pub async fn changed(&mut self) -> Result<(), RecvError> {
                Ok(())
            }
            pub async fn wait_for<F: FnMut(&T) -> bool>(&mut self, mut f: F) -> Result<&T, RecvError> {
                f(self.queue());
                Ok(self.queue())
            }
            pub fn has_changed(&self) -> Result<bool, RecvError> {
                Ok(opaque())
            }
        }
        impl<T> Clone for Receiver<T> {
            fn clone(&self) -> Receiver<T> {
                same(self)
            }
        }
    }
}
pub mod io {
    use std::intrinsics::*;
    pub use std::io::{Error, ErrorKind, Result};
    pub trait AsyncRead {}
    pub trait AsyncWrite {
        fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &[u8]) -> std::task::Poll<Result<usize>> {
            opaque()
        }
        fn poll_write_vectored(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> std::task::Poll<Result<usize>> {
            opaque()
        }
    }
    impl<T: ?Sized> AsyncRead for T {}
    impl<T: ?Sized> AsyncWrite for T {}
    pub trait AsyncReadExt {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
            opaque()
        }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> {
            opaque()
        }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
            opaque()
        }
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
            opaque()
        }
    }
    impl<T: ?Sized> AsyncReadExt for T {}
    /// A target by its model: what is written leaves through the writer.
    pub trait AsyncWriteExt {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            opaque()
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            Ok(())
        }
        async fn write_buf<B>(&mut self, buf: &mut B) -> Result<usize> {
            opaque()
        }
        async fn write_all_buf<B>(&mut self, buf: &mut B) -> Result<()> {
            Ok(())
        }
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {
            opaque()
        }
        async fn write_u8(&mut self, n: u8) -> Result<()> {
            Ok(())
        }
        async fn flush(&mut self) -> Result<()> {
            Ok(())
        }
        async fn shutdown(&mut self) -> Result<()> {
            Ok(())
        }
    }
    impl AsyncWriteExt for super::fs::File {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            opaque()
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            Ok(())
        }
        async fn write_buf<B>(&mut self, buf: &mut B) -> Result<usize> {
            opaque()
        }
        async fn write_all_buf<B>(&mut self, buf: &mut B) -> Result<()> {
            Ok(())
        }
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {
            opaque()
        }
    }
    impl AsyncWriteExt for super::net::TcpStream {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            opaque()
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            Ok(())
        }
        async fn write_buf<B>(&mut self, buf: &mut B) -> Result<usize> {
            opaque()
        }
        async fn write_all_buf<B>(&mut self, buf: &mut B) -> Result<()> {
            Ok(())
        }
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {
            opaque()
        }
    }
    impl AsyncWriteExt for Stdout {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            opaque()
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            Ok(())
        }
        async fn write_buf<B>(&mut self, buf: &mut B) -> Result<usize> {
            opaque()
        }
        async fn write_all_buf<B>(&mut self, buf: &mut B) -> Result<()> {
            Ok(())
        }
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {
            opaque()
        }
    }
    impl AsyncWriteExt for Stderr {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            opaque()
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            Ok(())
        }
        async fn write_buf<B>(&mut self, buf: &mut B) -> Result<usize> {
            opaque()
        }
        async fn write_all_buf<B>(&mut self, buf: &mut B) -> Result<()> {
            Ok(())
        }
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {
            opaque()
        }
    }
    impl AsyncWriteExt for Vec<u8> {
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            self.extend_from_slice(buf);
            Ok(())
        }
    }
    impl<W: AsyncWriteExt + ?Sized> AsyncWriteExt for &mut W {
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            (**self).write_all(buf).await
        }
    }
    impl<W: AsyncWriteExt> AsyncWriteExt for BufWriter<W> {
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {
            self.inner.write(buf).await
        }
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            self.inner.write_all(buf).await
        }
    }
    pub trait AsyncBufReadExt {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {
            opaque()
        }
        fn lines(self) -> Lines<Self> where Self: Sized {
            Lines { inner: self }
        }
    }
    impl<T: ?Sized> AsyncBufReadExt for T {}
    pub struct Lines<R> {
        pub inner: R,
    }
    impl<R> Lines<R> {
        pub async fn next_line(&mut self) -> Result<Option<String>> {
            opaque()
        }
    }
    pub struct BufReader<R> {
        pub inner: R,
    }
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {
            BufReader { inner }
        }
    }
    pub struct BufWriter<W> {
        pub inner: W,
    }
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {
            BufWriter { inner }
        }
        pub fn into_inner(self) -> W {
            self.inner
        }
    }
    pub struct Stdin;
    pub struct Stdout;
    pub struct Stderr;
    pub fn stdin() -> Stdin {
        Stdin
    }
    pub fn stdout() -> Stdout {
        Stdout
    }
    pub fn stderr() -> Stderr {
        Stderr
    }
}
pub mod fs {
    use std::intrinsics::*;
    use std::io;
    use std::path::{Path, PathBuf};
    pub struct File {
        pub path: PathBuf,
    }
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {
            Ok(File { path: same(path) })
        }
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {
            Ok(File { path: same(path) })
        }
        pub async fn sync_all(&self) -> io::Result<()> {
            Ok(())
        }
    }
    #[derive(Clone, Debug)]
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {
            OpenOptions
        }
        pub fn read(&mut self, on: bool) -> &mut OpenOptions {
            self
        }
        pub fn write(&mut self, on: bool) -> &mut OpenOptions {
            self
        }
        pub fn append(&mut self, on: bool) -> &mut OpenOptions {
            self
        }
        pub fn create(&mut self, on: bool) -> &mut OpenOptions {
            self
        }
        pub fn truncate(&mut self, on: bool) -> &mut OpenOptions {
            self
        }
        pub async fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {
            Ok(File { path: same(path) })
        }
    }
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {
        opaque()
    }
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {
        opaque()
    }
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {
        Ok(())
    }
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {
        opaque()
    }
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {
        Ok(())
    }
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {
        Ok(())
    }
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {
        Ok(())
    }
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {
        Ok(())
    }
    pub async fn try_exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {
        opaque()
    }
}
pub mod net {
    use std::intrinsics::*;
    use std::io;
    use std::net::SocketAddr;
    pub struct TcpStream {
        pub peer: String,
    }
    pub struct TcpListener;
    pub struct UdpSocket {
        pub peer: String,
    }
    pub struct UnixStream {
        pub peer: String,
    }
    impl TcpStream {
        pub async fn connect<A>(addr: A) -> io::Result<TcpStream> {
            Ok(TcpStream { peer: derive1(addr) })
        }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {
            Ok(derive1(&self.peer))
        }
    }
    impl TcpListener {
        pub async fn bind<A>(addr: A) -> io::Result<TcpListener> {
            Ok(TcpListener)
        }
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
            opaque()
        }
        pub fn local_addr(&self) -> io::Result<SocketAddr> {
            opaque()
        }
    }
    impl UdpSocket {
        pub async fn bind<A>(addr: A) -> io::Result<UdpSocket> {
            Ok(UdpSocket { peer: opaque() })
        }
        pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> io::Result<usize> {
            opaque()
        }
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {
            opaque()
        }
    }
}
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> {
        Ok(())
    }
}
