//! The macro that gives an enum of the wire its codes.

/// Writes the code of every value once: `code`, `from_code`, `ALL`, and the way from the core's enum where there is one of the same values.
macro_rules! wire_enum {
    ($($kind:ident $(from $core:path)? { $($value:ident: $code:literal,)* })*) => {$(
        impl $kind {
            /// All values, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$value,)*];

            /// The code under which it travels.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)*
                }
            }

            /// The value that travels under `code`; none for any other word.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
        wire_enum! { @from $kind $($core)? { $($value)* } }
    )*};
    (@from $kind:ident { $($value:ident)* }) => {};
    (@from $kind:ident $core:path { $($value:ident)* }) => {
        impl From<$core> for $kind {
            fn from(found: $core) -> Self {
                use $core as Core;
                match found {
                    $(Core::$value => Self::$value,)*
                }
            }
        }
    };
}

pub(super) use wire_enum;
