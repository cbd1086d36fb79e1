//! Statics and cells: what any function puts in, any function may read out.
//!
//! Their content is the same for the whole program, so flows through them are joined once, after all summaries stand.

use std::collections::VecDeque;

use crate::base::{Map, Name, Set};
use crate::ir::FnKey;

use super::facts::{Content, Link, carry};
use super::instances::{Inst, Instances};
use super::oracle::Transform;
use super::path::Path;
use super::summary::{Event, Exit, Flow, Hit, Origin, Place, Summary};
use super::trail::Trail;
use super::tree::Global;

/// What stands in one: origin, content, way.
type Held = (Origin, Content, Trail);

/// All complete flows: those that summaries hold, and those through statics and cells.
pub(super) fn complete(instances: &Instances<'_>, summaries: &[Summary]) -> Vec<Flow> {
    let mut flows = Vec::new();
    let mut waiting: Map<(Global, bool), ByStep<(Inst, &Hit)>> = Map::default();
    let mut moves: Map<Global, ByStep<(Global, Link, Trail)>> = Map::default();
    let mut known: Set<(Global, Global, Link)> = Set::default();
    let mut queue: VecDeque<(Global, Held)> = VecDeque::new();
    for (inst, summary) in instances.list.iter().zip(summaries) {
        for hit in &summary.flows {
            match shared(hit.origin) {
                Some((from, path)) => {
                    waiting.entry((from, names(hit.event))).or_default().push(path, (*inst, hit));
                }
                None => flows.push(Flow { origin: hit.origin, closing: inst.key, subst: inst.subst, hit: hit.clone() }),
            }
        }
        for transfer in &summary.transfers {
            let Some(to) = destination(inst.key, transfer.to) else {
                continue;
            };
            match (shared(transfer.origin), transfer.origin) {
                (Some((from, path)), _) => {
                    let link = Link {
                        from_path: path,
                        kills: transfer.kills,
                        to_path: transfer.to_path,
                        transform: transfer.transform,
                    };
                    if known.insert((from, to, link)) {
                        moves.entry(from).or_default().push(path, (to, link, transfer.trail.clone()));
                    }
                }
                (None, Origin::Source(_) | Origin::Const(_)) => {
                    let content =
                        Content { path: transfer.to_path, kills: transfer.kills, transform: transfer.transform };
                    queue.push_back((to, (transfer.origin, content, transfer.trail.clone())));
                }
                _ => {}
            }
        }
    }
    let mut seen: Set<(Global, Origin, Content)> = Set::default();
    let mut held: Vec<(Global, Held)> = Vec::new();
    while let Some((at, (origin, content, trail))) = queue.pop_front() {
        if !seen.insert((at, origin, content)) {
            continue;
        }
        for (_, (to, link, more)) in moves.get(&at).into_iter().flat_map(|moves| moves.about(content.path)) {
            if let Some((origin, content)) = carry(origin, content, *link)
                && !seen.contains(&(*to, origin, content))
            {
                queue.push_back((*to, (origin, content, trail.then(more))));
            }
        }
        held.push((at, (origin, content, trail)));
    }
    // What meets one event through shared state is told once: which of its ways is shown does not matter.
    let mut met: Set<(Origin, Event, Place, Transform)> = Set::default();
    for (at, (origin, content, trail)) in held {
        // Constants only name targets, and only they do.
        let constant = matches!(origin, Origin::Const(_));
        for (path, (closing, hit)) in waiting.get(&(at, constant)).into_iter().flat_map(|hits| hits.about(content.path))
        {
            let link = Link { from_path: *path, kills: hit.kills, to_path: Path::EMPTY, transform: hit.transform };
            // A text mixed with others in shared state (a configuration) says nothing of one target.
            let mixed = content.transform.has(Transform::BLOB) || content.path.steps().len() > path.steps().len();
            let Some((origin, content)) = carry(origin, content, link) else { continue };
            if matches!(origin, Origin::Const(_)) && mixed && content.transform.has(Transform::BLOB) {
                continue;
            }
            let transform = Transform(content.transform.0 & !Transform::BLOB.0);
            if !met.insert((origin, hit.event, hit.at, transform)) {
                continue;
            }
            let hit = Hit { origin, kills: content.kills, transform, trail: trail.then(&hit.trail), ..(*hit).clone() };
            flows.push(Flow { origin, closing: closing.key, subst: closing.subst, hit });
        }
    }
    flows
}

/// The global that an exit leads to: the value of a static or constant is what its initialiser returns.
fn destination(key: FnKey, exit: Exit) -> Option<Global> {
    match (exit, key) {
        (Exit::Global(global), _) => Some(global),
        (Exit::Return, FnKey::Init(id)) => Some(Global::Static(id)),
        (Exit::Return, FnKey::Const(id)) => Some(Global::Const(id)),
        _ => None,
    }
}

/// Whether an event is that a text names a target.
fn names(event: Event) -> bool {
    matches!(event, Event::Names(_))
}

/// What is read out of a static or cell, by the first step of where in it: what lies under `a` is not compared with what is read of `b`.
struct ByStep<T> {
    whole: Vec<(Path, T)>,
    under: Map<Name, Vec<(Path, T)>>,
    /// First steps, in the order in which they came.
    steps: Vec<Name>,
}

impl<T> Default for ByStep<T> {
    fn default() -> Self {
        ByStep { whole: Vec::new(), under: Map::default(), steps: Vec::new() }
    }
}

impl<T> ByStep<T> {
    fn push(&mut self, path: Path, value: T) {
        let Some(first) = path.first() else {
            self.whole.push((path, value));
            return;
        };
        let list = self.under.entry(first).or_default();
        if list.is_empty() {
            self.steps.push(first);
        }
        list.push((path, value));
    }

    /// All that content at `path` may meet.
    fn about(&self, path: Path) -> impl Iterator<Item = &(Path, T)> {
        let first = path.first();
        let steps = self.steps.iter().filter(move |step| first.is_none_or(|first| first == **step));
        self.whole.iter().chain(steps.flat_map(|step| &self.under[step]))
    }
}

fn shared(origin: Origin) -> Option<(Global, Path)> {
    match origin {
        Origin::Global(global, path) => Some((global, path)),
        _ => None,
    }
}
