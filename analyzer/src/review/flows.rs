//! Which flows came, went, or changed in one respect.

use super::flow::Flow;
use super::inventory::Inventory;
use crate::base::Name;
use crate::source::Span;

/// File and line, for people.
pub type Place = (String, u32);

/// How two inventories differ.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FlowChange {
    /// Flows that are new, with their first place.
    pub new: Vec<(Flow, Option<Place>)>,
    /// Flows that are gone.
    pub gone: Vec<Flow>,
    /// Flows that differ in one respect alone: before, now, and the place.
    pub changed: Vec<(Flow, Flow, Option<Place>)>,
}

impl FlowChange {
    /// Whether both have the same flows.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// What `after` has otherwise than `before`; `place` tells where a span of `after` is.
pub fn compare_flows(before: &Inventory, after: &Inventory, place: &dyn Fn(Span) -> Option<Place>) -> FlowChange {
    let mut gone: Vec<Flow> = before.flows.keys().filter(|flow| !after.flows.contains_key(flow)).cloned().collect();
    let mut change = FlowChange::default();
    for (flow, at) in after.flows.iter().filter(|(flow, _)| !before.flows.contains_key(flow)) {
        let at = at.and_then(place);
        match gone.iter().position(|old| respects(old, flow).is_some_and(|all| all.len() == 1)) {
            Some(position) => change.changed.push((gone.remove(position), flow.clone(), at)),
            None => change.new.push((flow.clone(), at)),
        }
    }
    change.gone = gone;
    change
}

/// A respect in which two flows differ: its name, before, now.
pub type Respect = (&'static str, String, String);

/// In which respects two flows of one category, to one target, for one purpose differ; `None` for others, which have nothing to do
/// with each other.
pub fn respects(before: &Flow, after: &Flow) -> Option<Vec<Respect>> {
    let what = |flow: &Flow| (flow.data, flow.stage, flow.target, flow.purpose);
    if what(before) != what(after) {
        return None;
    }
    let text = |name: Option<Name>| name.map_or("unknown".to_owned(), |name| name.to_string());
    let gates = |flow: &Flow| match flow.gates.is_empty() {
        true => "none".to_owned(),
        false => flow.gates.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "),
    };
    let all = [
        ("form", before.form.to_string(), after.form.to_string()),
        ("subject", text(before.subject), text(after.subject)),
        ("gates", gates(before), gates(after)),
        ("package", before.package.to_string(), after.package.to_string()),
    ];
    Some(all.into_iter().filter(|(_, before, after)| before != after).collect())
}
