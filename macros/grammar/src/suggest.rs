//! "Did you mean": the known name nearest to one that is not known.

/// The number of letters to insert, remove, change or swap with their neighbour to turn `a` into `b`.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// The nearest of `known`, if it is near enough to be meant: a third of the letters may differ. Ties go to the first.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let (steps, best) = known
        .into_iter()
        .map(|known| (distance(&name, &known.to_lowercase()), known))
        .min_by_key(|(steps, _)| *steps)?;
    (steps <= (name.chars().count() / 3).max(1)).then_some(best)
}

/// `; did you mean `x`?` or nothing.
pub(crate) fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_step() {
        assert_eq!(distance("contact.emial", "contact.email"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(nearest("stroe", ["store", "share"]), Some("store"));
        assert_eq!(nearest("xyz", ["store", "share"]), None);
    }
}
