//! The macros as the compiler runs them: beside other attributes, and when they refuse.

mod beside;
mod plain;

/// Each message, at its place. One call: the crates they ask for are built once.
#[test]
fn refusals() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/fail/*.rs");
    // What this workspace forbids: a foreign function.
    cases.pass("tests/pass/*.rs");
}
