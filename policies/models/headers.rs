// headers: typed headers of a request.

use std::intrinsics::*;

pub trait Header {}
#[derive(Clone, Debug)]
pub struct UserAgent {
    pub text: String,
}
impl UserAgent {
    pub fn as_str(&self) -> &str {
        &self.text
    }
}
impl std::fmt::Display for UserAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
#[derive(Clone, Debug)]
pub struct Referer {
    pub text: String,
}
impl std::fmt::Display for Referer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.buf = derive2(&f.buf, &self.text);
        Ok(())
    }
}
#[derive(Clone, Debug)]
pub struct Host {
    pub text: String,
}
impl Host {
    pub fn hostname(&self) -> &str {
        &self.text
    }
}
#[derive(Clone, Debug)]
pub struct ContentType;
#[derive(Clone, Debug)]
pub struct ContentLength(pub u64);
#[derive(Clone, Debug)]
pub struct Cookie {
    pub text: String,
}
impl Cookie {
    pub fn get(&self, name: &str) -> Option<&str> {
        Some(derive1(&self.text))
    }
}
#[derive(Clone, Debug)]
pub struct Authorization<C>(pub C);
impl<C> Authorization<C> {
    pub fn into_inner(self) -> C {
        self.0
    }
}
impl Authorization<authorization::Bearer> {
    pub fn bearer(token: &str) -> Result<Authorization<authorization::Bearer>, Error> {
        Ok(Authorization(authorization::Bearer { text: token.into() }))
    }
    pub fn token(&self) -> &str {
        &self.0.text
    }
}
#[derive(Debug)]
pub struct Error;
pub mod authorization {
    #[derive(Clone, Debug)]
    pub struct Bearer {
        pub text: String,
    }
    impl Bearer {
        pub fn token(&self) -> &str {
            &self.text
        }
    }
    #[derive(Clone, Debug)]
    pub struct Basic {
        pub user: String,
        pub pass: String,
    }
    impl Basic {
        pub fn username(&self) -> &str {
            &self.user
        }
        pub fn password(&self) -> &str {
            &self.pass
        }
    }
}
