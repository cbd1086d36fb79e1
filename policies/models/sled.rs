// sled: a tree names itself in `name`; what is put into it comes out again.

use std::intrinsics::*;
use std::ops::Deref;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
/// Bytes: what a byte buffer is.
pub type IVec = Vec<u8>;
#[interior]
#[derive(Clone)]
pub struct Tree {
    pub name: String,
    pub pairs: Vec<(Vec<u8>, Vec<u8>)>,
}
#[interior]
#[derive(Clone)]
pub struct Db {
    pub name: String,
    pub tree: Tree,
}
impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
pub type Iter = std::iter::Iter<Result<(IVec, IVec)>>;
impl std::iter::Iter<Result<(IVec, IVec)>> {
    pub fn keys(self) -> std::iter::Iter<Result<IVec>> {
        self.map(|pair| pair.map(|pair| pair.0))
    }
    pub fn values(self) -> std::iter::Iter<Result<IVec>> {
        self.map(|pair| pair.map(|pair| pair.1))
    }
}
pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Db> {
    Ok(Db { name: opaque(), tree: Tree { name: opaque(), pairs: Vec::new() } })
}
impl Deref for Db {
    type Target = Tree;
    fn deref(&self) -> &Tree {
        &self.tree
    }
}
impl Db {
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {
        Ok(Tree { name: derive1(name), pairs: Vec::new() })
    }
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> {
        opaque()
    }
    pub fn tree_names(&self) -> Vec<IVec> {
        opaque()
    }
    pub fn was_recovered(&self) -> bool {
        opaque()
    }
    pub fn generate_id(&self) -> Result<u64> {
        opaque()
    }
    pub fn size_on_disk(&self) -> Result<u64> {
        opaque()
    }
}
impl Tree {
    fn all(&self) -> &mut [(Vec<u8>, Vec<u8>)] {
        same(&self.pairs)
    }
    pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>> {
        let old = self.all()[0].1;
        self.all()[0] = (derive1(key), value.into());
        Ok(Some(old))
    }
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<Option<IVec>> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(Some(self.all()[0].1))
    }
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {
        Ok(Some(self.all()[0].1))
    }
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {
        Ok(Some(self.all()[0].1))
    }
    pub fn compare_and_swap<K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec>>(&self, key: K, old: Option<OV>, new: Option<NV>) -> Result<std::result::Result<(), CompareAndSwapError>> {
        if let Some(new) = new {
            self.all()[0] = (derive1(key), new.into());
        }
        opaque()
    }
    pub fn update_and_fetch<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, mut f: F) -> Result<Option<IVec>> {
        if let Some(new) = f(Some(&self.all()[0].1)) {
            self.all()[0] = (derive1(key), new.into());
        }
        Ok(Some(self.all()[0].1))
    }
    pub fn fetch_and_update<K: AsRef<[u8]>, V: Into<IVec>, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, mut f: F) -> Result<Option<IVec>> {
        let old = self.all()[0].1;
        if let Some(new) = f(Some(&self.all()[0].1)) {
            self.all()[0] = (derive1(key), new.into());
        }
        Ok(Some(old))
    }
    pub fn apply_batch(&self, batch: Batch) -> Result<()> {
        self.all()[0] = batch.pair;
        Ok(())
    }
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {
        opaque()
    }
    pub fn get_lt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn get_gt<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn first(&self) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn last(&self) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> {
        Ok(Some(self.all()[0]))
    }
    pub fn iter(&self) -> Iter {
        std::iter::Iter { elem: Ok(self.all()[0]) }
    }
    pub fn range<K: AsRef<[u8]>, R: std::ops::RangeBounds<K>>(&self, range: R) -> Iter {
        std::iter::Iter { elem: Ok(self.all()[0]) }
    }
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter {
        std::iter::Iter { elem: Ok(self.all()[0]) }
    }
    pub fn clear(&self) -> Result<()> {
        Ok(())
    }
    pub fn flush(&self) -> Result<usize> {
        opaque()
    }
    pub async fn flush_async(&self) -> Result<usize> {
        opaque()
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
    pub fn name(&self) -> IVec {
        derive1(&self.name)
    }
}
impl<'a> IntoIterator for &'a Tree {
    type Item = Result<(IVec, IVec)>;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {
        self.iter()
    }
}
#[derive(Debug)]
pub struct CompareAndSwapError;
impl std::fmt::Display for CompareAndSwapError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for CompareAndSwapError {}
#[derive(Clone, Debug, Default)]
pub struct Batch {
    pub pair: (Vec<u8>, Vec<u8>),
}
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V) {
        if maybe() {
            self.pair = (key.into(), value.into());
        }
    }
    pub fn remove<K: Into<IVec>>(&mut self, key: K) {}
}
#[derive(Clone, Debug, Default)]
pub struct Config;
impl Config {
    pub fn new() -> Config {
        Config
    }
    pub fn path<P: AsRef<std::path::Path>>(self, path: P) -> Config {
        self
    }
    pub fn cache_capacity(self, to: u64) -> Config {
        self
    }
    pub fn temporary(self, to: bool) -> Config {
        self
    }
    pub fn use_compression(self, to: bool) -> Config {
        self
    }
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Config {
        self
    }
    pub fn open(&self) -> Result<Db> {
        open("")
    }
}
