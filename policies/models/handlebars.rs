// handlebars: a rendered text holds what it is given.

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
pub type RenderError = Error;
pub type TemplateError = Error;
#[derive(Clone, Debug, Default)]
pub struct Handlebars<'r>;
impl<'r> Handlebars<'r> {
    pub fn new() -> Handlebars<'r> {
        Handlebars
    }
    pub fn register_template_string<S>(&mut self, name: &str, text: S) -> Result<(), Error> {
        Ok(())
    }
    pub fn register_templates_directory<P, O>(&mut self, dir: P, options: O) -> Result<(), TemplateError> {
        Ok(())
    }
    pub fn register_template_file<P>(&mut self, name: &str, path: P) -> Result<(), TemplateError> {
        Ok(())
    }
    pub fn register_helper<H>(&mut self, name: &str, helper: H) {}
    pub fn register_escape_fn<F>(&mut self, escape: F) {}
    pub fn set_strict_mode(&mut self, enabled: bool) {}
    pub fn render<T: Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError> {
        Ok(to_text(data))
    }
    pub fn render_template<T: Serialize>(&self, text: &str, data: &T) -> Result<String, RenderError> {
        Ok(derive2(text, to_text(data)))
    }
}
