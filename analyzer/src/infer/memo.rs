//! Lazy cells that may be asked for again while they are being filled, and a bound on such recursion.

use std::cell::Cell;
use std::sync::OnceLock;

/// A value computed when first asked for. Two threads may compute it at once; they get the same value. Unlike
/// `OnceLock::get_or_init`, asking again while it is being computed does not hang: the caller bounds the recursion.
pub(crate) struct Memo<T>(OnceLock<T>);

impl<T> Memo<T> {
    pub(crate) fn get(&self, compute: impl FnOnce() -> T) -> &T {
        if let Some(known) = self.0.get() {
            return known;
        }
        let value = compute();
        self.0.get_or_init(|| value)
    }

    /// The value, if it is known already.
    pub(crate) fn peek(&self) -> Option<&T> {
        self.0.get()
    }
}

impl<T> Default for Memo<T> {
    fn default() -> Memo<T> {
        Memo(OnceLock::new())
    }
}

/// A table of `len` empty cells.
pub(crate) fn table<T>(len: usize) -> Vec<Memo<T>> {
    std::iter::repeat_with(Memo::default).take(len).collect()
}

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// One level of recursion through lazily lowered types; dropping it leaves the level.
pub(crate) struct Level(());

impl Level {
    /// Enters a level; `None` when code is so deep, or so circular, that the answer is "unknown".
    pub(crate) fn enter() -> Option<Level> {
        DEPTH.with(|depth| {
            (depth.get() < 64).then(|| {
                depth.set(depth.get() + 1);
                Level(())
            })
        })
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.with(|depth| depth.set(depth.get() - 1));
    }
}
