//! The house rules that a compiler does not hold: rooms, sizes, names, words, styles.
//!
//! It reads text, not syntax; a rule that cannot be read off a line does not belong here.

#![expect(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "the files of the checkout have lower case endings"
)]

mod architecture;
mod circles;
mod documents;
mod imports;
mod literals;
mod locks;
mod rooms;
mod source;
mod styles;
mod words;

use std::fs;
use std::path::Path;

/// One file of the checkout: its path from the root with `/`, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn complaint(&self, line: usize, says: &str) -> String {
        format!("{}:{line}: {says}", self.path)
    }
}

/// Everything that is wrong with these files, as `path:line: what was expected, what was found`.
fn complaints(files: &[File]) -> Vec<String> {
    let mut all = Vec::new();
    for file in files {
        all.extend(words::unfinished(file));
        if file.path.ends_with(".rs") {
            all.extend(source::complaints(file));
        }
        if file.path.starts_with("src/") && file.path.ends_with(".rs") {
            all.extend(rooms::complaints(file));
            all.extend(words::complaints(file));
        }
        if file.path.ends_with(".css") {
            all.extend(styles::complaints(file));
        }
        if file.path.ends_with(".js") || file.path.ends_with(".html") {
            all.extend(words::markup(file));
        }
    }
    all.extend(styles::orphans(files));
    all.extend(architecture::unnamed_rooms(files));
    all.extend(circles::complaints(files));
    all.extend(rooms::ui_complaints(files));
    all.extend(literals::complaints(files));
    all
}

/// The files that the rules speak of.
fn checkout() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "style", "static", "examples", "corpus", "bench", "fuzz", "xtask/src"] {
        collect(root, folder, &mut files);
    }
    for path in ["index.html", "ARCHITECTURE.md"] {
        collect_file(root, path, &mut files);
    }
    files
}

fn collect(root: &Path, folder: &str, files: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            collect(root, &path, files);
        } else if [".rs", ".css", ".js", ".html"].iter().any(|ending| name.ends_with(ending)) {
            collect_file(root, &path, files);
        }
    }
}

fn collect_file(root: &Path, path: &str, files: &mut Vec<File>) {
    if let Ok(text) = fs::read_to_string(root.join(path)) {
        files.push(File { path: path.to_owned(), text });
    }
}

#[test]
fn the_house_is_tidy() {
    let files = checkout();
    assert!(files.iter().any(|file| file.path == "src/lib.rs"), "expected to find src/lib.rs");
    let complaints = complaints(&files);
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
    let literals: usize = literals::counts(&files).values().sum();
    println!("{literals} Chinese literals stand in rules");
}

#[test]
fn every_room_of_the_table_is_there() {
    let files = checkout();
    for (room, _) in rooms::ROOMS {
        let is_there = files.iter().any(|file| rooms::room_of(&file.path) == Some(room));
        assert!(is_there, "expected a folder or a file src/{room}, found none");
    }
}

#[test]
fn locks_apart_know_every_dependency() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| {
        let found = fs::read_to_string(root.join(path));
        found.unwrap_or_else(|error| panic!("expected {path}, found: {error}"))
    };
    // What is optional is in a lock only where it is asked for.
    let manifest = read("Cargo.toml");
    let needed =
        manifest.split("\n[dependencies]\n").nth(1).and_then(|rest| rest.split("\n[").next());
    let needed: Vec<&str> = needed
        .into_iter()
        .flat_map(str::lines)
        .filter(|line| !line.contains("optional = true"))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with(['#', ' ']))
        .collect();
    assert!(needed.contains(&"serde"), "expected serde among {needed:?}");
    for path in ["Cargo.lock", "bench/Cargo.lock", "fuzz/Cargo.lock"] {
        let lock = read(path);
        let known = locks::dependencies(&lock);
        let missing: Vec<_> = needed.iter().filter(|name| !known.contains(name)).collect();
        assert!(missing.is_empty(), "expected {missing:?} in {path}: run `cargo metadata` there");
    }
}

/// The complaints about planted files.
fn about_all(planted: &[(&str, &str)]) -> Vec<String> {
    let files: Vec<File> = planted
        .iter()
        .map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() })
        .collect();
    complaints(&files)
}

/// The complaints about one planted file.
fn about(path: &str, text: &str) -> Vec<String> {
    complaints(&[File { path: path.to_owned(), text: text.to_owned() }])
}

/// The complaints about one planted file in a house with one tidy room.
fn beside_a_room(path: &str, text: &str) -> Vec<String> {
    let room = File { path: "src/ui/mod.rs".to_owned(), text: "//! U.".to_owned() };
    complaints(&[room, File { path: path.to_owned(), text: text.to_owned() }])
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn planted_faults_are_found_at_their_line() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "src/text/mod.rs",
            "fn f() {}",
            "src/text/mod.rs:1: expected a first line that starts with `//!`",
        ),
        (
            "src/text/mod.rs",
            "//! T.\nuse crate::quantity::Quantity;",
            "src/text/mod.rs:2: text must not name quantity",
        ),
        (
            "src/text/mod.rs",
            "//! T.\nuse crate::{\n    text::Span,\n    goal::{self, Goal},\n};",
            "src/text/mod.rs:2: text must not name goal",
        ),
        (
            "src/text/mod.rs",
            "//! T.\nuse super::quantity::Quantity;",
            "src/text/mod.rs:2: expected a path from `crate::`, found `super::` that leaves the room",
        ),
        (
            "src/text/span.rs",
            "//! T.\nuse super::super::goal::Goal;",
            "src/text/span.rs:2: expected a path from `crate::`, found `super::super::`",
        ),
        ("src/cellar/mod.rs", "//! C.", "src/cellar/mod.rs:1: cellar is no room of the house"),
        (
            "src/goal/mod.rs",
            "//! G.\nlet x: f64 = 0.1;",
            "src/goal/mod.rs:2: the core must not name `f64`",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\nlet x: std::collections::HashMap<u8, u8>;",
            "src/goal/mod.rs:2: the core must not name `HashMap`",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\nstd::fs::read(p);",
            "src/goal/mod.rs:2: the core must not name `std::fs`",
        ),
        (
            "src/analyze.rs",
            "//! A.\n#[derive(serde::Serialize)]",
            "src/analyze.rs:2: the core must not name `serde`",
        ),
        (
            "src/wire/mod.rs",
            "//! W.\nuse web_sys::Window;",
            "src/wire/mod.rs:2: only js and ui may name `web_sys`",
        ),
        (
            "src/ui/app.rs",
            "//! C.\nlet x = y.unwrap();",
            "src/ui/app.rs:2: expected `let … else` or `expect` with a reason, found `.unwrap()`",
        ),
        (
            "src/ui/app.rs",
            "//! C.\nunsafe { f() }",
            "src/ui/app.rs:2: the project must not name `unsafe`",
        ),
        (
            "src/ui/app.rs",
            "//! C.\nHtml::from_html_unchecked(x)",
            "src/ui/app.rs:2: markup must not be made from text, found `from_html_unchecked`",
        ),
        (
            "src/ui/app.rs",
            "//! C.\n<p style={x}>",
            "src/ui/app.rs:2: the policy blocks `style=`: use a class",
        ),
        (
            "src/ui/app.rs",
            "//! C.\n<p style=\"x\">",
            "src/ui/app.rs:2: the policy blocks `style=`: use a class",
        ),
        (
            "src/ui/app.rs",
            "//! C.\nprintln!(\"x\");",
            "src/ui/app.rs:2: the library must not print, found `println!`",
        ),
        (
            "src/ui/app.rs",
            "//! C.\nstruct CardItem;",
            "src/ui/app.rs:2: `CardItem` says nothing: `Item` is not a word of the house",
        ),
        (
            "src/ui/views/common/helper.rs",
            "//! H.",
            "src/ui/views/common/helper.rs:1: `helper` is not a word of the house",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\n[\n\"一\", \"二\",\n\"三\", \"四\"]",
            "src/goal/mod.rs:2: expected a list of src/lexicon, found 4 words in a rule",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\n#[allow(dead_code)]",
            "src/goal/mod.rs:2: expected `#[expect(lint, reason = \"…\")]`, found `#[allow`",
        ),
        (
            "style/page.css",
            ".card { color: #fff; }",
            "style/page.css:1: raw colours stand in tokens.css alone, found `#fff`",
        ),
        (
            "style/page.css",
            "\n.a { color: rgb(1 2 3); }",
            "style/page.css:2: raw colours stand in tokens.css alone, found `rgb(`",
        ),
        (
            "style/page.css",
            ".a { background: white; }",
            "style/page.css:1: raw colours stand in tokens.css alone, found `white`",
        ),
        (
            "style/page.css",
            ".a { font-size: 1.2rem; }",
            "style/page.css:1: expected px, found `rem`: hosts shrink rem through a shadow root",
        ),
        (
            "style/page.css",
            ".a { color: inherit !important; }",
            "style/page.css:1: expected a better selector, found `!important`",
        ),
        (
            "style/attic.css",
            ".attic {}",
            "style/attic.css:1: expected a component src/ui/**/attic.rs, found none",
        ),
        (
            "style/cards/attic.css",
            ".attic {}",
            "style/cards/attic.css:1: expected a component src/ui/views/cards/attic.rs, found none",
        ),
        (
            "static/boot.js",
            "x.innerHTML = y;",
            "static/boot.js:1: markup must not be made from text, found `innerHTML`",
        ),
        (
            "index.html",
            "<p style=\"color: red\">",
            "index.html:1: the policy blocks `style=`: use a class",
        ),
        (
            "ARCHITECTURE.md",
            "Nothing.",
            "ARCHITECTURE.md:1: expected the room `ui/` to be named, found it nowhere",
        ),
    ];
    for (path, text, expected) in cases {
        let found = beside_a_room(path, text);
        assert_eq!(found, [*expected], "{path}\n{text}");
    }
}

#[test]
fn unfinished_work_and_long_files_are_found() {
    let mark = concat!("TO", "DO");
    let found = about("src/ui/app.rs", &format!("//! C.\n// {mark}: later\n"));
    assert_eq!(found, [format!("src/ui/app.rs:2: expected finished work, found `{mark}`")]);
    let long = |lines: usize| format!("//! L.\n{}", "fn f() {}\n".repeat(lines - 1));
    assert_eq!(about("src/ui/app.rs", &long(250)), [""; 0]);
    assert_eq!(
        about("src/ui/app.rs", &long(251)),
        ["src/ui/app.rs:251: expected at most 250 lines without tests, found 251"]
    );
    assert_eq!(about("src/goal/mod.rs", &long(400)), [""; 0]);
    assert_eq!(
        about("src/goal/mod.rs", &long(401)),
        ["src/goal/mod.rs:401: expected at most 400 lines without tests, found 401"]
    );
}

#[test]
fn what_is_allowed_is_not_complained_of() {
    let cases: &[(&str, &str)] = &[
        (
            "src/goal/mod.rs",
            "//! G.\nuse crate::text::Span;\nuse crate::{quantity::Quantity, lexicon};\n",
        ),
        ("src/goal/mod.rs", "//! G.\n// unsafe, f64 and HashMap in a comment; crate::ui too.\n"),
        (
            "src/goal/mod.rs",
            "//! G.\nlet x = \"unsafe f64 // HashMap .unwrap() crate::ui\";\nlet y = '\"';\nlet z = 1;\n",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\n#[cfg(test)]\nmod tests {\n    use super::*;\n    fn f() { let x: f64 = y.unwrap(); }\n}\n",
        ),
        (
            "src/goal/mod.rs",
            "//! G.\n/// ```\n/// use goalcards::ui;\n/// x.unwrap();\n/// ```\nfn f() {}\n",
        ),
        ("src/goal/mod.rs", "//! G.\nimpl Iterator for Goals { type Item = Goal; }\n"),
        ("src/wire/types.rs", "//! W.\nuse serde::Serialize;\nlet x: f64;\n"),
        ("src/lexicon/words.rs", "//! W.\ninclude!(concat!(env!(\"OUT_DIR\"), \"/words.rs\"));\n"),
        ("build.rs", "//! B.\nfn main() { std::fs::read(\"x\").unwrap(); println!(\"x\"); }\n"),
        ("style/tokens.css", ":root { --gc-color--ink: #1b1f23; }"),
        (
            "style/page.css",
            "/* #fff, rgb(1) */ .a { color: var(--gc-color--ink); border: 0 solid transparent; white-space: pre; }",
        ),
        ("src/ui/app.rs", "//! C.\nlet style = 1;\nlet lifetime: &'static str = f::<'a>('x');\n"),
    ];
    for (path, text) in cases {
        assert_eq!(about(path, text), [""; 0], "{path}\n{text}");
    }
}

#[test]
fn a_circle_of_imports_is_found_with_the_lines_that_close_it() {
    let circle = about_all(&[
        ("src/wire/mod.rs", "//! W.\nmod codes;\nmod digits;\nmod names;\n"),
        ("src/wire/codes.rs", "//! C.\nuse super::digits::written;\n"),
        (
            "src/wire/digits.rs",
            "//! D.\npub(super) fn written() {\n    crate::wire::names::of();\n}\n",
        ),
        ("src/wire/names.rs", "//! N.\nuse super::{\n    digits,\n    codes::{self, Code},\n};\n"),
    ]);
    assert_eq!(
        circle,
        ["src/wire/codes.rs:1: expected no circle of imports, found \
          src/wire/codes.rs:2 → src/wire/digits.rs, src/wire/digits.rs:3 → src/wire/names.rs, \
          src/wire/names.rs:3 → src/wire/digits.rs, src/wire/names.rs:4 → src/wire/codes.rs"]
    );
}

#[test]
fn a_circle_through_the_front_door_is_found_and_a_re_export_is_none() {
    let door =
        "//! W.\nmod codes;\npub use codes::Code;\npub struct Kind;\nfn f() { codes::g(); }\n";
    let found = about_all(&[
        ("src/wire/mod.rs", door),
        ("src/wire/codes.rs", "//! C.\nuse super::Kind;\npub struct Code;\n"),
    ]);
    assert_eq!(
        found,
        ["src/wire/codes.rs:1: expected no circle of imports, found \
          src/wire/codes.rs:2 → src/wire/mod.rs, src/wire/mod.rs:5 → src/wire/codes.rs"]
    );
    let handed_on =
        "//! W.\nmod codes;\nmod names;\npub use codes::{Code, Sort as Kind};\npub use names::*;\n";
    let found = about_all(&[
        ("src/wire/mod.rs", handed_on),
        (
            "src/wire/codes.rs",
            "//! C.\npub struct Code;\npub enum Sort {}\n#[cfg(test)]\nmod tests {\n    use super::super::name;\n}\n",
        ),
        ("src/wire/names.rs", "//! N.\nuse super::{Code, Kind};\npub fn name() {}\n"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn an_import_against_the_order_of_the_page_is_found() {
    let found = about_all(&[
        ("src/ui/mod.rs", "//! U.\nmod model;\nmod views;\npub use model::State;\n"),
        ("src/ui/model/mod.rs", "//! M.\nmod state;\npub use state::State;\n"),
        (
            "src/ui/model/state.rs",
            "//! S.\nuse super::super::views::cards::Card;\npub struct State;\n",
        ),
        ("src/ui/views/mod.rs", "//! V.\npub mod cards;\npub mod common;\n"),
        ("src/ui/views/cards/mod.rs", "//! C.\npub struct Card;\n"),
        ("src/ui/effects.rs", "//! E.\nuse super::State;\n"),
        ("src/ui/format.rs", "//! F.\nuse super::State;\n"),
        ("src/ui/views/common/mod.rs", "//! C.\nuse crate::ui::{\n    views::cards::Card,\n};\n"),
        ("src/ui/attic/mod.rs", "//! A.\n"),
    ]);
    assert_eq!(
        found,
        [
            "src/ui/model/state.rs:2: expected a path from `crate::`, found `super::super::`",
            "src/ui/attic/mod.rs:1: attic is no room of the page",
            "src/ui/format.rs:2: format of the page must not name model",
            "src/ui/model/state.rs:2: model of the page must not name views/cards",
            "src/ui/views/common/mod.rs:3: views/common of the page must not name views/cards",
        ]
    );
}

#[test]
fn documents_name_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = documents::Tree::read(root);
    let mut found = Vec::new();
    for path in documents::DOCUMENTS {
        let text = fs::read_to_string(root.join(path));
        let text = text.unwrap_or_else(|error| panic!("expected {path}, found: {error}"));
        found.extend(documents::complaints(&File { path: (*path).to_owned(), text }, &tree));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn what_a_document_names_and_is_not_there_is_found() {
    let paths =
        ["pkg", "docs", "docs/api.md", "src/text", "src/text/span.rs", "static/demo/portal.html"];
    let tree = documents::Tree {
        paths: paths.map(str::to_owned).to_vec(),
        code: "pub fn range_with_dash() {} mod text { struct Span; } \"page.html\"".to_owned(),
    };
    let about = |text: &str| {
        let file = File { path: "docs/guide.md".to_owned(), text: text.to_owned() };
        documents::complaints(&file, &tree)
    };
    let right = "`text/`, `text/span.rs`, `/demo/portal.html`, `dist/page.html`, `pkg/`, `text::Span`, \
        `range_with_dash`, `元/月`, `.docx`, `cargo test`, [api](api.md), [web](https://example.cn)\n\
        ```\n`gone.rs`\n```\n";
    assert_eq!(about(right), [""; 0]);
    for (wrong, expected) in [
        ("`compare.rs`", "expected a path of the tree, found no `compare.rs`"),
        ("`src/an.rs`", "expected a path of the tree, found no `src/an.rs`"),
        ("`intake/`", "expected a path of the tree, found no `intake/`"),
        ("`dist/gone.html`", "expected a path of the tree, found no `dist/gone.html`"),
        ("`range_with_dot`", "expected a name of the code, found no `range_with_dot`"),
        ("`text::Spa`", "expected a name of the code, found no `text::Spa`"),
        ("[api](docs/api.md)", "expected a file, found no docs/api.md"),
    ] {
        assert_eq!(about(&format!("First.\n{wrong}")), [format!("docs/guide.md:2: {expected}")]);
    }
}

#[test]
fn a_style_in_a_folder_belongs_to_the_component_in_the_same_folder() {
    let house = |style: &str| {
        about_all(&[
            ("src/ui/views/cards/mod.rs", "//! C."),
            ("src/ui/views/cards/goal_card.rs", "//! C."),
            ("src/ui/views/text/marks/mod.rs", "//! M."),
            (style, ".gc-card { color: inherit; }"),
        ])
    };
    for style in ["style/cards/goal-card.css", "style/text/marks.css", "style/goal-card.css"] {
        assert_eq!(house(style), [""; 0], "{style}");
    }
    let says = "expected a component src/ui/views/text/goal_card.rs, found none";
    assert_eq!(house("style/text/goal-card.css"), [format!("style/text/goal-card.css:1: {says}")]);
}

#[test]
fn chinese_literals_of_rules_are_counted_without_tests_and_comments() {
    let planted = |path: &str, text: &str| {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        literals::counts(&[file]).values().sum::<usize>()
    };
    let rule = "//! G. 目标\nfn f<'a>(x: &'a str) -> bool {\n    // 增长\n    x == \"增长\" || matches!(c, '万' | '\\'' | '亿' | 'a')\n\
        || x == \"a\\\"年\" }\n#[cfg(test)]\nmod tests {\n    const A: &str = \"目标\";\n}\n";
    assert_eq!(planted("src/goal/mod.rs", rule), 4);
    assert_eq!(planted("src/lexicon/units.rs", rule), 0);
    assert_eq!(planted("src/ui/app.rs", rule), 0);
}
