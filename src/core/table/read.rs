//! Reading a table: encoding, delimiter, header, rows; all problems of a file at once.

use std::collections::HashSet;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A problem of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The file's name as the user gave it.
    pub file: String,
    /// Line in the file as an editor numbers it, from 1; a row that spans several lines has the
    /// first.
    pub line: u64,
    /// The column's name; empty for a problem of the whole line.
    pub column: String,
    /// The value found.
    pub value: String,
    /// The value expected.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.column.is_empty() {
            write!(f, "column {}: ", self.column)?;
        }
        if !self.value.is_empty() {
            write!(f, "found {:?}, ", self.value)?;
        }
        write!(f, "expected {}", self.expected)
    }
}

/// All problems of one or more tables; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} problem(s) in the tables", .0.len())]
pub struct Problems(pub Vec<Problem>);

/// The rows of a table, and notes of the reader.
#[derive(Clone, Debug)]
pub struct Read<T> {
    /// The rows in the file's order.
    pub rows: Vec<T>,
    /// Remarks for the user, such as unknown columns.
    pub notes: Vec<String>,
    /// Names of the unknown columns, in the file's order.
    pub unknown_columns: Vec<String>,
}

/// The most columns of a table.
pub const MOST_COLUMNS: usize = 1000;

/// The most problems that one file reports; a further line counts the rest.
pub const MOST_PROBLEMS: usize = 1000;

/// A table's columns: required and optional ones.
pub struct Columns {
    /// Required columns.
    pub required: &'static [&'static str],
    /// Optional columns.
    pub optional: &'static [&'static str],
}

/// One row: cells by column, and the list that receives its problems.
pub struct Row<'a> {
    record: &'a csv::ByteRecord,
    line: u64,
    index: &'a [Option<usize>],
    names: &'a [&'static str],
    unknown: &'a [usize],
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Row<'a> {
    /// The row's line in the file.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The cell of the column at this position of `required` followed by `optional`, trimmed, with
    /// the protection against formulas removed; empty when the column is absent.
    pub fn cell(&self, column: usize) -> &'a str {
        let raw = self.index[column]
            .and_then(|i| self.record.get(i))
            .unwrap_or_default();
        // The whole input was checked to be UTF-8.
        super::write::unprotect(std::str::from_utf8(raw).unwrap_or_default().trim())
    }

    /// Cells of the unknown columns, in the file's order.
    pub fn unknown(&self) -> Vec<String> {
        let text = |i: &usize| {
            self.record
                .get(*i)
                .map(|c| String::from_utf8_lossy(c).into_owned())
        };
        self.unknown
            .iter()
            .map(|i| text(i).unwrap_or_default())
            .collect()
    }

    /// Notes that the cell of a column is not what was expected.
    pub fn refuse(&mut self, column: usize, expected: impl Into<String>) {
        let value = self.cell(column).to_owned();
        self.refuse_value(column, value, expected);
    }

    /// Notes that one value of a cell is not what was expected.
    pub fn refuse_value(
        &mut self,
        column: usize,
        value: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line: self.line,
            column: self.names[column].to_owned(),
            value: value.into(),
            expected: expected.into(),
        });
    }

    /// The cell, refused when blank.
    pub fn required(&mut self, column: usize) -> &'a str {
        let cell = self.cell(column);
        if cell.is_empty() {
            self.refuse(column, "a value, but the cell is blank");
        }
        cell
    }

    /// The cell parsed, `None` when blank, refused when it does not parse.
    pub fn parsed<T: std::str::FromStr>(&mut self, column: usize, expected: &str) -> Option<T> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let parsed = cell.parse().ok();
        if parsed.is_none() {
            self.refuse(column, expected);
        }
        parsed
    }

    /// The cell's values separated by `;`, each trimmed, blanks left out.
    pub fn list(&self, column: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        self.cell(column)
            .split(';')
            .map(str::trim)
            .filter(|v| !v.is_empty())
    }

    /// The cell's values parsed; each that does not parse is refused by itself; repeats are
    /// dropped.
    pub fn parsed_list<T: std::str::FromStr + PartialEq>(
        &mut self,
        column: usize,
        expected: &str,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for text in self.list(column) {
            match text.parse::<T>() {
                Ok(value) if !values.contains(&value) => values.push(value),
                Ok(_) => {}
                Err(_) => self.refuse_value(column, text, expected),
            }
        }
        values
    }
}

/// Reads a table. `row` turns each row into a value, or into `None` after refusing a cell.
///
/// UTF-8 with or without a byte order mark; comma, semicolon or tab, whichever the header contains
/// most often outside quotes, or what a first line such as `sep=;` names; LF, CRLF or CR. Rows
/// whose cells are all blank are skipped.
pub fn rows<T>(
    file: &str,
    bytes: &[u8],
    columns: &Columns,
    mut row: impl FnMut(&mut Row<'_>) -> Option<T>,
) -> Result<Read<T>, Problems> {
    let at = |line, column: &str, value: &str, expected: &str| Problem {
        file: file.to_owned(),
        line,
        column: column.to_owned(),
        value: value.to_owned(),
        expected: expected.to_owned(),
    };
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut lines = Lines::new(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        let line = lines.line_at(error.valid_up_to());
        return Err(Problems(vec![at(
            line,
            "",
            "",
            "UTF-8 text: save the table as CSV UTF-8",
        )]));
    }
    let (separator, start) = match named_separator(bytes) {
        Some((separator, length)) => (separator, length),
        None => (separator(bytes), 0),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(&bytes[start..]);
    let mut record = csv::ByteRecord::new();
    let header_line = loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) if is_blank(&record) => {}
            Ok(true) => break lines.line_of(&record, start),
            _ => {
                return Err(Problems(vec![at(
                    1,
                    "",
                    "",
                    "a header with the names of the columns",
                )]));
            }
        }
    };
    if record.len() > MOST_COLUMNS {
        let found = format!("{} columns", record.len());
        let expected = format!("at most {MOST_COLUMNS} columns");
        return Err(Problems(vec![at(header_line, "", &found, &expected)]));
    }
    let header: Vec<String> = record
        .iter()
        .map(|name| String::from_utf8_lossy(name).trim().to_lowercase())
        .collect();
    let names: Vec<&'static str> = columns
        .required
        .iter()
        .chain(columns.optional)
        .copied()
        .collect();
    let index: Vec<Option<usize>> = names
        .iter()
        .map(|name| header.iter().position(|h| h == name))
        .collect();
    let mut problems = Vec::new();
    for (name, position) in columns.required.iter().zip(&index) {
        if position.is_none() {
            let found = header.join(",");
            problems.push(at(
                header_line,
                name,
                &found,
                &format!("a column named {name} in the header"),
            ));
        }
    }
    let mut seen = HashSet::new();
    for name in &header {
        if !seen.insert(name) && names.contains(&name.as_str()) {
            problems.push(at(header_line, name, name, "each column at most once"));
        }
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let unknown: Vec<usize> = (0..header.len())
        .filter(|i| !names.contains(&header[*i].as_str()))
        .collect();
    let unknown_columns: Vec<String> = unknown.iter().map(|i| header[*i].clone()).collect();

    let mut rows = Vec::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => break,
            Err(error) => {
                let line = lines.line_of(&record, start);
                problems.push(at(line, "", "", &format!("a CSV record ({error})")));
                break;
            }
            Ok(true) => {}
        }
        if is_blank(&record) {
            continue;
        }
        let line = lines.line_of(&record, start);
        if record.len() != header.len() {
            let expected = format!("{} cells as in the header", header.len());
            problems.push(at(line, "", &format!("{} cells", record.len()), &expected));
            continue;
        }
        let mut each = Row {
            record: &record,
            line,
            index: &index,
            names: &names,
            unknown: &unknown,
            file,
            problems: &mut problems,
        };
        if let Some(value) = row(&mut each) {
            rows.push(value);
        }
    }
    if !problems.is_empty() {
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        problems.truncate(MOST_PROBLEMS);
        if more > 0 {
            let line = problems.last().map_or(0, |p| p.line);
            problems.push(at(
                line,
                "",
                "",
                &format!("no further problems; {more} more follow"),
            ));
        }
        return Err(Problems(problems));
    }
    let mut notes = Vec::new();
    if !unknown_columns.is_empty() {
        notes.push(format!(
            "{file}: unknown columns ignored: {}",
            unknown_columns.join(", ")
        ));
    }
    Ok(Read {
        rows,
        notes,
        unknown_columns,
    })
}

/// The separator that a first line such as `sep=;` names for Excel, and that line's length.
fn named_separator(bytes: &[u8]) -> Option<(u8, usize)> {
    let (name, rest) = bytes.split_at_checked(4)?;
    let (separator, end) = rest.split_first()?;
    let length = match end {
        [b'\r', b'\n', ..] => 7,
        [b'\r' | b'\n', ..] => 6,
        _ => return None,
    };
    let is_usable = !matches!(separator, b'"' | b'\r' | b'\n');
    (name.eq_ignore_ascii_case(b"sep=") && is_usable).then_some((*separator, length))
}

/// The separator that occurs most often in the header outside quotes; a comma if none occurs.
fn separator(bytes: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let begin = bytes.iter().position(|b| !matches!(b, b'\r' | b'\n'));
    for byte in &bytes[begin.unwrap_or(0)..] {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += u32::from(byte == separator);
                }
            }
        }
    }
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(separator, _)| *separator)
}

/// Whether a reader of the file sees nothing in the record.
fn is_blank(record: &csv::ByteRecord) -> bool {
    let is_blank = |cell| std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty());
    record.iter().all(is_blank)
}

/// Line numbers as an editor has them: LF, CRLF and CR end a line, in quotes too. The csv crate
/// counts LF only, and counts the end of a line before a record as part of that record.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            line: 1,
        }
    }

    /// The line of the byte at `offset`, which must not lie before the previous one asked for.
    fn line_at(&mut self, offset: usize) -> u64 {
        while self.at < offset.min(self.bytes.len()) {
            let byte = self.bytes[self.at];
            self.at += 1;
            let is_end = match byte {
                b'\n' => true,
                b'\r' => self.bytes.get(self.at) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(is_end);
        }
        self.line
    }

    /// The line on which a record begins. The reader's input begins at byte `start`.
    fn line_of(&mut self, record: &csv::ByteRecord, start: usize) -> u64 {
        let begin = record.position().map_or(0, csv::Position::byte);
        let begin = start + usize::try_from(begin).unwrap_or(usize::MAX - start);
        let rest = self.bytes.get(begin..).unwrap_or_default();
        let ends = rest.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
        self.line_at(begin + ends.count())
    }
}

/// Refuses a key that an earlier row has, remembering the line of each.
#[derive(Default)]
pub struct Unique(std::collections::HashMap<String, u64>);

impl Unique {
    /// Notes the key of a row; refuses the cell when an earlier row has it.
    pub fn check(&mut self, row: &mut Row<'_>, column: usize, key: &str) -> bool {
        match self.0.get(key) {
            Some(first) => {
                let expected = format!("a unique value; line {first} has the same");
                row.refuse(column, expected);
                false
            }
            None => {
                self.0.insert(key.to_owned(), row.line());
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: Columns = Columns {
        required: &["a", "b"],
        optional: &["c"],
    };

    fn read(text: &[u8]) -> Result<Read<(String, i64)>, Problems> {
        rows("t.csv", text, &COLUMNS, |row| {
            let a = row.required(0).to_owned();
            let b = row.parsed(1, "a whole number")?;
            Some((a, b))
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
