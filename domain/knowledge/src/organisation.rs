//! Whether two names are those of one organisation: by their letters and digits, in any alphabet.

use crate::search::fold;

/// Whether two names can only be told apart by case, accents, spaces or signs.
pub fn same_organisation(a: &str, b: &str) -> bool {
    letters(a) == letters(b)
}

fn letters(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::same_organisation;

    #[test]
    fn signs_make_no_second_organisation() {
        assert!(same_organisation("Fudehumanos", "FUDE-HUMANOS"));
        assert!(same_organisation("Société d’eau", "societe d'eau"));
        assert!(same_organisation("جمعية الماء", "جمعيّة الماء"));
        assert!(!same_organisation("Water board", "Market board"));
    }
}
