//! What is taken away as a file or by the clipboard: names and contents of what is on screen, filters and corrections applied.

use crate::ui::{
    i18n::Lang,
    model::card_query::{CardKind, CardQuery, Selection},
    queries::card_list,
    report::report_view::ReportView,
};
use crate::{
    export::{self, Edited, ExportInput, Source},
    text::IntoList,
    wire::Report,
};

/// A file that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileFormat {
    /// One row a goal.
    Csv,
    /// 督查台账
    Ledger,
    /// A document by section.
    Markdown,
    /// One HTML file.
    Page,
    /// The findings, for programs.
    Json,
    /// The corrections.
    Fixes,
    /// The picture of a chart as drawing.
    Svg,
    /// The picture of a chart as image.
    Png,
}

impl FileFormat {
    /// The end of the file's name.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv | Self::Ledger => "csv",
            Self::Markdown => "md",
            Self::Page => "html",
            Self::Json | Self::Fixes => "json",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The MIME type for the browser.
    pub(crate) fn mime(self) -> &'static str {
        match self {
            Self::Csv | Self::Ledger => "text/csv;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Page => "text/html;charset=utf-8",
            Self::Json | Self::Fixes => "application/json",
            Self::Svg => "image/svg+xml;charset=utf-8",
            Self::Png => "image/png",
        }
    }

    fn word(self, card_kind: CardKind, lang: Lang) -> &'static str {
        let (messages, page) = (lang.messages(), lang.page());
        match (self, card_kind) {
            (Self::Fixes, _) => page.fixes,
            (Self::Ledger, _) => page.take_ledger,
            (_, CardKind::Results) => messages.results,
            (_, CardKind::Programmes) => page.programmes,
            _ => messages.goals,
        }
    }

    /// Whether cards of this kind can be saved in this format; a result is no task and no goal.
    pub(crate) fn is_for(self, card_kind: CardKind) -> bool {
        card_kind != CardKind::Results || matches!(self, Self::Csv | Self::Json)
    }
}

/// In which form one card is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CopyFormat {
    /// A plain sentence.
    Sentence,
    /// A line of Markdown.
    Markdown,
    /// The address of the view with the card open.
    Link,
}

/// `示例市-2030-目标.csv`; what the text does not say is left out.
#[must_use]
pub(crate) fn file_name(
    report: &Report,
    kind: FileFormat,
    card_kind: CardKind,
    lang: Lang,
) -> String {
    file_name_with(report, kind.word(card_kind, lang), kind)
}

/// The same with a word of its own in the place of the kind's.
#[must_use]
pub(crate) fn file_name_with(report: &Report, word: &str, kind: FileFormat) -> String {
    let mut name = String::new();
    let year = report.year.map(|year| year.to_string());
    for part in [report.place.as_deref(), year.as_deref(), Some(word)].into_iter().flatten() {
        name.push_str(if name.is_empty() { "" } else { "-" });
        // What no file system takes in a name.
        let plain = |c: char| !c.is_control() && !"\\/:*?\"<>|".contains(c);
        name.extend(part.chars().filter(|c| plain(*c)).take(40));
    }
    name.push('.');
    name.push_str(kind.extension());
    name
}

/// Ids of what is shown: goals, or quantities where the cards are those of results.
#[must_use]
pub(crate) fn shown_ids(query: &CardQuery, report: &ReportView, lang: Lang) -> Vec<u32> {
    card_list::shown(&card_list::card_groups(query, report, lang))
}

/// The content of the file; empty for formats that only the browser can write.
#[must_use]
pub(crate) fn file_content(
    kind: FileFormat,
    query: &CardQuery,
    report: &ReportView,
    lang: Lang,
    date: &str,
) -> String {
    let ids = shown_ids(query, report, lang);
    with_export_input(&ids, report, lang, |shown| match kind {
        FileFormat::Csv if query.kind == CardKind::Results => export::results_csv(shown, &ids),
        FileFormat::Csv => export::csv(shown),
        FileFormat::Ledger => export::ledger(shown),
        FileFormat::Markdown => export::markdown(shown),
        FileFormat::Page => export::html(shown, &Source { line: lang.page().take_source, date }),
        FileFormat::Json | FileFormat::Fixes | FileFormat::Svg | FileFormat::Png => String::new(),
    })
}

/// The table for the clipboard: as HTML and as text.
#[must_use]
pub(crate) fn table(query: &CardQuery, report: &ReportView, lang: Lang) -> (String, String) {
    let ids = shown_ids(query, report, lang);
    with_export_input(&ids, report, lang, |shown| match query.kind {
        CardKind::Results => export::results_table(shown, &ids),
        _ => (export::table_html(shown), export::table_text(shown)),
    })
}

/// One card in words; nothing for a link, which is no words of it.
#[must_use]
pub(crate) fn copy_text(
    form: CopyFormat,
    card: &Selection,
    report: &ReportView,
    lang: Lang,
) -> String {
    with_export_input(&[], report, lang, |shown| match (form, card) {
        (CopyFormat::Sentence, Selection::Goal(id)) => export::sentence(shown, *id),
        (CopyFormat::Markdown, Selection::Goal(id)) => {
            export::goal_markdown(shown, *id).trim_end().to_owned()
        }
        (CopyFormat::Sentence, Selection::Result(id)) => export::result_sentence(shown, *id),
        (CopyFormat::Markdown, Selection::Result(id)) => export::result_markdown(shown, *id),
        _ => String::new(),
    })
}

/// Writes something of these goals with their corrections.
pub(crate) fn with_export_input<T>(
    goals: &[u32],
    report: &ReportView,
    lang: Lang,
    write: impl FnOnce(&ExportInput<'_>) -> T,
) -> T {
    let edits = report.corrections.report.iter();
    let edits = edits.map(|edit| Edited { goal: None, field: edit.field, old: &edit.old });
    let mut edited: Vec<Edited<'_>> = edits.into_list();
    for (goal, mark) in (0..).zip(&report.corrections.goal_edits) {
        for edit in &mark.edited {
            edited.push(Edited { goal: Some(goal), field: edit.field, old: &edit.old });
        }
    }
    write(&ExportInput {
        analysis: &report.analysis,
        text: &report.text,
        goals,
        edited: &edited,
        lang,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn names_say_place_year_and_kind() {
        let report = |place: Option<&str>, year| Report {
            title: None,
            year,
            place: place.map(str::to_owned),
        };
        let here = || report(Some("示例市"), Some(2030));
        for (report, kind, card_kind, name) in [
            (here(), FileFormat::Csv, CardKind::Goals, "示例市-2030-目标.csv"),
            (here(), FileFormat::Csv, CardKind::Results, "示例市-2030-完成情况.csv"),
            (here(), FileFormat::Page, CardKind::Programmes, "示例市-2030-工作部署.html"),
            (report(None, Some(2030)), FileFormat::Ledger, CardKind::Goals, "2030-督查台账.csv"),
            (report(Some("a/b:市?"), None), FileFormat::Markdown, CardKind::Goals, "ab市-目标.md"),
            (report(None, None), FileFormat::Fixes, CardKind::Results, "手工更正.json"),
        ] {
            assert_eq!(file_name(&report, kind, card_kind, Lang::Zh), name);
        }
    }

    #[test]
    fn files_hold_what_is_shown() {
        let report = fixture::report();
        let query = CardQuery { search: "粮食".into(), ..CardQuery::default() };
        assert_eq!(shown_ids(&query, &report, Lang::Zh).len(), 2);
        let rows = |kind| file_content(kind, &query, &report, Lang::Zh, "").matches("\r\n").count();
        assert_eq!((rows(FileFormat::Csv), rows(FileFormat::Ledger)), (3, 3));
        let (html, text) = table(&query, &report, Lang::Zh);
        assert_eq!((html.matches("<tr>").count(), text.lines().count()), (3, 3));
        assert!(!html.contains("景区") && html.contains("粮食总产"));
    }

    #[test]
    fn results_on_screen_are_taken_as_results() {
        let report = fixture::report();
        let query = CardQuery { kind: CardKind::Results, ..CardQuery::default() };
        let csv = file_content(FileFormat::Csv, &query, &report, Lang::Zh, "");
        assert_eq!(csv.matches("\r\n").count(), report.results.len() + 1);
        assert_eq!(csv.matches(",报告自述,").count(), report.results.len());
        let (html, text) = table(&query, &report, Lang::Zh);
        assert_eq!(html.matches("<tr>").count(), text.lines().count());
        assert_eq!(text.lines().count(), report.results.len() + 1);
        assert!(
            !FileFormat::Ledger.is_for(CardKind::Results)
                && FileFormat::Ledger.is_for(CardKind::Programmes)
        );
    }

    #[test]
    fn work_items_on_screen_are_taken_as_such() {
        let report = fixture::report();
        let query = CardQuery { kind: CardKind::Programmes, ..CardQuery::default() };
        let csv = file_content(FileFormat::Csv, &query, &report, Lang::Zh, "");
        let shown = shown_ids(&query, &report, Lang::Zh).len();
        assert_eq!(csv.matches(",工作部署,").count(), shown);
        let words = file_content(FileFormat::Markdown, &query, &report, Lang::Zh, "");
        assert!(shown > 0 && words.contains("工作部署 ") && !words.contains("目标 "));
    }

    #[test]
    fn one_card_is_copied_as_a_sentence_or_as_markdown() {
        let report = fixture::report();
        let result = Selection::Result(report.results[0]);
        for card in [Selection::Goal(0), result.clone()] {
            let words = |form| copy_text(form, &card, &report, Lang::Zh);
            let (sentence, markdown) = (words(CopyFormat::Sentence), words(CopyFormat::Markdown));
            assert!(sentence.ends_with("）") && !sentence.contains(['*', '\n']), "{sentence}");
            assert!(markdown.starts_with("- **") && !markdown.ends_with('\n'), "{markdown}");
            let is_attributed =
                sentence.contains("（报告自述，") && markdown.contains("。报告自述。");
            assert_eq!(is_attributed, card == result, "{sentence} {markdown}");
        }
    }
}
