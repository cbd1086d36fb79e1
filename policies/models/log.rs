// log: types only; its macros are models.

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum LevelFilter {
    Off,
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}
impl Level {
    pub fn to_level_filter(&self) -> LevelFilter {
        LevelFilter::Info
    }
    pub fn as_str(&self) -> &'static str {
        ""
    }
}
pub struct Metadata<'a> {
    pub level: Level,
    pub target: &'a str,
}
impl<'a> Metadata<'a> {
    pub fn level(&self) -> Level {
        self.level
    }
    pub fn target(&self) -> &'a str {
        self.target
    }
}
/// A line of the log, as its writer gets it.
pub struct Record<'a> {
    pub metadata: Metadata<'a>,
    pub args: std::fmt::Arguments<'a>,
}
impl<'a> Record<'a> {
    pub fn args(&self) -> &std::fmt::Arguments<'a> {
        &self.args
    }
    pub fn metadata(&self) -> &Metadata<'a> {
        &self.metadata
    }
    pub fn level(&self) -> Level {
        self.metadata.level
    }
    pub fn target(&self) -> &'a str {
        self.metadata.target
    }
    pub fn module_path(&self) -> Option<&'a str> {
        None
    }
    pub fn file(&self) -> Option<&'a str> {
        None
    }
    pub fn line(&self) -> Option<u32> {
        None
    }
}
pub struct SetLoggerError;
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {
    Ok(())
}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {
    Ok(())
}
pub fn set_max_level(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {
    LevelFilter::Info
}
