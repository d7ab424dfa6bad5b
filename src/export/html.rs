//! The shown cards as one HTML file to send on or to keep: no scripts, no requests, its own small style, all text escaped.

use super::{
    context::{self, ExportContext},
    escape,
    input::ExportInput,
};
use crate::{
    labels::{self, Lang},
    wire::Goal,
};

/// The policy forbids everything but the style below.
const HEAD: &str = "<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
<meta name=\"viewport\" content=\"width=device-width\">\n";

/// Dark on light in every place, since a snapshot is also printed and pasted.
const STYLE: &str = "<style>
body{max-width:48em;margin:2em auto;padding:0 1em;font:16px/1.7 \"Noto Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",sans-serif;color:#1b1f23;background:#fff}
h1{font-size:24px;line-height:1.4;margin:0}
h2{font-size:18px;margin:2em 0 .5em;padding-bottom:.2em;border-bottom:1px solid #8a9099}
h3{font-size:16px;margin:0}
article{margin:.75em 0;padding:.75em 1em;border:1px solid #c3c8ce;break-inside:avoid}
.figure{font-size:24px;line-height:1.4;margin:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1em;margin:.5em 0}
dt{color:#545b64}
dd{margin:0}
blockquote{margin:0;padding-left:.75em;border-left:3px solid #8a9099}
.source{color:#545b64}
</style>\n";

/// Where the snapshot comes from, as the caller says it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What it is and by what it was made, such as `由 Goalcards 从粘贴的文字整理，以报告正文为准`.
    pub line: &'a str,
    /// The day, as it is to be written; no clock is read here.
    pub date: &'a str,
}

/// The shown goals as a page of its own, grouped by section.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "2030年示例市政府工作报告\n二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// let page = export::html(&input, &export::Source { line: "以报告正文为准", date: "2030年2月1日" });
/// assert!(page.contains("<h1>《示例市2030年政府工作报告》</h1>"));
/// assert!(page.contains("<blockquote>城镇新增就业5.2万人以上</blockquote>"));
/// ```
#[must_use]
pub fn html(input: &ExportInput<'_>, source: &Source<'_>) -> String {
    let context = ExportContext::of(input);
    let goals = context.goals();
    let mut out = begin(&context.report_name(), input.lang);
    out.push_str("<p class=\"source\">");
    escape::html(&mut out, source.line);
    out.push_str("<br>");
    escape::html(&mut out, source.date);
    out.push_str("<br>");
    out.push_str(context.kind());
    out.push_str(&goals.len().to_string());
    let mut corrections = String::new();
    context.report_corrections(&mut corrections);
    if !corrections.is_empty() {
        out.push_str(input.lang.pick("<br>已更正：", "<br>Corrected: "));
        escape::html(&mut out, &corrections);
    }
    out.push_str("</p>\n");
    for (section, goals) in context.sections() {
        let mut path = String::new();
        context.path(&mut path, section);
        out.push_str("<section>\n");
        element(&mut out, "h2", if path.is_empty() { "—" } else { &path });
        for goal in goals {
            article(&mut out, &context, goal);
        }
        out.push_str("</section>\n");
    }
    out.push_str("</html>\n");
    out
}

/// The beginning of a page, with its title as the first heading.
pub(super) fn begin(title: &str, lang: Lang) -> String {
    let mut out = String::from("<!doctype html>\n");
    out.push_str(lang.pick("<html lang=\"zh-CN\">\n", "<html lang=\"en\">\n"));
    out.push_str(HEAD);
    element(&mut out, "title", title);
    out.push_str(STYLE);
    element(&mut out, "h1", title);
    out
}

fn article(out: &mut String, context: &ExportContext<'_>, goal: &Goal) {
    let lang = context.lang();
    out.push_str("<article>\n");
    element(out, "h3", &goal.title);
    let mut fact = String::new();
    context.value(&mut fact, goal);
    if !fact.is_empty() {
        out.push_str("<p class=\"figure\">");
        escape::html(out, &fact);
        out.push_str("</p>\n");
    }
    out.push_str("<dl>\n");
    fact.clear();
    fact.push_str(labels::class(goal.class, lang));
    if goal.headline {
        fact.push_str(lang.pick("，主要预期目标", ", headline target"));
    }
    entry(out, lang.pick("分类", "Class"), &fact);
    fact.clear();
    fact.push_str(labels::commitment(goal.commitment, lang));
    let mut words = String::new();
    context::commitment_words(&mut words, goal);
    if !words.is_empty() {
        fact.push_str(lang.pick("（", " ("));
        fact.push_str(&words);
        fact.push_str(lang.pick("）", ")"));
    }
    entry(out, lang.pick("承诺力度", "Commitment"), &fact);
    fact.clear();
    context.due(&mut fact, goal);
    entry(out, lang.pick("完成时限", "Deadline"), &fact);
    fact.clear();
    context.results(&mut fact, goal);
    entry(out, lang.pick("上年完成（报告自述）", "Last year (as reported)"), &fact);
    fact.clear();
    context.corrections(&mut fact, goal);
    entry(out, lang.pick("已更正", "Corrected"), &fact);
    out.push_str("</dl>\n");
    fact.clear();
    context.quote(&mut fact, goal);
    element(out, "blockquote", &fact);
    out.push_str("</article>\n");
}

/// An element with text in it.
pub(super) fn element(out: &mut String, name: &str, words: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    escape::html(out, words);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

/// An entry of a list of facts; none without words.
pub(super) fn entry(out: &mut String, name: &str, words: &str) {
    if words.is_empty() {
        return;
    }
    out.push_str("<dt>");
    escape::html(out, name);
    out.push_str("</dt><dd>");
    escape::html(out, words);
    out.push_str("</dd>\n");
}
