//! Which cfg branches are taken: the union of all of them, without test code, unless the call says more.

use crate::hir::{Attrs, Cfg};
use crate::source::{CfgOptions, Package};

/// A reader of cfg conditions. A condition that the call does not decide may be both true and false.
#[derive(Clone, Debug)]
pub struct CfgSet<'a> {
    options: &'a CfgOptions,
    features: Option<&'a [String]>,
}

/// What a condition may be.
#[derive(Clone, Copy)]
struct May {
    hold: bool,
    fail: bool,
}

const EITHER: May = May { hold: true, fail: true };

fn exactly(value: bool) -> May {
    May { hold: value, fail: !value }
}

impl<'a> CfgSet<'a> {
    /// The branches that `options` select in `package`.
    pub fn new(options: &'a CfgOptions, package: &'a Package) -> CfgSet<'a> {
        CfgSet { options, features: package.features.as_deref().or(options.features.as_deref()) }
    }

    /// Whether code under `attrs` is taken.
    pub fn takes(&self, attrs: &Attrs) -> bool {
        if attrs.cfg.iter().any(|cfg| !self.may(cfg).hold) {
            return false;
        }
        self.options.tests || !attrs.others.iter().any(|attr| is_test(&attr.path))
    }

    /// What a condition is where it can only be one.
    pub fn value(&self, cfg: &Cfg) -> Option<bool> {
        match self.may(cfg) {
            May { hold: true, fail: false } => Some(true),
            May { hold: false, fail: true } => Some(false),
            _ => None,
        }
    }

    fn may(&self, cfg: &Cfg) -> May {
        match cfg {
            Cfg::Flag(name) => self.flag(name.as_str()),
            Cfg::KeyValue(key, value) => self.key_value(key.as_str(), value.as_str()),
            Cfg::All(parts) => parts
                .iter()
                .map(|part| self.may(part))
                .fold(exactly(true), |a, b| May { hold: a.hold && b.hold, fail: a.fail || b.fail }),
            Cfg::Any(parts) => parts
                .iter()
                .map(|part| self.may(part))
                .fold(exactly(false), |a, b| May { hold: a.hold || b.hold, fail: a.fail && b.fail }),
            Cfg::Not(inner) => {
                let May { hold, fail } = self.may(inner);
                May { hold: fail, fail: hold }
            }
        }
    }

    fn flag(&self, name: &str) -> May {
        match (name, &self.options.target) {
            ("test", _) if self.options.tests => EITHER,
            ("test" | "doctest" | "doc" | "rustdoc" | "miri" | "kani" | "loom" | "fuzzing", _) => exactly(false),
            ("unix", Some(triple)) => exactly(!triple.contains("windows") && !is_bare(triple)),
            ("windows", Some(triple)) => exactly(triple.contains("windows")),
            _ => EITHER,
        }
    }

    fn key_value(&self, key: &str, value: &str) -> May {
        match (key, self.features, &self.options.target) {
            ("feature", Some(features), _) => exactly(features.iter().any(|feature| feature == value)),
            ("target_os", _, Some(triple)) => exactly(target_os(triple) == value),
            ("target_arch", _, Some(triple)) => exactly(target_arch(triple) == value),
            ("target_family", _, Some(triple)) => match value {
                "windows" => exactly(triple.contains("windows")),
                "wasm" => exactly(triple.starts_with("wasm")),
                "unix" => self.flag("unix"),
                _ => exactly(false),
            },
            ("target_env", _, Some(triple)) => {
                exactly(!value.is_empty() && triple.rsplit('-').next().is_some_and(|env| env.starts_with(value)))
            }
            ("target_vendor", _, Some(triple)) => exactly(triple.split('-').nth(1) == Some(value)),
            _ => EITHER,
        }
    }
}

fn is_test(path: &crate::hir::Path) -> bool {
    path.last()
        .is_some_and(|last| matches!(last.name.as_str(), "test" | "bench" | "test_case" | "rstest" | "quickcheck"))
}

fn is_bare(triple: &str) -> bool {
    triple.starts_with("wasm") || triple.contains("-none")
}

fn target_arch(triple: &str) -> &str {
    match triple.split('-').next().unwrap_or_default() {
        "i386" | "i586" | "i686" => "x86",
        arm if arm.starts_with("armv") || arm.starts_with("thumb") => "arm",
        riscv if riscv.starts_with("riscv64") => "riscv64",
        riscv if riscv.starts_with("riscv32") => "riscv32",
        arch => arch,
    }
}

fn target_os(triple: &str) -> &str {
    if triple.contains("apple-darwin") {
        return "macos";
    }
    const KNOWN: &[&str] = &[
        "linux",
        "windows",
        "ios",
        "android",
        "freebsd",
        "netbsd",
        "openbsd",
        "dragonfly",
        "solaris",
        "illumos",
        "wasi",
        "emscripten",
        "fuchsia",
        "none",
        "uefi",
        "redox",
        "haiku",
    ];
    if triple.contains("linux-android") {
        return "android";
    }
    KNOWN.iter().find(|os| triple.contains(*os)).copied().unwrap_or("unknown")
}
