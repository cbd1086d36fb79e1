//! Items as text.

use super::super::item::{Attrs, BodyId, Cfg, Fields, FnDef, Item, ItemId, ItemKind, Shape, TagAt, UseLeaf, Vis};
use super::Printer;
use super::path::{bounds, generics, path, ty};

impl Printer<'_> {
    pub(super) fn attrs(&mut self, attrs: &Attrs, mark: &str) {
        for line in attr_lines(attrs) {
            self.line(&format!("{mark}[{line}]"));
        }
    }

    pub(super) fn item(&mut self, id: ItemId) {
        let hir = self.hir;
        let item = &hir.items[id];
        self.attrs(&item.attrs, "#");
        let head = |word: &str| format!("{}{word} {}", vis(&item.vis), item.name);
        match &item.kind {
            ItemKind::Mod(items) => self.members(&head("mod"), items),
            ItemKind::ModFile(None) => self.line(&format!("{};", head("mod"))),
            ItemKind::ModFile(Some(at)) => self.line(&format!("{}; // {at:?}", head("mod"))),
            ItemKind::Use(leaves) => {
                leaves.iter().for_each(|leaf| self.line(&format!("{}use {};", vis(&item.vis), import(leaf))))
            }
            ItemKind::ExternCrate { krate, alias } => {
                let alias = alias.map_or(String::new(), |alias| format!(" as {alias}"));
                self.line(&format!("extern crate {krate}{alias};"));
            }
            ItemKind::Fn(def) => self.function(item, def),
            ItemKind::Struct(def) | ItemKind::Union(def) => {
                let (params, clause) = generics(&def.generics);
                let word = if matches!(item.kind, ItemKind::Union(_)) { "union" } else { "struct" };
                self.line(&format!("{}{params}{}{clause}", head(word), fields(&def.fields)));
            }
            ItemKind::Enum(def) => {
                let (params, clause) = generics(&def.generics);
                self.nested(&format!("{}{params}{clause}", head("enum")), |printer| {
                    for variant in &def.variants {
                        printer.attrs(&variant.attrs, "#");
                        printer.line(&format!("{}{},", variant.name, fields(&variant.fields)));
                    }
                });
            }
            ItemKind::Trait(def) => {
                let (params, clause) = generics(&def.generics);
                let supers =
                    if def.supertraits.is_empty() { String::new() } else { format!(": {}", bounds(&def.supertraits)) };
                self.members(&format!("{}{params}{supers}{clause}", head("trait")), &def.items);
            }
            ItemKind::Impl(def) => {
                let (params, clause) = generics(&def.generics);
                let negative = if def.negative { "!" } else { "" };
                let of = def.trait_.as_ref().map_or(String::new(), |of| format!("{negative}{} for ", path(of)));
                self.members(&format!("impl{params} {of}{}{clause}", ty(&def.self_ty)), &def.items);
            }
            _ => self.small(item, &head),
        }
    }

    fn small(&mut self, item: &Item, head: &dyn Fn(&str) -> String) {
        match &item.kind {
            ItemKind::TypeAlias { generics: params, bounds: list, ty: to } => {
                let (params, clause) = generics(params);
                let list = if list.is_empty() { String::new() } else { format!(": {}", bounds(list)) };
                let to = to.as_ref().map_or(String::new(), |to| format!(" = {}", ty(to)));
                self.line(&format!("{}{params}{list}{to}{clause};", head("type")));
            }
            ItemKind::Const { ty: of, body } => {
                let line = format!("{}: {}{}", head("const"), ty(of), self.value(*body));
                self.line(&line);
            }
            ItemKind::Static { ty: of, mutable, body } => {
                let word = if *mutable { "static mut" } else { "static" };
                let line = format!("{}: {}{}", head(word), ty(of), self.value(*body));
                self.line(&line);
            }
            ItemKind::MacroRules { rules, exported } => {
                let exported = if *exported { " // exported" } else { "" };
                self.line(&format!("{} {{{} bytes}}{exported}", head("macro_rules!"), rules.text.len()));
            }
            ItemKind::MacroCall { path: of, input, items } => {
                self.members(&format!("{}! /* {} bytes */", path(of), input.text.len()), items);
            }
            ItemKind::ForeignMod(items) => self.members("extern", items),
            _ => {}
        }
    }

    fn members(&mut self, head: &str, items: &[ItemId]) {
        self.nested(head, |printer| items.iter().for_each(|item| printer.item(*item)));
    }

    fn value(&mut self, body: Option<BodyId>) -> String {
        let Some(body) = body else { return ";".to_owned() };
        let body = &self.hir.bodies[body];
        format!(" = {};", self.expr(body, body.root))
    }

    fn function(&mut self, item: &Item, def: &FnDef) {
        let (params, clause) = generics(&def.generics);
        let word = if def.is_async { "async fn" } else { "fn" };
        let body = def.body.map(|body| &self.hir.bodies[body]);
        let list: Vec<String> = def
            .params
            .iter()
            .enumerate()
            .map(|(at, param)| {
                let attrs: String = attr_lines(&param.attrs).iter().map(|line| format!("#[{line}] ")).collect();
                let pat = body.and_then(|body| Some(self.pat(body, *body.params.get(at)?)));
                let name = pat.or(param.name.map(|name| name.to_string())).unwrap_or_else(|| "_".to_owned());
                format!("{attrs}{name}: {}", ty(&param.ty))
            })
            .collect();
        let result = def.result.as_ref().map_or(String::new(), |result| format!(" -> {}", ty(result)));
        let head = format!("{}{word} {}{params}({}){result}{clause}", vis(&item.vis), item.name, list.join(", "));
        match body {
            Some(body) => {
                let text = self.expr(body, body.root);
                self.line(&format!("{head} {text}"));
            }
            None => self.line(&format!("{head};")),
        }
    }
}

fn vis(vis: &Vis) -> &'static str {
    match vis {
        Vis::Private => "",
        Vis::Public => "pub ",
        Vis::Restricted => "pub(in _) ",
    }
}

fn import(leaf: &UseLeaf) -> String {
    match leaf.name {
        None => format!("{}::*", path(&leaf.path)),
        Some(name) if leaf.path.last().is_some_and(|last| last.name == name) => path(&leaf.path),
        Some(name) => format!("{} as {name}", path(&leaf.path)),
    }
}

fn fields(of: &Fields) -> String {
    let list: Vec<String> = of
        .fields
        .iter()
        .map(|field| {
            let attrs: String = attr_lines(&field.attrs).iter().map(|line| format!("#[{line}] ")).collect();
            match of.shape {
                Shape::Tuple => format!("{attrs}{}", ty(&field.ty)),
                _ => format!("{attrs}{}: {}", field.name, ty(&field.ty)),
            }
        })
        .collect();
    match of.shape {
        Shape::Named => format!(" {{ {} }}", list.join(", ")),
        Shape::Tuple => format!("({})", list.join(", ")),
        Shape::Unit => String::new(),
    }
}

fn attr_lines(attrs: &Attrs) -> Vec<String> {
    let mut lines: Vec<String> = attrs.tags.iter().map(tag).collect();
    if !attrs.derives.is_empty() {
        lines.push(format!("derive({})", attrs.derives.iter().map(path).collect::<Vec<_>>().join(", ")));
    }
    lines.extend(attrs.cfg.iter().map(|condition| format!("cfg({})", cfg(condition))));
    for other in &attrs.others {
        let args: Vec<String> = other
            .args
            .iter()
            .map(|(name, value)| match value {
                Some(value) => format!("{name} = {value:?}"),
                None => name.to_string(),
            })
            .collect();
        let args = if args.is_empty() { String::new() } else { format!("({})", args.join(", ")) };
        lines.push(format!("{}{args}", path(&other.path)));
    }
    lines
}

/// The parts of a tag that say something.
pub(super) fn tag(at: &TagAt) -> String {
    let tag = &at.tag;
    let mut parts: Vec<String> = tag.categories.clone();
    parts.extend(tag.none.then(|| "none".to_owned()));
    let single = [
        ("subject", &tag.subject),
        ("retention", &tag.retention),
        ("form", &tag.form),
        ("holds_on", &tag.holds_on),
        ("reason", &tag.reason),
        ("until", &tag.until),
    ];
    let lists = [
        ("purpose", &tag.purposes),
        ("share", &tag.share),
        ("store", &tag.store),
        ("erase", &tag.erase),
        ("access", &tag.access),
        ("rectify", &tag.rectify),
        ("restrict", &tag.restrict),
        ("gate", &tag.gate),
        ("event", &tag.event),
        ("returns", &tag.returns),
        ("allow", &tag.allow),
    ];
    parts.extend(single.iter().filter_map(|(key, value)| value.as_ref().map(|value| format!("{key} = {value:?}"))));
    parts.extend(
        lists.iter().filter(|(_, values)| !values.is_empty()).map(|(key, values)| format!("{key} = {values:?}")),
    );
    format!("{}({})", if tag.is_personal { "personal" } else { "privacy" }, parts.join(", "))
}

fn cfg(condition: &Cfg) -> String {
    let list = |parts: &[Cfg]| parts.iter().map(cfg).collect::<Vec<_>>().join(", ");
    match condition {
        Cfg::Flag(name) => name.to_string(),
        Cfg::KeyValue(key, value) => format!("{key} = {:?}", value.as_str()),
        Cfg::All(parts) => format!("all({})", list(parts)),
        Cfg::Any(parts) => format!("any({})", list(parts)),
        Cfg::Not(part) => format!("not({})", cfg(part)),
    }
}
