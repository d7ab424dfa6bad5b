//! `cargo xtask intake`: reports beside the checkout as office documents, web pages and GB18030 texts must give the same findings as the plain text.

use std::path::{Path, PathBuf};

use crate::command::{command, find, output, run};
use crate::files::{create_folder, files_below, text, write};
use crate::paths::{root, shared};

/// How many reports are compared, spread over all of them.
const REPORTS: usize = 10;

/// Compares the findings in each copy of a report with those in its text.
pub(crate) fn compare_copies() -> Result<(), String> {
    let Some(reports) = reports()? else {
        println!("no reports beside the checkout: nothing to compare");
        return Ok(());
    };
    run(command("cargo", &["build", "--quiet", "--release", "--example", "intake"]))?;
    let folder = root().join("target/intake");
    create_folder(&folder)?;
    let mut differ = 0;
    for report in &reports {
        for file in copies(report, &folder)? {
            let mut compare =
                command(&root().join("target/release/examples/intake").to_string_lossy(), &[]);
            compare.arg("--like").arg(report).arg(&file);
            let same = run(compare).is_ok();
            println!("{} {}", if same { "same  " } else { "DIFFER" }, file.display());
            differ += usize::from(!same);
        }
    }
    if differ > 0 {
        Err(format!("expected the same in every copy, found {differ} that differ"))
    } else {
        Ok(())
    }
}

/// The reports to compare; `None` where there are none beside the checkout.
fn reports() -> Result<Option<Vec<PathBuf>>, String> {
    let folder = shared().join("reports");
    if !folder.is_dir() {
        return Ok(None);
    }
    let blind = text(&shared().join("gold/blind.txt")).unwrap_or_default();
    let open = |path: &PathBuf| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        path.extension().is_some_and(|ending| ending == "txt") && !blind.contains(&*stem)
    };
    let all: Vec<PathBuf> = files_below(&folder)?.into_iter().filter(open).collect();
    let step = (all.len() / REPORTS).max(1);
    Ok(Some(all.into_iter().step_by(step).take(REPORTS).collect()))
}

/// A report as a web page, as a text in GB18030 and, where LibreOffice is installed, as a document.
fn copies(report: &Path, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let stem = report.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let words = text(report)?;
    let page = folder.join(format!("{stem}.html"));
    write(&page, &as_page(&words))?;
    let mut all = vec![page.clone()];
    if find(&["iconv"]).is_some() {
        let copy = folder.join(format!("{stem}.gb18030.txt"));
        let mut iconv = command("iconv", &["-f", "UTF-8", "-t", "GB18030", "-o"]);
        iconv.arg(&copy).arg(report);
        run(iconv)?;
        all.push(copy);
    }
    if find(&["soffice"]).is_some() {
        let mut office = command(
            "soffice",
            &[
                "--headless", "--convert-to", "docx:MS Word 2007 XML",
                "--infilter=HTML (StarWriter)",
            ],
        );
        // LibreOffice would show the hidden parts, so it gets the paragraphs alone.
        let plain = folder.join("plain").join(format!("{stem}.html"));
        create_folder(&folder.join("plain"))?;
        write(&plain, &paragraphs(&words))?;
        office.arg("--outdir").arg(folder).arg(&plain);
        output(office)?;
        all.push(folder.join(format!("{stem}.docx")));
    }
    Ok(all)
}

/// Each line as a paragraph of HTML.
fn paragraphs(words: &str) -> String {
    let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
    let lines = escaped.lines().filter(|line| !line.trim().is_empty());
    let paragraphs: String = lines.flat_map(|line| ["<p>", line, "</p>\n"]).collect();
    format!("<meta charset=\"utf-8\">\n{paragraphs}")
}

/// The paragraphs inside the page of a portal, with navigation and hidden parts that must not be read.
fn as_page(words: &str) -> String {
    format!(
        "<!doctype html><html><head><title>示例</title><style>.menu{{display:none}}</style></head><body>\
         <nav><a href=\"/\">首页</a><a href=\"/news\">要闻</a></nav><div class=\"menu\">第9期，增长99%。</div>\
         <div id=\"zoom\">{}</div><script>var x = '增长98%';</script><footer>版权所有</footer></body></html>",
        paragraphs(words)
    )
}
