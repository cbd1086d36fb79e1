//! Model files: the grammar and its mistakes, lookups, and the models that ship with the tool.

use privacy_check::model::{At, Kind, Locked, Model, Models, Port, ShareWith, StoreAt, Target, TtlUnit, Unprotected};

/// The models of one text, which has no mistake.
fn read(text: &str) -> Models {
    let (models, wrong) = Models::load(&[("t.toml", text)], &Locked::new());
    assert!(wrong.is_empty(), "{wrong:#?}");
    models
}

/// The mistakes of one text: `line:column code message`, and the help behind ` | `.
fn wrong(text: &str) -> Vec<String> {
    let (_, wrong) = Models::load(&[("t.toml", text)], &Locked::new());
    let show = |d: &privacy_check::policy::Diagnostic| {
        let help = d.help.as_ref().map_or(String::new(), |help| format!(" | {help}"));
        format!("{}:{} {} {}{help}", d.place.line, d.place.column, d.code, d.message)
    };
    wrong.iter().map(show).collect()
}

fn at(port: Port) -> At {
    At { port, path: Vec::new() }
}

fn function<'m>(models: &'m Models, path: &str) -> &'m Model {
    models.function(path).unwrap_or_else(|| panic!("no model of {path}"))
}

#[test]
fn a_file_says_what_functions_mean() {
    let models = read(
        r#"
        crate = "some-db"
        versions = ">=1, <3"
        [aliases]
        "some_db::prelude::Db" = "some_db::Db"
        [[method]]
        path = "some_db::Db::{put, put_all}"
        store = { key = "arg0" }
        args = "arg1"
        ttl = { at = "arg2", unit = "s" }
        [[fn]]
        path = "some_db::send"
        share = { url = "arg0.url", host = "db.example.com" }
        [[macro]]
        path = "some_db::note"
        store = "log"
        level = "info"
        [[method]]
        path = "some_db::Config::insecure"
        unprotected = "arg0"
        "#,
    );
    let put = function(&models, "some_db::Db::put_all");
    assert_eq!((put.kind, put.krate.as_str(), put.place.line), (Kind::Method, "some-db", 7));
    assert_eq!(put.args, [at(Port::Arg(2))]);
    assert_eq!(put.targets, [Target::Store(StoreAt::Key { at: at(Port::Arg(1)), verb: None, args: None })]);
    assert_eq!(put.ttl.as_ref().map(|ttl| (ttl.at.arg(), ttl.unit)), Some((Some(3), TtlUnit::Seconds)));
    assert!(models.function("some_db::prelude::Db::put").is_some());
    assert!(models.function("some_db::Db::<u8>::put").is_some());
    assert!(models.function("some_db::note").is_none());
    let send = function(&models, "some_db::send");
    assert_eq!(send.args, [at(Port::From(0))]);
    assert!(matches!(&send.targets[..], [Target::Share(ShareWith::Host { url: Some(_), host: Some(_) })]));
    let note = models.macro_("some_db::note").expect("the macro");
    assert!(note.is_log());
    assert_eq!(note.level.map(|level| level.as_str()), Some("info"));
    let insecure = function(&models, "some_db::Config::insecure");
    assert_eq!(insecure.unprotected, Some(Unprotected::When(at(Port::Arg(1)))));
    assert_eq!(models.methods_named("put").count(), 1);
}

#[test]
fn paths_lead_to_impls_traits_and_patterns() {
    let models = read(
        r#"
        crate = "io"
        [[method]]
        path = "<io::File as io::Write>::write"
        store = { file = "self.path" }
        [[method]]
        path = "io::Write::write"
        flows = ["arg0 -> self as mixed"]
        [[fn]]
        path = ["io::*::open", "io::special::open"]
        inert = true
        "#,
    );
    assert!(!function(&models, "<io::File as io::Write>::write").targets.is_empty());
    assert!(!function(&models, "<io::File<T> as io::Write<u8>>::write").targets.is_empty());
    assert!(function(&models, "<other::Sink as io::Write>::write").flows.is_some());
    assert_eq!(function(&models, "io::special::open").path.as_str(), "io::special::open");
    assert_eq!(function(&models, "io::any::open").path.as_str(), "io::*::open");
    assert!(models.function("io::a::b::open").is_none());
}

#[test]
fn mistakes_have_places_and_suggestions() {
    let text = r#"crate = "a"
verions = "1"
[[method]]
path = "a::T::f"
stroe = "log"
[[fn]]
path = "b::f"
inert = true
[[fn]]
path = "a::g"
store = "log"
level = "inform"
args = ["self", "arg0"]
[[fn]]
path = "a::h"
returns = "contact.emial"
[[fn]]
path = "a::i"
flows = ["arg0 - > return"]
[[fn]]
path = "a::j"
[[fn]]
inert = true
[[fn]]
path = "a::k"
inert = true
form = "pseudonymous"
[[fn]]
path = "a::k"
inert = true
[[fn]]
path = "a::l"
store = { table = "arg0" }
ttl = "arg1"
[[fn]]
path = "a::m"
level = "info"
share = { host = "https://x.example.com/" }
"#;
    let want = [
        "2:1 unknown_key unknown key of a model file `verions` | did you mean `versions`?",
        "5:1 unknown_key unknown key of [[method]] `stroe` | did you mean `store`?",
        "7:8 foreign_path `b::f` is not of the crate `a` | each crate has its own file; a re-export is an alias",
        "12:9 unknown_word unknown level `inform` | did you mean `info`?",
        "13:9 bad_place `self` is the receiver of a `[[method]]`: this is none",
        "16:11 unknown_category unknown category `contact.emial` | did you mean `contact.email`?",
        "19:10 bad_flow a flow is written `from -> to`",
        "20:1 says_nothing says nothing of its path | `inert = true` if it is known to be harmless",
        "22:1 missing_key a `[[fn]]` says its `path`",
        "26:9 contradiction `inert` means that nothing flows and nothing is reached: it stands alone",
        "29:8 duplicate `a::k` is described a second time | first in line 25: one entry says all there is to say of a path",
        "33:11 unknown_key unknown key of `store` `table` | it is `sql`, `file`, `key`, `type`, `binds`, `verb`, `verbs` or `args`",
        "34:7 contradiction `ttl` says how long a `store` keeps data: there is none here",
        "37:9 contradiction `level` is of `store = \"log\"`",
        "38:18 bad_value `https://x.example.com/` is no host name | without scheme, port and path",
    ];
    let got = wrong(text);
    assert_eq!(got, want, "\n{}", got.join("\n"));
    assert_eq!(wrong("[[fn]]\npath = \"a::b\"\ninert = true\n").len(), 1);
    assert!(wrong("crate = \"a\"\n[[fn\n").iter().any(|line| line.contains("not_toml")));
}

#[test]
fn a_later_file_and_the_locked_version_decide() {
    let old = "crate = \"a\"\n[[fn]]\npath = \"a::f\"\nversions = \"1\"\ninert = true\n\
               [[fn]]\npath = \"a::f\"\nversions = \"2\"\nstore = \"log\"\n";
    let own = "crate = \"a\"\n[[fn]]\npath = \"a::f\"\nshare = \"client\"\n";
    let locked = |version: &str| Locked::from([("a".to_owned(), vec![version.to_owned()])]);
    let (models, wrong) = Models::load(&[("old", old)], &locked("1.4.0"));
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(function(&models, "a::f").inert);
    assert!(function(&Models::load(&[("old", old)], &locked("2.0.1")).0, "a::f").is_log());
    let (models, wrong) = Models::load(&[("old", old), ("own", own)], &locked("2.0.1"));
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(matches!(function(&models, "a::f").targets[..], [Target::Share(ShareWith::Named(_))]));
}

#[test]
fn a_version_that_no_entry_speaks_of_takes_them_all_and_is_said() {
    let text = "crate = \"a\"\nversions = \"1\"\n[[fn]]\npath = \"a::f\"\nstore = \"log\"\n";
    let locked = Locked::from([("a".to_owned(), vec!["3.0.0".to_owned()])]);
    let (models, said) = Models::load(&[("a.toml", text)], &locked);
    assert!(function(&models, "a::f").is_log());
    let [warning] = said.as_slice() else { panic!("{said:#?}") };
    assert_eq!(warning.code, "other_version");
    assert!(warning.message.contains("3.0.0"), "{}", warning.message);
}

fn shipped() -> Models {
    let (models, wrong) = Models::load(privacy_policies::MODELS, &Locked::new());
    let lines: Vec<String> = wrong
        .iter()
        .map(|d| format!("{}:{}:{} {} {:?}", d.file.path, d.place.line, d.place.column, d.message, d.help))
        .collect();
    assert!(wrong.is_empty(), "\n{}", lines.join("\n"));
    models
}

#[test]
fn every_model_that_ships_is_read() {
    let models = shipped();
    assert!(models.iter().count() > 700, "{}", models.iter().count());
    assert!(privacy_policies::MODELS.len() > 70);
    assert!(privacy_policies::MODELS.is_sorted());
    for model in models.iter() {
        assert_eq!(model.file.path, format!("{}.toml", model.krate), "the file is named after its package");
        assert_ne!(
            model.form,
            Some(privacy_check::policy::Form::Anonymous),
            "{}: only a tag makes data anonymous",
            model.path
        );
        assert_eq!(models.canonical(&model.path), None, "{}: an alias leads away from it", model.path);
    }
}

/// The example that the grammar's page opens with, and each entry that it works out, are read.
#[test]
fn the_examples_of_the_page_are_true() {
    let page = include_str!("../../../policies/models/README.md");
    let blocks: Vec<&str> = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 2);
    assert!(function(&read(blocks[0]), "somedb::prelude::Db::put_all").ttl.is_some());
    for entry in blocks[1].split("\n\n") {
        let path = entry.split_once("path = \"").expect("a path").1;
        let krate = path.split("::").next().unwrap_or_default();
        assert_eq!(read(&format!("crate = \"{krate}\"\n{entry}\n")).iter().count(), 1);
    }
}

#[test]
fn the_crates_that_services_use_are_known() {
    let models = shipped();
    let send = function(&models, "reqwest::RequestBuilder::send");
    assert!(
        matches!(&send.targets[..], [Target::Share(ShareWith::Host { url: Some(url), .. })] if url.path[0].as_str() == "url")
    );
    assert!(function(&models, "reqwest::async_impl::RequestBuilder::send").krate.as_str() == "reqwest");
    assert!(matches!(&function(&models, "std::fs::write").targets[..], [Target::Store(StoreAt::File(_))]));
    assert!(function(&models, "core::panicking::show::<T, E>").is_log());
    assert!(models.macro_("tracing::info_span").is_some_and(Model::is_log));
    assert!(models.macro_("tracing::instrument").is_some_and(|model| model.kind == Kind::Attribute));
    assert!(function(&models, "digest::Digest::digest").form.is_some());
    assert!(function(&models, "<sha2::Sha256 as sha2::Digest>::digest").form.is_some());
    assert!(function(&models, "<redis::aio::MultiplexedConnection as redis::AsyncCommands>::set_ex").ttl.is_some());
    assert!(function(&models, "uuid::Uuid::new_v4").inert);
    assert_eq!(
        models.data("axum::extract::ConnectInfo.0").and_then(|model| model.data).map(|data| data.as_str()),
        Some("network.ip")
    );
}
