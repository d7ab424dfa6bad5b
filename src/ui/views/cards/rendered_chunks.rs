//! Which chunks of cards are rendered, and with what props.

use std::{ops::Range, rc::Rc};

use crate::ui::{
    browser::scroll_spy,
    model::card_query::{CardKind, CardQuery, Grouping, Order, Selection},
    shared::Shared,
    views::cards::card_chunk::{self, CardChunk},
};

/// Index of the chunk that contains the card of `active`.
pub(crate) fn chunk_with(chunks: &[Rc<CardChunk>], active: &Selection) -> Option<usize> {
    chunks.iter().position(|chunk| chunk.holds(active))
}

/// Identifies a list of cards: its report, kind, order and grouping. Chunks rendered for one list are not used for another.
pub(crate) type ListKey = (Shared<()>, CardKind, Order, Grouping);

/// The chunks of one list as they were last rendered; a chunk keeps its props until it is due.
#[derive(Default)]
pub(crate) struct RenderedChunks {
    key: Option<ListKey>,
    conditions: Option<CardQuery>,
    /// The props of each rendered chunk, from the first chunk on.
    pub props: Vec<card_chunk::Props>,
}

impl RenderedChunks {
    /// Conditions and props of the last rendering if it was of the list of `key`.
    fn of_list(&self, key: &ListKey) -> (Option<&CardQuery>, &[card_chunk::Props]) {
        if self.key.as_ref() == Some(key) {
            (self.conditions.as_ref(), &self.props)
        } else {
            (None, &[])
        }
    }

    /// Index of the chunk to render first: the one with the open card, the first one when the conditions have changed, else the one in sight.
    ///
    /// At most the number of rendered chunks, so that no gap arises between them.
    pub(crate) fn first_chunk(
        &self,
        key: &ListKey,
        conditions: &CardQuery,
        chunks: &[Rc<CardChunk>],
        open: Option<usize>,
    ) -> usize {
        let (last_conditions, rendered) = self.of_list(key);
        let first = match open {
            Some(open) => open,
            None if last_conditions != Some(conditions) => 0,
            None => {
                let goal = scroll_spy::visible().1;
                goal.and_then(|id| chunk_with(chunks, &Selection::Goal(id))).unwrap_or(0)
            }
        };
        first.min(rendered.len())
    }

    /// The chunks of the list of `key` with their props: `present` ones where they are `due`, else those of the last rendering.
    pub(crate) fn next(
        &self,
        key: ListKey,
        conditions: CardQuery,
        chunks: &[Rc<CardChunk>],
        due: &Range<usize>,
        present: &dyn Fn(&Rc<CardChunk>) -> card_chunk::Props,
    ) -> Self {
        let rendered = self.of_list(&key).1;
        let mut props = rendered[..rendered.len().min(chunks.len())].to_vec();
        for (at, chunk) in chunks.iter().enumerate().take(due.end).skip(due.start) {
            let fresh = present(chunk);
            match props.get_mut(at) {
                // A chunk without a shown card need not be rendered again.
                Some(old)
                    if chunk.shown == 0
                        && old.active.is_none()
                        && old.context.report == fresh.context.report => {}
                Some(old) => *old = fresh,
                None => props.push(fresh),
            }
        }
        Self { key: Some(key), conditions: Some(conditions), props }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{
        fixture,
        i18n::Lang,
        queries::card_list,
        views::{cards::card_chunk::card_chunks, common::view_context::ViewContext},
    };

    #[test]
    fn a_chunk_keeps_its_props_until_it_is_due() {
        let context = ViewContext {
            report: Shared::new(fixture::report()),
            lang: Lang::Zh,
            on_action: yew::Callback::noop(),
        };
        let cards = (0..30).map(|id| (id, true)).collect();
        let chunks = card_chunks(&[card_list::CardGroup { key: 1, title: "".into(), cards }]);
        let paste = Shared::new(());
        let key = |kind| (paste.clone(), kind, Order::default(), Grouping::default());
        let query =
            |search: &'static str| CardQuery { search: search.into(), ..CardQuery::default() };
        let (old, new) = (query("a"), query("b"));
        let terms = |rendered: &RenderedChunks| {
            rendered.props.iter().map(|props| props.search_term.to_string()).collect::<String>()
        };
        let next = |last: &RenderedChunks, kind, due, query: &CardQuery| {
            last.next(key(kind), query.clone(), &chunks, &due, &|chunk| card_chunk::Props {
                context: context.clone(),
                chunk: chunk.clone(),
                active: None,
                evidence: false,
                editing: false,
                card_kind: kind,
                search_term: query.search.clone(),
            })
        };
        let goals = key(CardKind::Goals);
        let none = RenderedChunks::default();
        assert_eq!(none.first_chunk(&goals, &old, &chunks, Some(2)), 0, "without a gap");
        let first = next(&none, CardKind::Goals, 0..2, &old);
        assert_eq!(terms(&first), "aa");
        assert_eq!(first.first_chunk(&goals, &old, &chunks, Some(1)), 1);
        assert_eq!(first.first_chunk(&goals, &new, &chunks, None), 0, "another search");
        assert_eq!(terms(&next(&first, CardKind::Goals, 1..3, &new)), "abb");
        assert_eq!(terms(&next(&first, CardKind::Results, 0..1, &new)), "b", "another list");
    }
}
