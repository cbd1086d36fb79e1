//! Expansion of `macro_rules!`: each `fixtures/hir/expand/NAME.rs` holds macros and calls of them; its dump after expansion
//! is `NAME.hir`. `UPDATE=1` writes the dumps.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use privacy_check::base::{Idx, Name};
use privacy_check::hir::expand::{self, Defined, ExpandError, MacroDef};
use privacy_check::hir::{self, FileHir, ItemKind};
use privacy_check::source::Span;

/// Runs `job` on a stack that is deep enough.
pub(super) fn on_worker<T: Send>(job: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let worker = std::thread::Builder::new().stack_size(hir::WORKER_STACK);
        worker.spawn_scoped(scope, job).unwrap().join().unwrap()
    })
}

/// The macros that a file defines, by name: the last of each name.
fn macros_of(file: &FileHir) -> BTreeMap<&'static str, Defined> {
    let mut found = BTreeMap::new();
    for item in file.items.values() {
        if let ItemKind::MacroRules { rules, .. } = &item.kind
            && let Some(rules) = MacroDef::read(&rules.text)
        {
            found.insert(item.name.as_str(), Defined { rules: Arc::new(rules), krate: Name::new("this") });
        }
    }
    found
}

/// Expands the bodies and item calls of a file by its own macros; returns the calls that could not be expanded.
pub(super) fn expand_own(file: &mut FileHir) -> (usize, Vec<String>) {
    let macros = macros_of(file);
    let mut calls = 0;
    let failed = expand::expand_calls(file, |_, path| {
        let found = macros.get(path.last()?.name.as_str()).cloned();
        calls += usize::from(found.is_some());
        found
    });
    let say = |(body, call, error): (hir::BodyId, hir::ExprId, ExpandError)| {
        let expr = &file.bodies[body].exprs[call];
        let name = match &expr.kind {
            hir::ExprKind::Macro(call) => call.path.last().map_or("", |last| last.name.as_str()),
            _ => "",
        };
        format!("{}: {name}!: {error:?}", expr.span.line)
    };
    (calls, failed.into_iter().map(say).collect())
}

#[test]
fn expansions_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/hir/expand");
    let text = fs::read_to_string(folder.join("bodies.rs")).unwrap();
    let found = on_worker(|| {
        let mut file = hir::lower_file(Idx::new(0), &text);
        let (_, failed) = expand_own(&mut file);
        format!("{}{}\n", hir::dump(&file), failed.join("\n"))
    });
    let golden = folder.join("bodies.hir");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &found).unwrap();
    }
    assert!(fs::read_to_string(&golden).unwrap_or_default() == found, "UPDATE=1 accepts this:\n{found}");
}

fn defined(rules: &str) -> Defined {
    Defined { rules: Arc::new(MacroDef::read(rules).unwrap()), krate: Name::new("me") }
}

#[test]
fn texts_expand() {
    let cases = [
        (
            "($($k:ident = $v:expr),* $(,)?) => { $(let $k = $v;)* }",
            "a = 1 + 2, b = f::<A, B>(x),",
            "let a = ( 1 + 2 ) ; let b = ( f :: < A , B > ( x ) ) ;",
        ),
        (
            "($($x:expr),+ => $y:ty) => { <$y>::f($($x),+) }",
            "|a, b| a, 2 => Vec<u8>",
            "< Vec < u8 > > :: f ( ( | a , b | a ) , 2 )",
        ),
        ("($t:ty) => { $t::new() }", "[u8; 3]", "< [ u8 ; 3 ] > :: new ( )"),
        ("($t:ty) => { $t::new() }", "a::B", "a :: B :: new ( )"),
        ("($a:ident == $b:expr) => { 1 }; ($a:ident = $b:expr) => { 2 }", "x = y", "2"),
        (
            "($v:vis fn $n:ident $($rest:tt)*) => { $v struct $n; $crate::go!($($rest)*) }",
            "pub(crate) fn f(a) -> b",
            "pub ( crate ) struct f ; __dollar_crate_me :: go ! ( ( a ) -> b )",
        ),
        (
            "($( $a:ident : [ $($b:literal),* ] );*) => { $( f(stringify!($a), &[$($b),*]); )* }",
            "x: [1, -2]; y: []",
            "f ( stringify ! ( x ) , & [ 1 , - 2 ] ) ; f ( stringify ! ( y ) , & [ ] ) ;",
        ),
        (
            "($p:pat => $b:block, $l:lifetime, $m:meta, $i:item) => { $l: loop { match x { $p => $b } } #[$m] $i }",
            "Some(1) | None => { 1 }, 'a, serde(skip), struct S { a: u8 }",
            "'a : loop { match x { ( Some ( 1 ) | None ) => { 1 } } } # [ serde ( skip ) ] struct S { a : u8 }",
        ),
        ("($s:stmt; $e:expr) => { $s; $e }", "let x = 3; x.y()?", "let x = 3 ; x . y ( ) ?"),
        (
            "({ $($s:stmt)* }) => { $($s)*; }",
            "{ let x = 1; if a { b } else { c } d(); }",
            "let x = 1 ; if a { b } else { c } d ( ) ; ;",
        ),
        ("($($x:ident)? $(; $y:ident)?) => { [$($x)? $($y)?] }", "; b", "[ b ]"),
        ("() => { empty }; ($x:tt $($y:tt)*) => { [$x] me!($($y)*) }", "a :: b", "[ a ] me ! ( :: b )"),
        (
            "($n:ident) => { macro_rules! $n { ($x:expr, $($y:tt)*) => { $x } } }",
            "inner",
            "macro_rules ! inner { ( $x : expr , $( $y : tt ) * ) => { $x } }",
        ),
    ];
    on_worker(|| {
        for (rules, input, expected) in cases {
            let found = expand::expand_text(&defined(rules), input)
                .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
            let squeeze = |text: &str| text.replace(' ', "");
            assert_eq!(found.as_deref().map(squeeze), Ok(squeeze(expected)), "{rules} on {input}");
        }
    });
}

#[test]
fn limits_hold() {
    on_worker(|| {
        let doubling = defined("($($x:tt)*) => { $($x)* $($x)* }");
        let long = "a ".repeat(60_000);
        assert_eq!(expand::expand_text(&doubling, &long), Err(ExpandError::Budget));
        assert_eq!(expand::expand_text(&defined("(a) => {}"), "b"), Err(ExpandError::NoRule));
        assert_eq!(expand::expand_text(&defined("(a) => {}"), "("), Err(ExpandError::Unlexed));
        let mut endless =
            hir::lower_file(Idx::new(0), "macro_rules! m { ($($x:tt)*) => { m!($($x)* a) m!(b) } } fn f() { m!() }");
        let (_, failed) = expand_own(&mut endless);
        assert!(!failed.is_empty());
    });
}

#[test]
fn items_and_members_expand() {
    let site = Span { file: Idx::new(7), line: 3, column: 2, len: 5 };
    on_worker(|| {
        let def = defined("($($n:ident: $t:ty),*) => { $(pub fn $n(x: $t) { $crate::log!(\"{x}\"); })* }");
        let items = expand::expand_items(&def, "a: u8, b: &str", site).unwrap();
        assert_eq!(items.file, site.file);
        let names: Vec<&str> = items.root.iter().map(|id| items.items[*id].name.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
        assert!(items.bodies.values().all(|body| body.exprs.values().all(|expr| expr.span == site)));
        let def = defined("($n:ident) => { fn $n(&self) -> u8 { self.$n } }");
        assert_eq!(expand::expand_members(&def, "a", site).unwrap().root.len(), 1);
        assert_eq!(expand::expand_items(&defined("() => { 1 + }"), "", site).unwrap_err(), ExpandError::Unparsed);
    });
}
