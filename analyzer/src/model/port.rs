//! Ends of flows as models write them: `self`, `arg1.key`, `*`, `return.Ok.0`, and `from -> to as form`.

use super::data::{At, Flow, How, Kind, Port};
use super::path::is_step;
use crate::base::Name;
use crate::policy::Form;

/// What ports an item of that kind has, for errors.
pub(super) fn ports(kind: Kind) -> &'static str {
    match kind {
        Kind::Method => "`self`, `arg0` (the first after `self`), `arg1..`, `*` (all but `self`) or `return`",
        Kind::Attribute => "`item`",
        _ => "`arg0`, `arg1..`, `*` (all) or `return`",
    }
}

/// Reads one end: a port, and dotted steps into it.
///
/// # Errors
/// Why `text` is none.
pub(super) fn at(kind: Kind, text: &str) -> Result<At, String> {
    let text = text.trim();
    let (head, rest) = match text.find('.') {
        Some(dot) if !text[dot..].starts_with("..") => (&text[..dot], Some(&text[dot + 1..])),
        _ => (text, None),
    };
    let shift = usize::from(kind == Kind::Method);
    let unknown = || format!("`{head}` is no place of a `[[{}]]`: it is {}", kind.word(), ports(kind));
    let port = match (head, kind) {
        ("item", Kind::Attribute) => Port::Item,
        (_, Kind::Attribute) => return Err(unknown()),
        ("self", Kind::Method) => Port::Arg(0),
        ("self", _) => return Err("`self` is the receiver of a `[[method]]`: this is none".to_owned()),
        ("return", _) => Port::Return,
        ("*", _) => Port::From(shift),
        _ => {
            let (number, open) = head.strip_suffix("..").map_or((head, false), |number| (number, true));
            let digits = number.strip_prefix("arg").filter(|digits| digits.len() < 4);
            let position: usize = digits.and_then(|digits| digits.parse().ok()).ok_or_else(unknown)?;
            if open { Port::From(position + shift) } else { Port::Arg(position + shift) }
        }
    };
    Ok(At { port, path: rest.map(steps).transpose()?.unwrap_or_default() })
}

/// Dotted steps; a variant and the field after it are one (`Ok.0`).
///
/// # Errors
/// Why `text` is no way into a value.
pub(super) fn steps(text: &str) -> Result<Vec<Name>, String> {
    let mut steps: Vec<Name> = Vec::new();
    let mut variant: Option<&str> = None;
    for step in text.split('.') {
        if !is_step(step) {
            return Err(format!("`{step}` names no field"));
        }
        match variant.take() {
            Some(name) => steps.push(Name::new(&format!("{name}.{step}"))),
            None if step.starts_with(char::is_uppercase) => variant = Some(step),
            None => steps.push(Name::new(step)),
        }
    }
    match variant {
        Some(name) => Err(format!("`{name}` is a variant: say which of its fields, `{name}.0`")),
        None => Ok(steps),
    }
}

/// Reads `from -> to`, perhaps with ` as pseudonymous` or ` as mixed` behind it.
///
/// # Errors
/// Why `text` is no flow.
pub(super) fn flow(kind: Kind, text: &str) -> Result<Flow, String> {
    let (from, rest) = text.split_once("->").ok_or("a flow is written `from -> to`")?;
    let (to, how) = rest.split_once(" as ").map_or((rest, None), |(to, how)| (to, Some(how.trim())));
    let (from, to) = (at(kind, from)?, at(kind, to)?);
    if from.port == Port::Return {
        return Err("nothing flows out of `return`".to_owned());
    }
    if matches!(to.port, Port::From(_)) {
        return Err("a flow goes to one place".to_owned());
    }
    let how = match how {
        None => How::Whole,
        Some("mixed") => How::Mixed,
        Some(word) => How::Form(form(word).ok_or_else(|| {
            format!("`{word}` is nothing that happens to data: `mixed`, `pseudonymous` or `anonymous`")
        })?),
    };
    Ok(Flow { from, to, how })
}

/// The form that `word` names.
pub(super) fn form(word: &str) -> Option<Form> {
    match word {
        "raw" => Some(Form::Raw),
        "pseudonymous" => Some(Form::Pseudonymous),
        "anonymous" => Some(Form::Anonymous),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let read =
            |kind, text| at(kind, text).map(|at| (at.port, at.path.iter().map(|s| s.as_str()).collect::<Vec<_>>()));
        assert_eq!(read(Kind::Method, "self.url"), Ok((Port::Arg(0), vec!["url"])));
        assert_eq!(read(Kind::Method, "arg0"), Ok((Port::Arg(1), vec![])));
        assert_eq!(read(Kind::Fn, "arg0"), Ok((Port::Arg(0), vec![])));
        assert_eq!(read(Kind::Method, "*"), Ok((Port::From(1), vec![])));
        assert_eq!(read(Kind::Macro, "arg2.."), Ok((Port::From(2), vec![])));
        assert_eq!(read(Kind::Fn, "return.Ok.0.body"), Ok((Port::Return, vec!["Ok.0", "body"])));
        for bad in ["self", "argx", "arg", "arg9999", "args0", "arg0.", "return.Ok", "item"] {
            assert!(at(Kind::Fn, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn flows() {
        let row = flow(Kind::Fn, "arg0 -> return as pseudonymous").unwrap();
        assert_eq!((row.from.port, row.to.port, row.how), (Port::Arg(0), Port::Return, How::Form(Form::Pseudonymous)));
        assert_eq!(flow(Kind::Method, "* -> self.args").unwrap().to.port, Port::Arg(0));
        for bad in ["arg0", "return -> arg0", "arg0 -> *", "arg0 -> return as secret", "arg0 => return"] {
            assert!(flow(Kind::Fn, bad).is_err(), "{bad}");
        }
    }
}
