use privacy_tags::{personal, personal_value, privacy};

#[personal(contact.emial)]
struct Near(u8);

#[personal]
struct Fields {
    #[personal(contct.email)]
    root: u8,
    #[personal(email)]
    lone: u8,
    #[personal(contact.salary)]
    none_near: u8,
    #[personal("contact.email")]
    quoted: u8,
    #[personal(contact::email)]
    path: u8,
    #[personal(acme.tier)]
    own: u8,
}

#[privacy(returns = "location.precice")]
fn gps() {}

fn main() {
    let _: u8 = personal_value!(network.ipp, 1);
}
