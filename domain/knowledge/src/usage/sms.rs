//! A text message: which alphabet it needs, how many parts it is sent in, and a short draft of what changed.
//!
//! 160 signs of the default alphabet or 70 of UCS-2 fit in one message; in a longer one each part gives some room to
//! its number: 153 or 67 (3GPP TS 23.038, clause 6; TS 23.040, clause 9.2.3.24.1).

/// The default alphabet (3GPP TS 23.038, clause 6.2.1).
const DEFAULT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Signs that take the room of two (clause 6.2.1.1).
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// In which alphabet a message is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// The default alphabet of 7 bits.
    Default,
    /// UCS-2: every other writing.
    Ucs2,
}

impl Alphabet {
    /// Room of a message of one part, and of each part of a longer one.
    pub const fn room(self) -> (usize, usize) {
        match self {
            Self::Default => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }
}

/// A text message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// What it says.
    pub text: String,
    /// Its alphabet.
    pub alphabet: Alphabet,
    /// The room that it takes, in signs of its alphabet.
    pub signs: usize,
    /// In how many parts it is sent and paid for.
    pub parts: usize,
}

impl Sms {
    /// A text as a message.
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        let (alphabet, sizes) = measured(&text);
        let (one, each) = alphabet.room();
        let signs: usize = sizes.iter().sum();
        let parts = if signs <= one { 1 } else { packed(&sizes, each) };
        Self {
            text,
            alphabet,
            signs,
            parts,
        }
    }

    /// What changed, in no more parts than its title and its address take: what it is called, the beginning of what was
    /// done, where to read it. The address is never cut.
    pub fn draft(title: &str, done: &str, address: &str) -> Self {
        let head = title.trim().trim_end_matches(['.', '!', '?', '؟', '。']);
        let bare = Self::of(format!("{head} {address}"));
        let whole = Self::of(format!("{head}: {} {address}", one_line(done)));
        if whole.parts <= bare.parts {
            return whole;
        }
        let done = one_line(done);
        let ends = done
            .char_indices()
            .filter(|(_, c)| c.is_whitespace())
            .map(|(i, _)| i);
        let fits = |end: usize| {
            let cut = done[..end].trim_end_matches([',', ';', ':', '،', '؛']);
            Some(Self::of(format!("{head}: {cut}... {address}"))).filter(|s| s.parts <= bare.parts)
        };
        let longest = ends.rev().find_map(fits);
        longest.unwrap_or(bare)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The alphabet, and the room of each sign in it.
fn measured(text: &str) -> (Alphabet, Vec<usize>) {
    let size = |c: char| match c {
        c if DEFAULT.contains(c) => Some(1),
        c if EXTENSION.contains(c) => Some(2),
        _ => None,
    };
    match text.chars().map(size).collect::<Option<Vec<_>>>() {
        Some(sizes) => (Alphabet::Default, sizes),
        None => (Alphabet::Ucs2, text.chars().map(char::len_utf16).collect()),
    }
}

/// Parts of so much room; a sign of two is never cut in half.
fn packed(sizes: &[usize], room: usize) -> usize {
    let (mut parts, mut full) = (1, 0);
    for size in sizes {
        if full + size > room {
            parts += 1;
            full = 0;
        }
        full += size;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> (Alphabet, usize, usize) {
        let it = Sms::of(text);
        (it.alphabet, it.signs, it.parts)
    }

    #[test]
    fn parts_are_counted_as_networks_count_them() {
        assert_eq!(shape(&"a".repeat(160)), (Alphabet::Default, 160, 1));
        assert_eq!(shape(&"a".repeat(161)), (Alphabet::Default, 161, 2));
        assert_eq!(shape(&"a".repeat(306)), (Alphabet::Default, 306, 2));
        assert_eq!(shape(&"a".repeat(307)), (Alphabet::Default, 307, 3));
        assert_eq!(shape(&"€".repeat(80)), (Alphabet::Default, 160, 1));
        // 152 signs and a sign of two: it begins the second part.
        let split = format!("{}€{}", "a".repeat(152), "a".repeat(152));
        assert_eq!(shape(&split), (Alphabet::Default, 306, 3));
        assert_eq!(shape(&"ماء".repeat(24)), (Alphabet::Ucs2, 72, 2));
        assert_eq!(shape(&"م".repeat(70)), (Alphabet::Ucs2, 70, 1));
        assert_eq!(shape(&"م".repeat(135)), (Alphabet::Ucs2, 135, 3));
        assert_eq!(shape("💧"), (Alphabet::Ucs2, 2, 1));
        assert_eq!(
            shape("l’eau"),
            (Alphabet::Ucs2, 5, 1),
            "a typographer's sign costs"
        );
    }

    #[test]
    fn a_draft_fits_in_one_part_and_keeps_its_address() {
        let address = "https://counted.example/returns/0190";
        let short = Sms::draft("Water.", "The town built a pump.", address);
        assert_eq!(short.text, format!("Water: The town built a pump. {address}"));
        let long = Sms::draft("Water", &"The town built a second pump, and ".repeat(9), address);
        assert!(
            long.parts == 1 && long.text.ends_with(&format!("... {address}")),
            "{long:?}"
        );
        assert!(long.signs > 140, "{long:?}");
        let arabic = Sms::draft("الماء", &"بنت البلدة مضخة ثانية ".repeat(9), address);
        assert_eq!((arabic.alphabet, arabic.parts), (Alphabet::Ucs2, 1), "{arabic:?}");
        let endless = Sms::draft(&"x".repeat(200), "Done.", address);
        assert_eq!(endless.parts, 2, "what cannot be cut is counted");
    }
}
