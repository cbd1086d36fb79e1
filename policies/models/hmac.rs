// hmac: keyed hashes.

pub use digest::{self, KeyInit, Mac};

#[derive(Clone, Debug)]
pub struct Hmac<D>;
#[derive(Clone, Debug)]
pub struct SimpleHmac<D>;
impl<D> Mac for Hmac<D> {}
impl<D> Mac for SimpleHmac<D> {}
