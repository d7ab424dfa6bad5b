//! Snapshots of the page's components, rendered to HTML; `UPDATE=1` writes them anew.
#![cfg(all(feature = "ssr", not(target_arch = "wasm32")))]

#[cfg(debug_assertions)]
#[allow(dead_code, reason = "what is too long is read in tests/linear.rs alone")]
mod shapes;
mod snapshot;

use std::rc::Rc;

use goalcards::{
    correct::{Anchor, Correction, CorrectionFile, Edit, Value},
    ui::{
        self, Action, CorrectionAction, FilterAction, Lang, OpenForm, PageAction, Preferences,
        ReportAction, Selection, State, ViewAction, fixture,
    },
    wire::{Commitment, Report},
};
use yew::{Callback, LocalServerRenderer, Reducible};

/// Renders the page in the state that `actions` lead to.
async fn render(actions: Vec<Action>) -> String {
    let report = ui::Shared::new(fixture::report());
    let start = Rc::new(State::new(fixture::TEXT.into(), Preferences::default()));
    let read = Action::Report(ReportAction::AnalysisDone(report.clone()));
    let state = std::iter::once(read).chain(actions).fold(start, State::reduce);
    let report = state.report.clone().unwrap_or(report);
    let props = ui::ReportProps { report, state: (*state).clone(), on_action: Callback::noop() };
    LocalServerRenderer::<ui::Report>::with_props(props).hydratable(false).render().await
}

/// One tag per line, so that a difference shows its place.
fn lines(html: &str) -> String {
    html.replace("><", ">\n<") + "\n"
}

#[track_caller]
fn check(name: &str, html: &str) {
    snapshot::check(&format!("ui/{name}.html"), &lines(html));
}

#[tokio::test]
async fn the_report_shows_every_goal_and_every_mark() {
    let html = render(Vec::new()).await;
    for id in 0..8 {
        assert!(html.contains(&format!("id=\"card-g{id}\"")), "no card for goal {id}");
        assert!(html.contains(&format!("id=\"mark-g{id}\"")), "no mark for goal {id}");
    }
    assert!(!html.contains("id=\"card-g8\""), "a programme stands among the goals");
    check("report", &html);
}

#[tokio::test]
async fn the_open_card_shows_sentence_pair_and_evidence() {
    let html = render(vec![Action::View(ViewAction::Select(
        Selection::Goal(6),
        ui::FocusTarget::Mark,
        None,
    ))])
    .await;
    assert!(
        html.contains("多 0.06 万亩")
            && html.contains("报告自述")
            && html.contains("data-gc=\"why\"")
    );
    check("card-open", &html);
}

/// Corrections of the made-up report: another title, a rejected card, and one whose words are not in the text.
fn corrections() -> Vec<Correction> {
    let report = fixture::report();
    let goal = |id: usize| &report.analysis.goals[id];
    let lost =
        Anchor {
            quote: "没有这样的话".into(), title: "别的目标".into(), ..Anchor::default()
        };
    vec![
        Correction::of_goal(fixture::TEXT, goal(0), Edit::Set(Value::Title("经济增长".into()))),
        Correction::of_goal(fixture::TEXT, goal(0), Edit::Set(Value::Commitment(Commitment::Duty))),
        Correction::of_goal(fixture::TEXT, goal(3), Edit::Reject),
        Correction { anchor: lost, edit: Edit::Reject },
    ]
}

#[tokio::test]
async fn corrected_rejected_and_lost_are_told_apart() {
    let file = CorrectionFile::new(Report::default(), corrections());
    let import = Action::Page(PageAction::Correct(CorrectionAction::Import(ui::Shared::new(file))));
    let html = render(vec![
        import,
        Action::View(ViewAction::Select(Selection::Goal(0), ui::FocusTarget::Card, None)),
    ])
    .await;
    assert!(
        html.contains("<del lang=\"zh-CN\">地区生产总值</del>"),
        "the old title is not struck through"
    );
    assert!(
        html.contains("<del lang=\"zh-CN\">计划</del>"),
        "the old commitment is not struck through"
    );
    assert_eq!(html.matches("data-gc=\"edited\"").count(), 2);
    assert_eq!(html.matches("data-gc=\"rejected\"").count(), 1);
    assert!(html.contains("别的目标 → 剔除") && html.contains("原文里没有找到这句话"));
    check("corrected", &html);
}

#[tokio::test]
async fn the_form_has_every_field_of_its_card() {
    let open = Action::View(ViewAction::Select(Selection::Goal(6), ui::FocusTarget::Card, None));
    let html = render(vec![
        open,
        Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Card))),
    ])
    .await;
    let names = [
        "title", "class", "commitment", "bound0", "figure0", "due", "year", "month", "indicator",
        "subject", "bodies", "places", "other", "parts",
    ];
    for name in names {
        assert!(html.contains(&format!("name=\"{name}\"")), "no field {name}");
    }
    check("card-form", &html);
}

#[tokio::test]
async fn programmes_stand_apart() {
    let html =
        render(vec![Action::Filter(FilterAction::SetCardKind(ui::CardKind::Programmes))]).await;
    assert!(html.contains("id=\"card-g8\"") && !html.contains("id=\"card-g0\""));
}

#[tokio::test]
async fn results_are_labelled_as_reported() {
    let html = render(vec![Action::View(ViewAction::Select(
        Selection::Result(0),
        ui::FocusTarget::Card,
        None,
    ))])
    .await;
    let cards = html.matches("data-gc=\"result-card\"").count();
    assert_eq!(cards, 2);
    assert!(html.matches("报告自述").count() >= cards);
}

#[tokio::test]
async fn english_has_no_chinese_interface_words() {
    let html = render(vec![Action::Page(PageAction::SetPreferences(Preferences {
        lang: Lang::En,
        ..Preferences::default()
    }))])
    .await;
    for word in ["目标卡列表", "搜索目标", "承诺力度", "未成卡的数字", "原文顺序", "默认年内"]
    {
        assert!(!html.contains(word), "{word} is not translated");
    }
    check("english", &html);
}

#[tokio::test]
async fn nothing_is_styled_or_scripted_inline() {
    let html = render(vec![Action::View(ViewAction::Select(
        Selection::Goal(5),
        ui::FocusTarget::Card,
        None,
    ))])
    .await;
    for bad in [" style=", "<script", "<style", " onclick="] {
        assert!(!html.contains(bad), "{bad} in the page");
    }
}

#[tokio::test]
async fn the_text_stays_as_pasted() {
    let html = render(Vec::new()).await;
    let reader = html
        .split("class=\"gc-text\"")
        .nth(1)
        .and_then(|rest| rest.split("</section>").next())
        .unwrap();
    let mut plain = String::new();
    let mut inside = true;
    for c in reader.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let pasted: String = fixture::TEXT.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(plain, pasted);
}

#[tokio::test]
async fn the_start_screen_keeps_what_was_typed() {
    let props = ui::AppProps {
        kept: None,
        others: Vec::new(),
        typed: "一段文字".into(),
        preferences: Preferences::default(),
        link: None,
        opener: ui::Shared::new(ui::FileOpener::default()),
        analyzer: ui::Shared::new(ui::Analyzer::default()),
    };
    let html = LocalServerRenderer::<ui::App>::with_props(props).hydratable(false).render().await;
    assert!(html.contains("一段文字") && html.contains("data-gc=\"analyze\""));
    check("start", &html);
}

#[test]
fn an_action_that_changes_nothing_gives_the_same_state() {
    let state = Rc::new(State::new("".into(), Preferences::default()));
    for action in [
        Action::Report(ReportAction::Clear),
        Action::Report(ReportAction::RestoreCleared),
        Action::Report(ReportAction::BackToReport),
        Action::View(ViewAction::Dismiss),
        Action::Page(PageAction::SelectNext(1)),
        Action::View(ViewAction::Fold(false)),
    ] {
        assert!(Rc::ptr_eq(&state, &State::reduce(Rc::clone(&state), action)));
    }
}

#[test]
fn clearing_can_be_undone_and_another_report_keeps_the_text() {
    let state = Rc::new(State::new("一段文字".into(), Preferences::default()));
    let cleared = State::reduce(Rc::clone(&state), Action::Report(ReportAction::Clear));
    assert!(cleared.text.is_empty());
    assert_eq!(
        State::reduce(cleared, Action::Report(ReportAction::RestoreCleared)).text,
        "一段文字"
    );
    assert_eq!(State::reduce(state, Action::Report(ReportAction::NewReport)).text, "一段文字");
}

#[test]
fn a_text_that_is_too_long_is_kept_and_not_read() {
    let text = "长".repeat(2_000_001);
    let state = Rc::new(State::new("".into(), Preferences::default()));
    let state = State::reduce(state, Action::Report(ReportAction::Analyze(text.into())));
    assert_eq!(state.start, ui::StartPhase::Open);
    assert_eq!(state.text.chars().count(), 2_000_001);
}

#[test]
fn pointing_at_a_hidden_card_shows_it() {
    let report = ui::Shared::new(fixture::report());
    let state = Rc::new(State::new("".into(), Preferences::default()));
    let actions = [
        Action::Report(ReportAction::AnalysisDone(report)),
        Action::Filter(FilterAction::Search("没有这样的词".into())),
        Action::View(ViewAction::Select(Selection::Goal(3), ui::FocusTarget::Card, None)),
    ];
    let state = actions.into_iter().fold(state, State::reduce);
    assert!(state.query.search.is_empty());
    assert_eq!(state.query.active, Some(Selection::Goal(3)));
}

async fn widget(view: ui::WidgetView, lang: Lang) -> String {
    widget_beside(ui::WidgetComparison::None, view, lang).await
}

async fn widget_beside(
    comparison: ui::WidgetComparison,
    view: ui::WidgetView,
    lang: Lang,
) -> String {
    let report = ui::Shared::new(fixture::report());
    let on_select = Callback::noop();
    let props = ui::WidgetProps { report, view, lang, hosted: true, comparison, on_select };
    LocalServerRenderer::<ui::WidgetApp>::with_props(props).hydratable(false).render().await
}

#[tokio::test]
async fn a_widget_shows_one_section_of_cards_and_no_text() {
    let html = widget(ui::WidgetView::Cards, Lang::Zh).await;
    assert!(html.contains("以正文为准") && html.contains("data-gc=\"widget-tab\""));
    assert!(html.contains("data-gc=\"card\"") && !html.contains("id=\"reader\""));
    check("widget", &html);
}

/// Reads two texts as a widget does.
fn compared(text: &str, other: &str) -> ui::ComparedReports {
    let mut reading = ui::StagedReading::new(text.to_owned());
    loop {
        match reading.go() {
            Some(ui::Stage::Report(_)) => reading.compare_with(other.to_owned()),
            Some(ui::Stage::Comparison(found)) => return *found,
            None => {}
        }
    }
}

#[tokio::test]
async fn a_widget_beside_another_report_shows_its_ledger() {
    let old = "示例市2024年政府工作报告\n二、2024年工作\n今年新建公园5个，新增车位300个。";
    let new = "示例市2025年政府工作报告\n一、2024年工作回顾\n去年新建公园6个。";
    let done = ui::WidgetComparison::Done(ui::Shared::new(compared(new, old)));
    let html = widget_beside(done, ui::WidgetView::Summary, Lang::Zh).await;
    let ledger = html.split_once("part=\"ledger\"").map(|(_, after)| after);
    check("widget_ledger", ledger.expect("a ledger"));
}

#[tokio::test]
async fn a_widget_whose_other_report_is_of_the_same_year_says_so_and_shows_no_ledger() {
    let text = |count: u32| format!("示例市2025年政府工作报告\n今年新建公园{count}个。");
    let done = ui::WidgetComparison::Done(ui::Shared::new(compared(&text(5), &text(6))));
    let html = widget_beside(done, ui::WidgetView::Cards, Lang::Zh).await;
    assert!(html.contains("两份报告是同一年的") && !html.contains("data-gc=\"delivery\""));
    assert!(html.contains("data-gc=\"card\""), "expected the cards");
}

#[tokio::test]
async fn the_views_of_a_widget_differ_by_their_parts() {
    let parts = |html: &str| {
        let has = |mark: &str| html.contains(mark);
        [has("gc-widget__headline"), has("id=\"reader\""), has("id=\"cards\""), has("widget-tab")]
    };
    let mut found = Vec::new();
    for view in [
        ui::WidgetView::Cards,
        ui::WidgetView::Summary,
        ui::WidgetView::Reader,
        ui::WidgetView::Full,
    ] {
        found.push(parts(&widget(view, Lang::En).await));
    }
    let wanted = [
        [true, false, false, true],
        [true, false, false, false],
        [false, true, false, false],
        [true, true, true, false],
    ];
    assert_eq!(found, wanted);
}

#[cfg(debug_assertions)]
#[test]
fn a_report_is_laid_out_in_steps_that_grow_as_the_text_does() {
    let steps = |text: String| {
        let analysis = goalcards::wire::Analysis::from(&goalcards::analyze(&text));
        let before = goalcards::text::work_counted();
        assert!(ui::ReportView::new(text, analysis).paragraphs.len() < usize::MAX);
        goalcards::text::work_counted() - before
    };
    let pieces = shapes::PIECES.iter().map(|piece| {
        let counts = [1, 2, 4].map(|times| steps(shapes::row(piece, shapes::SHORT * times)));
        shapes::grown(piece, "reading", counts)
    });
    let shapes = shapes::SHAPES.iter().map(|(name, shape)| {
        let counts = [1, 2, 4].map(|times| steps(shape(shapes::SHORT * times)));
        shapes::grown(name, "reading", counts)
    });
    let grew: Vec<String> = pieces.chain(shapes).flatten().collect();
    assert!(grew.is_empty(), "steps at once, twice, four times:\n{}", grew.join("\n"));
}
