//! The pane of cards: facets on top, then the cards by section; a card that is filtered out stays, unseen.

use yew::{AttrValue, Callback, Html, Properties, component, html, use_memo, use_mut_ref};

use super::{
    account,
    card::CardView,
    facets::FacetBar,
    hits,
    i18n::{Lang, fill},
    reading::Reading,
    result_card::ResultCard,
    select,
    shared::Shared,
    sift,
    state::{Action, Active, Choice, Shelf},
    unroll::{Pace, use_unrolled},
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
        let lang = *lang;
        let deck = select::deck(choice, reading, lang);
        (deck, sift::facets(choice, reading), account::tally(reading))
    });
    let (deck, facets, tally) = &*counted;
    let shown: usize = deck.iter().map(select::Group::shown).sum();
    let all: usize = deck.iter().map(|group| group.cards.len()).sum();
    let needed = choice.active.as_ref().map_or(0, |active| place_in(deck, active));
    let mut room = use_unrolled(&(reading.paste.clone(), choice.shelf), all, PACE, needed);
    let needle = hits::needle(&choice.search);
    let marked = use_unrolled(&needle, shown, PACE, 0);
    let before = use_mut_ref(AttrValue::default);
    let mut needles = Needles {
        now: needle.clone(),
        before: before.borrow().clone(),
        left: if marked == shown { usize::MAX } else { marked },
    };
    if marked == shown {
        *before.borrow_mut() = needle;
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
                data-whole={(room == all).then_some("true")}>
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
                        <button type="button" class="gc-button" onclick={on_action.reform(|_| Action::Reset)}>
                            {messages.reset}</button></div>
                }
                for group in deck {
                    {group_view(group, &mut needles, props, &mut room)}
                }
            </div>
        </section>
    }
}

/// Cards that fill a screen, and cards that take no longer than a blink.
const PACE: Pace = Pace { first: 12, then: 40 };

/// How many cards there are up to the active one.
fn place_in(deck: &[select::Group], active: &Active) -> usize {
    let mut before = 0;
    for group in deck {
        if let Some(at) = place_of(&group.cards, active) {
            return before + at + 1;
        }
        before += group.cards.len();
    }
    0
}

fn place_of(cards: &[(u32, bool)], active: &Active) -> Option<usize> {
    let (Active::Goal(wanted) | Active::Result(wanted)) = active else { return None };
    cards.iter().position(|(id, _)| id == wanted)
}

fn group_view(
    group: &select::Group,
    needles: &mut Needles,
    props: &Props,
    room: &mut usize,
) -> Html {
    if *room == 0 {
        return Html::default();
    }
    let count = group.shown();
    let packs = group.cards.chunks(PACK).take(room.div_ceil(PACK)).map(|cards| {
        *room = room.saturating_sub(cards.len());
        let active = props.choice.active.clone().filter(|active| place_of(cards, active).is_some());
        html! {
            <Pack key={cards[0].0} reading={props.reading.clone()} cards={cards.to_vec()} {active}
                evidence={props.choice.evidence} mending={props.mending} shelf={props.choice.shelf} needle={needles.of(cards)}
                lang={props.lang} on_action={props.on_action.clone()} />
        }
    });
    let packs: Html = packs.collect();
    html! {
        <div class="gc-group" key={group.key} hidden={count == 0}>
            if !group.title.is_empty() {
                <h3 class="gc-group__name"><span lang="zh-CN">{group.title.clone()}</span>
                    <span class="gc-count">{count}</span></h3>
            }
            {packs}
        </div>
    }
}

/// Cards that are drawn again together.
const PACK: usize = 20;

/// What packs search for: those in sight at once, the others when there is time.
struct Needles {
    now: AttrValue,
    before: AttrValue,
    left: usize,
}

impl Needles {
    fn of(&mut self, cards: &[(u32, bool)]) -> AttrValue {
        let shown = cards.iter().filter(|(_, shown)| *shown).count();
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

/// What a pack of cards needs.
#[derive(Clone, PartialEq, Properties)]
struct PackProps {
    reading: Shared<Reading>,
    cards: Vec<(u32, bool)>,
    active: Option<Active>,
    evidence: bool,
    mending: bool,
    shelf: Shelf,
    needle: AttrValue,
    lang: Lang,
    on_action: Callback<Action>,
}

/// Some cards; they are drawn again when one of them changes.
#[component]
fn Pack(props: &PackProps) -> Html {
    html! {
        for (id, shown) in props.cards.iter() {
            {card(*id, *shown, props)}
        }
    }
}

fn card(id: u32, shown: bool, props: &PackProps) -> Html {
    let PackProps { reading, active, needle, lang, on_action, .. } = props;
    let needle = if shown { needle.clone() } else { AttrValue::default() };
    if props.shelf == Shelf::Results {
        let open = *active == Some(Active::Result(id));
        return html! {
            <ResultCard key={id} reading={reading.clone()} {id} {shown} {open} {needle} lang={*lang}
                on_action={on_action.clone()} />
        };
    }
    let open = *active == Some(Active::Goal(id));
    html! {
        <CardView key={id} reading={reading.clone()} {id} {shown} {open} evidence={open && props.evidence}
            mending={open && props.mending} {needle} lang={*lang} on_action={on_action.clone()} />
    }
}
