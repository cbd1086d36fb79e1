//! A digest of a policy's text, so that a report can say against which words it was made.

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// FNV-1a, 128 bits, of `texts` in order, in 32 hexadecimal digits. A byte-order mark and carriage returns
/// before line feeds do not count, so that checkouts on different platforms agree. It tells texts apart;
/// it is no defence against someone who wants two texts to collide.
pub(super) fn digest<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash = OFFSET;
    let mut feed = |byte: u8| hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
    for text in texts {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut bytes = text.bytes().peekable();
        while let Some(byte) = bytes.next() {
            if !(byte == b'\r' && bytes.peek() == Some(&b'\n')) {
                feed(byte);
            }
        }
        feed(0xff); // no byte of UTF-8: keeps the border between two texts
    }
    format!("{hash:032x}")
}
