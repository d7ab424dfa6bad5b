//! Reads the form of a card: the changed fields, and the parts into which a card is split.

use std::ops::Range;

use crate::ui::report::report_view::ReportView;
use crate::{
    correct::Value,
    text::{Decimal, IntoList, one_of},
    wire::{self, Bound, Class, Commitment, Goal, Quantity, Subject},
};

/// Which field could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormError {
    /// An amount.
    Figure,
    /// A year or a month.
    Year,
}

/// The changed fields of a goal; `ask` gives the value of a form field by its name.
pub(crate) fn changed_fields(
    goal: &Goal,
    quantities: &[Quantity],
    ask: &dyn Fn(&str) -> Option<String>,
) -> Result<Vec<Value>, FormError> {
    let mut all = Vec::new();
    let words = |name: &str| ask(name).map(|words| words.trim().to_owned());
    let changed = |name: &str, old: &str| words(name).filter(|new| new != old);
    if let Some(title) = changed("title", &goal.title) {
        all.push(Value::Title(title));
    }
    let class = changed("class", goal.class.code()).and_then(|code| Class::from_code(&code));
    all.extend(class.map(Value::Class));
    let commitment =
        changed("commitment", goal.commitment.code()).and_then(|code| Commitment::from_code(&code));
    all.extend(commitment.map(Value::Commitment));
    for (number, id) in (0_u32..).zip(&goal.quantities) {
        let Some(quantity) = quantities.get(*id as usize) else { continue };
        if let Some(figure) = changed(&field_name("figure", number), &quantity.figure) {
            let (min, max) = amount(&figure, quantity).ok_or(FormError::Figure)?;
            all.push(Value::Amount { number, min, max });
        }
        let bound = changed(&field_name("bound", number), quantity.bound.code())
            .and_then(|code| Bound::from_code(&code));
        all.extend(bound.map(|bound| Value::Bound { number, bound }));
    }
    all.extend(due(goal, &words)?);
    let optional = |words: String| (!words.is_empty()).then_some(words);
    let indicator = goal.indicator.as_ref().map_or("", |indicator| indicator.text.as_str());
    all.extend(changed("indicator", indicator).map(|words| Value::Indicator(optional(words))));
    let subject =
        changed("subject", goal.subject.code()).and_then(|code| Subject::from_code(&code));
    all.extend(subject.map(Value::Subject));
    all.extend(changed("bodies", &goal.bodies.join("、")).map(|words| Value::Bodies(list(&words))));
    all.extend(changed("places", &goal.places.join("、")).map(|words| Value::Places(list(&words))));
    Ok(all)
}

/// `figure` and 1 as `figure1`.
pub(crate) fn field_name(name: &str, number: u32) -> String {
    [name, &number.to_string()].concat()
}

fn list(words: &str) -> Vec<String> {
    let parts = words.split(one_of(&['、', '，', ',', '；', ';'])).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).into_list()
}

fn due(goal: &Goal, words: &dyn Fn(&str) -> Option<String>) -> Result<Option<Value>, FormError> {
    let deadline = &goal.deadline;
    let number = |number: Option<String>| number.unwrap_or_default();
    let old = (
        deadline.text.clone().unwrap_or_default(),
        number(deadline.year.map(|year| year.to_string())),
        number(deadline.month.map(|month| month.to_string())),
    );
    let (Some(text), Some(year), Some(month)) = (words("due"), words("year"), words("month"))
    else {
        return Ok(None);
    };
    if (&text, &year, &month) == (&old.0, &old.1, &old.2) {
        return Ok(None);
    }
    let year_number = parse_int_in(&year, 1900, 2200)?;
    let month_number = parse_int_in(&month, 1, 12)?;
    let mut deadline_text = text;
    // A deadline with a month counts as stated and needs words: they are made of year and month.
    if deadline_text.is_empty() && month_number.is_some() {
        deadline_text =
            [year.as_str(), if year.is_empty() { "" } else { "年" }, &month, "月"].concat();
    }
    Ok(Some(Value::Deadline {
        text: (!deadline_text.is_empty()).then_some(deadline_text),
        year: year_number,
        month: month_number.and_then(|month| u32::try_from(month).ok()),
    }))
}

/// A whole number from `least` to `most`; `None` for an empty field.
pub(crate) fn parse_int_in(words: &str, least: i32, most: i32) -> Result<Option<i32>, FormError> {
    if words.is_empty() {
        return Ok(None);
    }
    match words.parse() {
        Ok(number) if (least..=most).contains(&number) => Ok(Some(number)),
        _ => Err(FormError::Year),
    }
}

/// Least and greatest value of an amount written in the scale of `quantity`: `1–2`, `58.38`.
fn amount(figure: &str, quantity: &Quantity) -> Option<(f64, f64)> {
    let scale = quantity.scaled_unit.strip_suffix(quantity.unit.as_str()).unwrap_or_default();
    let power = scale.chars().map(|letter| match letter {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    });
    let power: i32 = power.sum();
    let value = |words: &str| {
        let plain: String =
            words.chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | '，')).collect();
        let size = plain.strip_prefix(one_of(&['-', '−']));
        let read = Decimal::parse(size.unwrap_or(&plain))?.scale_by_power(power);
        Some(wire::float(if size.is_some() { read.negated() } else { read }))
    };
    // A dash before a number is its sign, as in -2–2.
    let marks = one_of(&['–', '—', '-', '~', '～', '至']);
    let mut places = figure.char_indices().skip(1);
    let parted = places.find(|(_, ch)| marks.contains(ch)).map(|(at, _)| figure.split_at(at));
    let Some((low, high)) = parted else { return value(figure).map(|value| (value, value)) };
    let dashes = high.trim_start_matches(one_of(&['–', '—', '~', '～', '至']));
    let high =
        if dashes.len() < high.len() { dashes } else { high.strip_prefix('-').unwrap_or(high) };
    let (min, max) = (value(low)?, value(high)?);
    (min <= max).then_some((min, max))
}

/// The parts of a goal, one for each line of `words`, in bytes of the text as pasted; `None` for fewer than two.
pub(crate) fn parts(
    report: &ReportView,
    whole: &Range<usize>,
    words: &str,
) -> Option<Vec<Range<usize>>> {
    let seen = |letter: char| !letter.is_whitespace();
    let letters: Vec<(usize, char)> =
        report.words(whole).char_indices().filter(|(_, letter)| seen(*letter)).into_list();
    let mut at = 0;
    let mut parts = Vec::new();
    for line in words.lines() {
        let line: Vec<char> = line.chars().filter(|letter| seen(*letter)).into_list();
        if line.is_empty() {
            continue;
        }
        let rest = letters.get(at..)?;
        let fits = |window: &[(usize, char)]| {
            window.iter().map(|letter| letter.1).eq(line.iter().copied())
        };
        let found = at + rest.windows(line.len()).position(fits)?;
        at = found + line.len();
        let (last, letter) = letters[at - 1];
        parts.push(whole.start + letters[found].0..whole.start + last + letter.len_utf8());
    }
    (parts.len() >= 2).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    fn asked(id: usize, changes: &[(&str, &str)]) -> Result<Vec<Value>, FormError> {
        let report = fixture::report();
        let goal = &report.analysis.goals[id];
        let ask = |name: &str| {
            let found = changes.iter().find(|(changed, _)| *changed == name);
            found.map(|(_, words)| (*words).to_owned())
        };
        changed_fields(goal, &report.analysis.quantities, &ask)
    }

    #[test]
    fn only_what_was_changed_is_a_correction() {
        let report = fixture::report();
        let goal = &report.analysis.goals[0];
        let same = [("title", goal.title.as_str()), ("class", "numeric"), ("figure0", "6")];
        assert_eq!(asked(0, &same), Ok(Vec::new()));
        let changes =
            [("title", " 经济增长 "), ("commitment", "duty"), ("bodies", "发改委、统计局")];
        assert_eq!(
            asked(0, &changes),
            Ok(vec![
                Value::Title("经济增长".into()),
                Value::Commitment(Commitment::Duty),
                Value::Bodies(vec!["发改委".into(), "统计局".into()]),
            ])
        );
    }

    #[test]
    fn amounts_are_read_in_the_scale_of_the_text() {
        let quantity = |scaled: &str, unit: &str| Quantity {
            scaled_unit: scaled.into(),
            unit: unit.into(),
            ..fixture::quantity()
        };
        for (figure, scaled, unit, ends) in [
            ("0.07", "万人", "人", Some((700.0, 700.0))),
            ("1–2", "家", "家", Some((1.0, 2.0))),
            ("1-2", "家", "家", Some((1.0, 2.0))),
            ("1,500", "亿元", "元", Some((1.5e11, 1.5e11))),
            ("1.3", "万亿元", "元", Some((1.3e12, 1.3e12))),
            ("6", "%", "%", Some((6.0, 6.0))),
            ("-2–2", "%", "%", Some((-2.0, 2.0))),
            ("-3--1", "%", "%", Some((-3.0, -1.0))),
            ("-5", "℃", "摄氏度", Some((-5.0, -5.0))),
            ("2–1", "家", "家", None),
            ("约6", "%", "%", None),
            ("", "%", "%", None),
        ] {
            assert_eq!(amount(figure, &quantity(scaled, unit)), ends, "{figure}");
        }
        assert_eq!(asked(0, &[("figure0", "许多")]), Err(FormError::Figure));
    }

    #[test]
    fn a_month_makes_a_deadline_a_stated_one() {
        let deadline = |text: Option<&str>, year, month| Value::Deadline {
            text: text.map(str::to_owned),
            year,
            month,
        };
        for (due, year, month, value) in [
            ("", "2030", "6", Ok(deadline(Some("2030年6月"), Some(2030), Some(6)))),
            ("年底", "2030", "", Ok(deadline(Some("年底"), Some(2030), None))),
            ("", "2031", "", Ok(deadline(None, Some(2031), None))),
            ("", "2030", "13", Err(FormError::Year)),
            ("", "去年", "", Err(FormError::Year)),
        ] {
            let asked = asked(0, &[("due", due), ("year", year), ("month", month)]);
            assert_eq!(asked, value.map(|value| vec![value]), "{due}{year}{month}");
        }
    }

    #[test]
    fn a_card_is_split_where_its_lines_break() {
        let text = "新建学校5所、\n医院2所，年底前完成";
        let report = ReportView::new(text.into(), wire::Analysis::default());
        let split = |words: &str| {
            let parts = parts(&report, &(0..text.len()), words);
            parts.map(|parts| {
                parts.iter().map(|part| report.words(part).to_owned()).collect::<Vec<_>>()
            })
        };
        assert_eq!(
            split("新建学校5所、\n\n医院2所"),
            Some(vec!["新建学校5所、".into(), "医院2所".into()])
        );
        assert_eq!(
            split("新建学校5所、医院\n2所"),
            Some(vec!["新建学校5所、\n医院".into(), "2所".into()])
        );
        assert_eq!(split("医院2所\n新建学校5所"), None);
        assert_eq!(split("新建学校5所"), None);
        assert_eq!(split("新建学校5所\n小学"), None);
    }
}
