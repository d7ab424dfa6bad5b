//! The pane of cards: facets on top, then the cards by section; a card that is filtered out stays, unseen.

use std::{ops::Range, rc::Rc};

use yew::{Callback, Html, Properties, classes, component, html, use_memo, use_mut_ref};

use crate::ui::{
    browser::{
        dom,
        incremental::{BatchSize, use_incremental_range},
        scroll, scroll_spy,
    },
    i18n::{Lang, fill},
    model::{
        action::{Action, dispatches},
        card_query::{CardKind, CardQuery, Grouping, Order, Selection},
    },
    queries::{card_list, counts, facets},
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{
            card_chunk::{self, CardChunk, Chunk, card_chunks},
            filter_bar::FilterBar,
        },
        common::highlight,
    },
};

/// What the pane of cards needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// What is chosen and open.
    pub choice: CardQuery,
    /// The form of the open card is open.
    pub mending: bool,
    /// The panel with more facets is open.
    pub filters: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The pane of cards.
#[component]
pub(crate) fn CardPane(props: &Props) -> Html {
    let Props { reading, choice, filters, lang, on_action, .. } = props;
    let messages = lang.messages();
    let conditions = CardQuery { active: None, evidence: false, ..choice.clone() };
    let counted =
        use_memo((reading.clone(), conditions.clone(), *lang), |(reading, choice, lang)| {
            let facets = Shared::new(facets::facets(choice, reading));
            (
                card_chunks(&card_list::card_groups(choice, reading, *lang)),
                facets,
                counts::count_all(reading),
            )
        });
    let (packs, facets, tally) = &*counted;
    let shown: usize = packs.iter().map(|pack| pack.shown).sum();
    let all: usize = packs.iter().map(|pack| pack.cards).sum();
    // Of another list nothing stays.
    let order = (reading.paste.clone(), choice.kind, choice.order, choice.group);
    let kept = use_mut_ref(Kept::default);
    let mut kept = kept.borrow_mut();
    if kept.order.as_ref() != Some(&order) {
        *kept = Kept { order: Some(order), ..Kept::default() };
    }
    let open = choice.active.as_ref();
    let open = open.and_then(|active| packs.iter().position(|pack| pack.holds(active)));
    let sight = match open {
        Some(open) => open,
        None if kept.conditions.as_ref() != Some(&conditions) => {
            // What is found is read from its beginning; an effect would come a frame later.
            scroll::reset_list_scroll();
            0
        }
        None => scroll_spy::visible().1.map_or(0, |id| {
            packs.iter().position(|pack| pack.holds(&Selection::Goal(id))).unwrap_or(0)
        }),
    };
    kept.conditions = Some(conditions);
    let sight = sight.min(kept.packs.len());
    let near = screen(packs, sight, dom::rows(LOW));
    let drawn =
        use_incremental_range(&Shared::from(counted.clone()), packs.len(), PACE, sight, near);
    let whole = drawn.start == 0 && drawn.end >= packs.len();
    kept.draw(packs, &drawn, props);
    let note = match choice.kind {
        CardKind::Goals => None,
        CardKind::Results => Some(messages.results_say),
        CardKind::Programmes => Some(messages.programmes_say),
    };
    html! {
        <section class="gc-cards" aria-label={messages.cards}>
            <h2 class="gc-sr">{messages.cards}</h2>
            <FilterBar choice={choice.clone()} facets={facets.clone()} tally={*tally} open={*filters} lang={*lang}
                on_action={on_action.clone()} />
            <div class="gc-cards__list" id="cards" tabindex="0" role="region" aria-label={messages.cards_list}
                data-whole={whole.then_some("true")}>
                <p class="gc-cards__count" role="status">
                    <span data-gc="count" data-shown={shown.to_string()}>
                        {fill(messages.showing, &[&shown.to_string(), &all.to_string()])}</span>
                    if let Some(note) = note {
                        <span class="gc-cards__note">{note}</span>
                    }
                </p>
                if all == 0 && choice.kind == CardKind::Goals {
                    <div class="gc-none"><p><b>{messages.no_goals}</b></p><p>{messages.no_goals_say}</p></div>
                } else if shown == 0 && all > 0 {
                    <div class="gc-none"><p>{messages.none_found}</p>
                        <button type="button" class="gc-button" onclick={dispatches(on_action, Action::Reset)}>
                            {messages.reset}</button></div>
                }
                for (at, (pack, kept)) in packs.iter().zip(&kept.packs).enumerate() {
                    <div class={classes!("gc-pack", pack.is_many(open == Some(at)).then_some("gc-pack--many"),
                        (kept.pack != *pack && !drawn.contains(&at)).then_some("gc-pack--late"))}
                        data-gc={(pack.shown > 0).then_some("pack")} hidden={pack.shown == 0} key={at}>
                        <Chunk ..kept.clone() />
                    </div>
                }
            </div>
        </section>
    }
}

/// Packs that fill a small screen, and packs that hardly take longer than a blink.
const PACE: BatchSize = BatchSize { first: 1, then: 6 };
/// Pixels that a card takes at least.
const LOW: f64 = 80.0;

/// The packs from `sight` on that fill a screen of so many cards with what they show; where they are the last ones, some before them too.
fn screen(packs: &[Rc<CardChunk>], sight: usize, room: usize) -> Range<usize> {
    let (mut near, mut shown) = (sight..sight, 0);
    while shown < room && near.len() < packs.len() {
        let next = if near.end < packs.len() {
            near.end += 1;
            near.end - 1
        } else {
            near.start -= 1;
            near.start
        };
        shown += packs[next].shown;
    }
    near
}

/// What was drawn of one list.
#[derive(Default)]
struct Kept {
    order: Option<(Shared<()>, CardKind, Order, Grouping)>,
    conditions: Option<CardQuery>,
    packs: Vec<card_chunk::Props>,
}

impl Kept {
    /// Has some packs drawn as they are now; the others stay as they were until their turn comes.
    fn draw(&mut self, packs: &[Rc<CardChunk>], now: &Range<usize>, props: &Props) {
        self.packs.truncate(packs.len());
        let needle = highlight::search_term(&props.choice.search);
        for (at, pack) in packs.iter().enumerate().take(now.end).skip(now.start) {
            let active = props.choice.active.clone().filter(|active| pack.holds(active));
            let old = self.packs.get_mut(at);
            // What is not seen need not be drawn again.
            if let Some(old) = &old
                && (pack.shown, &old.active, &old.reading) == (0, &None, &props.reading)
            {
                continue;
            }
            let fresh = card_chunk::Props {
                reading: props.reading.clone(),
                pack: pack.clone(),
                active,
                evidence: props.choice.evidence,
                mending: props.mending,
                shelf: props.choice.kind,
                needle: needle.clone(),
                lang: props.lang,
                on_action: props.on_action.clone(),
            };
            match old {
                Some(old) => *old = fresh,
                None => self.packs.push(fresh),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_filled_with_what_is_shown() {
        // Packs of twelve cards, of which so many are shown.
        let of = |shown: &[u32], sight| {
            let cards = |shown: &u32| (0..12).map(|id| (id, id < *shown)).collect::<Vec<_>>();
            let cards = shown.iter().flat_map(cards).collect();
            screen(
                &card_chunks(&[card_list::CardGroup { key: 1, title: "".into(), cards }]),
                sight,
                20,
            )
        };
        assert_eq!(of(&[12; 9], 0), 0..2);
        assert_eq!(of(&[12; 9], 4), 4..6);
        assert_eq!(of(&[12; 9], 8), 7..9, "before the last one, as nothing comes after it");
        assert_eq!(of(&[0, 8, 0, 12, 12], 0), 0..4);
        assert_eq!(of(&[0, 1, 0], 2), 0..3, "all of them where too little is shown");
        assert_eq!(of(&[], 0), 0..0);
    }
}
