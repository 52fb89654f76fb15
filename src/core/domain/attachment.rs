//! Attachments of entries: file names, and limits on number and size.

use super::media::Media;
use super::text;

/// Longest name, in characters.
pub const LONGEST_NAME: usize = 100;
/// Longest name in bytes of UTF-8: file systems take 255.
const LONGEST_BYTES: usize = 200;

/// Files that an entry may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Most bytes of a file.
    pub bytes: u64,
    /// Most files of an entry.
    pub files: u64,
    /// Most bytes of an entry's files together.
    pub bytes_per_entry: u64,
}

impl Default for Quota {
    fn default() -> Self {
        Self {
            bytes: 25 << 20,
            files: 10,
            bytes_per_entry: 100 << 20,
        }
    }
}

/// Why a name is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadName {
    /// Not a valid text.
    #[error("{0}")]
    Text(#[from] text::BadText),
    /// Too many bytes.
    #[error("at most {LONGEST_BYTES} bytes of UTF-8")]
    TooLong,
    /// A path, or characters with a special meaning in file systems or shells.
    #[error("a file's name without any of / \\ : * ? \" < > |, and no dot or space at its ends")]
    NoName,
    /// The name of a device on some operating systems.
    #[error("another name: {0} is a device on some systems")]
    Device(String),
}

/// The stored form of a name: NFC, without characters that are special in file systems.
pub fn name(given: &str) -> Result<String, BadName> {
    let name = text::clean(given, LONGEST_NAME, false)?;
    if name.len() > LONGEST_BYTES {
        return Err(BadName::TooLong);
    }
    let is_odd = |c| matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    if name.contains(is_odd) || name.starts_with('.') || name.ends_with('.') {
        return Err(BadName::NoName);
    }
    let stem = name.split('.').next().unwrap_or_default().trim();
    let upper = stem.to_ascii_uppercase();
    let numbered = |device| {
        let number = upper.strip_prefix(device);
        number.is_some_and(|n| n.chars().count() == 1 && n.chars().all(char::is_numeric))
    };
    if ["CON", "PRN", "AUX", "NUL"].contains(&upper.as_str()) || numbered("COM") || numbered("LPT")
    {
        return Err(BadName::Device(stem.to_owned()));
    }
    Ok(name)
}

/// Whether the name has an extension of the file's kind. With another extension, a file that is
/// valid as two kinds would be opened as the other kind.
pub fn fits(name: &str, media: Media) -> bool {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| media.endings().contains(&ending.as_str()))
}

/// The name under which a judge reads an entry's `number`-th file: the team's own file name could
/// identify the team.
pub fn blind_name(entry: &str, number: usize, media: Media) -> String {
    format!("{entry}-{number}.{}", media.endings()[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_names_pass_and_paths_do_not() {
        for good in [
            "paper.pdf",
            "Отчёт 2026.pdf",
            "报告.pdf",
            "a.b.pdf",
            "console.pdf",
            "com10.pdf",
            "no ending",
        ] {
            assert_eq!(name(good).as_deref(), Ok(good));
        }
        assert_eq!(name(" e\u{301}.pdf ").as_deref(), Ok("é.pdf"));
        for bad in [
            "",
            " ",
            ".",
            "..",
            "../x",
            "a/b.pdf",
            "a\\b.pdf",
            "C:x.pdf",
            ".hidden",
            "x.pdf.",
            "a\0b.pdf",
            "a\u{202E}fdp.exe",
            "con.pdf",
            "CON",
            "nul .pdf",
            "Lpt1.pdf",
            "COM¹.pdf",
            "a?.pdf",
            "a\nb.pdf",
        ] {
            assert!(name(bad).is_err(), "{bad:?}");
        }
        assert!(name(&"x".repeat(101)).is_err());
        // At most 200 bytes.
        let long = "报".repeat(66);
        assert!(name(&format!("{long}ab")).is_ok());
        assert_eq!(name(&format!("{long}abc")), Err(BadName::TooLong));
    }

    #[test]
    fn endings_fit_the_content() {
        assert!(
            fits("a.PDF", Media::Pdf) && fits("a.jpeg", Media::Jpeg) && fits("a.JPG", Media::Jpeg)
        );
        for (name, media) in [
            ("a.html", Media::Pdf),
            ("pdf", Media::Pdf),
            ("a.png", Media::Jpeg),
        ] {
            assert!(!fits(name, media), "{name}");
        }
        assert_eq!(blind_name("E0003", 2, Media::Jpeg), "E0003-2.jpg");
    }
}
