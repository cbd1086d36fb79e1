//! The items of a program in another order.

use syn::spanned::Spanned;

/// The text with its items in reverse order, and for each new line (from 1) the old one; `None` where the order counts or items
/// share lines.
pub(super) fn reversed(text: &str) -> Option<(String, Vec<usize>)> {
    if text.contains("macro_rules") {
        return None;
    }
    let file = syn::parse_file(text).expect("a fixture parses");
    let lines: Vec<&str> = text.lines().collect();
    let ends: Vec<usize> = file.items.iter().map(|item| item.span().end().line).collect();
    let first = file.items.first()?.span().start().line;
    let starts: Vec<usize> = file.items.iter().map(|item| item.span().start().line).collect();
    if starts.iter().skip(1).zip(&ends).any(|(start, end)| start <= end) {
        return None;
    }
    // What stands before an item, its comments, goes with it.
    let head = (1..first).take_while(|line| {
        lines[line - 1].starts_with("//@") || lines[line - 1].starts_with("//!") || lines[line - 1].starts_with("#!")
    });
    let head: Vec<usize> = head.collect();
    let mut order = head.clone();
    let mut from = head.len() + 1;
    let mut parts = Vec::new();
    for end in ends {
        parts.push(from..=end);
        from = end + 1;
    }
    order.extend(parts.into_iter().rev().flatten());
    order.extend(from..=lines.len());
    let text: String = order.iter().map(|line| format!("{}\n", lines[line - 1])).collect();
    Some((text, order))
}
