use privacy_tags::{personal, privacy};

#[personal(contact.phone)]
#[personal(contact.phone)]
struct Twice(u8);

#[personal]
struct Fields {
    #[personal(contact.email, contact.email)]
    category: u8,
    #[personal(contact.email)]
    #[personal(contact.email)]
    tag: u8,
    #[personal(contact.email, retention = "1d", retention = "2d")]
    key: u8,
    #[personal(contact.email, form = "raw")]
    #[personal(form = "pseudonymous")]
    keys: u8,
    #[personal(none)]
    #[personal(contact.email)]
    none: u8,
}

#[privacy(store = "users", store = "sessions")]
fn save() {}

#[privacy(store = "users")]
#[privacy(store = ["sessions", "users"])]
fn save_twice() {}

fn main() {}
