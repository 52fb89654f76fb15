//! `evenhand template`: tables to fill in.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{Failure, files};
use crate::table::catalogue::tables;
use crate::table::schema::Description;

/// Write a table with its header and two rows of examples, to be replaced by your own
///
/// docs/tables.md explains each column.
#[derive(Args)]
pub(super) struct TemplateArguments {
    /// Name of the table
    #[arg(value_parser = table())]
    table: Description,
    /// Output file; standard output if absent
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Begin the table with a byte order mark, so that Excel reads it as UTF-8
    #[arg(long)]
    excel: bool,
}

/// Parses the name of a table that commands read.
fn table() -> impl TypedValueParser<Value = Description> {
    PossibleValuesParser::new(tables().iter().map(|table| table.name)).try_map(|name| {
        let named = tables().into_iter().find(|table| table.name == name);
        named.ok_or("no table has this name")
    })
}

/// Writes the template.
pub(super) fn template(arguments: &TemplateArguments) -> Result<(), Failure> {
    let table = arguments.table.template();
    files::write_table(arguments.out.as_deref(), &table, arguments.excel)
}
