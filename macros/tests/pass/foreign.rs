// Foreign functions are tagged like others. Never called here: that it compiles is the test.
use privacy_tags::privacy;

unsafe extern "C" {
    #[privacy(share = "maps-provider")]
    pub safe fn send(#[personal(location.precise)] at: u8);
}

fn main() {}
