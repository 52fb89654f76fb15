//! Queries within one competition.
//!
//! Architecture Invariant: a query of a competition's table begins with [`Scope::find`] or
//! [`Scope::find_by_id`], which an access type gives for its own competition only.

use sea_orm::{ColumnTrait, EntityTrait, PrimaryKeyTrait, QueryFilter, Select};

use crate::store::access::InCompetition;

/// A table whose rows belong to competitions.
pub(in crate::store) trait Scoped: EntityTrait {
    /// The column that holds the competition.
    const COMPETITION: Self::Column;
}

macro_rules! scoped {
    ($($table:ident),+ $(,)?) => {$(
        impl Scoped for entity::$table::Entity {
            const COMPETITION: Self::Column = entity::$table::Column::CompetitionId;
        }
    )+};
}
scoped!(
    amendment,
    approval,
    assignment,
    attachment,
    audit,
    country,
    declared_conflict,
    entry,
    flag,
    invitation,
    job,
    judge,
    member,
    membership,
    organisation,
    pending_effect,
    pin,
    preview,
    publication,
    published_bundle,
    reopening,
    round,
    round_snapshot,
    sheet,
    sheet_revision,
    standings,
    team,
    track,
    waiver
);

/// Queries for the rows of a caller's competition.
pub(in crate::store) trait Scope: InCompetition {
    /// The rows of a table.
    fn find<E: Scoped>(&self, _table: E) -> Select<E> {
        E::find().filter(E::COMPETITION.eq(self.competition()))
    }

    /// The row with an id, if it belongs to the competition.
    fn find_by_id<E: Scoped>(
        &self,
        _table: E,
        id: impl Into<<E::PrimaryKey as PrimaryKeyTrait>::ValueType>,
    ) -> Select<E> {
        E::find_by_id(id).filter(E::COMPETITION.eq(self.competition()))
    }
}

impl<A: InCompetition + ?Sized> Scope for A {}
