//! Format strings: which argument is one, and what its placeholders name.

use syn::Expr;

use super::super::super::body::{ExprKind, FormatArg, FormatHole, FormatString, FormatTrait};
use super::super::super::path::Path;
use super::super::cx::Cx;
use super::{RawArg, parse_args};
use crate::base::Name;
use crate::source::Span;

/// Whether a macro of this name reads a bare variable before its message as a field.
pub(super) fn is_log(name: &str) -> bool {
    let level = name.strip_suffix("_span").or_else(|| name.strip_suffix("_event")).unwrap_or(name);
    matches!(level, "trace" | "debug" | "info" | "warn" | "error" | "event" | "span" | "log")
}

/// Index of the format string among the arguments of the macro `name`: the first unnamed string literal from where
/// one may stand. In `assert_eq!("{}", x)` the first two are compared, not formatted.
pub(super) fn position(name: &str, args: &[RawArg]) -> Option<usize> {
    let from = match name {
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => 2,
        "assert" | "debug_assert" | "write" | "writeln" | "ensure" => 1,
        "vec" | "dbg" | "concat" | "env" | "option_env" | "include" | "include_str" | "include_bytes" | "join"
        | "try_join" | "json" | "matches" => return None,
        query if query.starts_with("query") => return None,
        _ => 0,
    };
    let is_text = |arg: &RawArg| arg.name.is_none() && arg.sigil.is_none() && literal_text(&arg.value).is_some();
    args.iter().enumerate().skip(from).find(|(_, arg)| is_text(arg)).map(|(at, _)| at)
}

/// The text of a string literal, or of `concat!` of literals.
pub(super) fn literal_text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        Expr::Paren(paren) => literal_text(&paren.expr),
        Expr::Group(group) => literal_text(&group.expr),
        Expr::Macro(call) if call.mac.path.is_ident("concat") => {
            let parts = parse_args(&call.mac.tokens).ok()?;
            let texts = parts.iter().map(|part| match &part.value {
                Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
                Expr::Lit(syn::ExprLit { lit: syn::Lit::Char(c), .. }) => c.value().to_string(),
                Expr::Macro(_) => literal_text(&part.value).unwrap_or_default(),
                _ => String::new(),
            });
            Some(texts.collect())
        }
        _ => None,
    }
}

impl Cx<'_> {
    /// The placeholders of `text`, whose literal stands at `span` and is followed by `rest`.
    pub(super) fn format_string(&mut self, text: &str, span: Span, rest: &[RawArg]) -> FormatString {
        let mut holes = Vec::new();
        let mut next = 0;
        for inside in placeholders(text) {
            self.placeholder(inside, span, rest, &mut next, &mut holes);
        }
        FormatString { holes }
    }

    fn placeholder(
        &mut self,
        inside: &str,
        span: Span,
        rest: &[RawArg],
        next: &mut usize,
        holes: &mut Vec<FormatHole>,
    ) {
        let (shown, spec) = inside.split_once(':').unwrap_or((inside, ""));
        let spec = spec.trim_end();
        let (counts, by) = read_spec(spec);
        for count in counts {
            let arg = match count {
                "*" => Some(FormatArg::Position(bump(next))),
                named => self.format_arg(named, span, rest),
            };
            holes.extend(arg.map(|arg| FormatHole { arg, by: FormatTrait::Hidden }));
        }
        let arg = match shown.trim() {
            "" => Some(FormatArg::Position(bump(next))),
            shown => self.format_arg(shown, span, rest),
        };
        holes.extend(arg.map(|arg| FormatHole { arg, by }));
    }

    fn format_arg(&mut self, name: &str, span: Span, rest: &[RawArg]) -> Option<FormatArg> {
        if let Ok(position) = name.parse() {
            return Some(FormatArg::Position(position));
        }
        let plain = name.strip_prefix("r#").unwrap_or(name);
        let is_name = plain.chars().all(|c| c.is_alphanumeric() || c == '_') && !plain.is_empty();
        if !is_name {
            return None;
        }
        if rest.iter().any(|arg| arg.name.as_deref() == Some(plain)) {
            return Some(FormatArg::Named(Name::new(plain)));
        }
        Some(FormatArg::Capture(self.add(span, ExprKind::Path(Path::plain(&[plain])))))
    }
}

fn bump(next: &mut usize) -> usize {
    *next += 1;
    *next - 1
}

/// What stands between `{` and `}`; `{{` and `}}` are text.
fn placeholders(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        // A fill character may be a brace: `{:}<5}`.
        let fill = rest.find(':').filter(|colon| {
            let mut after = rest[colon + 1..].chars();
            after.next() == Some('}') && after.next().is_some_and(|align| matches!(align, '<' | '^' | '>'))
        });
        let from = fill.map_or(0, |colon| colon + 2);
        let Some(close) = rest[from..].find('}') else { break };
        found.push(&rest[..from + close]);
        rest = &rest[from + close + 1..];
    }
    found
}

/// The counts that a format spec takes from arguments (`width$`, `.prec$`, `.*`), and its trait.
fn read_spec(spec: &str) -> (Vec<&str>, FormatTrait) {
    let mut rest = spec;
    let mut chars = rest.chars();
    if let (Some(fill), Some('<' | '^' | '>')) = (chars.next(), chars.next()) {
        rest = &rest[fill.len_utf8() + 1..];
    } else {
        rest = rest.strip_prefix(['<', '^', '>']).unwrap_or(rest);
    }
    rest = rest.trim_start_matches(['+', '-', '#', '0']);
    let mut counts = Vec::new();
    if let Some((width, after)) = rest.split_once('$').filter(|(width, _)| !width.contains('.')) {
        counts.push(width);
        rest = after;
    } else {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    if let Some(precision) = rest.strip_prefix('.') {
        if let Some(after) = precision.strip_prefix('*') {
            counts.push("*");
            rest = after;
        } else if let Some((name, after)) = precision.split_once('$') {
            counts.push(name);
            rest = after;
        } else {
            rest = precision.trim_start_matches(|c: char| c.is_ascii_digit());
        }
    }
    let by = match rest {
        "" => FormatTrait::Display,
        debug if debug.ends_with('?') => FormatTrait::Debug,
        "x" => FormatTrait::LowerHex,
        "X" => FormatTrait::UpperHex,
        "o" => FormatTrait::Octal,
        "b" => FormatTrait::Binary,
        "e" => FormatTrait::LowerExp,
        "E" => FormatTrait::UpperExp,
        "p" => FormatTrait::Hidden,
        _ => FormatTrait::Display,
    };
    (counts, by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_placeholders() {
        assert_eq!(placeholders("a {} {{b}} {x:?} {{{y}}} {"), ["", "x:?", "y"]);
        assert_eq!(placeholders("{:}<5}|{z}"), [":}<5", "z"]);
    }

    #[test]
    fn reads_specs() {
        let cases: [(&str, &[&str], FormatTrait); 9] = [
            ("", &[], FormatTrait::Display),
            ("?", &[], FormatTrait::Debug),
            ("#?", &[], FormatTrait::Debug),
            (">8", &[], FormatTrait::Display),
            ("*^+#010.3x", &[], FormatTrait::LowerHex),
            ("width$", &["width"], FormatTrait::Display),
            ("1$.prec$?", &["1", "prec"], FormatTrait::Debug),
            (".*", &["*"], FormatTrait::Display),
            ("08.2e", &[], FormatTrait::LowerExp),
        ];
        for (spec, counts, by) in cases {
            assert_eq!(read_spec(spec), (counts.to_vec(), by), "{spec}");
        }
    }
}
