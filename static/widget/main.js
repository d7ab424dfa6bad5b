// <goal-cards> for pages that allow scripts: fetches the wasm beside this file and checks its hash.
import { define } from './element.js';
import { fetch_checked, load } from './load.js';

const WASM = new URL(WASM_NAME, import.meta.url).href;

define(() => load(() => fetch_checked(WASM, WASM_HASH)));
