//! Invariants of the analysis of any text: no panic, findings inside the text and in order, every digit accounted for, the same result twice.

mod claims;
mod utf16;

use claims::check;
use goalcards::{SAMPLE, analyze, normalize::normalize, wire::Analysis};
use proptest::{prelude::*, test_runner::Config};

/// Pieces of the genre, its markup and its noise, from which random texts are put together.
const PIECES: &[&str] = &[
    "地区生产总值", "增长", "6", ".", "5%", "左右", "，", "。", "、", "\n", "一、", "（一）",
    "2025年", "今年主要预期目标是：", "力争", "新增", "万", "亿", "元", "1—2家", "分别", "和",
    "5G", "“", "”", "（", "）", "以上", "控制在", "以内", "&nbsp;", "????", "PM_{2.5}", "１２",
    "百分之", "三成", "𠮷", "\u{200B}", "\u{FEFF}", "\r\n", "　", "年底前建成示例大桥", "全覆盖",
    "与经济增长同步", "占", "的比重", "12,000", "由", "降至", "名词解释", "——", "上接第一版", "第",
    "号", "十", "千", "两座", "个百分点", "至", "1:3.4", "各位代表", "工作回顾", "&#x4e00;",
    "&#20013;", "&", ";", "\\r\\n", "\\n", " — 3 — ", "第3页 共9页", "《", "》", "PM", "2.0版",
    "三分之二", "1/10", "最多", "至少有", "之间", "一亿三千万", "多", "余", "成", "半数",
    "１ ２ ．５", "，438", "/10万", "0.9和7.2", "5000、5300亿元", "8：41：50", "09:45", "适老化",
    "附件1", "民生实事", "打印", "〔2024〕", "代表市人民政府", "平安示例", "示例人民", "示例篇章",
    "（RCEP）", ".5", "。.25%", "①", "点", "由", "了", "-1.2%", "｜", "會議", "\u{200E}",
    "\u{2028}", "1—5号", "前5",
];

/// Unusual pieces: invisible and doubtful characters, cells, list markers, other numerals and units.
const DRESSED: &[&str] = &[
    "\0",
    "\u{202E}",
    "\u{2066}",
    "牵头单位：区教育局\n",
    "领先全市",
    "1个百分点",
    "Ⅰ.",
    "５O",
    "\u{AD}",
    "\u{2063}",
    "\u{FE0F}",
    "\u{E004}",
    "\u{FFFD}",
    "\u{FFFC}",
    "·",
    "・",
    "〇",
    "○",
    "二〇二六年",
    "一〇五",
    "3万5千",
    "零",
    "2千零30万",
    "十万分之八",
    "-2%至2%",
    "负增长",
    "下降-",
    "-",
    "−",
    "增⻓",
    "3万⼈",
    "\u{F967}",
    "6,5%",
    "6。5%",
    "6.O%",
    "l",
    "O",
    "m²",
    "μg/m³",
    "元/月",
    "/",
    "每",
    "US$",
    "人民币",
    "￥",
    "5角",
    "³",
    "总值1增长",
    "2?5",
    "‚",
    "｡",
    "\t",
    "86.4\t90",
    "  ",
    "| 指标 | 单位 | 2024年 | 2025年 |",
    "|---|---|",
    "指标\t单位\t2025年目标\n",
    "\t%\t6左右\n",
    "1 200户",
    "5 . 2 万",
    "\"亿元\"\t\"90\"",
    "序号\t任务\t数量\n1\t",
    "★",
    "1)",
    "⑴",
    "⒈",
    "㈠",
    "a.",
    "一是",
    "首先",
    "√",
    "- ",
    "* ",
    "【经济】",
    "\u{F06C}",
    "目标是",
    "我们建议",
    "任务分解表\n",
    "情况的通报\n",
    "（牵头单位：市教育局；完成时限：8月底前）",
    "高于省平",
    "完成率",
];

/// A piece of either kind.
fn any_piece(at: usize) -> &'static str {
    PIECES.get(at).unwrap_or_else(|| &DRESSED[at - PIECES.len()])
}

/// How many pieces there are of both kinds.
const ALL: usize = PIECES.len() + DRESSED.len();

/// A number of any length in digits of one width, perhaps with a point, and what may follow it.
fn long_number() -> impl Strategy<Value = String> {
    const WIDTHS: &[&str] =
        &["0123456789", "０１２３４５６７８９", "①②③④⑤⑥⑦⑧⑨⑩", "零一二三四五六七八九", "十百千万亿"];
    let digits = proptest::collection::vec(0..10_usize, 1..60);
    (0..WIDTHS.len(), digits, 0..WIDTHS.len() * 4, 0..70_usize, 0..ALL).prop_map(
        |(width, digits, scale, point, after)| {
            let width: Vec<char> = WIDTHS[width].chars().collect();
            let mut text: String = digits.iter().map(|digit| width[digit % width.len()]).collect();
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            if let Some(at) = places.get(point) {
                text.insert(*at, '.');
            }
            text.push_str(&"万".repeat(scale));
            text + any_piece(after)
        },
    )
}

/// One piece up to 2,000 times between two others.
fn run_of_one_piece() -> impl Strategy<Value = String> {
    (0..ALL, 0..ALL, 1..2000_usize, 0..ALL).prop_map(|(before, piece, times, after)| {
        format!("{}{}{}", any_piece(before), any_piece(piece).repeat(times), any_piece(after))
    })
}

/// The head of one text and the tail of another, cut anywhere.
fn splice() -> impl Strategy<Value = String> {
    (text_of_pieces(), mangled_sample(), 0..400_usize, 0..400_usize).prop_map(
        |(left, right, head, tail)| {
            let kept = left.chars().take(head);
            kept.chain(right.chars().skip(right.chars().count().saturating_sub(tail))).collect()
        },
    )
}

fn text_of_pieces() -> impl Strategy<Value = String> {
    text_of(ALL)
}

/// A text of this many pieces.
fn text_of(pieces: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(0..pieces, 0..80)
        .prop_map(|picks| picks.into_iter().map(any_piece).collect())
}

/// The sample with a range removed, another repeated and random line breaks.
fn mangled_sample() -> impl Strategy<Value = String> {
    let chars = SAMPLE.chars().count();
    (0..chars, 0..400_usize, 0..chars, 0..400_usize, 1..60_usize).prop_map(
        |(cut, length, copy, doubled, every)| {
            let all: Vec<char> = SAMPLE.chars().collect();
            let kept = all
                .iter()
                .enumerate()
                .filter(|(at, _)| !(cut..cut + length).contains(at))
                .map(|(_, ch)| *ch);
            let copied = all.iter().skip(copy).take(doubled).copied();
            let mut text = String::new();
            for (at, ch) in kept.chain(copied).enumerate() {
                text.push(ch);
                if at % every == every - 1 && every > 20 {
                    text.push('\n');
                }
            }
            text
        },
    )
}

proptest! {
    #![proptest_config(Config { cases: 160, failure_persistence: None, ..Config::default() })]

    #[test]
    fn texts_of_pieces(text in text_of_pieces()) {
        check(&text)?;
    }

    #[test]
    fn the_mangled_sample(text in mangled_sample()) {
        check(&text)?;
    }

    #[test]
    fn long_numbers(before in text_of_pieces(), number in long_number(), after in text_of_pieces()) {
        check(&format!("{before}{number}{after}"))?;
    }

    #[test]
    fn runs_of_one_piece(text in run_of_one_piece()) {
        check(&text)?;
    }

    #[test]
    fn splices_of_two_texts(text in splice()) {
        check(&text)?;
    }

    #[test]
    fn any_characters(text in "\\PC{0,200}") {
        check(&text)?;
    }

    /// A doubt is written with marks of its own, and cells are parted by what stood around them: of pieces in other dress the
    /// clean text is no text to paste again.
    #[test]
    fn normalizing_a_line_twice_changes_nothing(text in text_of(PIECES.len())) {
        let line = text.replace("\\r\\n", "").replace("\\n", "");
        let once = normalize(&line.replace(['\n', '\r', '\u{2028}'], "")).text;
        prop_assert_eq!(normalize(&once).text.trim().to_owned(), once.trim().to_owned());
    }
}

#[test]
fn the_cue_of_an_old_level_is_the_word_before_it() {
    for (text, cue) in [
        ("今年补助标准由每人每月160元提高到200元。", "由"),
        ("今年比重从2.5%和3%分别提高到4%和5%。", "从"),
        ("今年占比由38.5%提高到45%。", "由"),
    ] {
        let analysis = Analysis::from(&analyze(&format!("二、2030年工作安排\n{text}")));
        let cues = analysis.quantities.iter().flat_map(|one| &one.cues);
        let said: Vec<&str> =
            cues.filter(|cue| cue.says == "stance:result").map(|cue| cue.text.as_str()).collect();
        assert!(!said.is_empty() && said.iter().all(|said| *said == cue), "{text} {said:?}");
    }
}
