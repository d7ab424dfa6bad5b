//! Whether a number counts what is added, what is made, or all that there is.

use std::ops::Range;

use super::{
    clause::{clause_before, inside, listed_step},
    work::is_work,
};
use crate::{
    lexicon::{
        naming,
        pairing::{self, MAKING, SPANS, STEPS, STOCK, STOCK_UNITS},
    },
    quantity::Quantity,
    text::{Clean, HAN_LEN, Span},
};

/// Whether a number counts what is added or what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// New ones: 新增停车位2000个.
    Added,
    /// Those of the year's work: 打造示范村15个, 改造老旧小区45个.
    Made,
    /// The text does not say.
    Unstated,
    /// All that there are, or all since a beginning: 累计打造51个, 企业达到200家.
    Stock,
}

impl Counting {
    pub(super) fn is_addition(self) -> bool {
        matches!(self, Self::Added | Self::Made)
    }

    /// Whether two numbers may count the same: a stock answers no addition.
    #[must_use]
    pub fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::Added, Self::Unstated) | (Self::Unstated, Self::Added) => false,
            (Self::Stock, other) | (other, Self::Stock) => !other.is_addition(),
            _ => true,
        }
    }
}

/// What a number counts, by the words around it; `named` reaches from the start of its name or of itself to the end of both.
pub(super) fn counting(
    text: &str,
    named: Range<usize>,
    name: Span<Clean>,
    quantity: &Quantity,
) -> Counting {
    let inside = inside(text, named.start, named.end);
    let before = clause_before(text, named.start);
    let has_stock = STOCK_UNITS.contains(quantity.unit);
    if has_stock && (SPANS.any_in(inside) || SPANS.any_in(before)) {
        return Counting::Stock;
    }
    if is_added(text, name, quantity) {
        return Counting::Added;
    }
    let own = name.slice(text);
    let predicate = quantity.predicate.map_or("", |predicate| predicate.span.slice(text));
    let is_level =
        STOCK.any_in(predicate) || STOCK.any_suffix_of(before) || STOCK.any_suffix_of(own);
    // 签约、开工项目分别达9个、7个: what was done in the year, whatever the verb of the numbers.
    let is_level = is_level && listed_step(text, named.end).is_none();
    let before = before.strip_suffix(naming::OF_ALL_KINDS).unwrap_or(before);
    let is_made = MAKING.any_suffix_of(before) || does(before);
    match (is_level && has_stock, is_made) {
        (true, false) => Counting::Stock,
        (false, true) => Counting::Made,
        (false, false) if is_work(own) => Counting::Made,
        _ => Counting::Unstated,
    }
}

/// 签约, 开工, 招引, 竣工: a step that is taken in the year.
fn does(before: &str) -> bool {
    STEPS.iter().any(|(step, words)| {
        matches!(step, pairing::Step::Signed | pairing::Step::Begun | pairing::Step::Finished)
            && words.any_suffix_of(before)
    })
}

/// The number counts what is new: the words before it or before its name, its name, or the words between both say so.
fn is_added(text: &str, name: Span<Clean>, quantity: &Quantity) -> bool {
    let (start, own) = (quantity.span.start(), name.slice(text));
    let between = text.get(name.end()..start).unwrap_or("");
    // 新增｜41处｜农村老年餐桌: the verb stands before the number.
    let is_ahead = start < name.start() && (adds(&text[..start]) || adds_listed(text, start));
    let verbs = clause_before(text, start).rsplit_once(naming::RESPECTIVELY);
    // 新增上市企业、｜挂牌企业各2家
    let is_member =
        text[..name.start()].ends_with(pairing::LIST_MARK) && adds_listed(text, name.start());
    is_ahead
        || is_member
        // 甲企业、乙企业分别｜新增｜10家、｜80家
        || verbs.is_some_and(|(_, rest)| pairing::ADDED.longest_prefix_of(rest).is_some_and(|verb| is_list(&rest[verb.len()..])))
        || adds(&text[..name.start()])
        // 科技型中小企业｜新增｜29家
        || pairing::ADDED.any_suffix_of(between)
        || net_growth(text, quantity)
        || own.starts_with(pairing::NEWLY) && adds_itself(own)
        // 城镇｜新增｜就业
        || pairing::ADDED.any_in(own)
}

/// 经营主体｜净增｜3.6万户: a growth in things is what is added to them.
pub(super) fn net_growth(text: &str, quantity: &Quantity) -> bool {
    let predicate = quantity.predicate.map_or("", |predicate| predicate.span.slice(text));
    STOCK_UNITS.contains(quantity.unit) && predicate.starts_with(pairing::NEWLY)
}

/// 新登记经营主体2.4万户, 净增63家, 新增各类｜经营主体, 新建维修｜防火通道: the words before the name say that the number counts what is added.
fn adds(lead: &str) -> bool {
    let lead = lead.strip_suffix(naming::OF_ALL_KINDS).unwrap_or(lead);
    // 新（改、扩）｜建学校
    let outside = lead
        .strip_suffix(pairing::BUILT_AFTER_NOTE)
        .and_then(|lead| lead.rsplit_once(pairing::NOTE_OPENS));
    if outside
        .is_some_and(|(lead, note)| lead.ends_with(pairing::NEWLY) && note.len() <= LONGEST_NOTE)
    {
        return true;
    }
    let verb = naming::LEADING_VERBS.longest_suffix_of(lead).unwrap_or("");
    let before = &lead[..lead.len() - verb.len()];
    let earlier = naming::LEADING_VERBS.longest_suffix_of(before).unwrap_or("");
    let is_pair = !verb.is_empty() && earlier.starts_with(pairing::NEWLY);
    verb.starts_with(pairing::NEWLY)
        || verb == pairing::ADDING
        || before.ends_with(pairing::NEWLY)
        || is_pair
}

/// A note inside a verb has at most so many bytes: 改、扩.
const LONGEST_NOTE: usize = 6 * HAN_LEN;

/// 新增｜甲厂、乙厂等｜6家: the verb stands before the names of what is counted.
fn adds_listed(text: &str, start: usize) -> bool {
    let clause = clause_before(text, start);
    let verb = pairing::ADDED.rfind_in(clause).map(|(at, word)| at + word.len());
    verb.is_some_and(|from| !clause[from..].contains(|ch: char| ch.is_ascii_digit()))
}

/// 10家、10家、: nothing but numbers with their counters.
fn is_list(words: &str) -> bool {
    let is_of_number =
        |ch: char| ch.is_ascii_digit() || ch == '.' || naming::MEMBER_JOINTS.contains(&ch);
    let is_counter = |part: &str| STOCK_UNITS.contains(part) || part.is_empty();
    words.split(is_of_number).all(|part| is_counter(part.trim_end_matches(pairing::POWERS)))
}

/// 新增规上工业企业: the name begins with a verb of adding.
fn adds_itself(name: &str) -> bool {
    naming::LEADING_VERBS.any_prefix_of(name)
}
