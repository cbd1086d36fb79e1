//! Declaring functions, types, traits, impls, constants and statics in the tables.

use super::collect::{Collector, Ctx, ItemCall, PathTask};
use super::defs::*;
use super::path::Ns;
use super::scope::Reach;
use crate::hir::{EnumDef, Fields, FileHir, ImplDef, Item, ItemId, ItemKind, Shape, StructDef, TraitDef};
use crate::ty::{AdtId, AliasId, BodyOwner, ConstId, FnId, ImplId, ModuleId, StaticId, TraitId};

impl Collector {
    /// Declares an item that is neither a module, import nor macro.
    pub(crate) fn collect_def(&mut self, ctx: &Ctx, hir: &FileHir, id: ItemId, item: &Item, reach: Reach) {
        let container = Container::Module(ctx.module);
        let def = match &item.kind {
            ItemKind::Fn(_) => {
                let id = self.function(ctx, hir, id, item, container);
                self.declare_as(ctx, item, &[Ns::Values], Def::Fn(id), reach)
            }
            ItemKind::Struct(def) => self.structure(ctx, item, def, AdtKind::Struct, reach),
            ItemKind::Union(def) => self.structure(ctx, item, def, AdtKind::Union, reach),
            ItemKind::Enum(def) => self.enumeration(ctx, item, def, reach),
            ItemKind::Trait(def) => self.trait_item(ctx, hir, item, def, reach),
            ItemKind::Impl(def) if !def.negative => return self.impl_item(ctx, hir, item, def),
            ItemKind::TypeAlias { .. } => {
                let id = self.alias(ctx, item, container);
                self.declare_as(ctx, item, &[Ns::Types], Def::Alias(id), reach)
            }
            ItemKind::Const { .. } => {
                let id = self.constant(ctx, hir, item, container);
                self.declare_as(ctx, item, &[Ns::Values], Def::Const(id), reach)
            }
            ItemKind::Static { ty, body, .. } => {
                let id = StaticId(self.p.defs.statics.len() as u32);
                self.p.defs.statics.push(StaticData {
                    name: item.name,
                    path: item.name,
                    module: ctx.module,
                    ty: ty.clone(),
                    body: body.map(|body| (ctx.file, body)),
                    attrs: item.attrs.clone(),
                });
                let def = self.declare_as(ctx, item, &[Ns::Values], Def::Static(id), reach);
                self.tasks.push(PathTask::Def(def));
                if let Some(body) = body {
                    self.collect_body(ctx, hir, *body, BodyOwner::Static(id));
                }
                def
            }
            _ => return,
        };
        if matches!(def, Def::Adt(_) | Def::Alias(_)) {
            self.tasks.push(PathTask::Def(def));
        }
    }

    fn declare_as(&mut self, ctx: &Ctx, item: &Item, spaces: &[Ns], def: Def, reach: Reach) -> Def {
        if item.name != "_" && !item.name.is_empty() {
            for ns in spaces {
                self.p.declare(ctx.module, item.name, *ns, def, reach);
            }
        }
        def
    }

    fn function(&mut self, ctx: &Ctx, hir: &FileHir, item_id: ItemId, item: &Item, container: Container) -> FnId {
        let id = FnId(self.p.defs.fns.len() as u32);
        self.p.defs.fns.push(FnData {
            name: item.name,
            path: item.name,
            container,
            module: ctx.module,
            source: FnSource::Item(ctx.file, item_id),
            span: item.span,
            attrs: item.attrs.clone(),
        });
        if matches!(container, Container::Module(_)) {
            self.tasks.push(PathTask::Def(Def::Fn(id)));
        }
        if let ItemKind::Fn(def) = &item.kind
            && let Some(body) = def.body
        {
            self.collect_body(ctx, hir, body, BodyOwner::Fn(id));
        }
        id
    }

    fn constant(&mut self, ctx: &Ctx, hir: &FileHir, item: &Item, container: Container) -> ConstId {
        let id = ConstId(self.p.defs.consts.len() as u32);
        let ItemKind::Const { ty, body } = &item.kind else { return id };
        self.p.defs.consts.push(ConstData {
            name: item.name,
            path: item.name,
            container,
            module: ctx.module,
            ty: ty.clone(),
            body: body.map(|body| (ctx.file, body)),
        });
        if matches!(container, Container::Module(_)) {
            self.tasks.push(PathTask::Def(Def::Const(id)));
        }
        if let Some(body) = body {
            self.collect_body(ctx, hir, *body, BodyOwner::Const(id));
        }
        id
    }

    fn alias(&mut self, ctx: &Ctx, item: &Item, container: Container) -> AliasId {
        let id = AliasId(self.p.defs.aliases.len() as u32);
        let ItemKind::TypeAlias { generics, bounds, ty } = &item.kind else { return id };
        self.p.defs.aliases.push(AliasData {
            name: item.name,
            path: item.name,
            container,
            module: ctx.module,
            generics: generics.clone(),
            bounds: bounds.clone(),
            ty: ty.clone(),
        });
        id
    }

    fn structure(&mut self, ctx: &Ctx, item: &Item, def: &StructDef, kind: AdtKind, reach: Reach) -> Def {
        let variant = VariantData {
            name: item.name,
            shape: def.fields.shape,
            fields: self.fields(ctx.module, &def.fields),
            attrs: Default::default(),
        };
        let spaces: &[Ns] = if def.fields.shape == Shape::Named { &[Ns::Types] } else { &[Ns::Types, Ns::Values] };
        let id = self.adt(ctx, item, kind, def.generics.clone(), vec![variant]);
        self.declare_as(ctx, item, spaces, Def::Adt(id), reach)
    }

    fn enumeration(&mut self, ctx: &Ctx, item: &Item, def: &EnumDef, reach: Reach) -> Def {
        let taken = def.variants.iter().filter(|variant| self.takes(ctx.module, &variant.attrs));
        let variants = taken
            .map(|variant| VariantData {
                name: variant.name,
                shape: variant.fields.shape,
                fields: self.fields(ctx.module, &variant.fields),
                attrs: variant.attrs.clone(),
            })
            .collect();
        let id = self.adt(ctx, item, AdtKind::Enum, def.generics.clone(), variants);
        self.declare_as(ctx, item, &[Ns::Types], Def::Adt(id), reach)
    }

    fn adt(
        &mut self,
        ctx: &Ctx,
        item: &Item,
        kind: AdtKind,
        generics: crate::hir::Generics,
        variants: Vec<VariantData>,
    ) -> AdtId {
        let id = AdtId(self.p.defs.adts.len() as u32);
        self.p.defs.adts.push(AdtData {
            name: item.name,
            path: item.name,
            kind,
            module: ctx.module,
            generics,
            variants,
            attrs: item.attrs.clone(),
            span: item.span,
            derives: Vec::new(),
        });
        id
    }

    fn fields(&self, module: ModuleId, fields: &Fields) -> Vec<FieldData> {
        let taken = fields.fields.iter().filter(|field| self.takes(module, &field.attrs));
        let mut found: Vec<FieldData> = Vec::with_capacity(fields.fields.len());
        for field in taken {
            // The same field under two cfg branches: the first stands for both.
            if found.iter().any(|known| known.name == field.name) {
                continue;
            }
            found.push(FieldData {
                name: field.name,
                ty: field.ty.clone(),
                path: field.name,
                attrs: field.attrs.clone(),
                span: field.span,
            });
        }
        found
    }

    fn trait_item(&mut self, ctx: &Ctx, hir: &FileHir, item: &Item, def: &TraitDef, reach: Reach) -> Def {
        let id = TraitId(self.p.defs.traits.len() as u32);
        self.p.defs.traits.push(TraitData {
            name: item.name,
            path: item.name,
            module: ctx.module,
            generics: def.generics.clone(),
            supertraits: def.supertraits.clone(),
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
            attrs: item.attrs.clone(),
            span: item.span,
        });
        let named = self.declare_as(ctx, item, &[Ns::Types], Def::Trait(id), reach);
        // Before its functions: blocks in them take paths that follow the trait's.
        self.tasks.push(PathTask::Def(named));
        let (fns, types, consts) = self.members(ctx, hir, &def.items, Container::Trait(id));
        let data = &mut self.p.defs.traits[id.index()];
        (data.fns, data.types, data.consts) = (fns, types, consts);
        named
    }

    fn impl_item(&mut self, ctx: &Ctx, hir: &FileHir, item: &Item, def: &ImplDef) {
        let id = ImplId(self.p.defs.impls.len() as u32);
        self.p.defs.impls.push(ImplData {
            module: ctx.module,
            generics: def.generics.clone(),
            trait_: def.trait_.clone().map(|path| (path, None)),
            self_ty: def.self_ty.clone(),
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
            attrs: item.attrs.clone(),
            derived: None,
            derived_field: None,
            span: item.span,
        });
        self.tasks.push(PathTask::Impl(id));
        let (fns, types, consts) = self.members(ctx, hir, &def.items, Container::Impl(id));
        let data = &mut self.p.defs.impls[id.index()];
        (data.fns, data.types, data.consts) = (fns, types, consts);
    }

    /// Declares the items of a trait or impl.
    fn members(
        &mut self,
        ctx: &Ctx,
        hir: &FileHir,
        items: &[ItemId],
        container: Container,
    ) -> (Vec<FnId>, Vec<AliasId>, Vec<ConstId>) {
        let (mut fns, mut types, mut consts) = (Vec::new(), Vec::new(), Vec::new());
        for &id in items {
            let Some(item) = hir.items.get(id) else { continue };
            if !self.takes(ctx.module, &item.attrs) {
                continue;
            }
            match &item.kind {
                ItemKind::Fn(_) => fns.push(self.function(ctx, hir, id, item, container)),
                ItemKind::TypeAlias { .. } => types.push(self.alias(ctx, item, container)),
                ItemKind::Const { .. } => consts.push(self.constant(ctx, hir, item, container)),
                ItemKind::MacroCall { path, input, items } => {
                    let call = ItemCall {
                        ctx: ctx.clone(),
                        path: path.clone(),
                        input: input.clone(),
                        read: items.clone(),
                        span: item.span,
                    };
                    let (more_fns, more_types, more_consts) = match self.expand_members(&call) {
                        Some((ctx, hir)) => self.members(&ctx, &hir, &hir.root, container),
                        None => self.members(ctx, hir, items, container),
                    };
                    fns.extend(more_fns);
                    types.extend(more_types);
                    consts.extend(more_consts);
                }
                _ => {}
            }
        }
        (fns, types, consts)
    }
}
