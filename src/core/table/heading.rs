//! What a column is: its names, whether it is required, what its cells hold.

use crate::domain::country::EXPECTED_COUNTRY;

/// What a column is, apart from how its cells become fields of a row.
#[derive(Clone, Copy, Debug)]
pub struct Heading {
    /// The name in the header of every table that this program writes.
    pub name: &'static str,
    /// What the column means, in plain English.
    pub help: &'static str,
    /// Whether the column must be there and its cells filled.
    pub need: Need,
    /// What a cell holds.
    pub holds: Holds,
    /// Other names that are read as this column. Case, and whether words are separated by spaces,
    /// `-` or `_`, make no difference.
    pub aliases: &'static [&'static str],
    /// The cells of the template's two rows.
    pub examples: [&'static str; 2],
}

/// Whether a column must be there and its cells filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Required, and no two rows have the same value.
    Key,
    /// Required.
    Required,
    /// Required with [`Countries::Required`] only; see there.
    ForConflicts,
    /// The column is required, but cells may be blank: a column of results.
    Column,
    /// A missing column is like a column of blank cells.
    Optional,
}

/// Whether the countries of entries and judges are required. `rank` can do without them: then a
/// blank cell means unknown. Conflicts of interest cannot be decided without them, so that
/// `assign`, `check`, `plan` and imports require them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countries {
    /// A missing column or a blank cell is a problem.
    Required,
    /// A missing column or a blank cell means unknown.
    Optional,
}

/// What a cell holds. The words complete "expected …" in a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Any text.
    Text,
    /// One value.
    One(&'static str),
    /// Values separated by `;`. The words describe each of them.
    List(&'static str),
    /// Codes of countries separated by `;`.
    Countries,
}

impl Holds {
    /// What a value is, to complete "expected …".
    pub fn words(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::One(words) | Self::List(words) => words,
            Self::Countries => EXPECTED_COUNTRY,
        }
    }
}

impl Need {
    /// Whether a missing column is a problem.
    pub fn is_column_required(self, countries: Countries) -> bool {
        self == Self::Column || self.is_value_required(countries)
    }

    /// Whether a blank cell is a problem.
    pub fn is_value_required(self, countries: Countries) -> bool {
        match self {
            Self::Key | Self::Required => true,
            Self::ForConflicts => countries == Countries::Required,
            Self::Column | Self::Optional => false,
        }
    }
}
