//! Comparison of texts that people read with the copies beside the tests.

use std::sync::OnceLock;

use regex::Regex;

/// Compares a text with `snapshots/<name>.snap` in the folder of the calling file.
///
/// Both databases share the file. `INSTA_UPDATE=always` writes it; otherwise a difference fails.
macro_rules! assert_text {
    ($name:expr, $text:expr) => {
        insta::with_settings!(
            { prepend_module_to_snapshot => false, omit_expression => true },
            { insta::assert_snapshot!($name, $crate::snapshot::redacted($text)) }
        )
    };
}

/// Compares JSON with its snapshot, one line for each value.
#[allow(unused_macros, reason = "some test programs compare plain texts only")]
macro_rules! assert_json {
    ($name:expr, $value:expr) => {
        assert_text!($name, &serde_json::to_string_pretty(&$value).unwrap())
    };
}

/// The text with ids, digests, times, addresses, secrets and the version replaced by what they are.
pub fn redacted(text: &str) -> String {
    static PATTERNS: OnceLock<Vec<(Regex, &str)>> = OnceLock::new();
    let patterns = PATTERNS.get_or_init(|| {
        let id = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
        let zone = "(Z|[+-][0-9]{2}:[0-9]{2})";
        let time = format!(r"{day}T[0-9:]{{8}}(\.[0-9]+)?{zone}|{day} [0-9]{{2}}:[0-9]{{2}} UTC");
        let version = concat!("evenhand ", env!("CARGO_PKG_VERSION"));
        let patterns = [
            (id, "[id]"),
            ("[0-9a-f]{64}", "[digest]"),
            (&time, "[time]"),
            ("http://127.0.0.1:[0-9]+", "[address]"),
            ("ev[a-z]_[A-Za-z0-9_-]{20,}", "[secret]"),
            (version, "evenhand [version]"),
        ];
        let compiled = patterns.map(|(pattern, name)| (Regex::new(pattern).unwrap(), name));
        compiled.into()
    });
    let mut text = text.to_owned();
    for (pattern, name) in patterns {
        text = pattern.replace_all(&text, *name).into_owned();
    }
    text
}
