//! How choices are spelled in addresses, attributes and controls: as the wire spells them, where it does.

use crate::ui::model::{
    card_query::{CardKind, Grouping, Order},
    page_state::Pane,
};

pub(crate) const VIEWS: &[(Pane, &str)] = &[
    (Pane::Cards, "cards"),
    (Pane::Reader, "reader"),
    (Pane::Outline, "outline"),
    (Pane::Leftovers, "leftovers"),
];
pub(crate) const SHELVES: &[(CardKind, &str)] =
    &[(CardKind::Results, "results"), (CardKind::Programmes, "programmes")];
pub(crate) const ORDERS: &[(Order, &str)] =
    &[(Order::Commitment, "commitment"), (Order::Due, "due"), (Order::Size, "size")];
pub(crate) const GROUPS: &[(Grouping, &str)] = &[
    (Grouping::Section, "section"),
    (Grouping::Subject, "subject"),
    (Grouping::Class, "class"),
    (Grouping::Commitment, "commitment"),
];

/// How `value` is spelled; empty where it is not in the table.
pub(crate) fn code<T: Copy + PartialEq>(table: &[(T, &'static str)], value: T) -> &'static str {
    table.iter().find(|(known, _)| *known == value).map_or("", |(_, code)| code)
}

/// What is spelled so.
pub(crate) fn coded<T: Copy>(table: &[(T, &'static str)], wanted: &str) -> Option<T> {
    table.iter().find(|(_, code)| *code == wanted).map(|(known, _)| *known)
}

/// The pane as the page's attribute writes it.
#[must_use]
pub(crate) fn view_code(view: Pane) -> &'static str {
    code(VIEWS, view)
}

/// The order as the page's controls write it; empty for text order.
#[must_use]
pub(crate) fn order_code(order: Order) -> &'static str {
    code(ORDERS, order)
}

/// The order that a control names.
#[must_use]
pub(crate) fn order_of(wanted: &str) -> Order {
    coded(ORDERS, wanted).unwrap_or_default()
}

/// The grouping as the page's controls write it; empty for what the order suggests.
#[must_use]
pub(crate) fn group_code(group: Grouping) -> &'static str {
    code(GROUPS, group)
}

/// The grouping that a control names.
#[must_use]
pub(crate) fn group_of(wanted: &str) -> Grouping {
    coded(GROUPS, wanted).unwrap_or_default()
}
