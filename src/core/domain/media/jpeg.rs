//! JPEG: segments up to the picture's data, then its end mark.
//!
//! Phones append a film or a depth map, so bytes may follow the end mark.

use std::io::{self, Read, Seek};

use super::{ENDS_EARLY, Inspection, Walk, location};

pub(super) const BEGINNING: [u8; 3] = [0xFF, 0xD8, 0xFF];
const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/";
const END: [u8; 2] = [0xFF, 0xD9];

pub(super) fn inspect<R: Read + Seek>(walk: &mut Walk<R>) -> io::Result<Inspection> {
    walk.skip(2)?;
    let mut has_location = false;
    loop {
        let Some([mark, mut kind]) = walk.bytes::<2>()? else {
            return Ok(Err(ENDS_EARLY));
        };
        if mark != 0xFF {
            return Ok(Err("one of its segments does not begin with a marker"));
        }
        // Any number of fill bytes may come before a marker.
        while kind == 0xFF {
            let Some([next]) = walk.bytes::<1>()? else {
                return Ok(Err(ENDS_EARLY));
            };
            kind = next;
        }
        match kind {
            0x01 | 0xD0..=0xD7 => continue,
            0x00 | 0xD8 | 0xD9 => return Ok(Err("it has no picture")),
            _ => {}
        }
        let Some(length) = walk.bytes::<2>()?.map(u16::from_be_bytes) else {
            return Ok(Err(ENDS_EARLY));
        };
        let Some(length) = length.checked_sub(2).map(u64::from) else {
            return Ok(Err("one of its segments has an impossible length"));
        };
        let Some(data) = walk.part(length, length)? else {
            return Ok(Err(ENDS_EARLY));
        };
        match kind {
            0xE1 if data.starts_with(EXIF) => {
                has_location |= location::in_exif(&data[EXIF.len()..]);
            }
            0xE1 if data.starts_with(XMP) => has_location |= location::in_xmp(&data),
            // Within the picture's data an end mark cannot occur: 0xFF is followed by 0 there.
            0xDA => {
                let is_whole = walk.has_pair(END)?;
                return Ok(if is_whole {
                    Ok(has_location)
                } else {
                    Err(ENDS_EARLY)
                });
            }
            _ => {}
        }
    }
}
