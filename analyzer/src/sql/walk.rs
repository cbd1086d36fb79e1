//! Parsed statements → tables and the columns that placeholders go to.

use std::collections::BTreeSet;
use std::fmt::Display;

use sqlparser::ast::{
    Assignment, CopySource, Delete, Expr, FromTable, Insert, MergeAction, ObjectName, OnConflictAction, OnInsert,
    Query, Select, SelectItem, SetExpr, Statement, TableFactor, TableObject, TableWithJoins, Update,
    UpdateTableFromKind,
};

use super::mask::Masked;
use super::{Column, Reading};

/// Reads all statements of a text.
pub(super) fn read(statements: &[Statement], masked: &Masked) -> Reading {
    let mut walk = Walk {
        masked,
        writes: BTreeSet::new(),
        erases: BTreeSet::new(),
        clears: BTreeSet::new(),
        reads: BTreeSet::new(),
        named: BTreeSet::new(),
        goes: vec![BTreeSet::new(); masked.params.len()],
    };
    statements.iter().for_each(|statement| walk.statement(statement));
    let reads = walk.reads.difference(&walk.named).cloned().collect();
    let goes = walk.goes.into_iter().map(|columns| columns.into_iter().collect());
    Reading {
        writes: walk.writes.into_iter().collect(),
        erases: walk.erases.into_iter().collect(),
        clears: walk.clears.into_iter().collect(),
        reads,
        binds: masked.params.iter().cloned().zip(goes).collect(),
        adds: false,
        complete: masked.holes.is_empty(),
        bare: masked.bare,
    }
}

struct Walk<'m> {
    masked: &'m Masked,
    writes: BTreeSet<String>,
    erases: BTreeSet<String>,
    clears: BTreeSet<String>,
    reads: BTreeSet<String>,
    /// Names of common table expressions: no tables.
    named: BTreeSet<String>,
    /// By number of the placeholder.
    goes: Vec<BTreeSet<Column>>,
}

impl Walk<'_> {
    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Query(query) => self.query(query),
            Statement::Insert(insert) => self.insert(insert),
            Statement::Update(update) => self.update(update),
            Statement::Delete(delete) => self.delete(delete),
            Statement::Merge(merge) => {
                let TableFactor::Table { name, .. } = &merge.table else { return };
                let table = self.written(name);
                self.stored(&table, None, &merge.source);
                for clause in &merge.clauses {
                    match &clause.action {
                        MergeAction::Delete { .. } => _ = self.erases.insert(table.clone()),
                        action => self.stored(&table, None, action),
                    }
                }
            }
            Statement::Copy { source: CopySource::Table { table_name, .. }, to: false, .. } => {
                self.written(table_name);
            }
            Statement::Call(function) => {
                let table = self.written(&function.name);
                self.stored(&table, None, &function.args);
            }
            Statement::Execute { name: Some(name), parameters, .. } => {
                let table = self.written(name);
                parameters.iter().for_each(|parameter| self.stored(&table, None, parameter));
            }
            Statement::CreateTable(create) => {
                if let Some(query) = &create.query {
                    let table = self.written(&create.name);
                    self.source(query, &table, &[]);
                }
            }
            Statement::Truncate(truncate) => {
                for target in &truncate.table_names {
                    let name = self.name(&target.name);
                    self.erases.insert(name);
                }
            }
            Statement::Drop { names, .. } => {
                let names: Vec<String> = names.iter().map(|name| self.name(name)).collect();
                self.erases.extend(names);
            }
            Statement::Explain { statement, .. } => self.statement(statement),
            _ => {}
        }
    }

    fn insert(&mut self, insert: &Insert) {
        let table = match &insert.table {
            TableObject::TableName(name) => self.written(name),
            TableObject::TableFunction(function) => self.written(&function.name),
            TableObject::TableQuery(query) => {
                self.query(query);
                return;
            }
        };
        let columns: Vec<String> = insert.columns.iter().map(|column| self.name(column)).collect();
        if let Some(source) = &insert.source {
            self.source(source, &table, &columns);
        }
        self.assigned(&table, &insert.assignments);
        match &insert.on {
            Some(OnInsert::DuplicateKeyUpdate(assignments)) => self.assigned(&table, assignments),
            Some(OnInsert::OnConflict(conflict)) => {
                if let OnConflictAction::DoUpdate(update) = &conflict.action {
                    self.assigned(&table, &update.assignments);
                }
            }
            _ => {}
        }
    }

    fn update(&mut self, update: &Update) {
        let table = match &update.table.relation {
            TableFactor::Table { name, .. } => self.written(name),
            other => {
                let name = self.name(other);
                self.writes.insert(name.clone());
                name
            }
        };
        // MySQL: a join whose columns are set.
        for join in &update.table.joins {
            if let TableFactor::Table { name, .. } = &join.relation {
                let name = self.name(name);
                self.reads.insert(name);
            }
        }
        self.assigned(&table, &update.assignments);
        let nothing = |text: &str| ["NULL", "''", "DEFAULT"].iter().any(|word| text.eq_ignore_ascii_case(word));
        if update.assignments.iter().any(|assignment| nothing(&assignment.value.to_string())) {
            self.clears.insert(table.clone());
        }
        match &update.from {
            Some(UpdateTableFromKind::BeforeSet(from) | UpdateTableFromKind::AfterSet(from)) => {
                from.iter().for_each(|from| self.from(from, Some(&table)));
            }
            None => {}
        }
    }

    fn delete(&mut self, delete: &Delete) {
        let mut names: Vec<String> = delete.tables.iter().map(|name| self.name(name)).collect();
        if names.is_empty() {
            let (FromTable::WithFromKeyword(from) | FromTable::WithoutKeyword(from)) = &delete.from;
            for table in from {
                if let TableFactor::Table { name, .. } = &table.relation {
                    names.push(self.name(name));
                }
            }
        }
        self.erases.extend(names);
    }

    /// A query whose rows go nowhere but to the caller.
    fn query(&mut self, query: &Query) {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.named.insert(self.masked.name(&cte.alias.name.value));
            self.query(&cte.query);
        }
        self.body(&query.body);
    }

    fn body(&mut self, body: &SetExpr) {
        match body {
            SetExpr::Select(select) => self.select(select, None, &[]),
            SetExpr::Query(query) => self.query(query),
            SetExpr::SetOperation { left, right, .. } => {
                self.body(left);
                self.body(right);
            }
            SetExpr::Insert(statement)
            | SetExpr::Update(statement)
            | SetExpr::Delete(statement)
            | SetExpr::Merge(statement) => self.statement(statement),
            SetExpr::Values(_) | SetExpr::Table(_) => {}
        }
    }

    /// A query whose rows are stored.
    fn source(&mut self, query: &Query, table: &str, columns: &[String]) {
        for cte in query.with.iter().flat_map(|with| &with.cte_tables) {
            self.named.insert(self.masked.name(&cte.alias.name.value));
            match &*cte.query.body {
                SetExpr::Select(_) | SetExpr::Values(_) => self.source(&cte.query, table, &[]),
                _ => self.query(&cte.query),
            }
        }
        self.source_body(&query.body, table, columns);
    }

    fn source_body(&mut self, body: &SetExpr, table: &str, columns: &[String]) {
        match body {
            SetExpr::Values(values) => {
                for row in &values.rows {
                    for (at, value) in row.content.iter().enumerate() {
                        self.value(value, table, columns.get(at));
                    }
                }
            }
            SetExpr::Select(select) => self.select(select, Some(table), columns),
            SetExpr::Query(query) => self.source(query, table, columns),
            SetExpr::SetOperation { left, right, .. } => {
                self.source_body(left, table, columns);
                self.source_body(right, table, columns);
            }
            other => self.body(other),
        }
    }

    fn select(&mut self, select: &Select, into: Option<&str>, columns: &[String]) {
        let own = select
            .into
            .as_ref()
            .map(|into| self.masked.name(&into.targets.iter().map(ToString::to_string).collect::<String>()));
        if let Some(own) = &own {
            self.writes.insert(own.clone());
        }
        let into = into.or(own.as_deref());
        for (at, item) in select.projection.iter().enumerate() {
            let (SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. }) = item else { continue };
            match (into, expr) {
                (Some(table), expr) => self.value(expr, table, columns.get(at)),
                (None, Expr::Subquery(query)) => self.query(query),
                _ => {}
            }
        }
        select.from.iter().for_each(|from| self.from(from, into));
    }

    /// Where rows come from; those made of arguments (`unnest($1)`) are stored where the query's rows are.
    fn from(&mut self, from: &TableWithJoins, into: Option<&str>) {
        let factors = std::iter::once(&from.relation).chain(from.joins.iter().map(|join| &join.relation));
        for factor in factors {
            match (factor, into) {
                (TableFactor::Table { name, args: None, .. }, _) => {
                    let name = self.name(name);
                    self.reads.insert(name);
                }
                (TableFactor::Derived { subquery, .. }, Some(table)) => self.source(subquery, table, &[]),
                (TableFactor::Derived { subquery, .. }, None) => self.query(subquery),
                (TableFactor::NestedJoin { table_with_joins, .. }, _) => self.from(table_with_joins, into),
                (other, Some(table)) => self.stored(table, None, other),
                _ => {}
            }
        }
    }

    fn assigned(&mut self, table: &str, assignments: &[Assignment]) {
        for assignment in assignments {
            let column = self.name(&assignment.target);
            self.value(&assignment.value, table, Some(&column));
        }
    }

    /// An expression that is stored; of a query in it, its rows.
    fn value(&mut self, value: &Expr, table: &str, column: Option<&String>) {
        match value {
            Expr::Subquery(query) => self.source(query, table, column.map(std::slice::from_ref).unwrap_or_default()),
            Expr::Nested(inner) => self.value(inner, table, column),
            value => self.stored(table, column, value),
        }
    }

    /// Each placeholder in a piece of the statement goes there.
    fn stored(&mut self, table: &str, column: Option<&String>, piece: &impl Display) {
        for number in placeholders(&piece.to_string()) {
            if let Some(goes) = number.checked_sub(1).and_then(|at| self.goes.get_mut(at)) {
                goes.insert(Column { table: table.to_owned(), name: column.cloned() });
            }
        }
    }

    fn written(&mut self, name: &ObjectName) -> String {
        let name = self.name(name);
        self.writes.insert(name.clone());
        name
    }

    fn name(&self, name: &impl Display) -> String {
        self.masked.name(&name.to_string())
    }
}

/// Numbers of the placeholders in a printed piece.
fn placeholders(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut quoted = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\'' => quoted = !quoted,
            '$' if !quoted => {
                let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                found.extend(rest[..end].parse::<usize>());
                rest = &rest[end..];
            }
            _ => {}
        }
    }
    found
}
