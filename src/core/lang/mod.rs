//! Texts for people in English, Russian and Chinese.
//!
//! Texts are Fluent messages (projectfluent.org) in a folder for each language and a file for each
//! subject, compiled into the binary. A pure module that explains something returns [`Message`]s:
//! an id with its values. The caller chooses the language.
//!
//! Architecture Invariant: the three languages hold the same messages with the same values
//! (a test here), and every id that the code names exists (`tests/tidy.rs`).

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

use crate::domain::states::{AsWord, StringEnum};

/// A language that people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Chinese, simplified characters.
    Zh,
}

impl AsWord for Lang {
    const NAME: &'static str = "Language";

    fn as_word(&self) -> &str {
        self.tag()
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == word)
    }
}

impl StringEnum for Lang {
    const DESCRIPTION: &'static str = "A language that people read.";
    const ALL: &'static [Self] = &Self::ALL;
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::Ru, Lang::Zh];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The text of the message `id`, with its values.
    pub fn text(self, id: &str, values: &[(impl AsRef<str>, Value)]) -> String {
        let bundle = &BUNDLES[self as usize];
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            // A missing message shows its id; `tests/tidy.rs` checks that none is missing.
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(
                name.as_ref(),
                match value {
                    Value::Count(number) => FluentValue::from(*number),
                    Value::Text(text) => FluentValue::from(text.as_str()),
                },
            );
        }
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A count; it selects the plural form.
    Count(u64),
    /// Any other value, formatted by the caller.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// A text by its id and values, independent of the language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The message's id in the Fluent files.
    pub id: Cow<'static, str>,
    /// The values in the text, by name.
    pub values: Vec<(Cow<'static, str>, Value)>,
}

impl Message {
    /// A message without values.
    pub const fn new(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            values: Vec::new(),
        }
    }

    /// The message with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// The message in a language.
    pub fn in_lang(&self, lang: Lang) -> String {
        lang.text(&self.id, &self.values)
    }
}

/// A note: a message, or text in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Note {
    /// A text of the Fluent files.
    Message(Message),
    /// English text: a note of a table reader, or results that an earlier version stored as
    /// text.
    Words(String),
}

impl Note {
    /// The note in a language, or its English text.
    pub fn in_lang(&self, lang: Lang) -> Cow<'_, str> {
        match self {
            Self::Message(message) => Cow::Owned(message.in_lang(lang)),
            Self::Words(words) => Cow::Borrowed(words),
        }
    }
}

impl From<Message> for Note {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// The texts of each language, a file for each subject.
const SOURCES: [&[&str]; 3] = [
    &[
        include_str!("en/assign.ftl"),
        include_str!("en/notes.ftl"),
        include_str!("en/rank.ftl"),
    ],
    &[
        include_str!("ru/assign.ftl"),
        include_str!("ru/notes.ftl"),
        include_str!("ru/rank.ftl"),
    ],
    &[
        include_str!("zh/assign.ftl"),
        include_str!("zh/notes.ftl"),
        include_str!("zh/rank.ftl"),
    ],
];

const IDENTIFIERS: [LanguageIdentifier; 3] = [langid!("en"), langid!("ru"), langid!("zh")];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| {
    std::array::from_fn(|lang| {
        let mut bundle = FluentBundle::new_concurrent(vec![IDENTIFIERS[lang].clone()]);
        // Isolation marks would end up in files and terminals; none of the three languages needs
        // them.
        bundle.set_use_isolating(false);
        for source in SOURCES[lang] {
            // A message that cannot be parsed is left out here; the tests below find it.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        bundle
    })
});

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                in_expression(expression, found);
            }
        }
    }

    fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(inline) => in_inline(inline, found),
            Expression::Select { selector, variants } => {
                in_inline(selector, found);
                for variant in variants {
                    in_pattern(&variant.value, found);
                }
            }
        }
    }

    fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => in_expression(expression, found),
            _ => {}
        }
    }

    /// Messages of a language and the names of their values.
    fn messages(lang: usize) -> BTreeMap<String, BTreeSet<String>> {
        let mut all = BTreeMap::new();
        for source in SOURCES[lang] {
            let resource = fluent_syntax::parser::parse(*source).unwrap();
            for entry in &resource.body {
                if let Entry::Message(message) = entry {
                    let mut values = BTreeSet::new();
                    in_pattern(message.value.as_ref().unwrap(), &mut values);
                    let twice = all.insert(message.id.name.to_owned(), values);
                    assert!(twice.is_none(), "{} is there twice", message.id.name);
                }
            }
        }
        all
    }

    #[test]
    fn the_three_languages_say_the_same_things() {
        assert!(!messages(0).is_empty());
        assert_eq!(messages(0), messages(1), "English and Russian differ");
        assert_eq!(messages(0), messages(2), "English and Chinese differ");
    }

    /// Each message, with each count as every value: every reference resolves, and every form
    /// exists.
    #[test]
    fn every_message_can_be_written() {
        for lang in Lang::ALL {
            for (id, names) in messages(lang as usize) {
                for count in [0_u64, 1, 2, 5, 21] {
                    let mut arguments = FluentArgs::new();
                    for name in &names {
                        arguments.set(name.as_str(), FluentValue::from(count));
                    }
                    let message = BUNDLES[lang as usize].get_message(&id).unwrap();
                    let mut errors = Vec::new();
                    let text = BUNDLES[lang as usize].format_pattern(
                        message.value().unwrap(),
                        Some(&arguments),
                        &mut errors,
                    );
                    assert!(errors.is_empty(), "{lang:?} {id}: {errors:?}");
                    assert!(
                        !text.contains("  ") && text.trim() == text,
                        "{lang:?}: {text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn counts_take_the_form_of_their_language() {
        let say = |lang: Lang, entries: u64, reviews: u64| {
            let values = [("entries", entries.into()), ("reviews", reviews.into())];
            lang.text("plan-needed", &values)
        };
        assert_eq!(say(Lang::En, 1, 1), "1 entry needs 1 review.");
        assert_eq!(say(Lang::En, 2, 6), "2 entries need 6 reviews.");
        assert_eq!(say(Lang::Ru, 1, 1), "Для 1 работы нужна 1 рецензия.");
        assert_eq!(say(Lang::Ru, 1, 3), "Для 1 работы нужны 3 рецензии.");
        assert_eq!(say(Lang::Ru, 21, 105), "Для 21 работы нужно 105 рецензий.");
        assert_eq!(say(Lang::Zh, 5, 15), "5 件作品需要 15 次评审。");
    }

    #[test]
    fn remarks_are_kept_and_read_again() {
        let note: Note = Message::new("note-parts").with("parts", 2_u32).into();
        let kept = serde_json::to_string(std::slice::from_ref(&note)).unwrap();
        let read: Vec<Note> = serde_json::from_str(&kept).unwrap();
        assert_eq!(read[0].in_lang(Lang::Zh), note.in_lang(Lang::Zh));
        assert_ne!(read[0].in_lang(Lang::Zh), note.in_lang(Lang::En));
        // Stored by earlier versions.
        let read: Vec<Note> =
            serde_json::from_str(r#"["2 tracks: ranks restart in each"]"#).unwrap();
        assert_eq!(read[0].in_lang(Lang::Ru), "2 tracks: ranks restart in each");
    }
}
