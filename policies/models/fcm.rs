// fcm: a message holds what is set on it; a client sends it (see the model).

use serde::Serialize;
use serde::ser::to_text;
use std::intrinsics::*;

#[derive(Debug)]
pub struct FcmError;
impl std::fmt::Display for FcmError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for FcmError {}
#[derive(Debug)]
pub struct FcmResponse {
    pub message_id: Option<u64>,
    pub success: Option<u64>,
    pub failure: Option<u64>,
}
#[derive(Debug)]
pub struct Client;
impl Client {
    pub fn new() -> Client {
        Client
    }
    pub async fn send(&self, message: Message<'_>) -> Result<FcmResponse, FcmError> {
        opaque()
    }
}
pub enum Priority {
    Normal,
    High,
}
#[derive(Debug)]
pub struct Message<'a> {
    pub to: &'a str,
    pub body: String,
}
#[derive(Debug)]
pub struct MessageBuilder<'a> {
    pub to: &'a str,
    pub body: String,
}
impl<'a> MessageBuilder<'a> {
    pub fn new(api_key: &'a str, to: &'a str) -> MessageBuilder<'a> {
        MessageBuilder { to, body: String::new() }
    }
    pub fn data(&mut self, data: &dyn Serialize) -> Result<&mut Self, serde_json::Error> {
        self.body = derive2(&self.body, to_text(data));
        Ok(self)
    }
    pub fn notification(&mut self, notification: Notification<'a>) -> &mut Self {
        self.body = derive2(&self.body, notification.body);
        self
    }
    pub fn collapse_key(&mut self, key: &'a str) -> &mut Self {
        self
    }
    pub fn priority(&mut self, priority: Priority) -> &mut Self {
        self
    }
    pub fn time_to_live(&mut self, seconds: i32) -> &mut Self {
        self
    }
    pub fn dry_run(&mut self, on: bool) -> &mut Self {
        self
    }
    pub fn finalize(self) -> Message<'a> {
        Message { to: self.to, body: self.body }
    }
}
#[derive(Clone, Debug)]
pub struct Notification<'a> {
    pub body: String,
}
#[derive(Clone, Debug)]
pub struct NotificationBuilder<'a> {
    pub body: String,
}
impl<'a> NotificationBuilder<'a> {
    pub fn new() -> NotificationBuilder<'a> {
        NotificationBuilder { body: String::new() }
    }
    pub fn title(&mut self, title: &'a str) -> &mut Self {
        self.body = derive2(&self.body, title);
        self
    }
    pub fn body(&mut self, body: &'a str) -> &mut Self {
        self.body = derive2(&self.body, body);
        self
    }
    pub fn icon(&mut self, icon: &'a str) -> &mut Self {
        self.body = derive2(&self.body, icon);
        self
    }
    pub fn sound(&mut self, sound: &'a str) -> &mut Self {
        self.body = derive2(&self.body, sound);
        self
    }
    pub fn badge(&mut self, badge: &'a str) -> &mut Self {
        self.body = derive2(&self.body, badge);
        self
    }
    pub fn tag(&mut self, tag: &'a str) -> &mut Self {
        self.body = derive2(&self.body, tag);
        self
    }
    pub fn color(&mut self, color: &'a str) -> &mut Self {
        self.body = derive2(&self.body, color);
        self
    }
    pub fn click_action(&mut self, click_action: &'a str) -> &mut Self {
        self.body = derive2(&self.body, click_action);
        self
    }
    pub fn finalize(self) -> Notification<'a> {
        Notification { body: self.body }
    }
}
