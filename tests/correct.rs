//! Corrections by hand: every kind, another paste of the same report, orphaned corrections, conflicts.

use goalcards::{
    analyze,
    correct::{
        Anchor, Corrected, Correction, CorrectionFile, Edit, History, OrphanReason, Value, apply,
    },
    wire::{
        Analysis, Bound, Change, Class, Commitment, Goal, Horizon, Nature, QuantityReason, Stance,
    },
};
use proptest::{prelude::*, test_runner::Config};

/// A made-up report.
const TEXT: &str = "2030年示例市政府工作报告\n\
一、2029年工作回顾\n\
一年来，地区生产总值增长5.6%，城镇新增就业5万人，植树造林1.2万亩。\n\
二、2030年主要目标\n\
今年主要预期目标是：地区生产总值增长6%左右；城镇新增就业5.2万人以上；居民收入与经济增长同步。\n\
三、重点工作\n\
（一）抓项目\n\
确保粮食播种面积不少于8万亩、粮食总产不低于58.38亿斤。\n\
示例机场改扩建工程力争年底全面完工。新建公园3个、厕所5座。\n\
（二）保民生\n\
拖欠工资动态清零。深入推进绿色发展。两岸四季有绿。\n";

/// The same report copied from another website: an opening paragraph, other spaces and character widths, another end.
const AGAIN: &str = "来源：示例网\n\
2030年示例市政府工作报告\n\
各位代表：现在请审议。\n\
一、2029年工作回顾\n\
一年来，地区生产总值增长5.6%，城镇新增就业5万人，植树造林1.2万亩。\n\
二、2030年主要目标\n\
今年主要预期目标是：地区生产总值增长６％左右；城镇新增就业 5.2 万人以上；居民收入与经济增长同步。\n\
三、重点工作\n\
（一）抓项目\n\
新增的一段：建成示例水库。\n\
确保粮食播种面积不少于8万亩、粮食总产不低于58.38亿斤。\n\
示例机场改扩建工程力争年底全面完工。新建公园3个、厕所5座。\n\
（二）保民生\n\
拖欠工资动态清零。深入推进绿色发展。两岸四季有绿。\n\
附件下载\n";

fn found(text: &str) -> Analysis {
    Analysis::from(&analyze(text))
}

#[track_caller]
fn goal<'a>(analysis: &'a Analysis, title: &str) -> &'a Goal {
    let found = analysis.goals.iter().find(|goal| goal.title == title);
    found.unwrap_or_else(|| panic!("no goal {title} in {:?}", titles(analysis)))
}

fn titles(analysis: &Analysis) -> Vec<&str> {
    analysis.goals.iter().map(|goal| goal.title.as_str()).collect()
}

/// The range of words in the text, in UTF-16 code units.
#[track_caller]
fn place(text: &str, words: &str) -> (u32, u32) {
    let at = text.find(words).expect("the words stand in the text");
    let units = |words: &str| u32::try_from(words.encode_utf16().count()).expect("a short text");
    (units(&text[..at]), units(&text[..at + words.len()]))
}

#[track_caller]
fn add(words: &str, class: Option<Class>) -> Correction {
    let (start, end) = place(TEXT, words);
    Correction::add(TEXT, start, end, class)
}

/// Applies an edit of the goal with this title to the text.
#[track_caller]
fn edit(title: &str, edit: Edit) -> Correction {
    Correction::of_goal(TEXT, goal(&found(TEXT), title), edit)
}

#[track_caller]
fn corrected(corrections: &[Correction]) -> Corrected {
    let corrected = apply(&found(TEXT), TEXT, corrections);
    assert_eq!(corrected.orphaned, []);
    consistent(&corrected, TEXT);
    corrected
}

/// Every id refers to a finding, and every offset lies in the text.
fn consistent(corrected: &Corrected, text: &str) {
    let analysis = &corrected.analysis;
    let length = u32::try_from(text.encode_utf16().count()).expect("a short text");
    assert_eq!(corrected.goal_edits.len(), analysis.goals.len());
    let mut cards = vec![None; analysis.quantities.len()];
    for (id, goal) in analysis.goals.iter().enumerate() {
        assert_eq!(goal.id as usize, id);
        assert!(goal.start <= goal.end && goal.end <= length);
        for quantity in goal.quantities.iter().chain(&goal.attributes) {
            let card = &mut cards[*quantity as usize];
            assert_eq!(*card, None, "quantity {quantity} stands on two cards");
            *card = Some(goal.id);
        }
        if let Some(pair) = goal.pair {
            assert!(goal.quantities.contains(&analysis.pairs[pair as usize].target));
        }
    }
    for (id, quantity) in analysis.quantities.iter().enumerate() {
        assert_eq!((quantity.id as usize, quantity.goal), (id, cards[id]));
        assert!(quantity.goal.is_some() || quantity.reason.is_some(), "{}", quantity.text);
        assert!(quantity.min <= quantity.max);
    }
    for (id, pair) in analysis.pairs.iter().enumerate() {
        assert_eq!(pair.id as usize, id);
        assert_eq!(analysis.quantities[pair.result as usize].stance, Stance::Result);
        assert!(analysis.quantities[pair.target as usize].goal.is_some());
    }
    for mark in &corrected.goal_edits {
        for edited in &mark.edited {
            assert!(goalcards::correct::FIELDS.contains(&edited.field), "{}", edited.field);
        }
    }
}

#[test]
fn no_correction_changes_nothing() {
    for text in [TEXT, AGAIN, goalcards::SAMPLE, "", "没有目标的文字"] {
        let analysis = found(text);
        let corrected = apply(&analysis, text, &[]);
        assert_eq!(corrected.analysis, analysis);
        assert!(corrected.goal_edits.iter().all(|mark| mark.edited.is_empty()));
        assert!(corrected.rejected.is_empty() && corrected.orphaned.is_empty());
        let lost = apply(
            &analysis,
            text,
            &[Correction {
                anchor: Anchor { quote: "哪里也没有的话".into(), ..Anchor::default() },
                edit: Edit::Reject,
            }],
        );
        assert_eq!(lost.analysis, analysis);
        assert_eq!(lost.orphaned.len(), 1);
    }
}

#[test]
fn every_field_can_be_set_and_keeps_its_old_value() {
    let text = |words: &str| Some(words.to_owned());
    for (value, field, old) in [
        (Value::Title("就业".into()), "title", "城镇新增就业"),
        (Value::Class(Class::Closed), "class", "numeric"),
        (Value::Headline(false), "headline", "true"),
        (Value::Horizon(Horizon::Term), "horizon", "year"),
        (Value::Commitment(Commitment::Duty), "commitment", "plain"),
        (Value::Nature(Some(Nature::Obligatory)), "nature", ""),
        (Value::Relation(text("高于全省平均")), "relation", ""),
        (Value::Stretch(text("争取更好结果")), "stretch", ""),
        (
            Value::Deadline { text: text("10月底前"), year: None, month: Some(10) },
            "deadline",
            "2030",
        ),
        (Value::Subject(goalcards::wire::Subject::Education), "subject", "employment"),
        (Value::Places(vec!["示例县".into()]), "places", ""),
        (Value::Projects(vec!["示例工程".into()]), "projects", ""),
        (Value::Bodies(vec!["市人社局".into()]), "bodies", ""),
        (Value::Indicator(text("新增就业")), "indicator", "城镇新增就业"),
        (Value::IndicatorId(None), "indicator_id", "urban_jobs"),
        (Value::Amount { number: 0, min: 53_000.0, max: 53_000.0 }, "amount", "5.2万人"),
        (Value::Unit { number: 0, unit: "户".into() }, "unit", "人"),
        (Value::Bound { number: 0, bound: Bound::Exact }, "bound", "at_least"),
        (Value::Change { number: 0, change: Change::Rise }, "change", "level"),
    ] {
        let correction = edit("城镇新增就业", Edit::Set(value.clone()));
        let corrected = corrected(&[correction]);
        let marked: Vec<_> =
            corrected.goal_edits.iter().filter(|mark| !mark.edited.is_empty()).collect();
        let [mark] = marked[..] else { panic!("{field}: expected one mark, found {marked:?}") };
        let [edited] = &mark.edited[..] else { panic!("{field}: expected one field") };
        assert_eq!((edited.field, edited.old.as_str()), (field, old), "{value:?}");
        assert_ne!(corrected.analysis, found(TEXT), "{field}");
    }
}

#[test]
fn a_number_is_written_anew_and_the_text_of_the_report_stays() {
    let amount = Value::Amount { number: 0, min: 53_000.0, max: 55_000.0 };
    let corrected = corrected(&[edit("城镇新增就业", Edit::Set(amount))]);
    let id = goal(&corrected.analysis, "城镇新增就业").quantities[0];
    let one = &corrected.analysis.quantities[id as usize];
    assert_eq!((one.figure.as_str(), one.scaled_unit.as_str()), ("5.3–5.5", "万人"));
    assert_eq!(one.text, "5.2万人以上");
}

#[test]
fn the_later_of_two_corrections_holds_and_the_first_value_stays_noted() {
    let set = |commitment| edit("粮食总产", Edit::Set(Value::Commitment(commitment)));
    let twice = corrected(&[set(Commitment::Duty), set(Commitment::Striving)]);
    let one = goal(&twice.analysis, "粮食总产");
    assert_eq!(one.commitment, Commitment::Striving);
    let edited = &twice.goal_edits[one.id as usize].edited;
    assert_eq!((edited.len(), edited[0].old.as_str()), (1, "guarantee"));
    let back = corrected(&[set(Commitment::Duty), set(Commitment::Guarantee)]);
    assert!(back.goal_edits.iter().all(|mark| mark.edited.is_empty()));
    assert_eq!(back.analysis, found(TEXT));
}

#[test]
fn a_corrected_goal_is_corrected_again_by_its_new_title() {
    let first = edit("粮食总产", Edit::Set(Value::Title("粮食".into())));
    let once = corrected(std::slice::from_ref(&first));
    let renamed = goal(&once.analysis, "粮食");
    let second = Correction::of_goal(TEXT, renamed, Edit::Set(Value::Headline(true)));
    let twice = corrected(&[first, second]);
    assert!(goal(&twice.analysis, "粮食").headline);
}

#[test]
fn a_rejected_goal_leaves_its_numbers_with_a_reason_and_comes_back() {
    let before = found(TEXT);
    let paired = goal(&before, "地区生产总值").pair;
    assert!(paired.is_some(), "the made-up report pairs it");
    let reject = edit("地区生产总值", Edit::Reject);
    let without = corrected(std::slice::from_ref(&reject));
    assert_eq!(without.analysis.goals.len() + 1, before.goals.len());
    assert_eq!(without.rejected[0].goal.title, "地区生产总值");
    assert_eq!(without.analysis.pairs.len() + 1, before.pairs.len());
    let id = goal(&before, "地区生产总值").quantities[0];
    let number = &without.analysis.quantities[id as usize];
    assert_eq!((number.reason, number.stance), (Some(QuantityReason::ByHand), Stance::Context));

    let again = apply(&before, TEXT, &[reject.clone(), reject.clone()]);
    assert_eq!(again.orphaned[0].reason, OrphanReason::Rejected);
    let set = edit("地区生产总值", Edit::Set(Value::Headline(false)));
    assert_eq!(
        apply(&before, TEXT, &[reject.clone(), set]).orphaned[0].reason,
        OrphanReason::Rejected
    );

    let restore = edit("地区生产总值", Edit::Restore);
    let back = corrected(&[reject, restore.clone()]);
    assert_eq!(back.analysis, before);
    assert_eq!(apply(&before, TEXT, &[restore]).orphaned[0].reason, OrphanReason::NotRejected);
}

#[test]
fn goals_are_merged_with_their_numbers_and_cues() {
    let before = found(TEXT);
    let other = Anchor::of_goal(TEXT, goal(&before, "粮食总产"));
    let merge = edit("粮食播种面积", Edit::Merge(vec![other.clone()]));
    let merged = corrected(std::slice::from_ref(&merge));
    let one = goal(&merged.analysis, "粮食播种面积");
    assert_eq!(one.quantities.len(), 2);
    assert_eq!(
        (one.start, one.end),
        place(TEXT, "粮食播种面积不少于8万亩、粮食总产不低于58.38亿斤")
    );
    let edited = &merged.goal_edits[one.id as usize].edited[0];
    assert_eq!((edited.field, edited.old.as_str()), ("merged", "粮食总产"));
    assert_eq!(merged.analysis.goals.len() + 1, before.goals.len());

    // Goals of two sentences keep the words of the first.
    let far = Anchor::of_goal(TEXT, goal(&before, "拖欠工资"));
    let corrected_far = corrected(&[edit("粮食总产", Edit::Merge(vec![far]))]);
    let one = goal(&corrected_far.analysis, "粮食总产");
    assert_eq!((one.start, one.end), place(TEXT, "粮食总产不低于58.38亿斤"));

    let itself = edit("粮食总产", Edit::Merge(vec![other.clone()]));
    assert_eq!(apply(&before, TEXT, &[itself]).orphaned[0].reason, OrphanReason::Impossible);
    let nothing = edit("粮食总产", Edit::Merge(Vec::new()));
    assert_eq!(apply(&before, TEXT, &[nothing]).orphaned[0].reason, OrphanReason::Impossible);
    // The merged goal is gone.
    let gone = edit("粮食总产", Edit::Set(Value::Headline(true)));
    let lost = apply(&before, TEXT, &[merge, gone]).orphaned;
    assert_eq!((lost[0].correction, lost[0].reason), (1, OrphanReason::NoGoal));
}

fn part(words: &str) -> Anchor {
    Anchor { quote: words.into(), ..Anchor::default() }
}

#[test]
fn a_goal_is_split_by_parts_of_its_words() {
    // The analysis finds two goals there; a passage over both takes no number from their cards.
    corrected(&[add("新建公园3个、厕所5座", None)]);
    let other = Anchor::of_goal(TEXT, goal(&found(TEXT), "粮食总产"));
    let merge = edit("粮食播种面积", Edit::Merge(vec![other]));
    let whole = corrected(std::slice::from_ref(&merge));
    let split = Correction::of_goal(
        TEXT,
        goal(&whole.analysis, "粮食播种面积"),
        Edit::Split(vec![part("粮食总产不低于58.38亿斤"), part("粮食播种面积不少于8万亩")]),
    );
    let parts = corrected(&[merge.clone(), split]);
    let (area, total) = (goal(&parts.analysis, "粮食播种面积"), goal(&parts.analysis, "粮食总产"));
    assert!(area.id < total.id, "parts stand in text order");
    assert_eq!((area.quantities.len(), total.quantities.len()), (1, 1));
    assert_eq!((area.commitment, total.commitment), (Commitment::Guarantee, Commitment::Guarantee));
    let edited = parts.goal_edits[total.id as usize].edited.iter().map(|edit| edit.field);
    assert_eq!(edited.collect::<Vec<_>>(), ["merged", "split"]);

    for (parts, why) in [
        (vec![part("粮食总产")], OrphanReason::Impossible),
        (vec![part("粮食总产"), part("总产不低于")], OrphanReason::Impossible),
        (vec![part("粮食总产"), part("示例机场")], OrphanReason::NotFound),
        (vec![part("粮食"), part("58.38亿斤")], OrphanReason::Ambiguous),
    ] {
        let split = Correction::of_goal(
            TEXT,
            goal(&whole.analysis, "粮食播种面积"),
            Edit::Split(parts.clone()),
        );
        let lost = apply(&found(TEXT), TEXT, &[merge.clone(), split]).orphaned;
        assert_eq!((lost.len(), lost[0].reason), (1, why), "{parts:?}");
    }
}

#[test]
fn a_passage_becomes_a_goal_of_the_class_that_fits_it() {
    for (words, given, class, title) in [
        ("植树造林1.2万亩", None, Class::Numeric, "植树造林"),
        ("两岸四季有绿。", None, Class::Programme, "两岸四季有绿"),
        ("两岸四季有绿", Some(Class::Milestone), Class::Milestone, "两岸四季有绿"),
    ] {
        let corrected = corrected(&[add(words, given)]);
        let one = goal(&corrected.analysis, title);
        assert_eq!((one.class, one.rule.as_str()), (class, "by_hand"), "{words}");
        assert_eq!(corrected.goal_edits[one.id as usize].origin, None);
        assert_eq!(corrected.goal_edits[one.id as usize].edited[0].field, "added");
        assert_eq!((one.deadline.year, one.deadline.stated), (Some(2030), false));
    }
    // Around an absolute term that is on another card.
    let closed = corrected(&[add("拖欠工资动态清零。深入", None)]);
    let one = closed.analysis.goals.iter().find(|goal| goal.rule == "by_hand");
    assert_eq!(one.map(|goal| goal.class), Some(Class::Closed));
}

#[test]
fn a_result_made_a_card_is_a_target_then_and_no_longer_the_result_of_a_pair() {
    let corrected = corrected(&[add("地区生产总值增长5.6%", None)]);
    let one = corrected.analysis.goals.iter().find(|goal| goal.rule == "by_hand");
    let id = one.expect("the passage is a goal").quantities[0];
    assert_eq!(corrected.analysis.quantities[id as usize].stance, Stance::Target);
    assert_eq!(goal(&corrected.analysis, "城镇新增就业").pair, Some(0));
}

#[test]
fn conflicts_are_told_and_not_made() {
    let before = found(TEXT);
    let twice = add("植树造林1.2万亩", None);
    assert_eq!(
        apply(&before, TEXT, &[twice.clone(), twice]).orphaned[0].reason,
        OrphanReason::Taken
    );
    // Another card has taken the number of the rejected goal.
    let reject = edit("粮食总产", Edit::Reject);
    let other = add("粮食总产不低于58.38亿斤。", None);
    let restore = edit("粮食总产", Edit::Restore);
    let corrected = apply(&before, TEXT, &[reject, other, restore]);
    consistent(&corrected, TEXT);
    assert_eq!(
        corrected.orphaned.iter().map(|lost| lost.reason).collect::<Vec<_>>(),
        [OrphanReason::Taken]
    );
    for value in [
        Value::Amount { number: 7, min: 1.0, max: 1.0 },
        Value::Amount { number: 0, min: 2.0, max: 1.0 },
        Value::Deadline { text: None, year: None, month: Some(13) },
        Value::Title(" ".into()),
    ] {
        let lost = apply(&before, TEXT, &[edit("粮食总产", Edit::Set(value))]).orphaned;
        assert_eq!(lost[0].reason, OrphanReason::Impossible);
    }
}

#[test]
fn place_and_year_of_the_report_are_set() {
    let with = corrected(&[Correction::place(Some("另一市".into())), Correction::year(Some(2031))]);
    assert_eq!(with.analysis.report.place.as_deref(), Some("另一市"));
    let fields: Vec<_> = with.report.iter().map(|edit| (edit.field, edit.old.as_str())).collect();
    assert_eq!(fields, [("place", "示例市"), ("year", "2030")]);
    assert!(with.analysis.goals.iter().all(|goal| goal.deadline.year == Some(2031)));
    assert!(with.goal_edits.iter().all(|mark| mark.edited.is_empty()));

    let nameless = "工作安排\n新建公园3个，建成示例大桥。";
    let analysis = found(nameless);
    let has = |analysis: &Analysis, code: &str| {
        analysis.notices.iter().any(|notice| notice.code.code() == code)
    };
    assert!(has(&analysis, "no_year") && has(&analysis, "no_place"));
    let known = [Correction::year(Some(2030)), Correction::place(Some("示例市".into()))];
    let with = apply(&analysis, nameless, &known).analysis;
    assert!(!has(&with, "no_year") && !has(&with, "no_place"));
    let years: Vec<_> = with.goals.iter().map(|goal| goal.deadline.year).collect();
    assert_eq!(years, [Some(2030), Some(2030)]);
    // A year that the text gives stays.
    let dated = "2030年示例市政府工作报告\n二、今年工作\n到2035年建成示例大桥，年底前建成示例隧道，6月底前建成示例车站。";
    let with = apply(&found(dated), dated, &[Correction::year(Some(2031))]).analysis;
    let years: Vec<_> = with.goals.iter().map(|goal| goal.deadline.year).collect();
    assert_eq!(years, [Some(2035), Some(2031), Some(2031)]);
}

#[test]
fn corrections_find_their_places_in_another_paste() {
    let before = found(TEXT);
    let other = Anchor::of_goal(TEXT, goal(&before, "粮食总产"));
    let corrections = [
        edit("城镇新增就业", Edit::Set(Value::Commitment(Commitment::Striving))),
        edit("地区生产总值", Edit::Set(Value::Bound { number: 0, bound: Bound::AtLeast })),
        edit("拖欠工资", Edit::Reject),
        edit("粮食播种面积", Edit::Merge(vec![other])),
        add("两岸四季有绿", None),
        add("植树造林1.2万亩", None),
        Correction::year(Some(2031)),
    ];
    let again = apply(&found(AGAIN), AGAIN, &corrections);
    assert_eq!(again.orphaned, []);
    consistent(&again, AGAIN);
    assert_eq!(goal(&again.analysis, "城镇新增就业").commitment, Commitment::Striving);
    let id = goal(&again.analysis, "地区生产总值").quantities[0];
    assert_eq!(again.analysis.quantities[id as usize].bound, Bound::AtLeast);
    assert!(!titles(&again.analysis).contains(&"拖欠工资"));
    assert_eq!(goal(&again.analysis, "粮食播种面积").quantities.len(), 2);
    assert_eq!(goal(&again.analysis, "两岸四季有绿").rule, "by_hand");
    assert_eq!(again.analysis.report.year, Some(2031));
}

#[test]
fn places_are_lost_rather_than_guessed() {
    // The sentence is gone.
    let gone = TEXT.replace("拖欠工资动态清零。", "");
    let corrections = [edit("拖欠工资", Edit::Reject), edit("粮食总产", Edit::Reject)];
    let lost = apply(&found(&gone), &gone, &corrections);
    assert_eq!((lost.orphaned.len(), lost.orphaned[0].reason), (1, OrphanReason::NotFound));
    assert_eq!(lost.rejected.len(), 1, "the others are made all the same");
    // The same words twice with the same context: ambiguous.
    let line = "新建公园3个、厕所5座。";
    let twice = format!("二、今年工作\n（一）甲\n{line}\n（一）甲\n{line}\n（一）甲\n");
    let analysis = found(&twice);
    let reject = Correction {
        anchor: Anchor {
            quote: "公园3个".into(),
            before: "新建".into(),
            after: "、厕所5座。".into(),
            title: "公园".into(),
        },
        edit: Edit::Reject,
    };
    let found_twice = analysis.goals.iter().filter(|goal| goal.title == "公园").count();
    let lost = apply(&analysis, &twice, std::slice::from_ref(&reject));
    match found_twice {
        // A repeated body is counted once: only one of the two is a goal.
        1 => assert_eq!(lost.rejected.len(), 1),
        _ => assert_eq!(lost.orphaned[0].reason, OrphanReason::Ambiguous),
    }
    // The words are there, but no goal is on them.
    let reviewed = "一、2029年工作回顾\n一年来，完成造林3万亩。";
    let reject = Correction {
        anchor: Anchor::of_place(reviewed, place(reviewed, "造林").0, place(reviewed, "3万亩").1),
        edit: Edit::Reject,
    };
    assert_eq!(
        apply(&found(reviewed), reviewed, &[reject]).orphaned[0].reason,
        OrphanReason::NoGoal
    );
    // Another report altogether.
    let other = "三、今年工作\n完成造林9万亩。";
    let set = edit("粮食总产", Edit::Set(Value::Headline(true)));
    assert_eq!(apply(&found(other), other, &[set]).orphaned[0].reason, OrphanReason::NotFound);
}

#[test]
fn every_goal_of_every_text_can_be_corrected_where_it_stands() {
    let mess = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reports/mess"));
    let files =
        mess.expect("the messy texts are there").filter_map(|entry| Some(entry.ok()?.path()));
    let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
    let mut texts: Vec<String> =
        texts.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    texts.extend([TEXT.to_owned(), AGAIN.to_owned(), goalcards::SAMPLE.to_owned()]);
    assert!(texts.len() > 16);
    for text in texts {
        let analysis = found(&text);
        let reject = |goal: &Goal| Correction::of_goal(&text, goal, Edit::Reject);
        let all: Vec<Correction> = analysis.goals.iter().map(reject).collect();
        let none = apply(&analysis, &text, &all);
        consistent(&none, &text);
        let lost: Vec<_> =
            none.orphaned.iter().map(|lost| (lost.reason, &all[lost.correction].anchor)).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        assert!(none.analysis.goals.is_empty());
        assert_eq!(none.rejected.len(), analysis.goals.len());
        let rejected: Vec<&Goal> = none.rejected.iter().map(|one| &one.goal).collect();
        for (one, goal) in rejected.into_iter().zip(&analysis.goals) {
            assert_eq!((one.start, &one.title), (goal.start, &goal.title));
        }
    }
}

#[test]
fn undo_and_redo_have_no_limit() {
    let all: Vec<Correction> = (0..300).map(|year| Correction::year(Some(year))).collect();
    let mut history = History::default();
    for one in &all {
        history.push(one.clone());
    }
    assert!(history.can_undo() && !history.can_redo());
    while history.undo() {}
    assert!(history.corrections().is_empty() && history.can_redo());
    for _ in 0..200 {
        assert!(history.redo());
    }
    assert_eq!(history.corrections(), &all[..200]);
    history.push(Correction::place(None));
    assert!(!history.redo());
    assert_eq!(history.corrections().len(), 201);
    assert_eq!(History::new(all.clone()).corrections(), all);
}

#[test]
fn a_file_keeps_every_kind_of_correction() {
    let before = found(TEXT);
    let other = Anchor::of_goal(TEXT, goal(&before, "粮食总产"));
    let all = vec![
        edit("城镇新增就业", Edit::Set(Value::Nature(None))),
        edit("城镇新增就业", Edit::Set(Value::Amount { number: 0, min: 5.5, max: 6.0 })),
        edit("城镇新增就业", Edit::Set(Value::Deadline { text: None, year: None, month: None })),
        edit("粮食总产", Edit::Reject),
        edit("粮食总产", Edit::Restore),
        edit("粮食播种面积", Edit::Merge(vec![other.clone()])),
        edit("粮食播种面积", Edit::Split(vec![other.clone(), other])),
        add("两岸四季有绿", None),
        add("两岸四季有绿", Some(Class::Closed)),
        Correction::place(None),
        Correction::year(Some(2030)),
    ];
    let file = CorrectionFile::new(before.report.clone(), all);
    let json = serde_json::to_string_pretty(&file).expect("it can be written");
    assert_eq!(serde_json::from_str::<CorrectionFile>(&json).expect("it can be read"), file);
    assert!(file.could_match(&before.report));
    let other = goalcards::wire::Report { year: Some(2029), ..before.report };
    assert!(!file.could_match(&other));
    let small = r#"{"schema":1,"report":{"title":null,"year":2030,"place":"示例市"},
        "corrections":[{"anchor":{"quote":"造林"},"edit":"reject"},
        {"anchor":{"quote":"造林"},"edit":{"set":{"commitment":"duty"}}},{"edit":{"year":2031}}]}"#;
    let read: CorrectionFile = serde_json::from_str(small).expect("it can be read");
    assert_eq!(read.corrections.len(), 3);
    for (schema, says) in [
        ("2", "expected corrections of schema 1, found schema 2"),
        ("\"1\"", "invalid type"),
        ("-1", "invalid value"),
    ] {
        let refused =
            serde_json::from_str::<CorrectionFile>(&small.replace(":1,", &format!(":{schema},")));
        let says_so = refused.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(says_so.starts_with(says), "{says_so}");
    }
}

/// The ingredients of a random correction: its kind, two goals, a range of the text, an amount.
type Draw = (u8, usize, usize, u32, u32, i32);

/// A correction of the present cards, as the page makes it.
fn drawn(
    shown: &Corrected,
    text: &str,
    (kind, one, other, from, length, amount): Draw,
) -> Correction {
    let length_of_text = u32::try_from(text.encode_utf16().count()).unwrap_or(0);
    let start = from % (length_of_text + 2);
    let place = (start, start.saturating_add(length));
    let goals = &shown.analysis.goals;
    let rejected = &shown.rejected;
    let pick = |at: usize| goals.get(at % goals.len().max(1));
    let Some(goal) = pick(one) else {
        return Correction::add(text, place.0, place.1, None);
    };
    let second = pick(other).unwrap_or(goal);
    let number = u32::try_from(other % 3).unwrap_or(0);
    let inside = |from: u32, to: u32| {
        let width = (goal.end - goal.start).max(1);
        let (from, to) = (goal.start + from % width, goal.start + to % width + 1);
        Anchor::of_place(text, from.min(to), from.max(to))
    };
    let set = |value| Correction::of_goal(text, goal, Edit::Set(value));
    match kind % 22 {
        0 => set(Value::Title(inside(from, length).quote)),
        1 => set(Value::Class(second.class)),
        2 => set(Value::Headline(other.is_multiple_of(2))),
        3 => set(Value::Commitment(second.commitment)),
        4 => set(Value::Deadline {
            text: second.deadline.text.clone(),
            year: None,
            month: Some(number),
        }),
        5 => set(Value::Indicator(None)),
        6 => set(Value::IndicatorId(Some("gdp".into()))),
        7 => set(Value::Amount {
            number,
            min: f64::from(amount) / 100.0,
            max: f64::from(amount.saturating_add(i32::from(one.is_multiple_of(2)) * 7)) / 100.0,
        }),
        8 => set(Value::Unit { number, unit: "万元".into() }),
        9 => set(Value::Bound { number, bound: Bound::About }),
        10 => set(Value::Change { number, change: Change::Fall }),
        11 => Correction::of_goal(text, goal, Edit::Reject),
        12 | 13 => match rejected.get(other % rejected.len().max(1)) {
            Some(one) => Correction::of_goal(text, &one.goal, Edit::Restore),
            None => Correction::of_goal(text, goal, Edit::Restore),
        },
        14 | 15 => {
            Correction::of_goal(text, goal, Edit::Merge(vec![Anchor::of_goal(text, second)]))
        }
        16 | 17 => split_in_two(text, goal, length),
        18 => Correction::of_goal(
            text,
            goal,
            Edit::Split(vec![inside(from, length), inside(length, from)]),
        ),
        19 => Correction::place(Some(inside(from, length).quote)),
        20 => Correction::year(Some(2000 + i32::from(kind))),
        _ => Correction::add(text, place.0, place.1, None),
    }
}

/// A split of a goal at some place inside it.
fn split_in_two(text: &str, goal: &Goal, at: u32) -> Correction {
    let middle = goal.start + at % (goal.end - goal.start).max(1);
    let parts =
        vec![Anchor::of_place(text, goal.start, middle), Anchor::of_place(text, middle, goal.end)];
    Correction::of_goal(text, goal, Edit::Split(parts))
}

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let draw = (any::<u8>(), 0..200_usize, 0..200_usize, any::<u32>(), 0..60_u32, any::<i32>());
    proptest::collection::vec(draw, 0..16)
}

/// The text as another website may have it: some lines missing, some twice, more spaces.
fn mangled(text: &str, seed: u32) -> String {
    let mut state = seed;
    let mut out = String::new();
    for line in text.lines() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let times = match state >> 28 {
            0 => 0,
            1 => 2,
            _ => 1,
        };
        for _ in 0..times {
            for letter in line.chars() {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                out.push(letter);
                if state >> 26 == 0 {
                    out.push(' ');
                }
            }
            out.push('\n');
        }
    }
    out
}

proptest! {
    #![proptest_config(Config { cases: 120, failure_persistence: None, ..Config::default() })]

    #[test]
    fn random_corrections_leave_a_consistent_analysis(draws in draws(), seed in any::<u32>(), sample in any::<bool>()) {
        let text = if sample { goalcards::SAMPLE } else { TEXT };
        let before = found(text);
        let mut history = History::default();
        let mut shown = apply(&before, text, &[]);
        for draw in draws {
            history.push(drawn(&shown, text, draw));
            shown = apply(&before, text, history.corrections());
            consistent(&shown, text);
        }
        let all = history.corrections().to_vec();
        // The same corrections on a text with missing and repeated lines.
        let other = mangled(text, seed);
        let again = apply(&found(&other), &other, &all);
        consistent(&again, &other);
        prop_assert!(again.orphaned.iter().all(|lost| lost.correction < all.len()));
        // And on another report, an empty one and one that is not its analysis's.
        consistent(&apply(&found(AGAIN), AGAIN, &all), AGAIN);
        prop_assert_eq!(apply(&Analysis::default(), "", &all).analysis.goals.len(), 0);
        let _ = apply(&before, "𠮷 别的文字", &all);
        // Saved and loaded they are the same.
        let file = CorrectionFile::new(before.report.clone(), all.clone());
        let json = serde_json::to_string(&file).unwrap_or_default();
        let read = serde_json::from_str::<CorrectionFile>(&json).ok();
        let read = read.map(|file| apply(&before, text, &file.corrections));
        prop_assert!(read.as_ref() == Some(&shown), "the file gives other corrections");
        // Undoing all of them leads back to the beginning, redoing all to the end.
        while history.undo() {}
        prop_assert!(apply(&before, text, history.corrections()).analysis == before);
        while history.redo() {}
        prop_assert!(history.corrections() == all);
    }

    #[test]
    fn any_anchor_in_any_text(text in "\\PC{0,60}", quote in "\\PC{0,4}", from in 0..80_u32, to in 0..80_u32) {
        let analysis = found(&text);
        let anchor = Anchor { quote, ..Anchor::of_place(&text, to, from) };
        let edits = [Edit::Reject, Edit::Add(None), Edit::Split(vec![anchor.clone(), anchor.clone()]), Edit::Restore];
        let mut all: Vec<Correction> = edits.into_iter().map(|edit| Correction { anchor: anchor.clone(), edit }).collect();
        all.push(Correction::add(&text, from.min(to), from.max(to), None));
        consistent(&apply(&analysis, &text, &all), &text);
    }
}
