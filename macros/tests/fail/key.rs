use privacy_tags::{personal, privacy};

#[personal(subjct = "customer")]
struct Misspelt;

#[personal(retention = 24, form = "hashed", subject = ["a"])]
struct Three;

#[personal(retention = "soon")]
struct Duration;

#[privacy(stroe = "users")]
fn key() {}

#[privacy(retention = "24h")]
fn other() {}

#[privacy(purpose = [])]
fn empty() {}

#[privacy(allow(log_not_allowed))]
fn reason() {}

#[privacy(allow(log_not_alowed), reason = "it is so", until = "soon")]
fn finding() {}

#[privacy(gate = "auth.known", holds_on = "flase")]
fn gate() {}

#[privacy(holds_on = "false")]
fn no_gate() {}

fn main() {}
