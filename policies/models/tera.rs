// tera: a rendered text holds its context.

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
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub text: String,
}
impl Context {
    pub fn new() -> Context {
        Context { text: String::new() }
    }
    pub fn insert<T: Serialize + ?Sized, S>(&mut self, key: S, value: &T) {
        self.text = derive2(&self.text, to_text(value));
    }
    pub fn from_serialize<T: Serialize>(value: T) -> Result<Context> {
        Ok(Context { text: to_text(&value) })
    }
    pub fn extend(&mut self, other: Context) {
        self.text = derive2(&self.text, other.text);
    }
}
#[derive(Clone, Debug, Default)]
pub struct Tera;
impl Tera {
    pub fn new(directory: &str) -> Result<Tera> {
        Ok(Tera)
    }
    pub fn render(&self, name: &str, context: &Context) -> Result<String> {
        Ok(derive1(&context.text))
    }
    pub fn render_str(&mut self, text: &str, context: &Context) -> Result<String> {
        Ok(derive2(text, &context.text))
    }
    pub fn one_off(text: &str, context: &Context, escape: bool) -> Result<String> {
        Ok(derive2(text, &context.text))
    }
    pub fn add_raw_template(&mut self, name: &str, text: &str) -> Result<()> {
        Ok(())
    }
}
