// web-push: a message is built for a subscription, whose endpoint it keeps; a client sends it (see the model).

use std::intrinsics::*;

#[derive(Debug)]
pub struct WebPushError;
impl std::fmt::Display for WebPushError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for WebPushError {}
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SubscriptionKeys {
    pub p256dh: String,
    pub auth: String,
}
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SubscriptionInfo {
    pub endpoint: String,
    pub keys: SubscriptionKeys,
}
impl SubscriptionInfo {
    pub fn new<S: Into<String>>(endpoint: S, p256dh: S, auth: S) -> SubscriptionInfo {
        SubscriptionInfo { endpoint: endpoint.into(), keys: SubscriptionKeys { p256dh: p256dh.into(), auth: auth.into() } }
    }
}
#[derive(Clone, Copy, Debug)]
pub enum ContentEncoding {
    Aes128Gcm,
    AesGcm,
}
#[derive(Clone, Copy, Debug)]
pub enum Urgency {
    VeryLow,
    Low,
    Normal,
    High,
}
#[derive(Debug)]
pub struct VapidSignature;
pub struct VapidSignatureBuilder<'a>;
impl<'a> VapidSignatureBuilder<'a> {
    pub fn from_pem<R: std::io::Read>(input: R, subscription: &'a SubscriptionInfo) -> Result<VapidSignatureBuilder<'a>, WebPushError> {
        Ok(VapidSignatureBuilder)
    }
    pub fn from_base64(encoded: &str, subscription: &'a SubscriptionInfo) -> Result<VapidSignatureBuilder<'a>, WebPushError> {
        Ok(VapidSignatureBuilder)
    }
    pub fn build(self) -> Result<VapidSignature, WebPushError> {
        Ok(VapidSignature)
    }
}
#[derive(Debug)]
pub struct WebPushMessage {
    pub endpoint: String,
    pub payload: Option<Vec<u8>>,
}
pub struct WebPushMessageBuilder<'a> {
    pub info: &'a SubscriptionInfo,
    pub payload: Option<&'a [u8]>,
}
impl<'a> WebPushMessageBuilder<'a> {
    pub fn new(subscription: &'a SubscriptionInfo) -> WebPushMessageBuilder<'a> {
        WebPushMessageBuilder { info: subscription, payload: None }
    }
    pub fn set_ttl(&mut self, ttl: u32) {}
    pub fn set_urgency(&mut self, urgency: Urgency) {}
    pub fn set_topic(&mut self, topic: String) {}
    pub fn set_vapid_signature(&mut self, signature: VapidSignature) {}
    pub fn set_payload(&mut self, encoding: ContentEncoding, content: &'a [u8]) {
        self.payload = Some(content);
    }
    pub fn build(self) -> Result<WebPushMessage, WebPushError> {
        Ok(WebPushMessage { endpoint: self.info.endpoint.clone(), payload: self.payload.map(|payload| payload.to_vec()) })
    }
}
pub trait WebPushClient {
    async fn send(&self, message: WebPushMessage) -> Result<(), WebPushError> {
        Ok(())
    }
}
#[derive(Clone, Debug)]
pub struct IsahcWebPushClient;
impl IsahcWebPushClient {
    pub fn new() -> Result<IsahcWebPushClient, WebPushError> {
        Ok(IsahcWebPushClient)
    }
}
impl WebPushClient for IsahcWebPushClient {}
#[derive(Clone, Debug)]
pub struct HyperWebPushClient;
impl HyperWebPushClient {
    pub fn new() -> HyperWebPushClient {
        HyperWebPushClient
    }
}
impl WebPushClient for HyperWebPushClient {}
