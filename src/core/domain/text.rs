//! Text input: normalisation, forbidden characters, and keys for comparing names.

use unicode_normalization::UnicodeNormalization;

/// Why a text is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadText {
    /// Nothing but white space.
    #[error("a text that is not blank")]
    Blank,
    /// Longer than allowed.
    #[error("at most {0} characters")]
    TooLong(usize),
    /// A character that is [`forbidden`].
    #[error(
        "a text without invisible characters such as control and direction marks (found U+{0:04X})"
    )]
    Forbidden(u32),
}

/// A text in NFC without white space at its ends, at most `longest` characters.
///
/// Characters that are [`forbidden`] are refused.
pub fn clean(text: &str, longest: usize, lines: bool) -> Result<String, BadText> {
    let text: String = text.trim().nfc().collect();
    for c in text.chars() {
        if forbidden(c, lines) {
            return Err(BadText::Forbidden(c.into()));
        }
    }
    if text.chars().count() > longest {
        return Err(BadText::TooLong(longest));
    }
    if text.is_empty() {
        Err(BadText::Blank)
    } else {
        Ok(text)
    }
}

/// Whether a character is refused: control characters (but not line breaks and tabs if `lines`),
/// characters that reorder or join the text around them, private and unassigned ones.
///
/// The two joiners are allowed: Persian, Hindi and other names need them.
pub fn forbidden(c: char, lines: bool) -> bool {
    use unicode_general_category::GeneralCategory::{Control, Format, PrivateUse, Unassigned};
    match unicode_general_category::get_general_category(c) {
        Control => !(lines && matches!(c, '\n' | '\r' | '\t')),
        Format => !matches!(c, '\u{200C}' | '\u{200D}'),
        PrivateUse | Unassigned => true,
        _ => false,
    }
}

/// The form for comparing names of organisations and cities: NFKC, lower case, single spaces.
pub fn key(name: &str) -> String {
    let folded: String = name.nfkc().flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_names_pass_and_tricks_do_not() {
        for name in [
            "Nguyễn Văn An",
            "O'Connor",
            "محمد بن سلمان",
            "张伟",
            "Ольга",
            "ณัฐ",
            "Zoë",
            "김하늘",
            "علی\u{200C}رضا",
            "क्\u{200D}ष",
        ] {
            assert!(clean(name, 100, false).is_ok(), "{name}");
        }
        assert_eq!(clean("e\u{301}", 10, false).as_deref(), Ok("é"));
        assert_eq!(clean(" \t ", 10, false), Err(BadText::Blank));
        assert!(clean("0123456789", 10, false).is_ok());
        assert_eq!(clean("0123456789a", 10, false), Err(BadText::TooLong(10)));
        assert_eq!(
            clean("a\u{202E}b", 10, false),
            Err(BadText::Forbidden(0x202E))
        );
        for hidden in [
            '\u{200B}',
            '\u{200F}',
            '\u{2067}',
            '\u{FEFF}',
            '\u{00AD}',
            '\u{E000}',
            '\u{E0041}',
        ] {
            let text = format!("a{hidden}b");
            assert_eq!(
                clean(&text, 10, true),
                Err(BadText::Forbidden(hidden.into()))
            );
        }
        assert_eq!(clean("a\0b", 10, true), Err(BadText::Forbidden(0)));
        assert_eq!(clean("a\nb", 10, false), Err(BadText::Forbidden(10)));
        assert!(clean("a\nb", 10, true).is_ok());
        assert_eq!(clean("abc", 2, false), Err(BadText::TooLong(2)));
    }
}
