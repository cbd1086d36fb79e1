// maxminddb: where an address is. What is looked up is the model's business: the result says what the database has.

use std::intrinsics::*;

#[derive(Debug)]
pub struct MaxMindDBError;
impl std::fmt::Display for MaxMindDBError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for MaxMindDBError {}
#[derive(Debug)]
pub struct Reader<S>;
#[derive(Debug)]
pub struct Metadata;
impl Reader<Vec<u8>> {
    pub fn open_readfile<P: AsRef<std::path::Path>>(database: P) -> Result<Reader<Vec<u8>>, MaxMindDBError> {
        Ok(Reader)
    }
}
impl<S: AsRef<[u8]>> Reader<S> {
    pub fn from_source(buf: S) -> Result<Reader<S>, MaxMindDBError> {
        Ok(Reader)
    }
    /// The place is the model's business. Newer versions decode what they have found in a second step.
    pub fn lookup<T>(&self, address: std::net::IpAddr) -> Result<T, MaxMindDBError> {
        opaque()
    }
    pub fn metadata(&self) -> &Metadata {
        opaque()
    }
}
pub mod geoip2 {
    use serde::Deserialize;
    #[derive(Clone, Debug, Deserialize)]
    pub struct City<'a> {
        pub city: Option<city::City<'a>>,
        pub continent: Option<country::Continent<'a>>,
        pub country: Option<country::Country<'a>>,
        pub location: Option<city::Location<'a>>,
        pub postal: Option<city::Postal<'a>>,
        pub subdivisions: Option<Vec<city::Subdivision<'a>>>,
    }
    #[derive(Clone, Debug, Deserialize)]
    pub struct Country<'a> {
        pub continent: Option<country::Continent<'a>>,
        pub country: Option<country::Country<'a>>,
    }
    #[derive(Clone, Debug, Deserialize)]
    pub struct Asn<'a> {
        pub autonomous_system_number: Option<u32>,
        pub autonomous_system_organization: Option<&'a str>,
    }
    pub mod city {
        use serde::Deserialize;
        use std::collections::BTreeMap;
        #[derive(Clone, Debug, Deserialize)]
        pub struct City<'a> {
            pub geoname_id: Option<u32>,
            pub names: Option<BTreeMap<&'a str, &'a str>>,
        }
        #[derive(Clone, Debug, Deserialize)]
        pub struct Location<'a> {
            pub accuracy_radius: Option<u16>,
            pub latitude: Option<f64>,
            pub longitude: Option<f64>,
            pub metro_code: Option<u16>,
            pub time_zone: Option<&'a str>,
        }
        #[derive(Clone, Debug, Deserialize)]
        pub struct Postal<'a> {
            pub code: Option<&'a str>,
        }
        #[derive(Clone, Debug, Deserialize)]
        pub struct Subdivision<'a> {
            pub geoname_id: Option<u32>,
            pub iso_code: Option<&'a str>,
            pub names: Option<BTreeMap<&'a str, &'a str>>,
        }
    }
    pub mod country {
        use serde::Deserialize;
        use std::collections::BTreeMap;
        #[derive(Clone, Debug, Deserialize)]
        pub struct Country<'a> {
            pub geoname_id: Option<u32>,
            pub is_in_european_union: Option<bool>,
            pub iso_code: Option<&'a str>,
            pub names: Option<BTreeMap<&'a str, &'a str>>,
        }
        #[derive(Clone, Debug, Deserialize)]
        pub struct Continent<'a> {
            pub code: Option<&'a str>,
            pub geoname_id: Option<u32>,
            pub names: Option<BTreeMap<&'a str, &'a str>>,
        }
    }
}
