//! What the text of a value must look like: durations, dates, names. Light checks: the analyzer parses them in full.

use crate::key::Key;
use crate::suggest::{did_you_mean, nearest};

/// Says what is wrong with the value of a key, if anything.
pub(crate) fn text_error(key: Key, text: &str) -> Option<String> {
    match key {
        Key::Retention => duration_error(text).map(str::to_owned),
        Key::Until => date_error(text).map(str::to_owned),
        Key::Form => one_of(text, "form", &["raw", "pseudonymous", "anonymous"]),
        Key::HoldsOn if is_variant(text) => None,
        Key::HoldsOn => one_of(text, "outcome", HOLDS_ON),
        Key::Reason => text.trim().is_empty().then(|| "a reason says why, in words".to_owned()),
        key => name_error(text, key.is_dotted()).map(str::to_owned),
    }
}

/// What a gate may yield when it holds.
const HOLDS_ON: &[&str] =
    &["true", "false", "Ok", "Err", "Some", "None", "Ok(true)", "Ok(false)", "Some(true)", "Some(false)"];

/// Whether a word is written as a variant of an enum is: a gate may answer by one of the code's own.
fn is_variant(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn one_of(text: &str, what: &str, known: &[&str]) -> Option<String> {
    if known.contains(&text) {
        return None;
    }
    let list: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    let near = nearest(text, known.iter().copied());
    Some(format!("unknown {what} `{text}`; it is one of {}{}", list.join(", "), did_you_mean(near)))
}

/// Says what is wrong with a duration, if anything. Durations are written as jiff reads them: friendly
/// (`24h`, `2 years, 6 months`) or ISO 8601 (`P2Y`, `PT24H`), largest unit first, none twice.
fn duration_error(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Some("a duration is missing");
    }
    if text.starts_with('-') || text.ends_with("ago") {
        return Some("a retention cannot be negative");
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    let good = match text.strip_prefix(['P', 'p']) {
        Some(rest) => is_iso(rest),
        None => is_friendly(text),
    };
    (!good).then_some("this is no duration; write it as `\"24h\"`, `\"30d\"`, `\"2y\"`, `\"1y 6mo\"` or `\"P30D\"`")
}

/// The letters after `P`: `1Y2M3W4DT5H6M7.5S`.
fn is_iso(rest: &str) -> bool {
    let upper = rest.to_uppercase();
    let (date, time) = match upper.split_once('T') {
        Some((date, time)) if !time.is_empty() => (date, time),
        Some(_) => return false,
        None => (upper.as_str(), ""),
    };
    let rank = |units: &'static str| move |unit: &str| units.find(unit).filter(|_| unit.len() == 1);
    !rest.is_empty() && descends(date, usize::MAX, rank("YMWD")) && descends(time, 0, rank("HMS"))
}

/// `2 years, 6 months`, `1h30m`, `36h`.
fn is_friendly(text: &str) -> bool {
    descends(text, HOURS, |unit| FRIENDLY.iter().position(|names| names.contains(&unit)).filter(|_| !unit.is_empty()))
}

/// Where hours stand in [`FRIENDLY`]: only they and what is smaller may be fractions.
const HOURS: usize = 4;

/// The names of units that jiff's friendly form takes, largest unit first.
const FRIENDLY: &[&[&str]] = &[
    &["years", "year", "yrs", "yr", "y"],
    &["months", "month", "mos", "mo"],
    &["weeks", "week", "wks", "wk", "w"],
    &["days", "day", "d"],
    &["hours", "hour", "hrs", "hr", "h"],
    &["minutes", "minute", "mins", "min", "m"],
    &["seconds", "second", "secs", "sec", "s"],
    &["milliseconds", "millisecond", "millis", "milli", "msecs", "msec", "ms"],
    &[
        "microseconds",
        "microsecond",
        "micros",
        "micro",
        "usecs",
        "usec",
        "us",
        "µsecs",
        "µsec",
        "µs",
        "μsecs",
        "μsec",
        "μs",
    ],
    &["nanoseconds", "nanosecond", "nanos", "nano", "nsecs", "nsec", "ns"],
];

/// Whether `text` is pairs of a number and a unit whose ranks rise; those from `fractions_from` on may be fractions. Empty text has none, and passes.
fn descends(text: &str, fractions_from: usize, rank: impl Fn(&str) -> Option<usize>) -> bool {
    let mut rest = text;
    let mut last = None;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, tail) = rest.split_at(end);
        let tail = tail.trim_start();
        let end = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(end);
        let here = rank(unit);
        let whole = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
        let fraction = number.split_once('.').is_some_and(|(a, b)| {
            [a, b].iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
        });
        // A fraction ends the duration.
        if here.is_none() || here <= last || !(whole || fraction && here >= Some(fractions_from) && tail.is_empty()) {
            return false;
        }
        last = here;
        rest = tail.trim_start();
        if let Some(more) = rest.strip_prefix(',') {
            rest = more.trim_start();
            if rest.is_empty() {
                return false;
            }
        }
    }
    true
}

/// Says what is wrong with a date, if anything: `2027-03-31`.
fn date_error(text: &str) -> Option<&'static str> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let parts: Option<Vec<u32>> = shaped.then(|| text.split('-').filter_map(|part| part.parse().ok()).collect());
    let Some(&[year, month, day]) = parts.as_deref() else {
        return Some("this is no date; write year, month and day: `\"2027-03-31\"`");
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (!(1..=days).contains(&day)).then_some("there is no such day")
}

/// Says what is wrong with a name, if anything. Dotted names are segments of letters, digits, `_` and `-`.
pub(crate) fn name_error(text: &str, dotted: bool) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("a name is missing");
    }
    if text.trim() != text || text.chars().any(char::is_control) {
        return Some("a name has no white space around it");
    }
    let good =
        |segment: &str| !segment.is_empty() && segment.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    if dotted && text.contains('*') {
        return Some("a tag gives the name in full, without `*`");
    }
    (dotted && !text.split('.').all(good))
        .then_some("a name is segments of letters, digits, `_` and `-`, with dots between them")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_those_of_jiff() {
        for good in [
            "24h",
            "0s",
            "2y",
            "1y 6mo",
            "2 years, 6 months",
            "1h30m",
            "P2Y",
            "PT24H",
            "P1Y2M3W4DT5H6M7.5S",
            "1.5h",
            "p30d",
            "72 hours",
        ] {
            assert_eq!(duration_error(good), None, "{good}");
        }
        for bad in [
            "",
            "24",
            "h",
            "forever",
            "24 parsecs",
            "1h 1d",
            "1d1d",
            "-1d",
            "P",
            "PT",
            "P1H",
            "1d ago",
            "1.5.5h",
            "1.5y 3d",
            "1d,",
            "30D",
        ] {
            assert!(duration_error(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for good in ["2027-03-31", "2028-02-29", "2000-02-29"] {
            assert_eq!(date_error(good), None, "{good}");
        }
        for bad in [
            "",
            "2027-3-31",
            "2027-02-29",
            "2027-13-01",
            "31-03-2027",
            "2027-03-00",
            "2100-02-29",
            "ab-cd-efgh",
            "2027-03-3é",
        ] {
            assert!(date_error(bad).is_some(), "{bad}");
        }
    }
}
