//! Lists and maps that are stored as JSON in one column.

use std::collections::BTreeMap;

use std::ops::Deref;

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ActiveValue, ColIdx, FromJsonQueryResult, IntoActiveValue, QueryResult};
use sea_orm::{TryGetError, TryGetable, Value};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::word::damaged;

/// Several words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Words(pub Vec<String>);

/// A text in several languages (BCP 47).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Texts(pub BTreeMap<String, String>);

/// A value of the domain, stored as JSON. What does not read as one is an error that names row and
/// column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JsonColumn<T>(pub T);

impl<T> From<T> for JsonColumn<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for JsonColumn<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> From<JsonColumn<T>> for Value {
    fn from(column: JsonColumn<T>) -> Self {
        // The types of the domain have texts for keys, so that this cannot fail; if it did, the
        // database would refuse the row.
        Self::Json(serde_json::to_value(&column.0).ok().map(Box::new))
    }
}

impl<T: DeserializeOwned> TryGetable for JsonColumn<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, column: I) -> Result<Self, TryGetError> {
        let json = serde_json::Value::try_get_by(row, column)?;
        T::deserialize(json)
            .map(Self)
            .map_err(|error| damaged(row, column, &error.to_string()))
    }
}

impl<T: DeserializeOwned> ValueType for JsonColumn<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let json = <serde_json::Value as ValueType>::try_from(value)?;
        T::deserialize(json).map(Self).map_err(|_| ValueTypeErr)
    }

    fn type_name() -> String {
        std::any::type_name::<T>().to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::Json
    }

    fn column_type() -> ColumnType {
        ColumnType::Json
    }
}

impl<T> Nullable for JsonColumn<T> {
    fn null() -> Value {
        Value::Json(None)
    }
}

impl<T> IntoActiveValue<Self> for JsonColumn<T>
where
    Value: From<Self>,
{
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}
