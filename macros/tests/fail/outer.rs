use privacy_tags::{personal, privacy};

struct Untagged {
    #[personal(contact.email)]
    email: u8,
}

fn untagged(#[personal(contact.email)] _email: u8) {}

#[privacy(purpose = "service.account")]
impl Untagged {
    fn method(#[personal(contact.email)] _email: u8) {}
}

fn main() {}
