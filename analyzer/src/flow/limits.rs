//! Every budget of the engine, and what happens where it ends. Budgets count steps, never time, so that a slow
//! machine finds what a fast one finds.

/// Longest path of a label or port. Beyond it the path is cut and stands for all that lies below.
pub const PATH_LEN: usize = 6;
/// Rounds over the body of a loop before its state is taken as it is (states only grow, and paths are cut, so real code needs two or three).
pub const LOOP_ROUNDS: usize = 12;
/// Rounds over all loops of one function together (nested loops multiply). Beyond it each loop is walked once more: a gap.
pub const ALL_LOOP_ROUNDS: usize = 256;
/// Places one reference may stand for. Beyond it further ones are dropped, and writes through it are weak anyway.
pub const ALIASES: usize = 8;
/// Children of one node of an abstract value. Beyond it new fields are merged into the node.
pub const CHILDREN: usize = 512;
/// Labels on one node of an abstract value. Beyond it the rest is dropped: a gap.
pub const ATOMS: usize = 1_024;
/// Implementations that one open dispatch (`dyn Trait`) is joined over.
pub const DISPATCH: usize = 40;
/// Types collected for one value that hides its own. Beyond it all that could stand there are taken.
pub const BEHIND: usize = 200;
/// Rounds of following calls of values that hide their type to the closures found there. Beyond it what such calls hand on is
/// not known, and all that could stand there is taken.
pub const VALUE_ROUNDS: usize = 8;
/// Calls one after another that are asked what they left of a field. Beyond it the field is taken to be its own still.
pub const OWN_DEPTH: u32 = 8;
/// Instances of one function; further substitutions share one without parameters.
pub const INSTANCES_PER_FN: usize = 2_000;
/// Depth of types in a substitution; deeper ones are cut to unknown, so that recursion over growing types ends.
pub const TYPE_DEPTH: usize = 8;
/// Rounds over one strongly connected component.
pub const SCC_ROUNDS: usize = 20;
/// Facts of one instance in one round. Beyond it parts are not told apart any more, and beyond twice as many the rest is
/// not followed: a gap.
pub const FACTS: usize = 12_000;
/// Facts at one port of one instance: origins times paths. Beyond it parts are not told apart any more, and beyond twice as
/// many the rest is not followed: a gap.
pub const FACTS_PER_PORT: usize = 160;
/// Through-flows kept in one summary.
pub const THROUGH: usize = 400;
/// Uses kept in one summary, for callers to complete or complete.
pub const HITS: usize = 400;
/// Other hits kept in one summary.
pub const TARGETS: usize = 2_000;
/// Callers looked at one above the other for a gate. Beyond it the gate is taken not to hold.
pub const GATE_DEPTH: usize = 40;
/// Callers looked at for one question about a gate. Beyond it the gate is taken not to hold.
pub const GATE_STEPS: usize = 4_000;
/// Calls that one end of a channel is followed into. Beyond it the end is taken to get anywhere that its type does.
pub const HANDLE_DEPTH: u32 = 8;
/// Calls between the place where a flow closes and its target.
pub const CHAIN: usize = 16;
/// Hops of one trace.
pub const HOPS: usize = 24;
/// Bodies that one question about all paths looks into. Beyond it calls are taken to do what is asked for: a gap.
pub const MUST_BODIES: usize = 20_000;
