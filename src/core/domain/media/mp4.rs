//! MP4: boxes that fill the file, one of them the index of its tracks.

use std::io::{self, Read, Seek};

use super::{ENDS_EARLY, Inspection, Walk, location};

/// Brands of films (ISO/IEC 14496-12 and -14, and of cameras): one of them must be named. Pictures
/// in the same container, such as HEIC and AVIF, name none.
const BRANDS: [&[u8; 4]; 14] = [
    b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"MSNV",
    b"M4V ", b"M4VH", b"M4VP", b"dash",
];

/// Bytes read of an index: enough to find a location.
const MOST: u64 = 8 << 20;

/// `None` if it is another format in the same container.
pub(super) fn inspect<R: Read + Seek>(walk: &mut Walk<R>) -> io::Result<Option<Inspection>> {
    let (mut is_first, mut has_index, mut has_location) = (true, false, false);
    while walk.left() > 0 {
        let Some([a, b, c, d, kind @ ..]) = walk.bytes::<8>()? else {
            return Ok(Some(Err(ENDS_EARLY)));
        };
        let length = match u32::from_be_bytes([a, b, c, d]) {
            // The last box may omit its length.
            0 => Some(walk.left()),
            1 => match walk.bytes::<8>()?.map(u64::from_be_bytes) {
                None => return Ok(Some(Err(ENDS_EARLY))),
                Some(length) => length.checked_sub(16),
            },
            length => u64::from(length).checked_sub(8),
        };
        let Some(length) = length else {
            return Ok(Some(Err("one of its boxes has an impossible length")));
        };
        let most = if matches!(&kind, b"ftyp" | b"moov") {
            MOST
        } else {
            0
        };
        let Some(data) = walk.part(length, most)? else {
            return Ok(Some(Err(ENDS_EARLY)));
        };
        if is_first && !is_film(&data) {
            return Ok(None);
        }
        is_first = false;
        if kind == *b"moov" {
            has_index = true;
            has_location |= location::in_index(&data);
        }
    }
    Ok(Some(if has_index {
        Ok(has_location)
    } else {
        Err("the index of its tracks is missing")
    }))
}

/// Whether the brands of a file, after the version of the first, are those of films.
fn is_film(brands: &[u8]) -> bool {
    let named = brands.chunks_exact(4).enumerate();
    let mut named = named.filter(|(place, _)| *place != 1);
    named.any(|(_, brand)| BRANDS.iter().any(|known| known.as_slice() == brand))
}
