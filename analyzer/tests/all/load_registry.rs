//! Skeletons of dependencies: what the local registry has gives types, and nothing else.

use std::path::Path;
use std::process::Command;

use privacy_check::hir;
use privacy_check::load::{Loaded, Options, load};
use privacy_check::resolve::resolve;
use privacy_check::source::Origin;
use serde_json::Value;

use crate::load::folder;

/// A workspace with a crate in a registry beside it: `gadget` keeps its code in modules that nobody else sees.
const FILES: &str = r##"//- shop/Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2024"
[dependencies]
gadget-rs = "1"
unused-rs = "1"
//- shop/Cargo.lock
version = 4
[[package]]
name = "gadget-rs"
version = "1.9.0"
[[package]]
name = "gadget-rs"
version = "1.10.0"
[[package]]
name = "unused-rs"
version = "1.0.0"
//- shop/privacy.toml
[data."contact.email"]
purposes = ["service.account"]
//- shop/src/lib.rs
#[personal]
pub struct User {
    #[personal(contact.email)]
    pub email: String,
}
pub fn fetch(user: &User) -> usize {
    let client = gadget_rs::Client::builder().url("https://example.com").build().unwrap();
    let answer = client.fetch(&user.email).expect("an answer");
    answer.text().trim().len() + gadget_rs::made::count(&[1]).pow(2) as usize
}
//- home/registry/src/index/gadget-rs-1.9.0/Cargo.toml
[package]
name = "gadget-rs"
version = "1.9.0"
//- home/registry/src/index/gadget-rs-1.9.0/src/lib.rs
pub struct Old;
//- home/registry/src/index/gadget-rs-1.10.0/Cargo.toml
[package]
name = "gadget-rs"
version = "1.10.0"
edition = "2021"
[lib]
name = "gadget_rs"
path = "src/lib.rs"
//- home/registry/src/index/gadget-rs-1.10.0/src/lib.rs
//! Docs.
mod imp;
mod broken;
mod gone;
#[path = "../../../../secret.rs"]
mod secret;
pub use imp::client::{Builder, Client};
pub use imp::made;
//- home/registry/src/index/gadget-rs-1.10.0/src/imp/mod.rs
pub mod client;
pub mod made;
//- home/registry/src/index/gadget-rs-1.10.0/src/imp/made.rs
pub fn count(of: &[u8]) -> u32 { of.iter().map(|n| { *n as u32 }).sum() }
//- home/registry/src/index/gadget-rs-1.10.0/src/imp/client.rs
pub struct Client { inner: std::sync::Arc<()> }
#[derive(Default)]
pub struct Builder { url: Option<String> }
pub struct Answer(String);
pub type Result<T> = std::result::Result<T, std::io::Error>;
impl Client {
    pub fn builder() -> Builder { Builder::default() }
    pub fn fetch<T: AsRef<str>>(&self, of: T) -> Result<Answer> { let s = "}"; panic!() }
}
impl Builder {
    pub fn url(mut self, url: impl Into<String>) -> Self { self.url = Some(url.into()); self }
    pub fn build(self) -> Result<Client> { todo!() }
}
impl Answer {
    pub fn text(&self) -> &str { &self.0 }
    pub fn touch(&self) { println!("{}", self.0) }
}
//- home/registry/src/index/gadget-rs-1.10.0/src/broken.rs
pub fn ( not rust
//- home/registry/src/index/unused-rs-1.0.0/Cargo.toml
[package]
name = "unused-rs"
version = "1.0.0"
//- home/registry/src/index/unused-rs-1.0.0/src/lib.rs
pub fn never() {}
//- home/registry/secret.rs
pub fn secret() {}
"##;

fn loaded(dir: &Path) -> Loaded {
    let registry = Some(dir.join("home/registry/src"));
    load(&Options { cwd: dir.join("shop"), registry, ..Options::default() }).unwrap_or_else(|error| panic!("{error}"))
}

/// Exit status and JSON of a check with that home of cargo.
fn check(dir: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-check"));
    command.args(["check", "--format=json"]).args(arguments).current_dir(dir.join("shop"));
    let output = command.env("CARGO_HOME", dir.join("home")).output().expect("it runs");
    (output.status.code(), String::from_utf8(output.stdout).expect("it speaks UTF-8"))
}

#[test]
fn only_what_is_named_and_reached_is_read() {
    let dir = folder(FILES);
    let input = loaded(dir.path()).input;
    let of: Vec<_> = input.packages.values().filter(|package| package.origin == Origin::Skeleton).collect();
    let [gadget] = of.as_slice() else { panic!("{of:?}") };
    assert_eq!((gadget.name.as_str(), gadget.version.as_str()), ("gadget_rs", "1.10.0"));
    let paths: Vec<&str> = gadget.files.iter().map(|file| input.files[*file].path.as_str()).collect();
    let base = "<registry>/gadget_rs-1.10.0/src";
    let wanted = ["broken.rs", "imp/client.rs", "imp/made.rs", "imp/mod.rs", "lib.rs"];
    assert_eq!(paths, wanted.map(|path| format!("{base}/{path}")));
}

#[test]
fn paths_are_those_that_others_write() {
    let dir = folder(FILES);
    let input = loaded(dir.path()).input;
    let files = hir::lower_all(&input);
    let program = resolve(input, files);
    let has = |path: &str| program.defs.fns.iter().any(|function| function.path == *path);
    for path in ["gadget_rs::Client::fetch", "gadget_rs::Builder::url", "gadget_rs::made::count"] {
        assert!(has(path), "{path}");
    }
    assert!(!program.defs.fns.iter().any(|function| function.path.contains("secret")));
}

#[test]
fn what_they_give_has_a_type() {
    let dir = folder(FILES);
    let (status, with) = check(dir.path(), &[]);
    let (same, without) = check(dir.path(), &["--no-registry"]);
    assert_eq!(status, same);
    let [seen, unseen] = [&with, &without].map(|text| serde_json::from_str::<Value>(text).expect("JSON"));
    assert_eq!((&seen["coverage"]["registry_crates"], &unseen["coverage"]["registry_crates"]), (&1.into(), &0.into()));
    assert_eq!(seen["coverage"]["calls_unknown"], serde_json::json!({}), "{with}");
    assert_ne!(unseen["coverage"]["calls_unknown"], serde_json::json!({}));
    // A function without a body is as foreign as one that is only named, and a file that cannot be parsed is nobody's finding here.
    assert_eq!(seen["notes"], unseen["notes"]);
    let names = |document: &Value| -> Vec<String> {
        let gaps = document["gaps"].as_array().expect("gaps");
        gaps.iter().map(|gap| gap["kind"].to_string()).collect()
    };
    assert_eq!(names(&seen), names(&unseen), "{with}");
    assert_eq!(check(dir.path(), &[]).1, with);
}

/// A crate that passes on a derive of a crate of macros, which is not read.
const FACADE: &str = r##"//- shop/Cargo.toml
[package]
name = "shop"
version = "0.1.0"
edition = "2024"
[dependencies]
bon = "3"
//- shop/Cargo.lock
version = 4
[[package]]
name = "bon"
version = "3.0.0"
[[package]]
name = "bon-macros"
version = "3.0.0"
//- shop/privacy.toml
[data."contact.email"]
purposes = ["service.account"]
//- shop/src/lib.rs
#[derive(bon::Builder)]
pub struct Letter {
    #[personal(contact.email)]
    pub to: String,
}
pub fn write(to: String) -> Letter {
    Letter::builder().to(to).build()
}
//- home/registry/src/index/bon-3.0.0/Cargo.toml
[package]
name = "bon"
version = "3.0.0"
[dependencies]
bon-macros = "3"
//- home/registry/src/index/bon-3.0.0/src/lib.rs
pub use bon_macros::{Builder, builder};
pub fn vec() {}
//- home/registry/src/index/bon-macros-3.0.0/Cargo.toml
[package]
name = "bon-macros"
version = "3.0.0"
[lib]
proc-macro = true
//- home/registry/src/index/bon-macros-3.0.0/src/lib.rs
#[proc_macro_derive(Builder)]
pub fn derive_builder(input: TokenStream) -> TokenStream { input }
"##;

#[test]
fn derives_that_a_crate_passes_on_are_known() {
    let dir = folder(FACADE);
    let (_, text) = check(dir.path(), &[]);
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(document["coverage"]["registry_crates"], 1, "{text}");
    assert_eq!(document["coverage"]["calls_unknown"], serde_json::json!({}), "{text}");
}
