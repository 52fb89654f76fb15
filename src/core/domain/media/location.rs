//! Whether the metadata of a picture or film contains a location.

use exif::{In, Reader, Tag};

/// Whether Exif data, without its prefix, contain a location.
pub(super) fn in_exif(data: &[u8]) -> bool {
    let mut reader = Reader::new();
    let read = reader.continue_on_error(true).read_raw(data.to_vec());
    let read = read.or_else(|error| error.distill_partial_result(|_| {}));
    read.is_ok_and(|exif| {
        let fields = [Tag::GPSLatitude, Tag::GPSLongitude];
        fields
            .iter()
            .any(|tag| exif.get_field(*tag, In::PRIMARY).is_some())
    })
}

/// Whether XMP, which is text, contains a location.
pub(super) fn in_xmp(data: &[u8]) -> bool {
    has(data, b"GPSLatitude") || has(data, b"GPSLongitude")
}

/// Whether a film's index contains a location: the boxes of Apple and of 3GPP, and Apple's key.
pub(super) fn in_index(data: &[u8]) -> bool {
    let marks: [&[u8]; 3] = [b"\xA9xyz", b"loci", b"location.ISO6709"];
    marks.iter().any(|mark| has(data, mark))
}

fn has(data: &[u8], mark: &[u8]) -> bool {
    data.windows(mark.len()).any(|part| part == mark)
}
