// csv: rows go to the writer that is wrapped.

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, to_text};
use std::intrinsics::*;
use std::io::{Read, Write};

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl std::error::Error for Error {}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub struct Writer<W: Write> {
    pub wtr: W,
}
impl Writer<std::fs::File> {
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Writer<std::fs::File>> {
        match std::fs::File::create(path) {
            Ok(wtr) => Ok(Writer { wtr }),
            Err(_) => Err(Error),
        }
    }
}
impl<W: Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W> {
        Writer { wtr }
    }
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()> {
        self.wtr.write_all(to_text(&record).as_bytes());
        Ok(())
    }
    pub fn write_record<I: IntoIterator>(&mut self, record: I) -> Result<()> {
        if let Some(field) = record.into_iter().next() {
            let field: String = derive1(field);
            self.wtr.write_all(field.as_bytes());
        }
        Ok(())
    }
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> {
        self.wtr.write_all(field.as_ref());
        Ok(())
    }
    pub fn flush(&mut self) -> Result<()> {
        Ok(())
    }
    pub fn into_inner(self) -> Result<W> {
        Ok(self.wtr)
    }
    pub fn get_ref(&self) -> &W {
        &self.wtr
    }
}
pub struct WriterBuilder;
impl WriterBuilder {
    pub fn new() -> WriterBuilder {
        WriterBuilder
    }
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {
        self
    }
    pub fn has_headers(&mut self, on: bool) -> &mut WriterBuilder {
        self
    }
    pub fn from_writer<W: Write>(&self, wtr: W) -> Writer<W> {
        Writer { wtr }
    }
    pub fn from_path<P: AsRef<std::path::Path>>(&self, path: P) -> Result<Writer<std::fs::File>> {
        Writer::from_path(path)
    }
}
pub struct StringRecord;
impl StringRecord {
    pub fn get(&self, at: usize) -> Option<&str> {
        Some(same(self))
    }
    pub fn iter(&self) -> std::iter::Iter<&str> {
        std::iter::Iter { elem: same(self) }
    }
    pub fn len(&self) -> usize {
        opaque()
    }
}
impl std::ops::Index<usize> for StringRecord {
    type Output = str;
    fn index(&self, at: usize) -> &str {
        same(self)
    }
}
pub struct Reader<R> {
    pub rdr: R,
}
impl<R: Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R> {
        Reader { rdr }
    }
    pub fn deserialize<D: DeserializeOwned>(&mut self) -> std::iter::Iter<Result<D>> {
        let mut text = String::new();
        self.rdr.read_to_string(&mut text);
        std::iter::Iter { elem: Ok(derive1(text)) }
    }
    pub fn records(&mut self) -> std::iter::Iter<Result<StringRecord>> {
        let mut text = String::new();
        self.rdr.read_to_string(&mut text);
        std::iter::Iter { elem: Ok(derive1(text)) }
    }
}
impl Reader<std::fs::File> {
    pub fn from_path<P: AsRef<std::path::Path>>(path: P) -> Result<Reader<std::fs::File>> {
        match std::fs::File::open(path) {
            Ok(rdr) => Ok(Reader { rdr }),
            Err(_) => Err(Error),
        }
    }
}
