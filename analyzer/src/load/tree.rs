//! Typed reading of a TOML tree that remembers where everything stands. Unknown keys are left alone: manifests
//! belong to Cargo.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{LoadError, LoadErrorKind, Place};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spot<T> {
    pub(super) value: T,
    pub(super) place: Place,
}

/// The text of a manifest.
pub(super) struct Doc {
    pub(super) path: PathBuf,
    /// Without a byte order mark.
    text: String,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl Doc {
    /// Reads the file at `path`.
    pub(super) fn read(path: &Path) -> Result<Doc, LoadError> {
        let unreadable = |why: String| {
            LoadError::new(LoadErrorKind::UnreadableManifest, format!("the manifest cannot be read: {why}"))
                .at(&Place::file(path))
        };
        let bytes = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
        let mut text = String::from_utf8(bytes).map_err(|_| unreadable("it is not UTF-8".into()))?;
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
        Ok(Doc { path: path.to_owned(), lines: lines.collect(), text })
    }

    /// Parses it.
    pub(super) fn parse(&self) -> Result<Spanned<DeTable<'_>>, LoadError> {
        DeTable::parse(&self.text).map_err(|error| {
            let place = match error.span() {
                Some(span) => self.place(span),
                None => Place::file(&self.path),
            };
            let message = error.message().trim().replace('\n', ", ");
            LoadError::new(LoadErrorKind::ManifestSyntax, format!("the manifest is not TOML: {message}")).at(&place)
        })
    }

    fn place(&self, span: Range<usize>) -> Place {
        let line = self.lines.partition_point(|start| *start <= span.start).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..span.start).unwrap_or_default();
        Place { file: self.path.clone(), at: Some((line as u32, before.chars().count() as u32 + 1)) }
    }
}

/// A value of the tree.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    doc: &'a Doc,
    name: &'a str,
    value: &'a Spanned<DeValue<'a>>,
}

/// A table of the tree.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    doc: &'a Doc,
    table: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    pub(super) fn root(doc: &'a Doc, tree: &'a Spanned<DeTable<'a>>) -> Table<'a> {
        Table { doc, table: tree.get_ref() }
    }

    pub(super) fn get(self, key: &str) -> Option<Value<'a>> {
        let (name, value) = self.table.get_key_value(key)?;
        Some(Value { doc: self.doc, name: name.get_ref(), value })
    }

    /// The value of `key`, or of its old spelling with `_`.
    pub(super) fn either(self, key: &str) -> Option<Value<'a>> {
        self.get(key).or_else(|| self.get(&key.replace('-', "_")))
    }

    pub(super) fn entries(self) -> impl Iterator<Item = Value<'a>> {
        self.table.iter().map(move |(name, value)| Value { doc: self.doc, name: name.get_ref(), value })
    }

    pub(super) fn table(self, key: &str) -> Result<Option<Table<'a>>, LoadError> {
        self.get(key).map(Value::table).transpose()
    }

    pub(super) fn string(self, key: &str) -> Result<Option<String>, LoadError> {
        self.get(key).map(Value::string).transpose()
    }

    pub(super) fn bool(self, key: &str) -> Result<Option<bool>, LoadError> {
        self.either(key).map(Value::bool).transpose()
    }

    pub(super) fn strings(self, key: &str) -> Result<Option<Vec<Spot<String>>>, LoadError> {
        self.either(key).map(Value::strings).transpose()
    }
}

impl<'a> Value<'a> {
    /// The key it stands under.
    pub(super) fn name(self) -> &'a str {
        self.name
    }

    pub(super) fn place(self) -> Place {
        self.doc.place(self.value.span())
    }

    fn wrong(self, expected: &str) -> LoadError {
        let found = self.value.get_ref().type_str();
        self.error(format!("`{}` must be {expected}, and is of type {found}", self.name))
    }

    /// An error about this value.
    pub(super) fn error(self, message: String) -> LoadError {
        LoadError::new(LoadErrorKind::InvalidManifest, message).at(&self.place())
    }

    pub(super) fn as_str(self) -> Option<&'a str> {
        self.value.get_ref().as_str()
    }

    pub(super) fn as_bool(self) -> Option<bool> {
        self.value.get_ref().as_bool()
    }

    pub(super) fn as_table(self) -> Option<Table<'a>> {
        let table = self.value.get_ref().as_table()?;
        Some(Table { doc: self.doc, table })
    }

    pub(super) fn table(self) -> Result<Table<'a>, LoadError> {
        self.as_table().ok_or_else(|| self.wrong("a table"))
    }

    pub(super) fn string(self) -> Result<String, LoadError> {
        let text = self.as_str().ok_or_else(|| self.wrong("a string"))?;
        Ok(text.to_owned())
    }

    pub(super) fn bool(self) -> Result<bool, LoadError> {
        self.as_bool().ok_or_else(|| self.wrong("true or false"))
    }

    pub(super) fn strings(self) -> Result<Vec<Spot<String>>, LoadError> {
        self.items()?.map(|item| Ok(Spot { value: item.string()?, place: item.place() })).collect()
    }

    pub(super) fn items(self) -> Result<impl Iterator<Item = Value<'a>>, LoadError> {
        let array = self.value.get_ref().as_array().ok_or_else(|| self.wrong("an array"))?;
        Ok(array.iter().map(move |value| Value { doc: self.doc, name: self.name, value }))
    }
}
