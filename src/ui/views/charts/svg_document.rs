//! A chart as an SVG file: title, key, bars and source line.

use crate::ui::{
    format::percent::WHOLE,
    queries::charts::chart::{BarStyle, Chart, ChartRow, lane_count},
    views::charts::svg_writer::{Palette, SvgWriter},
};

/// The width of a chart, in pixels.
pub(crate) const WIDTH: i32 = 960;
const EDGE: i32 = 32;
const LEFT: i32 = 232;
const PLOT: i32 = 520;
const LANE: i32 = 18;
/// Chinese characters of a row's name on one line.
const NAME: usize = 13;

const STRONG: &str = " font-weight=\"600\"";
const END: &str = " text-anchor=\"end\"";

/// The SVG and its height in pixels; `report` is the title of the report, `source` the source line.
#[must_use]
pub(crate) fn svg(chart: &Chart, report: &str, source: &str, palette: &Palette) -> (String, i32) {
    let mut writer = SvgWriter::new(palette);
    let mut y = EDGE + 24;
    let serif =
        [" font-weight=\"600\" font-family=\"", &palette.serif.replace('"', "'"), "\""].concat();
    writer.words((EDGE, y), 24, &serif, &palette.ink, chart.title);
    y += 28;
    writer.words((EDGE, y), 14, "", &palette.grey, report);
    for line in lines(&chart.description, 62) {
        y += 22;
        writer.words((EDGE, y), 14, "", &palette.grey, &line);
    }
    y += 16;
    for group in &chart.groups {
        if !group.title.is_empty() {
            y += 28;
            writer.words((EDGE, y), 15, STRONG, &palette.ink, group.title);
            y += 8;
        }
        if !group.columns.is_empty() {
            y += 20;
            heads(&mut writer, &group.columns, y);
            y += 8;
        }
        let top = y;
        for row in &group.rows {
            y = put_row(&mut writer, row, y);
            writer.hairline((EDGE, y), (WIDTH - EDGE, y));
        }
        for (from, _) in &group.columns {
            writer.hairline((across(*from), top), (across(*from), y));
        }
    }
    y += 28;
    let mut x = EDGE;
    for (ink, words) in &chart.key {
        writer.bar((x, y - 10), (16, 10), *ink);
        writer.words((x + 24, y), 14, "", &palette.grey, words);
        x += 48 + wide(words) * 14 / 2;
    }
    y += 28;
    writer.words((EDGE, y), 13, "", &palette.grey, source);
    y += EDGE - 8;
    (framed(&writer.out, palette, y), y)
}

fn framed(inside: &str, palette: &Palette, height: i32) -> String {
    let mut writer = SvgWriter::new(palette);
    writer.push("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    writer.number("width", WIDTH);
    writer.number("height", height);
    writer.set("viewBox", &["0 0 ", &WIDTH.to_string(), " ", &height.to_string()].concat());
    writer.set("font-family", &palette.sans);
    writer.push(">\n<rect width=\"100%\" height=\"100%\"");
    writer.set("fill", &palette.paper);
    writer.push("/>\n");
    writer.push(inside);
    writer.push("</svg>\n");
    writer.out
}

fn across(share: i32) -> i32 {
    LEFT + share * PLOT / WHOLE
}

fn heads(writer: &mut SvgWriter<'_>, columns: &[(i32, String)], y: i32) {
    let palette = writer.palette;
    for (at, (from, name)) in columns.iter().enumerate() {
        let room = columns.get(at + 1).map_or(WHOLE, |next| next.0) - from;
        // Half the width of a Chinese character in pixels.
        let most = (room * PLOT / WHOLE - 4).max(0) / 7;
        let mut cut = String::new();
        for letter in name.chars() {
            if wide(&cut) + 2 > most {
                break;
            }
            cut.push(letter);
        }
        writer.words((across(*from) + 4, y), 13, "", &palette.grey, &cut);
    }
}

fn put_row(writer: &mut SvgWriter<'_>, row: &ChartRow, top: i32) -> i32 {
    let palette = writer.palette;
    let names = lines(&row.name, NAME * 2);
    let count = i32::try_from(names.len()).unwrap_or(1);
    let high = (lane_count(row) * LANE).max(count * 20) + 14;
    for (at, line) in (0..).zip(&names) {
        let y = top + (high - count * 20) / 2 + 15 + at * 20;
        writer.words((EDGE, y), 14, "", &palette.ink, line);
    }
    let first = top + (high - lane_count(row) * LANE) / 2;
    for bar in &row.bars {
        let y = first + bar.lane * LANE + 2;
        let width = bar.width * PLOT / WHOLE;
        writer.bar((across(bar.start), y), (width, LANE - 5), bar.style);
        let (look, fill) = if bar.style == BarStyle::Result {
            ("", &palette.azurite)
        } else {
            (STRONG, &palette.cinnabar)
        };
        if !bar.label.is_empty() {
            writer.words((across(bar.start) + width + 8, y + 11), 13, look, fill, &bar.label);
        }
    }
    writer.words((WIDTH - EDGE, top + high / 2 + 5), 13, END, &palette.grey, &row.description);
    top + high
}

/// The width of `words`, in halves of a Chinese character.
fn wide(words: &str) -> i32 {
    words.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum()
}

/// `words` broken into lines of at most `most` halves of a Chinese character.
fn lines(words: &str, most: usize) -> Vec<String> {
    let most = i32::try_from(most).unwrap_or(i32::MAX);
    let mut all = vec![String::new()];
    let mut used = 0;
    for letter in words.chars() {
        let size = if letter.is_ascii() { 1 } else { 2 };
        let closing = matches!(letter, '，' | '。' | '；' | '、' | '：' | '）');
        if used + size > most && !closing {
            all.push(String::new());
            used = 0;
        }
        used += size;
        if let Some(line) = all.last_mut() {
            line.push(letter);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, i18n::Lang, queries::charts::all_charts};

    fn palette() -> Palette {
        Palette {
            paper: "#fff".into(),
            cinnabar: "#b22".into(),
            azurite: "#158".into(),
            ..Palette::default()
        }
    }

    #[test]
    fn a_picture_has_title_report_source_and_every_label() {
        let report = fixture::report();
        for chart in all_charts::all_charts(&report, Lang::Zh) {
            let (svg, height) = svg(&chart, "示例市 2030", "以<报告>正文为准", &palette());
            for words in [chart.title, "示例市 2030", "以&lt;报告&gt;正文为准"] {
                assert!(svg.contains(words), "{}: {words}", chart.code);
            }
            for bar in chart.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.bars) {
                assert!(svg.contains(&bar.label.replace('>', "&gt;")));
            }
            assert!(svg.starts_with("<svg xmlns=") && svg.ends_with("</svg>\n") && height > 200);
            assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
            assert!(!svg.contains("style=") && !svg.contains("NaN"));
        }
    }

    #[test]
    fn long_names_take_several_lines() {
        assert_eq!(lines("一二三四五", 6), ["一二三", "四五"]);
        assert_eq!(lines("一二三，四", 6), ["一二三，", "四"]);
        assert_eq!(lines("", 6), [""]);
    }
}
