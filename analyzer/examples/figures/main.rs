//! What the front end makes of real code, in figures: for whoever works on a stage and wants to know what to work on next.
//!
//! `cargo run --release --example figures -- STAGE DIR [NAME]`
//!
//! | stage | DIR | it prints | NAME |
//! | --- | --- | --- | --- |
//! | `hir` | any folder with Rust in it | time beside syn's, what was not read, macros left opaque | – |
//! | `types` | a workspace | where calls lead, the slowest bodies | also each call of that name that leads nowhere; `*` for all |
//! | `explain` | a workspace | what was inferred in the function of that path | a canonical path |
//! | `oracle` | a workspace | where calls lead, beside what rust-analyzer says | the index that `rust-analyzer scip DIR` wrote |
//! | `code` | a workspace | IR after validation, notes, where calls lead | also the code of functions whose path holds it |

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are for reading")]

mod code;
mod hir;
mod oracle;
mod scip;
mod types;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use privacy_check::load::{Options, load};
use privacy_check::source::Input;

/// Stack of every thread that looks at code.
const STACK: usize = 64 << 20;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (stage, dir, name) = match &arguments[..] {
        [stage, dir] => (stage.as_str(), Path::new(dir), None),
        [stage, dir, name] => (stage.as_str(), Path::new(dir), Some(name.as_str())),
        _ => return usage(),
    };
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build().expect("threads can be started");
    let told = pool.install(|| match (stage, name) {
        ("hir", None) => {
            hir::figures(dir);
            Ok(())
        }
        ("types", name) => workspace(dir).map(|input| types::figures(input, name)),
        ("explain", Some(name)) => workspace(dir).map(|input| types::explain(input, name)),
        ("oracle", Some(index)) => workspace(dir).and_then(|input| oracle::compare(input, Path::new(index))),
        ("code", name) => workspace(dir).map(|input| code::figures(input, name)),
        _ => Err(None),
    });
    match told {
        Ok(()) => ExitCode::SUCCESS,
        Err(Some(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
        Err(None) => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: figures hir DIR | types DIR [NAME] | explain DIR PATH | oracle DIR INDEX | code DIR [NAME]");
    ExitCode::from(2)
}

/// The input of a workspace, or why there is none.
fn workspace(dir: &Path) -> Result<Input, Option<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let registry = home.map(|home| home.join("registry/src")).filter(|_| std::env::var_os("NO_REGISTRY").is_none());
    let options = Options { cwd: PathBuf::from(dir), registry, ..Options::default() };
    load(&options).map(|loaded| loaded.input).map_err(|error| Some(error.message))
}
