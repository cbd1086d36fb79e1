//! What a model says: the entries of model files after reading, nothing in them unresolved.

use std::sync::Arc;

use super::version::Versions;
use crate::base::Name;
use crate::policy::{Form, Place, PolicyFile};

/// What kind of item a path names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A function without receiver: free, or associated.
    Fn,
    /// A function with a receiver; position 0 is the receiver.
    Method,
    /// A macro that is called with `!`; its path has no `!`.
    Macro,
    /// An attribute macro, or a derive.
    Attribute,
    /// A type: every value of it is the data.
    Type,
    /// A field: `path::Type.field`.
    Field,
}

impl Kind {
    /// All, in the order errors list them.
    pub const ALL: [Kind; 6] = [Kind::Fn, Kind::Method, Kind::Macro, Kind::Attribute, Kind::Type, Kind::Field];

    /// The word of its section: `[[fn]]`.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Fn => "fn",
            Kind::Method => "method",
            Kind::Macro => "macro",
            Kind::Attribute => "attribute",
            Kind::Type => "type",
            Kind::Field => "field",
        }
    }
}

/// An end of a flow at a call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Port {
    /// An argument by position; the receiver of a method is position 0, so `arg0` of a `[[method]]` is position 1.
    Arg(usize),
    /// All arguments from that position on: `*` is from 0 for a function or macro and from 1 for a method.
    From(usize),
    /// The result.
    Return,
    /// The annotated item: of an attribute alone.
    Item,
}

/// A port, and the way into its value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct At {
    /// Where.
    pub port: Port,
    /// Field steps, outermost first; a variant's field is one step (`Ok.0`). Empty for the whole.
    pub path: Vec<Name>,
}

impl At {
    /// The argument it is, when it is one argument.
    pub fn arg(&self) -> Option<usize> {
        match self.port {
            Port::Arg(at) => Some(at),
            _ => None,
        }
    }
}

/// Where data comes to rest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreAt {
    /// A store by its name in policies; `log` is built in.
    Named(Name),
    /// Memory of the process: a cache or map that no policy need declare.
    Memory,
    /// The tables that the SQL text found there writes to.
    Sql {
        /// Where the text is.
        text: At,
        /// Where the values of its placeholders are: arguments one after the other, or one with a step for each.
        binds: Option<At>,
    },
    /// The file whose path is found there.
    File(At),
    /// What the text found there names: a key or its prefix, topic, queue, bucket, collection, index, table. Without
    /// such a text the store is named after the crate.
    Key {
        /// Where the text is.
        at: At,
        /// The command that must be said for it; `None`: the call alone does it.
        verb: Option<Verb>,
        /// What goes there, where the targets of one call differ in it.
        args: Option<Vec<At>>,
    },
    /// The table of the type of the value found there (`#[diesel(table_name = …)]`, an entity, a record).
    Type(At),
}

/// A command put together by hand (`redis::cmd("SET")`): what it does is told by its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verb {
    /// Where the name is.
    pub at: At,
    /// Names that do it, in capitals.
    pub among: Vec<Name>,
}

/// Whom data reaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShareWith {
    /// A recipient by its name in policies; `client` is built in.
    Named(Name),
    /// Whoever the URL or host name found at `url` belongs to; `host` where there is no such text, or no place to look.
    Host {
        /// Where the URL is.
        url: Option<At>,
        /// The service that the crate speaks to unless told otherwise.
        host: Option<Name>,
    },
}

/// A place that data must not reach unasked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// It rests there.
    Store(StoreAt),
    /// They receive it.
    Share(ShareWith),
}

/// Data that enters by the result of a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Category.
    pub data: Name,
    /// Field steps into the result.
    pub path: Vec<Name>,
}

/// What happens to data on a flow.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum How {
    /// Nothing: parts stay parts.
    #[default]
    Whole,
    /// Mixed into a new value: the result holds it all, its parts cannot be told apart.
    Mixed,
    /// Its form changes.
    Form(Form),
}

/// `from -> to`
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    /// An argument, or several.
    pub from: At,
    /// An argument, or the result.
    pub to: At,
    /// What happens on the way.
    pub how: How,
}

/// Unit of a time-to-live argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TtlUnit {
    /// A `Duration` of std or chrono.
    Duration,
    /// A number of seconds.
    Seconds,
    /// A number of milliseconds.
    Milliseconds,
}

/// An argument that says how long a store keeps what it is given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ttl {
    /// Where.
    pub at: At,
    /// In what unit.
    pub unit: TtlUnit,
}

/// When a call takes the protection off a transport.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unprotected {
    /// Whenever it is called.
    Always,
    /// When that argument may be `true`.
    When(At),
}

/// A check that the result of a call stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// Its name.
    pub name: Name,
    /// The result for which it holds, as tags write it; absent: `true`, `Ok` but not `Ok(false)`, `Some`.
    pub holds_on: Option<Name>,
}

/// What is known of one path.
#[derive(Clone, Debug)]
pub struct Model {
    /// What the path names.
    pub kind: Kind,
    /// Canonical path; may hold `*` segments.
    pub path: Name,
    /// Package that it belongs to, as Cargo.toml names it.
    pub krate: Name,
    /// Versions of the package for which it holds.
    pub versions: Versions,
    /// Where it is said.
    pub place: Place,
    /// The file of `place`.
    pub file: Arc<PolicyFile>,
    /// What data goes to the targets. All but the receiver unless said.
    pub args: Vec<At>,
    /// What it reaches.
    pub targets: Vec<Target>,
    /// Level of what is logged: `info`.
    pub level: Option<Name>,
    /// How long it is kept.
    pub ttl: Option<Ttl>,
    /// What is erased.
    pub erases: Vec<StoreAt>,
    /// Data that enters here.
    pub returns: Vec<Source>,
    /// Form of what it returns of its arguments.
    pub form: Option<Form>,
    /// Whether what it returns is encrypted. The form stays.
    pub encrypts: bool,
    /// All flows of the call; `None`: its stub, or the rule for calls that nobody can see, says.
    pub flows: Option<Vec<Flow>>,
    /// Known to be harmless: nothing flows and nothing is reached.
    pub inert: bool,
    /// What its result shows to hold.
    pub gate: Option<Gate>,
    /// What the function given there returns is answered to the client.
    pub answers: Option<At>,
    /// When it takes off the protection of a transport.
    pub unprotected: Option<Unprotected>,
    /// Category of the values of a type, or of a field.
    pub data: Option<Name>,
}

impl Model {
    /// Whether it writes to the built-in log.
    pub fn is_log(&self) -> bool {
        let log = |target: &Target| matches!(target, Target::Store(StoreAt::Named(name)) if name.as_str() == "log");
        self.targets.iter().any(log)
    }
}
