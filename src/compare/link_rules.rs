//! Whether two numbers speak of one thing: rules that refuse, then rules that link, both in order; the first that fits decides.

use super::{
    candidate::Candidate,
    figure::{Figure, Kind, Work},
    types::LinkRule,
};
use crate::{
    lexicon::{
        comparison::{self, CENTRAL},
        pairing::{MONEY_UNIT, Step},
    },
    text::{HAN_LEN, first_bytes},
};

/// What makes two numbers different things, however much their names share.
const REFUSALS: &[fn(&Candidate<'_>) -> bool] = &[
    growth_and_level, addition_for_stock, several_years, other_indicator, other_label, other_level,
    town_and_country, central_share, other_work, entered, unlike_names,
];

/// What links two numbers.
const LINKS: &[fn(&Candidate<'_>) -> Option<LinkRule>] = &[
    last_years_base, stock_for_addition, same_indicator, aggregate, named_before, same_number,
    making_and_renewing, other_stage, of_one_level, same_name, wider_scope, shorter_name,
    narrower_scope, near_name,
];

/// The rule that links two numbers, if they speak of one thing.
pub(super) fn link_rule(candidate: &Candidate<'_>) -> Option<LinkRule> {
    if REFUSALS.iter().any(|refuses| refuses(candidate)) {
        return None;
    }
    LINKS.iter().find_map(|rule| rule(candidate))
}

/// 零售总额增长5%, 零售总额50亿元; of one indicator a text may call the growth a level: 涨幅控制在3%.
fn growth_and_level(candidate: &Candidate<'_>) -> bool {
    candidate.target.kind != candidate.result.kind && !candidate.is_one_indicator()
}

/// 企业总数达到400家, 净增企业63家: what a year adds is not how many there are.
fn addition_for_stock(candidate: &Candidate<'_>) -> bool {
    candidate.target.is_stock() && candidate.result.is_addition()
}

/// 新建公园5个, 五年来新建公园40个; the level at the end of several years is that of the last one.
fn several_years(candidate: &Candidate<'_>) -> bool {
    let (target, result) = (candidate.target, candidate.result);
    let is_level = result.kind == Kind::Level && !result.is_addition() && !target.is_addition();
    result.is_of_years && !is_level
}

/// 城镇登记失业率, 城镇调查失业率: the catalogue has two ids.
fn other_indicator(candidate: &Candidate<'_>) -> bool {
    let (one, other) = (candidate.target.measure.id, candidate.result.measure.id);
    !candidate.is_counted && !candidate.same_id && one.is_some() && other.is_some()
}

/// 专精特新企业, 专精特新“小巨人”企业; 规上工业增加值 is the 增加值 before which 规上工业 stands.
fn other_label(candidate: &Candidate<'_>) -> bool {
    if is_in_context(candidate) {
        return false;
    }
    let (one, other) = (&candidate.target.plain, &candidate.result.plain);
    comparison::LABELS.iter().any(|label| one.contains(label) != other.contains(label))
}

/// 省级示范村, 市级示范村.
fn other_level(candidate: &Candidate<'_>) -> bool {
    let levels = candidate.target.level.zip(candidate.result.level);
    levels.is_some_and(|(left, right)| left != right)
}

/// 城镇供水工程, 农村供水工程.
fn town_and_country(candidate: &Candidate<'_>) -> bool {
    let [one, other] = [candidate.target, candidate.result].map(|figure| {
        let (town, country) = (&comparison::TOWN, &comparison::COUNTRY);
        (town.any_in(&figure.plain), country.any_in(&figure.plain))
    });
    let are_apart = one.0 != one.1 && one.0 == other.1 && one.1 == other.0;
    are_apart && !candidate.is_one_indicator()
}

/// 财政赤字, 中央财政赤字.
fn central_share(candidate: &Candidate<'_>) -> bool {
    let (one, other) = (&candidate.target.plain, &candidate.result.plain);
    candidate.target.measure.unit == MONEY_UNIT && one.contains(CENTRAL) != other.contains(CENTRAL)
}

/// 改造学校5所, 新建学校3所; 淘汰锅炉5台, 改造锅炉3台.
fn other_work(candidate: &Candidate<'_>) -> bool {
    let Some((one, other)) = candidate.target.work.zip(candidate.result.work) else { return false };
    one != other && one != Work::Both && other != Work::Both
        || (one == Work::Reducing) != (other == Work::Reducing)
}

/// 示例园区5个, 入驻示例园区5个.
fn entered(candidate: &Candidate<'_>) -> bool {
    let [one, other] = [candidate.target, candidate.result]
        .map(|figure| figure.measure.step == Some(Step::Entered));
    one != other
}

/// 农村公路, 农村公厕: too little is shared, or the names end otherwise; 川渝重点实验室 is no 重点实验室 in general.
fn unlike_names(candidate: &Candidate<'_>) -> bool {
    let are_named_alike = candidate.is_one_indicator()
        || is_one_of_several(candidate)
        || is_in_context(candidate)
        || candidate.is_same_count()
        || candidate.is_end_of_name();
    if are_named_alike {
        return false;
    }
    let likeness = candidate.likeness;
    let is_extended = candidate.target.is_extended || candidate.result.is_extended;
    let least = match (candidate.same_id, is_extended) {
        (true, _) => LEAST_WITH_ID,
        (false, true) => LEAST_WITH_CONTEXT,
        (false, false) => LEAST,
    };
    let is_part = likeness.target >= WHOLE && likeness.result < WHOLE;
    let is_loose = is_part && !candidate.same_id && !is_extended && likeness.both < NARROWER;
    let are_apart = !candidate.same_id && likeness.target.max(likeness.result) < LEAST_OF_ONE;
    let other_head = likeness.both < ANY_HEAD && !candidate.same_head();
    likeness.both < least || is_loose || are_apart || other_head
}

/// Names must share so many hundredths of their weight.
const LEAST: u32 = 66;
/// The same where the catalogue has one id for both.
const LEAST_WITH_ID: u32 = 52;
/// The same where a general name is read with the words before it.
const LEAST_WITH_CONTEXT: u32 = 60;
/// One of the names must be shared to so many hundredths.
const LEAST_OF_ONE: u32 = 75;
/// Names that share so many hundredths may end otherwise.
const ANY_HEAD: u32 = 80;
/// A name that is shared to so many hundredths is in the other one as a whole.
const WHOLE: u32 = 80;
/// A name that says more than the target's must share so many hundredths with it.
const NARROWER: u32 = 72;
/// Of the target's name less than so many hundredths are in the result's: a wider thing.
const WIDER: u32 = 60;

/// 补助标准提高到35元, and in the next plan 补助标准由35元提高到40元.
fn last_years_base(candidate: &Candidate<'_>) -> Option<LinkRule> {
    candidate.result.is_old_level.then_some(LinkRule::LastYearsBase)
}

/// 新建数字化车间5个, 累计建成数字化车间80个.
fn stock_for_addition(candidate: &Candidate<'_>) -> Option<LinkRule> {
    let is_stock = candidate.target.is_addition() && candidate.result.is_stock();
    is_stock.then_some(LinkRule::StockForAddition)
}

/// 地区生产总值增长6%, 全市生产总值增长5.8%.
fn same_indicator(candidate: &Candidate<'_>) -> Option<LinkRule> {
    candidate.is_one_indicator().then_some(LinkRule::SameIndicator)
}

/// 改建楼房20万平方米, 改建楼房和腾退平房21万平方米.
fn aggregate(candidate: &Candidate<'_>) -> Option<LinkRule> {
    is_one_of_several(candidate).then_some(LinkRule::Aggregate)
}

/// Whether the result is of several things, and the target of one of them.
fn is_one_of_several(candidate: &Candidate<'_>) -> bool {
    let (target, members) = (candidate.target, &candidate.result.members);
    let is_other = |member: &String| {
        let head = first_bytes(member, 2 * HAN_LEN);
        !target.things.contains(member) && !target.measure.name.contains(head)
    };
    members.iter().any(|member| target.things.contains(member)) && members.iter().any(is_other)
}

/// 推进重大工程建设，全年完成投资200亿元; 重大工程投资完成238亿元: what one text says in the name, the other says before it.
fn named_before(candidate: &Candidate<'_>) -> Option<LinkRule> {
    is_in_context(candidate).then_some(LinkRule::NamedBefore)
}

/// 省重点项目1550个, 1550个省重点项目完成投资20亿元: a general name with the very number.
fn same_number(candidate: &Candidate<'_>) -> Option<LinkRule> {
    candidate.is_same_count().then_some(LinkRule::SameName)
}

/// Whether one of the names is general, and the words before it hold what the other one says besides.
fn is_in_context(candidate: &Candidate<'_>) -> bool {
    let (target, result) = (candidate.target, candidate.result);
    let holds = |general: &Figure<'_>, own: &Figure<'_>| {
        let begins = own.plain.strip_suffix(general.plain.as_str()).unwrap_or("");
        let context = general.things.first().map_or("", String::as_str);
        general.is_extended && begins.len() >= MORE_THAN_HEAD && context.contains(begins)
    };
    holds(target, result) || holds(result, target)
}

/// So many bytes of a name, three characters, say what it is of.
const MORE_THAN_HEAD: usize = 3 * HAN_LEN;

/// 改建农村公路20公里, 新建改建农村公路23公里.
fn making_and_renewing(candidate: &Candidate<'_>) -> Option<LinkRule> {
    let (one, other) = (candidate.target.work, candidate.result.work);
    let is_wider = one.is_some_and(|work| work != Work::Both) && other == Some(Work::Both);
    is_wider.then_some(LinkRule::WiderScope)
}

/// 新建未来工厂5个, 启动培育未来工厂23个; 启动老旧小区改造5个, 完成老旧小区改造5个.
fn other_stage(candidate: &Candidate<'_>) -> Option<LinkRule> {
    same_name(candidate)?;
    (candidate.target.is_begun() != candidate.result.is_begun()).then_some(LinkRule::OtherStage)
}

/// 先进产业集群10个, 国家先进产业集群2个: one of the names says of which level.
fn of_one_level(candidate: &Candidate<'_>) -> Option<LinkRule> {
    same_name(candidate)?;
    match (candidate.target.level, candidate.result.level) {
        (None, Some(_)) => Some(LinkRule::NarrowerScope),
        (Some(_), None) => Some(LinkRule::ShorterName),
        _ => None,
    }
}

/// 规模以上工业企业80家, 规上工业企业83家.
fn same_name(candidate: &Candidate<'_>) -> Option<LinkRule> {
    let likeness = candidate.likeness;
    // The words before a general name may say more than the target.
    let is_whole = likeness.result >= WHOLE || candidate.result.is_extended;
    (likeness.target >= WHOLE && is_whole).then_some(LinkRule::SameName)
}

/// 困境留守儿童13万人, 儿童16万人.
fn wider_scope(candidate: &Candidate<'_>) -> Option<LinkRule> {
    let likeness = candidate.likeness;
    (likeness.result >= WHOLE && likeness.target < WIDER).then_some(LinkRule::WiderScope)
}

/// 行业产业大脑5个, 行业大脑6个.
fn shorter_name(candidate: &Candidate<'_>) -> Option<LinkRule> {
    (candidate.likeness.result >= WHOLE).then_some(LinkRule::ShorterName)
}

/// 市级园区2个, 市级现代农业园区1个.
fn narrower_scope(candidate: &Candidate<'_>) -> Option<LinkRule> {
    (candidate.likeness.target >= WHOLE).then_some(LinkRule::NarrowerScope)
}

/// 户用卫生厕所160户, 无害化卫生厕所53户; amounts that are far apart are of two things.
fn near_name(candidate: &Candidate<'_>) -> Option<LinkRule> {
    (!candidate.are_far_apart()).then_some(LinkRule::NearName)
}
