//! A handful of line icons, drawn here; they always stand beside a word and are hidden from screen readers.

use crate::Html;

/// An icon of the house: 24 by 24, strokes only, in the colour of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Done, yes, sound.
    Check,
    /// Look here.
    Attention,
    /// An error: it does not go on like this.
    Stop,
    /// Worth knowing.
    Info,
    /// Not yet decided.
    Question,
    /// Protected: withheld so that nobody is recognised.
    Shield,
    /// Onward; turns round in right-to-left pages.
    Forward,
    /// Back; turns round in right-to-left pages.
    Back,
    /// A file to take.
    Download,
    /// A search.
    Search,
    /// Light and dark.
    Contrast,
    /// Languages.
    Globe,
    /// A place.
    Pin,
    /// People.
    People,
    /// A date.
    Calendar,
    /// An open ring: nothing yet.
    Ring,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Check => "M4 12.5l5 5L20 6.5",
            Self::Attention => "M12 3.5L2.5 20h19zM12 10v4.5M12 17.4v.1",
            Self::Stop => "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.4v.1",
            Self::Info => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5.5M12 7.6v.1",
            Self::Question => {
                "M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.5 2.5 0 115 .2c0 1.8-2.5 2-2.5 4M12 17.2v.1"
            }
            Self::Shield => {
                "M12 3l8 3v6c0 4.6-3.2 7.8-8 9.5C7.200 19.800 4 16.600 4 12V6zM9 12l2.200 2.200L15.500 10"
            }
            Self::Forward => "M5 12h14M13 6l6 6-6 6",
            Self::Back => "M19 12H5M11 6l-6 6 6 6",
            Self::Download => "M12 4v11M7 10.500l5 5 5-5M4 20h16",
            Self::Search => {
                "M10.500 4a6.500 6.500 0 100 13 6.500 6.500 0 000-13zM15.500 15.500L20.500 20.500"
            }
            Self::Contrast => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 3v18M12 8l7 0M12 12h9M12 16h7",
            Self::Globe => "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
            Self::Pin => {
                "M12 21.500c-4-4.500-6.500-8-6.500-11.500a6.500 6.500 0 0113 0c0 3.500-2.500 7-6.500 11.500zM12 7.500a2.500 2.500 0 100 5 2.500 2.500 0 000-5z"
            }
            Self::People => {
                "M9 4.500a3.500 3.500 0 100 7 3.500 3.500 0 000-7zM2.500 20c.3-4 3-6 6.500-6s6.200 2 6.500 6M16 5a3.500 3.500 0 010 6.500M18 14.300c2 .8 3.300 2.600 3.500 5.700"
            }
            Self::Calendar => "M4 6h16v14H4zM4 10.500h16M8 3v4M16 3v4",
            Self::Ring => "M12 4a8 8 0 100 16 8 8 0 000-16z",
        }
    }

    /// The icon as inline SVG, hidden from assistive technology: a word stands beside it.
    pub fn html(self) -> Html {
        let turns = if matches!(self, Self::Forward | Self::Back) {
            " icon-turns"
        } else {
            ""
        };
        Html::trusted(format!(
            "<svg class=\"icon{turns}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg>",
            self.path()
        ))
    }
}
