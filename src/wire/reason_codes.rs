//! The codes of reasons, cues and notices; the page has words for each in both languages.

/// Why a quantity is on no card.
pub const QUANTITY_REASONS: &[&str] = &[
    "result",    // done or measured: 完成情况
    "context",   // describes or locates
    "scope",     // counts what another number is about: 8家乡镇卫生院
    "threshold", // a limit inside a name: 过20亿元企业
    "furniture", // page furniture, glossary, text outside the report
    "duplicate", // the body stands twice; counted once
    "quotation", // a law, a document or a higher level's words
    "table",     // a table whose header says too little, or cells with nothing but a blank between
    "by_hand",   // taken off its card by a correction
];

/// Why digits are no quantity.
pub const LEFTOVER_REASONS: &[&str] = &[
    "code",         // 5G, PM2.5, C919, 108国道, 12345
    "name",         // “415”, “双11”, 1+3
    "year",         // 2024年
    "date",         // 6月底
    "time",         // 8时30分, 24小时
    "period",       // 连续3年
    "rank",         // 第1, 前10位
    "ordinal",      // 第87个
    "list_number",  // 1. 2.
    "ratio",        // 1:3.4
    "document",     // 国办发〔2017〕47号
    "anniversary",  // 75周年
    "furniture",    // page numbers, counters
    "out_of_range", // longer or larger than any real number
    "unreadable",   // between its digits stands what cannot be read
    "decimal_mark", // 6,5%, 6。5%: a point may be meant
    "letter_digit", // 6.O%, l0%: a letter where a digit was
    "sign",         // 下降-2%: below zero or a fall
];

/// What a cue's `says` begins with; the value comes after the colon, such as `commitment:striving`.
pub const CUE_SUBJECTS: &[&str] = &[
    "bound", "change", "basis", "stance", "commitment", "class", "deadline", "nature", "indicator",
    "stretch",
];

/// Why two quantities were paired.
pub const PAIR_REASONS: &[&str] = &[
    "same_id",        // one catalogue indicator
    "same_name",      // one name
    "similar_name",   // names a little apart
    "doubtful_scope", // one of the names says more than the other
];

/// What a notice can say.
pub const NOTICE_CODES: &[&str] = &[
    "no_headline",      // no 主要预期目标 passage
    "no_plan",          // nothing forward-looking found
    "no_year",          // the year of the report is unknown
    "no_place",         // the place is unknown
    "body_twice",       // the same text stands twice
    "furniture",        // page furniture was set apart
    "glossary",         // a glossary was set apart
    "garbled",          // ???? or replacement characters
    "not_chinese",      // hardly any Chinese in the text
    "not_a_report",     // no sign of a work report
    "long_text",        // more than 200,000 characters
    "broken_lines",     // hard-broken lines were joined
    "traditional",      // traditional characters were read as simplified
    "task_ledger",      // it seems to be a list of tasks: 任务分解表
    "progress_notice",  // it seems to be a notice on progress: 督查通报
    "doubtful_numbers", // numbers that can be read in two ways or not at all, with their count
    "private_glyphs",   // characters that only one font can show, with their count
];
