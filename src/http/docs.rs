//! The reference of the API as one page, made from the OpenAPI document at start.
//!
//! It has its own small script and style, so that it loads quickly and asks no other host.

use std::fmt::Write;

use poem::{Endpoint, Response};
use serde_json::Value;

use super::pages;
use crate::api::PREFIX;

const TEMPLATE: &str = include_str!("docs.html");

/// The page of a document.
pub(super) fn docs(document: &str) -> impl Endpoint<Output = Response> + use<> {
    let document = serde_json::from_str(document).unwrap_or_default();
    pages::scripted(page(&document), "connect-src 'self'; form-action 'none'; ")
}

/// The document as HTML.
fn page(document: &Value) -> String {
    let tags: Vec<&Value> = document["tags"].as_array().into_iter().flatten().collect();
    let about = document["info"]["description"].as_str();
    let (mut nav, mut main) = (String::new(), markdown(about.unwrap_or_default()));
    for tag in tags {
        let name = tag["name"].as_str().unwrap_or_default();
        let about = tag["description"].as_str().unwrap_or_default();
        let operations = of_tag(document, name);
        let links: String = operations
            .iter()
            .map(|o| link(&format!("operation-{}", o.id), o.id))
            .map(|link| format!("<li>{link}"))
            .collect();
        let name = escaped(name);
        nav += &format!("<details><summary>{name}</summary><ul>{links}</ul></details>");
        main += &format!("<h2>{name}</h2>{}", markdown(about));
        main.extend(operations.iter().map(Operation::html));
    }
    let schemas = document["components"]["schemas"].as_object();
    main += "<h2>Schemas</h2>";
    let mut links = String::new();
    for (name, schema) in schemas.into_iter().flatten() {
        main += &schema_html(name, schema);
        links += &format!("<li>{}", link(&format!("schema-{name}"), name));
    }
    nav += &format!("<details><summary>Schemas</summary><ul>{links}</ul></details>");
    let version = document["info"]["version"].as_str().unwrap_or_default();
    TEMPLATE
        .replace("{{VERSION}}", &escaped(version))
        .replace("{{PREFIX}}", PREFIX)
        .replace("{{NAV}}", &nav)
        .replace("{{MAIN}}", &main)
}

/// An operation of the document.
struct Operation<'a> {
    path: &'a str,
    method: String,
    id: &'a str,
    value: &'a Value,
}

/// The operations with a tag.
fn of_tag<'a>(document: &'a Value, tag: &str) -> Vec<Operation<'a>> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, operations)| {
        let operations = operations.as_object().into_iter().flatten();
        operations.map(move |(method, value)| Operation {
            path,
            method: method.to_uppercase(),
            id: value["operationId"].as_str().unwrap_or_default(),
            value,
        })
    });
    operations.filter(|o| o.value["tags"][0] == tag).collect()
}

impl Operation<'_> {
    fn html(&self) -> String {
        let (id, method, path) = (self.id, &self.method, escaped(self.path));
        let text = |name: &str| self.value[name].as_str().unwrap_or_default();
        let content = self.value["requestBody"]["content"].as_object();
        let body = content.and_then(|content| content.iter().next());
        let kind = body.map_or(String::new(), |(kind, _)| {
            format!(" data-body=\"{}\"", escaped(kind))
        });
        let mut html = format!(
            "<details class=\"item\" id=\"operation-{id}\" data-method=\"{method}\" data-path=\"{path}\"{kind}>\
             <summary><span class=\"method\">{method}</span> <h3>{}</h3> <code>{path}</code></summary><div>\
             <p class=\"soft\">{id}</p>{}",
            escaped(text("summary")),
            markdown(text("description")),
        );
        let parameters = self.value["parameters"].as_array().into_iter().flatten();
        let parameters: String = parameters.map(parameter).collect();
        if !parameters.is_empty() {
            html += &format!("<h4>Parameters</h4><dl>{parameters}</dl>");
        }
        if let Some((kind, body)) = body {
            html += &format!("<h4>Body</h4><p>{}</p>", media(kind, body));
            html += &example(&body["example"], " class=\"request\"");
        }
        html += &format!(
            "<h4>Answers</h4><dl>{}</dl></div></details>",
            self.answers()
        );
        html
    }

    /// What is answered. Problems have one schema, so a line holds them all.
    fn answers(&self) -> String {
        let (mut html, mut problems) = (String::new(), Vec::new());
        let answers = self.value["responses"].as_object().into_iter().flatten();
        for (status, answer) in answers {
            let about = answer["description"].as_str().unwrap_or_default();
            if status.starts_with(['4', '5']) {
                problems.push(format!("<li><code>{status}</code> {}", escaped(about)));
                continue;
            }
            let _ = write!(html, "<dt><code>{status}</code> {}<dd>", escaped(about));
            let headers = answer["headers"].as_object().into_iter().flatten();
            let headers: Vec<String> = headers.map(|(name, _)| escaped(name)).collect();
            if !headers.is_empty() {
                let _ = write!(
                    html,
                    "<p class=\"soft\">Headers: {}</p>",
                    headers.join(", ")
                );
            }
            for (kind, body) in answer["content"].as_object().into_iter().flatten() {
                let _ = write!(
                    html,
                    "<p>{}</p>{}",
                    media(kind, body),
                    example(&body["example"], "")
                );
            }
        }
        let problems = problems.concat();
        format!(
            "{html}<dt>{}<dd><details><summary>when the request is refused</summary><ul>{problems}</ul></details>",
            link("schema-Problem", "Problem"),
        )
    }
}

fn parameter(parameter: &Value) -> String {
    let text = |name: &str| escaped(parameter[name].as_str().unwrap_or_default());
    let required = parameter["required"] == true;
    format!(
        "<dt data-in=\"{place}\" data-name=\"{name}\" data-required=\"{required}\"><code>{name}</code> \
         <span class=\"soft\">{place}, {}{}</span><dd>{}",
        kind(&parameter["schema"]),
        if required { ", required" } else { "" },
        markdown(parameter["description"].as_str().unwrap_or_default()),
        place = text("in"),
        name = text("name"),
    )
}

/// A media type with its schema.
fn media(media_type: &str, body: &Value) -> String {
    format!(
        "<code>{}</code>: {}",
        escaped(media_type),
        kind(&body["schema"])
    )
}

fn example(example: &Value, class: &str) -> String {
    let text = match example {
        Value::Null => return String::new(),
        Value::String(text) => text.clone(),
        value => serde_json::to_string_pretty(value).unwrap_or_default(),
    };
    format!("<pre{class}>{}</pre>", escaped(&text))
}

fn schema_html(name: &str, schema: &Value) -> String {
    let about = schema["description"].as_str().unwrap_or_default();
    let mut fields = String::new();
    for (field, schema_of_field) in schema["properties"].as_object().into_iter().flatten() {
        let required = schema["required"].as_array().into_iter().flatten();
        let required = required.into_iter().any(|name| name == field);
        let _ = write!(
            fields,
            "<dt><code>{}</code> <span class=\"soft\">{}{}</span><dd>{}",
            escaped(field),
            kind(schema_of_field),
            if required { "" } else { ", may be absent" },
            markdown(schema_of_field["description"].as_str().unwrap_or_default()),
        );
    }
    let fields = if fields.is_empty() {
        format!("<p>{}</p>", kind(schema))
    } else {
        format!("<dl>{fields}</dl>")
    };
    format!(
        "<details class=\"item\" id=\"schema-{name}\"><summary><h3>{name}</h3></summary><div>{}{fields}</div></details>",
        markdown(about),
    )
}

/// What values a schema allows, in words.
fn kind(schema: &Value) -> String {
    let reference = schema["$ref"]
        .as_str()
        .or(schema["allOf"][0]["$ref"].as_str());
    if let Some(name) = reference.and_then(|r| r.rsplit('/').next()) {
        return link(&format!("schema-{name}"), name);
    }
    let word = |value: &Value| {
        format!(
            "<code>{}</code>",
            escaped(value.as_str().unwrap_or_default())
        )
    };
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(word).collect::<Vec<_>>().join(" | ");
    }
    let base = schema["type"].as_str().unwrap_or("anything");
    let mut text = match (base, schema["format"].as_str()) {
        ("array", _) => format!("array of {}", kind(&schema["items"])),
        ("object", _) if schema["additionalProperties"].is_object() => {
            format!("object of {}", kind(&schema["additionalProperties"]))
        }
        (base, Some(format)) => format!("{base} ({})", escaped(format)),
        (base, None) => base.to_owned(),
    };
    let unit = match base {
        "string" => " characters",
        "array" => " items",
        _ => "",
    };
    for (keyword, words) in [
        ("minimum", "at least"),
        ("minLength", "at least"),
        ("minItems", "at least"),
        ("maximum", "at most"),
        ("maxLength", "at most"),
        ("maxItems", "at most"),
    ] {
        if !schema[keyword].is_null() {
            let _ = write!(text, ", {words} {}{unit}", schema[keyword]);
        }
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        let _ = write!(text, ", <code>{}</code>", escaped(pattern));
    }
    text
}

fn link(target: &str, text: &str) -> String {
    format!("<a href=\"#{}\">{}</a>", escaped(target), escaped(text))
}

fn markdown(text: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_of_the_document_are_texts_of_the_page() {
        let document = json!({
            "info": { "version": "1", "description": "a < b" },
            "tags": [{ "name": "A&B", "description": "T" }],
            "paths": { "/x/{id}": { "get": {
                "operationId": "get_x", "tags": ["A&B"], "summary": "<x>", "description": "See **y**.",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "<" } }],
                "responses": { "200": { "description": "ok", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/X" }, "example": { "html": "<b>" },
                } } } },
            } } },
            "components": { "schemas": { "X": { "type": "object", "required": ["html"], "properties": {
                "html": { "type": "array", "maxItems": 3, "items": { "type": "integer", "format": "int64" } },
            } } } },
        });
        let page = page(&document);
        for part in [
            "id=\"operation-get_x\" data-method=\"GET\" data-path=\"/x/{id}\">",
            "<h3>&lt;x&gt;</h3>",
            "<strong>y</strong>",
            "data-in=\"path\" data-name=\"id\" data-required=\"true\"",
            "<a href=\"#schema-X\">X</a>",
            "&quot;html&quot;: &quot;&lt;b&gt;&quot;",
            "array of integer (int64), at most 3 items",
            "<h2>A&amp;B</h2>",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
    }
}
