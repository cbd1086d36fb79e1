// minijinja: a rendered text holds its context.

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default)]
pub struct Environment<'source>;
impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source> {
        Environment
    }
    pub fn add_template(&mut self, name: &'source str, text: &'source str) -> Result<(), Error> {
        Ok(())
    }
    pub fn add_template_owned<N: Into<String>, T: Into<String>>(&mut self, name: N, text: T) -> Result<(), Error> {
        Ok(())
    }
    pub fn get_template(&self, name: &str) -> Result<Template<'_>, Error> {
        Ok(Template)
    }
    pub fn render_str<S: Serialize>(&self, text: &str, context: S) -> Result<String, Error> {
        Ok(derive2(text, to_text(&context)))
    }
}
pub struct Template<'env>;
impl<'env> Template<'env> {
    pub fn render<S: Serialize>(&self, context: S) -> Result<String, Error> {
        Ok(to_text(&context))
    }
}
#[derive(Clone, Debug)]
pub struct Value {
    pub text: String,
}
impl Value {
    pub fn from_serialize<T: Serialize>(value: T) -> Value {
        Value { text: to_text(&value) }
    }
}
