// parking_lot: locks are transparent and have no poison; so are their guards, mapped or not.

use std::intrinsics::*;
use std::ops::{Deref, DerefMut};

#[interior]
pub struct Mutex<T: ?Sized>;
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> {
        same(value)
    }
    pub fn into_inner(self) -> T {
        same(self)
    }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        same(T::default())
    }
}
impl<T> From<T> for Mutex<T> {
    fn from(value: T) -> Mutex<T> {
        same(value)
    }
}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<T: ?Sized> Mutex<T> {
    pub fn get_mut(&mut self) -> &mut T {
        same(self)
    }
    pub fn lock(&self) -> MutexGuard<'_, T> {
        same(self)
    }
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn lock_arc(self: &std::sync::Arc<Self>) -> MutexGuard<'static, T> {
        same(self)
    }
    pub fn is_locked(&self) -> bool {
        opaque()
    }
}
#[interior]
pub struct FairMutex<T: ?Sized>;
impl<T> FairMutex<T> {
    pub const fn new(value: T) -> FairMutex<T> {
        same(value)
    }
    pub fn into_inner(self) -> T {
        same(self)
    }
}
impl<T: Default> Default for FairMutex<T> {
    fn default() -> FairMutex<T> {
        same(T::default())
    }
}
impl<T> From<T> for FairMutex<T> {
    fn from(value: T) -> FairMutex<T> {
        same(value)
    }
}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for FairMutex<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<T: ?Sized> FairMutex<T> {
    pub fn get_mut(&mut self) -> &mut T {
        same(self)
    }
    pub fn lock(&self) -> FairMutexGuard<'_, T> {
        same(self)
    }
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<FairMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<FairMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn is_locked(&self) -> bool {
        opaque()
    }
}
#[interior]
pub struct ReentrantMutex<T: ?Sized>;
impl<T> ReentrantMutex<T> {
    pub const fn new(value: T) -> ReentrantMutex<T> {
        same(value)
    }
    pub fn into_inner(self) -> T {
        same(self)
    }
}
impl<T: Default> Default for ReentrantMutex<T> {
    fn default() -> ReentrantMutex<T> {
        same(T::default())
    }
}
impl<T> From<T> for ReentrantMutex<T> {
    fn from(value: T) -> ReentrantMutex<T> {
        same(value)
    }
}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for ReentrantMutex<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<T: ?Sized> ReentrantMutex<T> {
    pub fn get_mut(&mut self) -> &mut T {
        same(self)
    }
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {
        same(self)
    }
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<ReentrantMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<ReentrantMutexGuard<'_, T>> {
        Some(same(self))
    }
    pub fn is_locked(&self) -> bool {
        opaque()
    }
}
#[interior]
pub struct RwLock<T: ?Sized>;
impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T> {
        same(value)
    }
    pub fn into_inner(self) -> T {
        same(self)
    }
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        same(T::default())
    }
}
impl<T> From<T> for RwLock<T> {
    fn from(value: T) -> RwLock<T> {
        same(value)
    }
}
impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<T: ?Sized> RwLock<T> {
    pub fn get_mut(&mut self) -> &mut T {
        same(self)
    }
    pub fn read(&self) -> RwLockReadGuard<'_, T> {
        same(self)
    }
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_read_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {
        same(self)
    }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_write_until(&self, timeout: std::time::Instant) -> Option<RwLockWriteGuard<'_, T>> {
        Some(same(self))
    }
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {
        same(self)
    }
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_upgradable_read_for(&self, timeout: std::time::Duration) -> Option<RwLockUpgradableReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn try_upgradable_read_until(&self, timeout: std::time::Instant) -> Option<RwLockUpgradableReadGuard<'_, T>> {
        Some(same(self))
    }
    pub fn read_arc(self: &std::sync::Arc<Self>) -> RwLockReadGuard<'static, T> {
        same(self)
    }
    pub fn write_arc(self: &std::sync::Arc<Self>) -> RwLockWriteGuard<'static, T> {
        same(self)
    }
    pub fn is_locked(&self) -> bool {
        opaque()
    }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {
        same(self)
    }
    pub fn is_locked_exclusive(&self) -> bool {
        opaque()
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
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for MutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct MappedMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {
    fn deref_mut(&mut self) -> &mut T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for MappedMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct ReentrantMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for ReentrantMutexGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for ReentrantMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for ReentrantMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> ReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct MappedReentrantMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedReentrantMutexGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedReentrantMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for MappedReentrantMutexGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
pub struct RwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for RwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct MappedRwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedRwLockReadGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedRwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for MappedRwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> MappedRwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
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
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for RwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct MappedRwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for MappedRwLockWriteGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized> DerefMut for MappedRwLockWriteGuard<'a, T> {
    fn deref_mut(&mut self) -> &mut T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedRwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for MappedRwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized> MappedRwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {
        same(f(same(s)))
    }
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {
        match f(same(&s)) {
            Some(part) => Ok(same(part)),
            None => Err(s),
        }
    }
    pub fn unlocked<U, F: FnOnce() -> U>(s: &mut Self, f: F) -> U {
        f()
    }
    pub fn unlock_fair(s: Self) {}
}
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> Deref for RwLockUpgradableReadGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &T {
        same(self)
    }
}
impl<'a, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockUpgradableReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(same::<_, &T>(self), f)
    }
}
impl<'a, T: ?Sized + std::fmt::Display> std::fmt::Display for RwLockUpgradableReadGuard<'a, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(same::<_, &T>(self), f)
    }
}
pub type FairMutexGuard<'a, T> = MutexGuard<'a, T>;
pub type MappedFairMutexGuard<'a, T> = MappedMutexGuard<'a, T>;
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {
        same(s)
    }
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, T> {
        same(s)
    }
}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> {
        same(s)
    }
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {
        Ok(same(s))
    }
    pub fn with_upgraded<R, F: FnOnce(&mut T) -> R>(&mut self, f: F) -> R {
        f(same(self))
    }
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {
        same(s)
    }
}
pub const fn const_mutex<T>(value: T) -> Mutex<T> {
    same(value)
}
pub const fn const_fair_mutex<T>(value: T) -> FairMutex<T> {
    same(value)
}
pub const fn const_reentrant_mutex<T>(value: T) -> ReentrantMutex<T> {
    same(value)
}
pub const fn const_rwlock<T>(value: T) -> RwLock<T> {
    same(value)
}
#[derive(Clone, Copy, Debug)]
pub struct WaitTimeoutResult;
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool {
        opaque()
    }
}
#[derive(Debug, Default)]
pub struct Condvar;
impl Condvar {
    pub const fn new() -> Condvar {
        Condvar
    }
    pub fn notify_one(&self) -> bool {
        opaque()
    }
    pub fn notify_all(&self) -> usize {
        opaque()
    }
    pub fn wait<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>) {}
    pub fn wait_for<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>, timeout: std::time::Duration) -> WaitTimeoutResult {
        WaitTimeoutResult
    }
    pub fn wait_until<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>, timeout: std::time::Instant) -> WaitTimeoutResult {
        WaitTimeoutResult
    }
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, guard: &mut MutexGuard<'_, T>, mut condition: F) {
        condition(same(guard));
    }
}
#[derive(Debug)]
pub struct Once;
impl Once {
    pub const fn new() -> Once {
        Once
    }
    pub fn call_once<F: FnOnce()>(&self, f: F) {
        f()
    }
}
