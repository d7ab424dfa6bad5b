//! The codes of the wire's enums, each written once: for serialization, for programs that write them without serde, and from the core.

use super::{
    enum_macro::wire_enum,
    subject::Subject,
    types::{Basis, Bound, Change, Class, Commitment, Horizon, Nature, ParagraphKind, Part},
};

use crate::{lexicon::bounds::Limit, normalize::LineKind};

wire_enum! {
    ParagraphKind {
        Body: "body",
        Furniture: "furniture",
        Glossary: "glossary",
        Repeated: "repeated",
    }
    Part from crate::structure::Part {
        Review: "review",
        Plan: "plan",
        Other: "other",
    }
    Class from crate::goal::Class {
        Numeric: "numeric",
        Closed: "closed",
        Relational: "relational",
        Milestone: "milestone",
        Programme: "programme",
    }
    Horizon {
        Year: "year",
        Term: "term",
    }
    Commitment from crate::statement::Commitment {
        Duty: "duty",
        Guarantee: "guarantee",
        Plain: "plain",
        Striving: "striving",
        Exploring: "exploring",
    }
    Nature {
        Anticipatory: "anticipatory",
        Obligatory: "obligatory",
    }
    Bound {
        Exact: "exact",
        About: "about",
        AtLeast: "at_least",
        AtMost: "at_most",
    }
    Change from crate::quantity::Change {
        Level: "level",
        Rise: "rise",
        Fall: "fall",
        Hold: "hold",
    }
    Subject from crate::lexicon::goal_subjects::Subject {
        Economy: "economy",
        Industry: "industry",
        Agriculture: "agriculture",
        Investment: "investment",
        Consumption: "consumption",
        Trade: "trade",
        Finance: "finance",
        Science: "science",
        Digital: "digital",
        Transport: "transport",
        Construction: "construction",
        Housing: "housing",
        Energy: "energy",
        Environment: "environment",
        Education: "education",
        Health: "health",
        Employment: "employment",
        Culture: "culture",
        Safety: "safety",
        Governance: "governance",
        Reform: "reform",
        Other: "other",
    }
    Basis from crate::quantity::Basis {
        YearOnYear: "year_on_year",
        Cumulative: "cumulative",
        AnnualAverage: "annual_average",
    }
}

impl Class {
    /// The classes of goals, in the order of their tabs; a 工作部署 is no goal.
    pub const GOALS: [Self; 4] = [Self::Numeric, Self::Milestone, Self::Closed, Self::Relational];
}

impl From<LineKind> for ParagraphKind {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Body => Self::Body,
            LineKind::Boilerplate => Self::Furniture,
            LineKind::Glossary => Self::Glossary,
            LineKind::Repeated => Self::Repeated,
        }
    }
}

impl From<Option<Limit>> for Bound {
    fn from(limit: Option<Limit>) -> Self {
        match limit {
            None => Self::Exact,
            Some(Limit::About) => Self::About,
            Some(Limit::AtLeast) => Self::AtLeast,
            Some(Limit::AtMost) => Self::AtMost,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{
        ChangeKind, DeliveryState, LeftoverReason, Link, LinkReason, NoticeCode, PairReason,
        QuantityReason, Verdict, VerdictReason, Wording,
    };

    #[track_caller]
    fn check<T: serde::Serialize + Copy>(all: &[T], code: fn(T) -> &'static str) {
        assert!(!all.is_empty());
        for value in all {
            let json = serde_json::to_string(value).unwrap_or_default();
            assert_eq!(json.trim_matches('"'), code(*value));
        }
    }

    #[test]
    fn codes_are_what_is_serialized() {
        check(ParagraphKind::ALL, ParagraphKind::code);
        check(Part::ALL, Part::code);
        check(Class::ALL, Class::code);
        check(Horizon::ALL, Horizon::code);
        check(Commitment::ALL, Commitment::code);
        check(Nature::ALL, Nature::code);
        check(Bound::ALL, Bound::code);
        check(Change::ALL, Change::code);
        check(Basis::ALL, Basis::code);
        check(QuantityReason::ALL, QuantityReason::code);
        check(LeftoverReason::ALL, LeftoverReason::code);
        check(PairReason::ALL, PairReason::code);
        check(NoticeCode::ALL, NoticeCode::code);
        check(Link::ALL, Link::code);
        check(DeliveryState::ALL, DeliveryState::code);
        check(Verdict::ALL, Verdict::code);
        check(LinkReason::ALL, LinkReason::code);
        check(VerdictReason::ALL, VerdictReason::code);
        check(ChangeKind::ALL, ChangeKind::code);
        check(Wording::ALL, Wording::code);
    }

    #[test]
    fn a_code_leads_back_to_its_value() {
        for bound in Bound::ALL {
            assert_eq!(Bound::from_code(bound.code()), Some(*bound));
        }
        assert_eq!(Class::from_code("numeric "), None);
    }
}
