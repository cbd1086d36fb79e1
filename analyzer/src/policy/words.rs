//! The closed vocabularies of the policy language: each an enum, with the words that name its values.

use crate::base::Name;

/// How identifiable data is. Ordered from most to least identifiable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Form {
    /// As it is.
    #[default]
    Raw,
    /// Hashed or tokenised: still about one person. Encryption is no form.
    Pseudonymous,
    /// About nobody.
    Anonymous,
}

/// What a finding does to the verdict. Ordered from mildest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Level {
    /// Not reported, but kept in the JSON.
    Allow,
    /// Reported; the verdict stands.
    Warn,
    /// Reported; exit status 1.
    Deny,
}

/// Where a store is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Whereabouts {
    /// On machines of the operator: the default.
    #[default]
    Server,
    /// On the device of the person.
    Device,
}

/// Who a recipient is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RecipientKind {
    /// Acts on instructions.
    Processor,
    /// Of the same group.
    Affiliate,
    /// Decides for itself: the default of a recipient that does not say.
    ThirdParty,
    /// A court, regulator or agency.
    Authority,
    /// Everyone.
    Public,
    /// Whoever the API answers.
    Client,
}

/// A right of the person that code must serve.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Right {
    /// To see the data.
    Access,
    /// To have it corrected.
    Rectify,
    /// To have it erased.
    Erase,
    /// To have its use restricted.
    Restrict,
}

/// Result of a gate function for which the gate holds. A gate that does not say holds on `true`, `Ok` but not
/// `Ok(false)`, and `Some`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum HoldsOn {
    /// `true`
    True,
    /// `false`
    False,
    /// `Ok(_)`
    Ok,
    /// `Err(_)`
    Err,
    /// `Some(_)`
    Some,
    /// `None`
    None,
    /// `Ok(true)`
    OkTrue,
    /// `Ok(false)`
    OkFalse,
    /// `Some(true)`
    SomeTrue,
    /// `Some(false)`
    SomeFalse,
}

/// The outcome on which a gate holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Outcome {
    /// One of the usual results.
    Usual(HoldsOn),
    /// A variant of an enum of the code's own.
    Variant(Name),
}

impl Outcome {
    /// The outcome that `word` names: one of [`HoldsOn`], or a variant by its name.
    pub fn parse(word: &str) -> Option<Outcome> {
        let usual = HoldsOn::parse(word).map(Outcome::Usual);
        usual.or_else(|| is_variant(word).then(|| Outcome::Variant(Name::new(word))))
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Outcome::Usual(word) => word.fmt(f),
            Outcome::Variant(name) => f.pad(name.as_str()),
        }
    }
}

/// Whether a word is written as a variant is.
fn is_variant(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A word of a closed list.
pub(super) trait Word: Copy + 'static {
    /// The list, in the order errors print it.
    const WORDS: &'static [(&'static str, Self)];

    /// The value that `word` names.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
    }
}

macro_rules! words {
    ($type:ident { $($word:literal => $value:ident),* $(,)? }) => {
        impl Word for $type {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, $type::$value)),*];
        }

        impl $type {
            /// The word that names it in policies.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($type::$value => $word,)*
                }
            }

            /// The value that `word` names, if it is one of this list.
            pub fn parse(word: &str) -> Option<$type> {
                <$type as Word>::from_word(word)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

words!(Form { "raw" => Raw, "pseudonymous" => Pseudonymous, "anonymous" => Anonymous });
words!(Level { "allow" => Allow, "warn" => Warn, "deny" => Deny });
words!(Whereabouts { "server" => Server, "device" => Device });
words!(RecipientKind {
    "processor" => Processor,
    "affiliate" => Affiliate,
    "third-party" => ThirdParty,
    "authority" => Authority,
    "public" => Public,
    "client" => Client,
});
words!(Right { "access" => Access, "rectify" => Rectify, "erase" => Erase, "restrict" => Restrict });
words!(HoldsOn {
    "true" => True,
    "false" => False,
    "Ok" => Ok,
    "Err" => Err,
    "Some" => Some,
    "None" => None,
    "Ok(true)" => OkTrue,
    "Ok(false)" => OkFalse,
    "Some(true)" => SomeTrue,
    "Some(false)" => SomeFalse,
});
