//! Pieces and shapes of text that are repeated to test whether the work grows faster than the text.

/// Marks, numerals, units, cues, headings and markup, each to be repeated in a row.
pub(crate) const PIECES: &[&str] = &[
    "一",
    "十",
    "百",
    "千",
    "万",
    "亿",
    "零",
    "二〇",
    "百分之",
    "千分之",
    "新增就业5万人、",
    "增长5%、",
    "今年新建学校5所，",
    "由5%提高到6%、",
    "年底前建成示例大桥、",
    "城镇和农村居民人均可支配收入",
    "①",
    "８",
    "去年甲县",
    "去年完成5万人、",
    "去年完成5万人和",
    "5个",
    "5个、",
    "5条",
    "5条等",
    "5%",
    "5亿元",
    "由5%",
    "由5",
    "从5个县",
    "了5",
    "一是5",
    "——5",
    "—5—",
    "5—",
    "—",
    "5——6个、",
    "“5”",
    "“5",
    "（5）",
    "（5",
    "《5",
    "[5]",
    "5】",
    "5年",
    "2024年",
    "2025年以来",
    "到2027年",
    "年底前",
    "6月底前、",
    "力争",
    "确保",
    "确保5%、",
    "力争5%，",
    "示例大桥年底前建成、",
    "建成示例大桥",
    "建成",
    "示例大桥等5个项目，",
    "示例大道、示例桥等5个项目、",
    "等5个",
    "等",
    "的",
    "的5个",
    "了",
    "与经济增长同步、",
    "与经济增长同步，",
    "高于全省平均水平、",
    "居全省前列、",
    "全覆盖",
    "全部",
    "所有工程全部开工、",
    "不发生",
    "坚决遏制重特大事故发生、",
    "应保尽保、",
    "完成省下达的任务、",
    "今年主要预期目标是增长5%。",
    "今年主要预期目标是增长5%；",
    "今年主要预期目标是：\n",
    "今年主要预期目标是：增长5%\n",
    "预期性",
    "约束性指标",
    "由市交通局牵头",
    "责任单位：市住建局，",
    "一、",
    "一、示例\n",
    "（一）",
    "（一）示例\n5%\n",
    "1.示例\n",
    "1、示例\n",
    "第一部分",
    "第一部分\n",
    "2024年工作回顾",
    "2024年工作回顾\n示例\n",
    "名词解释\n",
    "附件1\n民生实事\n",
    "政府工作报告\n",
    "各位代表",
    "各位代表：\n",
    "第3页 共9页\n",
    "— 3 — \n",
    "示例— 3 — 示例",
    "（上接第一版）",
    "上接第一版",
    "（上接第一版）\n",
    "示例\n示例，",
    "示例，\n",
    "5\n",
    "PM\n2.5\n",
    "P M 2 . 5 ",
    "5 . 2 ",
    "1 2 ，0 0 0",
    "12,000",
    "１２，０００",
    "&nbsp;",
    "&#20013;",
    "&#x4e00;",
    "&",
    "<sub>",
    "_{",
    "}",
    "\\n",
    "\\",
    "????",
    "?",
    "\"",
    "\"5\"",
    "a",
    "a5",
    "5a",
    "5G",
    "a b ",
    "5 a ",
    "1:3",
    "8：41：50、",
    "1/3、",
    "占1/3",
    "5+",
    "+5",
    "1+4+N",
    "前5",
    "第5",
    "第5位、",
    "第5、",
    "排名第5、",
    "連會議",
    "𠮷",
    ".",
    ".5",
    "5.",
    "5.5.",
    ",",
    "，",
    "；",
    "：",
    "。5",
    "！",
    "\n\n",
    "\r\n",
    "　",
    "\u{200B}",
    "三成、",
    "百分之五、",
    "三分之二、",
    "一亿三千万",
    "一半以上、",
    "半",
    "余",
    "多",
    "5余",
    "5多",
    "5万余",
    "两座水厂、",
    "建成两座水厂，",
    "十二家",
    "近千人、",
    "上万",
    "甲县、乙县、",
    "甲水县",
    "支持甲水县、",
    "平安示例",
    "示例人民",
    "示例市人民政府",
    "代表市人民政府",
    "全国人民代表大会第",
    "届人民代表大会",
    "2025年1月8日在示例市第五届人民代表大会",
    "地区生产总值",
    "地区生产总值增长6%，",
    "城镇和农村居民人均可支配收入增长6%，",
    "城镇、",
    "居民、",
    "分别",
    "分别5%、",
    "分别增长",
    "A、B分别增长5%、6%。",
    "同比增长5%，",
    "累计完成5亿元，",
    "比上年增长5%，",
    "人均",
    "每",
    "每5",
    "每人每月160元提高到200元、",
    "总投资12亿元的示例项目、",
    "总投资12亿元的",
    "5亿元以上企业",
    "5亿元以上企业3家、",
    "10万吨示例、",
    "330千伏示例线路、",
    "60岁以上老人5人、",
    "门前300米内见绿比例达到90%、",
    "在5项中",
    "其中5个、",
    "（其中5个",
    "（“",
    "“（",
    "（（",
    "））",
    "”",
    "”5",
    "》",
    "“示例”",
    "“示例”5个、",
    "《示例》",
    "《示例》5部、",
    "（示例）",
    "（示例）5个、",
    "、、",
    "，，",
    "、5",
    "和5",
    "和",
    "及",
    "与",
    "与5",
    "5\t",
    "86.4\t90\n",
    "| 5 ",
    "|5|6|\n",
    "5  ",
    "1 200 ",
    "\"5\"\t",
    "5O",
    "O",
    "5，5",
    "5。5",
    "5\u{FFFD}",
    "\u{E004}",
    "\u{E004}5",
    "\u{AD}5",
    "5·5",
    "①示例、",
    "★",
    "1.示例，",
    "一是示例，",
    "【示例】",
    "今年的目标是",
    "总值1增长6%，",
    "³",
    "-5%",
    "-5%至5%、",
    "下降-5%、",
    "7千3百",
    "一〇五",
    "二〇二六年",
    "十万分之八、",
    "US$5",
    "5元5角",
    "5微克/m³、",
    "高于省平1个百分点、",
    "领先全市1个百分点，",
    "（牵头单位：市教育局；完成时限：8月底前）",
    "（市教育局牵头，市住建局配合）",
    "牵头单位：市教育局，",
    "已完成5个，",
    "增⻓6%、",
];

/// Makes a text of about this many characters.
pub(crate) type Shape = fn(usize) -> String;

/// Texts that are not a row of one piece: nesting, findings far from what they belong to, long lists.
pub(crate) const SHAPES: &[(&str, Shape)] = &[
    ("nested brackets", |n| nested(n, "（", "）")),
    ("nested quotes", |n| nested(n, "“", "”")),
    ("nested titles", |n| nested(n, "《", "》")),
    ("brackets that never close", |n| format!("{}新建学校5所", "（".repeat(n))),
    ("quotes opened before each number", |n| {
        format!("{}{}", "“".repeat(n / 2), "5、".repeat(n / 4))
    }),
    ("dashes before a list of numbers", |n| {
        format!("{}{}", "—".repeat(n / 2), "5、".repeat(n / 4))
    }),
    ("digits in one number", |n| "9".repeat(n)),
    ("digits after a point", |n| format!("增长.{}%", "9".repeat(n))),
    ("wide digits in one number", |n| "９".repeat(n)),
    ("spaced digits", |n| "5 ".repeat(n / 2)),
    ("spaced wide digits", |n| "５ ".repeat(n / 2)),
    ("a number with all powers", |n| format!("8{}元", "万".repeat(n))),
    ("a numeral without end", |n| format!("投资{}亿元", "八".repeat(n))),
    ("digits after a spelled point", |n| format!("增长百分之一点{}", "九".repeat(n))),
    ("a list of names with one number", |n| format!("{}等5个项目", "示例桥、".repeat(n / 4))),
    ("a list of names with as many numbers", |n| {
        format!("{}分别增长{}", "示例、".repeat(n / 6), "5%、".repeat(n / 6))
    }),
    ("a row of bare numbers before a unit", |n| format!("建成{}所", "5、".repeat(n / 2))),
    ("numbers far from their name", |n| format!("去年收入{}", "5%，".repeat(n / 3))),
    ("numbers far from their name, of the plan", |n| {
        format!("今年收入增长{}", "5亿元，".repeat(n / 4))
    }),
    ("one long clause before the numbers", |n| {
        format!("{}收入{}", "推".repeat(n / 2), "5%，".repeat(n / 6))
    }),
    ("one long clause after a number", |n| format!("新建5个{}", "推".repeat(n))),
    ("results in one sentence", |n| format!("{REVIEW}{}", "新增就业5万人、".repeat(n / 8))),
    ("results of many names in one sentence", |n| {
        format!("{REVIEW}{}", each(n / 12, |at| format!("示{}例完成{at}万人，", name(at))))
    }),
    ("pairs of results and targets", |n| {
        let all = |verb: &str| -> String {
            each(n / 24, |at| format!("示例{}产量{verb}{at}万吨。", name(at)))
        };
        format!("{REVIEW}{}\n二、2030年工作安排\n{}", all("达"), all("达"))
    }),
    ("results in lines of their own", |n| {
        format!("{REVIEW}{}", "城镇新增就业5万人。\n".repeat(n / 11))
    }),
    ("goals in lines of their own", |n| format!("{PLAN}{}", "新建学校5所。\n".repeat(n / 8))),
    ("goals in chapters of their own", |n| {
        format!("{PLAN}{}", "（一）做好示例工作\n新建学校5所。\n".repeat(n / 18))
    }),
    ("goals in one sentence", |n| format!("{PLAN}{}", "新建学校5所、".repeat(n / 7))),
    ("works in one sentence", |n| format!("{PLAN}{}", "推进示例公园建设，".repeat(n / 9))),
    ("main targets again and again", |n| {
        format!("{PLAN}{}", "今年主要预期目标是：地区生产总值增长6%。\n".repeat(n / 21))
    }),
    ("one passage of main targets", |n| {
        format!("{PLAN}今年主要预期目标是：{}", "地区生产总值增长6%；".repeat(n / 11))
    }),
    ("headings without text", |n| "一、示例工作\n（一）示例工作\n1.示例工作\n".repeat(n / 21)),
    ("headings of one level", |n| "（一）示例工作\n".repeat(n / 8)),
    ("headings that go down", |n| "1.示例\n（一）示例\n一、示例\n".repeat(n / 16)),
    ("bare headings", |n| "做好示例工作\n新建学校5所、公园3个、桥梁2座。\n".repeat(n / 27)),
    ("a glossary", |n| {
        format!("{PLAN}新建学校5所。\n名词解释\n{}", "示例：5个示例。\n".repeat(n / 9))
    }),
    ("the body twice", |n| {
        let body = "今年要新建学校5所，新增就业5万人，完成投资12亿元，推进示例公园建设，改善人民生活，办好示例实事。\n";
        body.repeat(n / 50)
    }),
    ("broken lines", |n| {
        "今年要新建学校5所，新增就业5万人，完成投资12亿元，推进示例公园建设，改\n".repeat(n / 38)
    }),
    ("page numbers in a paragraph", |n| "新建学校5所 — 3 — 和公园。".repeat(n / 17)),
    ("page numbers between lines", |n| {
        "今年要新建学校5所，新增就业\n— 3 —\n5万人。\n".repeat(n / 25)
    }),
    ("marks of footnotes", |n| "推进示例工程[12]建设，".repeat(n / 13)),
    ("bodies that take the lead", |n| {
        format!("{PLAN}{}", "由市交通局牵头，新建学校5所，".repeat(n / 15))
    }),
    ("counties in a list", |n| format!("{PLAN}支持{}建设", "甲水县、".repeat(n / 4))),
    ("counties with names of their own", |n| {
        format!("{PLAN}{}", each(n / 12, |at| format!("{}水县新建学校{at}所，", name(at))))
    }),
    ("markup", |n| "<p>新建&nbsp;5<sub>所</sub></p>".repeat(n / 31)),
    ("traditional characters", |n| "經濟發展與會議。".repeat(n / 8)),
    ("letters", |n| "Review of Work in 2025, growth of 5%. ".repeat(n / 37)),
    ("empty lines", |n| "\n".repeat(n)),
    ("spaces", |n| " ".repeat(n)),
    ("question marks", |n| "?".repeat(n)),
    ("cells in one line", |n| format!("{PLAN}示例\t{}", "5\t".repeat(n / 2))),
    ("cells without a header", |n| format!("{PLAN}{}", "示例\t5\t6\n".repeat(n / 7))),
    ("a table", |n| format!("{PLAN}{HEADER}{}", "示例产量\t万吨\t85\t86\n".repeat(n / 14))),
    ("a wide table", |n| {
        let wide = "5\t".repeat(38);
        format!(
            "{PLAN}指标\t{}\n{}",
            "2030年\t".repeat(38),
            format!("示例\t{wide}\n").repeat(n / 80)
        )
    }),
    ("a table of pipes", |n| format!("{PLAN}{}", "| 示例产量 | 万吨 | 85 |\n".repeat(n / 20))),
    ("tasks with notes behind them", |n| {
        let task = "新建学校5所。（牵头单位：市教育局；完成时限：8月底前）\n";
        format!("示例市2030年政府工作报告任务分解表\n{}", task.repeat(n / 29))
    }),
    ("tasks with notes in lines of their own", |n| {
        let task = "新建学校5所。\n牵头单位：市教育局\n完成时限：8月底前\n";
        format!("示例市2030年政府工作报告任务分解表\n{}", task.repeat(n / 29))
    }),
    ("a notice on progress", |n| {
        let done = "新建学校5所，已完成3所，完成率60%。\n";
        format!("关于2030年政府工作报告任务落实情况的通报\n{}", done.repeat(n / 21))
    }),
];

/// Much longer texts, analyzed once: a list of 50,000 members and a line of a megabyte.
pub(crate) const LONG: &[(&str, usize, Shape)] = &[
    ("a list of 50,000 members", 25_000, |n| format!("{PLAN}建成{}", "桥、".repeat(n / 2))),
    ("a table of 100,000 cells", 87_500, |n| {
        format!("{PLAN}{HEADER}{}", "示例产量\t万吨\t85\t86\n".repeat(n / 14))
    }),
    ("a line of a megabyte", 83_000, |n| format!("{PLAN}{}", "改善人民生活".repeat(n / 6))),
];

const REVIEW: &str = "2030年示例市政府工作报告\n一、2029年工作回顾\n";
const HEADER: &str = "指标\t单位\t2029年\t2030年\n";
const PLAN: &str = "2030年示例市政府工作报告\n二、2030年工作安排\n";

fn nested(n: usize, open: &str, close: &str) -> String {
    format!("{}新建学校5所{}", open.repeat(n / 2), close.repeat(n / 2))
}

fn each(count: usize, write: impl Fn(usize) -> String) -> String {
    let all: Vec<String> = (0..count).map(write).collect();
    all.concat()
}

/// Two characters that stand for a number.
fn name(at: usize) -> String {
    let letter =
        |value: usize| char::from_u32(0x6C00 + u32::try_from(value).unwrap_or(0)).unwrap_or('江');
    [letter(at % 90), letter(90 + at / 90 % 90)].iter().collect()
}

/// Characters of the shortest of the three texts.
pub(crate) const SHORT: usize = 2_000;

/// A piece repeated to at least this many characters.
pub(crate) fn row(piece: &str, characters: usize) -> String {
    piece.repeat(characters.div_ceil(piece.chars().count()))
}

/// Four times the text may take this much more per character, in hundredths, since windows are not full in the shortest text.
const MOST: u64 = 460;

/// The steps that any text takes, however short, such as filling the catalogue.
const ANYWAY: u64 = 40_000;

/// A complaint when the steps for one, two and four times the text grow faster than the text.
pub(crate) fn grown(text: &str, step: &str, [once, twice, four]: [u64; 3]) -> Option<String> {
    let grew = four * 100 > once * MOST + ANYWAY * 100 || four * 200 > twice * MOST + ANYWAY * 100;
    grew.then(|| format!("{text:?}, {step}: {once} → {twice} → {four}"))
}
