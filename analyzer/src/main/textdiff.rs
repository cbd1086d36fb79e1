//! A unified diff of a text and the lines that are put into it.

use std::fmt::Write as _;

use privacy_check::hir::Retagged;

/// Lines shown around a change.
const CONTEXT: usize = 2;

/// What `changes` do to `text`, as `diff -u` shows it.
pub(crate) fn unified(path: &str, text: &str, changes: &Retagged) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let changed: Vec<usize> = changes.changes.keys().map(|line| *line as usize - 1).collect();
    let mut out = format!("--- a/{path}\n+++ b/{path}\n");
    // Lines that were put in before the hunk at hand.
    let mut shift = 0;
    for hunk in hunks(&changed, lines.len()) {
        let mut body = String::new();
        let (mut old, mut new) = (0, 0);
        for at in hunk.clone() {
            let change = changes.changes.get(&(at as u32 + 1));
            for above in change.iter().flat_map(|change| &change.above) {
                let _ = writeln!(body, "+{above}");
                new += 1;
            }
            match change.and_then(|change| change.now.as_ref()) {
                Some(now) => {
                    let _ = write!(body, "-{}\n+{now}\n", lines[at]);
                }
                None => {
                    let _ = writeln!(body, " {}", lines[at]);
                }
            }
            old += 1;
            new += 1;
        }
        let start = hunk.start + 1;
        let _ = write!(out, "@@ -{start},{old} +{},{new} @@\n{body}", start + shift);
        shift += new - old;
    }
    out
}

/// Ranges of lines that are shown: each change with what stands around it, joined where they touch.
fn hunks(changed: &[usize], lines: usize) -> Vec<std::ops::Range<usize>> {
    let mut hunks: Vec<std::ops::Range<usize>> = Vec::new();
    for at in changed {
        let around = at.saturating_sub(CONTEXT)..(at + CONTEXT + 1).min(lines);
        match hunks.last_mut() {
            Some(last) if last.end >= around.start => last.end = around.end,
            _ => hunks.push(around),
        }
    }
    hunks
}

#[cfg(test)]
mod tests {
    use super::*;
    use privacy_check::hir::{FieldTag, TagForm, retag};

    #[test]
    fn hunks_are_numbered_as_diff_does() {
        let text =
            "a!();\nb!();\nstruct A {\n    email: String,\n}\nc!();\nd!();\ne!();\nf!();\nstruct B { phone: String }\n";
        let tags = [((4, 5), (3, 8), "contact.email"), ((10, 12), (10, 8), "contact.phone")]
            .map(|(field, of, tag)| FieldTag { field, of, tag: tag.to_owned() });
        let done = retag(text, &tags, TagForm::CfgAttr);
        assert_eq!(
            unified("x.rs", text, &done),
            "\
--- a/x.rs
+++ b/x.rs
@@ -1,6 +1,8 @@
 a!();
 b!();
+#[cfg_attr(any(), personal)]
 struct A {
+    #[cfg_attr(any(), personal(contact.email))]
     email: String,
 }
 c!();
@@ -8,3 +10,4 @@
 e!();
 f!();
+#[cfg_attr(any(), personal)]
-struct B { phone: String }
+struct B { #[cfg_attr(any(), personal(contact.phone))] phone: String }
"
        );
    }
}
