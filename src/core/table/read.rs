//! Reading a table: encoding, separator, header, rows; all problems of a file at once.

use std::collections::HashMap;

use super::cell::{InputCell, Line};
use super::header::{Header, Place};
use super::lines::{Lines, named_separator, separator};
use super::report::Report;
pub use super::report::{MOST_PROBLEMS, Problem, Problems};
use super::schema::{Column, Countries, Heading, Need, Table};

/// The rows of a table, and notes of the reader.
#[derive(Clone, Debug)]
pub struct Read<T> {
    /// The rows in the file's order.
    pub rows: Vec<T>,
    /// Remarks for the user, such as unknown columns.
    pub notes: Vec<String>,
}

/// The most columns of a table.
pub const MOST_COLUMNS: usize = 1000;

impl<R: Default> Table<R> {
    /// Reads a file of this table. `finish` gets each row, with the values of all columns, and may
    /// take it, turn it into something else, or refuse one of its cells.
    ///
    /// UTF-8 with or without a byte order mark; comma, semicolon or tab, whichever the header
    /// contains most often outside quotes, or what a first line such as `sep=;` names; LF, CRLF or
    /// CR. Rows whose cells are all blank are skipped.
    pub fn read<T>(
        &self,
        file: &str,
        bytes: &[u8],
        finish: impl FnMut(&mut Line<'_>, &mut R) -> Option<T>,
    ) -> Result<Read<T>, Problems> {
        self.read_for(Countries::Required, file, bytes, finish)
    }

    /// Reads a file of this table, with countries required or not.
    pub fn read_for<T>(
        &self,
        countries: Countries,
        file: &str,
        bytes: &[u8],
        mut finish: impl FnMut(&mut Line<'_>, &mut R) -> Option<T>,
    ) -> Result<Read<T>, Problems> {
        let mut report = Report {
            file: file.to_owned(),
            problems: Vec::new(),
        };
        let Some(mut input) = Input::open(bytes, &mut report) else {
            return Err(Problems(report.problems));
        };
        let headings: Vec<&Heading> = self.columns.iter().map(|c| &c.heading).collect();
        let header = Header::new(&input.names(), &headings, countries);
        for (column, value, expected) in &header.problems {
            report.add(input.line, column, value, expected);
        }
        if !header.problems.is_empty() {
            return Err(Problems(report.problems));
        }
        let unknown = header.unknown_names();
        let width = input.record.len();
        let columns: Vec<(&Column<R>, Option<Place>)> =
            self.columns.iter().copied().zip(header.places).collect();
        let mut keys: HashMap<String, u64> = HashMap::new();
        let mut row = R::default();
        let mut rows = Vec::new();
        while input.next(&mut report) {
            let line = input.line;
            if input.record.len() != width {
                let found = format!("{} cells", input.record.len());
                report.add(line, "", found, format!("{width} cells as in the header"));
                continue;
            }
            let earlier = report.problems.len();
            for (column, place) in &columns {
                let mut cell = InputCell {
                    text: place.map_or("", |place| input.text(place.at)),
                    heading: &column.heading,
                    is_own_name: place.is_none_or(|place| place.is_own_name),
                    line,
                    report: &mut report,
                };
                if column.need.is_value_required(countries) {
                    cell.require();
                }
                if column.need == Need::Key && !cell.text.is_empty() {
                    cell.be_unique(&mut keys);
                }
                (column.read)(&mut cell, &mut row);
            }
            let mut line = Line {
                number: line,
                report: &mut report,
                earlier,
            };
            rows.extend(finish(&mut line, &mut row));
        }
        report.done()?;
        let mut notes = Vec::new();
        if !unknown.is_empty() {
            notes.push(format!(
                "{file}: unknown columns ignored: {}",
                unknown.join(", ")
            ));
        }
        Ok(Read { rows, notes })
    }
}

/// A file of which one record after the other is read.
struct Input<'a> {
    reader: csv::Reader<&'a [u8]>,
    record: csv::ByteRecord,
    /// Line on which the record begins.
    line: u64,
    lines: Lines<'a>,
    /// Length of what stands before the reader's input.
    start: usize,
}

impl<'a> Input<'a> {
    /// Finds the header, which is then the record; `None` after reporting that there is none.
    fn open(bytes: &'a [u8], report: &mut Report) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut lines = Lines::new(bytes);
        if let Err(error) = std::str::from_utf8(bytes) {
            let line = lines.line_at(error.valid_up_to());
            report.add(line, "", "", "UTF-8 text: save the table as CSV UTF-8");
            return None;
        }
        let (separator, start) = match named_separator(bytes) {
            Some((separator, length)) => (separator, length),
            None => (separator(bytes), 0),
        };
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(&bytes[start..]);
        let mut input = Self {
            reader,
            record: csv::ByteRecord::new(),
            line: 1,
            lines,
            start,
        };
        if !input.next(report) {
            report.add(1, "", "", "a header with the names of the columns");
            return None;
        }
        if input.record.len() > MOST_COLUMNS {
            let found = format!("{} columns", input.record.len());
            let expected = format!("at most {MOST_COLUMNS} columns");
            report.add(input.line, "", found, expected);
            return None;
        }
        Some(input)
    }

    /// Reads the next record that is not blank; whether there is one.
    fn next(&mut self, report: &mut Report) -> bool {
        loop {
            let read = self.reader.read_byte_record(&mut self.record);
            match read {
                Ok(true) if self.is_blank() => continue,
                Ok(false) => return false,
                Ok(true) | Err(_) => {}
            }
            let begin = self.record.position().map_or(0, csv::Position::byte);
            let begin = usize::try_from(begin).unwrap_or(usize::MAX);
            self.line = self.lines.line_of_record(self.start.saturating_add(begin));
            if let Err(error) = &read {
                let expected = format!("a CSV record ({error})");
                report.add(self.line, "", "", expected);
            }
            return read.is_ok();
        }
    }

    /// Whether a reader of the file sees nothing in the record.
    fn is_blank(&self) -> bool {
        let is_blank = |cell| std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty());
        self.record.iter().all(is_blank)
    }

    /// The names in the header, which is the record.
    fn names(&self) -> Vec<&str> {
        let name = |cell| std::str::from_utf8(cell).unwrap_or_default();
        self.record.iter().map(name).collect()
    }

    /// The text of a cell, without spaces around it and without the protection against formulas.
    fn text(&self, at: usize) -> &str {
        // The whole input was checked to be UTF-8.
        let text = std::str::from_utf8(self.record.get(at).unwrap_or_default());
        super::write::unprotect(text.unwrap_or_default().trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::schema::Holds;
    use crate::table::schema::schema;

    type Row = (String, i64, Vec<u8>);

    schema! {
        /// A table of these tests.
        Row as "t" {
            /// Text.
            A = "a" {
                need: Need::Required,
                holds: Holds::Text,
                aliases: &[],
                examples: ["x", "y"],
                read: |cell, row| row.0 = cell.text(),
                write: |row| row.0.as_str().into(),
            }
            /// Number.
            B = "b" {
                need: Need::Required,
                holds: Holds::One("a whole number"),
                aliases: &["bees", "other name"],
                examples: ["1", "2"],
                read: |cell, row| row.1 = cell.parsed().unwrap_or(0),
                write: |row| row.1.into(),
            }
            /// List.
            C = "c" {
                need: Need::ForConflicts,
                holds: Holds::List("a small number"),
                aliases: &[],
                examples: ["1;2", "3"],
                read: |cell, row| row.2 = cell.parsed_list(),
                write: |_| "".into(),
            }
        }
    }

    fn read(text: &[u8]) -> Result<Read<(String, i64)>, Problems> {
        TABLE.read_for(Countries::Optional, "t.csv", text, |_, row| {
            Some((row.0.clone(), row.1))
        })
    }

    #[test]
    fn comma_semicolon_tab_bom_and_crlf_read_alike() {
        let expected = vec![("x".to_owned(), 1), ("y, z".to_owned(), 2)];
        for text in [
            "a,b\nx,1\n\"y, z\",2\n",
            "\u{FEFF}a;b\r\nx;1\r\ny, z;2\r\n",
            "b\ta\textra\n1\tx\t\n\n2\t\"y, z\"\t",
        ] {
            let found = read(text.as_bytes()).map(|r| r.rows);
            assert_eq!(found, Ok(expected.clone()), "{text:?}");
        }
    }

    #[test]
    fn every_problem_is_named_with_line_column_value_and_expectation() {
        let problems = read(b"a,b\nx,one\n,2\nx,1,3\n")
            .map(|r| r.rows)
            .unwrap_err()
            .0;
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "t.csv:2: column b: found \"one\", expected a whole number",
                "t.csv:3: column a: expected a value, but the cell is blank",
                "t.csv:4: found \"3 cells\", expected 2 cells as in the header",
            ]
        );
    }

    #[test]
    fn a_missing_column_and_a_wrong_encoding_are_said() {
        let missing = read(b"a,x\n").map(|r| r.rows).unwrap_err().0;
        assert_eq!(missing[0].column, "b");
        let latin = read(b"a,b\nM\xFCller,1\n").map(|r| r.rows).unwrap_err().0;
        assert_eq!((latin[0].line, latin.len()), (2, 1));
        assert!(read(b"").is_err());
    }

    /// The line of each row that an editor shows, whatever ends the lines.
    #[test]
    fn lines_are_those_of_an_editor() {
        let text =
            "\u{FEFF}\n a,b \n\nx,one\n\n\n\"two\nlines\n\",2\nx,three\n , \n\u{A0},\nx,four";
        let expected = [(4, "one"), (10, "three"), (13, "four")];
        for end in ["\n", "\r\n", "\r"] {
            for first in ["", "sep=,\n", "SEP=,\n"] {
                let text = text.replacen('\u{FEFF}', &format!("\u{FEFF}{first}"), 1);
                let text = text.replace('\n', end);
                let added = u64::from(!first.is_empty());
                let problems = read(text.as_bytes()).map(|r| r.rows).unwrap_err().0;
                let found: Vec<(u64, &str)> = problems
                    .iter()
                    .map(|p| (p.line - added, p.value.as_str()))
                    .collect();
                assert_eq!(found, expected, "{text:?}");
            }
        }
    }

    #[test]
    fn problems_of_the_header_and_of_the_encoding_name_their_line() {
        for (text, line) in [
            (&b"\n\na,x\n"[..], 3),
            (b"\r\n\r\na,x\r\n", 3),
            (b"sep=;\r\na;x\r\n", 2),
            (b"sep=;\ra;x\r", 2),
            (b",\n , \na,x\n", 3),
            (b"a,b\rM\xFCller,1\r", 2),
            (b"a,b\r\n\r\nM\xFCller,1\r\n", 3),
        ] {
            let problems = read(text).map(|r| r.rows).unwrap_err().0;
            assert_eq!(problems[0].line, line, "{}", text.escape_ascii());
        }
    }

    #[test]
    fn the_line_that_names_the_separator_is_obeyed() {
        for (separator, cell) in [(";", "x,y"), ("\t", "x;y,z"), ("|", "x;y"), (",", "x;y")] {
            let text = format!("sep={separator}\r\na{separator}b\r\n{cell}{separator}1\r\n");
            let found = read(text.as_bytes()).map(|r| r.rows);
            assert_eq!(found, Ok(vec![(cell.to_owned(), 1)]), "{text:?}");
        }
        // Without a separator the line is a header, of a table without the right columns.
        for text in ["sep=\na,b\n", "sep=\"\na,b\n", "sep=;;\na,b\n", "sep="] {
            assert!(read(text.as_bytes()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_separator_is_looked_for_in_the_header_only() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("{end}a,b{end}x;y;z,1{end}p;q;r,2{end}");
            let found = read(text.as_bytes()).map(|r| r.rows);
            let expected = vec![("x;y;z".to_owned(), 1), ("p;q;r".to_owned(), 2)];
            assert_eq!(found, Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn a_header_has_a_bounded_number_of_columns() {
        let header = |more: usize| {
            let more: Vec<String> = (0..more).map(|i| format!("x{i}")).collect();
            format!("a,b,{}\n", more.join(","))
        };
        assert!(read(header(MOST_COLUMNS - 2).as_bytes()).is_ok());
        let problems = read(header(MOST_COLUMNS - 1).as_bytes()).unwrap_err().0;
        assert_eq!(
            problems[0].to_string(),
            "t.csv:1: found \"1001 columns\", expected at most 1000 columns"
        );
        // Quadratic time would take minutes here.
        assert!(read(header(1_000_000).as_bytes()).is_err());
    }

    #[test]
    fn unknown_columns_are_noted() {
        let read = read(b"a,b,colour\nx,1,red\n").map(|r| r.notes);
        assert_eq!(
            read,
            Ok(vec!["t.csv: unknown columns ignored: colour".to_owned()])
        );
    }
}
