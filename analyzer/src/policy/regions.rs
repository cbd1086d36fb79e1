//! Regions of stores and recipients, and which of them another covers.

/// Members of the European Union, ISO 3166.
const EU: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// All of ISO 3166.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// What people call some of them, in lower case.
const CALLED: &[(&str, &str)] = &[
    ("america", "US"),
    ("australia", "AU"),
    ("austria", "AT"),
    ("brazil", "BR"),
    ("britain", "GB"),
    ("canada", "CA"),
    ("china", "CN"),
    ("england", "GB"),
    ("europe", "EU"),
    ("european economic area", "EEA"),
    ("european union", "EU"),
    ("france", "FR"),
    ("frankfurt", "DE"),
    ("germany", "DE"),
    ("great britain", "GB"),
    ("hong kong", "HK"),
    ("india", "IN"),
    ("ireland", "IE"),
    ("italy", "IT"),
    ("japan", "JP"),
    ("korea", "KR"),
    ("mainland china", "CN"),
    ("netherlands", "NL"),
    ("poland", "PL"),
    ("russia", "RU"),
    ("singapore", "SG"),
    ("south korea", "KR"),
    ("spain", "ES"),
    ("sweden", "SE"),
    ("switzerland", "CH"),
    ("taiwan", "TW"),
    ("uk", "GB"),
    ("united kingdom", "GB"),
    ("united states", "US"),
    ("usa", "US"),
];

/// Whether a word is the code of a country or a part of one, `EU`, `EEA`, or has the shape of a cloud's region.
pub(super) fn is_region(word: &str) -> bool {
    let upper = word.trim().to_ascii_uppercase();
    let country = upper.split('-').next().unwrap_or(&upper);
    let known = |code: &str| code.len() == 2 && COUNTRIES.split_ascii_whitespace().any(|known| known == code);
    let has_parts = word.contains('-') && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    matches!(upper.as_str(), "EU" | "EEA") || known(country) || has_parts
}

/// The code that somebody means by a word.
pub(super) fn code_of(word: &str) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    CALLED.iter().find(|(called, _)| *called == word).map(|(_, code)| *code)
}

/// Whether data that may go to `allowed` may go to `region`: the same name in any case, a part of it (`US`, `US-CA`),
/// or a member of the unions `EU` and `EEA`.
pub fn region_covers(allowed: &str, region: &str) -> bool {
    let (allowed, region) = (allowed.trim().to_ascii_uppercase(), region.trim().to_ascii_uppercase());
    let country = region.split('-').next().unwrap_or(&region);
    match allowed.as_str() {
        _ if allowed == region => true,
        "EU" => EU.contains(&country) || country == "EU",
        "EEA" => EU.contains(&country) || ["EU", "IS", "LI", "NO"].contains(&country),
        _ => region.strip_prefix(allowed.as_str()).is_some_and(|rest| rest.starts_with('-')),
    }
}
