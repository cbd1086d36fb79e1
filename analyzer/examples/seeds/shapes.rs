//! What is put in: ways in which code logs a value, one line each, and ways in which it does not.
//!
//! In a template `$log` is the macro that logs, `$value` the data (`user.email`), `$base` the parameter, `$rest` what leads from
//! it to the data (`.email`, or nothing where the type itself is the data), `$pattern` a pattern of the parameter's type that
//! binds the data as `seed`.

use crate::sites::Site;

/// A way to log, or not to.
pub(crate) struct Shape {
    /// Its name in figures.
    pub name: &'static str,
    /// Whether the data reaches the log.
    pub leaks: bool,
    template: &'static str,
}

const fn leak(name: &'static str, template: &'static str) -> Shape {
    Shape { name, leaks: true, template }
}

const fn silent(name: &'static str, template: &'static str) -> Shape {
    Shape { name, leaks: false, template }
}

/// All of them.
pub(crate) const SHAPES: &[Shape] = &[
    leak("direct", r#"$log!("{:?}", $value);"#),
    leak("captured", r#"let seed = &$value; $log!("{seed:?}");"#),
    leak("clone", r#"let seed = $value.clone(); $log!("{:?}", seed);"#),
    leak("whole-clone", r#"let seed = $base.clone(); $log!("{:?}", seed$rest);"#),
    leak("format", r#"let seed = format!("for {:?}", $value); $log!("{}", seed);"#),
    leak("helper", r#"fn show(held: impl std::fmt::Debug) { $log!("{:?}", held); } show(&$value);"#),
    leak("helper-generic", r#"fn same<T: Clone>(held: &T) -> T { held.clone() } $log!("{:?}", same(&$value));"#),
    leak(
        "struct",
        r#"struct Seed<T> { plain: u32, held: T } let seed = Seed { plain: 1, held: $value.clone() }; $log!("{:?}", seed.held);"#,
    ),
    leak(
        "struct-derived",
        r#"#[derive(Debug)] struct Seed<T> { plain: u32, held: T } let seed = Seed { plain: 1, held: $value.clone() }; $log!("{seed:?}");"#,
    ),
    leak(
        "method",
        r#"struct Seed<T>(T); impl<T: std::fmt::Debug> Seed<T> { fn show(&self) { $log!("{:?}", self.0); } } Seed(&$value).show();"#,
    ),
    leak(
        "trait-object",
        r#"trait Text { fn text(&self) -> String; } struct Seed(String); impl Text for Seed { fn text(&self) -> String { self.0.clone() } } let seed: Box<dyn Text> = Box::new(Seed(format!("{:?}", $value))); $log!("{}", seed.text());"#,
    ),
    leak(
        "display",
        r#"struct Seed(String); impl std::fmt::Display for Seed { fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(&self.0) } } $log!("{}", Seed(format!("{:?}", $value)));"#,
    ),
    leak("closure", r#"let seed = || $log!("{:?}", $value); seed();"#),
    leak("closure-argument", r#"let seed = |held: &dyn std::fmt::Debug| $log!("{:?}", held); seed(&$value);"#),
    leak("closure-passed", r#"fn run<R>(of: impl FnOnce() -> R) -> R { of() } $log!("{:?}", run(|| $value.clone()));"#),
    leak("vec", r#"let mut seed = Vec::new(); seed.push($value.clone()); for item in &seed { $log!("{:?}", item); }"#),
    leak(
        "iterator",
        r#"let seed: Vec<String> = [&$value].into_iter().map(|held| format!("{held:?}")).collect(); $log!("{}", seed.join(", "));"#,
    ),
    leak(
        "map",
        r#"let mut seed = std::collections::HashMap::new(); seed.insert("key", $value.clone()); $log!("{:?}", seed.get("key"));"#,
    ),
    leak("tuple", r#"let seed = (1, &$value); let (_, held) = seed; $log!("{:?}", held);"#),
    leak("match", r#"match &$value { seed => $log!("{:?}", seed) }"#),
    leak("if-let", r#"if let Some(seed) = Some(&$value) { $log!("{:?}", seed); }"#),
    leak(
        "option",
        r#"let seed = Some(&$value).map(|held| format!("{held:?}")).unwrap_or_default(); $log!("{}", seed);"#,
    ),
    leak("let-else", r#"let Some(seed) = Some(&$value) else { unreachable!() }; $log!("{:?}", seed);"#),
    leak(
        "result",
        r#"fn fails(held: String) -> Result<u32, String> { Err(held) } if let Err(seed) = fails(format!("{:?}", $value)) { $log!("{}", seed); }"#,
    ),
    leak("io-error", r#"let seed = std::io::Error::other(format!("{:?}", $value)); $log!("{}", seed);"#),
    leak("pattern", r#"let $pattern = $base; $log!("{:?}", seed);"#),
    leak("pushed", r#"let mut seed = String::new(); seed.push_str(&format!("{:?}", $value)); $log!("{}", seed);"#),
    leak(
        "written",
        r#"use std::fmt::Write as _; let mut seed = String::new(); let _ = write!(seed, "{:?}", $value); $log!("{}", seed);"#,
    ),
    leak(
        "assigned",
        r#"let mut seed = String::new(); if seed.is_empty() { seed = format!("{:?}", $value); } $log!("{}", seed);"#,
    ),
    leak(
        "out-parameter",
        r#"fn fill(into: &mut String, held: String) { *into = held; } let mut seed = String::new(); fill(&mut seed, format!("{:?}", $value)); $log!("{}", seed);"#,
    ),
    leak(
        "shared",
        r#"let seed = std::sync::Arc::new(std::sync::Mutex::new(String::new())); *seed.lock().unwrap() = format!("{:?}", $value); $log!("{}", seed.lock().unwrap());"#,
    ),
    leak(
        "channel",
        r#"let (to, from) = std::sync::mpsc::channel(); to.send(format!("{:?}", $value)).unwrap(); $log!("{}", from.recv().unwrap());"#,
    ),
    leak("thread", r#"let seed = format!("{:?}", $value); std::thread::spawn(move || $log!("{}", seed));"#),
    leak("local-macro", r#"macro_rules! show { ($held:expr) => { $log!("{:?}", $held) }; } show!($value);"#),
    leak("bytes", r#"let seed = format!("{:?}", $value).into_bytes(); $log!("{}", String::from_utf8_lossy(&seed));"#),
    silent("length", r#"let seed = format!("{:?}", $value); $log!("{}", seed.len());"#),
    silent("compared", r#"let seed = format!("{:?}", $value); $log!("{}", seed == "none");"#),
    silent("overwritten", r#"let mut seed = format!("{:?}", $value); seed = String::from("gone"); $log!("{}", seed);"#),
    silent(
        "other-field",
        r#"struct Seed<T> { plain: u32, held: T } let seed = Seed { plain: 1, held: $value.clone() }; $log!("{:?}", seed.plain);"#,
    ),
    silent("only-called", r#"fn count<T>(held: &T) -> u32 { let _ = held; 1 } $log!("{}", count(&$value));"#),
];

/// The line that logs (or not) the data of a place; `None` where the shape does not fit it.
pub(crate) fn text(shape: &Shape, site: &Site) -> Option<String> {
    let mut text = shape.template.to_owned();
    if text.contains("$pattern") {
        text = text.replace("$pattern", site.pattern.as_deref()?);
    }
    let value = format!("{}{}", site.base, site.rest);
    let parts = [("$log", site.log), ("$value", &value), ("$base", site.base.as_str()), ("$rest", &site.rest)];
    for (part, with) in parts {
        text = text.replace(part, with);
    }
    Some(format!("{{ {text} }}"))
}
