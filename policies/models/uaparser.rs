// uaparser: a browser's header, in parts.

use std::borrow::Cow;
use std::intrinsics::*;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
#[derive(Clone, Debug, PartialEq)]
pub struct Client<'a> {
    pub device: Device<'a>,
    pub os: OS<'a>,
    pub user_agent: UserAgent<'a>,
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device<'a> {
    pub family: Cow<'a, str>,
    pub brand: Option<Cow<'a, str>>,
    pub model: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OS<'a> {
    pub family: Cow<'a, str>,
    pub major: Option<Cow<'a, str>>,
    pub minor: Option<Cow<'a, str>>,
    pub patch: Option<Cow<'a, str>>,
    pub patch_minor: Option<Cow<'a, str>>,
}
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserAgent<'a> {
    pub family: Cow<'a, str>,
    pub major: Option<Cow<'a, str>>,
    pub minor: Option<Cow<'a, str>>,
    pub patch: Option<Cow<'a, str>>,
}
pub trait Parser {
    fn parse<'a>(&self, user_agent: &'a str) -> Client<'a> {
        derive1(user_agent)
    }
    fn parse_device<'a>(&self, user_agent: &'a str) -> Device<'a> {
        derive1(user_agent)
    }
    fn parse_os<'a>(&self, user_agent: &'a str) -> OS<'a> {
        derive1(user_agent)
    }
    fn parse_user_agent<'a>(&self, user_agent: &'a str) -> UserAgent<'a> {
        derive1(user_agent)
    }
}
#[derive(Clone, Debug)]
pub struct UserAgentParser;
impl Parser for UserAgentParser {}
impl UserAgentParser {
    pub fn from_yaml(path: &str) -> Result<UserAgentParser, Error> {
        Ok(UserAgentParser)
    }
    pub fn from_str(text: &str) -> Result<UserAgentParser, Error> {
        Ok(UserAgentParser)
    }
    pub fn from_bytes(bytes: &[u8]) -> Result<UserAgentParser, Error> {
        Ok(UserAgentParser)
    }
}
