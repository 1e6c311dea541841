//! The seven objectives that tell citizen data initiatives apart (¶27). They never change a verdict (¶26).

use super::list;

list! {
    /// What an initiative is for. Several may be chosen, and the list is open in the framework (¶27).
    Objective {
        /// 1: unrepresented groups.
        Representation = "representation", "Be represented", "To give data to a group or community that the existing data leave out.", "¶27, first";
        /// 2: services.
        Services = "services", "Watch services", "To see who reaches which service, and to inform laws and policies.", "¶27, second";
        /// 3: rights.
        Rights = "rights", "Watch rights", "To see how far rights are recognised and kept.", "¶27, third";
        /// 4: official data.
        OfficialData = "official_data", "Challenge or fill official data", "To question official figures or to fill their gaps.", "¶27, fourth";
        /// 5: complex issues.
        Understanding = "understanding", "Understand power", "To understand what keeps people at the margin of their community.", "¶27, fifth";
        /// 6: awareness.
        Mobilisation = "mobilisation", "Raise awareness and act", "To make an issue known, to bring people into action and to strengthen communities.", "¶27, sixth";
        /// 7: science.
        Science = "science", "Give scientific evidence", "To give evidence to studies and research.", "¶27, seventh";
    }
}

impl Objective {
    /// Its number in the document, 1 to 7.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}
