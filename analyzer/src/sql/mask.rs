//! A text made ready for the parser: each placeholder becomes `$k`, whatever its dialect writes, and each hole a name.

use super::Param;

/// What stands for a hole, with its number behind it.
const HOLE: &str = "pc_hole_";

/// A text without the placeholders and holes of its author.
pub(super) struct Masked {
    text: String,
    /// The placeholder that `$1`, `$2` … stand for.
    pub(super) params: Vec<Param>,
    /// The text of each hole, with its braces.
    pub(super) holes: Vec<String>,
    /// Whether a placeholder is a bare `?`.
    pub(super) bare: bool,
}

impl Masked {
    pub(super) fn of(source: &str) -> Masked {
        let mut masked = Masked {
            text: String::with_capacity(source.len() + 16),
            params: Vec::new(),
            holes: Vec::new(),
            bare: false,
        };
        let mut asked = 0;
        let mut rest = source;
        while let Some(first) = rest.chars().next() {
            let taken = match first {
                '\'' | '"' | '`' => quoted(rest, first),
                '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
                '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
                ':' if rest.starts_with("::") => 2,
                '?' | '$' | ':' | '@' => match placeholder(rest, source, &mut asked) {
                    Some((param, length)) => {
                        masked.params.push(param);
                        masked.text.push_str(&format!("${}", masked.params.len()));
                        rest = &rest[length..];
                        continue;
                    }
                    None => 1,
                },
                '{' => {
                    let length = rest.find('}').map_or(rest.len(), |end| end + 1);
                    masked.text.push_str(&format!("{HOLE}{}_", masked.holes.len()));
                    masked.holes.push(rest[..length].to_owned());
                    rest = &rest[length..];
                    continue;
                }
                other => other.len_utf8(),
            };
            masked.text.push_str(&rest[..taken]);
            rest = &rest[taken..];
        }
        masked.bare = asked > 0;
        masked
    }

    /// What to parse, in this order: with each hole as a name, as a list in parentheses, and left out.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts = vec![self.text.clone()];
        if !self.holes.is_empty() {
            texts.push(self.with(|hole| format!("({hole})")));
            texts.push(self.with(|_| " ".to_owned()));
        }
        texts
    }

    fn with(&self, replaced: impl Fn(&str) -> String) -> String {
        let mut text = self.text.clone();
        for at in 0..self.holes.len() {
            let hole = format!("{HOLE}{at}_");
            text = text.replace(&hole, &replaced(&hole));
        }
        text
    }

    /// A name of the parsed text as its author wrote it: without quotes, holes with their braces.
    pub(super) fn name(&self, parsed: &str) -> String {
        let mut name = parsed.replace(['"', '`', '[', ']'], "");
        for (at, hole) in self.holes.iter().enumerate() {
            name = name.replace(&format!("{HOLE}{at}_"), hole);
        }
        name
    }
}

/// Length of the quoted text at the start of `rest`; a doubled quote or one behind `\` does not end it.
pub(super) fn quoted(rest: &str, quote: char) -> usize {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '\'' {
            chars.next();
        } else if c == quote {
            match chars.peek() {
                Some((_, next)) if *next == quote => _ = chars.next(),
                _ => return at + quote.len_utf8(),
            }
        }
    }
    rest.len()
}

/// The placeholder at the start of `rest`, and its length; `asked` counts the bare `?` so far.
fn placeholder(rest: &str, source: &str, asked: &mut usize) -> Option<(Param, usize)> {
    let sign = rest.chars().next()?;
    let before = source[..source.len() - rest.len()].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '@' | ':')) {
        return None;
    }
    let word = rest[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(rest.len(), |end| end + 1);
    let name = &rest[1..word];
    let number = name.parse::<usize>().ok().filter(|number| (1..=u16::MAX as usize).contains(number));
    match (sign, number) {
        // `?|` and `?&` are operators on JSON.
        ('?', None) if name.is_empty() && !rest[1..].starts_with(['|', '&', '?']) => {
            *asked += 1;
            Some((Param::At(*asked), 1))
        }
        ('?' | '$', Some(number)) => Some((Param::At(number), word)),
        (':', Some(number)) => Some((Param::At(number), word)),
        ('$' | ':' | '@', None) if name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') => {
            // `$tag$ … $tag$` quotes.
            (sign != '$' || !rest[word..].starts_with('$')).then(|| (Param::Named(name.to_owned()), word))
        }
        _ => None,
    }
}
