//! Runs the analysis and the comparison that the state asks for.

use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{
        analysis_request::AnalysisRequest, analyzer::Analyzer, effect_hook::use_effect_with,
    },
    model::{
        action::{Action, ComparisonAction, ReportAction},
        comparison::ComparisonPhase,
        state::State,
    },
    shared::Shared,
};

/// Starts the analysis of the text when the state becomes busy, and cancels it when the state no longer is.
#[hook]
pub(crate) fn use_analysis(
    state: &UseReducerHandle<State>,
    analyzer: &Shared<Analyzer>,
    on_action: &Callback<Action>,
) {
    let busy = state.start.is_busy().then(|| AnalysisRequest::Report(state.text.clone()));
    use_effect_with((busy, analyzer.clone(), on_action.clone()), |(busy, analyzer, on_action)| {
        let task = busy.as_ref().map(|request| analyzer.read(request, on_action));
        || drop(task)
    });
    let compared = comparison_request(state);
    use_effect_with(
        (compared, analyzer.clone(), on_action.clone()),
        |(compared, analyzer, on_action)| {
            let on_comparison = on_action.reform(of_comparison);
            let task = compared.as_ref().map(|request| analyzer.read(request, &on_comparison));
            || drop(task)
        },
    );
}

/// The texts that are to be compared; of two the other report comes first, unless the order was set by hand.
fn comparison_request(state: &State) -> Option<AnalysisRequest> {
    let comparison = &state.comparison;
    let report = state.report.as_ref().filter(|_| comparison.phase.is_busy())?;
    if comparison.is_by_year {
        let page = [report.text.clone().into()];
        return Some(AnalysisRequest::Years(page.into_iter().chain(comparison.others()).collect()));
    }
    let links = comparison.links.clone();
    if let (ComparisonPhase::Relinking, Some(found)) = (comparison.phase, &comparison.found) {
        let texts = found.texts.clone().map(Into::into);
        return Some(AnalysisRequest::Pair { texts, keeps_order: true, links });
    }
    let (page, other) = (report.text.clone().into(), comparison.other.clone());
    let page_is_first = comparison.page_is_earlier == Some(true);
    let texts = if page_is_first { [page, other] } else { [other, page] };
    let keeps_order = comparison.page_is_earlier.is_some();
    Some(AnalysisRequest::Pair { texts, keeps_order, links })
}

/// What an analysis tells of itself, said of the comparison.
fn of_comparison(action: Action) -> Action {
    match action {
        Action::Report(ReportAction::Progress(steps)) => {
            Action::Compare(ComparisonAction::Progress(steps))
        }
        Action::Report(ReportAction::AnalysisSlow) => Action::Compare(ComparisonAction::Slow),
        Action::Report(ReportAction::AnalysisFailed(failure)) => {
            Action::Compare(ComparisonAction::Failed(failure))
        }
        other => other,
    }
}
