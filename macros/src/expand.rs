//! The macros as functions on tokens.

use privacy_tags_grammar::{Kind, Parsed, content_of, read, read_value, written_in};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::Error;

use crate::attributes::Stripper;
use crate::item::{Shape, attributes_end, shape_of};

/// `#[personal(args)] item`
pub(crate) fn personal(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute(Kind::Personal, args, item)
}

/// `#[privacy(args)] item`
pub(crate) fn privacy(args: TokenStream, item: TokenStream) -> TokenStream {
    attribute(Kind::Privacy, args, item)
}

/// `personal_value!(tokens)`: the expression alone.
pub(crate) fn personal_value(tokens: TokenStream) -> TokenStream {
    let (parsed, value, mut errors) = read_value(tokens, Span::call_site());
    if errors.is_empty() {
        errors.extend(parsed.misplaced(privacy_tags_grammar::Place::Value));
        errors.extend(parsed.suspicious_categories());
    }
    if errors.is_empty() {
        return value;
    }
    // A block, so that errors may stand before the expression wherever one may stand.
    let mut body = compile_errors(errors);
    body.extend(value);
    TokenTree::Group(proc_macro2::Group::new(Delimiter::Brace, body)).into()
}

fn attribute(kind: Kind, args: TokenStream, item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    // An item that `macro_rules!` passed on as a whole.
    if let [TokenTree::Group(group)] = tokens.as_slice()
        && group.delimiter() == Delimiter::None
    {
        tokens = group.stream().into_iter().collect();
    }
    let shape = shape_of(&tokens);
    let (parsed, mut errors) = read(kind, args, Span::call_site());
    match misplaced(kind, shape) {
        Some(message) => errors.push(parsed.error(message)),
        // A tag that cannot be read says less than was meant: that is not held against it, too.
        None if errors.is_empty() => errors.extend(parsed.misplaced(shape.place())),
        None => {}
    }
    errors.extend(parsed.suspicious_categories());
    errors.extend(clashes_below(&parsed, &tokens));

    let mut stripper = Stripper::default();
    let inner = match (kind, shape) {
        (Kind::Personal, Shape::Struct(fields)) => fields,
        (Kind::Personal, Shape::Enum(group)) | (Kind::Privacy, Shape::Function(group)) => Some(group),
        _ => None,
    };
    if let Some(at) = inner
        && let TokenTree::Group(group) = &tokens[at]
    {
        let new = match shape {
            Shape::Struct(_) => stripper.fields(group),
            Shape::Enum(_) => stripper.variants(group),
            _ => stripper.parameters(group),
        };
        tokens[at] = TokenTree::Group(new);
    }
    errors.extend(stripper.errors);
    let mut out: TokenStream = tokens.into_iter().collect();
    out.extend(compile_errors(errors));
    out
}

/// What is better said in words of its own than by the grammar.
fn misplaced(kind: Kind, shape: Shape) -> Option<&'static str> {
    match (kind, shape) {
        (Kind::Personal, Shape::Alias) => Some(
            "an alias is its type under another name; tag a type of its own: `#[personal(contact.phone)] struct Phone(String);`",
        ),
        (Kind::Privacy, Shape::OuterModule) => Some(
            "only an inline module takes a tag; for a module in a file of its own write a `[[bind]]` into the policy",
        ),
        (Kind::Privacy, Shape::ExternBlock) => Some("tag the functions in this block one by one"),
        _ => None,
    }
}

/// What this tag and those below it on the same item may not both say.
fn clashes_below(parsed: &Parsed, tokens: &[TokenTree]) -> Vec<Error> {
    let mut errors = Vec::new();
    for pair in tokens[..attributes_end(tokens)].chunks(2) {
        let [_, TokenTree::Group(brackets)] = pair else {
            continue;
        };
        for (written, under) in written_in(&content_of(brackets.stream())) {
            if under.is_empty() {
                errors.extend(written.parse().0.clashes(&parsed.tag));
            }
        }
    }
    errors
}

fn compile_errors(errors: Vec<Error>) -> TokenStream {
    errors.iter().map(Error::to_compile_error).collect()
}
