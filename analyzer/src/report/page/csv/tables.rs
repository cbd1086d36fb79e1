//! The tables of a review: a column for each fact, several values in one cell after `; `.

use super::super::{Table, words};
use super::Rows;
use crate::dossier::{Holding, PolicyRef, Review};

pub(in crate::report::page) fn render(review: &Review, table: Table) -> String {
    match table {
        Table::Flows => flows(review),
        Table::Activities => activities(review),
        Table::Recipients => recipients(review),
        Table::Stores => stores(review),
        Table::Categories => categories(review),
        Table::Findings => findings(review),
        Table::Exceptions => exceptions(review),
        Table::Promises => promises(review),
        Table::Controls => controls(review),
        Table::Comparison => comparison(review),
        Table::Rights => rights(review),
        Table::Claims => claims(review),
        Table::Triggers => triggers(review),
        Table::Gaps => gaps(review),
    }
}

/// Several values in one cell.
fn joined(list: &[String]) -> String {
    list.join("; ")
}

fn or_empty(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

fn yes(flag: bool) -> String {
    if flag { "yes" } else { "no" }.to_owned()
}

fn at(line: Option<&PolicyRef>) -> String {
    line.map_or_else(String::new, |line| format!("{}:{}", line.file, line.line))
}

fn flows(review: &Review) -> String {
    let columns = [
        "id",
        "data",
        "form",
        "subject",
        "stage",
        "store",
        "recipient",
        "purposes",
        "allowed",
        "functions",
        "places",
        "gates",
    ];
    let mut rows = Rows::new(&columns);
    for flow in &review.flows {
        let key = &flow.key;
        let mut items: Vec<String> = flow.places.iter().map(|place| place.item.clone()).collect();
        items.dedup();
        let places: Vec<String> = flow.places.iter().filter_map(|place| place.at.as_ref()).map(words::place).collect();
        rows.push(vec![
            flow.id.clone(),
            key.data.clone(),
            key.form.clone(),
            or_empty(key.subject.as_ref()),
            key.stage.clone(),
            or_empty(key.store.as_ref()),
            or_empty(key.recipient.as_ref()),
            joined(&key.purposes),
            yes(flow.allowed),
            joined(&items),
            joined(&places),
            joined(&flow.gates),
        ]);
    }
    rows.finish()
}

fn activities(review: &Review) -> String {
    let columns = [
        "id",
        "purpose",
        "purpose text",
        "data",
        "subject",
        "legal basis",
        "basis from",
        "flags",
        "stages",
        "forms",
        "stores",
        "recipients",
        "retention",
        "gates",
        "crates",
        "allowed",
        "gates that hold",
    ];
    let mut rows = Rows::new(&columns);
    for one in &review.activities {
        let basis =
            |part: fn(&crate::dossier::Basis) -> String| joined(&one.basis.iter().map(part).collect::<Vec<_>>());
        rows.push(vec![
            one.id.clone(),
            or_empty(one.purpose.as_ref()),
            one.purpose_text.clone(),
            one.data.clone(),
            or_empty(one.subject.as_ref()),
            basis(|basis| basis.name.clone()),
            basis(|basis| basis.from.clone()),
            joined(&one.flags),
            joined(&one.stages),
            joined(&one.forms),
            joined(&one.stores),
            joined(&one.recipients),
            or_empty(one.retention.as_ref()),
            joined(&one.gates),
            joined(&one.crates),
            yes(one.allowed),
            joined(&one.gates_held),
        ]);
    }
    rows.finish()
}

/// The cells of a holding; empty ones where there is none.
fn holding(one: Option<&Holding>) -> Vec<String> {
    let Some(one) = one else { return vec![String::new(); 5] };
    vec![one.data.clone(), one.form.clone(), or_empty(one.subject.as_ref()), joined(&one.purposes), yes(one.allowed)]
}

/// One row for each thing held, or one for the holder of nothing.
fn each(list: &[Holding]) -> Vec<Option<&Holding>> {
    if list.is_empty() { vec![None] } else { list.iter().map(Some).collect() }
}

fn recipients(review: &Review) -> String {
    let columns = [
        "id",
        "recipient",
        "kind",
        "region",
        "contract",
        "hosts",
        "declared at",
        "data",
        "form",
        "subject",
        "purposes",
        "allowed",
    ];
    let mut rows = Rows::new(&columns);
    for one in &review.recipients {
        for got in each(&one.gets) {
            let mut cells = vec![
                one.id.clone(),
                one.name.clone().unwrap_or_else(|| "unknown".to_owned()),
                one.kind.clone().unwrap_or_else(|| "unknown".to_owned()),
                one.region.clone().unwrap_or_else(|| "unknown".to_owned()),
                or_empty(one.contract.as_ref()),
                joined(&one.hosts),
                at(one.declared.as_ref()),
            ];
            cells.extend(holding(got));
            rows.push(cells);
        }
    }
    rows.finish()
}

fn stores(review: &Review) -> String {
    let columns = [
        "id",
        "store",
        "where",
        "region",
        "encrypted",
        "retention declared",
        "until",
        "retention allowed",
        "enforced by",
        "kept",
        "tables",
        "declared at",
        "data",
        "form",
        "subject",
        "purposes",
        "allowed",
    ];
    let mut rows = Rows::new(&columns);
    for one in &review.stores {
        let enforced: Vec<String> = one.enforced.iter().map(|code| code.what.clone()).collect();
        for held in each(&one.holds) {
            let mut cells = vec![
                one.id.clone(),
                one.name.clone().unwrap_or_else(|| "unknown".to_owned()),
                or_empty(one.location.as_ref()),
                or_empty(one.region.as_ref()),
                one.encrypted.map_or_else(String::new, yes),
                or_empty(one.retention.as_ref()),
                or_empty(one.until.as_ref()),
                or_empty(one.limit.as_ref()),
                joined(&enforced),
                one.kept.as_str().to_owned(),
                joined(&one.tables),
                at(one.declared.as_ref()),
            ];
            cells.extend(holding(held));
            rows.push(cells);
        }
    }
    rows.finish()
}

fn categories(review: &Review) -> String {
    let mut rows =
        Rows::new(&["id", "category", "text", "flags", "row", "flows", "sources", "fideslang", "dpv", "play", "apple"]);
    for one in &review.categories {
        let name = |vocabulary: &str| or_empty(one.names.get(vocabulary));
        rows.push(vec![
            one.id.clone(),
            one.name.clone(),
            one.text.clone(),
            joined(&one.flags),
            at(one.row.as_ref()),
            one.flows.to_string(),
            joined(&one.sources),
            name("fideslang"),
            name("dpv"),
            name("play"),
            name("apple"),
        ]);
    }
    rows.finish()
}

fn findings(review: &Review) -> String {
    let columns = [
        "id",
        "finding",
        "level",
        "message",
        "data",
        "form",
        "subject",
        "stage",
        "purposes",
        "store",
        "recipient",
        "gate",
        "function",
        "place",
        "policy",
        "guessed",
        "suppressed by",
        "reason",
        "owner",
        "until",
    ];
    let mut rows = Rows::new(&columns);
    for one in &review.findings {
        let said = one.suppressed.as_ref();
        rows.push(vec![
            one.id.clone(),
            one.name.clone(),
            one.level.clone(),
            one.message.clone(),
            joined(&one.data),
            one.form.clone(),
            or_empty(one.subject.as_ref()),
            one.stage.clone(),
            joined(&one.purposes),
            or_empty(one.store.as_ref()),
            or_empty(one.recipient.as_ref()),
            or_empty(one.gate.as_ref()),
            one.item.clone(),
            one.at.as_ref().map_or_else(String::new, words::place),
            at(one.policy.as_ref()),
            yes(one.guessed),
            said.map_or_else(String::new, |said| said.by.clone()),
            said.map_or_else(String::new, |said| said.reason.clone()),
            said.map_or_else(String::new, |said| or_empty(said.owner.as_ref())),
            said.map_or_else(String::new, |said| or_empty(said.until.as_ref())),
        ]);
    }
    rows.finish()
}

fn exceptions(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "by", "finding", "at", "reason", "owner", "until", "declared at", "excuses"]);
    for one in &review.exceptions {
        rows.push(vec![
            one.id.clone(),
            one.by.clone(),
            one.finding.clone(),
            one.at.clone(),
            one.reason.clone(),
            or_empty(one.owner.as_ref()),
            or_empty(one.until.as_ref()),
            at(one.declared.as_ref()),
            joined(&one.excuses),
        ]);
    }
    rows.finish()
}

fn promises(review: &Review) -> String {
    let columns = ["id", "clause", "promise", "rule", "about", "state", "evidence", "findings", "declared at"];
    let mut rows = Rows::new(&columns);
    for clause in &review.clauses {
        for one in &clause.promises {
            rows.push(vec![
                one.id.clone(),
                or_empty(clause.heading.as_ref()),
                one.sentence.clone(),
                one.rule.clone(),
                one.about.clone(),
                one.state.as_str().to_owned(),
                one.evidence.clone(),
                joined(&one.findings),
                at(one.declared.as_ref()),
            ]);
        }
    }
    rows.finish()
}

fn controls(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "control", "state", "promises"]);
    for one in &review.controls {
        rows.push(vec![one.id.clone(), one.name.clone(), one.state.as_str().to_owned(), joined(&one.promises)]);
    }
    rows.finish()
}

fn comparison(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "kind", "data", "name", "declared at", "observed"]);
    for one in &review.comparison {
        rows.push(vec![
            one.id.clone(),
            one.kind.clone(),
            one.data.clone(),
            one.name.clone(),
            at(one.declared.as_ref()),
            one.observed.to_string(),
        ]);
    }
    rows.finish()
}

fn rights(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "store", "right", "asked", "state", "code"]);
    for one in &review.rights {
        let code: Vec<String> = one.code.iter().map(|code| code.item.clone().unwrap_or_default()).collect();
        rows.push(vec![
            one.id.clone(),
            one.store.clone(),
            one.right.clone(),
            joined(&one.asked),
            one.state.map_or_else(String::new, |state| state.as_str().to_owned()),
            joined(&code),
        ]);
    }
    rows.finish()
}

fn claims(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "function", "place", "code"]);
    for one in &review.claims {
        let place = one.at.as_ref().map_or_else(String::new, words::place);
        rows.push(vec![one.id.clone(), one.item.clone(), place, one.code.clone()]);
    }
    rows.finish()
}

fn triggers(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "law", "article", "text", "state", "because"]);
    for one in &review.triggers {
        rows.push(vec![
            one.id.clone(),
            one.law.clone(),
            one.article.clone(),
            one.text.clone(),
            words::trigger(one.state).to_owned(),
            joined(&one.because),
        ]);
    }
    rows.finish()
}

fn gaps(review: &Review) -> String {
    let mut rows = Rows::new(&["id", "rank", "kind", "message", "data", "function", "place"]);
    for one in &review.gaps {
        rows.push(vec![
            one.id.clone(),
            one.rank.to_string(),
            one.kind.clone(),
            one.message.clone(),
            joined(&one.data),
            or_empty(one.item.as_ref()),
            one.at.as_ref().map_or_else(String::new, words::place),
        ]);
    }
    rows.finish()
}
