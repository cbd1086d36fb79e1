//! Ways to rewrite a program that keep what it does, and its lines.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Pat, Stmt};

use super::edits::Edits;

/// One way.
pub(super) struct Way {
    /// In names of variants and in messages.
    pub(super) name: &'static str,
    edit: fn(&mut Edits, &syn::File),
    /// Items that the edits refer to, put at the end.
    more: &'static str,
    /// Words that a text must not have.
    not: &'static [&'static str],
}

const fn way(name: &'static str, edit: fn(&mut Edits, &syn::File)) -> Way {
    Way { name, edit, more: "", not: &[] }
}

/// All of them.
pub(super) const WAYS: &[Way] = &[
    way("block", |edits, file| inits(file, &mut |init| edits.around(init.span(), "{ ", " }"))),
    way("argument_block", |edits, file| arguments(file, &mut |arg| edits.around(arg.span(), "{ ", " }"))),
    way("closure", |edits, file| stays(file, &mut |init| edits.around(init.span(), "(|| ", ")()"))),
    way("tuple", |edits, file| {
        locals(file, &mut |pat, init| {
            edits.around(pat.span(), "(", ",)");
            edits.around(init.span(), "(", ",)");
        })
    }),
    way("boxed", |edits, file| inits(file, &mut |init| edits.around(init.span(), "*Box::new(", ")"))),
    way("option", |edits, file| inits(file, &mut |init| edits.around(init.span(), "Some(", ").unwrap()"))),
    way("matched", |edits, file| {
        inits(file, &mut |init| edits.around(init.span(), "match (", ") { matched_value => matched_value }"))
    }),
    way("looped", |edits, file| stays(file, &mut |init| edits.around(init.span(), "loop { break ", " }"))),
    Way {
        more: "fn metamorphic_same<T>(value: T) -> T { value }",
        ..way("identity", |edits, file| {
            inits(file, &mut |init| edits.around(init.span(), "crate::metamorphic_same(", ")"))
        })
    },
    Way {
        more: "struct MetamorphicNew<T>(T); impl<T> MetamorphicNew<T> { fn get(self) -> T { self.0 } }",
        ..way("newtype", |edits, file| {
            inits(file, &mut |init| edits.around(init.span(), "crate::MetamorphicNew(", ").get()"))
        })
    },
    Way {
        more: "trait MetamorphicPass: Sized { fn pass(self) -> Self { self } } impl<T> MetamorphicPass for T {}",
        ..way("blanket", |edits, file| {
            inits(file, &mut |init| edits.around(init.span(), "crate::MetamorphicPass::pass(", ")"))
        })
    },
    way("awaited", |edits, file| async_inits(file, &mut |init| edits.around(init.span(), "async { ", " }.await"))),
    // A handler answers where it yields: that is another line then.
    Way { not: &["actix_web", "axum", "rocket"], ..way("inner_fn", inner_functions) },
    way("body_closure", |edits, file| {
        functions(file, &mut |sig, block| {
            let hides = matches!(&sig.output, syn::ReturnType::Type(_, ty) if has_impl(ty));
            if sig.asyncness.is_none() && sig.constness.is_none() && !hides {
                edits.around(block.span(), "{ (|| ", ")() }");
            }
        })
    }),
    way("while_let", |edits, file| {
        loops(file, &mut |for_loop| {
            let (pat, iter) = (for_loop.pat.span(), for_loop.expr.span());
            edits.before(for_loop.for_token.span(), "{ let mut looped_items = IntoIterator::into_iter(");
            let text = |span: Span| span.source_text().unwrap_or_default();
            edits.replace(for_loop.for_token.span(), &text(iter));
            edits.after(for_loop.for_token.span(), "); while let Some(");
            edits.after(pat, ") ");
            edits.replace(for_loop.in_token.span(), "=");
            edits.replace(iter, "looped_items.next()");
            edits.after(for_loop.body.span(), " }");
        })
    }),
    way("if_let_match", |edits, file| {
        if_lets(file, &mut |branch, pat, value| {
            edits.replace(branch.if_token.span(), "match");
            let text = |span: Span| span.source_text().unwrap_or_default();
            edits.replace(branch.cond.span(), &format!("{} {{ {} =>", text(value.span()), text(pat.span())));
            match &branch.else_branch {
                Some((token, _)) => {
                    edits.replace(token.span(), "_ =>");
                    edits.after(branch.span(), " }");
                }
                None => edits.after(branch.span(), " _ => {} }"),
            }
        })
    }),
    Way { not: &["crate::", "super::", "self::", "macro_rules"], ..way("module", in_module) },
    Way { not: &["macro_rules"], ..way("renamed", renamed) },
    way("ufcs", |edits, file| {
        methods(file, &mut |call| {
            // What a name stands for may be a reference: the method would see through it.
            if !matches!(&*call.receiver, Expr::Field(_)) {
                return;
            }
            let path = match call.method.to_string().as_str() {
                "clone" => "Clone::clone",
                "to_string" => "ToString::to_string",
                _ => return,
            };
            edits.before(call.receiver.span(), &format!("{path}(&"));
            edits.replace(call.dot_token.span(), ")");
            edits.replace(call.method.span(), "");
            edits.replace(call.paren_token.span.join(), "");
        })
    }),
];

/// The rewritten text; `None` where the way changes nothing.
pub(super) fn apply(way: &Way, text: &str) -> Option<String> {
    // Policies other than this one may name paths and stores.
    let elsewhere = way.name == "module" && !text.starts_with("//@ policy: strict\n");
    if elsewhere || way.not.iter().any(|word| text.contains(word)) {
        return None;
    }
    let file = syn::parse_file(text).expect("a fixture parses");
    let mut edits = Edits::default();
    (way.edit)(&mut edits, &file);
    if edits.is_empty() {
        return None;
    }
    let made = edits.apply(text) + way.more + "\n";
    if let Err(error) = syn::parse_file(&made) {
        let line = error.span().start().line;
        panic!("{}: {error} in line {line}: {}", way.name, made.lines().nth(line - 1).unwrap_or_default());
    }
    Some(made)
}

type OnLocal<'a> = &'a mut dyn FnMut(&Pat, &Expr);

/// `let` with a value and no type or `else`, as far as wrapping the value keeps what it is: places, references and
/// constructors whose types come from outside stay.
struct Locals<'a, 'f>(OnLocal<'a>, std::marker::PhantomData<&'f ()>);

impl Visit<'_> for Locals<'_, '_> {
    fn visit_stmt(&mut self, stmt: &Stmt) {
        if let Stmt::Local(local) = stmt
            && let Some(init) = &local.init
            && init.diverge.is_none()
            && !matches!(local.pat, Pat::Type(_))
            && movable(&init.expr)
        {
            (self.0)(&local.pat, &init.expr);
        }
        visit::visit_stmt(self, stmt);
    }
}

/// Whether the expression makes a value, rather than naming a place or lending one.
fn movable(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Macro(_)
            | Expr::Await(_)
            | Expr::Try(_)
            | Expr::Match(_)
            | Expr::Binary(_)
            | Expr::If(_)
    )
}

fn locals(file: &syn::File, f: OnLocal<'_>) {
    Locals(f, std::marker::PhantomData).visit_file(file);
}

fn inits(file: &syn::File, f: &mut dyn FnMut(&Expr)) {
    locals(file, &mut |_, init| f(init));
}

/// Initial values that control does not leave by and that wait for nothing.
fn stays(file: &syn::File, f: &mut dyn FnMut(&Expr)) {
    inits(file, &mut |init| {
        let mut leaves = Leaves(false);
        leaves.visit_expr(init);
        if !leaves.0 {
            f(init);
        }
    });
}

struct Leaves(bool);

impl Visit<'_> for Leaves {
    fn visit_expr(&mut self, expr: &Expr) {
        let opaque =
            matches!(expr, Expr::Macro(call) if !call.mac.path.is_ident("format") && !call.mac.path.is_ident("vec"));
        self.0 |= opaque
            || matches!(
                expr,
                Expr::Try(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Await(_) | Expr::Yield(_)
            );
        visit::visit_expr(self, expr);
    }
}

fn async_inits(file: &syn::File, f: &mut dyn FnMut(&Expr)) {
    functions(file, &mut |sig, block| {
        if sig.asyncness.is_some() {
            let mut on = |_: &Pat, init: &Expr| {
                let text = init.span().source_text().unwrap_or_default();
                if !text.contains('?') && !text.contains("return") && !text.contains("break") {
                    f(init);
                }
            };
            for stmt in &block.stmts {
                if matches!(stmt, Stmt::Local(_)) {
                    Locals(&mut on, std::marker::PhantomData).visit_stmt_shallow(stmt);
                }
            }
        }
    });
}

impl Locals<'_, '_> {
    fn visit_stmt_shallow(&mut self, stmt: &Stmt) {
        if let Stmt::Local(local) = stmt
            && let Some(init) = &local.init
            && init.diverge.is_none()
            && !matches!(local.pat, Pat::Type(_))
            && movable(&init.expr)
        {
            (self.0)(&local.pat, &init.expr);
        }
    }
}

/// Calls `on` for each node of a kind.
macro_rules! visitor {
    ($(#[$doc:meta])* $name:ident, $method:ident, $node:ty) => {
        $(#[$doc])*
        fn $name(file: &syn::File, on: &mut dyn FnMut(&$node)) {
            struct Found<'a>(&'a mut dyn FnMut(&$node));
            impl Visit<'_> for Found<'_> {
                fn $method(&mut self, node: &$node) {
                    (self.0)(node);
                    visit::$method(self, node);
                }
            }
            Found(on).visit_file(file);
        }
    };
}

visitor!(calls, visit_expr_call, syn::ExprCall);
visitor!(methods, visit_expr_method_call, syn::ExprMethodCall);
visitor!(all_loops, visit_expr_for_loop, syn::ExprForLoop);
visitor!(ifs, visit_expr_if, syn::ExprIf);
visitor!(item_fns, visit_item_fn, syn::ItemFn);

/// Arguments of calls that make values.
fn arguments(file: &syn::File, f: &mut dyn FnMut(&Expr)) {
    calls(file, &mut |call| call.args.iter().filter(|arg| movable(arg)).for_each(&mut *f));
}

fn loops(file: &syn::File, f: &mut dyn FnMut(&syn::ExprForLoop)) {
    let one_line = |span: Span| span.start().line == span.end().line;
    all_loops(file, &mut |for_loop| {
        let header = [for_loop.pat.span(), for_loop.expr.span()].into_iter().all(one_line)
            && for_loop.for_token.span().start().line == for_loop.expr.span().end().line;
        if for_loop.label.is_none() && header {
            f(for_loop);
        }
    });
}

fn if_lets(file: &syn::File, f: &mut dyn FnMut(&syn::ExprIf, &Pat, &Expr)) {
    let mut chained_on = Vec::new();
    ifs(file, &mut |branch| chained_on.extend(branch.else_branch.iter().map(|(_, other)| other.span().start())));
    ifs(file, &mut |branch| {
        if chained_on.contains(&branch.span().start()) {
            return;
        }
        let Expr::Let(condition) = &*branch.cond else { return };
        let chained = matches!(&branch.else_branch, Some((_, other)) if !matches!(**other, Expr::Block(_)));
        let line = branch.if_token.span().start().line;
        if !chained && condition.expr.span().end().line == line {
            f(branch, &condition.pat, &condition.expr);
        }
    });
}

/// Functions that are not part of a trait or impl, with a body.
fn functions(file: &syn::File, f: &mut dyn FnMut(&syn::Signature, &syn::Block)) {
    item_fns(file, &mut |item| f(&item.sig, &item.block));
}

fn has_impl(ty: &syn::Type) -> bool {
    quote::ToTokens::to_token_stream(ty).to_string().contains("impl ")
}

/// Moves each body into a function of its own that the old one calls.
fn inner_functions(edits: &mut Edits, file: &syn::File) {
    item_fns(file, &mut |item| {
        let sig = &item.sig;
        let names: Option<Vec<String>> = sig
            .inputs
            .iter()
            .map(|input| match input {
                syn::FnArg::Typed(typed) if typed.attrs.is_empty() => match &*typed.pat {
                    Pat::Ident(name) if name.subpat.is_none() => Some(name.ident.to_string()),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        let (Some(names), true) = (names, item.attrs.is_empty() && sig.constness.is_none()) else { return };
        let start = sig.fn_token.span();
        let text = start.join(item.block.brace_token.span.open()).and_then(|span| span.source_text());
        let Some(text) = text.filter(|text| !text.contains('\n')) else { return };
        let inner = text.replacen(&sig.ident.to_string(), &format!("{}_inner", sig.ident), 1);
        let (asyncness, waits) = if sig.asyncness.is_some() { ("async ", ".await") } else { ("", "") };
        let call = format!(" {}_inner({}){waits} }} {asyncness}{inner}", sig.ident, names.join(", "));
        edits.after(item.block.brace_token.span.open(), &call);
    });
}

/// Puts all items into a module.
fn in_module(edits: &mut Edits, file: &syn::File) {
    let (Some(first), Some(last)) = (file.items.first(), file.items.last()) else { return };
    edits.before(first.span(), "pub mod moved { ");
    edits.after(last.span(), " }");
}

/// Gives locals other names, wherever their name is used for nothing else.
fn renamed(edits: &mut Edits, file: &syn::File) {
    let mut bound: Vec<String> = Vec::new();
    locals(file, &mut |pat, _| {
        if let Pat::Ident(name) = pat {
            bound.push(name.ident.to_string());
        }
    });
    let tokens: TokenStream = file.items.iter().map(quote::ToTokens::to_token_stream).collect();
    let mut uses: Vec<(proc_macro2::Ident, bool)> = Vec::new();
    let mut texts = Vec::new();
    idents(tokens, &mut uses, &mut texts);
    bound.sort();
    bound.dedup();
    bound.retain(|name| uses.iter().all(|(ident, free)| *free || ident != name) && name != "self");
    for (ident, _) in uses.iter().filter(|(ident, _)| bound.iter().any(|name| ident == name)) {
        edits.replace(ident.span(), &format!("{ident}_renamed"));
    }
    for text in texts {
        let old = text.to_string();
        let mut new = old.clone();
        for name in &bound {
            for end in ["}", ":"] {
                new = new.replace(&format!("{{{name}{end}"), &format!("{{{name}_renamed{end}"));
            }
            new = new.replace(&format!("{name}$}}"), &format!("{name}_renamed$}}"));
        }
        if new != old {
            edits.replace(text.span(), &new);
        }
    }
}

/// All identifiers, and whether each stands where a local may; all literals.
fn idents(tokens: TokenStream, uses: &mut Vec<(proc_macro2::Ident, bool)>, texts: &mut Vec<proc_macro2::Literal>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: Option<usize>, sign: char| matches!(at.and_then(|at| trees.get(at)), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => idents(group.stream(), uses, texts),
            TokenTree::Literal(literal) => texts.push(literal.clone()),
            TokenTree::Ident(ident) => {
                let before = at.checked_sub(1);
                let field = punct(before, '.') && !punct(at.checked_sub(2), '.');
                let named =
                    punct(Some(at + 1), ':') || punct(Some(at + 1), '!') || punct(before, ':') || punct(before, '\'');
                let keyword = matches!(before.and_then(|at| trees.get(at)), Some(TokenTree::Ident(word)) if word == "fn" || word == "mod");
                let short = punct(before, ',') || before.is_none();
                let closed = punct(Some(at + 1), ',') || trees.len() == at + 1;
                // `S { name, .. }` names a field; so may any list.
                uses.push((ident.clone(), !(field || named || keyword || short && closed)));
            }
            TokenTree::Punct(_) => {}
        }
    }
}
