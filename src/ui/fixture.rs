//! A made-up reading of a made-up report, for tests: every kind of card, a pair, numbers without a card.

use crate::ui::{
    model::{page_state::StartPhase, preferences::Preferences, state::State},
    queries::url,
    report::report_view::ReportView,
    shared::Shared,
};
use crate::wire::{
    Analysis, Bound, Change, Class, Commitment, Cue, Deadline, Goal, GoalIndicator, Leftover,
    Notice, Pair, Part, Quantity, QuantityIndicator, Report, Section, Stance,
};

/// The made-up report.
pub const TEXT: &str = "2030年示例市政府工作报告\n\
一、2029年工作回顾\n\
一年来，植树造林1.2万亩，5G基站建成300座。\n\
二、2030年主要目标\n\
今年主要预期目标是：地区生产总值增长6%左右，在实际工作中争取更好结果；城镇新增就业5.2万人；居民收入与经济增长同步。\n\
三、重点工作\n\
（一）努力在强市建设上实现突破\n\
确保粮食播种面积不少于8万亩、粮食总产不低于58.38亿斤。\n\
（二）努力在项目建设上实现突破\n\
示例机场改扩建工程力争年底全面完工。继续谋划一批项目。\n\
（三）努力在生态建设上实现突破\n\
完成造林1.26万亩，推动拖欠工资动态清零。深入推进绿色发展。\n";

/// A quantity with nothing in it.
#[must_use]
pub fn quantity() -> Quantity {
    Quantity {
        id: 0,
        start: 0,
        end: 0,
        text: String::new(),
        min: 0.0,
        max: 0.0,
        unit: String::new(),
        figure: String::new(),
        scaled_unit: String::new(),
        bound: Bound::Exact,
        change: Change::Level,
        basis: None,
        stance: Stance::Target,
        indicator: None,
        goal: None,
        reason: None,
        cues: Vec::new(),
    }
}

/// Where `words` stand in [`TEXT`], in UTF-16 units.
fn at(words: &str) -> (u32, u32) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(0);
    let start = units(TEXT.split(words).next().unwrap_or_default());
    (start, start + units(words))
}

fn cue(text: &str, says: &str) -> Cue {
    let (start, end) = at(text);
    Cue { text: text.into(), start, end, says: says.into() }
}

fn section(
    id: u32,
    parent: Option<u32>,
    marker: &str,
    heading: &str,
    part: Part,
    end: &str,
) -> Section {
    let start = at(&format!("{marker}{heading}")).0;
    let end = if end.is_empty() { at("绿色发展。").1 } else { at(end).0 };
    Section {
        id,
        parent,
        level: parent.map_or(1, |_| 2),
        marker: marker.into(),
        heading: heading.into(),
        part,
        topic: None,
        start,
        end,
    }
}

fn goal(id: u32, class: Class, title: &str, words: &str, commitment: Commitment) -> Goal {
    let (start, end) = at(words);
    Goal {
        id,
        class,
        headline: false,
        horizon: crate::wire::Horizon::Year,
        title: title.into(),
        indicator: Some(GoalIndicator { text: title.into(), id: None }),
        quantities: Vec::new(),
        attributes: Vec::new(),
        relation: None,
        stretch: None,
        commitment,
        nature: None,
        deadline: Deadline { text: None, year: Some(2030), month: None, stated: false },
        topic: "综合".into(),
        section: None,
        places: Vec::new(),
        projects: Vec::new(),
        bodies: Vec::new(),
        pair: None,
        rule: "fixture".into(),
        cues: Vec::new(),
        start,
        end,
    }
}

fn number(id: u32, words: &str, figure: &str, unit: &str, goal: Option<u32>) -> Quantity {
    let (start, end) = at(words);
    let value = figure.parse().unwrap_or(0.0);
    Quantity {
        id,
        start,
        end,
        text: words.into(),
        min: value,
        max: value,
        unit: unit.into(),
        figure: figure.into(),
        scaled_unit: unit.into(),
        goal,
        ..quantity()
    }
}

fn result(number: Quantity, name: &str) -> Quantity {
    let (start, end) = at(name);
    let indicator = Some(QuantityIndicator { text: name.into(), id: None, start, end });
    Quantity { stance: Stance::Result, reason: Some("result".into()), indicator, ..number }
}

/// What was found in [`TEXT`].
#[must_use]
pub fn analysis() -> Analysis {
    let mut quantities = vec![
        result(number(0, "1.2万亩", "1.2", "万亩", None), "植树造林"),
        result(number(1, "300座", "300", "座", None), "基站建成"),
        number(2, "6%左右", "6", "%", Some(0)),
        number(3, "5.2万人", "5.2", "万人", Some(1)),
        number(4, "不少于8万亩", "8", "万亩", Some(3)),
        number(5, "不低于58.38亿斤", "58.38", "亿斤", Some(4)),
        number(6, "一批", "一", "批", None),
        number(7, "1.26万亩", "1.26", "万亩", Some(6)),
    ];
    quantities[2].bound = Bound::About;
    quantities[2].change = Change::Rise;
    quantities[4].bound = Bound::AtLeast;
    quantities[5].bound = Bound::AtLeast;
    quantities[6].stance = Stance::Context;
    quantities[6].reason = Some("context".into());
    let mut goals = vec![
        goal(0, Class::Numeric, "地区生产总值", "地区生产总值增长6%左右", Commitment::Plain),
        goal(1, Class::Numeric, "城镇新增就业", "城镇新增就业5.2万人", Commitment::Plain),
        goal(2, Class::Relational, "居民收入", "居民收入与经济增长同步", Commitment::Plain),
        goal(3, Class::Numeric, "粮食播种面积", "粮食播种面积不少于8万亩", Commitment::Guarantee),
        goal(4, Class::Numeric, "粮食总产", "粮食总产不低于58.38亿斤", Commitment::Guarantee),
        goal(
            5,
            Class::Milestone,
            "示例机场改扩建工程",
            "示例机场改扩建工程力争年底全面完工",
            Commitment::Striving,
        ),
        goal(6, Class::Numeric, "造林", "造林1.26万亩", Commitment::Plain),
        goal(7, Class::Closed, "拖欠工资", "拖欠工资动态清零", Commitment::Plain),
        goal(8, Class::Programme, "绿色发展", "深入推进绿色发展", Commitment::Plain),
    ];
    for (id, number) in [(0, 2), (1, 3), (3, 4), (4, 5), (6, 7)] {
        goals[id].quantities = vec![number];
    }
    goals[..3].iter_mut().for_each(|goal| goal.headline = true);
    goals[0].stretch = Some("在实际工作中争取更好结果".into());
    goals[2].relation = Some("与经济增长同步".into());
    goals[5].deadline =
        Deadline { text: Some("年底".into()), year: Some(2030), month: Some(12), stated: true };
    goals[5].cues = vec![
        cue("力争", "commitment:striving"),
        cue("年底", "deadline:2030-12"),
        cue("全面完工", "class:milestone"),
    ];
    goals[6].pair = Some(0);
    goals[7].cues = vec![cue("动态清零", "class:closed")];
    let (start, end) = at("5G");
    Analysis {
        schema: 1,
        report: Report {
            title: Some("2030年示例市政府工作报告".into()),
            year: Some(2030),
            place: Some("示例市".into()),
        },
        paragraphs: Vec::new(),
        sections: vec![
            section(0, None, "一、", "2029年工作回顾", Part::Review, "二、2030"),
            section(1, None, "二、", "2030年主要目标", Part::Plan, "三、重点"),
            section(2, None, "三、", "重点工作", Part::Plan, ""),
            section(3, Some(2), "（一）", "努力在强市建设上实现突破", Part::Plan, "（二）"),
            section(4, Some(2), "（二）", "努力在项目建设上实现突破", Part::Plan, "（三）"),
            section(5, Some(2), "（三）", "努力在生态建设上实现突破", Part::Plan, ""),
        ],
        quantities,
        goals,
        leftovers: vec![Leftover { start, end, text: "5G".into(), reason: "code".into() }],
        pairs: vec![Pair {
            id: 0,
            result: 0,
            target: 7,
            likeness: 0.9,
            reason: "similar_name".into(),
        }],
        notices: vec![Notice {
            code: "furniture".into(),
            start: None,
            end: None,
            text: None,
            count: None,
        }],
    }
}

/// The made-up report, read.
#[must_use]
pub fn reading() -> ReportView {
    ReportView::new(TEXT.into(), analysis())
}

/// What the page shows of the made-up report after somebody went to `fragment`, as a fragment again; `None` where it is not the page's own.
///
/// ```
/// use goalcards::ui::fixture::followed;
/// assert_eq!(followed("v=reader&class=no-such-class").as_deref(), Some("v=reader&n=722"));
/// assert_eq!(followed("card-g1"), None);
/// ```
#[must_use]
pub fn followed(fragment: &str) -> Option<String> {
    let mut state = State::new(TEXT.into(), Preferences::default());
    let reading = Shared::new(reading());
    state.reading = Some(reading.clone());
    state.start = StartPhase::Hidden;
    state.show(url::parse(&reading, fragment)?);
    url::fragment_of(&state)
}
