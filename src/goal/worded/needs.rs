//! What a completing verb needs: a project, a document, a title, an event, work that has an end.

use super::{
    clause::{begins, ends, has},
    object,
};
use crate::lexicon::{
    Words,
    milestones::{self as words, Needs, Side},
    objects,
};
use crate::text::one_of;

/// Whether the thing is what its verb completes.
pub(super) fn is_what_it_needs(needs: Needs, own: &str, side: Side) -> bool {
    let bare = object::bare_end(own);
    let listed = &bare[..bare.len() - object::list_tail(bare)];
    let tail_project =
        listed.len() < bare.len() && bare.ends_with(one_of(&['目', '程', '动', '事']));
    let either = |list: &Words| ends(bare, list).or(ends(object::bare_end(listed), list)).is_some();
    match needs {
        Needs::Anything => true,
        // 示例联盟总部落地, but 鼓励企业设立总部 names none.
        Needs::Project => {
            let seat = side == Side::Before && ends(bare, &["总部", "机构"]).is_some();
            tail_project || seat || either(&objects::PROJECT_ENDS)
        }
        Needs::Document => own.ends_with('》') || either(&objects::DOCUMENT_ENDS),
        Needs::Title => {
            let thing = side == Side::After && object::is_project(listed);
            is_title(own, object::bare_end(listed), thing)
        }
        Needs::Event => is_event(own, bare) || is_event(own, listed),
        Needs::Completable if side == Side::Before => {
            tail_project || is_work(listed, |listed| words::COMPLETABLE.any_suffix_of(listed))
        }
        Needs::Startable => {
            let work =
                own.strip_suffix("工作").is_some_and(|own| words::STARTABLE.any_suffix_of(own));
            work || tail_project
                || own.chars().count() >= SHORTEST_WORK && either(&words::STARTABLE)
        }
        Needs::Paper => {
            let title = own.ends_with('》') || own.chars().count() >= SHORTEST_NAMED;
            title && either(&words::PAPERS)
        }
        Needs::Crown => is_crowned(own),
        Needs::Body => own.chars().count() >= SHORTEST_NAMED && either(&words::BODIES),
        Needs::Road => {
            // 甲区“断头路” names none.
            let any = words::ANY_ROADS.any_prefix_of(own) || own.ends_with('”');
            !any && either(&words::ROADS)
        }
        Needs::Completable => {
            // 完成年度任务 sums up; 完成排污口整治年度任务 names a work.
            let work = own.strip_suffix("年度任务").unwrap_or(own);
            let sum = words::SUMMED_UP.any_in(work)
                || work.chars().count() < SHORTEST_WORK
                || words::AMOUNTS.any_prefix_of(own)
                || words::AMOUNTS.any_suffix_of(own);
            own.chars().count() >= SHORTEST_WORK && !sum && !words::STEPS.contains(own)
        }
        Needs::Listing => {
            let listing = own.ends_with('》') || ends(bare, &words::LISTINGS).is_some();
            listing && has(own, &words::LIST_KEEPERS)
        }
        Needs::Test => ends(bare, &words::TESTS).is_some() && own.chars().count() >= SHORTEST_TEST,
    }
}

/// A meeting or festival by its end, or any named in quotes: 第三届示例博览会, “示例人才周”活动.
fn is_event(own: &str, listed: &str) -> bool {
    // 示例博览会、示例论坛等系列活动: what closes the list says nothing of its members.
    let by_end = |member: &str| {
        let end = ends(object::bare_end(member), &objects::EVENT_ENDS).is_some();
        end && member.chars().count() >= SHORTEST_EVENT && !has(member, &words::VAGUE_EVENTS)
    };
    let quoted = own.starts_with('“') && !has(own, &words::VAGUE_EVENTS);
    quoted || listed.split('、').any(by_end)
}

/// 节, 赛 alone name no event, in characters.
const SHORTEST_EVENT: usize = 5;
/// 发展规划, 服务中心 name no single one, in characters.
const SHORTEST_NAMED: usize = 6;
/// 验收 alone names a test; 评估 of nothing does not, in characters.
const SHORTEST_TEST: usize = 2;
/// 完成｜清淤 names no work, in characters.
const SHORTEST_WORK: usize = 4;

fn is_work(listed: &str, ends: impl Fn(&str) -> bool) -> bool {
    ends(object::bare_end(listed)) && listed.chars().count() >= SHORTEST_WORK
}

/// What is striven for by a verb that says so: a title by its end, or named in quotes: 婚俗改革试点, “世界示例之都”.
pub(super) fn is_won(own: &str) -> bool {
    let bare = without_repetition(own);
    let titled = ends(object::bare_end(bare), &objects::TITLE_ENDS).is_some()
        || object::is_project(bare)
        || own.starts_with('“');
    titled && own.chars().count() >= SHORTEST_TITLE && !is_title_work(own)
}

/// 示例模范城“四连冠”: held once more.
pub(super) fn is_crowned(own: &str) -> bool {
    own.trim_end_matches('”').ends_with("连冠")
}

/// 全国双拥模范城｜“九连冠”.
fn without_repetition(own: &str) -> &str {
    let again = own.ends_with("冠”") || own.ends_with("红”");
    let open = if again { own.find('“').filter(|at| *at > 0) } else { None };
    let open = open.or_else(|| own.ends_with("连冠").then(|| own.len() - "九连冠".len()));
    let title = open.and_then(|at| own.get(..at)).unwrap_or(own);
    title.trim_end_matches("实现").trim_end_matches("称号")
}

/// A title without a level has at least this many characters.
const SHORTEST_TITLE: usize = 4;

/// A title of a known level: 国家森林城市, “四好农村路”示范县.
fn is_title(own: &str, listed: &str, thing: bool) -> bool {
    let bare = without_repetition(listed);
    let title = thing || ends(object::bare_end(bare), &objects::TITLE_ENDS).is_some();
    let taken_up = begins(own, &["纳入", "列入"]).is_some();
    has(own, &objects::TITLE_LEVELS) && title && !taken_up && !is_title_work(own)
}

/// 创建成果, 申报工作: work for a title, and no title.
pub(super) fn is_title_work(own: &str) -> bool {
    ends(own, &words::TITLE_WORK).is_some()
}
