// futures-core: the traits of `futures`.

pub use futures::future::BoxFuture;
pub use futures::stream::{BoxStream, Stream};
pub mod stream {
    pub use futures::stream::{BoxStream, Stream};
}
pub mod future {
    pub use futures::future::BoxFuture;
}
