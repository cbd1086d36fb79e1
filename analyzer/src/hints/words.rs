//! Names as words.

/// The words of a name in lower case: `billingEmail_2` → billing, email, 2; `HTTPServer` → http, server. A prefix `r#` is none.
pub(super) fn split(name: &str) -> Vec<String> {
    let name = name.strip_prefix("r#").unwrap_or(name);
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1).copied();
        let starts = before.is_some_and(|before| {
            c.is_uppercase() && (before.is_lowercase() || before.is_numeric() || after.is_some_and(char::is_lowercase))
                || c.is_ascii_digit() && !before.is_ascii_digit() && after.is_none_or(|after| !after.is_alphabetic())
        });
        if (starts || !c.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A name of the table, as words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Words {
    /// One by one.
    pub(super) list: Vec<String>,
    /// Written together.
    joined: String,
}

impl Words {
    /// A name as the table writes it: words with spaces between.
    pub(super) fn of(name: &str) -> Words {
        let list = split(&name.replace(' ', "_"));
        Words { joined: list.concat(), list }
    }

    /// Its last byte: what a name must end in that ends in this.
    pub(super) fn last_byte(&self) -> Option<u8> {
        self.joined.bytes().last()
    }
}

/// The words of `words` before `name`, where it ends in that name: word by word, or written together (`e_mail`, `firstname`).
pub(super) fn ends_with<'w>(words: &'w [String], name: &Words) -> Option<&'w [String]> {
    let mut left = name.joined.as_str();
    let mut at = words.len();
    while !left.is_empty() {
        at = at.checked_sub(1)?;
        left = left.strip_suffix(words[at].as_str())?;
    }
    Some(&words[..at])
}

/// A word without the ending of an English plural.
pub(super) fn singular(word: &str) -> &str {
    let stem = match word {
        _ if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") => word,
        _ if word.ends_with("sses") || word.ends_with("xes") => &word[..word.len() - 2],
        _ => word.strip_suffix('s').unwrap_or(word),
    };
    if stem.len() < 2 { word } else { stem }
}
