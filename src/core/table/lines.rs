//! What a CSV file says before its header, and the numbers of its lines.

/// The separator that a first line such as `sep=;` names for Excel, and that line's length.
pub(super) fn named_separator(bytes: &[u8]) -> Option<(u8, usize)> {
    let (name, rest) = bytes.split_at_checked(4)?;
    let (separator, end) = rest.split_first()?;
    let length = match end {
        [b'\r', b'\n', ..] => 7,
        [b'\r' | b'\n', ..] => 6,
        _ => return None,
    };
    let is_usable = !matches!(separator, b'"' | b'\r' | b'\n');
    (name.eq_ignore_ascii_case(b"sep=") && is_usable).then_some((*separator, length))
}

/// The separator that occurs most often in the header outside quotes; a comma if none occurs.
pub(super) fn separator(bytes: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let begin = bytes.iter().position(|b| !matches!(b, b'\r' | b'\n'));
    for byte in &bytes[begin.unwrap_or(0)..] {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += u32::from(byte == separator);
                }
            }
        }
    }
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(separator, _)| *separator)
}

/// Line numbers as an editor has them: LF, CRLF and CR end a line, in quotes too. The csv crate
/// counts LF only.
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            line: 1,
        }
    }

    /// The line of the byte at `offset`, which must not lie before the previous one asked for.
    pub(super) fn line_at(&mut self, offset: usize) -> u64 {
        while self.at < offset.min(self.bytes.len()) {
            let byte = self.bytes[self.at];
            self.at += 1;
            let is_end = match byte {
                b'\n' => true,
                b'\r' => self.bytes.get(self.at) != Some(&b'\n'),
                _ => false,
            };
            self.line += u64::from(is_end);
        }
        self.line
    }

    /// The line on which a record begins. The csv crate counts the ends of lines before it as part
    /// of the record, and reports the byte of the first as its position.
    pub(super) fn line_of_record(&mut self, position: usize) -> u64 {
        let rest = self.bytes.get(position..).unwrap_or_default();
        let ends = rest.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
        self.line_at(position.saturating_add(ends.count()))
    }
}
