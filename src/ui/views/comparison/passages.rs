//! The passages of both reports around a target and its answer, side by side.

use std::ops::Range;

use yew::{Html, html};

use crate::ui::{
    i18n::Lang,
    queries::compared_years::report_name,
    report::compared_reports::{ComparedReports, Side},
};
use crate::wire::Delivery;

/// At most this many bytes of a paragraph are shown on either side of a quote.
const AROUND: usize = 600;

/// Both passages.
pub(crate) fn view(reports: &ComparedReports, delivery: &Delivery, lang: Lang) -> Html {
    let promise = (delivery.promise.start, delivery.promise.end);
    let answer = delivery.answer.as_ref().map(|quote| (quote.start, quote.end));
    html! {
        <div class="gc-passages" data-gc="both-passages">
            {passage(reports, Side::Old, Some(promise), lang)}
            {passage(reports, Side::New, answer, lang)}
        </div>
    }
}

fn passage(reports: &ComparedReports, side: Side, quote: Option<(u32, u32)>, lang: Lang) -> Html {
    let class =
        if side == Side::Old { "gc-mark gc-mark--target" } else { "gc-mark gc-mark--result" };
    html! {
        <figure class="gc-passages__side">
            <figcaption lang="zh-CN">{report_name(reports, side, lang)}</figcaption>
            if let Some((start, end)) = quote {
                <blockquote lang="zh-CN">{marked(reports, side, start, end, class)}</blockquote>
            } else {
                <p class="gc-passages__none">{lang.comparison().no_passage}</p>
            }
        </figure>
    }
}

fn marked(
    reports: &ComparedReports,
    side: Side,
    start: u32,
    end: u32,
    class: &'static str,
) -> Html {
    let text = &reports.texts[side as usize];
    let (paragraph, quote) = reports.passage(side, start, end);
    let before = near(text, paragraph.start.max(quote.start.saturating_sub(AROUND))..quote.start);
    let after = near(text, quote.end..paragraph.end.min(quote.end + AROUND));
    html! {
        <>
        if paragraph.start + before.len() < quote.start {
            {"……"}
        }
        {before.to_owned()}<mark class={class}>{text.get(quote.clone()).unwrap_or("").to_owned()}</mark>{after.to_owned()}
        if quote.end + after.len() < paragraph.end {
            {"……"}
        }
        </>
    }
}

/// A part of the text whose ends are moved inwards to whole characters.
fn near(text: &str, range: Range<usize>) -> &str {
    let is_whole = |at: &usize| text.is_char_boundary(*at);
    let start = (range.start..=range.end).find(is_whole).unwrap_or(range.end);
    let end = (start..=range.end).rev().find(is_whole).unwrap_or(start);
    text.get(start..end).unwrap_or("")
}
