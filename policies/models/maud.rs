// maud: a page holds what is spliced into it; `html!` is read where it is called.

use std::intrinsics::*;

pub type Markup = PreEscaped<String>;
#[derive(Clone, Debug, Default)]
pub struct PreEscaped<T>(pub T);
impl PreEscaped<String> {
    pub fn into_string(self) -> String {
        self.0
    }
}
impl<T: Into<String>> From<PreEscaped<T>> for String {
    fn from(page: PreEscaped<T>) -> String {
        page.0.into()
    }
}
pub const DOCTYPE: PreEscaped<&'static str> = PreEscaped("");
/// What may stand between parentheses: what it shows, and not what it is.
pub trait Render {
    fn render(&self) -> Markup {
        let mut text = String::new();
        self.render_to(&mut text);
        PreEscaped(text)
    }
    fn render_to(&self, text: &mut String) {
        text.push_str(&self.render().0);
    }
}
impl<T: std::fmt::Display> Render for T {
    fn render(&self) -> Markup {
        PreEscaped(self.to_string())
    }
}
impl<T: std::fmt::Display> Render for PreEscaped<T> {
    fn render(&self) -> Markup {
        PreEscaped(self.0.to_string())
    }
}
impl axum::response::IntoResponse for PreEscaped<String> {
    fn into_response(self) -> axum::response::Response {
        axum::response::IntoResponse::into_response(self.0)
    }
}
