//! The folders of the checkout that several tasks use.

use std::path::{Path, PathBuf};

/// The checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The built page, with widget, frame and demo.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Compiled programs and bundles on their way to `dist`.
pub(crate) fn stage() -> PathBuf {
    root().join("target/stage")
}

/// Tools that `cargo install` installs for this checkout alone.
pub(crate) fn tools_root() -> PathBuf {
    root().join(".tools")
}

/// Annotated and plain reports beside the checkout; not everybody has them.
pub(crate) fn shared() -> PathBuf {
    root().join("../shared")
}
