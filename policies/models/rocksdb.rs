// rocksdb: a database names its folder in `path`; what is put into it comes out again.

use std::intrinsics::*;
use std::iter::Iter;
use std::path::Path;

#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
pub type DB = DBCommon;
pub type DBWithThreadMode<T> = DBCommon;
pub type TransactionDB<T = MultiThreaded> = DBCommon;
pub type OptimisticTransactionDB<T = MultiThreaded> = DBCommon;
pub struct SingleThreaded;
pub struct MultiThreaded;
pub trait AsColumnFamilyRef {}
#[derive(Clone)]
pub struct ColumnFamily;
impl AsColumnFamilyRef for ColumnFamily {}
impl<T: AsColumnFamilyRef> AsColumnFamilyRef for &T {}
impl<T: AsColumnFamilyRef> AsColumnFamilyRef for std::sync::Arc<T> {}
pub struct ColumnFamilyDescriptor;
impl ColumnFamilyDescriptor {
    pub fn new<S: Into<String>>(name: S, options: Options) -> ColumnFamilyDescriptor {
        ColumnFamilyDescriptor
    }
}
pub enum Direction {
    Forward,
    Reverse,
}
pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}
pub type DBPinnableSlice<'a> = Vec<u8>;
pub type DBIterator<'a> = Iter<Result<(Box<[u8]>, Box<[u8]>), Error>>;
pub struct Snapshot<'a> {
    pub db: &'a DBCommon,
}
impl<'a> Snapshot<'a> {
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {
        self.db.get(key)
    }
    pub fn iterator(&self, mode: IteratorMode<'_>) -> DBIterator<'_> {
        self.db.iterator(mode)
    }
}
#[interior]
pub struct DBCommon {
    pub path: String,
    pub pairs: Vec<(Vec<u8>, Vec<u8>)>,
}
impl std::fmt::Debug for DBCommon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl DBCommon {
    fn all(&self) -> &mut [(Vec<u8>, Vec<u8>)] {
        same(&self.pairs)
    }
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn open<P: AsRef<Path>>(options: &Options, path: P) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn open_for_read_only<P: AsRef<Path>>(options: &Options, path: P, error_if_log_file_exist: bool) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn open_with_ttl<P: AsRef<Path>>(options: &Options, path: P, ttl: std::time::Duration) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn open_cf<P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>>(options: &Options, path: P, cfs: I) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn open_cf_descriptors<P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>>(options: &Options, path: P, cfs: I) -> Result<DBCommon, Error> {
        Ok(DBCommon { path: derive1(path), pairs: Vec::new() })
    }
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> {
        Some(&ColumnFamily)
    }
    pub fn create_cf<N: AsRef<str>>(&self, name: N, options: &Options) -> Result<(), Error> {
        Ok(())
    }
    pub fn drop_cf(&self, name: &str) -> Result<(), Error> {
        Ok(())
    }
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, options: &WriteOptions) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn put_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, options: &WriteOptions) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn merge_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, options: &WriteOptions) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn merge_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn merge_cf_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, options: &WriteOptions) -> Result<(), Error> {
        self.all()[0] = (derive1(key), derive1(value));
        Ok(())
    }
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error> {
        self.all()[0] = batch.pair;
        Ok(())
    }
    pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error> {
        self.all()[0] = batch.pair;
        Ok(())
    }
    pub fn write_opt(&self, batch: WriteBatch, options: &WriteOptions) -> Result<(), Error> {
        self.all()[0] = batch.pair;
        Ok(())
    }
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, options: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, options: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, options: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, options: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {
        Ok(Some(self.all()[0].1))
    }
    pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {
        same([Ok::<Option<Vec<u8>>, Error>(Some(self.all()[0].1))])
    }
    pub fn iterator(&self, mode: IteratorMode<'_>) -> DBIterator<'_> {
        Iter { elem: Ok((same(self.all()[0].0), same(self.all()[0].1))) }
    }
    pub fn iterator_cf(&self, cf: &impl AsColumnFamilyRef, mode: IteratorMode<'_>) -> DBIterator<'_> {
        Iter { elem: Ok((same(self.all()[0].0), same(self.all()[0].1))) }
    }
    pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIterator<'_> {
        Iter { elem: Ok((same(self.all()[0].0), same(self.all()[0].1))) }
    }
    pub fn prefix_iterator_cf<P: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, prefix: P) -> DBIterator<'_> {
        Iter { elem: Ok((same(self.all()[0].0), same(self.all()[0].1))) }
    }
    pub fn full_iterator(&self, mode: IteratorMode<'_>) -> DBIterator<'_> {
        Iter { elem: Ok((same(self.all()[0].0), same(self.all()[0].1))) }
    }
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {
        Ok(())
    }
    pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, options: &WriteOptions) -> Result<(), Error> {
        Ok(())
    }
    pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error> {
        Ok(())
    }
    pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, options: &WriteOptions) -> Result<(), Error> {
        Ok(())
    }
    pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error> {
        Ok(())
    }
    pub fn snapshot(&self) -> Snapshot<'_> {
        Snapshot { db: self }
    }
    pub fn flush(&self) -> Result<(), Error> {
        Ok(())
    }
    pub fn path(&self) -> &Path {
        same(&self.path)
    }
    pub fn destroy<P: AsRef<Path>>(options: &Options, path: P) -> Result<(), Error> {
        Ok(())
    }
}
#[derive(Default)]
pub struct WriteBatch {
    pub pair: (Vec<u8>, Vec<u8>),
}
impl WriteBatch {
    pub fn new() -> WriteBatch {
        WriteBatch { pair: (Vec::new(), Vec::new()) }
    }
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V) {
        if maybe() {
            self.pair = (derive1(key), derive1(value));
        }
    }
    pub fn put_cf<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) {
        self.put(key, value)
    }
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V) {
        self.put(key, value)
    }
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) {}
    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K) {}
    pub fn clear(&mut self) {
        *self = opaque();
    }
    pub fn len(&self) -> usize {
        opaque()
    }
    pub fn is_empty(&self) -> bool {
        opaque()
    }
}
#[derive(Clone, Default)]
pub struct Options;
#[derive(Default)]
pub struct WriteOptions;
#[derive(Default)]
pub struct ReadOptions;
impl Options {
    pub fn create_if_missing(&mut self, yes: bool) {}
    pub fn create_missing_column_families(&mut self, yes: bool) {}
    pub fn set_max_open_files(&mut self, n: i32) {}
    pub fn increase_parallelism(&mut self, n: i32) {}
}
impl WriteOptions {
    pub fn set_sync(&mut self, yes: bool) {}
    pub fn disable_wal(&mut self, yes: bool) {}
}
