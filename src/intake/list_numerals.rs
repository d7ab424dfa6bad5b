//! The numbers of lists in the formats of documents: 一, 壹, ①, iv, C.

/// The format of the numbers of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum NumberFormat {
    #[default]
    Decimal,
    /// 01
    DecimalZero,
    /// １
    DecimalFullWidth,
    /// ①
    Circled,
    /// ⑴
    Bracketed,
    /// ⒈
    WithStop,
    /// 一, 十一, 二十
    Chinese,
    /// 一, 一〇
    ChineseDigits,
    /// 壹
    ChineseLegal,
    /// 甲
    Stems,
    /// 子
    Branches,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    /// No number: a bullet, or nothing.
    None,
}

impl NumberFormat {
    /// By the name in a document of Word, `w:numFmt`.
    pub(super) fn of_word(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "decimalFullWidth" | "decimalFullWidth2" => Self::DecimalFullWidth,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::Circled,
            "decimalEnclosedParen" => Self::Bracketed,
            "decimalEnclosedFullstop" => Self::WithStop,
            "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand" => Self::Chinese,
            "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" => {
                Self::ChineseDigits
            }
            "chineseLegalSimplified" | "ideographLegalTraditional" | "japaneseLegal" => {
                Self::ChineseLegal
            }
            "ideographTraditional" => Self::Stems,
            "ideographZodiac" => Self::Branches,
            "lowerLetter" => Self::LowerLetter,
            "upperLetter" => Self::UpperLetter,
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "bullet" | "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// By the type of a list in HTML, or the name in its style.
    pub(super) fn of_html(name: &str) -> Self {
        match name {
            "a" | "lower-alpha" | "lower-latin" => Self::LowerLetter,
            "A" | "upper-alpha" | "upper-latin" => Self::UpperLetter,
            "i" | "lower-roman" => Self::LowerRoman,
            "I" | "upper-roman" => Self::UpperRoman,
            "decimal-leading-zero" => Self::DecimalZero,
            "cjk-ideographic" | "simp-chinese-informal" | "trad-chinese-informal" => Self::Chinese,
            "cjk-decimal" => Self::ChineseDigits,
            "simp-chinese-formal" | "trad-chinese-formal" => Self::ChineseLegal,
            "cjk-heavenly-stem" => Self::Stems,
            "cjk-earthly-branch" => Self::Branches,
            "none" | "disc" | "circle" | "square" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A number in this format; in ASCII digits where the format does not have it.
    pub(super) fn show(self, number: u32) -> String {
        let from = |first: char, last: u32| {
            let code = (1..=last).contains(&number).then(|| u32::from(first) + number - 1);
            code.and_then(char::from_u32).map(String::from)
        };
        let shown = match self {
            Self::Decimal => None,
            Self::DecimalZero => Some(format!("{number:02}")),
            Self::DecimalFullWidth => Some(digits(number, "０１２３４５６７８９")),
            Self::Circled if number > 20 => None,
            Self::Circled => from('①', 20),
            Self::Bracketed => from('⑴', 20),
            Self::WithStop => from('⒈', 20),
            Self::Chinese => counted(number, "零一二三四五六七八九", "十百千"),
            Self::ChineseDigits => Some(digits(number, "〇一二三四五六七八九")),
            Self::ChineseLegal => counted(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
            Self::Stems => nth(number, "甲乙丙丁戊己庚辛壬癸"),
            Self::Branches => nth(number, "子丑寅卯辰巳午未申酉戌亥"),
            Self::LowerLetter => letters(number, 'a'),
            Self::UpperLetter => letters(number, 'A'),
            Self::LowerRoman => roman(number),
            Self::UpperRoman => roman(number).map(|roman| roman.to_uppercase()),
            Self::None => Some(String::new()),
        };
        shown.unwrap_or_else(|| number.to_string())
    }
}

/// A number written with other digits.
fn digits(number: u32, digits: &str) -> String {
    let digit = |ch: char| digits.chars().nth(ch.to_digit(10)? as usize);
    number.to_string().chars().filter_map(digit).collect()
}

fn nth(number: u32, all: &str) -> Option<String> {
    all.chars().nth(number.checked_sub(1)? as usize).map(String::from)
}

/// 21 → 二十一, 12 → 十二, 105 → 一百零五; up to 9999.
fn counted(number: u32, digits: &str, units: &str) -> Option<String> {
    if number == 0 || number > 9999 {
        return None;
    }
    let digits: Vec<char> = digits.chars().collect();
    let mut shown = String::new();
    let mut gap = false;
    for (power, unit) in
        [(3, units.chars().nth(2)), (2, units.chars().nth(1)), (1, units.chars().next()), (0, None)]
    {
        let digit = number / 10_u32.pow(power) % 10;
        if digit == 0 {
            gap = !shown.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            shown.push(digits[0]);
        }
        let is_plain_ten = power == 1 && digit == 1 && shown.is_empty() && digits[1] == '一';
        if !is_plain_ten {
            shown.push(digits[digit as usize]);
        }
        shown.extend(unit);
    }
    Some(shown)
}

/// 1 → a, 27 → aa, as Word repeats the letter.
fn letters(number: u32, first: char) -> Option<String> {
    let at = number.checked_sub(1)?;
    let letter = char::from_u32(u32::from(first) + at % 26)?;
    (at < 26 * 9).then(|| letter.to_string().repeat(at as usize / 26 + 1))
}

fn roman(number: u32) -> Option<String> {
    const STEPS: &[(u32, &str)] = &[
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut left = (1..4000).contains(&number).then_some(number)?;
    let mut shown = String::new();
    for (value, letters) in STEPS {
        while left >= *value {
            shown.push_str(letters);
            left -= value;
        }
    }
    Some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_documents_show_them() {
        let shown = |name: &str, numbers: &[u32]| -> String {
            let all: Vec<String> =
                numbers.iter().map(|number| NumberFormat::of_word(name).show(*number)).collect();
            all.join(" ")
        };
        assert_eq!(
            shown("chineseCounting", &[1, 10, 11, 20, 21, 100, 105, 110]),
            "一 十 十一 二十 二十一 一百 一百零五 一百一十"
        );
        assert_eq!(shown("ideographDigital", &[1, 10, 21]), "一 一〇 二一");
        assert_eq!(shown("chineseLegalSimplified", &[1, 10, 12]), "壹 壹拾 壹拾贰");
        assert_eq!(shown("decimalEnclosedCircleChinese", &[1, 20, 21]), "① ⑳ 21");
        assert_eq!(shown("lowerRoman", &[1, 4, 14]), "i iv xiv");
        assert_eq!(shown("upperLetter", &[1, 26, 27]), "A Z AA");
        assert_eq!(shown("ideographTraditional", &[1, 11]), "甲 11");
        assert_eq!(shown("decimal", &[0, u32::MAX]), "0 4294967295");
        assert_eq!(shown("bullet", &[3]), "");
    }
}
