//! The two query parameters of lists that come in pages.

use std::borrow::Cow;

use poem_openapi::param::Query;
use poem_openapi::registry::{MetaSchema, MetaSchemaRef};
use poem_openapi::types::{ParseError, ParseFromParameter, ParseResult, Type};
use uuid::Uuid;

use crate::store::page::Page;

/// Items on a page if the request names no limit.
const USUAL: u64 = 50;
/// Most items on a page.
pub const MOST_ITEMS: u64 = 200;

/// Most items on a page, from 1 to [`MOST_ITEMS`].
#[derive(Clone, Copy, Debug)]
pub struct Limit(u64);

/// The id after which a page starts, as `next_cursor` of the previous page gave it.
#[derive(Clone, Copy, Debug)]
pub struct Cursor(Uuid);

/// The page requested by the two parameters.
pub fn page(limit: Query<Option<Limit>>, cursor: Query<Option<Cursor>>) -> Page {
    Page {
        limit: limit.0.map_or(USUAL, |limit| limit.0),
        after: cursor.0.map(|cursor| cursor.0),
    }
}

/// The number of items requested from a list without a cursor.
pub fn items(limit: Query<Option<Limit>>) -> u64 {
    limit.0.map_or(USUAL, |limit| limit.0)
}

/// A parameter's type: itself, with a schema of its own.
macro_rules! parameter {
    ($name:ident, $schema:expr) => {
        impl Type for $name {
            const IS_REQUIRED: bool = true;

            type RawValueType = Self;

            type RawElementValueType = Self;

            fn name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_ref() -> MetaSchemaRef {
                MetaSchemaRef::Inline(Box::new($schema))
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(self.as_raw_value().into_iter())
            }
        }
    };
}

parameter!(
    Limit,
    MetaSchema {
        minimum: Some(1.0),
        maximum: Some(200.0),
        ..MetaSchema::new_with_format("integer", "int64")
    }
);
parameter!(
    Cursor,
    MetaSchema {
        pattern: Some("^[0-9a-f]{32}$".to_owned()),
        ..MetaSchema::new("string")
    }
);

impl ParseFromParameter for Limit {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        let limit = value.parse().ok();
        limit
            .filter(|limit| (1..=MOST_ITEMS).contains(limit))
            .map(Self)
            .ok_or_else(|| ParseError::custom(format!("expected a number from 1 to {MOST_ITEMS}")))
    }
}

impl ParseFromParameter for Cursor {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        let id = Uuid::try_parse(value).ok();
        id.filter(|id| id.simple().to_string() == value)
            .map(Self)
            .ok_or_else(|| ParseError::custom("expected the next_cursor of the previous page"))
    }
}
