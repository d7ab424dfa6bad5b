//! The form in the open card: its fields, and forms to merge and to split the card.

use yew::{Html, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, PageAction, dispatches},
        corrections::{CorrectionAction, OpenForm},
        element_id,
    },
    report::report_view::ReportView,
    views::{
        common::{
            form_fields::{field_value, line, on_submit},
            view_context::ViewContext,
        },
        corrections::form_values::{self, FormError, field_name},
    },
};
use crate::{
    correct::{Anchor, Correction, Edit},
    labels,
    text::IntoList,
    wire::{Bound, Class, Commitment, Goal, Subject},
};

/// A labelled list of codes, shown by their words.
fn select_line(
    label: &'static str,
    name: String,
    rows: &[(&'static str, &'static str)],
    chosen: &str,
) -> Html {
    html! {
        <label class="gc-form__line"><span>{label}</span>
            <select {name}>
                for (value, words) in rows {
                    <option value={*value} selected={*value == chosen}>{*words}</option>
                }
            </select></label>
    }
}

/// The form in the card of goal `id`.
pub(crate) fn view(context: &ViewContext, id: u32, card_id: &str) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let lang = *lang;
    let Some(goal) = report.analysis.goals.get(id as usize) else { return Html::default() };
    let messages = lang.messages();
    let page = lang.page();
    let (own, base) = (report.clone(), goal.clone());
    let send = on_submit(on_action, move |form| {
        let quantities = &own.analysis.quantities;
        let values =
            form_values::changed_fields(&base, quantities, &|name| field_value(form, name));
        Some(match values {
            Ok(values) => {
                let correction = |value| Correction::of_goal(&own.text, &base, Edit::Set(value));
                Action::Page(PageAction::Correct(CorrectionAction::Make(
                    values.into_iter().map(correction).into_list(),
                )))
            }
            Err(FormError::Figure) => Action::Page(PageAction::Say(lang.page().bad_figure.into())),
            Err(FormError::Year) => Action::Page(PageAction::Say(lang.page().bad_year.into())),
        })
    });
    let due = &goal.deadline;
    html! {
        <div class="gc-form" data-gc="form" id={element_id::form_of(card_id)}>
            <form onsubmit={send} aria-label={messages.mend}>
                {line(page.field_title, "title".into(), goal.title.clone(), "")}
                {amounts(report, goal, lang)}
                {class_and_commitment(goal, lang)}
                {lines(goal, true, lang)}
                <div class="gc-form__pair">
                    {line(page.field_year, "year".into(), due.year.map(|year| year.to_string()).unwrap_or_default(), "")}
                    {line(page.field_month, "month".into(), due.month.map(|month| month.to_string()).unwrap_or_default(), "")}
                </div>
                {subject(goal, lang)}
                {lines(goal, false, lang)}
                <p class="gc-form__row">
                    <button type="submit" class="gc-button gc-button--main" data-gc="mend-save">{page.mend_save}</button>
                    <button type="button" class="gc-button" data-gc="mend-cancel"
                        onclick={dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::None))))}>{page.mend_cancel}</button>
                </p>
            </form>
            <details class="gc-form__rest">
                <summary data-gc="mend-more">{page.mend_more}</summary>
                {merging(context, goal)}
                {splitting(context, goal)}
            </details>
        </div>
    }
}

/// The fields of words that the goal uses, or those that are empty.
fn lines(goal: &Goal, used: bool, lang: Lang) -> Html {
    let page = lang.page();
    let indicator = goal.indicator.as_ref().map(|indicator| indicator.text.clone());
    let all = [
        (page.field_due, "due", goal.deadline.text.clone().unwrap_or_default(), ""),
        (page.field_indicator, "indicator", indicator.unwrap_or_default(), ""),
        (lang.messages().bodies, "bodies", goal.bodies.join("、"), page.field_many),
        (page.field_places, "places", goal.places.join("、"), page.field_many),
    ];
    html! {
        for (label, name, value, hint) in all {
            if value.is_empty() != used {
                {line(label, name.into(), value, hint)}
            }
        }
    }
}

/// The goal's class and commitment.
fn class_and_commitment(goal: &Goal, lang: Lang) -> Html {
    let messages = lang.messages();
    let classes = Class::GOALS.into_iter().chain([Class::Programme]);
    let classes: Vec<_> =
        classes.map(|class| (class.code(), labels::class_tab(class, lang))).into_list();
    let commitments: Vec<_> = Commitment::ALL
        .iter()
        .copied()
        .map(|commitment| (commitment.code(), labels::commitment(commitment, lang)))
        .into_list();
    html! {
        <div class="gc-form__pair">
            {select_line(messages.class, "class".into(), &classes, goal.class.code())}
            {select_line(messages.commitment, "commitment".into(), &commitments, goal.commitment.code())}
        </div>
    }
}

/// What the goal is about.
fn subject(goal: &Goal, lang: Lang) -> Html {
    let subjects = Subject::ALL.iter().map(|one| (one.code(), labels::subject(*one, lang)));
    let subjects: Vec<_> = subjects.into_list();
    select_line(lang.messages().subject, "subject".into(), &subjects, goal.subject.code())
}

/// The goal's numbers, each with its bound.
fn amounts(report: &ReportView, goal: &Goal, lang: Lang) -> Html {
    let page = lang.page();
    let bounds: Vec<(&str, &str)> = Bound::ALL
        .iter()
        .copied()
        .map(|bound| {
            (
                bound.code(),
                labels::bound_sign(bound, lang).map_or(page.field_exact, |(_, word)| word),
            )
        })
        .into_list();
    let numbers = (0_u32..).zip(&goal.quantities);
    let numbers = numbers.filter_map(|(at, id)| {
        report.analysis.quantities.get(*id as usize).map(|quantity| (at, quantity))
    });
    html! {
        for (at, quantity) in numbers {
            <div class="gc-form__pair">
                {select_line(page.field_bound, field_name("bound", at), &bounds, quantity.bound.code())}
                <label class="gc-form__line"><span>{page.field_figure}</span>
                    <span class="gc-form__figure">
                        <input type="text" name={field_name("figure", at)} value={quantity.figure.clone()} autocomplete="off" />
                        <span lang="zh-CN">{quantity.scaled_unit.clone()}</span>
                    </span></label>
            </div>
        }
    }
}

fn merging(context: &ViewContext, goal: &Goal) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let page = lang.page();
    let (own, base) = (report.clone(), goal.clone());
    let send = on_submit(on_action, move |form| {
        let other = field_value(form, "other")?.parse::<usize>().ok()?;
        let other = own.analysis.goals.get(other)?;
        let edit = Edit::Merge(vec![Anchor::of_goal(&own.text, other)]);
        Some(Action::Page(PageAction::Correct(CorrectionAction::Make(vec![Correction::of_goal(
            &own.text, &base, edit,
        )]))))
    });
    let others = report.analysis.goals.iter().zip(&report.numbers);
    let others = others.filter(|(other, _)| other.id != goal.id);
    html! {
        <form class="gc-form__more" onsubmit={send}>
            <label class="gc-form__line"><span>{page.merge_with}</span>
                <select name="other" data-gc="merge-with" lang="zh-CN">
                    <option value="">{page.merge_choose}</option>
                    for (other, number) in others {
                        <option value={other.id.to_string()}>
                            {number}{" "}{other.title.chars().take(24).collect::<String>()}</option>
                    }
                </select></label>
            <button type="submit" class="gc-button" data-gc="merge">{page.merge}</button>
        </form>
    }
}

fn splitting(context: &ViewContext, goal: &Goal) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let lang = *lang;
    let page = lang.page();
    let Some(range) = report.goals.get(goal.id as usize).cloned() else { return Html::default() };
    let words: String =
        report.words(&range).chars().filter(|c| !matches!(c, '\n' | '\r')).collect();
    let (own, base) = (report.clone(), goal.clone());
    let send = on_submit(on_action, move |form| {
        let Some(parts) = form_values::parts(&own, &range, &field_value(form, "parts")?) else {
            return Some(Action::Page(PageAction::Say(lang.page().bad_split.into())));
        };
        let anchor = |part| {
            let (start, end) = own.units(part);
            Anchor::of_place(&own.text, start, end)
        };
        let edit = Edit::Split(parts.iter().map(anchor).into_list());
        Some(Action::Page(PageAction::Correct(CorrectionAction::Make(vec![Correction::of_goal(
            &own.text, &base, edit,
        )]))))
    });
    html! {
        <form class="gc-form__more" onsubmit={send}>
            <label class="gc-form__line"><span>{page.split_card}</span>
                <span class="gc-form__say">{page.split_say}</span>
                <textarea name="parts" data-gc="parts" rows="3" lang="zh-CN" spellcheck="false" defaultvalue={words} /></label>
            <button type="submit" class="gc-button" data-gc="split">{page.split}</button>
        </form>
    }
}
