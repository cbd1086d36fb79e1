//! `// privacy: allow(finding, …) reason`: what one comment says.

/// An allowance as written, and what is wrong with it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Allow {
    /// Names of findings.
    pub(crate) findings: Vec<String>,
    /// The reason, empty when there is none.
    pub(crate) reason: String,
    /// What is wrong, in words.
    pub(crate) error: Option<String>,
}

/// Reads a line comment that opens with `privacy:`. `None` when it is prose and no allowance.
pub(crate) fn read_allowance(comment: &str) -> Option<Allow> {
    let text = comment.trim_start_matches(['/', '!']).trim_start().strip_prefix("privacy:")?.trim_start();
    let rest = text.strip_prefix("allow")?;
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let listed = rest.trim_start().strip_prefix('(').and_then(|list| list.split_once(')'));
    let Some((list, reason)) = listed else {
        let error = "an allowance names what it allows: `privacy: allow(finding) reason`".to_owned();
        return Some(Allow { error: Some(error), ..Allow::default() });
    };
    let names: Vec<&str> = list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    let strange = names.iter().find(|name| !is_finding(name));
    let reason = reason.trim_start_matches([':', '-', '–', '—', ' ', '\t']).trim().to_owned();
    let error = match strange {
        _ if names.is_empty() => Some("an allowance without the name of a finding allows nothing".to_owned()),
        Some(name) => Some(format!("`{name}` is not the name of a finding")),
        None if matches!(names[..], ["all"]) => Some("an allowance of everything does not exist".to_owned()),
        None if reason.is_empty() => Some("an allowance needs a reason after it".to_owned()),
        None => None,
    };
    Some(Allow {
        findings: names.into_iter().filter(|name| is_finding(name)).map(str::to_owned).collect(),
        reason,
        error,
    })
}

fn is_finding(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_and_reason() {
        let allow = read_allowance("// privacy: allow(a_b, c) debug build only").unwrap_or_default();
        assert_eq!(
            (allow.findings, allow.reason.as_str(), allow.error),
            (vec!["a_b".into(), "c".into()], "debug build only", None)
        );
        assert_eq!(read_allowance("// privacy: allowed for now"), None);
        assert_eq!(read_allowance("// privacy: we log nothing here"), None);
    }

    #[test]
    fn refuses_blanket_and_bare_forms() {
        for wrong in [
            "// privacy: allow(x)",
            "// privacy: allow why",
            "// privacy: allow() why",
            "// privacy: allow(*) why",
            "// privacy: allow(all) why",
        ] {
            assert!(read_allowance(wrong).is_some_and(|allow| allow.error.is_some()), "{wrong}");
        }
    }
}
