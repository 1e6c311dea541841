//! How citizen data stand to official statistics (¶5). None of the three is better than another.

use super::list;

list! {
    /// A category of integration.
    Category {
        /// (i)
        Integrated = "integrated", "Part of official statistics", "The data go into official statistics.", "¶5(1)";
        /// (ii)
        Complementary = "complementary", "Beside official statistics", "The quality is assured and the data stand beside official figures.", "¶5(2)";
        /// (iii)
        Independent = "independent", "Independent", "The data stay outside official statistics, by the community's choice or otherwise.", "¶5(3)";
    }
}
