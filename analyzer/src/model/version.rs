//! Version requirements of models: `">=0.11, <0.13"`, `"1"`, `"0.8.2"`, `"*"`.

/// Numbers of a version, as many as are written, up to three.
type Numbers = Vec<u64>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Op {
    /// Cargo's default: compatible with.
    Compatible,
    Exact,
    Less,
    LessEq,
    Greater,
    GreaterEq,
}

/// Versions that a model holds for: all of the comparisons. The default is every version.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Versions {
    list: Vec<(Op, Numbers)>,
}

impl Versions {
    /// Reads comparisons between commas, as in Cargo.toml. Pre-release parts are not taken.
    ///
    /// # Errors
    /// Why `text` is no requirement.
    pub fn parse(text: &str) -> Result<Versions, String> {
        let mut list = Vec::new();
        for part in text.split(',').map(str::trim) {
            if part == "*" {
                continue;
            }
            let ops = [
                (">=", Op::GreaterEq),
                ("<=", Op::LessEq),
                (">", Op::Greater),
                ("<", Op::Less),
                ("=", Op::Exact),
                ("^", Op::Compatible),
            ];
            let (op, number) = ops
                .iter()
                .find_map(|(sign, op)| part.strip_prefix(sign).map(|rest| (*op, rest.trim())))
                .unwrap_or((Op::Compatible, part));
            let numbers: Option<Numbers> = number.split('.').map(|number| number.parse().ok()).collect();
            match numbers {
                Some(numbers) if numbers.len() <= 3 => list.push((op, numbers)),
                _ => return Err(format!("`{part}` is no version requirement")),
            }
        }
        Ok(Versions { list })
    }

    /// Whether `version` (`1.2.3`, perhaps with a pre-release or build part) is among them. A text that is no version is.
    pub fn contains(&self, version: &str) -> bool {
        let core = version.split(['-', '+']).next().unwrap_or_default();
        let numbers: Option<Numbers> = core.split('.').map(|number| number.parse().ok()).collect();
        numbers.is_none_or(|numbers| self.list.iter().all(|(op, bound)| holds(*op, bound, &numbers)))
    }

    /// Whether every version is among them.
    pub fn is_any(&self) -> bool {
        self.list.is_empty()
    }
}

fn holds(op: Op, bound: &[u64], version: &[u64]) -> bool {
    let at = |numbers: &[u64], place: usize| numbers.get(place).copied().unwrap_or(0);
    let full = |numbers: &[u64]| [at(numbers, 0), at(numbers, 1), at(numbers, 2)];
    let same = bound.iter().enumerate().all(|(place, number)| at(version, place) == *number);
    match op {
        Op::Exact => same,
        Op::Less => full(version) < full(bound),
        Op::LessEq => full(version) < full(bound) || same,
        Op::Greater => full(version) > full(bound) && !same,
        Op::GreaterEq => full(version) >= full(bound),
        Op::Compatible => {
            let significant = bound.iter().position(|number| *number != 0).map_or(bound.len(), |place| place + 1);
            full(version) >= full(bound) && (0..significant).all(|place| at(version, place) == at(bound, place))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Versions;

    #[test]
    fn ranges() {
        let check = |text: &str, inside: &[&str], outside: &[&str]| {
            let versions = Versions::parse(text).expect(text);
            for version in inside {
                assert!(versions.contains(version), "{text} {version}");
            }
            for version in outside {
                assert!(!versions.contains(version), "{text} {version}");
            }
        };
        check(">=0.11, <0.13", &["0.11.0", "0.12.9", "0.12.0-rc.1"], &["0.10.9", "0.13.0", "1.0.0"]);
        check("1", &["1.0.0", "1.9.3"], &["0.9.0", "2.0.0"]);
        check("0.8.2", &["0.8.2", "0.8.9"], &["0.8.1", "0.9.0"]);
        check("0", &["0.1.0", "0.9.0"], &["1.0.0"]);
        check(">1.2", &["1.3.0"], &["1.2.0", "1.2.9"]);
        check("*", &["0.0.1", "7.0.0", "strange"], &[]);
        assert!(Versions::parse("one").is_err() && Versions::parse("1.2.3.4").is_err() && Versions::parse("").is_err());
    }
}
