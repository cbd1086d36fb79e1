
pub mod io {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub type Result<T> = crate::result::Result<T, Error>;
    /// An error holds the data of what it was made from.
    pub struct Error {
        pub source: String,
    }
    pub enum ErrorKind {
        NotFound,
        PermissionDenied,
        ConnectionRefused,
        ConnectionReset,
        ConnectionAborted,
        NotConnected,
        AddrInUse,
        AddrNotAvailable,
        BrokenPipe,
        AlreadyExists,
        WouldBlock,
        InvalidInput,
        InvalidData,
        TimedOut,
        WriteZero,
        Interrupted,
        Unsupported,
        UnexpectedEof,
        OutOfMemory,
        Other,
    }
    impl ErrorKind {
        pub fn to_string(&self) -> String { opaque() }
    }
    impl PartialEq for ErrorKind {
        fn eq(&self, other: &ErrorKind) -> bool { opaque() }
    }
    impl Clone for ErrorKind {
        fn clone(&self) -> ErrorKind { *self }
    }
    impl crate::fmt::Debug for ErrorKind {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Display for ErrorKind {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl Error {
        pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error { Error { source: derive1(error) } }
        pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error { Error { source: derive1(error) } }
        pub fn last_os_error() -> Error { opaque() }
        pub fn from_raw_os_error(code: i32) -> Error { opaque() }
        pub fn kind(&self) -> ErrorKind { opaque() }
        pub fn raw_os_error(&self) -> Option<i32> { opaque() }
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> { Some(same(self)) }
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> { Some(same(self)) }
    }
    impl From<ErrorKind> for Error {
        fn from(kind: ErrorKind) -> Error { opaque() }
    }
    impl crate::error::Error for Error {}
    impl crate::fmt::Display for Error {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, &self.source); Ok(()) }
    }
    impl crate::fmt::Debug for Error {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, &self.source); Ok(()) }
    }
    pub mod prelude {
        pub use super::{BufRead, Read, Seek, Write};
    }
    pub enum SeekFrom {
        Start(u64),
        End(i64),
        Current(i64),
    }
    pub struct IoSlice<'a>;
    impl<'a> IoSlice<'a> {
        pub fn new(buf: &'a [u8]) -> IoSlice<'a> { same(buf) }
    }
    impl<'a> crate::ops::Deref for IoSlice<'a> {
        type Target = [u8];
        fn deref(&self) -> &[u8] { same(self) }
    }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(same(buf)) }
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.read(same(buf)) }
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
            self.read(buf)?;
            Ok(())
        }
        fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
        fn bytes(mut self) -> crate::iter::Iter<Result<u8>> where Self: Sized {
            let mut buf = [0u8];
            self.read(&mut buf);
            crate::iter::Iter { elem: Ok(buf[0]) }
        }
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next } }
        fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self } }
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {
            self.write(derive1(bufs))
        }
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {
            self.write(buf)?;
            Ok(())
        }
        fn write_fmt(&mut self, args: crate::fmt::Arguments<'_>) -> Result<()> { self.write_all(args.text.as_bytes()) }
        fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64> { opaque() }
        fn rewind(&mut self) -> Result<()> { Ok(()) }
        fn stream_position(&mut self) -> Result<u64> { opaque() }
    }
    pub trait IsTerminal {
        fn is_terminal(&self) -> bool { opaque() }
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]> { opaque() }
        fn consume(&mut self, n: usize) {}
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.read(same(buf)) }
        fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read(same(buf)) }
        fn lines(mut self) -> crate::iter::Iter<Result<String>> where Self: Sized {
            let mut line = String::new();
            self.read(same(&mut line));
            crate::iter::Iter { elem: Ok(line) }
        }
        fn split(mut self, byte: u8) -> crate::iter::Iter<Result<Vec<u8>>> where Self: Sized {
            let mut part = Vec::new();
            self.read(same(&mut part));
            crate::iter::Iter { elem: Ok(part) }
        }
    }
    pub struct Chain<A, B> {
        pub first: A,
        pub second: B,
    }
    impl<A: Read, B: Read> Read for Chain<A, B> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { if maybe() { self.first.read(buf) } else { self.second.read(buf) } }
    }
    pub struct Take<R> {
        pub inner: R,
    }
    impl<R: Read> Read for Take<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
    }
    impl<R: BufRead> BufRead for Take<R> {}
    pub type Lines<B> = crate::iter::Iter<Result<String>>;
    impl<R: Read + ?Sized> Read for &mut R {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) }
    }
    impl<R: BufRead + ?Sized> BufRead for &mut R {}
    impl<W: Write + ?Sized> Write for &mut W {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
        fn flush(&mut self) -> Result<()> { (**self).flush() }
    }
    impl<R: Read + ?Sized> Read for Box<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { same::<_, &mut R>(self).read(buf) }
    }
    impl<R: BufRead + ?Sized> BufRead for Box<R> {}
    impl<W: Write + ?Sized> Write for Box<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { same::<_, &mut W>(self).write(buf) }
        fn flush(&mut self) -> Result<()> { same::<_, &mut W>(self).flush() }
    }
    impl Read for &[u8] {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf[0] = self[0]; opaque() }
    }
    impl BufRead for &[u8] {}
    impl Write for Vec<u8> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { same::<_, &mut [u8]>(self)[0] = buf[0]; opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl Write for &mut [u8] {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self[0] = buf[0]; opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    pub struct Cursor<T> {
        pub inner: T,
    }
    impl<T> Cursor<T> {
        pub const fn new(inner: T) -> Cursor<T> { Cursor { inner } }
        pub fn into_inner(self) -> T { self.inner }
        pub fn get_ref(&self) -> &T { &self.inner }
        pub fn get_mut(&mut self) -> &mut T { &mut self.inner }
        pub fn position(&self) -> u64 { opaque() }
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T: AsRef<[u8]>> Read for Cursor<T> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf[0] = derive1(&self.inner); opaque() }
    }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
    impl<T> Seek for Cursor<T> {}
    impl<T> Write for Cursor<T> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner = derive2(&self.inner, buf); opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    pub struct BufReader<R: ?Sized> {
        pub inner: R,
    }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> { BufReader { inner } }
        pub fn with_capacity(n: usize, inner: R) -> BufReader<R> { BufReader { inner } }
        pub fn get_ref(&self) -> &R { &self.inner }
        pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<R: Read> Read for BufReader<R> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
    }
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R> Seek for BufReader<R> {}
    pub struct IntoInnerError<W>(pub W);
    impl<W> crate::fmt::Debug for IntoInnerError<W> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    pub struct BufWriter<W: ?Sized> {
        pub inner: W,
    }
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> { BufWriter { inner } }
        pub fn with_capacity(n: usize, inner: W) -> BufWriter<W> { BufWriter { inner } }
        pub fn get_ref(&self) -> &W { &self.inner }
        pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> { Ok(self.inner) }
    }
    impl<W: Write> Write for BufWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> Result<()> { self.inner.flush() }
    }
    impl<W> Seek for BufWriter<W> {}
    pub struct LineWriter<W: ?Sized> {
        pub inner: W,
    }
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W> { LineWriter { inner } }
        pub fn with_capacity(n: usize, inner: W) -> LineWriter<W> { LineWriter { inner } }
        pub fn get_ref(&self) -> &W { &self.inner }
        pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>> { Ok(self.inner) }
    }
    impl<W: Write> Write for LineWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> Result<()> { self.inner.flush() }
    }
    impl<W> Seek for LineWriter<W> {}
    pub struct Stdout;
    pub struct StdoutLock<'a>;
    pub fn stdout() -> Stdout { Stdout }
    impl Stdout {
        pub fn lock(&self) -> StdoutLock<'static> { StdoutLock }
    }
    impl IsTerminal for Stdout {}
    impl Write for Stdout {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl Write for &Stdout {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl<'a> Write for StdoutLock<'a> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    pub struct Stderr;
    pub struct StderrLock<'a>;
    pub fn stderr() -> Stderr { Stderr }
    impl Stderr {
        pub fn lock(&self) -> StderrLock<'static> { StderrLock }
    }
    impl IsTerminal for Stderr {}
    impl Write for Stderr {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl Write for &Stderr {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl<'a> Write for StderrLock<'a> {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    pub struct Stdin;
    pub struct StdinLock<'a>;
    pub fn stdin() -> Stdin { Stdin }
    impl IsTerminal for Stdin {}
    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static> { StdinLock }
        pub fn read_line(&self, buf: &mut String) -> Result<usize> { opaque() }
        pub fn lines(self) -> crate::iter::Iter<Result<String>> { opaque() }
    }
    impl Read for Stdin {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { opaque() }
    }
    impl<'a> Read for StdinLock<'a> {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { opaque() }
    }
    impl<'a> BufRead for StdinLock<'a> {}
    pub struct Sink;
    pub struct Empty;
    pub fn sink() -> Sink { Sink }
    pub fn empty() -> Empty { Empty }
    impl Write for Sink {
        fn write(&mut self, buf: &[u8]) -> Result<usize> { opaque() }
        fn flush(&mut self) -> Result<()> { Ok(()) }
    }
    impl Read for Empty {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { opaque() }
    }
    pub fn _print(args: crate::fmt::Arguments<'_>) {}
    pub fn _eprint(args: crate::fmt::Arguments<'_>) {}
    pub fn copy<R: Read + ?Sized, W: Write + ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {
        let mut buf = [0u8];
        reader.read(&mut buf)?;
        writer.write_all(&buf)?;
        Ok(opaque())
    }
    pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> {
        let mut buf = String::new();
        reader.read_to_string(&mut buf)?;
        Ok(buf)
    }
}

pub mod fs {
    use crate::intrinsics::*;
    use crate::io;
    use crate::path::{Path, PathBuf};
    use crate::prelude::v1::*;
    /// An open file; its data is its path.
    pub struct File {
        pub path: PathBuf,
    }
    pub struct OpenOptions;
    pub struct Metadata;
    pub struct Permissions;
    pub struct FileType;
    pub struct DirEntry {
        pub path: PathBuf,
    }
    pub struct DirBuilder;
    pub type ReadDir = crate::iter::Iter<io::Result<DirEntry>>;
    impl File {
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: same(path) }) }
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: same(path) }) }
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> { Ok(File { path: same(path) }) }
        pub fn options() -> OpenOptions { OpenOptions }
        pub fn sync_all(&self) -> io::Result<()> { Ok(()) }
        pub fn sync_data(&self) -> io::Result<()> { Ok(()) }
        pub fn set_len(&self, size: u64) -> io::Result<()> { Ok(()) }
        pub fn metadata(&self) -> io::Result<Metadata> { Ok(Metadata) }
        pub fn try_clone(&self) -> io::Result<File> { Ok(*self) }
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> { Ok(()) }
    }
    impl io::Read for File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { opaque() }
    }
    impl io::Read for &File {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { opaque() }
    }
    impl io::Write for File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { opaque() }
        fn flush(&mut self) -> io::Result<()> { Ok(()) }
    }
    impl io::Write for &File {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { opaque() }
        fn flush(&mut self) -> io::Result<()> { Ok(()) }
    }
    impl io::Seek for File {}
    impl OpenOptions {
        pub fn new() -> OpenOptions { OpenOptions }
        pub fn read(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn write(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn append(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn truncate(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn create(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn create_new(&mut self, on: bool) -> &mut OpenOptions { self }
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> { Ok(File { path: same(path) }) }
    }
    impl Metadata {
        pub fn len(&self) -> u64 { opaque() }
        pub fn is_dir(&self) -> bool { opaque() }
        pub fn is_file(&self) -> bool { opaque() }
        pub fn file_type(&self) -> FileType { FileType }
        pub fn permissions(&self) -> Permissions { Permissions }
        pub fn modified(&self) -> io::Result<crate::time::SystemTime> { opaque() }
        pub fn created(&self) -> io::Result<crate::time::SystemTime> { opaque() }
    }
    impl FileType {
        pub fn is_dir(&self) -> bool { opaque() }
        pub fn is_file(&self) -> bool { opaque() }
        pub fn is_symlink(&self) -> bool { opaque() }
    }
    impl DirEntry {
        pub fn path(&self) -> PathBuf { self.path.clone() }
        pub fn file_name(&self) -> crate::ffi::OsString { derive1(&self.path) }
        pub fn metadata(&self) -> io::Result<Metadata> { Ok(Metadata) }
        pub fn file_type(&self) -> io::Result<FileType> { Ok(FileType) }
    }
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> { opaque() }
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> { opaque() }
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> { Ok(()) }
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> { Ok(()) }
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> { Ok(()) }
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> { opaque() }
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> { Ok(Metadata) }
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> { opaque() }
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { Ok(same(path)) }
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> { opaque() }
}

pub mod ffi {
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub struct OsStr;
    pub struct OsString;
    pub struct CStr;
    pub struct CString;
    pub enum c_void {}
    pub type c_char = i8;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub struct NulError;
    impl crate::fmt::Debug for NulError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Display for NulError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for NulError {}
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
        pub fn to_str(&self) -> Option<&str> { Some(same(self)) }
        pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str> { crate::borrow::Cow::Borrowed(same(self)) }
        pub fn to_os_string(&self) -> OsString { same(self) }
        pub fn is_empty(&self) -> bool { opaque() }
        pub fn len(&self) -> usize { opaque() }
        pub fn as_encoded_bytes(&self) -> &[u8] { same(self) }
    }
    impl OsString {
        pub fn new() -> OsString { opaque() }
        pub fn into_string(self) -> Result<String, OsString> { if maybe() { Ok(same(self)) } else { Err(self) } }
        pub fn as_os_str(&self) -> &OsStr { same(self) }
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) { *self = derive2(&*self, s); }
    }
    impl crate::ops::Deref for OsString {
        type Target = OsStr;
        fn deref(&self) -> &OsStr { same(self) }
    }
    impl AsRef<OsStr> for OsString {
        fn as_ref(&self) -> &OsStr { same(self) }
    }
    impl AsRef<OsStr> for OsStr {
        fn as_ref(&self) -> &OsStr { self }
    }
    impl AsRef<crate::path::Path> for OsStr {
        fn as_ref(&self) -> &crate::path::Path { same(self) }
    }
    impl AsRef<crate::path::Path> for OsString {
        fn as_ref(&self) -> &crate::path::Path { same(self) }
    }
    impl From<String> for OsString {
        fn from(value: String) -> OsString { same(value) }
    }
    impl From<&str> for OsString {
        fn from(value: &str) -> OsString { same(value) }
    }
    impl ToOwned for OsStr {
        type Owned = OsString;
        fn to_owned(&self) -> OsString { same(self) }
    }
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> { Ok(derive1(t)) }
        pub fn as_ptr(&self) -> *const c_char { same(self) }
        pub fn into_raw(self) -> *mut c_char { same(self) }
        pub fn as_c_str(&self) -> &CStr { same(self) }
        pub fn as_bytes(&self) -> &[u8] { same(self) }
    }
    impl crate::ops::Deref for CString {
        type Target = CStr;
        fn deref(&self) -> &CStr { same(self) }
    }
    impl CStr {
        pub fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr { same(ptr) }
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { Ok(same(self)) }
        pub fn to_string_lossy(&self) -> crate::borrow::Cow<'_, str> { crate::borrow::Cow::Borrowed(same(self)) }
        pub fn to_bytes(&self) -> &[u8] { same(self) }
        pub fn as_ptr(&self) -> *const c_char { same(self) }
    }
    impl Clone for OsStr {
        fn clone(&self) -> OsStr { *self }
    }
    impl PartialEq for OsStr {
        fn eq(&self, other: &OsStr) -> bool { opaque() }
    }
    impl Eq for OsStr {}
    impl PartialOrd for OsStr {
        fn partial_cmp(&self, other: &OsStr) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for OsStr {
        fn cmp(&self, other: &OsStr) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for OsStr {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for OsStr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for OsString {
        fn clone(&self) -> OsString { *self }
    }
    impl PartialEq for OsString {
        fn eq(&self, other: &OsString) -> bool { opaque() }
    }
    impl Eq for OsString {}
    impl PartialOrd for OsString {
        fn partial_cmp(&self, other: &OsString) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for OsString {
        fn cmp(&self, other: &OsString) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for OsString {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for OsString {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Default for OsString {
        fn default() -> OsString { opaque() }
    }
}

pub mod path {
    use crate::borrow::Cow;
    use crate::ffi::{OsStr, OsString};
    use crate::intrinsics::*;
    use crate::iter::Iter;
    use crate::prelude::v1::*;
    /// One value, as a text is.
    pub struct Path;
    pub struct PathBuf;
    pub struct Display<'a>;
    pub struct StripPrefixError;
    pub enum Component<'a> {
        RootDir,
        CurDir,
        ParentDir,
        Normal(&'a OsStr),
    }
    pub type Components<'a> = Iter<Component<'a>>;
    pub const MAIN_SEPARATOR: char = '/';
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { same(s.as_ref()) }
        pub fn as_os_str(&self) -> &OsStr { same(self) }
        pub fn to_str(&self) -> Option<&str> { Some(same(self)) }
        pub fn to_string_lossy(&self) -> Cow<'_, str> { Cow::Borrowed(same(self)) }
        pub fn to_path_buf(&self) -> PathBuf { same(self) }
        pub fn is_absolute(&self) -> bool { opaque() }
        pub fn is_relative(&self) -> bool { opaque() }
        pub fn parent(&self) -> Option<&Path> { Some(self) }
        pub fn ancestors(&self) -> Iter<&Path> { Iter { elem: self } }
        pub fn file_name(&self) -> Option<&OsStr> { Some(same(self)) }
        pub fn file_stem(&self) -> Option<&OsStr> { Some(same(self)) }
        pub fn extension(&self) -> Option<&OsStr> { Some(same(self)) }
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> { Ok(self) }
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { opaque() }
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool { opaque() }
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf { derive2(self, path) }
        pub fn with_file_name<S: AsRef<OsStr>>(&self, name: S) -> PathBuf { derive2(self, name) }
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { derive2(self, extension) }
        pub fn components(&self) -> Iter<Component<'_>> { Iter { elem: Component::Normal(same(self)) } }
        pub fn iter(&self) -> Iter<&OsStr> { Iter { elem: same(self) } }
        pub fn display(&self) -> Display<'_> { same(self) }
        pub fn metadata(&self) -> crate::io::Result<crate::fs::Metadata> { opaque() }
        pub fn canonicalize(&self) -> crate::io::Result<PathBuf> { Ok(same(self)) }
        pub fn read_dir(&self) -> crate::io::Result<crate::fs::ReadDir> { opaque() }
        pub fn exists(&self) -> bool { opaque() }
        pub fn try_exists(&self) -> crate::io::Result<bool> { opaque() }
        pub fn is_file(&self) -> bool { opaque() }
        pub fn is_dir(&self) -> bool { opaque() }
    }
    impl PathBuf {
        pub fn new() -> PathBuf { opaque() }
        pub fn as_path(&self) -> &Path { same(self) }
        pub fn push<P: AsRef<Path>>(&mut self, path: P) { *self = derive2(&*self, path); }
        pub fn pop(&mut self) -> bool { opaque() }
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, name: S) { *self = derive2(&*self, name); }
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { *self = derive2(&*self, extension); opaque() }
        pub fn into_os_string(self) -> OsString { same(self) }
        pub fn into_boxed_path(self) -> Box<Path> { same(self) }
    }
    impl<'a> Component<'a> {
        pub fn as_os_str(&self) -> &OsStr { derive1(self) }
    }
    impl crate::ops::Deref for PathBuf {
        type Target = Path;
        fn deref(&self) -> &Path { same(self) }
    }
    impl AsRef<Path> for Path {
        fn as_ref(&self) -> &Path { self }
    }
    impl AsRef<Path> for PathBuf {
        fn as_ref(&self) -> &Path { same(self) }
    }
    impl AsRef<OsStr> for Path {
        fn as_ref(&self) -> &OsStr { same(self) }
    }
    impl AsRef<OsStr> for PathBuf {
        fn as_ref(&self) -> &OsStr { same(self) }
    }
    impl ToOwned for Path {
        type Owned = PathBuf;
        fn to_owned(&self) -> PathBuf { same(self) }
    }
    impl<T: AsRef<OsStr> + ?Sized> From<&T> for PathBuf {
        fn from(value: &T) -> PathBuf { same(value.as_ref()) }
    }
    impl From<String> for PathBuf {
        fn from(value: String) -> PathBuf { same(value) }
    }
    impl From<OsString> for PathBuf {
        fn from(value: OsString) -> PathBuf { same(value) }
    }
    impl crate::str::FromStr for PathBuf {
        type Err = crate::convert::Infallible;
        fn from_str(s: &str) -> Result<PathBuf, crate::convert::Infallible> { Ok(same(s)) }
    }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
        fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {
            let Some(x) = iter.into_iter().next() else { return opaque() };
            derive1(x)
        }
    }
    impl crate::fmt::Display for Display<'_> {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::fmt::Debug for StripPrefixError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl Clone for Path {
        fn clone(&self) -> Path { *self }
    }
    impl PartialEq for Path {
        fn eq(&self, other: &Path) -> bool { opaque() }
    }
    impl Eq for Path {}
    impl PartialOrd for Path {
        fn partial_cmp(&self, other: &Path) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for Path {
        fn cmp(&self, other: &Path) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for Path {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for Path {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Clone for PathBuf {
        fn clone(&self) -> PathBuf { *self }
    }
    impl PartialEq for PathBuf {
        fn eq(&self, other: &PathBuf) -> bool { opaque() }
    }
    impl Eq for PathBuf {}
    impl PartialOrd for PathBuf {
        fn partial_cmp(&self, other: &PathBuf) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for PathBuf {
        fn cmp(&self, other: &PathBuf) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for PathBuf {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for PathBuf {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Default for PathBuf {
        fn default() -> PathBuf { opaque() }
    }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::intrinsics::*;
    use crate::prelude::v1::*;
    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }
    pub type Args = crate::iter::Iter<String>;
    pub type ArgsOs = crate::iter::Iter<OsString>;
    pub type Vars = crate::iter::Iter<(String, String)>;
    impl crate::error::Error for VarError {}
    impl crate::fmt::Display for VarError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for VarError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { opaque() }
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { opaque() }
    pub fn vars() -> crate::iter::Iter<(String, String)> { opaque() }
    pub fn args() -> crate::iter::Iter<String> { opaque() }
    pub fn args_os() -> crate::iter::Iter<OsString> { opaque() }
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub fn current_dir() -> crate::io::Result<crate::path::PathBuf> { opaque() }
    pub fn current_exe() -> crate::io::Result<crate::path::PathBuf> { opaque() }
    pub fn temp_dir() -> crate::path::PathBuf { opaque() }
    pub fn home_dir() -> Option<crate::path::PathBuf> { opaque() }
}

pub mod net {
    use crate::intrinsics::*;
    use crate::io;
    use crate::prelude::v1::*;
    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }
    pub struct Ipv4Addr;
    pub struct Ipv6Addr;
    pub enum SocketAddr {
        V4(SocketAddrV4),
        V6(SocketAddrV6),
    }
    pub struct SocketAddrV4 {
        pub ip: Ipv4Addr,
        pub port: u16,
    }
    pub struct SocketAddrV6 {
        pub ip: Ipv6Addr,
        pub port: u16,
    }
    pub struct AddrParseError;
    impl crate::error::Error for AddrParseError {}
    impl crate::fmt::Display for AddrParseError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::fmt::Debug for AddrParseError {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { Ok(()) }
    }
    pub trait ToSocketAddrs {}
    impl ToSocketAddrs for SocketAddr {}
    impl ToSocketAddrs for str {}
    impl ToSocketAddrs for String {}
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
    impl<'a> ToSocketAddrs for (&'a str, u16) {}
    impl ToSocketAddrs for (String, u16) {}
    impl ToSocketAddrs for (IpAddr, u16) {}
    impl IpAddr {
        pub fn is_ipv4(&self) -> bool { opaque() }
        pub fn is_ipv6(&self) -> bool { opaque() }
        pub fn is_loopback(&self) -> bool { opaque() }
        pub fn is_unspecified(&self) -> bool { opaque() }
        pub fn is_multicast(&self) -> bool { opaque() }
        pub fn to_canonical(&self) -> IpAddr { *self }
    }
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = Ipv4Addr;
        pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { derive2((a, b), (c, d)) }
        pub fn octets(&self) -> [u8; 4] { [derive1(self)] }
        pub fn is_private(&self) -> bool { opaque() }
        pub fn is_broadcast(&self) -> bool { opaque() }
        pub fn is_documentation(&self) -> bool { opaque() }
        pub fn is_link_local(&self) -> bool { opaque() }
        pub fn is_multicast(&self) -> bool { opaque() }
        pub fn is_unspecified(&self) -> bool { opaque() }
        pub fn is_loopback(&self) -> bool { opaque() }
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr { derive1(self) }
        pub fn to_bits(self) -> u32 { derive1(self) }
    }
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = Ipv6Addr;
        pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr;
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { derive2((a, b, c, d), (e, f, g, h)) }
        pub fn octets(&self) -> [u8; 16] { [derive1(self)] }
        pub fn segments(&self) -> [u16; 8] { [derive1(self)] }
        pub fn is_loopback(&self) -> bool { opaque() }
        pub fn to_ipv4(&self) -> Option<Ipv4Addr> { Some(derive1(self)) }
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> { Some(derive1(self)) }
        pub fn is_multicast(&self) -> bool { opaque() }
        pub fn is_unspecified(&self) -> bool { opaque() }
        pub fn is_unique_local(&self) -> bool { opaque() }
        pub fn is_unicast_link_local(&self) -> bool { opaque() }
    }
    impl SocketAddr {
        pub const fn new(ip: IpAddr, port: u16) -> SocketAddr { derive2(ip, port) }
        pub fn ip(&self) -> IpAddr { derive1(self) }
        pub fn port(&self) -> u16 { opaque() }
        pub fn set_port(&mut self, port: u16) {}
        pub fn set_ip(&mut self, ip: IpAddr) { *self = derive2(&*self, ip); }
        pub fn is_ipv4(&self) -> bool { opaque() }
        pub fn is_ipv6(&self) -> bool { opaque() }
    }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
        fn from(value: (I, u16)) -> SocketAddr { derive1(value.0) }
    }
    impl From<Ipv4Addr> for IpAddr {
        fn from(value: Ipv4Addr) -> IpAddr { IpAddr::V4(value) }
    }
    impl From<Ipv6Addr> for IpAddr {
        fn from(value: Ipv6Addr) -> IpAddr { IpAddr::V6(value) }
    }
    impl From<[u8; 4]> for IpAddr {
        fn from(value: [u8; 4]) -> IpAddr { IpAddr::V4(derive1(value)) }
    }
    impl From<[u8; 4]> for Ipv4Addr {
        fn from(value: [u8; 4]) -> Ipv4Addr { derive1(value) }
    }
    /// A connection; its data is the address it leads to.
    pub struct TcpStream {
        pub peer: String,
    }
    pub struct TcpListener;
    pub struct UdpSocket {
        pub peer: String,
    }
    impl TcpStream {
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> { Ok(TcpStream { peer: derive1(addr) }) }
        pub fn peer_addr(&self) -> io::Result<SocketAddr> { Ok(derive1(&self.peer)) }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { opaque() }
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> { Ok(()) }
        pub fn try_clone(&self) -> io::Result<TcpStream> { Ok(*self) }
        pub fn set_read_timeout(&self, dur: Option<crate::time::Duration>) -> io::Result<()> { Ok(()) }
        pub fn set_write_timeout(&self, dur: Option<crate::time::Duration>) -> io::Result<()> { Ok(()) }
        pub fn set_nodelay(&self, on: bool) -> io::Result<()> { Ok(()) }
    }
    pub enum Shutdown {
        Read,
        Write,
        Both,
    }
    impl io::Read for TcpStream {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { opaque() }
    }
    impl io::Write for TcpStream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { opaque() }
        fn flush(&mut self) -> io::Result<()> { Ok(()) }
    }
    impl io::Read for &TcpStream {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { opaque() }
    }
    impl io::Write for &TcpStream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { opaque() }
        fn flush(&mut self) -> io::Result<()> { Ok(()) }
    }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> { Ok(TcpListener) }
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> { opaque() }
        pub fn incoming(&self) -> crate::iter::Iter<io::Result<TcpStream>> { opaque() }
        pub fn local_addr(&self) -> io::Result<SocketAddr> { opaque() }
    }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> { Ok(UdpSocket { peer: opaque() }) }
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> { Ok(()) }
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> { opaque() }
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> { opaque() }
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> { opaque() }
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> { opaque() }
    }
    impl Clone for IpAddr {
        fn clone(&self) -> IpAddr { *self }
    }
    impl PartialEq for IpAddr {
        fn eq(&self, other: &IpAddr) -> bool { opaque() }
    }
    impl Eq for IpAddr {}
    impl PartialOrd for IpAddr {
        fn partial_cmp(&self, other: &IpAddr) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for IpAddr {
        fn cmp(&self, other: &IpAddr) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for IpAddr {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for IpAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for IpAddr {}
    impl crate::fmt::Display for IpAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for IpAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<IpAddr, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl Clone for Ipv4Addr {
        fn clone(&self) -> Ipv4Addr { *self }
    }
    impl PartialEq for Ipv4Addr {
        fn eq(&self, other: &Ipv4Addr) -> bool { opaque() }
    }
    impl Eq for Ipv4Addr {}
    impl PartialOrd for Ipv4Addr {
        fn partial_cmp(&self, other: &Ipv4Addr) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for Ipv4Addr {
        fn cmp(&self, other: &Ipv4Addr) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for Ipv4Addr {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for Ipv4Addr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for Ipv4Addr {}
    impl crate::fmt::Display for Ipv4Addr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for Ipv4Addr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl Clone for Ipv6Addr {
        fn clone(&self) -> Ipv6Addr { *self }
    }
    impl PartialEq for Ipv6Addr {
        fn eq(&self, other: &Ipv6Addr) -> bool { opaque() }
    }
    impl Eq for Ipv6Addr {}
    impl PartialOrd for Ipv6Addr {
        fn partial_cmp(&self, other: &Ipv6Addr) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for Ipv6Addr {
        fn cmp(&self, other: &Ipv6Addr) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for Ipv6Addr {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for Ipv6Addr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for Ipv6Addr {}
    impl crate::fmt::Display for Ipv6Addr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for Ipv6Addr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl Clone for SocketAddr {
        fn clone(&self) -> SocketAddr { *self }
    }
    impl PartialEq for SocketAddr {
        fn eq(&self, other: &SocketAddr) -> bool { opaque() }
    }
    impl Eq for SocketAddr {}
    impl PartialOrd for SocketAddr {
        fn partial_cmp(&self, other: &SocketAddr) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for SocketAddr {
        fn cmp(&self, other: &SocketAddr) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for SocketAddr {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for SocketAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for SocketAddr {}
    impl crate::fmt::Display for SocketAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for SocketAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl Clone for SocketAddrV4 {
        fn clone(&self) -> SocketAddrV4 { *self }
    }
    impl PartialEq for SocketAddrV4 {
        fn eq(&self, other: &SocketAddrV4) -> bool { opaque() }
    }
    impl Eq for SocketAddrV4 {}
    impl PartialOrd for SocketAddrV4 {
        fn partial_cmp(&self, other: &SocketAddrV4) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for SocketAddrV4 {
        fn cmp(&self, other: &SocketAddrV4) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for SocketAddrV4 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for SocketAddrV4 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for SocketAddrV4 {}
    impl crate::fmt::Display for SocketAddrV4 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for SocketAddrV4 {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
    impl Clone for SocketAddrV6 {
        fn clone(&self) -> SocketAddrV6 { *self }
    }
    impl PartialEq for SocketAddrV6 {
        fn eq(&self, other: &SocketAddrV6) -> bool { opaque() }
    }
    impl Eq for SocketAddrV6 {}
    impl PartialOrd for SocketAddrV6 {
        fn partial_cmp(&self, other: &SocketAddrV6) -> Option<crate::cmp::Ordering> { opaque() }
    }
    impl Ord for SocketAddrV6 {
        fn cmp(&self, other: &SocketAddrV6) -> crate::cmp::Ordering { opaque() }
    }
    impl crate::hash::Hash for SocketAddrV6 {
        fn hash<H: crate::hash::Hasher>(&self, state: &mut H) { state.write(derive1(self)); }
    }
    impl crate::fmt::Debug for SocketAddrV6 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl Copy for SocketAddrV6 {}
    impl crate::fmt::Display for SocketAddrV6 {
        fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result { f.buf = derive2(&f.buf, self); Ok(()) }
    }
    impl crate::str::FromStr for SocketAddrV6 {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> { if maybe() { Ok(derive1(s)) } else { Err(opaque()) } }
    }
}
