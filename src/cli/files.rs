//! Reading and writing the files of a command.

use std::io::Write;
use std::path::Path;

use super::Failure;
use crate::table::Problems;
use crate::table::write::EXCEL_MARK;

/// Reads a whole file; `-` is standard input.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    bytes.map_err(|error| Failure::Input(vec![format!("{}: {error}", path.display())]))
}

/// Reads several tables and collects the problems of all of them.
#[derive(Default)]
pub struct Tables {
    problems: Vec<String>,
}

impl Tables {
    /// Reads one file with the reader of its table; problems are collected for [`Tables::done`].
    pub fn read<T>(
        &mut self,
        path: &Path,
        reader: impl FnOnce(&str, &[u8]) -> Result<T, Problems>,
    ) -> Option<T> {
        match read(path).and_then(|bytes| Ok(reader(&path.display().to_string(), &bytes)?)) {
            Ok(table) => Some(table),
            Err(failure) => {
                self.problems.push(failure.to_string());
                None
            }
        }
    }

    /// Fails with the problems of all files, if there are any.
    pub fn done(self) -> Result<(), Failure> {
        if self.problems.is_empty() {
            Ok(())
        } else {
            Err(Failure::Input(self.problems))
        }
    }
}

/// Writes a table to its file, or to standard output; optionally with a byte order mark for Excel.
pub fn write_table(path: Option<&Path>, table: &[u8], excel: bool) -> Result<(), Failure> {
    let mut bytes = if excel {
        EXCEL_MARK.to_vec()
    } else {
        Vec::new()
    };
    bytes.extend_from_slice(table);
    match path {
        Some(path) => write(path, &bytes),
        None => {
            let mut out = std::io::stdout().lock();
            match out.write_all(&bytes).and_then(|()| out.flush()) {
                // The reader of a pipe may stop reading early.
                Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
                other => other.map_err(|e| Failure::Internal(format!("standard output: {e}"))),
            }
        }
    }
}

/// Writes a file atomically: a reader never sees half of it. Follows a link; writes to a device or
/// a pipe, such as `/dev/null`, without replacing it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fail = |error| Failure::Internal(format!("{}: {error}", path.display()));
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return std::fs::write(path, bytes).map_err(fail);
    }
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = target.with_file_name(name);
    std::fs::write(&part, bytes)
        .and_then(|()| std::fs::rename(&part, &target))
        .map_err(fail)
}
