//! PDF: its version at the very beginning, and its end mark near the end.

use std::io::{self, Read, Seek};

use super::{ENDS_EARLY, Inspection, Walk};

/// Readers also accept this later in the first kilobyte. That is refused here: the bytes before it
/// could be anything.
pub(super) const BEGINNING: &[u8] = b"%PDF-";

/// Readers look for the end mark within this number of bytes of the end (ISO 32000, annex H.3).
const TAIL: u64 = 1024;

pub(super) fn inspect<R: Read + Seek>(walk: &mut Walk<R>) -> io::Result<Inspection> {
    let tail = walk.size.min(TAIL);
    walk.go_to(walk.size - tail)?;
    let tail = walk.part(tail, TAIL)?.unwrap_or_default();
    if tail.windows(5).any(|five| five == b"%%EOF") {
        Ok(Ok(false))
    } else {
        Ok(Err(ENDS_EARLY))
    }
}
