//! What kind of object a completing verb takes: a project, a document, a title, an event, work that has an end.

use super::{
    clause::{begins, ends, has},
    list_members::list_tail,
    object,
};
use crate::{
    lexicon::{
        Words,
        milestones::{self, ArgumentSide, ObjectType},
        object_phrases,
    },
    text::HAN_LEN,
};

/// The object of a completing verb.
struct Object<'a> {
    words: &'a str,
    /// The words without a closing quote or bracket.
    bare: &'a str,
    /// The bare words without what closes a list: A工程、B工程｜等重点项目.
    listed: &'a str,
    side: ArgumentSide,
}

/// Whether the words are an object of the type that the verb takes.
pub(super) fn satisfies(object_type: ObjectType, words: &str, side: ArgumentSide) -> bool {
    let bare = object::bare_end(words);
    let listed = &bare[..bare.len() - list_tail(bare)];
    let object = Object { words, bare, listed, side };
    let is_of_type: fn(&Object<'_>) -> bool = match object_type {
        ObjectType::Anything => |_| true,
        ObjectType::Project => is_project,
        ObjectType::Document => is_document,
        ObjectType::Title => is_awarded,
        ObjectType::Event => {
            |object| is_event(object.words, object.bare) || is_event(object.words, object.listed)
        }
        ObjectType::Completable => is_completable,
        ObjectType::Startable => is_startable,
        ObjectType::Paper => is_paper,
        ObjectType::Listing => is_listing,
        ObjectType::Test => is_test,
        ObjectType::Body => is_body,
        ObjectType::Road => is_road,
        ObjectType::Urged => is_urged,
        ObjectType::Shut => is_shut,
        ObjectType::Volume => {
            |object| object.has_at_least(SHORTEST_NAMED) && object.ends_with(&milestones::VOLUMES)
        }
        ObjectType::Crown => |object| is_crowned(object.words),
    };
    is_of_type(&object)
}

impl Object<'_> {
    /// Whether the object ends with a word of the list, before or after what closes a list.
    fn ends_with(&self, list: &Words) -> bool {
        list.any_suffix_of(self.bare) || list.any_suffix_of(object::bare_end(self.listed))
    }

    /// A工程、B工程｜等重点项目: a list that is closed by a word for projects.
    fn is_list_of_projects(&self) -> bool {
        self.listed.len() < self.bare.len()
            && self.bare.ends_with(object_phrases::PROJECT_LIST_ENDS)
    }

    fn has_at_least(&self, characters: usize) -> bool {
        self.words.chars().count() >= characters
    }
}

/// 示例大桥; 示例联盟总部落地, but 鼓励企业设立总部 names none.
fn is_project(object: &Object<'_>) -> bool {
    let is_seat =
        object.side == ArgumentSide::Before && object_phrases::SEATS.any_suffix_of(object.bare);
    is_seat || object.is_list_of_projects() || object.ends_with(&object_phrases::PROJECT_ENDS)
}

/// 《示例市办法》, 示例实施方案
fn is_document(object: &Object<'_>) -> bool {
    object.words.ends_with('》') || object.ends_with(&object_phrases::DOCUMENT_ENDS)
}

/// 国家森林城市, 国家级示例项目
fn is_awarded(object: &Object<'_>) -> bool {
    let is_thing = object.side == ArgumentSide::After && object::is_project(object.listed);
    is_title(object.words, object::bare_end(object.listed), is_thing)
}

/// 示例河清淤: before its verb, work that has an end; after its verb, also any that is no sum of a report.
fn is_completable(object: &Object<'_>) -> bool {
    if object.side == ArgumentSide::Before {
        return object.is_list_of_projects()
            || milestones::COMPLETABLE.any_suffix_of(object::bare_end(object.listed))
                && object.listed.chars().count() >= SHORTEST_WORK;
    }
    // 完成年度任务 sums up; 完成排污口整治年度任务 names a work.
    let work = object.words.strip_suffix(milestones::YEARLY_TASK).unwrap_or(object.words);
    let is_sum = milestones::SUMMED_UP.any_in(work)
        || work.chars().count() < SHORTEST_WORK
        || milestones::AMOUNTS.any_prefix_of(object.words)
        || milestones::AMOUNTS.any_suffix_of(object.words);
    object.has_at_least(SHORTEST_WORK) && !is_sum && !milestones::STEPS.contains(object.words)
}

/// 示例区改造, 示例试点工作: work that has a beginning.
fn is_startable(object: &Object<'_>) -> bool {
    let work = object.words.strip_suffix(milestones::WORK);
    work.is_some_and(|work| milestones::STARTABLE.any_suffix_of(work))
        || object.is_list_of_projects()
        || object.has_at_least(SHORTEST_WORK) && object.ends_with(&milestones::STARTABLE)
}

/// 示例市发展条例: a document that is named by what it rules.
fn is_paper(object: &Object<'_>) -> bool {
    let is_named = object.words.ends_with('》') || object.has_at_least(SHORTEST_NAMED);
    is_named && object.ends_with(&milestones::PAPERS)
}

/// 示例热电2号机组; but 污染环境的厂矿 are any.
fn is_shut(object: &Object<'_>) -> bool {
    let is_plant = is_project(object) || object.ends_with(&milestones::PLANTS);
    object.has_at_least(SHORTEST_NAMED) && is_plant && !object.words.contains('的')
}

/// 示例煤矿, 示例口岸; 失业保险 before 省级统筹.
fn is_urged(object: &Object<'_>) -> bool {
    object.has_at_least(SHORTEST_WORK)
        && (is_project(object) || object.ends_with(&milestones::POOLED))
}

/// 示例数据交易中心: a body with an address.
fn is_body(object: &Object<'_>) -> bool {
    object.has_at_least(SHORTEST_NAMED) && object.ends_with(&milestones::BODIES)
}

/// 示例路, and not any 甲区“断头路”.
fn is_road(object: &Object<'_>) -> bool {
    let is_any = milestones::ANY_ROADS.any_prefix_of(object.words) || object.words.ends_with('”');
    !is_any && object.ends_with(&milestones::ROADS)
}

/// 全省示例规划: a plan or list that somebody keeps.
fn is_listing(object: &Object<'_>) -> bool {
    let is_list = object.words.ends_with('》') || milestones::LISTINGS.any_suffix_of(object.bare);
    is_list && milestones::LIST_KEEPERS.any_in(object.words)
}

/// 国家验收
fn is_test(object: &Object<'_>) -> bool {
    object.has_at_least(SHORTEST_TEST) && milestones::TESTS.any_suffix_of(object.bare)
}

/// A meeting or festival by its end, or any named in quotes: 第三届示例博览会, “示例人才周”活动.
fn is_event(own: &str, listed: &str) -> bool {
    // 示例博览会、示例论坛等系列活动: what closes the list says nothing of its members.
    let by_end = |member: &str| {
        let end = ends(object::bare_end(member), &object_phrases::EVENT_ENDS).is_some();
        end && member.chars().count() >= SHORTEST_EVENT && !has(member, &milestones::VAGUE_EVENTS)
    };
    let quoted = own.starts_with('“') && !has(own, &milestones::VAGUE_EVENTS);
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

/// What is striven for by a verb that says so: a title by its end, or named in quotes: 婚俗改革试点, “世界示例之都”.
pub(super) fn is_won(own: &str) -> bool {
    let bare = without_repetition(own);
    let titled = ends(object::bare_end(bare), &object_phrases::TITLE_ENDS).is_some()
        || object::is_project(bare)
        || own.starts_with('“');
    titled && own.chars().count() >= SHORTEST_TITLE && !is_title_work(own)
}

/// 示例模范城“四连冠”: held once more.
pub(super) fn is_crowned(own: &str) -> bool {
    own.trim_end_matches('”').ends_with(object_phrases::REPEATED_TITLE)
}

/// 全国双拥模范城｜“九连冠”: the title without how often it was held.
fn without_repetition(own: &str) -> &str {
    let is_quoted = object_phrases::REPEATED_QUOTED.any_suffix_of(own);
    let open = if is_quoted { own.find('“').filter(|at| *at > 0) } else { None };
    let open = open.or_else(|| {
        let count = own.strip_suffix(object_phrases::REPEATED_TITLE)?;
        count.len().checked_sub(HAN_LEN)
    });
    let title = open.and_then(|at| own.get(..at)).unwrap_or(own);
    title.trim_end_matches(object_phrases::ACHIEVED).trim_end_matches(object_phrases::TITLE_WORD)
}

/// A title without a level has at least this many characters.
const SHORTEST_TITLE: usize = 4;

/// A title of a known level: 国家森林城市, “四好农村路”示范县.
fn is_title(own: &str, listed: &str, thing: bool) -> bool {
    let bare = without_repetition(listed);
    let title = thing || ends(object::bare_end(bare), &object_phrases::TITLE_ENDS).is_some();
    let taken_up = begins(own, &object_phrases::TAKEN_UP).is_some();
    has(own, &object_phrases::TITLE_LEVELS) && title && !taken_up && !is_title_work(own)
}

/// 创建成果, 申报工作: work for a title, and no title.
pub(super) fn is_title_work(own: &str) -> bool {
    ends(own, &milestones::TITLE_WORK).is_some()
}
