//! The object after a completing verb: whether it names one thing of the type that the verb takes, and who brings it about.

use super::{
    clause::{Clause, begins, has},
    completing_verb::Verb,
    object::{self, MAX_OBJECT_CHARS, Part},
    object_type::{is_title_work, is_won, satisfies},
};
use crate::lexicon::{
    absolute_terms,
    milestones::{self, ArgumentSide, ObjectType},
    object_phrases,
};

/// An object after its verb, with who brings it about.
pub(super) struct ObjectAfter<'a> {
    pub(super) clause: &'a Clause<'a>,
    pub(super) verb: Verb,
    /// The end of the match before this one, in bytes of the clause.
    pub(super) floor: usize,
    pub(super) part: Part,
    /// The words of `part`.
    pub(super) words: &'a str,
    pub(super) bearer: Option<Part>,
}

impl ObjectAfter<'_> {
    /// The words of the verb.
    fn verb_words(&self) -> &str {
        self.clause.part(self.verb.cue.0, self.verb.cue.1)
    }

    /// Whether the words name one thing and are no verb; a document or an event may have a grand name.
    pub(super) fn names_thing(&self) -> bool {
        let may_be_grand = matches!(
            self.verb.object_type,
            ObjectType::Document | ObjectType::Paper | ObjectType::Title | ObjectType::Event
        );
        let is_named =
            object::names_a_thing(self.words) || may_be_grand && !object::is_vague(self.words);
        // 通过｜验收: what is passed is also a verb.
        let is_verb = self.verb.object_type != ObjectType::Test
            && milestones::VERBS.iter().any(|(list, ..)| list.contains(self.words));
        is_named
            && !is_verb
            && !milestones::OCCASIONS.contains(self.words)
            && (2..=MAX_OBJECT_CHARS).contains(&self.words.chars().count())
    }

    /// Whether the object is of the type that the verb takes, is won, or is set as a limit.
    pub(super) fn is_of_type(&self) -> bool {
        satisfies(self.verb.object_type, self.words, ArgumentSide::After)
            || self.is_won()
            || self.is_limit()
    }

    /// 示例县创成｜示范县, 争创｜示范县: a title of any level, by a verb of winning.
    fn is_won(&self) -> bool {
        self.verb.object_type == ObjectType::Title
            && milestones::WINNING.contains(self.verb_words())
            && !is_title_work(self.words)
            && (self.bearer.is_some() || !turns(self.verb_words()) && is_won(self.words))
    }

    /// 将示例药品纳入｜医保支付范围: who sets the limits says what is within them.
    fn is_limit(&self) -> bool {
        let lead = self.clause.part(self.floor, self.verb.cue.0);
        self.verb.object_type == ObjectType::Listing
            && milestones::TAKING.any_prefix_of(lead)
            && milestones::LIMITS.any_suffix_of(self.words)
    }

    /// Whether the object goes on with a predicate of its own, where its end does not say what it is.
    pub(super) fn is_sentence(&self) -> bool {
        let is_named_by_end = matches!(
            self.verb.object_type,
            ObjectType::Document | ObjectType::Paper | ObjectType::Title
        );
        !is_named_by_end && has_predicate(self.clause, self.part)
    }

    /// 纳入｜全省规划: a list, without what is taken into it.
    pub(super) fn lacks_bearer(&self) -> bool {
        self.verb.object_type == ObjectType::Listing && self.bearer.is_none()
    }

    /// 鼓励企业｜设立研发中心, 吸引零部件企业｜设立基地: whoever likes may do it.
    pub(super) fn is_anybodys(&self) -> bool {
        let acts = object::before(self.clause, self.floor, self.verb.cue.0);
        acts.is_some_and(|acts| {
            let actor = self.clause.part(acts.0, acts.1);
            let is_one_of_many = milestones::ANY_ACTORS.any_suffix_of(actor)
                && !actor.contains(object_phrases::AND_SO_ON)
                && !actor.contains('、');
            milestones::ANY_ACTORS.contains(actor) || is_one_of_many && self.verb.is_founding()
        })
    }

    pub(super) fn follows_comma(&self) -> bool {
        self.clause.part(self.floor, self.verb.cue.0).contains('，')
    }

    /// 示例古镇创建｜国家5A级景区: what the bearer becomes is what is promised.
    pub(super) fn is_status(&self) -> bool {
        milestones::STATUS_VERBS.contains(self.verb_words())
            || self.verb_words().starts_with(milestones::BUILT)
                && is_won(self.words)
                && object_phrases::TITLE_LEVELS.any_in(self.words)
    }

    /// 建成｜示例体系: a state of affairs, and no thing that can be completed.
    pub(super) fn is_abstract(&self) -> bool {
        self.verb.object_type == ObjectType::Anything
            && object_phrases::ABSTRACT_ENDS.any_suffix_of(object::bare_end(self.words))
    }
}

/// 升级为, 更名: whether a verb says that one thing becomes another, so that it needs both.
fn turns(verb: &str) -> bool {
    verb.ends_with(milestones::BECOMING)
}

/// 示例河清淤｜和9个村庄污水治理: the part without what is counted, which is a goal of its own.
pub(super) fn uncounted(clause: &Clause<'_>, part: Part) -> Part {
    let own = clause.part(part.0, part.1);
    let counted = own.char_indices().find(|(at, ch)| {
        let rest = &own[at + ch.len_utf8()..];
        object_phrases::MEMBER_JOINTS.contains(ch)
            && *at > 0
            && is_count(rest)
            && !clause.is_quoted(part.0 + at)
    });
    (part.0, counted.map_or(part.1, |(at, _)| part.0 + at))
}

/// 9个村庄, and not 6号线 or 220千伏线路.
fn is_count(words: &str) -> bool {
    let rest = words.trim_start_matches(|ch: char| ch.is_ascii_digit());
    rest.len() < words.len() && !rest.starts_with(milestones::AFTER_NAMING_NUMBER)
}

/// 示例古镇｜创成国家4A级景区: who wins a title, passes a test or becomes something else.
pub(super) fn bearer(clause: &Clause<'_>, verb: Verb, floor: usize) -> Option<Part> {
    let takes_bearer =
        matches!(verb.object_type, ObjectType::Title | ObjectType::Listing | ObjectType::Test)
            || clause.part(verb.cue.0, verb.cue.1).starts_with(milestones::BUILT)
            || clause.from(verb.cue.1).starts_with(milestones::MAIN_WORKS);
    if !takes_bearer {
        return None;
    }
    let part = object::before(clause, floor, verb.cue.0)?;
    let named = clause.part(part.0, part.1);
    let is_every = begins(named, &absolute_terms::EVERY).is_some();
    let is_bearer = (2..=MAX_OBJECT_CHARS).contains(&named.chars().count())
        && (is_every || object::names_a_thing(named))
        && !object::begins_with_action(named)
        && !named.starts_with(milestones::PREPOSITIONS_OF_WAY);
    is_bearer.then_some(part)
}

/// Whether the object goes on with a predicate of its own, outside quotes, and is no name.
fn has_predicate(clause: &Clause<'_>, part: Part) -> bool {
    let own = clause.part(part.0, part.1);
    let open: String = own
        .char_indices()
        .filter(|(at, _)| !clause.is_quoted(part.0 + at))
        .map(|(_, ch)| ch)
        .collect();
    has(&open, &milestones::OWN_PREDICATES)
}
