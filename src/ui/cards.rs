//! The pane of cards: facets on top, then the cards by section; a card that is filtered out stays, unseen.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_memo, use_mut_ref};

use super::{
    account,
    action::sends,
    facets::FacetBar,
    hits,
    i18n::{Lang, fill},
    pack::{CardPack, Pack, packs},
    pointer,
    reading::Reading,
    select,
    shared::Shared,
    sift,
    state::{Action, Active, Choice, Grouping, Order, Shelf},
    unroll::{Pace, use_unrolled, use_wave},
};

/// What the pane of cards needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// What is chosen and open.
    pub choice: Choice,
    /// The form of the open card is open.
    pub mending: bool,
    /// The panel with more facets is open.
    pub filters: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// The pane of cards.
#[component]
pub(crate) fn Cards(props: &Props) -> Html {
    let Props { reading, choice, filters, lang, on_action, .. } = props;
    let messages = lang.messages();
    let conditions = Choice { active: None, evidence: false, ..choice.clone() };
    let counted = use_memo((reading.clone(), conditions, *lang), |(reading, choice, lang)| {
        let facets = Shared::new(sift::facets(choice, reading));
        (packs(&select::deck(choice, reading, *lang)), facets, account::tally(reading))
    });
    let (packs, facets, tally) = &*counted;
    let shown: usize = packs.iter().map(|pack| pack.shown).sum();
    let all: usize = packs.iter().map(|pack| pack.cards).sum();
    // Of another list nothing stays.
    let order = (reading.paste.clone(), choice.shelf, choice.order, choice.group);
    let kept = use_mut_ref(Kept::default);
    let mut kept = kept.borrow_mut();
    if kept.order.as_ref() != Some(&order) {
        *kept = Kept { order: Some(order.clone()), packs: Vec::new() };
    }
    let needed = choice.active.as_ref().and_then(|active| {
        let at = packs.iter().position(|pack| pack.holds(active))?;
        Some(at..at + 1)
    });
    let sight = match &needed {
        _ if kept.packs.is_empty() => 0,
        Some(needed) => needed.start,
        None => pointer::sight().1.map_or(0, |id| {
            packs.iter().position(|pack| pack.holds(&Active::Goal(id))).unwrap_or(0)
        }),
    };
    let sight = sight.min(kept.packs.len());
    let drawn =
        use_wave(&(reading.clone(), order), packs.len(), PACE, sight, needed.unwrap_or(0..0));
    let whole = drawn.start == 0 && drawn.end >= packs.len();
    let needle = hits::needle(&choice.search);
    let marked = use_unrolled(&needle, shown, MARKS);
    let before = use_mut_ref(AttrValue::default);
    let mut needles = Needles {
        now: needle.clone(),
        before: before.borrow().clone(),
        left: if marked == shown { usize::MAX } else { marked },
    };
    if marked == shown {
        *before.borrow_mut() = needle;
    }
    kept.packs.truncate(packs.len());
    for at in drawn.clone() {
        let html = pack_view(at, &packs[at], &mut needles, props);
        match kept.packs.get_mut(at) {
            Some(old) => *old = html,
            None => kept.packs.push(html),
        }
    }
    let note = match choice.shelf {
        Shelf::Goals => None,
        Shelf::Results => Some(messages.results_say),
        Shelf::Programmes => Some(messages.programmes_say),
    };
    html! {
        <section class="gc-cards" aria-label={messages.cards}>
            <h2 class="gc-sr">{messages.cards}</h2>
            <FacetBar choice={choice.clone()} facets={facets.clone()} tally={*tally} open={*filters} lang={*lang}
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
                if all == 0 && choice.shelf == Shelf::Goals {
                    <div class="gc-none"><p><b>{messages.no_goals}</b></p><p>{messages.no_goals_say}</p></div>
                } else if shown == 0 && all > 0 {
                    <div class="gc-none"><p>{messages.none_found}</p>
                        <button type="button" class="gc-button" onclick={sends(on_action, Action::Reset)}>
                            {messages.reset}</button></div>
                }
                {kept.packs.iter().cloned().collect::<Html>()}
            </div>
        </section>
    }
}

/// Packs that fill a screen, and packs that hardly take longer than a blink.
const PACE: Pace = Pace { first: 2, then: 6 };
/// The same for cards in which a search is marked.
const MARKS: Pace = Pace { first: 12, then: 24 };

/// What was drawn of one list; a pack stays as it was until its turn comes.
#[derive(Default)]
struct Kept {
    order: Option<(Shared<()>, Shelf, Order, Grouping)>,
    packs: Vec<Html>,
}

fn pack_view(at: usize, pack: &Rc<CardPack>, needles: &mut Needles, props: &Props) -> Html {
    let active = props.choice.active.clone().filter(|active| pack.holds(active));
    html! {
        <Pack key={at} reading={props.reading.clone()} pack={pack.clone()} {active}
            evidence={props.choice.evidence} mending={props.mending} shelf={props.choice.shelf}
            needle={needles.of(pack.shown)} lang={props.lang} on_action={props.on_action.clone()} />
    }
}

/// What packs search for: those in sight at once, the others when there is time.
struct Needles {
    now: AttrValue,
    before: AttrValue,
    left: usize,
}

impl Needles {
    fn of(&mut self, shown: usize) -> AttrValue {
        let soon = self.left > 0;
        self.left = self.left.saturating_sub(shown);
        match (shown, soon) {
            // What is not seen need not be drawn again.
            (0, _) => AttrValue::default(),
            (_, true) => self.now.clone(),
            (_, false) => self.before.clone(),
        }
    }
}
