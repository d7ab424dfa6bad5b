//! What reads files beside the page: a part of its own, since a pasted text needs none of it.

use js_sys::{Array, Function, JsString, Uint8Array};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

use crate::intake::{self, Doubt, ExtractedText, Refusal};

/// Reads the bytes of a file: `[text, doubt]`, or `[null, refusal]` with its number in `Refusal::ALL`.
///
/// `gb18030` decodes bytes, or gives nothing; a doubt is 0 for none, 1 for the encoding, 2 for characters.
#[wasm_bindgen]
pub fn read_file(name: &str, bytes: &[u8], gb18030: &Function) -> Array {
    let decode = |bytes: &[u8]| {
        let decoded = gb18030.call1(&JsValue::NULL, &Uint8Array::from(bytes)).ok()?;
        decoded.dyn_into::<JsString>().ok().map(String::from)
    };
    match intake::file(name, bytes, &decode) {
        Ok(taken) => answer(&taken),
        Err(refusal) => {
            let number = Refusal::ALL.iter().position(|known| *known == refusal);
            Array::of2(&JsValue::NULL, &JsValue::from(number.unwrap_or_default()))
        }
    }
}

/// The text of what was copied, given as HTML, in the same form.
#[wasm_bindgen]
pub fn read_clipboard(html: &str) -> Array {
    answer(&intake::clipboard(html))
}

fn answer(taken: &ExtractedText) -> Array {
    let doubt = match taken.doubt {
        None => 0,
        Some(Doubt::Encoding) => 1,
        Some(Doubt::Characters) => 2,
    };
    Array::of2(&JsValue::from_str(&taken.text), &JsValue::from(doubt))
}
