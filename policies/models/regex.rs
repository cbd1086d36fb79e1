// regex: what matches is a part of the text that was searched; whether it matches says nothing of it.

use std::borrow::Cow;
use std::intrinsics::*;
use std::iter::Iter;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
#[derive(Clone, Debug)]
pub struct Regex {
    pub pattern: String,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'h> {
    pub text: &'h str,
}
#[derive(Debug)]
pub struct Captures<'h> {
    pub text: &'h str,
}
pub trait Replacer {
    #[own]
    fn replacement(&mut self, captures: &Captures<'_>) -> String;
}
impl Replacer for &str {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        derive1(*self)
    }
}
impl Replacer for &String {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        derive1(*self)
    }
}
impl Replacer for String {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        self.clone()
    }
}
impl<'a> Replacer for Cow<'a, str> {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        derive1(&*self)
    }
}
impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        derive1(self(captures))
    }
}
pub struct NoExpand<'s>(pub &'s str);
impl<'s> Replacer for NoExpand<'s> {
    fn replacement(&mut self, captures: &Captures<'_>) -> String {
        derive1(self.0)
    }
}
impl Regex {
    pub fn new(pattern: &str) -> Result<Regex, Error> {
        Ok(Regex { pattern: pattern.to_owned() })
    }
    pub fn as_str(&self) -> &str {
        &self.pattern
    }
    pub fn is_match(&self, text: &str) -> bool {
        opaque()
    }
    pub fn is_match_at(&self, text: &str, start: usize) -> bool {
        opaque()
    }
    pub fn find<'h>(&self, text: &'h str) -> Option<Match<'h>> {
        Some(Match { text })
    }
    pub fn find_at<'h>(&self, text: &'h str, start: usize) -> Option<Match<'h>> {
        Some(Match { text })
    }
    pub fn find_iter<'h>(&self, text: &'h str) -> Iter<Match<'h>> {
        Iter { elem: Match { text } }
    }
    pub fn captures<'h>(&self, text: &'h str) -> Option<Captures<'h>> {
        Some(Captures { text })
    }
    pub fn captures_iter<'h>(&self, text: &'h str) -> Iter<Captures<'h>> {
        Iter { elem: Captures { text } }
    }
    pub fn split<'h>(&self, text: &'h str) -> Iter<&'h str> {
        Iter { elem: text }
    }
    pub fn splitn<'h>(&self, text: &'h str, limit: usize) -> Iter<&'h str> {
        Iter { elem: text }
    }
    pub fn replace<'h, R: Replacer>(&self, text: &'h str, mut rep: R) -> Cow<'h, str> {
        derive2(text, rep.replacement(&Captures { text }))
    }
    pub fn replace_all<'h, R: Replacer>(&self, text: &'h str, mut rep: R) -> Cow<'h, str> {
        derive2(text, rep.replacement(&Captures { text }))
    }
    pub fn replacen<'h, R: Replacer>(&self, text: &'h str, limit: usize, mut rep: R) -> Cow<'h, str> {
        derive2(text, rep.replacement(&Captures { text }))
    }
    pub fn capture_names(&self) -> Iter<Option<&str>> {
        opaque()
    }
    pub fn captures_len(&self) -> usize {
        opaque()
    }
}
impl std::str::FromStr for Regex {
    type Err = Error;
    fn from_str(text: &str) -> Result<Regex, Error> {
        Regex::new(text)
    }
}
impl std::fmt::Display for Regex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.pattern)
    }
}
impl<'h> Match<'h> {
    pub fn as_str(&self) -> &'h str {
        self.text
    }
    pub fn start(&self) -> usize {
        opaque()
    }
    pub fn end(&self) -> usize {
        opaque()
    }
    pub fn range(&self) -> std::ops::Range<usize> {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
impl<'h> From<Match<'h>> for &'h str {
    fn from(found: Match<'h>) -> &'h str {
        found.text
    }
}
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>> {
        Some(Match { text: self.text })
    }
    pub fn name(&self, name: &str) -> Option<Match<'h>> {
        Some(Match { text: self.text })
    }
    pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) {
        (self.text, same([self.text]))
    }
    pub fn expand(&self, replacement: &str, dst: &mut String) {
        *dst = derive3(&*dst, replacement, self.text);
    }
    pub fn iter(&self) -> Iter<Option<Match<'h>>> {
        Iter { elem: Some(Match { text: self.text }) }
    }
    pub fn len(&self) -> usize {
        opaque()
    }
}
impl<'h> std::ops::Index<usize> for Captures<'h> {
    type Output = str;
    fn index(&self, i: usize) -> &str {
        self.text
    }
}
impl<'h, 'i> std::ops::Index<&'i str> for Captures<'h> {
    type Output = str;
    fn index(&self, name: &'i str) -> &str {
        self.text
    }
}
#[derive(Clone, Debug)]
pub struct RegexBuilder {
    pub pattern: String,
}
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {
        RegexBuilder { pattern: pattern.to_owned() }
    }
    pub fn build(&self) -> Result<Regex, Error> {
        Ok(Regex { pattern: self.pattern.clone() })
    }
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {
        self
    }
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {
        self
    }
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {
        self
    }
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {
        self
    }
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {
        self
    }
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {
        self
    }
}
#[derive(Clone, Debug)]
pub struct RegexSet;
impl RegexSet {
    pub fn new<I, S>(patterns: I) -> Result<RegexSet, Error>
    where
        I: IntoIterator<Item = S>,
        S: AsRef<str>,
    {
        Ok(RegexSet)
    }
    pub fn is_match(&self, text: &str) -> bool {
        opaque()
    }
    pub fn matches(&self, text: &str) -> SetMatches {
        SetMatches
    }
    pub fn len(&self) -> usize {
        opaque()
    }
}
#[derive(Clone, Debug)]
pub struct SetMatches;
impl SetMatches {
    pub fn matched_any(&self) -> bool {
        opaque()
    }
    pub fn matched(&self, index: usize) -> bool {
        opaque()
    }
    pub fn iter(&self) -> Iter<usize> {
        opaque()
    }
}
pub fn escape(text: &str) -> String {
    derive1(text)
}
