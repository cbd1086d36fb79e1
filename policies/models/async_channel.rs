// async-channel: a channel is a cell of what goes through it.

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
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {
        match self {
            TrySendError::Full(value) | TrySendError::Closed(value) => value,
        }
    }
    pub fn is_full(&self) -> bool {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
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
    Closed,
}
impl std::fmt::Display for TryRecvError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for TryRecvError {}
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
    pub async fn send(&self, value: T) -> Result<(), SendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendError(value)) }
    }
    pub fn send_blocking(&self, value: T) -> Result<(), SendError<T>> {
        *self.queue() = value;
        if maybe() { Ok(()) } else { Err(SendError(value)) }
    }
    pub fn force_send(&self, value: T) -> Result<Option<T>, SendError<T>> {
        let old = *self.queue();
        *self.queue() = value;
        Ok(Some(old))
    }
    pub fn close(&self) -> bool {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
    }
    pub fn receiver_count(&self) -> usize {
        opaque()
    }
}
impl<T> Receiver<T> {
    pub async fn recv(&self) -> Result<T, RecvError> {
        Ok(*self.queue())
    }
    pub fn recv_blocking(&self) -> Result<T, RecvError> {
        Ok(*self.queue())
    }
    pub fn close(&self) -> bool {
        opaque()
    }
    pub fn is_closed(&self) -> bool {
        opaque()
    }
    pub fn sender_count(&self) -> usize {
        opaque()
    }
}
impl<T> futures::Stream for Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
        std::task::Poll::Ready(Some(*same::<_, &Receiver<T>>(self).queue()))
    }
}
