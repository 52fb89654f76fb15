//! Files of each kind, whole, cut at every byte, and changed at every byte.

use std::io::Cursor;

use super::*;

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length, kind, data, &[0; 4]].concat()
}

fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = chunk(b"IHDR", &[0; 13]);
    [
        &png::SIGNATURE[..],
        &header,
        &chunks.concat(),
        &chunk(b"IEND", &[]),
    ]
    .concat()
}

/// Exif of a camera with a satellite receiver.
fn exif() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let parts = [tag.to_be_bytes().to_vec(), kind.to_be_bytes().to_vec()];
        let more = [count.to_be_bytes(), value.to_be_bytes()].concat();
        [parts.concat(), more].concat()
    };
    let mut data = b"MM\0\x2A\0\0\0\x08".to_vec();
    data.extend([[0, 1].to_vec(), entry(0x8825, 4, 1, 26), vec![0; 4]].concat());
    data.extend([[0, 1].to_vec(), entry(2, 5, 3, 44), vec![0; 4]].concat());
    data.extend([43_u32, 1, 14, 1, 0, 1].map(u32::to_be_bytes).concat());
    data
}

fn segment(kind: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, kind], &length[..], data].concat()
}

fn jpeg(segments: &[Vec<u8>]) -> Vec<u8> {
    let picture = [segment(0xDA, &[0; 10]), vec![7, 0xFF, 0, 9]].concat();
    [
        &[0xFF, 0xD8][..],
        &segments.concat(),
        &picture,
        &[0xFF, 0xD9],
    ]
    .concat()
}

fn boxed(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len() + 8).unwrap().to_be_bytes();
    [&length, kind, data].concat()
}

fn mp4(index: &[u8]) -> Vec<u8> {
    let brands = boxed(b"ftyp", b"qt  \0\0\0\0mp42");
    [brands, boxed(b"mdat", &[1; 40]), boxed(b"moov", index)].concat()
}

fn seen(bytes: &[u8]) -> Result<Found, Refusal> {
    inspect(&mut Cursor::new(bytes), bytes.len() as u64).unwrap()
}

fn whole() -> Vec<(Media, bool, Vec<u8>)> {
    let with_exif = segment(0xE1, &[b"Exif\0\0".to_vec(), exif()].concat());
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='43,14N'/>";
    vec![
        (Media::Pdf, false, b"%PDF-1.7\n1 0 obj\n%%EOF\n".to_vec()),
        (Media::Png, false, png(&[chunk(b"IDAT", &[5; 300])])),
        (Media::Png, true, png(&[chunk(b"eXIf", &exif())])),
        (
            Media::Png,
            true,
            png(&[chunk(b"iTXt", b"XML:com.adobe.xmp\0exif:GPSLongitude")]),
        ),
        (Media::Jpeg, false, jpeg(&[segment(0xE0, b"JFIF\0")])),
        (Media::Jpeg, true, jpeg(&[with_exif])),
        (Media::Jpeg, true, jpeg(&[segment(0xE1, xmp)])),
        (Media::Mp4, false, mp4(&boxed(b"mvhd", &[0; 20]))),
        (
            Media::Mp4,
            true,
            mp4(&boxed(b"udta", &boxed(b"\xA9xyz", b"+43.2+076.9/"))),
        ),
    ]
}

#[test]
fn each_kind_is_known_and_so_is_whether_it_says_where() {
    for (media, has_location, bytes) in whole() {
        let found = Found {
            media,
            has_location,
        };
        assert_eq!(
            seen(&bytes),
            Ok(found),
            "{:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn a_file_that_ends_early_is_refused_wherever_it_ends() {
    for (media, _, bytes) in whole() {
        // A PDF's last line break, and a JPEG's last bytes but its mark, are not its end.
        let least = if media == Media::Pdf { 2 } else { 1 };
        for length in 0..=bytes.len() - least {
            assert!(
                seen(&bytes[..length]).is_err(),
                "{media:?} of {length} bytes"
            );
        }
    }
}

#[test]
fn no_byte_makes_looking_fail() {
    for (_, _, bytes) in whole() {
        for place in 0..bytes.len() {
            for byte in [0, 1, 0x7F, 0xD9, 0xFF] {
                let mut changed = bytes.clone();
                changed[place] = byte;
                let _ = seen(&changed);
            }
        }
    }
}

#[test]
fn what_only_looks_like_a_kind_is_refused() {
    let heic = [boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), boxed(b"meta", &[])].concat();
    let after_junk = b"<script>alert(1)</script>\n%PDF-1.7\n%%EOF";
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    for bytes in [
        &heic[..],
        after_junk,
        svg,
        b"<!DOCTYPE html>",
        b"PK\x03\x04",
        b"GIF89a",
        b"MZ",
    ] {
        assert_eq!(
            seen(bytes),
            Err(Refusal::Unknown),
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    let mut longer = png(&[]);
    longer.extend(b"PK\x03\x04");
    assert!(matches!(seen(&longer), Err(Refusal::Damaged(..))));
    let mut longer = jpeg(&[]);
    longer.extend(b"a film of the second before");
    assert!(seen(&longer).is_ok(), "telephones do so");
}

#[test]
fn kinds_are_known_by_their_media_type() {
    let words: Vec<&str> = Media::ALL.iter().map(|kind| kind.as_str()).collect();
    for kind in Media::ALL {
        assert_eq!(Media::parse(kind.as_str()), Some(*kind));
    }
    let types = ["application/pdf", "image/png", "image/jpeg", "video/mp4"];
    assert_eq!(words, types);
    assert_eq!(Media::parse("image/gif"), None);
}

/// Wherever the pair lies, also across two fillings of the buffer, and nowhere else.
#[test]
fn a_pair_of_bytes_is_found_where_it_is() {
    const FILLING: usize = 8;
    let walk = |bytes: &[u8]| Walk {
        from: BufReader::with_capacity(FILLING, Cursor::new(bytes.to_vec())),
        at: 0,
        size: bytes.len() as u64,
    };
    for place in 0..3 * FILLING {
        let mut bytes = vec![0; 4 * FILLING];
        (bytes[place], bytes[place + 1]) = (7, 9);
        assert!(walk(&bytes).has_pair([7, 9]).unwrap(), "{place}");
        // One of the two alone, and both in the other order.
        for (one, other) in [(7, 0), (0, 9), (9, 7)] {
            (bytes[place], bytes[place + 1]) = (one, other);
            let mut walk = walk(&bytes);
            assert!(!walk.has_pair([7, 9]).unwrap(), "{place} {one} {other}");
            assert_eq!(walk.at, walk.size);
        }
    }
}
