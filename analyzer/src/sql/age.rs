//! How old rows are that a text deletes: `DELETE FROM audit WHERE at < now() - interval '90 days'`.

/// What says how old a row must be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Age {
    /// A length, as `90 day`: whatever the dialect, a number and a unit.
    Spelled(String),
    /// A bound value.
    Bound,
}

const UNITS: &[&str] = &["second", "minute", "hour", "day", "week", "month", "year"];

/// The age from which on a text deletes all rows; `None` where it deletes by anything else, too.
pub fn age(text: &str) -> Option<Age> {
    let text = text.to_ascii_lowercase();
    let (_, condition) = text.split_once("delete")?.1.split_once("where")?;
    let words: Vec<&str> =
        condition.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
    let compares = condition.contains('<') && !condition.contains("<>") && !condition.contains('>');
    if !compares || words.iter().any(|word| matches!(*word, "and" | "or" | "not" | "select")) {
        return None;
    }
    let unit = |word: &str| UNITS.iter().find(|unit| word == **unit || word.strip_suffix('s') == Some(unit)).copied();
    let number = |word: &str| word.parse::<u32>().ok();
    let pairs = words.windows(2).filter_map(|pair| match (number(pair[0]), unit(pair[1])) {
        (Some(number), Some(unit)) => Some(format!("{number} {unit}s")),
        _ => None,
    });
    let mut pairs: Vec<String> = pairs.collect();
    match pairs.len() {
        1 => pairs.pop().map(Age::Spelled),
        0 if condition.contains(['?', '$', ':', '@']) => Some(Age::Bound),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Age, age};

    #[test]
    fn dialects_spell_it_differently() {
        let spelled = |text: &str| match age(text) {
            Some(Age::Spelled(length)) => length,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(spelled("DELETE FROM audit WHERE at < now() - interval '90 days'"), "90 days");
        assert_eq!(spelled("delete from audit where at <= now() - '1 year'::interval"), "1 years");
        assert_eq!(spelled("DELETE FROM audit WHERE at < DATE_SUB(NOW(), INTERVAL 30 DAY)"), "30 days");
        assert_eq!(spelled("DELETE FROM audit WHERE at < datetime('now', '-12 hours')"), "12 hours");
        assert_eq!(age("DELETE FROM audit WHERE at < $1"), Some(Age::Bound));
    }

    #[test]
    fn others_say_no_age() {
        assert_eq!(age("DELETE FROM audit WHERE id = $1"), None);
        assert_eq!(age("DELETE FROM audit WHERE at < now() - interval '90 days' AND level = 'debug'"), None);
        assert_eq!(age("DELETE FROM audit WHERE at > now() - interval '90 days'"), None);
        assert_eq!(age("DELETE FROM audit"), None);
        assert_eq!(age("INSERT INTO audit VALUES (1)"), None);
        assert_eq!(age("DELETE FROM sessions WHERE expires_at < now()"), None);
    }
}
