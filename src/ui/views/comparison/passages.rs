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
    let passage = |side: Side, quote: Option<(u32, u32)>| Passage {
        caption: report_name(reports, side, lang),
        text: &reports.texts[side as usize],
        place: quote.map(|(start, end)| reports.passage(side, start, end)),
    };
    both([passage(Side::Old, Some(promise)), passage(Side::New, answer)], lang)
}

/// A passage of one report.
pub(crate) struct Passage<'r> {
    /// Place and year of the report.
    pub caption: String,
    /// The text of the report; empty where there is no report.
    pub text: &'r str,
    /// The paragraph and the quote in it, in bytes of the text; none where nothing was found.
    pub place: Option<(Range<usize>, Range<usize>)>,
}

/// The passage of a target and that of its result.
pub(crate) fn both([target, result]: [Passage<'_>; 2], lang: Lang) -> Html {
    html! {
        <div class="gc-passages" data-gc="both-passages">
            {one(target, "gc-mark gc-mark--target", lang)}
            {one(result, "gc-mark gc-mark--result", lang)}
        </div>
    }
}

fn one(passage: Passage<'_>, class: &'static str, lang: Lang) -> Html {
    html! {
        <figure class="gc-passages__side">
            <figcaption lang="zh-CN">{passage.caption}</figcaption>
            if let Some((paragraph, quote)) = passage.place {
                <blockquote lang="zh-CN">{marked(passage.text, &paragraph, quote, class)}</blockquote>
            } else if !passage.text.is_empty() {
                <p class="gc-passages__none">{lang.comparison().no_passage}</p>
            }
        </figure>
    }
}

fn marked(text: &str, paragraph: &Range<usize>, quote: Range<usize>, class: &'static str) -> Html {
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
