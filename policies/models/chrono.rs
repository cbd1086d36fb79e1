// chrono: points in time carry the data of what they were made from; the clock carries none.

use std::intrinsics::*;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct TimeDelta {
    pub nanos: i64,
}
pub type Duration = TimeDelta;
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct NaiveDate {
    pub days: i32,
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct NaiveTime {
    pub secs: u32,
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct NaiveDateTime {
    pub secs: i64,
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime<Tz> {
    pub secs: i64,
    pub zone: std::marker::PhantomData<Tz>,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Utc;
#[derive(Clone, Copy, Debug)]
pub struct Local;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FixedOffset;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParseError;
impl std::error::Error for ParseError {}
impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub type ParseResult<T> = Result<T, ParseError>;
pub enum LocalResult<T> {
    None,
    Single(T),
    Ambiguous(T, T),
}
impl<T> LocalResult<T> {
    pub fn single(self) -> Option<T> {
        match self {
            LocalResult::Single(x) => Some(x),
            _ => None,
        }
    }
    pub fn unwrap(self) -> T {
        match self {
            LocalResult::Single(x) => x,
            _ => opaque(),
        }
    }
}
pub enum SecondsFormat {
    Secs,
    Millis,
    AutoSi,
}
pub mod format {
    pub struct DelayedFormat {
        pub text: String,
    }
    impl std::fmt::Display for DelayedFormat {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.buf = std::intrinsics::derive2(&f.buf, &self.text);
            Ok(())
        }
    }
}
use format::DelayedFormat;
impl Utc {
    pub fn now() -> DateTime<Utc> {
        opaque()
    }
    pub fn today() -> NaiveDate {
        opaque()
    }
}
impl Local {
    pub fn now() -> DateTime<Local> {
        opaque()
    }
}
pub trait TimeZone: Sized {
    fn timestamp_opt(&self, secs: i64, nanos: u32) -> LocalResult<DateTime<Self>> {
        LocalResult::Single(derive1(secs))
    }
    fn timestamp_millis_opt(&self, millis: i64) -> LocalResult<DateTime<Self>> {
        LocalResult::Single(derive1(millis))
    }
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {
        derive1(utc)
    }
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Self>> {
        LocalResult::Single(derive3(year, month, day))
    }
}
impl TimeZone for Utc {}
impl TimeZone for Local {}
impl TimeZone for FixedOffset {}
impl TimeDelta {
    pub const fn weeks(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 604_800_000_000_000 }
    }
    pub fn num_weeks(&self) -> i64 {
        self.nanos / 604_800_000_000_000
    }
    pub const fn try_weeks(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 604_800_000_000_000 })
    }
    pub const fn days(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 86_400_000_000_000 }
    }
    pub fn num_days(&self) -> i64 {
        self.nanos / 86_400_000_000_000
    }
    pub const fn try_days(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 86_400_000_000_000 })
    }
    pub const fn hours(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 3_600_000_000_000 }
    }
    pub fn num_hours(&self) -> i64 {
        self.nanos / 3_600_000_000_000
    }
    pub const fn try_hours(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 3_600_000_000_000 })
    }
    pub const fn minutes(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 60_000_000_000 }
    }
    pub fn num_minutes(&self) -> i64 {
        self.nanos / 60_000_000_000
    }
    pub const fn try_minutes(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 60_000_000_000 })
    }
    pub const fn seconds(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 1_000_000_000 }
    }
    pub fn num_seconds(&self) -> i64 {
        self.nanos / 1_000_000_000
    }
    pub const fn try_seconds(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 1_000_000_000 })
    }
    pub const fn milliseconds(n: i64) -> TimeDelta {
        TimeDelta { nanos: n * 1_000_000 }
    }
    pub fn num_milliseconds(&self) -> i64 {
        self.nanos / 1_000_000
    }
    pub const fn try_milliseconds(n: i64) -> Option<TimeDelta> {
        Some(TimeDelta { nanos: n * 1_000_000 })
    }
    pub fn zero() -> TimeDelta {
        TimeDelta { nanos: 0 }
    }
    pub fn to_std(&self) -> Result<std::time::Duration, ParseError> {
        Ok(std::time::Duration { nanos: self.nanos as u128 })
    }
    pub fn from_std(d: std::time::Duration) -> Result<TimeDelta, ParseError> {
        Ok(TimeDelta { nanos: d.nanos as i64 })
    }
    pub fn abs(&self) -> TimeDelta {
        *self
    }
}
pub trait Datelike: Sized {
    fn year(&self) -> i32 {
        derive1(self)
    }
    fn month(&self) -> u32 {
        derive1(self)
    }
    fn month0(&self) -> u32 {
        derive1(self)
    }
    fn day(&self) -> u32 {
        derive1(self)
    }
    fn day0(&self) -> u32 {
        derive1(self)
    }
    fn ordinal(&self) -> u32 {
        derive1(self)
    }
    fn weekday(&self) -> Weekday {
        derive1(self)
    }
    fn num_days_from_ce(&self) -> i32 {
        derive1(self)
    }
    fn with_year(&self, value: i32) -> Option<Self> {
        Some(derive2(self, value))
    }
    fn with_month(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
    fn with_day(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32 {
        derive1(self)
    }
    fn with_hour(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
    fn minute(&self) -> u32 {
        derive1(self)
    }
    fn with_minute(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
    fn second(&self) -> u32 {
        derive1(self)
    }
    fn with_second(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
    fn nanosecond(&self) -> u32 {
        derive1(self)
    }
    fn with_nanosecond(&self, value: u32) -> Option<Self> {
        Some(derive2(self, value))
    }
}
impl Datelike for NaiveDate {}
impl std::fmt::Display for NaiveDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl std::fmt::Debug for NaiveDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl NaiveDate {
    pub fn format(&self, fmt: &str) -> DelayedFormat {
        DelayedFormat { text: derive1(self) }
    }
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {
        Some(derive2(self, rhs))
    }
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {
        Some(derive2(self, rhs))
    }
    pub fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl std::ops::Sub for NaiveDate {
    type Output = Duration;
    fn sub(self, rhs: NaiveDate) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl serde::Serialize for NaiveDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(derive1(self))
    }
}
impl<'de> serde::Deserialize<'de> for NaiveDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
impl std::ops::Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn add(self, rhs: TimeDelta) -> NaiveDate {
        derive2(self, rhs)
    }
}
impl std::ops::Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
    fn sub(self, rhs: TimeDelta) -> NaiveDate {
        derive2(self, rhs)
    }
}
impl Timelike for NaiveTime {}
impl std::fmt::Display for NaiveTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl std::fmt::Debug for NaiveTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl NaiveTime {
    pub fn format(&self, fmt: &str) -> DelayedFormat {
        DelayedFormat { text: derive1(self) }
    }
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveTime> {
        Some(derive2(self, rhs))
    }
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveTime> {
        Some(derive2(self, rhs))
    }
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl std::ops::Sub for NaiveTime {
    type Output = Duration;
    fn sub(self, rhs: NaiveTime) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl serde::Serialize for NaiveTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(derive1(self))
    }
}
impl<'de> serde::Deserialize<'de> for NaiveTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
impl std::ops::Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn add(self, rhs: TimeDelta) -> NaiveTime {
        derive2(self, rhs)
    }
}
impl std::ops::Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
    fn sub(self, rhs: TimeDelta) -> NaiveTime {
        derive2(self, rhs)
    }
}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl std::fmt::Display for NaiveDateTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl std::fmt::Debug for NaiveDateTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl NaiveDateTime {
    pub fn format(&self, fmt: &str) -> DelayedFormat {
        DelayedFormat { text: derive1(self) }
    }
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {
        Some(derive2(self, rhs))
    }
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {
        Some(derive2(self, rhs))
    }
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl std::ops::Sub for NaiveDateTime {
    type Output = Duration;
    fn sub(self, rhs: NaiveDateTime) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl serde::Serialize for NaiveDateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(derive1(self))
    }
}
impl<'de> serde::Deserialize<'de> for NaiveDateTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
impl std::ops::Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn add(self, rhs: TimeDelta) -> NaiveDateTime {
        derive2(self, rhs)
    }
}
impl std::ops::Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
    fn sub(self, rhs: TimeDelta) -> NaiveDateTime {
        derive2(self, rhs)
    }
}
impl<Tz> Datelike for DateTime<Tz> {}
impl<Tz> Timelike for DateTime<Tz> {}
impl<Tz> std::fmt::Display for DateTime<Tz> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl<Tz> std::fmt::Debug for DateTime<Tz> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, self);
        Ok(())
    }
}
impl<Tz> DateTime<Tz> {
    pub fn format(&self, fmt: &str) -> DelayedFormat {
        DelayedFormat { text: derive1(self) }
    }
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {
        Some(derive2(self, rhs))
    }
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {
        Some(derive2(self, rhs))
    }
    pub fn signed_duration_since(self, rhs: DateTime<Tz>) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl<Tz> std::ops::Sub for DateTime<Tz> {
    type Output = Duration;
    fn sub(self, rhs: DateTime<Tz>) -> TimeDelta {
        derive2(self, rhs)
    }
}
impl<Tz> serde::Serialize for DateTime<Tz> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(derive1(self))
    }
}
impl<'de, Tz> serde::Deserialize<'de> for DateTime<Tz> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {}
}
impl<Tz> std::ops::Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: TimeDelta) -> DateTime<Tz> {
        derive2(self, rhs)
    }
}
impl<Tz> std::ops::Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: TimeDelta) -> DateTime<Tz> {
        derive2(self, rhs)
    }
}
impl std::str::FromStr for NaiveDate {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDate> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
}
impl std::str::FromStr for NaiveTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveTime> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
}
impl std::str::FromStr for NaiveDateTime {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<NaiveDateTime> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
}
impl std::str::FromStr for DateTime<Utc> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Utc>> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
}
impl NaiveDate {
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        Some(derive3(year, month, day))
    }
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {
        Some(derive1(self))
    }
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime {
        derive2(self, time)
    }
    pub fn years_since(&self, base: NaiveDate) -> Option<u32> {
        Some(derive2(self, base))
    }
    pub fn succ_opt(&self) -> Option<NaiveDate> {
        Some(*self)
    }
    pub fn pred_opt(&self) -> Option<NaiveDate> {
        Some(*self)
    }
}
impl NaiveDateTime {
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
    pub fn date(&self) -> NaiveDate {
        derive1(self)
    }
    pub fn time(&self) -> NaiveTime {
        derive1(self)
    }
    pub fn and_utc(&self) -> DateTime<Utc> {
        derive1(self)
    }
}
impl<Tz> DateTime<Tz> {
    pub fn timestamp(&self) -> i64 {
        self.secs
    }
    pub fn timestamp_millis(&self) -> i64 {
        derive1(self)
    }
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {
        Some(derive1(self))
    }
    pub fn to_rfc3339(&self) -> String {
        derive1(self)
    }
    pub fn to_rfc3339_opts(&self, format: SecondsFormat, z: bool) -> String {
        derive1(self)
    }
    pub fn to_rfc2822(&self) -> String {
        derive1(self)
    }
    pub fn date_naive(&self) -> NaiveDate {
        derive1(self)
    }
    pub fn naive_utc(&self) -> NaiveDateTime {
        derive1(self)
    }
    pub fn time(&self) -> NaiveTime {
        derive1(self)
    }
    pub fn with_timezone<Tz2>(&self, tz: &Tz2) -> DateTime<Tz2> {
        derive1(self)
    }
    pub fn to_utc(&self) -> DateTime<Utc> {
        derive1(self)
    }
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz) -> DateTime<Tz> {
        derive1(datetime)
    }
}
impl DateTime<Utc> {
    pub fn from_timestamp(secs: i64, nanos: u32) -> Option<DateTime<Utc>> {
        Some(derive1(secs))
    }
    pub fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>> {
        Some(derive1(millis))
    }
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {
        if maybe() { Ok(derive1(s)) } else { Err(ParseError) }
    }
}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {
    fn from(value: DateTime<FixedOffset>) -> DateTime<Utc> {
        derive1(value)
    }
}
