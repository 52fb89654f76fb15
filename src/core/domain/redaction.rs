//! Redaction of personal names and addresses in texts and JSON, case-insensitively.

use serde_json::Value;

/// Names and addresses of people, and their replacements.
#[derive(Clone, Debug, Default)]
pub struct Redaction {
    /// The longest first.
    names: Vec<Name>,
}

#[derive(Clone, Debug)]
struct Name {
    /// The normalised pattern.
    letters: Vec<char>,
    /// Whether the case must match: in lower case a name of one word can be an ordinary word.
    exact: bool,
    /// The replacement.
    instead: String,
}

/// Fewest characters of a name: shorter ones would match in ordinary text.
const FEWEST: usize = 2;

/// JSON fields with these names hold codes. Results are computed from codes, so codes stay even if
/// they contain a name.
const CODES: [&str; 4] = ["judge", "entry", "track", "code"];

/// The form of a character for comparison.
fn folded(c: char) -> char {
    // `ё` is often written as `е`.
    match c.to_lowercase().next().unwrap_or(c) {
        'ё' => 'е',
        other => other,
    }
}

/// Whether the character's script writes words without spaces; a name then has no word boundary.
fn without_spaces(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a name that begins or ends between these two characters would be part of a word.
fn joined(one: char, other: char) -> bool {
    let letter = |c: char| c.is_alphanumeric() && !without_spaces(c);
    letter(one) && letter(other)
}

impl Redaction {
    /// Adds a name or address; names of several words are found in the other order too.
    pub fn add(&mut self, name: &str, instead: &str) {
        let words: Vec<&str> = name.split_whitespace().collect();
        let mut forms = vec![words.join(" ")];
        if let [first @ .., last] = &words[..]
            && !first.is_empty()
        {
            forms.push(format!("{last} {}", first.join(" ")));
            forms.push(format!("{last}, {}", first.join(" ")));
        }
        if let [first, rest @ ..] = &words[..]
            && rest.len() > 1
        {
            forms.push(format!("{} {first}", rest.join(" ")));
        }
        let exact = words.len() == 1 && !name.contains('@');
        for form in forms {
            let letters: Vec<char> = match exact {
                true => form.chars().collect(),
                false => form.chars().map(folded).collect(),
            };
            let known = self.names.iter().any(|n| n.letters == letters);
            if letters.len() >= FEWEST && !known {
                let instead = instead.to_owned();
                self.names.push(Name {
                    letters,
                    exact,
                    instead,
                });
            }
        }
        // An address is replaced before the name that it contains.
        self.names
            .sort_by_key(|name| std::cmp::Reverse(name.letters.len()));
    }

    /// Adds a person by a self-description such as `Elena Petrova <elena@example.org>`: the whole
    /// text, and name and addresses, which may occur alone elsewhere.
    pub fn add_contact(&mut self, contact: &str, instead: &str) {
        self.add(contact, instead);
        let words = contact.split([' ', ',', ';', '<', '>', '(', ')']);
        let (addresses, names): (Vec<&str>, Vec<&str>) = words.partition(|word| word.contains('@'));
        if !addresses.is_empty() {
            self.add(&names.join(" "), instead);
        }
        for address in addresses {
            self.add(address, instead);
        }
    }

    /// Whether there is no person to redact.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The redacted text, if it names any of the people.
    pub fn text(&self, text: &str) -> Option<String> {
        let letters: Vec<char> = text.chars().collect();
        let alike: Vec<char> = letters.iter().copied().map(folded).collect();
        let mut left = String::new();
        let (mut at, mut found) = (0, false);
        while at < letters.len() {
            let here = |name: &&Name| match name.exact {
                true => stands(&letters, at, &name.letters),
                false => stands(&alike, at, &name.letters),
            };
            match self.names.iter().find(here) {
                Some(name) => {
                    left.push_str(&name.instead);
                    at += name.letters.len();
                    found = true;
                }
                None => {
                    left.push(letters[at]);
                    at += 1;
                }
            }
        }
        found.then_some(left)
    }

    /// Redacts every text of a JSON value, except codes; returns whether any text
    /// changed.
    pub fn json(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.text(text) {
                Some(left) => {
                    *text = left;
                    true
                }
                None => false,
            },
            Value::Array(items) => items.iter_mut().fold(false, |any, v| self.json(v) | any),
            Value::Object(map) => {
                let texts = map
                    .iter_mut()
                    .filter(|(key, _)| !CODES.contains(&key.as_str()));
                texts.fold(false, |any, (_, v)| self.json(v) | any)
            }
            _ => false,
        }
    }

    /// The texts of a JSON value that name any of the people.
    pub fn naming<'a>(&self, value: &'a Value) -> Vec<&'a str> {
        match value {
            Value::String(text) if self.text(text).is_some() => vec![text],
            Value::Array(items) => items.iter().flat_map(|v| self.naming(v)).collect(),
            Value::Object(map) => map.values().flat_map(|v| self.naming(v)).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a JSON value names any of the people.
    pub fn is_in(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.text(text).is_some(),
            Value::Array(items) => items.iter().any(|v| self.is_in(v)),
            Value::Object(map) => map
                .iter()
                .any(|(key, v)| self.text(key).is_some() || self.is_in(v)),
            _ => false,
        }
    }
}

/// Whether the name occurs at this position as whole words.
fn stands(text: &[char], at: usize, name: &[char]) -> bool {
    let end = at + name.len();
    if text.get(at..end) != Some(name) {
        return false;
    }
    let begins = at == 0 || !joined(text[at - 1], text[at]);
    begins && (end == text.len() || !joined(text[end - 1], text[end]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn anna() -> Redaction {
        let mut redaction = Redaction::default();
        for name in ["Анна Семёнова", "anna@school.example", "王伟", "An"] {
            redaction.add(name, "anonymous-1");
        }
        redaction
    }

    #[test]
    fn names_of_three_words_are_found_in_each_order() {
        let mut redaction = Redaction::default();
        assert!(redaction.is_empty());
        redaction.add("A", "too-short");
        assert!(redaction.is_empty(), "a single letter is not a name");
        redaction.add("Anna  Maria Petrova", "X");
        assert!(!redaction.is_empty());
        let orders = [
            "Anna Maria Petrova",
            "Petrova Anna Maria",
            "petrova, anna maria",
            "Maria Petrova Anna",
        ];
        for order in orders {
            assert_eq!(redaction.text(order).as_deref(), Some("X"), "{order}");
        }
        assert_eq!(redaction.text("A Petrova"), None);
        assert_eq!(redaction.text("Maria Anna Petrova"), None);
    }

    #[test]
    fn a_contact_is_found_by_name_and_by_address() {
        let mut redaction = Redaction::default();
        redaction.add_contact("Elena Petrova <elena@example.org>", "X");
        for text in [
            "Elena Petrova <elena@example.org>",
            "Petrova, Elena",
            "elena@example.org",
        ] {
            assert_eq!(redaction.text(text).as_deref(), Some("X"), "{text}");
        }
        assert_eq!(redaction.text("Elena"), None);
    }

    #[test]
    fn a_name_is_found_whatever_its_case_and_order() {
        let redaction = anna();
        for (text, left) in [
            (
                "Работа: АННА СЕМЕНОВА, 8 класс",
                "Работа: anonymous-1, 8 класс",
            ),
            ("Семёнова Анна", "anonymous-1"),
            ("Семёнова, Анна и другие", "anonymous-1 и другие"),
            ("write to Anna@School.example.", "write to anonymous-1."),
            ("我叫王伟。", "我叫anonymous-1。"),
            ("An answer", "anonymous-1 answer"),
        ] {
            assert_eq!(redaction.text(text).as_deref(), Some(left), "{text}");
        }
    }

    #[test]
    fn parts_of_other_words_stay() {
        let redaction = anna();
        for text in [
            "answer",
            "an old one",
            "Анна Семёновами",
            "Joanna@school.example",
            "",
            "王 伟",
        ] {
            assert_eq!(redaction.text(text), None, "{text}");
        }
    }

    #[test]
    fn texts_are_found_however_deep() {
        let mut value = json!({ "a": [1, { "b": "王伟" }], "c": "Anton" });
        assert!(anna().is_in(&value));
        assert_eq!(anna().naming(&value), ["王伟"]);
        assert!(anna().json(&mut value));
        assert_eq!(
            value,
            json!({ "a": [1, { "b": "anonymous-1" }], "c": "Anton" })
        );
        assert!(!anna().is_in(&value) && !anna().json(&mut value));
        assert!(anna().is_in(&json!({ "王伟": 1 })));
        assert!(
            !anna().json(&mut json!({ "judge": "王伟" })),
            "a code stays"
        );
    }
}
