// config: what a program is set up with is about nobody, unless a tag says so.

use serde::de::DeserializeOwned;
use std::intrinsics::*;

#[derive(Debug)]
pub struct ConfigError;
impl std::error::Error for ConfigError {}
impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Clone, Debug, Default)]
pub struct Config;
pub mod builder {
    #[derive(Clone, Debug, Default)]
    pub struct DefaultState;
}
pub struct ConfigBuilder<St = builder::DefaultState> {
    pub state: St,
}
impl<St> ConfigBuilder<St> {
    pub fn add_source<T>(self, source: T) -> ConfigBuilder<St> {
        self
    }
    pub fn set_default<K, V>(self, key: K, value: V) -> Result<ConfigBuilder<St>, ConfigError> {
        Ok(self)
    }
    pub fn set_override<K, V>(self, key: K, value: V) -> Result<ConfigBuilder<St>, ConfigError> {
        Ok(self)
    }
    pub fn set_override_option<K, V>(self, key: K, value: Option<V>) -> Result<ConfigBuilder<St>, ConfigError> {
        Ok(self)
    }
    pub fn build(self) -> Result<Config, ConfigError> {
        Ok(Config)
    }
}
impl Config {
    pub fn builder() -> ConfigBuilder<builder::DefaultState> {
        opaque()
    }
    pub fn try_deserialize<T: DeserializeOwned>(self) -> Result<T, ConfigError> {
        opaque()
    }
    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<T, ConfigError> {
        opaque()
    }
    pub fn get_string(&self, key: &str) -> Result<String, ConfigError> {
        opaque()
    }
    pub fn get_int(&self, key: &str) -> Result<i64, ConfigError> {
        opaque()
    }
    pub fn get_float(&self, key: &str) -> Result<f64, ConfigError> {
        opaque()
    }
    pub fn get_bool(&self, key: &str) -> Result<bool, ConfigError> {
        opaque()
    }
}
pub struct File;
impl File {
    pub fn with_name(name: &str) -> File {
        File
    }
    pub fn from_str<F>(text: &str, format: F) -> File {
        File
    }
    pub fn required(self, required: bool) -> File {
        self
    }
    pub fn format<F>(self, format: F) -> File {
        self
    }
}
impl<P: AsRef<std::path::Path>> From<P> for File {
    fn from(path: P) -> File {
        File
    }
}
#[derive(Default)]
pub struct Environment;
impl Environment {
    pub fn with_prefix(prefix: &str) -> Environment {
        Environment
    }
    pub fn prefix_separator(self, text: &str) -> Environment {
        self
    }
    pub fn separator(self, text: &str) -> Environment {
        self
    }
    pub fn try_parsing(self, on: bool) -> Environment {
        self
    }
    pub fn list_separator(self, text: &str) -> Environment {
        self
    }
}
#[derive(Clone, Copy)]
pub enum FileFormat {
    Toml,
    Json,
    Yaml,
}
