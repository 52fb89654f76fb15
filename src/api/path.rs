//! Typed ids in addresses.

use std::sync::Arc;

use poem::{Request, RequestBody, Result};
use poem_openapi::registry::{MetaParamIn, MetaSchemaRef, Registry};
use poem_openapi::types::{ParseFromParameter, Type};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use uuid::Uuid;

use crate::api::problem::ReadFailure;
use crate::api::strict::Contract;
use crate::problem::{Issue, Kind, Problem};

/// A path parameter that is a UUID of one kind, such as `Path<RoundId>`.
///
/// Text that is not a UUID is a malformed request (400) that names the parameter. It tells nothing about
/// what exists. The framework's macro knows path parameters by the type name `Path`.
pub struct Path<T>(pub T);

impl<'a, T: From<Uuid> + Send> ApiExtractor<'a> for Path<T> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::Parameter];
    const PARAM_IS_REQUIRED: bool = true;

    type ParamType = Uuid;
    type ParamRawType = Uuid;

    fn register(registry: &mut Registry) {
        Uuid::register(registry);
    }

    fn param_in() -> Option<MetaParamIn> {
        Some(MetaParamIn::Path)
    }

    fn param_schema_ref() -> Option<MetaSchemaRef> {
        Some(Uuid::schema_ref())
    }

    fn param_raw_type(&self) -> Option<&Self::ParamRawType> {
        None
    }

    async fn from_request(
        request: &'a Request,
        _body: &mut RequestBody,
        options: ExtractParamOptions<Self::ParamType>,
    ) -> Result<Self> {
        let text = request.raw_path_param(options.name);
        let id = Uuid::parse_from_parameters(text);
        id.map(|id| Self(id.into())).map_err(|_| {
            let detail = format!("found {:?}, expected a UUID", text.unwrap_or_default());
            let name = parameter(request, options.name);
            let issue = Issue::new(name, "bad-parameter", detail);
            let problem = Problem::new(Kind::BadRequest, "A part of the address is malformed.");
            ReadFailure::from(problem.with(vec![issue])).into()
        })
    }
}

/// The name in the document of a path parameter, which the framework calls `param0`, `param1`, ….
fn parameter(request: &Request, name: &str) -> String {
    let index = name.strip_prefix("param").and_then(|n| n.parse().ok());
    let contract = request.data::<Arc<Contract>>();
    let known = index.zip(contract).and_then(|(index, contract)| {
        contract.path_parameter(request.original_uri().path(), index)
    });
    known.unwrap_or(name).to_owned()
}
