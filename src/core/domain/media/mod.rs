//! Detection of a file's kind by its bytes: one of a few kinds, complete, with or without a
//! location in its metadata.
//!
//! A name or a declared type proves nothing: what a browser or a viewer does depends on the bytes.
//! Nothing is decoded or unpacked here. The reader follows lengths and never holds more than a
//! small part of the file.

mod jpeg;
mod location;
mod mp4;
mod pdf;
mod png;

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use super::states::string_enum;

string_enum! {
    /// A kind of file that is accepted.
    Media {
        /// A document.
        Pdf = "application/pdf",
        /// A lossless picture.
        Png = "image/png",
        /// A photograph.
        Jpeg = "image/jpeg",
        /// A film.
        Mp4 = "video/mp4",
    }
}

impl Media {
    /// File name extensions in lower case, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Mp4 => &["mp4", "m4v"],
        }
    }
}

/// The detected kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its kind.
    pub media: Media,
    /// Whether its metadata contains a location, of which its author may be unaware.
    pub has_location: bool,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// None of the accepted kinds.
    #[error("the content of the file is not PDF, PNG, JPEG or MP4")]
    Unknown,
    /// An accepted kind, but the file is not complete.
    #[error("the file begins like {0} but is damaged or incomplete: {1}")]
    Damaged(&'static str, &'static str),
}

/// Inspects a file of `size` bytes.
///
/// # Errors
/// Errors of the reader.
pub fn inspect(from: &mut (impl Read + Seek), size: u64) -> io::Result<Result<Found, Refusal>> {
    if size == 0 {
        return Ok(Err(Refusal::Empty));
    }
    let mut walk = Walk {
        from: BufReader::with_capacity(16 << 10, from),
        at: 0,
        size,
    };
    let mut head = [0; 12];
    let length = walk.some(&mut head)?;
    let head = &head[..length];
    walk.go_to(0)?;
    let (media, name, inspection) = if head.starts_with(pdf::BEGINNING) {
        (Media::Pdf, "a PDF", pdf::inspect(&mut walk)?)
    } else if head.starts_with(&png::SIGNATURE) {
        (Media::Png, "a PNG picture", png::inspect(&mut walk)?)
    } else if head.starts_with(&jpeg::BEGINNING) {
        (Media::Jpeg, "a JPEG picture", jpeg::inspect(&mut walk)?)
    } else if head.get(4..8) == Some(b"ftyp") {
        match mp4::inspect(&mut walk)? {
            None => return Ok(Err(Refusal::Unknown)),
            Some(inspection) => (Media::Mp4, "an MP4 film", inspection),
        }
    } else {
        return Ok(Err(Refusal::Unknown));
    };
    Ok(match inspection {
        Ok(has_location) => Ok(Found {
            media,
            has_location,
        }),
        Err(why) => Err(Refusal::Damaged(name, why)),
    })
}

/// Whether a file contains a location, or how it is damaged.
type Inspection = Result<bool, &'static str>;

const ENDS_EARLY: &str = "it ends before its last part";

/// A place in a file of known length.
struct Walk<R> {
    from: BufReader<R>,
    at: u64,
    size: u64,
}

impl<R: Read + Seek> Walk<R> {
    fn left(&self) -> u64 {
        self.size.saturating_sub(self.at)
    }

    /// Reads until the buffer is full or the file ends; returns the number of bytes.
    fn some(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < into.len() {
            let read = self.from.read(&mut into[filled..])?;
            if read == 0 {
                break;
            }
            filled += read;
        }
        self.at += filled as u64;
        Ok(filled)
    }

    /// Exactly `N` bytes, or `None` at the end of the file.
    fn bytes<const N: usize>(&mut self) -> io::Result<Option<[u8; N]>> {
        let mut bytes = [0; N];
        Ok((self.some(&mut bytes)? == N).then_some(bytes))
    }

    /// The next `length` bytes, at most `most` of them, and skips all of them; `None` if the file
    /// is shorter.
    fn part(&mut self, length: u64, most: u64) -> io::Result<Option<Vec<u8>>> {
        if length > self.left() {
            return Ok(None);
        }
        let end = self.at + length;
        let mut part = vec![0; usize::try_from(length.min(most)).unwrap_or(usize::MAX)];
        let filled = self.some(&mut part)?;
        part.truncate(filled);
        self.go_to(end)?;
        Ok(Some(part))
    }

    /// Skips `length` bytes; false if the file is shorter.
    fn skip(&mut self, length: u64) -> io::Result<bool> {
        if length > self.left() {
            return Ok(false);
        }
        self.go_to(self.at + length)?;
        Ok(true)
    }

    fn go_to(&mut self, place: u64) -> io::Result<()> {
        match i64::try_from(i128::from(place) - i128::from(self.at)) {
            // Usually within the bytes that were read already.
            Ok(by) => self.from.seek_relative(by)?,
            Err(_) => drop(self.from.seek(SeekFrom::Start(place))?),
        }
        self.at = place;
        Ok(())
    }

    /// Whether this pair of bytes occurs in the rest of the file.
    fn has_pair(&mut self, pair: [u8; 2]) -> io::Result<bool> {
        let mut last = None;
        loop {
            let piece = self.from.fill_buf()?;
            if piece.is_empty() {
                return Ok(false);
            }
            let across = last == Some(pair[0]) && piece[0] == pair[1];
            if across || piece.windows(2).any(|two| two == pair) {
                return Ok(true);
            }
            last = piece.last().copied();
            let length = piece.len();
            self.from.consume(length);
            self.at += length as u64;
        }
    }
}

#[cfg(test)]
mod tests;
