//! The served document as the contract of requests: which paths, methods and query parameters there
//! are, and what a body must be.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compile::{UnsupportedSchema, compile_bodies};
use super::refuse;
use super::schema::Schema;
use crate::api::PREFIX;
use crate::problem::{Issue, Problem};

/// The served document, for comparing requests with it.
pub struct Contract {
    /// The schemas of bodies by their names.
    bodies: BTreeMap<String, Schema>,
    addresses: Vec<Address>,
}

/// A document that the program cannot compare requests with.
#[derive(Debug, thiserror::Error)]
pub enum UnusableDocument {
    /// It is not JSON.
    #[error("the API document: {0}")]
    Json(#[from] serde_json::Error),
    /// A request schema has something that is not supported.
    #[error(transparent)]
    Schema(#[from] UnsupportedSchema),
}

/// A path of the document, in segments, with the query parameters of each method.
struct Address {
    segments: Vec<String>,
    methods: BTreeMap<String, BTreeSet<String>>,
}

impl Contract {
    /// Compiles a document: every schema that an operation takes as JSON body must be supported.
    pub fn new(document: &str) -> Result<Self, UnusableDocument> {
        let document: Value = serde_json::from_str(document)?;
        let bodies = compile_bodies(&document)?;
        let paths = document["paths"].as_object().into_iter().flatten();
        let addresses = paths.map(|(path, operations)| Address::new(path, operations));
        Ok(Self {
            bodies,
            addresses: addresses.collect(),
        })
    }

    /// The schema of this name, if an operation takes it as a body.
    pub(super) fn body(&self, name: &str) -> Option<&Schema> {
        self.bodies.get(name)
    }

    fn address(&self, path: &str) -> Option<&Address> {
        let path = path.strip_prefix(PREFIX)?;
        self.addresses.iter().find(|a| a.is(path))
    }

    /// The name of the path's parameter at this position, counted from 0.
    pub fn path_parameter(&self, path: &str, position: usize) -> Option<&str> {
        let segments = self.address(path)?.segments.iter();
        let mut names = segments.filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
        names.nth(position)
    }

    /// The methods that a path takes, as `Allow` lists them.
    pub fn allowed(&self, path: &str) -> String {
        let methods = self
            .address(path)
            .map(|a| a.methods.keys().cloned().collect::<Vec<_>>());
        methods.map_or_else(|| "GET".to_owned(), |m| m.join(", "))
    }

    /// Refuses query parameters that the operation does not have, and those given twice.
    pub fn check_query(&self, method: &str, path: &str, query: &str) -> Result<(), Problem> {
        let known = self.address(path).and_then(|a| a.methods.get(method));
        let Some(known) = known else { return Ok(()) };
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for pair in query.split('&').filter(|p| !p.is_empty()) {
            let name = pair.split('=').next().unwrap_or_default();
            if !known.contains(name) {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let expected = if known.is_empty() {
                    "found an unknown parameter, expected none".to_owned()
                } else {
                    format!(
                        "found an unknown parameter, expected only {}",
                        known.join(", ")
                    )
                };
                found.push(Issue::new(name, "unknown-parameter", expected));
            } else if !seen.insert(name) {
                let detail = "found more than once, expected once";
                found.push(Issue::new(name, "repeated", detail));
            }
        }
        refuse(found, "The query")
    }
}

impl Address {
    fn new(path: &str, operations: &Value) -> Self {
        let query = |operation: &Value| {
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let query = parameters.filter(|p| p["in"] == "query");
            query
                .filter_map(|p| p["name"].as_str().map(str::to_owned))
                .collect()
        };
        let operations = operations.as_object().into_iter().flatten();
        Self {
            segments: path.split('/').map(str::to_owned).collect(),
            methods: operations
                .map(|(m, o)| (m.to_uppercase(), query(o)))
                .collect(),
        }
    }

    fn is(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').collect();
        path.len() == self.segments.len()
            && path
                .iter()
                .zip(&self.segments)
                .all(|(p, s)| s.starts_with('{') || p == s)
    }
}
