//! Reports beside the checkout as documents of an office program, pages and GB18030 texts: the same must be found in them as in the text.

use std::fs;
use std::path::{Path, PathBuf};

use crate::assemble::{text, write};
use crate::command::{command, find, output, root, run};

/// So many reports are taken, spread over all of them.
const REPORTS: usize = 10;

/// Makes the files and compares; an error when anything is found otherwise.
pub(crate) fn hold() -> Result<(), String> {
    let Some(reports) = reports()? else {
        println!("no reports beside the checkout: nothing to compare");
        return Ok(());
    };
    run(command("cargo", &["build", "--quiet", "--release", "--example", "intake"]))?;
    let folder = root().join("target/intake");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
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

/// Ten reports; none where they are not there.
fn reports() -> Result<Option<Vec<PathBuf>>, String> {
    let folder = root().join("../shared/reports");
    if !folder.is_dir() {
        return Ok(None);
    }
    let blind = text(&root().join("../shared/gold/blind.txt")).unwrap_or_default();
    let open = |path: &PathBuf| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        path.extension().is_some_and(|ending| ending == "txt") && !blind.contains(&*stem)
    };
    let all: Vec<PathBuf> = crate::build::files_below(&folder)?.into_iter().filter(open).collect();
    let step = (all.len() / REPORTS).max(1);
    Ok(Some(all.into_iter().step_by(step).take(REPORTS).collect()))
}

/// A report as a page, as a text in GB18030 and, where there is an office program, as a document.
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
        // LibreOffice shows what the styles of a page hide.
        let plain = folder.join("plain").join(format!("{stem}.html"));
        fs::create_dir_all(folder.join("plain")).map_err(|error| error.to_string())?;
        write(&plain, &paragraphs(&words))?;
        office.arg("--outdir").arg(folder).arg(&plain);
        output(office)?;
        all.push(folder.join(format!("{stem}.docx")));
    }
    Ok(all)
}

/// A paragraph a line.
fn paragraphs(words: &str) -> String {
    let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
    let lines = escaped.lines().filter(|line| !line.trim().is_empty());
    let paragraphs: String = lines.flat_map(|line| ["<p>", line, "</p>\n"]).collect();
    format!("<meta charset=\"utf-8\">\n{paragraphs}")
}

/// The same in the dress of a portal, with what nobody sees.
fn as_page(words: &str) -> String {
    format!(
        "<!doctype html><html><head><title>示例</title><style>.menu{{display:none}}</style></head><body>\
         <nav><a href=\"/\">首页</a><a href=\"/news\">要闻</a></nav><div class=\"menu\">第9期，增长99%。</div>\
         <div id=\"zoom\">{}</div><script>var x = '增长98%';</script><footer>版权所有</footer></body></html>",
        paragraphs(words)
    )
}
