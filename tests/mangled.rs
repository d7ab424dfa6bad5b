//! Copies of a text that look different but say the same give the same quantities: broken lines, spaced and full-width digits, thousands separators.

mod shared_data;

use std::{collections::BTreeMap, fs};

use goalcards::{SAMPLE, analyze, wire::Analysis};

/// Made-up sentences with numbers in every notation, one per paragraph.
const SENTENCES: &str = include_str!("reports/dresses.txt");

/// Characters of a line of a copied document.
const WIDTH: usize = 38;

/// A way of copying that changes only how the text looks.
type Mangle = fn(&str, &Analysis) -> String;

const WAYS: &[(&str, Mangle)] = &[
    ("broken lines", |text, _| broken(text)),
    ("spaced digits", |text, _| spaced(text)),
    ("wide digits", |text, _| wide(text)),
    ("thousands separators", separated),
    ("escapes instead of breaks", |text, _| text.replace('\n', "\\r\\n")),
    ("invisible characters", |text, _| strewn(text)),
    ("middle dots for points", |text, _| dotted(text)),
    ("radicals for ideographs", |text, _| text.chars().map(radical).collect()),
    ("glyphs of a symbol font", |text, _| {
        text.replace('，', "，\u{F0B7}").replace("增长", "增\u{E004}长")
    }),
    ("units in letters", |text, _| {
        text.replace("微克/立方米", "μg/m³").replace("平方公里", "km²").replace("平方米", "m²")
    }),
    ("rings for zeros", |text, _| text.replace("0万", "〇万").replace("0亿", "○亿")),
    ("marks before paragraphs", |text, _| marked(text)),
    ("years in Chinese digits", |text, _| {
        text.replace("2025年", "二〇二五年").replace("2024年", "二○二四年")
    }),
];

fn broken(text: &str) -> String {
    let mut copy = String::new();
    for line in text.lines() {
        for (at, ch) in line.chars().enumerate() {
            if at > 0 && at % WIDTH == 0 {
                copy.push('\n');
            }
            copy.push(ch);
        }
        copy.push('\n');
    }
    copy
}

/// A bullet before each paragraph of sentences.
fn marked(text: &str) -> String {
    let marked = text.lines().map(|line| {
        let sentences = line.trim_end().ends_with('。');
        if sentences { format!("★{}\n", line.trim_start()) } else { format!("{line}\n") }
    });
    marked.collect()
}

fn spaced(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let number = |at: usize| chars.get(at).is_some_and(|ch| ch.is_ascii_digit() || *ch == '.');
    let mut copy = String::new();
    for (at, ch) in chars.iter().enumerate() {
        copy.push(*ch);
        if number(at) && number(at + 1) {
            copy.push(' ');
        }
    }
    copy
}

fn wide(text: &str) -> String {
    let wide = |ch: char| match ch {
        '0'..='9' => char::from_u32(u32::from(ch) + 0xFEE0).unwrap_or(ch),
        '%' => '％',
        _ => ch,
    };
    text.chars().map(wide).collect()
}

/// Zero-width characters between all others.
fn strewn(text: &str) -> String {
    const INVISIBLE: [char; 8] = [
        '\u{AD}', '\u{200B}', '\u{2060}', '\u{2063}', '\u{61C}', '\u{FE0F}', '\u{180E}',
        '\u{E0101}',
    ];
    let mut copy = String::new();
    for (at, ch) in text.chars().enumerate() {
        copy.push(ch);
        copy.push(INVISIBLE[at % INVISIBLE.len()]);
    }
    copy
}

/// `5.2万人` → `5·2万人`, where a percentage or a power of ten follows.
fn dotted(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let dotted = chars.iter().enumerate().map(|(at, ch)| {
        let places = chars[at + 1..].iter().take_while(|ch| ch.is_ascii_digit()).count();
        let measured = chars.get(at + 1 + places).is_some_and(|ch| "%万亿".contains(*ch));
        if *ch == '.' && at > 0 && digit(at - 1) && places > 0 && measured { '·' } else { *ch }
    });
    dotted.collect()
}

/// The radical that a copy from a PDF file has instead of a character.
fn radical(ch: char) -> char {
    match ch {
        '一' => '\u{2F00}',
        '人' => '\u{2F08}',
        '入' => '\u{2F0A}',
        '力' => '\u{2F12}',
        '十' => '\u{2F17}',
        '大' => '\u{2F24}',
        '小' => '\u{2F29}',
        '工' => '\u{2F2F}',
        '日' => '\u{2F47}',
        '月' => '\u{2F49}',
        '民' => '\u{2EA0}',
        '水' => '\u{2F54}',
        '生' => '\u{2F63}',
        '用' => '\u{2F64}',
        '目' => '\u{2F6C}',
        '行' => '\u{2F8F}',
        '车' => '\u{2ECB}',
        '长' => '\u{2ED3}',
        '高' => '\u{2FBC}',
        '不' => '\u{F967}',
        _ => ch,
    }
}

/// `12000元` → `12,000元`, in quantities alone.
fn separated(text: &str, clean: &Analysis) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut copy: Vec<u16> = Vec::new();
    let mut last = 0;
    for quantity in &clean.quantities {
        let (start, end) = (quantity.start as usize, quantity.end as usize);
        copy.extend(&units[last..start]);
        let words = String::from_utf16_lossy(&units[start..end]);
        copy.extend(grouped(&words).encode_utf16());
        last = end;
    }
    copy.extend(&units[last..]);
    String::from_utf16_lossy(&copy)
}

fn grouped(words: &str) -> String {
    let mut copy = String::new();
    let mut rest = words;
    let mut after_point = false;
    while let Some(ch) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits < 4 || after_point {
            let len = digits.max(ch.len_utf8());
            after_point = ch == '.' || after_point && digits > 0;
            copy.push_str(&rest[..len]);
            rest = &rest[len..];
            continue;
        }
        for (at, digit) in rest[..digits].chars().enumerate() {
            if at > 0 && (digits - at) % 3 == 0 {
                copy.push(',');
            }
            copy.push(digit);
        }
        rest = &rest[digits..];
    }
    copy
}

/// Each distinct quantity and how often it occurs.
type Said = BTreeMap<(String, String, String, String, String), usize>;

fn said(analysis: &Analysis) -> Said {
    let mut said = Said::new();
    for quantity in &analysis.quantities {
        let key = (
            quantity.min.to_string(),
            quantity.max.to_string(),
            quantity.unit.clone(),
            format!("{:?}", quantity.bound),
            format!("{:?}", quantity.stance),
        );
        *said.entry(key).or_default() += 1;
    }
    said
}

/// The quantities whose numbers of occurrences differ.
fn differing(left: &Said, right: &Said) -> Vec<String> {
    let missing = |from: &Said, to: &Said, sign: &str| -> Vec<String> {
        let more = from.iter().filter(|(key, count)| to.get(*key).copied().unwrap_or(0) < **count);
        more.map(|(key, _)| format!("{sign} {key:?}")).collect()
    };
    let mut all = missing(left, right, "lost");
    all.extend(missing(right, left, "new"));
    all
}

fn read(text: &str) -> Analysis {
    Analysis::from(&analyze(text))
}

#[test]
fn copies_of_made_up_text_say_the_same() {
    for (text, name) in [(SAMPLE, "sample"), (SENTENCES, "dresses")] {
        let clean = read(text);
        assert!(clean.quantities.len() > 40, "{name}: {}", clean.quantities.len());
        for (way, mangle) in WAYS {
            let copied = read(&mangle(text, &clean));
            let differ = differing(&said(&clean), &said(&copied));
            assert!(differ.is_empty(), "{name}, {way}\n{}", differ.join("\n"));
        }
    }
}

/// Of ten thousand quantities of real reports, this many may be read differently in a copy; most of these are in tables.
const MOST_DIFFERING: usize = 20;

#[test]
#[ignore = "needs ../shared/reports"]
fn copies_of_real_reports_say_the_same() {
    let mut files = shared_data::files("reports", "txt");
    files.retain(|file| {
        !file.file_name().unwrap_or_default().to_string_lossy().starts_with("english")
    });
    // Every third, since each is read six times.
    let third = files.iter().step_by(3);
    let texts: Vec<String> =
        third.map(|file| fs::read_to_string(file).expect("a report is UTF-8")).collect();
    for (way, mangle) in WAYS {
        let (mut count, mut differ) = (0, 0);
        for text in &texts {
            let clean = read(text);
            count += clean.quantities.len();
            differ += differing(&said(&clean), &said(&read(&mangle(text, &clean)))).len();
        }
        assert!(count > 0, "expected quantities, found none");
        println!("{way}: {differ} of {count} quantities are read differently");
        assert!(differ * 10_000 <= count * MOST_DIFFERING, "{way}: {differ} of {count}");
    }
}
