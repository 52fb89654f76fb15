//! The text of an HTML page, as a reader sees it.

/// One line for each block, cells separated by ` | `, without tags, styles and scripts.
pub fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text += before;
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        match name {
            "style" | "script" => {
                let end = format!("</{name}>");
                rest = rest.split_once(&end).unwrap().1;
            }
            "td" | "th" => text += " | ",
            "svg" => text += "[picture] ",
            "a" | "b" | "code" | "em" | "i" | "span" | "strong" | "sup" | "" if !tag.is_empty() => {
                // A closing tag has an empty name: those of blocks end a line.
                let inline = ["/a", "/b", "/code", "/em", "/i", "/span", "/strong", "/sup"];
                if name.is_empty() && !inline.contains(&tag) && !["/td", "/th"].contains(&tag) {
                    text.push('\n');
                }
            }
            _ => text.push('\n'),
        }
    }
    text += rest;
    let text = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (entity, c)| text.replace(entity, c));
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
