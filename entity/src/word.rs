//! A column that holds a word: of an enum, or a country.

use std::fmt;
use std::ops::Deref;

use evenhand_core::domain::states::AsWord;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr};
use sea_orm::{
    ActiveValue, ColIdx, DbErr, IntoActiveValue, QueryResult, TryFromU64, TryGetError, TryGetable,
};
use sea_orm::{Value, entity::prelude::Uuid};
use serde::{Deserialize, Serialize};

/// A value, stored as its word.
///
/// A stored word that names no value is an error that names row, column and word: a damaged row
/// must never pass for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Word<T>(pub T);

impl<T> From<T> for Word<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Word<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for Word<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: PartialEq> PartialEq<T> for Word<T> {
    fn eq(&self, other: &T) -> bool {
        self.0 == *other
    }
}

impl<T: AsWord> From<Word<T>> for Value {
    fn from(word: Word<T>) -> Self {
        word.0.as_word().into()
    }
}

impl<T: AsWord> TryGetable for Word<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, column: I) -> Result<Self, TryGetError> {
        let word = String::try_get_by(row, column)?;
        let value = T::from_word(&word);
        value
            .map(Self)
            .ok_or_else(|| damaged(row, column, &format!("{word:?} is not a {}", T::NAME)))
    }
}

impl<T: AsWord> ValueType for Word<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let word = <String as ValueType>::try_from(value)?;
        T::from_word(&word).map(Self).ok_or(ValueTypeErr)
    }

    fn type_name() -> String {
        T::NAME.to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::String
    }

    fn column_type() -> ColumnType {
        ColumnType::String(StringLen::None)
    }
}

impl<T: AsWord> Nullable for Word<T> {
    fn null() -> Value {
        Value::String(None)
    }
}

/// No key of a table is a number: sea-orm asks this of every type of key.
impl<T: AsWord> TryFromU64 for Word<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64(T::NAME))
    }
}

impl<T: AsWord> IntoActiveValue<Self> for Word<T> {
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}

/// The error for a value that its column must not hold, with the row's id where the row has one.
pub(crate) fn damaged<I: ColIdx>(row: &QueryResult, column: I, what: &str) -> TryGetError {
    let column = format!("{column:?}");
    let column = column.trim_matches('"');
    // A row of a joined query has its columns under a prefix.
    let prefix = ["A_", "B_", "C_"]
        .into_iter()
        .find(|p| column.starts_with(p));
    let id = format!("{}id", prefix.unwrap_or_default());
    let id = row.try_get_by::<Uuid, _>(id.as_str());
    let id = id.map_or_else(|_| "without id".to_owned(), |id| id.to_string());
    DbErr::Type(format!("damaged row {id}, column {column}: {what}")).into()
}
