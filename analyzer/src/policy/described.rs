//! What each key of a policy says, in a sentence: editors show it beside the key.

/// A section, at its header.
pub(super) fn section(name: &str) -> &'static str {
    match name {
        "policy" => "The policy itself: its name, its version, what it extends.",
        "data" => {
            "Rows by category, as `[data.\"contact.email\"]`. A row covers all categories below its name; the longest name wins, key by key. A key that no row says allows nothing."
        }
        "subjects" => "What narrows every row for data of a subject, as `[subjects.minor]`.",
        "purposes" => "Own purposes beside the built-in ones, as `[purposes.\"service.nearby\"]`.",
        "stores" => "Where data rests: tables, files, caches, queues, as `[stores.users]`. `log` is built in.",
        "recipients" => "Who receives data, as `[recipients.mailer]`. `client` is built in: whoever an API answers.",
        "gates" => {
            "Checks in code that must hold before data moves, as `[gates.\"consent.location\"]`. Their kinds are consent, setting, auth, notice and order."
        }
        "transfers" => {
            "Regions that data may go to, by category or `\"*\"`. Without this section regions are not judged."
        }
        "taxonomy" => "Own categories, as `[taxonomy.\"acme.tier\"]`, each below one that exists.",
        "bind" => "What a tag would say, for code that carries none.",
        "exception" => "A known departure: what it excuses, why, who owns it, until when.",
        "levels" => "What a finding counts: `allow`, `warn` or `deny`.",
        _ => "",
    }
}

/// A key of a section, or of an entry of a list (`for`, `with`, `in`, `right`).
pub(super) fn key(section: &str, key: &str) -> &'static str {
    match (section, key) {
        ("policy", "name") => "How reports call the policy.",
        ("policy", "version") => "Changes whenever the policy does: else `stale_version`.",
        ("policy", "require") => {
            "`policy`: every member has one. `subjects.minor`: every way to sign up meets that subject's gates."
        }
        ("policy", "extends") => {
            "Packs that ship with the tool, or paths of policies. What is said here may tighten them, never loosen them."
        }
        ("policy", "notice") => "Where the published text is that this policy stands for.",
        ("policy", "closed") => "Whether policies that extend this one may add nothing to it.",
        ("bind" | "exception", _) => of_code(section, key),
        ("stores" | "recipients" | "taxonomy" | "purposes" | "gates", _) => of_thing(section, key),
        _ => of_row(section, key),
    }
}

fn of_row(section: &str, key: &str) -> &'static str {
    match key {
        "purposes" if matches!(section, "with" | "in") => "Only for these purposes; unsaid: for all of the row.",
        "purposes" => {
            "What the data may be used for. A purpose covers all below it; `{ for = \"…\", when = \"…\" }` asks for a gate."
        }
        "retention" => "How long it may rest: `30d`, `24h`, `2y`, `P30D`, `0s` for never; or for each purpose its own.",
        "sharing" => {
            "Who may get it: recipients, or kinds of them. `{ with = \"…\", purposes = […], form = \"…\", when = \"…\" }` narrows."
        }
        "stores" => {
            "Where it may rest. `{ in = \"…\", form = \"…\", when = \"…\" }` narrows. Unsaid: any declared store whose retention fits, but `log`."
        }
        "never" => "Purposes, stores, recipients and kinds of them that nothing below may allow again.",
        "when" => "Gates that must hold first; `consent.*` is any below it.",
        "form" => "How identifiable it may be at most: `raw`, `pseudonymous` (hashed) or `anonymous` (about nobody).",
        "encrypted" => "Whether it may rest in encrypted stores only.",
        "rights" => {
            "What there must be code for, wherever it rests: `access`, `rectify`, `erase`, `restrict`; `{ right = \"erase\", when = \"auth.*\" }` asks for a gate."
        }
        "controls" => "Controls that this is evidence for, as `ISO27701:7.3.6`.",
        "clause" => "The heading of the published notice that this stands for: reports show them side by side.",
        "derived" => "`strict`: lengths, counts and comparisons of the data are the data, too.",
        "text" => "A sentence for reports.",
        "for" => "The purpose.",
        "with" => "The recipient, or a kind of recipients.",
        "in" => "The store.",
        "right" => "The right.",
        _ => "",
    }
}

fn of_thing(section: &str, key: &str) -> &'static str {
    match (section, key) {
        (_, "where") => "`server`, or `device`: the person's own.",
        (_, "retention") => "How long the store keeps what it holds, as `30d`.",
        (_, "until") => "An event, as `delivered`: every path of the code tagged with it must erase the store.",
        (_, "region") => "Where it is: a country as in ISO 3166 (`DE`), a part of one, or a region of a cloud.",
        (_, "encrypted") => "Whether what rests there is encrypted.",
        (_, "tables") => "How code names the store: SQL tables, prefixes of keys, paths, buckets, topics.",
        (_, "mapping") => "Whether it may hold a pseudonym beside the identity that it stands for.",
        (_, "rights") => "What there must be code for, whatever rests here.",
        (_, "controls" | "clause") => of_row(section, key),
        (_, "kind") => "Who it is: by law, a third party is one who uses data for its own ends, a processor for yours.",
        (_, "hosts") => "Its hosts, as `mail.example.com`, or `*.example.com` for all below.",
        (_, "contract") => "The contract by which it gets data.",
        (_, "parent") => "The category whose rows cover this one.",
        _ => "A sentence for reports.",
    }
}

fn of_code(section: &str, key: &str) -> &'static str {
    match (section, key) {
        (_, "path") => {
            "Items, as `shop::users::User.email`, `shop::mail::send(to)`, `crate::ads::*`; `**` is any number of segments."
        }
        (_, "optional") => "Whether it may match nothing.",
        ("bind", "data") => "The item is data of these categories; `none`: looked at, not personal.",
        (_, "subject") => "Whose data it is.",
        (_, "form") => "The form of what the function gives back.",
        (_, "retention") => "How long this very data may rest, where it is shorter than the policy says.",
        ("bind", "purpose") => "What the code runs for.",
        (_, "share") => "The function hands its arguments to these recipients.",
        ("bind", "store") => "The function puts its arguments into these stores.",
        (_, "erase") => "The function erases these stores.",
        (_, "access") => "The function gives people what these stores hold of them.",
        (_, "rectify") => "The function corrects what these stores hold.",
        (_, "restrict") => "The function stops what these stores hold from being used.",
        (_, "gate") => "The function checks these gates: `true`, `Ok`, `Ok(true)` or `Some` says that they hold.",
        (_, "holds_on") => {
            "The outcome on which the gate holds, where it is another, as `false` or the variant of an enum."
        }
        (_, "event") => "The function is what a store's `until` waits for.",
        (_, "returns") => "What the function gives back is collected data of these categories.",
        (_, "allow") => "Findings that are allowed in it.",
        (_, "reason") => "Why.",
        (_, "until") => "The last day on which it excuses, as `2027-03-31`.",
        (_, "finding") => "The finding that it excuses.",
        (_, "at") => "The items in which it excuses, as `crate::legacy::dump`.",
        (_, "data") => "Only for these categories.",
        (_, "store") => "Only for this store.",
        (_, "recipient") => "Only for this recipient.",
        (_, "purpose") => "Only for this purpose.",
        (_, "owner") => "Who answers for it.",
        _ => "",
    }
}
