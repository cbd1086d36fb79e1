//! Expressions.

use syn::{BinOp, Expr as SynExpr, Lit, UnOp};

use super::super::body::{
    Arm, BinaryOp, BlockKind, ExprId, ExprKind, Literal, MacroArg, MacroExpr, MacroReading, UnaryOp,
};
use super::super::item::MacroText;
use super::super::path::Path;
use super::cx::Cx;
use crate::base::Name;
use crate::source::Span;

impl Cx<'_> {
    pub(super) fn expr(&mut self, expr: &SynExpr) -> ExprId {
        let mut inner = expr;
        loop {
            inner = match inner {
                SynExpr::Paren(paren) => &paren.expr,
                SynExpr::Group(group) => &group.expr,
                _ => break,
            };
        }
        let span = self.expr_span(inner);
        self.deeper(span, |cx| {
            let kind = match inner {
                SynExpr::Macro(call) => return cx.macro_call(&call.mac),
                SynExpr::Block(_)
                | SynExpr::Unsafe(_)
                | SynExpr::Async(_)
                | SynExpr::Const(_)
                | SynExpr::TryBlock(_) => {
                    return cx.block_like(inner, span);
                }
                SynExpr::If(_)
                | SynExpr::Match(_)
                | SynExpr::Loop(_)
                | SynExpr::While(_)
                | SynExpr::ForLoop(_)
                | SynExpr::Let(_) => cx.control(inner),
                SynExpr::Break(_)
                | SynExpr::Continue(_)
                | SynExpr::Return(_)
                | SynExpr::Yield(_)
                | SynExpr::Verbatim(_) => cx.jump(inner, span),
                SynExpr::Binary(_) | SynExpr::Unary(_) | SynExpr::Assign(_) => cx.operator(inner),
                SynExpr::Closure(closure) => cx.closure(closure),
                SynExpr::Struct(value) => cx.struct_value(value),
                other => cx.plain(other),
            };
            cx.add(span, kind)
        })
    }

    pub(super) fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e SynExpr>) -> Vec<ExprId> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    fn plain(&mut self, expr: &SynExpr) -> ExprKind {
        match expr {
            SynExpr::Lit(lit) => self.literal(&lit.lit).map_or(ExprKind::Missing("literal"), ExprKind::Lit),
            SynExpr::Path(path) => ExprKind::Path(self.qpath(path.qself.as_ref(), &path.path)),
            SynExpr::Call(call) => ExprKind::Call { callee: self.expr(&call.func), args: self.exprs(&call.args) },
            SynExpr::MethodCall(call) => ExprKind::MethodCall {
                receiver: self.expr(&call.receiver),
                name: self.name(&call.method),
                turbofish: call.turbofish.as_ref().map(|args| Box::new(self.generic_args(args))),
                args: self.exprs(&call.args),
            },
            SynExpr::Field(field) => {
                ExprKind::Field { base: self.expr(&field.base), name: self.member(&field.member).0 }
            }
            SynExpr::Index(index) => ExprKind::Index { base: self.expr(&index.expr), index: self.expr(&index.index) },
            SynExpr::Reference(reference) => {
                ExprKind::Ref { mutable: reference.mutability.is_some(), expr: self.expr(&reference.expr) }
            }
            SynExpr::RawAddr(raw) => {
                let mutable = matches!(raw.mutability, syn::PointerMutability::Mut(_));
                ExprKind::Ref { mutable, expr: self.expr(&raw.expr) }
            }
            SynExpr::Cast(cast) => ExprKind::Cast(self.expr(&cast.expr), self.ty(&cast.ty)),
            SynExpr::Tuple(tuple) => ExprKind::Tuple(self.exprs(&tuple.elems)),
            SynExpr::Array(array) => ExprKind::Array(self.exprs(&array.elems)),
            SynExpr::Repeat(repeat) => ExprKind::Repeat(self.expr(&repeat.expr), self.expr(&repeat.len)),
            SynExpr::Await(awaited) => ExprKind::Await(self.expr(&awaited.base)),
            SynExpr::Try(tried) => ExprKind::Try(self.expr(&tried.expr)),
            SynExpr::Range(range) => {
                let start = range.start.as_ref().map(|start| self.expr(start));
                let end = range.end.as_ref().map(|end| self.expr(end));
                ExprKind::Range(start, end)
            }
            SynExpr::Infer(_) => ExprKind::Underscore,
            _ => ExprKind::Missing("expression"),
        }
    }

    fn block_like(&mut self, expr: &SynExpr, span: Span) -> ExprId {
        match expr {
            SynExpr::Block(block) => {
                let label = block.label.as_ref().map(|label| self.lifetime(&label.name));
                self.block(&block.block, BlockKind::Plain, label, span)
            }
            SynExpr::Unsafe(block) => self.block(&block.block, BlockKind::Plain, None, span),
            SynExpr::Async(block) => self.block(&block.block, BlockKind::Async, None, span),
            SynExpr::Const(block) => self.block(&block.block, BlockKind::Const, None, span),
            SynExpr::TryBlock(block) => self.block(&block.block, BlockKind::Try, None, span),
            _ => self.add(span, ExprKind::Missing("block")),
        }
    }

    fn control(&mut self, expr: &SynExpr) -> ExprKind {
        match expr {
            SynExpr::If(branch) => ExprKind::If {
                cond: self.expr(&branch.cond),
                then: self.plain_block(&branch.then_branch),
                otherwise: branch.else_branch.as_ref().map(|(_, otherwise)| self.expr(otherwise)),
            },
            SynExpr::Let(test) => {
                let value = self.expr(&test.expr);
                ExprKind::Let(self.pat(&test.pat), value)
            }
            SynExpr::Match(matched) => {
                let on = self.expr(&matched.expr);
                let arms = matched.arms.iter().map(|arm| {
                    let (pat, guard) = self.arm_pat(&arm.pat);
                    Arm { pat, guard, body: self.expr(&arm.body) }
                });
                ExprKind::Match { on, arms: arms.collect() }
            }
            SynExpr::Loop(repeat) => {
                ExprKind::Loop { label: self.label(repeat.label.as_ref()), body: self.plain_block(&repeat.body) }
            }
            SynExpr::While(repeat) => ExprKind::While {
                label: self.label(repeat.label.as_ref()),
                cond: self.expr(&repeat.cond),
                body: self.plain_block(&repeat.body),
            },
            SynExpr::ForLoop(repeat) => ExprKind::For {
                label: self.label(repeat.label.as_ref()),
                iter: self.expr(&repeat.expr),
                pat: self.pat(&repeat.pat),
                body: self.plain_block(&repeat.body),
            },
            _ => ExprKind::Missing("control flow"),
        }
    }

    fn label(&mut self, label: Option<&syn::Label>) -> Option<Name> {
        label.map(|label| self.lifetime(&label.name))
    }

    fn jump(&mut self, expr: &SynExpr, span: Span) -> ExprKind {
        match expr {
            SynExpr::Break(jump) => {
                let label = jump.label.as_ref().map(|label| self.lifetime(label));
                ExprKind::Break(label, jump.expr.as_ref().map(|value| self.expr(value)))
            }
            SynExpr::Continue(jump) => ExprKind::Continue(jump.label.as_ref().map(|label| self.lifetime(label))),
            SynExpr::Return(jump) => ExprKind::Return(jump.expr.as_ref().map(|value| self.expr(value))),
            SynExpr::Yield(yielded) => {
                let value = yielded.expr.as_ref().map(|value| self.expr(value));
                self.yielded(value, span)
            }
            SynExpr::Verbatim(tokens) => self.verbatim_expr(tokens, span),
            _ => ExprKind::Missing("jump"),
        }
    }

    /// `yield e`: inside a known stream one possible result of it, else a call of something unknown.
    fn yielded(&mut self, value: Option<ExprId>, span: Span) -> ExprKind {
        if let Some(label) = self.yield_label {
            let cond = self.add(span, ExprKind::Missing("whether this is the value asked for"));
            let jump = self.add(span, ExprKind::Break(Some(label), value));
            let then = self.wrapped(jump);
            return ExprKind::If { cond, then, otherwise: None };
        }
        let args = value.into_iter().map(|value| MacroArg { name: None, sigil: None, value, format: None }).collect();
        let input = MacroText { text: "".into(), span };
        ExprKind::Macro(MacroExpr { path: Path::plain(&["yield"]), input, reading: MacroReading::Args(args) })
    }

    /// `become e` returns; other tokens that syn kept are a gap.
    fn verbatim_expr(&mut self, tokens: &proc_macro2::TokenStream, span: Span) -> ExprKind {
        let mut trees = tokens.clone().into_iter();
        if trees.next().is_some_and(|first| first.to_string() == "become")
            && let Ok(value) = syn::parse2::<SynExpr>(trees.collect())
        {
            return ExprKind::Return(Some(self.expr(&value)));
        }
        self.unread(span, "expression");
        ExprKind::Missing("unparsed expression")
    }

    fn operator(&mut self, expr: &SynExpr) -> ExprKind {
        match expr {
            SynExpr::Unary(unary) => {
                let value = self.expr(&unary.expr);
                match unary.op {
                    UnOp::Deref(_) => ExprKind::Deref(value),
                    UnOp::Not(_) => ExprKind::Unary(UnaryOp::Not, value),
                    _ => ExprKind::Unary(UnaryOp::Neg, value),
                }
            }
            SynExpr::Assign(assign) => ExprKind::Assign(self.expr(&assign.left), self.expr(&assign.right)),
            SynExpr::Binary(binary) => {
                let (left, right) = (self.expr(&binary.left), self.expr(&binary.right));
                match binary_op(&binary.op) {
                    Ok(op) => ExprKind::Binary(op, left, right),
                    Err(op) => ExprKind::AssignOp(op, left, right),
                }
            }
            _ => ExprKind::Missing("operator"),
        }
    }

    fn closure(&mut self, closure: &syn::ExprClosure) -> ExprKind {
        let params = closure.inputs.iter().map(|input| match input {
            syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
            other => (self.pat(other), None),
        });
        ExprKind::Closure {
            params: params.collect(),
            result: self.result(&closure.output),
            is_async: closure.asyncness.is_some(),
            is_move: closure.capture.is_some(),
            body: self.expr(&closure.body),
        }
    }

    fn struct_value(&mut self, value: &syn::ExprStruct) -> ExprKind {
        let path = self.qpath(value.qself.as_ref(), &value.path);
        let fields = value.fields.iter().map(|field| {
            let (name, span) = self.member(&field.member);
            (name, span, self.expr(&field.expr))
        });
        ExprKind::Struct { path, fields: fields.collect(), base: value.rest.as_ref().map(|base| self.expr(base)) }
    }

    /// A literal; `None` for what proc-macro2 lexed and syn does not know.
    pub(super) fn literal(&mut self, lit: &Lit) -> Option<Literal> {
        let suffix = |text: &str| (!text.is_empty()).then(|| Name::new(text));
        Some(match lit {
            Lit::Str(text) => Literal::Str(Name::from(&text.value())),
            Lit::ByteStr(_) | Lit::CStr(_) => Literal::Bytes,
            Lit::Byte(_) => Literal::Byte,
            Lit::Char(_) => Literal::Char,
            Lit::Int(int) => {
                // A pattern's literal may carry its sign.
                let value = int.base10_digits().trim_start_matches('-').parse().unwrap_or(u128::MAX);
                Literal::Int(value, suffix(int.suffix()))
            }
            Lit::Float(float) => Literal::Float(suffix(float.suffix())),
            Lit::Bool(value) => Literal::Bool(value.value),
            _ => return None,
        })
    }
}

/// The operator; `Err` for one that assigns.
fn binary_op(op: &BinOp) -> Result<BinaryOp, &'static str> {
    Ok(match op {
        BinOp::Add(_) => BinaryOp::Arith("add"),
        BinOp::Sub(_) => BinaryOp::Arith("sub"),
        BinOp::Mul(_) => BinaryOp::Arith("mul"),
        BinOp::Div(_) => BinaryOp::Arith("div"),
        BinOp::Rem(_) => BinaryOp::Arith("rem"),
        BinOp::BitXor(_) => BinaryOp::Arith("bitxor"),
        BinOp::BitAnd(_) => BinaryOp::Arith("bitand"),
        BinOp::BitOr(_) => BinaryOp::Arith("bitor"),
        BinOp::Shl(_) => BinaryOp::Arith("shl"),
        BinOp::Shr(_) => BinaryOp::Arith("shr"),
        BinOp::And(_) => BinaryOp::And,
        BinOp::Or(_) => BinaryOp::Or,
        BinOp::Eq(_) => BinaryOp::Compare("=="),
        BinOp::Lt(_) => BinaryOp::Compare("<"),
        BinOp::Le(_) => BinaryOp::Compare("<="),
        BinOp::Ne(_) => BinaryOp::Compare("!="),
        BinOp::Ge(_) => BinaryOp::Compare(">="),
        BinOp::Gt(_) => BinaryOp::Compare(">"),
        BinOp::AddAssign(_) => return Err("add"),
        BinOp::SubAssign(_) => return Err("sub"),
        BinOp::MulAssign(_) => return Err("mul"),
        BinOp::DivAssign(_) => return Err("div"),
        BinOp::RemAssign(_) => return Err("rem"),
        BinOp::BitXorAssign(_) => return Err("bitxor"),
        BinOp::BitAndAssign(_) => return Err("bitand"),
        BinOp::BitOrAssign(_) => return Err("bitor"),
        BinOp::ShlAssign(_) => return Err("shl"),
        BinOp::ShrAssign(_) => return Err("shr"),
        _ => return Err("add"),
    })
}
