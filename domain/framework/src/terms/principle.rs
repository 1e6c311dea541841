//! The ten principles (¶31).

use super::list;

list! {
    /// A principle of citizen data. Openness gives way to safety and confidentiality (A19).
    Principle {
        /// 1
        Independence = "independence", "Independence", "Nobody outside presses on what is asked or how; who pays and who had to agree is told.", "¶31.1, ¶33";
        /// 2
        Relevance = "relevance", "Relevance", "The data answer an issue that the people, or those who represent them, raised.", "¶31.2, ¶33";
        /// 3
        Consent = "consent", "Participation and informed consent", "Everyone concerned can take part freely; each person says yes beforehand, knows what for, and keeps control of their data.", "¶31.3";
        /// 4
        Standards = "standards", "Professional standards", "The methods are written down, sound, and within the means of those who use them.", "¶31.4, ¶34";
        /// 5
        Security = "security", "Data security", "Rights, licences, sharing agreements and security are settled and kept.", "¶31.5";
        /// 6
        SelfDefinition = "self_definition", "Self-definition", "A group says itself who belongs to it; nobody is described except by their own words, if they wish.", "¶31.6";
        /// 7
        Transparency = "transparency", "Transparency", "How the data were planned, gathered, used and shared is open to all.", "¶31.7";
        /// 8
        Safety = "safety", "Ethical and safe use", "Rights, safety and well-being come first throughout; the data harm and shame nobody.", "¶31.8, ¶35 (A19)";
        /// 9
        Confidentiality = "confidentiality", "Confidentiality and privacy", "Data about a person stay confidential and serve statistics alone; nothing published tells who it is.", "¶31.9, ¶35 (A19)";
        /// 10
        Openness = "openness", "Openness and accessibility", "Everyone can reach the results, also with a disability or little technology, and use them again where possible.", "¶31.10";
    }
}

impl Principle {
    /// Its number in the document, 1 to 10.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}
