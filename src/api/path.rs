//! Typed ids in addresses.

use poem::{Request, RequestBody, Result};
use poem_openapi::error::ParsePathError;
use poem_openapi::registry::{MetaParamIn, MetaSchemaRef, Registry};
use poem_openapi::types::{ParseFromParameter, Type};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use uuid::Uuid;

/// A path parameter that is a UUID of one kind, such as `Path<RoundId>`.
///
/// Text that is not a UUID is a malformed request (400) that names the parameter. It reveals
/// nothing about existing objects. The framework's macro knows path parameters by the type name
/// `Path`.
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
            // The server makes a problem of it that names the parameter as the document does.
            ParsePathError {
                name: options.name,
                reason: format!("found {:?}, expected a UUID", text.unwrap_or_default()),
            }
            .into()
        })
    }
}
