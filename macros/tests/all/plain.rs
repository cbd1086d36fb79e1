//! Tags on every kind of item that takes them.

// Some fields are there to be tagged alone.
#![allow(dead_code)]

use privacy_tags::{personal, personal_value, privacy};

#[personal(subject = "customer")]
#[derive(Clone, Debug, PartialEq, Default)]
struct Profile<'a, T, const N: usize = 2>
where
    T: Clone,
{
    #[personal(none)]
    theme: T,
    /// Where mail goes.
    #[personal(contact.email)]
    email: &'a str,
    #[personal(location.precise, retention = "24h")]
    fix: Option<[f64; N]>,
    #[personal(acme.tier, form = "pseudonymous")]
    tier: u8,
}

#[personal(contact.phone)]
#[derive(Clone)]
struct Phone(String);

#[personal]
#[derive(Debug)]
enum Contact {
    Mail(#[personal(contact.email)] String, u8),
    Post {
        #[personal(contact.address.city)]
        city: String,
        #[cfg_attr(all(), personal(contact.address.postal_code))]
        code: String,
    },
    Nothing,
}

#[personal]
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Debug)]
enum Faith {
    None = 1 << 1,
    Other = 3,
}

#[personal]
#[derive(Clone, Copy)]
union Number {
    #[personal(contact.phone)]
    phone: u64,
    bytes: [u8; 8],
}

macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$inner:meta])* $field:ident: $ty:ty),* }) => {
        $(#[$meta])* $vis struct $name { $($(#[$inner])* $field: $ty),* }
    };
}
record! {
    #[personal]
    #[derive(Default)]
    pub(crate) struct Generated {
        #[personal(network.ip)] ip: Vec<(u8, u8)>,
        #[doc = "Nothing of note."] other: u8
    }
}

/// Tagged without a dependency: the compiler never sees it.
struct Untouched {
    #[cfg_attr(any(), personal(contact.email))]
    email: u8,
}

struct Ranker;

#[privacy(purpose = "marketing.ads.targeted")]
impl Ranker {
    #[privacy(share = "ad-network")]
    fn rank(&self, #[personal(behavior.search)] terms: &str) -> usize {
        terms.len()
    }

    #[privacy(gate = "auth.not_banned", holds_on = "false")]
    #[privacy(allow(log_not_allowed), reason = "a test", until = "2027-03-31")]
    #[privacy(allow(gate_missing), reason = "another")]
    const fn is_banned(&self) -> bool {
        false
    }
}

#[privacy(purpose = ["service.a", "service.b"])]
trait Store {
    #[privacy(store = "users")]
    fn put(&self, #[personal(contact.email)] mail: &str) -> usize;

    #[privacy(erase = ["users", "sessions"], event = "forgotten")]
    fn forget(&self, #[personal(identity.user_id)] mut id: u8) -> u8 {
        id += 1;
        id
    }
}

impl Store for Ranker {
    #[privacy(form = "pseudonymous")]
    fn put(&self, mail: &str) -> usize {
        mail.len()
    }
}

#[privacy(purpose = "marketing.ads")]
mod ads {
    use privacy_tags::privacy;

    #[privacy(returns = "location.precise", subject = "customer")]
    pub(super) fn gps<F: Fn(u8) -> u8>(#[personal(device.id)] f: F) -> u8 {
        f(1)
    }
}

#[test]
fn tagged_items_work_as_untagged_ones() {
    let profile = Profile::<u8> { theme: 1, email: "a@b", fix: None, tier: 2 };
    assert_eq!(profile.clone(), profile);
    assert_eq!(Phone("1".into()).clone().0, "1");
    let contacts =
        [Contact::Mail("a".into(), 1), Contact::Post { city: "b".into(), code: "c".into() }, Contact::Nothing];
    assert_eq!(format!("{contacts:?}"), "[Mail(\"a\", 1), Post { city: \"b\", code: \"c\" }, Nothing]");
    assert_eq!((Faith::None as u8, Faith::Other as u8), (2, 3));
    assert_eq!(std::mem::size_of_val(&Number { phone: 1 }), 8);
    assert!(Generated::default().ip.is_empty());
    assert_eq!((Ranker.rank("ab"), Ranker.is_banned(), Ranker.put("abc"), Ranker.forget(1)), (2, false, 3, 2));
    assert_eq!(ads::gps(|x| x + 1), 2);
}

#[test]
fn a_tagged_value_is_the_value_once() {
    let mut calls = 0;
    let mut next = || {
        calls += 1;
        calls
    };
    let value: i32 = personal_value!(network.ip, next());
    assert_eq!((value, 2 * personal_value!(device.id, subject = "customer", 3 + 4)), (1, 14));
    let not_copy = String::from("a");
    let moved: String = personal_value!(contact.email, not_copy);
    let contact = (moved,);
    let borrowed: &str = personal_value!(contact.email, contact.phone, &contact.0);
    assert_eq!(borrowed, "a");
    assert_eq!(calls, 1);
}

#[test]
fn items_in_bodies_carry_tags() {
    #[personal]
    struct Local {
        #[personal(contact.email)]
        email: u8,
    }
    #[privacy(store = "users")]
    fn save(#[personal(contact.email)] email: u8) -> u8 {
        email
    }
    assert_eq!(save(Local { email: 1 }.email), 1);
}
