//! All tables, for templates and for the page that describes them.

use super::schema::Description;

/// The tables that people write and commands read, in the order in which a competition needs them.
pub fn tables() -> Vec<Description> {
    vec![
        super::entries::TABLE.describe(),
        super::judges::TABLE.describe(),
        super::conflicts::TABLE.describe(),
        super::pins::TABLE.describe(),
        super::candidates::TABLE.describe(),
        super::assignment::TABLE.describe(),
        super::rubric::TABLE.describe(),
        super::scores::TABLE.describe(),
        super::flags::TABLE.describe(),
    ]
}

/// The tables of results, which this program writes.
pub fn results() -> Vec<Description> {
    vec![
        super::standings::TABLE.describe(),
        super::judge_report::TABLE.describe(),
        super::need::TABLE.describe(),
    ]
}
