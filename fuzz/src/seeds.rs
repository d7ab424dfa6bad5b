//! First inputs, made by the corpus: from texts of the genre a fuzzer reaches the rules sooner.

use goalcards::correct::{Anchor, Correction, CorrectionFile, Edit, Value};
use goalcards::ui::fixture;
use goalcards::wire::{Bound, Class, Commitment, Goal, pack};
use goalcards_corpus::{Chance, paragraph, sentence};

/// How many texts are made.
const TEXTS: u64 = 60;

/// Pieces of the genre, its marks and its noise, which the fuzzer inserts anywhere.
pub const PIECES: &[&str] = &[
    "地区生产总值", "增长", "6%", "左右", "以上", "以内", "不少于", "力争", "确保", "，", "。",
    "；", "、", "：", "一、", "（一）", "1.", "“", "”", "《", "》", "（", "）", "〔2024〕",
    "2025年", "今年", "年底前", "分别", "和", "由", "提高到", "降至", "万", "亿", "元", "个百分点",
    "百分之", "三分之二", "一半", "翻一番", "5G", "１２", "1—2家", "-1.2%", "1/10", "3至5",
    "12,000", ".5", "999999999999", "万亿", "十", "千", "全覆盖", "建成投用", "与经济增长同步",
    "工作回顾", "重点工作", "附件1", "名词解释", "\t", "\r\n", "&nbsp;", "&#20013;", "\u{200b}",
    "\u{feff}", "\u{2028}", "𠮷", "PM2.5", "=1+1", "<b>",
];

/// The inputs for a target; none for an unknown name.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    match target {
        "analyze" | "exports" => texts().into_iter().map(String::into_bytes).collect(),
        "wire" => texts().iter().map(|text| pack(&crate::read(text))).collect(),
        "corrections" => texts().iter().flat_map(|text| files(text)).collect(),
        "fragment" => fragments(),
        _ => Vec::new(),
    }
}

/// Short reports: perhaps a heading, a few sentences, some pieces.
fn texts() -> Vec<String> {
    (0..TEXTS).map(|seed| text(&mut Chance::new(seed))).collect()
}

fn text(chance: &mut Chance) -> String {
    let mut text = String::new();
    if chance.below(2) == 0 {
        text.push_str("2030年示例市政府工作报告\n一、2029年工作回顾\n");
        text.push_str(&sentence(chance));
        text.push_str("\n二、2030年重点工作\n");
    }
    for _ in 0..chance.between(1, 3) {
        text.push_str(&sentence(chance));
        if chance.below(3) == 0 {
            text.push_str(chance.pick(PIECES).unwrap_or(&""));
        }
    }
    if chance.below(4) == 0 {
        text.push('\n');
        text.push_str(&paragraph(chance));
    }
    text
}

/// A text with corrections of its goals, one file for each kind of edit.
fn files(text: &str) -> Vec<Vec<u8>> {
    let analysis = crate::read(text);
    let of_goals = |edit: &dyn Fn(&Goal) -> Edit| -> Vec<Correction> {
        analysis.goals.iter().map(|goal| Correction::of_goal(text, goal, edit(goal))).collect()
    };
    let quotes = || analysis.goals.iter().map(|goal| Anchor::of_goal(text, goal));
    let edits: [&dyn Fn(&Goal) -> Edit; 9] = [
        &|_| Edit::Reject,
        &|goal| Edit::Link(Some(Anchor::of_goal(text, goal))),
        &|_| Edit::Set(Value::Commitment(Commitment::Striving)),
        &|goal| Edit::Set(Value::Title(format!("{}（改）", goal.title))),
        &|_| Edit::Set(Value::Amount { number: 0, min: 3.5, max: 70_000.0 }),
        &|_| Edit::Set(Value::Bound { number: 0, bound: Bound::AtLeast }),
        &|_| Edit::Set(Value::Places(vec!["示例县".into()])),
        &|_| Edit::Merge(quotes().skip(1).collect()),
        &|goal| Edit::Split(halves(text, goal)),
    ];
    let mut lists: Vec<Vec<Correction>> = edits.iter().map(|edit| of_goals(*edit)).collect();
    lists.push(vec![
        Correction::year(Some(2031)),
        Correction::place(Some("示例县".into())),
        Correction::add(text, 2, 14, Some(Class::Milestone)),
    ]);
    let report = &analysis.report;
    let written = lists.into_iter().map(|list| CorrectionFile::new(report.clone(), list));
    written
        .filter_map(|file| serde_json::to_string(&file).ok())
        .map(|json| format!("{text}\0{json}").into_bytes())
        .collect()
}

/// Two parts of a goal's text.
fn halves(text: &str, goal: &Goal) -> Vec<Anchor> {
    let middle = goal.start + (goal.end - goal.start) / 2;
    [(goal.start, middle), (middle, goal.end)]
        .map(|(start, end)| Anchor::of_place(text, start, end))
        .into()
}

/// Fragments as the page writes them, for findings that exist and for some that do not.
fn fragments() -> Vec<Vec<u8>> {
    let length = fixture::TEXT.len();
    let reading = fixture::reading();
    let mut all: Vec<String> =
        ["v=cards", "v=reader", "v=leftovers", "v=cards&q=%E7%B2%AE", ""].map(str::to_owned).into();
    for view in ["cards", "reader", "outline", "summary"] {
        all.push(format!("v={view}&n={length}&class=numeric&commitment=striving&bound=at_least"));
        all.push(format!("v={view}&n={length}&sort=due&group=topic&fold=1&flow=1&paired=1"));
    }
    for place in &reading.goals {
        let (start, end) = (place.start, place.end);
        all.push(format!("v=cards&n={length}&goal={start}-{end}&topic={start}"));
        all.push(format!("v=cards&n={length}&at={start}-{end}&shelf=results"));
        all.push(format!("v=cards&n={length}&result={start}-{end}.1&section={start}"));
    }
    all.into_iter().map(String::into_bytes).collect()
}
