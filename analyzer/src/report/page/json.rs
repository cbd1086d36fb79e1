//! The review itself, as indented JSON.

use super::super::json::pretty;
use crate::dossier::Review;

pub(super) fn render(review: &Review) -> String {
    pretty(review)
}
