//! The codes of the wire's enums, as they are serialized, for programs that write them without serde.

use super::types::{Basis, Bound, Change, Class, Commitment, Horizon, Nature};

macro_rules! codes {
    ($($kind:ident { $($value:ident: $code:literal,)* })*) => {$(
        impl $kind {
            /// The code under which it travels.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)*
                }
            }
        }
    )*};
}

codes! {
    Class {
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
    Commitment {
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
    Change {
        Level: "level",
        Rise: "rise",
        Fall: "fall",
        Hold: "hold",
    }
    Basis {
        YearOnYear: "year_on_year",
        Cumulative: "cumulative",
        AnnualAverage: "annual_average",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_what_is_serialized() {
        let written = |json: serde_json::Result<String>| json.unwrap_or_default();
        for (json, code) in [
            (written(serde_json::to_string(&Class::Programme)), Class::Programme.code()),
            (written(serde_json::to_string(&Horizon::Term)), Horizon::Term.code()),
            (written(serde_json::to_string(&Commitment::Duty)), Commitment::Duty.code()),
            (written(serde_json::to_string(&Nature::Obligatory)), Nature::Obligatory.code()),
            (written(serde_json::to_string(&Bound::AtLeast)), Bound::AtLeast.code()),
            (written(serde_json::to_string(&Bound::AtMost)), Bound::AtMost.code()),
            (written(serde_json::to_string(&Change::Hold)), Change::Hold.code()),
            (written(serde_json::to_string(&Basis::YearOnYear)), Basis::YearOnYear.code()),
            (written(serde_json::to_string(&Basis::AnnualAverage)), Basis::AnnualAverage.code()),
        ] {
            assert_eq!(json.trim_matches('"'), code);
        }
    }
}
