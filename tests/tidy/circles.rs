//! No import circles: files of a crate form a directed acyclic graph.
//!
//! Edges come from `use crate::…`, `use super::…` and `use self::…`, and from such paths within
//! code. Tests do not count, nor does an edge to a module that contains the file: a module's parts
//! use what it defines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The path of a module; the crate's root is empty.
type Module = Vec<String>;

/// The modules that each module needs.
type Graph = BTreeMap<Module, BTreeSet<Module>>;

fn module(file: &str) -> Module {
    let mut parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    parts.pop_if(|last| ["mod", "lib", "main"].contains(last));
    parts.into_iter().map(str::to_owned).collect()
}

/// The code without comments and without items under `#[cfg(test)]`.
fn code(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let start = line.trim_start();
        if start.starts_with("#[cfg(test)]") {
            let end = format!("{}}}", &line[..line.len() - start.len()]);
            let mut item = lines
                .by_ref()
                .skip_while(|l| l.trim_start().starts_with("#["));
            if !item.next().is_none_or(|first| first.ends_with(';')) {
                item.find(|l| *l == end);
            }
        } else if !start.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The paths of a `use` item, with its braces expanded.
fn expand(item: &str) -> Vec<String> {
    let Some((lead, rest)) = item.split_once('{') else {
        return vec![item.to_owned()];
    };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => (),
        }
    }
    parts.push(&inner[start..]);
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts
        .flat_map(|part| expand(&format!("{lead}{part}")))
        .collect()
}

/// Every path of the code that starts at the crate, the parent or the module itself.
fn paths(code: &str) -> Vec<String> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(root) {
            let before = &code[..at];
            if before.ends_with(|c: char| is_name(c) || c == ':') {
                continue;
            }
            if before.ends_with("use ") {
                let item = code[at..].split(';').next().unwrap_or_default();
                let item: String = item.split_whitespace().collect();
                found.extend(expand(&item));
            } else {
                let path = code[at..].split(|c: char| !is_name(c) && c != ':').next();
                found.push(path.unwrap_or_default().to_owned());
            }
        }
    }
    found
}

/// The module of the crate in which a path of module `from` ends.
fn resolve(from: &Module, path: &str, known: &Graph) -> Option<Module> {
    let mut place = from.clone();
    for part in path.split("::") {
        match part {
            "crate" => place.clear(),
            "self" => (),
            "super" => {
                place.pop()?;
            }
            name => place.push(name.to_owned()),
        }
    }
    while !known.contains_key(&place) {
        place.pop()?;
    }
    Some(place)
}

fn graph(files: &[(String, String)]) -> Graph {
    let is_test = |file: &str| file.ends_with("tests.rs");
    let files: Vec<_> = files.iter().filter(|(file, _)| !is_test(file)).collect();
    let known: Graph = files
        .iter()
        .map(|(file, _)| (module(file), BTreeSet::new()))
        .collect();
    let mut graph = known.clone();
    for (file, text) in files {
        let from = module(file);
        for path in paths(&code(text)) {
            if let Some(to) = resolve(&from, &path, &known)
                && !from.starts_with(&to)
            {
                graph.entry(from.clone()).or_default().insert(to);
            }
        }
    }
    graph
}

/// The modules of a circle in order, if there is one.
fn circle(graph: &Graph) -> Option<Vec<String>> {
    fn walk<'a>(
        at: &'a Module,
        graph: &'a Graph,
        way: &mut Vec<&'a Module>,
        done: &mut BTreeSet<&'a Module>,
    ) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|m| *m == at) {
            let names = way[start..].iter().chain([&at]);
            return Some(names.map(|m| m.join("::")).collect());
        }
        if done.contains(at) {
            return None;
        }
        way.push(at);
        let found = graph[at].iter().find_map(|to| walk(to, graph, way, done));
        way.pop();
        done.insert(at);
        found
    }
    let mut done = BTreeSet::new();
    let mut starts = graph.keys();
    starts.find_map(|start| walk(start, graph, &mut Vec::new(), &mut done))
}

/// The files of a folder with their paths below it, without those below `except`.
fn files(folder: &str, except: Option<&str>) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let all = super::sources(folder)
        .into_iter()
        .filter_map(|(path, text)| {
            let file = path.strip_prefix(&root).ok()?.to_str()?.to_owned();
            Some((file, text))
        });
    all.filter(|(file, _)| except.is_none_or(|e| !file.starts_with(e)))
        .collect()
}

#[test]
fn no_file_imports_itself_through_others() {
    for files in [files("src/core", None), files("src", Some("core/"))] {
        let graph = graph(&files);
        assert!(graph.values().map(BTreeSet::len).sum::<usize>() > files.len());
        if let Some(circle) = circle(&graph) {
            panic!("an import circle: {}", circle.join(" -> "));
        }
    }
}

fn example(files: &[(&str, &str)]) -> Option<Vec<String>> {
    let own = files
        .iter()
        .map(|(f, t)| ((*f).to_owned(), (*t).to_owned()));
    circle(&graph(&own.collect::<Vec<_>>()))
}

#[test]
fn an_import_circle_is_found_in_any_form() {
    let to_b = "use super::{\n    Item,\n    b::{C, d},\n};\n";
    let back = "fn f() -> crate::rank::a::A {\n    todo!()\n}\n";
    let root = ("rank/mod.rs", "mod a;\nmod b;\n");
    let found = example(&[root, ("rank/a.rs", to_b), ("rank/b.rs", back)]);
    assert_eq!(
        found,
        Some(["rank::a", "rank::b", "rank::a"].map(str::to_owned).into())
    );
    let far = [
        ("x.rs", "use crate::y::Y;"),
        ("y.rs", "use super::z;"),
        ("z.rs", "use crate::x;"),
    ];
    assert_eq!(example(&far).map(|names| names.len()), Some(4));
}

#[test]
fn tests_comments_and_parents_make_no_import_circle() {
    let tested = "use super::b::B;\n#[cfg(test)]\nmod tests {\n    use super::*;\n}\n";
    let back =
        "// crate::a::A\n/// See [`super::a`].\n#[cfg(test)]\nuse crate::a::A;\nuse super::Item;\n";
    let in_test = "#[cfg(test)]\n#[path = \"t.rs\"]\nmod tests {\n    use crate::b::B;\n}\n";
    let root = ("lib.rs", "use a::A;\n");
    assert_eq!(
        example(&[root, ("a.rs", tested), ("b.rs", back), ("c.rs", in_test)]),
        None
    );
}
