// ipnet: networks are what their address was, unless that is cut off.

use std::intrinsics::*;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

#[derive(Debug)]
pub struct PrefixLenError;
impl std::error::Error for PrefixLenError {}
impl std::fmt::Display for PrefixLenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
#[derive(Debug)]
pub struct AddrParseError;
impl std::error::Error for AddrParseError {}
impl std::fmt::Display for AddrParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
macro_rules! networks {
    ($($name:ident $addr:ident)*) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            pub address: $addr,
        }
        impl $name {
            pub fn new(address: $addr, length: u8) -> Result<$name, PrefixLenError> {
                Ok($name { address })
            }
            pub fn addr(&self) -> $addr {
                self.address
            }
            pub fn network(&self) -> $addr {
                derive1(self.address)
            }
            pub fn broadcast(&self) -> $addr {
                derive1(self.address)
            }
            pub fn trunc(&self) -> $name {
                $name { address: derive1(self.address) }
            }
            pub fn prefix_len(&self) -> u8 {
                opaque()
            }
            pub fn contains<T>(&self, other: T) -> bool {
                opaque()
            }
        }
        impl From<$addr> for $name {
            fn from(address: $addr) -> $name {
                $name { address }
            }
        }
        impl std::str::FromStr for $name {
            type Err = AddrParseError;
            fn from_str(text: &str) -> Result<$name, AddrParseError> {
                Ok($name { address: derive1(text) })
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, self.address);
                Ok(())
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.buf = derive2(&f.buf, self.address);
                Ok(())
            }
        }
    )*};
}
networks! { IpNet IpAddr Ipv4Net Ipv4Addr Ipv6Net Ipv6Addr }
