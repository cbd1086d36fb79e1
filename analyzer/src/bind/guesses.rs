//! What the name of a method says where nobody can see what it leads to: `guesses.toml` of the policies.

use std::sync::LazyLock;

use crate::base::Map;
use crate::flow::{Guess, Target};

/// The lists of the file.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    nothing: Vec<String>,
    same: Vec<String>,
    mixed: Vec<String>,
}

/// Whole names, and prefixes with what their `*` stands for left out.
struct Guesses {
    names: Map<String, Guess>,
    prefixes: Vec<(String, Guess)>,
}

static GUESSES: LazyLock<Guesses> = LazyLock::new(|| {
    let mut guesses = Guesses { names: Map::default(), prefixes: Vec::new() };
    // A test reads the file that ships; a mistake in it must not end a run.
    let Ok(lists) = toml::from_str::<Lists>(privacy_policies::GUESSES) else { return guesses };
    for (list, guess) in [(lists.nothing, Guess::Nothing), (lists.same, Guess::Same), (lists.mixed, Guess::Mixed)] {
        for name in list {
            match name.strip_suffix('*') {
                Some(prefix) => guesses.prefixes.push((prefix.to_owned(), guess)),
                None => drop(guesses.names.insert(name, guess)),
            }
        }
    }
    guesses
});

/// What the name says; `None` for code of the input, and for names that say nothing.
pub(super) fn guess(target: Target) -> Option<Guess> {
    let (Target::Foreign(path) | Target::Unknown(path)) = target else { return None };
    let name = path.rsplit("::").next().unwrap_or(&path);
    let prefixed = || GUESSES.prefixes.iter().find(|(prefix, _)| name.starts_with(prefix.as_str()));
    GUESSES.names.get(name).copied().or_else(|| prefixed().map(|(_, guess)| *guess))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Name;

    #[test]
    fn the_file_that_ships_is_read() {
        let asked = |name: &str| guess(Target::Unknown(Name::new(name)));
        assert_eq!(asked("len"), Some(Guess::Nothing));
        assert_eq!(asked("is_banned"), Some(Guess::Nothing));
        assert_eq!(asked("unwrap"), Some(Guess::Same));
        assert_eq!(guess(Target::Foreign(Name::new("far::Rows::map"))), Some(Guess::Mixed));
        assert_eq!(asked("send"), None);
    }

    #[test]
    fn no_name_stands_twice() {
        let lists: Lists = toml::from_str(privacy_policies::GUESSES).unwrap();
        let all: Vec<&String> = [&lists.nothing, &lists.same, &lists.mixed].into_iter().flatten().collect();
        let once: crate::base::Set<&String> = all.iter().copied().collect();
        assert_eq!(all.len(), once.len());
    }
}
