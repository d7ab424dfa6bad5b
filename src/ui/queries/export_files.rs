//! What is taken away as a file or by the clipboard: names and contents of what is on screen, filters and corrections applied.

use crate::ui::{
    i18n::Lang,
    model::card_query::{Active, Choice, Shelf},
    queries::card_list,
    report::report_view::Reading,
};
use crate::{
    export::{self, Edited, ExportInput, Source},
    text::IntoList,
    wire::Report,
};

/// A file that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
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

impl Kind {
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

    /// The type that the browser is told.
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

    fn word(self, shelf: Shelf, lang: Lang) -> &'static str {
        let (messages, page) = (lang.messages(), lang.page());
        match (self, shelf) {
            (Self::Fixes, _) => page.fixes,
            (Self::Ledger, _) => page.take_ledger,
            (_, Shelf::Results) => messages.results,
            (_, Shelf::Programmes) => page.programmes,
            _ => messages.goals,
        }
    }

    /// Whether what stands on `shelf` has this form; a number that was done is no task and no goal.
    pub(crate) fn is_for(self, shelf: Shelf) -> bool {
        shelf != Shelf::Results || matches!(self, Self::Csv | Self::Json)
    }
}

/// In which form one card is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A plain sentence.
    Sentence,
    /// A line of Markdown.
    Markdown,
    /// The address of the view with the card open.
    Link,
}

/// `示例市-2030-目标.csv`; what the text does not say is left out.
#[must_use]
pub(crate) fn name(report: &Report, kind: Kind, shelf: Shelf, lang: Lang) -> String {
    named(report, kind.word(shelf, lang), kind)
}

/// The same with a word of its own in the place of the kind's.
#[must_use]
pub(crate) fn named(report: &Report, word: &str, kind: Kind) -> String {
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
pub(crate) fn shown(choice: &Choice, reading: &Reading, lang: Lang) -> Vec<u32> {
    card_list::shown(&card_list::deck(choice, reading, lang))
}

/// What stands in the file; nothing for the kinds that only the browser can write.
#[must_use]
pub(crate) fn content(
    kind: Kind,
    choice: &Choice,
    reading: &Reading,
    lang: Lang,
    date: &str,
) -> String {
    let ids = shown(choice, reading, lang);
    with_shown(&ids, reading, lang, |shown| match kind {
        Kind::Csv if choice.shelf == Shelf::Results => export::results_csv(shown, &ids),
        Kind::Csv => export::csv(shown),
        Kind::Ledger => export::ledger(shown),
        Kind::Markdown => export::markdown(shown),
        Kind::Page => export::html(shown, &Source { line: lang.page().take_source, date }),
        Kind::Json | Kind::Fixes | Kind::Svg | Kind::Png => String::new(),
    })
}

/// The table for the clipboard: as HTML and as text.
#[must_use]
pub(crate) fn table(choice: &Choice, reading: &Reading, lang: Lang) -> (String, String) {
    let ids = shown(choice, reading, lang);
    with_shown(&ids, reading, lang, |shown| match choice.shelf {
        Shelf::Results => export::results_table(shown, &ids),
        _ => (export::table_html(shown), export::table_text(shown)),
    })
}

/// One card in words; nothing for a link, which is no words of it.
#[must_use]
pub(crate) fn one(form: Form, card: &Active, reading: &Reading, lang: Lang) -> String {
    with_shown(&[], reading, lang, |shown| match (form, card) {
        (Form::Sentence, Active::Goal(id)) => export::sentence(shown, *id),
        (Form::Markdown, Active::Goal(id)) => {
            export::goal_markdown(shown, *id).trim_end().to_owned()
        }
        (Form::Sentence, Active::Result(id)) => export::result_sentence(shown, *id),
        (Form::Markdown, Active::Result(id)) => export::result_markdown(shown, *id),
        _ => String::new(),
    })
}

/// The language of what is written.
pub(crate) fn tongue(lang: Lang) -> export::Lang {
    if lang == Lang::Zh { export::Lang::Zh } else { export::Lang::En }
}

fn with_shown<T>(
    goals: &[u32],
    reading: &Reading,
    lang: Lang,
    write: impl FnOnce(&ExportInput<'_>) -> T,
) -> T {
    let report = reading.fixes.report.iter();
    let report = report.map(|edit| Edited { goal: None, field: edit.field, old: &edit.old });
    let mut edited: Vec<Edited<'_>> = report.into_list();
    for (goal, mark) in (0..).zip(&reading.fixes.goal_edits) {
        for edit in &mark.edited {
            edited.push(Edited { goal: Some(goal), field: edit.field, old: &edit.old });
        }
    }
    write(&ExportInput {
        analysis: &reading.analysis,
        text: &reading.text,
        goals,
        edited: &edited,
        lang: tongue(lang),
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
        for (report, kind, shelf, name) in [
            (here(), Kind::Csv, Shelf::Goals, "示例市-2030-目标.csv"),
            (here(), Kind::Csv, Shelf::Results, "示例市-2030-完成情况.csv"),
            (here(), Kind::Page, Shelf::Programmes, "示例市-2030-工作部署.html"),
            (report(None, Some(2030)), Kind::Ledger, Shelf::Goals, "2030-督查台账.csv"),
            (report(Some("a/b:市?"), None), Kind::Markdown, Shelf::Goals, "ab市-目标.md"),
            (report(None, None), Kind::Fixes, Shelf::Results, "手工更正.json"),
        ] {
            assert_eq!(super::name(&report, kind, shelf, Lang::Zh), name);
        }
    }

    #[test]
    fn files_hold_what_is_shown() {
        let reading = fixture::reading();
        let choice = Choice { search: "粮食".into(), ..Choice::default() };
        assert_eq!(shown(&choice, &reading, Lang::Zh).len(), 2);
        let rows = |kind| content(kind, &choice, &reading, Lang::Zh, "").matches("\r\n").count();
        assert_eq!((rows(Kind::Csv), rows(Kind::Ledger)), (3, 3));
        let (html, text) = table(&choice, &reading, Lang::Zh);
        assert_eq!((html.matches("<tr>").count(), text.lines().count()), (3, 3));
        assert!(!html.contains("景区") && html.contains("粮食总产"));
    }

    #[test]
    fn results_on_screen_are_taken_as_results() {
        let reading = fixture::reading();
        let choice = Choice { shelf: Shelf::Results, ..Choice::default() };
        let csv = content(Kind::Csv, &choice, &reading, Lang::Zh, "");
        assert_eq!(csv.matches("\r\n").count(), reading.results.len() + 1);
        assert_eq!(csv.matches(",报告自述,").count(), reading.results.len());
        let (html, text) = table(&choice, &reading, Lang::Zh);
        assert_eq!(html.matches("<tr>").count(), text.lines().count());
        assert_eq!(text.lines().count(), reading.results.len() + 1);
        assert!(!Kind::Ledger.is_for(Shelf::Results) && Kind::Ledger.is_for(Shelf::Programmes));
    }

    #[test]
    fn work_items_on_screen_are_taken_as_such() {
        let reading = fixture::reading();
        let choice = Choice { shelf: Shelf::Programmes, ..Choice::default() };
        let csv = content(Kind::Csv, &choice, &reading, Lang::Zh, "");
        let shown = shown(&choice, &reading, Lang::Zh).len();
        assert_eq!(csv.matches(",工作部署,").count(), shown);
        let words = content(Kind::Markdown, &choice, &reading, Lang::Zh, "");
        assert!(shown > 0 && words.contains("工作部署 ") && !words.contains("目标 "));
    }

    #[test]
    fn one_card_is_copied_as_a_sentence_or_as_markdown() {
        let reading = fixture::reading();
        let result = Active::Result(reading.results[0]);
        for card in [Active::Goal(0), result.clone()] {
            let words = |form| one(form, &card, &reading, Lang::Zh);
            let (sentence, markdown) = (words(Form::Sentence), words(Form::Markdown));
            assert!(sentence.ends_with("）") && !sentence.contains(['*', '\n']), "{sentence}");
            assert!(markdown.starts_with("- **") && !markdown.ends_with('\n'), "{markdown}");
            let told = sentence.contains("（报告自述，") && markdown.contains("。报告自述。");
            assert_eq!(told, card == result, "{sentence} {markdown}");
        }
    }
}
