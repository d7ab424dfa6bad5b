//! The card of a goal: what, how firmly, how much, by when; open, also its sentence, the evidence and what to do.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html};

use super::{
    MENDS,
    account::{self, Value},
    commit::Commit,
    evidence::Evidence,
    figure::FigureView,
    files, form, format,
    i18n::{Lang, Messages},
    pair::PairView,
    quote::Quote,
    reading::Reading,
    shared::Shared,
    state::{Action, Active, Mend, Target, Tool, View},
    survey,
};
use crate::{
    correct::{Correction, Edit},
    export,
    wire::{Class, Goal, Horizon, Nature},
};

/// What a card needs.
#[expect(clippy::struct_excessive_bools, reason = "five plain questions, each with its own answer")]
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// The goal.
    pub id: u32,
    /// It fits the conditions.
    pub shown: bool,
    /// It is the open one.
    pub open: bool,
    /// It shows its evidence.
    pub evidence: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Its form is open.
    #[prop_or_default]
    pub mending: bool,
    /// It lies over the text on a phone, beside its twin in the list.
    #[prop_or_default]
    pub sheet: bool,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// The card of a goal.
#[component]
pub(crate) fn CardView(props: &Props) -> Html {
    let Props { reading, id, shown, open, evidence, lang, sheet, mending, on_action } = props;
    let Some(goal) = reading.analysis.goals.get(*id as usize) else { return Html::default() };
    let messages = lang.messages();
    let prefix = if *sheet { "sheet" } else { "card" };
    let number = reading.numbers.get(*id as usize).copied().unwrap_or_default();
    let (due, stated) = format::due(&goal.deadline, *lang);
    let select = on_action.reform({
        let id = *id;
        move |_: MouseEvent| Action::Point(Active::Goal(id), Target::Mark, None)
    });
    html! {
            <article class={classes!("gc-card", open.then_some("gc-card--active"))} hidden={!shown}
                data-gc={(*shown).then_some(if *sheet { "sheet-card" } else { "card" })} data-goal={id.to_string()}
                id={format!("{prefix}-g{id}")} aria-labelledby={format!("{prefix}-g{id}-title")}
                aria-current={open.then_some("true")}>
                <header class="gc-card__head">
                    <span class="gc-card__no">{number}</span>
                    <h4 class="gc-card__title" id={format!("{prefix}-g{id}-title")} lang="zh-CN">
                        <button type="button" class="gc-card__open" data-gc="card-open" aria-expanded={open.to_string()}
                            onclick={select}>{goal.title.clone()}</button>
                    </h4>
                    <Commit commitment={goal.commitment} lang={*lang} />
                </header>
                <div class="gc-card__value">
                    {value(reading, goal, *lang)}
    if stated || goal.class != Class::Programme {
                        <span class={classes!("gc-card__due", stated.then_some("gc-card__due--stated"))}>{due}</span>
                    }
                    if !open {
                        <button type="button" class="gc-card__locate" data-gc="locate"
                            aria-label={format!("{}：{}", messages.locate, goal.title)}
                            onclick={locate(*id, on_action)}><span aria-hidden="true">{"→"}</span></button>
                    }
                </div>
                {lines(goal, messages)}
                if MENDS {
                    {edits(reading, *id, *lang)}
                }
                if *open && !sheet {
                    {inside(props, goal)}
                }
                if let Some(pair) = goal.pair.filter(|_| *open || *sheet) {
                    <PairView reading={reading.clone()} {pair} lang={*lang} />
                }
                if *open && *evidence && !sheet && !mending {
                    <Evidence reading={reading.clone()} id={*id} lang={*lang} />
                }
                if MENDS && *open && *mending {
                    {form::view(reading, *id, *lang, on_action)}
                }
                if *open {
                    <Actions reading={reading.clone()} id={*id} evidence={*evidence} mending={*mending} lang={*lang}
                        on_action={on_action.clone()} />
                }
            </article>
        }
}

fn value(reading: &Reading, goal: &Goal, lang: Lang) -> Html {
    match account::value(reading, goal, lang) {
        Value::Figures(figures) => html! {
            for figure in figures {
                <span class="gc-card__figure">
                    <FigureView figure={figure.clone()} />
                    if let Some(words) = figure.words {
                        <q class="gc-card__words" lang="zh-CN">{words}</q>
                    }
                </span>
            }
        },
        Value::Words { due, words } => html! {
            <span class="gc-fig gc-fig--words" lang="zh-CN">
                if let Some(due) = due {
                    <span class="gc-mark__deadline">{due}</span>{" "}
                }
                {words}
            </span>
        },
        Value::Nothing => Html::default(),
    }
}

/// What the text adds to the goal, a line each.
fn lines(goal: &Goal, messages: &Messages) -> Html {
    let relation = goal.relation.clone().filter(|_| !goal.quantities.is_empty());
    let nature = goal.nature.map(|nature| match nature {
        Nature::Anticipatory => messages.anticipatory,
        Nature::Obligatory => messages.obligatory,
    });
    let term = (goal.horizon == Horizon::Term).then_some(messages.term);
    let bodies = (!goal.bodies.is_empty()).then(|| goal.bodies.join("、"));
    html! {
        <>
            if let Some(stretch) = &goal.stretch {
                <p class="gc-card__line"><span class="gc-label">{messages.stretch}</span>
                    <span lang="zh-CN">{stretch}</span></p>
            }
            if let Some(relation) = relation {
                <p class="gc-card__line"><span class="gc-label">{messages.relation}</span>
                    <span lang="zh-CN">{relation}</span></p>
            }
            if let Some(bodies) = bodies {
                <p class="gc-card__line"><span class="gc-label">{messages.bodies}</span>
                    <span lang="zh-CN">{bodies}</span></p>
            }
            if nature.is_some() || term.is_some() {
                <p class="gc-card__tags">
                    for tag in [nature, term].into_iter().flatten() {
                        <span class="gc-tag">{tag}</span>
                    }
                </p>
            }
        </>
    }
}

/// What was corrected by hand, with what stood there before.
fn edits(reading: &Reading, id: u32, lang: Lang) -> Html {
    let tongue = files::tongue(lang);
    html! {
        for edit in reading.edits(id) {
            <p class="gc-card__line gc-card__fix" data-gc="edited">
                <span class="gc-tag">{lang.messages().mended}</span>{export::field(edit.field, tongue)}
                if !edit.old.is_empty() {
                    <del lang="zh-CN">{export::old(edit.field, &edit.old, tongue).to_owned()}</del>
                }
            </p>
        }
    }
}

/// The sentence around the goal, what describes it, and its section.
fn inside(props: &Props, goal: &Goal) -> Html {
    let Props { reading, id, lang, on_action, .. } = props;
    let messages = lang.messages();
    let attributes: Vec<&str> = goal
        .attributes
        .iter()
        .filter_map(|id| reading.analysis.quantities.get(*id as usize))
        .map(|one| one.text.as_str())
        .collect();
    let start = reading.goals.get(*id as usize).map_or(0, |range| range.start);
    let names = survey::Names::of(reading);
    let section = survey::Names::near_top(reading, start);
    let heading = section.and_then(|id| reading.analysis.sections.get(id as usize));
    let heading = heading.map_or("", |section| section.heading.as_str());
    let visit = section.and_then(|id| reading.sections.get(id as usize)).map(|range| {
        let at = range.start;
        on_action.reform(move |_: MouseEvent| Action::Visit(at))
    });
    html! {
        <>
            <Quote reading={reading.clone()} id={*id} />
            if !attributes.is_empty() {
                <p class="gc-card__line"><span class="gc-label">{messages.attributes}</span>
                    <span lang="zh-CN">{attributes.join("，")}</span></p>
            }
            if let Some(visit) = visit {
                <p class="gc-card__meta">
                    <button type="button" class="gc-link" lang="zh-CN" onclick={visit}>
                        {names.path(reading, section)}</button>
                    if !heading.contains(goal.topic.as_str()) {
                        <span lang="zh-CN">{goal.topic.clone()}</span>
                    }
                </p>
            }
        </>
    }
}

/// To the goal's place in the text.
fn locate(id: u32, on_action: &Callback<Action>) -> Callback<MouseEvent> {
    on_action.reform(move |_| Action::Point(Active::Goal(id), Target::Mark, Some(View::Reader)))
}

/// What the row of actions needs.
#[derive(Clone, PartialEq, Properties)]
struct ActionsProps {
    reading: Shared<Reading>,
    id: u32,
    evidence: bool,
    mending: bool,
    lang: Lang,
    on_action: Callback<Action>,
}

/// Find in the text, show why, correct, copy, reject.
#[component]
fn Actions(props: &ActionsProps) -> Html {
    let ActionsProps { reading, id, evidence, mending, lang, on_action } = props;
    let id = *id;
    let messages = lang.messages();
    let copied = yew::use_state(|| false);
    let copy = {
        let (reading, copied, lang) = (reading.clone(), copied.clone(), *lang);
        Callback::from(move |_: MouseEvent| {
            copied.set(super::carry::copy(&account::plain(&reading, id, lang), None));
        })
    };
    let reject = MENDS.then(|| {
        let reading = reading.clone();
        on_action.reform(move |_: MouseEvent| {
            let goal = reading.analysis.goals.get(id as usize);
            let reject = goal.map(|goal| Correction::of_goal(&reading.text, goal, Edit::Reject));
            Action::Mend(Mend::Make(reject.into_iter().collect()))
        })
    });
    html! {
        <footer class="gc-card__actions">
            <button type="button" data-gc="locate" onclick={locate(id, on_action)}>{messages.locate}<kbd aria-hidden="true">{"Enter"}</kbd></button>
            <button type="button" data-gc="evidence" aria-pressed={evidence.to_string()}
                onclick={on_action.reform(|_| Action::Evidence)}>{messages.evidence}<kbd aria-hidden="true">{"e"}</kbd></button>
            if MENDS {
            <button type="button" data-gc="mend" aria-expanded={mending.to_string()}
                onclick={on_action.reform(|_| Action::Mend(Mend::Open(Tool::Card)))}>{messages.mend}<kbd aria-hidden="true">{"c"}</kbd></button>
            }
            <button type="button" data-gc="copy" onclick={copy}>
                <span role="status">{if *copied { messages.copied } else { messages.copy }}</span></button>
            if MENDS {
                <button type="button" class="gc-card__reject" data-gc="reject" onclick={reject}>{messages.reject}</button>
            }
        </footer>
    }
}
