//! A bucket in S3 or in a compatible store.
//!
//! [`object_store`] signs the requests. They are sent by the HTTP library that the server uses
//! anyway, with the same TLS implementation as the connection to PostgreSQL.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::TokioExecutor;
use object_store::aws::AmazonS3Builder;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use object_store::path::Path as Key;
use object_store::prefix::PrefixStore;
use object_store::{ClientConfigKey, ClientOptions, ObjectStore, RetryConfig};

/// Timeout for connecting to the bucket.
const CONNECT: Duration = Duration::from_secs(5);
/// Timeout for the beginning of an answer, including the time to send a part of several megabytes.
const ANSWER: Duration = Duration::from_secs(60);

/// The objects below `s3://bucket/prefix`; endpoint and credentials come from the usual `AWS_`
/// variables.
///
/// # Errors
/// A text that describes what is wrong.
pub(crate) fn bucket(address: &str) -> Result<Arc<dyn ObjectStore>, String> {
    let named = address.trim_start_matches("s3://");
    let (name, prefix) = named.split_once('/').unwrap_or((named, ""));
    if name.is_empty() {
        return Err(format!("{address}: expected s3://bucket/prefix"));
    }
    let patience = RetryConfig {
        max_retries: 3,
        retry_timeout: Duration::from_secs(20),
        ..RetryConfig::default()
    };
    let objects = AmazonS3Builder::from_env()
        .with_bucket_name(name)
        .with_retry(patience)
        .with_http_connector(Connector)
        .build()
        .map_err(|e| format!("{address}: {e}"))?;
    let prefix = Key::parse(prefix).map_err(|e| format!("{address}: {e}"))?;
    Ok(Arc::new(PrefixStore::new(objects, prefix)))
}

/// Creates HTTP clients for a bucket.
#[derive(Debug)]
struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let mut tcp = Tcp::new();
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT));
        let provider = rustls::crypto::ring::default_provider();
        let builder = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(provider)
            .map_err(|error| object_store::Error::Generic {
                store: "S3",
                source: Box::new(error),
            })?;
        let allowed = options.get_config_value(&ClientConfigKey::AllowHttp);
        let builder = if allowed.as_deref() == Some("true") {
            builder.https_or_http()
        } else {
            builder.https_only()
        };
        let connector = builder.enable_http1().wrap_connector(tcp);
        let client = legacy::Client::builder(TokioExecutor::new()).build(connector);
        Ok(HttpClient::new(Sender(client)))
    }
}

/// Sends requests to the bucket.
struct Sender(legacy::Client<HttpsConnector<Tcp>, HttpRequestBody>);

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").finish_non_exhaustive()
    }
}

#[async_trait::async_trait]
impl HttpService for Sender {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let answered = tokio::time::timeout(ANSWER, self.0.request(request)).await;
        let answer = answered.map_err(|late| HttpError::new(HttpErrorKind::Timeout, late))?;
        let answer = answer.map_err(|error| {
            let kind = if error.is_connect() {
                HttpErrorKind::Connect
            } else {
                HttpErrorKind::Request
            };
            HttpError::new(kind, error)
        })?;
        let (head, body) = answer.into_parts();
        let body = body.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error));
        Ok(HttpResponse::from_parts(head, HttpResponseBody::new(body)))
    }
}
