//! The review in the W3C's Data Privacy Vocabulary (DPV 2), JSON-LD: a process for each activity, with its purpose, data,
//! people, storage and recipients. Terms come from the taxonomy; a name without one is a term of this document's own,
//! below the nearest.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::json::pretty;
use super::words;
use crate::dossier::{Activity, Recipient, Review, anchor};

pub(super) fn render(review: &Review) -> String {
    let mut graph = vec![json!({
        "@id": "this:review",
        "@type": "dpv:PersonalDataHandling",
        "dcterms:title": review.title,
        "dcterms:creator": review.tool,
        "dpv:hasProcess": activities(review).map(|one| reference(&one.id)).collect::<Vec<_>>(),
    })];
    graph.extend(activities(review).map(|one| process(review, one)));
    graph.extend(own_terms(review));
    graph.extend(review.recipients.iter().map(recipient));
    graph.extend(review.stores.iter().filter(|store| !store.holds.is_empty()).map(storage));
    let subjects: BTreeSet<&str> = review.activities.iter().filter_map(|one| one.subject.as_deref()).collect();
    graph.extend(subjects.into_iter().map(
        |subject| json!({ "@id": own("subject", subject), "@type": subject_term(subject), "skos:prefLabel": subject }),
    ));
    let document = json!({
        "@context": {
            "dpv": "https://w3id.org/dpv#",
            "pd": "https://w3id.org/dpv/pd#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "dcterms": "http://purl.org/dc/terms/",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "this": "urn:privacy-review:",
        },
        "@graph": graph,
    });
    pretty(&document)
}

/// Those that are about anybody.
fn activities(review: &Review) -> impl Iterator<Item = &Activity> {
    review.activities.iter().filter(|one| words::is_personal(one))
}

fn reference(id: &str) -> Value {
    json!({ "@id": format!("this:{id}") })
}

fn own(kind: &str, name: &str) -> String {
    format!("this:{}", anchor(kind, name))
}

fn term(names: &std::collections::BTreeMap<String, String>, kind: &str, name: &str) -> String {
    names.get("dpv").map_or_else(|| own(kind, name), String::clone)
}

fn data_term(review: &Review, name: &str) -> String {
    let known = review.categories.iter().find(|category| category.name == name);
    known.map_or_else(|| own("data", name), |category| term(&category.names, "data", name))
}

fn process(review: &Review, one: &Activity) -> Value {
    let purpose = one.purpose.as_deref().map(|purpose| {
        let known = review.purposes.iter().find(|known| known.name == purpose);
        known.map_or_else(|| own("purpose", purpose), |known| term(&known.names, "purpose", purpose))
    });
    let processing = one.stages.iter().map(|stage| match stage.as_str() {
        "collect" => "dpv:Collect",
        "transmit" => "dpv:Transmit",
        "store" => "dpv:Store",
        "share" => "dpv:Share",
        "erase" => "dpv:Erase",
        _ => "dpv:Use",
    });
    let mut value = Map::new();
    let mut put = |key: &str, part: Value| value.insert(key.to_owned(), part);
    put("@id", format!("this:{}", one.id).into());
    put("@type", "dpv:Process".into());
    put("dpv:hasPersonalData", json!({ "@id": data_term(review, &one.data) }));
    put("dpv:hasProcessing", processing.map(|term| json!({ "@id": term })).collect());
    if let Some(purpose) = purpose {
        put("dpv:hasPurpose", json!({ "@id": purpose }));
    }
    if let Some(subject) = &one.subject {
        put("dpv:hasDataSubject", json!({ "@id": own("subject", subject) }));
    }
    if !one.recipients.is_empty() {
        let all = one.recipients.iter().map(|name| reference(&anchor("recipient", name)));
        put("dpv:hasRecipient", all.collect());
    }
    if !one.stores.is_empty() {
        put("dpv:hasStorageCondition", one.stores.iter().map(|name| reference(&anchor("store", name))).collect());
    }
    let bases =
        one.basis.iter().filter_map(|basis| Some(json!({ "@id": format!("eu-gdpr:{}", basis.gdpr.as_ref()?) })));
    let bases: Vec<Value> = bases.collect();
    if !bases.is_empty() {
        put("dpv:hasLegalBasis", bases.into());
    }
    Value::Object(value)
}

/// Categories and purposes that DPV has no term for.
fn own_terms(review: &Review) -> Vec<Value> {
    let categories = review.categories.iter().filter(|one| !one.names.contains_key("dpv"));
    let categories = categories.map(|one| (own("data", &one.name), "dpv:PersonalData", &one.name, &one.text));
    let purposes = review.purposes.iter().filter(|one| !one.names.contains_key("dpv"));
    let purposes = purposes.map(|one| (own("purpose", &one.name), "dpv:Purpose", &one.name, &one.text));
    let all = categories.chain(purposes);
    all.map(
        |(id, above, name, text)| json!({ "@id": id, "@type": above, "skos:prefLabel": name, "skos:definition": text }),
    )
    .collect()
}

fn recipient(one: &Recipient) -> Value {
    let kind = match one.kind.as_deref() {
        Some("processor") => "dpv:DataProcessor",
        Some("affiliate") => "dpv:SubsidiaryLegalEntity",
        Some("authority") => "dpv:GovernmentalOrganisation",
        Some("client") => "dpv:DataSubject",
        Some("third-party") => "dpv:ThirdParty",
        _ => "dpv:Recipient",
    };
    let mut value = json!({
        "@id": format!("this:{}", one.id),
        "@type": kind,
        "skos:prefLabel": one.name.as_deref().unwrap_or("unknown"),
    });
    if let (Value::Object(map), Some(region)) = (&mut value, &one.region) {
        map.insert("dpv:hasLocation".to_owned(), region.as_str().into());
    }
    value
}

fn storage(store: &crate::dossier::Store) -> Value {
    let mut value = json!({
        "@id": format!("this:{}", store.id),
        "@type": "dpv:StorageCondition",
        "skos:prefLabel": store.name.as_deref().unwrap_or("unknown"),
    });
    if let Value::Object(map) = &mut value {
        if let Some(retention) = &store.retention {
            map.insert(
                "dpv:hasDuration".to_owned(),
                json!({ "@type": "dpv:StorageDuration", "skos:prefLabel": retention }),
            );
        }
        if let Some(region) = &store.region {
            map.insert("dpv:hasLocation".to_owned(), region.as_str().into());
        }
    }
    value
}

fn subject_term(subject: &str) -> &'static str {
    match subject {
        "customer" => "dpv:Customer",
        "employee" => "dpv:Employee",
        "minor" | "child" => "dpv:Child",
        "patient" => "dpv:Patient",
        "visitor" => "dpv:Visitor",
        "student" => "dpv:Student",
        "user" => "dpv:User",
        _ => "dpv:DataSubject",
    }
}
