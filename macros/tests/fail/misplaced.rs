use privacy_tags::{personal, personal_value, privacy};

#[personal(contact.phone)]
fn function() {}

#[privacy(store = "users")]
struct Type;

#[personal(contact.phone)]
type Alias = String;

#[personal(contact.phone)]
const NUMBER: u8 = 1;

#[privacy(store = "users")]
static STATIC: u8 = 1;

#[privacy(share = "maps")]
unsafe extern "C" {}

#[privacy(store = "users")]
impl Type {}

#[privacy]
mod says_nothing {}

#[personal]
enum Enum {
    #[personal(special.religion)]
    Variant,
}

#[personal]
struct Fields {
    #[personal]
    says_nothing: u8,
    #[privacy(store = "users")]
    wrong: u8,
    #[personal(store = "users")]
    key: u8,
}

fn main() {
    let _: u8 = personal_value!(none, 1);
    let _: u8 = personal_value!(network.ip);
}
