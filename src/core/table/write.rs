//! Writing a table: RFC 4180 in UTF-8, LF, and no cell that a spreadsheet would evaluate.

use std::borrow::Cow;

/// Characters with which a spreadsheet may begin a formula, full-width forms included.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet would read the text as a formula, or the text is protected already.
fn needs_protection(text: &str) -> bool {
    let rest = text
        .trim_start_matches(|c: char| c == '\'' || (c.is_whitespace() && c != '\t' && c != '\r'));
    rest.starts_with(FORMULA)
}

/// The text as it may stand in an exported cell: with a leading `'` where a spreadsheet would
/// evaluate it.
pub fn protect(text: &str) -> Cow<'_, str> {
    if needs_protection(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text of an exported cell: the inverse of [`protect`].
pub fn unprotect(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if needs_protection(text) => text,
        _ => cell,
    }
}

/// The byte order mark by which Excel knows UTF-8.
pub const EXCEL_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Builds a table row by row.
pub struct Writer {
    inner: csv::Writer<Vec<u8>>,
}

/// One cell.
pub enum Cell<'a> {
    /// Text of a person or an id: protected against evaluation.
    Text(Cow<'a, str>),
    /// A number written by this program.
    Number(String),
    /// Nothing.
    Empty,
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! number_cells {
    ($($t:ty),*) => {$(
        impl From<$t> for Cell<'_> {
            fn from(number: $t) -> Self {
                Self::Number(number.to_string())
            }
        }
    )*};
}
number_cells!(u8, u32, u64, usize, i32, i64, rust_decimal::Decimal);

impl From<f64> for Cell<'_> {
    /// The shortest decimal that reads back as the same number; empty for NaN and infinities.
    fn from(number: f64) -> Self {
        // Negative zero would show a sign without a meaning.
        let number = if number == 0.0 { 0.0 } else { number };
        if number.is_finite() {
            Self::Number(number.to_string())
        } else {
            Self::Empty
        }
    }
}

impl<'a, T: Into<Cell<'a>>> From<Option<T>> for Cell<'a> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

/// Several values in a cell, separated by `;`.
pub(super) fn join<T: ToString>(values: &[T]) -> Cell<'static> {
    let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
    texts.join(";").into()
}

impl Writer {
    /// Starts a table with its header.
    pub fn new(header: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut writer = Self {
            inner: csv::WriterBuilder::new()
                .terminator(csv::Terminator::Any(b'\n'))
                .flexible(true)
                .from_writer(Vec::new()),
        };
        for name in header {
            writer.cell(&protect(name.as_ref()));
        }
        writer.end_row();
        writer
    }

    /// Adds a row.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        for cell in cells {
            match cell {
                Cell::Text(text) => self.cell(&protect(&text)),
                Cell::Number(number) => self.cell(&number),
                Cell::Empty => self.cell(""),
            }
        }
        self.end_row();
    }

    fn cell(&mut self, text: &str) {
        // Writing into memory cannot fail.
        let _ = self.inner.write_field(text);
    }

    fn end_row(&mut self) {
        let _ = self.inner.write_record(None::<&[u8]>);
    }

    /// The finished table.
    pub fn finish(self) -> Vec<u8> {
        self.inner.into_inner().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_protected_reads_back_and_never_runs(text in "['=+@ \t\r＝a-]{0,6}.{0,4}") {
            let cell = protect(&text);
            prop_assert_eq!(unprotect(&cell), text.as_str());
            let first = cell.trim_start_matches(|c: char| c.is_whitespace() && c != '\t' && c != '\r');
            prop_assert!(!first.starts_with(FORMULA), "{:?}", cell);
        }
    }

    #[test]
    fn numbers_stay_numbers_and_texts_are_protected() {
        let mut writer = Writer::new(["a", "b", "c", "d"]);
        writer.row([
            "=1+1".into(),
            (-1.5).into(),
            f64::NAN.into(),
            "张, \"x\"".into(),
        ]);
        let text = String::from_utf8(writer.finish()).unwrap_or_default();
        assert_eq!(text, "a,b,c,d\n'=1+1,-1.5,,\"张, \"\"x\"\"\"\n");
    }
}
