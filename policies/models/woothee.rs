// woothee: a browser's header, in parts.

pub mod parser {
    use std::borrow::Cow;
    use std::intrinsics::*;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WootheeResult<'a> {
        pub name: &'a str,
        pub category: &'a str,
        pub os: &'a str,
        pub os_version: Cow<'a, str>,
        pub browser_type: &'a str,
        pub version: &'a str,
        pub vendor: &'a str,
    }
    #[derive(Debug, Default)]
    pub struct Parser;
    impl Parser {
        pub fn new() -> Parser {
            Parser
        }
        pub fn parse<'a>(&self, agent: &'a str) -> Option<WootheeResult<'a>> {
            Some(derive1(agent))
        }
    }
}
pub mod woothee {
    pub const VALUE_UNKNOWN: &str = "UNKNOWN";
}
