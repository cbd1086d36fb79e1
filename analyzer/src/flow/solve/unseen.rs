//! Calls that nobody can see into: what is assumed of them.
//!
//! Data flows to the result and into every writable argument, and closures that are handed over are called with it. Where the
//! name alone is telling (`unwrap`, `len`), the oracle says less or more ([`Guess`]).

use crate::flow::facts::{Content, Fact, Link, carry};
use crate::flow::instances::Lead;
use crate::flow::oracle::{Guess, Target, Transform};
use crate::flow::path::Path;
use crate::flow::summary::{Event, Exit, Origin};
use crate::flow::trail::Trail;
use crate::flow::tree::Port;
use crate::ir::{Call, FnKey};
use crate::ty::{Ty, TyKind};

use super::instance::Solver;

impl<'a> Solver<'a> {
    /// Content arrives at an argument. `target`: the name that a gap is to be told of, if it is one.
    pub(super) fn unseen(
        &mut self,
        call: &'a Call,
        arg: u32,
        target: Option<Target>,
        origin: Origin,
        content: Content,
        back: &Trail,
    ) {
        self.called(call, arg, origin, content, back);
        let guess = self.guess(call);
        let passes = self.is_handed(call, arg);
        if let Some(target) = target.filter(|_| guess.is_none() && !passes) {
            let place = self.place(call);
            let event = Event::Gap(target);
            self.hit(origin, content.kills, event, place, content.transform, Vec::new(), back, &Trail::default());
        }
        if passes {
            return;
        }
        let mixed = Transform::BLOB.and(Transform::GUESSED);
        let link = Link { from_path: content.path, kills: Path::EMPTY, to_path: Path::EMPTY, transform: mixed };
        let tested = Link { transform: mixed.and(Transform::TESTED), ..link };
        let trivial = self.oracle.is_trivial(self.function.slots[call.to].ty);
        let to_result = match guess {
            Some(Guess::Nothing) => self.oracle.keeps_tests().then_some(tested),
            _ if trivial => self.oracle.keeps_tests().then_some(tested),
            Some(Guess::Same) if arg == 0 => {
                Some(Link { from_path: Path::EMPTY, transform: Transform::GUESSED, ..link })
            }
            _ => Some(Link { to_path: self.payload(call), ..link }),
        };
        if let Some(link) = to_result {
            self.follow(Port::Ret(call.id), link, origin, content, back);
        }
        for (at, other) in call.args.iter().enumerate() {
            let port = Port::Out(call.id, at as u32);
            if at as u32 == arg {
                self.push(Fact { origin, port, at: content, back: back.clone() });
            } else if guess.is_none() && other.writable && may_be_written(other.ty) {
                self.follow(port, link, origin, content, back);
            }
        }
    }

    /// What the name of a call says that leads nowhere known.
    pub(super) fn guess(&self, call: &Call) -> Option<Guess> {
        let lead = self.leads.get(call.id as usize)?.leads.first()?;
        self.oracle.guess(lead.target)
    }

    /// The part of the result that takes what a call that leads nowhere known is given.
    fn payload(&self, call: &Call) -> Path {
        let lead = self.leads.get(call.id as usize).and_then(|found| found.leads.first());
        lead.and_then(|lead| self.oracle.payload(lead.target)).map_or(Path::EMPTY, |step| Path::new(&[step]))
    }

    /// Whether the argument is a closure or function that the call may call: its captures are told by its own summary.
    fn is_handed(&self, call: &Call, arg: u32) -> bool {
        self.leads.get(call.id as usize).is_some_and(|found| found.handed.iter().any(|(at, _)| *at == arg))
    }

    /// Closures among the arguments are called: with their own captures, and with what the other arguments hold.
    fn called(&mut self, call: &'a Call, arg: u32, origin: Origin, content: Content, back: &Trail) {
        let leads = self.leads;
        let Some(found) = leads.get(call.id as usize) else { return };
        for (at, lead) in &found.handed {
            let Target::Code(key) = lead.target else { continue };
            let Some(callee) = self.oracle.function(key) else { continue };
            let first = u32::from(matches!(key, FnKey::Closure(_)));
            if *at == arg {
                if first == 1 {
                    self.through_closure(call, lead, 0, origin, content, back);
                }
                continue;
            }
            let mixed = Transform::BLOB.and(Transform::GUESSED);
            let given = Content { path: Path::EMPTY, kills: Path::EMPTY, transform: content.transform.and(mixed) };
            for param in first..callee.params {
                self.through_closure(call, lead, param, origin, given, back);
            }
        }
    }

    /// Carries content from a parameter of a closure to what its summary says; its result is the call's.
    fn through_closure(
        &mut self,
        call: &'a Call,
        lead: &Lead<'a>,
        param: u32,
        origin: Origin,
        content: Content,
        back: &Trail,
    ) {
        let Some(summary) = self.summary_for(lead) else { return };
        let quiet = self.guess(call) == Some(Guess::Nothing);
        for transfer in &summary.transfers {
            let (Origin::Param(from, path), transform) = (transfer.origin, transfer.transform) else { continue };
            // Of what a closure writes, only its captures are known here.
            let known = match transfer.to {
                Exit::Return => !quiet,
                Exit::ParamOut(to) => to == 0,
                Exit::Global(_) => true,
            };
            if from != param || !known {
                continue;
            }
            let transform = transform.and(Transform::GUESSED);
            let link = Link { from_path: path, kills: transfer.kills, to_path: Path::EMPTY, transform };
            if let Some((origin, at)) = carry(origin, content, link) {
                self.arrive(call, lead, transfer, origin, at, back);
            }
        }
        for hit in &summary.hits {
            let Origin::Param(from, path) = hit.origin else { continue };
            let link = Link { from_path: path, kills: hit.kills, to_path: Path::EMPTY, transform: hit.transform };
            if from == param
                && let Some((origin, at)) = carry(origin, content, link)
            {
                self.lift(call, lead, hit, origin, at, back);
            }
        }
    }
}

/// Whether a call nobody can see is taken to write through an argument: what is handed over as shared, or without its type
/// being known, is not.
fn may_be_written(ty: Ty) -> bool {
    !ty.is_unknown() && !matches!(ty.kind(), TyKind::Ref(false, _))
}
