//! Text as it stands in XML 1.0.

/// Writes text between tags so that it reads back the same (§2.4, §2.11); what XML cannot hold is left out (§2.2).
pub fn text(text: &str, out: &mut String) {
    write(text, false, out);
}

/// Writes text between double quotes so that it reads back the same, with its lines (§3.3.3).
pub fn attribute(text: &str, out: &mut String) {
    write(text, true, out);
}

/// Text that may stand in either place.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    attribute(text, &mut out);
    out
}

fn write(text: &str, quoted: bool, out: &mut String) {
    let plain = |c: char| match c {
        '&' | '<' | '>' => false,
        '"' | '\n' | '\t' => !quoted,
        '\u{FFFE}' | '\u{FFFF}' => false,
        c => c >= ' ',
    };
    if text.chars().all(plain) {
        out.push_str(text);
        return;
    }
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if quoted => out.push_str("&quot;"),
            '\n' if quoted => out.push_str("&#10;"),
            '\t' if quoted => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            c if plain(c) => out.push(c),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_is_written_so_that_it_has_none() {
        let hostile = "a & b < \"c\" > 'd'\r\n\te";
        let mut between = String::new();
        text(hostile, &mut between);
        assert_eq!(between, "a &amp; b &lt; \"c\" &gt; 'd'&#13;\n\te");
        assert_eq!(
            escaped(hostile),
            "a &amp; b &lt; &quot;c&quot; &gt; 'd'&#13;&#10;&#9;e"
        );
    }

    #[test]
    fn what_cannot_be_written_is_left_out() {
        assert_eq!(escaped("a\u{0}b\u{1b}c\u{FFFE}d\u{7f}ء"), "abcd\u{7f}ء");
    }
}
