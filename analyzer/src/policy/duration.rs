//! How long data may be kept.

use std::fmt;

/// A length of time. Calendar units count as fixed days, so that any two lengths compare: a year is 365 days,
/// a month 30 days, but every whole 12 months are a year (`12mo` = `1y`); a week is 7 days, a day 24 hours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Duration {
    nanoseconds: u128,
}

const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;

impl Duration {
    /// Reads jiff's friendly form (`2y`, `24h`, `30d`, `1y 6mo`, `0s`) or ISO 8601 (`P30D`).
    ///
    /// # Errors
    /// Why `text` is no length of time: it does not parse, or is negative.
    pub fn parse(text: &str) -> Result<Duration, String> {
        let span: jiff::Span = text.trim().parse().map_err(|_| "not a length of time".to_owned())?;
        if span.is_negative() {
            return Err("a length of time cannot be negative".to_owned());
        }
        let months = i128::from(span.get_years()) * 12 + i128::from(span.get_months());
        let days = months / 12 * 365 + months % 12 * 30;
        let days = days + i128::from(span.get_weeks()) * 7 + i128::from(span.get_days());
        let minutes = i128::from(span.get_hours()) * 60 + i128::from(span.get_minutes());
        let nanoseconds = days * DAY
            + (minutes * 60 + i128::from(span.get_seconds())) * SECOND
            + i128::from(span.get_milliseconds()) * 1_000_000
            + i128::from(span.get_microseconds()) * 1_000
            + i128::from(span.get_nanoseconds());
        Ok(Duration { nanoseconds: nanoseconds.unsigned_abs() })
    }

    /// That many nanoseconds.
    pub fn from_nanoseconds(nanoseconds: u128) -> Duration {
        Duration { nanoseconds }
    }

    /// Whole seconds, rounded down.
    pub fn seconds(self) -> u64 {
        u64::try_from(self.nanoseconds / SECOND.unsigned_abs()).unwrap_or(u64::MAX)
    }

    /// Whether it is no time at all.
    pub fn is_zero(self) -> bool {
        self.nanoseconds == 0
    }
}

/// The two largest units that say it exactly or nearly so: `2y`, `30d`, `1d 12h`.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(&str, u64); 5] = [("y", 365 * 86_400), ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)];
        let mut rest = self.seconds();
        let mut said = 0;
        for (unit, size) in UNITS {
            let count = rest / size;
            if count > 0 && said < 2 {
                let gap = if said > 0 { " " } else { "" };
                write!(f, "{gap}{count}{unit}")?;
                rest -= count * size;
                said += 1;
            }
        }
        if said == 0 { f.write_str("0s") } else { Ok(()) }
    }
}
