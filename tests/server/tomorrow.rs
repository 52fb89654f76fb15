//! A later version of the server: every answer has fields and words that the present document does
//! not know.

use evenhand_client::Exchange;
use poem::http::{StatusCode, header};
use poem::{Body, Request, Response};
use serde_json::{Value, json};

use crate::document::printed;

/// Marks an answer that is not what the document promises.
const MARK: &str = "x-tomorrow";
const WORD: &str = "word_of_tomorrow";

/// Whether an answer comes from a later version.
pub fn is_from_tomorrow(exchange: &Exchange<'_>) -> bool {
    exchange.headers.contains_key(MARK)
}

/// Starts a proxy that turns the answers of a server into those of a later version; returns its
/// address.
pub async fn before(server: &str) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    let acceptor = poem::listener::TcpAcceptor::from_tokio(listener).unwrap();
    let (server, http) = (server.to_owned(), reqwest::Client::new());
    let document: &Value = Box::leak(Box::new(serde_json::from_str(&printed()).unwrap()));
    let forward = poem::endpoint::make(move |request| {
        let (server, http) = (server.clone(), http.clone());
        async move { Ok::<_, poem::Error>(forwarded(request, &server, &http, document).await) }
    });
    tokio::spawn(poem::Server::new_with_acceptor(acceptor).run(forward));
    address
}

async fn forwarded(
    mut request: Request,
    server: &str,
    http: &reqwest::Client,
    document: &Value,
) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let mut headers = request.headers().clone();
    headers.remove(header::HOST);
    let body = request.take_body().into_vec().await.unwrap();
    let answer = http
        .request(method.clone(), format!("{server}{uri}"))
        .headers(headers)
        .body(body)
        .send()
        .await
        .unwrap();
    let mut response = Response::default();
    response.set_status(answer.status());
    for (name, value) in answer.headers() {
        if ![header::CONTENT_LENGTH, header::TRANSFER_ENCODING].contains(name) {
            response.headers_mut().append(name, value.clone());
        }
    }
    let mut bytes = answer.bytes().await.unwrap().to_vec();
    let schema = answer_schema(document, method.as_str(), uri.path(), response.status());
    if let (Some(schema), Ok(mut value)) = (schema, serde_json::from_slice(&bytes)) {
        grow(document, schema, &mut value);
        bytes = value.to_string().into_bytes();
        let mark = header::HeaderValue::from_static("1");
        response.headers_mut().insert(MARK, mark);
    }
    response.set_body(Body::from(bytes));
    response
}

/// The schema of an operation's JSON answer.
fn answer_schema<'a>(
    document: &'a Value,
    method: &str,
    path: &str,
    status: StatusCode,
) -> Option<&'a Value> {
    let path: Vec<&str> = path.strip_prefix("/api/v1")?.split('/').collect();
    let mut paths = document["paths"].as_object()?.iter();
    let (_, operations) = paths.find(|(template, _)| {
        let template: Vec<&str> = template.split('/').collect();
        let same = |(t, p): (&&str, &&str)| t.starts_with('{') || t == p;
        template.len() == path.len() && template.iter().zip(&path).all(same)
    })?;
    let answer = &operations[method.to_lowercase()]["responses"][status.as_str()];
    let mut contents = answer["content"].as_object()?.iter();
    let (_, content) = contents.find(|(media_type, _)| media_type.ends_with("json"))?;
    Some(&content["schema"])
}

/// Adds fields and words that a later version can add.
fn grow(document: &Value, schema: &Value, value: &mut Value) {
    if let Some(reference) = schema["$ref"].as_str() {
        return grow(document, document.pointer(&reference[1..]).unwrap(), value);
    }
    for member in schema["allOf"].as_array().into_iter().flatten() {
        grow(document, member, value);
    }
    match value {
        Value::String(word) if schema["x-extensible-enum"].is_array() => *word = WORD.to_owned(),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| grow(document, &schema["items"], item)),
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                // Programs act on the state of a round, so that an unknown state can stop them.
                let is_read = schema["title"] == "Round" && name == "state";
                if let Some(property) = schema["properties"].get(name).filter(|_| !is_read) {
                    grow(document, property, value);
                } else if schema["additionalProperties"].is_object() {
                    grow(document, &schema["additionalProperties"], value);
                }
            }
            if schema["properties"].is_object() {
                let field = json!({ "list": [1, "two", null] });
                map.insert("field_of_tomorrow".to_owned(), field);
            }
        }
        _ => {}
    }
}

#[test]
fn an_answer_of_tomorrow_has_new_fields_and_words() {
    let document: Value = serde_json::from_str(&printed()).unwrap();
    let schema = answer_schema(
        &document,
        "GET",
        "/api/v1/competitions/1/entries",
        StatusCode::OK,
    );
    let mut value = json!({ "items": [{ "code": "E1", "state": "draft", "topics": ["a"] }] });
    grow(&document, schema.unwrap(), &mut value);
    assert_eq!(value["items"][0]["state"], WORD);
    assert_eq!(value["items"][0]["code"], "E1");
    assert_eq!(value["items"][0]["topics"], json!(["a"]));
    for object in [&value, &value["items"][0]] {
        assert!(object["field_of_tomorrow"].is_object());
    }
}
