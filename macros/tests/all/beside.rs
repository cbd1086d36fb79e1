//! Tags beside the attributes of other crates, above them and below.

// Only what the macros make of the items matters here.
#![allow(dead_code)]

use async_trait::async_trait;
use clap::Parser;
use privacy_tags::{personal, privacy};
use serde::{Deserialize, Serialize};

#[personal(subject = "customer")]
#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
struct Above {
    #[serde(default, rename = "mail")]
    #[personal(contact.email)]
    email_address: String,
    #[personal(contact.phone)]
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<String>,
}

#[derive(Serialize, Deserialize, Debug, PartialEq)]
#[serde(rename_all = "camelCase", tag = "kind")]
#[personal(subject = "customer")]
enum Below {
    Mail {
        #[serde(rename = "mail")]
        #[personal(contact.email)]
        email_address: String,
    },
    #[serde(rename = "x")]
    Other,
}

#[test]
fn serde_reads_and_writes_the_same() {
    let above = Above { email_address: "a".into(), phone_number: None };
    let text = serde_json::to_string(&above).expect("it can be written");
    assert_eq!(text, r#"{"mail":"a"}"#);
    assert_eq!(serde_json::from_str::<Above>(&text).expect("it can be read"), above);
    let below = [Below::Mail { email_address: "a".into() }, Below::Other];
    let text = serde_json::to_string(&below).expect("it can be written");
    assert_eq!(text, r#"[{"kind":"mail","mail":"a"},{"kind":"x"}]"#);
}

/// A program.
#[derive(Parser, Debug)]
#[personal]
struct Arguments {
    /// Whom to greet
    #[arg(long)]
    #[personal(identity.name)]
    name: String,
    #[arg(long)]
    #[personal(contact.email)]
    mail: Option<String>,
}

#[personal]
#[derive(Parser, Debug)]
struct ArgumentsAbove {
    #[personal(identity.name)]
    #[arg(long)]
    name: String,
}

#[test]
fn clap_parses_and_its_help_stays() {
    use clap::CommandFactory;
    assert_eq!(Arguments::parse_from(["x", "--name", "a"]).name, "a");
    assert_eq!(ArgumentsAbove::parse_from(["x", "--name", "a"]).name, "a");
    let help = Arguments::command().render_long_help().to_string();
    assert!(help.contains("Whom to greet") && !help.contains("Personal data"), "{help}");
}

#[tokio::main(flavor = "current_thread")]
#[privacy(purpose = "service.account")]
async fn tokio_above(#[personal(contact.email)] mail: u8) -> u8 {
    mail
}

#[privacy(purpose = "service.account")]
#[tokio::main(flavor = "current_thread")]
async fn tokio_below(#[personal(contact.email)] mail: u8) -> u8 {
    mail
}

#[async_trait]
#[privacy(purpose = "service.account")]
trait Store {
    #[privacy(store = "users")]
    async fn put(&self, #[personal(contact.email)] mail: &str) -> usize;
}

#[privacy(purpose = "service.account")]
#[async_trait]
trait Sender {
    #[privacy(share = "mail-provider")]
    async fn send(&mut self, #[personal(contact.email)] mut mail: Vec<u8>) -> usize {
        mail.push(1);
        mail.len()
    }
}

struct Db;

#[async_trait]
impl Store for Db {
    #[privacy(form = "pseudonymous")]
    async fn put(&self, #[personal(contact.email)] mail: &str) -> usize {
        mail.len()
    }
}

#[privacy(purpose = "service.account")]
#[async_trait]
impl Sender for Db {}

#[tokio::test]
#[privacy(purpose = "service.account")]
async fn async_code_runs() {
    assert_eq!((Db.put("abc").await, Db.send(vec![1]).await), (3, 2));
}

#[test]
fn tokio_runs_tagged_code() {
    assert_eq!((tokio_above(1), tokio_below(2)), (1, 2));
}
