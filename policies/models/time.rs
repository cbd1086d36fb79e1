// time: lengths are numbers; what a date shows is what it was made of.

use std::intrinsics::*;
use std::ops::{Add, Div, Mul, Sub};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration {
    pub nanos: i128,
}
impl Duration {
    pub const ZERO: Duration = Duration { nanos: 0 };
    pub const NANOSECOND: Duration = Duration { nanos: 1 };
    pub const MICROSECOND: Duration = Duration { nanos: 1_000 };
    pub const MILLISECOND: Duration = Duration { nanos: 1_000_000 };
    pub const SECOND: Duration = Duration { nanos: 1_000_000_000 };
    pub const MINUTE: Duration = Duration { nanos: 60_000_000_000 };
    pub const HOUR: Duration = Duration { nanos: 3_600_000_000_000 };
    pub const DAY: Duration = Duration { nanos: 86_400_000_000_000 };
    pub const WEEK: Duration = Duration { nanos: 604_800_000_000_000 };
    pub const fn new(seconds: i64, nanoseconds: i32) -> Duration {
        Duration { nanos: seconds as i128 * 1_000_000_000 + nanoseconds as i128 }
    }
    pub const fn weeks(n: i64) -> Duration {
        Duration { nanos: n as i128 * 604_800_000_000_000 }
    }
    pub const fn days(n: i64) -> Duration {
        Duration { nanos: n as i128 * 86_400_000_000_000 }
    }
    pub const fn hours(n: i64) -> Duration {
        Duration { nanos: n as i128 * 3_600_000_000_000 }
    }
    pub const fn minutes(n: i64) -> Duration {
        Duration { nanos: n as i128 * 60_000_000_000 }
    }
    pub const fn seconds(n: i64) -> Duration {
        Duration { nanos: n as i128 * 1_000_000_000 }
    }
    pub const fn milliseconds(n: i64) -> Duration {
        Duration { nanos: n as i128 * 1_000_000 }
    }
    pub const fn microseconds(n: i64) -> Duration {
        Duration { nanos: n as i128 * 1_000 }
    }
    pub const fn nanoseconds(n: i64) -> Duration {
        Duration { nanos: n as i128 }
    }
    pub fn whole_days(self) -> i64 {
        derive1(self)
    }
    pub fn whole_hours(self) -> i64 {
        derive1(self)
    }
    pub fn whole_minutes(self) -> i64 {
        derive1(self)
    }
    pub fn whole_seconds(self) -> i64 {
        derive1(self)
    }
    pub fn whole_milliseconds(self) -> i128 {
        derive1(self)
    }
    pub fn as_seconds_f64(self) -> f64 {
        derive1(self)
    }
    pub fn is_negative(self) -> bool {
        opaque()
    }
    pub fn is_zero(self) -> bool {
        opaque()
    }
}
impl Add for Duration {
    type Output = Duration;
    fn add(self, other: Duration) -> Duration {
        Duration { nanos: self.nanos + other.nanos }
    }
}
impl Sub for Duration {
    type Output = Duration;
    fn sub(self, other: Duration) -> Duration {
        Duration { nanos: self.nanos - other.nanos }
    }
}
impl Mul<i32> for Duration {
    type Output = Duration;
    fn mul(self, by: i32) -> Duration {
        Duration { nanos: self.nanos * by as i128 }
    }
}
impl Div<i32> for Duration {
    type Output = Duration;
    fn div(self, by: i32) -> Duration {
        Duration { nanos: self.nanos / by as i128 }
    }
}
impl From<std::time::Duration> for Duration {
    fn from(length: std::time::Duration) -> Duration {
        Duration { nanos: length.nanos as i128 }
    }
}
impl TryFrom<std::time::Duration> for Duration {
    type Error = error::ConversionRange;
    fn try_from(length: std::time::Duration) -> Result<Duration, error::ConversionRange> {
        Ok(Duration { nanos: length.nanos as i128 })
    }
}
pub mod ext {
    use super::Duration;
    pub trait NumericalDuration: Sized {
        fn weeks(self) -> Duration;
        fn days(self) -> Duration;
        fn hours(self) -> Duration;
        fn minutes(self) -> Duration;
        fn seconds(self) -> Duration;
        fn milliseconds(self) -> Duration;
    }
    impl NumericalDuration for i64 {
        fn weeks(self) -> Duration {
            Duration::weeks(self)
        }
        fn days(self) -> Duration {
            Duration::days(self)
        }
        fn hours(self) -> Duration {
            Duration::hours(self)
        }
        fn minutes(self) -> Duration {
            Duration::minutes(self)
        }
        fn seconds(self) -> Duration {
            Duration::seconds(self)
        }
        fn milliseconds(self) -> Duration {
            Duration::milliseconds(self)
        }
    }
}
pub mod error {
    #[derive(Debug)]
    pub struct ConversionRange;
    #[derive(Debug)]
    pub struct ComponentRange;
    #[derive(Debug)]
    pub enum Format {
        InvalidComponent(&'static str),
    }
    #[derive(Debug)]
    pub enum Parse {
        TryFromParsed(ComponentRange),
    }
    impl std::error::Error for ConversionRange {}
    impl std::error::Error for ComponentRange {}
    impl std::error::Error for Format {}
    impl std::error::Error for Parse {}
    impl std::fmt::Display for ConversionRange {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::fmt::Display for ComponentRange {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::fmt::Display for Format {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::fmt::Display for Parse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Month {
    pub fn next(self) -> Month {
        self
    }
    pub fn previous(self) -> Month {
        self
    }
}
macro_rules! moments {
    ($($name:ident)*) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            pub secs: i64,
        }
        impl $name {
            pub fn parse<F>(text: &str, format: &F) -> Result<$name, error::Parse> {
                Ok($name { secs: derive1(text) })
            }
            pub fn format<F>(self, format: &F) -> Result<String, error::Format> {
                Ok(derive1(self.secs))
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, self.secs);
                Ok(())
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, self.secs);
                Ok(())
            }
        }
    )*};
}
macro_rules! dated {
    ($($name:ident)*) => {$(
        impl $name {
            pub fn year(self) -> i32 {
                derive1(self.secs)
            }
            pub fn month(self) -> Month {
                derive1(self.secs)
            }
            pub fn day(self) -> u8 {
                derive1(self.secs)
            }
            pub fn ordinal(self) -> u16 {
                derive1(self.secs)
            }
        }
        impl Add<Duration> for $name {
            type Output = $name;
            fn add(self, length: Duration) -> $name {
                $name { secs: derive2(self.secs, length) }
            }
        }
        impl Sub<Duration> for $name {
            type Output = $name;
            fn sub(self, length: Duration) -> $name {
                $name { secs: derive2(self.secs, length) }
            }
        }
        impl Sub for $name {
            type Output = Duration;
            fn sub(self, other: $name) -> Duration {
                Duration { nanos: derive2(self.secs, other.secs) }
            }
        }
    )*};
}
macro_rules! timed {
    ($($name:ident)*) => {$(
        impl $name {
            pub fn hour(self) -> u8 {
                derive1(self.secs)
            }
            pub fn minute(self) -> u8 {
                derive1(self.secs)
            }
            pub fn second(self) -> u8 {
                derive1(self.secs)
            }
        }
    )*};
}
moments! { Date Time PrimitiveDateTime OffsetDateTime }
dated! { Date PrimitiveDateTime OffsetDateTime }
timed! { Time PrimitiveDateTime OffsetDateTime }
impl Date {
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> Result<Date, error::ComponentRange> {
        Ok(Date { secs: derive3(year, month, day) })
    }
    pub fn midnight(self) -> PrimitiveDateTime {
        PrimitiveDateTime { secs: self.secs }
    }
    pub fn with_time(self, time: Time) -> PrimitiveDateTime {
        PrimitiveDateTime { secs: derive2(self.secs, time.secs) }
    }
}
impl Time {
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> Result<Time, error::ComponentRange> {
        Ok(Time { secs: derive3(hour, minute, second) })
    }
}
impl PrimitiveDateTime {
    pub fn new(date: Date, time: Time) -> PrimitiveDateTime {
        PrimitiveDateTime { secs: derive2(date.secs, time.secs) }
    }
    pub fn assume_utc(self) -> OffsetDateTime {
        OffsetDateTime { secs: self.secs }
    }
    pub fn date(self) -> Date {
        Date { secs: self.secs }
    }
    pub fn time(self) -> Time {
        Time { secs: self.secs }
    }
}
impl OffsetDateTime {
    pub const UNIX_EPOCH: OffsetDateTime = OffsetDateTime { secs: 0 };
    pub fn now_utc() -> OffsetDateTime {
        opaque()
    }
    pub fn now_local() -> Result<OffsetDateTime, error::ConversionRange> {
        opaque()
    }
    pub fn from_unix_timestamp(secs: i64) -> Result<OffsetDateTime, error::ComponentRange> {
        Ok(OffsetDateTime { secs })
    }
    pub fn unix_timestamp(self) -> i64 {
        self.secs
    }
    pub fn date(self) -> Date {
        Date { secs: self.secs }
    }
    pub fn time(self) -> Time {
        Time { secs: self.secs }
    }
}
