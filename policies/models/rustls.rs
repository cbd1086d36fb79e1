// rustls: a client whose certificates are verified by hand is taken to be unprotected.

#[derive(Clone, Debug)]
pub struct ClientConfig {
    pub tls: String,
}
impl ClientConfig {
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder { tls: String::new() }
    }
    pub fn dangerous(&mut self) -> DangerousClientConfig<'_> {
        DangerousClientConfig { config: self }
    }
}
pub struct DangerousClientConfig<'a> {
    pub config: &'a mut ClientConfig,
}
impl<'a> DangerousClientConfig<'a> {
    pub fn set_certificate_verifier<V>(&mut self, verifier: V) {
        self.config.tls = "unprotected://".into();
    }
}
pub struct ConfigBuilder {
    pub tls: String,
}
impl ConfigBuilder {
    pub fn with_safe_defaults(self) -> ConfigBuilder {
        self
    }
    pub fn with_root_certificates<R>(self, roots: R) -> ConfigBuilder {
        self
    }
    pub fn with_protocol_versions<V>(self, versions: V) -> Result<ConfigBuilder, Error> {
        Ok(self)
    }
    pub fn dangerous(self) -> ConfigBuilder {
        self
    }
    /// Takes the protection off, by its model.
    pub fn with_custom_certificate_verifier<V>(self, verifier: V) -> ConfigBuilder {
        self
    }
    pub fn with_no_client_auth(self) -> ClientConfig {
        ClientConfig { tls: self.tls }
    }
    pub fn with_client_auth_cert<C, K>(self, certificates: C, key: K) -> Result<ClientConfig, Error> {
        Ok(ClientConfig { tls: self.tls })
    }
}
#[derive(Clone, Debug, Default)]
pub struct RootCertStore;
impl RootCertStore {
    pub fn empty() -> RootCertStore {
        RootCertStore
    }
}
#[derive(Debug)]
pub struct Error;
