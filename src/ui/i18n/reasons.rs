//! Why numbers stand on no card, and remarks on the whole text, in both languages.

use crate::ui::i18n::Lang;

/// A code with its words in Chinese and in English.
pub(crate) type Row = (&'static str, &'static str, &'static str);

/// The words of a code in one of these tables.
pub(crate) fn look_up(rows: &[Row], code: &str, lang: Lang) -> Option<&'static str> {
    let (_, zh, en) = rows.iter().find(|(name, ..)| *name == code)?;
    Some(lang.pick(zh, en))
}

/// The same; an unknown code is shown as it is.
pub(crate) fn words_of<'a>(rows: &[Row], code: &'a str, lang: Lang) -> &'a str {
    look_up(rows, code, lang).unwrap_or(code)
}

/// Why a number stands on no card.
pub(crate) const REASONS: &[Row] = &[
    ("result", "完成情况", "results"),
    ("context", "说明背景，不是目标也不是完成数", "background: neither goal nor result"),
    ("scope", "说明统计范围", "population of another number"),
    ("threshold", "名称中的规模标准", "a size inside a name"),
    ("furniture", "页面文字，不属于报告", "page furniture, not the report"),
    ("duplicate", "正文重复，只算一次", "the text stands twice; counted once"),
    (
        "table",
        "表格里的数，看不出指标或年份",
        "a number of a table that does not say what it is of",
    ),
    ("by_hand", "人工：更正时从卡上移出", "by hand: taken off its card by a correction"),
    ("code", "名称和代号，不是数量", "a code, not an amount"),
    ("name", "专名里的数字", "digits inside a name"),
    ("year", "年份", "a year"),
    ("date", "日期", "a date"),
    ("time", "时刻", "a time of day"),
    ("period", "时长", "a duration"),
    ("rank", "名次", "a rank"),
    ("ordinal", "序号", "an ordinal"),
    ("list_number", "条目编号", "the number of a list entry"),
    ("document", "文件编号", "the number of a document"),
    ("anniversary", "周年", "an anniversary"),
    ("ratio", "比值", "a ratio, as written"),
    ("out_of_range", "超出任何实际数字的范围", "beyond any real number"),
    ("unreadable", "数字中间有读不出的字，请看原文", "something between the digits cannot be read"),
    (
        "decimal_mark",
        "逗号或句号可能是小数点，读法不定",
        "a comma or a full stop may be a decimal point",
    ),
    ("letter_digit", "数字里混有字母，可能识别有误", "a letter stands where a digit may be meant"),
    ("sign", "“下降”与负号连用，方向不明", "a fall with a minus sign: which way is unclear"),
];

/// What can be said of a whole text.
pub(crate) const NOTICES: &[Row] = &[
    ("no_headline", "没有找到主要预期目标的段落", "No passage of main expected targets was found"),
    ("no_plan", "没有找到面向未来的内容", "Nothing forward-looking was found"),
    ("no_year", "不知道报告是哪一年的", "The year of the report is unknown"),
    ("no_place", "不知道报告是哪个地区的", "The place of the report is unknown"),
    ("body_twice", "正文出现了两遍，只算一次", "The text stands twice; it was counted once"),
    (
        "furniture",
        "页眉、菜单等页面文字不计入正文",
        "Menus and other page furniture were set apart",
    ),
    ("glossary", "名词解释不计入正文", "A glossary was set apart"),
    ("garbled", "有乱码，可能缺字", "Some characters are garbled"),
    (
        "not_chinese",
        "几乎没有中文。目标卡只读中文的政府工作报告",
        "There is hardly any Chinese in the text. Goalcards reads Government Work Reports in Chinese alone",
    ),
    ("not_a_report", "看上去不像政府工作报告", "This does not look like a Government Work Report"),
    ("long_text", "文字超过 20 万字", "More than 200,000 characters"),
    ("broken_lines", "断开的行已接上再读", "Broken lines were joined for reading"),
    (
        "doubtful_numbers",
        "有数字读法不定，列在“未列入目标的数字”里",
        "Numbers in doubt are listed among those without a card",
    ),
    (
        "private_glyphs",
        "有字符只在特定字体里显示，读不出",
        "Some characters are shown by one font alone and cannot be read",
    ),
    ("traditional", "繁体字按简体读", "Traditional characters were read as simplified"),
    (
        "old_report",
        "看上去是1988年以前的报告，体例与现在不同，请对照原文",
        "This seems to be a report from before 1988, which has another form: check it against the text",
    ),
    (
        "excerpt",
        "看上去是节选，缺少开头，地区和年份可能读不出",
        "This seems to be an excerpt without its beginning: place and year may be missing",
    ),
    (
        "task_ledger",
        "看上去是任务分解表，各项任务都按目标读",
        "This seems to be a list of tasks: all of them were read as targets",
    ),
    (
        "progress_notice",
        "看上去是进展通报，说已完成的按完成数读",
        "This seems to be a notice on progress: what is done was read as results",
    ),
];
