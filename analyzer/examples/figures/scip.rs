//! Reads as much of a SCIP index as it takes to know which symbol stands where (protocol buffers, by hand: three messages).

use std::collections::BTreeMap;

/// One name in the text and what it stands for.
pub(super) struct Occurrence {
    /// Line, from 1.
    pub(super) line: u32,
    /// Column in characters, from 1.
    pub(super) column: u32,
    /// Last name of the symbol, when it is a function.
    pub(super) name: String,
    /// Names of the types and traits it belongs to.
    pub(super) containers: Vec<String>,
}

impl Occurrence {
    /// What it stands for, in short.
    pub(super) fn symbol(&self) -> String {
        format!("{}::{}", self.containers.join("+"), self.name)
    }
}

/// The functions that are named in each file; `None` where the bytes are no index.
pub(super) fn occurrences(index: &[u8]) -> Option<BTreeMap<String, Vec<Occurrence>>> {
    let mut all = BTreeMap::new();
    for (field, document) in Fields(index) {
        if field == 2 {
            let (mut path, mut list) = (String::new(), Vec::new());
            for (field, value) in Fields(document.bytes()?) {
                match field {
                    1 => path = String::from_utf8(value.bytes()?.to_vec()).ok()?,
                    2 => list.extend(occurrence(value.bytes()?)),
                    _ => {}
                }
            }
            all.insert(path, list);
        }
    }
    Some(all)
}

fn occurrence(bytes: &[u8]) -> Option<Occurrence> {
    let (mut range, mut symbol) = (Vec::new(), String::new());
    for (field, value) in Fields(bytes) {
        match (field, value) {
            (1, Value::Bytes(mut packed)) => {
                while let Some(number) = varint(&mut packed) {
                    range.push(number);
                }
            }
            (2, Value::Bytes(text)) => symbol = String::from_utf8(text.to_vec()).ok()?,
            _ => {}
        }
    }
    let (name, containers) = function(&symbol)?;
    Some(Occurrence { line: *range.first()? as u32 + 1, column: *range.get(1)? as u32 + 1, name, containers })
}

/// The name of a function and of what it belongs to: `… users/impl#[User][Store]save().` is `save` of `User` and `Store`.
fn function(symbol: &str) -> Option<(String, Vec<String>)> {
    let path = symbol.splitn(5, ' ').nth(4)?.strip_suffix("().")?;
    let start = path.rfind(['/', '#', ']', '.']).map_or(0, |at| at + 1);
    let (head, name) = path.split_at(start);
    let mut containers = Vec::new();
    // What stands in brackets, or the type before `#`; in backquotes where it is no plain name.
    for part in head.split(['/', '[', ']', '#']).filter(|part| !part.is_empty()) {
        let plain = part.trim_matches('`').trim_start_matches(['&', ' ']).trim_start_matches("mut ");
        let plain = plain.split('<').next().unwrap_or(plain);
        let plain = if plain.is_empty() { "slice" } else { plain.rsplit("::").next().unwrap_or(plain) };
        let is_type =
            plain.chars().next().is_some_and(char::is_uppercase) || super::oracle::PRIMITIVES.contains(&plain);
        if is_type {
            containers.push(plain.to_owned());
        }
    }
    Some((name.trim_matches('`').to_owned(), containers))
}

/// A field's value.
#[derive(Clone, Copy)]
enum Value<'b> {
    Bytes(&'b [u8]),
    Number,
}

impl<'b> Value<'b> {
    fn bytes(self) -> Option<&'b [u8]> {
        match self {
            Value::Bytes(bytes) => Some(bytes),
            Value::Number => None,
        }
    }
}

/// The fields of a message: number and value.
struct Fields<'b>(&'b [u8]);

impl<'b> Iterator for Fields<'b> {
    type Item = (u64, Value<'b>);

    fn next(&mut self) -> Option<Self::Item> {
        let key = varint(&mut self.0)?;
        let value = match key & 7 {
            0 => {
                varint(&mut self.0)?;
                Value::Number
            }
            2 => {
                let length = usize::try_from(varint(&mut self.0)?).ok()?;
                let (bytes, rest) = self.0.split_at_checked(length)?;
                self.0 = rest;
                Value::Bytes(bytes)
            }
            _ => return None,
        };
        Some((key >> 3, value))
    }
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}
