//! The bearer token of a request.

use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;

use crate::app::App;
use crate::store::access::Caller;

/// A token from a redeemed invitation or from `create_token`.
#[derive(SecurityScheme)]
#[oai(
    ty = "bearer",
    bearer_format = "evh_…",
    checker = "caller",
    rename = "Bearer"
)]
pub struct Auth(pub Caller);

async fn caller(request: &Request, bearer: Bearer) -> poem::Result<Caller> {
    let app = request.data::<App>().cloned();
    let app =
        app.ok_or_else(|| poem::Error::from_status(poem::http::StatusCode::INTERNAL_SERVER_ERROR))?;
    app.caller(bearer.token)
        .await
        .map_err(|p| crate::api::problem::ReadFailure::from(p).into())
}
