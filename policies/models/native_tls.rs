// native-tls: connectors say whether their transport is protected.

pub struct TlsConnector {
    pub tls: String,
}
impl TlsConnector {
    pub fn new() -> Result<TlsConnector, Error> {
        Ok(TlsConnector { tls: String::new() })
    }
    pub fn builder() -> TlsConnectorBuilder {
        TlsConnectorBuilder { tls: String::new() }
    }
}
pub struct TlsConnectorBuilder {
    pub tls: String,
}
impl TlsConnectorBuilder {
    /// Takes the protection off, by its model.
    pub fn danger_accept_invalid_certs(&mut self, on: bool) -> &mut TlsConnectorBuilder {
        self
    }
    pub fn danger_accept_invalid_hostnames(&mut self, on: bool) -> &mut TlsConnectorBuilder {
        self
    }
    pub fn min_protocol_version<V>(&mut self, version: V) -> &mut TlsConnectorBuilder {
        self
    }
    pub fn add_root_certificate<C>(&mut self, certificate: C) -> &mut TlsConnectorBuilder {
        self
    }
    pub fn build(&self) -> Result<TlsConnector, Error> {
        Ok(TlsConnector { tls: self.tls.clone() })
    }
}
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for Error {}
