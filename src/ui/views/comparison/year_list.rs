//! The list of the reports by year, and the box that takes further ones.

use web_sys::HtmlTextAreaElement;
use yew::{AttrValue, Callback, Html, InputEvent, MouseEvent, SubmitEvent, TargetCast, html};

use crate::ui::{
    browser::{dom, file_picker},
    i18n::{Lang, fill},
    model::{
        action::{Action, ComparisonAction},
        comparison::{ComparisonPhase, ComparisonState},
        element_id,
        file_intake::MIN_AUTO_ANALYZE_CHARS,
    },
    queries::year_list::{ListedReport, listed_reports},
    report::year_reports::YearReports,
};

/// The list and the box.
pub(crate) fn view(
    years: &YearReports,
    comparison: &ComparisonState,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let words = lang.years();
    let listed = listed_reports(comparison, years, lang);
    html! {
        <section class="gc-year-list" aria-labelledby={element_id::YEAR_LIST}>
            <div>
                <h2 id={element_id::YEAR_LIST} tabindex="-1">{words.reports}<span class="gc-count">{listed.len()}</span></h2>
                <ul>
                    for report in &listed {
                        {item(report, lang, on_action)}
                    }
                </ul>
            </div>
            {form(comparison, lang, on_action)}
        </section>
    }
}

fn item(report: &ListedReport, lang: Lang, on_action: &Callback<Action>) -> Html {
    let words = lang.years();
    let at = report.at;
    let remove = on_action.reform(move |_: MouseEvent| {
        // The button goes with its report.
        dom::focus(element_id::YEAR_LIST);
        Action::Compare(ComparisonAction::Remove(at))
    });
    html! {
        <li data-gc="year-report">
            <b lang="zh-CN">{report.name.clone()}</b>
            if at == 0 {
                <span class="gc-year-list__own">{words.own}</span>
            } else {
                <button type="button" class="gc-link" data-gc="year-remove" onclick={remove}>
                    {words.remove}<span class="gc-sr">{" "}{report.name.clone()}</span></button>
            }
            for note in &report.notes {
                <span class="gc-year-list__note" data-gc="year-note">{*note}</span>
            }
        </li>
    }
}

fn form(comparison: &ComparisonState, lang: Lang, on_action: &Callback<Action>) -> Html {
    let (words, page) = (lang.years(), lang.page());
    let onsubmit = on_action.reform(|event: SubmitEvent| {
        event.prevent_default();
        take(dom::text_area(element_id::MORE_REPORT))
    });
    let on_action = on_action.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let area = event.target_dyn_into::<HtmlTextAreaElement>();
        let text = area.as_ref().map(HtmlTextAreaElement::value).unwrap_or_default();
        if dom::is_pasted(&event) && text.chars().nth(MIN_AUTO_ANALYZE_CHARS - 1).is_some() {
            on_action.emit(take(area));
        }
    });
    html! {
        <form {onsubmit}>
            <label for={element_id::MORE_REPORT}>{words.ask}</label>
            <textarea id={element_id::MORE_REPORT} data-gc="more" lang="zh-CN" spellcheck="false" autocomplete="off" rows="2"
                placeholder={words.ask_hint} {oninput} aria-describedby="more-says" />
            <div class="gc-start__row">
                <button type="submit" class="gc-button gc-button--main" data-gc="year-add">{words.add}</button>
                <button type="button" class="gc-button" data-gc="compare-open"
                    onclick={Callback::from(|_| file_picker::pick_files())}>{page.open_file}</button>
                if let ComparisonPhase::Busy { steps, .. } = comparison.phase {
                    <progress class="gc-start__progress" aria-label={words.reading}
                        max={crate::analyze::STEPS.to_string()} value={steps.to_string()} />
                }
            </div>
            <p class="gc-start__says" id="more-says" role="status" data-gc="year-says">{status(comparison, lang)}</p>
        </form>
    }
}

/// Takes the text out of the box.
fn take(area: Option<HtmlTextAreaElement>) -> Action {
    let text = area.map(|area| {
        let text = area.value();
        area.set_value("");
        AttrValue::from(text)
    });
    Action::Compare(ComparisonAction::Add(text.into_iter().collect()))
}

fn status(comparison: &ComparisonState, lang: Lang) -> AttrValue {
    let (words, page) = (lang.years(), lang.page());
    let said = match comparison.phase {
        _ if comparison.refused > 0 => {
            return fill(words.refused, &[&comparison.refused.to_string()]).into();
        }
        ComparisonPhase::Empty => words.empty,
        ComparisonPhase::TooLong => page.too_long,
        ComparisonPhase::Failed(_) => words.failed,
        ComparisonPhase::Busy { long: true, .. } => page.long_reading,
        ComparisonPhase::Busy { .. } => words.reading,
        ComparisonPhase::Open | ComparisonPhase::Done | ComparisonPhase::Relinking => "",
    };
    said.into()
}
