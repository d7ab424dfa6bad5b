//! What must hold of any text: no panic, findings inside the text and in order, digits accounted for, the same bytes twice.

use goalcards::{
    SAMPLE, analyze,
    normalize::normalize,
    wire::{Analysis, Class},
};
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

/// A number as long as it likes, in digits of one width, with a point before or in it, and what may follow it.
fn long_number() -> impl Strategy<Value = String> {
    const WIDTHS: &[&str] =
        &["0123456789", "０１２３４５６７８９", "①②③④⑤⑥⑦⑧⑨⑩", "零一二三四五六七八九", "十百千万亿"];
    let digits = proptest::collection::vec(0..10_usize, 1..60);
    (0..WIDTHS.len(), digits, 0..WIDTHS.len() * 4, 0..70_usize, 0..PIECES.len()).prop_map(
        |(width, digits, scale, point, after)| {
            let width: Vec<char> = WIDTHS[width].chars().collect();
            let mut text: String = digits.iter().map(|digit| width[digit % width.len()]).collect();
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            if let Some(at) = places.get(point) {
                text.insert(*at, '.');
            }
            text.push_str(&"万".repeat(scale));
            text + PIECES[after]
        },
    )
}

/// One piece up to 2,000 times between two others.
fn run_of_one_piece() -> impl Strategy<Value = String> {
    (0..PIECES.len(), 0..PIECES.len(), 1..2000_usize, 0..PIECES.len()).prop_map(
        |(before, piece, times, after)| {
            format!("{}{}{}", PIECES[before], PIECES[piece].repeat(times), PIECES[after])
        },
    )
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
    proptest::collection::vec(0..PIECES.len(), 0..80)
        .prop_map(|picks| picks.into_iter().map(|pick| PIECES[pick]).collect())
}

/// The sample with a stretch cut out, another doubled and line breaks strewn in.
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

fn check(text: &str) -> Result<(), TestCaseError> {
    let analysis = Analysis::from(&analyze(text));
    let units: Vec<u16> = text.encode_utf16().collect();
    let slice = |start: u32, end: u32| {
        units.get(start as usize..end as usize).and_then(|cut| String::from_utf16(cut).ok())
    };
    let mut last = 0;
    for quantity in &analysis.quantities {
        prop_assert_eq!(slice(quantity.start, quantity.end), Some(quantity.text.clone()));
        prop_assert!(quantity.start >= last, "quantities overlap at {}", quantity.start);
        prop_assert!(quantity.min <= quantity.max);
        prop_assert!(
            quantity.goal.is_some() || quantity.reason.is_some(),
            "no card and no reason: {}",
            &quantity.text
        );
        prop_assert!(quantity.min.is_finite() && quantity.max.is_finite());
        for cue in &quantity.cues {
            prop_assert_eq!(slice(cue.start, cue.end), Some(cue.text.clone()));
            prop_assert!(!cue.text.is_empty(), "{} of {}", &cue.says, &quantity.text);
        }
        last = quantity.end;
    }
    for (id, goal) in analysis.goals.iter().enumerate() {
        prop_assert_eq!(goal.id as usize, id);
        prop_assert!(slice(goal.start, goal.end).is_some_and(|words| !words.trim().is_empty()));
        prop_assert!(goal.class != Class::Numeric || !goal.quantities.is_empty());
        for cue in &goal.cues {
            prop_assert_eq!(slice(cue.start, cue.end), Some(cue.text.clone()));
        }
        for quantity in goal.quantities.iter().chain(&goal.attributes) {
            // One number may be the target of several things: 城镇和农村居民收入增长6%.
            let own = analysis.quantities[*quantity as usize].goal;
            let holds = own.and_then(|own| analysis.goals.get(own as usize)).is_some_and(|own| {
                own.quantities.contains(quantity) || own.attributes.contains(quantity)
            });
            prop_assert!(holds, "quantity {} points at {:?}", quantity, own);
        }
    }
    for leftover in &analysis.leftovers {
        prop_assert_eq!(slice(leftover.start, leftover.end), Some(leftover.text.clone()));
    }
    for section in &analysis.sections {
        prop_assert!(
            section.start <= section.end && section.parent.is_none_or(|parent| parent < section.id)
        );
    }
    let spans: Vec<(u32, u32)> = analysis
        .quantities
        .iter()
        .map(|quantity| (quantity.start, quantity.end))
        .chain(analysis.leftovers.iter().map(|leftover| (leftover.start, leftover.end)))
        .collect();
    let mut at = 0;
    for ch in text.chars() {
        if ch.is_ascii_digit() && !inside_entity(&units, at) {
            let place = u32::try_from(at).unwrap_or(u32::MAX);
            let read = spans.iter().any(|(start, end)| (*start..*end).contains(&place));
            prop_assert!(read, "digit at {at} in no finding");
        }
        at += ch.len_utf16();
    }
    prop_assert_eq!(Analysis::from(&analyze(text)), analysis);
    Ok(())
}

/// Digits of `&#20013;` are no number of the report.
fn inside_entity(units: &[u16], at: usize) -> bool {
    let from = at.saturating_sub(8);
    let before = String::from_utf16_lossy(&units[from..at]);
    before.rfind("&#").is_some_and(|open| !before[open..].contains(';'))
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

    #[test]
    fn normalizing_a_line_twice_changes_nothing(text in text_of_pieces()) {
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

#[test]
fn time_grows_linearly_with_the_text() {
    let timed = |copies: usize| {
        let text = format!("{}\n", SAMPLE.replace('\n', "")).repeat(copies);
        let runs = (0..3).map(|_| {
            let start = std::time::Instant::now();
            let found = analyze(&text).quantities.found.len();
            assert!(found > 0);
            start.elapsed()
        });
        runs.min().unwrap_or_default()
    };
    timed(1);
    let (small, large) = (timed(4), timed(32));
    let ratio = large.as_secs_f64() / small.as_secs_f64();
    println!("8 times the text took {ratio:.1} times as long");
    assert!(ratio < 20.0, "8 times the text took {ratio:.1} times as long");
}

/// Pieces that make much to look at when they stand in a row: no step may look along the whole row for each.
const ROWS: &[&str] = &[
    " ", "1", "1、", "— 3 — ", "亿", "3万", "一万", "前1、", "1和", "\\n", "\n", "《\n", "附件1\n",
    "。（一）新建", "PM\n2.5\n", "平安示例、", "1/", "三分之", "1：", "“1", "2024年是",
    "全国人民代表大会第",
];

#[test]
fn rows_of_one_piece_are_read_in_linear_time() {
    for piece in ROWS {
        let timed = |copies: usize| {
            let text = piece.repeat(copies);
            let runs = (0..3).map(|_| {
                let start = std::time::Instant::now();
                assert!(analyze(&text).clean.text.len() <= text.len());
                start.elapsed()
            });
            runs.min().unwrap_or_default()
        };
        let (small, large) = (timed(1000), timed(8000));
        let ratio = large.as_secs_f64() / small.as_secs_f64().max(0.004);
        assert!(ratio < 24.0, "8 times {piece:?} took {ratio:.1} times as long");
    }
}

#[test]
fn one_endless_line_is_read_in_linear_time() {
    let timed = |copies: usize| {
        let text = "新增就业5万人、".repeat(copies);
        let runs = (0..3).map(|_| {
            let start = std::time::Instant::now();
            assert_eq!(analyze(&text).quantities.found.len(), copies);
            start.elapsed()
        });
        runs.min().unwrap_or_default()
    };
    timed(50);
    let (small, large) = (timed(250), timed(2000));
    let ratio = large.as_secs_f64() / small.as_secs_f64();
    println!("8 times the sentence took {ratio:.1} times as long");
    assert!(ratio < 24.0, "8 times the sentence took {ratio:.1} times as long");
}
