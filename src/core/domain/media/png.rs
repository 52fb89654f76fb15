//! PNG: chunks from the header to the end, and nothing after it.

use std::io::{self, Read, Seek};

use super::{ENDS_EARLY, Inspection, Walk, location};

pub(super) const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// Bytes read of a metadata chunk: enough to find a location.
const MOST: u64 = 1 << 20;

pub(super) fn inspect<R: Read + Seek>(walk: &mut Walk<R>) -> io::Result<Inspection> {
    walk.skip(SIGNATURE.len() as u64)?;
    let (mut is_first, mut has_location) = (true, false);
    loop {
        let Some([a, b, c, d, kind @ ..]) = walk.bytes::<8>()? else {
            return Ok(Err(ENDS_EARLY));
        };
        if is_first && kind != *b"IHDR" {
            return Ok(Err("its header is missing"));
        }
        is_first = false;
        let length = u64::from(u32::from_be_bytes([a, b, c, d]));
        let whole = match &kind {
            b"eXIf" => walk.part(length, MOST)?.map(|data| {
                has_location |= location::in_exif(&data);
            }),
            b"iTXt" | b"tEXt" => walk.part(length, MOST)?.map(|data| {
                has_location |= location::in_xmp(&data);
            }),
            _ => walk.skip(length)?.then_some(()),
        };
        // Its checksum follows.
        if whole.is_none() || !walk.skip(4)? {
            return Ok(Err(ENDS_EARLY));
        }
        if kind == *b"IEND" {
            let is_end = walk.left() == 0;
            return Ok(if is_end {
                Ok(has_location)
            } else {
                Err("something follows its end")
            });
        }
    }
}
