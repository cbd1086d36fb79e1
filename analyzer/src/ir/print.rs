//! IR as text, one statement a line. The text reads back with [`super::parse()`] to an equal function.
//!
//! ```text
//! fn shop::greet(user: &shop::User) -> String = fn#3 @0:7:4:5 {
//!   let _2: &String
//!   _2 = &user.email@shop::User @0:8:9:4
//!   ret = call#0 shop::mask(_2) @0:8:3:4
//!   return
//! }
//! ```

use super::data::*;
use super::names::Names;
use super::print_ty::TyText;
use crate::base::Map;
use crate::source::Span;
use crate::ty::Ty;

/// How to print.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// Names to write instead of numbers.
    pub names: Option<&'a Names>,
    /// Whether places are written (`@file:line:column:len`).
    pub spans: bool,
}

/// Prints with numbered ids and with places: reads back to an equal function.
pub fn print(function: &Function) -> String {
    print_with(function, Style { names: None, spans: true })
}

/// Prints in the given style. With `names` the text reads back only under [`Names::header`].
pub fn print_with(function: &Function, style: Style<'_>) -> String {
    let labels = slot_labels(function);
    let mut printer =
        Printer { function, style, labels, out: String::new(), depth: 1, types: TyText { names: style.names } };
    printer.function();
    printer.out
}

/// Header of names and all functions, separated by empty lines.
pub fn print_module<'f>(functions: impl IntoIterator<Item = &'f Function>, names: &Names, spans: bool) -> String {
    let mut out = names.header();
    for function in functions {
        out.push('\n');
        out.push_str(&print_with(function, Style { names: Some(names), spans }));
    }
    out
}

/// Words that mean something where a slot may stand.
pub(super) const KEYWORDS: [&str; 27] = [
    "true", "false", "const", "static", "cell", "call", "derive", "test", "opaque", "closure", "fn", "source", "agg",
    "read", "branch", "scope", "loop", "break", "continue", "return", "never", "let", "mut", "ret", "ref", "own",
    "via",
];

pub(super) fn is_ident(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

pub(super) fn is_temp(label: &str) -> bool {
    label.strip_prefix('_').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// A path, quoted unless it is names between `::`.
pub(super) fn path_text(path: &str) -> String {
    let mut parts = path.split("::");
    let plain = parts.next().is_some_and(|first| is_ident(first) && !KEYWORDS.contains(&first))
        && parts.all(|part| is_ident(part) || (!part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())));
    if plain { path.to_owned() } else { quote(path) }
}

/// A string literal with the escapes `\\`, `\"`, `\n`, `\r`, `\t`.
pub(super) fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

fn slot_labels(function: &Function) -> Vec<String> {
    let mut seen: Map<&str, u32> = Map::default();
    let mut labels = Vec::with_capacity(function.slots.len());
    for (slot, info) in function.slots.iter() {
        let label = match info.name {
            _ if slot == function.result => "ret".to_owned(),
            None => format!("_{}", slot.index()),
            Some(name) => {
                let text = name.as_str();
                let count = seen.entry(text).or_default();
                *count += 1;
                match *count {
                    1 if is_ident(text) && !is_temp(text) && !KEYWORDS.contains(&text) => text.to_owned(),
                    n if is_ident(text) => format!("{text}~{n}"),
                    n => format!("{}~{n}", quote(text)),
                }
            }
        };
        labels.push(label);
    }
    labels
}

/// Whether a slot of this type is `ref_like` when the text does not say.
pub(super) fn default_ref_like(ty: Ty) -> bool {
    matches!(ty.kind(), crate::ty::TyKind::Ref(..))
}

struct Printer<'a> {
    function: &'a Function,
    style: Style<'a>,
    labels: Vec<String>,
    out: String,
    depth: usize,
    types: TyText<'a>,
}

impl Printer<'_> {
    fn function(&mut self) {
        let f = self.function;
        let params: Vec<String> =
            f.slots.indices().take(f.params as usize).map(|slot| self.declaration(slot)).collect();
        self.out.push_str(&format!("fn {}({})", path_text(&f.path), params.join(", ")));
        let in_place = f.result.index() == f.params as usize;
        if in_place {
            let text = self.typed(f.result);
            self.out.push_str(&format!(" -> {text}"));
        } else {
            self.out.push_str(&format!(" -> #{}", f.result.index()));
        }
        if self.types.key(f.key) != path_text(&f.path) {
            self.out.push_str(&format!(" = {}", self.types.key(f.key)));
        }
        if f.owner != f.key {
            self.out.push_str(&format!(" owner {}", self.types.key(f.owner)));
        }
        if f.synthetic {
            self.out.push_str(" synthetic");
        }
        if !f.has_body {
            self.out.push_str(" bodyless");
        }
        self.out.push_str(&self.span(f.span));
        self.out.push_str(" {\n");
        for slot in f.slots.indices().skip(f.params as usize + usize::from(in_place)) {
            let text = format!("let {}", self.declaration(slot));
            self.line(&text);
        }
        self.block(&f.body);
        self.out.push_str("}\n");
    }

    fn declaration(&self, slot: Slot) -> String {
        format!("{}: {}", self.label(slot), self.typed(slot))
    }

    fn typed(&self, slot: Slot) -> String {
        let info = &self.function.slots[slot];
        let flag = match (info.ref_like, default_ref_like(info.ty)) {
            (true, false) => " ref",
            (false, true) => " own",
            _ => "",
        };
        format!("{}{flag}", self.types.ty(info.ty))
    }

    fn label(&self, slot: Slot) -> String {
        self.labels.get(slot.index()).cloned().unwrap_or_else(|| format!("_{}", slot.index()))
    }

    fn span(&self, span: Span) -> String {
        if !self.style.spans {
            return String::new();
        }
        format!(" @{}:{}:{}:{}", span.file.index(), span.line, span.column, span.len)
    }

    fn line(&mut self, text: &str) {
        self.out.extend(std::iter::repeat_n("  ", self.depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn region(&mut self, head: &str, body: &[Stmt]) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
        self.block(body);
        self.depth -= 1;
        self.line("}");
    }

    fn block(&mut self, body: &[Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign { to, value, span } => {
                let text = format!("{} = {}{}", self.place(to), self.value(value), self.span(*span));
                self.line(&text);
            }
            Stmt::Call(call) => {
                let text = self.call(call);
                self.line(&text);
            }
            Stmt::Read { place, span } => {
                let text = format!("read {}{}", self.place(place), self.span(*span));
                self.line(&text);
            }
            Stmt::Branch { on, arms, span } => {
                let on = on.as_ref().map(|place| format!(" {}", self.place(place))).unwrap_or_default();
                let head = format!("branch{on}{} {{", self.span(*span));
                self.line(&head);
                self.depth += 1;
                for arm in arms {
                    let holds = arm.holds.map_or_else(|| "_".to_owned(), |name| path_or_flag(&name));
                    self.region(&format!("{holds} =>"), &arm.body);
                }
                self.depth -= 1;
                self.line("}");
            }
            Stmt::Scope { label, body } => self.region(&format!("scope '{label}"), body),
            Stmt::Loop { label, body } => self.region(&format!("loop '{label}"), body),
            Stmt::Break(label) => self.line(&format!("break '{label}")),
            Stmt::Continue(label) => self.line(&format!("continue '{label}")),
            Stmt::Return => self.line("return"),
            Stmt::Never => self.line("never"),
        }
    }

    fn call(&self, call: &Call) -> String {
        let args: Vec<String> = call.args.iter().map(|arg| self.arg(arg)).collect();
        let via = if call.via == Via::Call { String::new() } else { format!(" via {:?}", call.via) };
        let to = self.label(call.to);
        let callee = self.callee(&call.callee);
        format!("{to} = call#{} {callee}({}){via}{}", call.id, args.join(", "), self.span(call.span))
    }

    fn arg(&self, arg: &Arg) -> String {
        let writable = if arg.writable { "mut " } else { "" };
        let default = match &arg.value {
            Operand::Place(Place { root: Root::Slot(slot), path }) if path.is_empty() => {
                self.function.slots.get(*slot).map(|info| info.ty)
            }
            _ => None,
        };
        let ty = if default == Some(arg.ty) { String::new() } else { format!(": {}", self.types.ty(arg.ty)) };
        format!("{writable}{}{ty}", self.operand(&arg.value))
    }

    fn callee(&self, callee: &Callee) -> String {
        match callee {
            Callee::Fn(id, subst) => format!("{}{}", self.types.fn_id(*id), self.types.subst(*subst, ['[', ']'])),
            Callee::Trait(id, of, subst) => {
                let subst = self.types.subst(*subst, ['[', ']']);
                format!("trait {} for {}{subst}", self.types.fn_id(*id), self.types.ty(*of))
            }
            Callee::Ctor(steps) => {
                let steps: Vec<String> = steps.iter().map(step_text).collect();
                format!("ctor({})", steps.join(", "))
            }
            Callee::Value(ty) => format!("value {}", self.types.ty(*ty)),
            Callee::Foreign(path) => format!("foreign {}", path_text(path)),
            Callee::Unknown(name, reason) => format!("unknown {} ?{reason:?}", path_text(name)),
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Copy(operand) => self.operand(operand),
            Value::Borrow { place, mutable } => format!("&{}{}", if *mutable { "mut " } else { "" }, self.place(place)),
            Value::Aggregate { ty, parts, base: None, variant: Some(variant) } if parts.is_empty() => {
                let head = ty.as_deref().map_or_else(|| "agg".to_owned(), path_text);
                format!("{head} {{ {} }}", step_name(variant))
            }
            Value::Aggregate { ty, parts, base, .. } => self.aggregate(ty.as_deref(), parts, base.as_ref()),
            Value::Derive(operands) => format!("derive({})", self.operands(operands)),
            Value::Compute(op, operands) => format!("{}({})", op.word(), self.operands(operands)),
            Value::Test(operands) => format!("test({})", self.operands(operands)),
            Value::Closure { code, captures } => {
                let captures: Vec<String> = captures
                    .iter()
                    .map(|(name, place, by_ref)| {
                        format!("{}: {}{}", path_text(name), if *by_ref { "&" } else { "" }, self.place(place))
                    })
                    .collect();
                format!("{} {{ {} }}", self.types.key(*code), captures.join(", "))
            }
            Value::Function(callee) => format!("fn {}", self.callee(callee)),
            Value::Source { of, site } => format!("source({}, {})", self.operand(of), quote(site)),
            Value::Opaque(operands, why) if operands.is_empty() => format!("opaque({})", quote(why)),
            Value::Opaque(operands, why) => format!("opaque({}, {})", quote(why), self.operands(operands)),
        }
    }

    fn aggregate(&self, ty: Option<&str>, parts: &[(Step, Operand)], base: Option<&Place>) -> String {
        let head = ty.map_or_else(|| "agg".to_owned(), path_text);
        let mut parts: Vec<String> = parts
            .iter()
            .map(|(step, operand)| {
                let implied = ty.map(|ty| field_of(ty, &step.name));
                let text = match (step.field, implied) {
                    (Some(field), Some(implied)) if *field == implied => step_name(&step.name),
                    (None, Some(_)) => format!("{}@_", step_name(&step.name)),
                    _ => step_text(step),
                };
                format!("{text}: {}", self.operand(operand))
            })
            .collect();
        if let Some(base) = base {
            parts.push(format!("..{}", self.place(base)));
        }
        if parts.is_empty() { format!("{head} {{}}") } else { format!("{head} {{ {} }}", parts.join(", ")) }
    }

    fn operands(&self, operands: &[Operand]) -> String {
        operands.iter().map(|operand| self.operand(operand)).collect::<Vec<_>>().join(", ")
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Const(Const::Str(text)) => quote(text),
            Operand::Const(Const::Int(value)) => value.to_string(),
            Operand::Const(Const::Bool(value)) => value.to_string(),
            Operand::Const(Const::Other) => "const".to_owned(),
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut out = match place.root {
            Root::Slot(slot) => self.label(slot),
            Root::Static(id) => format!("static({})", self.types.static_id(id)),
            Root::Const(id) => format!("const({})", self.types.const_id(id)),
            Root::Cell(ty) => format!("cell({})", self.types.ty(ty)),
        };
        for step in &place.path {
            out.push('.');
            out.push_str(&step_text(step));
        }
        out
    }
}

fn path_or_flag(name: &str) -> String {
    if is_ident(name) && name != "_" { name.to_owned() } else { quote(name) }
}

/// The canonical path of a field of `owner`: `shop::User.email`, `shop::Event::Created.0`.
pub(super) fn field_of(owner: &str, step: &str) -> String {
    if step.contains('.') { format!("{owner}::{step}") } else { format!("{owner}.{step}") }
}

fn step_text(step: &Step) -> String {
    let name = step_name(&step.name);
    let Some(field) = step.field else { return name };
    for separator in [".", "::"] {
        let owner = field.strip_suffix(step.name.as_str()).and_then(|rest| rest.strip_suffix(separator));
        if let Some(owner) = owner.filter(|owner| field_of(owner, &step.name) == *field && *owner != "_") {
            return format!("{name}@{}", path_text(owner));
        }
    }
    format!("{name}@={}", quote(&field))
}

fn step_name(name: &str) -> String {
    let upper = |text: &str| text.starts_with(char::is_uppercase);
    let word =
        |text: &str| is_ident(text) || (!text.is_empty() && text.len() < 9 && text.bytes().all(|b| b.is_ascii_digit()));
    let plain = match name.split_once('.') {
        Some((variant, field)) => is_ident(variant) && upper(variant) && word(field) && !upper(field),
        None => name == "[]" || name == "*" || (word(name) && !upper(name)),
    };
    if plain { name.to_owned() } else { quote(name) }
}
