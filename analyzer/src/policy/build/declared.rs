//! Whether stores, recipients, transfers and levels stay within those of a parent.

use super::super::model::{Policy, Store};
use super::super::place::Said;
use super::super::regions::region_covers;
use super::tighten::{Looser, looser};
use crate::base::Name;

pub(super) fn one_store(store: &Store, above: &Store, found: &mut Vec<Looser>) {
    let name = above.name.value;
    if let (Some(said), Some(above)) = (store.retention, above.retention)
        && said.value > above.value
    {
        found.push(looser(said.place, format!("longer than the parent lets store `{name}` keep"), above.place));
    }
    if let (Some(said), Some(above)) = (store.encrypted, above.encrypted)
        && above.value
        && !said.value
    {
        found.push(looser(said.place, format!("the parent says that store `{name}` is encrypted"), above.place));
    }
    if let (Some(said), Some(above)) = (store.location, above.location)
        && said.value != above.value
    {
        found.push(looser(said.place, format!("the parent says that store `{name}` is elsewhere"), above.place));
    }
    // Where the parent is silent, a pseudonym must not meet in it what it stands for.
    if let Some(said) = store.mapping
        && said.value
        && !above.mapping.is_some_and(|above| above.value)
    {
        let parent = above.mapping.map_or(above.name.place, |above| above.place);
        found.push(looser(said.place, format!("the parent lets store `{name}` be no mapping"), parent));
    }
    beyond(&store.tables, &above.tables, "table", &format!("store `{name}`"), found);
    if let (Some(said), Some(above)) = (store.until, above.until)
        && said.value != above.value
    {
        let message = format!("the parent says that store `{name}` is erased on `{}`", above.value);
        found.push(looser(said.place, message, above.place));
    }
    region(&store.region, &above.region, "store", name, found);
}

pub(super) fn recipients(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    for (name, above) in &parent.recipients {
        let Some(recipient) = policy.recipients.get(name) else {
            continue;
        };
        if let (Some(said), Some(above)) = (recipient.kind, above.kind)
            && said.value != above.value
        {
            let message = format!("the parent says that recipient `{name}` is of kind `{}`", above.value);
            found.push(looser(said.place, message, above.place));
        }
        region(&recipient.region, &above.region, "recipient", *name, found);
        beyond(&recipient.hosts, &above.hosts, "host", &format!("recipient `{name}`"), found);
    }
}

/// Ways to be meant in code that a parent's list does not have; a parent without a list leaves them to its children.
fn beyond(said: &[Said<String>], above: &[Said<String>], what: &str, of: &str, found: &mut Vec<Looser>) {
    let Some(first) = above.first() else { return };
    for more in said.iter().filter(|said| !above.iter().any(|above| above.value == said.value)) {
        let message = format!("the parent's {of} has no {what} `{}`", more.value);
        found.push(looser(more.place, message, first.place));
    }
}

/// Own categories stay below what the parent puts them below.
pub(super) fn taxonomy(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    for (name, above) in &parent.taxonomy {
        let Some(own) = policy.taxonomy.get(name) else { continue };
        if own.parent.value != above.parent.value {
            let message = format!("the parent puts `{name}` below `{}`", above.parent.value);
            found.push(looser(own.parent.place, message, above.parent.place));
        }
    }
}

fn region(said: &Option<Said<String>>, above: &Option<Said<String>>, what: &str, name: Name, found: &mut Vec<Looser>) {
    if let (Some(said), Some(above)) = (said, above)
        && !region_covers(&above.value, &said.value)
    {
        let message = format!("the parent says that {what} `{name}` is in `{}`", above.value);
        found.push(looser(said.place, message, above.place));
    }
}

pub(super) fn transfers(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    let star = Name::new("*");
    let governing = |policy: &'_ Policy, name: Name| -> Option<Said<Vec<Said<String>>>> {
        let chain = policy.categories.chain(&name);
        chain.iter().chain([&star]).find_map(|name| policy.transfers.get(name)).cloned()
    };
    for (name, line) in &policy.transfers {
        let Some(above) = governing(parent, *name) else {
            continue;
        };
        let covered = |region: &str| above.value.iter().any(|a| region_covers(&a.value, region));
        if let Some(region) = line.value.iter().find(|region| !covered(&region.value)) {
            let message = format!("the parent does not let `{name}` go to `{}`", region.value);
            found.push(looser(region.place, message, above.place));
        }
    }
}

pub(super) fn levels(policy: &Policy, parent: &Policy, found: &mut Vec<Looser>) {
    for (finding, said) in &policy.levels {
        let above = parent.level(finding);
        let place = parent.levels.get(finding).map(|said| said.place);
        if said.value < above && (place.is_some() || parent.closed) {
            let message = format!("the parent has `{finding}` at level `{above}`");
            found.push(looser(said.place, message, place.unwrap_or(said.place)));
        }
    }
}
