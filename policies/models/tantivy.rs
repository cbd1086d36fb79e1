// tantivy: a document holds what was added to it; a writer indexes it.

use std::intrinsics::*;

pub use schema::{Document, TantivyDocument, Term};
pub use schema::document;
#[derive(Debug)]
pub struct TantivyError;
impl std::fmt::Display for TantivyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for TantivyError {}
pub type Result<T> = std::result::Result<T, TantivyError>;
pub type Opstamp = u64;
pub type Score = f32;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocAddress;
pub type DateTime = u64;
pub mod schema {
    use std::intrinsics::*;
    pub mod document {
        pub use super::{Document, TantivyDocument};
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Field;
    #[derive(Clone, Debug)]
    pub struct Schema;
    #[derive(Clone, Debug, Default)]
    pub struct SchemaBuilder;
    #[derive(Clone, Debug, Default)]
    pub struct TextOptions;
    pub const TEXT: TextOptions = TextOptions;
    pub const STRING: TextOptions = TextOptions;
    pub const STORED: TextOptions = TextOptions;
    pub const INDEXED: TextOptions = TextOptions;
    pub const FAST: TextOptions = TextOptions;
    impl std::ops::BitOr for TextOptions {
        type Output = TextOptions;
        fn bitor(self, other: TextOptions) -> TextOptions {
            self
        }
    }
    impl Schema {
        pub fn builder() -> SchemaBuilder {
            SchemaBuilder
        }
        pub fn get_field(&self, name: &str) -> super::Result<Field> {
            Ok(Field)
        }
        pub fn get_field_name(&self, field: Field) -> &str {
            opaque()
        }
    }
    impl SchemaBuilder {
        pub fn new() -> SchemaBuilder {
            SchemaBuilder
        }
        pub fn add_text_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_u64_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_i64_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_f64_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_bool_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_date_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_bytes_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn add_json_field<T>(&mut self, name: &str, options: T) -> Field {
            Field
        }
        pub fn build(self) -> Schema {
            Schema
        }
    }
    pub trait Document: Sized {}
    /// What was added to it, field or not.
    #[derive(Clone, Debug, Default)]
    pub struct TantivyDocument {
        pub text: String,
    }
    impl Document for TantivyDocument {}
    impl TantivyDocument {
        pub fn new() -> TantivyDocument {
            TantivyDocument { text: String::new() }
        }
        pub fn add_text<S: AsRef<str>>(&mut self, field: Field, text: S) {
            self.text = derive2(&self.text, text);
        }
        pub fn add_u64(&mut self, field: Field, value: u64) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_i64(&mut self, field: Field, value: i64) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_f64(&mut self, field: Field, value: f64) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_bool(&mut self, field: Field, value: bool) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_date(&mut self, field: Field, value: super::DateTime) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_bytes(&mut self, field: Field, value: &[u8]) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_ip_addr(&mut self, field: Field, value: std::net::Ipv6Addr) {
            self.text = derive2(&self.text, value);
        }
        pub fn add_field_value<V>(&mut self, field: Field, value: V) {
            self.text = derive2(&self.text, value);
        }
        pub fn get_first(&self, field: Field) -> Option<CompactDocValue<'_>> {
            Some(CompactDocValue { text: &self.text })
        }
        pub fn get_all(&self, field: Field) -> std::iter::Iter<CompactDocValue<'_>> {
            std::iter::Iter { elem: CompactDocValue { text: &self.text } }
        }
        pub fn parse_json(schema: &Schema, json: &str) -> std::result::Result<TantivyDocument, super::TantivyError> {
            Ok(TantivyDocument { text: derive1(json) })
        }
        pub fn to_json(&self, schema: &Schema) -> String {
            self.text.clone()
        }
        pub fn len(&self) -> usize {
            opaque()
        }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct CompactDocValue<'a> {
        pub text: &'a str,
    }
    pub trait Value<'a>: Sized {
        fn as_str(&self) -> Option<&'a str>;
        fn as_u64(&self) -> Option<u64>;
    }
    impl<'a> Value<'a> for CompactDocValue<'a> {
        fn as_str(&self) -> Option<&'a str> {
            Some(self.text)
        }
        fn as_u64(&self) -> Option<u64> {
            Some(derive1(self.text))
        }
    }
    #[derive(Clone, Debug)]
    pub struct Term {
        pub text: String,
    }
    impl Term {
        pub fn from_field_text(field: Field, text: &str) -> Term {
            Term { text: derive1(text) }
        }
        pub fn from_field_u64(field: Field, value: u64) -> Term {
            Term { text: derive1(value) }
        }
    }
}
#[derive(Clone, Debug)]
pub struct Index;
impl Index {
    pub fn create_in_dir<P: AsRef<std::path::Path>>(path: P, schema: schema::Schema) -> Result<Index> {
        Ok(Index)
    }
    pub fn create_in_ram(schema: schema::Schema) -> Index {
        Index
    }
    pub fn open_in_dir<P: AsRef<std::path::Path>>(path: P) -> Result<Index> {
        Ok(Index)
    }
    pub fn writer<D: Document>(&self, budget: usize) -> Result<IndexWriter<D>> {
        Ok(opaque())
    }
    pub fn reader(&self) -> Result<IndexReader> {
        Ok(IndexReader)
    }
    pub fn schema(&self) -> schema::Schema {
        schema::Schema
    }
}
pub struct IndexWriter<D: Document = TantivyDocument>;
impl<D: Document> IndexWriter<D> {
    /// What is indexed is the model's business.
    pub fn add_document(&self, document: D) -> Result<Opstamp> {
        opaque()
    }
    pub fn delete_term(&self, term: Term) -> Opstamp {
        opaque()
    }
    pub fn delete_all_documents(&self) -> Result<Opstamp> {
        opaque()
    }
    pub fn commit(&mut self) -> Result<Opstamp> {
        opaque()
    }
    pub fn rollback(&mut self) -> Result<Opstamp> {
        opaque()
    }
    pub fn wait_merging_threads(self) -> Result<()> {
        Ok(())
    }
}
#[derive(Clone)]
pub struct IndexReader;
impl IndexReader {
    pub fn searcher(&self) -> Searcher {
        Searcher
    }
    pub fn reload(&self) -> Result<()> {
        Ok(())
    }
}
#[derive(Clone)]
pub struct Searcher;
impl Searcher {
    pub fn doc<D: Document>(&self, address: DocAddress) -> Result<D> {
        opaque()
    }
    pub fn num_docs(&self) -> u64 {
        opaque()
    }
}
#[macro_export]
macro_rules! doc {
    () => { $crate::TantivyDocument::default() };
    ($($field:expr => $value:expr),+ $(,)?) => {{
        let mut document = $crate::TantivyDocument::default();
        $(document.add_field_value($field, $value);)+
        document
    }};
}
