//! The eight elements of an enabling environment (¶37–44). They are aspirations, and others may be added (¶36).

use super::list;

list! {
    /// Something in a country that lets citizen data be made and used.
    Element {
        /// 1
        WholeOfSociety = "whole_of_society", "The whole of society", "State, science, business, organisations and people share in data, the marginalised first.", "¶37";
        /// 2
        HumanCapital = "human_capital", "Skills", "All sides know how to make and use data, to build trust and to share decisions.", "¶38";
        /// 3
        Trust = "trust", "Trust", "Processes are open, people watch over them, and standards are kept.", "¶39";
        /// 4
        Laws = "laws", "Laws", "Law protects privacy, says who controls and may use the data, and knows producers outside the state.", "¶40";
        /// 5
        Governance = "governance", "Governance", "Bodies exist in which citizens, too, decide on data; the statistical office sets standards.", "¶41";
        /// 6
        Infrastructure = "infrastructure", "Infrastructure", "Concepts, guidance, tools and platforms are there for communities to use.", "¶42";
        /// 7
        Quality = "quality", "Quality that fits the purpose", "Quality is assured firmly, and with room for what the data are for.", "¶43";
        /// 8
        Funding = "funding", "Funding", "Money lasts, and reaches communities that make data.", "¶44";
    }
}

impl Element {
    /// Its number in the document's order, 1 to 8.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}
