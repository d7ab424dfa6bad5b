//! Snapshots of every export format; `UPDATE=1 cargo test --test export` writes them anew.

mod snapshot;

use goalcards::{
    analyze,
    export::{self, Completion, DeliveriesHead, DeliveryLine, Edited, ExportInput, Lang, Source},
    wire::{Analysis, Class, Comparison, PlaceComparison},
};

/// A made-up report with markup, text that a spreadsheet would run as a formula, and a result with its target.
const TEXT: &str = "2030年示例市政府工作报告\n\
一、2029年工作回顾\n\
一年来，地区生产总值增长5.6%，城镇新增就业5万人，植树造林1.2万亩。\n\
二、2030年主要目标\n\
今年主要预期目标是：地区生产总值增长6%左右，在实际工作中争取更好结果；城镇新增就业5.2万人以上；城镇调查失业率控制在5.5%以内；居民收入与经济增长同步。\n\
三、重点工作\n\
（一）抓项目 <扩投资> & “稳增长”\n\
确保粮食播种面积不少于8万亩、粮食总产不低于58.38亿斤。\n\
由市交通局牵头，示例机场改扩建工程力争年底全面完工。6月底前建成示例大桥、岚江隧道。\n\
新增1—2家国家级绿色工厂，PM_{2.5}平均浓度下降3%。\n\
（二）保民生\n\
实现“=零就业=”家庭动态清零，拖欠工资动态清零。深入推进绿色发展。\n";

#[track_caller]
fn check(name: &str, written: &str) {
    snapshot::check(&format!("export/{name}"), written);
}

fn found() -> (Analysis, Vec<u32>) {
    let mut analysis = Analysis::from(&analyze(TEXT));
    // Responsible bodies, which this text does not name.
    if let Some(airport) = analysis.goals.iter_mut().find(|goal| goal.title.contains("机场")) {
        airport.bodies = vec!["市交通局".into(), "市发展改革委".into()];
    }
    let goals = analysis.goals.iter().filter(|goal| goal.class != Class::Programme);
    let ids = goals.map(|goal| goal.id).collect();
    (analysis, ids)
}

const EDITED: &[Edited<'static>] = &[
    Edited { goal: Some(1), field: "commitment", old: "striving" },
    Edited { goal: Some(1), field: "amount", old: "5万人" },
    Edited { goal: Some(2), field: "added", old: "" },
    Edited { goal: None, field: "place", old: "<示例>县" },
];

#[test]
fn every_format_in_chinese() {
    let (analysis, goals) = found();
    let shown = ExportInput {
        analysis: &analysis,
        text: TEXT,
        goals: &goals,
        edited: EDITED,
        lang: Lang::Zh,
    };
    check("goals.csv", &export::csv(&shown));
    check("ledger.csv", &export::ledger(&shown));
    check("goals.md", &export::markdown(&shown));
    check("table.html", &export::table_html(&shown).replace("</tr>", "</tr>\n"));
    check("table.txt", &export::table_text(&shown));
    let source =
        Source { line: "由 <Goalcards> 整理，以报告正文为准", date: "2030年2月1日" };
    check("goals.html", &export::html(&shown, &source));
}

#[test]
fn every_format_in_english() {
    let (analysis, goals) = found();
    let few: Vec<u32> = goals.into_iter().rev().take(4).chain([1, 2]).collect();
    let shown = ExportInput {
        analysis: &analysis,
        text: TEXT,
        goals: &few,
        edited: EDITED,
        lang: Lang::En,
    };
    check("english.csv", &export::csv(&shown));
    check("english-ledger.csv", &export::ledger(&shown));
    check("english.md", &export::markdown(&shown));
    check("english-table.txt", &export::table_text(&shown));
}

/// The targets of a made-up report beside what the report of the next year says; the words are those that a caller hands in.
#[test]
fn a_comparison_in_every_format() {
    let old = "2029年示例市政府工作报告\n二、2029年工作安排\n城镇新增就业5万人以上。建成示例大桥 <一期> & “引桥”。新建公园6个。\n";
    let new = "2030年示例市政府工作报告\n一、2029年工作回顾\n城镇新增就业5.2万人。示例大桥一期建设有序推进。\n";
    let [old, new] = [analyze(old), analyze(new)];
    let comparison = Comparison::of(&goalcards::compare(&old, &new), &old, &new);
    let analysis = Analysis::from(&old);
    let lines = |[state, outcome]: [&'static str; 2]| {
        let deliveries = comparison.deliveries.iter().enumerate();
        let lines = deliveries.map(|(at, delivery)| DeliveryLine {
            delivery,
            title: &analysis.goals[delivery.target.goal as usize].title,
            section: if at == 0 { "主要预期目标" } else { "=“重点” <工作>" },
            state,
            link: delivery.link_reason.code().to_owned(),
            sign: "▲",
            outcome,
            rules: delivery.reason.code().to_owned(),
        });
        lines.collect::<Vec<_>>()
    };
    let remarks = ["两份报告的地方不同：<甲>、乙。".to_owned()];
    let head = DeliveriesHead {
        title: "2029 年的目标，2030 年报告怎么说",
        reports: ["示例市 2029 年", "示例市 2030 年"],
        remarks: &remarks,
    };
    let source =
        Source { line: "由 <Goalcards> 整理，以报告正文为准", date: "2030年2月1日" };
    let shown = lines(["有数字", "超过"]);
    check("deliveries.csv", &export::deliveries_csv(&shown, Lang::Zh));
    check("deliveries.md", &export::deliveries_markdown(&shown, &head, Lang::Zh));
    check("deliveries.html", &export::deliveries_html(&shown, &head, &source, Lang::Zh));
    let shown = lines(["a number", "exceeded"]);
    let head = DeliveriesHead { remarks: &[], ..head };
    check("english-deliveries.md", &export::deliveries_markdown(&shown, &head, Lang::En));
    let page = export::deliveries_html(&shown, &head, &source, Lang::En);
    for forbidden in ["<script", "http:", "https:", "src=", "href", "<一期>", "<Goalcards>"] {
        assert!(!page.contains(forbidden), "{forbidden} in {page}");
    }
}

/// Two made-up places of one year, with every way in which a target of one stands to that of the other.
#[test]
fn two_places_side_by_side() {
    let first = "示例省2030年政府工作报告\n二、2030年工作安排\n\
        主要预期目标是：地区生产总值增长5.5%左右，居民消费价格涨幅控制在3%左右，城镇新增就业50万人，居民收入增长与经济增长同步，规上工业增加值增长5%，粮食产量80亿斤，进出口稳定增长。\n\
        全面推进=“示例”工程，新建公园6个。\n";
    let second = "样板市2030年政府工作报告\n二、2030年工作安排\n\
        主要预期目标是：确保地区生产总值增长6%以上，居民消费价格涨幅控制在2%左右，居民收入增长6%，规上工业增加值增长5%，粮食产量40万吨。\n\
        新建口袋公园3个。\n";
    let [first, second] = [analyze(first), analyze(second)];
    let found = goalcards::compare_places(&first, &second);
    let places = PlaceComparison::of(&found, &first, &second);
    let csv = export::places_csv(&places, Lang::Zh);
    check("places.csv", &csv);
    check("english-places.csv", &export::places_csv(&places, Lang::En));
    let rows = cells(&csv);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
}

#[test]
fn the_task_ledger_has_a_column_on_what_was_reported() {
    let (analysis, goals) = found();
    let shown =
        ExportInput { analysis: &analysis, text: TEXT, goals: &goals, edited: &[], lang: Lang::Zh };
    let words: Vec<String> = goals.iter().map(|id| format!("=第{id}个")).collect();
    let completion = Completion { head: "上年完成（报告自述）", words: &words[..3] };
    let rows = cells(&export::ledger_with(&shown, Some(completion)));
    assert_eq!(rows[0][10..], ["报告", "上年完成（报告自述）", "进展情况"]);
    assert_eq!(rows[1][11..], ["'=第0个", ""]);
    assert!(rows.iter().all(|row| row.len() == 13) && rows.last().expect("a row")[11].is_empty());
}

/// The cells of a CSV file, after RFC 4180.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = csv.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is a row");
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => {
                row.last_mut().expect("there is a cell").push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                rows.push(vec![String::new()]);
            }
            _ => row.last_mut().expect("there is a cell").push(letter),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]));
    rows
}

#[test]
fn every_row_has_a_cell_for_each_head_and_none_runs() {
    let text = goalcards::SAMPLE;
    let mut analysis = Analysis::from(&analyze(text));
    analysis.goals[0].title = "=HYPERLINK(\"x\",\"a,b\")\r\n+1".into();
    let goals: Vec<u32> = analysis.goals.iter().map(|goal| goal.id).collect();
    for lang in [Lang::Zh, Lang::En] {
        let shown = ExportInput { analysis: &analysis, text, goals: &goals, edited: EDITED, lang };
        for (csv, width) in [(export::csv(&shown), 27), (export::ledger(&shown), 12)] {
            let rows = cells(&csv);
            assert_eq!(rows.len(), goals.len() + 1);
            for row in &rows {
                assert_eq!(row.len(), width, "{row:?}");
                for cell in row {
                    assert!(!cell.starts_with(['=', '@', '\t', '\r', '\n', '＝']), "{cell}");
                }
            }
        }
        assert!(export::csv(&shown).contains("'=HYPERLINK"));
    }
}

/// As in the page: corrections are applied and marked in every export.
#[test]
fn corrections_are_marked_in_what_is_taken_away() {
    use goalcards::correct::{Correction, Edit, Value, apply};
    let (analysis, _) = found();
    let jobs = analysis.goals.iter().find(|goal| goal.title == "城镇新增就业").expect("a goal");
    let amount = Value::Amount { number: 0, min: 53_000.0, max: 53_000.0 };
    let corrections = [
        Correction::of_goal(TEXT, jobs, Edit::Set(amount)),
        Correction::year(Some(2031)),
        Correction::place(None),
    ];
    let corrected = apply(&analysis, TEXT, &corrections);
    let mut edited: Vec<Edited> = Vec::new();
    for (mark, goal) in corrected.goal_edits.iter().zip(0..) {
        let of_goal = |edit| Edited { goal: Some(goal), ..edit };
        let edits =
            mark.edited.iter().map(|one| Edited { goal: None, field: one.field, old: &one.old });
        edited.extend(edits.map(of_goal));
    }
    let report = corrected.report.iter();
    edited.extend(report.map(|one| Edited { goal: None, field: one.field, old: &one.old }));
    let goals = [jobs.id];
    let shown = ExportInput {
        analysis: &corrected.analysis,
        text: TEXT,
        goals: &goals,
        edited: &edited,
        lang: Lang::Zh,
    };
    let csv = export::csv(&shown);
    let row = cells(&csv).pop().expect("a row");
    assert_eq!(row[8..12], ["53000", "", "人", "5.2万人以上"]);
    assert_eq!(row[26], "数值（原为：5.2万人）；报告年份（原为：2030）");
    assert!(
        export::ledger(&shown).contains(",城镇新增就业不少于5.3万人,城镇新增就业,不少于5.3万人,")
    );
    let markdown = export::markdown(&shown);
    assert!(
        markdown.contains("已更正：报告年份 2031（原为：2030）；报告地区 （原为：示例市）"),
        "{markdown}"
    );
    assert!(export::sentence(&shown, jobs.id).contains("；已更正：数值（原为：5.2万人）"));
    let all = analysis.goals.iter().map(|goal| goal.id).collect::<Vec<_>>();
    let shown = ExportInput { goals: &all, ..shown };
    let dated = cells(&export::csv(&shown)).into_iter().find(|row| row[3] == "示例机场改扩建工程");
    let dated = dated.expect("a row with a deadline of its own");
    assert_eq!((dated[15].as_str(), dated[26].as_str()), ("2031年底", "报告年份（原为：2030）"));
}

#[test]
fn a_goal_that_is_not_there_leaves_nothing() {
    let (analysis, _) = found();
    let shown =
        ExportInput { analysis: &analysis, text: "", goals: &[99, 0], edited: &[], lang: Lang::Zh };
    assert_eq!(export::sentence(&shown, 99), "");
    assert_eq!(export::goal_markdown(&shown, 99), "");
    // Offsets outside the text give an empty quote.
    assert_eq!(cells(&export::csv(&shown)).len(), 2);
}

#[test]
fn the_snapshot_holds_no_script_and_no_address() {
    let text = "二、今年工作\n新增<script>alert(1)</script>就业5万人，<img src=x onerror=y>完成造林3万亩。";
    let analysis = Analysis::from(&analyze(text));
    let goals: Vec<u32> = analysis.goals.iter().map(|goal| goal.id).collect();
    let shown =
        ExportInput { analysis: &analysis, text, goals: &goals, edited: &[], lang: Lang::Zh };
    let source = Source { line: "</title><script>", date: "<script>" };
    for page in [export::html(&shown, &source), export::table_html(&shown)] {
        for forbidden in ["<script", "<img", "http:", "https:", "src=\"", "href", "@import", "url("]
        {
            assert!(!page.contains(forbidden), "{forbidden} in {page}");
        }
    }
}
