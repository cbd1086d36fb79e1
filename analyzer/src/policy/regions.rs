//! Regions of stores and recipients, and which of them another covers.

/// Members of the European Union, ISO 3166.
const EU: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether data that may go to `allowed` may go to `region`: the same name in any case, a part of it (`US`, `US-CA`),
/// or a member of the unions `EU` and `EEA`.
pub fn region_covers(allowed: &str, region: &str) -> bool {
    let (allowed, region) = (allowed.trim().to_ascii_uppercase(), region.trim().to_ascii_uppercase());
    let country = region.split('-').next().unwrap_or(&region);
    match allowed.as_str() {
        _ if allowed == region => true,
        "EU" => EU.contains(&country),
        "EEA" => EU.contains(&country) || ["EU", "IS", "LI", "NO"].contains(&country),
        _ => region.strip_prefix(allowed.as_str()).is_some_and(|rest| rest.starts_with('-')),
    }
}
