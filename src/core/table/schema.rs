//! The schema of a table: one list of columns, from which its reader, its writer, its template and
//! its section of `docs/tables.md` come.
//!
//! To add a column, add a field to the struct of the table's rows and an item to the list in
//! `schema!`. To add a table, also add a line to [`catalogue`](super::catalogue).

use super::cell::InputCell;
pub use super::heading::{Countries, Heading, Holds, Need};
use super::write::{Cell, Writer};

/// A column of a table with rows of type `R`.
pub struct Column<R> {
    /// What the column is.
    pub heading: Heading,
    /// Reads a cell into a row that has the values of the columns before it. A blank cell or a
    /// missing column is read as blank text. A cell that is refused leaves any value.
    pub read: fn(&mut InputCell<'_>, &mut R),
    /// Makes the cell of a row.
    pub write: fn(&R) -> Cell<'_>,
}

impl<R> std::ops::Deref for Column<R> {
    type Target = Heading;

    fn deref(&self) -> &Heading {
        &self.heading
    }
}

/// The schema of a table with rows of type `R`.
pub struct Table<R: 'static> {
    /// The name of the table, such as `entries`.
    pub name: &'static str,
    /// The usual name of its files, such as `entries.csv`.
    pub file: &'static str,
    /// What a row is, in plain English.
    pub help: &'static str,
    /// The columns in the order of output, which is also the order in which they are read.
    pub columns: &'static [&'static Column<R>],
}

/// Other names of the column that names an entry, in every table.
pub(super) const ENTRY_ALIASES: &[&str] = &["entries", "работа", "работы", "作品", "作品编号"];
/// Other names of the column that names a judge, in every table.
pub(super) const JUDGE_ALIASES: &[&str] = &["judges", "судья", "судьи", "评委"];

/// Declares the schema of a table: its columns as constants, by which code names them, and
/// [`Table`] as `TABLE`. The comments become the help of the table and of its columns.
macro_rules! schema {
    (
        $(#[doc = $help:literal])+
        $row:ty as $name:literal {
            $(
                $(#[doc = $column_help:literal])+
                $column:ident = $column_name:literal {
                    need: $need:expr,
                    holds: $holds:expr,
                    aliases: $aliases:expr,
                    examples: $examples:expr,
                    read: $read:expr,
                    write: $write:expr $(,)?
                }
            )+
        }
    ) => {
        $(
            $(#[doc = $column_help])+
            pub const $column: $crate::table::schema::Column<$row> =
                $crate::table::schema::Column {
                    heading: $crate::table::schema::Heading {
                        name: $column_name,
                        help: concat!($($column_help),+).trim_ascii(),
                        need: $need,
                        holds: $holds,
                        aliases: $aliases,
                        examples: $examples,
                    },
                    read: $read,
                    write: $write,
                };
        )+

        $(#[doc = $help])+
        pub static TABLE: $crate::table::schema::Table<$row> = $crate::table::schema::Table {
            name: $name,
            file: concat!($name, ".csv"),
            help: concat!($($help),+).trim_ascii(),
            columns: &[$(&$column),+],
        };
    };
}
pub(super) use schema;

impl<R> Table<R> {
    /// Writes a table with all columns.
    pub fn write<'a>(&self, rows: impl IntoIterator<Item = &'a R>) -> Vec<u8> {
        self.write_columns(rows, |_| true)
    }

    /// Writes a table with the columns that are kept.
    pub fn write_columns<'a>(
        &self,
        rows: impl IntoIterator<Item = &'a R>,
        is_kept: impl Fn(&Heading) -> bool,
    ) -> Vec<u8> {
        let columns = self.columns.iter().filter(|c| is_kept(&c.heading));
        let columns: Vec<&Column<R>> = columns.copied().collect();
        let mut writer = Writer::new(columns.iter().map(|column| column.name));
        for row in rows {
            writer.row(columns.iter().map(|column| (column.write)(row)));
        }
        writer.finish()
    }

    /// What the table is, for a template or a page.
    pub fn describe(&self) -> Description {
        Description {
            name: self.name,
            file: self.file,
            help: self.help,
            headings: self.columns.iter().map(|column| column.heading).collect(),
        }
    }
}

/// What a table is, whatever the type of its rows.
#[derive(Clone, Debug)]
pub struct Description {
    /// The name of the table, such as `entries`.
    pub name: &'static str,
    /// The usual name of its files, such as `entries.csv`.
    pub file: &'static str,
    /// What a row is, in plain English.
    pub help: &'static str,
    /// The columns in the order of output.
    pub headings: Vec<Heading>,
}

impl Description {
    /// The table with its header and two rows of examples.
    pub fn template(&self) -> Vec<u8> {
        let mut writer = Writer::new(self.headings.iter().map(|heading| heading.name));
        for row in 0..2 {
            writer.row(self.headings.iter().map(|h| h.examples[row].into()));
        }
        writer.finish()
    }
}
