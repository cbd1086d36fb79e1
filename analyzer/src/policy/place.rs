//! Places in policy files: which file, which bytes, which line.

use std::sync::Arc;

/// A policy text that was read: the policy itself, a pack, or a parent that it extends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PolicyFile {
    /// Path relative to the workspace root, `/`-separated; `pack:NAME` for a built-in pack.
    pub path: String,
    /// Its text as read.
    pub text: Arc<str>,
    /// Byte offset of each line's start.
    lines: Vec<u32>,
}

impl Default for PolicyFile {
    fn default() -> PolicyFile {
        PolicyFile::new("", "")
    }
}

impl PolicyFile {
    /// A file of that path and text.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> PolicyFile {
        let text = text.into();
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        PolicyFile { path: path.into(), text, lines }
    }

    /// Line and column (both from 1, the column in characters) of a byte offset; clamped to the text.
    pub fn line_column(&self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.text.len());
        let line = self.lines.partition_point(|start| *start as usize <= offset).max(1);
        let start = self.lines[line - 1] as usize;
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (line as u32, column as u32 + 1)
    }
}

/// Bytes of one policy file. Ordered by file, then position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// Index into [`Policy::files`](super::Policy::files); 0 is the policy itself.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
    /// Line of `start`, from 1.
    pub line: u32,
    /// Column of `start` in characters, from 1.
    pub column: u32,
}

/// A value and where the policy says it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said<T> {
    /// What is said.
    pub value: T,
    /// Where.
    pub place: Place,
}

impl<T> Said<T> {
    /// `value`, said at `place`.
    pub fn new(value: T, place: Place) -> Said<T> {
        Said { value, place }
    }
}
