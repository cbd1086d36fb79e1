//! Bodies as text. A block breaks into lines; all else stays on one.

use super::super::body::{
    BinaryOp, Block, BlockKind, Body, ExprId, ExprKind, FormatArg, FormatTrait, Literal, MacroArg, MacroExpr,
    MacroReading, PatId, PatKind, Stmt, UnaryOp,
};
use super::Printer;
use super::item::tag;
use super::path::{generic_args, path, ty};
use crate::base::Name;

impl Printer<'_> {
    fn exprs(&mut self, body: &Body, ids: &[ExprId]) -> String {
        ids.iter().map(|id| self.expr(body, *id)).collect::<Vec<_>>().join(", ")
    }

    fn optional(&mut self, body: &Body, before: &str, id: Option<ExprId>) -> String {
        id.map_or(String::new(), |id| format!("{before}{}", self.expr(body, id)))
    }

    pub(super) fn expr(&mut self, body: &Body, id: ExprId) -> String {
        match &body.exprs[id].kind {
            ExprKind::Missing(what) => format!("{{missing: {what}}}"),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Path(of) => path(of),
            ExprKind::Call { callee, args } => format!("{}({})", self.expr(body, *callee), self.exprs(body, args)),
            ExprKind::MethodCall { receiver, name, turbofish, args } => {
                let turbofish = turbofish.as_ref().map_or(String::new(), |args| format!("::{}", generic_args(args)));
                format!("{}.{name}{turbofish}({})", self.expr(body, *receiver), self.exprs(body, args))
            }
            ExprKind::Field { base, name } => format!("{}.{name}", self.expr(body, *base)),
            ExprKind::Index { base, index } => format!("{}[{}]", self.expr(body, *base), self.expr(body, *index)),
            ExprKind::Deref(of) => format!("(*{})", self.expr(body, *of)),
            ExprKind::Unary(UnaryOp::Not, of) => format!("!{}", self.expr(body, *of)),
            ExprKind::Unary(UnaryOp::Neg, of) => format!("-{}", self.expr(body, *of)),
            ExprKind::Binary(op, left, right) => {
                let op = match op {
                    BinaryOp::Arith(op) | BinaryOp::Compare(op) => op,
                    BinaryOp::And => "&&",
                    BinaryOp::Or => "||",
                };
                format!("({} {op} {})", self.expr(body, *left), self.expr(body, *right))
            }
            ExprKind::Assign(left, right) => format!("{} = {}", self.expr(body, *left), self.expr(body, *right)),
            ExprKind::AssignOp(op, left, right) => {
                format!("{} {op}= {}", self.expr(body, *left), self.expr(body, *right))
            }
            ExprKind::Ref { mutable, expr } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, self.expr(body, *expr))
            }
            ExprKind::Cast(of, to) => format!("({} as {})", self.expr(body, *of), ty(to)),
            ExprKind::Tuple(parts) => format!("({})", self.exprs(body, parts)),
            ExprKind::Array(parts) => format!("[{}]", self.exprs(body, parts)),
            ExprKind::Repeat(value, count) => format!("[{}; {}]", self.expr(body, *value), self.expr(body, *count)),
            ExprKind::Struct { path: of, fields, base } => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, _, value)| format!("{name}: {}", self.expr(body, *value))).collect();
                format!("{} {{ {}{} }}", path(of), fields.join(", "), self.optional(body, ", ..", *base))
            }
            ExprKind::Await(of) => format!("{}.await", self.expr(body, *of)),
            ExprKind::Try(of) => format!("{}?", self.expr(body, *of)),
            ExprKind::Range(from, to) => {
                format!("({}..{})", self.optional(body, "", *from), self.optional(body, "", *to))
            }
            ExprKind::Underscore => "_".to_owned(),
            ExprKind::Macro(call) => self.macro_call(body, call),
            ExprKind::Personal(at, of) => format!("/* {} */ {}", tag(at), self.expr(body, *of)),
            other => self.control(body, other),
        }
    }

    fn control(&mut self, body: &Body, kind: &ExprKind) -> String {
        match kind {
            ExprKind::Block(block) => self.block(body, block),
            ExprKind::If { cond, then, otherwise } => {
                let rest = self.optional(body, " else ", *otherwise);
                format!("if {} {}{rest}", self.expr(body, *cond), self.expr(body, *then))
            }
            ExprKind::Let(pat, of) => format!("let {} = {}", self.pat(body, *pat), self.expr(body, *of)),
            ExprKind::Match { on, arms } => {
                let on = self.expr(body, *on);
                self.indent += 1;
                let pad = " ".repeat(self.indent * 4);
                let arms: String = arms
                    .iter()
                    .map(|arm| {
                        let guard = self.optional(body, " if ", arm.guard);
                        format!("{pad}{}{guard} => {},\n", self.pat(body, arm.pat), self.expr(body, arm.body))
                    })
                    .collect();
                self.indent -= 1;
                format!("match {on} {{\n{arms}{}}}", " ".repeat(self.indent * 4))
            }
            ExprKind::Loop { label: name, body: inner } => format!("{}loop {}", label(*name), self.expr(body, *inner)),
            ExprKind::While { label: name, cond, body: inner } => {
                format!("{}while {} {}", label(*name), self.expr(body, *cond), self.expr(body, *inner))
            }
            ExprKind::For { label: name, pat, iter, body: inner } => {
                let head = format!("{}for {} in {}", label(*name), self.pat(body, *pat), self.expr(body, *iter));
                format!("{head} {}", self.expr(body, *inner))
            }
            ExprKind::Break(name, value) => format!("break{}{}", target(*name), self.optional(body, " ", *value)),
            ExprKind::Continue(name) => format!("continue{}", target(*name)),
            ExprKind::Return(value) => format!("return{}", self.optional(body, " ", *value)),
            ExprKind::Closure { params, result, is_async, is_move, body: inner } => {
                let params: Vec<String> = params
                    .iter()
                    .map(|(pat, of)| match of {
                        Some(of) => format!("{}: {}", self.pat(body, *pat), ty(of)),
                        None => self.pat(body, *pat),
                    })
                    .collect();
                let result = result.as_ref().map_or(String::new(), |result| format!(" -> {}", ty(result)));
                let words = format!("{}{}", if *is_async { "async " } else { "" }, if *is_move { "move " } else { "" });
                format!("{words}|{}|{result} {}", params.join(", "), self.expr(body, *inner))
            }
            _ => String::new(),
        }
    }

    fn block(&mut self, body: &Body, block: &Block) -> String {
        let word = match block.kind {
            BlockKind::Plain => "",
            BlockKind::Async => "async ",
            BlockKind::Const => "const ",
            BlockKind::Try => "try ",
        };
        let head = format!("{}{word}", label(block.label));
        if block.items.is_empty() && block.stmts.is_empty() {
            return match block.tail {
                None => format!("{head}{{}}"),
                Some(tail) => format!("{head}{{ {} }}", self.expr(body, tail)),
            };
        }
        // Lines go to the output of their own, so that items can be written in between.
        let outer = std::mem::take(&mut self.out);
        self.indent += 1;
        block.items.iter().for_each(|item| self.item(*item));
        for stmt in &block.stmts {
            let line = self.stmt(body, stmt);
            self.line(&line);
        }
        if let Some(tail) = block.tail {
            let line = self.expr(body, tail);
            self.line(&line);
        }
        self.indent -= 1;
        let inner = std::mem::replace(&mut self.out, outer);
        format!("{head}{{\n{inner}{}}}", " ".repeat(self.indent * 4))
    }

    fn stmt(&mut self, body: &Body, stmt: &Stmt) -> String {
        match stmt {
            Stmt::Expr(id) => format!("{};", self.expr(body, *id)),
            Stmt::Let { pat, ty: of, init, otherwise } => {
                let of = of.as_ref().map_or(String::new(), |of| format!(": {}", ty(of)));
                let init = self.optional(body, " = ", *init);
                let rest = self.optional(body, " else ", *otherwise);
                format!("let {}{of}{init}{rest};", self.pat(body, *pat))
            }
        }
    }

    fn macro_call(&mut self, body: &Body, call: &MacroExpr) -> String {
        let reading = match &call.reading {
            MacroReading::Args(args) => {
                let args: Vec<String> = args.iter().map(|arg| self.macro_arg(body, arg)).collect();
                format!("({})", args.join(", "))
            }
            MacroReading::Repeat(value, count) => format!("[{}; {}]", self.expr(body, *value), self.expr(body, *count)),
            MacroReading::Expr(id) => format!("(= {})", self.expr(body, *id)),
            MacroReading::Cfg(_) => format!("{{{}}}", call.input.text),
            MacroReading::Opaque(ids) if ids.is_empty() => format!("{{{}}}", call.input.text),
            MacroReading::Opaque(ids) => format!("{{= {}}}", self.exprs(body, ids)),
        };
        format!("{}!{reading}", path(&call.path))
    }

    fn macro_arg(&mut self, body: &Body, arg: &MacroArg) -> String {
        let name = arg.name.map_or(String::new(), |name| format!("{name} = "));
        let holes = arg.format.as_ref().map_or(String::new(), |format| {
            let holes: Vec<String> = format
                .holes
                .iter()
                .map(|hole| {
                    let shown = match &hole.arg {
                        FormatArg::Position(at) => at.to_string(),
                        FormatArg::Named(name) => name.to_string(),
                        FormatArg::Capture(id) => format!("={}", self.expr(body, *id)),
                    };
                    format!("{shown}{}", by(Some(hole.by)))
                })
                .collect();
            format!(" /* {} */", holes.join(", "))
        });
        format!("{name}{}{}{holes}", by(arg.sigil), self.expr(body, arg.value))
    }

    pub(super) fn pat(&mut self, body: &Body, id: PatId) -> String {
        match &body.pats[id].kind {
            PatKind::Wild => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Bind { name, by_ref, mutable, sub } => {
                let words = format!("{}{}", if *by_ref { "ref " } else { "" }, if *mutable { "mut " } else { "" });
                let sub = sub.map_or(String::new(), |sub| format!(" @ {}", self.pat(body, sub)));
                format!("{words}{name}{sub}")
            }
            PatKind::Tuple(pats) => format!("({})", self.pats(body, pats, ", ")),
            PatKind::TupleStruct(of, pats) => format!("{}({})", path(of), self.pats(body, pats, ", ")),
            PatKind::Struct(of, fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, pat)| format!("{name}: {}", self.pat(body, *pat))).collect();
                format!("{} {{ {} }}", path(of), fields.join(", "))
            }
            PatKind::Path(of) => path(of),
            PatKind::Ref(pat) => format!("&{}", self.pat(body, *pat)),
            PatKind::Slice(pats) => format!("[{}]", self.pats(body, pats, ", ")),
            PatKind::Or(pats) => self.pats(body, pats, " | "),
            PatKind::Lit(lit) => literal(lit),
            PatKind::Range => "{range}".to_owned(),
            PatKind::Unknown => "{unknown}".to_owned(),
        }
    }

    fn pats(&mut self, body: &Body, ids: &[PatId], between: &str) -> String {
        ids.iter().map(|id| self.pat(body, *id)).collect::<Vec<_>>().join(between)
    }
}

fn label(name: Option<Name>) -> String {
    name.map_or(String::new(), |name| format!("'{name}: "))
}

fn target(name: Option<Name>) -> String {
    name.map_or(String::new(), |name| format!(" '{name}"))
}

fn by(how: Option<FormatTrait>) -> &'static str {
    match how {
        None => "",
        Some(FormatTrait::Display) => "%",
        Some(FormatTrait::Debug) => "?",
        Some(_) => "#",
    }
}

fn literal(lit: &Literal) -> String {
    let suffix = |suffix: &Option<Name>| suffix.map_or(String::new(), |suffix| suffix.to_string());
    match lit {
        Literal::Str(text) => format!("{:?}", text.as_str()),
        Literal::Bytes => "b\"…\"".to_owned(),
        Literal::Int(value, of) => format!("{value}{}", suffix(of)),
        Literal::Float(of) => format!("0.0{}", suffix(of)),
        Literal::Char => "'…'".to_owned(),
        Literal::Byte => "b'…'".to_owned(),
        Literal::Bool(value) => value.to_string(),
    }
}
