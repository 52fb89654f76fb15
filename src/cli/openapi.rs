//! `evenhand openapi`.

use super::server::run;
use super::{Failure, files};
use crate::api::document::document;
use crate::app::App;
use crate::clock::Clock;
use crate::store::Store;

/// Prints the API's document. The store is not used.
pub fn openapi() -> Result<(), Failure> {
    run(async {
        let app = App::new(Store::unopened(Clock::system()));
        files::write_table(None, document(&app).as_bytes(), false)
    })
}
