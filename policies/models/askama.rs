// askama: a template's text holds its fields.

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
/// All that a template shows.
pub struct Text {
    pub buf: String,
}
/// Derived: hands each field on.
pub trait Template {
    fn write(&self, out: &mut Text);
    fn render(&self) -> Result<String> {
        let mut out = Text { buf: String::new() };
        self.write(&mut out);
        Ok(out.buf)
    }
}
impl<T: std::fmt::Display> Template for T {
    fn write(&self, out: &mut Text) {
        out.buf = derive2(&out.buf, self.to_string());
    }
}
impl<T: Template> Template for Vec<T> {
    fn write(&self, out: &mut Text) {
        self[0].write(out);
    }
}
impl<T: Template> Template for Option<T> {
    fn write(&self, out: &mut Text) {
        if let Some(value) = self {
            value.write(out);
        }
    }
}
