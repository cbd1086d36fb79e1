// flume: a channel is a cell of what goes through it; both ends work with and without futures.

use std::intrinsics::*;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T {
        self.0
    }
}
impl<T> std::fmt::Debug for SendError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::fmt::Display for SendError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {
        match self {
            TrySendError::Full(value) | TrySendError::Disconnected(value) => value,
        }
    }
}
impl<T> std::fmt::Debug for TrySendError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::fmt::Display for TrySendError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::error::Error for TrySendError<T> {}
#[derive(Debug)]
pub struct RecvError;
impl std::fmt::Display for RecvError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl std::fmt::Display for TryRecvError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for TryRecvError {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> std::fmt::Debug for SendTimeoutError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::fmt::Display for SendTimeoutError<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::error::Error for SendTimeoutError<T> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl std::fmt::Display for RecvTimeoutError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for RecvTimeoutError {}
#[interior]
pub struct Sender<T> {
    pub queue: T,
}
#[interior]
pub struct Receiver<T> {
    pub queue: T,
}
#[pair]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
#[pair]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T> {
        same(self)
    }
}
impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Receiver<T> {
        same(self)
    }
}
impl<T> std::fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> std::fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl<T> Sender<T> {
    fn queue(&self) -> &mut T {
        if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn capacity(&self) -> Option<usize> {
        opaque()
    }
    pub fn same_channel(&self, other: &Sender<T>) -> bool {
        opaque()
    }
}
impl<T> Receiver<T> {
    fn queue(&self) -> &mut T {
        if maybe() { same(&self.queue) } else { &mut cell::<Receiver<T>>().queue }
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn capacity(&self) -> Option<usize> {
        opaque()
    }
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {
        opaque()
    }
}
impl<T> Sender<T> {
    pub fn try_send(&self, value: T) -> Result<(), TrySendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(TrySendError::Full(value)) }
    }
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        Ok(*self.queue())
    }
}
impl<T> Sender<T> {
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendError(value)) }
    }
    pub fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), SendTimeoutError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendTimeoutError::Timeout(value)) }
    }
    pub fn send_deadline(&self, value: T, deadline: std::time::Instant) -> Result<(), SendTimeoutError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendTimeoutError::Timeout(value)) }
    }
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> {
        Ok(*self.queue())
    }
    pub fn recv_timeout(&self, timeout: std::time::Duration) -> Result<T, RecvTimeoutError> {
        Ok(*self.queue())
    }
    pub fn recv_deadline(&self, deadline: std::time::Instant) -> Result<T, RecvTimeoutError> {
        Ok(*self.queue())
    }
    pub fn iter(&self) -> std::iter::Iter<T> {
        std::iter::Iter { elem: *self.queue() }
    }
    pub fn try_iter(&self) -> std::iter::Iter<T> {
        std::iter::Iter { elem: *self.queue() }
    }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = std::iter::Iter<T>;
    fn into_iter(self) -> std::iter::Iter<T> {
        self.iter()
    }
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = std::iter::Iter<T>;
    fn into_iter(self) -> std::iter::Iter<T> {
        self.iter()
    }
}
impl<T> Sender<T> {
    pub async fn send_async(&self, value: T) -> Result<(), SendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendError(value)) }
    }
    pub async fn into_send_async(self, value: T) -> Result<(), SendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendError(value)) }
    }
    pub fn is_disconnected(&self) -> bool {
        opaque()
    }
    pub fn receiver_count(&self) -> usize {
        opaque()
    }
}
impl<T> Receiver<T> {
    pub async fn recv_async(&self) -> Result<T, RecvError> {
        Ok(*self.queue())
    }
    pub async fn into_recv_async(self) -> Result<T, RecvError> {
        Ok(*self.queue())
    }
    pub fn drain(&self) -> std::iter::Iter<T> {
        std::iter::Iter { elem: *self.queue() }
    }
    pub fn stream(&self) -> futures::stream::Items<T> {
        futures::stream::Items { elem: *self.queue() }
    }
    pub fn into_stream(self) -> futures::stream::Items<T> {
        futures::stream::Items { elem: *self.queue() }
    }
    pub fn is_disconnected(&self) -> bool {
        opaque()
    }
    pub fn sender_count(&self) -> usize {
        opaque()
    }
}
