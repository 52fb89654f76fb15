//! The keyword `pattern`: regular expressions of ECMA 262, as OpenAPI has them.
//!
//! The crate `regex` gives some expressions another meaning than ECMA 262: its `\d` matches digits
//! of every script, its dot matches other line breaks, its classes know set operations. A pattern
//! is therefore translated, and refused where its meaning could differ.

use regex::Regex;

/// Compiles a pattern, or returns what is not supported.
pub fn compile(pattern: &str) -> Result<Regex, String> {
    Regex::new(&translate(pattern)?).map_err(|error| error.to_string())
}

/// The pattern in the syntax of the crate `regex`.
fn translate(pattern: &str) -> Result<String, String> {
    let mut translated = String::new();
    let mut rest = pattern;
    while let Some(character) = rest.chars().next() {
        let (piece, length) = match character {
            '\\' => match escape(rest)? {
                DIGITS => (format!("[{DIGITS}]"), 2),
                escaped => (escaped.to_owned(), 2),
            },
            '[' => class(rest)?,
            '{' => repetition(rest)?,
            '(' if rest.starts_with("(?") && !rest.starts_with("(?:") => {
                return Err("a group that begins with (? and not with (?:".to_owned());
            }
            '.' => return Err("the dot for any character".to_owned()),
            _ => (character.to_string(), character.len_utf8()),
        };
        translated.push_str(&piece);
        rest = &rest[length..];
    }
    Ok(translated)
}

/// What `\d` stands for within a class.
const DIGITS: &str = "0-9";

/// The translation, for a class, of the two characters at the beginning.
fn escape(rest: &str) -> Result<&str, String> {
    match rest[1..].chars().next() {
        Some('d') => Ok(DIGITS),
        Some(escaped) if escaped.is_ascii_punctuation() && !"<>".contains(escaped) => {
            Ok(&rest[..2])
        }
        Some(other) => Err(format!("the escape \\{other}")),
        None => Err("a backslash at the end".to_owned()),
    }
}

/// The translation of the class at the beginning, and the length of the class.
fn class(rest: &str) -> Result<(String, usize), String> {
    let mut translated = rest[..1 + usize::from(rest.starts_with("[^"))].to_owned();
    let first = translated.len();
    let mut at = first;
    while let Some(character) = rest[at..].chars().next() {
        let is_doubled = rest[at + character.len_utf8()..].starts_with(character);
        match character {
            ']' if at == first => return Err("an empty class".to_owned()),
            ']' => return Ok((translated + "]", at + 1)),
            '[' => return Err("a bracket in a class".to_owned()),
            '&' | '-' | '~' if is_doubled => {
                return Err(format!("{character}{character} in a class"));
            }
            '\\' => {
                let escaped = escape(&rest[at..])?;
                if escaped == DIGITS && translated.ends_with('-') {
                    return Err("\\d as the end of a range".to_owned());
                }
                translated.push_str(escaped);
                at += 1;
            }
            _ => translated.push(character),
        }
        at += character.len_utf8();
    }
    Err("a class without an end".to_owned())
}

/// The repetition such as `{2,3}` at the beginning, and its length.
fn repetition(rest: &str) -> Result<(String, usize), String> {
    let braces = rest.split_inclusive('}').next().unwrap_or_default();
    let inside = braces.trim_start_matches('{').trim_end_matches('}');
    let (least, most) = inside.split_once(',').unwrap_or((inside, ""));
    let is_number = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if least.is_empty() || !is_number(least) || !is_number(most) {
        return Err("braces that are no repetition".to_owned());
    }
    Ok((braces.to_owned(), braces.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    use super::*;

    const SUPPORTED: [&str; 12] = [
        "^[A-Z]{2}$",
        r"^-?[0-9]+(\.[0-9]+)?$",
        r"^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$",
        "^[^0-9]*$",
        r"^[\d.,-]+$",
        "a|^b$",
        "^$",
        "б+",
        r"^[^\[\d-]{2,}$",
        "^(a|b){1,2}?Z*$",
        r"^\.?\]$",
        r"^[\]\[]$",
    ];

    /// Texts that nearly match: a final line break, digits of other scripts, characters of two
    /// UTF-16 units.
    fn texts() -> impl Strategy<Value = String> {
        "[AZabб0-9.,\\-\\[\\]\n\r\u{2028}\u{660}\u{1d7d8}\u{1f600}]{0,6}"
    }

    #[test]
    fn a_pattern_matches_what_jsonschema_matches() {
        let config = ProptestConfig {
            cases: 1000,
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        for pattern in SUPPORTED {
            let schema = serde_json::json!({ "pattern": pattern });
            let oracle = jsonschema::draft4::new(&schema).unwrap();
            let regex = compile(pattern).unwrap();
            let result = TestRunner::new(config.clone()).run(&texts(), |text| {
                let expected = oracle.is_valid(&text.clone().into());
                prop_assert_eq!(regex.is_match(&text), expected);
                Ok(())
            });
            result.unwrap_or_else(|error| panic!("{pattern}: {error}"));
        }
    }

    #[test]
    fn a_pattern_with_another_meaning_in_rust_is_refused() {
        for pattern in [
            "^.$",
            r"\w",
            r"\s",
            r"\b",
            r"\n",
            r"\u0041",
            r"\p{L}",
            r"\1",
            r"\",
            r"\<",
            "(?i)a",
            "(?=a)",
            "(?<name>a)",
            "[[:alpha:]]",
            "[a&&b]",
            "[a--b]",
            "[a~~b]",
            "[]a]",
            "[^]a]",
            r"[+-\d]",
            "[a",
            "[",
            "a{,3}",
            "a{1, 2}",
            "a{b}",
            "a{1,2,3}",
            "a{2",
            "{2}",
            "(",
            "*",
        ] {
            assert!(compile(pattern).is_err(), "{pattern}");
        }
    }
}
