//! The stub crates that ship with the tool.

/// Where each stub that does not parse goes wrong.
#[test]
fn every_stub_is_rust() {
    for (name, text) in privacy_policies::STUBS {
        if let Err(error) = syn::parse_file(text) {
            let at = error.span().start();
            let line = text.lines().nth(at.line.saturating_sub(1)).unwrap_or("");
            panic!("{name}: {error} at {}:{}: {line}", at.line, at.column);
        }
    }
}
