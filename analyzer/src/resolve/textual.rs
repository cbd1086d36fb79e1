//! Macros among the items of a module, in textual order: definitions, calls, `include!`.

use super::collect::{Collector, Ctx, ItemCall};
use super::defs::{Def, MacroData};
use super::modfile::{Lookup, beside};
use super::path::Ns;
use super::program::Textual;
use super::scope::Reach;
use crate::diag::Severity;
use crate::hir::{FileHir, Item, ItemId, MacroText, Path};

impl Collector {
    pub(crate) fn macro_rules(&mut self, ctx: &mut Ctx, id: ItemId, item: &Item, exported: bool) {
        let krate = self.p.defs[ctx.module].krate;
        let at = self.p.defs.macros.len() as u32;
        self.p.defs.macros.push(MacroData { name: item.name, krate, file: ctx.file, item: id });
        self.p.textual.push(Textual { name: item.name, def: at, before: ctx.macros });
        ctx.macros = Some(self.p.textual.len() as u32 - 1);
        if exported {
            let root = self.p.defs[krate].root;
            self.p.declare(root, item.name, Ns::Macros, Def::Macro(at), Reach::All);
        }
    }

    /// A call of a textual macro is expanded where it stands. Any other waits until names are known: `read`, the items
    /// that a reader saw in the input, count when it does not lead to a macro of the workspace.
    pub(crate) fn item_call(
        &mut self,
        ctx: &mut Ctx,
        hir: &FileHir,
        item: &Item,
        (path, input): (&Path, &MacroText),
        read: &[ItemId],
    ) {
        if path.as_ident().is_some_and(|name| name == "include") {
            return self.include(ctx, item, input);
        }
        let read = read.to_vec();
        let call = ItemCall { ctx: ctx.clone(), path: path.clone(), input: input.clone(), read, span: item.span };
        match path.as_ident().and_then(|name| self.p.textual_macro(ctx.macros, name)) {
            None => self.calls.push(call),
            Some(known) => match self.expand_call(&call, known) {
                Some(macros) => ctx.macros = macros,
                None => self.collect_items(ctx, hir, &call.read),
            },
        }
    }

    fn include(&mut self, ctx: &mut Ctx, item: &Item, input: &MacroText) {
        let text = input.text.trim().trim_end_matches(',').trim();
        let literal = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let Some(path) = literal.filter(|path| !path.contains('\\') && !path.contains('"')) else {
            let message = format!("`include!({text})` is not a literal path");
            return self.note(Some(item.span), Severity::Gap, "unread_include", message);
        };
        let own = self.p.input.files.get(ctx.file).map_or("", |file| file.path.as_str());
        match self.table.exact(&beside(own).dir, path) {
            Lookup::Found(file, place) => {
                if self.may_enter(item.span, file) {
                    let mut inside = Ctx { file, place, ..ctx.clone() };
                    self.collect_file(&mut inside);
                    ctx.macros = inside.macros;
                }
            }
            Lookup::Escapes(_) => {
                self.note(
                    Some(item.span),
                    Severity::Unreadable,
                    "path_escapes_root",
                    format!("the included path `{path}` leaves the workspace"),
                );
            }
            Lookup::Missing(_) => {
                self.note(
                    Some(item.span),
                    Severity::Gap,
                    "unread_include",
                    format!("the included file `{path}` is not part of the input"),
                );
            }
        }
    }
}
