//! Lists, a page at a time, ordered by id: ids of version 7 are in order of creation.

use sea_orm::{ColumnTrait, EntityTrait, ModelTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use crate::problem::Problem;
use crate::store::Reads;

/// Which page is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// At most so many items.
    pub limit: u64,
    /// Items after this id.
    pub after: Option<Uuid>,
}

/// Some items, and the id to go on after if there are more.
#[derive(Clone, Debug)]
pub struct Items<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins.
    pub next: Option<Uuid>,
}

impl<T> Items<T> {
    /// The same page of something made from each item.
    pub fn map<U>(self, make: impl FnMut(T) -> U) -> Items<U> {
        Items {
            items: self.items.into_iter().map(make).collect(),
            next: self.next,
        }
    }
}

/// The wanted page of a query.
pub(crate) async fn page<E, C>(
    on: &impl Reads,
    select: Select<E>,
    id: C,
    page: Page,
    id_of: impl Fn(&E::Model) -> Uuid,
) -> Result<Items<E::Model>, Problem>
where
    E: EntityTrait,
    E::Model: ModelTrait + Sync,
    C: ColumnTrait,
{
    let select = match page.after {
        Some(after) => select.filter(id.gt(after)),
        None => select,
    };
    let found = select
        .order_by_asc(id)
        .limit(page.limit + 1)
        .all(on.db())
        .await;
    let mut items = found?;
    let wanted = usize::try_from(page.limit).unwrap_or(usize::MAX);
    let more = items.len() > wanted;
    items.truncate(wanted);
    let next = items.last().filter(|_| more).map(id_of);
    Ok(Items { items, next })
}
