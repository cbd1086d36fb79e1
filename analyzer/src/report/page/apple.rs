//! Apple's privacy manifest, `PrivacyInfo.xcprivacy`: what is collected, whether it is linked to the person, for what.
//!
//! *Tracking* is data that goes, for advertising, to others than processors. The required-reason APIs are Apple's own and
//! no code of this language names them: that list is empty and for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::xml;
use crate::dossier::{Flow, Review};

/// What code shows of a data type.
#[derive(Default)]
struct Collected {
    is_linked: bool,
    is_tracking: bool,
    purposes: BTreeSet<String>,
}

pub(super) fn render(review: &Review) -> String {
    let mut types: BTreeMap<&str, Collected> = BTreeMap::new();
    let mut domains: BTreeSet<&str> = BTreeSet::new();
    for flow in review.flows.iter().filter(|flow| flow.key.form != "anonymous" && flow.key.stage != "erase") {
        let category = review.categories.iter().find(|one| one.name == flow.key.data);
        let Some(kind) = category.and_then(|one| one.names.get("apple")) else { continue };
        let one = types.entry(kind).or_default();
        // A pseudonym is linked as long as somebody can undo it.
        one.is_linked = true;
        let names = flow.key.purposes.iter().filter_map(|purpose| purpose_name(review, purpose));
        one.purposes.extend(names.map(str::to_owned));
        if is_tracking(review, flow) {
            one.is_tracking = true;
            domains.extend(hosts(review, flow));
        }
    }
    let tracking = types.values().any(|one| one.is_tracking);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n",
    );
    let _ = writeln!(out, "\t<key>NSPrivacyTracking</key>\n\t<{tracking}/>");
    out.push_str("\t<key>NSPrivacyTrackingDomains</key>\n");
    array(&mut out, 1, domains.into_iter());
    out.push_str("\t<key>NSPrivacyCollectedDataTypes</key>\n\t<array>\n");
    for (kind, one) in &types {
        data_type(&mut out, kind, one);
    }
    out.push_str("\t</array>\n\t<key>NSPrivacyAccessedAPITypes</key>\n\t<array/>\n</dict>\n</plist>\n");
    out
}

fn data_type(out: &mut String, kind: &str, one: &Collected) {
    let _ = writeln!(out, "\t\t<dict>\n\t\t\t<key>NSPrivacyCollectedDataType</key>");
    let _ = writeln!(out, "\t\t\t<string>NSPrivacyCollectedDataType{}</string>", xml::text(kind));
    let _ = writeln!(out, "\t\t\t<key>NSPrivacyCollectedDataTypeLinked</key>\n\t\t\t<{}/>", one.is_linked);
    let _ = writeln!(out, "\t\t\t<key>NSPrivacyCollectedDataTypeTracking</key>\n\t\t\t<{}/>", one.is_tracking);
    out.push_str("\t\t\t<key>NSPrivacyCollectedDataTypePurposes</key>\n");
    let mut names: Vec<String> =
        one.purposes.iter().map(|purpose| format!("NSPrivacyCollectedDataTypePurpose{purpose}")).collect();
    if names.is_empty() {
        // Code that states no purpose has one all the same, and the form asks for at least one.
        names.push("NSPrivacyCollectedDataTypePurposeOther".to_owned());
    }
    array(out, 3, names.iter().map(String::as_str));
    out.push_str("\t\t</dict>\n");
}

fn array<'t>(out: &mut String, depth: usize, texts: impl Iterator<Item = &'t str>) {
    let indent = "\t".repeat(depth);
    let mut texts = texts.peekable();
    if texts.peek().is_none() {
        let _ = writeln!(out, "{indent}<array/>");
        return;
    }
    let _ = writeln!(out, "{indent}<array>");
    for text in texts {
        let _ = writeln!(out, "{indent}\t<string>{}</string>", xml::text(text));
    }
    let _ = writeln!(out, "{indent}</array>");
}

fn purpose_name<'r>(review: &'r Review, purpose: &str) -> Option<&'r str> {
    let known = review.purposes.iter().find(|known| known.name == purpose)?;
    Some(known.names.get("apple").map_or("Other", String::as_str))
}

fn is_tracking(review: &Review, flow: &Flow) -> bool {
    let ads = flow.key.purposes.iter().filter_map(|purpose| purpose_name(review, purpose));
    let is_ad = ads.into_iter().any(|name| name.ends_with("Advertising"));
    let kind = review.recipients.iter().find(|one| one.name == flow.key.recipient).and_then(|one| one.kind.as_deref());
    is_ad && flow.key.stage == "share" && !matches!(kind, Some("processor" | "client" | "authority"))
}

/// Hosts of a recipient; those of one that no policy names are its name.
fn hosts<'r>(review: &'r Review, flow: &Flow) -> Vec<&'r str> {
    let Some(one) = review.recipients.iter().find(|one| one.name == flow.key.recipient) else { return Vec::new() };
    let declared = one.hosts.iter().map(|host| host.trim_start_matches("*."));
    if one.declared.is_some() { declared.collect() } else { one.name.as_deref().into_iter().collect() }
}
